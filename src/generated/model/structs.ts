// Generated from dbgmodel.h by `npm run codegen`. Do not edit: change codegen/ instead.
import {
  defineStruct,
  putI64,
  putU32,
  putU64,
} from '../../com/call.ts';
import type { ScriptDebugEvent, SymbolSearchOptions, TypeKind } from './families.ts';

/** Struct of 16 bytes. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/ns-dbgmodel-location} */
export interface Location {
  HostDefined: bigint;
  Offset: bigint;
}
export const Location = defineStruct<Location>({
  structName: 'Location',
  size: 16,
  decode: (b, at) => ({
    HostDefined: b.u64[at >>> 3]!,
    Offset: b.u64[(at + 8) >>> 3]!,
  }),
  decodeList(b, at, length) {
    const list = new Array<Location>(length);
    for (let i = 0; i < length; i++) list[i] = this.decode(b, at + i * 16);
    return list;
  },
  encode(b, at, v) {
    putU64(b, at, 'Location', 'HostDefined', v.HostDefined);
    putU64(b, at + 8, 'Location', 'Offset', v.Offset);
  },
});

/** Struct of 24 bytes. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/ns-dbgmodel-arraydimension} */
export interface ArrayDimension {
  LowerBound: bigint;
  Length: bigint;
  Stride: bigint;
}
export const ArrayDimension = defineStruct<ArrayDimension>({
  structName: 'ArrayDimension',
  size: 24,
  decode: (b, at) => ({
    LowerBound: b.i64[at >>> 3]!,
    Length: b.u64[(at + 8) >>> 3]!,
    Stride: b.u64[(at + 16) >>> 3]!,
  }),
  decodeList(b, at, length) {
    const list = new Array<ArrayDimension>(length);
    for (let i = 0; i < length; i++) list[i] = this.decode(b, at + i * 24);
    return list;
  },
  encode(b, at, v) {
    putI64(b, at, 'ArrayDimension', 'LowerBound', v.LowerBound);
    putU64(b, at + 8, 'ArrayDimension', 'Length', v.Length);
    putU64(b, at + 16, 'ArrayDimension', 'Stride', v.Stride);
  },
});

/** Struct of 32 bytes. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/ns-dbgmodel-extendedarraydimension} */
export interface ExtendedArrayDimension {
  DimensionFlags: bigint;
  LowerBound: bigint;
  Length: bigint;
  Stride: bigint;
}
export const ExtendedArrayDimension = defineStruct<ExtendedArrayDimension>({
  structName: 'ExtendedArrayDimension',
  size: 32,
  decode: (b, at) => ({
    DimensionFlags: b.u64[at >>> 3]!,
    LowerBound: b.i64[(at + 8) >>> 3]!,
    Length: b.u64[(at + 16) >>> 3]!,
    Stride: b.u64[(at + 24) >>> 3]!,
  }),
  decodeList(b, at, length) {
    const list = new Array<ExtendedArrayDimension>(length);
    for (let i = 0; i < length; i++) list[i] = this.decode(b, at + i * 32);
    return list;
  },
  encode(b, at, v) {
    putU64(b, at, 'ExtendedArrayDimension', 'DimensionFlags', v.DimensionFlags);
    putI64(b, at + 8, 'ExtendedArrayDimension', 'LowerBound', v.LowerBound);
    putU64(b, at + 16, 'ExtendedArrayDimension', 'Length', v.Length);
    putU64(b, at + 24, 'ExtendedArrayDimension', 'Stride', v.Stride);
  },
});

/** Struct of 12 bytes. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/ns-dbgmodel-symbolsearchinfo} */
export interface SymbolSearchInfo {
  HeaderSize: number;
  InfoSize: number;
  SearchOptions: SymbolSearchOptions;
}
export const SymbolSearchInfo = defineStruct<SymbolSearchInfo>({
  structName: 'SymbolSearchInfo',
  size: 12,
  decode: (b, at) => ({
    HeaderSize: b.u32[at >>> 2]!,
    InfoSize: b.u32[(at + 4) >>> 2]!,
    SearchOptions: b.u32[(at + 8) >>> 2]!,
  }),
  decodeList(b, at, length) {
    const list = new Array<SymbolSearchInfo>(length);
    for (let i = 0; i < length; i++) list[i] = this.decode(b, at + i * 12);
    return list;
  },
  encode(b, at, v) {
    putU32(b, at, 'SymbolSearchInfo', 'HeaderSize', v.HeaderSize);
    putU32(b, at + 4, 'SymbolSearchInfo', 'InfoSize', v.InfoSize);
    putU32(b, at + 8, 'SymbolSearchInfo', 'SearchOptions', v.SearchOptions);
  },
});

/** Struct of 16 bytes. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/ns-dbgmodel-typesearchinfo} */
export interface TypeSearchInfo {
  HeaderSize: number;
  InfoSize: number;
  SearchOptions: SymbolSearchOptions;
  SearchType: TypeKind;
}
export const TypeSearchInfo = defineStruct<TypeSearchInfo>({
  structName: 'TypeSearchInfo',
  size: 16,
  decode: (b, at) => ({
    HeaderSize: b.u32[at >>> 2]!,
    InfoSize: b.u32[(at + 4) >>> 2]!,
    SearchOptions: b.u32[(at + 8) >>> 2]!,
    SearchType: b.u32[(at + 12) >>> 2]!,
  }),
  decodeList(b, at, length) {
    const list = new Array<TypeSearchInfo>(length);
    for (let i = 0; i < length; i++) list[i] = this.decode(b, at + i * 16);
    return list;
  },
  encode(b, at, v) {
    putU32(b, at, 'TypeSearchInfo', 'HeaderSize', v.HeaderSize);
    putU32(b, at + 4, 'TypeSearchInfo', 'InfoSize', v.InfoSize);
    putU32(b, at + 8, 'TypeSearchInfo', 'SearchOptions', v.SearchOptions);
    putU32(b, at + 12, 'TypeSearchInfo', 'SearchType', v.SearchType);
  },
});

/** Struct of 8 bytes. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/ns-dbgmodel-scriptdebugposition} */
export interface ScriptDebugPosition {
  Line: number;
  Column: number;
}
export const ScriptDebugPosition = defineStruct<ScriptDebugPosition>({
  structName: 'ScriptDebugPosition',
  size: 8,
  decode: (b, at) => ({
    Line: b.u32[at >>> 2]!,
    Column: b.u32[(at + 4) >>> 2]!,
  }),
  decodeList(b, at, length) {
    const list = new Array<ScriptDebugPosition>(length);
    for (let i = 0; i < length; i++) list[i] = this.decode(b, at + i * 8);
    return list;
  },
  encode(b, at, v) {
    putU32(b, at, 'ScriptDebugPosition', 'Line', v.Line);
    putU32(b, at + 4, 'ScriptDebugPosition', 'Column', v.Column);
  },
});

/** Struct of 32 bytes. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/ns-dbgmodel-scriptdebugeventinformation} */
export interface ScriptDebugEventInformation {
  DebugEvent: ScriptDebugEvent;
  EventPosition: ScriptDebugPosition;
  EventSpanEnd: ScriptDebugPosition;
  IsUncaught: boolean;
  BreakpointId: bigint;
}
export const ScriptDebugEventInformation = defineStruct<ScriptDebugEventInformation>({
  structName: 'ScriptDebugEventInformation',
  size: 32,
  decode: (b, at) => ({
    DebugEvent: b.u32[at >>> 2]!,
    EventPosition: ScriptDebugPosition.decode(b, at + 4),
    EventSpanEnd: ScriptDebugPosition.decode(b, at + 12),
    IsUncaught: b.u8[at + 24] !== 0,
    BreakpointId: b.u64[(at + 24) >>> 3]!,
  }),
  decodeList(b, at, length) {
    const list = new Array<ScriptDebugEventInformation>(length);
    for (let i = 0; i < length; i++) list[i] = this.decode(b, at + i * 32);
    return list;
  },
  encode(b, at, v) {
    putU32(b, at, 'ScriptDebugEventInformation', 'DebugEvent', v.DebugEvent);
    ScriptDebugPosition.encode(b, at + 4, v.EventPosition);
    ScriptDebugPosition.encode(b, at + 12, v.EventSpanEnd);
    putU64(b, at + 24, 'ScriptDebugEventInformation', 'BreakpointId', v.BreakpointId);
  },
});
