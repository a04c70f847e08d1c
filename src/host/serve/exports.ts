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
  /** Classes whose members the other side knows. */
  private readonly classes = new Set<string>();
  /** Packed for the message that is being made. */
  private readonly unsent: Entry[] = [];
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
    const entry: Entry = known ?? { object, id: this.next++, sent: 0, live: new Map() };
    this.unsent.push(entry);
    if (entry.sent++ > 0) return { '~': 'r', i: entry.id };
    this.byObject.set(object, entry);
    this.byId.set(entry.id, entry);
    const json: Record<string, Json> = { '~': 'r', i: entry.id };
    if (typeof object === 'function') return { ...json, c: 'Function' };
    json['c'] = object.constructor?.name ?? 'Object';
    if (object instanceof Reference) {
      json['s'] = this.state(entry, nested);
      json['t'] = nested(printed(object));
      const members = this.newMembers(object);
      if (members) json['m'] = members;
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

  /** The message that objects were packed for has been made, or (`false`) will never be sent. */
  settle(sent: boolean): void {
    const entries = this.unsent.splice(0);
    if (sent) return;
    this.classes.clear();
    for (const { id } of entries) this.release(id, 1);
  }

  /** Names of what an object of this class has beside its state, the first time one is sent. */
  private newMembers(object: object): string[] | undefined {
    const name = object.constructor.name;
    if (this.classes.has(name)) return undefined;
    this.classes.add(name);
    const local = hidden.get(name);
    const held = Object.keys(object).filter((key) => !isState(read(object, key)));
    return [...methodsOf(object), ...held].filter((key) => !local?.has(key));
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

/** Properties of an object's classes, the most derived first. */
function* properties(object: object): Generator<[string, PropertyDescriptor]> {
  for (
    let level = Object.getPrototypeOf(object) as object | null;
    level !== Object.prototype && level !== null;
    level = Object.getPrototypeOf(level) as object | null
  )
    yield* Object.entries(Object.getOwnPropertyDescriptors(level));
}

const getters = new WeakMap<object, readonly string[]>();

/** Names of the getters of an object's classes. */
function gettersOf(object: object): readonly string[] {
  const prototype = Object.getPrototypeOf(object) as object;
  let names = getters.get(prototype);
  if (!names) {
    const found = [...properties(object)].filter(([, { get }]) => get !== undefined);
    getters.set(prototype, (names = [...new Set(found.map(([name]) => name))]));
  }
  return names;
}

function methodsOf(object: object): string[] {
  const methods = [...properties(object)].filter(([, { value }]) => typeof value === 'function');
  return [...new Set(methods.map(([name]) => name))].filter((name) => name !== 'constructor');
}
