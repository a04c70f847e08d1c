// Generated from dbgeng.h by `npm run codegen`. Do not edit: change codegen/ instead.
import { IDebugSymbols2, type IDebugSymbols2Handlers, type IDebugSymbols2Hr } from './IDebugSymbols2.ts';
import {
  bindSlot,
  checkAttempt,
  checkInterface,
  checkStruct,
  hot,
  methods,
  notAnsi,
  notI32,
  notText,
  notU32,
  notU64,
  pointerOf,
  pushAnsi,
  pushStruct,
  readAnsi,
  readBytes,
  readU64s,
  readWide,
  reserve,
  reused,
  settle,
  wrap,
  type Guid,
  type MethodSpec,
} from '../../com/call.ts';
import type { DEBUG_ADDSYNTHMOD, DEBUG_ADDSYNTHSYM, DEBUG_FIND_SOURCE, DEBUG_GETFNENT, DEBUG_GETMOD, DEBUG_GSEL, DEBUG_MODNAME, DEBUG_OUTCTL, DEBUG_OUTSYM, DEBUG_SCOPE_GROUP } from '../families.ts';
import { DEBUG_MODULE_AND_ID, DEBUG_OFFSET_REGION, DEBUG_SYMBOL_ENTRY, DEBUG_SYMBOL_SOURCE_ENTRY } from '../structs.ts';
import { IDebugSymbolGroup2 } from './IDebugSymbolGroup2.ts';

const { addressAt, enter, i32, i64, leave, pending, scratch, stack, u32, u64 } = hot;

let ownIDebugSymbols3: readonly MethodSpec[] | undefined;

/** {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nn-dbgeng-idebugsymbols3} */
export class IDebugSymbols3 extends IDebugSymbols2 {
  static override readonly interfaceName: string = 'IDebugSymbols3';
  static override readonly iid: Guid = 'f02fbecc-50ac-4f36-9ad9-c975e8f32ff8';
  static override ownMethods(): readonly MethodSpec[] {
    return (ownIDebugSymbols3 ??= methods([DEBUG_MODULE_AND_ID, DEBUG_OFFSET_REGION, DEBUG_SYMBOL_ENTRY, DEBUG_SYMBOL_SOURCE_ENTRY, IDebugSymbolGroup2], [
      '60 GetNameByOffsetWide hresult|in Offset u64|out NameBuffer wide count=2 actual=3|capacity NameBufferSize u32|actual NameSize u32|out Displacement u64',
      '61 GetOffsetByNameWide hresult|in Symbol wide|out Offset u64',
      '62 GetNearNameByOffsetWide hresult|in Offset u64|in Delta i32|out NameBuffer wide count=3 actual=4|capacity NameBufferSize u32|actual NameSize u32|out Displacement i64',
      '63 GetLineByOffsetWide hresult|in Offset u64|out Line u32|out FileBuffer wide count=3 actual=4|capacity FileBufferSize u32|actual FileSize u32|out Displacement u64',
      '64 GetOffsetByLineWide hresult|in Line u32|in File wide|out Offset u64',
      '65 GetModuleByModuleNameWide hresult|in Name wide|in StartIndex u32|out Index u32|out Base u64',
      '66 GetSymbolModuleWide hresult|in Symbol wide|out Base u64',
      '67 GetTypeNameWide hresult|in Module u64|in TypeId u32|out NameBuffer wide count=3 actual=4|capacity NameBufferSize u32|actual NameSize u32',
      '68 GetTypeIdWide hresult|in Module u64|in Name wide|out TypeId u32',
      '69 GetFieldOffsetWide hresult|in Module u64|in TypeId u32|in Field wide|out Offset u32',
      '70 GetSymbolTypeIdWide hresult|in Symbol wide|out TypeId u32|out Module u64',
      '71 GetScopeSymbolGroup2 hresult|in Flags u32|in Update interface type=4 optional|out Symbols interface type=4',
      '72 CreateSymbolGroup2 hresult|out Group interface type=4',
      '73 StartSymbolMatchWide hresult|in Pattern wide|out Handle u64',
      '74 GetNextSymbolMatchWide hresult|in Handle u64|out Buffer wide count=2 actual=3|capacity BufferSize u32|actual MatchSize u32|out Offset u64',
      '75 ReloadWide hresult|in Module wide',
      '76 GetSymbolPathWide hresult|out Buffer wide count=1 actual=2|capacity BufferSize u32|actual PathSize u32',
      '77 SetSymbolPathWide hresult|in Path wide',
      '78 AppendSymbolPathWide hresult|in Addition wide',
      '79 GetImagePathWide hresult|out Buffer wide count=1 actual=2|capacity BufferSize u32|actual PathSize u32',
      '80 SetImagePathWide hresult|in Path wide',
      '81 AppendImagePathWide hresult|in Addition wide',
      '82 GetSourcePathWide hresult|out Buffer wide count=1 actual=2|capacity BufferSize u32|actual PathSize u32',
      '83 GetSourcePathElementWide hresult|in Index u32|out Buffer wide count=2 actual=3|capacity BufferSize u32|actual ElementSize u32',
      '84 SetSourcePathWide hresult|in Path wide',
      '85 AppendSourcePathWide hresult|in Addition wide',
      '86 FindSourceFileWide hresult|in StartElement u32|in File wide|in Flags u32|out FoundElement u32|out Buffer wide count=5 actual=6|capacity BufferSize u32|actual FoundSize u32',
      '87 GetSourceFileLineOffsetsWide hresult|in File wide|out Buffer u64 array count=2 actual=3|capacity BufferLines u32|actual FileLines u32',
      '88 GetModuleVersionInformationWide hresult|in Index u32|in Base u64|in Item wide|out Buffer bytes count=4 actual=5|capacity BufferSize u32|actual VerInfoSize u32',
      '89 GetModuleNameStringWide hresult|in Which u32|in Index u32|in Base u64|out Buffer wide count=4 actual=5|capacity BufferSize u32|actual NameSize u32',
      '90 GetConstantNameWide hresult|in Module u64|in TypeId u32|in Value u64|out NameBuffer wide count=4 actual=5|capacity NameBufferSize u32|actual NameSize u32',
      '91 GetFieldNameWide hresult|in Module u64|in TypeId u32|in FieldIndex u32|out NameBuffer wide count=4 actual=5|capacity NameBufferSize u32|actual NameSize u32',
      '92 IsManagedModule hresult flag=false|in Index u32|in Base u64',
      '93 GetModuleByModuleName2 hresult|in Name ansi|in StartIndex u32|in Flags u32|out Index u32|out Base u64',
      '94 GetModuleByModuleName2Wide hresult|in Name wide|in StartIndex u32|in Flags u32|out Index u32|out Base u64',
      '95 GetModuleByOffset2 hresult|in Offset u64|in StartIndex u32|in Flags u32|out Index u32|out Base u64',
      '96 AddSyntheticModule hresult|in Base u64|in Size u32|in ImagePath ansi|in ModuleName ansi|in Flags u32',
      '97 AddSyntheticModuleWide hresult|in Base u64|in Size u32|in ImagePath wide|in ModuleName wide|in Flags u32',
      '98 RemoveSyntheticModule hresult|in Base u64',
      '99 GetCurrentScopeFrameIndex hresult|out Index u32',
      '100 SetScopeFrameByIndex hresult|in Index u32',
      '101 SetScopeFromJitDebugInfo hresult|in OutputControl u32|in InfoOffset u64',
      '102 SetScopeFromStoredEvent hresult',
      '103 OutputSymbolByOffset hresult|in OutputControl u32|in Flags u32|in Offset u64',
      '104 GetFunctionEntryByOffset hresult|in Offset u64|in Flags u32|out Buffer bytes count=3 actual=4|capacity BufferSize u32|actual BufferNeeded u32',
      '105 GetFieldTypeAndOffset hresult|in Module u64|in ContainerTypeId u32|in Field ansi|out FieldTypeId u32|out Offset u32',
      '106 GetFieldTypeAndOffsetWide hresult|in Module u64|in ContainerTypeId u32|in Field wide|out FieldTypeId u32|out Offset u32',
      '107 AddSyntheticSymbol hresult|in Offset u64|in Size u32|in Name ansi|in Flags u32|out Id struct type=0',
      '108 AddSyntheticSymbolWide hresult|in Offset u64|in Size u32|in Name wide|in Flags u32|out Id struct type=0',
      '109 RemoveSyntheticSymbol hresult|in Id struct type=0',
      '110 GetSymbolEntriesByOffset hresult|in Offset u64|in Flags u32|out Ids struct type=0 array count=4 actual=5|out Displacements u64 array count=4 actual=5|capacity IdsCount u32|actual Entries u32',
      '111 GetSymbolEntriesByName hresult|in Symbol ansi|in Flags u32|out Ids struct type=0 array count=3 actual=4|capacity IdsCount u32|actual Entries u32',
      '112 GetSymbolEntriesByNameWide hresult|in Symbol wide|in Flags u32|out Ids struct type=0 array count=3 actual=4|capacity IdsCount u32|actual Entries u32',
      '113 GetSymbolEntryByToken hresult|in ModuleBase u64|in Token u32|out Id struct type=0',
      '114 GetSymbolEntryInformation hresult|in Id struct type=0|out Info struct type=2',
      '115 GetSymbolEntryString hresult|in Id struct type=0|in Which u32|out Buffer ansi count=3 actual=4|capacity BufferSize u32|actual StringSize u32',
      '116 GetSymbolEntryStringWide hresult|in Id struct type=0|in Which u32|out Buffer wide count=3 actual=4|capacity BufferSize u32|actual StringSize u32',
      '117 GetSymbolEntryOffsetRegions hresult|in Id struct type=0|in Flags u32|out Regions struct type=1 array count=3 actual=4|capacity RegionsCount u32|actual RegionsAvail u32',
      '118 GetSymbolEntryBySymbolEntry hresult|in FromId struct type=0|in Flags u32|out ToId struct type=0',
      '119 GetSourceEntriesByOffset hresult|in Offset u64|in Flags u32|out Entries struct type=3 array count=3 actual=4|capacity EntriesCount u32|actual EntriesAvail u32',
      '120 GetSourceEntriesByLine hresult|in Line u32|in File ansi|in Flags u32|out Entries struct type=3 array count=4 actual=5|capacity EntriesCount u32|actual EntriesAvail u32',
      '121 GetSourceEntriesByLineWide hresult|in Line u32|in File wide|in Flags u32|out Entries struct type=3 array count=4 actual=5|capacity EntriesCount u32|actual EntriesAvail u32',
      '122 GetSourceEntryString hresult|in Entry struct type=3|in Which u32|out Buffer ansi count=3 actual=4|capacity BufferSize u32|actual StringSize u32',
      '123 GetSourceEntryStringWide hresult|in Entry struct type=3|in Which u32|out Buffer wide count=3 actual=4|capacity BufferSize u32|actual StringSize u32',
      '124 GetSourceEntryOffsetRegions hresult|in Entry struct type=3|in Flags u32|out Regions struct type=1 array count=3 actual=4|capacity RegionsCount u32|actual RegionsAvail u32',
      '125 GetSourceEntryBySourceEntry hresult|in FromEntry struct type=3|in Flags u32|out ToEntry struct type=3',
    ]));
  }

  /** The same methods without throwing: each returns `{ hresult, …outs }`. */
  declare readonly hr: IDebugSymbols3Hr;
  /** Only in the type: what `implement(IDebugSymbols3, …)` accepts. */
  declare readonly handlers?: IDebugSymbols3Handlers;

  /**
   * Returns `NameBuffer` (text), `Displacement` (64 bits, unsigned, in bytes from the start of what was found).
   * Since IDebugSymbols3, slot 60. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugsymbols3-getnamebyoffsetwide}
   * @param Offset an address in the target
   */
  GetNameByOffsetWide(Offset: bigint): { NameBuffer: string; Displacement: bigint } {
    if (typeof Offset !== 'bigint' || BigInt.asUintN(64, Offset) !== Offset) notU64(this, 'GetNameByOffsetWide', 'Offset', Offset);
    const at = enter(2064);
    try {
      let nameBufferAt = addressAt(at + 16);
      let nameBufferRoom = 1024;
      for (let attempt = 0; ; attempt++) {
        u32[at >>> 2] = 0;
        u64[(at + 8) >>> 3] = 0n;
        const hr = (this.slots[60] ?? bindSlot(this, 60, 'hiiiiii'))(
          this.pointer,
          Offset,
          nameBufferAt,
          nameBufferRoom,
          addressAt(at),
          addressAt(at + 8),
        );
        if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDebugSymbols3', 'GetNameByOffsetWide');
        if (hr >= 0 && (u32[at >>> 2]! > nameBufferRoom)) {
          checkAttempt(attempt, 'GetNameByOffsetWide');
          nameBufferRoom = u32[at >>> 2]!;
          nameBufferAt = reserve(nameBufferRoom * 2).address;
          continue;
        }
        return {
          NameBuffer: readWide(nameBufferAt, Math.min(u32[at >>> 2]!, nameBufferRoom) - 1),
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
   * Since IDebugSymbols3, slot 61. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugsymbols3-getoffsetbynamewide}
   */
  GetOffsetByNameWide(Symbol: string): bigint {
    if (typeof Symbol !== 'string' || Symbol.includes('\0')) notText(this, 'GetOffsetByNameWide', 'Symbol', Symbol);
    const at = stack.top;
    u64[at >>> 3] = 0n;
    const hr = (this.slots[61] ?? bindSlot(this, 61, 'hiwi'))(this.pointer, Symbol, addressAt(at));
    if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDebugSymbols3', 'GetOffsetByNameWide');
    return u64[at >>> 3]!;
  }

  /**
   * Returns `NameBuffer` (text), `Displacement` (64 bits, signed, in bytes from the start of what was found).
   * Displacement is the distance to the symbol, in both directions.
   * Since IDebugSymbols3, slot 62. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugsymbols3-getnearnamebyoffsetwide}
   * @param Offset an address in the target
   * @param Delta so many further on, or back when negative
   */
  GetNearNameByOffsetWide(Offset: bigint, Delta: number): { NameBuffer: string; Displacement: bigint } {
    if (typeof Offset !== 'bigint' || BigInt.asUintN(64, Offset) !== Offset) notU64(this, 'GetNearNameByOffsetWide', 'Offset', Offset);
    if (typeof Delta !== 'number' || (Delta | 0) !== Delta) notI32(this, 'GetNearNameByOffsetWide', 'Delta', Delta);
    const at = enter(2064);
    try {
      let nameBufferAt = addressAt(at + 16);
      let nameBufferRoom = 1024;
      for (let attempt = 0; ; attempt++) {
        u32[at >>> 2] = 0;
        u64[(at + 8) >>> 3] = 0n;
        const hr = (this.slots[62] ?? bindSlot(this, 62, 'hiiiiiii'))(
          this.pointer,
          Offset,
          Delta,
          nameBufferAt,
          nameBufferRoom,
          addressAt(at),
          addressAt(at + 8),
        );
        if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDebugSymbols3', 'GetNearNameByOffsetWide');
        if (hr >= 0 && (u32[at >>> 2]! > nameBufferRoom)) {
          checkAttempt(attempt, 'GetNearNameByOffsetWide');
          nameBufferRoom = u32[at >>> 2]!;
          nameBufferAt = reserve(nameBufferRoom * 2).address;
          continue;
        }
        return {
          NameBuffer: readWide(nameBufferAt, Math.min(u32[at >>> 2]!, nameBufferRoom) - 1),
          Displacement: i64[(at + 8) >>> 3]!,
        };
      }
    } finally {
      leave(at);
    }
  }

  /**
   * Returns `Line` (32 bits, unsigned, counted from 1), `FileBuffer` (text), `Displacement` (64 bits, unsigned, in bytes from the start of what was found).
   * Since IDebugSymbols3, slot 63. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugsymbols3-getlinebyoffsetwide}
   * @param Offset an address in the target
   */
  GetLineByOffsetWide(Offset: bigint): { Line: number; FileBuffer: string; Displacement: bigint } {
    if (typeof Offset !== 'bigint' || BigInt.asUintN(64, Offset) !== Offset) notU64(this, 'GetLineByOffsetWide', 'Offset', Offset);
    const at = enter(2064);
    try {
      let fileBufferAt = addressAt(at + 16);
      let fileBufferRoom = 1024;
      for (let attempt = 0; ; attempt++) {
        u32[at >>> 2] = 0;
        u32[(at + 4) >>> 2] = 0;
        u64[(at + 8) >>> 3] = 0n;
        const hr = (this.slots[63] ?? bindSlot(this, 63, 'hiiiiiii'))(
          this.pointer,
          Offset,
          addressAt(at),
          fileBufferAt,
          fileBufferRoom,
          addressAt(at + 4),
          addressAt(at + 8),
        );
        if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDebugSymbols3', 'GetLineByOffsetWide');
        if (hr >= 0 && (u32[(at + 4) >>> 2]! > fileBufferRoom)) {
          checkAttempt(attempt, 'GetLineByOffsetWide');
          fileBufferRoom = u32[(at + 4) >>> 2]!;
          fileBufferAt = reserve(fileBufferRoom * 2).address;
          continue;
        }
        return {
          Line: u32[at >>> 2]!,
          FileBuffer: readWide(fileBufferAt, Math.min(u32[(at + 4) >>> 2]!, fileBufferRoom) - 1),
          Displacement: u64[(at + 8) >>> 3]!,
        };
      }
    } finally {
      leave(at);
    }
  }

  /**
   * Returns `Offset` (64 bits, unsigned, an address in the target).
   * Since IDebugSymbols3, slot 64. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugsymbols3-getoffsetbylinewide}
   * @param Line counted from 1
   */
  GetOffsetByLineWide(Line: number, File: string): bigint {
    if (typeof Line !== 'number' || Line >>> 0 !== Line) notU32(this, 'GetOffsetByLineWide', 'Line', Line);
    if (typeof File !== 'string' || File.includes('\0')) notText(this, 'GetOffsetByLineWide', 'File', File);
    const at = stack.top;
    u64[at >>> 3] = 0n;
    const hr = (this.slots[64] ?? bindSlot(this, 64, 'hiiwi'))(this.pointer, Line, File, addressAt(at));
    if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDebugSymbols3', 'GetOffsetByLineWide');
    return u64[at >>> 3]!;
  }

  /**
   * Returns `Index` (32 bits, unsigned), `Base` (64 bits, unsigned, base address of a module).
   * Since IDebugSymbols3, slot 65. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugsymbols3-getmodulebymodulenamewide}
   * @param StartIndex default 0
   */
  GetModuleByModuleNameWide(Name: string, StartIndex: number = 0): { Index: number; Base: bigint } {
    if (typeof Name !== 'string' || Name.includes('\0')) notText(this, 'GetModuleByModuleNameWide', 'Name', Name);
    if (typeof StartIndex !== 'number' || StartIndex >>> 0 !== StartIndex) notU32(this, 'GetModuleByModuleNameWide', 'StartIndex', StartIndex);
    const at = stack.top;
    u32[at >>> 2] = 0;
    u64[(at + 8) >>> 3] = 0n;
    const hr = (this.slots[65] ?? bindSlot(this, 65, 'hiwiii'))(
      this.pointer,
      Name,
      StartIndex,
      addressAt(at),
      addressAt(at + 8),
    );
    if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDebugSymbols3', 'GetModuleByModuleNameWide');
    return {
      Index: u32[at >>> 2]!,
      Base: u64[(at + 8) >>> 3]!,
    };
  }

  /**
   * Returns `Base` (64 bits, unsigned, base address of a module).
   * Since IDebugSymbols3, slot 66. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugsymbols3-getsymbolmodulewide}
   */
  GetSymbolModuleWide(Symbol: string): bigint {
    if (typeof Symbol !== 'string' || Symbol.includes('\0')) notText(this, 'GetSymbolModuleWide', 'Symbol', Symbol);
    const at = stack.top;
    u64[at >>> 3] = 0n;
    const hr = (this.slots[66] ?? bindSlot(this, 66, 'hiwi'))(this.pointer, Symbol, addressAt(at));
    if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDebugSymbols3', 'GetSymbolModuleWide');
    return u64[at >>> 3]!;
  }

  /**
   * Returns `NameBuffer` (text).
   * Since IDebugSymbols3, slot 67. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugsymbols3-gettypenamewide}
   * @param Module base address of a module
   * @param TypeId valid together with its module
   */
  GetTypeNameWide(Module: bigint, TypeId: number): string {
    if (typeof Module !== 'bigint' || BigInt.asUintN(64, Module) !== Module) notU64(this, 'GetTypeNameWide', 'Module', Module);
    if (typeof TypeId !== 'number' || TypeId >>> 0 !== TypeId) notU32(this, 'GetTypeNameWide', 'TypeId', TypeId);
    const at = enter(2064);
    try {
      let nameBufferAt = addressAt(at + 16);
      let nameBufferRoom = 1024;
      for (let attempt = 0; ; attempt++) {
        u32[at >>> 2] = 0;
        const hr = (this.slots[67] ?? bindSlot(this, 67, 'hiiiiii'))(
          this.pointer,
          Module,
          TypeId,
          nameBufferAt,
          nameBufferRoom,
          addressAt(at),
        );
        if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDebugSymbols3', 'GetTypeNameWide');
        if (hr >= 0 && (u32[at >>> 2]! > nameBufferRoom)) {
          checkAttempt(attempt, 'GetTypeNameWide');
          nameBufferRoom = u32[at >>> 2]!;
          nameBufferAt = reserve(nameBufferRoom * 2).address;
          continue;
        }
        return readWide(nameBufferAt, Math.min(u32[at >>> 2]!, nameBufferRoom) - 1);
      }
    } finally {
      leave(at);
    }
  }

  /**
   * Returns `TypeId` (32 bits, unsigned, valid together with its module).
   * Since IDebugSymbols3, slot 68. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugsymbols3-gettypeidwide}
   * @param Module base address of a module
   */
  GetTypeIdWide(Module: bigint, Name: string): number {
    if (typeof Module !== 'bigint' || BigInt.asUintN(64, Module) !== Module) notU64(this, 'GetTypeIdWide', 'Module', Module);
    if (typeof Name !== 'string' || Name.includes('\0')) notText(this, 'GetTypeIdWide', 'Name', Name);
    const at = stack.top;
    u32[at >>> 2] = 0;
    const hr = (this.slots[68] ?? bindSlot(this, 68, 'hiiwi'))(
      this.pointer,
      Module,
      Name,
      addressAt(at),
    );
    if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDebugSymbols3', 'GetTypeIdWide');
    return u32[at >>> 2]!;
  }

  /**
   * Returns `Offset` (32 bits, unsigned, in bytes).
   * Since IDebugSymbols3, slot 69. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugsymbols3-getfieldoffsetwide}
   * @param Module base address of a module
   * @param TypeId valid together with its module
   */
  GetFieldOffsetWide(Module: bigint, TypeId: number, Field: string): number {
    if (typeof Module !== 'bigint' || BigInt.asUintN(64, Module) !== Module) notU64(this, 'GetFieldOffsetWide', 'Module', Module);
    if (typeof TypeId !== 'number' || TypeId >>> 0 !== TypeId) notU32(this, 'GetFieldOffsetWide', 'TypeId', TypeId);
    if (typeof Field !== 'string' || Field.includes('\0')) notText(this, 'GetFieldOffsetWide', 'Field', Field);
    const at = stack.top;
    u32[at >>> 2] = 0;
    const hr = (this.slots[69] ?? bindSlot(this, 69, 'hiiiwi'))(
      this.pointer,
      Module,
      TypeId,
      Field,
      addressAt(at),
    );
    if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDebugSymbols3', 'GetFieldOffsetWide');
    return u32[at >>> 2]!;
  }

  /**
   * Returns `TypeId` (32 bits, unsigned, valid together with its module), `Module` (64 bits, unsigned, base address of a module).
   * Since IDebugSymbols3, slot 70. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugsymbols3-getsymboltypeidwide}
   */
  GetSymbolTypeIdWide(Symbol: string): { TypeId: number; Module: bigint } {
    if (typeof Symbol !== 'string' || Symbol.includes('\0')) notText(this, 'GetSymbolTypeIdWide', 'Symbol', Symbol);
    const at = stack.top;
    u32[at >>> 2] = 0;
    u64[(at + 8) >>> 3] = 0n;
    const hr = (this.slots[70] ?? bindSlot(this, 70, 'hiwii'))(
      this.pointer,
      Symbol,
      addressAt(at),
      addressAt(at + 8),
    );
    if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDebugSymbols3', 'GetSymbolTypeIdWide');
    return {
      TypeId: u32[at >>> 2]!,
      Module: u64[(at + 8) >>> 3]!,
    };
  }

  /**
   * Returns `Symbols` (IDebugSymbolGroup2, dispose it when done).
   * With Update the same group is refreshed and returned.
   * Since IDebugSymbols3, slot 71. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugsymbols3-getscopesymbolgroup2}
   */
  GetScopeSymbolGroup2(Flags: DEBUG_SCOPE_GROUP, Update?: IDebugSymbolGroup2 | null): IDebugSymbolGroup2 {
    if (typeof Flags !== 'number' || Flags >>> 0 !== Flags) notU32(this, 'GetScopeSymbolGroup2', 'Flags', Flags);
    if (!(Update == null)) checkInterface(this, 'GetScopeSymbolGroup2', 'Update', Update, 'IDebugSymbolGroup2');
    const at = stack.top;
    u64[at >>> 3] = 0n;
    const hr = (this.slots[71] ?? bindSlot(this, 71, 'hiiii'))(
      this.pointer,
      Flags,
      pointerOf(Update),
      addressAt(at),
    );
    if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDebugSymbols3', 'GetScopeSymbolGroup2');
    return reused(IDebugSymbolGroup2, u64[at >>> 3]!, Update)!;
  }

  /**
   * Returns `Group` (IDebugSymbolGroup2, dispose it when done).
   * Since IDebugSymbols3, slot 72. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugsymbols3-createsymbolgroup2}
   */
  CreateSymbolGroup2(): IDebugSymbolGroup2 {
    const at = stack.top;
    u64[at >>> 3] = 0n;
    const hr = (this.slots[72] ?? bindSlot(this, 72, 'hii'))(this.pointer, addressAt(at));
    if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDebugSymbols3', 'CreateSymbolGroup2');
    return wrap(IDebugSymbolGroup2, u64[at >>> 3]!, true)!;
  }

  /**
   * Returns `Handle` (64 bits, unsigned, of a search, end it with EndSymbolMatch).
   * Since IDebugSymbols3, slot 73. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugsymbols3-startsymbolmatchwide}
   */
  StartSymbolMatchWide(Pattern: string): bigint {
    if (typeof Pattern !== 'string' || Pattern.includes('\0')) notText(this, 'StartSymbolMatchWide', 'Pattern', Pattern);
    const at = stack.top;
    u64[at >>> 3] = 0n;
    const hr = (this.slots[73] ?? bindSlot(this, 73, 'hiwi'))(this.pointer, Pattern, addressAt(at));
    if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDebugSymbols3', 'StartSymbolMatchWide');
    return u64[at >>> 3]!;
  }

  /**
   * Returns `Buffer` (text), `Offset` (64 bits, unsigned, an address in the target).
   * Can end the process. The handle is a pointer that the engine follows: one that StartSymbolMatch did not return, or that was given back, brings the process down.
   * Since IDebugSymbols3, slot 74. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugsymbols3-getnextsymbolmatchwide}
   * @param Handle of a search, end it with EndSymbolMatch
   */
  GetNextSymbolMatchWide(Handle: bigint): { Buffer: string; Offset: bigint } {
    if (typeof Handle !== 'bigint' || BigInt.asUintN(64, Handle) !== Handle) notU64(this, 'GetNextSymbolMatchWide', 'Handle', Handle);
    const at = enter(32784);
    try {
      const bufferAt = addressAt(at + 16);
      const bufferRoom = 16384;
      u32[at >>> 2] = 0;
      u64[(at + 8) >>> 3] = 0n;
      const hr = (this.slots[74] ?? bindSlot(this, 74, 'hiiiiii'))(
        this.pointer,
        Handle,
        bufferAt,
        bufferRoom,
        addressAt(at),
        addressAt(at + 8),
      );
      if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDebugSymbols3', 'GetNextSymbolMatchWide');
      return {
        Buffer: readWide(bufferAt, Math.min(u32[at >>> 2]!, bufferRoom) - 1),
        Offset: u64[(at + 8) >>> 3]!,
      };
    } finally {
      leave(at);
    }
  }

  /**
   * Returns nothing.
   * Since IDebugSymbols3, slot 75. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugsymbols3-reloadwide}
   * @param Module default ''
   */
  ReloadWide(Module: string = ''): void {
    if (typeof Module !== 'string' || Module.includes('\0')) notText(this, 'ReloadWide', 'Module', Module);
    const hr = (this.slots[75] ?? bindSlot(this, 75, 'hiw'))(this.pointer, Module);
    if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDebugSymbols3', 'ReloadWide');
  }

  /**
   * Returns `Buffer` (text).
   * Since IDebugSymbols3, slot 76. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugsymbols3-getsymbolpathwide}
   */
  GetSymbolPathWide(): string {
    const at = enter(2064);
    try {
      let bufferAt = addressAt(at + 16);
      let bufferRoom = 1024;
      for (let attempt = 0; ; attempt++) {
        u32[at >>> 2] = 0;
        const hr = (this.slots[76] ?? bindSlot(this, 76, 'hiiii'))(
          this.pointer,
          bufferAt,
          bufferRoom,
          addressAt(at),
        );
        if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDebugSymbols3', 'GetSymbolPathWide');
        if (hr >= 0 && (u32[at >>> 2]! > bufferRoom)) {
          checkAttempt(attempt, 'GetSymbolPathWide');
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
   * Since IDebugSymbols3, slot 77. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugsymbols3-setsymbolpathwide}
   */
  SetSymbolPathWide(Path: string): void {
    if (typeof Path !== 'string' || Path.includes('\0')) notText(this, 'SetSymbolPathWide', 'Path', Path);
    const hr = (this.slots[77] ?? bindSlot(this, 77, 'hiw'))(this.pointer, Path);
    if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDebugSymbols3', 'SetSymbolPathWide');
  }

  /**
   * Returns nothing.
   * Since IDebugSymbols3, slot 78. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugsymbols3-appendsymbolpathwide}
   */
  AppendSymbolPathWide(Addition: string): void {
    if (typeof Addition !== 'string' || Addition.includes('\0')) notText(this, 'AppendSymbolPathWide', 'Addition', Addition);
    const hr = (this.slots[78] ?? bindSlot(this, 78, 'hiw'))(this.pointer, Addition);
    if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDebugSymbols3', 'AppendSymbolPathWide');
  }

  /**
   * Returns `Buffer` (text).
   * Since IDebugSymbols3, slot 79. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugsymbols3-getimagepathwide}
   */
  GetImagePathWide(): string {
    const at = enter(2064);
    try {
      let bufferAt = addressAt(at + 16);
      let bufferRoom = 1024;
      for (let attempt = 0; ; attempt++) {
        u32[at >>> 2] = 0;
        const hr = (this.slots[79] ?? bindSlot(this, 79, 'hiiii'))(
          this.pointer,
          bufferAt,
          bufferRoom,
          addressAt(at),
        );
        if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDebugSymbols3', 'GetImagePathWide');
        if (hr >= 0 && (u32[at >>> 2]! > bufferRoom)) {
          checkAttempt(attempt, 'GetImagePathWide');
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
   * Since IDebugSymbols3, slot 80. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugsymbols3-setimagepathwide}
   */
  SetImagePathWide(Path: string): void {
    if (typeof Path !== 'string' || Path.includes('\0')) notText(this, 'SetImagePathWide', 'Path', Path);
    const hr = (this.slots[80] ?? bindSlot(this, 80, 'hiw'))(this.pointer, Path);
    if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDebugSymbols3', 'SetImagePathWide');
  }

  /**
   * Returns nothing.
   * Since IDebugSymbols3, slot 81. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugsymbols3-appendimagepathwide}
   */
  AppendImagePathWide(Addition: string): void {
    if (typeof Addition !== 'string' || Addition.includes('\0')) notText(this, 'AppendImagePathWide', 'Addition', Addition);
    const hr = (this.slots[81] ?? bindSlot(this, 81, 'hiw'))(this.pointer, Addition);
    if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDebugSymbols3', 'AppendImagePathWide');
  }

  /**
   * Returns `Buffer` (text).
   * Since IDebugSymbols3, slot 82. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugsymbols3-getsourcepathwide}
   */
  GetSourcePathWide(): string {
    const at = enter(2064);
    try {
      let bufferAt = addressAt(at + 16);
      let bufferRoom = 1024;
      for (let attempt = 0; ; attempt++) {
        u32[at >>> 2] = 0;
        const hr = (this.slots[82] ?? bindSlot(this, 82, 'hiiii'))(
          this.pointer,
          bufferAt,
          bufferRoom,
          addressAt(at),
        );
        if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDebugSymbols3', 'GetSourcePathWide');
        if (hr >= 0 && (u32[at >>> 2]! > bufferRoom)) {
          checkAttempt(attempt, 'GetSourcePathWide');
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
   * Returns `Buffer` (text).
   * Since IDebugSymbols3, slot 83. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugsymbols3-getsourcepathelementwide}
   */
  GetSourcePathElementWide(Index: number): string {
    if (typeof Index !== 'number' || Index >>> 0 !== Index) notU32(this, 'GetSourcePathElementWide', 'Index', Index);
    const at = enter(2064);
    try {
      let bufferAt = addressAt(at + 16);
      let bufferRoom = 1024;
      for (let attempt = 0; ; attempt++) {
        u32[at >>> 2] = 0;
        const hr = (this.slots[83] ?? bindSlot(this, 83, 'hiiiii'))(
          this.pointer,
          Index,
          bufferAt,
          bufferRoom,
          addressAt(at),
        );
        if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDebugSymbols3', 'GetSourcePathElementWide');
        if (hr >= 0 && (u32[at >>> 2]! > bufferRoom)) {
          checkAttempt(attempt, 'GetSourcePathElementWide');
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
   * Since IDebugSymbols3, slot 84. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugsymbols3-setsourcepathwide}
   */
  SetSourcePathWide(Path: string): void {
    if (typeof Path !== 'string' || Path.includes('\0')) notText(this, 'SetSourcePathWide', 'Path', Path);
    const hr = (this.slots[84] ?? bindSlot(this, 84, 'hiw'))(this.pointer, Path);
    if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDebugSymbols3', 'SetSourcePathWide');
  }

  /**
   * Returns nothing.
   * Since IDebugSymbols3, slot 85. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugsymbols3-appendsourcepathwide}
   */
  AppendSourcePathWide(Addition: string): void {
    if (typeof Addition !== 'string' || Addition.includes('\0')) notText(this, 'AppendSourcePathWide', 'Addition', Addition);
    const hr = (this.slots[85] ?? bindSlot(this, 85, 'hiw'))(this.pointer, Addition);
    if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDebugSymbols3', 'AppendSourcePathWide');
  }

  /**
   * Returns `FoundElement` (32 bits, unsigned), `Buffer` (text).
   * FoundElement is null when the file was not found through an element of the source path.
   * Since IDebugSymbols3, slot 86. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugsymbols3-findsourcefilewide}
   * @param Flags default DEBUG_FIND_SOURCE.DEFAULT
   */
  FindSourceFileWide(StartElement: number, File: string, Flags: DEBUG_FIND_SOURCE = 0): { FoundElement: number | null; Buffer: string } {
    if (typeof StartElement !== 'number' || StartElement >>> 0 !== StartElement) notU32(this, 'FindSourceFileWide', 'StartElement', StartElement);
    if (typeof File !== 'string' || File.includes('\0')) notText(this, 'FindSourceFileWide', 'File', File);
    if (typeof Flags !== 'number' || Flags >>> 0 !== Flags) notU32(this, 'FindSourceFileWide', 'Flags', Flags);
    const at = enter(2064);
    try {
      let bufferAt = addressAt(at + 16);
      let bufferRoom = 1024;
      for (let attempt = 0; ; attempt++) {
        u32[at >>> 2] = 0;
        u32[(at + 4) >>> 2] = 0;
        const hr = (this.slots[86] ?? bindSlot(this, 86, 'hiiwiiiii'))(
          this.pointer,
          StartElement,
          File,
          Flags,
          addressAt(at),
          bufferAt,
          bufferRoom,
          addressAt(at + 4),
        );
        if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDebugSymbols3', 'FindSourceFileWide');
        if (hr >= 0 && (u32[(at + 4) >>> 2]! > bufferRoom)) {
          checkAttempt(attempt, 'FindSourceFileWide');
          bufferRoom = u32[(at + 4) >>> 2]!;
          bufferAt = reserve(bufferRoom * 2).address;
          continue;
        }
        return {
          FoundElement: u32[at >>> 2]! === 0xffffffff ? null : u32[at >>> 2]!,
          Buffer: readWide(bufferAt, Math.min(u32[(at + 4) >>> 2]!, bufferRoom) - 1),
        };
      }
    } finally {
      leave(at);
    }
  }

  /**
   * Returns `Buffer` (list of 64 bits, unsigned).
   * Element n belongs to line n + 1; null where a line has no code.
   * Since IDebugSymbols3, slot 87. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugsymbols3-getsourcefilelineoffsetswide}
   */
  GetSourceFileLineOffsetsWide(File: string): (bigint | null)[] {
    if (typeof File !== 'string' || File.includes('\0')) notText(this, 'GetSourceFileLineOffsetsWide', 'File', File);
    const at = enter(4);
    try {
      let bufferRoom = 512;
      let bufferAt = reserve(4096);
      for (let attempt = 0; ; attempt++) {
        u32[at >>> 2] = 0;
        const hr = (this.slots[87] ?? bindSlot(this, 87, 'hiwiii'))(
          this.pointer,
          File,
          bufferAt.address,
          bufferRoom,
          addressAt(at),
        );
        if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDebugSymbols3', 'GetSourceFileLineOffsetsWide');
        if (hr >= 0 && (u32[at >>> 2]! > bufferRoom)) {
          checkAttempt(attempt, 'GetSourceFileLineOffsetsWide');
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

  /**
   * Returns `Buffer` (bytes).
   * Since IDebugSymbols3, slot 88. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugsymbols3-getmoduleversioninformationwide}
   * @param Base base address of a module
   */
  GetModuleVersionInformationWide(Index: number, Base: bigint, Item: string): Uint8Array {
    if (typeof Index !== 'number' || Index >>> 0 !== Index) notU32(this, 'GetModuleVersionInformationWide', 'Index', Index);
    if (typeof Base !== 'bigint' || BigInt.asUintN(64, Base) !== Base) notU64(this, 'GetModuleVersionInformationWide', 'Base', Base);
    if (typeof Item !== 'string' || Item.includes('\0')) notText(this, 'GetModuleVersionInformationWide', 'Item', Item);
    const at = enter(4);
    try {
      let bufferRoom = 4096;
      let bufferAt = reserve(4096);
      for (let attempt = 0; ; attempt++) {
        u32[at >>> 2] = 0;
        const hr = (this.slots[88] ?? bindSlot(this, 88, 'hiiiwiii'))(
          this.pointer,
          Index,
          Base,
          Item,
          bufferAt.address,
          bufferRoom,
          addressAt(at),
        );
        if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDebugSymbols3', 'GetModuleVersionInformationWide');
        if (hr >= 0 && (u32[at >>> 2]! > bufferRoom)) {
          checkAttempt(attempt, 'GetModuleVersionInformationWide');
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
   * Returns `Buffer` (text).
   * Since IDebugSymbols3, slot 89. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugsymbols3-getmodulenamestringwide}
   * @param Base base address of a module; default 0n
   */
  GetModuleNameStringWide(Which: DEBUG_MODNAME, Index: number, Base: bigint = 0n): string {
    if (typeof Which !== 'number' || Which >>> 0 !== Which) notU32(this, 'GetModuleNameStringWide', 'Which', Which);
    if (typeof Index !== 'number' || Index >>> 0 !== Index) notU32(this, 'GetModuleNameStringWide', 'Index', Index);
    if (typeof Base !== 'bigint' || BigInt.asUintN(64, Base) !== Base) notU64(this, 'GetModuleNameStringWide', 'Base', Base);
    const at = enter(2064);
    try {
      let bufferAt = addressAt(at + 16);
      let bufferRoom = 1024;
      for (let attempt = 0; ; attempt++) {
        u32[at >>> 2] = 0;
        const hr = (this.slots[89] ?? bindSlot(this, 89, 'hiiiiiii'))(
          this.pointer,
          Which,
          Index,
          Base,
          bufferAt,
          bufferRoom,
          addressAt(at),
        );
        if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDebugSymbols3', 'GetModuleNameStringWide');
        if (hr >= 0 && (u32[at >>> 2]! > bufferRoom)) {
          checkAttempt(attempt, 'GetModuleNameStringWide');
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
   * Returns `NameBuffer` (text).
   * Since IDebugSymbols3, slot 90. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugsymbols3-getconstantnamewide}
   * @param Module base address of a module
   * @param TypeId valid together with its module
   */
  GetConstantNameWide(Module: bigint, TypeId: number, Value: bigint): string {
    if (typeof Module !== 'bigint' || BigInt.asUintN(64, Module) !== Module) notU64(this, 'GetConstantNameWide', 'Module', Module);
    if (typeof TypeId !== 'number' || TypeId >>> 0 !== TypeId) notU32(this, 'GetConstantNameWide', 'TypeId', TypeId);
    if (typeof Value !== 'bigint' || BigInt.asUintN(64, Value) !== Value) notU64(this, 'GetConstantNameWide', 'Value', Value);
    const at = enter(2064);
    try {
      let nameBufferAt = addressAt(at + 16);
      let nameBufferRoom = 1024;
      for (let attempt = 0; ; attempt++) {
        u32[at >>> 2] = 0;
        const hr = (this.slots[90] ?? bindSlot(this, 90, 'hiiiiiii'))(
          this.pointer,
          Module,
          TypeId,
          Value,
          nameBufferAt,
          nameBufferRoom,
          addressAt(at),
        );
        if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDebugSymbols3', 'GetConstantNameWide');
        if (hr >= 0 && (u32[at >>> 2]! > nameBufferRoom)) {
          checkAttempt(attempt, 'GetConstantNameWide');
          nameBufferRoom = u32[at >>> 2]!;
          nameBufferAt = reserve(nameBufferRoom * 2).address;
          continue;
        }
        return readWide(nameBufferAt, Math.min(u32[at >>> 2]!, nameBufferRoom) - 1);
      }
    } finally {
      leave(at);
    }
  }

  /**
   * Returns `NameBuffer` (text).
   * Since IDebugSymbols3, slot 91. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugsymbols3-getfieldnamewide}
   * @param Module base address of a module
   * @param TypeId valid together with its module
   */
  GetFieldNameWide(Module: bigint, TypeId: number, FieldIndex: number): string {
    if (typeof Module !== 'bigint' || BigInt.asUintN(64, Module) !== Module) notU64(this, 'GetFieldNameWide', 'Module', Module);
    if (typeof TypeId !== 'number' || TypeId >>> 0 !== TypeId) notU32(this, 'GetFieldNameWide', 'TypeId', TypeId);
    if (typeof FieldIndex !== 'number' || FieldIndex >>> 0 !== FieldIndex) notU32(this, 'GetFieldNameWide', 'FieldIndex', FieldIndex);
    const at = enter(2064);
    try {
      let nameBufferAt = addressAt(at + 16);
      let nameBufferRoom = 1024;
      for (let attempt = 0; ; attempt++) {
        u32[at >>> 2] = 0;
        const hr = (this.slots[91] ?? bindSlot(this, 91, 'hiiiiiii'))(
          this.pointer,
          Module,
          TypeId,
          FieldIndex,
          nameBufferAt,
          nameBufferRoom,
          addressAt(at),
        );
        if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDebugSymbols3', 'GetFieldNameWide');
        if (hr >= 0 && (u32[at >>> 2]! > nameBufferRoom)) {
          checkAttempt(attempt, 'GetFieldNameWide');
          nameBufferRoom = u32[at >>> 2]!;
          nameBufferAt = reserve(nameBufferRoom * 2).address;
          continue;
        }
        return readWide(nameBufferAt, Math.min(u32[at >>> 2]!, nameBufferRoom) - 1);
      }
    } finally {
      leave(at);
    }
  }

  /**
   * Returns true for S_OK, false for S_FALSE.
   * Since IDebugSymbols3, slot 92. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugsymbols3-ismanagedmodule}
   * @param Base base address of a module; default 0n
   */
  IsManagedModule(Index: number, Base: bigint = 0n): boolean {
    if (typeof Index !== 'number' || Index >>> 0 !== Index) notU32(this, 'IsManagedModule', 'Index', Index);
    if (typeof Base !== 'bigint' || BigInt.asUintN(64, Base) !== Base) notU64(this, 'IsManagedModule', 'Base', Base);
    const hr = (this.slots[92] ?? bindSlot(this, 92, 'hiii'))(this.pointer, Index, Base);
    if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDebugSymbols3', 'IsManagedModule');
    return hr === 0;
  }

  /**
   * Returns `Index` (32 bits, unsigned), `Base` (64 bits, unsigned, base address of a module).
   * Since IDebugSymbols3, slot 93. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugsymbols3-getmodulebymodulename2}
   * @param StartIndex default 0
   * @param Flags default DEBUG_GETMOD.DEFAULT
   */
  GetModuleByModuleName2(Name: string, StartIndex: number = 0, Flags: DEBUG_GETMOD = 0): { Index: number; Base: bigint } {
    if (typeof Name !== 'string' || Name.includes('\0')) notText(this, 'GetModuleByModuleName2', 'Name', Name);
    if (typeof StartIndex !== 'number' || StartIndex >>> 0 !== StartIndex) notU32(this, 'GetModuleByModuleName2', 'StartIndex', StartIndex);
    if (typeof Flags !== 'number' || Flags >>> 0 !== Flags) notU32(this, 'GetModuleByModuleName2', 'Flags', Flags);
    const at = enter(16);
    try {
      const nameAt = pushAnsi(Name) || notAnsi(this, 'GetModuleByModuleName2', 'Name', Name);
      u32[at >>> 2] = 0;
      u64[(at + 8) >>> 3] = 0n;
      const hr = (this.slots[93] ?? bindSlot(this, 93, 'hiiiiii'))(
        this.pointer,
        nameAt,
        StartIndex,
        Flags,
        addressAt(at),
        addressAt(at + 8),
      );
      if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDebugSymbols3', 'GetModuleByModuleName2');
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
   * Since IDebugSymbols3, slot 94. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugsymbols3-getmodulebymodulename2wide}
   * @param StartIndex default 0
   * @param Flags default DEBUG_GETMOD.DEFAULT
   */
  GetModuleByModuleName2Wide(Name: string, StartIndex: number = 0, Flags: DEBUG_GETMOD = 0): { Index: number; Base: bigint } {
    if (typeof Name !== 'string' || Name.includes('\0')) notText(this, 'GetModuleByModuleName2Wide', 'Name', Name);
    if (typeof StartIndex !== 'number' || StartIndex >>> 0 !== StartIndex) notU32(this, 'GetModuleByModuleName2Wide', 'StartIndex', StartIndex);
    if (typeof Flags !== 'number' || Flags >>> 0 !== Flags) notU32(this, 'GetModuleByModuleName2Wide', 'Flags', Flags);
    const at = stack.top;
    u32[at >>> 2] = 0;
    u64[(at + 8) >>> 3] = 0n;
    const hr = (this.slots[94] ?? bindSlot(this, 94, 'hiwiiii'))(
      this.pointer,
      Name,
      StartIndex,
      Flags,
      addressAt(at),
      addressAt(at + 8),
    );
    if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDebugSymbols3', 'GetModuleByModuleName2Wide');
    return {
      Index: u32[at >>> 2]!,
      Base: u64[(at + 8) >>> 3]!,
    };
  }

  /**
   * Returns `Index` (32 bits, unsigned), `Base` (64 bits, unsigned, base address of a module).
   * Since IDebugSymbols3, slot 95. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugsymbols3-getmodulebyoffset2}
   * @param Offset an address in the target
   * @param StartIndex default 0
   * @param Flags default DEBUG_GETMOD.DEFAULT
   */
  GetModuleByOffset2(Offset: bigint, StartIndex: number = 0, Flags: DEBUG_GETMOD = 0): { Index: number; Base: bigint } {
    if (typeof Offset !== 'bigint' || BigInt.asUintN(64, Offset) !== Offset) notU64(this, 'GetModuleByOffset2', 'Offset', Offset);
    if (typeof StartIndex !== 'number' || StartIndex >>> 0 !== StartIndex) notU32(this, 'GetModuleByOffset2', 'StartIndex', StartIndex);
    if (typeof Flags !== 'number' || Flags >>> 0 !== Flags) notU32(this, 'GetModuleByOffset2', 'Flags', Flags);
    const at = stack.top;
    u32[at >>> 2] = 0;
    u64[(at + 8) >>> 3] = 0n;
    const hr = (this.slots[95] ?? bindSlot(this, 95, 'hiiiiii'))(
      this.pointer,
      Offset,
      StartIndex,
      Flags,
      addressAt(at),
      addressAt(at + 8),
    );
    if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDebugSymbols3', 'GetModuleByOffset2');
    return {
      Index: u32[at >>> 2]!,
      Base: u64[(at + 8) >>> 3]!,
    };
  }

  /**
   * Returns nothing.
   * Since IDebugSymbols3, slot 96. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugsymbols3-addsyntheticmodule}
   * @param Base base address of a module
   * @param Size in bytes
   * @param Flags default DEBUG_ADDSYNTHMOD.DEFAULT
   */
  AddSyntheticModule(Base: bigint, Size: number, ImagePath: string, ModuleName: string, Flags: DEBUG_ADDSYNTHMOD = 0): void {
    if (typeof Base !== 'bigint' || BigInt.asUintN(64, Base) !== Base) notU64(this, 'AddSyntheticModule', 'Base', Base);
    if (typeof Size !== 'number' || Size >>> 0 !== Size) notU32(this, 'AddSyntheticModule', 'Size', Size);
    if (typeof ImagePath !== 'string' || ImagePath.includes('\0')) notText(this, 'AddSyntheticModule', 'ImagePath', ImagePath);
    if (typeof ModuleName !== 'string' || ModuleName.includes('\0')) notText(this, 'AddSyntheticModule', 'ModuleName', ModuleName);
    if (typeof Flags !== 'number' || Flags >>> 0 !== Flags) notU32(this, 'AddSyntheticModule', 'Flags', Flags);
    const at = enter(0);
    try {
      const imagePathAt = pushAnsi(ImagePath) || notAnsi(this, 'AddSyntheticModule', 'ImagePath', ImagePath);
      const moduleNameAt = pushAnsi(ModuleName) || notAnsi(this, 'AddSyntheticModule', 'ModuleName', ModuleName);
      const hr = (this.slots[96] ?? bindSlot(this, 96, 'hiiiiii'))(
        this.pointer,
        Base,
        Size,
        imagePathAt,
        moduleNameAt,
        Flags,
      );
      if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDebugSymbols3', 'AddSyntheticModule');
    } finally {
      leave(at);
    }
  }

  /**
   * Returns nothing.
   * Since IDebugSymbols3, slot 97. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugsymbols3-addsyntheticmodulewide}
   * @param Base base address of a module
   * @param Size in bytes
   * @param Flags default DEBUG_ADDSYNTHMOD.DEFAULT
   */
  AddSyntheticModuleWide(Base: bigint, Size: number, ImagePath: string, ModuleName: string, Flags: DEBUG_ADDSYNTHMOD = 0): void {
    if (typeof Base !== 'bigint' || BigInt.asUintN(64, Base) !== Base) notU64(this, 'AddSyntheticModuleWide', 'Base', Base);
    if (typeof Size !== 'number' || Size >>> 0 !== Size) notU32(this, 'AddSyntheticModuleWide', 'Size', Size);
    if (typeof ImagePath !== 'string' || ImagePath.includes('\0')) notText(this, 'AddSyntheticModuleWide', 'ImagePath', ImagePath);
    if (typeof ModuleName !== 'string' || ModuleName.includes('\0')) notText(this, 'AddSyntheticModuleWide', 'ModuleName', ModuleName);
    if (typeof Flags !== 'number' || Flags >>> 0 !== Flags) notU32(this, 'AddSyntheticModuleWide', 'Flags', Flags);
    const hr = (this.slots[97] ?? bindSlot(this, 97, 'hiiiwwi'))(
      this.pointer,
      Base,
      Size,
      ImagePath,
      ModuleName,
      Flags,
    );
    if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDebugSymbols3', 'AddSyntheticModuleWide');
  }

  /**
   * Returns nothing.
   * Since IDebugSymbols3, slot 98. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugsymbols3-removesyntheticmodule}
   * @param Base base address of a module
   */
  RemoveSyntheticModule(Base: bigint): void {
    if (typeof Base !== 'bigint' || BigInt.asUintN(64, Base) !== Base) notU64(this, 'RemoveSyntheticModule', 'Base', Base);
    const hr = (this.slots[98] ?? bindSlot(this, 98, 'hii'))(this.pointer, Base);
    if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDebugSymbols3', 'RemoveSyntheticModule');
  }

  /**
   * Returns `Index` (32 bits, unsigned).
   * Since IDebugSymbols3, slot 99. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugsymbols3-getcurrentscopeframeindex}
   */
  GetCurrentScopeFrameIndex(): number {
    const at = stack.top;
    u32[at >>> 2] = 0;
    const hr = (this.slots[99] ?? bindSlot(this, 99, 'hii'))(this.pointer, addressAt(at));
    if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDebugSymbols3', 'GetCurrentScopeFrameIndex');
    return u32[at >>> 2]!;
  }

  /**
   * Returns nothing.
   * Since IDebugSymbols3, slot 100. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugsymbols3-setscopeframebyindex}
   */
  SetScopeFrameByIndex(Index: number): void {
    if (typeof Index !== 'number' || Index >>> 0 !== Index) notU32(this, 'SetScopeFrameByIndex', 'Index', Index);
    const hr = (this.slots[100] ?? bindSlot(this, 100, 'hii'))(this.pointer, Index);
    if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDebugSymbols3', 'SetScopeFrameByIndex');
  }

  /**
   * Returns nothing.
   * Since IDebugSymbols3, slot 101. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugsymbols3-setscopefromjitdebuginfo}
   */
  SetScopeFromJitDebugInfo(OutputControl: DEBUG_OUTCTL, InfoOffset: bigint): void {
    if (typeof OutputControl !== 'number' || OutputControl >>> 0 !== OutputControl) notU32(this, 'SetScopeFromJitDebugInfo', 'OutputControl', OutputControl);
    if (typeof InfoOffset !== 'bigint' || BigInt.asUintN(64, InfoOffset) !== InfoOffset) notU64(this, 'SetScopeFromJitDebugInfo', 'InfoOffset', InfoOffset);
    const hr = (this.slots[101] ?? bindSlot(this, 101, 'hiii'))(
      this.pointer,
      OutputControl,
      InfoOffset,
    );
    if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDebugSymbols3', 'SetScopeFromJitDebugInfo');
  }

  /**
   * Returns nothing.
   * Since IDebugSymbols3, slot 102. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugsymbols3-setscopefromstoredevent}
   */
  SetScopeFromStoredEvent(): void {
    const hr = (this.slots[102] ?? bindSlot(this, 102, 'hi'))(this.pointer);
    if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDebugSymbols3', 'SetScopeFromStoredEvent');
  }

  /**
   * Returns nothing.
   * Since IDebugSymbols3, slot 103. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugsymbols3-outputsymbolbyoffset}
   * @param Offset an address in the target
   */
  OutputSymbolByOffset(OutputControl: DEBUG_OUTCTL, Flags: DEBUG_OUTSYM, Offset: bigint): void {
    if (typeof OutputControl !== 'number' || OutputControl >>> 0 !== OutputControl) notU32(this, 'OutputSymbolByOffset', 'OutputControl', OutputControl);
    if (typeof Flags !== 'number' || Flags >>> 0 !== Flags) notU32(this, 'OutputSymbolByOffset', 'Flags', Flags);
    if (typeof Offset !== 'bigint' || BigInt.asUintN(64, Offset) !== Offset) notU64(this, 'OutputSymbolByOffset', 'Offset', Offset);
    const hr = (this.slots[103] ?? bindSlot(this, 103, 'hiiii'))(
      this.pointer,
      OutputControl,
      Flags,
      Offset,
    );
    if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDebugSymbols3', 'OutputSymbolByOffset');
  }

  /**
   * Returns `Buffer` (bytes).
   * Since IDebugSymbols3, slot 104. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugsymbols3-getfunctionentrybyoffset}
   * @param Offset an address in the target
   * @param Flags default DEBUG_GETFNENT.DEFAULT
   */
  GetFunctionEntryByOffset(Offset: bigint, Flags: DEBUG_GETFNENT = 0): Uint8Array {
    if (typeof Offset !== 'bigint' || BigInt.asUintN(64, Offset) !== Offset) notU64(this, 'GetFunctionEntryByOffset', 'Offset', Offset);
    if (typeof Flags !== 'number' || Flags >>> 0 !== Flags) notU32(this, 'GetFunctionEntryByOffset', 'Flags', Flags);
    const at = enter(4);
    try {
      let bufferRoom = 4096;
      let bufferAt = reserve(4096);
      for (let attempt = 0; ; attempt++) {
        u32[at >>> 2] = 0;
        const hr = (this.slots[104] ?? bindSlot(this, 104, 'hiiiiii'))(
          this.pointer,
          Offset,
          Flags,
          bufferAt.address,
          bufferRoom,
          addressAt(at),
        );
        if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDebugSymbols3', 'GetFunctionEntryByOffset');
        if (hr >= 0 && (u32[at >>> 2]! > bufferRoom)) {
          checkAttempt(attempt, 'GetFunctionEntryByOffset');
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
   * Returns `FieldTypeId` (32 bits, unsigned), `Offset` (32 bits, unsigned, in bytes).
   * Since IDebugSymbols3, slot 105. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugsymbols3-getfieldtypeandoffset}
   * @param Module base address of a module
   */
  GetFieldTypeAndOffset(Module: bigint, ContainerTypeId: number, Field: string): { FieldTypeId: number; Offset: number } {
    if (typeof Module !== 'bigint' || BigInt.asUintN(64, Module) !== Module) notU64(this, 'GetFieldTypeAndOffset', 'Module', Module);
    if (typeof ContainerTypeId !== 'number' || ContainerTypeId >>> 0 !== ContainerTypeId) notU32(this, 'GetFieldTypeAndOffset', 'ContainerTypeId', ContainerTypeId);
    if (typeof Field !== 'string' || Field.includes('\0')) notText(this, 'GetFieldTypeAndOffset', 'Field', Field);
    const at = enter(8);
    try {
      const fieldAt = pushAnsi(Field) || notAnsi(this, 'GetFieldTypeAndOffset', 'Field', Field);
      u32[at >>> 2] = 0;
      u32[(at + 4) >>> 2] = 0;
      const hr = (this.slots[105] ?? bindSlot(this, 105, 'hiiiiii'))(
        this.pointer,
        Module,
        ContainerTypeId,
        fieldAt,
        addressAt(at),
        addressAt(at + 4),
      );
      if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDebugSymbols3', 'GetFieldTypeAndOffset');
      return {
        FieldTypeId: u32[at >>> 2]!,
        Offset: u32[(at + 4) >>> 2]!,
      };
    } finally {
      leave(at);
    }
  }

  /**
   * Returns `FieldTypeId` (32 bits, unsigned), `Offset` (32 bits, unsigned, in bytes).
   * Since IDebugSymbols3, slot 106. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugsymbols3-getfieldtypeandoffsetwide}
   * @param Module base address of a module
   */
  GetFieldTypeAndOffsetWide(Module: bigint, ContainerTypeId: number, Field: string): { FieldTypeId: number; Offset: number } {
    if (typeof Module !== 'bigint' || BigInt.asUintN(64, Module) !== Module) notU64(this, 'GetFieldTypeAndOffsetWide', 'Module', Module);
    if (typeof ContainerTypeId !== 'number' || ContainerTypeId >>> 0 !== ContainerTypeId) notU32(this, 'GetFieldTypeAndOffsetWide', 'ContainerTypeId', ContainerTypeId);
    if (typeof Field !== 'string' || Field.includes('\0')) notText(this, 'GetFieldTypeAndOffsetWide', 'Field', Field);
    const at = stack.top;
    u32[at >>> 2] = 0;
    u32[(at + 4) >>> 2] = 0;
    const hr = (this.slots[106] ?? bindSlot(this, 106, 'hiiiwii'))(
      this.pointer,
      Module,
      ContainerTypeId,
      Field,
      addressAt(at),
      addressAt(at + 4),
    );
    if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDebugSymbols3', 'GetFieldTypeAndOffsetWide');
    return {
      FieldTypeId: u32[at >>> 2]!,
      Offset: u32[(at + 4) >>> 2]!,
    };
  }

  /**
   * Returns `Id` (DEBUG_MODULE_AND_ID).
   * Since IDebugSymbols3, slot 107. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugsymbols3-addsyntheticsymbol}
   * @param Offset an address in the target
   * @param Size in bytes
   * @param Flags default DEBUG_ADDSYNTHSYM.DEFAULT
   */
  AddSyntheticSymbol(Offset: bigint, Size: number, Name: string, Flags: DEBUG_ADDSYNTHSYM = 0): DEBUG_MODULE_AND_ID {
    if (typeof Offset !== 'bigint' || BigInt.asUintN(64, Offset) !== Offset) notU64(this, 'AddSyntheticSymbol', 'Offset', Offset);
    if (typeof Size !== 'number' || Size >>> 0 !== Size) notU32(this, 'AddSyntheticSymbol', 'Size', Size);
    if (typeof Name !== 'string' || Name.includes('\0')) notText(this, 'AddSyntheticSymbol', 'Name', Name);
    if (typeof Flags !== 'number' || Flags >>> 0 !== Flags) notU32(this, 'AddSyntheticSymbol', 'Flags', Flags);
    const at = enter(16);
    try {
      const nameAt = pushAnsi(Name) || notAnsi(this, 'AddSyntheticSymbol', 'Name', Name);
      const hr = (this.slots[107] ?? bindSlot(this, 107, 'hiiiiii'))(
        this.pointer,
        Offset,
        Size,
        nameAt,
        Flags,
        addressAt(at),
      );
      if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDebugSymbols3', 'AddSyntheticSymbol');
      return DEBUG_MODULE_AND_ID.decode(scratch, at);
    } finally {
      leave(at);
    }
  }

  /**
   * Returns `Id` (DEBUG_MODULE_AND_ID).
   * Since IDebugSymbols3, slot 108. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugsymbols3-addsyntheticsymbolwide}
   * @param Offset an address in the target
   * @param Size in bytes
   * @param Flags default DEBUG_ADDSYNTHSYM.DEFAULT
   */
  AddSyntheticSymbolWide(Offset: bigint, Size: number, Name: string, Flags: DEBUG_ADDSYNTHSYM = 0): DEBUG_MODULE_AND_ID {
    if (typeof Offset !== 'bigint' || BigInt.asUintN(64, Offset) !== Offset) notU64(this, 'AddSyntheticSymbolWide', 'Offset', Offset);
    if (typeof Size !== 'number' || Size >>> 0 !== Size) notU32(this, 'AddSyntheticSymbolWide', 'Size', Size);
    if (typeof Name !== 'string' || Name.includes('\0')) notText(this, 'AddSyntheticSymbolWide', 'Name', Name);
    if (typeof Flags !== 'number' || Flags >>> 0 !== Flags) notU32(this, 'AddSyntheticSymbolWide', 'Flags', Flags);
    const at = stack.top;
    const hr = (this.slots[108] ?? bindSlot(this, 108, 'hiiiwii'))(
      this.pointer,
      Offset,
      Size,
      Name,
      Flags,
      addressAt(at),
    );
    if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDebugSymbols3', 'AddSyntheticSymbolWide');
    return DEBUG_MODULE_AND_ID.decode(scratch, at);
  }

  /**
   * Returns nothing.
   * Since IDebugSymbols3, slot 109. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugsymbols3-removesyntheticsymbol}
   */
  RemoveSyntheticSymbol(Id: DEBUG_MODULE_AND_ID): void {
    checkStruct(this, 'RemoveSyntheticSymbol', 'Id', Id);
    const at = enter(0);
    try {
      const idAt = pushStruct(DEBUG_MODULE_AND_ID, Id);
      const hr = (this.slots[109] ?? bindSlot(this, 109, 'hii'))(this.pointer, idAt);
      if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDebugSymbols3', 'RemoveSyntheticSymbol');
    } finally {
      leave(at);
    }
  }

  /**
   * Returns `Ids` (list of DEBUG_MODULE_AND_ID), `Displacements` (list of 64 bits, unsigned).
   * Since IDebugSymbols3, slot 110. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugsymbols3-getsymbolentriesbyoffset}
   * @param Offset an address in the target
   * @param Flags default 0
   */
  GetSymbolEntriesByOffset(Offset: bigint, Flags: number = 0): { Ids: DEBUG_MODULE_AND_ID[]; Displacements: bigint[] } {
    if (typeof Offset !== 'bigint' || BigInt.asUintN(64, Offset) !== Offset) notU64(this, 'GetSymbolEntriesByOffset', 'Offset', Offset);
    if (typeof Flags !== 'number' || Flags >>> 0 !== Flags) notU32(this, 'GetSymbolEntriesByOffset', 'Flags', Flags);
    const at = enter(4);
    try {
      let idsRoom = 256;
      let idsAt = reserve(4096);
      let displacementsRoom = 512;
      let displacementsAt = reserve(4096);
      for (let attempt = 0; ; attempt++) {
        u32[at >>> 2] = 0;
        const hr = (this.slots[110] ?? bindSlot(this, 110, 'hiiiiiii'))(
          this.pointer,
          Offset,
          Flags,
          idsAt.address,
          displacementsAt.address,
          idsRoom,
          addressAt(at),
        );
        if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDebugSymbols3', 'GetSymbolEntriesByOffset');
        if (hr >= 0 && (u32[at >>> 2]! > idsRoom || u32[at >>> 2]! > displacementsRoom)) {
          checkAttempt(attempt, 'GetSymbolEntriesByOffset');
          if (u32[at >>> 2]! > idsRoom) {
            idsRoom = u32[at >>> 2]!;
            idsAt = reserve(idsRoom * 16);
          }
          if (u32[at >>> 2]! > displacementsRoom) {
            displacementsRoom = u32[at >>> 2]!;
            displacementsAt = reserve(displacementsRoom * 8);
          }
          continue;
        }
        return {
          Ids: DEBUG_MODULE_AND_ID.decodeList(idsAt.block, idsAt.offset, Math.min(u32[at >>> 2]!, idsRoom)),
          Displacements: readU64s(displacementsAt.block, displacementsAt.offset, Math.min(u32[at >>> 2]!, idsRoom)),
        };
      }
    } finally {
      leave(at);
    }
  }

  /**
   * Returns `Ids` (list of DEBUG_MODULE_AND_ID).
   * Since IDebugSymbols3, slot 111. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugsymbols3-getsymbolentriesbyname}
   * @param Flags default 0
   */
  GetSymbolEntriesByName(Symbol: string, Flags: number = 0): DEBUG_MODULE_AND_ID[] {
    if (typeof Symbol !== 'string' || Symbol.includes('\0')) notText(this, 'GetSymbolEntriesByName', 'Symbol', Symbol);
    if (typeof Flags !== 'number' || Flags >>> 0 !== Flags) notU32(this, 'GetSymbolEntriesByName', 'Flags', Flags);
    const at = enter(4);
    try {
      const symbolAt = pushAnsi(Symbol) || notAnsi(this, 'GetSymbolEntriesByName', 'Symbol', Symbol);
      let idsRoom = 256;
      let idsAt = reserve(4096);
      for (let attempt = 0; ; attempt++) {
        u32[at >>> 2] = 0;
        const hr = (this.slots[111] ?? bindSlot(this, 111, 'hiiiiii'))(
          this.pointer,
          symbolAt,
          Flags,
          idsAt.address,
          idsRoom,
          addressAt(at),
        );
        if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDebugSymbols3', 'GetSymbolEntriesByName');
        if (hr >= 0 && (u32[at >>> 2]! > idsRoom)) {
          checkAttempt(attempt, 'GetSymbolEntriesByName');
          idsRoom = u32[at >>> 2]!;
          idsAt = reserve(idsRoom * 16);
          continue;
        }
        return DEBUG_MODULE_AND_ID.decodeList(idsAt.block, idsAt.offset, Math.min(u32[at >>> 2]!, idsRoom));
      }
    } finally {
      leave(at);
    }
  }

  /**
   * Returns `Ids` (list of DEBUG_MODULE_AND_ID).
   * Since IDebugSymbols3, slot 112. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugsymbols3-getsymbolentriesbynamewide}
   * @param Flags default 0
   */
  GetSymbolEntriesByNameWide(Symbol: string, Flags: number = 0): DEBUG_MODULE_AND_ID[] {
    if (typeof Symbol !== 'string' || Symbol.includes('\0')) notText(this, 'GetSymbolEntriesByNameWide', 'Symbol', Symbol);
    if (typeof Flags !== 'number' || Flags >>> 0 !== Flags) notU32(this, 'GetSymbolEntriesByNameWide', 'Flags', Flags);
    const at = enter(4);
    try {
      let idsRoom = 256;
      let idsAt = reserve(4096);
      for (let attempt = 0; ; attempt++) {
        u32[at >>> 2] = 0;
        const hr = (this.slots[112] ?? bindSlot(this, 112, 'hiwiiii'))(
          this.pointer,
          Symbol,
          Flags,
          idsAt.address,
          idsRoom,
          addressAt(at),
        );
        if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDebugSymbols3', 'GetSymbolEntriesByNameWide');
        if (hr >= 0 && (u32[at >>> 2]! > idsRoom)) {
          checkAttempt(attempt, 'GetSymbolEntriesByNameWide');
          idsRoom = u32[at >>> 2]!;
          idsAt = reserve(idsRoom * 16);
          continue;
        }
        return DEBUG_MODULE_AND_ID.decodeList(idsAt.block, idsAt.offset, Math.min(u32[at >>> 2]!, idsRoom));
      }
    } finally {
      leave(at);
    }
  }

  /**
   * Returns `Id` (DEBUG_MODULE_AND_ID).
   * Since IDebugSymbols3, slot 113. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugsymbols3-getsymbolentrybytoken}
   * @param ModuleBase base address of a module
   */
  GetSymbolEntryByToken(ModuleBase: bigint, Token: number): DEBUG_MODULE_AND_ID {
    if (typeof ModuleBase !== 'bigint' || BigInt.asUintN(64, ModuleBase) !== ModuleBase) notU64(this, 'GetSymbolEntryByToken', 'ModuleBase', ModuleBase);
    if (typeof Token !== 'number' || Token >>> 0 !== Token) notU32(this, 'GetSymbolEntryByToken', 'Token', Token);
    const at = stack.top;
    const hr = (this.slots[113] ?? bindSlot(this, 113, 'hiiii'))(
      this.pointer,
      ModuleBase,
      Token,
      addressAt(at),
    );
    if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDebugSymbols3', 'GetSymbolEntryByToken');
    return DEBUG_MODULE_AND_ID.decode(scratch, at);
  }

  /**
   * Returns `Info` (DEBUG_SYMBOL_ENTRY).
   * Since IDebugSymbols3, slot 114. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugsymbols3-getsymbolentryinformation}
   */
  GetSymbolEntryInformation(Id: DEBUG_MODULE_AND_ID): DEBUG_SYMBOL_ENTRY {
    checkStruct(this, 'GetSymbolEntryInformation', 'Id', Id);
    const at = enter(64);
    try {
      const idAt = pushStruct(DEBUG_MODULE_AND_ID, Id);
      const hr = (this.slots[114] ?? bindSlot(this, 114, 'hiii'))(this.pointer, idAt, addressAt(at));
      if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDebugSymbols3', 'GetSymbolEntryInformation');
      return DEBUG_SYMBOL_ENTRY.decode(scratch, at);
    } finally {
      leave(at);
    }
  }

  /**
   * Returns `Buffer` (text, ANSI code page).
   * Since IDebugSymbols3, slot 115. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugsymbols3-getsymbolentrystring}
   * @param Which default 0
   */
  GetSymbolEntryString(Id: DEBUG_MODULE_AND_ID, Which: number = 0): string {
    checkStruct(this, 'GetSymbolEntryString', 'Id', Id);
    if (typeof Which !== 'number' || Which >>> 0 !== Which) notU32(this, 'GetSymbolEntryString', 'Which', Which);
    const at = enter(1040);
    try {
      const idAt = pushStruct(DEBUG_MODULE_AND_ID, Id);
      let bufferAt = addressAt(at + 16);
      let bufferRoom = 1024;
      for (let attempt = 0; ; attempt++) {
        u32[at >>> 2] = 0;
        const hr = (this.slots[115] ?? bindSlot(this, 115, 'hiiiiii'))(
          this.pointer,
          idAt,
          Which,
          bufferAt,
          bufferRoom,
          addressAt(at),
        );
        if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDebugSymbols3', 'GetSymbolEntryString');
        if (hr >= 0 && (u32[at >>> 2]! > bufferRoom)) {
          checkAttempt(attempt, 'GetSymbolEntryString');
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
   * Since IDebugSymbols3, slot 116. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugsymbols3-getsymbolentrystringwide}
   * @param Which default 0
   */
  GetSymbolEntryStringWide(Id: DEBUG_MODULE_AND_ID, Which: number = 0): string {
    checkStruct(this, 'GetSymbolEntryStringWide', 'Id', Id);
    if (typeof Which !== 'number' || Which >>> 0 !== Which) notU32(this, 'GetSymbolEntryStringWide', 'Which', Which);
    const at = enter(2064);
    try {
      const idAt = pushStruct(DEBUG_MODULE_AND_ID, Id);
      let bufferAt = addressAt(at + 16);
      let bufferRoom = 1024;
      for (let attempt = 0; ; attempt++) {
        u32[at >>> 2] = 0;
        const hr = (this.slots[116] ?? bindSlot(this, 116, 'hiiiiii'))(
          this.pointer,
          idAt,
          Which,
          bufferAt,
          bufferRoom,
          addressAt(at),
        );
        if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDebugSymbols3', 'GetSymbolEntryStringWide');
        if (hr >= 0 && (u32[at >>> 2]! > bufferRoom)) {
          checkAttempt(attempt, 'GetSymbolEntryStringWide');
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
   * Returns `Regions` (list of DEBUG_OFFSET_REGION).
   * Since IDebugSymbols3, slot 117. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugsymbols3-getsymbolentryoffsetregions}
   */
  GetSymbolEntryOffsetRegions(Id: DEBUG_MODULE_AND_ID, Flags: number): DEBUG_OFFSET_REGION[] {
    checkStruct(this, 'GetSymbolEntryOffsetRegions', 'Id', Id);
    if (typeof Flags !== 'number' || Flags >>> 0 !== Flags) notU32(this, 'GetSymbolEntryOffsetRegions', 'Flags', Flags);
    const at = enter(4);
    try {
      const idAt = pushStruct(DEBUG_MODULE_AND_ID, Id);
      let regionsRoom = 256;
      let regionsAt = reserve(4096);
      for (let attempt = 0; ; attempt++) {
        u32[at >>> 2] = 0;
        const hr = (this.slots[117] ?? bindSlot(this, 117, 'hiiiiii'))(
          this.pointer,
          idAt,
          Flags,
          regionsAt.address,
          regionsRoom,
          addressAt(at),
        );
        if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDebugSymbols3', 'GetSymbolEntryOffsetRegions');
        if (hr >= 0 && (u32[at >>> 2]! > regionsRoom)) {
          checkAttempt(attempt, 'GetSymbolEntryOffsetRegions');
          regionsRoom = u32[at >>> 2]!;
          regionsAt = reserve(regionsRoom * 16);
          continue;
        }
        return DEBUG_OFFSET_REGION.decodeList(regionsAt.block, regionsAt.offset, Math.min(u32[at >>> 2]!, regionsRoom));
      }
    } finally {
      leave(at);
    }
  }

  /**
   * Returns `ToId` (DEBUG_MODULE_AND_ID).
   * Since IDebugSymbols3, slot 118. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugsymbols3-getsymbolentrybysymbolentry}
   */
  GetSymbolEntryBySymbolEntry(FromId: DEBUG_MODULE_AND_ID, Flags: number): DEBUG_MODULE_AND_ID {
    checkStruct(this, 'GetSymbolEntryBySymbolEntry', 'FromId', FromId);
    if (typeof Flags !== 'number' || Flags >>> 0 !== Flags) notU32(this, 'GetSymbolEntryBySymbolEntry', 'Flags', Flags);
    const at = enter(16);
    try {
      const fromIdAt = pushStruct(DEBUG_MODULE_AND_ID, FromId);
      const hr = (this.slots[118] ?? bindSlot(this, 118, 'hiiii'))(
        this.pointer,
        fromIdAt,
        Flags,
        addressAt(at),
      );
      if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDebugSymbols3', 'GetSymbolEntryBySymbolEntry');
      return DEBUG_MODULE_AND_ID.decode(scratch, at);
    } finally {
      leave(at);
    }
  }

  /**
   * Returns `Entries` (list of DEBUG_SYMBOL_SOURCE_ENTRY).
   * Since IDebugSymbols3, slot 119. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugsymbols3-getsourceentriesbyoffset}
   * @param Offset an address in the target
   */
  GetSourceEntriesByOffset(Offset: bigint, Flags: number): DEBUG_SYMBOL_SOURCE_ENTRY[] {
    if (typeof Offset !== 'bigint' || BigInt.asUintN(64, Offset) !== Offset) notU64(this, 'GetSourceEntriesByOffset', 'Offset', Offset);
    if (typeof Flags !== 'number' || Flags >>> 0 !== Flags) notU32(this, 'GetSourceEntriesByOffset', 'Flags', Flags);
    const at = enter(4);
    try {
      let entriesRoom = 64;
      let entriesAt = reserve(4096);
      for (let attempt = 0; ; attempt++) {
        u32[at >>> 2] = 0;
        const hr = (this.slots[119] ?? bindSlot(this, 119, 'hiiiiii'))(
          this.pointer,
          Offset,
          Flags,
          entriesAt.address,
          entriesRoom,
          addressAt(at),
        );
        if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDebugSymbols3', 'GetSourceEntriesByOffset');
        if (hr >= 0 && (u32[at >>> 2]! > entriesRoom)) {
          checkAttempt(attempt, 'GetSourceEntriesByOffset');
          entriesRoom = u32[at >>> 2]!;
          entriesAt = reserve(entriesRoom * 64);
          continue;
        }
        return DEBUG_SYMBOL_SOURCE_ENTRY.decodeList(entriesAt.block, entriesAt.offset, Math.min(u32[at >>> 2]!, entriesRoom));
      }
    } finally {
      leave(at);
    }
  }

  /**
   * Returns `Entries` (list of DEBUG_SYMBOL_SOURCE_ENTRY).
   * Since IDebugSymbols3, slot 120. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugsymbols3-getsourceentriesbyline}
   * @param Line counted from 1
   * @param Flags default DEBUG_GSEL.DEFAULT
   */
  GetSourceEntriesByLine(Line: number, File: string, Flags: DEBUG_GSEL = 0): DEBUG_SYMBOL_SOURCE_ENTRY[] {
    if (typeof Line !== 'number' || Line >>> 0 !== Line) notU32(this, 'GetSourceEntriesByLine', 'Line', Line);
    if (typeof File !== 'string' || File.includes('\0')) notText(this, 'GetSourceEntriesByLine', 'File', File);
    if (typeof Flags !== 'number' || Flags >>> 0 !== Flags) notU32(this, 'GetSourceEntriesByLine', 'Flags', Flags);
    const at = enter(4);
    try {
      const fileAt = pushAnsi(File) || notAnsi(this, 'GetSourceEntriesByLine', 'File', File);
      let entriesRoom = 64;
      let entriesAt = reserve(4096);
      for (let attempt = 0; ; attempt++) {
        u32[at >>> 2] = 0;
        const hr = (this.slots[120] ?? bindSlot(this, 120, 'hiiiiiii'))(
          this.pointer,
          Line,
          fileAt,
          Flags,
          entriesAt.address,
          entriesRoom,
          addressAt(at),
        );
        if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDebugSymbols3', 'GetSourceEntriesByLine');
        if (hr >= 0 && (u32[at >>> 2]! > entriesRoom)) {
          checkAttempt(attempt, 'GetSourceEntriesByLine');
          entriesRoom = u32[at >>> 2]!;
          entriesAt = reserve(entriesRoom * 64);
          continue;
        }
        return DEBUG_SYMBOL_SOURCE_ENTRY.decodeList(entriesAt.block, entriesAt.offset, Math.min(u32[at >>> 2]!, entriesRoom));
      }
    } finally {
      leave(at);
    }
  }

  /**
   * Returns `Entries` (list of DEBUG_SYMBOL_SOURCE_ENTRY).
   * Since IDebugSymbols3, slot 121. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugsymbols3-getsourceentriesbylinewide}
   * @param Line counted from 1
   * @param Flags default DEBUG_GSEL.DEFAULT
   */
  GetSourceEntriesByLineWide(Line: number, File: string, Flags: DEBUG_GSEL = 0): DEBUG_SYMBOL_SOURCE_ENTRY[] {
    if (typeof Line !== 'number' || Line >>> 0 !== Line) notU32(this, 'GetSourceEntriesByLineWide', 'Line', Line);
    if (typeof File !== 'string' || File.includes('\0')) notText(this, 'GetSourceEntriesByLineWide', 'File', File);
    if (typeof Flags !== 'number' || Flags >>> 0 !== Flags) notU32(this, 'GetSourceEntriesByLineWide', 'Flags', Flags);
    const at = enter(4);
    try {
      let entriesRoom = 64;
      let entriesAt = reserve(4096);
      for (let attempt = 0; ; attempt++) {
        u32[at >>> 2] = 0;
        const hr = (this.slots[121] ?? bindSlot(this, 121, 'hiiwiiii'))(
          this.pointer,
          Line,
          File,
          Flags,
          entriesAt.address,
          entriesRoom,
          addressAt(at),
        );
        if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDebugSymbols3', 'GetSourceEntriesByLineWide');
        if (hr >= 0 && (u32[at >>> 2]! > entriesRoom)) {
          checkAttempt(attempt, 'GetSourceEntriesByLineWide');
          entriesRoom = u32[at >>> 2]!;
          entriesAt = reserve(entriesRoom * 64);
          continue;
        }
        return DEBUG_SYMBOL_SOURCE_ENTRY.decodeList(entriesAt.block, entriesAt.offset, Math.min(u32[at >>> 2]!, entriesRoom));
      }
    } finally {
      leave(at);
    }
  }

  /**
   * Returns `Buffer` (text, ANSI code page).
   * Since IDebugSymbols3, slot 122. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugsymbols3-getsourceentrystring}
   */
  GetSourceEntryString(Entry: DEBUG_SYMBOL_SOURCE_ENTRY, Which: number): string {
    checkStruct(this, 'GetSourceEntryString', 'Entry', Entry);
    if (typeof Which !== 'number' || Which >>> 0 !== Which) notU32(this, 'GetSourceEntryString', 'Which', Which);
    const at = enter(1040);
    try {
      const entryAt = pushStruct(DEBUG_SYMBOL_SOURCE_ENTRY, Entry);
      let bufferAt = addressAt(at + 16);
      let bufferRoom = 1024;
      for (let attempt = 0; ; attempt++) {
        u32[at >>> 2] = 0;
        const hr = (this.slots[122] ?? bindSlot(this, 122, 'hiiiiii'))(
          this.pointer,
          entryAt,
          Which,
          bufferAt,
          bufferRoom,
          addressAt(at),
        );
        if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDebugSymbols3', 'GetSourceEntryString');
        if (hr >= 0 && (u32[at >>> 2]! > bufferRoom)) {
          checkAttempt(attempt, 'GetSourceEntryString');
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
   * Since IDebugSymbols3, slot 123. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugsymbols3-getsourceentrystringwide}
   */
  GetSourceEntryStringWide(Entry: DEBUG_SYMBOL_SOURCE_ENTRY, Which: number): string {
    checkStruct(this, 'GetSourceEntryStringWide', 'Entry', Entry);
    if (typeof Which !== 'number' || Which >>> 0 !== Which) notU32(this, 'GetSourceEntryStringWide', 'Which', Which);
    const at = enter(2064);
    try {
      const entryAt = pushStruct(DEBUG_SYMBOL_SOURCE_ENTRY, Entry);
      let bufferAt = addressAt(at + 16);
      let bufferRoom = 1024;
      for (let attempt = 0; ; attempt++) {
        u32[at >>> 2] = 0;
        const hr = (this.slots[123] ?? bindSlot(this, 123, 'hiiiiii'))(
          this.pointer,
          entryAt,
          Which,
          bufferAt,
          bufferRoom,
          addressAt(at),
        );
        if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDebugSymbols3', 'GetSourceEntryStringWide');
        if (hr >= 0 && (u32[at >>> 2]! > bufferRoom)) {
          checkAttempt(attempt, 'GetSourceEntryStringWide');
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
   * Returns `Regions` (list of DEBUG_OFFSET_REGION).
   * Since IDebugSymbols3, slot 124. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugsymbols3-getsourceentryoffsetregions}
   */
  GetSourceEntryOffsetRegions(Entry: DEBUG_SYMBOL_SOURCE_ENTRY, Flags: number): DEBUG_OFFSET_REGION[] {
    checkStruct(this, 'GetSourceEntryOffsetRegions', 'Entry', Entry);
    if (typeof Flags !== 'number' || Flags >>> 0 !== Flags) notU32(this, 'GetSourceEntryOffsetRegions', 'Flags', Flags);
    const at = enter(4);
    try {
      const entryAt = pushStruct(DEBUG_SYMBOL_SOURCE_ENTRY, Entry);
      let regionsRoom = 256;
      let regionsAt = reserve(4096);
      for (let attempt = 0; ; attempt++) {
        u32[at >>> 2] = 0;
        const hr = (this.slots[124] ?? bindSlot(this, 124, 'hiiiiii'))(
          this.pointer,
          entryAt,
          Flags,
          regionsAt.address,
          regionsRoom,
          addressAt(at),
        );
        if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDebugSymbols3', 'GetSourceEntryOffsetRegions');
        if (hr >= 0 && (u32[at >>> 2]! > regionsRoom)) {
          checkAttempt(attempt, 'GetSourceEntryOffsetRegions');
          regionsRoom = u32[at >>> 2]!;
          regionsAt = reserve(regionsRoom * 16);
          continue;
        }
        return DEBUG_OFFSET_REGION.decodeList(regionsAt.block, regionsAt.offset, Math.min(u32[at >>> 2]!, regionsRoom));
      }
    } finally {
      leave(at);
    }
  }

  /**
   * Returns `ToEntry` (DEBUG_SYMBOL_SOURCE_ENTRY).
   * Since IDebugSymbols3, slot 125. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugsymbols3-getsourceentrybysourceentry}
   */
  GetSourceEntryBySourceEntry(FromEntry: DEBUG_SYMBOL_SOURCE_ENTRY, Flags: number): DEBUG_SYMBOL_SOURCE_ENTRY {
    checkStruct(this, 'GetSourceEntryBySourceEntry', 'FromEntry', FromEntry);
    if (typeof Flags !== 'number' || Flags >>> 0 !== Flags) notU32(this, 'GetSourceEntryBySourceEntry', 'Flags', Flags);
    const at = enter(64);
    try {
      const fromEntryAt = pushStruct(DEBUG_SYMBOL_SOURCE_ENTRY, FromEntry);
      const hr = (this.slots[125] ?? bindSlot(this, 125, 'hiiii'))(
        this.pointer,
        fromEntryAt,
        Flags,
        addressAt(at),
      );
      if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDebugSymbols3', 'GetSourceEntryBySourceEntry');
      return DEBUG_SYMBOL_SOURCE_ENTRY.decode(scratch, at);
    } finally {
      leave(at);
    }
  }
}

/** Methods of {@link IDebugSymbols3} that return their HRESULT beside the results, and never throw for it. */
export interface IDebugSymbols3Hr extends IDebugSymbols2Hr {
  /** {@link IDebugSymbols3.GetNameByOffsetWide} without throwing, slot 60. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugsymbols3-getnamebyoffsetwide} */
  GetNameByOffsetWide(Offset: bigint): { hresult: number; NameBuffer: string; Displacement: bigint };
  /** {@link IDebugSymbols3.GetOffsetByNameWide} without throwing, slot 61. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugsymbols3-getoffsetbynamewide} */
  GetOffsetByNameWide(Symbol: string): { hresult: number; Offset: bigint };
  /** {@link IDebugSymbols3.GetNearNameByOffsetWide} without throwing, slot 62. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugsymbols3-getnearnamebyoffsetwide} */
  GetNearNameByOffsetWide(Offset: bigint, Delta: number): { hresult: number; NameBuffer: string; Displacement: bigint };
  /** {@link IDebugSymbols3.GetLineByOffsetWide} without throwing, slot 63. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugsymbols3-getlinebyoffsetwide} */
  GetLineByOffsetWide(Offset: bigint): { hresult: number; Line: number; FileBuffer: string; Displacement: bigint };
  /** {@link IDebugSymbols3.GetOffsetByLineWide} without throwing, slot 64. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugsymbols3-getoffsetbylinewide} */
  GetOffsetByLineWide(Line: number, File: string): { hresult: number; Offset: bigint };
  /** {@link IDebugSymbols3.GetModuleByModuleNameWide} without throwing, slot 65. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugsymbols3-getmodulebymodulenamewide} */
  GetModuleByModuleNameWide(Name: string, StartIndex?: number): { hresult: number; Index: number; Base: bigint };
  /** {@link IDebugSymbols3.GetSymbolModuleWide} without throwing, slot 66. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugsymbols3-getsymbolmodulewide} */
  GetSymbolModuleWide(Symbol: string): { hresult: number; Base: bigint };
  /** {@link IDebugSymbols3.GetTypeNameWide} without throwing, slot 67. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugsymbols3-gettypenamewide} */
  GetTypeNameWide(Module: bigint, TypeId: number): { hresult: number; NameBuffer: string };
  /** {@link IDebugSymbols3.GetTypeIdWide} without throwing, slot 68. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugsymbols3-gettypeidwide} */
  GetTypeIdWide(Module: bigint, Name: string): { hresult: number; TypeId: number };
  /** {@link IDebugSymbols3.GetFieldOffsetWide} without throwing, slot 69. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugsymbols3-getfieldoffsetwide} */
  GetFieldOffsetWide(Module: bigint, TypeId: number, Field: string): { hresult: number; Offset: number };
  /** {@link IDebugSymbols3.GetSymbolTypeIdWide} without throwing, slot 70. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugsymbols3-getsymboltypeidwide} */
  GetSymbolTypeIdWide(Symbol: string): { hresult: number; TypeId: number; Module: bigint };
  /** {@link IDebugSymbols3.GetScopeSymbolGroup2} without throwing, slot 71. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugsymbols3-getscopesymbolgroup2} */
  GetScopeSymbolGroup2(Flags: DEBUG_SCOPE_GROUP, Update?: IDebugSymbolGroup2 | null): { hresult: number; Symbols: IDebugSymbolGroup2 | null };
  /** {@link IDebugSymbols3.CreateSymbolGroup2} without throwing, slot 72. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugsymbols3-createsymbolgroup2} */
  CreateSymbolGroup2(): { hresult: number; Group: IDebugSymbolGroup2 | null };
  /** {@link IDebugSymbols3.StartSymbolMatchWide} without throwing, slot 73. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugsymbols3-startsymbolmatchwide} */
  StartSymbolMatchWide(Pattern: string): { hresult: number; Handle: bigint };
  /** {@link IDebugSymbols3.GetNextSymbolMatchWide} without throwing, slot 74. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugsymbols3-getnextsymbolmatchwide} */
  GetNextSymbolMatchWide(Handle: bigint): { hresult: number; Buffer: string; Offset: bigint };
  /** {@link IDebugSymbols3.ReloadWide} without throwing, slot 75. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugsymbols3-reloadwide} */
  ReloadWide(Module?: string): { hresult: number };
  /** {@link IDebugSymbols3.GetSymbolPathWide} without throwing, slot 76. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugsymbols3-getsymbolpathwide} */
  GetSymbolPathWide(): { hresult: number; Buffer: string };
  /** {@link IDebugSymbols3.SetSymbolPathWide} without throwing, slot 77. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugsymbols3-setsymbolpathwide} */
  SetSymbolPathWide(Path: string): { hresult: number };
  /** {@link IDebugSymbols3.AppendSymbolPathWide} without throwing, slot 78. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugsymbols3-appendsymbolpathwide} */
  AppendSymbolPathWide(Addition: string): { hresult: number };
  /** {@link IDebugSymbols3.GetImagePathWide} without throwing, slot 79. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugsymbols3-getimagepathwide} */
  GetImagePathWide(): { hresult: number; Buffer: string };
  /** {@link IDebugSymbols3.SetImagePathWide} without throwing, slot 80. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugsymbols3-setimagepathwide} */
  SetImagePathWide(Path: string): { hresult: number };
  /** {@link IDebugSymbols3.AppendImagePathWide} without throwing, slot 81. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugsymbols3-appendimagepathwide} */
  AppendImagePathWide(Addition: string): { hresult: number };
  /** {@link IDebugSymbols3.GetSourcePathWide} without throwing, slot 82. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugsymbols3-getsourcepathwide} */
  GetSourcePathWide(): { hresult: number; Buffer: string };
  /** {@link IDebugSymbols3.GetSourcePathElementWide} without throwing, slot 83. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugsymbols3-getsourcepathelementwide} */
  GetSourcePathElementWide(Index: number): { hresult: number; Buffer: string };
  /** {@link IDebugSymbols3.SetSourcePathWide} without throwing, slot 84. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugsymbols3-setsourcepathwide} */
  SetSourcePathWide(Path: string): { hresult: number };
  /** {@link IDebugSymbols3.AppendSourcePathWide} without throwing, slot 85. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugsymbols3-appendsourcepathwide} */
  AppendSourcePathWide(Addition: string): { hresult: number };
  /** {@link IDebugSymbols3.FindSourceFileWide} without throwing, slot 86. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugsymbols3-findsourcefilewide} */
  FindSourceFileWide(StartElement: number, File: string, Flags?: DEBUG_FIND_SOURCE): { hresult: number; FoundElement: number | null; Buffer: string };
  /** {@link IDebugSymbols3.GetSourceFileLineOffsetsWide} without throwing, slot 87. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugsymbols3-getsourcefilelineoffsetswide} */
  GetSourceFileLineOffsetsWide(File: string): { hresult: number; Buffer: (bigint | null)[] };
  /** {@link IDebugSymbols3.GetModuleVersionInformationWide} without throwing, slot 88. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugsymbols3-getmoduleversioninformationwide} */
  GetModuleVersionInformationWide(Index: number, Base: bigint, Item: string): { hresult: number; Buffer: Uint8Array };
  /** {@link IDebugSymbols3.GetModuleNameStringWide} without throwing, slot 89. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugsymbols3-getmodulenamestringwide} */
  GetModuleNameStringWide(Which: DEBUG_MODNAME, Index: number, Base?: bigint): { hresult: number; Buffer: string };
  /** {@link IDebugSymbols3.GetConstantNameWide} without throwing, slot 90. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugsymbols3-getconstantnamewide} */
  GetConstantNameWide(Module: bigint, TypeId: number, Value: bigint): { hresult: number; NameBuffer: string };
  /** {@link IDebugSymbols3.GetFieldNameWide} without throwing, slot 91. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugsymbols3-getfieldnamewide} */
  GetFieldNameWide(Module: bigint, TypeId: number, FieldIndex: number): { hresult: number; NameBuffer: string };
  /** {@link IDebugSymbols3.IsManagedModule} without throwing, slot 92. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugsymbols3-ismanagedmodule} */
  IsManagedModule(Index: number, Base?: bigint): { hresult: number };
  /** {@link IDebugSymbols3.GetModuleByModuleName2} without throwing, slot 93. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugsymbols3-getmodulebymodulename2} */
  GetModuleByModuleName2(Name: string, StartIndex?: number, Flags?: DEBUG_GETMOD): { hresult: number; Index: number; Base: bigint };
  /** {@link IDebugSymbols3.GetModuleByModuleName2Wide} without throwing, slot 94. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugsymbols3-getmodulebymodulename2wide} */
  GetModuleByModuleName2Wide(Name: string, StartIndex?: number, Flags?: DEBUG_GETMOD): { hresult: number; Index: number; Base: bigint };
  /** {@link IDebugSymbols3.GetModuleByOffset2} without throwing, slot 95. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugsymbols3-getmodulebyoffset2} */
  GetModuleByOffset2(Offset: bigint, StartIndex?: number, Flags?: DEBUG_GETMOD): { hresult: number; Index: number; Base: bigint };
  /** {@link IDebugSymbols3.AddSyntheticModule} without throwing, slot 96. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugsymbols3-addsyntheticmodule} */
  AddSyntheticModule(Base: bigint, Size: number, ImagePath: string, ModuleName: string, Flags?: DEBUG_ADDSYNTHMOD): { hresult: number };
  /** {@link IDebugSymbols3.AddSyntheticModuleWide} without throwing, slot 97. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugsymbols3-addsyntheticmodulewide} */
  AddSyntheticModuleWide(Base: bigint, Size: number, ImagePath: string, ModuleName: string, Flags?: DEBUG_ADDSYNTHMOD): { hresult: number };
  /** {@link IDebugSymbols3.RemoveSyntheticModule} without throwing, slot 98. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugsymbols3-removesyntheticmodule} */
  RemoveSyntheticModule(Base: bigint): { hresult: number };
  /** {@link IDebugSymbols3.GetCurrentScopeFrameIndex} without throwing, slot 99. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugsymbols3-getcurrentscopeframeindex} */
  GetCurrentScopeFrameIndex(): { hresult: number; Index: number };
  /** {@link IDebugSymbols3.SetScopeFrameByIndex} without throwing, slot 100. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugsymbols3-setscopeframebyindex} */
  SetScopeFrameByIndex(Index: number): { hresult: number };
  /** {@link IDebugSymbols3.SetScopeFromJitDebugInfo} without throwing, slot 101. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugsymbols3-setscopefromjitdebuginfo} */
  SetScopeFromJitDebugInfo(OutputControl: DEBUG_OUTCTL, InfoOffset: bigint): { hresult: number };
  /** {@link IDebugSymbols3.SetScopeFromStoredEvent} without throwing, slot 102. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugsymbols3-setscopefromstoredevent} */
  SetScopeFromStoredEvent(): { hresult: number };
  /** {@link IDebugSymbols3.OutputSymbolByOffset} without throwing, slot 103. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugsymbols3-outputsymbolbyoffset} */
  OutputSymbolByOffset(OutputControl: DEBUG_OUTCTL, Flags: DEBUG_OUTSYM, Offset: bigint): { hresult: number };
  /** {@link IDebugSymbols3.GetFunctionEntryByOffset} without throwing, slot 104. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugsymbols3-getfunctionentrybyoffset} */
  GetFunctionEntryByOffset(Offset: bigint, Flags?: DEBUG_GETFNENT): { hresult: number; Buffer: Uint8Array };
  /** {@link IDebugSymbols3.GetFieldTypeAndOffset} without throwing, slot 105. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugsymbols3-getfieldtypeandoffset} */
  GetFieldTypeAndOffset(Module: bigint, ContainerTypeId: number, Field: string): { hresult: number; FieldTypeId: number; Offset: number };
  /** {@link IDebugSymbols3.GetFieldTypeAndOffsetWide} without throwing, slot 106. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugsymbols3-getfieldtypeandoffsetwide} */
  GetFieldTypeAndOffsetWide(Module: bigint, ContainerTypeId: number, Field: string): { hresult: number; FieldTypeId: number; Offset: number };
  /** {@link IDebugSymbols3.AddSyntheticSymbol} without throwing, slot 107. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugsymbols3-addsyntheticsymbol} */
  AddSyntheticSymbol(Offset: bigint, Size: number, Name: string, Flags?: DEBUG_ADDSYNTHSYM): { hresult: number; Id: DEBUG_MODULE_AND_ID };
  /** {@link IDebugSymbols3.AddSyntheticSymbolWide} without throwing, slot 108. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugsymbols3-addsyntheticsymbolwide} */
  AddSyntheticSymbolWide(Offset: bigint, Size: number, Name: string, Flags?: DEBUG_ADDSYNTHSYM): { hresult: number; Id: DEBUG_MODULE_AND_ID };
  /** {@link IDebugSymbols3.RemoveSyntheticSymbol} without throwing, slot 109. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugsymbols3-removesyntheticsymbol} */
  RemoveSyntheticSymbol(Id: DEBUG_MODULE_AND_ID): { hresult: number };
  /** {@link IDebugSymbols3.GetSymbolEntriesByOffset} without throwing, slot 110. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugsymbols3-getsymbolentriesbyoffset} */
  GetSymbolEntriesByOffset(Offset: bigint, Flags?: number): { hresult: number; Ids: DEBUG_MODULE_AND_ID[]; Displacements: bigint[] };
  /** {@link IDebugSymbols3.GetSymbolEntriesByName} without throwing, slot 111. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugsymbols3-getsymbolentriesbyname} */
  GetSymbolEntriesByName(Symbol: string, Flags?: number): { hresult: number; Ids: DEBUG_MODULE_AND_ID[] };
  /** {@link IDebugSymbols3.GetSymbolEntriesByNameWide} without throwing, slot 112. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugsymbols3-getsymbolentriesbynamewide} */
  GetSymbolEntriesByNameWide(Symbol: string, Flags?: number): { hresult: number; Ids: DEBUG_MODULE_AND_ID[] };
  /** {@link IDebugSymbols3.GetSymbolEntryByToken} without throwing, slot 113. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugsymbols3-getsymbolentrybytoken} */
  GetSymbolEntryByToken(ModuleBase: bigint, Token: number): { hresult: number; Id: DEBUG_MODULE_AND_ID };
  /** {@link IDebugSymbols3.GetSymbolEntryInformation} without throwing, slot 114. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugsymbols3-getsymbolentryinformation} */
  GetSymbolEntryInformation(Id: DEBUG_MODULE_AND_ID): { hresult: number; Info: DEBUG_SYMBOL_ENTRY };
  /** {@link IDebugSymbols3.GetSymbolEntryString} without throwing, slot 115. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugsymbols3-getsymbolentrystring} */
  GetSymbolEntryString(Id: DEBUG_MODULE_AND_ID, Which?: number): { hresult: number; Buffer: string };
  /** {@link IDebugSymbols3.GetSymbolEntryStringWide} without throwing, slot 116. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugsymbols3-getsymbolentrystringwide} */
  GetSymbolEntryStringWide(Id: DEBUG_MODULE_AND_ID, Which?: number): { hresult: number; Buffer: string };
  /** {@link IDebugSymbols3.GetSymbolEntryOffsetRegions} without throwing, slot 117. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugsymbols3-getsymbolentryoffsetregions} */
  GetSymbolEntryOffsetRegions(Id: DEBUG_MODULE_AND_ID, Flags: number): { hresult: number; Regions: DEBUG_OFFSET_REGION[] };
  /** {@link IDebugSymbols3.GetSymbolEntryBySymbolEntry} without throwing, slot 118. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugsymbols3-getsymbolentrybysymbolentry} */
  GetSymbolEntryBySymbolEntry(FromId: DEBUG_MODULE_AND_ID, Flags: number): { hresult: number; ToId: DEBUG_MODULE_AND_ID };
  /** {@link IDebugSymbols3.GetSourceEntriesByOffset} without throwing, slot 119. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugsymbols3-getsourceentriesbyoffset} */
  GetSourceEntriesByOffset(Offset: bigint, Flags: number): { hresult: number; Entries: DEBUG_SYMBOL_SOURCE_ENTRY[] };
  /** {@link IDebugSymbols3.GetSourceEntriesByLine} without throwing, slot 120. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugsymbols3-getsourceentriesbyline} */
  GetSourceEntriesByLine(Line: number, File: string, Flags?: DEBUG_GSEL): { hresult: number; Entries: DEBUG_SYMBOL_SOURCE_ENTRY[] };
  /** {@link IDebugSymbols3.GetSourceEntriesByLineWide} without throwing, slot 121. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugsymbols3-getsourceentriesbylinewide} */
  GetSourceEntriesByLineWide(Line: number, File: string, Flags?: DEBUG_GSEL): { hresult: number; Entries: DEBUG_SYMBOL_SOURCE_ENTRY[] };
  /** {@link IDebugSymbols3.GetSourceEntryString} without throwing, slot 122. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugsymbols3-getsourceentrystring} */
  GetSourceEntryString(Entry: DEBUG_SYMBOL_SOURCE_ENTRY, Which: number): { hresult: number; Buffer: string };
  /** {@link IDebugSymbols3.GetSourceEntryStringWide} without throwing, slot 123. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugsymbols3-getsourceentrystringwide} */
  GetSourceEntryStringWide(Entry: DEBUG_SYMBOL_SOURCE_ENTRY, Which: number): { hresult: number; Buffer: string };
  /** {@link IDebugSymbols3.GetSourceEntryOffsetRegions} without throwing, slot 124. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugsymbols3-getsourceentryoffsetregions} */
  GetSourceEntryOffsetRegions(Entry: DEBUG_SYMBOL_SOURCE_ENTRY, Flags: number): { hresult: number; Regions: DEBUG_OFFSET_REGION[] };
  /** {@link IDebugSymbols3.GetSourceEntryBySourceEntry} without throwing, slot 125. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugsymbols3-getsourceentrybysourceentry} */
  GetSourceEntryBySourceEntry(FromEntry: DEBUG_SYMBOL_SOURCE_ENTRY, Flags: number): { hresult: number; ToEntry: DEBUG_SYMBOL_SOURCE_ENTRY };
}

/** Methods an object may have to receive the calls of IDebugSymbols3; all optional. */
export interface IDebugSymbols3Handlers extends IDebugSymbols2Handlers {
  /** Receives {@link IDebugSymbols3.GetNameByOffsetWide}, slot 60; return an object of `NameBuffer`, `Displacement`. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugsymbols3-getnamebyoffsetwide} */
  GetNameByOffsetWide?(Offset: bigint): { NameBuffer: string; Displacement: bigint };
  /** Receives {@link IDebugSymbols3.GetOffsetByNameWide}, slot 61; return `Offset`. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugsymbols3-getoffsetbynamewide} */
  GetOffsetByNameWide?(Symbol: string): bigint;
  /** Receives {@link IDebugSymbols3.GetNearNameByOffsetWide}, slot 62; return an object of `NameBuffer`, `Displacement`. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugsymbols3-getnearnamebyoffsetwide} */
  GetNearNameByOffsetWide?(Offset: bigint, Delta: number): { NameBuffer: string; Displacement: bigint };
  /** Receives {@link IDebugSymbols3.GetLineByOffsetWide}, slot 63; return an object of `Line`, `FileBuffer`, `Displacement`. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugsymbols3-getlinebyoffsetwide} */
  GetLineByOffsetWide?(Offset: bigint): { Line: number; FileBuffer: string; Displacement: bigint };
  /** Receives {@link IDebugSymbols3.GetOffsetByLineWide}, slot 64; return `Offset`. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugsymbols3-getoffsetbylinewide} */
  GetOffsetByLineWide?(Line: number, File: string): bigint;
  /** Receives {@link IDebugSymbols3.GetModuleByModuleNameWide}, slot 65; return an object of `Index`, `Base`. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugsymbols3-getmodulebymodulenamewide} */
  GetModuleByModuleNameWide?(Name: string, StartIndex: number): { Index: number; Base: bigint };
  /** Receives {@link IDebugSymbols3.GetSymbolModuleWide}, slot 66; return `Base`. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugsymbols3-getsymbolmodulewide} */
  GetSymbolModuleWide?(Symbol: string): bigint;
  /** Receives {@link IDebugSymbols3.GetTypeNameWide}, slot 67; return `NameBuffer`. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugsymbols3-gettypenamewide} */
  GetTypeNameWide?(Module: bigint, TypeId: number): string;
  /** Receives {@link IDebugSymbols3.GetTypeIdWide}, slot 68; return `TypeId`. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugsymbols3-gettypeidwide} */
  GetTypeIdWide?(Module: bigint, Name: string): number;
  /** Receives {@link IDebugSymbols3.GetFieldOffsetWide}, slot 69; return `Offset`. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugsymbols3-getfieldoffsetwide} */
  GetFieldOffsetWide?(Module: bigint, TypeId: number, Field: string): number;
  /** Receives {@link IDebugSymbols3.GetSymbolTypeIdWide}, slot 70; return an object of `TypeId`, `Module`. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugsymbols3-getsymboltypeidwide} */
  GetSymbolTypeIdWide?(Symbol: string): { TypeId: number; Module: bigint };
  /** Receives {@link IDebugSymbols3.GetScopeSymbolGroup2}, slot 71; return `Symbols`. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugsymbols3-getscopesymbolgroup2} */
  GetScopeSymbolGroup2?(Flags: DEBUG_SCOPE_GROUP, Update: IDebugSymbolGroup2 | null): IDebugSymbolGroup2;
  /** Receives {@link IDebugSymbols3.CreateSymbolGroup2}, slot 72; return `Group`. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugsymbols3-createsymbolgroup2} */
  CreateSymbolGroup2?(): IDebugSymbolGroup2;
  /** Receives {@link IDebugSymbols3.StartSymbolMatchWide}, slot 73; return `Handle`. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugsymbols3-startsymbolmatchwide} */
  StartSymbolMatchWide?(Pattern: string): bigint;
  /** Receives {@link IDebugSymbols3.GetNextSymbolMatchWide}, slot 74; return an object of `Buffer`, `Offset`. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugsymbols3-getnextsymbolmatchwide} */
  GetNextSymbolMatchWide?(Handle: bigint): { Buffer: string; Offset: bigint };
  /** Receives {@link IDebugSymbols3.ReloadWide}, slot 75; return nothing for S_OK. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugsymbols3-reloadwide} */
  ReloadWide?(Module: string): void;
  /** Receives {@link IDebugSymbols3.GetSymbolPathWide}, slot 76; return `Buffer`. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugsymbols3-getsymbolpathwide} */
  GetSymbolPathWide?(): string;
  /** Receives {@link IDebugSymbols3.SetSymbolPathWide}, slot 77; return nothing for S_OK. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugsymbols3-setsymbolpathwide} */
  SetSymbolPathWide?(Path: string): void;
  /** Receives {@link IDebugSymbols3.AppendSymbolPathWide}, slot 78; return nothing for S_OK. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugsymbols3-appendsymbolpathwide} */
  AppendSymbolPathWide?(Addition: string): void;
  /** Receives {@link IDebugSymbols3.GetImagePathWide}, slot 79; return `Buffer`. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugsymbols3-getimagepathwide} */
  GetImagePathWide?(): string;
  /** Receives {@link IDebugSymbols3.SetImagePathWide}, slot 80; return nothing for S_OK. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugsymbols3-setimagepathwide} */
  SetImagePathWide?(Path: string): void;
  /** Receives {@link IDebugSymbols3.AppendImagePathWide}, slot 81; return nothing for S_OK. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugsymbols3-appendimagepathwide} */
  AppendImagePathWide?(Addition: string): void;
  /** Receives {@link IDebugSymbols3.GetSourcePathWide}, slot 82; return `Buffer`. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugsymbols3-getsourcepathwide} */
  GetSourcePathWide?(): string;
  /** Receives {@link IDebugSymbols3.GetSourcePathElementWide}, slot 83; return `Buffer`. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugsymbols3-getsourcepathelementwide} */
  GetSourcePathElementWide?(Index: number): string;
  /** Receives {@link IDebugSymbols3.SetSourcePathWide}, slot 84; return nothing for S_OK. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugsymbols3-setsourcepathwide} */
  SetSourcePathWide?(Path: string): void;
  /** Receives {@link IDebugSymbols3.AppendSourcePathWide}, slot 85; return nothing for S_OK. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugsymbols3-appendsourcepathwide} */
  AppendSourcePathWide?(Addition: string): void;
  /** Receives {@link IDebugSymbols3.FindSourceFileWide}, slot 86; return an object of `FoundElement`, `Buffer`. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugsymbols3-findsourcefilewide} */
  FindSourceFileWide?(StartElement: number, File: string, Flags: DEBUG_FIND_SOURCE): { FoundElement: number | null; Buffer: string };
  /** Receives {@link IDebugSymbols3.GetSourceFileLineOffsetsWide}, slot 87; return `Buffer`. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugsymbols3-getsourcefilelineoffsetswide} */
  GetSourceFileLineOffsetsWide?(File: string): (bigint | null)[];
  /** Receives {@link IDebugSymbols3.GetModuleVersionInformationWide}, slot 88; return `Buffer`. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugsymbols3-getmoduleversioninformationwide} */
  GetModuleVersionInformationWide?(Index: number, Base: bigint, Item: string): Uint8Array;
  /** Receives {@link IDebugSymbols3.GetModuleNameStringWide}, slot 89; return `Buffer`. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugsymbols3-getmodulenamestringwide} */
  GetModuleNameStringWide?(Which: DEBUG_MODNAME, Index: number, Base: bigint): string;
  /** Receives {@link IDebugSymbols3.GetConstantNameWide}, slot 90; return `NameBuffer`. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugsymbols3-getconstantnamewide} */
  GetConstantNameWide?(Module: bigint, TypeId: number, Value: bigint): string;
  /** Receives {@link IDebugSymbols3.GetFieldNameWide}, slot 91; return `NameBuffer`. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugsymbols3-getfieldnamewide} */
  GetFieldNameWide?(Module: bigint, TypeId: number, FieldIndex: number): string;
  /** Receives {@link IDebugSymbols3.IsManagedModule}, slot 92; return false for S_FALSE. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugsymbols3-ismanagedmodule} */
  IsManagedModule?(Index: number, Base: bigint): boolean;
  /** Receives {@link IDebugSymbols3.GetModuleByModuleName2}, slot 93; return an object of `Index`, `Base`. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugsymbols3-getmodulebymodulename2} */
  GetModuleByModuleName2?(Name: string, StartIndex: number, Flags: DEBUG_GETMOD): { Index: number; Base: bigint };
  /** Receives {@link IDebugSymbols3.GetModuleByModuleName2Wide}, slot 94; return an object of `Index`, `Base`. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugsymbols3-getmodulebymodulename2wide} */
  GetModuleByModuleName2Wide?(Name: string, StartIndex: number, Flags: DEBUG_GETMOD): { Index: number; Base: bigint };
  /** Receives {@link IDebugSymbols3.GetModuleByOffset2}, slot 95; return an object of `Index`, `Base`. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugsymbols3-getmodulebyoffset2} */
  GetModuleByOffset2?(Offset: bigint, StartIndex: number, Flags: DEBUG_GETMOD): { Index: number; Base: bigint };
  /** Receives {@link IDebugSymbols3.AddSyntheticModule}, slot 96; return nothing for S_OK. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugsymbols3-addsyntheticmodule} */
  AddSyntheticModule?(Base: bigint, Size: number, ImagePath: string, ModuleName: string, Flags: DEBUG_ADDSYNTHMOD): void;
  /** Receives {@link IDebugSymbols3.AddSyntheticModuleWide}, slot 97; return nothing for S_OK. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugsymbols3-addsyntheticmodulewide} */
  AddSyntheticModuleWide?(Base: bigint, Size: number, ImagePath: string, ModuleName: string, Flags: DEBUG_ADDSYNTHMOD): void;
  /** Receives {@link IDebugSymbols3.RemoveSyntheticModule}, slot 98; return nothing for S_OK. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugsymbols3-removesyntheticmodule} */
  RemoveSyntheticModule?(Base: bigint): void;
  /** Receives {@link IDebugSymbols3.GetCurrentScopeFrameIndex}, slot 99; return `Index`. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugsymbols3-getcurrentscopeframeindex} */
  GetCurrentScopeFrameIndex?(): number;
  /** Receives {@link IDebugSymbols3.SetScopeFrameByIndex}, slot 100; return nothing for S_OK. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugsymbols3-setscopeframebyindex} */
  SetScopeFrameByIndex?(Index: number): void;
  /** Receives {@link IDebugSymbols3.SetScopeFromJitDebugInfo}, slot 101; return nothing for S_OK. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugsymbols3-setscopefromjitdebuginfo} */
  SetScopeFromJitDebugInfo?(OutputControl: DEBUG_OUTCTL, InfoOffset: bigint): void;
  /** Receives {@link IDebugSymbols3.SetScopeFromStoredEvent}, slot 102; return nothing for S_OK. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugsymbols3-setscopefromstoredevent} */
  SetScopeFromStoredEvent?(): void;
  /** Receives {@link IDebugSymbols3.OutputSymbolByOffset}, slot 103; return nothing for S_OK. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugsymbols3-outputsymbolbyoffset} */
  OutputSymbolByOffset?(OutputControl: DEBUG_OUTCTL, Flags: DEBUG_OUTSYM, Offset: bigint): void;
  /** Receives {@link IDebugSymbols3.GetFunctionEntryByOffset}, slot 104; return `Buffer`. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugsymbols3-getfunctionentrybyoffset} */
  GetFunctionEntryByOffset?(Offset: bigint, Flags: DEBUG_GETFNENT): Uint8Array;
  /** Receives {@link IDebugSymbols3.GetFieldTypeAndOffset}, slot 105; return an object of `FieldTypeId`, `Offset`. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugsymbols3-getfieldtypeandoffset} */
  GetFieldTypeAndOffset?(Module: bigint, ContainerTypeId: number, Field: string): { FieldTypeId: number; Offset: number };
  /** Receives {@link IDebugSymbols3.GetFieldTypeAndOffsetWide}, slot 106; return an object of `FieldTypeId`, `Offset`. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugsymbols3-getfieldtypeandoffsetwide} */
  GetFieldTypeAndOffsetWide?(Module: bigint, ContainerTypeId: number, Field: string): { FieldTypeId: number; Offset: number };
  /** Receives {@link IDebugSymbols3.AddSyntheticSymbol}, slot 107; return `Id`. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugsymbols3-addsyntheticsymbol} */
  AddSyntheticSymbol?(Offset: bigint, Size: number, Name: string, Flags: DEBUG_ADDSYNTHSYM): DEBUG_MODULE_AND_ID;
  /** Receives {@link IDebugSymbols3.AddSyntheticSymbolWide}, slot 108; return `Id`. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugsymbols3-addsyntheticsymbolwide} */
  AddSyntheticSymbolWide?(Offset: bigint, Size: number, Name: string, Flags: DEBUG_ADDSYNTHSYM): DEBUG_MODULE_AND_ID;
  /** Receives {@link IDebugSymbols3.RemoveSyntheticSymbol}, slot 109; return nothing for S_OK. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugsymbols3-removesyntheticsymbol} */
  RemoveSyntheticSymbol?(Id: DEBUG_MODULE_AND_ID): void;
  /** Receives {@link IDebugSymbols3.GetSymbolEntriesByOffset}, slot 110; return an object of `Ids`, `Displacements`. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugsymbols3-getsymbolentriesbyoffset} */
  GetSymbolEntriesByOffset?(Offset: bigint, Flags: number): { Ids: DEBUG_MODULE_AND_ID[]; Displacements: bigint[] };
  /** Receives {@link IDebugSymbols3.GetSymbolEntriesByName}, slot 111; return `Ids`. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugsymbols3-getsymbolentriesbyname} */
  GetSymbolEntriesByName?(Symbol: string, Flags: number): DEBUG_MODULE_AND_ID[];
  /** Receives {@link IDebugSymbols3.GetSymbolEntriesByNameWide}, slot 112; return `Ids`. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugsymbols3-getsymbolentriesbynamewide} */
  GetSymbolEntriesByNameWide?(Symbol: string, Flags: number): DEBUG_MODULE_AND_ID[];
  /** Receives {@link IDebugSymbols3.GetSymbolEntryByToken}, slot 113; return `Id`. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugsymbols3-getsymbolentrybytoken} */
  GetSymbolEntryByToken?(ModuleBase: bigint, Token: number): DEBUG_MODULE_AND_ID;
  /** Receives {@link IDebugSymbols3.GetSymbolEntryInformation}, slot 114; return `Info`. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugsymbols3-getsymbolentryinformation} */
  GetSymbolEntryInformation?(Id: DEBUG_MODULE_AND_ID): DEBUG_SYMBOL_ENTRY;
  /** Receives {@link IDebugSymbols3.GetSymbolEntryString}, slot 115; return `Buffer`. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugsymbols3-getsymbolentrystring} */
  GetSymbolEntryString?(Id: DEBUG_MODULE_AND_ID, Which: number): string;
  /** Receives {@link IDebugSymbols3.GetSymbolEntryStringWide}, slot 116; return `Buffer`. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugsymbols3-getsymbolentrystringwide} */
  GetSymbolEntryStringWide?(Id: DEBUG_MODULE_AND_ID, Which: number): string;
  /** Receives {@link IDebugSymbols3.GetSymbolEntryOffsetRegions}, slot 117; return `Regions`. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugsymbols3-getsymbolentryoffsetregions} */
  GetSymbolEntryOffsetRegions?(Id: DEBUG_MODULE_AND_ID, Flags: number): DEBUG_OFFSET_REGION[];
  /** Receives {@link IDebugSymbols3.GetSymbolEntryBySymbolEntry}, slot 118; return `ToId`. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugsymbols3-getsymbolentrybysymbolentry} */
  GetSymbolEntryBySymbolEntry?(FromId: DEBUG_MODULE_AND_ID, Flags: number): DEBUG_MODULE_AND_ID;
  /** Receives {@link IDebugSymbols3.GetSourceEntriesByOffset}, slot 119; return `Entries`. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugsymbols3-getsourceentriesbyoffset} */
  GetSourceEntriesByOffset?(Offset: bigint, Flags: number): DEBUG_SYMBOL_SOURCE_ENTRY[];
  /** Receives {@link IDebugSymbols3.GetSourceEntriesByLine}, slot 120; return `Entries`. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugsymbols3-getsourceentriesbyline} */
  GetSourceEntriesByLine?(Line: number, File: string, Flags: DEBUG_GSEL): DEBUG_SYMBOL_SOURCE_ENTRY[];
  /** Receives {@link IDebugSymbols3.GetSourceEntriesByLineWide}, slot 121; return `Entries`. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugsymbols3-getsourceentriesbylinewide} */
  GetSourceEntriesByLineWide?(Line: number, File: string, Flags: DEBUG_GSEL): DEBUG_SYMBOL_SOURCE_ENTRY[];
  /** Receives {@link IDebugSymbols3.GetSourceEntryString}, slot 122; return `Buffer`. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugsymbols3-getsourceentrystring} */
  GetSourceEntryString?(Entry: DEBUG_SYMBOL_SOURCE_ENTRY, Which: number): string;
  /** Receives {@link IDebugSymbols3.GetSourceEntryStringWide}, slot 123; return `Buffer`. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugsymbols3-getsourceentrystringwide} */
  GetSourceEntryStringWide?(Entry: DEBUG_SYMBOL_SOURCE_ENTRY, Which: number): string;
  /** Receives {@link IDebugSymbols3.GetSourceEntryOffsetRegions}, slot 124; return `Regions`. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugsymbols3-getsourceentryoffsetregions} */
  GetSourceEntryOffsetRegions?(Entry: DEBUG_SYMBOL_SOURCE_ENTRY, Flags: number): DEBUG_OFFSET_REGION[];
  /** Receives {@link IDebugSymbols3.GetSourceEntryBySourceEntry}, slot 125; return `ToEntry`. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugsymbols3-getsourceentrybysourceentry} */
  GetSourceEntryBySourceEntry?(FromEntry: DEBUG_SYMBOL_SOURCE_ENTRY, Flags: number): DEBUG_SYMBOL_SOURCE_ENTRY;
}
