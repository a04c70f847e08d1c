/** The breakpoints of a session: adding, finding, removing, and what happens at a hit. */
import type { InspectOptions } from 'node:util';
import { DbgEngError } from '../com/errors.ts';
import {
  DEBUG_ANY_ID,
  DEBUG_BREAK,
  DEBUG_BREAKPOINT_FLAGS,
  DEBUG_BREAKPOINT_TYPE,
  DEBUG_STATUS,
} from '../generated/families.ts';
import type { IDebugBreakpoint2 } from '../generated/interfaces/IDebugBreakpoint2.ts';
import {
  Breakpoint,
  type BreakpointOptions,
  type DataAccess,
  type DataSize,
  type LinePlace,
  type HitHandler,
  type Place,
} from './breakpoint.ts';
import { answerOf, holds } from './breakpoint-hit.ts';
import { compare } from './breakpoint-list.ts';
import { checkBreakpointOptions } from './breakpoint-options.ts';
import { checkAligned, expressionOf, hopeless, waitsForModule } from './breakpoint-place.ts';
import { integerOf } from './evaluate.ts';
import { inspectAs, inspectCustom } from './print.ts';
import { Reference } from './reference.ts';
import type { Session } from './session.ts';
import { checkHolding } from './stop.ts';
import { StrayBreakpoints } from './stray.ts';

const ACCESS: Record<DataAccess, DEBUG_BREAK> = {
  read: DEBUG_BREAK.READ | DEBUG_BREAK.WRITE,
  write: DEBUG_BREAK.WRITE,
  execute: DEBUG_BREAK.EXECUTE,
  io: DEBUG_BREAK.IO,
};

/** Ids below 10,000 count up for users, those above are the engine's own. */
const ENTRY_ID = 9999;

/** The breakpoints of a session. */
export class Breakpoints extends Reference {
  private readonly session: Session;
  private readonly byId = new Map<number, Breakpoint>();
  /** @internal */
  readonly strays: StrayBreakpoints;
  /** Watches of more than a byte whose address is not known yet, with their size. */
  private readonly unplaced = new Map<Breakpoint, number>();
  private entry: IDebugBreakpoint2 | undefined;
  /** @internal The first that was to stop the target since a wait began: the engine names the last that hit. */
  stopper: number | undefined;

  /** @internal */
  constructor(session: Session) {
    super();
    this.session = session;
    this.strays = new StrayBreakpoints(session);
  }

  /**
   * Adds a breakpoint at an address, a symbol or expression (`target!add`, `kernel32!CreateFileW+4`), or a
   * source line. A symbol whose module is not loaded yet waits for it; one that a loaded module does not have
   * is an error, as is a name without a module that is not found. `handler` decides at each hit; without one
   * the target stops.
   */
  add(place: Place, handler?: HitHandler, options: BreakpointOptions = {}): Breakpoint {
    checkBreakpointOptions('breakpoints.add', options);
    if (options.hardware) return this.insert(place, handler, options, 1, DEBUG_BREAK.EXECUTE);
    return this.insert(place, handler, options);
  }

  /**
   * Watches `size` bytes (1, 2, 4 or 8, aligned) with a debug register. `'read'` hits on reads and writes:
   * the processor has no read-only watch.
   */
  addData(
    place: Place,
    size: DataSize,
    access: DataAccess,
    handler?: HitHandler,
    options: BreakpointOptions = {},
  ): Breakpoint {
    checkBreakpointOptions('breakpoints.addData', options);
    if (![1, 2, 4, 8].includes(size))
      throw new TypeError(`A data breakpoint watches 1, 2, 4 or 8 bytes, not ${String(size)}.`);
    const bits = ACCESS[access];
    if (bits === undefined)
      throw new TypeError(
        `A data breakpoint watches for 'read', 'write', 'execute' or 'io', not '${String(access)}'.`,
      );
    return this.insert(place, handler, options, size, bits);
  }

  private insert(
    place: Place,
    handler: HitHandler | undefined,
    options: BreakpointOptions,
    size = 0,
    access = 0,
  ): Breakpoint {
    if (handler !== undefined && typeof handler !== 'function')
      throw new TypeError(`The handler of a breakpoint must be a function, not ${typeof handler}.`);
    checkHolding(this.session, 'A breakpoint');
    const expression = typeof place === 'bigint' ? undefined : expressionOf(place);
    if (typeof place === 'object') this.loadLines(place);
    const { control } = this.session.engine;
    const type = size > 0 ? DEBUG_BREAKPOINT_TYPE.DATA : DEBUG_BREAKPOINT_TYPE.CODE;
    const native = control.AddBreakpoint2(type, DEBUG_ANY_ID);
    const breakpoint = new Breakpoint(this.session, native, place, options, handler);
    try {
      if (size > 0) native.SetDataParameters(size, access);
      if (typeof place === 'bigint') {
        if (size > 1) checkAligned(place, size, `Breakpoint ${breakpoint.id}`);
        native.SetOffset(place);
      } else this.placeExpression(native, expression!);
      this.checkWatch(breakpoint, size);
      if (options.passCount !== undefined) native.SetPassCount(options.passCount);
      if (options.thread !== undefined) {
        const { hresult } = native.hr.SetMatchThreadId(options.thread);
        if (hresult !== 0)
          throw new DbgEngError(
            hresult,
            'IDebugBreakpoint',
            'SetMatchThreadId',
            `There is no thread ${options.thread}: 'thread' is the engine's number of one, as in ~0.`,
          );
      }
      if (!options.disabled) native.AddFlags(DEBUG_BREAKPOINT_FLAGS.ENABLED);
    } catch (error) {
      control.RemoveBreakpoint2(native);
      breakpoint.markRemoved();
      throw error;
    }
    this.byId.set(breakpoint.id, breakpoint);
    this.session.hub.setBreakpointHit((bp) => this.hit(bp));
    if (size > 0 && this.session.beforeEntry) this.passEntry();
    return breakpoint;
  }

  private checkWatch(breakpoint: Breakpoint, size: number): void {
    if (size <= 1) return;
    const { native, id } = breakpoint;
    if (breakpoint.address() !== undefined) return;
    // The engine leaves a watch without a place where its expression has an address that is not aligned.
    const { value } = integerOf(this.session, native.GetOffsetExpressionWide());
    if (value !== undefined) checkAligned(value, size, `Breakpoint ${id}`);
    this.unplaced.set(breakpoint, size);
  }

  /** @internal The target is about to go on: are watches that had no address yet all right? */
  checkUnplaced(): void {
    for (const [breakpoint, size] of this.unplaced) {
      if (breakpoint.alive) this.checkWatch(breakpoint, size);
      if (!breakpoint.alive || !breakpoint.isDeferred()) this.unplaced.delete(breakpoint);
    }
  }

  /** The engine's expressions know ASCII names only; other symbols are found first and given as address. */
  private placeExpression(native: IDebugBreakpoint2, expression: string): void {
    const found = /[^\x20-\x7e]/.test(expression)
      ? this.session.symbols.find(expression)
      : undefined;
    if (found) return native.SetOffset(found.address);
    native.SetOffsetExpressionWide(expression);
    const deferred = (native.GetFlags() & DEBUG_BREAKPOINT_FLAGS.DEFERRED) !== 0;
    if (!deferred || waitsForModule(this.session, expression)) return;
    // Each throws, and says what is wrong with it.
    if (/^\w+(!\w+)?$/.test(expression)) this.session.symbols.address(expression);
    this.session.evaluate(expression);
  }

  /**
   * The engine looks for a line in loaded symbols only, and loads none by itself: without this a line of the
   * program would wait until something else asks for its symbols.
   */
  private loadLines(place: LinePlace): void {
    const { symbols } = this.session.engine;
    const name = place.module;
    if (name === undefined && symbols.hr.GetOffsetByLineWide(place.line, place.file).hresult === 0)
      return;
    const { system } = this.session.engine;
    const program = /([^\\/]*?)(\.[^.\\/]*)?$/.exec(
      system.hr.GetCurrentProcessExecutableNameWide().Buffer,
    )?.[1];
    const { hresult, Base } = symbols.hr.GetModuleByModuleNameWide(name ?? program ?? '', 0);
    if (hresult !== 0) return;
    this.session.output.capture(() => symbols.hr.GetNameByOffsetWide(Base + 1n));
  }

  /** How many there are. */
  get size(): number {
    return this.byId.size;
  }

  /** @internal Something may have changed the engine's breakpoints: what it has no more is marked as removed. */
  reconcile(): void {
    const all = this.list();
    const lost = (breakpoint: Breakpoint) => {
      this.byId.delete(breakpoint.id);
      breakpoint.markRemoved('by the engine');
    };
    const moved: Breakpoint[] = [];
    const listed = compare(this.session, all, lost, (breakpoint, id) => {
      this.byId.delete(breakpoint.id);
      breakpoint.renumber(id);
      moved.push(breakpoint);
    });
    for (const breakpoint of moved) this.byId.set(breakpoint.id, breakpoint);
    if (this.entry && this.entry.pointer !== 0 && !listed.has(this.entry.pointer))
      this.entry = undefined;
  }

  /** All breakpoints of this session that are still there, by id. */
  list(): Breakpoint[] {
    return [...this.byId.values()].sort((a, b) => a.id - b.id);
  }

  /** The breakpoint with this id; undefined where this session has none. */
  get(id: number): Breakpoint | undefined {
    return this.byId.get(id);
  }

  /** @internal Why the engine may refuse to let the target go on; undefined where that is not known. */
  complaint(): string | undefined {
    return hopeless(this.session, this.list());
  }

  /** Removes one. A breakpoint that is gone already is left alone. */
  remove(breakpoint: Breakpoint): void {
    if (this.session.hub.processEnded) this.reconcile();
    if (!breakpoint.alive || this.byId.get(breakpoint.id) !== breakpoint) return;
    this.byId.delete(breakpoint.id);
    const { control } = this.session.engine;
    // With the target the engine has dropped its breakpoints.
    if (control.GetExecutionStatus() !== DEBUG_STATUS.NO_DEBUGGEE) {
      this.leaving(breakpoint);
      control.RemoveBreakpoint2(breakpoint.native);
    }
    breakpoint.markRemoved();
    if (this.byId.size === 0) this.session.hub.setBreakpointHit(undefined);
  }

  /** @internal It is about to leave the code, where threads may have run into it already. */
  leaving(breakpoint: Breakpoint): void {
    const { native, process, since } = breakpoint;
    if (since === this.session.hub.stop || breakpoint.isHardware()) return;
    const { hresult, Offset } = native.hr.GetOffset();
    if (hresult === 0) this.strays.remember(process, Offset);
  }

  /** Removes all breakpoints of this session. */
  clear(): void {
    for (const breakpoint of this.list()) this.remove(breakpoint);
  }

  /**
   * Windows sets the registers of the first thread anew after the initial breakpoint, the debug registers with
   * them (the command `ba` refuses to be used there for it). The engine writes them again whenever the target
   * goes on, so the target is held for a moment, unseen, where the program begins.
   */
  private passEntry(): void {
    if (this.entry !== undefined) return;
    const { control } = this.session.engine;
    const native = control.AddBreakpoint2(DEBUG_BREAKPOINT_TYPE.CODE, ENTRY_ID);
    native.SetOffsetExpressionWide('$exentry');
    native.AddFlags(
      DEBUG_BREAKPOINT_FLAGS.ENABLED |
        DEBUG_BREAKPOINT_FLAGS.ONE_SHOT |
        DEBUG_BREAKPOINT_FLAGS.GO_ONLY |
        DEBUG_BREAKPOINT_FLAGS.ADDER_ONLY,
    );
    this.entry = native;
  }

  private hit(native: IDebugBreakpoint2): DEBUG_STATUS {
    const id = native.GetId();
    if (id === ENTRY_ID) {
      this.entry?.forget(); // one-shot: the engine removes it
      return DEBUG_STATUS.GO;
    }
    // The process has ended before this, so the engine has dropped what it had there.
    if (this.session.hub.processEnded) this.settle();
    const breakpoint = this.byId.get(id);
    if (!breakpoint) return DEBUG_STATUS.NO_CHANGE;
    const { condition, once } = breakpoint.options;
    if (condition !== undefined && !holds(this.session, breakpoint, condition))
      return DEBUG_STATUS.GO;
    breakpoint.count();
    let own: DEBUG_STATUS;
    try {
      own = answerOf(this.session, breakpoint);
    } finally {
      if (once) this.remove(breakpoint);
    }
    const status =
      own === DEBUG_STATUS.NO_CHANGE
        ? (this.session.hub.deferredStatus() ?? DEBUG_STATUS.BREAK)
        : own;
    if (status === DEBUG_STATUS.BREAK) this.stopper ??= id;
    return status;
  }

  /** @internal A wait is over, or goes on after the end of a process, which took its breakpoints along. */
  settle(): void {
    this.reconcile();
    this.strays.forgetEnded();
    this.session.hub.processEnded = false;
  }

  /** @internal The target has ended, or the session: the engine has dropped them all. */
  forgetAll(): void {
    for (const breakpoint of this.byId.values()) breakpoint.markRemoved('by the engine');
    this.byId.clear();
    this.strays.forget();
    this.session.hub.processEnded = false;
  }
  /** The list. */
  toJSON(): object {
    return this.list().map((breakpoint) => breakpoint.toJSON());
  }

  [inspectCustom](depth: number, options: InspectOptions, inspect: never): string {
    return inspectAs('Breakpoints', this.list(), depth, options, inspect);
  }
}
