/**
 * What the engine's thread is doing, in memory that another thread can read while it does it. Through this
 * the other thread knows how to stop it: a word to the engine, a wake-up, or nothing at all.
 */

/** What the engine's thread does now. */
export const STATE = {
  /** Nothing: it waits for messages. */
  idle: 0,
  /** It executes a call that is not a wait for the target. */
  busy: 1,
  /** WaitForEvent: the target runs. */
  running: 2,
  /** In a callback of the engine. SetInterrupt here is lost, or hits the next wait; never call it. */
  callback: 3,
  /** It waits for the answer of a handler in another thread, and serves calls meanwhile. */
  asking: 4,
  /** Another thread calls SetInterrupt; it may not go on to something else before that is done. */
  signalled: 5,
} as const;
export type State = (typeof STATE)[keyof typeof STATE];

const WAKE = 0;
const STATE_WORD = 1;
const INTERRUPTS = 2;
const LEAVING = 3;
const QUIET_SINCE = 4;
const RUNS = 5;
const CANCELS = 6;
const BEGUN = 7;
const LEFT = 8;
const DEPTH = 9;
const SIGNALS = 10;
const BREAK_INTO = 11;
const DEADLINE = 12;
const LINGERER_ASKS = 13;
const CALLED_BACK = 14;
const CALLS = 15;
/** Calls inside handlers inside calls…: deeper ones are not told apart. */
const DEEPEST = 16;
/** Asynchronous calls that have returned a promise, which has not settled: zero, or a call's number. */
const LINGERING = CALLS + DEEPEST;
const MOST_LINGERING = 16;
const CREDITS = LINGERING + MOST_LINGERING;
/** How many listeners and streams can be there at a time. */
export const CREDIT_SLOTS = 1000;

/** The words that two threads share: what both may read and add to. */
export class ThreadState {
  readonly memory: SharedArrayBuffer;
  protected readonly words: Int32Array;

  constructor(memory = new SharedArrayBuffer(4 * (CREDITS + CREDIT_SLOTS))) {
    this.memory = memory;
    this.words = new Int32Array(memory);
  }

  protected load(word: number): number {
    return Atomics.load(this.words, word);
  }

  /** Calls in progress, one inside the other. */
  get depth(): number {
    return this.load(DEPTH);
  }

  /** How often somebody has asked to stop what runs. */
  get interrupts(): number {
    return this.load(INTERRUPTS);
  }

  /** How often the engine was told to end the command in progress. */
  get signals(): number {
    return this.load(SIGNALS);
  }

  /** The session is to end: nothing new may begin, and what waits is to give up. */
  get leaving(): boolean {
    return this.load(LEAVING) !== 0;
  }

  /** Allows `amount` more for a listener or stream. */
  addCredit(slot: number, amount: number): void {
    Atomics.add(this.words, CREDITS + slot, amount);
    this.wake();
  }

  /** Ends the sleep of the engine's thread: there is something to look at. */
  wake(): void {
    Atomics.add(this.words, WAKE, 1);
    Atomics.notify(this.words, WAKE);
  }
}

/** The side of the thread that watches. */
export class WatchedState extends ThreadState {
  get state(): State {
    return this.load(STATE_WORD) as State;
  }

  /** What the thread does, it does for a call that has returned a promise. */
  get busyForLingerer(): boolean {
    return this.depth === 0 || this.load(LINGERER_ASKS) !== 0;
  }

  /** Which wait for the target this is, or was last. */
  get runs(): number {
    return this.load(RUNS);
  }

  /** The process that has to be told itself, by its id, to stop the target; 0: the engine can be told. */
  get breakInto(): number {
    return this.load(BREAK_INTO);
  }

  /** Milliseconds since the engine began to wait or came out of a callback. */
  get quietFor(): number {
    return (now() - this.load(QUIET_SINCE)) | 0;
  }

  /** Milliseconds since the engine came out of a callback. */
  get uncalledFor(): number {
    const at = this.load(CALLED_BACK);
    return at === 0 ? Infinity : (now() - at) | 0;
  }

  /** The call that a handler is still busy with although its time is over; undefined where there is none. */
  get overdue(): number | undefined {
    const deadline = this.load(DEADLINE);
    // It is set while a handler is waited for: what is busy then is a call of the handler's.
    if (deadline === 0 || this.state !== STATE.busy || ((now() - deadline) | 0) < 0)
      return undefined;
    return this.load(CALLS + Math.min(this.depth, DEEPEST) - 1);
  }

  /**
   * Runs `signal` while the engine's thread is in `state` and cannot leave it, if `wanted` then; false when
   * it did not.
   */
  holding(state: State, wanted: () => boolean, signal: () => void): boolean {
    const { words } = this;
    if (Atomics.compareExchange(words, STATE_WORD, state, STATE.signalled) !== state) return false;
    try {
      if (!wanted()) return false;
      signal();
      return true;
    } finally {
      Atomics.store(words, STATE_WORD, state);
      Atomics.notify(words, STATE_WORD);
    }
  }

  addInterrupt(): void {
    Atomics.add(this.words, INTERRUPTS, 1);
    this.wake();
  }

  addSignal(): void {
    Atomics.add(this.words, SIGNALS, 1);
  }

  /** A call was withdrawn: look for that before the next one begins. */
  addCancel(): void {
    Atomics.add(this.words, CANCELS, 1);
  }

  leave(): void {
    Atomics.store(this.words, LEAVING, 1);
    this.addInterrupt();
  }

  /** Waits until the engine's thread has ended its session; false when it takes longer. */
  waitUntilLeft(milliseconds: number): boolean {
    return Atomics.wait(this.words, LEFT, 0, milliseconds) !== 'timed-out';
  }

  /** Where call `id` is: the innermost one, one around it, not begun, waiting for promises, or ended. */
  find(id: number): 'innermost' | 'outer' | 'waiting' | 'lingering' | 'ended' {
    const depth = Math.min(this.load(DEPTH), DEEPEST);
    for (let i = depth - 1; i >= 0; i--)
      if (this.load(CALLS + i) === id) return i === depth - 1 ? 'innermost' : 'outer';
    for (let i = 0; i < MOST_LINGERING; i++)
      if (this.load(LINGERING + i) === id) return 'lingering';
    return this.load(BEGUN) < id ? 'waiting' : 'ended';
  }
}

/** The engine's thread's own side. */
export class OwnState extends ThreadState {
  private current: State = STATE.idle;
  private seen = 0;
  private cancelsSeen = 0;

  get state(): State {
    return this.current;
  }

  /** Goes on to another state, after whoever has signalled is done. Returns the one before. */
  enter(to: State): State {
    const { words, current } = this;
    while (Atomics.compareExchange(words, STATE_WORD, current, to) !== current)
      Atomics.wait(words, STATE_WORD, STATE.signalled);
    this.current = to;
    return current;
  }

  /** What was asked to stop so far is no concern of what begins now. */
  acknowledge(): void {
    this.seen = this.interrupts;
  }

  /** Has somebody asked to stop since {@link acknowledge}, or is the session to end? */
  get unwanted(): boolean {
    return this.leaving || this.interrupts !== this.seen;
  }

  /** Has a call been withdrawn since this was last asked? */
  takeCancels(): boolean {
    const cancels = this.load(CANCELS);
    if (cancels === this.cancelsSeen) return false;
    this.cancelsSeen = cancels;
    return true;
  }

  /** Call `id` begins, inside those that have begun already. */
  push(id: number): void {
    const depth = this.load(DEPTH);
    if (depth < DEEPEST) Atomics.store(this.words, CALLS + depth, id);
    Atomics.store(this.words, DEPTH, depth + 1);
    Atomics.store(this.words, BEGUN, Math.max(this.load(BEGUN), id));
  }

  pop(): void {
    Atomics.sub(this.words, DEPTH, 1);
  }

  /** Call `id` goes on after it has returned, until {@link settle}. */
  linger(id: number): void {
    for (let i = 0; i < MOST_LINGERING; i++)
      if (Atomics.compareExchange(this.words, LINGERING + i, 0, id) === 0) return;
  }

  settle(id: number): void {
    for (let i = 0; i < MOST_LINGERING; i++)
      Atomics.compareExchange(this.words, LINGERING + i, id, 0);
  }

  /** Is there a call that goes on whenever its promises let it? */
  get lingers(): boolean {
    for (let i = 0; i < MOST_LINGERING; i++) if (this.load(LINGERING + i) !== 0) return true;
    return false;
  }

  /** A call that has returned a promise waits for a handler, whose calls are inside of it from now on. */
  setLingererAsks(asks: boolean): void {
    Atomics.store(this.words, LINGERER_ASKS, asks ? 1 : 0);
  }

  /** A handler may take until then, milliseconds from now; returns what to restore when it is done. */
  setDeadline(milliseconds: number): number {
    return this.restoreDeadline(Number.isFinite(milliseconds) ? now() + milliseconds || 1 : 0);
  }

  restoreDeadline(deadline: number): number {
    return Atomics.exchange(this.words, DEADLINE, deadline);
  }

  /** The session has ended, and this thread is done. */
  markLeft(): void {
    Atomics.store(this.words, LEFT, 1);
    Atomics.notify(this.words, LEFT);
  }

  /** A wait for the target begins. `process`: see {@link WatchedState.breakInto}. */
  beginRun(process: number): void {
    Atomics.store(this.words, BREAK_INTO, process);
    Atomics.add(this.words, RUNS, 1);
    this.stir();
    this.enter(STATE.running);
  }

  /** The engine goes on waiting from now. */
  stir(): void {
    Atomics.store(this.words, QUIET_SINCE, now());
  }

  /** The engine has called back, and goes on waiting from now. */
  markCallback(): void {
    Atomics.store(this.words, CALLED_BACK, now() || 1);
    this.stir();
  }

  /** Runs `body` as in a callback of the engine, which it may be: somebody sleeps in it. */
  pause(body: () => void): void {
    const running = this.current === STATE.running;
    if (running) this.enter(STATE.callback);
    body();
    if (!running) return;
    this.stir();
    this.enter(STATE.running);
  }

  /** Number to hand to {@link sleep}; read it before looking whether there is anything. */
  get wakes(): number {
    return this.load(WAKE);
  }

  /** Sleeps until somebody calls {@link wake} after `seen` was read, or the time is over. */
  sleep(seen: number, milliseconds: number): void {
    Atomics.wait(this.words, WAKE, seen, milliseconds);
  }

  setCredit(slot: number, amount: number): void {
    Atomics.store(this.words, CREDITS + slot, amount);
  }

  hasCredit(slot: number): boolean {
    return this.load(CREDITS + slot) > 0;
  }

  /** Takes one credit; false when there is none. */
  takeCredit(slot: number): boolean {
    if (!this.hasCredit(slot)) return false;
    Atomics.sub(this.words, CREDITS + slot, 1);
    return true;
  }
}

/** A clock that all threads of a process share, as 32 bits. */
function now(): number {
  return Math.floor(performance.timeOrigin + performance.now()) | 0;
}
