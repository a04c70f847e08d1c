/** One host and the calls to it: what is in progress, what hangs, and how it ends. */
import { Caller, type Way } from './call/caller.ts';
import { HostDiedError, SessionEndedError, type HostDeath } from './errors.ts';
import type { Host, HostEvents } from './host.ts';
import type { Packed } from './wire/pack.ts';

export class Connection implements Way, HostEvents {
  readonly caller: Caller;
  /** Called once, when the host is gone; with an error when it was not asked to end. */
  onEnd: ((error: Error | undefined) => void) | undefined;
  private readonly abortLimit: number;
  private readonly watched = new Map<number, NodeJS.Timeout>();
  private live: Host | undefined;
  private leaving: Promise<void> | undefined;

  constructor(abortLimit: number) {
    this.abortLimit = abortLimit;
    this.caller = new Caller(this);
  }

  /** The host that this is the connection to; known only once it has started. */
  set host(host: Host) {
    this.live = host;
  }

  get host(): Host {
    if (!this.live) throw new Error('The host has not started.');
    return this.live;
  }

  send(message: Packed, alone: boolean): void {
    this.host.send(message, alone);
  }

  interrupt(id: number): void {
    this.host.interrupt(id);
  }

  withdraw(id: number): void {
    // Before the word: a host in this process settles the call at once.
    this.watched.set(
      id,
      setTimeout(() => this.giveUp(id), this.abortLimit),
    );
    this.caller.cancel(id);
    this.host.withdraw(id);
  }

  /** A call that was to stop has not: the engine hangs. */
  private giveUp(id: number): void {
    this.watched.delete(id);
    if (this.caller.isPending(id)) this.host.kill('hung');
  }

  withdrawn(id: number): void {
    this.caller.withdrawn(id);
  }

  settled(id: number): void {
    clearTimeout(this.watched.get(id));
    this.watched.delete(id);
  }

  credit(slot: number, amount: number): void {
    this.host.credit(slot, amount);
  }

  hold(held: boolean): void {
    this.host.hold(held);
  }

  message(message: Packed): void {
    this.caller.receive(message);
  }

  running() {
    return this.caller.running;
  }

  ended(death: HostDeath | undefined): void {
    for (const timer of this.watched.values()) clearTimeout(timer);
    this.watched.clear();
    this.caller.markDead('Session');
    this.caller.end((call) =>
      death
        ? new HostDiedError(death, call, call === undefined)
        : new SessionEndedError('The session'),
    );
    this.onEnd?.(death && new HostDiedError(death, undefined, true));
  }

  /** Ends the session and its host, as often as one likes. Settles when nothing is left of it. */
  leave(): Promise<void> {
    return (this.leaving ??= this.host.leave());
  }
}
