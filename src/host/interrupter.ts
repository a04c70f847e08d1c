/** Stops what the engine's thread does, from another thread: the only thing of the engine that may be done there. */
import { prepareThread } from '../engine/prepare-thread.ts';
import { bindFunction, type NativeFunction } from '../ffi/native.ts';
import { breakInto } from '../ffi/processes.ts';
import { STATE, type State, type WatchedState } from './thread-state.ts';

/** Where SetInterrupt is, for an interface that lives as long as the process. */
export interface InterruptEntry {
  readonly self: number;
  readonly entry: number;
}

/** DEBUG_INTERRUPT_*: break into the target; only end the command. */
const ACTIVE = 0;
const PASSIVE = 1;

/** How often to look, in milliseconds. */
const PERIOD = 10;
/**
 * How long the engine must have waited without a callback before it is told to break in. While it handles
 * an event it forgets such a request, or obeys it at the wrong time. Callbacks answer "break" themselves.
 */
const QUIET = 20;
/**
 * How long after a callback, or after the beginning where breakpoints call back: the next one is likely to come soon,
 * and answers "break". Where a thread that breaks in starts while another one stops at a breakpoint, Wine 8 kills the
 * target: the new thread raises its own while SIGTRAP is still blocked. On a busy machine that was one of 15 interrupts
 * of a target with frequent hits.
 */
const UNCALLED = 250;
/**
 * How long the engine waits for a target that is to break in, seconds: the thread that is made for it cannot run while
 * another one holds the loader's lock. Then it suspends the target instead. Its own limit is 30.
 */
export const BREAK_IN_LIMIT = 5;
/**
 * After this time the request was lost after all. Each one makes a thread in the target: not too many. Each one, too,
 * has the engine wait anew: a shorter time would keep it from ever suspending the target.
 */
const AGAIN = (BREAK_IN_LIMIT + 1) * 1000;
/** How often a command is told to end: it has to be looking just then. */
const TELL = 100;

export class Interrupter {
  private readonly state: WatchedState;
  private setInterrupt: NativeFunction | undefined;
  private self = 0;
  private readonly stopping = new Map<number, Stopping>();
  private timer: NodeJS.Timeout | undefined;
  private limiter: NodeJS.Timeout | undefined;

  constructor(state: WatchedState) {
    this.state = state;
  }

  /** Tells where SetInterrupt is. Until then nothing runs that could be stopped. */
  enable({ self, entry }: InterruptEntry): void {
    prepareThread();
    this.setInterrupt = bindFunction(entry, 'hiu');
    this.self = self;
  }

  /** Ends what a handler does next to the engine when its time is over. The thread itself cannot look there. */
  limitHandlers(milliseconds: number): void {
    const period = Math.max(PERIOD, milliseconds / 10);
    this.limiter = setInterval(() => this.stop(this.state.overdue ?? 0), period).unref();
  }

  /** Stops call `id`, as soon as it has begun, until it has ended. */
  stop(id: number): void {
    if (id <= 0 || this.stopping.has(id)) return;
    this.stopping.set(id, { id, run: -1, at: 0, told: false });
    this.look();
  }

  /**
   * Stops call `id` if it has begun. True: it has not, and never will, because it looks for the word that it
   * is not wanted before it does anything.
   */
  withdraw(id: number): boolean {
    this.state.addCancel();
    if (this.state.find(id) === 'waiting') return true;
    this.stop(id);
    return false;
  }

  /** Stops whatever runs or will: the session is to end. */
  leave(): void {
    this.state.leave();
    this.stopping.set(Infinity, { id: Infinity, run: -1, at: 0, told: true });
    this.look();
  }

  /** Waits for the end that {@link leave} asked for, where no event loop runs any more. False when it takes too long. */
  waitForLeave(milliseconds: number): boolean {
    const deadline = performance.now() + milliseconds;
    do {
      this.look();
      if (this.state.waitUntilLeft(PERIOD)) return true;
    } while (performance.now() < deadline);
    return false;
  }

  /** Nothing is to be stopped any more. */
  end(): void {
    this.stopping.clear();
    clearTimeout(this.timer);
    clearInterval(this.limiter);
  }

  private look(): void {
    clearTimeout(this.timer);
    for (const stopping of this.stopping.values())
      if (!this.press(stopping)) this.stopping.delete(stopping.id);
    if (this.stopping.size > 0) this.timer = setTimeout(() => this.look(), PERIOD);
  }

  /** Does what helps now; false when the call has ended. */
  private press(stopping: Stopping): boolean {
    const { state } = this;
    const where = this.find(stopping);
    if (where === 'ended') return false;
    if (where === 'waiting') return true;
    if (where === 'lingering') {
      this.pressLingering(stopping);
      return true;
    }
    const busy = state.state === STATE.busy;
    // A command ends by a word to the engine. Everything else, also around a command, has to give up waiting.
    if (!stopping.told && !(busy && where === 'innermost')) {
      stopping.told = true;
      state.addInterrupt();
    }
    if (busy) this.endCommand(stopping);
    else if (state.state === STATE.running) this.breakIn(stopping);
    return true;
  }

  /** A call between its promises: what the thread does is done for this one unless it is in another call. */
  private pressLingering(stopping: Stopping): void {
    const { state } = this;
    if (!stopping.told) {
      stopping.told = true;
      state.addInterrupt();
    }
    if (!state.busyForLingerer) return;
    if (state.state === STATE.running) this.breakIn(stopping);
    else if (state.state === STATE.busy) this.endCommand(stopping);
    else if (state.state === STATE.idle) this.endCommand(stopping, STATE.idle);
  }

  private find({ id }: Stopping): ReturnType<WatchedState['find']> {
    return id === Infinity ? 'innermost' : this.state.find(id);
  }

  /** Is it still in progress, and not the next call already? */
  private lasts(stopping: Stopping): boolean {
    const where = this.find(stopping);
    return where === 'innermost' || where === 'outer' || where === 'lingering';
  }

  private breakIn(stopping: Stopping): void {
    const { runs } = this.state;
    if (this.state.quietFor < QUIET || this.state.uncalledFor < UNCALLED) return;
    if (stopping.run === runs && performance.now() - stopping.at < AGAIN) return;
    const signalled = this.state.holding(
      STATE.running,
      () => this.lasts(stopping),
      () => this.stopTarget(),
    );
    if (!signalled) return;
    stopping.run = runs;
    stopping.at = performance.now();
  }

  private stopTarget(): void {
    const process = this.state.breakInto;
    // It cannot be told when it is ending: then the wait ends by itself.
    if (process !== 0) breakInto(process);
    else this.call(ACTIVE);
  }

  private endCommand(stopping: Stopping, during: State = STATE.busy): void {
    if (performance.now() - stopping.at < TELL) return;
    const signalled = this.state.holding(
      during,
      () => this.lasts(stopping),
      () => {
        this.state.addSignal();
        this.call(PASSIVE);
      },
    );
    if (signalled) stopping.at = performance.now();
  }

  private call(how: number): void {
    this.setInterrupt?.(this.self, how);
  }
}

interface Stopping {
  readonly id: number;
  /** The wait for the target in which the engine was told to break in, and when. */
  run: number;
  at: number;
  /** Do handlers and callbacks know? */
  told: boolean;
}
