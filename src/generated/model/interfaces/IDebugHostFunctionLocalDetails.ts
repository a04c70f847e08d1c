// Generated from dbgmodel.h by `npm run codegen`. Do not edit: change codegen/ instead.
import {
  IUnknown,
  base,
  bindSlot,
  enter,
  fault,
  leave,
  method,
  parameter,
  settle,
  takeBstr,
  u32,
  u64,
  wrap,
  type Guid,
  type MethodSpec,
} from '../../../com/call.ts';
import type { LocalKind } from '../families.ts';
import { IDebugHostFunctionLocalStorageEnumerator } from './IDebugHostFunctionLocalStorageEnumerator.ts';
import { IDebugHostType } from './IDebugHostType.ts';

let own: readonly MethodSpec[] | undefined;

/** {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nn-dbgmodel-idebughostfunctionlocaldetails} */
export class IDebugHostFunctionLocalDetails extends IUnknown {
  static override readonly interfaceName: string = 'IDebugHostFunctionLocalDetails';
  static override readonly iid: Guid = '89280ea8-b3b9-408c-be16-32ab28f5c0ac';
  static override ownMethods(): readonly MethodSpec[] {
    return (own ??= [
      method(3, 'GetName', 'hresult', [parameter('out', 'name', 'bstr')]),
      method(4, 'GetType', 'hresult', [parameter('out', 'localType', 'interface', { type: IDebugHostType })]),
      method(5, 'EnumerateStorage', 'hresult', [parameter('out', 'storageEnum', 'interface', { type: IDebugHostFunctionLocalStorageEnumerator })]),
      method(6, 'GetLocalKind', 'hresult', [parameter('out', 'kind', 'u32')]),
      method(7, 'GetArgumentPosition', 'hresult', [parameter('out', 'argPosition', 'u64')]),
    ]);
  }

  /** The same methods without throwing: each returns `{ hresult, …outs }`. */
  declare readonly hr: IDebugHostFunctionLocalDetailsHr;
  /** Only in the type: what `implement(IDebugHostFunctionLocalDetails, …)` accepts. */
  declare readonly handlers?: IDebugHostFunctionLocalDetailsHandlers;

  /**
   * Returns `name` (text).
   * Since IDebugHostFunctionLocalDetails, slot 3. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idebughostfunctionlocaldetails-getname}
   */
  GetName(): string {
    const at = enter(8);
    try {
      u64[at >>> 3] = 0n;
      const hr = (this.slots[3] ?? bindSlot(this, 3, 'hii'))(this.pointer, base + at);
      if (hr !== 0 || fault !== undefined) settle(hr, 'IDebugHostFunctionLocalDetails', 'GetName');
      return takeBstr(u64[at >>> 3]!);
    } finally {
      leave(at);
    }
  }

  /**
   * Returns `localType` (IDebugHostType, dispose it when done).
   * Since IDebugHostFunctionLocalDetails, slot 4. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idebughostfunctionlocaldetails-gettype}
   */
  GetType(): IDebugHostType {
    const at = enter(8);
    try {
      u64[at >>> 3] = 0n;
      const hr = (this.slots[4] ?? bindSlot(this, 4, 'hii'))(this.pointer, base + at);
      if (hr !== 0 || fault !== undefined) settle(hr, 'IDebugHostFunctionLocalDetails', 'GetType');
      return wrap(IDebugHostType, u64[at >>> 3]!, true)!;
    } finally {
      leave(at);
    }
  }

  /**
   * Returns `storageEnum` (IDebugHostFunctionLocalStorageEnumerator, dispose it when done).
   * Since IDebugHostFunctionLocalDetails, slot 5. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idebughostfunctionlocaldetails-enumeratestorage}
   */
  EnumerateStorage(): IDebugHostFunctionLocalStorageEnumerator {
    const at = enter(8);
    try {
      u64[at >>> 3] = 0n;
      const hr = (this.slots[5] ?? bindSlot(this, 5, 'hii'))(this.pointer, base + at);
      if (hr !== 0 || fault !== undefined) settle(hr, 'IDebugHostFunctionLocalDetails', 'EnumerateStorage');
      return wrap(IDebugHostFunctionLocalStorageEnumerator, u64[at >>> 3]!, true)!;
    } finally {
      leave(at);
    }
  }

  /**
   * Returns `kind` (LocalKind).
   * Since IDebugHostFunctionLocalDetails, slot 6. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idebughostfunctionlocaldetails-getlocalkind}
   */
  GetLocalKind(): LocalKind {
    const at = enter(4);
    try {
      u32[at >>> 2] = 0;
      const hr = (this.slots[6] ?? bindSlot(this, 6, 'hii'))(this.pointer, base + at);
      if (hr !== 0 || fault !== undefined) settle(hr, 'IDebugHostFunctionLocalDetails', 'GetLocalKind');
      return u32[at >>> 2]!;
    } finally {
      leave(at);
    }
  }

  /**
   * Returns `argPosition` (64 bits, unsigned).
   * Since IDebugHostFunctionLocalDetails, slot 7. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idebughostfunctionlocaldetails-getargumentposition}
   */
  GetArgumentPosition(): bigint {
    const at = enter(8);
    try {
      u64[at >>> 3] = 0n;
      const hr = (this.slots[7] ?? bindSlot(this, 7, 'hii'))(this.pointer, base + at);
      if (hr !== 0 || fault !== undefined) settle(hr, 'IDebugHostFunctionLocalDetails', 'GetArgumentPosition');
      return u64[at >>> 3]!;
    } finally {
      leave(at);
    }
  }
}

export interface IDebugHostFunctionLocalDetailsHr {
  GetName(): { hresult: number; name: string };
  GetType(): { hresult: number; localType: IDebugHostType | null };
  EnumerateStorage(): { hresult: number; storageEnum: IDebugHostFunctionLocalStorageEnumerator | null };
  GetLocalKind(): { hresult: number; kind: LocalKind };
  GetArgumentPosition(): { hresult: number; argPosition: bigint };
}

/** Methods an object may have to receive the calls of IDebugHostFunctionLocalDetails; all optional. */
export interface IDebugHostFunctionLocalDetailsHandlers {
  GetName?(): string;
  GetType?(): IDebugHostType;
  EnumerateStorage?(): IDebugHostFunctionLocalStorageEnumerator;
  GetLocalKind?(): LocalKind;
  GetArgumentPosition?(): bigint;
}
