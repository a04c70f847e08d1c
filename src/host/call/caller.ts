/** The program's end of the connection: calls in progress, objects and handlers. */
import { InterruptedError, type CallInProgress } from '../errors.ts';
import type { Reply, Request } from '../protocol.ts';
import type { Piece } from '../serve/sequences.ts';
import { joinStacks } from '../wire/error.ts';
import { pack, PackError, unpack, type Identities, type Packed } from '../wire/pack.ts';
import { describeCall } from './describe.ts';
import { Functions, type Callee } from './functions.ts';
import { Imports } from './imports.ts';
import { Listeners } from './listeners.ts';
import { RemoteCall } from './remote-call.ts';
import { nameOfRemote, placeOf, type RemoteState } from './remote.ts';
import { RemoteSequence } from './sequence.ts';
import { takeSignal } from './signal.ts';

/** The connection, as the program sees it. */
export interface Way {
  /** `alone`: nothing else is in progress, so that the engine's thread is in its event loop. */
  send(message: Packed, alone: boolean): void;
  /** Stop call `id`, which may not have begun. */
  interrupt(id: number): void;
  /** Withdraw call `id` if it has not begun, and stop it otherwise. */
  withdraw(id: number): void;
  /** A listener may be called `amount` times more. */
  credit(slot: number, amount: number): void;
  /** Call `id` has its answer. */
  settled(id: number): void;
  /** The engine's thread has answered {@link Caller.ping}. */
  answered(): void;
  /** Whether something is in progress for which the program must not end by itself. */
  hold(held: boolean): void;
}

interface Pending {
  readonly resolve: (value: unknown) => void;
  readonly reject: (error: unknown) => void;
  readonly method: string;
  readonly args: readonly unknown[];
  /** Made where the call was made: its stack is part of what fails. */
  readonly origin: Error;
  readonly signal: AbortSignal | undefined;
  readonly abort: (() => void) | undefined;
}

/** How a request is named, and given up. */
interface Terms {
  readonly method: string;
  readonly args: readonly unknown[];
  readonly signal?: AbortSignal | undefined;
}

/** Methods whose arguments are objects with any names in them: fields of a structure, what a function wants. */
const TAKES_DATA: ReadonlySet<string> = new Set(['Value.set', 'Function.']);

type Unnumbered<T> = T extends unknown ? Omit<T, 'id'> : never;
type Numbered = Extract<Request, { kind: 'start' | 'call' | 'batch' | 'next' }>;

export class Caller {
  /** What every new call is refused with; undefined while the connection lives. */
  private refusal: (() => Error) | undefined;
  private readonly way: Way;
  private readonly pending = new Map<number, Pending>();
  private readonly functions = new Functions();
  private readonly imports: Imports;
  private readonly asks = new Set<number>();
  private readonly listeners: Listeners;
  /** The method that is being packed: how a function argument is called depends on it. */
  private packing: string | undefined;
  private last = 0;
  private readonly identities: Identities;

  constructor(way: Way) {
    this.way = way;
    this.listeners = new Listeners(this.functions, (slot, amount) => way.credit(slot, amount));
    this.imports = new Imports(
      (remote, path, args) => this.call(remote, path, args),
      (objects) => this.post({ kind: 'release', objects }),
    );
    this.identities = {
      pack: (value) => this.packIdentity(value),
      unpack: (json, nested) =>
        json['~'] === 'c'
          ? this.functions.get(json['i'] as number)
          : this.imports.unpack(json, nested),
    };
  }

  /** Methods that only this side has, for objects of one class. */
  addLocal(className: string, local: Record<PropertyKey, unknown>): void {
    this.imports.addLocal(className, local);
  }

  /** Calls that have no answer yet, the oldest first. */
  get running(): CallInProgress[] {
    return [...this.pending.values()].map(({ method, args }) => describeCall(method, args));
  }

  /** The oldest call without an answer: all others wait for it, or are made inside it. */
  get oldest(): number | undefined {
    return this.pending.keys().next().value;
  }

  /** Calls a method of a remote object, or with an empty path the object itself. */
  call(remote: RemoteState, path: readonly string[], args: unknown[]): RemoteCall {
    const name = path.length === 1 ? path[0]! : path.join('.');
    const method = remote.className === 'Session' ? name : `${remote.className}.${name}`;
    try {
      const { signal, rest } = takeSignal(args, TAKES_DATA.has(method));
      const request = { kind: 'call', object: remote.proxy, path, args: rest } as const;
      return this.send(request, { method, args, signal });
    } catch (error) {
      return new RemoteCall((_, reject) => reject(error));
    }
  }

  /** Sends a request; its promise settles with the answer. */
  send(request: Unnumbered<Numbered>, { method, args, signal }: Terms): RemoteCall {
    const origin = new Error();
    return new RemoteCall((resolve, reject) => {
      signal?.throwIfAborted();
      if (this.refusal) throw this.refusal();
      const id = this.last + 1;
      const { kind, ...others } = request;
      this.packing = method;
      const alone = this.pending.size === 0;
      // One that cannot be sent is not in progress, and has no number.
      this.transmit({ kind, id, ...others } as Request, alone);
      this.last = id;
      const abort = signal && (() => this.way.withdraw(id));
      if (abort) signal.addEventListener('abort', abort, { once: true });
      this.pending.set(id, { resolve, reject, method, args, origin, signal, abort });
      if (alone) this.way.hold(true);
    });
  }

  /** A sequence, which begins with the piece that has come. */
  private walk(first: Piece, signal: AbortSignal | undefined): RemoteSequence {
    const fetch = (sequence: number, end: boolean): Promise<Piece> => {
      const request = { kind: 'next', sequence, ...(end && { end }) } as const;
      const terms = { method: 'next', args: [], signal: end ? undefined : signal };
      return this.send(request, terms) as Promise<unknown> as Promise<Piece>;
    };
    return new RemoteSequence(first, fetch, () =>
      signal?.aborted ? signal.reason : new InterruptedError(),
    );
  }

  /** Throws where a message cannot be packed, or is too large: then nothing is left of it. */
  private transmit(message: Request, alone: boolean): void {
    let sent = false;
    try {
      this.way.send(pack(message, this.identities), alone);
      sent = true;
    } finally {
      this.packing = undefined;
      this.functions.settle(sent);
    }
  }

  private post(request: Request): void {
    if (!this.refusal) this.transmit(request, false);
  }

  isPending(id: number): boolean {
    return this.pending.has(id);
  }

  /** Tells that call `id` is not wanted, in case it has not begun. */
  cancel(id: number): void {
    this.post({ kind: 'cancel', id });
  }

  /** Asks the engine's thread for a sign of life. */
  ping(): void {
    this.post({ kind: 'ping' });
  }

  /** A message of the other side has arrived. */
  receive(message: Packed): void {
    const reply = unpack(message, this.identities) as Reply;
    switch (reply.kind) {
      case 'done':
        return this.done(reply);
      case 'ask':
        this.asks.add(reply.id);
        return void this.answer(reply);
      case 'abandon':
        this.asks.delete(reply.id);
        return;
      case 'tell':
        return this.listeners.told(reply);
      case 'forget':
        return this.functions.forget(reply.callee, reply.count);
      case 'dropped':
        return this.listeners.dropped(reply);
      case 'pong':
        return this.way.answered();
      case 'released':
        this.imports.forget(reply.objects);
    }
  }

  /** The other side will not begin with call `id`, which was withdrawn. */
  withdrawn(id: number): void {
    const pending = this.settle(id);
    pending?.reject(pending.signal?.reason);
  }

  /** Call `id` has its answer, and is in progress no more. */
  private settle(id: number): Pending | undefined {
    const pending = this.pending.get(id);
    if (!pending) return undefined;
    this.pending.delete(id);
    this.release(pending);
    this.way.settled(id);
    if (this.pending.size === 0) this.way.hold(false);
    return pending;
  }

  private release({ signal, abort }: Pending): void {
    if (abort) signal?.removeEventListener('abort', abort);
  }

  private done(reply: Extract<Reply, { kind: 'done' }>): void {
    for (const [id, changes, printed] of reply.updates ?? [])
      this.imports.update(id, changes, printed);
    const pending = this.settle(reply.id);
    if (!pending) return;
    if (reply.piece) {
      const next = pending.method === 'next';
      return pending.resolve(next ? reply.piece : this.walk(reply.piece, pending.signal));
    }
    if (!('error' in reply)) return pending.resolve(reply.value);
    const { error } = reply;
    if (error instanceof Error) joinStacks(error, pending.origin);
    pending.reject(isGivenUp(error) && pending.signal?.aborted ? pending.signal.reason : error);
  }

  private async answer({ id, callee, args }: Extract<Reply, { kind: 'ask' }>): Promise<void> {
    let answer: Extract<Request, { kind: 'answer' }>;
    try {
      const fn = this.functions.get(callee) as
        ((...args: readonly unknown[]) => unknown) | undefined;
      answer = { kind: 'answer', id, value: await fn?.(...args) };
    } catch (error) {
      answer = { kind: 'answer', id, error };
    }
    if (!this.asks.delete(id)) return;
    try {
      this.post(answer);
    } catch (error) {
      // An answer that cannot be sent, or is too large.
      this.post({ kind: 'answer', id, error });
    }
  }

  /** The connection is gone: everything in progress fails, and what comes later. */
  end(refusal: (call: CallInProgress | undefined) => Error): void {
    if (this.refusal) return;
    this.refusal = () => refusal(undefined);
    const pending = [...this.pending.values()];
    this.pending.clear();
    this.asks.clear();
    for (const call of pending) {
      this.release(call);
      call.reject(refusal(describeCall(call.method, call.args)));
    }
    if (pending.length > 0) this.way.hold(false);
  }

  /** Objects of this class say from now on that they are not alive. */
  markDead(className: string): void {
    this.imports.updateClass(className, { alive: false });
  }

  private packIdentity(value: object): { [key: string]: never } | undefined {
    const place = placeOf(value);
    if (place) {
      const { id, proxy } = place.remote;
      if (!proxy || !this.imports.owns(id, proxy)) throw new PackError(foreign(value));
      const path = place.path.length > 0 ? { p: [...place.path] } : {};
      return { '~': 'r', i: id, ...path } as never;
    }
    if (typeof value !== 'function') return undefined;
    return { '~': 'c', ...this.functions.pack(value as Callee, this.packing) } as never;
  }
}

function foreign(value: object): string {
  return `This ${nameOfRemote(value)} belongs to another session.`;
}

/** The call has no outcome, because somebody ended it: its signal knows why. */
function isGivenUp(error: unknown): boolean {
  return (
    error instanceof InterruptedError || (error instanceof Error && error.name === 'WithdrawnError')
  );
}
