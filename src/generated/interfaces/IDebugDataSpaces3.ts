// Generated from dbgeng.h by `npm run codegen`. Do not edit: change codegen/ instead.
import { IDebugDataSpaces2, type IDebugDataSpaces2Handlers, type IDebugDataSpaces2Hr } from './IDebugDataSpaces2.ts';
import {
  bindSlot,
  checkAttempt,
  checkGuid,
  decodeGuid,
  hot,
  methods,
  notU32,
  notU64,
  pushGuid,
  readBytes,
  reserve,
  settle,
  type Guid,
  type MethodSpec,
} from '../../com/call.ts';
import { IMAGE_NT_HEADERS64 } from '../structs.ts';

const { addressAt, enter, leave, pending, scratch, stack, u32, u64 } = hot;

let ownIDebugDataSpaces3: readonly MethodSpec[] | undefined;

/** {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nn-dbgeng-idebugdataspaces3} */
export class IDebugDataSpaces3 extends IDebugDataSpaces2 {
  static override readonly interfaceName: string = 'IDebugDataSpaces3';
  static override readonly iid: Guid = '23f79d6c-8aaf-4f7c-a607-9995f5407e63';
  static override ownMethods(): readonly MethodSpec[] {
    return (ownIDebugDataSpaces3 ??= methods([IMAGE_NT_HEADERS64], [
      '29 ReadImageNtHeaders hresult|in ImageBase u64|out Headers struct type=0',
      '30 ReadTagged hresult|in Tag guid|in Offset u32|out Buffer bytes count=3 actual=4|capacity BufferSize u32|actual TotalSize u32',
      '31 StartEnumTagged hresult|out Handle u64',
      '32 GetNextTagged hresult|in Handle u64|out Tag guid|out Size u32',
      '33 EndEnumTagged hresult|in Handle u64',
    ]));
  }

  /** The same methods without throwing: each returns `{ hresult, …outs }`. */
  declare readonly hr: IDebugDataSpaces3Hr;
  /** Only in the type: what `implement(IDebugDataSpaces3, …)` accepts. */
  declare readonly handlers?: IDebugDataSpaces3Handlers;

  /**
   * Returns `Headers` (IMAGE_NT_HEADERS64).
   * Since IDebugDataSpaces3, slot 29. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugdataspaces3-readimagentheaders}
   * @param ImageBase base address of a module
   */
  ReadImageNtHeaders(ImageBase: bigint): IMAGE_NT_HEADERS64 {
    if (typeof ImageBase !== 'bigint' || BigInt.asUintN(64, ImageBase) !== ImageBase) notU64(this, 'ReadImageNtHeaders', 'ImageBase', ImageBase);
    const at = stack.top;
    const hr = (this.slots[29] ?? bindSlot(this, 29, 'hiii'))(this.pointer, ImageBase, addressAt(at));
    if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDebugDataSpaces3', 'ReadImageNtHeaders');
    return IMAGE_NT_HEADERS64.decode(scratch, at);
  }

  /**
   * Returns `Buffer` (bytes).
   * Since IDebugDataSpaces3, slot 30. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugdataspaces3-readtagged}
   * @param Offset in bytes
   */
  ReadTagged(Tag: Guid, Offset: number): Uint8Array {
    checkGuid(this, 'ReadTagged', 'Tag', Tag);
    if (typeof Offset !== 'number' || Offset >>> 0 !== Offset) notU32(this, 'ReadTagged', 'Offset', Offset);
    const at = enter(4);
    try {
      const tagAt = pushGuid(Tag);
      let bufferRoom = 4096;
      let bufferAt = reserve(4096);
      for (let attempt = 0; ; attempt++) {
        u32[at >>> 2] = 0;
        const hr = (this.slots[30] ?? bindSlot(this, 30, 'hiiiiii'))(
          this.pointer,
          tagAt,
          Offset,
          bufferAt.address,
          bufferRoom,
          addressAt(at),
        );
        if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDebugDataSpaces3', 'ReadTagged');
        if (hr >= 0 && (u32[at >>> 2]! > bufferRoom)) {
          checkAttempt(attempt, 'ReadTagged');
          bufferRoom = u32[at >>> 2]!;
          bufferAt = reserve(bufferRoom);
          continue;
        }
        return readBytes(bufferAt.block, bufferAt.offset, Math.min(u32[at >>> 2]!, bufferRoom));
      }
    } finally {
      leave(at);
    }
  }

  /**
   * Returns `Handle` (64 bits, unsigned, a handle of the target, 0 where there is none).
   * Since IDebugDataSpaces3, slot 31. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugdataspaces3-startenumtagged}
   */
  StartEnumTagged(): bigint {
    const at = stack.top;
    u64[at >>> 3] = 0n;
    const hr = (this.slots[31] ?? bindSlot(this, 31, 'hii'))(this.pointer, addressAt(at));
    if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDebugDataSpaces3', 'StartEnumTagged');
    return u64[at >>> 3]!;
  }

  /**
   * Returns `Tag` (GUID), `Size` (32 bits, unsigned, in bytes).
   * Can end the process. The handle is a pointer that the engine follows: one that StartEnumTagged did not return, or that was given back, brings the process down.
   * Since IDebugDataSpaces3, slot 32. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugdataspaces3-getnexttagged}
   * @param Handle a handle of the target, 0 where there is none
   */
  GetNextTagged(Handle: bigint): { Tag: Guid; Size: number } {
    if (typeof Handle !== 'bigint' || BigInt.asUintN(64, Handle) !== Handle) notU64(this, 'GetNextTagged', 'Handle', Handle);
    const at = stack.top;
    u64.fill(0n, at >>> 3, (at >>> 3) + 2);
    u32[(at + 16) >>> 2] = 0;
    const hr = (this.slots[32] ?? bindSlot(this, 32, 'hiiii'))(
      this.pointer,
      Handle,
      addressAt(at),
      addressAt(at + 16),
    );
    if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDebugDataSpaces3', 'GetNextTagged');
    return {
      Tag: decodeGuid(scratch, at),
      Size: u32[(at + 16) >>> 2]!,
    };
  }

  /**
   * Returns nothing.
   * Since IDebugDataSpaces3, slot 33. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugdataspaces3-endenumtagged}
   * @param Handle a handle of the target, 0 where there is none
   */
  EndEnumTagged(Handle: bigint): void {
    if (typeof Handle !== 'bigint' || BigInt.asUintN(64, Handle) !== Handle) notU64(this, 'EndEnumTagged', 'Handle', Handle);
    const hr = (this.slots[33] ?? bindSlot(this, 33, 'hii'))(this.pointer, Handle);
    if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDebugDataSpaces3', 'EndEnumTagged');
  }
}

/** Methods of {@link IDebugDataSpaces3} that return their HRESULT beside the results, and never throw for it. */
export interface IDebugDataSpaces3Hr extends IDebugDataSpaces2Hr {
  /** {@link IDebugDataSpaces3.ReadImageNtHeaders} without throwing, slot 29. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugdataspaces3-readimagentheaders} */
  ReadImageNtHeaders(ImageBase: bigint): { hresult: number; Headers: IMAGE_NT_HEADERS64 };
  /** {@link IDebugDataSpaces3.ReadTagged} without throwing, slot 30. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugdataspaces3-readtagged} */
  ReadTagged(Tag: Guid, Offset: number): { hresult: number; Buffer: Uint8Array };
  /** {@link IDebugDataSpaces3.StartEnumTagged} without throwing, slot 31. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugdataspaces3-startenumtagged} */
  StartEnumTagged(): { hresult: number; Handle: bigint };
  /** {@link IDebugDataSpaces3.GetNextTagged} without throwing, slot 32. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugdataspaces3-getnexttagged} */
  GetNextTagged(Handle: bigint): { hresult: number; Tag: Guid; Size: number };
  /** {@link IDebugDataSpaces3.EndEnumTagged} without throwing, slot 33. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugdataspaces3-endenumtagged} */
  EndEnumTagged(Handle: bigint): { hresult: number };
}

/** Methods an object may have to receive the calls of IDebugDataSpaces3; all optional. */
export interface IDebugDataSpaces3Handlers extends IDebugDataSpaces2Handlers {
  /** Receives {@link IDebugDataSpaces3.ReadImageNtHeaders}, slot 29; return `Headers`. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugdataspaces3-readimagentheaders} */
  ReadImageNtHeaders?(ImageBase: bigint): IMAGE_NT_HEADERS64;
  /** Receives {@link IDebugDataSpaces3.ReadTagged}, slot 30; return `Buffer`. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugdataspaces3-readtagged} */
  ReadTagged?(Tag: Guid, Offset: number): Uint8Array;
  /** Receives {@link IDebugDataSpaces3.StartEnumTagged}, slot 31; return `Handle`. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugdataspaces3-startenumtagged} */
  StartEnumTagged?(): bigint;
  /** Receives {@link IDebugDataSpaces3.GetNextTagged}, slot 32; return an object of `Tag`, `Size`. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugdataspaces3-getnexttagged} */
  GetNextTagged?(Handle: bigint): { Tag: Guid; Size: number };
  /** Receives {@link IDebugDataSpaces3.EndEnumTagged}, slot 33; return nothing for S_OK. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugdataspaces3-endenumtagged} */
  EndEnumTagged?(Handle: bigint): void;
}
