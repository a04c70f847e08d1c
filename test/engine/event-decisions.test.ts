// What a handler answers decides how the target goes on.
import { describe, expect, test } from '@jest/globals';
import {
  DEBUG_EVENT,
  DEBUG_STATUS,
  Hresult,
  type IDebugBreakpoint,
  IDebugEventCallbacks,
  IDebugEventCallbacksWide,
  implement,
} from '../../src/raw.ts';
import { eventVariants, recorder, type EventRecord } from '../support/events.ts';
import { type Bench, startTarget } from '../support/target.ts';

const OWN_EXCEPTION = 0xe0421000;

describe.each(eventVariants)('$name: a breakpoint', (variant) => {
  const hits = (bench: Bench, answer: (hit: number) => unknown): number => {
    let count = 0;
    variant.attach(bench.client, {
      Breakpoint: () => answer(++count),
    });
    bench.command('bp target!add');
    bench.resume();
    return count;
  };

  test('BREAK stops, GO goes on', () => {
    using bench = startTarget(['--loops', '10']);
    const count = hits(bench, (hit) => (hit === 4 ? DEBUG_STATUS.BREAK : DEBUG_STATUS.GO));
    expect(count).toBe(4);
    expect(bench.status()).toBe(DEBUG_STATUS.BREAK);
    expect(bench.value('@ecx')).toBe(3n); // add(3, 4)
  });

  test('NO_CHANGE, and nothing at all, leave it to the engine: it stops', () => {
    for (const answer of [DEBUG_STATUS.NO_CHANGE, undefined]) {
      using bench = startTarget(['--loops', '10']);
      expect(hits(bench, () => answer)).toBe(1);
      expect(bench.status()).toBe(DEBUG_STATUS.BREAK);
    }
  });

  test('STEP_INTO stops one instruction later', () => {
    using bench = startTarget();
    const first = bench.value('target!add');
    const { EndOffset } = bench.control.Disassemble(first, 0);
    expect(hits(bench, () => DEBUG_STATUS.STEP_INTO)).toBe(1);
    expect(bench.registers.GetInstructionOffset()).toBe(EndOffset);
  });
});

describe('an exception', () => {
  const exceptions = (args: string[], answer: number) => {
    const chances: number[] = [];
    const bench = startTarget(args);
    const callbacks = implement(IDebugEventCallbacks, {
      Exception({ ExceptionCode }, FirstChance) {
        if (ExceptionCode !== OWN_EXCEPTION) return DEBUG_STATUS.NO_CHANGE;
        chances.push(FirstChance);
        return answer;
      },
    });
    bench.client.SetEventCallbacks(callbacks);
    const stopped = bench.resume();
    return { bench, chances, stopped };
  };

  test('that the program handles is one first chance', () => {
    const { bench, chances, stopped } = exceptions(['--throw'], DEBUG_STATUS.GO_NOT_HANDLED);
    using _ = bench;
    expect({ chances, stopped }).toEqual({ chances: [1], stopped: false });
  });

  test('that nobody handles comes a second time', () => {
    const { bench, chances } = exceptions(['--throw-unhandled'], DEBUG_STATUS.GO_NOT_HANDLED);
    using _ = bench;
    expect(chances).toEqual([1, 0]);
  });

  test('GO_HANDLED hides it from the program', () => {
    const { bench, chances, stopped } = exceptions(
      ['--throw-unhandled', '--exit', '7'],
      DEBUG_STATUS.GO_HANDLED,
    );
    using _ = bench;
    expect({ chances, stopped }).toEqual({ chances: [1], stopped: false });
  });

  test('BREAK stops where it was raised', () => {
    const { bench, chances, stopped } = exceptions(['--throw-unhandled'], DEBUG_STATUS.BREAK);
    using _ = bench;
    expect({ chances, stopped }).toEqual({ chances: [1], stopped: true });
    expect(bench.control.GetLastEventInformation().Type).toBe(DEBUG_EVENT.EXCEPTION);
    expect(bench.command('.exr -1')).toMatch(/ExceptionCode: e0421000/);
    expect(bench.command('k')).toContain('target!raise');
  });
});

test.each([
  ['CreateProcess', 'Create process'],
  ['LoadModule', 'Load module'],
  ['CreateThread', 'Create thread'],
  ['ExitThread', 'Exit thread'],
  ['UnloadModule', 'Unload module'],
  ['ExitProcess', 'Exit process'],
] as const)('%s answered with BREAK stops there', (name, description) => {
  let once = true;
  const records: EventRecord[] = [];
  const bench = startTarget(['--load-library', 'version.dll'], {
    prepare: ({ client }) => {
      const stop = () => {
        if (!once) return DEBUG_STATUS.NO_CHANGE;
        once = false;
        return DEBUG_STATUS.BREAK;
      };
      eventVariants[1]!.attach(client, recorder(records, { [name]: stop }));
    },
  });
  using _bench = bench;
  const stoppedAt = () => bench.control.GetLastEventInformationWide().Description;
  // Some come before the initial breakpoint, where startTarget waits for the first stop.
  if (!stoppedAt().startsWith(description)) expect(bench.resume()).toBe(true);
  expect(stoppedAt()).toMatch(new RegExp(`^${description}`, 'i'));
});

describe('which events the engine asks for', () => {
  const { BREAKPOINT, EXCEPTION, CREATE_THREAD } = DEBUG_EVENT;
  test('those that the object has methods for', () => {
    using bench = startTarget();
    using callbacks = implement(IDebugEventCallbacks, {
      Breakpoint: () => DEBUG_STATUS.GO,
      CreateThread: () => DEBUG_STATUS.NO_CHANGE,
    });
    bench.client.SetEventCallbacks(callbacks);
    const interested = (flag: number) => bench.client.GetNumberEventCallbacks(flag);
    expect([interested(BREAKPOINT), interested(CREATE_THREAD), interested(EXCEPTION)]).toEqual([
      1, 1, 0,
    ]);
    expect(callbacks.GetInterestMask()).toBe(BREAKPOINT | CREATE_THREAD);
  });

  test('or what its own GetInterestMask says', () => {
    using bench = startTarget(['--throw']);
    let exceptions = 0;
    let threads = 0;
    using callbacks = implement(IDebugEventCallbacksWide, {
      GetInterestMask: () => CREATE_THREAD,
      Exception: () => void exceptions++,
      CreateThread: () => void threads++,
    });
    bench.client.SetEventCallbacksWide(callbacks);
    bench.resume();
    expect({ exceptions, threads }).toEqual({ exceptions: 0, threads: 2 });
  });

  test('methods of a class and of its base count', () => {
    class Threads {
      created: bigint[] = [];
      CreateThread(_handle: bigint, _data: bigint, start: bigint): void {
        this.created.push(start);
      }
    }
    class Events extends Threads {
      hits = 0;
      Breakpoint(): number {
        this.hits++;
        return DEBUG_STATUS.GO;
      }
    }
    using bench = startTarget();
    const events = new Events();
    using callbacks = implement(IDebugEventCallbacks, events);
    bench.client.SetEventCallbacks(callbacks);
    bench.command('bp target!add');
    const expected = [bench.value('target!worker'), bench.value('target!waiter')];
    expect(bench.resume()).toBe(false);
    expect(events.hits).toBe(5);
    expect(events.created).toEqual(expected);
  });
});

test('several clients hear the same event, and the strictest answer wins', () => {
  using bench = startTarget();
  const heard: string[] = [];
  using other = bench.client.CreateClient();
  using go = implement(IDebugEventCallbacks, {
    Breakpoint: () => (heard.push('go'), DEBUG_STATUS.GO),
  });
  using stop = implement(IDebugEventCallbacks, {
    Breakpoint: () => (heard.push('stop'), DEBUG_STATUS.BREAK),
  });
  bench.client.SetEventCallbacks(go);
  other.SetEventCallbacks(stop);
  bench.command('bp target!add');
  expect(bench.resume()).toBe(true);
  expect(heard.toSorted()).toEqual(['go', 'stop']);
  other.SetEventCallbacks(null);
});

test('an Hresult that a handler returns reaches the engine as it is', () => {
  using bench = startTarget();
  let calls = 0;
  using callbacks = implement(IDebugEventCallbacks, {
    ChangeEngineState: () => (calls++, new Hresult(0x80004005)) as unknown as void,
    Breakpoint: (_bp: IDebugBreakpoint) => new Hresult(DEBUG_STATUS.GO) as unknown as number,
  });
  bench.client.SetEventCallbacks(callbacks);
  bench.command('bp target!add');
  expect(bench.resume()).toBe(false);
  expect(calls).toBeGreaterThan(0);
});
