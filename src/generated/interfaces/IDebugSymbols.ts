// Generated from dbgeng.h by `npm run codegen`. Do not edit: change codegen/ instead.
import {
  INTO,
  IUnknown,
  bindSlot,
  bytesAddress,
  checkAttempt,
  checkBytes,
  checkInterface,
  checkLength,
  checkList,
  checkStruct,
  freshBytes,
  hot,
  methods,
  notAnsi,
  notI32,
  notText,
  notU32,
  notU64,
  pointerOf,
  pushAnsi,
  pushBytes,
  pushStruct,
  pushU64s,
  readAnsi,
  readBytes,
  readU64s,
  reserve,
  reserveCleared,
  reused,
  settle,
  takeBytes,
  wrap,
  type Guid,
  type MethodSpec,
} from '../../com/call.ts';
import type { DEBUG_FIND_SOURCE, DEBUG_OUTCTL, DEBUG_OUTTYPE, DEBUG_SCOPE_GROUP, MODULE_ORDERS, SYMOPT } from '../families.ts';
import { DEBUG_MODULE_PARAMETERS, DEBUG_STACK_FRAME } from '../structs.ts';
import { IDebugSymbolGroup } from './IDebugSymbolGroup.ts';

const { addressAt, enter, i32, i64, leave, pending, scratch, stack, u32, u64 } = hot;

let ownIDebugSymbols: readonly MethodSpec[] | undefined;

/** {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nn-dbgeng-idebugsymbols} */
export class IDebugSymbols extends IUnknown {
  static override readonly interfaceName: string = 'IDebugSymbols';
  static override readonly iid: Guid = '8c31e98c-983a-48a5-9016-6fe5d667a950';
  static override ownMethods(): readonly MethodSpec[] {
    return (ownIDebugSymbols ??= methods([DEBUG_MODULE_PARAMETERS, DEBUG_STACK_FRAME, IDebugSymbolGroup], [
      '3 GetSymbolOptions hresult|out Options u32',
      '4 AddSymbolOptions hresult|in Options u32',
      '5 RemoveSymbolOptions hresult|in Options u32',
      '6 SetSymbolOptions hresult|in Options u32',
      '7 GetNameByOffset hresult|in Offset u64|out NameBuffer ansi count=2 actual=3|capacity NameBufferSize u32|actual NameSize u32|out Displacement u64',
      '8 GetOffsetByName hresult|in Symbol ansi|out Offset u64',
      '9 GetNearNameByOffset hresult|in Offset u64|in Delta i32|out NameBuffer ansi count=3 actual=4|capacity NameBufferSize u32|actual NameSize u32|out Displacement i64',
      '10 GetLineByOffset hresult|in Offset u64|out Line u32|out FileBuffer ansi count=3 actual=4|capacity FileBufferSize u32|actual FileSize u32|out Displacement u64',
      '11 GetOffsetByLine hresult|in Line u32|in File ansi|out Offset u64',
      '12 GetNumberModules hresult|out Loaded u32|out Unloaded u32',
      '13 GetModuleByIndex hresult|in Index u32|out Base u64',
      '14 GetModuleByModuleName hresult|in Name ansi|in StartIndex u32|out Index u32|out Base u64',
      '15 GetModuleByOffset hresult|in Offset u64|in StartIndex u32|out Index u32|out Base u64',
      '16 GetModuleNames hresult|in Index u32|in Base u64|out ImageNameBuffer ansi count=3 actual=4|capacity ImageNameBufferSize u32|actual ImageNameSize u32|out ModuleNameBuffer ansi count=6 actual=7|capacity ModuleNameBufferSize u32|actual ModuleNameSize u32|out LoadedImageNameBuffer ansi count=9 actual=10|capacity LoadedImageNameBufferSize u32|actual LoadedImageNameSize u32',
      '17 GetModuleParameters hresult|size Count u32|in Bases u64 array count=0 optional|in Start u32|out Params struct type=0 array count=0',
      '18 GetSymbolModule hresult|in Symbol ansi|out Base u64',
      '19 GetTypeName hresult|in Module u64|in TypeId u32|out NameBuffer ansi count=3 actual=4|capacity NameBufferSize u32|actual NameSize u32',
      '20 GetTypeId hresult|in Module u64|in Name ansi|out TypeId u32',
      '21 GetTypeSize hresult|in Module u64|in TypeId u32|out Size u32',
      '22 GetFieldOffset hresult|in Module u64|in TypeId u32|in Field ansi|out Offset u32',
      '23 GetSymbolTypeId hresult|in Symbol ansi|out TypeId u32|out Module u64',
      '24 GetOffsetTypeId hresult|in Offset u64|out TypeId u32|out Module u64',
      '25 ReadTypedDataVirtual hresult|in Offset u64|in Module u64|in TypeId u32|out Buffer bytes count=4 actual=5|size BufferSize u32|actual BytesRead u32',
      '26 WriteTypedDataVirtual hresult|in Offset u64|in Module u64|in TypeId u32|in Buffer bytes count=4|count BufferSize u32|out BytesWritten u32',
      '27 OutputTypedDataVirtual hresult|in OutputControl u32|in Offset u64|in Module u64|in TypeId u32|in Flags u32',
      '28 ReadTypedDataPhysical hresult|in Offset u64|in Module u64|in TypeId u32|out Buffer bytes count=4 actual=5|size BufferSize u32|actual BytesRead u32',
      '29 WriteTypedDataPhysical hresult|in Offset u64|in Module u64|in TypeId u32|in Buffer bytes count=4|count BufferSize u32|out BytesWritten u32',
      '30 OutputTypedDataPhysical hresult|in OutputControl u32|in Offset u64|in Module u64|in TypeId u32|in Flags u32',
      '31 GetScope hresult|out InstructionOffset u64|out ScopeFrame struct type=1|out ScopeContext bytes count=3|size ScopeContextSize u32',
      '32 SetScope hresult|in InstructionOffset u64|in ScopeFrame struct type=1 optional|in ScopeContext bytes count=3 optional|count ScopeContextSize u32',
      '33 ResetScope hresult',
      '34 GetScopeSymbolGroup hresult|in Flags u32|in Update interface type=2 optional|out Symbols interface type=2',
      '35 CreateSymbolGroup hresult|out Group interface type=2',
      '36 StartSymbolMatch hresult|in Pattern ansi|out Handle u64',
      '37 GetNextSymbolMatch hresult|in Handle u64|out Buffer ansi count=2 actual=3|capacity BufferSize u32|actual MatchSize u32|out Offset u64',
      '38 EndSymbolMatch hresult|in Handle u64',
      '39 Reload hresult|in Module ansi',
      '40 GetSymbolPath hresult|out Buffer ansi count=1 actual=2|capacity BufferSize u32|actual PathSize u32',
      '41 SetSymbolPath hresult|in Path ansi',
      '42 AppendSymbolPath hresult|in Addition ansi',
      '43 GetImagePath hresult|out Buffer ansi count=1 actual=2|capacity BufferSize u32|actual PathSize u32',
      '44 SetImagePath hresult|in Path ansi',
      '45 AppendImagePath hresult|in Addition ansi',
      '46 GetSourcePath hresult|out Buffer ansi count=1 actual=2|capacity BufferSize u32|actual PathSize u32',
      '47 GetSourcePathElement hresult|in Index u32|out Buffer ansi count=2 actual=3|capacity BufferSize u32|actual ElementSize u32',
      '48 SetSourcePath hresult|in Path ansi',
      '49 AppendSourcePath hresult|in Addition ansi',
      '50 FindSourceFile hresult|in StartElement u32|in File ansi|in Flags u32|out FoundElement u32|out Buffer ansi count=5 actual=6|capacity BufferSize u32|actual FoundSize u32',
      '51 GetSourceFileLineOffsets hresult|in File ansi|out Buffer u64 array count=2 actual=3|capacity BufferLines u32|actual FileLines u32',
    ]));
  }

  /** The same methods without throwing: each returns `{ hresult, …outs }`. */
  declare readonly hr: IDebugSymbolsHr;
  /** Only in the type: what `implement(IDebugSymbols, …)` accepts. */
  declare readonly handlers?: IDebugSymbolsHandlers;

  /**
   * Returns `Options` (SYMOPT).
   * Since IDebugSymbols, slot 3. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugsymbols-getsymboloptions}
   */
  GetSymbolOptions(): SYMOPT {
    const at = stack.top;
    u32[at >>> 2] = 0;
    const hr = (this.slots[3] ?? bindSlot(this, 3, 'hii'))(this.pointer, addressAt(at));
    if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDebugSymbols', 'GetSymbolOptions');
    return u32[at >>> 2]!;
  }

  /**
   * Returns nothing.
   * Since IDebugSymbols, slot 4. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugsymbols-addsymboloptions}
   */
  AddSymbolOptions(Options: SYMOPT): void {
    if (typeof Options !== 'number' || Options >>> 0 !== Options) notU32(this, 'AddSymbolOptions', 'Options', Options);
    const hr = (this.slots[4] ?? bindSlot(this, 4, 'hii'))(this.pointer, Options);
    if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDebugSymbols', 'AddSymbolOptions');
  }

  /**
   * Returns nothing.
   * Since IDebugSymbols, slot 5. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugsymbols-removesymboloptions}
   */
  RemoveSymbolOptions(Options: SYMOPT): void {
    if (typeof Options !== 'number' || Options >>> 0 !== Options) notU32(this, 'RemoveSymbolOptions', 'Options', Options);
    const hr = (this.slots[5] ?? bindSlot(this, 5, 'hii'))(this.pointer, Options);
    if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDebugSymbols', 'RemoveSymbolOptions');
  }

  /**
   * Returns nothing.
   * Since IDebugSymbols, slot 6. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugsymbols-setsymboloptions}
   */
  SetSymbolOptions(Options: SYMOPT): void {
    if (typeof Options !== 'number' || Options >>> 0 !== Options) notU32(this, 'SetSymbolOptions', 'Options', Options);
    const hr = (this.slots[6] ?? bindSlot(this, 6, 'hii'))(this.pointer, Options);
    if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDebugSymbols', 'SetSymbolOptions');
  }

  /**
   * Returns `NameBuffer` (text, ANSI code page), `Displacement` (64 bits, unsigned, in bytes from the start of what was found).
   * Since IDebugSymbols, slot 7. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugsymbols-getnamebyoffset}
   * @param Offset an address in the target
   */
  GetNameByOffset(Offset: bigint): { NameBuffer: string; Displacement: bigint } {
    if (typeof Offset !== 'bigint' || BigInt.asUintN(64, Offset) !== Offset) notU64(this, 'GetNameByOffset', 'Offset', Offset);
    const at = enter(1040);
    try {
      let nameBufferAt = addressAt(at + 16);
      let nameBufferRoom = 1024;
      for (let attempt = 0; ; attempt++) {
        u32[at >>> 2] = 0;
        u64[(at + 8) >>> 3] = 0n;
        const hr = (this.slots[7] ?? bindSlot(this, 7, 'hiiiiii'))(
          this.pointer,
          Offset,
          nameBufferAt,
          nameBufferRoom,
          addressAt(at),
          addressAt(at + 8),
        );
        if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDebugSymbols', 'GetNameByOffset');
        if (hr >= 0 && (u32[at >>> 2]! > nameBufferRoom)) {
          checkAttempt(attempt, 'GetNameByOffset');
          nameBufferRoom = u32[at >>> 2]!;
          nameBufferAt = reserve(nameBufferRoom * 1).address;
          continue;
        }
        return {
          NameBuffer: readAnsi(nameBufferAt, Math.min(u32[at >>> 2]!, nameBufferRoom) - 1),
          Displacement: u64[(at + 8) >>> 3]!,
        };
      }
    } finally {
      leave(at);
    }
  }

  /**
   * Returns `Offset` (64 bits, unsigned, an address in the target).
   * The `.hr` form tells whether the name was unique (S_OK) or one of several was taken (S_FALSE).
   * Since IDebugSymbols, slot 8. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugsymbols-getoffsetbyname}
   */
  GetOffsetByName(Symbol: string): bigint {
    if (typeof Symbol !== 'string' || Symbol.includes('\0')) notText(this, 'GetOffsetByName', 'Symbol', Symbol);
    const at = enter(8);
    try {
      const symbolAt = pushAnsi(Symbol) || notAnsi(this, 'GetOffsetByName', 'Symbol', Symbol);
      u64[at >>> 3] = 0n;
      const hr = (this.slots[8] ?? bindSlot(this, 8, 'hiii'))(this.pointer, symbolAt, addressAt(at));
      if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDebugSymbols', 'GetOffsetByName');
      return u64[at >>> 3]!;
    } finally {
      leave(at);
    }
  }

  /**
   * Returns `NameBuffer` (text, ANSI code page), `Displacement` (64 bits, signed, in bytes from the start of what was found).
   * Displacement is the distance to the symbol, in both directions.
   * Since IDebugSymbols, slot 9. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugsymbols-getnearnamebyoffset}
   * @param Offset an address in the target
   * @param Delta so many further on, or back when negative
   */
  GetNearNameByOffset(Offset: bigint, Delta: number): { NameBuffer: string; Displacement: bigint } {
    if (typeof Offset !== 'bigint' || BigInt.asUintN(64, Offset) !== Offset) notU64(this, 'GetNearNameByOffset', 'Offset', Offset);
    if (typeof Delta !== 'number' || (Delta | 0) !== Delta) notI32(this, 'GetNearNameByOffset', 'Delta', Delta);
    const at = enter(1040);
    try {
      let nameBufferAt = addressAt(at + 16);
      let nameBufferRoom = 1024;
      for (let attempt = 0; ; attempt++) {
        u32[at >>> 2] = 0;
        u64[(at + 8) >>> 3] = 0n;
        const hr = (this.slots[9] ?? bindSlot(this, 9, 'hiiiiiii'))(
          this.pointer,
          Offset,
          Delta,
          nameBufferAt,
          nameBufferRoom,
          addressAt(at),
          addressAt(at + 8),
        );
        if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDebugSymbols', 'GetNearNameByOffset');
        if (hr >= 0 && (u32[at >>> 2]! > nameBufferRoom)) {
          checkAttempt(attempt, 'GetNearNameByOffset');
          nameBufferRoom = u32[at >>> 2]!;
          nameBufferAt = reserve(nameBufferRoom * 1).address;
          continue;
        }
        return {
          NameBuffer: readAnsi(nameBufferAt, Math.min(u32[at >>> 2]!, nameBufferRoom) - 1),
          Displacement: i64[(at + 8) >>> 3]!,
        };
      }
    } finally {
      leave(at);
    }
  }

  /**
   * Returns `Line` (32 bits, unsigned, counted from 1), `FileBuffer` (text, ANSI code page), `Displacement` (64 bits, unsigned, in bytes from the start of what was found).
   * Since IDebugSymbols, slot 10. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugsymbols-getlinebyoffset}
   * @param Offset an address in the target
   */
  GetLineByOffset(Offset: bigint): { Line: number; FileBuffer: string; Displacement: bigint } {
    if (typeof Offset !== 'bigint' || BigInt.asUintN(64, Offset) !== Offset) notU64(this, 'GetLineByOffset', 'Offset', Offset);
    const at = enter(1040);
    try {
      let fileBufferAt = addressAt(at + 16);
      let fileBufferRoom = 1024;
      for (let attempt = 0; ; attempt++) {
        u32[at >>> 2] = 0;
        u32[(at + 4) >>> 2] = 0;
        u64[(at + 8) >>> 3] = 0n;
        const hr = (this.slots[10] ?? bindSlot(this, 10, 'hiiiiiii'))(
          this.pointer,
          Offset,
          addressAt(at),
          fileBufferAt,
          fileBufferRoom,
          addressAt(at + 4),
          addressAt(at + 8),
        );
        if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDebugSymbols', 'GetLineByOffset');
        if (hr >= 0 && (u32[(at + 4) >>> 2]! > fileBufferRoom)) {
          checkAttempt(attempt, 'GetLineByOffset');
          fileBufferRoom = u32[(at + 4) >>> 2]!;
          fileBufferAt = reserve(fileBufferRoom * 1).address;
          continue;
        }
        return {
          Line: u32[at >>> 2]!,
          FileBuffer: readAnsi(fileBufferAt, Math.min(u32[(at + 4) >>> 2]!, fileBufferRoom) - 1),
          Displacement: u64[(at + 8) >>> 3]!,
        };
      }
    } finally {
      leave(at);
    }
  }

  /**
   * Returns `Offset` (64 bits, unsigned, an address in the target).
   * Since IDebugSymbols, slot 11. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugsymbols-getoffsetbyline}
   * @param Line counted from 1
   */
  GetOffsetByLine(Line: number, File: string): bigint {
    if (typeof Line !== 'number' || Line >>> 0 !== Line) notU32(this, 'GetOffsetByLine', 'Line', Line);
    if (typeof File !== 'string' || File.includes('\0')) notText(this, 'GetOffsetByLine', 'File', File);
    const at = enter(8);
    try {
      const fileAt = pushAnsi(File) || notAnsi(this, 'GetOffsetByLine', 'File', File);
      u64[at >>> 3] = 0n;
      const hr = (this.slots[11] ?? bindSlot(this, 11, 'hiiii'))(
        this.pointer,
        Line,
        fileAt,
        addressAt(at),
      );
      if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDebugSymbols', 'GetOffsetByLine');
      return u64[at >>> 3]!;
    } finally {
      leave(at);
    }
  }

  /**
   * Returns `Loaded` (32 bits, unsigned), `Unloaded` (32 bits, unsigned).
   * Since IDebugSymbols, slot 12. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugsymbols-getnumbermodules}
   */
  GetNumberModules(): { Loaded: number; Unloaded: number } {
    const at = stack.top;
    u32[at >>> 2] = 0;
    u32[(at + 4) >>> 2] = 0;
    const hr = (this.slots[12] ?? bindSlot(this, 12, 'hiii'))(
      this.pointer,
      addressAt(at),
      addressAt(at + 4),
    );
    if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDebugSymbols', 'GetNumberModules');
    return {
      Loaded: u32[at >>> 2]!,
      Unloaded: u32[(at + 4) >>> 2]!,
    };
  }

  /**
   * Returns `Base` (64 bits, unsigned, base address of a module).
   * Since IDebugSymbols, slot 13. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugsymbols-getmodulebyindex}
   */
  GetModuleByIndex(Index: MODULE_ORDERS): bigint {
    if (typeof Index !== 'number' || Index >>> 0 !== Index) notU32(this, 'GetModuleByIndex', 'Index', Index);
    const at = stack.top;
    u64[at >>> 3] = 0n;
    const hr = (this.slots[13] ?? bindSlot(this, 13, 'hiii'))(this.pointer, Index, addressAt(at));
    if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDebugSymbols', 'GetModuleByIndex');
    return u64[at >>> 3]!;
  }

  /**
   * Returns `Index` (32 bits, unsigned), `Base` (64 bits, unsigned, base address of a module).
   * Since IDebugSymbols, slot 14. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugsymbols-getmodulebymodulename}
   * @param StartIndex default 0
   */
  GetModuleByModuleName(Name: string, StartIndex: number = 0): { Index: number; Base: bigint } {
    if (typeof Name !== 'string' || Name.includes('\0')) notText(this, 'GetModuleByModuleName', 'Name', Name);
    if (typeof StartIndex !== 'number' || StartIndex >>> 0 !== StartIndex) notU32(this, 'GetModuleByModuleName', 'StartIndex', StartIndex);
    const at = enter(16);
    try {
      const nameAt = pushAnsi(Name) || notAnsi(this, 'GetModuleByModuleName', 'Name', Name);
      u32[at >>> 2] = 0;
      u64[(at + 8) >>> 3] = 0n;
      const hr = (this.slots[14] ?? bindSlot(this, 14, 'hiiiii'))(
        this.pointer,
        nameAt,
        StartIndex,
        addressAt(at),
        addressAt(at + 8),
      );
      if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDebugSymbols', 'GetModuleByModuleName');
      return {
        Index: u32[at >>> 2]!,
        Base: u64[(at + 8) >>> 3]!,
      };
    } finally {
      leave(at);
    }
  }

  /**
   * Returns `Index` (32 bits, unsigned), `Base` (64 bits, unsigned, base address of a module).
   * Since IDebugSymbols, slot 15. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugsymbols-getmodulebyoffset}
   * @param Offset an address in the target
   * @param StartIndex default 0
   */
  GetModuleByOffset(Offset: bigint, StartIndex: number = 0): { Index: number; Base: bigint } {
    if (typeof Offset !== 'bigint' || BigInt.asUintN(64, Offset) !== Offset) notU64(this, 'GetModuleByOffset', 'Offset', Offset);
    if (typeof StartIndex !== 'number' || StartIndex >>> 0 !== StartIndex) notU32(this, 'GetModuleByOffset', 'StartIndex', StartIndex);
    const at = stack.top;
    u32[at >>> 2] = 0;
    u64[(at + 8) >>> 3] = 0n;
    const hr = (this.slots[15] ?? bindSlot(this, 15, 'hiiiii'))(
      this.pointer,
      Offset,
      StartIndex,
      addressAt(at),
      addressAt(at + 8),
    );
    if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDebugSymbols', 'GetModuleByOffset');
    return {
      Index: u32[at >>> 2]!,
      Base: u64[(at + 8) >>> 3]!,
    };
  }

  /**
   * Returns `ImageNameBuffer` (text, ANSI code page), `ModuleNameBuffer` (text, ANSI code page), `LoadedImageNameBuffer` (text, ANSI code page).
   * Since IDebugSymbols, slot 16. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugsymbols-getmodulenames}
   * @param Base base address of a module; default 0n
   */
  GetModuleNames(Index: number, Base: bigint = 0n): { ImageNameBuffer: string; ModuleNameBuffer: string; LoadedImageNameBuffer: string } {
    if (typeof Index !== 'number' || Index >>> 0 !== Index) notU32(this, 'GetModuleNames', 'Index', Index);
    if (typeof Base !== 'bigint' || BigInt.asUintN(64, Base) !== Base) notU64(this, 'GetModuleNames', 'Base', Base);
    const at = enter(3088);
    try {
      let imageNameBufferAt = addressAt(at + 16);
      let imageNameBufferRoom = 1024;
      let moduleNameBufferAt = addressAt(at + 1040);
      let moduleNameBufferRoom = 1024;
      let loadedImageNameBufferAt = addressAt(at + 2064);
      let loadedImageNameBufferRoom = 1024;
      for (let attempt = 0; ; attempt++) {
        u32[at >>> 2] = 0;
        u32[(at + 4) >>> 2] = 0;
        u32[(at + 8) >>> 2] = 0;
        const hr = (this.slots[16] ?? bindSlot(this, 16, 'hiiiiiiiiiiii'))(
          this.pointer,
          Index,
          Base,
          imageNameBufferAt,
          imageNameBufferRoom,
          addressAt(at),
          moduleNameBufferAt,
          moduleNameBufferRoom,
          addressAt(at + 4),
          loadedImageNameBufferAt,
          loadedImageNameBufferRoom,
          addressAt(at + 8),
        );
        if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDebugSymbols', 'GetModuleNames');
        if (hr >= 0 && (u32[at >>> 2]! > imageNameBufferRoom || u32[(at + 4) >>> 2]! > moduleNameBufferRoom || u32[(at + 8) >>> 2]! > loadedImageNameBufferRoom)) {
          checkAttempt(attempt, 'GetModuleNames');
          if (u32[at >>> 2]! > imageNameBufferRoom) {
            imageNameBufferRoom = u32[at >>> 2]!;
            imageNameBufferAt = reserve(imageNameBufferRoom * 1).address;
          }
          if (u32[(at + 4) >>> 2]! > moduleNameBufferRoom) {
            moduleNameBufferRoom = u32[(at + 4) >>> 2]!;
            moduleNameBufferAt = reserve(moduleNameBufferRoom * 1).address;
          }
          if (u32[(at + 8) >>> 2]! > loadedImageNameBufferRoom) {
            loadedImageNameBufferRoom = u32[(at + 8) >>> 2]!;
            loadedImageNameBufferAt = reserve(loadedImageNameBufferRoom * 1).address;
          }
          continue;
        }
        return {
          ImageNameBuffer: readAnsi(imageNameBufferAt, Math.min(u32[at >>> 2]!, imageNameBufferRoom) - 1),
          ModuleNameBuffer: readAnsi(moduleNameBufferAt, Math.min(u32[(at + 4) >>> 2]!, moduleNameBufferRoom) - 1),
          LoadedImageNameBuffer: readAnsi(loadedImageNameBufferAt, Math.min(u32[(at + 8) >>> 2]!, loadedImageNameBufferRoom) - 1),
        };
      }
    } finally {
      leave(at);
    }
  }

  /**
   * Returns `Params` (list of DEBUG_MODULE_PARAMETERS).
   * The Base of an element is DEBUG_INVALID_OFFSET where no module begins at the address.
   * Since IDebugSymbols, slot 17. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugsymbols-getmoduleparameters}
   * @param Count room for the result, in elements
   * @param Start default 0
   */
  GetModuleParameters(Count: number, Bases?: readonly bigint[] | null, Start: number = 0): DEBUG_MODULE_PARAMETERS[] {
    if (typeof Count !== 'number' || Count >>> 0 !== Count) notU32(this, 'GetModuleParameters', 'Count', Count);
    if (!(Bases == null)) checkList(this, 'GetModuleParameters', 'Bases', Bases);
    if (typeof Start !== 'number' || Start >>> 0 !== Start) notU32(this, 'GetModuleParameters', 'Start', Start);
    checkLength(this, 'GetModuleParameters', 'Bases', Bases ?? null, Count);
    const at = enter(0);
    try {
      const basesAt = Bases == null ? 0 : pushU64s(Bases);
      const paramsAt = reserveCleared(Count * 64);
      const hr = (this.slots[17] ?? bindSlot(this, 17, 'hiiiii'))(
        this.pointer,
        Count,
        basesAt,
        Start,
        paramsAt.address,
      );
      if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDebugSymbols', 'GetModuleParameters');
      return DEBUG_MODULE_PARAMETERS.decodeList(paramsAt.block, paramsAt.offset, Count);
    } finally {
      leave(at);
    }
  }

  /**
   * Returns `Base` (64 bits, unsigned, base address of a module).
   * Since IDebugSymbols, slot 18. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugsymbols-getsymbolmodule}
   */
  GetSymbolModule(Symbol: string): bigint {
    if (typeof Symbol !== 'string' || Symbol.includes('\0')) notText(this, 'GetSymbolModule', 'Symbol', Symbol);
    const at = enter(8);
    try {
      const symbolAt = pushAnsi(Symbol) || notAnsi(this, 'GetSymbolModule', 'Symbol', Symbol);
      u64[at >>> 3] = 0n;
      const hr = (this.slots[18] ?? bindSlot(this, 18, 'hiii'))(this.pointer, symbolAt, addressAt(at));
      if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDebugSymbols', 'GetSymbolModule');
      return u64[at >>> 3]!;
    } finally {
      leave(at);
    }
  }

  /**
   * Returns `NameBuffer` (text, ANSI code page).
   * Since IDebugSymbols, slot 19. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugsymbols-gettypename}
   * @param Module base address of a module
   * @param TypeId valid together with its module
   */
  GetTypeName(Module: bigint, TypeId: number): string {
    if (typeof Module !== 'bigint' || BigInt.asUintN(64, Module) !== Module) notU64(this, 'GetTypeName', 'Module', Module);
    if (typeof TypeId !== 'number' || TypeId >>> 0 !== TypeId) notU32(this, 'GetTypeName', 'TypeId', TypeId);
    const at = enter(1040);
    try {
      let nameBufferAt = addressAt(at + 16);
      let nameBufferRoom = 1024;
      for (let attempt = 0; ; attempt++) {
        u32[at >>> 2] = 0;
        const hr = (this.slots[19] ?? bindSlot(this, 19, 'hiiiiii'))(
          this.pointer,
          Module,
          TypeId,
          nameBufferAt,
          nameBufferRoom,
          addressAt(at),
        );
        if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDebugSymbols', 'GetTypeName');
        if (hr >= 0 && (u32[at >>> 2]! > nameBufferRoom)) {
          checkAttempt(attempt, 'GetTypeName');
          nameBufferRoom = u32[at >>> 2]!;
          nameBufferAt = reserve(nameBufferRoom * 1).address;
          continue;
        }
        return readAnsi(nameBufferAt, Math.min(u32[at >>> 2]!, nameBufferRoom) - 1);
      }
    } finally {
      leave(at);
    }
  }

  /**
   * Returns `TypeId` (32 bits, unsigned, valid together with its module).
   * Since IDebugSymbols, slot 20. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugsymbols-gettypeid}
   * @param Module base address of a module
   */
  GetTypeId(Module: bigint, Name: string): number {
    if (typeof Module !== 'bigint' || BigInt.asUintN(64, Module) !== Module) notU64(this, 'GetTypeId', 'Module', Module);
    if (typeof Name !== 'string' || Name.includes('\0')) notText(this, 'GetTypeId', 'Name', Name);
    const at = enter(4);
    try {
      const nameAt = pushAnsi(Name) || notAnsi(this, 'GetTypeId', 'Name', Name);
      u32[at >>> 2] = 0;
      const hr = (this.slots[20] ?? bindSlot(this, 20, 'hiiii'))(
        this.pointer,
        Module,
        nameAt,
        addressAt(at),
      );
      if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDebugSymbols', 'GetTypeId');
      return u32[at >>> 2]!;
    } finally {
      leave(at);
    }
  }

  /**
   * Returns `Size` (32 bits, unsigned, in bytes).
   * Since IDebugSymbols, slot 21. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugsymbols-gettypesize}
   * @param Module base address of a module
   * @param TypeId valid together with its module
   */
  GetTypeSize(Module: bigint, TypeId: number): number {
    if (typeof Module !== 'bigint' || BigInt.asUintN(64, Module) !== Module) notU64(this, 'GetTypeSize', 'Module', Module);
    if (typeof TypeId !== 'number' || TypeId >>> 0 !== TypeId) notU32(this, 'GetTypeSize', 'TypeId', TypeId);
    const at = stack.top;
    u32[at >>> 2] = 0;
    const hr = (this.slots[21] ?? bindSlot(this, 21, 'hiiii'))(
      this.pointer,
      Module,
      TypeId,
      addressAt(at),
    );
    if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDebugSymbols', 'GetTypeSize');
    return u32[at >>> 2]!;
  }

  /**
   * Returns `Offset` (32 bits, unsigned, in bytes).
   * Since IDebugSymbols, slot 22. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugsymbols-getfieldoffset}
   * @param Module base address of a module
   * @param TypeId valid together with its module
   */
  GetFieldOffset(Module: bigint, TypeId: number, Field: string): number {
    if (typeof Module !== 'bigint' || BigInt.asUintN(64, Module) !== Module) notU64(this, 'GetFieldOffset', 'Module', Module);
    if (typeof TypeId !== 'number' || TypeId >>> 0 !== TypeId) notU32(this, 'GetFieldOffset', 'TypeId', TypeId);
    if (typeof Field !== 'string' || Field.includes('\0')) notText(this, 'GetFieldOffset', 'Field', Field);
    const at = enter(4);
    try {
      const fieldAt = pushAnsi(Field) || notAnsi(this, 'GetFieldOffset', 'Field', Field);
      u32[at >>> 2] = 0;
      const hr = (this.slots[22] ?? bindSlot(this, 22, 'hiiiii'))(
        this.pointer,
        Module,
        TypeId,
        fieldAt,
        addressAt(at),
      );
      if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDebugSymbols', 'GetFieldOffset');
      return u32[at >>> 2]!;
    } finally {
      leave(at);
    }
  }

  /**
   * Returns `TypeId` (32 bits, unsigned, valid together with its module), `Module` (64 bits, unsigned, base address of a module).
   * Since IDebugSymbols, slot 23. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugsymbols-getsymboltypeid}
   */
  GetSymbolTypeId(Symbol: string): { TypeId: number; Module: bigint } {
    if (typeof Symbol !== 'string' || Symbol.includes('\0')) notText(this, 'GetSymbolTypeId', 'Symbol', Symbol);
    const at = enter(16);
    try {
      const symbolAt = pushAnsi(Symbol) || notAnsi(this, 'GetSymbolTypeId', 'Symbol', Symbol);
      u32[at >>> 2] = 0;
      u64[(at + 8) >>> 3] = 0n;
      const hr = (this.slots[23] ?? bindSlot(this, 23, 'hiiii'))(
        this.pointer,
        symbolAt,
        addressAt(at),
        addressAt(at + 8),
      );
      if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDebugSymbols', 'GetSymbolTypeId');
      return {
        TypeId: u32[at >>> 2]!,
        Module: u64[(at + 8) >>> 3]!,
      };
    } finally {
      leave(at);
    }
  }

  /**
   * Returns `TypeId` (32 bits, unsigned, valid together with its module), `Module` (64 bits, unsigned, base address of a module).
   * Since IDebugSymbols, slot 24. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugsymbols-getoffsettypeid}
   * @param Offset an address in the target
   */
  GetOffsetTypeId(Offset: bigint): { TypeId: number; Module: bigint } {
    if (typeof Offset !== 'bigint' || BigInt.asUintN(64, Offset) !== Offset) notU64(this, 'GetOffsetTypeId', 'Offset', Offset);
    const at = stack.top;
    u32[at >>> 2] = 0;
    u64[(at + 8) >>> 3] = 0n;
    const hr = (this.slots[24] ?? bindSlot(this, 24, 'hiiii'))(
      this.pointer,
      Offset,
      addressAt(at),
      addressAt(at + 8),
    );
    if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDebugSymbols', 'GetOffsetTypeId');
    return {
      TypeId: u32[at >>> 2]!,
      Module: u64[(at + 8) >>> 3]!,
    };
  }

  /**
   * Returns `Buffer` (bytes).
   * `readTypedDataVirtualInto` fills a buffer of yours.
   * Since IDebugSymbols, slot 25. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugsymbols-readtypeddatavirtual}
   * @param Offset an address in the target
   * @param Module base address of a module
   * @param TypeId valid together with its module
   * @param BufferSize room for the result, in bytes
   */
  ReadTypedDataVirtual(Offset: bigint, Module: bigint, TypeId: number, BufferSize: number): Uint8Array {
    if (typeof Offset !== 'bigint' || BigInt.asUintN(64, Offset) !== Offset) notU64(this, 'ReadTypedDataVirtual', 'Offset', Offset);
    if (typeof Module !== 'bigint' || BigInt.asUintN(64, Module) !== Module) notU64(this, 'ReadTypedDataVirtual', 'Module', Module);
    if (typeof TypeId !== 'number' || TypeId >>> 0 !== TypeId) notU32(this, 'ReadTypedDataVirtual', 'TypeId', TypeId);
    if (typeof BufferSize !== 'number' || BufferSize >>> 0 !== BufferSize) notU32(this, 'ReadTypedDataVirtual', 'BufferSize', BufferSize);
    const at = enter(4);
    try {
      const bufferFresh = freshBytes(BufferSize);
      const bufferAt = bytesAddress(bufferFresh, BufferSize);
      u32[at >>> 2] = 0;
      const hr = (this.slots[25] ?? bindSlot(this, 25, 'hiiiiiii'))(
        this.pointer,
        Offset,
        Module,
        TypeId,
        bufferAt,
        BufferSize,
        addressAt(at),
      );
      if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDebugSymbols', 'ReadTypedDataVirtual');
      return takeBytes(bufferFresh, bufferAt, Math.min(u32[at >>> 2]!, BufferSize));
    } finally {
      leave(at);
    }
  }

  /** As {@link IDebugSymbols.ReadTypedDataVirtual}, but fills `Buffer` and returns how many bytes of it are valid. */
  readTypedDataVirtualInto(Offset: bigint, Module: bigint, TypeId: number, Buffer: Uint8Array): number {
    if (typeof Offset !== 'bigint' || BigInt.asUintN(64, Offset) !== Offset) notU64(this, 'ReadTypedDataVirtual', 'Offset', Offset);
    if (typeof Module !== 'bigint' || BigInt.asUintN(64, Module) !== Module) notU64(this, 'ReadTypedDataVirtual', 'Module', Module);
    if (typeof TypeId !== 'number' || TypeId >>> 0 !== TypeId) notU32(this, 'ReadTypedDataVirtual', 'TypeId', TypeId);
    checkBytes(this, 'ReadTypedDataVirtual', 'Buffer', Buffer);
    const at = stack.top;
    u32[at >>> 2] = 0;
    const hr = (this.slots[25 + INTO] ?? bindSlot(this, 25 + INTO, 'hiiiibii'))(
      this.pointer,
      Offset,
      Module,
      TypeId,
      Buffer,
      Buffer.byteLength,
      addressAt(at),
    );
    if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDebugSymbols', 'ReadTypedDataVirtual');
    return Math.min(u32[at >>> 2]!, Buffer.byteLength);
  }

  /**
   * Returns `BytesWritten` (32 bits, unsigned, in bytes).
   * Since IDebugSymbols, slot 26. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugsymbols-writetypeddatavirtual}
   * @param Offset an address in the target
   * @param Module base address of a module
   * @param TypeId valid together with its module
   */
  WriteTypedDataVirtual(Offset: bigint, Module: bigint, TypeId: number, Buffer: ArrayBufferView): number {
    if (typeof Offset !== 'bigint' || BigInt.asUintN(64, Offset) !== Offset) notU64(this, 'WriteTypedDataVirtual', 'Offset', Offset);
    if (typeof Module !== 'bigint' || BigInt.asUintN(64, Module) !== Module) notU64(this, 'WriteTypedDataVirtual', 'Module', Module);
    if (typeof TypeId !== 'number' || TypeId >>> 0 !== TypeId) notU32(this, 'WriteTypedDataVirtual', 'TypeId', TypeId);
    checkBytes(this, 'WriteTypedDataVirtual', 'Buffer', Buffer);
    const at = stack.top;
    u32[at >>> 2] = 0;
    const hr = (this.slots[26] ?? bindSlot(this, 26, 'hiiiibii'))(
      this.pointer,
      Offset,
      Module,
      TypeId,
      Buffer,
      Buffer.byteLength,
      addressAt(at),
    );
    if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDebugSymbols', 'WriteTypedDataVirtual');
    return u32[at >>> 2]!;
  }

  /**
   * Returns nothing.
   * Since IDebugSymbols, slot 27. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugsymbols-outputtypeddatavirtual}
   * @param Offset an address in the target
   * @param Module base address of a module
   * @param TypeId valid together with its module
   */
  OutputTypedDataVirtual(OutputControl: DEBUG_OUTCTL, Offset: bigint, Module: bigint, TypeId: number, Flags: DEBUG_OUTTYPE): void {
    if (typeof OutputControl !== 'number' || OutputControl >>> 0 !== OutputControl) notU32(this, 'OutputTypedDataVirtual', 'OutputControl', OutputControl);
    if (typeof Offset !== 'bigint' || BigInt.asUintN(64, Offset) !== Offset) notU64(this, 'OutputTypedDataVirtual', 'Offset', Offset);
    if (typeof Module !== 'bigint' || BigInt.asUintN(64, Module) !== Module) notU64(this, 'OutputTypedDataVirtual', 'Module', Module);
    if (typeof TypeId !== 'number' || TypeId >>> 0 !== TypeId) notU32(this, 'OutputTypedDataVirtual', 'TypeId', TypeId);
    if (typeof Flags !== 'number' || Flags >>> 0 !== Flags) notU32(this, 'OutputTypedDataVirtual', 'Flags', Flags);
    const hr = (this.slots[27] ?? bindSlot(this, 27, 'hiiiiii'))(
      this.pointer,
      OutputControl,
      Offset,
      Module,
      TypeId,
      Flags,
    );
    if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDebugSymbols', 'OutputTypedDataVirtual');
  }

  /**
   * Returns `Buffer` (bytes).
   * `readTypedDataPhysicalInto` fills a buffer of yours.
   * Since IDebugSymbols, slot 28. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugsymbols-readtypeddataphysical}
   * @param Offset a physical address
   * @param Module base address of a module
   * @param TypeId valid together with its module
   * @param BufferSize room for the result, in bytes
   */
  ReadTypedDataPhysical(Offset: bigint, Module: bigint, TypeId: number, BufferSize: number): Uint8Array {
    if (typeof Offset !== 'bigint' || BigInt.asUintN(64, Offset) !== Offset) notU64(this, 'ReadTypedDataPhysical', 'Offset', Offset);
    if (typeof Module !== 'bigint' || BigInt.asUintN(64, Module) !== Module) notU64(this, 'ReadTypedDataPhysical', 'Module', Module);
    if (typeof TypeId !== 'number' || TypeId >>> 0 !== TypeId) notU32(this, 'ReadTypedDataPhysical', 'TypeId', TypeId);
    if (typeof BufferSize !== 'number' || BufferSize >>> 0 !== BufferSize) notU32(this, 'ReadTypedDataPhysical', 'BufferSize', BufferSize);
    const at = enter(4);
    try {
      const bufferFresh = freshBytes(BufferSize);
      const bufferAt = bytesAddress(bufferFresh, BufferSize);
      u32[at >>> 2] = 0;
      const hr = (this.slots[28] ?? bindSlot(this, 28, 'hiiiiiii'))(
        this.pointer,
        Offset,
        Module,
        TypeId,
        bufferAt,
        BufferSize,
        addressAt(at),
      );
      if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDebugSymbols', 'ReadTypedDataPhysical');
      return takeBytes(bufferFresh, bufferAt, Math.min(u32[at >>> 2]!, BufferSize));
    } finally {
      leave(at);
    }
  }

  /** As {@link IDebugSymbols.ReadTypedDataPhysical}, but fills `Buffer` and returns how many bytes of it are valid. */
  readTypedDataPhysicalInto(Offset: bigint, Module: bigint, TypeId: number, Buffer: Uint8Array): number {
    if (typeof Offset !== 'bigint' || BigInt.asUintN(64, Offset) !== Offset) notU64(this, 'ReadTypedDataPhysical', 'Offset', Offset);
    if (typeof Module !== 'bigint' || BigInt.asUintN(64, Module) !== Module) notU64(this, 'ReadTypedDataPhysical', 'Module', Module);
    if (typeof TypeId !== 'number' || TypeId >>> 0 !== TypeId) notU32(this, 'ReadTypedDataPhysical', 'TypeId', TypeId);
    checkBytes(this, 'ReadTypedDataPhysical', 'Buffer', Buffer);
    const at = stack.top;
    u32[at >>> 2] = 0;
    const hr = (this.slots[28 + INTO] ?? bindSlot(this, 28 + INTO, 'hiiiibii'))(
      this.pointer,
      Offset,
      Module,
      TypeId,
      Buffer,
      Buffer.byteLength,
      addressAt(at),
    );
    if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDebugSymbols', 'ReadTypedDataPhysical');
    return Math.min(u32[at >>> 2]!, Buffer.byteLength);
  }

  /**
   * Returns `BytesWritten` (32 bits, unsigned, in bytes).
   * Since IDebugSymbols, slot 29. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugsymbols-writetypeddataphysical}
   * @param Offset a physical address
   * @param Module base address of a module
   * @param TypeId valid together with its module
   */
  WriteTypedDataPhysical(Offset: bigint, Module: bigint, TypeId: number, Buffer: ArrayBufferView): number {
    if (typeof Offset !== 'bigint' || BigInt.asUintN(64, Offset) !== Offset) notU64(this, 'WriteTypedDataPhysical', 'Offset', Offset);
    if (typeof Module !== 'bigint' || BigInt.asUintN(64, Module) !== Module) notU64(this, 'WriteTypedDataPhysical', 'Module', Module);
    if (typeof TypeId !== 'number' || TypeId >>> 0 !== TypeId) notU32(this, 'WriteTypedDataPhysical', 'TypeId', TypeId);
    checkBytes(this, 'WriteTypedDataPhysical', 'Buffer', Buffer);
    const at = stack.top;
    u32[at >>> 2] = 0;
    const hr = (this.slots[29] ?? bindSlot(this, 29, 'hiiiibii'))(
      this.pointer,
      Offset,
      Module,
      TypeId,
      Buffer,
      Buffer.byteLength,
      addressAt(at),
    );
    if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDebugSymbols', 'WriteTypedDataPhysical');
    return u32[at >>> 2]!;
  }

  /**
   * Returns nothing.
   * Since IDebugSymbols, slot 30. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugsymbols-outputtypeddataphysical}
   * @param Offset a physical address
   * @param Module base address of a module
   * @param TypeId valid together with its module
   */
  OutputTypedDataPhysical(OutputControl: DEBUG_OUTCTL, Offset: bigint, Module: bigint, TypeId: number, Flags: DEBUG_OUTTYPE): void {
    if (typeof OutputControl !== 'number' || OutputControl >>> 0 !== OutputControl) notU32(this, 'OutputTypedDataPhysical', 'OutputControl', OutputControl);
    if (typeof Offset !== 'bigint' || BigInt.asUintN(64, Offset) !== Offset) notU64(this, 'OutputTypedDataPhysical', 'Offset', Offset);
    if (typeof Module !== 'bigint' || BigInt.asUintN(64, Module) !== Module) notU64(this, 'OutputTypedDataPhysical', 'Module', Module);
    if (typeof TypeId !== 'number' || TypeId >>> 0 !== TypeId) notU32(this, 'OutputTypedDataPhysical', 'TypeId', TypeId);
    if (typeof Flags !== 'number' || Flags >>> 0 !== Flags) notU32(this, 'OutputTypedDataPhysical', 'Flags', Flags);
    const hr = (this.slots[30] ?? bindSlot(this, 30, 'hiiiiii'))(
      this.pointer,
      OutputControl,
      Offset,
      Module,
      TypeId,
      Flags,
    );
    if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDebugSymbols', 'OutputTypedDataPhysical');
  }

  /**
   * Returns `InstructionOffset` (64 bits, unsigned, an address in the target), `ScopeFrame` (DEBUG_STACK_FRAME), `ScopeContext` (bytes).
   * Since IDebugSymbols, slot 31. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugsymbols-getscope}
   * @param ScopeContextSize room for the result, in bytes
   */
  GetScope(ScopeContextSize: number): { InstructionOffset: bigint; ScopeFrame: DEBUG_STACK_FRAME; ScopeContext: Uint8Array } {
    if (typeof ScopeContextSize !== 'number' || ScopeContextSize >>> 0 !== ScopeContextSize) notU32(this, 'GetScope', 'ScopeContextSize', ScopeContextSize);
    const at = enter(144);
    try {
      const scopeContextAt = reserveCleared(ScopeContextSize);
      u64[at >>> 3] = 0n;
      const hr = (this.slots[31] ?? bindSlot(this, 31, 'hiiiii'))(
        this.pointer,
        addressAt(at),
        addressAt(at + 16),
        ScopeContextSize === 0 ? 0 : scopeContextAt.address,
        ScopeContextSize,
      );
      if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDebugSymbols', 'GetScope');
      return {
        InstructionOffset: u64[at >>> 3]!,
        ScopeFrame: DEBUG_STACK_FRAME.decode(scratch, at + 16),
        ScopeContext: readBytes(scopeContextAt.block, scopeContextAt.offset, ScopeContextSize),
      };
    } finally {
      leave(at);
    }
  }

  /**
   * Returns nothing.
   * The `.hr` form tells whether the scope has changed (S_FALSE) or was the same (S_OK).
   * Since IDebugSymbols, slot 32. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugsymbols-setscope}
   * @param InstructionOffset an address in the target
   */
  SetScope(InstructionOffset: bigint, ScopeFrame?: DEBUG_STACK_FRAME | null, ScopeContext?: ArrayBufferView | null): void {
    if (typeof InstructionOffset !== 'bigint' || BigInt.asUintN(64, InstructionOffset) !== InstructionOffset) notU64(this, 'SetScope', 'InstructionOffset', InstructionOffset);
    if (!(ScopeFrame == null)) checkStruct(this, 'SetScope', 'ScopeFrame', ScopeFrame);
    if (!(ScopeContext == null)) checkBytes(this, 'SetScope', 'ScopeContext', ScopeContext);
    const at = enter(0);
    try {
      const scopeFrameAt = ScopeFrame == null ? 0 : pushStruct(DEBUG_STACK_FRAME, ScopeFrame);
      const scopeContextAt = ScopeContext == null ? 0 : pushBytes(ScopeContext);
      const hr = (this.slots[32] ?? bindSlot(this, 32, 'hiiiii'))(
        this.pointer,
        InstructionOffset,
        scopeFrameAt,
        scopeContextAt,
        (ScopeContext?.byteLength ?? 0),
      );
      if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDebugSymbols', 'SetScope');
    } finally {
      leave(at);
    }
  }

  /**
   * Returns nothing.
   * Since IDebugSymbols, slot 33. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugsymbols-resetscope}
   */
  ResetScope(): void {
    const hr = (this.slots[33] ?? bindSlot(this, 33, 'hi'))(this.pointer);
    if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDebugSymbols', 'ResetScope');
  }

  /**
   * Returns `Symbols` (IDebugSymbolGroup, dispose it when done).
   * With Update the same group is refreshed and returned.
   * Since IDebugSymbols, slot 34. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugsymbols-getscopesymbolgroup}
   */
  GetScopeSymbolGroup(Flags: DEBUG_SCOPE_GROUP, Update?: IDebugSymbolGroup | null): IDebugSymbolGroup {
    if (typeof Flags !== 'number' || Flags >>> 0 !== Flags) notU32(this, 'GetScopeSymbolGroup', 'Flags', Flags);
    if (!(Update == null)) checkInterface(this, 'GetScopeSymbolGroup', 'Update', Update, 'IDebugSymbolGroup');
    const at = stack.top;
    u64[at >>> 3] = 0n;
    const hr = (this.slots[34] ?? bindSlot(this, 34, 'hiiii'))(
      this.pointer,
      Flags,
      pointerOf(Update),
      addressAt(at),
    );
    if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDebugSymbols', 'GetScopeSymbolGroup');
    return reused(IDebugSymbolGroup, u64[at >>> 3]!, Update)!;
  }

  /**
   * Returns `Group` (IDebugSymbolGroup, dispose it when done).
   * Since IDebugSymbols, slot 35. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugsymbols-createsymbolgroup}
   */
  CreateSymbolGroup(): IDebugSymbolGroup {
    const at = stack.top;
    u64[at >>> 3] = 0n;
    const hr = (this.slots[35] ?? bindSlot(this, 35, 'hii'))(this.pointer, addressAt(at));
    if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDebugSymbols', 'CreateSymbolGroup');
    return wrap(IDebugSymbolGroup, u64[at >>> 3]!, true)!;
  }

  /**
   * Returns `Handle` (64 bits, unsigned, of a search, end it with EndSymbolMatch).
   * Since IDebugSymbols, slot 36. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugsymbols-startsymbolmatch}
   */
  StartSymbolMatch(Pattern: string): bigint {
    if (typeof Pattern !== 'string' || Pattern.includes('\0')) notText(this, 'StartSymbolMatch', 'Pattern', Pattern);
    const at = enter(8);
    try {
      const patternAt = pushAnsi(Pattern) || notAnsi(this, 'StartSymbolMatch', 'Pattern', Pattern);
      u64[at >>> 3] = 0n;
      const hr = (this.slots[36] ?? bindSlot(this, 36, 'hiii'))(this.pointer, patternAt, addressAt(at));
      if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDebugSymbols', 'StartSymbolMatch');
      return u64[at >>> 3]!;
    } finally {
      leave(at);
    }
  }

  /**
   * Returns `Buffer` (text, ANSI code page), `Offset` (64 bits, unsigned, an address in the target).
   * Can end the process. The handle is a pointer that the engine follows: one that StartSymbolMatch did not return, or that was given back, brings the process down.
   * Since IDebugSymbols, slot 37. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugsymbols-getnextsymbolmatch}
   * @param Handle of a search, end it with EndSymbolMatch
   */
  GetNextSymbolMatch(Handle: bigint): { Buffer: string; Offset: bigint } {
    if (typeof Handle !== 'bigint' || BigInt.asUintN(64, Handle) !== Handle) notU64(this, 'GetNextSymbolMatch', 'Handle', Handle);
    const at = enter(16400);
    try {
      const bufferAt = addressAt(at + 16);
      const bufferRoom = 16384;
      u32[at >>> 2] = 0;
      u64[(at + 8) >>> 3] = 0n;
      const hr = (this.slots[37] ?? bindSlot(this, 37, 'hiiiiii'))(
        this.pointer,
        Handle,
        bufferAt,
        bufferRoom,
        addressAt(at),
        addressAt(at + 8),
      );
      if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDebugSymbols', 'GetNextSymbolMatch');
      return {
        Buffer: readAnsi(bufferAt, Math.min(u32[at >>> 2]!, bufferRoom) - 1),
        Offset: u64[(at + 8) >>> 3]!,
      };
    } finally {
      leave(at);
    }
  }

  /**
   * Returns nothing.
   * Can end the process. The handle is a pointer that the engine follows: one that StartSymbolMatch did not return, or that was given back, brings the process down.
   * Since IDebugSymbols, slot 38. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugsymbols-endsymbolmatch}
   * @param Handle of a search, end it with EndSymbolMatch
   */
  EndSymbolMatch(Handle: bigint): void {
    if (typeof Handle !== 'bigint' || BigInt.asUintN(64, Handle) !== Handle) notU64(this, 'EndSymbolMatch', 'Handle', Handle);
    const hr = (this.slots[38] ?? bindSlot(this, 38, 'hii'))(this.pointer, Handle);
    if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDebugSymbols', 'EndSymbolMatch');
  }

  /**
   * Returns nothing.
   * Since IDebugSymbols, slot 39. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugsymbols-reload}
   * @param Module default ''
   */
  Reload(Module: string = ''): void {
    if (typeof Module !== 'string' || Module.includes('\0')) notText(this, 'Reload', 'Module', Module);
    const at = enter(0);
    try {
      const moduleAt = pushAnsi(Module) || notAnsi(this, 'Reload', 'Module', Module);
      const hr = (this.slots[39] ?? bindSlot(this, 39, 'hii'))(this.pointer, moduleAt);
      if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDebugSymbols', 'Reload');
    } finally {
      leave(at);
    }
  }

  /**
   * Returns `Buffer` (text, ANSI code page).
   * Since IDebugSymbols, slot 40. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugsymbols-getsymbolpath}
   */
  GetSymbolPath(): string {
    const at = enter(1040);
    try {
      let bufferAt = addressAt(at + 16);
      let bufferRoom = 1024;
      for (let attempt = 0; ; attempt++) {
        u32[at >>> 2] = 0;
        const hr = (this.slots[40] ?? bindSlot(this, 40, 'hiiii'))(
          this.pointer,
          bufferAt,
          bufferRoom,
          addressAt(at),
        );
        if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDebugSymbols', 'GetSymbolPath');
        if (hr >= 0 && (u32[at >>> 2]! > bufferRoom)) {
          checkAttempt(attempt, 'GetSymbolPath');
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
   * Returns nothing.
   * Since IDebugSymbols, slot 41. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugsymbols-setsymbolpath}
   */
  SetSymbolPath(Path: string): void {
    if (typeof Path !== 'string' || Path.includes('\0')) notText(this, 'SetSymbolPath', 'Path', Path);
    const at = enter(0);
    try {
      const pathAt = pushAnsi(Path) || notAnsi(this, 'SetSymbolPath', 'Path', Path);
      const hr = (this.slots[41] ?? bindSlot(this, 41, 'hii'))(this.pointer, pathAt);
      if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDebugSymbols', 'SetSymbolPath');
    } finally {
      leave(at);
    }
  }

  /**
   * Returns nothing.
   * Since IDebugSymbols, slot 42. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugsymbols-appendsymbolpath}
   */
  AppendSymbolPath(Addition: string): void {
    if (typeof Addition !== 'string' || Addition.includes('\0')) notText(this, 'AppendSymbolPath', 'Addition', Addition);
    const at = enter(0);
    try {
      const additionAt = pushAnsi(Addition) || notAnsi(this, 'AppendSymbolPath', 'Addition', Addition);
      const hr = (this.slots[42] ?? bindSlot(this, 42, 'hii'))(this.pointer, additionAt);
      if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDebugSymbols', 'AppendSymbolPath');
    } finally {
      leave(at);
    }
  }

  /**
   * Returns `Buffer` (text, ANSI code page).
   * Since IDebugSymbols, slot 43. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugsymbols-getimagepath}
   */
  GetImagePath(): string {
    const at = enter(1040);
    try {
      let bufferAt = addressAt(at + 16);
      let bufferRoom = 1024;
      for (let attempt = 0; ; attempt++) {
        u32[at >>> 2] = 0;
        const hr = (this.slots[43] ?? bindSlot(this, 43, 'hiiii'))(
          this.pointer,
          bufferAt,
          bufferRoom,
          addressAt(at),
        );
        if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDebugSymbols', 'GetImagePath');
        if (hr >= 0 && (u32[at >>> 2]! > bufferRoom)) {
          checkAttempt(attempt, 'GetImagePath');
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
   * Returns nothing.
   * Since IDebugSymbols, slot 44. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugsymbols-setimagepath}
   */
  SetImagePath(Path: string): void {
    if (typeof Path !== 'string' || Path.includes('\0')) notText(this, 'SetImagePath', 'Path', Path);
    const at = enter(0);
    try {
      const pathAt = pushAnsi(Path) || notAnsi(this, 'SetImagePath', 'Path', Path);
      const hr = (this.slots[44] ?? bindSlot(this, 44, 'hii'))(this.pointer, pathAt);
      if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDebugSymbols', 'SetImagePath');
    } finally {
      leave(at);
    }
  }

  /**
   * Returns nothing.
   * Since IDebugSymbols, slot 45. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugsymbols-appendimagepath}
   */
  AppendImagePath(Addition: string): void {
    if (typeof Addition !== 'string' || Addition.includes('\0')) notText(this, 'AppendImagePath', 'Addition', Addition);
    const at = enter(0);
    try {
      const additionAt = pushAnsi(Addition) || notAnsi(this, 'AppendImagePath', 'Addition', Addition);
      const hr = (this.slots[45] ?? bindSlot(this, 45, 'hii'))(this.pointer, additionAt);
      if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDebugSymbols', 'AppendImagePath');
    } finally {
      leave(at);
    }
  }

  /**
   * Returns `Buffer` (text, ANSI code page).
   * Since IDebugSymbols, slot 46. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugsymbols-getsourcepath}
   */
  GetSourcePath(): string {
    const at = enter(1040);
    try {
      let bufferAt = addressAt(at + 16);
      let bufferRoom = 1024;
      for (let attempt = 0; ; attempt++) {
        u32[at >>> 2] = 0;
        const hr = (this.slots[46] ?? bindSlot(this, 46, 'hiiii'))(
          this.pointer,
          bufferAt,
          bufferRoom,
          addressAt(at),
        );
        if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDebugSymbols', 'GetSourcePath');
        if (hr >= 0 && (u32[at >>> 2]! > bufferRoom)) {
          checkAttempt(attempt, 'GetSourcePath');
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
   * Returns `Buffer` (text, ANSI code page).
   * Since IDebugSymbols, slot 47. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugsymbols-getsourcepathelement}
   */
  GetSourcePathElement(Index: number): string {
    if (typeof Index !== 'number' || Index >>> 0 !== Index) notU32(this, 'GetSourcePathElement', 'Index', Index);
    const at = enter(1040);
    try {
      let bufferAt = addressAt(at + 16);
      let bufferRoom = 1024;
      for (let attempt = 0; ; attempt++) {
        u32[at >>> 2] = 0;
        const hr = (this.slots[47] ?? bindSlot(this, 47, 'hiiiii'))(
          this.pointer,
          Index,
          bufferAt,
          bufferRoom,
          addressAt(at),
        );
        if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDebugSymbols', 'GetSourcePathElement');
        if (hr >= 0 && (u32[at >>> 2]! > bufferRoom)) {
          checkAttempt(attempt, 'GetSourcePathElement');
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
   * Returns nothing.
   * Since IDebugSymbols, slot 48. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugsymbols-setsourcepath}
   */
  SetSourcePath(Path: string): void {
    if (typeof Path !== 'string' || Path.includes('\0')) notText(this, 'SetSourcePath', 'Path', Path);
    const at = enter(0);
    try {
      const pathAt = pushAnsi(Path) || notAnsi(this, 'SetSourcePath', 'Path', Path);
      const hr = (this.slots[48] ?? bindSlot(this, 48, 'hii'))(this.pointer, pathAt);
      if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDebugSymbols', 'SetSourcePath');
    } finally {
      leave(at);
    }
  }

  /**
   * Returns nothing.
   * Since IDebugSymbols, slot 49. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugsymbols-appendsourcepath}
   */
  AppendSourcePath(Addition: string): void {
    if (typeof Addition !== 'string' || Addition.includes('\0')) notText(this, 'AppendSourcePath', 'Addition', Addition);
    const at = enter(0);
    try {
      const additionAt = pushAnsi(Addition) || notAnsi(this, 'AppendSourcePath', 'Addition', Addition);
      const hr = (this.slots[49] ?? bindSlot(this, 49, 'hii'))(this.pointer, additionAt);
      if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDebugSymbols', 'AppendSourcePath');
    } finally {
      leave(at);
    }
  }

  /**
   * Returns `FoundElement` (32 bits, unsigned), `Buffer` (text, ANSI code page).
   * FoundElement is null when the file was not found through an element of the source path.
   * Since IDebugSymbols, slot 50. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugsymbols-findsourcefile}
   * @param Flags default DEBUG_FIND_SOURCE.DEFAULT
   */
  FindSourceFile(StartElement: number, File: string, Flags: DEBUG_FIND_SOURCE = 0): { FoundElement: number | null; Buffer: string } {
    if (typeof StartElement !== 'number' || StartElement >>> 0 !== StartElement) notU32(this, 'FindSourceFile', 'StartElement', StartElement);
    if (typeof File !== 'string' || File.includes('\0')) notText(this, 'FindSourceFile', 'File', File);
    if (typeof Flags !== 'number' || Flags >>> 0 !== Flags) notU32(this, 'FindSourceFile', 'Flags', Flags);
    const at = enter(1040);
    try {
      const fileAt = pushAnsi(File) || notAnsi(this, 'FindSourceFile', 'File', File);
      let bufferAt = addressAt(at + 16);
      let bufferRoom = 1024;
      for (let attempt = 0; ; attempt++) {
        u32[at >>> 2] = 0;
        u32[(at + 4) >>> 2] = 0;
        const hr = (this.slots[50] ?? bindSlot(this, 50, 'hiiiiiiii'))(
          this.pointer,
          StartElement,
          fileAt,
          Flags,
          addressAt(at),
          bufferAt,
          bufferRoom,
          addressAt(at + 4),
        );
        if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDebugSymbols', 'FindSourceFile');
        if (hr >= 0 && (u32[(at + 4) >>> 2]! > bufferRoom)) {
          checkAttempt(attempt, 'FindSourceFile');
          bufferRoom = u32[(at + 4) >>> 2]!;
          bufferAt = reserve(bufferRoom * 1).address;
          continue;
        }
        return {
          FoundElement: u32[at >>> 2]! === 0xffffffff ? null : u32[at >>> 2]!,
          Buffer: readAnsi(bufferAt, Math.min(u32[(at + 4) >>> 2]!, bufferRoom) - 1),
        };
      }
    } finally {
      leave(at);
    }
  }

  /**
   * Returns `Buffer` (list of 64 bits, unsigned).
   * Element n belongs to line n + 1; null where a line has no code.
   * Since IDebugSymbols, slot 51. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugsymbols-getsourcefilelineoffsets}
   */
  GetSourceFileLineOffsets(File: string): (bigint | null)[] {
    if (typeof File !== 'string' || File.includes('\0')) notText(this, 'GetSourceFileLineOffsets', 'File', File);
    const at = enter(4);
    try {
      const fileAt = pushAnsi(File) || notAnsi(this, 'GetSourceFileLineOffsets', 'File', File);
      let bufferRoom = 512;
      let bufferAt = reserve(4096);
      for (let attempt = 0; ; attempt++) {
        u32[at >>> 2] = 0;
        const hr = (this.slots[51] ?? bindSlot(this, 51, 'hiiiii'))(
          this.pointer,
          fileAt,
          bufferAt.address,
          bufferRoom,
          addressAt(at),
        );
        if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDebugSymbols', 'GetSourceFileLineOffsets');
        if (hr >= 0 && (u32[at >>> 2]! > bufferRoom)) {
          checkAttempt(attempt, 'GetSourceFileLineOffsets');
          bufferRoom = u32[at >>> 2]!;
          bufferAt = reserve(bufferRoom * 8);
          continue;
        }
        return readU64s(bufferAt.block, bufferAt.offset, Math.min(u32[at >>> 2]!, bufferRoom)).map((value) => (value === 0xffffffffffffffffn ? null : value));
      }
    } finally {
      leave(at);
    }
  }
}

/** Methods of {@link IDebugSymbols} that return their HRESULT beside the results, and never throw for it. */
export interface IDebugSymbolsHr {
  /** {@link IDebugSymbols.GetSymbolOptions} without throwing, slot 3. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugsymbols-getsymboloptions} */
  GetSymbolOptions(): { hresult: number; Options: SYMOPT };
  /** {@link IDebugSymbols.AddSymbolOptions} without throwing, slot 4. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugsymbols-addsymboloptions} */
  AddSymbolOptions(Options: SYMOPT): { hresult: number };
  /** {@link IDebugSymbols.RemoveSymbolOptions} without throwing, slot 5. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugsymbols-removesymboloptions} */
  RemoveSymbolOptions(Options: SYMOPT): { hresult: number };
  /** {@link IDebugSymbols.SetSymbolOptions} without throwing, slot 6. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugsymbols-setsymboloptions} */
  SetSymbolOptions(Options: SYMOPT): { hresult: number };
  /** {@link IDebugSymbols.GetNameByOffset} without throwing, slot 7. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugsymbols-getnamebyoffset} */
  GetNameByOffset(Offset: bigint): { hresult: number; NameBuffer: string; Displacement: bigint };
  /** {@link IDebugSymbols.GetOffsetByName} without throwing, slot 8. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugsymbols-getoffsetbyname} */
  GetOffsetByName(Symbol: string): { hresult: number; Offset: bigint };
  /** {@link IDebugSymbols.GetNearNameByOffset} without throwing, slot 9. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugsymbols-getnearnamebyoffset} */
  GetNearNameByOffset(Offset: bigint, Delta: number): { hresult: number; NameBuffer: string; Displacement: bigint };
  /** {@link IDebugSymbols.GetLineByOffset} without throwing, slot 10. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugsymbols-getlinebyoffset} */
  GetLineByOffset(Offset: bigint): { hresult: number; Line: number; FileBuffer: string; Displacement: bigint };
  /** {@link IDebugSymbols.GetOffsetByLine} without throwing, slot 11. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugsymbols-getoffsetbyline} */
  GetOffsetByLine(Line: number, File: string): { hresult: number; Offset: bigint };
  /** {@link IDebugSymbols.GetNumberModules} without throwing, slot 12. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugsymbols-getnumbermodules} */
  GetNumberModules(): { hresult: number; Loaded: number; Unloaded: number };
  /** {@link IDebugSymbols.GetModuleByIndex} without throwing, slot 13. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugsymbols-getmodulebyindex} */
  GetModuleByIndex(Index: MODULE_ORDERS): { hresult: number; Base: bigint };
  /** {@link IDebugSymbols.GetModuleByModuleName} without throwing, slot 14. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugsymbols-getmodulebymodulename} */
  GetModuleByModuleName(Name: string, StartIndex?: number): { hresult: number; Index: number; Base: bigint };
  /** {@link IDebugSymbols.GetModuleByOffset} without throwing, slot 15. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugsymbols-getmodulebyoffset} */
  GetModuleByOffset(Offset: bigint, StartIndex?: number): { hresult: number; Index: number; Base: bigint };
  /** {@link IDebugSymbols.GetModuleNames} without throwing, slot 16. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugsymbols-getmodulenames} */
  GetModuleNames(Index: number, Base?: bigint): { hresult: number; ImageNameBuffer: string; ModuleNameBuffer: string; LoadedImageNameBuffer: string };
  /** {@link IDebugSymbols.GetModuleParameters} without throwing, slot 17. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugsymbols-getmoduleparameters} */
  GetModuleParameters(Count: number, Bases?: readonly bigint[] | null, Start?: number): { hresult: number; Params: DEBUG_MODULE_PARAMETERS[] };
  /** {@link IDebugSymbols.GetSymbolModule} without throwing, slot 18. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugsymbols-getsymbolmodule} */
  GetSymbolModule(Symbol: string): { hresult: number; Base: bigint };
  /** {@link IDebugSymbols.GetTypeName} without throwing, slot 19. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugsymbols-gettypename} */
  GetTypeName(Module: bigint, TypeId: number): { hresult: number; NameBuffer: string };
  /** {@link IDebugSymbols.GetTypeId} without throwing, slot 20. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugsymbols-gettypeid} */
  GetTypeId(Module: bigint, Name: string): { hresult: number; TypeId: number };
  /** {@link IDebugSymbols.GetTypeSize} without throwing, slot 21. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugsymbols-gettypesize} */
  GetTypeSize(Module: bigint, TypeId: number): { hresult: number; Size: number };
  /** {@link IDebugSymbols.GetFieldOffset} without throwing, slot 22. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugsymbols-getfieldoffset} */
  GetFieldOffset(Module: bigint, TypeId: number, Field: string): { hresult: number; Offset: number };
  /** {@link IDebugSymbols.GetSymbolTypeId} without throwing, slot 23. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugsymbols-getsymboltypeid} */
  GetSymbolTypeId(Symbol: string): { hresult: number; TypeId: number; Module: bigint };
  /** {@link IDebugSymbols.GetOffsetTypeId} without throwing, slot 24. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugsymbols-getoffsettypeid} */
  GetOffsetTypeId(Offset: bigint): { hresult: number; TypeId: number; Module: bigint };
  /** {@link IDebugSymbols.ReadTypedDataVirtual} without throwing, slot 25. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugsymbols-readtypeddatavirtual} */
  ReadTypedDataVirtual(Offset: bigint, Module: bigint, TypeId: number, BufferSize: number): { hresult: number; Buffer: Uint8Array };
  /** {@link IDebugSymbols.WriteTypedDataVirtual} without throwing, slot 26. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugsymbols-writetypeddatavirtual} */
  WriteTypedDataVirtual(Offset: bigint, Module: bigint, TypeId: number, Buffer: ArrayBufferView): { hresult: number; BytesWritten: number };
  /** {@link IDebugSymbols.OutputTypedDataVirtual} without throwing, slot 27. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugsymbols-outputtypeddatavirtual} */
  OutputTypedDataVirtual(OutputControl: DEBUG_OUTCTL, Offset: bigint, Module: bigint, TypeId: number, Flags: DEBUG_OUTTYPE): { hresult: number };
  /** {@link IDebugSymbols.ReadTypedDataPhysical} without throwing, slot 28. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugsymbols-readtypeddataphysical} */
  ReadTypedDataPhysical(Offset: bigint, Module: bigint, TypeId: number, BufferSize: number): { hresult: number; Buffer: Uint8Array };
  /** {@link IDebugSymbols.WriteTypedDataPhysical} without throwing, slot 29. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugsymbols-writetypeddataphysical} */
  WriteTypedDataPhysical(Offset: bigint, Module: bigint, TypeId: number, Buffer: ArrayBufferView): { hresult: number; BytesWritten: number };
  /** {@link IDebugSymbols.OutputTypedDataPhysical} without throwing, slot 30. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugsymbols-outputtypeddataphysical} */
  OutputTypedDataPhysical(OutputControl: DEBUG_OUTCTL, Offset: bigint, Module: bigint, TypeId: number, Flags: DEBUG_OUTTYPE): { hresult: number };
  /** {@link IDebugSymbols.GetScope} without throwing, slot 31. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugsymbols-getscope} */
  GetScope(ScopeContextSize: number): { hresult: number; InstructionOffset: bigint; ScopeFrame: DEBUG_STACK_FRAME; ScopeContext: Uint8Array };
  /** {@link IDebugSymbols.SetScope} without throwing, slot 32. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugsymbols-setscope} */
  SetScope(InstructionOffset: bigint, ScopeFrame?: DEBUG_STACK_FRAME | null, ScopeContext?: ArrayBufferView | null): { hresult: number };
  /** {@link IDebugSymbols.ResetScope} without throwing, slot 33. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugsymbols-resetscope} */
  ResetScope(): { hresult: number };
  /** {@link IDebugSymbols.GetScopeSymbolGroup} without throwing, slot 34. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugsymbols-getscopesymbolgroup} */
  GetScopeSymbolGroup(Flags: DEBUG_SCOPE_GROUP, Update?: IDebugSymbolGroup | null): { hresult: number; Symbols: IDebugSymbolGroup | null };
  /** {@link IDebugSymbols.CreateSymbolGroup} without throwing, slot 35. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugsymbols-createsymbolgroup} */
  CreateSymbolGroup(): { hresult: number; Group: IDebugSymbolGroup | null };
  /** {@link IDebugSymbols.StartSymbolMatch} without throwing, slot 36. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugsymbols-startsymbolmatch} */
  StartSymbolMatch(Pattern: string): { hresult: number; Handle: bigint };
  /** {@link IDebugSymbols.GetNextSymbolMatch} without throwing, slot 37. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugsymbols-getnextsymbolmatch} */
  GetNextSymbolMatch(Handle: bigint): { hresult: number; Buffer: string; Offset: bigint };
  /** {@link IDebugSymbols.EndSymbolMatch} without throwing, slot 38. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugsymbols-endsymbolmatch} */
  EndSymbolMatch(Handle: bigint): { hresult: number };
  /** {@link IDebugSymbols.Reload} without throwing, slot 39. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugsymbols-reload} */
  Reload(Module?: string): { hresult: number };
  /** {@link IDebugSymbols.GetSymbolPath} without throwing, slot 40. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugsymbols-getsymbolpath} */
  GetSymbolPath(): { hresult: number; Buffer: string };
  /** {@link IDebugSymbols.SetSymbolPath} without throwing, slot 41. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugsymbols-setsymbolpath} */
  SetSymbolPath(Path: string): { hresult: number };
  /** {@link IDebugSymbols.AppendSymbolPath} without throwing, slot 42. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugsymbols-appendsymbolpath} */
  AppendSymbolPath(Addition: string): { hresult: number };
  /** {@link IDebugSymbols.GetImagePath} without throwing, slot 43. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugsymbols-getimagepath} */
  GetImagePath(): { hresult: number; Buffer: string };
  /** {@link IDebugSymbols.SetImagePath} without throwing, slot 44. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugsymbols-setimagepath} */
  SetImagePath(Path: string): { hresult: number };
  /** {@link IDebugSymbols.AppendImagePath} without throwing, slot 45. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugsymbols-appendimagepath} */
  AppendImagePath(Addition: string): { hresult: number };
  /** {@link IDebugSymbols.GetSourcePath} without throwing, slot 46. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugsymbols-getsourcepath} */
  GetSourcePath(): { hresult: number; Buffer: string };
  /** {@link IDebugSymbols.GetSourcePathElement} without throwing, slot 47. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugsymbols-getsourcepathelement} */
  GetSourcePathElement(Index: number): { hresult: number; Buffer: string };
  /** {@link IDebugSymbols.SetSourcePath} without throwing, slot 48. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugsymbols-setsourcepath} */
  SetSourcePath(Path: string): { hresult: number };
  /** {@link IDebugSymbols.AppendSourcePath} without throwing, slot 49. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugsymbols-appendsourcepath} */
  AppendSourcePath(Addition: string): { hresult: number };
  /** {@link IDebugSymbols.FindSourceFile} without throwing, slot 50. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugsymbols-findsourcefile} */
  FindSourceFile(StartElement: number, File: string, Flags?: DEBUG_FIND_SOURCE): { hresult: number; FoundElement: number | null; Buffer: string };
  /** {@link IDebugSymbols.GetSourceFileLineOffsets} without throwing, slot 51. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugsymbols-getsourcefilelineoffsets} */
  GetSourceFileLineOffsets(File: string): { hresult: number; Buffer: (bigint | null)[] };
}

/** Methods an object may have to receive the calls of IDebugSymbols; all optional. */
export interface IDebugSymbolsHandlers {
  /** Receives {@link IDebugSymbols.GetSymbolOptions}, slot 3; return `Options`. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugsymbols-getsymboloptions} */
  GetSymbolOptions?(): SYMOPT;
  /** Receives {@link IDebugSymbols.AddSymbolOptions}, slot 4; return nothing for S_OK. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugsymbols-addsymboloptions} */
  AddSymbolOptions?(Options: SYMOPT): void;
  /** Receives {@link IDebugSymbols.RemoveSymbolOptions}, slot 5; return nothing for S_OK. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugsymbols-removesymboloptions} */
  RemoveSymbolOptions?(Options: SYMOPT): void;
  /** Receives {@link IDebugSymbols.SetSymbolOptions}, slot 6; return nothing for S_OK. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugsymbols-setsymboloptions} */
  SetSymbolOptions?(Options: SYMOPT): void;
  /** Receives {@link IDebugSymbols.GetNameByOffset}, slot 7; return an object of `NameBuffer`, `Displacement`. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugsymbols-getnamebyoffset} */
  GetNameByOffset?(Offset: bigint): { NameBuffer: string; Displacement: bigint };
  /** Receives {@link IDebugSymbols.GetOffsetByName}, slot 8; return `Offset`. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugsymbols-getoffsetbyname} */
  GetOffsetByName?(Symbol: string): bigint;
  /** Receives {@link IDebugSymbols.GetNearNameByOffset}, slot 9; return an object of `NameBuffer`, `Displacement`. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugsymbols-getnearnamebyoffset} */
  GetNearNameByOffset?(Offset: bigint, Delta: number): { NameBuffer: string; Displacement: bigint };
  /** Receives {@link IDebugSymbols.GetLineByOffset}, slot 10; return an object of `Line`, `FileBuffer`, `Displacement`. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugsymbols-getlinebyoffset} */
  GetLineByOffset?(Offset: bigint): { Line: number; FileBuffer: string; Displacement: bigint };
  /** Receives {@link IDebugSymbols.GetOffsetByLine}, slot 11; return `Offset`. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugsymbols-getoffsetbyline} */
  GetOffsetByLine?(Line: number, File: string): bigint;
  /** Receives {@link IDebugSymbols.GetNumberModules}, slot 12; return an object of `Loaded`, `Unloaded`. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugsymbols-getnumbermodules} */
  GetNumberModules?(): { Loaded: number; Unloaded: number };
  /** Receives {@link IDebugSymbols.GetModuleByIndex}, slot 13; return `Base`. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugsymbols-getmodulebyindex} */
  GetModuleByIndex?(Index: MODULE_ORDERS): bigint;
  /** Receives {@link IDebugSymbols.GetModuleByModuleName}, slot 14; return an object of `Index`, `Base`. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugsymbols-getmodulebymodulename} */
  GetModuleByModuleName?(Name: string, StartIndex: number): { Index: number; Base: bigint };
  /** Receives {@link IDebugSymbols.GetModuleByOffset}, slot 15; return an object of `Index`, `Base`. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugsymbols-getmodulebyoffset} */
  GetModuleByOffset?(Offset: bigint, StartIndex: number): { Index: number; Base: bigint };
  /** Receives {@link IDebugSymbols.GetModuleNames}, slot 16; return an object of `ImageNameBuffer`, `ModuleNameBuffer`, `LoadedImageNameBuffer`. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugsymbols-getmodulenames} */
  GetModuleNames?(Index: number, Base: bigint): { ImageNameBuffer: string; ModuleNameBuffer: string; LoadedImageNameBuffer: string };
  /** Receives {@link IDebugSymbols.GetModuleParameters}, slot 17; return `Params`. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugsymbols-getmoduleparameters} */
  GetModuleParameters?(Count: number, Bases: bigint[] | null, Start: number): DEBUG_MODULE_PARAMETERS[];
  /** Receives {@link IDebugSymbols.GetSymbolModule}, slot 18; return `Base`. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugsymbols-getsymbolmodule} */
  GetSymbolModule?(Symbol: string): bigint;
  /** Receives {@link IDebugSymbols.GetTypeName}, slot 19; return `NameBuffer`. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugsymbols-gettypename} */
  GetTypeName?(Module: bigint, TypeId: number): string;
  /** Receives {@link IDebugSymbols.GetTypeId}, slot 20; return `TypeId`. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugsymbols-gettypeid} */
  GetTypeId?(Module: bigint, Name: string): number;
  /** Receives {@link IDebugSymbols.GetTypeSize}, slot 21; return `Size`. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugsymbols-gettypesize} */
  GetTypeSize?(Module: bigint, TypeId: number): number;
  /** Receives {@link IDebugSymbols.GetFieldOffset}, slot 22; return `Offset`. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugsymbols-getfieldoffset} */
  GetFieldOffset?(Module: bigint, TypeId: number, Field: string): number;
  /** Receives {@link IDebugSymbols.GetSymbolTypeId}, slot 23; return an object of `TypeId`, `Module`. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugsymbols-getsymboltypeid} */
  GetSymbolTypeId?(Symbol: string): { TypeId: number; Module: bigint };
  /** Receives {@link IDebugSymbols.GetOffsetTypeId}, slot 24; return an object of `TypeId`, `Module`. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugsymbols-getoffsettypeid} */
  GetOffsetTypeId?(Offset: bigint): { TypeId: number; Module: bigint };
  /** Receives {@link IDebugSymbols.ReadTypedDataVirtual}, slot 25; return `Buffer`. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugsymbols-readtypeddatavirtual} */
  ReadTypedDataVirtual?(Offset: bigint, Module: bigint, TypeId: number, BufferSize: number): Uint8Array;
  /** Receives {@link IDebugSymbols.WriteTypedDataVirtual}, slot 26; return `BytesWritten`. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugsymbols-writetypeddatavirtual} */
  WriteTypedDataVirtual?(Offset: bigint, Module: bigint, TypeId: number, Buffer: Uint8Array): number;
  /** Receives {@link IDebugSymbols.OutputTypedDataVirtual}, slot 27; return nothing for S_OK. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugsymbols-outputtypeddatavirtual} */
  OutputTypedDataVirtual?(OutputControl: DEBUG_OUTCTL, Offset: bigint, Module: bigint, TypeId: number, Flags: DEBUG_OUTTYPE): void;
  /** Receives {@link IDebugSymbols.ReadTypedDataPhysical}, slot 28; return `Buffer`. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugsymbols-readtypeddataphysical} */
  ReadTypedDataPhysical?(Offset: bigint, Module: bigint, TypeId: number, BufferSize: number): Uint8Array;
  /** Receives {@link IDebugSymbols.WriteTypedDataPhysical}, slot 29; return `BytesWritten`. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugsymbols-writetypeddataphysical} */
  WriteTypedDataPhysical?(Offset: bigint, Module: bigint, TypeId: number, Buffer: Uint8Array): number;
  /** Receives {@link IDebugSymbols.OutputTypedDataPhysical}, slot 30; return nothing for S_OK. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugsymbols-outputtypeddataphysical} */
  OutputTypedDataPhysical?(OutputControl: DEBUG_OUTCTL, Offset: bigint, Module: bigint, TypeId: number, Flags: DEBUG_OUTTYPE): void;
  /** Receives {@link IDebugSymbols.GetScope}, slot 31; return an object of `InstructionOffset`, `ScopeFrame`, `ScopeContext`. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugsymbols-getscope} */
  GetScope?(ScopeContextSize: number): { InstructionOffset: bigint; ScopeFrame: DEBUG_STACK_FRAME; ScopeContext: Uint8Array };
  /** Receives {@link IDebugSymbols.SetScope}, slot 32; return nothing for S_OK. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugsymbols-setscope} */
  SetScope?(InstructionOffset: bigint, ScopeFrame: DEBUG_STACK_FRAME | null, ScopeContext: Uint8Array | null): void;
  /** Receives {@link IDebugSymbols.ResetScope}, slot 33; return nothing for S_OK. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugsymbols-resetscope} */
  ResetScope?(): void;
  /** Receives {@link IDebugSymbols.GetScopeSymbolGroup}, slot 34; return `Symbols`. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugsymbols-getscopesymbolgroup} */
  GetScopeSymbolGroup?(Flags: DEBUG_SCOPE_GROUP, Update: IDebugSymbolGroup | null): IDebugSymbolGroup;
  /** Receives {@link IDebugSymbols.CreateSymbolGroup}, slot 35; return `Group`. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugsymbols-createsymbolgroup} */
  CreateSymbolGroup?(): IDebugSymbolGroup;
  /** Receives {@link IDebugSymbols.StartSymbolMatch}, slot 36; return `Handle`. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugsymbols-startsymbolmatch} */
  StartSymbolMatch?(Pattern: string): bigint;
  /** Receives {@link IDebugSymbols.GetNextSymbolMatch}, slot 37; return an object of `Buffer`, `Offset`. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugsymbols-getnextsymbolmatch} */
  GetNextSymbolMatch?(Handle: bigint): { Buffer: string; Offset: bigint };
  /** Receives {@link IDebugSymbols.EndSymbolMatch}, slot 38; return nothing for S_OK. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugsymbols-endsymbolmatch} */
  EndSymbolMatch?(Handle: bigint): void;
  /** Receives {@link IDebugSymbols.Reload}, slot 39; return nothing for S_OK. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugsymbols-reload} */
  Reload?(Module: string): void;
  /** Receives {@link IDebugSymbols.GetSymbolPath}, slot 40; return `Buffer`. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugsymbols-getsymbolpath} */
  GetSymbolPath?(): string;
  /** Receives {@link IDebugSymbols.SetSymbolPath}, slot 41; return nothing for S_OK. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugsymbols-setsymbolpath} */
  SetSymbolPath?(Path: string): void;
  /** Receives {@link IDebugSymbols.AppendSymbolPath}, slot 42; return nothing for S_OK. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugsymbols-appendsymbolpath} */
  AppendSymbolPath?(Addition: string): void;
  /** Receives {@link IDebugSymbols.GetImagePath}, slot 43; return `Buffer`. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugsymbols-getimagepath} */
  GetImagePath?(): string;
  /** Receives {@link IDebugSymbols.SetImagePath}, slot 44; return nothing for S_OK. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugsymbols-setimagepath} */
  SetImagePath?(Path: string): void;
  /** Receives {@link IDebugSymbols.AppendImagePath}, slot 45; return nothing for S_OK. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugsymbols-appendimagepath} */
  AppendImagePath?(Addition: string): void;
  /** Receives {@link IDebugSymbols.GetSourcePath}, slot 46; return `Buffer`. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugsymbols-getsourcepath} */
  GetSourcePath?(): string;
  /** Receives {@link IDebugSymbols.GetSourcePathElement}, slot 47; return `Buffer`. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugsymbols-getsourcepathelement} */
  GetSourcePathElement?(Index: number): string;
  /** Receives {@link IDebugSymbols.SetSourcePath}, slot 48; return nothing for S_OK. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugsymbols-setsourcepath} */
  SetSourcePath?(Path: string): void;
  /** Receives {@link IDebugSymbols.AppendSourcePath}, slot 49; return nothing for S_OK. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugsymbols-appendsourcepath} */
  AppendSourcePath?(Addition: string): void;
  /** Receives {@link IDebugSymbols.FindSourceFile}, slot 50; return an object of `FoundElement`, `Buffer`. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugsymbols-findsourcefile} */
  FindSourceFile?(StartElement: number, File: string, Flags: DEBUG_FIND_SOURCE): { FoundElement: number | null; Buffer: string };
  /** Receives {@link IDebugSymbols.GetSourceFileLineOffsets}, slot 51; return `Buffer`. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugsymbols-getsourcefilelineoffsets} */
  GetSourceFileLineOffsets?(File: string): (bigint | null)[];
}
