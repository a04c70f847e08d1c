/** A debugging session: one target (or dump) and everything known about it. */
import type { InspectOptions } from 'node:util';
import type { BugCheck } from '../engine/bugcheck.ts';
import type { EngineInterfaces } from '../engine/interfaces.ts';
import type { CaptureOptions, OutputListener, OutputRouter } from '../engine/output.ts';
import { breakInto } from '../ffi/processes.ts';
import { DEBUG_INTERRUPT, DEBUG_STATUS } from '../generated/families.ts';
import { Breakpoints } from './breakpoints.ts';
import { addressOf, evaluate, isPointer64Bit } from './evaluate.ts';
import { execute, type CommandResult } from './command.ts';
import { assemble, disassemble, type Instruction } from './disassembly.ts';
import type { EventHub } from './event-hub.ts';
import type { EventHandler, EventKind } from './events.ts';
import { currentProcess } from './current.ts';
import type { DumpFault } from './dump-fault.ts';
import { writeDump, type WriteDumpOptions } from './dump-write.ts';
import { currentBugCheck, currentException, faultOf, showFault } from './fault.ts';
import { Filters } from './filters.ts';
import { Memory, type Address } from './memory.ts';
import { stopOutcome, waitForOutcome } from './wait.ts';
import type { Module } from './module.ts';
import { findModule } from './modules.ts';
import type { ExceptionInfo, Outcome } from './outcome.ts';
import type { Process } from './process.ts';
import { findProcess, findThread, findThreadById, listProcesses } from './processes.ts';
import { inspectAs, inspectCustom, jsonOf, printable } from './print.ts';
import { Reference } from './reference.ts';
import { runTo, setRunning, setStepping, stepOut } from './running.ts';
import {
  timeoutOf,
  type Ending,
  type RunOptions,
  type SessionSetup,
  type TargetKind,
} from './session-setup.ts';
import { endTarget, letGo } from './end.ts';
import { checkHolding } from './stop.ts';
import { Symbols } from './symbols.ts';
import type { Thread } from './thread.ts';
import { Types } from './types.ts';
import type { Value } from './value.ts';

export type { Ending, RunOptions, TargetKind } from './session-setup.ts';

/**
 * One debugging session. It belongs to the thread that started it; `using` (or `dispose()`) ends it and
 * leaves the target as asked. Methods ask the engine; getters never do.
 */
export class Session extends Reference {
  /** The raw interfaces behind this session, for everything that is not wrapped. They end with it. */
  readonly engine: EngineInterfaces;
  readonly kind: TargetKind;
  readonly breakpoints: Breakpoints;
  readonly filters: Filters;
  /** Memory of the current process. */
  readonly memory: Memory;
  /** Symbols of the current process. */
  readonly symbols: Symbols;
  /** Types of the current process. */
  readonly types: Types;
  /** @internal */
  readonly hub: EventHub;
  /** @internal */
  readonly output: OutputRouter;
  /** What the engine printed while it started: warnings about a damaged dump, for instance. */
  readonly startMessages: string;
  /** @internal What a dump was written for. */
  readonly fault: DumpFault | undefined;
  /** @internal Of a dump: the engine's number of the thread that shows its fault. */
  readonly faultThread: number | undefined;
  private readonly ending: Ending | 'disconnect';
  private readonly onEnd: () => void;
  private readonly local: boolean;
  private readonly server: bigint;
  private ended = false;
  /** A wait ran out: the target runs, whatever the engine's status says ("break"). */
  private free = false;
  /** @internal A launched program has not run yet, except in steps. */
  beforeEntry = false;
  private interrupting = false;
  private breakInDue = false;
  private lastOutcome: Outcome | undefined;
  /** Of the system's numbering: where the target stopped last. */
  private processId: number;

  /** @internal Use launch, attach, openDump. */
  constructor(engine: EngineInterfaces, setup: SessionSetup) {
    super();
    this.engine = engine;
    this.kind = setup.kind;
    this.ending = setup.ending;
    this.local = setup.local;
    this.server = setup.server;
    this.startMessages = setup.startMessages;
    this.onEnd = setup.onEnd;
    this.output = setup.output;
    this.hub = setup.hub;
    this.breakpoints = new Breakpoints(this);
    this.filters = new Filters(this);
    this.memory = new Memory(this);
    this.symbols = new Symbols(this);
    this.types = new Types(this);
    // Dumps show their fault first, not where they were written.
    this.fault = faultOf(engine, setup.kind);
    this.faultThread = showFault(engine, this.fault) ? this.fault?.thread : undefined;
    if (this.isLive && this.isStopped()) this.lastOutcome = stopOutcome(this);
    this.processId = currentProcess(engine).id;
  }

  /** False after `dispose()`. */
  get alive(): boolean {
    return !this.ended;
  }

  /** How the last `go`, step or start ended; undefined for dumps. */
  get outcome(): Outcome | undefined {
    return this.lastOutcome;
  }

  /** Can this target run at all? Dumps cannot. */
  get isLive(): boolean {
    return this.kind === 'user' || this.kind === 'kernel';
  }

  /** Lets the target run until something stops it. Inside a handler it becomes the handler's answer. */
  go(options?: RunOptions): Outcome {
    return this.run(DEBUG_STATUS.GO, options);
  }

  /** One instruction, or one source line after `setStepping('source')`; into calls. */
  step(options?: RunOptions): Outcome {
    return this.run(DEBUG_STATUS.STEP_INTO, options);
  }

  /** As {@link step}, but calls run to their end. */
  stepOver(options?: RunOptions): Outcome {
    return this.run(DEBUG_STATUS.STEP_OVER, options);
  }

  /** Runs until the current function returns to its caller. */
  stepOut(options?: RunOptions): Outcome {
    return stepOut(this, options);
  }

  /** Runs until the target is about to execute `place`, or something else stops it first. */
  runTo(place: bigint | string, options?: RunOptions): Outcome {
    return runTo(this, place, options);
  }

  /** Waits for a running target to stop: after a timeout. A target that is stopped stays so. */
  wait(options?: RunOptions): Outcome {
    if (this.hub.insideHandler)
      throw new Error('wait() cannot begin inside a handler: the target waits for its answer.');
    if (this.isStopped() && this.lastOutcome) return this.lastOutcome;
    if (!this.isLive || this.status() === DEBUG_STATUS.NO_DEBUGGEE)
      return printable({ kind: 'no-target', running: false });
    return this.resumeWait(options);
  }

  /**
   * Stops a running target as soon as it can; the waiting call, or the next one, returns `'interrupted'`. A
   * target that is stopped is left alone; inside a handler the target stops when the handler returns. From
   * another thread only through dbgeng/async, or by SetInterrupt on a client of that thread.
   */
  interrupt(): void {
    if (this.hub.insideHandler) return this.hub.requestStop();
    if (!this.free) {
      if (this.isRunning()) this.engine.control.SetInterrupt(DEBUG_INTERRUPT.ACTIVE);
      return;
    }
    this.interrupting = true;
    // Between two waits the engine forgets an interrupt, so the process itself is told.
    if (!this.local) return this.engine.control.SetInterrupt(DEBUG_INTERRUPT.ACTIVE);
    if (!breakInto(this.processId))
      throw new Error(
        `Process ${this.processId} cannot be interrupted: it has ended, or is ending.`,
      );
  }

  /** Steps count as `'instruction'` (default) or `'source'` lines. */
  setStepping(unit: 'instruction' | 'source'): void {
    setStepping(this, unit);
  }

  /** Does the target run now, so that it cannot be looked at? */
  isRunning(): boolean {
    if (this.ended || this.hub.insideHandler) return false;
    const status = this.status();
    return this.free || (status !== DEBUG_STATUS.BREAK && status !== DEBUG_STATUS.NO_DEBUGGEE);
  }

  /** Is there a target, and does it hold still? */
  isStopped(): boolean {
    if (this.ended || this.free) return false;
    return this.hub.insideHandler || this.status() === DEBUG_STATUS.BREAK;
  }

  private status(): DEBUG_STATUS {
    return this.ended ? DEBUG_STATUS.NO_DEBUGGEE : this.engine.control.GetExecutionStatus();
  }

  /**
   * Calls `handler` at each event of this kind; returns a function that ends the subscription. The
   * handler runs while the target is held and may look at it; what it returns decides.
   */
  on<K extends EventKind>(kind: K, handler: EventHandler<K>): () => void {
    return this.hub.subscribe(kind, handler);
  }

  /** As {@link on}, for the next event only. */
  once<K extends EventKind>(kind: K, handler: EventHandler<K>): () => void {
    const off = this.hub.subscribe<K>(kind, (event) => {
      off();
      return handler(event);
    });
    return off;
  }

  /** Calls `listener` for everything the engine and the target print, except during `execute`. */
  onOutput(listener: OutputListener): () => void {
    return this.output.listen(listener);
  }

  /** All processes of the session. */
  processes(): Process[] {
    return listProcesses(this);
  }

  /** The current process, or the one with this number of the engine's. */
  process(index?: number): Process {
    return findProcess(this, index);
  }

  /** The threads of the current process. */
  threads(): Thread[] {
    return findProcess(this, undefined).threads();
  }

  /** The current thread, or the one with this number of the engine's (`~2`). */
  thread(index?: number): Thread {
    return findThread(this, index);
  }

  /** The thread with this id of the operating system's. */
  threadById(id: number): Thread {
    return findThreadById(this, id);
  }

  /** The modules of the current process, by address. */
  modules(): Module[] {
    return findProcess(this, undefined).modules();
  }

  /** The module of this name (`target`, `target.exe`), or that holds this address. Throws where there is none. */
  module(place: string | bigint): Module {
    return findModule(findProcess(this, undefined), place);
  }

  /** What a C++ expression means in the current scope: `g_list->next`, `*(target!Node *)0x1400042b0`. */
  value(expression: string): Value {
    checkHolding(this, `The value of '${expression}'`);
    return this.types.evaluateHere(expression);
  }

  /** The exception that the target stands at, or that its dump was written for; undefined when there is none. */
  exception(): ExceptionInfo | undefined {
    return currentException(this);
  }

  /** The bug check (blue screen) of a kernel or its dump; undefined for everything else, or when there is none. */
  bugcheck(): BugCheck | undefined {
    return currentBugCheck(this);
  }

  /**
   * Writes a dump of the current process (of a dump: another one) to `file`: threads, stacks, modules, handles,
   * global variables and what registers and stacks point to, or all memory. Throws DbgEngError that says why it
   * cannot be written there, Error without a target that holds still, and for kernels.
   */
  writeDump(file: string, options?: WriteDumpOptions): void {
    writeDump(this, file, options);
  }

  /** Runs a command of the engine and returns what it printed, and whether it was refused. */
  execute(command: string, options?: CaptureOptions): CommandResult {
    return execute(this, command, options);
  }

  /**
   * The value of an expression in the engine's syntax: `target!g_counter`, `@rsp+8`, `poi(@rcx)`, `0n10`.
   * Integers as bigint, floats as number.
   */
  evaluate(expression: string): bigint | number {
    return evaluate(this, expression);
  }

  /** An address, evaluated where it is an expression. */
  address(address: Address): bigint {
    return addressOf(this, address);
  }

  /** Bytes of a pointer of the target: 4 or 8. `.effmach` changes it. */
  pointerSize(): 4 | 8 {
    return isPointer64Bit(this) ? 8 : 4;
  }

  /** `count` instructions from `address` on, by default where the current thread stands. */
  disassemble(address: Address = '@$ip', count = 1): Instruction[] {
    return disassemble(this, address, count);
  }

  /** Writes the machine code of one instruction to `address`; returns the address behind it. */
  assemble(address: Address, text: string): bigint {
    return assemble(this, address, text);
  }

  /** @internal A process that still began when it was attached to stops a second time, for the break-in. */
  noteAttached(): void {
    this.breakInDue = this.lastOutcome?.kind === 'exception';
  }

  /** @internal Runs a command whose text nobody wants. */
  silently(command: string): void {
    this.output.capture(() => this.engine.control.ExecuteWide(1, command, 0));
  }

  private run(status: DEBUG_STATUS, options: RunOptions | undefined): Outcome {
    timeoutOf(options); // before anything runs
    if (this.hub.insideHandler) {
      this.hub.defer(status);
      return printable({ kind: 'deferred', running: false });
    }
    if (!this.isLive || this.status() === DEBUG_STATUS.NO_DEBUGGEE)
      return printable({ kind: 'no-target', running: false });
    if (status === DEBUG_STATUS.GO) this.beforeEntry = false;
    if (!this.isRunning()) setRunning(this, status);
    return this.resumeWait(options);
  }

  /** @internal */
  resumeWait(options: RunOptions | undefined, internal: 'step' | undefined = undefined): Outcome {
    const timeout = timeoutOf(options);
    this.hub.stop++;
    // A handler that throws ends the wait with the target stopped.
    this.free = false;
    let outcome: Outcome;
    try {
      outcome = waitForOutcome(this, timeout, this.interrupting, internal);
    } catch (error) {
      if (this.isStopped()) this.note(stopOutcome(this));
      throw error;
    }
    this.free = outcome.running;
    if (outcome.kind === 'interrupted' && this.breakInDue && !this.interrupting) {
      this.breakInDue = false;
      this.engine.control.SetExecutionStatus(DEBUG_STATUS.GO);
      return this.resumeWait(options, internal);
    }
    if (!outcome.running) this.interrupting = false;
    this.note(outcome);
    return outcome;
  }

  private note(outcome: Outcome): void {
    if ('process' in outcome) this.processId = outcome.process.id;
    this.lastOutcome = outcome;
  }

  /** Ends the session; the target is killed, let go or left as the start said. Again is harmless. */
  dispose(): void {
    if (this.ended) return;
    if (this.hub.insideHandler)
      throw new Error('A session cannot be disposed inside a handler: return first.');
    this.ended = true;
    try {
      const { ending, kind, free, server } = this;
      endTarget(this.engine, { ending, kind, free, server });
      this.breakpoints.forgetAll();
    } finally {
      letGo([this.hub, this.output, this.engine], this.ending, this.onEnd);
    }
  }

  [Symbol.dispose](): void {
    this.dispose();
  }

  toJSON(): object {
    return jsonOf({ kind: this.kind, alive: this.alive, outcome: this.lastOutcome }) as object;
  }

  [inspectCustom](depth: number, options: InspectOptions, inspect: never): string {
    const shown = { kind: this.kind, alive: this.alive, outcome: this.lastOutcome };
    return inspectAs('Session', shown, depth, options, inspect);
  }
}
