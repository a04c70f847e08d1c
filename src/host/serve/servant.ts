/**
 * The engine's end of the connection: executes what the program asks for, one call at a time, and asks the
 * program's handlers. While it waits for a handler it serves the calls that come meanwhile, innermost first.
 */
import { types } from 'node:util';
import { InterruptedError, SessionEndedError } from '../errors.ts';
import type { Reply, Request } from '../protocol.ts';
import { STATE, type OwnState } from '../thread-state.ts';
import { pack, unpack, type Identities, type Packed } from '../wire/pack.ts';
import { evaluateBatch } from './batch.ts';
import { Callbacks } from './callbacks.ts';
import { Exports } from './exports.ts';
import { servantIdentities } from './identities.ts';
import { isSequence } from './kinds.ts';
import { methodAt } from './method.ts';
import { Questions, type AskOptions } from './questions.ts';
import { Sequences, type Piece } from './sequences.ts';

/** The connection, as the engine's thread sees it. */
export interface Line {
  send(message: Packed): void;
  /** The next request that has arrived, without waiting. */
  take(): Packed | undefined;
  /**
   * Something is on its way that only the event loop can finish. Whoever is to block must wait; then
   * `resume` is called.
   */
  holdsBack(resume: () => void): boolean;
}

export interface ServantOptions extends AskOptions {
  /** Makes the object that everything begins with. */
  start(how: string, args: readonly unknown[]): object;
  /** A call has ended that somebody had asked to stop: nothing of that may be left for the next one. */
  settleInterrupt(): void;
  /** End everything; the last thing that happens. */
  leave(): void;
}

type Call = Extract<Request, { kind: 'start' | 'call' | 'batch' | 'next' }>;
type Result = { readonly value?: unknown; readonly error?: unknown; readonly piece?: Piece };

export class Servant {
  readonly exports = new Exports();
  readonly sequences = new Sequences();
  private readonly line: Line;
  private readonly state: OwnState;
  private readonly options: ServantOptions;
  private readonly callbacks: Callbacks;
  private readonly identities: Identities;
  private readonly queue: Packed[] = [];
  private readonly questions: Questions;
  private readonly withdrawn = new Set<number>();
  private working = false;
  /** Signals that are done with. */
  private settled = 0;
  private leaving: 'not' | 'soon' | 'done' = 'not';

  constructor(line: Line, state: OwnState, options: ServantOptions) {
    this.line = line;
    this.state = state;
    this.options = options;
    this.questions = new Questions(state, options, {
      send: (reply) => this.send(reply),
      serve: () => this.serveNext(),
    });
    this.callbacks = new Callbacks(state, {
      ask: (callee, args) => this.questions.ask(callee, args),
      tell: (callee, args, slot, dropped) =>
        this.send({ kind: 'tell', callee, args, slot, dropped }),
      dropped: (callee, count) => this.send({ kind: 'dropped', callee, count }),
      forgotten: (callee, count) => this.send({ kind: 'forget', callee, count }),
    });
    this.identities = servantIdentities(this.exports, this.callbacks);
  }

  /** A message has arrived while the thread was in its event loop. */
  receive(message: Packed): void {
    this.queue.push(message);
    if (!this.working) this.work();
  }

  private work(): void {
    this.working = true;
    try {
      while (this.queue.length > 0) {
        if (this.line.holdsBack(() => this.work())) return;
        this.handle(this.queue.shift()!);
        if (this.leaving === 'soon') this.leave();
      }
    } finally {
      this.working = false;
    }
  }

  /** Handles what has arrived, without waiting; false when there is nothing. */
  private serveNext(): boolean {
    const next = this.queue.shift() ?? this.line.take();
    if (next) this.handle(next);
    return next !== undefined;
  }

  private handle(message: Packed): void {
    let request: Request;
    try {
      request = unpack(message, this.identities) as Request;
    } catch (error) {
      // Whatever could not be read stands behind the number.
      const [, kind, number] = /^\{"kind":"(\w+)","id":(\d+)/.exec(message.text) ?? [];
      if (number === undefined) throw error;
      const id = Number(number);
      // Calls and answers are numbered apart.
      if (kind === 'answer') this.questions.answered({ kind: 'answer', id, error });
      else this.send({ kind: 'done', id, error });
      return;
    }
    switch (request.kind) {
      case 'answer':
        return this.questions.answered(request);
      case 'cancel':
        this.withdrawn.add(request.id);
        return;
      case 'release':
        this.release(request.objects);
        return;
      case 'ping':
        return this.send({ kind: 'pong' });
      case 'leave':
        // Inside a handler: when everything around it has given up.
        if (this.leaving === 'not') this.leaving = 'soon';
        return;
      default:
        this.perform(request);
    }
  }

  private release(objects: readonly (readonly [number, number])[]): void {
    const released = objects.filter(([id, count]) => this.exports.release(id, count));
    if (released.length === 0) return;
    this.send({ kind: 'released', objects: released.map(([id]) => id) });
  }

  private leave(): void {
    this.leaving = 'done';
    // Not as a call: the word that everything is to stop must not reach the end itself.
    this.state.enter(STATE.callback);
    try {
      this.options.leave();
    } finally {
      this.state.enter(STATE.idle);
    }
  }

  private perform(request: Call): void {
    const { state } = this;
    const { interrupts, signals } = state;
    const outer = state.enter(STATE.busy);
    if (outer === STATE.idle) {
      state.acknowledge();
      // A word to a call that waits for a promise is none to this one.
      if (state.signals !== this.settled) this.settle();
    }
    state.push(request.id);
    let result: Result;
    try {
      this.refuseUnwanted(request.id);
      result = this.execute(request);
    } catch (error) {
      result = { error };
    }
    const { value } = result;
    if (types.isPromise(value)) state.linger(request.id);
    state.pop();
    state.enter(outer);
    // After that: nobody signals to this call any more.
    const signalled = state.signals !== signals;
    if (signalled || state.interrupts !== interrupts) this.settle();
    if (signalled) result = ended(request, result);
    if (!types.isPromise(value)) return this.finish(request.id, result);
    // Only functions of the program's are asynchronous; the thread goes on with other calls meanwhile.
    const begun = state.interrupts;
    const end = (result: Result): void => {
      state.settle(request.id);
      if (state.interrupts !== begun || state.signals !== signals) this.settle();
      this.finish(request.id, result);
    };
    value
      .then((value: unknown) => {
        const { signals } = state;
        const result = this.resultOf(value);
        return state.signals === signals ? result : ended(request, result);
      })
      .then(end, (error: unknown) => end({ error }));
  }

  private settle(): void {
    this.settled = this.state.signals;
    this.options.settleInterrupt();
  }

  /** Throws when the call was withdrawn, or nothing may begin any more. */
  private refuseUnwanted(id: number): void {
    if (this.state.takeCancels()) {
      // The word that a call was withdrawn may stand behind it in the line.
      for (let next = this.line.take(); next; next = this.line.take()) this.queue.push(next);
      for (const { text } of this.queue) {
        const cancel = /^\{"kind":"cancel","id":(\d+)\}$/.exec(text);
        if (cancel) this.withdrawn.add(Number(cancel[1]));
      }
    }
    if (this.withdrawn.delete(id)) throw new WithdrawnError();
    if (this.state.leaving) throw new SessionEndedError('The session');
  }

  private execute(request: Call): Result {
    if (request.kind === 'next')
      return { piece: this.sequences.next(request.sequence, request.end === true) };
    return this.resultOf(this.invoke(request));
  }

  private resultOf(value: unknown): Result {
    return isSequence(value) ? { piece: this.sequences.begin(value) } : { value };
  }

  private invoke(request: Exclude<Call, { kind: 'next' }>): unknown {
    switch (request.kind) {
      case 'start':
        return this.options.start(request.how, request.args);
      case 'call': {
        const { method, self } = methodAt(request.object, request.path);
        return Reflect.apply(method, self, request.args);
      }
      case 'batch':
        return evaluateBatch(request.source)(request.object, ...request.args);
    }
  }

  private finish(id: number, result: Result): void {
    this.callbacks.tellLost();
    const updates = this.exports.updates();
    const more = updates ? { updates } : {};
    try {
      this.send({ kind: 'done', id, ...result, ...more });
    } catch (error) {
      // A result that cannot be sent, or is too large.
      this.send({ kind: 'done', id, error, ...more });
    }
  }

  private send(reply: Reply): void {
    let sent = false;
    try {
      this.line.send(pack(reply, this.identities));
      sent = true;
    } finally {
      this.exports.settle(sent);
    }
  }
}

/**
 * The result of a call that the engine was told to end. What has nothing to say, "not found" among it, cannot
 * be told from the end of the work; everything else says what came of it.
 */
function ended({ kind }: Call, result: Result): Result {
  const { piece } = result;
  if (piece) return piece.done ? { piece: { ...piece, interrupted: true } } : result;
  const silent = kind === 'call' && !('error' in result) && result.value === undefined;
  return silent ? { error: new InterruptedError() } : result;
}

/** The call was withdrawn before it began. The program knows why. */
export class WithdrawnError extends Error {
  constructor() {
    super('The call was withdrawn before it began.');
  }
}
WithdrawnError.prototype.name = 'WithdrawnError';
