/**
 * Objects of the engine's thread, as the program has them: one proxy for each. What an object said of
 * itself when it was sent is there at once; anything else is a method on the other side, or a way to one.
 */
import { inspect } from 'node:util';

/** Makes the call that a method of a remote object stands for. */
export type Call = (remote: RemoteState, path: readonly string[], args: unknown[]) => unknown;

/** What the program knows of one object. */
export interface RemoteState {
  /** Its number on the other side. */
  readonly id: number;
  readonly className: string;
  /** What its getters say. */
  readonly state: Record<string, unknown>;
  /** What else it has: methods, and objects that lead to some. Undefined where that is not known. */
  readonly members: ReadonlySet<string> | undefined;
  /** Methods that exist on this side only. */
  readonly local: Record<PropertyKey, unknown>;
  /** The whole object: who holds a method of it holds it, too. */
  proxy?: object;
}

interface Place {
  readonly remote: RemoteState;
  readonly path: readonly string[];
}

const places = new WeakMap<object, Place>();

/** What a proxy stands for: an object, or something at a path of one; undefined for anything else. */
export function placeOf(value: object): Place | undefined {
  return places.get(value);
}

/** `Breakpoint`, `Session.memory`; undefined for what is not remote. */
export function nameOfRemote(value: object): string | undefined {
  const place = places.get(value);
  return place && [place.remote.className, ...place.path].join('.');
}

/** The other side's object behind `remote`, as an object of this side. Functions can be called. */
export function makeRemote(remote: RemoteState, call: Call): object {
  // An arrow function has no properties of its own that a proxy would have to show.
  const base = remote.className === 'Function' ? () => {} : (Object.create(null) as object);
  // Printing looks at what is behind a proxy.
  Object.defineProperty(base, inspect.custom, {
    configurable: true,
    value: (_depth: number, options: object) => print(remote, options),
  });
  const proxy = new Proxy(base, new ObjectHandler(remote, call));
  places.set(proxy, { remote, path: [] });
  remote.proxy = proxy;
  return proxy;
}

function print({ className, local }: RemoteState, options: object): string {
  const json = (local['toJSON'] as (() => object) | undefined)?.();
  return `${className} ${inspect(json ?? {}, options)}`;
}

/** Names that must not look like methods, or what is awaited, printed or compared would make calls. */
const NEVER = new Set<PropertyKey>([
  'then',
  'constructor',
  'prototype',
  '__proto__',
  'toJSON',
  'asymmetricMatch',
  '$$typeof',
  'nodeType',
]);

class ObjectHandler implements ProxyHandler<object> {
  private readonly remote: RemoteState;
  private readonly call: Call;
  private readonly members = new Map<string, object>();

  constructor(remote: RemoteState, call: Call) {
    this.remote = remote;
    this.call = call;
  }

  get(_target: object, key: string | symbol): unknown {
    const { local, state, className } = this.remote;
    if (Object.hasOwn(local, key)) return local[key];
    if (typeof key === 'symbol') {
      if (key === Symbol.toStringTag) return className;
      if (key === Symbol.toPrimitive) return () => (local['toString'] as () => string)();
      return undefined;
    }
    if (Object.hasOwn(state, key)) return state[key];
    if (NEVER.has(key) || this.remote.members?.has(key) === false) return undefined;
    let member = this.members.get(key);
    if (!member) this.members.set(key, (member = makeMember(this.remote, [key], this.call)));
    return member;
  }

  apply(_target: object, _self: unknown, args: unknown[]): unknown {
    return this.call(this.remote, [], args);
  }

  has(_target: object, key: string | symbol): boolean {
    const { local, state, members } = this.remote;
    if (Object.hasOwn(local, key) || Object.hasOwn(state, key)) return true;
    return typeof key === 'string' && members?.has(key) === true;
  }

  ownKeys(): string[] {
    return Object.keys(this.remote.state);
  }

  getOwnPropertyDescriptor(_target: object, key: string | symbol): PropertyDescriptor | undefined {
    if (typeof key !== 'string' || !Object.hasOwn(this.remote.state, key)) return undefined;
    return { value: this.remote.state[key], enumerable: true, configurable: true, writable: false };
  }

  set(_target: object, key: string | symbol): boolean {
    throw new TypeError(
      `'${String(key)}' of a remote ${this.remote.className} cannot be set: use its methods.`,
    );
  }

  deleteProperty(target: object, key: string | symbol): boolean {
    return this.set(target, key);
  }

  defineProperty(target: object, key: string | symbol): boolean {
    return this.set(target, key);
  }
}

/** A method, or an object on the way to one: `memory.read`. Nothing is sent before it is called. */
function makeMember(remote: RemoteState, path: readonly string[], call: Call): object {
  const members = new Map<string, object>();
  const proxy: object = new Proxy((() => {}) as object, {
    get(_target, key) {
      if (key === Symbol.toPrimitive) return () => `[remote ${remote.className}.${path.join('.')}]`;
      if (typeof key === 'symbol' || NEVER.has(key)) return undefined;
      let member = members.get(key);
      if (!member) members.set(key, (member = makeMember(remote, [...path, key], call)));
      return member;
    },
    apply: (_target, _self, args: unknown[]) => call(remote, path, args),
    set(_target, key) {
      throw new TypeError(`'${String(key)}' of ${path.join('.')} cannot be set from this side.`);
    },
  });
  places.set(proxy, { remote, path });
  return proxy;
}
