/** IUnknown: the JS side of one COM reference, and how its methods find their native function. */
import { readPointer } from '../ffi/memory.ts';
import { bindFunction, type NativeFunction } from '../ffi/native.ts';
import { hot } from '../ffi/scratch.ts';
import { releaseUnseen } from '../ffi/release.ts';
import { ReleasedError } from './errors.ts';
import { guidAddress, type Guid } from './guid.ts';
import { hrFace, type HrMethods } from './hr.ts';
import { inspectCustom } from './inspect-symbol.ts';
import type { InterfaceClass, MethodSpec } from './spec.ts';
import { pending, settle } from './state.ts';

const { addressAt, stack, u32, u64 } = hot;

/** Bound functions of one native vtable, by slot. Shared by every object that has this vtable. */
type Slots = (NativeFunction | undefined)[];

/** Per vtable address. Vtables live in the engine's DLL or in ours, and neither is ever unloaded. */
const vtables = new Map<number, Slots>();

/** Bindings that take a buffer where the plain one takes an address sit this far above the slot. */
export const INTO = 1000;

const POINTER_SIZE = 8;

/** Slots of a wrapper that has not been called yet, or no longer may be: finding its vtable costs a native call. */
const UNKNOWN: Slots = [];

let released: (() => void) | undefined;

/** `action` runs after each reference that a wrapper gives back; one at most, for those who count references. */
export function afterRelease(action: (() => void) | undefined): void {
  released = action;
}

/** Throws: what was given to `method` is no interface of ours. */
export function notInterface(method: string, given: unknown): never {
  const what = typeof given === 'string' ? `'${given}'` : given === null ? 'null' : typeof given;
  throw new TypeError(
    `${method}: which interface? Give its class, such as IDebugControl7, not ${what}.`,
  );
}

/**
 * A COM interface. `pointer` is the native address; an owning wrapper holds one reference and gives it
 * back on `dispose()` (or at the end of its `using` block). Use it on the thread that obtained it.
 */
export class IUnknown {
  static readonly interfaceName: string = 'IUnknown';
  static readonly iid: Guid = '00000000-0000-0000-c000-000000000046';

  /** Methods this interface adds to its base, in slot order. */
  static ownMethods(): readonly MethodSpec[] {
    return [];
  }

  // `declare`, because a field that JavaScript defines costs 15 ns per object once classes derive from this one.
  /** Native address of the interface; 0 after `dispose()`. */
  declare pointer: number;
  /** Bound functions by slot; internal to generated code. */
  declare slots: Slots;
  declare private owned: boolean;
  declare private beforeRelease: (() => void)[] | undefined;
  /** Made on first use of `hr`; internal. */
  declare quietFace: HrMethods | undefined;

  /** `owned`: take over one reference. Wrap pointers you only borrow with `false`. */
  constructor(pointer: number, owned: boolean) {
    // First anything but a number: V8 would keep the bare double otherwise, and wrap it anew for every call.
    this.pointer = undefined as unknown as number;
    this.pointer = pointer;
    this.slots = UNKNOWN;
    this.owned = owned;
    this.beforeRelease = undefined;
    this.quietFace = undefined;
  }

  /** Native name of this interface. */
  get interfaceName(): string {
    return (this.constructor as typeof IUnknown).interfaceName;
  }

  /** Its name and address: the rest is machinery. */
  toJSON(): object {
    return { interface: this.interfaceName, pointer: `0x${this.pointer.toString(16)}` };
  }

  [inspectCustom](): string {
    const { interfaceName, pointer } = this;
    return `${interfaceName} { ${pointer === 0 ? 'released' : `pointer: 0x${pointer.toString(16)}`} }`;
  }

  /** False once released. */
  get alive(): boolean {
    return this.pointer !== 0;
  }

  /**
   * Asks the object for another interface. Returns a wrapper with a reference of its own; throws
   * DbgEngError with E_NOINTERFACE where the engine has none (older engines lack newer versions).
   */
  queryInterface<T extends IUnknown>(type: InterfaceClass<T>): T {
    const at = stack.top;
    const iid = guidAddress(type?.iid ?? notInterface('queryInterface', type));
    u64[at >>> 3] = 0n;
    const query = this.slots[0] ?? bindSlot(this, 0, 'hiii');
    const hr = query(this.pointer, iid, addressAt(at));
    if (hr !== 0 || pending.fault !== undefined)
      settle(hr, this.interfaceName, `QueryInterface(${type.interfaceName})`);
    return new type(addressIn(at), true);
  }

  /** As {@link queryInterface}, but null where the object does not have the interface. */
  tryQueryInterface<T extends IUnknown>(type: InterfaceClass<T>): T | null {
    const at = stack.top;
    const iid = guidAddress(type?.iid ?? notInterface('tryQueryInterface', type));
    u64[at >>> 3] = 0n;
    const query = this.slots[0] ?? bindSlot(this, 0, 'hiii');
    const hr = query(this.pointer, iid, addressAt(at));
    return hr < 0 ? null : new type(addressIn(at), true);
  }

  /** Takes one more native reference; returns the count, for diagnosis only. Pair with {@link Release}. */
  AddRef(): number {
    return (this.slots[1] ?? bindSlot(this, 1, 'ui'))(this.pointer);
  }

  /** Gives one native reference back. `dispose()` does this for the wrapper's own reference. */
  Release(): number {
    return (this.slots[2] ?? bindSlot(this, 2, 'ui'))(this.pointer);
  }

  /** Runs `action` when this wrapper is disposed, before its reference is given back. Newest first. */
  onDispose(action: () => void): void {
    (this.beforeRelease ??= []).push(action);
  }

  /** Releases the wrapper's reference. Again is harmless; any other use afterwards throws ReleasedError. */
  dispose(): void {
    if (this.pointer === 0) return;
    const actions = this.beforeRelease;
    this.beforeRelease = undefined;
    try {
      while (actions?.length) actions.pop()!();
    } finally {
      if (this.owned) this.giveBack();
      this.pointer = 0;
      this.slots = UNKNOWN;
    }
    released?.();
  }

  /** Marks the wrapper dead without releasing: the engine has already destroyed the object. */
  forget(): void {
    this.pointer = 0;
    this.slots = UNKNOWN;
  }

  private giveBack(): void {
    if (this.slots !== UNKNOWN || !releaseUnseen(this.pointer)) this.Release();
  }

  [Symbol.dispose](): void {
    this.dispose();
  }
}

export interface IUnknown {
  /** The same methods without throwing: each returns `{ hresult, …outs }`, outs kept on failure. */
  readonly hr: HrMethods;
}

Object.defineProperty(IUnknown.prototype, 'hr', {
  get(this: IUnknown): HrMethods {
    return (this.quietFace ??= hrFace(this));
  },
});

function slotsOf(pointer: number): Slots {
  const vtable = readPointer(pointer);
  let slots = vtables.get(vtable);
  if (!slots) vtables.set(vtable, (slots = []));
  return slots;
}

/** Binds the native function in `slot` of the object's vtable; once per vtable and slot. */
export function bindSlot(self: IUnknown, slot: number, signature: string): NativeFunction {
  if (self.pointer === 0) throw new ReleasedError(self.interfaceName);
  if (self.slots === UNKNOWN) self.slots = slotsOf(self.pointer);
  const bound = self.slots[slot];
  if (bound) return bound;
  const index = slot % INTO;
  const entry = readPointer(readPointer(self.pointer) + index * POINTER_SIZE);
  return (self.slots[slot] = bindFunction(entry, signature));
}

/** The address to pass for an interface argument. */
export function pointerOf(value: IUnknown | null | undefined): number {
  if (value === null || value === undefined) return 0;
  if (value.pointer === 0) throw new ReleasedError(value.interfaceName);
  return value.pointer;
}

/** Wraps a pointer received from native code; null stays null. */
export function wrap<T extends IUnknown>(
  type: InterfaceClass<T>,
  pointer: bigint,
  owned: true,
): T | null {
  return pointer === 0n ? null : new type(Number(pointer), owned);
}

/**
 * As {@link wrap} for methods that may hand the argument `given` back: then it is `given` again, and the
 * reference that came with it is returned.
 */
export function reused<T extends IUnknown>(
  type: InterfaceClass<T>,
  pointer: bigint,
  given: T | null | undefined,
): T | null {
  if (!given || pointer === 0n || Number(pointer) !== given.pointer)
    return wrap(type, pointer, true);
  given.Release();
  return given;
}

/** A pointer in the scratch as a Number: cheaper than through a bigint. User-mode addresses fit 47 bits. */
function addressIn(at: number): number {
  return u32[at >>> 2]! + u32[(at + 4) >>> 2]! * 0x1_0000_0000;
}
