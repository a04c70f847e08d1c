/** Objects of the engine's thread that the program holds on to, and what it is told about each. */
import { isPlain, type Json } from '../wire/pack.ts';
import { Reference } from '../../session/reference.ts';
import { LOCAL_MEMBERS } from '../../session/remote.ts';
import { printed, type Printed } from './printed.ts';
import { types } from 'node:util';

/** Members that only the object's own side should see, by class. */
const hidden = new Map<string, ReadonlySet<string>>(
  Object.entries(LOCAL_MEMBERS).map(([name, members]) => [name, new Set<string>(members)]),
);

interface Entry {
  readonly object: object;
  readonly id: number;
  /** How often it was sent since the other side last let go of it entirely. */
  sent: number;
  /** Getters whose values may change, with what was sent last; none for plain containers of methods. */
  readonly live: Map<string, unknown>;
}

/** What has changed of an object, and how it prints now. */
type Update = readonly [number, Readonly<Record<string, unknown>>, Printed];

/** Numbers for objects, both ways. An object is kept until the other side has released it as often as it was sent. */
export class Exports {
  private readonly byId = new Map<number, Entry>();
  private readonly byObject = new WeakMap<object, Entry>();
  private readonly changing = new Set<Entry>();
  private next = 1;

  /** The object with this number. */
  get(id: number): object | undefined {
    return this.byId.get(id)?.object;
  }

  /** How many objects the other side holds. */
  get size(): number {
    return this.byId.size;
  }

  /** What stands for `object` in a message. The first time its state goes along. */
  pack(object: object, nested: (value: unknown) => Json): Json {
    const known = this.byObject.get(object);
    if (known && known.sent > 0) {
      known.sent++;
      return { '~': 'r', i: known.id };
    }
    const entry: Entry = known ?? { object, id: this.next++, sent: 0, live: new Map() };
    entry.sent = 1;
    this.byObject.set(object, entry);
    this.byId.set(entry.id, entry);
    const json: Record<string, Json> = { '~': 'r', i: entry.id };
    if (typeof object === 'function') return { ...json, c: 'Function' };
    json['c'] = object.constructor?.name ?? 'Object';
    if (object instanceof Reference) {
      json['s'] = this.state(entry, nested);
      json['t'] = nested(printed(object));
    }
    return json;
  }

  private state(entry: Entry, nested: (value: unknown) => Json): Json {
    const { object, live } = entry;
    const state: Record<string, Json> = {};
    const local = hidden.get(object.constructor.name);
    const add = (key: string, value: unknown): void => {
      if (!local?.has(key) && isState(value)) state[key] = nested(value);
    };
    for (const key of Object.keys(object)) add(key, (object as Record<string, unknown>)[key]);
    for (const key of gettersOf(object)) {
      if (local?.has(key)) continue;
      const value = read(object, key);
      live.set(key, value);
      add(key, value);
    }
    if (live.size > 0) this.changing.add(entry);
    return state;
  }

  /** What getters say now where that is not what was sent. */
  updates(): Update[] | undefined {
    let updates: Update[] | undefined;
    for (const entry of this.changing) {
      let changed: Record<string, unknown> | undefined;
      for (const [key, before] of entry.live) {
        const value = read(entry.object, key);
        if (Object.is(value, before) || !isState(value)) continue;
        entry.live.set(key, value);
        (changed ??= {})[key] = value;
      }
      if (changed) (updates ??= []).push([entry.id, changed, printed(entry.object)]);
    }
    return updates;
  }

  /** The other side has let go of what it had received `count` times. True when that was every time. */
  release(id: number, count: number): boolean {
    const entry = this.byId.get(id);
    if (!entry) return false;
    entry.sent -= count;
    if (entry.sent > 0) return false;
    this.byId.delete(id);
    this.changing.delete(entry);
    entry.live.clear();
    return true;
  }
}

/** Does a value belong to an object's state, rather than to its machinery? */
function isState(value: unknown): boolean {
  if (typeof value === 'function') return false;
  if (typeof value !== 'object' || value === null) return typeof value !== 'symbol';
  return (
    value instanceof Reference ||
    Array.isArray(value) ||
    ArrayBuffer.isView(value) ||
    types.isDate(value) ||
    isPlain(value)
  );
}

function read(object: object, key: string): unknown {
  try {
    return (object as Record<string, unknown>)[key];
  } catch {
    // A getter that has nothing to say any more.
    return undefined;
  }
}

const getters = new WeakMap<object, readonly string[]>();

/** Names of the getters of an object's classes. */
function gettersOf(object: object): readonly string[] {
  const prototype = Object.getPrototypeOf(object) as object;
  let names = getters.get(prototype);
  if (!names) {
    const found = new Set<string>();
    for (
      let level = prototype;
      level !== Object.prototype && level !== null;
      level = Object.getPrototypeOf(level) as object
    )
      for (const [key, property] of Object.entries(Object.getOwnPropertyDescriptors(level)))
        if (property.get) found.add(key);
    getters.set(prototype, (names = [...found]));
  }
  return names;
}
