// Generated from dbgmodel.h by `npm run codegen`. Do not edit: change codegen/ instead.
import { IDebugHostSymbol, type IDebugHostSymbolHandlers, type IDebugHostSymbolHr } from './IDebugHostSymbol.ts';
import {
  MAX_U64,
  base,
  bindSlot,
  checkList,
  enter,
  fault,
  leave,
  method,
  notU32,
  notU64,
  parameter,
  pushStructs,
  reserveCleared,
  settle,
  u32,
  u64,
  u8,
  wrap,
  type Guid,
  type MethodSpec,
} from '../../../com/call.ts';
import type { CallingConventionKind, IntrinsicKind, PointerKind, TypeKind } from '../families.ts';
import { ArrayDimension } from '../structs.ts';

let own: readonly MethodSpec[] | undefined;

/** {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nn-dbgmodel-idebughosttype} */
export class IDebugHostType extends IDebugHostSymbol {
  static override readonly interfaceName: string = 'IDebugHostType';
  static override readonly iid: Guid = '3aadc353-2b14-4abb-9893-5e03458e07ee';
  static override ownMethods(): readonly MethodSpec[] {
    return (own ??= [
      method(10, 'GetTypeKind', 'hresult', [parameter('out', 'kind', 'u32')]),
      method(11, 'GetSize', 'hresult', [parameter('out', 'size', 'u64')]),
      method(12, 'GetBaseType', 'hresult', [parameter('out', 'baseType', 'interface', { type: IDebugHostType })]),
      method(13, 'GetHashCode', 'hresult', [parameter('out', 'hashCode', 'u32')]),
      method(14, 'GetIntrinsicType', 'hresult', [parameter('out', 'intrinsicKind', 'u32'), parameter('out', 'carrierType', 'u16')]),
      method(15, 'GetBitField', 'hresult', [parameter('out', 'lsbOfField', 'u32'), parameter('out', 'lengthOfField', 'u32')]),
      method(16, 'GetPointerKind', 'hresult', [parameter('out', 'pointerKind', 'u32')]),
      method(17, 'GetMemberType', 'hresult', [parameter('out', 'memberType', 'interface', { type: IDebugHostType })]),
      method(18, 'CreatePointerTo', 'hresult', [parameter('in', 'kind', 'u32'), parameter('out', 'newType', 'interface', { type: IDebugHostType })]),
      method(19, 'GetArrayDimensionality', 'hresult', [parameter('out', 'arrayDimensionality', 'u64')]),
      method(20, 'GetArrayDimensions', 'hresult', [parameter('size', 'dimensions', 'u64'), parameter('out', 'pDimensions', 'struct', { type: ArrayDimension, array: true, count: 0 })]),
      method(21, 'CreateArrayOf', 'hresult', [parameter('count', 'dimensions', 'u64'), parameter('in', 'pDimensions', 'struct', { type: ArrayDimension, array: true, count: 0 }), parameter('out', 'newType', 'interface', { type: IDebugHostType })]),
      method(22, 'GetFunctionCallingConvention', 'hresult', [parameter('out', 'conventionKind', 'u32')]),
      method(23, 'GetFunctionReturnType', 'hresult', [parameter('out', 'returnType', 'interface', { type: IDebugHostType })]),
      method(24, 'GetFunctionParameterTypeCount', 'hresult', [parameter('out', 'count', 'u64')]),
      method(25, 'GetFunctionParameterTypeAt', 'hresult', [parameter('in', 'i', 'u64'), parameter('out', 'parameterType', 'interface', { type: IDebugHostType })]),
      method(26, 'IsGeneric', 'hresult', [parameter('out', 'isGeneric', 'bool1')]),
      method(27, 'GetGenericArgumentCount', 'hresult', [parameter('out', 'argCount', 'u64')]),
      method(28, 'GetGenericArgumentAt', 'hresult', [parameter('in', 'i', 'u64'), parameter('out', 'argument', 'interface', { type: IDebugHostSymbol })]),
    ]);
  }

  /** The same methods without throwing: each returns `{ hresult, …outs }`. */
  declare readonly hr: IDebugHostTypeHr;
  /** Only in the type: what `implement(IDebugHostType, …)` accepts. */
  declare readonly handlers?: IDebugHostTypeHandlers;

  /**
   * Returns `kind` (TypeKind).
   * Since IDebugHostType, slot 10. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idebughosttype-gettypekind}
   */
  GetTypeKind(): TypeKind {
    const at = enter(4);
    try {
      u32[at >>> 2] = 0;
      const hr = (this.slots[10] ?? bindSlot(this, 10, 'hii'))(this.pointer, base + at);
      if (hr !== 0 || fault !== undefined) settle(hr, 'IDebugHostType', 'GetTypeKind');
      return u32[at >>> 2]!;
    } finally {
      leave(at);
    }
  }

  /**
   * Returns `size` (64 bits, unsigned).
   * Since IDebugHostType, slot 11. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idebughosttype-getsize}
   */
  GetSize(): bigint {
    const at = enter(8);
    try {
      u64[at >>> 3] = 0n;
      const hr = (this.slots[11] ?? bindSlot(this, 11, 'hii'))(this.pointer, base + at);
      if (hr !== 0 || fault !== undefined) settle(hr, 'IDebugHostType', 'GetSize');
      return u64[at >>> 3]!;
    } finally {
      leave(at);
    }
  }

  /**
   * Returns `baseType` (IDebugHostType, dispose it when done).
   * Since IDebugHostType, slot 12. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idebughosttype-getbasetype}
   */
  GetBaseType(): IDebugHostType {
    const at = enter(8);
    try {
      u64[at >>> 3] = 0n;
      const hr = (this.slots[12] ?? bindSlot(this, 12, 'hii'))(this.pointer, base + at);
      if (hr !== 0 || fault !== undefined) settle(hr, 'IDebugHostType', 'GetBaseType');
      return wrap(IDebugHostType, u64[at >>> 3]!, true)!;
    } finally {
      leave(at);
    }
  }

  /**
   * Returns `hashCode` (32 bits, unsigned).
   * Since IDebugHostType, slot 13. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idebughosttype-gethashcode}
   */
  GetHashCode(): number {
    const at = enter(4);
    try {
      u32[at >>> 2] = 0;
      const hr = (this.slots[13] ?? bindSlot(this, 13, 'hii'))(this.pointer, base + at);
      if (hr !== 0 || fault !== undefined) settle(hr, 'IDebugHostType', 'GetHashCode');
      return u32[at >>> 2]!;
    } finally {
      leave(at);
    }
  }

  /**
   * Returns `intrinsicKind` (IntrinsicKind), `carrierType` (16 bits).
   * Since IDebugHostType, slot 14. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idebughosttype-getintrinsictype}
   */
  GetIntrinsicType(): { intrinsicKind: IntrinsicKind; carrierType: number } {
    const at = enter(8);
    try {
      u32[at >>> 2] = 0;
      u32[(at + 4) >>> 2] = 0;
      const hr = (this.slots[14] ?? bindSlot(this, 14, 'hiii'))(this.pointer, base + at, base + at + 4);
      if (hr !== 0 || fault !== undefined) settle(hr, 'IDebugHostType', 'GetIntrinsicType');
      return {
        intrinsicKind: u32[at >>> 2]!,
        carrierType: u32[(at + 4) >>> 2]!,
      };
    } finally {
      leave(at);
    }
  }

  /**
   * Returns `lsbOfField` (32 bits, unsigned), `lengthOfField` (32 bits, unsigned).
   * Since IDebugHostType, slot 15. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idebughosttype-getbitfield}
   */
  GetBitField(): { lsbOfField: number; lengthOfField: number } {
    const at = enter(8);
    try {
      u32[at >>> 2] = 0;
      u32[(at + 4) >>> 2] = 0;
      const hr = (this.slots[15] ?? bindSlot(this, 15, 'hiii'))(this.pointer, base + at, base + at + 4);
      if (hr !== 0 || fault !== undefined) settle(hr, 'IDebugHostType', 'GetBitField');
      return {
        lsbOfField: u32[at >>> 2]!,
        lengthOfField: u32[(at + 4) >>> 2]!,
      };
    } finally {
      leave(at);
    }
  }

  /**
   * Returns `pointerKind` (PointerKind).
   * Since IDebugHostType, slot 16. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idebughosttype-getpointerkind}
   */
  GetPointerKind(): PointerKind {
    const at = enter(4);
    try {
      u32[at >>> 2] = 0;
      const hr = (this.slots[16] ?? bindSlot(this, 16, 'hii'))(this.pointer, base + at);
      if (hr !== 0 || fault !== undefined) settle(hr, 'IDebugHostType', 'GetPointerKind');
      return u32[at >>> 2]!;
    } finally {
      leave(at);
    }
  }

  /**
   * Returns `memberType` (IDebugHostType, dispose it when done).
   * Since IDebugHostType, slot 17. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idebughosttype-getmembertype}
   */
  GetMemberType(): IDebugHostType {
    const at = enter(8);
    try {
      u64[at >>> 3] = 0n;
      const hr = (this.slots[17] ?? bindSlot(this, 17, 'hii'))(this.pointer, base + at);
      if (hr !== 0 || fault !== undefined) settle(hr, 'IDebugHostType', 'GetMemberType');
      return wrap(IDebugHostType, u64[at >>> 3]!, true)!;
    } finally {
      leave(at);
    }
  }

  /**
   * Returns `newType` (IDebugHostType, dispose it when done).
   * Since IDebugHostType, slot 18. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idebughosttype-createpointerto}
   */
  CreatePointerTo(kind: PointerKind): IDebugHostType {
    if (kind >>> 0 !== kind) notU32(this, 'CreatePointerTo', 'kind', kind);
    const at = enter(8);
    try {
      u64[at >>> 3] = 0n;
      const hr = (this.slots[18] ?? bindSlot(this, 18, 'hiii'))(this.pointer, kind, base + at);
      if (hr !== 0 || fault !== undefined) settle(hr, 'IDebugHostType', 'CreatePointerTo');
      return wrap(IDebugHostType, u64[at >>> 3]!, true)!;
    } finally {
      leave(at);
    }
  }

  /**
   * Returns `arrayDimensionality` (64 bits, unsigned).
   * Since IDebugHostType, slot 19. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idebughosttype-getarraydimensionality}
   */
  GetArrayDimensionality(): bigint {
    const at = enter(8);
    try {
      u64[at >>> 3] = 0n;
      const hr = (this.slots[19] ?? bindSlot(this, 19, 'hii'))(this.pointer, base + at);
      if (hr !== 0 || fault !== undefined) settle(hr, 'IDebugHostType', 'GetArrayDimensionality');
      return u64[at >>> 3]!;
    } finally {
      leave(at);
    }
  }

  /**
   * Returns `pDimensions` (list of ArrayDimension).
   * @param dimensions room for the result, in elements
   * Since IDebugHostType, slot 20. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idebughosttype-getarraydimensions}
   */
  GetArrayDimensions(dimensions: number): ArrayDimension[] {
    if (dimensions >>> 0 !== dimensions) notU32(this, 'GetArrayDimensions', 'dimensions', dimensions);
    const at = enter(0);
    try {
      const pDimensionsAt = reserveCleared(dimensions * 24);
      const hr = (this.slots[20] ?? bindSlot(this, 20, 'hiii'))(
        this.pointer,
        dimensions,
        pDimensionsAt.address,
      );
      if (hr !== 0 || fault !== undefined) settle(hr, 'IDebugHostType', 'GetArrayDimensions');
      return ArrayDimension.decodeList(pDimensionsAt.block, pDimensionsAt.offset, dimensions);
    } finally {
      leave(at);
    }
  }

  /**
   * Returns `newType` (IDebugHostType, dispose it when done).
   * Since IDebugHostType, slot 21. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idebughosttype-createarrayof}
   */
  CreateArrayOf(pDimensions: readonly ArrayDimension[]): IDebugHostType {
    checkList(this, 'CreateArrayOf', 'pDimensions', pDimensions);
    const at = enter(8);
    try {
      const pDimensionsAt = pushStructs(ArrayDimension, pDimensions);
      u64[at >>> 3] = 0n;
      const hr = (this.slots[21] ?? bindSlot(this, 21, 'hiiii'))(
        this.pointer,
        pDimensions.length,
        pDimensionsAt,
        base + at,
      );
      if (hr !== 0 || fault !== undefined) settle(hr, 'IDebugHostType', 'CreateArrayOf');
      return wrap(IDebugHostType, u64[at >>> 3]!, true)!;
    } finally {
      leave(at);
    }
  }

  /**
   * Returns `conventionKind` (CallingConventionKind).
   * Since IDebugHostType, slot 22. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idebughosttype-getfunctioncallingconvention}
   */
  GetFunctionCallingConvention(): CallingConventionKind {
    const at = enter(4);
    try {
      u32[at >>> 2] = 0;
      const hr = (this.slots[22] ?? bindSlot(this, 22, 'hii'))(this.pointer, base + at);
      if (hr !== 0 || fault !== undefined) settle(hr, 'IDebugHostType', 'GetFunctionCallingConvention');
      return u32[at >>> 2]!;
    } finally {
      leave(at);
    }
  }

  /**
   * Returns `returnType` (IDebugHostType, dispose it when done).
   * Since IDebugHostType, slot 23. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idebughosttype-getfunctionreturntype}
   */
  GetFunctionReturnType(): IDebugHostType {
    const at = enter(8);
    try {
      u64[at >>> 3] = 0n;
      const hr = (this.slots[23] ?? bindSlot(this, 23, 'hii'))(this.pointer, base + at);
      if (hr !== 0 || fault !== undefined) settle(hr, 'IDebugHostType', 'GetFunctionReturnType');
      return wrap(IDebugHostType, u64[at >>> 3]!, true)!;
    } finally {
      leave(at);
    }
  }

  /**
   * Returns `count` (64 bits, unsigned).
   * Since IDebugHostType, slot 24. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idebughosttype-getfunctionparametertypecount}
   */
  GetFunctionParameterTypeCount(): bigint {
    const at = enter(8);
    try {
      u64[at >>> 3] = 0n;
      const hr = (this.slots[24] ?? bindSlot(this, 24, 'hii'))(this.pointer, base + at);
      if (hr !== 0 || fault !== undefined) settle(hr, 'IDebugHostType', 'GetFunctionParameterTypeCount');
      return u64[at >>> 3]!;
    } finally {
      leave(at);
    }
  }

  /**
   * Returns `parameterType` (IDebugHostType, dispose it when done).
   * Since IDebugHostType, slot 25. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idebughosttype-getfunctionparametertypeat}
   */
  GetFunctionParameterTypeAt(i: bigint): IDebugHostType {
    if (typeof i !== 'bigint' || i < 0n || i > MAX_U64) notU64(this, 'GetFunctionParameterTypeAt', 'i', i);
    const at = enter(8);
    try {
      u64[at >>> 3] = 0n;
      const hr = (this.slots[25] ?? bindSlot(this, 25, 'hiii'))(this.pointer, i, base + at);
      if (hr !== 0 || fault !== undefined) settle(hr, 'IDebugHostType', 'GetFunctionParameterTypeAt');
      return wrap(IDebugHostType, u64[at >>> 3]!, true)!;
    } finally {
      leave(at);
    }
  }

  /**
   * Returns `isGeneric` (true or false).
   * Since IDebugHostType, slot 26. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idebughosttype-isgeneric}
   */
  IsGeneric(): boolean {
    const at = enter(4);
    try {
      u32[at >>> 2] = 0;
      const hr = (this.slots[26] ?? bindSlot(this, 26, 'hii'))(this.pointer, base + at);
      if (hr !== 0 || fault !== undefined) settle(hr, 'IDebugHostType', 'IsGeneric');
      return u8[at] !== 0;
    } finally {
      leave(at);
    }
  }

  /**
   * Returns `argCount` (64 bits, unsigned).
   * Since IDebugHostType, slot 27. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idebughosttype-getgenericargumentcount}
   */
  GetGenericArgumentCount(): bigint {
    const at = enter(8);
    try {
      u64[at >>> 3] = 0n;
      const hr = (this.slots[27] ?? bindSlot(this, 27, 'hii'))(this.pointer, base + at);
      if (hr !== 0 || fault !== undefined) settle(hr, 'IDebugHostType', 'GetGenericArgumentCount');
      return u64[at >>> 3]!;
    } finally {
      leave(at);
    }
  }

  /**
   * Returns `argument` (IDebugHostSymbol, dispose it when done).
   * Since IDebugHostType, slot 28. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idebughosttype-getgenericargumentat}
   */
  GetGenericArgumentAt(i: bigint): IDebugHostSymbol {
    if (typeof i !== 'bigint' || i < 0n || i > MAX_U64) notU64(this, 'GetGenericArgumentAt', 'i', i);
    const at = enter(8);
    try {
      u64[at >>> 3] = 0n;
      const hr = (this.slots[28] ?? bindSlot(this, 28, 'hiii'))(this.pointer, i, base + at);
      if (hr !== 0 || fault !== undefined) settle(hr, 'IDebugHostType', 'GetGenericArgumentAt');
      return wrap(IDebugHostSymbol, u64[at >>> 3]!, true)!;
    } finally {
      leave(at);
    }
  }
}

export interface IDebugHostTypeHr extends IDebugHostSymbolHr {
  GetTypeKind(): { hresult: number; kind: TypeKind };
  GetSize(): { hresult: number; size: bigint };
  GetBaseType(): { hresult: number; baseType: IDebugHostType | null };
  GetHashCode(): { hresult: number; hashCode: number };
  GetIntrinsicType(): { hresult: number; intrinsicKind: IntrinsicKind; carrierType: number };
  GetBitField(): { hresult: number; lsbOfField: number; lengthOfField: number };
  GetPointerKind(): { hresult: number; pointerKind: PointerKind };
  GetMemberType(): { hresult: number; memberType: IDebugHostType | null };
  CreatePointerTo(kind: PointerKind): { hresult: number; newType: IDebugHostType | null };
  GetArrayDimensionality(): { hresult: number; arrayDimensionality: bigint };
  GetArrayDimensions(dimensions: number): { hresult: number; pDimensions: ArrayDimension[] };
  CreateArrayOf(pDimensions: readonly ArrayDimension[]): { hresult: number; newType: IDebugHostType | null };
  GetFunctionCallingConvention(): { hresult: number; conventionKind: CallingConventionKind };
  GetFunctionReturnType(): { hresult: number; returnType: IDebugHostType | null };
  GetFunctionParameterTypeCount(): { hresult: number; count: bigint };
  GetFunctionParameterTypeAt(i: bigint): { hresult: number; parameterType: IDebugHostType | null };
  IsGeneric(): { hresult: number; isGeneric: boolean };
  GetGenericArgumentCount(): { hresult: number; argCount: bigint };
  GetGenericArgumentAt(i: bigint): { hresult: number; argument: IDebugHostSymbol | null };
}

/** Methods an object may have to receive the calls of IDebugHostType; all optional. */
export interface IDebugHostTypeHandlers extends IDebugHostSymbolHandlers {
  GetTypeKind?(): TypeKind;
  GetSize?(): bigint;
  GetBaseType?(): IDebugHostType;
  GetHashCode?(): number;
  GetIntrinsicType?(): { intrinsicKind: IntrinsicKind; carrierType: number };
  GetBitField?(): { lsbOfField: number; lengthOfField: number };
  GetPointerKind?(): PointerKind;
  GetMemberType?(): IDebugHostType;
  CreatePointerTo?(kind: PointerKind): IDebugHostType;
  GetArrayDimensionality?(): bigint;
  GetArrayDimensions?(dimensions: number): ArrayDimension[];
  CreateArrayOf?(pDimensions: ArrayDimension[]): IDebugHostType;
  GetFunctionCallingConvention?(): CallingConventionKind;
  GetFunctionReturnType?(): IDebugHostType;
  GetFunctionParameterTypeCount?(): bigint;
  GetFunctionParameterTypeAt?(i: bigint): IDebugHostType;
  IsGeneric?(): boolean;
  GetGenericArgumentCount?(): bigint;
  GetGenericArgumentAt?(i: bigint): IDebugHostSymbol;
}
