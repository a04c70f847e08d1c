// Generated from dbgeng.h by `npm run codegen`. Do not edit: change codegen/ instead.
import {
  IUnknown,
  bindSlot,
  checkAttempt,
  hot,
  methods,
  notU32,
  notU64,
  readAnsi,
  readU32s,
  reserve,
  reserveCleared,
  settle,
  type Guid,
  type MethodSpec,
} from '../../com/call.ts';

const { addressAt, enter, leave, pending, stack, u32, u64 } = hot;

let ownIDebugSystemObjects: readonly MethodSpec[] | undefined;

/** {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nn-dbgeng-idebugsystemobjects} */
export class IDebugSystemObjects extends IUnknown {
  static override readonly interfaceName: string = 'IDebugSystemObjects';
  static override readonly iid: Guid = '6b86fe2c-2c4f-4f0c-9da2-174311acc327';
  static override ownMethods(): readonly MethodSpec[] {
    return (ownIDebugSystemObjects ??= methods([], [
      '3 GetEventThread hresult|out Id u32',
      '4 GetEventProcess hresult|out Id u32',
      '5 GetCurrentThreadId hresult|out Id u32',
      '6 SetCurrentThreadId hresult|in Id u32',
      '7 GetCurrentProcessId hresult|out Id u32',
      '8 SetCurrentProcessId hresult|in Id u32',
      '9 GetNumberThreads hresult|out Number u32',
      '10 GetTotalNumberThreads hresult|out Total u32|out LargestProcess u32',
      '11 GetThreadIdsByIndex hresult|in Start u32|size Count u32|out Ids u32 array count=1|out SysIds u32 array count=1',
      '12 GetThreadIdByProcessor hresult|in Processor u32|out Id u32',
      '13 GetCurrentThreadDataOffset hresult|out Offset u64',
      '14 GetThreadIdByDataOffset hresult|in Offset u64|out Id u32',
      '15 GetCurrentThreadTeb hresult|out Offset u64',
      '16 GetThreadIdByTeb hresult|in Offset u64|out Id u32',
      '17 GetCurrentThreadSystemId hresult|out SysId u32',
      '18 GetThreadIdBySystemId hresult|in SysId u32|out Id u32',
      '19 GetCurrentThreadHandle hresult|out Handle u64',
      '20 GetThreadIdByHandle hresult|in Handle u64|out Id u32',
      '21 GetNumberProcesses hresult|out Number u32',
      '22 GetProcessIdsByIndex hresult|in Start u32|size Count u32|out Ids u32 array count=1|out SysIds u32 array count=1',
      '23 GetCurrentProcessDataOffset hresult|out Offset u64',
      '24 GetProcessIdByDataOffset hresult|in Offset u64|out Id u32',
      '25 GetCurrentProcessPeb hresult|out Offset u64',
      '26 GetProcessIdByPeb hresult|in Offset u64|out Id u32',
      '27 GetCurrentProcessSystemId hresult|out SysId u32',
      '28 GetProcessIdBySystemId hresult|in SysId u32|out Id u32',
      '29 GetCurrentProcessHandle hresult|out Handle u64',
      '30 GetProcessIdByHandle hresult|in Handle u64|out Id u32',
      '31 GetCurrentProcessExecutableName hresult|out Buffer ansi count=1 actual=2|capacity BufferSize u32|actual ExeSize u32',
    ]));
  }

  /** The same methods without throwing: each returns `{ hresult, …outs }`. */
  declare readonly hr: IDebugSystemObjectsHr;
  /** Only in the type: what `implement(IDebugSystemObjects, …)` accepts. */
  declare readonly handlers?: IDebugSystemObjectsHandlers;

  /**
   * Returns `Id` (32 bits, unsigned, the engine's own number, from 0).
   * Since IDebugSystemObjects, slot 3. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugsystemobjects-geteventthread}
   */
  GetEventThread(): number {
    const at = stack.top;
    u32[at >>> 2] = 0;
    const hr = (this.slots[3] ?? bindSlot(this, 3, 'hii'))(this.pointer, addressAt(at));
    if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDebugSystemObjects', 'GetEventThread');
    return u32[at >>> 2]!;
  }

  /**
   * Returns `Id` (32 bits, unsigned, the engine's own number, from 0).
   * Since IDebugSystemObjects, slot 4. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugsystemobjects-geteventprocess}
   */
  GetEventProcess(): number {
    const at = stack.top;
    u32[at >>> 2] = 0;
    const hr = (this.slots[4] ?? bindSlot(this, 4, 'hii'))(this.pointer, addressAt(at));
    if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDebugSystemObjects', 'GetEventProcess');
    return u32[at >>> 2]!;
  }

  /**
   * Returns `Id` (32 bits, unsigned, the engine's own number, from 0).
   * Since IDebugSystemObjects, slot 5. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugsystemobjects-getcurrentthreadid}
   */
  GetCurrentThreadId(): number {
    const at = stack.top;
    u32[at >>> 2] = 0;
    const hr = (this.slots[5] ?? bindSlot(this, 5, 'hii'))(this.pointer, addressAt(at));
    if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDebugSystemObjects', 'GetCurrentThreadId');
    return u32[at >>> 2]!;
  }

  /**
   * Returns nothing.
   * Since IDebugSystemObjects, slot 6. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugsystemobjects-setcurrentthreadid}
   * @param Id the engine's own number, from 0
   */
  SetCurrentThreadId(Id: number): void {
    if (typeof Id !== 'number' || Id >>> 0 !== Id) notU32(this, 'SetCurrentThreadId', 'Id', Id);
    const hr = (this.slots[6] ?? bindSlot(this, 6, 'hii'))(this.pointer, Id);
    if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDebugSystemObjects', 'SetCurrentThreadId');
  }

  /**
   * Returns `Id` (32 bits, unsigned, the engine's own number, from 0).
   * Since IDebugSystemObjects, slot 7. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugsystemobjects-getcurrentprocessid}
   */
  GetCurrentProcessId(): number {
    const at = stack.top;
    u32[at >>> 2] = 0;
    const hr = (this.slots[7] ?? bindSlot(this, 7, 'hii'))(this.pointer, addressAt(at));
    if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDebugSystemObjects', 'GetCurrentProcessId');
    return u32[at >>> 2]!;
  }

  /**
   * Returns nothing.
   * Since IDebugSystemObjects, slot 8. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugsystemobjects-setcurrentprocessid}
   * @param Id the engine's own number, from 0
   */
  SetCurrentProcessId(Id: number): void {
    if (typeof Id !== 'number' || Id >>> 0 !== Id) notU32(this, 'SetCurrentProcessId', 'Id', Id);
    const hr = (this.slots[8] ?? bindSlot(this, 8, 'hii'))(this.pointer, Id);
    if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDebugSystemObjects', 'SetCurrentProcessId');
  }

  /**
   * Returns `Number` (32 bits, unsigned).
   * Since IDebugSystemObjects, slot 9. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugsystemobjects-getnumberthreads}
   */
  GetNumberThreads(): number {
    const at = stack.top;
    u32[at >>> 2] = 0;
    const hr = (this.slots[9] ?? bindSlot(this, 9, 'hii'))(this.pointer, addressAt(at));
    if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDebugSystemObjects', 'GetNumberThreads');
    return u32[at >>> 2]!;
  }

  /**
   * Returns `Total` (32 bits, unsigned), `LargestProcess` (32 bits, unsigned).
   * Since IDebugSystemObjects, slot 10. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugsystemobjects-gettotalnumberthreads}
   */
  GetTotalNumberThreads(): { Total: number; LargestProcess: number } {
    const at = stack.top;
    u32[at >>> 2] = 0;
    u32[(at + 4) >>> 2] = 0;
    const hr = (this.slots[10] ?? bindSlot(this, 10, 'hiii'))(
      this.pointer,
      addressAt(at),
      addressAt(at + 4),
    );
    if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDebugSystemObjects', 'GetTotalNumberThreads');
    return {
      Total: u32[at >>> 2]!,
      LargestProcess: u32[(at + 4) >>> 2]!,
    };
  }

  /**
   * Returns `Ids` (list of 32 bits, unsigned), `SysIds` (list of 32 bits, unsigned, the system's number).
   * Since IDebugSystemObjects, slot 11. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugsystemobjects-getthreadidsbyindex}
   * @param Count room for the result, in elements
   */
  GetThreadIdsByIndex(Start: number, Count: number): { Ids: number[]; SysIds: number[] } {
    if (typeof Start !== 'number' || Start >>> 0 !== Start) notU32(this, 'GetThreadIdsByIndex', 'Start', Start);
    if (typeof Count !== 'number' || Count >>> 0 !== Count) notU32(this, 'GetThreadIdsByIndex', 'Count', Count);
    const at = enter(0);
    try {
      const idsAt = reserveCleared(Count * 4);
      const sysIdsAt = reserveCleared(Count * 4);
      const hr = (this.slots[11] ?? bindSlot(this, 11, 'hiiiii'))(
        this.pointer,
        Start,
        Count,
        idsAt.address,
        sysIdsAt.address,
      );
      if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDebugSystemObjects', 'GetThreadIdsByIndex');
      return {
        Ids: readU32s(idsAt.block, idsAt.offset, Count),
        SysIds: readU32s(sysIdsAt.block, sysIdsAt.offset, Count),
      };
    } finally {
      leave(at);
    }
  }

  /**
   * Returns `Id` (32 bits, unsigned, the engine's own number, from 0).
   * Since IDebugSystemObjects, slot 12. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugsystemobjects-getthreadidbyprocessor}
   */
  GetThreadIdByProcessor(Processor: number): number {
    if (typeof Processor !== 'number' || Processor >>> 0 !== Processor) notU32(this, 'GetThreadIdByProcessor', 'Processor', Processor);
    const at = stack.top;
    u32[at >>> 2] = 0;
    const hr = (this.slots[12] ?? bindSlot(this, 12, 'hiii'))(this.pointer, Processor, addressAt(at));
    if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDebugSystemObjects', 'GetThreadIdByProcessor');
    return u32[at >>> 2]!;
  }

  /**
   * Returns `Offset` (64 bits, unsigned, an address in the target).
   * Since IDebugSystemObjects, slot 13. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugsystemobjects-getcurrentthreaddataoffset}
   */
  GetCurrentThreadDataOffset(): bigint {
    const at = stack.top;
    u64[at >>> 3] = 0n;
    const hr = (this.slots[13] ?? bindSlot(this, 13, 'hii'))(this.pointer, addressAt(at));
    if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDebugSystemObjects', 'GetCurrentThreadDataOffset');
    return u64[at >>> 3]!;
  }

  /**
   * Returns `Id` (32 bits, unsigned, the engine's own number, from 0).
   * Since IDebugSystemObjects, slot 14. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugsystemobjects-getthreadidbydataoffset}
   * @param Offset an address in the target
   */
  GetThreadIdByDataOffset(Offset: bigint): number {
    if (typeof Offset !== 'bigint' || BigInt.asUintN(64, Offset) !== Offset) notU64(this, 'GetThreadIdByDataOffset', 'Offset', Offset);
    const at = stack.top;
    u32[at >>> 2] = 0;
    const hr = (this.slots[14] ?? bindSlot(this, 14, 'hiii'))(this.pointer, Offset, addressAt(at));
    if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDebugSystemObjects', 'GetThreadIdByDataOffset');
    return u32[at >>> 2]!;
  }

  /**
   * Returns `Offset` (64 bits, unsigned, an address in the target).
   * Since IDebugSystemObjects, slot 15. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugsystemobjects-getcurrentthreadteb}
   */
  GetCurrentThreadTeb(): bigint {
    const at = stack.top;
    u64[at >>> 3] = 0n;
    const hr = (this.slots[15] ?? bindSlot(this, 15, 'hii'))(this.pointer, addressAt(at));
    if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDebugSystemObjects', 'GetCurrentThreadTeb');
    return u64[at >>> 3]!;
  }

  /**
   * Returns `Id` (32 bits, unsigned, the engine's own number, from 0).
   * Since IDebugSystemObjects, slot 16. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugsystemobjects-getthreadidbyteb}
   * @param Offset an address in the target
   */
  GetThreadIdByTeb(Offset: bigint): number {
    if (typeof Offset !== 'bigint' || BigInt.asUintN(64, Offset) !== Offset) notU64(this, 'GetThreadIdByTeb', 'Offset', Offset);
    const at = stack.top;
    u32[at >>> 2] = 0;
    const hr = (this.slots[16] ?? bindSlot(this, 16, 'hiii'))(this.pointer, Offset, addressAt(at));
    if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDebugSystemObjects', 'GetThreadIdByTeb');
    return u32[at >>> 2]!;
  }

  /**
   * Returns `SysId` (32 bits, unsigned, the system's number).
   * Since IDebugSystemObjects, slot 17. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugsystemobjects-getcurrentthreadsystemid}
   */
  GetCurrentThreadSystemId(): number {
    const at = stack.top;
    u32[at >>> 2] = 0;
    const hr = (this.slots[17] ?? bindSlot(this, 17, 'hii'))(this.pointer, addressAt(at));
    if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDebugSystemObjects', 'GetCurrentThreadSystemId');
    return u32[at >>> 2]!;
  }

  /**
   * Returns `Id` (32 bits, unsigned, the engine's own number, from 0).
   * Since IDebugSystemObjects, slot 18. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugsystemobjects-getthreadidbysystemid}
   * @param SysId the system's number
   */
  GetThreadIdBySystemId(SysId: number): number {
    if (typeof SysId !== 'number' || SysId >>> 0 !== SysId) notU32(this, 'GetThreadIdBySystemId', 'SysId', SysId);
    const at = stack.top;
    u32[at >>> 2] = 0;
    const hr = (this.slots[18] ?? bindSlot(this, 18, 'hiii'))(this.pointer, SysId, addressAt(at));
    if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDebugSystemObjects', 'GetThreadIdBySystemId');
    return u32[at >>> 2]!;
  }

  /**
   * Returns `Handle` (64 bits, unsigned, a handle of the target, 0 where there is none).
   * Since IDebugSystemObjects, slot 19. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugsystemobjects-getcurrentthreadhandle}
   */
  GetCurrentThreadHandle(): bigint {
    const at = stack.top;
    u64[at >>> 3] = 0n;
    const hr = (this.slots[19] ?? bindSlot(this, 19, 'hii'))(this.pointer, addressAt(at));
    if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDebugSystemObjects', 'GetCurrentThreadHandle');
    return u64[at >>> 3]!;
  }

  /**
   * Returns `Id` (32 bits, unsigned, the engine's own number, from 0).
   * Since IDebugSystemObjects, slot 20. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugsystemobjects-getthreadidbyhandle}
   * @param Handle a handle of the target, 0 where there is none
   */
  GetThreadIdByHandle(Handle: bigint): number {
    if (typeof Handle !== 'bigint' || BigInt.asUintN(64, Handle) !== Handle) notU64(this, 'GetThreadIdByHandle', 'Handle', Handle);
    const at = stack.top;
    u32[at >>> 2] = 0;
    const hr = (this.slots[20] ?? bindSlot(this, 20, 'hiii'))(this.pointer, Handle, addressAt(at));
    if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDebugSystemObjects', 'GetThreadIdByHandle');
    return u32[at >>> 2]!;
  }

  /**
   * Returns `Number` (32 bits, unsigned).
   * Since IDebugSystemObjects, slot 21. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugsystemobjects-getnumberprocesses}
   */
  GetNumberProcesses(): number {
    const at = stack.top;
    u32[at >>> 2] = 0;
    const hr = (this.slots[21] ?? bindSlot(this, 21, 'hii'))(this.pointer, addressAt(at));
    if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDebugSystemObjects', 'GetNumberProcesses');
    return u32[at >>> 2]!;
  }

  /**
   * Returns `Ids` (list of 32 bits, unsigned), `SysIds` (list of 32 bits, unsigned, the system's number).
   * Since IDebugSystemObjects, slot 22. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugsystemobjects-getprocessidsbyindex}
   * @param Count room for the result, in elements
   */
  GetProcessIdsByIndex(Start: number, Count: number): { Ids: number[]; SysIds: number[] } {
    if (typeof Start !== 'number' || Start >>> 0 !== Start) notU32(this, 'GetProcessIdsByIndex', 'Start', Start);
    if (typeof Count !== 'number' || Count >>> 0 !== Count) notU32(this, 'GetProcessIdsByIndex', 'Count', Count);
    const at = enter(0);
    try {
      const idsAt = reserveCleared(Count * 4);
      const sysIdsAt = reserveCleared(Count * 4);
      const hr = (this.slots[22] ?? bindSlot(this, 22, 'hiiiii'))(
        this.pointer,
        Start,
        Count,
        idsAt.address,
        sysIdsAt.address,
      );
      if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDebugSystemObjects', 'GetProcessIdsByIndex');
      return {
        Ids: readU32s(idsAt.block, idsAt.offset, Count),
        SysIds: readU32s(sysIdsAt.block, sysIdsAt.offset, Count),
      };
    } finally {
      leave(at);
    }
  }

  /**
   * Returns `Offset` (64 bits, unsigned, an address in the target).
   * Since IDebugSystemObjects, slot 23. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugsystemobjects-getcurrentprocessdataoffset}
   */
  GetCurrentProcessDataOffset(): bigint {
    const at = stack.top;
    u64[at >>> 3] = 0n;
    const hr = (this.slots[23] ?? bindSlot(this, 23, 'hii'))(this.pointer, addressAt(at));
    if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDebugSystemObjects', 'GetCurrentProcessDataOffset');
    return u64[at >>> 3]!;
  }

  /**
   * Returns `Id` (32 bits, unsigned, the engine's own number, from 0).
   * Since IDebugSystemObjects, slot 24. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugsystemobjects-getprocessidbydataoffset}
   * @param Offset an address in the target
   */
  GetProcessIdByDataOffset(Offset: bigint): number {
    if (typeof Offset !== 'bigint' || BigInt.asUintN(64, Offset) !== Offset) notU64(this, 'GetProcessIdByDataOffset', 'Offset', Offset);
    const at = stack.top;
    u32[at >>> 2] = 0;
    const hr = (this.slots[24] ?? bindSlot(this, 24, 'hiii'))(this.pointer, Offset, addressAt(at));
    if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDebugSystemObjects', 'GetProcessIdByDataOffset');
    return u32[at >>> 2]!;
  }

  /**
   * Returns `Offset` (64 bits, unsigned, an address in the target).
   * Since IDebugSystemObjects, slot 25. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugsystemobjects-getcurrentprocesspeb}
   */
  GetCurrentProcessPeb(): bigint {
    const at = stack.top;
    u64[at >>> 3] = 0n;
    const hr = (this.slots[25] ?? bindSlot(this, 25, 'hii'))(this.pointer, addressAt(at));
    if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDebugSystemObjects', 'GetCurrentProcessPeb');
    return u64[at >>> 3]!;
  }

  /**
   * Returns `Id` (32 bits, unsigned, the engine's own number, from 0).
   * Since IDebugSystemObjects, slot 26. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugsystemobjects-getprocessidbypeb}
   * @param Offset an address in the target
   */
  GetProcessIdByPeb(Offset: bigint): number {
    if (typeof Offset !== 'bigint' || BigInt.asUintN(64, Offset) !== Offset) notU64(this, 'GetProcessIdByPeb', 'Offset', Offset);
    const at = stack.top;
    u32[at >>> 2] = 0;
    const hr = (this.slots[26] ?? bindSlot(this, 26, 'hiii'))(this.pointer, Offset, addressAt(at));
    if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDebugSystemObjects', 'GetProcessIdByPeb');
    return u32[at >>> 2]!;
  }

  /**
   * Returns `SysId` (32 bits, unsigned, the system's number).
   * Since IDebugSystemObjects, slot 27. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugsystemobjects-getcurrentprocesssystemid}
   */
  GetCurrentProcessSystemId(): number {
    const at = stack.top;
    u32[at >>> 2] = 0;
    const hr = (this.slots[27] ?? bindSlot(this, 27, 'hii'))(this.pointer, addressAt(at));
    if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDebugSystemObjects', 'GetCurrentProcessSystemId');
    return u32[at >>> 2]!;
  }

  /**
   * Returns `Id` (32 bits, unsigned, the engine's own number, from 0).
   * Since IDebugSystemObjects, slot 28. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugsystemobjects-getprocessidbysystemid}
   * @param SysId the system's number
   */
  GetProcessIdBySystemId(SysId: number): number {
    if (typeof SysId !== 'number' || SysId >>> 0 !== SysId) notU32(this, 'GetProcessIdBySystemId', 'SysId', SysId);
    const at = stack.top;
    u32[at >>> 2] = 0;
    const hr = (this.slots[28] ?? bindSlot(this, 28, 'hiii'))(this.pointer, SysId, addressAt(at));
    if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDebugSystemObjects', 'GetProcessIdBySystemId');
    return u32[at >>> 2]!;
  }

  /**
   * Returns `Handle` (64 bits, unsigned, a handle of the target, 0 where there is none).
   * Since IDebugSystemObjects, slot 29. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugsystemobjects-getcurrentprocesshandle}
   */
  GetCurrentProcessHandle(): bigint {
    const at = stack.top;
    u64[at >>> 3] = 0n;
    const hr = (this.slots[29] ?? bindSlot(this, 29, 'hii'))(this.pointer, addressAt(at));
    if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDebugSystemObjects', 'GetCurrentProcessHandle');
    return u64[at >>> 3]!;
  }

  /**
   * Returns `Id` (32 bits, unsigned, the engine's own number, from 0).
   * Since IDebugSystemObjects, slot 30. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugsystemobjects-getprocessidbyhandle}
   * @param Handle a handle of the target, 0 where there is none
   */
  GetProcessIdByHandle(Handle: bigint): number {
    if (typeof Handle !== 'bigint' || BigInt.asUintN(64, Handle) !== Handle) notU64(this, 'GetProcessIdByHandle', 'Handle', Handle);
    const at = stack.top;
    u32[at >>> 2] = 0;
    const hr = (this.slots[30] ?? bindSlot(this, 30, 'hiii'))(this.pointer, Handle, addressAt(at));
    if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDebugSystemObjects', 'GetProcessIdByHandle');
    return u32[at >>> 2]!;
  }

  /**
   * Returns `Buffer` (text, ANSI code page).
   * Since IDebugSystemObjects, slot 31. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugsystemobjects-getcurrentprocessexecutablename}
   */
  GetCurrentProcessExecutableName(): string {
    const at = enter(1040);
    try {
      let bufferAt = addressAt(at + 16);
      let bufferRoom = 1024;
      for (let attempt = 0; ; attempt++) {
        u32[at >>> 2] = 0;
        const hr = (this.slots[31] ?? bindSlot(this, 31, 'hiiii'))(
          this.pointer,
          bufferAt,
          bufferRoom,
          addressAt(at),
        );
        if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDebugSystemObjects', 'GetCurrentProcessExecutableName');
        if (hr >= 0 && (u32[at >>> 2]! > bufferRoom)) {
          checkAttempt(attempt, 'GetCurrentProcessExecutableName');
          bufferRoom = u32[at >>> 2]!;
          bufferAt = reserve(bufferRoom * 1).address;
          continue;
        }
        return readAnsi(bufferAt, Math.min(u32[at >>> 2]!, bufferRoom) - 1);
      }
    } finally {
      leave(at);
    }
  }
}

/** Methods of {@link IDebugSystemObjects} that return their HRESULT beside the results, and never throw for it. */
export interface IDebugSystemObjectsHr {
  /** {@link IDebugSystemObjects.GetEventThread} without throwing, slot 3. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugsystemobjects-geteventthread} */
  GetEventThread(): { hresult: number; Id: number };
  /** {@link IDebugSystemObjects.GetEventProcess} without throwing, slot 4. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugsystemobjects-geteventprocess} */
  GetEventProcess(): { hresult: number; Id: number };
  /** {@link IDebugSystemObjects.GetCurrentThreadId} without throwing, slot 5. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugsystemobjects-getcurrentthreadid} */
  GetCurrentThreadId(): { hresult: number; Id: number };
  /** {@link IDebugSystemObjects.SetCurrentThreadId} without throwing, slot 6. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugsystemobjects-setcurrentthreadid} */
  SetCurrentThreadId(Id: number): { hresult: number };
  /** {@link IDebugSystemObjects.GetCurrentProcessId} without throwing, slot 7. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugsystemobjects-getcurrentprocessid} */
  GetCurrentProcessId(): { hresult: number; Id: number };
  /** {@link IDebugSystemObjects.SetCurrentProcessId} without throwing, slot 8. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugsystemobjects-setcurrentprocessid} */
  SetCurrentProcessId(Id: number): { hresult: number };
  /** {@link IDebugSystemObjects.GetNumberThreads} without throwing, slot 9. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugsystemobjects-getnumberthreads} */
  GetNumberThreads(): { hresult: number; Number: number };
  /** {@link IDebugSystemObjects.GetTotalNumberThreads} without throwing, slot 10. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugsystemobjects-gettotalnumberthreads} */
  GetTotalNumberThreads(): { hresult: number; Total: number; LargestProcess: number };
  /** {@link IDebugSystemObjects.GetThreadIdsByIndex} without throwing, slot 11. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugsystemobjects-getthreadidsbyindex} */
  GetThreadIdsByIndex(Start: number, Count: number): { hresult: number; Ids: number[]; SysIds: number[] };
  /** {@link IDebugSystemObjects.GetThreadIdByProcessor} without throwing, slot 12. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugsystemobjects-getthreadidbyprocessor} */
  GetThreadIdByProcessor(Processor: number): { hresult: number; Id: number };
  /** {@link IDebugSystemObjects.GetCurrentThreadDataOffset} without throwing, slot 13. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugsystemobjects-getcurrentthreaddataoffset} */
  GetCurrentThreadDataOffset(): { hresult: number; Offset: bigint };
  /** {@link IDebugSystemObjects.GetThreadIdByDataOffset} without throwing, slot 14. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugsystemobjects-getthreadidbydataoffset} */
  GetThreadIdByDataOffset(Offset: bigint): { hresult: number; Id: number };
  /** {@link IDebugSystemObjects.GetCurrentThreadTeb} without throwing, slot 15. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugsystemobjects-getcurrentthreadteb} */
  GetCurrentThreadTeb(): { hresult: number; Offset: bigint };
  /** {@link IDebugSystemObjects.GetThreadIdByTeb} without throwing, slot 16. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugsystemobjects-getthreadidbyteb} */
  GetThreadIdByTeb(Offset: bigint): { hresult: number; Id: number };
  /** {@link IDebugSystemObjects.GetCurrentThreadSystemId} without throwing, slot 17. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugsystemobjects-getcurrentthreadsystemid} */
  GetCurrentThreadSystemId(): { hresult: number; SysId: number };
  /** {@link IDebugSystemObjects.GetThreadIdBySystemId} without throwing, slot 18. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugsystemobjects-getthreadidbysystemid} */
  GetThreadIdBySystemId(SysId: number): { hresult: number; Id: number };
  /** {@link IDebugSystemObjects.GetCurrentThreadHandle} without throwing, slot 19. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugsystemobjects-getcurrentthreadhandle} */
  GetCurrentThreadHandle(): { hresult: number; Handle: bigint };
  /** {@link IDebugSystemObjects.GetThreadIdByHandle} without throwing, slot 20. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugsystemobjects-getthreadidbyhandle} */
  GetThreadIdByHandle(Handle: bigint): { hresult: number; Id: number };
  /** {@link IDebugSystemObjects.GetNumberProcesses} without throwing, slot 21. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugsystemobjects-getnumberprocesses} */
  GetNumberProcesses(): { hresult: number; Number: number };
  /** {@link IDebugSystemObjects.GetProcessIdsByIndex} without throwing, slot 22. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugsystemobjects-getprocessidsbyindex} */
  GetProcessIdsByIndex(Start: number, Count: number): { hresult: number; Ids: number[]; SysIds: number[] };
  /** {@link IDebugSystemObjects.GetCurrentProcessDataOffset} without throwing, slot 23. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugsystemobjects-getcurrentprocessdataoffset} */
  GetCurrentProcessDataOffset(): { hresult: number; Offset: bigint };
  /** {@link IDebugSystemObjects.GetProcessIdByDataOffset} without throwing, slot 24. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugsystemobjects-getprocessidbydataoffset} */
  GetProcessIdByDataOffset(Offset: bigint): { hresult: number; Id: number };
  /** {@link IDebugSystemObjects.GetCurrentProcessPeb} without throwing, slot 25. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugsystemobjects-getcurrentprocesspeb} */
  GetCurrentProcessPeb(): { hresult: number; Offset: bigint };
  /** {@link IDebugSystemObjects.GetProcessIdByPeb} without throwing, slot 26. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugsystemobjects-getprocessidbypeb} */
  GetProcessIdByPeb(Offset: bigint): { hresult: number; Id: number };
  /** {@link IDebugSystemObjects.GetCurrentProcessSystemId} without throwing, slot 27. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugsystemobjects-getcurrentprocesssystemid} */
  GetCurrentProcessSystemId(): { hresult: number; SysId: number };
  /** {@link IDebugSystemObjects.GetProcessIdBySystemId} without throwing, slot 28. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugsystemobjects-getprocessidbysystemid} */
  GetProcessIdBySystemId(SysId: number): { hresult: number; Id: number };
  /** {@link IDebugSystemObjects.GetCurrentProcessHandle} without throwing, slot 29. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugsystemobjects-getcurrentprocesshandle} */
  GetCurrentProcessHandle(): { hresult: number; Handle: bigint };
  /** {@link IDebugSystemObjects.GetProcessIdByHandle} without throwing, slot 30. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugsystemobjects-getprocessidbyhandle} */
  GetProcessIdByHandle(Handle: bigint): { hresult: number; Id: number };
  /** {@link IDebugSystemObjects.GetCurrentProcessExecutableName} without throwing, slot 31. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugsystemobjects-getcurrentprocessexecutablename} */
  GetCurrentProcessExecutableName(): { hresult: number; Buffer: string };
}

/** Methods an object may have to receive the calls of IDebugSystemObjects; all optional. */
export interface IDebugSystemObjectsHandlers {
  /** Receives {@link IDebugSystemObjects.GetEventThread}, slot 3; return `Id`. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugsystemobjects-geteventthread} */
  GetEventThread?(): number;
  /** Receives {@link IDebugSystemObjects.GetEventProcess}, slot 4; return `Id`. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugsystemobjects-geteventprocess} */
  GetEventProcess?(): number;
  /** Receives {@link IDebugSystemObjects.GetCurrentThreadId}, slot 5; return `Id`. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugsystemobjects-getcurrentthreadid} */
  GetCurrentThreadId?(): number;
  /** Receives {@link IDebugSystemObjects.SetCurrentThreadId}, slot 6; return nothing for S_OK. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugsystemobjects-setcurrentthreadid} */
  SetCurrentThreadId?(Id: number): void;
  /** Receives {@link IDebugSystemObjects.GetCurrentProcessId}, slot 7; return `Id`. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugsystemobjects-getcurrentprocessid} */
  GetCurrentProcessId?(): number;
  /** Receives {@link IDebugSystemObjects.SetCurrentProcessId}, slot 8; return nothing for S_OK. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugsystemobjects-setcurrentprocessid} */
  SetCurrentProcessId?(Id: number): void;
  /** Receives {@link IDebugSystemObjects.GetNumberThreads}, slot 9; return `Number`. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugsystemobjects-getnumberthreads} */
  GetNumberThreads?(): number;
  /** Receives {@link IDebugSystemObjects.GetTotalNumberThreads}, slot 10; return an object of `Total`, `LargestProcess`. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugsystemobjects-gettotalnumberthreads} */
  GetTotalNumberThreads?(): { Total: number; LargestProcess: number };
  /** Receives {@link IDebugSystemObjects.GetThreadIdsByIndex}, slot 11; return an object of `Ids`, `SysIds`. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugsystemobjects-getthreadidsbyindex} */
  GetThreadIdsByIndex?(Start: number, Count: number): { Ids: number[]; SysIds: number[] };
  /** Receives {@link IDebugSystemObjects.GetThreadIdByProcessor}, slot 12; return `Id`. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugsystemobjects-getthreadidbyprocessor} */
  GetThreadIdByProcessor?(Processor: number): number;
  /** Receives {@link IDebugSystemObjects.GetCurrentThreadDataOffset}, slot 13; return `Offset`. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugsystemobjects-getcurrentthreaddataoffset} */
  GetCurrentThreadDataOffset?(): bigint;
  /** Receives {@link IDebugSystemObjects.GetThreadIdByDataOffset}, slot 14; return `Id`. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugsystemobjects-getthreadidbydataoffset} */
  GetThreadIdByDataOffset?(Offset: bigint): number;
  /** Receives {@link IDebugSystemObjects.GetCurrentThreadTeb}, slot 15; return `Offset`. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugsystemobjects-getcurrentthreadteb} */
  GetCurrentThreadTeb?(): bigint;
  /** Receives {@link IDebugSystemObjects.GetThreadIdByTeb}, slot 16; return `Id`. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugsystemobjects-getthreadidbyteb} */
  GetThreadIdByTeb?(Offset: bigint): number;
  /** Receives {@link IDebugSystemObjects.GetCurrentThreadSystemId}, slot 17; return `SysId`. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugsystemobjects-getcurrentthreadsystemid} */
  GetCurrentThreadSystemId?(): number;
  /** Receives {@link IDebugSystemObjects.GetThreadIdBySystemId}, slot 18; return `Id`. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugsystemobjects-getthreadidbysystemid} */
  GetThreadIdBySystemId?(SysId: number): number;
  /** Receives {@link IDebugSystemObjects.GetCurrentThreadHandle}, slot 19; return `Handle`. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugsystemobjects-getcurrentthreadhandle} */
  GetCurrentThreadHandle?(): bigint;
  /** Receives {@link IDebugSystemObjects.GetThreadIdByHandle}, slot 20; return `Id`. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugsystemobjects-getthreadidbyhandle} */
  GetThreadIdByHandle?(Handle: bigint): number;
  /** Receives {@link IDebugSystemObjects.GetNumberProcesses}, slot 21; return `Number`. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugsystemobjects-getnumberprocesses} */
  GetNumberProcesses?(): number;
  /** Receives {@link IDebugSystemObjects.GetProcessIdsByIndex}, slot 22; return an object of `Ids`, `SysIds`. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugsystemobjects-getprocessidsbyindex} */
  GetProcessIdsByIndex?(Start: number, Count: number): { Ids: number[]; SysIds: number[] };
  /** Receives {@link IDebugSystemObjects.GetCurrentProcessDataOffset}, slot 23; return `Offset`. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugsystemobjects-getcurrentprocessdataoffset} */
  GetCurrentProcessDataOffset?(): bigint;
  /** Receives {@link IDebugSystemObjects.GetProcessIdByDataOffset}, slot 24; return `Id`. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugsystemobjects-getprocessidbydataoffset} */
  GetProcessIdByDataOffset?(Offset: bigint): number;
  /** Receives {@link IDebugSystemObjects.GetCurrentProcessPeb}, slot 25; return `Offset`. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugsystemobjects-getcurrentprocesspeb} */
  GetCurrentProcessPeb?(): bigint;
  /** Receives {@link IDebugSystemObjects.GetProcessIdByPeb}, slot 26; return `Id`. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugsystemobjects-getprocessidbypeb} */
  GetProcessIdByPeb?(Offset: bigint): number;
  /** Receives {@link IDebugSystemObjects.GetCurrentProcessSystemId}, slot 27; return `SysId`. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugsystemobjects-getcurrentprocesssystemid} */
  GetCurrentProcessSystemId?(): number;
  /** Receives {@link IDebugSystemObjects.GetProcessIdBySystemId}, slot 28; return `Id`. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugsystemobjects-getprocessidbysystemid} */
  GetProcessIdBySystemId?(SysId: number): number;
  /** Receives {@link IDebugSystemObjects.GetCurrentProcessHandle}, slot 29; return `Handle`. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugsystemobjects-getcurrentprocesshandle} */
  GetCurrentProcessHandle?(): bigint;
  /** Receives {@link IDebugSystemObjects.GetProcessIdByHandle}, slot 30; return `Id`. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugsystemobjects-getprocessidbyhandle} */
  GetProcessIdByHandle?(Handle: bigint): number;
  /** Receives {@link IDebugSystemObjects.GetCurrentProcessExecutableName}, slot 31; return `Buffer`. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugsystemobjects-getcurrentprocessexecutablename} */
  GetCurrentProcessExecutableName?(): string;
}
