// Breakpoints of all kinds, and what handlers may do.
import { inspect } from 'node:util';
import { describe, expect, test } from '@jest/globals';
import { CallbackError, type Hit } from '../../src/index.ts';
import { command, masm, sessionAt, startSession } from '../support/session.ts';

test.each([
  ['an address', 0x140001540n],
  ['a symbol', 'target!add'],
  ['an expression', 'target!add+0n0'],
])('at %s', (_, place) => {
  using session = startSession();
  const seen: unknown[] = [];
  const breakpoint = session.breakpoints.add(
    place,
    (hit) => void seen.push(hit.thread.register('ecx')),
  );
  expect(command(session, 'bl')).toContain('00000001`40001540');
  expect(breakpoint.address()).toBe(masm(session, 'target!add'));
  expect(session.go()).toMatchObject({ kind: 'breakpoint', breakpoint: breakpoint.id });
  expect(command(session, '.lastevent')).toContain(`Hit breakpoint ${breakpoint.id}`);
  expect(breakpoint.hits).toBe(1);
  expect(seen).toHaveLength(1);
});

test('at a source line', () => {
  using session = sessionAt('target!add');
  const { line } = session.thread().frame().source!;
  const breakpoint = session.breakpoints.add({ file: 'target.cpp', line });
  expect(session.go()).toMatchObject({ kind: 'breakpoint', breakpoint: breakpoint.id });
  expect(session.thread().frame().source).toMatchObject({ line });
  expect(() => session.breakpoints.add({ file: 'target.cpp', line: 0 })).toThrow('number from 1');
});

test.each([undefined, 'target'])(
  'at a source line before anything was looked at, module %s',
  (module) => {
    using session = startSession();
    const place = { file: 'target.cpp', line: 103, ...(module ? { module } : {}) };
    const breakpoint = session.breakpoints.add(place);
    expect(session.go()).toMatchObject({ kind: 'breakpoint', breakpoint: breakpoint.id });
    expect(session.thread().frame().source).toMatchObject({ line: 103 });
  },
);

test('at a symbol whose name is not ASCII', () => {
  using session = startSession('unicode');
  const breakpoint = session.breakpoints.add('unicode!zähle');
  expect(session.go()).toMatchObject({ kind: 'breakpoint', breakpoint: breakpoint.id });
  expect(session.thread().frame().name).toBe('unicode!zähle');
});

test.each([undefined, null, '', ' ', 5, true])('at %j: that is no place', (place) => {
  using session = startSession();
  expect(() => session.breakpoints.add(place as never)).toThrow('A breakpoint needs a place');
  expect(() => session.breakpoints.add({} as never)).toThrow('{ file: text, line: number');
  expect(session.breakpoints.list()).toEqual([]);
});

test('in a module that is not loaded waits for it', () => {
  using session = startSession('loader');
  const values: number[] = [];
  const breakpoint = session.breakpoints.add('plugin!scale', () => (values.push(1), false));
  expect([breakpoint.isDeferred(), breakpoint.address()]).toEqual([true, undefined]);
  expect(session.go()).toMatchObject({ kind: 'exit', code: 9 });
  expect(values).toHaveLength(2);
  expect(breakpoint.hits).toBe(2);
});

test.each([
  ['target!nope', "There is no symbol 'target!nope'. Symbols of target: private."],
  ['nope', "There is no symbol 'nope': name its module, as in 'target!add'."],
  ['ntdll!nope+4', "'ntdll!nope+4' has no value"],
  ['poi(target!nope)', "'poi(target!nope)' has no value"],
  ['@rip+', "'@rip+' has no value"],
])('at %s, where nothing is or will be: refused at once, in words', (place, words) => {
  using session = startSession();
  expect(() => session.breakpoints.add(place)).toThrow(words);
  expect(() => session.runTo(place)).toThrow(words);
  expect(session.breakpoints.list()).toEqual([]);
  expect(command(session, 'bl')).toBe('');
  expect(session.go().kind).toBe('exit');
});

test('at a symbol that its module turns out not to have: go names the breakpoint', () => {
  using session = startSession('loader');
  const wrong = session.breakpoints.add('plugin!nope');
  session.breakpoints.add('user32!MessageBoxW'); // waits, and is not to blame
  expect(() => session.go()).toThrow(
    /\. Breakpoint 0 at plugin!nope finds nothing there: remove\(\) it\.$/,
  );
  wrong.remove();
  expect(session.go()).toMatchObject({ kind: 'exit', code: 9 });
});

test('at an address without memory: go names the breakpoint', () => {
  using session = startSession();
  const wrong = session.breakpoints.add(0xadd0n);
  expect(() => session.go()).toThrow('Breakpoint 0 is at 0xadd0, where there is no memory');
  wrong.remove();
  expect(session.go().kind).toBe('exit');
});

test('several at one address: all hit, and the first that stops is named', () => {
  using session = startSession('target', ['--forever']);
  const { breakpoints } = session;
  breakpoints.add('target!add', () => false);
  const stops = breakpoints.add('target!add');
  breakpoints.add('target!add', () => 'go');
  breakpoints.add('target!add', undefined, { condition: '0' });
  for (const hits of [1, 2]) {
    expect(session.go()).toMatchObject({ kind: 'breakpoint', breakpoint: stops.id });
    expect(breakpoints.list().map((each) => each.hits)).toEqual([hits, hits, hits, 0]);
  }
  stops.remove();
  breakpoints.add('target!work');
  expect(session.go()).toMatchObject({ kind: 'breakpoint', breakpoint: 1 });
});

describe('asked for at the initial break', () => {
  test('hardware and data breakpoints hit, and the way there is not seen', () => {
    using session = startSession();
    const seen: string[] = [];
    const hardware = session.breakpoints.add('target!add', () => (seen.push('execute'), false), {
      hardware: true,
    });
    session.breakpoints.addData('target!g_counter', 4, 'write', () => (seen.push('write'), 'go'));
    expect(hardware.isHardware()).toBe(true);
    expect(session.breakpoints.list()).toHaveLength(2);
    expect(session.execute('ba w4 target!g_total').refused).toBe(true); // the engine's own command
    expect(session.go()).toMatchObject({ kind: 'exit', code: 42 });
    expect(seen.filter((what) => what === 'execute')).toHaveLength(5);
    expect(seen.filter((what) => what === 'write')).toHaveLength(5);
  });

  test('and stop', () => {
    using session = startSession();
    session.breakpoints.addData('target!g_counter', 4, 'write');
    expect(session.go()).toMatchObject({ kind: 'breakpoint' });
    expect(session.memory.readU32('target!g_counter')).toBe(1);
    expect(() => session.breakpoints.addData('target!g_counter', 3 as never, 'write')).toThrow(
      '1, 2, 4 or 8',
    );
    expect(() => session.breakpoints.addData('target!g_counter', 4, 'see' as never)).toThrow(
      "'see'",
    );
  });
});

describe('that pass hits over', () => {
  const first = (hits: unknown[]) => (hit: Hit) => (hits.push(hit.thread.register('ecx')), false);
  test.each([
    ['condition', { condition: '@ecx >= 3' }, [3n, 4n]],
    ['once', { once: true }, [0n]],
    ['passCount', { passCount: 3 }, [2n, 3n, 4n]],
    ['disabled', { disabled: true }, []],
    ['thread', { thread: 99 }, []],
    ['this thread', { thread: 0 }, [0n, 1n, 2n, 3n, 4n]],
  ])('%s', (_, options, expected) => {
    using session = sessionAt('target!work');
    const hits: unknown[] = [];
    const add = () => session.breakpoints.add('target!add', first(hits), options);
    if ('thread' in options && options.thread === 99) {
      expect(add).toThrow('There is no thread 99');
      return;
    }
    add();
    expect(session.go()).toMatchObject({ kind: 'exit' });
    expect(hits.map((value) => BigInt(value as number))).toEqual(expected);
  });
});

describe('handlers', () => {
  test('enable, disable and remove, themselves and others', () => {
    using session = sessionAt('target!work');
    const order: string[] = [];
    const other = session.breakpoints.add('target!add+4', () => (order.push('other'), false), {
      disabled: true,
    });
    const own = session.breakpoints.add('target!add', ({ breakpoint }) => {
      order.push('own');
      if (breakpoint.hits === 2) other.enable();
      if (breakpoint.hits === 3) other.disable();
      if (breakpoint.hits === 4) breakpoint.remove();
      return false;
    });
    expect(session.go().kind).toBe('exit');
    expect(order).toEqual(['own', 'own', 'other', 'own', 'own']);
    expect(() => own.enable()).toThrow('was removed');
    expect(() => other.enable()).toThrow('is gone');
  });

  test('stop by nothing, true and break; go on by false and go', () => {
    for (const answer of [undefined, true, 'break'] as const) {
      using session = startSession();
      session.breakpoints.add('target!add', () => answer);
      expect(session.go().kind).toBe('breakpoint');
    }
    for (const answer of [false, 'go', 'go-handled'] as const) {
      using session = startSession();
      session.breakpoints.add('target!add', () => answer);
      expect(session.go().kind).toBe('exit');
    }
  });

  test('step and go are deferred to their return, by method or by command', () => {
    for (const way of ['method', 'command']) {
      using session = startSession();
      session.breakpoints.add('target!add', (hit) => {
        if (way === 'method')
          expect(hit.session.step()).toEqual({ kind: 'deferred', running: false });
        else expect(hit.session.execute('t').refused).toBe(false);
        expect(() => hit.session.wait()).toThrow('inside a handler');
        expect(() => hit.session.dispose()).toThrow('inside a handler');
        expect(hit.session.isStopped()).toBe(true);
        expect(hit.session.execute('r rip').text).toContain('140001540');
      });
      expect(session.go()).toMatchObject({
        kind: 'step',
        address: session.disassemble('target!add', 2)[1]!.address,
      });
    }
    using session = startSession();
    session.breakpoints.add('target!add', (hit) => void hit.session.go());
    expect(session.go().kind).toBe('exit');
  });

  test('interrupt, whatever they answer', () => {
    using session = startSession();
    session.breakpoints.add('target!add', (hit) => (hit.session.interrupt(), 'go'));
    expect(session.go().kind).toBe('breakpoint');
  });

  test('throw: the error surfaces, the target is stopped, the session goes on', () => {
    using session = startSession();
    const breakpoint = session.breakpoints.add('target!add', () => {
      throw new RangeError('mine');
    });
    expect(() => session.go()).toThrow(CallbackError);
    expect(session.isStopped()).toBe(true);
    expect(command(session, 'r rip')).toContain('140001540');
    breakpoint.remove();
    expect(session.go().kind).toBe('exit');
    expect(() => session.breakpoints.add('target!add', 5 as never)).toThrow('must be a function');
  });

  test('throw, and once: it is removed all the same', () => {
    using session = startSession();
    const fails = () => {
      throw new RangeError('mine');
    };
    const breakpoint = session.breakpoints.add('target!add', fails, { once: true });
    expect(() => session.go()).toThrow(/^The handler of breakpoint 0 \(target!add\) threw: mine$/);
    expect([breakpoint.alive, breakpoint.hits]).toEqual([false, 1]);
    expect(session.go().kind).toBe('exit');
  });

  test('a condition without a value is named, with its breakpoint', () => {
    using session = startSession();
    session.breakpoints.add('target!add', undefined, { condition: 'nope > 3' });
    expect(() => session.go()).toThrow(
      /^The condition of breakpoint 0 \(target!add\) threw: .*'nope > 3' has no value here\.$/,
    );
    expect(session.isStopped()).toBe(true);
    expect(session.breakpoints.get(0)!.hits).toBe(0);
  });

  test('options that are none, or not of their kind, are refused before anything is set', () => {
    using session = startSession();
    const { breakpoints } = session;
    const add = (options: unknown) => () =>
      breakpoints.add('target!add', undefined, options as never);
    const known = 'Its options are once, condition, passCount, thread, disabled, hardware.';
    expect(add({ onec: true })).toThrow(
      new TypeError(`breakpoints.add has no option 'onec'. ${known}`),
    );
    expect(add(5)).toThrow('breakpoints.add takes options, { once, condition,');
    expect(() =>
      breakpoints.addData('target!g_counter', 4, 'write', undefined, { cond: '1' } as never),
    ).toThrow("breakpoints.addData has no option 'cond'.");
    for (const passCount of [0, -1, 1.5, 2 ** 32, '3'])
      expect(add({ passCount })).toThrow(
        'The option passCount of a breakpoint is the hit that is the first to count, a whole number from 1, not ',
      );
    for (const condition of [5, '', ' '])
      expect(add({ condition })).toThrow('The option condition of a breakpoint is the text of an');
    expect(add({ once: 1 })).toThrow('The option once of a breakpoint is true or false, not 1.');
    expect(add({ thread: -1 })).toThrow("is the engine's number of a thread, as in ~0, not -1.");
    expect(breakpoints.list()).toEqual([]);
    expect(command(session, 'bl')).toBe('');
    expect(() => session.setStepping('x' as never)).toThrow(
      new TypeError("Steps count as 'instruction' or 'source', not 'x'."),
    );
    // What is not given is no option.
    breakpoints.add('target!add', undefined, { once: undefined } as never);
  });

  test('answering with a promise is an error that names dbgeng/async', () => {
    using session = startSession();
    session.breakpoints.add('target!add', (async () => 'go') as never);
    expect(() => session.go()).toThrow('dbgeng/async');
  });
});

describe('data breakpoints', () => {
  test('at an address that is not aligned: refused, as nothing would ever hit', () => {
    using session = sessionAt('target!work');
    const address = session.symbols.address('target!g_counter');
    const words = 'needs an address that can be divided by 4, not 0x';
    for (const place of [address + 2n, 'target!g_counter+1'])
      expect(() => session.breakpoints.addData(place, 4, 'write')).toThrow(words);
    expect(session.breakpoints.list()).toEqual([]);
    expect(command(session, 'bl')).toBe('');
    session.breakpoints.addData(address + 1n, 1, 'write');
  });

  test('at one that turns out so when its module is loaded: go names it', () => {
    using session = startSession('loader');
    const watch = session.breakpoints.addData('plugin!g_calls+1', 4, 'write');
    session.breakpoints.add('plugin!scale');
    expect(session.go().kind).toBe('breakpoint');
    for (let i = 0; i < 2; i++)
      expect(() => session.go()).toThrow(`Breakpoint ${watch.id}: a watch`);
    watch.remove();
    expect(session.go().kind).toBe('breakpoint');
  });

  test('more than the processor has: go says so, and names them', () => {
    using session = sessionAt('target!work');
    const counter = session.symbols.address('target!g_counter');
    for (let i = 0n; i < 5n; i++) session.breakpoints.addData(counter + i, 1, 'write');
    expect(() => session.go()).toThrow(
      '5 hardware breakpoints are enabled (0, 1, 2, 3, 4), and x64 has four debug registers',
    );
    session.breakpoints.get(4)!.disable();
    expect(session.go()).toMatchObject({ kind: 'breakpoint' });
  });
});

test('breakpoints and hits print', () => {
  using session = startSession();
  const breakpoint = session.breakpoints.add('target!add', (hit) => {
    expect(inspect(hit)).toBe('Hit { breakpoint: 0, thread: 0, address: 0x140001540 }');
    expect(JSON.stringify(hit)).toBe('{"breakpoint":0,"thread":0,"address":"0x140001540"}');
  });
  session.go();
  expect(inspect(breakpoint)).toBe(
    "Breakpoint { id: 0, place: 'target!add', hits: 1, alive: true }",
  );
  expect(JSON.stringify(breakpoint)).toBe('{"id":0,"place":"target!add","hits":1,"alive":true}');
});
