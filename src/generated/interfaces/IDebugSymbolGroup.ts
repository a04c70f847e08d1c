// Generated from dbgeng.h by `npm run codegen`. Do not edit: change codegen/ instead.
import {
  IUnknown,
  bindSlot,
  checkAttempt,
  checkBoolean,
  hot,
  methods,
  notAnsi,
  notText,
  notU32,
  pushAnsi,
  readAnsi,
  reserve,
  reserveCleared,
  settle,
  type Guid,
  type MethodSpec,
} from '../../com/call.ts';
import type { DEBUG_OUTCTL, DEBUG_OUTPUT_SYMBOLS } from '../families.ts';
import { DEBUG_SYMBOL_PARAMETERS } from '../structs.ts';

const { addressAt, enter, leave, pending, stack, u32 } = hot;

let ownIDebugSymbolGroup: readonly MethodSpec[] | undefined;

/** {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nn-dbgeng-idebugsymbolgroup} */
export class IDebugSymbolGroup extends IUnknown {
  static override readonly interfaceName: string = 'IDebugSymbolGroup';
  static override readonly iid: Guid = 'f2528316-0f1a-4431-aeed-11d096e1e2ab';
  static override ownMethods(): readonly MethodSpec[] {
    return (ownIDebugSymbolGroup ??= methods([DEBUG_SYMBOL_PARAMETERS], [
      '3 GetNumberSymbols hresult|out Number u32',
      '4 AddSymbol hresult|in Name ansi|inout Index u32',
      '5 RemoveSymbolByName hresult|in Name ansi',
      '6 RemoveSymbolByIndex hresult|in Index u32',
      '7 GetSymbolName hresult|in Index u32|out Buffer ansi count=2 actual=3|capacity BufferSize u32|actual NameSize u32',
      '8 GetSymbolParameters hresult|in Start u32|size Count u32|out Params struct type=0 array count=1',
      '9 ExpandSymbol hresult|in Index u32|in Expand bool',
      '10 OutputSymbols hresult|in OutputControl u32|in Flags u32|in Start u32|in Count u32',
      '11 WriteSymbol hresult|in Index u32|in Value ansi',
      '12 OutputAsType hresult|in Index u32|in Type ansi',
    ]));
  }

  /** The same methods without throwing: each returns `{ hresult, …outs }`. */
  declare readonly hr: IDebugSymbolGroupHr;
  /** Only in the type: what `implement(IDebugSymbolGroup, …)` accepts. */
  declare readonly handlers?: IDebugSymbolGroupHandlers;

  /**
   * Returns `Number` (32 bits, unsigned).
   * Since IDebugSymbolGroup, slot 3. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugsymbolgroup-getnumbersymbols}
   */
  GetNumberSymbols(): number {
    const at = stack.top;
    u32[at >>> 2] = 0;
    const hr = (this.slots[3] ?? bindSlot(this, 3, 'hii'))(this.pointer, addressAt(at));
    if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDebugSymbolGroup', 'GetNumberSymbols');
    return u32[at >>> 2]!;
  }

  /**
   * Returns `Index` (32 bits, unsigned).
   * Since IDebugSymbolGroup, slot 4. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugsymbolgroup-addsymbol}
   */
  AddSymbol(Name: string, Index: number): number {
    if (typeof Name !== 'string' || Name.includes('\0')) notText(this, 'AddSymbol', 'Name', Name);
    if (typeof Index !== 'number' || Index >>> 0 !== Index) notU32(this, 'AddSymbol', 'Index', Index);
    const at = enter(4);
    try {
      const nameAt = pushAnsi(Name) || notAnsi(this, 'AddSymbol', 'Name', Name);
      u32[at >>> 2] = Index;
      const hr = (this.slots[4] ?? bindSlot(this, 4, 'hiii'))(this.pointer, nameAt, addressAt(at));
      if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDebugSymbolGroup', 'AddSymbol');
      return u32[at >>> 2]!;
    } finally {
      leave(at);
    }
  }

  /**
   * Returns nothing.
   * Since IDebugSymbolGroup, slot 5. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugsymbolgroup-removesymbolbyname}
   */
  RemoveSymbolByName(Name: string): void {
    if (typeof Name !== 'string' || Name.includes('\0')) notText(this, 'RemoveSymbolByName', 'Name', Name);
    const at = enter(0);
    try {
      const nameAt = pushAnsi(Name) || notAnsi(this, 'RemoveSymbolByName', 'Name', Name);
      const hr = (this.slots[5] ?? bindSlot(this, 5, 'hii'))(this.pointer, nameAt);
      if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDebugSymbolGroup', 'RemoveSymbolByName');
    } finally {
      leave(at);
    }
  }

  /**
   * Returns nothing.
   * Since IDebugSymbolGroup, slot 6. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugsymbolgroup-removesymbolbyindex}
   */
  RemoveSymbolByIndex(Index: number): void {
    if (typeof Index !== 'number' || Index >>> 0 !== Index) notU32(this, 'RemoveSymbolByIndex', 'Index', Index);
    const hr = (this.slots[6] ?? bindSlot(this, 6, 'hii'))(this.pointer, Index);
    if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDebugSymbolGroup', 'RemoveSymbolByIndex');
  }

  /**
   * Returns `Buffer` (text, ANSI code page).
   * Since IDebugSymbolGroup, slot 7. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugsymbolgroup-getsymbolname}
   */
  GetSymbolName(Index: number): string {
    if (typeof Index !== 'number' || Index >>> 0 !== Index) notU32(this, 'GetSymbolName', 'Index', Index);
    const at = enter(1040);
    try {
      let bufferAt = addressAt(at + 16);
      let bufferRoom = 1024;
      for (let attempt = 0; ; attempt++) {
        u32[at >>> 2] = 0;
        const hr = (this.slots[7] ?? bindSlot(this, 7, 'hiiiii'))(
          this.pointer,
          Index,
          bufferAt,
          bufferRoom,
          addressAt(at),
        );
        if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDebugSymbolGroup', 'GetSymbolName');
        if (hr >= 0 && (u32[at >>> 2]! > bufferRoom)) {
          checkAttempt(attempt, 'GetSymbolName');
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
   * Returns `Params` (list of DEBUG_SYMBOL_PARAMETERS).
   * Since IDebugSymbolGroup, slot 8. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugsymbolgroup-getsymbolparameters}
   * @param Count room for the result, in elements
   */
  GetSymbolParameters(Start: number, Count: number): DEBUG_SYMBOL_PARAMETERS[] {
    if (typeof Start !== 'number' || Start >>> 0 !== Start) notU32(this, 'GetSymbolParameters', 'Start', Start);
    if (typeof Count !== 'number' || Count >>> 0 !== Count) notU32(this, 'GetSymbolParameters', 'Count', Count);
    const at = enter(0);
    try {
      const paramsAt = reserveCleared(Count * 32);
      const hr = (this.slots[8] ?? bindSlot(this, 8, 'hiiii'))(
        this.pointer,
        Start,
        Count,
        paramsAt.address,
      );
      if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDebugSymbolGroup', 'GetSymbolParameters');
      return DEBUG_SYMBOL_PARAMETERS.decodeList(paramsAt.block, paramsAt.offset, Count);
    } finally {
      leave(at);
    }
  }

  /**
   * Returns nothing.
   * Since IDebugSymbolGroup, slot 9. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugsymbolgroup-expandsymbol}
   */
  ExpandSymbol(Index: number, Expand: boolean): void {
    if (typeof Index !== 'number' || Index >>> 0 !== Index) notU32(this, 'ExpandSymbol', 'Index', Index);
    checkBoolean(this, 'ExpandSymbol', 'Expand', Expand);
    const hr = (this.slots[9] ?? bindSlot(this, 9, 'hiii'))(this.pointer, Index, Expand ? 1 : 0);
    if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDebugSymbolGroup', 'ExpandSymbol');
  }

  /**
   * Returns nothing.
   * Since IDebugSymbolGroup, slot 10. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugsymbolgroup-outputsymbols}
   */
  OutputSymbols(OutputControl: DEBUG_OUTCTL, Flags: DEBUG_OUTPUT_SYMBOLS, Start: number, Count: number): void {
    if (typeof OutputControl !== 'number' || OutputControl >>> 0 !== OutputControl) notU32(this, 'OutputSymbols', 'OutputControl', OutputControl);
    if (typeof Flags !== 'number' || Flags >>> 0 !== Flags) notU32(this, 'OutputSymbols', 'Flags', Flags);
    if (typeof Start !== 'number' || Start >>> 0 !== Start) notU32(this, 'OutputSymbols', 'Start', Start);
    if (typeof Count !== 'number' || Count >>> 0 !== Count) notU32(this, 'OutputSymbols', 'Count', Count);
    const hr = (this.slots[10] ?? bindSlot(this, 10, 'hiiiii'))(
      this.pointer,
      OutputControl,
      Flags,
      Start,
      Count,
    );
    if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDebugSymbolGroup', 'OutputSymbols');
  }

  /**
   * Returns nothing.
   * Since IDebugSymbolGroup, slot 11. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugsymbolgroup-writesymbol}
   */
  WriteSymbol(Index: number, Value: string): void {
    if (typeof Index !== 'number' || Index >>> 0 !== Index) notU32(this, 'WriteSymbol', 'Index', Index);
    if (typeof Value !== 'string' || Value.includes('\0')) notText(this, 'WriteSymbol', 'Value', Value);
    const at = enter(0);
    try {
      const valueAt = pushAnsi(Value) || notAnsi(this, 'WriteSymbol', 'Value', Value);
      const hr = (this.slots[11] ?? bindSlot(this, 11, 'hiii'))(this.pointer, Index, valueAt);
      if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDebugSymbolGroup', 'WriteSymbol');
    } finally {
      leave(at);
    }
  }

  /**
   * Returns nothing.
   * Since IDebugSymbolGroup, slot 12. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugsymbolgroup-outputastype}
   */
  OutputAsType(Index: number, Type: string): void {
    if (typeof Index !== 'number' || Index >>> 0 !== Index) notU32(this, 'OutputAsType', 'Index', Index);
    if (typeof Type !== 'string' || Type.includes('\0')) notText(this, 'OutputAsType', 'Type', Type);
    const at = enter(0);
    try {
      const typeAt = pushAnsi(Type) || notAnsi(this, 'OutputAsType', 'Type', Type);
      const hr = (this.slots[12] ?? bindSlot(this, 12, 'hiii'))(this.pointer, Index, typeAt);
      if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDebugSymbolGroup', 'OutputAsType');
    } finally {
      leave(at);
    }
  }
}

/** Methods of {@link IDebugSymbolGroup} that return their HRESULT beside the results, and never throw for it. */
export interface IDebugSymbolGroupHr {
  /** {@link IDebugSymbolGroup.GetNumberSymbols} without throwing, slot 3. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugsymbolgroup-getnumbersymbols} */
  GetNumberSymbols(): { hresult: number; Number: number };
  /** {@link IDebugSymbolGroup.AddSymbol} without throwing, slot 4. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugsymbolgroup-addsymbol} */
  AddSymbol(Name: string, Index: number): { hresult: number; Index: number };
  /** {@link IDebugSymbolGroup.RemoveSymbolByName} without throwing, slot 5. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugsymbolgroup-removesymbolbyname} */
  RemoveSymbolByName(Name: string): { hresult: number };
  /** {@link IDebugSymbolGroup.RemoveSymbolByIndex} without throwing, slot 6. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugsymbolgroup-removesymbolbyindex} */
  RemoveSymbolByIndex(Index: number): { hresult: number };
  /** {@link IDebugSymbolGroup.GetSymbolName} without throwing, slot 7. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugsymbolgroup-getsymbolname} */
  GetSymbolName(Index: number): { hresult: number; Buffer: string };
  /** {@link IDebugSymbolGroup.GetSymbolParameters} without throwing, slot 8. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugsymbolgroup-getsymbolparameters} */
  GetSymbolParameters(Start: number, Count: number): { hresult: number; Params: DEBUG_SYMBOL_PARAMETERS[] };
  /** {@link IDebugSymbolGroup.ExpandSymbol} without throwing, slot 9. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugsymbolgroup-expandsymbol} */
  ExpandSymbol(Index: number, Expand: boolean): { hresult: number };
  /** {@link IDebugSymbolGroup.OutputSymbols} without throwing, slot 10. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugsymbolgroup-outputsymbols} */
  OutputSymbols(OutputControl: DEBUG_OUTCTL, Flags: DEBUG_OUTPUT_SYMBOLS, Start: number, Count: number): { hresult: number };
  /** {@link IDebugSymbolGroup.WriteSymbol} without throwing, slot 11. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugsymbolgroup-writesymbol} */
  WriteSymbol(Index: number, Value: string): { hresult: number };
  /** {@link IDebugSymbolGroup.OutputAsType} without throwing, slot 12. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugsymbolgroup-outputastype} */
  OutputAsType(Index: number, Type: string): { hresult: number };
}

/** Methods an object may have to receive the calls of IDebugSymbolGroup; all optional. */
export interface IDebugSymbolGroupHandlers {
  /** Receives {@link IDebugSymbolGroup.GetNumberSymbols}, slot 3; return `Number`. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugsymbolgroup-getnumbersymbols} */
  GetNumberSymbols?(): number;
  /** Receives {@link IDebugSymbolGroup.AddSymbol}, slot 4; return `Index`. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugsymbolgroup-addsymbol} */
  AddSymbol?(Name: string, Index: number): number;
  /** Receives {@link IDebugSymbolGroup.RemoveSymbolByName}, slot 5; return nothing for S_OK. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugsymbolgroup-removesymbolbyname} */
  RemoveSymbolByName?(Name: string): void;
  /** Receives {@link IDebugSymbolGroup.RemoveSymbolByIndex}, slot 6; return nothing for S_OK. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugsymbolgroup-removesymbolbyindex} */
  RemoveSymbolByIndex?(Index: number): void;
  /** Receives {@link IDebugSymbolGroup.GetSymbolName}, slot 7; return `Buffer`. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugsymbolgroup-getsymbolname} */
  GetSymbolName?(Index: number): string;
  /** Receives {@link IDebugSymbolGroup.GetSymbolParameters}, slot 8; return `Params`. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugsymbolgroup-getsymbolparameters} */
  GetSymbolParameters?(Start: number, Count: number): DEBUG_SYMBOL_PARAMETERS[];
  /** Receives {@link IDebugSymbolGroup.ExpandSymbol}, slot 9; return nothing for S_OK. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugsymbolgroup-expandsymbol} */
  ExpandSymbol?(Index: number, Expand: boolean): void;
  /** Receives {@link IDebugSymbolGroup.OutputSymbols}, slot 10; return nothing for S_OK. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugsymbolgroup-outputsymbols} */
  OutputSymbols?(OutputControl: DEBUG_OUTCTL, Flags: DEBUG_OUTPUT_SYMBOLS, Start: number, Count: number): void;
  /** Receives {@link IDebugSymbolGroup.WriteSymbol}, slot 11; return nothing for S_OK. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugsymbolgroup-writesymbol} */
  WriteSymbol?(Index: number, Value: string): void;
  /** Receives {@link IDebugSymbolGroup.OutputAsType}, slot 12; return nothing for S_OK. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugsymbolgroup-outputastype} */
  OutputAsType?(Index: number, Type: string): void;
}
