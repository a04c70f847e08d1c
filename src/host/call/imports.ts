/** The other side's objects that the program holds: found by number, released when nobody holds them. */
import type { Json } from '../wire/pack.ts';
import type { Printed } from '../serve/printed.ts';
import { printingOf } from './printing.ts';
import { makeRemote, type Call } from './remote.ts';

/** What is known of an object, whether or not the program holds it now. */
interface Known {
  readonly className: string;
  readonly state: Record<string, unknown>;
  printed: Printed;
  proxy: WeakRef<object> | undefined;
  /** How often it has arrived since `proxy` was made. The other side counts, too: something may be on its way. */
  life: Life;
}

interface Life {
  readonly id: number;
  received: number;
}

type Released = [id: number, count: number];

export class Imports {
  private readonly known = new Map<number, Known>();
  /** What objects of a class have, told with the first of them. */
  private readonly members = new Map<string, ReadonlySet<string>>();
  private readonly locals = new Map<string, Record<PropertyKey, unknown>>();
  private readonly call: Call;
  private readonly gone: FinalizationRegistry<Life>;
  private released: Released[] = [];

  constructor(call: Call, release: (objects: Released[]) => void) {
    this.call = call;
    this.gone = new FinalizationRegistry(({ id, received }) => {
      if (this.released.push([id, received]) > 1) return;
      // Many are collected at a time: one message for all.
      setImmediate(() => {
        const released = this.released;
        this.released = [];
        release(released);
      }).unref();
    });
  }

  /** Methods that only this side has, for objects of one class. */
  addLocal(className: string, local: Record<PropertyKey, unknown>): void {
    this.locals.set(className, local);
  }

  /** Does this object belong to this connection? */
  owns(id: number, proxy: object): boolean {
    return this.known.get(id)?.proxy?.deref() === proxy;
  }

  unpack(json: { readonly [key: string]: Json }, nested: (json: Json) => unknown): object {
    const id = json['i'] as number;
    let known = this.known.get(id);
    if (!known) {
      known = {
        className: json['c'] as string,
        state: {},
        printed: {},
        proxy: undefined,
        life: { id, received: 0 },
      };
      this.known.set(id, known);
    }
    if (json['m'] !== undefined) this.members.set(known.className, new Set(json['m'] as string[]));
    const proxy = known.proxy?.deref() ?? this.revive(id, known);
    known.life.received++;
    // After the proxy: what it says of itself may lead back to it.
    if (json['s'] !== undefined) Object.assign(known.state, nested(json['s']));
    if (json['t'] !== undefined) known.printed = nested(json['t']) as Printed;
    return proxy;
  }

  private revive(id: number, known: Known): object {
    const { className, state } = known;
    const local = { ...printingOf(known), ...this.locals.get(className) };
    const members = this.members.get(className);
    const proxy = makeRemote({ id, className, state, members, local }, this.call);
    known.proxy = new WeakRef(proxy);
    known.life = { id, received: 0 };
    this.gone.register(proxy, known.life);
    return proxy;
  }

  /** What has changed of an object. */
  update(id: number, changes: Readonly<Record<string, unknown>>, printed: Printed): void {
    const known = this.known.get(id);
    if (!known) return;
    Object.assign(known.state, changes);
    known.printed = printed;
  }

  /** As {@link update}, for every object of a class. */
  updateClass(className: string, changes: Readonly<Record<string, unknown>>): void {
    for (const known of this.known.values())
      if (known.className === className) Object.assign(known.state, changes);
  }

  /** The other side has let go of objects, and would send their state again. */
  forget(ids: readonly number[]): void {
    for (const id of ids) this.known.delete(id);
  }
}
