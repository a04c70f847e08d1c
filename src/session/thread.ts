/** One thread of the target. */
import type { InspectOptions } from 'node:util';
import { DEBUG_REGSRC } from '../generated/families.ts';
import { shownId } from './current.ts';
import type { Frame } from './frame.ts';
import { inspectAs, inspectCustom } from './print.ts';
import type { Process } from './process.ts';
import {
  readRegister,
  readRegisters,
  writeRegister,
  type RegisterOptions,
  type RegisterValue,
  type Registers,
} from './registers.ts';
import { Reference } from './reference.ts';
import type { Session } from './session.ts';
import { walkStack, type StackOptions } from './stack.ts';
import { checkHolding } from './stop.ts';
import { readThreadInfo, threadName, threadState, type ThreadInfo } from './thread-info.ts';
import { atThread, currentScope, keepingView, selectProcess, selectThread } from './view.ts';

/** A thread; the same object may be kept while the thread lives. */
export class Thread extends Reference {
  readonly process: Process;
  /** The engine's number of it, from 0: `~0`. Processors, in a kernel. */
  readonly index: number;
  /** The operating system's thread id; 4294967295 where there is none (processors of kernels), not printed then. */
  readonly id: number;

  /** @internal Use Session.thread, Process.threads. */
  constructor(process: Process, index: number, id: number) {
    super();
    this.process = process;
    this.index = index;
    this.id = id;
  }

  get session(): Session {
    return this.process.session;
  }

  /** The frames of its stack, innermost first; functions that were inlined are frames, too. */
  stack(options?: StackOptions): Frame[] {
    return this.within(() => walkStack(this, options));
  }

  /** One frame: 0, the default, is the innermost. Throws RangeError when the stack is not that deep. */
  frame(index = 0): Frame {
    if (!Number.isInteger(index) || index < 0)
      throw new TypeError(`A frame has a whole number from 0, not ${String(index)}.`);
    const frame = this.stack({ max: index + 1 })[index];
    if (frame) return frame;
    throw new RangeError(`The stack of thread ${this.index} has no frame ${index}.`);
  }

  /**
   * Its registers by name; one that cannot be read is missing. Of the faulting thread of a dump they are
   * those of the fault.
   */
  registers(options?: RegisterOptions): Registers {
    return this.within(() => readRegisters(this.session.engine, options, this.source()));
  }

  /** One register. Undefined where it cannot be read; throws for a name that its machine does not have. */
  register(name: string): RegisterValue {
    return this.within(() => readRegister(this.session.engine, name, this.source()));
  }

  /** Sets one register. */
  setRegister(name: string, value: bigint | number | Uint8Array): void {
    this.within(() => {
      const { engine } = this.session;
      writeRegister(engine, name, value);
      // Variables in registers are read from the scope, which keeps what was there before.
      if (!currentScope(engine).context) engine.symbols.ResetScope();
    });
  }

  /** Where a context was set, the engine's own registers are still the thread's. */
  private source(): DEBUG_REGSRC {
    return currentScope(this.session.engine).context
      ? DEBUG_REGSRC.EXPLICIT
      : DEBUG_REGSRC.DEBUGGEE;
  }

  /** Its name, if the program gave it one. */
  name(): string | undefined {
    checkHolding(this.session, `Thread ${this.index}`);
    return threadName(this) ?? threadState(this)?.name;
  }

  /** Everything else that is known about it. */
  info(): ThreadInfo {
    checkHolding(this.session, `Thread ${this.index}`);
    return readThreadInfo(this);
  }

  /** How often it is suspended; the debugger itself suspends every thread once. Undefined where it cannot be known. */
  suspendCount(): number | undefined {
    return threadState(this)?.suspendCount;
  }

  /** Keeps it from running when the target goes on; {@link thaw} lets it. */
  freeze(): void {
    this.command('f');
  }

  /** Lets it run again. */
  thaw(): void {
    this.command('u');
  }

  /** Address of its thread environment block; of the kernel's thread object in a kernel. */
  teb(): bigint {
    return this.within(() => this.session.engine.system.GetCurrentThreadTeb());
  }

  /** Is it the one that commands and expressions mean? */
  isCurrent(): boolean {
    const { hresult, Id } = this.session.engine.system.hr.GetCurrentThreadId();
    return hresult === 0 && Id === this.index;
  }

  /** Makes it the one that commands and expressions mean: `~2s`. */
  select(): void {
    checkHolding(this.session, `Thread ${this.index}`);
    selectThread(this.session, this.process, this);
  }

  /** @internal Runs `body` with this thread current, and puts the user's view back. */
  within<T>(body: () => T): T {
    checkHolding(this.session, `Thread ${this.index}`);
    return atThread(this.session, this.process, this, body);
  }

  private command(letter: string): void {
    // `~` knows the threads of the current process only.
    checkHolding(this.session, `Thread ${this.index}`);
    keepingView(this.session.engine, () => {
      selectProcess(this.session, this.process);
      const { refused, text } = this.session.execute(`~${this.index}${letter}`);
      if (refused) throw new Error(`The engine refuses ~${this.index}${letter}: ${text.trim()}`);
    });
  }

  toJSON(): object {
    return { index: this.index, id: shownId(this.id), process: this.process.index };
  }

  [inspectCustom](depth: number, options: InspectOptions, inspect: never): string {
    return inspectAs('Thread', this.toJSON(), depth, options, inspect);
  }
}
