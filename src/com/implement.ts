/**
 * A JS object as a native COM object. One native vtable per interface and thread, made on first use; an
 * implemented object is a small native cell that points to it, and `this` finds the JS object.
 */
import { allocateBlock, type Block } from '../ffi/block.ts';
import { enter, FRAME, leave, stack } from '../ffi/scratch.ts';
import { registerCallback } from '../ffi/native.ts';
import { onThisThread } from '../ffi/thread-guard.ts';
import { isGuid, decodeGuid } from './guid.ts';
import { copyIn, writeU64 } from './native-values.ts';
import { methodThunk } from './thunk.ts';
import type { InterfaceClass, MethodSpec } from './spec.ts';
import { detachAll } from './attach.ts';
import { IUnknown, notInterface } from './unknown.ts';

const S_OK = 0;
const E_NOINTERFACE = 0x80004002 | 0;
const E_POINTER = 0x80004003 | 0;
const POINTER_SIZE = 8;

/** One implemented object, reachable from native code until its reference count is zero. */
export interface Implementation {
  readonly object: Record<string, unknown>;
  readonly type: InterfaceClass<IUnknown>;
  /** IIDs it answers to: IUnknown, the interface and its bases. Nothing else: the engine asks for more. */
  readonly iids: ReadonlySet<string>;
  readonly cell: Block;
  /** Native references, ours included. */
  references: number;
  /** Where the engine holds it now; `dispose()` takes it out again. */
  readonly holders: Set<Holder>;
}

/** A wrapper on which `setter` was called with the object. */
export interface Holder {
  readonly owner: IUnknown;
  readonly setter: string;
}

const live = new Map<number, Implementation>();

/** The one asked for last: output arrives line by line for the same object. */
let recent: Implementation | undefined;

/** The implementation behind a native `this`; undefined after its last Release. */
export function implementationOf(pointer: number): Implementation | undefined {
  if (recent !== undefined && recent.cell.address === pointer) return recent;
  return (recent = live.get(pointer));
}

/** How many implemented objects native code still holds; for leak tests. */
export function liveImplementations(): number {
  return live.size;
}

/** Methods of an interface as a plain object or class instance may provide them; all optional. */
export type Handlers<T> = T extends { readonly handlers?: infer H } ? H : never;

/**
 * Makes `object` callable by native code as `type`. Inherited methods count; a method that is missing
 * answers DEBUG_STATUS_NO_CHANGE or S_OK, and the interest mask of event callbacks follows from the
 * methods present. Handlers run on this thread, while the engine call that raised them waits, and must
 * answer synchronously: one that returns a promise is an error. What a handler throws stops the target
 * and surfaces as CallbackError from the call that was waiting.
 *
 * Returns a wrapper to hand to the engine. `dispose()` takes the object out of the engine wherever it
 * was set; it stays alive until the last native reference is gone.
 *
 * Inside a handler it serves the engine's callback interfaces (IDebug…Callbacks…) and those of which an
 * object was made before; for any other interface it throws an Error that says so.
 */
export function implement<T extends IUnknown>(type: InterfaceClass<T>, object: Handlers<T>): T {
  if (typeof type?.iid !== 'string') notInterface('implement', type);
  if (object === null || typeof object !== 'object')
    throw new TypeError(
      `implement(${type.interfaceName}, …) needs an object or a class instance with the methods to receive, ` +
        `not ${object === null ? 'null' : typeof object}.`,
    );
  checkHandlers(type, object as Record<string, unknown>);
  const cell = allocateBlock(16);
  cell.u64[0] = BigInt(vtableOf(type));
  const implementation: Implementation = {
    object: object as Record<string, unknown>,
    type,
    iids: new Set(lineage(type).map((level) => level.iid)),
    cell,
    references: 1,
    holders: new Set(),
  };
  live.set(cell.address, implementation);
  const wrapper = new type(cell.address, true);
  wrapper.onDispose(() => detachAll(implementation));
  return wrapper;
}

/** A handler that is no function would be taken for one that is not there. */
function checkHandlers(type: InterfaceClass<IUnknown>, object: Record<string, unknown>): void {
  for (const { name } of allMethods(type)) {
    const handler = object[name];
    if (handler !== undefined && typeof handler !== 'function')
      throw new TypeError(
        `implement(${type.interfaceName}, …): ${name} must be a function, not ${typeof handler}.`,
      );
  }
}

type Level = InterfaceClass<IUnknown>;

/** The class and its bases up to IUnknown, newest first. */
function lineage(type: Level): Level[] {
  const levels: Level[] = [];
  for (
    let level = type;
    typeof level === 'function' && 'iid' in level;
    level = Object.getPrototypeOf(level) as Level
  )
    levels.push(level);
  return levels;
}

/** All methods of an interface in slot order, IUnknown's three left out. */
export function allMethods(type: InterfaceClass<unknown>): MethodSpec[] {
  return lineage(type as Level)
    .reverse()
    .flatMap((level) => (Object.hasOwn(level, 'ownMethods') ? [...level.ownMethods()] : []))
    .sort((a, b) => a.slot - b.slot);
}

const vtables = new Map<unknown, Block>();
const thunks = new Map<string, number>();

/** Whose vtables the first `implement` makes with its own. */
let beforehand: readonly Level[] = [];

/**
 * Names interfaces that handlers may implement: their vtables are made together with the first one, since no
 * native entry can be made inside a callback ({@link outsideCallbacks}). Until then nothing is made.
 */
export function makeBeforehand(types: readonly InterfaceClass<IUnknown>[]): void {
  beforehand = types;
  if (vtables.size > 0) makeExpected();
}

function makeExpected(): void {
  if (stack.top !== 0) return;
  const types = beforehand;
  beforehand = [];
  for (const type of types) vtableOf(type);
}

/**
 * koffi tells calls that come back to us from others by the stack that they are on, and a callback keeps the
 * bounds which that stack had when it was registered. Inside a callback the upper bound is lower, and one that
 * is registered there and called from further up is taken for a call from outside: JavaScript then runs on
 * koffi's stack, and the process crashes. The scratch has a frame as long as a callback runs.
 */
function outsideCallbacks(interfaceName: string): void {
  if (stack.top === 0) return;
  throw new Error(
    `implement(${interfaceName}, …): the first object of an interface cannot be made while the engine waits for a ` +
      `handler. Make one before that, outside of handlers: implement(${interfaceName}, {}).dispose().`,
  );
}

function vtableOf(type: Level): number {
  let vtable = vtables.get(type);
  if (!vtable) {
    if (beforehand.length > 0) makeExpected();
    const methods = allMethods(type);
    vtable = allocateBlock((3 + methods.length) * POINTER_SIZE);
    const unknown = unknownThunks(type);
    for (let slot = 0; slot < 3; slot++) vtable.u64[slot] = BigInt(unknown[slot]!);
    for (const level of lineage(type))
      if (Object.hasOwn(level, 'ownMethods'))
        for (const spec of level.ownMethods())
          vtable.u64[spec.slot] ||= BigInt(thunkFor(type, level, spec));
    vtables.set(type, vtable);
  }
  return vtable.address;
}

/** A method that several versions of an interface share has one native entry for all of them. */
function thunkFor(type: Level, declaredBy: Level, spec: MethodSpec): number {
  const key = `${declaredBy.interfaceName}.${spec.name}`;
  let address = thunks.get(key);
  if (address === undefined) {
    outsideCallbacks(type.interfaceName);
    const { callback, signature } = methodThunk(spec);
    thunks.set(key, (address = onThisThread(registerCallback(callback, signature), S_OK)));
  }
  return address;
}

let unknownEntries: [number, number, number] | undefined;

function unknownThunks(type: Level): [number, number, number] {
  if (!unknownEntries) outsideCallbacks(type.interfaceName);
  return (unknownEntries ??= [
    onThisThread(registerCallback(queryInterface, 'hiii'), E_NOINTERFACE >>> 0),
    onThisThread(
      registerCallback((self: number) => count(self, +1), 'ui'),
      1,
    ),
    onThisThread(
      registerCallback((self: number) => count(self, -1), 'ui'),
      1,
    ),
  ]);
}

function queryInterface(self: number, iid: number, out: number): number {
  if (out === 0) return E_POINTER;
  const frame = enter(FRAME);
  const implementation = live.get(self);
  const wanted = copyIn(iid, 16, (block, at) => decodeGuid(block, at));
  const known = implementation !== undefined && isGuid(wanted) && implementation.iids.has(wanted);
  writeU64(out, known ? BigInt(self) : 0n);
  leave(frame);
  if (!known) return E_NOINTERFACE;
  count(self, +1);
  return 0;
}

function count(self: number, change: 1 | -1): number {
  const implementation = live.get(self);
  if (!implementation) return 0;
  implementation.references += change;
  if (implementation.references <= 0) {
    live.delete(self);
    recent = undefined;
  }
  return Math.max(0, implementation.references);
}
