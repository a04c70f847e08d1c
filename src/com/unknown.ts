/** IUnknown: the JS side of one COM reference, and how its methods find their native function. */
import { readPointer } from '../ffi/memory.ts';
import { bindFunction, type NativeFunction } from '../ffi/native.ts';
import { base, enter, leave, u64 } from '../ffi/scratch.ts';
import { ReleasedError } from './errors.ts';
import { guidAddress, type Guid } from './guid.ts';
import { hrFace, type HrMethods } from './hr.ts';
import type { InterfaceClass, MethodSpec } from './spec.ts';
import { fault, settle } from './state.ts';

/** Bound functions of one native vtable, by slot. Shared by every object that has this vtable. */
type Slots = (NativeFunction | undefined)[];

/** Per vtable address. Vtables live in the engine's DLL or in ours, and neither is ever unloaded. */
const vtables = new Map<number, Slots>();

/** Bindings that take a buffer where the plain one takes an address sit this far above the slot. */
export const INTO = 1000;

const POINTER_SIZE = 8;

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

  /** Native address of the interface; 0 after `dispose()`. */
  pointer: number;
  /** Bound functions by slot; internal to generated code. */
  slots: Slots;
  private owned: boolean;
  private beforeRelease: (() => void)[] | undefined;
  /** Made on first use of `hr`; internal. */
  quietFace: HrMethods | undefined;

  /** `owned`: take over one reference. Wrap pointers you only borrow with `false`. */
  constructor(pointer: number, owned: boolean) {
    this.pointer = pointer;
    this.slots = slotsOf(pointer);
    this.owned = owned;
    this.beforeRelease = undefined;
    this.quietFace = undefined;
  }

  /** Native name of this interface. */
  get interfaceName(): string {
    return (this.constructor as typeof IUnknown).interfaceName;
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
    const at = enter(16);
    try {
      u64[at >>> 3] = 0n;
      const hr = (this.slots[0] ?? bindSlot(this, 0, 'hiii'))(
        this.pointer,
        guidAddress(type.iid),
        base + at,
      );
      if (hr !== 0 || fault !== undefined)
        settle(hr, this.interfaceName, `QueryInterface(${type.interfaceName})`);
      return new type(Number(u64[at >>> 3]), true);
    } finally {
      leave(at);
    }
  }

  /** As {@link queryInterface}, but null where the object does not have the interface. */
  tryQueryInterface<T extends IUnknown>(type: InterfaceClass<T>): T | null {
    const at = enter(16);
    try {
      u64[at >>> 3] = 0n;
      const iid = guidAddress(type.iid);
      const hr = (this.slots[0] ?? bindSlot(this, 0, 'hiii'))(this.pointer, iid, base + at);
      return hr < 0 ? null : new type(Number(u64[at >>> 3]), true);
    } finally {
      leave(at);
    }
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
      if (this.owned) this.Release();
      this.forget();
    }
  }

  /** Marks the wrapper dead without releasing: the engine has already destroyed the object. */
  forget(): void {
    this.pointer = 0;
    this.slots = releasedSlots(this.interfaceName);
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

const released = new Map<string, Slots>();

function releasedSlots(interfaceName: string): Slots {
  let slots = released.get(interfaceName);
  if (!slots) {
    const refuse = (): never => {
      throw new ReleasedError(interfaceName);
    };
    slots = new Proxy([], { get: () => refuse, set: () => true });
    released.set(interfaceName, slots);
  }
  return slots;
}
