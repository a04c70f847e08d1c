// Generated from dbgeng.h by `npm run codegen`. Do not edit: change codegen/ instead.
import { IDebugSymbolGroup, type IDebugSymbolGroupHandlers, type IDebugSymbolGroupHr } from './IDebugSymbolGroup.ts';
import {
  bindSlot,
  checkAttempt,
  hot,
  methods,
  notText,
  notU32,
  readAnsi,
  readWide,
  reserve,
  settle,
  type Guid,
  type MethodSpec,
} from '../../com/call.ts';
import { DEBUG_SYMBOL_ENTRY } from '../structs.ts';

const { addressAt, enter, leave, pending, scratch, stack, u32, u64 } = hot;

let ownIDebugSymbolGroup2: readonly MethodSpec[] | undefined;

/** {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nn-dbgeng-idebugsymbolgroup2} */
export class IDebugSymbolGroup2 extends IDebugSymbolGroup {
  static override readonly interfaceName: string = 'IDebugSymbolGroup2';
  static override readonly iid: Guid = '6a7ccc5f-fb5e-4dcc-b41c-6c20307bccc7';
  static override ownMethods(): readonly MethodSpec[] {
    return (ownIDebugSymbolGroup2 ??= methods([DEBUG_SYMBOL_ENTRY], [
      '13 AddSymbolWide hresult|in Name wide|inout Index u32',
      '14 RemoveSymbolByNameWide hresult|in Name wide',
      '15 GetSymbolNameWide hresult|in Index u32|out Buffer wide count=2 actual=3|capacity BufferSize u32|actual NameSize u32',
      '16 WriteSymbolWide hresult|in Index u32|in Value wide',
      '17 OutputAsTypeWide hresult|in Index u32|in Type wide',
      '18 GetSymbolTypeName hresult|in Index u32|out Buffer ansi count=2 actual=3|capacity BufferSize u32|actual NameSize u32',
      '19 GetSymbolTypeNameWide hresult|in Index u32|out Buffer wide count=2 actual=3|capacity BufferSize u32|actual NameSize u32',
      '20 GetSymbolSize hresult|in Index u32|out Size u32',
      '21 GetSymbolOffset hresult|in Index u32|out Offset u64',
      '22 GetSymbolRegister hresult|in Index u32|out Register u32',
      '23 GetSymbolValueText hresult|in Index u32|out Buffer ansi count=2 actual=3|capacity BufferSize u32|actual NameSize u32',
      '24 GetSymbolValueTextWide hresult|in Index u32|out Buffer wide count=2 actual=3|capacity BufferSize u32|actual NameSize u32',
      '25 GetSymbolEntryInformation hresult|in Index u32|out Entry struct type=0',
    ]));
  }

  /** The same methods without throwing: each returns `{ hresult, …outs }`. */
  declare readonly hr: IDebugSymbolGroup2Hr;
  /** Only in the type: what `implement(IDebugSymbolGroup2, …)` accepts. */
  declare readonly handlers?: IDebugSymbolGroup2Handlers;

  /**
   * Returns `Index` (32 bits, unsigned).
   * Since IDebugSymbolGroup2, slot 13. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugsymbolgroup2-addsymbolwide}
   */
  AddSymbolWide(Name: string, Index: number): number {
    if (typeof Name !== 'string' || Name.includes('\0')) notText(this, 'AddSymbolWide', 'Name', Name);
    if (typeof Index !== 'number' || Index >>> 0 !== Index) notU32(this, 'AddSymbolWide', 'Index', Index);
    const at = stack.top;
    u32[at >>> 2] = Index;
    const hr = (this.slots[13] ?? bindSlot(this, 13, 'hiwi'))(this.pointer, Name, addressAt(at));
    if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDebugSymbolGroup2', 'AddSymbolWide');
    return u32[at >>> 2]!;
  }

  /**
   * Returns nothing.
   * Since IDebugSymbolGroup2, slot 14. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugsymbolgroup2-removesymbolbynamewide}
   */
  RemoveSymbolByNameWide(Name: string): void {
    if (typeof Name !== 'string' || Name.includes('\0')) notText(this, 'RemoveSymbolByNameWide', 'Name', Name);
    const hr = (this.slots[14] ?? bindSlot(this, 14, 'hiw'))(this.pointer, Name);
    if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDebugSymbolGroup2', 'RemoveSymbolByNameWide');
  }

  /**
   * Returns `Buffer` (text).
   * Since IDebugSymbolGroup2, slot 15. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugsymbolgroup2-getsymbolnamewide}
   */
  GetSymbolNameWide(Index: number): string {
    if (typeof Index !== 'number' || Index >>> 0 !== Index) notU32(this, 'GetSymbolNameWide', 'Index', Index);
    const at = enter(2064);
    try {
      let bufferAt = addressAt(at + 16);
      let bufferRoom = 1024;
      for (let attempt = 0; ; attempt++) {
        u32[at >>> 2] = 0;
        const hr = (this.slots[15] ?? bindSlot(this, 15, 'hiiiii'))(
          this.pointer,
          Index,
          bufferAt,
          bufferRoom,
          addressAt(at),
        );
        if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDebugSymbolGroup2', 'GetSymbolNameWide');
        if (hr >= 0 && (u32[at >>> 2]! > bufferRoom)) {
          checkAttempt(attempt, 'GetSymbolNameWide');
          bufferRoom = u32[at >>> 2]!;
          bufferAt = reserve(bufferRoom * 2).address;
          continue;
        }
        return readWide(bufferAt, Math.min(u32[at >>> 2]!, bufferRoom) - 1);
      }
    } finally {
      leave(at);
    }
  }

  /**
   * Returns nothing.
   * Since IDebugSymbolGroup2, slot 16. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugsymbolgroup2-writesymbolwide}
   */
  WriteSymbolWide(Index: number, Value: string): void {
    if (typeof Index !== 'number' || Index >>> 0 !== Index) notU32(this, 'WriteSymbolWide', 'Index', Index);
    if (typeof Value !== 'string' || Value.includes('\0')) notText(this, 'WriteSymbolWide', 'Value', Value);
    const hr = (this.slots[16] ?? bindSlot(this, 16, 'hiiw'))(this.pointer, Index, Value);
    if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDebugSymbolGroup2', 'WriteSymbolWide');
  }

  /**
   * Returns nothing.
   * Since IDebugSymbolGroup2, slot 17. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugsymbolgroup2-outputastypewide}
   */
  OutputAsTypeWide(Index: number, Type: string): void {
    if (typeof Index !== 'number' || Index >>> 0 !== Index) notU32(this, 'OutputAsTypeWide', 'Index', Index);
    if (typeof Type !== 'string' || Type.includes('\0')) notText(this, 'OutputAsTypeWide', 'Type', Type);
    const hr = (this.slots[17] ?? bindSlot(this, 17, 'hiiw'))(this.pointer, Index, Type);
    if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDebugSymbolGroup2', 'OutputAsTypeWide');
  }

  /**
   * Returns `Buffer` (text, ANSI code page).
   * Since IDebugSymbolGroup2, slot 18. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugsymbolgroup2-getsymboltypename}
   */
  GetSymbolTypeName(Index: number): string {
    if (typeof Index !== 'number' || Index >>> 0 !== Index) notU32(this, 'GetSymbolTypeName', 'Index', Index);
    const at = enter(1040);
    try {
      let bufferAt = addressAt(at + 16);
      let bufferRoom = 1024;
      for (let attempt = 0; ; attempt++) {
        u32[at >>> 2] = 0;
        const hr = (this.slots[18] ?? bindSlot(this, 18, 'hiiiii'))(
          this.pointer,
          Index,
          bufferAt,
          bufferRoom,
          addressAt(at),
        );
        if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDebugSymbolGroup2', 'GetSymbolTypeName');
        if (hr >= 0 && (u32[at >>> 2]! > bufferRoom)) {
          checkAttempt(attempt, 'GetSymbolTypeName');
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

  /**
   * Returns `Buffer` (text).
   * Since IDebugSymbolGroup2, slot 19. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugsymbolgroup2-getsymboltypenamewide}
   */
  GetSymbolTypeNameWide(Index: number): string {
    if (typeof Index !== 'number' || Index >>> 0 !== Index) notU32(this, 'GetSymbolTypeNameWide', 'Index', Index);
    const at = enter(2064);
    try {
      let bufferAt = addressAt(at + 16);
      let bufferRoom = 1024;
      for (let attempt = 0; ; attempt++) {
        u32[at >>> 2] = 0;
        const hr = (this.slots[19] ?? bindSlot(this, 19, 'hiiiii'))(
          this.pointer,
          Index,
          bufferAt,
          bufferRoom,
          addressAt(at),
        );
        if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDebugSymbolGroup2', 'GetSymbolTypeNameWide');
        if (hr >= 0 && (u32[at >>> 2]! > bufferRoom)) {
          checkAttempt(attempt, 'GetSymbolTypeNameWide');
          bufferRoom = u32[at >>> 2]!;
          bufferAt = reserve(bufferRoom * 2).address;
          continue;
        }
        return readWide(bufferAt, Math.min(u32[at >>> 2]!, bufferRoom) - 1);
      }
    } finally {
      leave(at);
    }
  }

  /**
   * Returns `Size` (32 bits, unsigned, in bytes).
   * Since IDebugSymbolGroup2, slot 20. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugsymbolgroup2-getsymbolsize}
   */
  GetSymbolSize(Index: number): number {
    if (typeof Index !== 'number' || Index >>> 0 !== Index) notU32(this, 'GetSymbolSize', 'Index', Index);
    const at = stack.top;
    u32[at >>> 2] = 0;
    const hr = (this.slots[20] ?? bindSlot(this, 20, 'hiii'))(this.pointer, Index, addressAt(at));
    if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDebugSymbolGroup2', 'GetSymbolSize');
    return u32[at >>> 2]!;
  }

  /**
   * Returns `Offset` (64 bits, unsigned, an address in the target).
   * Since IDebugSymbolGroup2, slot 21. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugsymbolgroup2-getsymboloffset}
   */
  GetSymbolOffset(Index: number): bigint {
    if (typeof Index !== 'number' || Index >>> 0 !== Index) notU32(this, 'GetSymbolOffset', 'Index', Index);
    const at = stack.top;
    u64[at >>> 3] = 0n;
    const hr = (this.slots[21] ?? bindSlot(this, 21, 'hiii'))(this.pointer, Index, addressAt(at));
    if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDebugSymbolGroup2', 'GetSymbolOffset');
    return u64[at >>> 3]!;
  }

  /**
   * Returns `Register` (32 bits, unsigned, index of a register, see GetIndexByName).
   * Since IDebugSymbolGroup2, slot 22. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugsymbolgroup2-getsymbolregister}
   */
  GetSymbolRegister(Index: number): number {
    if (typeof Index !== 'number' || Index >>> 0 !== Index) notU32(this, 'GetSymbolRegister', 'Index', Index);
    const at = stack.top;
    u32[at >>> 2] = 0;
    const hr = (this.slots[22] ?? bindSlot(this, 22, 'hiii'))(this.pointer, Index, addressAt(at));
    if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDebugSymbolGroup2', 'GetSymbolRegister');
    return u32[at >>> 2]!;
  }

  /**
   * Returns `Buffer` (text, ANSI code page).
   * Since IDebugSymbolGroup2, slot 23. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugsymbolgroup2-getsymbolvaluetext}
   */
  GetSymbolValueText(Index: number): string {
    if (typeof Index !== 'number' || Index >>> 0 !== Index) notU32(this, 'GetSymbolValueText', 'Index', Index);
    const at = enter(1040);
    try {
      let bufferAt = addressAt(at + 16);
      let bufferRoom = 1024;
      for (let attempt = 0; ; attempt++) {
        u32[at >>> 2] = 0;
        const hr = (this.slots[23] ?? bindSlot(this, 23, 'hiiiii'))(
          this.pointer,
          Index,
          bufferAt,
          bufferRoom,
          addressAt(at),
        );
        if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDebugSymbolGroup2', 'GetSymbolValueText');
        if (hr >= 0 && (u32[at >>> 2]! > bufferRoom)) {
          checkAttempt(attempt, 'GetSymbolValueText');
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

  /**
   * Returns `Buffer` (text).
   * Since IDebugSymbolGroup2, slot 24. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugsymbolgroup2-getsymbolvaluetextwide}
   */
  GetSymbolValueTextWide(Index: number): string {
    if (typeof Index !== 'number' || Index >>> 0 !== Index) notU32(this, 'GetSymbolValueTextWide', 'Index', Index);
    const at = enter(2064);
    try {
      let bufferAt = addressAt(at + 16);
      let bufferRoom = 1024;
      for (let attempt = 0; ; attempt++) {
        u32[at >>> 2] = 0;
        const hr = (this.slots[24] ?? bindSlot(this, 24, 'hiiiii'))(
          this.pointer,
          Index,
          bufferAt,
          bufferRoom,
          addressAt(at),
        );
        if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDebugSymbolGroup2', 'GetSymbolValueTextWide');
        if (hr >= 0 && (u32[at >>> 2]! > bufferRoom)) {
          checkAttempt(attempt, 'GetSymbolValueTextWide');
          bufferRoom = u32[at >>> 2]!;
          bufferAt = reserve(bufferRoom * 2).address;
          continue;
        }
        return readWide(bufferAt, Math.min(u32[at >>> 2]!, bufferRoom) - 1);
      }
    } finally {
      leave(at);
    }
  }

  /**
   * Returns `Entry` (DEBUG_SYMBOL_ENTRY).
   * Since IDebugSymbolGroup2, slot 25. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugsymbolgroup2-getsymbolentryinformation}
   */
  GetSymbolEntryInformation(Index: number): DEBUG_SYMBOL_ENTRY {
    if (typeof Index !== 'number' || Index >>> 0 !== Index) notU32(this, 'GetSymbolEntryInformation', 'Index', Index);
    const at = stack.top;
    const hr = (this.slots[25] ?? bindSlot(this, 25, 'hiii'))(this.pointer, Index, addressAt(at));
    if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDebugSymbolGroup2', 'GetSymbolEntryInformation');
    return DEBUG_SYMBOL_ENTRY.decode(scratch, at);
  }
}

/** Methods of {@link IDebugSymbolGroup2} that return their HRESULT beside the results, and never throw for it. */
export interface IDebugSymbolGroup2Hr extends IDebugSymbolGroupHr {
  /** {@link IDebugSymbolGroup2.AddSymbolWide} without throwing, slot 13. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugsymbolgroup2-addsymbolwide} */
  AddSymbolWide(Name: string, Index: number): { hresult: number; Index: number };
  /** {@link IDebugSymbolGroup2.RemoveSymbolByNameWide} without throwing, slot 14. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugsymbolgroup2-removesymbolbynamewide} */
  RemoveSymbolByNameWide(Name: string): { hresult: number };
  /** {@link IDebugSymbolGroup2.GetSymbolNameWide} without throwing, slot 15. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugsymbolgroup2-getsymbolnamewide} */
  GetSymbolNameWide(Index: number): { hresult: number; Buffer: string };
  /** {@link IDebugSymbolGroup2.WriteSymbolWide} without throwing, slot 16. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugsymbolgroup2-writesymbolwide} */
  WriteSymbolWide(Index: number, Value: string): { hresult: number };
  /** {@link IDebugSymbolGroup2.OutputAsTypeWide} without throwing, slot 17. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugsymbolgroup2-outputastypewide} */
  OutputAsTypeWide(Index: number, Type: string): { hresult: number };
  /** {@link IDebugSymbolGroup2.GetSymbolTypeName} without throwing, slot 18. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugsymbolgroup2-getsymboltypename} */
  GetSymbolTypeName(Index: number): { hresult: number; Buffer: string };
  /** {@link IDebugSymbolGroup2.GetSymbolTypeNameWide} without throwing, slot 19. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugsymbolgroup2-getsymboltypenamewide} */
  GetSymbolTypeNameWide(Index: number): { hresult: number; Buffer: string };
  /** {@link IDebugSymbolGroup2.GetSymbolSize} without throwing, slot 20. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugsymbolgroup2-getsymbolsize} */
  GetSymbolSize(Index: number): { hresult: number; Size: number };
  /** {@link IDebugSymbolGroup2.GetSymbolOffset} without throwing, slot 21. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugsymbolgroup2-getsymboloffset} */
  GetSymbolOffset(Index: number): { hresult: number; Offset: bigint };
  /** {@link IDebugSymbolGroup2.GetSymbolRegister} without throwing, slot 22. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugsymbolgroup2-getsymbolregister} */
  GetSymbolRegister(Index: number): { hresult: number; Register: number };
  /** {@link IDebugSymbolGroup2.GetSymbolValueText} without throwing, slot 23. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugsymbolgroup2-getsymbolvaluetext} */
  GetSymbolValueText(Index: number): { hresult: number; Buffer: string };
  /** {@link IDebugSymbolGroup2.GetSymbolValueTextWide} without throwing, slot 24. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugsymbolgroup2-getsymbolvaluetextwide} */
  GetSymbolValueTextWide(Index: number): { hresult: number; Buffer: string };
  /** {@link IDebugSymbolGroup2.GetSymbolEntryInformation} without throwing, slot 25. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugsymbolgroup2-getsymbolentryinformation} */
  GetSymbolEntryInformation(Index: number): { hresult: number; Entry: DEBUG_SYMBOL_ENTRY };
}

/** Methods an object may have to receive the calls of IDebugSymbolGroup2; all optional. */
export interface IDebugSymbolGroup2Handlers extends IDebugSymbolGroupHandlers {
  /** Receives {@link IDebugSymbolGroup2.AddSymbolWide}, slot 13; return `Index`. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugsymbolgroup2-addsymbolwide} */
  AddSymbolWide?(Name: string, Index: number): number;
  /** Receives {@link IDebugSymbolGroup2.RemoveSymbolByNameWide}, slot 14; return nothing for S_OK. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugsymbolgroup2-removesymbolbynamewide} */
  RemoveSymbolByNameWide?(Name: string): void;
  /** Receives {@link IDebugSymbolGroup2.GetSymbolNameWide}, slot 15; return `Buffer`. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugsymbolgroup2-getsymbolnamewide} */
  GetSymbolNameWide?(Index: number): string;
  /** Receives {@link IDebugSymbolGroup2.WriteSymbolWide}, slot 16; return nothing for S_OK. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugsymbolgroup2-writesymbolwide} */
  WriteSymbolWide?(Index: number, Value: string): void;
  /** Receives {@link IDebugSymbolGroup2.OutputAsTypeWide}, slot 17; return nothing for S_OK. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugsymbolgroup2-outputastypewide} */
  OutputAsTypeWide?(Index: number, Type: string): void;
  /** Receives {@link IDebugSymbolGroup2.GetSymbolTypeName}, slot 18; return `Buffer`. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugsymbolgroup2-getsymboltypename} */
  GetSymbolTypeName?(Index: number): string;
  /** Receives {@link IDebugSymbolGroup2.GetSymbolTypeNameWide}, slot 19; return `Buffer`. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugsymbolgroup2-getsymboltypenamewide} */
  GetSymbolTypeNameWide?(Index: number): string;
  /** Receives {@link IDebugSymbolGroup2.GetSymbolSize}, slot 20; return `Size`. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugsymbolgroup2-getsymbolsize} */
  GetSymbolSize?(Index: number): number;
  /** Receives {@link IDebugSymbolGroup2.GetSymbolOffset}, slot 21; return `Offset`. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugsymbolgroup2-getsymboloffset} */
  GetSymbolOffset?(Index: number): bigint;
  /** Receives {@link IDebugSymbolGroup2.GetSymbolRegister}, slot 22; return `Register`. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugsymbolgroup2-getsymbolregister} */
  GetSymbolRegister?(Index: number): number;
  /** Receives {@link IDebugSymbolGroup2.GetSymbolValueText}, slot 23; return `Buffer`. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugsymbolgroup2-getsymbolvaluetext} */
  GetSymbolValueText?(Index: number): string;
  /** Receives {@link IDebugSymbolGroup2.GetSymbolValueTextWide}, slot 24; return `Buffer`. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugsymbolgroup2-getsymbolvaluetextwide} */
  GetSymbolValueTextWide?(Index: number): string;
  /** Receives {@link IDebugSymbolGroup2.GetSymbolEntryInformation}, slot 25; return `Entry`. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugsymbolgroup2-getsymbolentryinformation} */
  GetSymbolEntryInformation?(Index: number): DEBUG_SYMBOL_ENTRY;
}
