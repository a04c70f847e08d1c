// Generated from dbgmodel.h by `npm run codegen`. Do not edit: change codegen/ instead.
import { IDebugHostType, type IDebugHostTypeHandlers, type IDebugHostTypeHr } from './IDebugHostType.ts';
import {
  base,
  bindSlot,
  enter,
  fault,
  leave,
  method,
  parameter,
  settle,
  u32,
  u64,
  u8,
  wrap,
  type Guid,
  type MethodSpec,
} from '../../../com/call.ts';
import type { VarArgsKind } from '../families.ts';

let own: readonly MethodSpec[] | undefined;

/** {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nn-dbgmodel-idebughosttype2} */
export class IDebugHostType2 extends IDebugHostType {
  static override readonly interfaceName: string = 'IDebugHostType2';
  static override readonly iid: Guid = 'b28632b9-8506-4676-87ce-8f7e05e59876';
  static override ownMethods(): readonly MethodSpec[] {
    return (own ??= [
      method(29, 'IsTypedef', 'hresult', [parameter('out', 'isTypedef', 'bool1')]),
      method(30, 'GetTypedefBaseType', 'hresult', [parameter('out', 'baseType', 'interface', { type: IDebugHostType2 })]),
      method(31, 'GetTypedefFinalBaseType', 'hresult', [parameter('out', 'finalBaseType', 'interface', { type: IDebugHostType2 })]),
      method(32, 'GetFunctionVarArgsKind', 'hresult', [parameter('out', 'varArgsKind', 'u32')]),
      method(33, 'GetFunctionInstancePointerType', 'hresult', [parameter('out', 'instancePointerType', 'interface', { type: IDebugHostType2 })]),
    ]);
  }

  /** The same methods without throwing: each returns `{ hresult, …outs }`. */
  declare readonly hr: IDebugHostType2Hr;
  /** Only in the type: what `implement(IDebugHostType2, …)` accepts. */
  declare readonly handlers?: IDebugHostType2Handlers;

  /**
   * Returns `isTypedef` (true or false).
   * Since IDebugHostType2, slot 29. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idebughosttype2-istypedef}
   */
  IsTypedef(): boolean {
    const at = enter(4);
    try {
      u32[at >>> 2] = 0;
      const hr = (this.slots[29] ?? bindSlot(this, 29, 'hii'))(this.pointer, base + at);
      if (hr !== 0 || fault !== undefined) settle(hr, 'IDebugHostType2', 'IsTypedef');
      return u8[at] !== 0;
    } finally {
      leave(at);
    }
  }

  /**
   * Returns `baseType` (IDebugHostType2, dispose it when done).
   * Since IDebugHostType2, slot 30. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idebughosttype2-gettypedefbasetype}
   */
  GetTypedefBaseType(): IDebugHostType2 {
    const at = enter(8);
    try {
      u64[at >>> 3] = 0n;
      const hr = (this.slots[30] ?? bindSlot(this, 30, 'hii'))(this.pointer, base + at);
      if (hr !== 0 || fault !== undefined) settle(hr, 'IDebugHostType2', 'GetTypedefBaseType');
      return wrap(IDebugHostType2, u64[at >>> 3]!, true)!;
    } finally {
      leave(at);
    }
  }

  /**
   * Returns `finalBaseType` (IDebugHostType2, dispose it when done).
   * Since IDebugHostType2, slot 31. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idebughosttype2-gettypedeffinalbasetype}
   */
  GetTypedefFinalBaseType(): IDebugHostType2 {
    const at = enter(8);
    try {
      u64[at >>> 3] = 0n;
      const hr = (this.slots[31] ?? bindSlot(this, 31, 'hii'))(this.pointer, base + at);
      if (hr !== 0 || fault !== undefined) settle(hr, 'IDebugHostType2', 'GetTypedefFinalBaseType');
      return wrap(IDebugHostType2, u64[at >>> 3]!, true)!;
    } finally {
      leave(at);
    }
  }

  /**
   * Returns `varArgsKind` (VarArgsKind).
   * Since IDebugHostType2, slot 32. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idebughosttype2-getfunctionvarargskind}
   */
  GetFunctionVarArgsKind(): VarArgsKind {
    const at = enter(4);
    try {
      u32[at >>> 2] = 0;
      const hr = (this.slots[32] ?? bindSlot(this, 32, 'hii'))(this.pointer, base + at);
      if (hr !== 0 || fault !== undefined) settle(hr, 'IDebugHostType2', 'GetFunctionVarArgsKind');
      return u32[at >>> 2]!;
    } finally {
      leave(at);
    }
  }

  /**
   * Returns `instancePointerType` (IDebugHostType2, dispose it when done).
   * Since IDebugHostType2, slot 33. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idebughosttype2-getfunctioninstancepointertype}
   */
  GetFunctionInstancePointerType(): IDebugHostType2 {
    const at = enter(8);
    try {
      u64[at >>> 3] = 0n;
      const hr = (this.slots[33] ?? bindSlot(this, 33, 'hii'))(this.pointer, base + at);
      if (hr !== 0 || fault !== undefined) settle(hr, 'IDebugHostType2', 'GetFunctionInstancePointerType');
      return wrap(IDebugHostType2, u64[at >>> 3]!, true)!;
    } finally {
      leave(at);
    }
  }
}

export interface IDebugHostType2Hr extends IDebugHostTypeHr {
  IsTypedef(): { hresult: number; isTypedef: boolean };
  GetTypedefBaseType(): { hresult: number; baseType: IDebugHostType2 | null };
  GetTypedefFinalBaseType(): { hresult: number; finalBaseType: IDebugHostType2 | null };
  GetFunctionVarArgsKind(): { hresult: number; varArgsKind: VarArgsKind };
  GetFunctionInstancePointerType(): { hresult: number; instancePointerType: IDebugHostType2 | null };
}

/** Methods an object may have to receive the calls of IDebugHostType2; all optional. */
export interface IDebugHostType2Handlers extends IDebugHostTypeHandlers {
  IsTypedef?(): boolean;
  GetTypedefBaseType?(): IDebugHostType2;
  GetTypedefFinalBaseType?(): IDebugHostType2;
  GetFunctionVarArgsKind?(): VarArgsKind;
  GetFunctionInstancePointerType?(): IDebugHostType2;
}
