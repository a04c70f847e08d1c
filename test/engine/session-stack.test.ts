// Threads, stacks and variables, against ~, k, dv and the registers of .frame /r.
import { inspect } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { StaleError, ValueError, type Frame, type Hit, type Session } from '../../src/index.ts';
import { command, masm, number, sessionAt, startSession } from '../support/session.ts';
import { thrown } from '../support/thrown.ts';

/** The lines of `k`, taken apart. */
function engineStack(session: Session) {
  const line =
    /^(?:\(Inline Function\) -+`-+|([0-9a-f]+`[0-9a-f]+) ([0-9a-f]+`[0-9a-f]+)) +(\S+?)(?: \[(.+) @ (\d+)\])?$/;
  return command(session, 'k')
    .split('\n')
    .slice(1)
    .map((text) => {
      const match = line.exec(text.trim());
      if (!match) throw new Error(`k printed what is no frame: ${text}`);
      const [, stack, ret, name, file, at] = match;
      return {
        inline: stack === undefined,
        stackOffset: stack === undefined ? undefined : number(stack),
        returnAddress: ret === undefined ? undefined : number(ret),
        name,
        source: file === undefined ? undefined : `${file}:${at}`,
      };
    });
}

const asEngine = (frame: Frame) => ({
  inline: frame.inline,
  stackOffset: frame.inline ? undefined : frame.stackOffset,
  returnAddress: frame.inline ? undefined : frame.returnAddress,
  name: frame.name,
  source: frame.source && `${frame.source.file}:${frame.source.line}`,
});

/** The lines of `dv /t`: type and name → value. */
function engineVariables(session: Session): Record<string, string> {
  const all = command(session, 'dv /t')
    .split('\n')
    .map((line) => /^(.*\S) ?(?:struct )?\b(\w+) = (.*)$/.exec(line.trim()));
  return Object.fromEntries(all.map((match) => [match![2]!, match![3]!]));
}

describe('at the first instruction of add', () => {
  let session: Session;
  beforeAll(() => {
    session = sessionAt('target!add');
  });
  afterAll(() => session.dispose());

  test('the stack is what k shows', () => {
    const stack = session.thread().stack();
    expect(stack.map(asEngine)).toEqual(engineStack(session));
    expect(stack.slice(0, 4).map((frame) => frame.symbol?.symbol)).toEqual([
      'add',
      'work',
      'main',
      'mainCRTStartup',
    ]);
    expect(stack.map((frame) => frame.index)).toEqual(stack.map((_, index) => index));
    expect(stack[0]!.address).toBe(masm(session, '@rip'));
    expect(stack[0]!.module).toBe('target');
    expect(stack[1]!.source!.file).toBe('test\\fixtures\\target\\target.cpp');
  });

  test('as many frames as asked for', () => {
    expect(session.thread().stack({ max: 2 })).toHaveLength(2);
    expect(session.thread().frame(2).symbol!.name).toBe('target!main');
    expect(() => session.thread().frame(99)).toThrow('The stack of thread 0 has no frame 99.');
    expect(() => session.thread().frame(-1)).toThrow(TypeError);
    expect(() => session.thread().stack({ max: 0 })).toThrow('max is how many frames');
  });

  test('arguments in registers', () => {
    const frame = session.thread().frame();
    const { a, b, sum, check } = frame.locals();
    expect([a!.value, b!.value]).toEqual([0, 1]);
    expect(Object.keys(frame.arguments())).toEqual(['a', 'b']);
    expect(a!.address).toBeUndefined();
    expect([a!.typeName, a!.kind, a!.size]).toEqual(['int', 'integer', 4]);
    expect([sum!.available, check!.available]).toEqual([false, false]);
    expect(sum!.value).toBeUndefined();
    expect(() => sum!.read()).toThrow('sum cannot be read: the program does not keep it here');
    expect(inspect(sum)).toBe('int sum = <not available>');
  });

  test('variables in memory are what dv shows', () => {
    const frame = session.thread().frame(1);
    const locals = frame.locals();
    session.execute('.frame 1');
    const engine = engineVariables(session);
    session.execute('.frame 0');
    expect(Object.keys(locals).sort()).toEqual(Object.keys(engine).sort());
    expect(engine['loops']).toBe('0n5');
    expect(locals['loops']!.value).toBe(5);
    expect(engine['colour']).toBe('Blue (0n4)');
    expect(locals['colour']!.value).toBe('Blue');
    expect(locals['ratio']!.value).toBe(Number(engine['ratio']));
    expect(locals['node']!.scalar).toBe(number(engine['node']!.slice(2)));
    const places = frame.variables();
    expect(places.arguments.map((value) => value.name)).toEqual(['loops', 'pause']);
    for (const value of [...places.arguments, ...places.locals])
      expect(value.address).toBe(addressOf(session, value.name));
  });

  /** Where `dv /v` says that a variable of frame 1 is. */
  function addressOf(of: Session, name: string): bigint {
    of.execute('.frame 1');
    const line = command(of, `dv /v ${name}`);
    of.execute('.frame 0');
    return number(/([0-9a-f]+`[0-9a-f]+)/.exec(line)![1]!);
  }

  test('one by name, and the names there are when there is none', () => {
    expect(session.thread().frame(1).local('i').value).toBe(0);
    expect(() => session.thread().frame(1).local('nosuch')).toThrow(
      /^target!work\+0x7b has no local 'nosuch'\. It has .*loops/,
    );
    const system = session.thread().stack().at(-1)!;
    expect(system.locals()).toEqual({});
    expect(() => system.local('x')).toThrow('no private symbols');
  });

  test('expressions mean what they mean in their frame', () => {
    const [add, work] = session.thread().stack();
    expect(add!.evaluate('a + 10').value).toBe(10);
    expect(work!.evaluate('node->next->id * 100').value).toBe(200);
    expect(() => add!.evaluate('node')).toThrow(ValueError);
    expect(session.value('b').value).toBe(1);
  });

  test('a variable in a register is written', () => {
    session.thread().frame().local('a').set(40);
    expect(masm(session, '@ecx')).toBe(40n);
    expect(session.thread().frame().local('a').value).toBe(40);
    const a = session.thread().frame().local('a');
    a.set(0);
    expect(a.value).toBe(0);
    expect(() => a.set(1.5)).toThrow('a is int: it takes an integer of 32 bits, not 1.5.');
    expect(() => a.set(2 ** 33)).toThrow(TypeError);
  });

  test('looking at other frames and threads changes nothing that is current', () => {
    session.execute('.frame 2');
    const before = command(session, '.frame');
    session.thread(1).stack();
    session.thread(0).frame(1).locals();
    session.threads().forEach((thread) => thread.info());
    session.thread(1).registers();
    expect(command(session, '.frame')).toBe(before);
    expect(before).toMatch(/^02 /);
    expect(session.thread().index).toBe(0);
    session.execute('.frame 0');
  });

  test('a context that was set stays set', () => {
    session.execute('.cxr @rsp-0x1000');
    const set = command(session, 'r rip');
    expect(set).toContain('Last set context');
    session.thread(1).stack();
    session.thread(1).frame().locals();
    expect(command(session, 'r rip')).toBe(set);
    session.execute('.cxr');
    expect(command(session, 'r rip')).not.toContain('Last set context');
  });

  test('prints', () => {
    const [frame, caller] = session.thread().stack();
    expect(`${caller}`).toBe('target!work+0x7b [test\\fixtures\\target\\target.cpp @ 120]');
    expect(inspect(frame)).toMatch(/^Frame 0 target!add \[.*\] \{\n {2}address: 0x140001/);
    const json = JSON.parse(JSON.stringify(caller)) as Record<string, unknown>;
    expect(json).toMatchObject({
      index: 1,
      name: 'target!work+0x7b',
      address: `0x${caller!.address.toString(16)}`,
      module: 'target',
      inline: false,
    });
    expect(inspect(caller!.locals()['total'])).toBe('int total = 0');
  });
});

describe('inlined functions', () => {
  let session: Session;
  beforeAll(() => {
    session = sessionAt('target!add');
    session.breakpoints.add({ file: 'target.cpp', line: 98 });
    session.go({ timeoutMs: 10_000 });
  });
  afterAll(() => session.dispose());

  test('are frames of their own', () => {
    const stack = session.thread().stack();
    expect(stack.map(asEngine)).toEqual(engineStack(session));
    expect(stack.slice(0, 2).map((frame) => [frame.symbol!.name, frame.inline])).toEqual([
      ['target!twice', true],
      ['target!add', false],
    ]);
    expect(`${stack[0]}`).toBe('(inline) target!twice [test\\fixtures\\target\\target.cpp @ 98]');
    expect(stack[0]!.returnAddress).toBe(0n);
  });

  test('have variables of their own', () => {
    const [twice, add, work] = session.thread().stack();
    expect(twice!.local('value').value).toBe(1);
    expect(Object.keys(add!.locals()).sort()).toEqual(['a', 'b', 'check', 'sum']);
    expect(add!.local('sum').value).toBe(1);
    expect(work!.local('loops').value).toBe(5);
  });

  test('are left out when asked for', () => {
    const stack = session.thread().stack({ inline: false });
    expect(stack.slice(0, 2).map((frame) => frame.symbol!.name)).toEqual([
      'target!add',
      'target!work',
    ]);
    expect(stack[0]!.local('b').value).toBe(1);
    expect(stack[1]!.local('loops').value).toBe(5);
  });
});

describe('variables', () => {
  test('in registers that calls preserve are those of their frame', () => {
    using session = sessionAt('types!leaf');
    const caller = session.thread().frame(1);
    session.execute('.frame 1');
    const engine = engineVariables(session);
    expect(engine).toMatchObject({ kept: '0n15', seed: '<value unavailable>' });
    session.execute('.frame 0');
    const { kept, both, seed } = caller.locals();
    expect(kept!.value).toBe(15);
    expect(both!.value.own).toBe(77);
    expect(seed!.available).toBe(false);
    expect(caller.registers()['rdi']).toBe(15n);
    expect(caller.registers()['rip']).toBe(caller.address);
    expect(caller.registers()['rsp']).toBe(caller.stackOffset);
    expect(() => kept!.set(1)).toThrow('of a caller, which can be read but not written');
  });

  test('that hide others of their name', () => {
    using session = sessionAt('types!leaf');
    session.runTo('types!leaf');
    const frame = session.thread().frame(1);
    expect(frame.symbol!.name).toBe('types!shadows');
    expect(frame.local('value').value).toBe(200);
    const { arguments: args, locals } = frame.variables();
    const values = locals.filter(({ name }) => name === 'value').map(({ value }) => value);
    expect(values).toEqual([200, 100]);
    expect(args.map(({ value }) => value)).toEqual([1]);
  });
});

describe('a stop', () => {
  test('what belongs to an earlier one is stale', () => {
    using session = sessionAt('target!add');
    const frame = session.thread().frame(1);
    const { node, total } = frame.locals();
    const next = node!.get('next');
    const heap = node!.target();
    session.step();
    for (const use of [
      () => frame.locals(),
      () => frame.evaluate('1'),
      () => frame.registers(),
      () => total!.value,
      () => total!.read(),
      () => node!.get('next'),
      () => total!.set(1),
    ])
      expect(thrown(StaleError, use).message).toMatch(/belongs to an earlier stop/);
    // What lies behind a pointer does not go with the frame that the pointer is in.
    expect(heap.get('id').value).toBe(1);
    expect(next.get('id').value).toBe(2);
    expect([frame.index, frame.name]).toEqual([1, 'target!work+0x7b']);
    expect(session.thread().frame(1).local('total').value).toBe(0);
  });

  test('the frame of a hit belongs to the handler', () => {
    using session = startSession();
    const frames: Frame[] = [];
    const seen: unknown[] = [];
    session.breakpoints.add('target!add', (hit) => {
      const { a, b } = hit.frame().locals();
      seen.push([a!.value, b!.value, hit.thread.registers()['ecx'] ?? hit.thread.register('ecx')]);
      frames.push(hit.frame());
      return false;
    });
    expect(session.go({ timeoutMs: 10_000 }).kind).toBe('exit');
    expect(seen).toEqual([0, 1, 2, 3, 4].map((i) => [i, i + 1, BigInt(i)]));
    expect(frames).toHaveLength(5);
    expect(() => frames[0]!.locals()).toThrow(StaleError);
  });

  test('a hit is usable while its target stands', () => {
    using session = startSession();
    let kept: Hit | undefined;
    session.breakpoints.add('target!add', (hit) => {
      kept = hit;
      return true;
    });
    session.go({ timeoutMs: 10_000 });
    expect(kept!.frame().symbol!.name).toBe('target!add');
    expect(kept!.frame(1).local('i').value).toBe(0);
    expect(kept!.address).toBe(masm(session, '@rip'));
    expect(inspect(kept)).toMatch(/^Hit \{ breakpoint: 0, thread: 0, address: 0x14000/);
    session.step();
    expect(() => kept!.frame()).toThrow(StaleError);
  });

  test('globals are read anew', () => {
    using session = sessionAt('target!add');
    const counter = session.module('target').value('g_counter');
    const pair = session.value('g_last');
    expect(counter.value).toBe(0);
    session.runTo('target!add');
    expect(counter.scalar).toBe(0);
    expect(counter.value).toBe(1);
    expect(counter.scalar).toBe(1);
    expect(pair.read()).toEqual({ x: 0, y: 1 });
  });

  test('nothing can be asked when the target has ended, or the session', () => {
    const session = startSession();
    const thread = session.thread();
    session.go({ timeoutMs: 10_000 });
    expect(() => thread.stack()).toThrow('there is no target, it has ended');
    expect(() => session.thread()).toThrow('there is no target, it has ended');
    expect(() => session.modules()).toThrow('there is no target');
    session.dispose();
    expect(() => session.thread()).toThrow('the session was disposed');
    expect(() => thread.stack()).toThrow('the session was disposed');
  });
});

test('a deep stack', () => {
  using session = sessionAt('recursion!bottom');
  const stack = session.thread().stack();
  const descents = stack.filter((frame) => frame.symbol!.name === 'recursion!descend');
  expect(descents.length).toBeGreaterThan(200);
  expect(session.thread().stack({ max: 1024 })).toHaveLength(stack.length);
  const count = command(session, 'kn 1000').trim().split('\n').length - 1;
  expect(stack).toHaveLength(count);
  expect(stack[200]!.index).toBe(200);
  const depths = [stack[1]!, stack[200]!].map((frame) => frame.local('depth').value as number);
  expect(Math.abs(depths[0]! - depths[1]!)).toBe(199);
}, 60_000);

test('the most frames to walk cost nothing where there are fewer', () => {
  using session = sessionAt('target!add');
  const thread = session.thread();
  for (const inline of [true, false]) {
    const names = thread.stack({ inline }).map(({ name }) => name);
    // Room for all of them would be 130 GB, and more than the engine can be asked for.
    for (const max of [1e9, Number.MAX_SAFE_INTEGER])
      expect(thread.stack({ max, inline }).map(({ name }) => name)).toEqual(names);
    expect(thread.stack({ max: 2, inline }).map(({ name }) => name)).toEqual(names.slice(0, 2));
  }
});

test('a stack that is deeper than the first room for it', () => {
  using session = sessionAt('recursion!bottom', ['--depth', '1050']);
  const stack = session.thread().stack({ max: 1e6 });
  expect(stack.length).toBeGreaterThan(1050);
  expect(stack.map(({ index }) => index)).toEqual(stack.map((_, index) => index));
}, 60_000);
