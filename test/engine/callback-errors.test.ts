// Handlers that go wrong: the target stops, the call that raised the event throws, the process lives.
import { describe, expect, test } from '@jest/globals';
import {
  CallbackError,
  DEBUG_CES,
  DEBUG_EXECUTE,
  DEBUG_OUTCTL,
  DEBUG_OUTPUT,
  DEBUG_STATUS,
  DEBUG_WAIT,
  IDebugEventCallbacks,
  IDebugOutputCallbacks,
  implement,
} from '../../src/raw.ts';
import { eventVariants, type EventName } from '../support/events.ts';
import { type Bench, PATIENCE, startTarget } from '../support/target.ts';
import { thrown } from '../support/thrown.ts';

const boom = new RangeError('boom');
const throwing = (): never => {
  throw boom;
};

/** Can the target be debugged on as if nothing had happened? */
function expectAlive(bench: Bench): void {
  expect(bench.status()).toBe(DEBUG_STATUS.BREAK);
  expect(bench.command('k')).toMatch(/Call Site/);
  bench.runTo('target!add');
  expect(bench.value('@rip')).toBe(bench.value('target!add'));
}

describe.each(eventVariants)('$name', (variant) => {
  test.each(['Exception', 'LoadModule', 'UnloadModule'] as const)(
    'a %s handler that throws',
    (name) => {
      using bench = startTarget(['--throw', '--load-library', 'version.dll']);
      let calls = 0;
      variant.attach(bench.client, {
        [name]: () => {
          calls++;
          if (calls === 1) throwing();
          return DEBUG_STATUS.NO_CHANGE;
        },
      });
      const error = thrown(CallbackError, () => bench.resume());
      expect(error.cause).toBe(boom);
      expect(error).toMatchObject({ interfaceName: variant.name, method: name });
      expect(error.message).toBe(`The ${name} method of your ${variant.name} object threw: boom`);
      expect(calls).toBe(1);
      expect(bench.status()).toBe(DEBUG_STATUS.BREAK);
      variant.clear(bench.client);
      expect(bench.command('k')).toMatch(/Call Site/);
    },
  );

  test('a Breakpoint handler that throws, then one that does not', () => {
    using bench = startTarget();
    let calls = 0;
    variant.attach(bench.client, {
      Breakpoint: () => {
        if (++calls === 2) throwing();
        return DEBUG_STATUS.GO;
      },
    });
    bench.command('bp target!add');
    expect(thrown(CallbackError, () => bench.resume()).cause).toBe(boom);
    expect(calls).toBe(2);
    expect(bench.value('@ecx')).toBe(1n); // stopped at add(1, 2)
    expect(bench.resume()).toBe(false);
    expect(calls).toBe(5);
  });

  test('a handler that returns a promise names dbgeng/async', () => {
    using bench = startTarget();
    variant.attach(bench.client, { Breakpoint: async () => DEBUG_STATUS.GO });
    bench.command('bp target!add');
    const error = thrown(CallbackError, () => bench.resume());
    expect(error.message).toContain('dbgeng/async');
    expect(error.cause).toBeInstanceOf(TypeError);
    variant.clear(bench.client);
    bench.command('bc *');
    expectAlive(bench);
  });

  // The engine ignores what these answer, so the target must be stopped in another way.
  test.each(['ChangeEngineState', 'ChangeDebuggeeState', 'SessionStatus'] as EventName[])(
    'a %s handler that throws leaves the target stopped',
    (name) => {
      using bench = startTarget(['--forever']);
      if (name === 'SessionStatus') bench.end();
      let armed = true;
      const handler = (flags: number) => {
        // Of the engine's states: the current thread, set while it handles an event inside the wait.
        if (!armed || (name === 'ChangeEngineState' && flags !== DEBUG_CES.CURRENT_THREAD)) return;
        armed = false;
        throwing();
      };
      const CreateThread = () => DEBUG_STATUS.NO_CHANGE; // else the engine handles none
      variant.attach(bench.client, { CreateThread, [name]: handler });
      const act = () => {
        if (name === 'SessionStatus') return startSecond(bench);
        if (name === 'ChangeDebuggeeState') return bench.command('r rax=1');
        return bench.resume();
      };
      const error = thrown(CallbackError, act);
      expect(error.cause).toBe(boom);
      if (bench.status() === DEBUG_STATUS.GO) bench.wait();
      variant.clear(bench.client);
      expectAlive(bench);
    },
  );
});

function startSecond(bench: Bench): void {
  bench.client.CreateProcessWide(0n, `${process.env['DBGENG_TEST_TARGET']!} --forever`, 2);
  bench.control.WaitForEvent(DEBUG_WAIT.DEFAULT, PATIENCE);
}

describe('an output sink that throws', () => {
  test('surfaces from the command that printed', () => {
    using bench = startTarget();
    using client = bench.client.CreateClient();
    using sink = implement(IDebugOutputCallbacks, { Output: throwing });
    client.SetOutputCallbacks(sink);
    const error = thrown(CallbackError, () => bench.control.Output(DEBUG_OUTPUT.NORMAL, 'hello\n'));
    expect(error).toMatchObject({ interfaceName: 'IDebugOutputCallbacks', method: 'Output' });
    expect(error.cause).toBe(boom);
    client.SetOutputCallbacks(null);
    expectAlive(bench);
  });

  test('while the target runs: the target is stopped', () => {
    using bench = startTarget(['--forever']);
    using client = bench.client.CreateClient();
    using sink = implement(IDebugOutputCallbacks, {
      Output: (mask) => {
        if (mask === DEBUG_OUTPUT.DEBUGGEE) throwing(); // OutputDebugString of the target
      },
    });
    client.SetOutputCallbacks(sink);
    expect(thrown(CallbackError, () => bench.resume()).cause).toBe(boom);
    client.SetOutputCallbacks(null);
    if (bench.status() !== DEBUG_STATUS.BREAK) bench.wait();
    expectAlive(bench);
  });
});

describe('an output sink that throws whatever is printed', () => {
  let calls = 0;
  const always = () =>
    implement(IDebugOutputCallbacks, {
      Output: () => {
        calls++;
        throwing();
      },
    });

  // On the client that the command is given to: making another one prints again what it had not delivered yet.
  test('surfaces once from a command', () => {
    using bench = startTarget();
    calls = 0;
    using sink = always();
    bench.client.SetOutputCallbacks(sink);
    const { THIS_CLIENT } = DEBUG_OUTCTL;
    const error = thrown(CallbackError, () =>
      bench.control.Execute(THIS_CLIENT, '.echo hello', DEBUG_EXECUTE.DEFAULT),
    );
    bench.client.SetOutputCallbacks(null);
    expect(error.cause).toBe(boom);
    expect(calls).toBeLessThan(5);
    expect(bench.status()).toBe(DEBUG_STATUS.BREAK);
    expect(bench.control.Execute(THIS_CLIENT, '.echo hello', DEBUG_EXECUTE.DEFAULT)).toBe(
      undefined,
    );
  });

  test('surfaces once from the wait', () => {
    using bench = startTarget(['--forever']);
    using client = bench.client.CreateClient();
    using sink = always();
    client.SetOutputCallbacks(sink);
    const error = thrown(CallbackError, () => bench.resume());
    client.SetOutputCallbacks(null);
    expect(error.cause).toBe(boom);
    if (bench.status() !== DEBUG_STATUS.BREAK) bench.wait();
    expectAlive(bench);
  });
});

describe('what a handler answers must be a status', () => {
  test.each([
    ['text', 'GO'],
    ['a fraction', 1.5],
    ['an object', {}],
    ['a bigint', 1n],
    ['true', true],
  ])('%s is refused', (_, answer) => {
    using bench = startTarget();
    using callbacks = implement(IDebugEventCallbacks, { Breakpoint: () => answer as number });
    bench.client.SetEventCallbacks(callbacks);
    bench.command('bp target!add');
    const error = thrown(CallbackError, () => bench.resume());
    expect(error.message).toMatch(/DEBUG_STATUS number is expected/);
    expect(bench.status()).toBe(DEBUG_STATUS.BREAK);
  });

  test('a handler that is not a function any more', () => {
    using bench = startTarget();
    const object = { GetInterestMask: () => 1, Breakpoint: (): number => 0 };
    using callbacks = implement(IDebugEventCallbacks, object);
    object.Breakpoint = 'stop' as never;
    bench.client.SetEventCallbacks(callbacks);
    bench.command('bp target!add');
    expect(thrown(CallbackError, () => bench.resume()).message).toContain(
      'Breakpoint is string, not a function',
    );
  });
});

describe('implement itself refuses', () => {
  test('a handler that is no function', () => {
    expect(() => implement(IDebugEventCallbacks, { Breakpoint: 5 as never })).toThrow(
      'implement(IDebugEventCallbacks, …): Breakpoint must be a function, not number.',
    );
  });

  test.each([null, undefined, 5, 'text'])('%p', (object) => {
    expect(() => implement(IDebugEventCallbacks, object as never)).toThrow(
      /implement\(IDebugEventCallbacks, …\) needs an object/,
    );
  });
});

test('of several errors the first surfaces, and only once', () => {
  using bench = startTarget(['--forever']);
  let later = 0;
  using callbacks = implement(IDebugEventCallbacks, {
    ChangeEngineState(flags) {
      if (flags === DEBUG_CES.CURRENT_THREAD) throw new Error('first');
    },
    CreateThread() {
      later++;
      throw new Error('second');
    },
  });
  bench.client.SetEventCallbacks(callbacks);
  expect(thrown(CallbackError, () => bench.resume()).message).toMatch(/ChangeEngineState.*first$/);
  expect(later).toBe(1);
  bench.client.SetEventCallbacks(null);
  expect(bench.command('? 1')).toContain('= 00000000`00000001');
});

test('a handler that calls the engine hears of the errors of its own calls only', () => {
  using bench = startTarget(['--forever']);
  const answers: unknown[] = [];
  using callbacks = implement(IDebugEventCallbacks, {
    ChangeEngineState(flags) {
      if (flags === DEBUG_CES.CURRENT_THREAD) throw new Error('first');
    },
    CreateThread() {
      answers.push(bench.system.GetNumberProcesses()); // must not throw what is pending outside
      return DEBUG_STATUS.NO_CHANGE;
    },
  });
  bench.client.SetEventCallbacks(callbacks);
  expect(thrown(CallbackError, () => bench.resume()).message).toMatch(/first$/);
  expect(new Set(answers)).toEqual(new Set([1]));
});
