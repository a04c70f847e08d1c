// Generated from dbgeng.h by `npm run codegen`. Do not edit: change codegen/ instead.
import { IDebugSystemObjects2, type IDebugSystemObjects2Handlers, type IDebugSystemObjects2Hr } from './IDebugSystemObjects2.ts';
import {
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

let ownIDebugSystemObjects3: readonly MethodSpec[] | undefined;

/** {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nn-dbgeng-idebugsystemobjects3} */
export class IDebugSystemObjects3 extends IDebugSystemObjects2 {
  static override readonly interfaceName: string = 'IDebugSystemObjects3';
  static override readonly iid: Guid = 'e9676e2f-e286-4ea3-b0f9-dfe5d9fc330e';
  static override ownMethods(): readonly MethodSpec[] {
    return (ownIDebugSystemObjects3 ??= methods([], [
      '37 GetEventSystem hresult|out Id u32',
      '38 GetCurrentSystemId hresult|out Id u32',
      '39 SetCurrentSystemId hresult|in Id u32',
      '40 GetNumberSystems hresult|out Number u32',
      '41 GetSystemIdsByIndex hresult|in Start u32|size Count u32|out Ids u32 array count=1',
      '42 GetTotalNumberThreadsAndProcesses hresult|out TotalThreads u32|out TotalProcesses u32|out LargestProcessThreads u32|out LargestSystemThreads u32|out LargestSystemProcesses u32',
      '43 GetCurrentSystemServer hresult|out Server u64',
      '44 GetSystemByServer hresult|in Server u64|out Id u32',
      '45 GetCurrentSystemServerName hresult|out Buffer ansi count=1 actual=2|capacity BufferSize u32|actual NameSize u32',
    ]));
  }

  /** The same methods without throwing: each returns `{ hresult, …outs }`. */
  declare readonly hr: IDebugSystemObjects3Hr;
  /** Only in the type: what `implement(IDebugSystemObjects3, …)` accepts. */
  declare readonly handlers?: IDebugSystemObjects3Handlers;

  /**
   * Returns `Id` (32 bits, unsigned, the engine's own number, from 0).
   * Since IDebugSystemObjects3, slot 37. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugsystemobjects3-geteventsystem}
   */
  GetEventSystem(): number {
    const at = stack.top;
    u32[at >>> 2] = 0;
    const hr = (this.slots[37] ?? bindSlot(this, 37, 'hii'))(this.pointer, addressAt(at));
    if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDebugSystemObjects3', 'GetEventSystem');
    return u32[at >>> 2]!;
  }

  /**
   * Returns `Id` (32 bits, unsigned, the engine's own number, from 0).
   * Since IDebugSystemObjects3, slot 38. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugsystemobjects3-getcurrentsystemid}
   */
  GetCurrentSystemId(): number {
    const at = stack.top;
    u32[at >>> 2] = 0;
    const hr = (this.slots[38] ?? bindSlot(this, 38, 'hii'))(this.pointer, addressAt(at));
    if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDebugSystemObjects3', 'GetCurrentSystemId');
    return u32[at >>> 2]!;
  }

  /**
   * Returns nothing.
   * Since IDebugSystemObjects3, slot 39. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugsystemobjects3-setcurrentsystemid}
   * @param Id the engine's own number, from 0
   */
  SetCurrentSystemId(Id: number): void {
    if (typeof Id !== 'number' || Id >>> 0 !== Id) notU32(this, 'SetCurrentSystemId', 'Id', Id);
    const hr = (this.slots[39] ?? bindSlot(this, 39, 'hii'))(this.pointer, Id);
    if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDebugSystemObjects3', 'SetCurrentSystemId');
  }

  /**
   * Returns `Number` (32 bits, unsigned).
   * Since IDebugSystemObjects3, slot 40. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugsystemobjects3-getnumbersystems}
   */
  GetNumberSystems(): number {
    const at = stack.top;
    u32[at >>> 2] = 0;
    const hr = (this.slots[40] ?? bindSlot(this, 40, 'hii'))(this.pointer, addressAt(at));
    if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDebugSystemObjects3', 'GetNumberSystems');
    return u32[at >>> 2]!;
  }

  /**
   * Returns `Ids` (list of 32 bits, unsigned).
   * Since IDebugSystemObjects3, slot 41. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugsystemobjects3-getsystemidsbyindex}
   * @param Count room for the result, in elements
   */
  GetSystemIdsByIndex(Start: number, Count: number): number[] {
    if (typeof Start !== 'number' || Start >>> 0 !== Start) notU32(this, 'GetSystemIdsByIndex', 'Start', Start);
    if (typeof Count !== 'number' || Count >>> 0 !== Count) notU32(this, 'GetSystemIdsByIndex', 'Count', Count);
    const at = enter(0);
    try {
      const idsAt = reserveCleared(Count * 4);
      const hr = (this.slots[41] ?? bindSlot(this, 41, 'hiiii'))(
        this.pointer,
        Start,
        Count,
        idsAt.address,
      );
      if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDebugSystemObjects3', 'GetSystemIdsByIndex');
      return readU32s(idsAt.block, idsAt.offset, Count);
    } finally {
      leave(at);
    }
  }

  /**
   * Returns `TotalThreads` (32 bits, unsigned), `TotalProcesses` (32 bits, unsigned), `LargestProcessThreads` (32 bits, unsigned), `LargestSystemThreads` (32 bits, unsigned), `LargestSystemProcesses` (32 bits, unsigned).
   * Since IDebugSystemObjects3, slot 42. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugsystemobjects3-gettotalnumberthreadsandprocesses}
   */
  GetTotalNumberThreadsAndProcesses(): { TotalThreads: number; TotalProcesses: number; LargestProcessThreads: number; LargestSystemThreads: number; LargestSystemProcesses: number } {
    const at = stack.top;
    u32[at >>> 2] = 0;
    u32[(at + 4) >>> 2] = 0;
    u32[(at + 8) >>> 2] = 0;
    u32[(at + 12) >>> 2] = 0;
    u32[(at + 16) >>> 2] = 0;
    const hr = (this.slots[42] ?? bindSlot(this, 42, 'hiiiiii'))(
      this.pointer,
      addressAt(at),
      addressAt(at + 4),
      addressAt(at + 8),
      addressAt(at + 12),
      addressAt(at + 16),
    );
    if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDebugSystemObjects3', 'GetTotalNumberThreadsAndProcesses');
    return {
      TotalThreads: u32[at >>> 2]!,
      TotalProcesses: u32[(at + 4) >>> 2]!,
      LargestProcessThreads: u32[(at + 8) >>> 2]!,
      LargestSystemThreads: u32[(at + 12) >>> 2]!,
      LargestSystemProcesses: u32[(at + 16) >>> 2]!,
    };
  }

  /**
   * Returns `Server` (64 bits, unsigned, a process server, 0n is this computer).
   * Since IDebugSystemObjects3, slot 43. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugsystemobjects3-getcurrentsystemserver}
   */
  GetCurrentSystemServer(): bigint {
    const at = stack.top;
    u64[at >>> 3] = 0n;
    const hr = (this.slots[43] ?? bindSlot(this, 43, 'hii'))(this.pointer, addressAt(at));
    if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDebugSystemObjects3', 'GetCurrentSystemServer');
    return u64[at >>> 3]!;
  }

  /**
   * Returns `Id` (32 bits, unsigned, the engine's own number, from 0).
   * Since IDebugSystemObjects3, slot 44. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugsystemobjects3-getsystembyserver}
   * @param Server a process server, 0n is this computer
   */
  GetSystemByServer(Server: bigint): number {
    if (typeof Server !== 'bigint' || BigInt.asUintN(64, Server) !== Server) notU64(this, 'GetSystemByServer', 'Server', Server);
    const at = stack.top;
    u32[at >>> 2] = 0;
    const hr = (this.slots[44] ?? bindSlot(this, 44, 'hiii'))(this.pointer, Server, addressAt(at));
    if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDebugSystemObjects3', 'GetSystemByServer');
    return u32[at >>> 2]!;
  }

  /**
   * Returns `Buffer` (text, ANSI code page).
   * Since IDebugSystemObjects3, slot 45. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugsystemobjects3-getcurrentsystemservername}
   */
  GetCurrentSystemServerName(): string {
    const at = enter(1040);
    try {
      let bufferAt = addressAt(at + 16);
      let bufferRoom = 1024;
      for (let attempt = 0; ; attempt++) {
        u32[at >>> 2] = 0;
        const hr = (this.slots[45] ?? bindSlot(this, 45, 'hiiii'))(
          this.pointer,
          bufferAt,
          bufferRoom,
          addressAt(at),
        );
        if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDebugSystemObjects3', 'GetCurrentSystemServerName');
        if (hr >= 0 && (u32[at >>> 2]! > bufferRoom)) {
          checkAttempt(attempt, 'GetCurrentSystemServerName');
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

/** Methods of {@link IDebugSystemObjects3} that return their HRESULT beside the results, and never throw for it. */
export interface IDebugSystemObjects3Hr extends IDebugSystemObjects2Hr {
  /** {@link IDebugSystemObjects3.GetEventSystem} without throwing, slot 37. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugsystemobjects3-geteventsystem} */
  GetEventSystem(): { hresult: number; Id: number };
  /** {@link IDebugSystemObjects3.GetCurrentSystemId} without throwing, slot 38. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugsystemobjects3-getcurrentsystemid} */
  GetCurrentSystemId(): { hresult: number; Id: number };
  /** {@link IDebugSystemObjects3.SetCurrentSystemId} without throwing, slot 39. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugsystemobjects3-setcurrentsystemid} */
  SetCurrentSystemId(Id: number): { hresult: number };
  /** {@link IDebugSystemObjects3.GetNumberSystems} without throwing, slot 40. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugsystemobjects3-getnumbersystems} */
  GetNumberSystems(): { hresult: number; Number: number };
  /** {@link IDebugSystemObjects3.GetSystemIdsByIndex} without throwing, slot 41. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugsystemobjects3-getsystemidsbyindex} */
  GetSystemIdsByIndex(Start: number, Count: number): { hresult: number; Ids: number[] };
  /** {@link IDebugSystemObjects3.GetTotalNumberThreadsAndProcesses} without throwing, slot 42. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugsystemobjects3-gettotalnumberthreadsandprocesses} */
  GetTotalNumberThreadsAndProcesses(): { hresult: number; TotalThreads: number; TotalProcesses: number; LargestProcessThreads: number; LargestSystemThreads: number; LargestSystemProcesses: number };
  /** {@link IDebugSystemObjects3.GetCurrentSystemServer} without throwing, slot 43. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugsystemobjects3-getcurrentsystemserver} */
  GetCurrentSystemServer(): { hresult: number; Server: bigint };
  /** {@link IDebugSystemObjects3.GetSystemByServer} without throwing, slot 44. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugsystemobjects3-getsystembyserver} */
  GetSystemByServer(Server: bigint): { hresult: number; Id: number };
  /** {@link IDebugSystemObjects3.GetCurrentSystemServerName} without throwing, slot 45. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugsystemobjects3-getcurrentsystemservername} */
  GetCurrentSystemServerName(): { hresult: number; Buffer: string };
}

/** Methods an object may have to receive the calls of IDebugSystemObjects3; all optional. */
export interface IDebugSystemObjects3Handlers extends IDebugSystemObjects2Handlers {
  /** Receives {@link IDebugSystemObjects3.GetEventSystem}, slot 37; return `Id`. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugsystemobjects3-geteventsystem} */
  GetEventSystem?(): number;
  /** Receives {@link IDebugSystemObjects3.GetCurrentSystemId}, slot 38; return `Id`. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugsystemobjects3-getcurrentsystemid} */
  GetCurrentSystemId?(): number;
  /** Receives {@link IDebugSystemObjects3.SetCurrentSystemId}, slot 39; return nothing for S_OK. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugsystemobjects3-setcurrentsystemid} */
  SetCurrentSystemId?(Id: number): void;
  /** Receives {@link IDebugSystemObjects3.GetNumberSystems}, slot 40; return `Number`. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugsystemobjects3-getnumbersystems} */
  GetNumberSystems?(): number;
  /** Receives {@link IDebugSystemObjects3.GetSystemIdsByIndex}, slot 41; return `Ids`. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugsystemobjects3-getsystemidsbyindex} */
  GetSystemIdsByIndex?(Start: number, Count: number): number[];
  /** Receives {@link IDebugSystemObjects3.GetTotalNumberThreadsAndProcesses}, slot 42; return an object of `TotalThreads`, `TotalProcesses`, `LargestProcessThreads`, `LargestSystemThreads`, `LargestSystemProcesses`. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugsystemobjects3-gettotalnumberthreadsandprocesses} */
  GetTotalNumberThreadsAndProcesses?(): { TotalThreads: number; TotalProcesses: number; LargestProcessThreads: number; LargestSystemThreads: number; LargestSystemProcesses: number };
  /** Receives {@link IDebugSystemObjects3.GetCurrentSystemServer}, slot 43; return `Server`. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugsystemobjects3-getcurrentsystemserver} */
  GetCurrentSystemServer?(): bigint;
  /** Receives {@link IDebugSystemObjects3.GetSystemByServer}, slot 44; return `Id`. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugsystemobjects3-getsystembyserver} */
  GetSystemByServer?(Server: bigint): number;
  /** Receives {@link IDebugSystemObjects3.GetCurrentSystemServerName}, slot 45; return `Buffer`. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugsystemobjects3-getcurrentsystemservername} */
  GetCurrentSystemServerName?(): string;
}
