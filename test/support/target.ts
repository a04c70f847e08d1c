// A live target for engine tests: our own program under the engine, the interfaces to look at it
// with, what the engine printed, and ways to run it on.
import { dirname } from 'node:path';
import { startingProcess } from '../../src/engine/start-process.ts';
import {
  DbgEngError,
  DEBUG_END,
  DEBUG_ENGOPT,
  DEBUG_EXECUTE,
  DEBUG_OUTCTL,
  DEBUG_STATUS,
  DEBUG_WAIT,
  debugCreate,
  IDebugAdvanced3,
  IDebugClient8,
  IDebugControl7,
  IDebugDataSpaces4,
  IDebugOutputCallbacksWide,
  IDebugRegisters2,
  IDebugSymbols5,
  IDebugSystemObjects4,
  implement,
  PROCESS_CREATION_FLAGS,
  SYMOPT,
} from '../../src/raw.ts';

/** No event within this time is a failure, not a reason to wait for the test's own limit. */
export const PATIENCE = 10_000;

/** Where our target program lies, as this process names it. */
export function targetPath(): string {
  const path = process.env['DBGENG_TEST_TARGET'];
  if (!path) throw new Error('DBGENG_TEST_TARGET is not set: engine tests run through `npm test`.');
  return path;
}

/** One client of the engine with every interface that tests use, and its captured output. */
export class Bench implements Disposable {
  readonly client: IDebugClient8;
  readonly control: IDebugControl7;
  readonly symbols: IDebugSymbols5;
  readonly spaces: IDebugDataSpaces4;
  readonly registers: IDebugRegisters2;
  readonly system: IDebugSystemObjects4;
  readonly advanced: IDebugAdvanced3;
  /** Everything printed since the last {@link takeOutput}. */
  output = '';
  readonly #sink: IDebugOutputCallbacksWide;

  constructor(client: IDebugClient8 = debugCreate(IDebugClient8)) {
    this.client = client;
    this.control = client.queryInterface(IDebugControl7);
    this.symbols = client.queryInterface(IDebugSymbols5);
    this.spaces = client.queryInterface(IDebugDataSpaces4);
    this.registers = client.queryInterface(IDebugRegisters2);
    this.system = client.queryInterface(IDebugSystemObjects4);
    this.advanced = client.queryInterface(IDebugAdvanced3);
    this.#sink = implement(IDebugOutputCallbacksWide, {
      Output: (_mask: number, text: string | null) => {
        this.output += text ?? '';
      },
    });
    client.SetOutputCallbacksWide(this.#sink);
  }

  /** What was printed since the last call. */
  takeOutput(): string {
    this.client.FlushCallbacks(); // the engine keeps back what Output prints outside of commands
    const text = this.output;
    this.output = '';
    return text;
  }

  /** Runs a debugger command and returns what it printed. */
  command(text: string): string {
    this.takeOutput();
    const flags = DEBUG_EXECUTE.NOT_LOGGED | DEBUG_EXECUTE.NO_REPEAT;
    try {
      this.control.ExecuteWide(DEBUG_OUTCTL.THIS_CLIENT, text, flags);
    } catch (cause) {
      if (!(cause instanceof DbgEngError)) throw cause;
      throw new Error(`The engine refused '${text}': ${this.takeOutput()}`, { cause });
    }
    return this.takeOutput();
  }

  /** The value of a MASM expression: what the engine itself says, to compare results with. */
  value(expression: string): bigint {
    const match = /= ([0-9a-f]+)`([0-9a-f]+)/.exec(this.command(`? ${expression}`));
    if (!match) throw new Error(`The engine cannot evaluate ${expression}.`);
    return BigInt(`0x${match[1]}${match[2]}`);
  }

  /** Lets the target run with `status` until it stops or ends. True while there is a target. */
  resume(status: number = DEBUG_STATUS.GO): boolean {
    this.control.SetExecutionStatus(status);
    return this.wait();
  }

  /** Waits for the next event that stops. False when the target has ended. */
  wait(): boolean {
    try {
      this.control.WaitForEvent(DEBUG_WAIT.DEFAULT, PATIENCE);
    } catch (error) {
      // E_UNEXPECTED: the last process ended, there is nothing left to wait for.
      const { hresult } = error as { hresult?: number };
      if (hresult === 0x8000ffff && this.status() === DEBUG_STATUS.NO_DEBUGGEE) return false;
      throw error;
    }
    const status = this.status();
    if (status !== DEBUG_STATUS.BREAK && status !== DEBUG_STATUS.NO_DEBUGGEE)
      throw new Error(`The target did not stop within ${PATIENCE} ms: execution status ${status}.`);
    return status === DEBUG_STATUS.BREAK;
  }

  /** Runs to the next hit of a breakpoint on `location`, which exists for this one run. */
  runTo(location: string): void {
    this.command(`bp /1 ${location}`);
    if (!this.resume()) throw new Error(`The target ended before it came to ${location}.`);
  }

  status(): number {
    return this.control.GetExecutionStatus();
  }

  /** Ends every process and leaves the engine without a target. */
  end(): void {
    this.client.EndSession(DEBUG_END.ACTIVE_TERMINATE);
  }

  [Symbol.dispose](): void {
    if (this.client.alive) {
      if (this.status() === DEBUG_STATUS.BREAK) this.command('sxr'); // filters outlive a session
      if (this.status() !== DEBUG_STATUS.NO_DEBUGGEE) this.end();
      this.#sink.dispose();
    }
    for (const part of [
      this.advanced,
      this.system,
      this.registers,
      this.spaces,
      this.symbols,
      this.control,
      this.client,
    ])
      part.dispose();
  }
}

export interface TargetOptions {
  /** Program instead of our target. */
  program?: string;
  /** Called before the process is created: callbacks, filters, options. */
  prepare?(bench: Bench): void;
}

/** A command line of `program` and `args`, quoted where Windows needs it. */
export function commandLine(program: string, args: readonly string[]): string {
  return [program, ...args].map((part) => (/[\s"]/.test(part) ? `"${part}"` : part)).join(' ');
}

/** Starts our target with `args` and stops at the initial breakpoint, symbols and lines loaded. */
export function startTarget(args: readonly string[] = [], options: TargetOptions = {}): Bench {
  const bench = new Bench();
  try {
    const program = options.program ?? targetPath();
    bench.control.AddEngineOptions(DEBUG_ENGOPT.INITIAL_BREAK);
    bench.symbols.AddSymbolOptions(SYMOPT.LOAD_LINES | SYMOPT.NO_PROMPTS);
    bench.symbols.SetSymbolPathWide(dirname(program));
    options.prepare?.(bench);
    const { DEBUG_ONLY_THIS_PROCESS } = PROCESS_CREATION_FLAGS;
    startingProcess(() =>
      bench.client.CreateProcessWide(0n, commandLine(program, args), DEBUG_ONLY_THIS_PROCESS),
    );
    if (!bench.wait()) throw new Error('The target ended before its initial breakpoint.');
    bench.takeOutput();
    return bench;
  } catch (error) {
    bench[Symbol.dispose]();
    throw error;
  }
}

/** Our target, stopped at the first instruction of `add(0, 1)`. */
export function startAtAdd(args: readonly string[] = [], options: TargetOptions = {}): Bench {
  const bench = startTarget(args, options);
  try {
    bench.runTo('target!add');
    bench.takeOutput();
    return bench;
  } catch (error) {
    bench[Symbol.dispose]();
    throw error;
  }
}
