/** One breakpoint. */
import type { InspectOptions } from 'node:util';
import { DEBUG_BREAKPOINT_FLAGS, DEBUG_BREAKPOINT_TYPE } from '../generated/families.ts';
import type { IDebugBreakpoint2 } from '../generated/interfaces/IDebugBreakpoint2.ts';
import { currentProcess } from './current.ts';
import type { Decision } from './events.ts';
import type { Hit } from './hit.ts';
import { inspectAs, inspectCustom, jsonOf } from './print.ts';
import { Reference } from './reference.ts';
import type { Session } from './session.ts';

/**
 * Called at each hit, with the target held. `false` or `'go'` lets it run on; `true`, `'break'` or
 * nothing stops it.
 */
export type HitHandler = (hit: Hit) => Decision;

export interface BreakpointOptions {
  /** Remove it after the first hit that counts. */
  readonly once?: boolean;
  /** An expression of the engine (`@rcx == 5`, `poi(x) > 3`); other hits are passed over. */
  readonly condition?: string;
  /** Which hit is the first to count; 1 is every hit. */
  readonly passCount?: number;
  /** The engine's number of the only thread that counts. */
  readonly thread?: number;
  /** Begin disabled. */
  readonly disabled?: boolean;
  /** Use a debug register instead of changing the code. x64 has four of them. */
  readonly hardware?: boolean;
}

/** What a data breakpoint watches for. */
export type DataAccess = 'read' | 'write' | 'execute' | 'io';

/** How many bytes a data breakpoint can watch. */
export type DataSize = 1 | 2 | 4 | 8;

/** Where a breakpoint goes: an address, a symbol or expression of the engine, or a source line. */
export type Place = bigint | string | LinePlace;

/** A source line; `module` says whose, for files that several modules were built from. */
export interface LinePlace {
  readonly file: string;
  readonly line: number;
  readonly module?: string;
}

/** A breakpoint of the session. Getters tell what was set; methods ask or change the engine. */
export class Breakpoint extends Reference {
  readonly session: Session;
  /** As given: address, expression or source line. */
  readonly place: Place;
  readonly options: BreakpointOptions;
  /** @internal */
  readonly native: IDebugBreakpoint2;
  /** @internal Of the system's numbering: the process it is in. */
  readonly process: number;
  /** @internal The stop of the session that it was added at. */
  readonly since: number;
  /** @internal */
  handler: HitHandler | undefined;
  private number: number;
  private hitCount = 0;
  private removed: 'by us' | 'by the engine' | undefined;

  /** @internal */
  constructor(
    session: Session,
    native: IDebugBreakpoint2,
    place: Place,
    options: BreakpointOptions,
    handler: HitHandler | undefined,
  ) {
    super();
    this.session = session;
    this.native = native;
    this.number = native.GetId();
    this.process = currentProcess(session.engine).id;
    this.since = session.hub.stop;
    this.place = place;
    this.options = options;
    this.handler = handler;
  }

  /** The engine's number of it: `bl` shows the same. */
  get id(): number {
    return this.number;
  }

  /** Hits that counted since it was added. */
  get hits(): number {
    return this.hitCount;
  }

  /** False once removed, be it by a command (`bc`), and when its process has ended. */
  get alive(): boolean {
    return this.removed === undefined;
  }

  /** @internal One more hit counts. */
  count(): void {
    this.hitCount++;
  }

  /** @internal The engine has it no more: its memory must not be looked at again. */
  markRemoved(by: 'by us' | 'by the engine' = 'by us'): void {
    this.removed ??= by;
    this.native.forget();
  }

  /** @internal `br` gave it another number. */
  renumber(id: number): void {
    this.number = id;
  }

  /** Lets it hit again. */
  enable(): void {
    this.usable().AddFlags(DEBUG_BREAKPOINT_FLAGS.ENABLED);
  }

  /** Keeps it without hitting. */
  disable(): void {
    const native = this.usable();
    this.session.breakpoints.leaving(this);
    native.RemoveFlags(DEBUG_BREAKPOINT_FLAGS.ENABLED);
  }

  isEnabled(): boolean {
    return (this.usable().GetFlags() & DEBUG_BREAKPOINT_FLAGS.ENABLED) !== 0;
  }

  /** True while its module is not loaded; it goes in when that happens. */
  isDeferred(): boolean {
    return (this.usable().GetFlags() & DEBUG_BREAKPOINT_FLAGS.DEFERRED) !== 0;
  }

  isHardware(): boolean {
    return this.usable().GetType().BreakType === DEBUG_BREAKPOINT_TYPE.DATA;
  }

  /** Its address; undefined while deferred. */
  address(): bigint | undefined {
    const { hresult, Offset } = this.usable().hr.GetOffset();
    return hresult === 0 ? Offset : undefined;
  }

  /** Takes it out. Allowed in its own handler. Again is harmless. */
  remove(): void {
    this.session.breakpoints.remove(this);
  }

  private usable(): IDebugBreakpoint2 {
    if (this.session.hub.processEnded) this.session.breakpoints.reconcile();
    if (this.removed === 'by us') throw new Error(`Breakpoint ${this.id} was removed.`);
    if (this.removed)
      throw new Error(
        `Breakpoint ${this.id} is gone: its process has ended, or a command has removed it.`,
      );
    return this.native;
  }

  toJSON(): object {
    return jsonOf(this.shown()) as object;
  }

  [inspectCustom](depth: number, options: InspectOptions, inspect: never): string {
    return inspectAs('Breakpoint', this.shown(), depth, options, inspect);
  }

  private shown(): object {
    const { id, place, hits, alive } = this;
    const set = Object.entries(this.options).filter(([, value]) => value !== undefined);
    const options = set.length > 0 ? { options: Object.fromEntries(set) as object } : {};
    return { id, place, ...options, hits, alive };
  }
}
