/**
 * The shape of a method as data. The generator writes it beside the straight-line code that calls the
 * method; `implement`, `.hr`, the REPL's help and the loopback tests read it.
 */

import type { Block } from '../ffi/block.ts';

/** How one value looks on both sides. Structs and interfaces say which one in {@link ParameterSpec.type}. */
export type Kind =
  | 'u32'
  | 'i32'
  | 'u64'
  | 'i64'
  | 'bool' // BOOL, 4 bytes ↔ boolean
  | 'bool1' // C++ bool, 1 byte ↔ boolean
  | 'u16'
  | 'u8'
  | 'f64'
  | 'ansi' // NUL-terminated, ANSI code page ↔ string
  | 'wide' // NUL-terminated, UTF-16 ↔ string
  | 'bstr' // BSTR ↔ string
  | 'variant' // VARIANT * ↔ plain value
  | 'guid' // GUID ↔ string
  | 'bytes' // PVOID with a size in bytes ↔ Uint8Array
  | 'struct' // ↔ plain object
  | 'interface' // ↔ wrapped object
  | 'address'; // an opaque host pointer ↔ bigint

/**
 * What a native parameter is for.
 * - `in`, `out`, `inout`: a value of `kind`; with `array` a list of them.
 * - `count`: how long the `in` buffers naming it are; derived from them.
 * - `size`: how much an `out` buffer may hold; stays a JS argument.
 * - `capacity`: as `size`, but the runtime finds it: call, grow, retry.
 * - `actual`: receives how much of an `out` buffer was (or must be) filled; dropped.
 * - `reserved`: always null or zero.
 * - `derived`: follows from other parameters or is constant; dropped.
 * - `format`: always "%s", so that the text after it is printed as it is.
 */
export type Role =
  | 'in'
  | 'out'
  | 'inout'
  | 'count'
  | 'size'
  | 'capacity'
  | 'actual'
  | 'reserved'
  | 'derived'
  | 'format';

export interface ParameterSpec {
  /** The header's name. */
  readonly name: string;
  readonly role: Role;
  readonly kind: Kind;
  /** Of `struct` and `interface`. */
  readonly type?: StructCodec<unknown> | InterfaceClass<unknown>;
  /** A buffer of values; its length is in the parameter `count`. */
  readonly array?: true;
  /** Index of the parameter that says how long (`in`) or how big (`out`) this buffer is. */
  readonly count?: number;
  /** Index of the parameter that receives the length. */
  readonly actual?: number;
  /** Null is allowed. */
  readonly optional?: true;
  /** Texts that follow each other, each with its NUL, and a final one ↔ a list of strings. */
  readonly block?: true;
  /** A struct of up to 16 bytes passed by value. */
  readonly byValue?: true;
}

/** `hresult` may fail; `status` is a DEBUG_STATUS answered by callbacks; the rest are plain values. */
export type Returns = 'hresult' | 'status' | 'u32' | 'u64' | 'bool1' | 'void';

/** What a successful HRESULT other than S_OK means to the caller. */
export type SFalse = 'false' | 'timeout';

export interface MethodSpec {
  readonly name: string;
  readonly slot: number;
  readonly returns: Returns;
  readonly parameters: readonly ParameterSpec[];
  /** Event callbacks only: the DEBUG_EVENT bit that asks the engine for this method. */
  readonly interest?: number;
  /** S_OK / S_FALSE is the result: true / false. */
  readonly flag?: SFalse;
  /** There is no JS method, only the place in the vtable. */
  readonly omitted?: true;
}

/** A struct's layout, as straight-line code. `at` is a byte offset aligned to the struct's alignment. */
export interface StructCodec<T> {
  readonly structName: string;
  readonly size: number;
  decode(block: Block, at: number): T;
  encode(block: Block, at: number, value: T): void;
}

/** Static side of every interface class. */
export interface InterfaceClass<T> {
  new (pointer: number, owned: boolean): T;
  readonly interfaceName: string;
  readonly iid: string;
  /** Methods this interface adds to its base, in slot order. */
  ownMethods(): readonly MethodSpec[];
}

/**
 * Methods out of their rows, as the generator writes them: `slot name returns`, then behind each `|`
 * `role name kind` of a parameter, both with what else there is (`count=2`, `optional`). `type=0` is the
 * first of `types`. Rows are text because importing 700 of them as code would cost a program milliseconds at
 * its start, and few are ever read.
 */
export function methods(
  types: readonly (StructCodec<unknown> | InterfaceClass<unknown>)[],
  rows: readonly string[],
): MethodSpec[] {
  return rows.map((row) => {
    const [head, ...list] = row.split('|');
    const [slot, name, returns, ...more] = head!.split(' ') as [string, string, Returns];
    const parameters = list.map((text): ParameterSpec => {
      const [role, parameter, kind, ...rest] = text.split(' ') as [Role, string, Kind];
      const { type, ...details } = detailsOf(rest);
      const known = type === undefined ? {} : { type: types[type as number]! };
      return { role, name: parameter, kind, ...known, ...details };
    });
    return { slot: Number(slot), name, returns, parameters, ...detailsOf(more) };
  });
}

/** `count=2 optional` → `{ count: 2, optional: true }` */
function detailsOf(words: readonly string[]): Record<string, unknown> {
  return Object.fromEntries(
    words.map((word) => {
      const [key, value] = word.split('=') as [string, string?];
      if (value === undefined) return [key, true];
      return [key, /^\d/.test(value) ? Number(value) : value];
    }),
  );
}
