/**
 * The engine's typed data: an address, register or number together with its type, and the operations of
 * DEBUG_REQUEST_EXT_TYPED_DATA_ANSI on it. Structures and numbers are those of wdbgexts.h
 * ({@link https://learn.microsoft.com/windows-hardware/drivers/ddi/wdbgexts/ns-wdbgexts-_ext_typed_data}).
 *
 * The generated Request() cannot be used: for this request the engine leaves its OutSize at zero.
 */
import { bindSlot, INTO } from '../com/unknown.ts';
import { encodeAnsi, readAnsiZ } from '../ffi/strings.ts';
import { addressAt, enter, leave, reserve } from '../ffi/scratch.ts';
import { DEBUG_REQUEST } from '../generated/families.ts';
import type { IDebugAdvanced3 } from '../generated/interfaces/IDebugAdvanced3.ts';

/** One value as the engine describes it. `bytes` is its DEBUG_TYPED_DATA, handed back for further steps. */
export interface TypedData {
  readonly bytes: Uint8Array;
  /** Module whose types these are; 0n for types that need none, such as `int`. */
  readonly moduleBase: bigint;
  /** Where it is in memory, when it is. */
  readonly offset: bigint;
  /** The value of scalars and pointers, zero-extended; bit fields are extracted. */
  readonly data: bigint;
  readonly size: number;
  readonly inMemory: boolean;
  readonly typeId: number;
  /** For base types one of {@link BASE_TYPE}. */
  readonly baseTypeId: number;
  /** SymTagEnum: what kind of type it is. */
  readonly tag: number;
}

/** Numbers the engine gives to the types that need no symbols; seen by asking it for the name of each. */
export const BASE_TYPE = {
  VOID: 0x80000000,
  CHAR: 0x80000001,
  WCHAR: 0x80000002,
  INT8: 0x80000003,
  INT16: 0x80000004,
  INT32: 0x80000005,
  INT64: 0x80000006,
  UINT8: 0x80000007,
  UINT16: 0x80000008,
  UINT32: 0x80000009,
  UINT64: 0x8000000a,
  FLOAT32: 0x8000000b,
  FLOAT64: 0x8000000c,
  FLOAT80: 0x8000000d,
  BOOL: 0x8000000e,
  LONG: 0x8000000f,
  ULONG: 0x80000010,
  HRESULT: 0x80000011,
  WCHAR_TYPEDEF: 0x80000012,
  CHAR16: 0x8000001d,
  CHAR32: 0x8000001e,
} as const;

/** EXT_TDOP. */
const OPERATION = {
  SET_FROM_EXPR: 2,
  GET_FIELD: 4,
  GET_TYPE_NAME: 6,
  GET_ARRAY_ELEMENT: 12,
  GET_DEREFERENCE: 13,
  GET_POINTER_TO: 16,
  SET_FROM_TYPE_ID_AND_U64: 17,
} as const;

/** DEBUG_TYPED_DATA, 128 bytes: offsets of what we read. */
const DATA = {
  ModBase: 0,
  Offset: 8,
  Data: 24,
  Size: 32,
  Flags: 36,
  TypeId: 40,
  BaseTypeId: 44,
  Tag: 48,
  size: 128,
} as const;

/** EXT_TYPED_DATA, 392 bytes; texts follow it in the same buffer, their places counted from its start. */
const REQUEST = {
  Operation: 0,
  InData: 8,
  OutData: 136,
  InStrIndex: 264,
  In64: 280,
  StrBufferIndex: 296,
  StrBufferChars: 300,
  size: 392,
} as const;

const IS_IN_MEMORY = 1;

/** Names of deeply nested templates are long; what is longer is cut by the engine. */
const NAME_ROOM = 8192;

interface Input {
  readonly operation: number;
  readonly data?: Uint8Array;
  readonly text?: string;
  readonly number?: bigint;
}

/** What one operation gave. `data` and `text` mean nothing where `hresult` is a failure. */
interface Answer {
  readonly hresult: number;
  readonly data: TypedData;
  readonly text: string;
}

const E_INVALIDARG = 0x80070057;

/** Is every character of `text` one that the engine's ANSI request can carry? */
export function fitsTypedData(text: string): boolean {
  return encodeAnsi(text) !== null;
}

function request(advanced: IDebugAdvanced3, input: Input): Answer {
  const wantsText = input.operation === OPERATION.GET_TYPE_NAME;
  const text = input.text === undefined ? undefined : encodeAnsi(`${input.text}\0`);
  if (text === null)
    return { hresult: E_INVALIDARG, data: decode(new Uint8Array(DATA.size)), text: '' };
  const room = wantsText ? NAME_ROOM : 0;
  const size = REQUEST.size + (text?.length ?? 0) + room;
  const frame = enter(8);
  try {
    const from = reserve(size);
    const to = reserve(size);
    const { block, offset } = from;
    block.u8.fill(0, offset, offset + REQUEST.size);
    const view = new DataView(block.buffer.buffer, block.buffer.byteOffset + offset, size);
    view.setUint32(REQUEST.Operation, input.operation, true);
    if (input.data) block.u8.set(input.data, offset + REQUEST.InData);
    if (input.number !== undefined) view.setBigUint64(REQUEST.In64, input.number, true);
    if (text) {
      view.setUint32(REQUEST.InStrIndex, REQUEST.size, true);
      block.u8.set(text, offset + REQUEST.size);
    }
    if (wantsText) {
      view.setUint32(REQUEST.StrBufferIndex, REQUEST.size, true);
      view.setUint32(REQUEST.StrBufferChars, room, true);
    }
    const call = advanced.slots[SLOT] ?? bindSlot(advanced, SLOT, 'hiiiiiii');
    const { pointer } = advanced;
    const code = DEBUG_REQUEST.EXT_TYPED_DATA_ANSI;
    const hr = call(pointer, code, from.address, size, to.address, size, addressAt(frame));
    const out = to.offset + REQUEST.OutData;
    return {
      hresult: hr >>> 0,
      data: decode(to.block.u8.slice(out, out + DATA.size)),
      text: wantsText && hr >= 0 ? readAnsiZ(to.address + REQUEST.size) : '',
    };
  } finally {
    leave(frame);
  }
}

/** IDebugAdvanced2::Request, bound apart from the generated method: here both buffers are addresses. */
const SLOT = 2 * INTO + 5;

function decode(bytes: Uint8Array): TypedData {
  const view = new DataView(bytes.buffer, bytes.byteOffset, DATA.size);
  return {
    bytes,
    moduleBase: view.getBigUint64(DATA.ModBase, true),
    offset: view.getBigUint64(DATA.Offset, true),
    data: view.getBigUint64(DATA.Data, true),
    size: view.getUint32(DATA.Size, true),
    inMemory: (view.getUint32(DATA.Flags, true) & IS_IN_MEMORY) !== 0,
    typeId: view.getUint32(DATA.TypeId, true),
    baseTypeId: view.getUint32(DATA.BaseTypeId, true),
    tag: view.getUint32(DATA.Tag, true),
  };
}

export interface TypedAnswer {
  /** 0, or why there is nothing. E_FAIL: the memory cannot be read. */
  readonly hresult: number;
  readonly data: TypedData;
}

/** A C++ expression in the current scope: `node->next`, `*(target!Node *)0x1000`, `a = 5`. */
export function typedExpression(advanced: IDebugAdvanced3, expression: string): TypedAnswer {
  return request(advanced, { operation: OPERATION.SET_FROM_EXPR, text: expression });
}

/** What lies at `address`, taken as the type `typeId` of a module. */
export function typedAt(
  advanced: IDebugAdvanced3,
  moduleBase: bigint,
  typeId: number,
  address: bigint,
): TypedAnswer {
  const data = new Uint8Array(DATA.size);
  const view = new DataView(data.buffer);
  view.setBigUint64(DATA.ModBase, moduleBase, true);
  view.setBigUint64(DATA.Offset, address, true);
  view.setUint32(DATA.TypeId, typeId, true);
  return request(advanced, { operation: OPERATION.SET_FROM_TYPE_ID_AND_U64, data });
}

/** A field by name, inherited ones and dotted paths included. */
export function typedField(advanced: IDebugAdvanced3, of: TypedData, name: string): TypedAnswer {
  return request(advanced, { operation: OPERATION.GET_FIELD, data: of.bytes, text: name });
}

/**
 * The type of a field, where no memory can be read: the engine answers for structures that are not in
 * memory, but not for arrays in those.
 */
export function typedFieldType(
  advanced: IDebugAdvanced3,
  of: TypedData,
  name: string,
): TypedAnswer {
  const there = typedField(advanced, of, name);
  if (there.hresult === 0) return there;
  const bytes = of.bytes.slice();
  new DataView(bytes.buffer).setUint32(DATA.Flags, 0, true);
  return request(advanced, { operation: OPERATION.GET_FIELD, data: bytes, text: name });
}

/** What a pointer points to. */
export function typedTarget(advanced: IDebugAdvanced3, of: TypedData): TypedAnswer {
  return request(advanced, { operation: OPERATION.GET_DEREFERENCE, data: of.bytes });
}

/** An element of an array, or behind a pointer. The engine checks no bounds. */
export function typedElement(advanced: IDebugAdvanced3, of: TypedData, index: bigint): TypedAnswer {
  const number = BigInt.asUintN(64, index);
  return request(advanced, { operation: OPERATION.GET_ARRAY_ELEMENT, data: of.bytes, number });
}

/** A pointer to something in memory. */
export function typedPointerTo(advanced: IDebugAdvanced3, of: TypedData): TypedAnswer {
  return request(advanced, { operation: OPERATION.GET_POINTER_TO, data: of.bytes });
}

/** The type's name in C: `Node *`, `char [16]`, `unsigned __int64`. */
export function typedName(advanced: IDebugAdvanced3, of: TypedData): string {
  const { hresult, text } = request(advanced, {
    operation: OPERATION.GET_TYPE_NAME,
    data: of.bytes,
  });
  return hresult === 0 ? plainTypeName(text) : '<unknown type>';
}

/** Without `struct` and its like, and with the C++ word for 64-bit integers. */
export function plainTypeName(name: string): string {
  return name.replace(/^(struct|class|union|enum) /, '').replace(/\bint64\b/, '__int64');
}
