// Generated from dbgmodel.h by `npm run codegen`. Do not edit: change codegen/ instead.
import {
  IUnknown,
  base,
  bindSlot,
  enter,
  fault,
  i64,
  leave,
  method,
  parameter,
  settle,
  u32,
  u64,
  u8,
  type Guid,
  type MethodSpec,
} from '../../../com/call.ts';
import type { StorageKind } from '../families.ts';

let own: readonly MethodSpec[] | undefined;

/** {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nn-dbgmodel-idebughostfunctionlocalstorage} */
export class IDebugHostFunctionLocalStorage extends IUnknown {
  static override readonly interfaceName: string = 'IDebugHostFunctionLocalStorage';
  static override readonly iid: Guid = '2f2f303b-39be-4b6d-9bfb-4faa49dbbd45';
  static override ownMethods(): readonly MethodSpec[] {
    return (own ??= [
      method(3, 'GetValidRange', 'hresult', [parameter('out', 'start', 'u64'), parameter('out', 'end', 'u64'), parameter('out', 'guaranteed', 'bool1')]),
      method(4, 'GetStorageKind', 'hresult', [parameter('out', 'kind', 'u32')]),
      method(5, 'GetRegister', 'hresult', [parameter('out', 'registerId', 'u32')]),
      method(6, 'GetOffset', 'hresult', [parameter('out', 'offset', 'i64')]),
    ]);
  }

  /** The same methods without throwing: each returns `{ hresult, …outs }`. */
  declare readonly hr: IDebugHostFunctionLocalStorageHr;
  /** Only in the type: what `implement(IDebugHostFunctionLocalStorage, …)` accepts. */
  declare readonly handlers?: IDebugHostFunctionLocalStorageHandlers;

  /**
   * Returns `start` (64 bits, unsigned), `end` (64 bits, unsigned), `guaranteed` (true or false).
   * Since IDebugHostFunctionLocalStorage, slot 3. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idebughostfunctionlocalstorage-getvalidrange}
   */
  GetValidRange(): { start: bigint; end: bigint; guaranteed: boolean } {
    const at = enter(20);
    try {
      u64[at >>> 3] = 0n;
      u64[(at + 8) >>> 3] = 0n;
      u32[(at + 16) >>> 2] = 0;
      const hr = (this.slots[3] ?? bindSlot(this, 3, 'hiiii'))(
        this.pointer,
        base + at,
        base + at + 8,
        base + at + 16,
      );
      if (hr !== 0 || fault !== undefined) settle(hr, 'IDebugHostFunctionLocalStorage', 'GetValidRange');
      return {
        start: u64[at >>> 3]!,
        end: u64[(at + 8) >>> 3]!,
        guaranteed: u8[at + 16] !== 0,
      };
    } finally {
      leave(at);
    }
  }

  /**
   * Returns `kind` (StorageKind).
   * Since IDebugHostFunctionLocalStorage, slot 4. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idebughostfunctionlocalstorage-getstoragekind}
   */
  GetStorageKind(): StorageKind {
    const at = enter(4);
    try {
      u32[at >>> 2] = 0;
      const hr = (this.slots[4] ?? bindSlot(this, 4, 'hii'))(this.pointer, base + at);
      if (hr !== 0 || fault !== undefined) settle(hr, 'IDebugHostFunctionLocalStorage', 'GetStorageKind');
      return u32[at >>> 2]!;
    } finally {
      leave(at);
    }
  }

  /**
   * Returns `registerId` (32 bits, unsigned).
   * Since IDebugHostFunctionLocalStorage, slot 5. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idebughostfunctionlocalstorage-getregister}
   */
  GetRegister(): number {
    const at = enter(4);
    try {
      u32[at >>> 2] = 0;
      const hr = (this.slots[5] ?? bindSlot(this, 5, 'hii'))(this.pointer, base + at);
      if (hr !== 0 || fault !== undefined) settle(hr, 'IDebugHostFunctionLocalStorage', 'GetRegister');
      return u32[at >>> 2]!;
    } finally {
      leave(at);
    }
  }

  /**
   * Returns `offset` (64 bits, signed).
   * Since IDebugHostFunctionLocalStorage, slot 6. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idebughostfunctionlocalstorage-getoffset}
   */
  GetOffset(): bigint {
    const at = enter(8);
    try {
      u64[at >>> 3] = 0n;
      const hr = (this.slots[6] ?? bindSlot(this, 6, 'hii'))(this.pointer, base + at);
      if (hr !== 0 || fault !== undefined) settle(hr, 'IDebugHostFunctionLocalStorage', 'GetOffset');
      return i64[at >>> 3]!;
    } finally {
      leave(at);
    }
  }
}

export interface IDebugHostFunctionLocalStorageHr {
  GetValidRange(): { hresult: number; start: bigint; end: bigint; guaranteed: boolean };
  GetStorageKind(): { hresult: number; kind: StorageKind };
  GetRegister(): { hresult: number; registerId: number };
  GetOffset(): { hresult: number; offset: bigint };
}

/** Methods an object may have to receive the calls of IDebugHostFunctionLocalStorage; all optional. */
export interface IDebugHostFunctionLocalStorageHandlers {
  GetValidRange?(): { start: bigint; end: bigint; guaranteed: boolean };
  GetStorageKind?(): StorageKind;
  GetRegister?(): number;
  GetOffset?(): bigint;
}
