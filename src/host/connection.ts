/** One host and the calls to it: what is in progress, what hangs, and how it ends. */
import { Caller, type Way } from './call/caller.ts';
import { HostDiedError, SessionEndedError, type HostDeath } from './errors.ts';
import type { Host, HostEvents } from './host.ts';
import type { Packed } from './wire/pack.ts';

/** A call that was told to stop. */
interface Watched {
  timer: NodeJS.Timeout | undefined;
  /** It may wait for promises as long as it likes, while the engine's thread answers. */
  patient: boolean;
  answered: boolean;
}

export class Connection implements Way, HostEvents {
  readonly caller: Caller;
  /** Called once, when the host is gone; with an error when it was not asked to end. */
  onEnd: ((error: Error | undefined) => void) | undefined;
  private readonly abortLimit: number;
  private readonly watched = new Map<number, Watched>();
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
    // It stops what runs. A function that waits for promises, while others are served, does not.
    this.watch(id, true);
    this.host.interrupt(id);
  }

  withdraw(id: number): void {
    // Before the word: a host in this process settles the call at once.
    this.watch(id, false);
    this.caller.cancel(id);
    this.host.withdraw(id);
  }

  /** Call `id` has to end from now within the limit. Told again it has no more time than that. */
  private watch(id: number, patient: boolean): void {
    const known = this.watched.get(id);
    if (known) {
      known.patient &&= patient;
      return;
    }
    const watched: Watched = { timer: undefined, patient, answered: false };
    this.watched.set(id, watched);
    this.time(id, watched);
  }

  /** Half of the limit for the call, and the other half for an answer as well. */
  private time(id: number, watched: Watched): void {
    watched.timer = setTimeout(() => {
      watched.answered = false;
      if (watched.patient) this.caller.ping();
      watched.timer = setTimeout(() => {
        if (watched.patient && watched.answered) this.time(id, watched);
        else this.giveUp(id);
      }, this.abortLimit / 2);
    }, this.abortLimit / 2);
  }

  answered(): void {
    for (const watched of this.watched.values()) watched.answered = true;
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
    clearTimeout(this.watched.get(id)?.timer);
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
    for (const { timer } of this.watched.values()) clearTimeout(timer);
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
