/**
 * The session's one event sink: the engine's callbacks become named events for handlers. The interest
 * mask follows the subscriptions, so that events nobody wants cost nothing.
 */
import { asHandler } from '../com/handler.ts';
import { implement } from '../com/implement.ts';
import { combine, statusOf } from '../engine/decision.ts';
import { describeException, exceptionName, exceptionParameters } from '../engine/exception.ts';
import type { EngineInterfaces } from '../engine/interfaces.ts';
import { DEBUG_EVENT, DEBUG_STATUS } from '../generated/families.ts';
import type { IDebugBreakpoint2 } from '../generated/interfaces/IDebugBreakpoint2.ts';
import { IDebugEventCallbacksWide } from '../generated/interfaces/IDebugEventCallbacksWide.ts';
import type { EXCEPTION_RECORD64 } from '../generated/structs.ts';
import { currentProcess, currentThread } from './current.ts';
import type { EventHandler, EventKind, EventOf, ModuleEvent, TargetEvent } from './events.ts';
import type { ExceptionInfo } from './outcome.ts';
import { printableWithParts } from './print.ts';
import type { RunWatch } from './run-watch.ts';

type AnyHandler = (event: TargetEvent) => unknown;

const BITS: Record<EventKind, DEBUG_EVENT> = {
  createThread: DEBUG_EVENT.CREATE_THREAD,
  exitThread: DEBUG_EVENT.EXIT_THREAD,
  createProcess: DEBUG_EVENT.CREATE_PROCESS,
  exitProcess: DEBUG_EVENT.EXIT_PROCESS,
  loadModule: DEBUG_EVENT.LOAD_MODULE,
  unloadModule: DEBUG_EVENT.UNLOAD_MODULE,
  exception: DEBUG_EVENT.EXCEPTION,
  systemError: DEBUG_EVENT.SYSTEM_ERROR,
};

/** Breakpoint hits are not events by name: their handlers belong to the breakpoint. */
export type BreakpointHit = (breakpoint: IDebugBreakpoint2) => DEBUG_STATUS;

/** What happens with an exception that is nobody's business; undefined for all others. */
export type ExceptionPassage = (
  record: EXCEPTION_RECORD64,
  firstChance: boolean,
) => DEBUG_STATUS | undefined;

export class EventHub {
  /** Exit code of the process that ended last, until the session takes it. */
  exitCode: number | undefined;
  /** A process has ended, and what the engine drops with it is not looked after yet. */
  processEnded = false;
  /** Grows whenever the target may have run: what belongs to an earlier stop is stale. */
  stop = 0;
  /** @internal */
  watch: RunWatch | undefined;
  private readonly engine: EngineInterfaces;
  private readonly handlers = new Map<EventKind, Set<AnyHandler>>();
  private readonly sink: IDebugEventCallbacksWide;
  private onBreakpoint: BreakpointHit | undefined;
  private passage: ExceptionPassage | undefined;
  private mask = 0;
  private depth = 0;
  private asked: DEBUG_STATUS | undefined;
  private stopping = false;
  private disposed = false;

  constructor(engine: EngineInterfaces) {
    this.engine = engine;
    const dispatch = <K extends EventKind>(
      kind: K,
      make: () => Omit<EventOf<K>, 'process' | 'thread' | 'kind'>,
    ) => this.watched(() => this.dispatch(kind, make as () => object));
    const module = (
      base: bigint,
      size: number,
      name: string | null,
      image: string | null,
      checksum: number,
      timestamp: number,
    ): Omit<ModuleEvent, 'process' | 'thread'> => ({
      base,
      size,
      name: name ?? '',
      imagePath: image ?? '',
      checksum,
      timestamp,
    });
    this.sink = implement(IDebugEventCallbacksWide, {
      GetInterestMask: () => this.mask,
      Breakpoint: (bp) =>
        this.watched(() => this.inside(() => this.onBreakpoint?.(bp) ?? DEBUG_STATUS.NO_CHANGE)),
      Exception: (record, firstChance) =>
        this.watched(
          () =>
            this.passage?.(record, firstChance !== 0) ??
            this.dispatch('exception', () => ({
              exception: exceptionInfo(record, firstChance !== 0),
            })),
        ),
      CreateThread: (_handle, teb, startAddress) =>
        dispatch('createThread', () => ({ teb, startAddress })),
      ExitThread: (exitCode) => dispatch('exitThread', () => ({ exitCode })),
      CreateProcess: (_file, _handle, base, size, name, image, sum, stamp, _thread, _teb, start) =>
        dispatch('createProcess', () => ({
          ...module(base, size, name, image, sum, stamp),
          startAddress: start,
        })),
      ExitProcess: (exitCode) => {
        this.exitCode = exitCode;
        this.processEnded = true;
        return dispatch('exitProcess', () => ({ exitCode }));
      },
      LoadModule: (_file, base, size, name, image, sum, stamp) =>
        dispatch('loadModule', () => module(base, size, name, image, sum, stamp)),
      UnloadModule: (name, base) => dispatch('unloadModule', () => ({ base, name: name ?? '' })),
      SystemError: (error, level) => dispatch('systemError', () => ({ error, level })),
    });
    this.refreshMask();
  }

  /** Is a handler running, so that the engine waits for its answer? */
  get insideHandler(): boolean {
    return this.depth > 0;
  }

  /** No handler runs any more: the one that did was ended by force. */
  forgetHandlers(): void {
    this.depth = 0;
    this.asked = undefined;
    this.stopping = false;
  }

  /** A handler asked to go or step: that becomes its answer unless it returns another one. */
  defer(status: DEBUG_STATUS): void {
    this.asked = status;
  }

  /** A handler asked to stop: that wins over its answer. */
  requestStop(): void {
    this.stopping = true;
  }

  /** What the running handler has asked for so far. */
  deferredStatus(): DEBUG_STATUS | undefined {
    return this.asked;
  }

  subscribe<K extends EventKind>(kind: K, handler: EventHandler<K>): () => void {
    if (!Object.hasOwn(BITS, kind))
      throw new TypeError(
        `There is no event '${String(kind)}'. Events: ${Object.keys(BITS).join(', ')}.`,
      );
    if (typeof handler !== 'function')
      throw new TypeError(`The handler of '${kind}' must be a function, not ${typeof handler}.`);
    const handlers = this.handlers.get(kind) ?? new Set();
    this.handlers.set(kind, handlers);
    handlers.add(handler as AnyHandler);
    this.refreshMask();
    return () => {
      if (!handlers.delete(handler as AnyHandler)) return;
      this.refreshMask();
    };
  }

  /** Breakpoint hits go to `hit` while there are breakpoints with handlers. */
  setBreakpointHit(hit: BreakpointHit | undefined): void {
    this.onBreakpoint = hit;
    this.refreshMask();
  }

  /** Exceptions are shown to `passage` before anybody hears of them. */
  setExceptionPassage(passage: ExceptionPassage | undefined): void {
    this.passage = passage;
    this.refreshMask();
  }

  get hearsBreakpoints(): boolean {
    return this.onBreakpoint !== undefined;
  }

  private refreshMask(): void {
    // The exit code is wanted always: an outcome carries it, and one event per process is no cost.
    let mask: number = DEBUG_EVENT.EXIT_PROCESS;
    if (this.onBreakpoint) mask |= DEBUG_EVENT.BREAKPOINT;
    if (this.passage) mask |= DEBUG_EVENT.EXCEPTION;
    for (const [kind, handlers] of this.handlers) if (handlers.size > 0) mask |= BITS[kind];
    if (mask === this.mask || this.disposed) return;
    this.mask = mask;
    this.engine.client.SetEventCallbacksWide(this.sink);
  }

  private dispatch(kind: EventKind, make: () => object): DEBUG_STATUS {
    const handlers = this.handlers.get(kind);
    if (!handlers || handlers.size === 0) return DEBUG_STATUS.NO_CHANGE;
    const event = printableWithParts({
      kind,
      ...make(),
      process: currentProcess(this.engine),
      thread: currentThread(this.engine),
    } as TargetEvent);
    return this.inside(() => {
      let status: DEBUG_STATUS = DEBUG_STATUS.NO_CHANGE;
      for (const handler of [...handlers])
        status = combine(
          status,
          asHandler(
            () => `The handler of '${kind}'`,
            () => statusOf(handler(event)),
          ),
        );
      return status;
    });
  }

  /** Runs a callback of the engine under the eyes of whoever may want the target to stop. */
  private watched(body: () => DEBUG_STATUS): DEBUG_STATUS {
    const { watch } = this;
    if (!watch) return body();
    watch.enter();
    let stop = false;
    let status: DEBUG_STATUS;
    try {
      status = body();
    } finally {
      stop = watch.leave();
    }
    return stop ? DEBUG_STATUS.BREAK : status;
  }

  private inside(body: () => DEBUG_STATUS): DEBUG_STATUS {
    if (this.depth === 0) this.stop++;
    this.depth++;
    this.asked = undefined;
    try {
      const answer = body();
      const wanted = answer === DEBUG_STATUS.NO_CHANGE ? (this.asked ?? answer) : answer;
      const status = this.stopping ? DEBUG_STATUS.BREAK : wanted;
      if (status !== DEBUG_STATUS.BREAK) this.stop++;
      return status;
    } finally {
      this.depth--;
      this.asked = undefined;
      this.stopping = false;
    }
  }

  dispose(): void {
    this.disposed = true;
    this.sink.dispose();
  }
}

export function exceptionInfo(record: EXCEPTION_RECORD64, firstChance: boolean): ExceptionInfo {
  const parameters = exceptionParameters(record);
  return {
    code: record.ExceptionCode,
    name: exceptionName(record.ExceptionCode),
    address: record.ExceptionAddress,
    firstChance,
    parameters,
    description: describeException(record.ExceptionCode, parameters),
  };
}
