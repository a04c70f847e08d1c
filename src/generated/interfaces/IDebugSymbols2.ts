// Generated from dbgeng.h by `npm run codegen`. Do not edit: change codegen/ instead.
import { IDebugSymbols, type IDebugSymbolsHandlers, type IDebugSymbolsHr } from './IDebugSymbols.ts';
import {
  bindSlot,
  checkAttempt,
  hot,
  methods,
  notAnsi,
  notText,
  notU32,
  notU64,
  pushAnsi,
  readAnsi,
  readBytes,
  reserve,
  settle,
  type Guid,
  type MethodSpec,
} from '../../com/call.ts';
import type { DEBUG_MODNAME, DEBUG_TYPEOPTS } from '../families.ts';

const { addressAt, enter, leave, pending, stack, u32, u64 } = hot;

let ownIDebugSymbols2: readonly MethodSpec[] | undefined;

/** {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nn-dbgeng-idebugsymbols2} */
export class IDebugSymbols2 extends IDebugSymbols {
  static override readonly interfaceName: string = 'IDebugSymbols2';
  static override readonly iid: Guid = '3a707211-afdd-4495-ad4f-56fecdf8163f';
  static override ownMethods(): readonly MethodSpec[] {
    return (ownIDebugSymbols2 ??= methods([], [
      '52 GetModuleVersionInformation hresult|in Index u32|in Base u64|in Item ansi|out Buffer bytes count=4 actual=5|capacity BufferSize u32|actual VerInfoSize u32',
      '53 GetModuleNameString hresult|in Which u32|in Index u32|in Base u64|out Buffer ansi count=4 actual=5|capacity BufferSize u32|actual NameSize u32',
      '54 GetConstantName hresult|in Module u64|in TypeId u32|in Value u64|out NameBuffer ansi count=4 actual=5|capacity NameBufferSize u32|actual NameSize u32',
      '55 GetFieldName hresult|in Module u64|in TypeId u32|in FieldIndex u32|out NameBuffer ansi count=4 actual=5|capacity NameBufferSize u32|actual NameSize u32',
      '56 GetTypeOptions hresult|out Options u32',
      '57 AddTypeOptions hresult|in Options u32',
      '58 RemoveTypeOptions hresult|in Options u32',
      '59 SetTypeOptions hresult|in Options u32',
    ]));
  }

  /** The same methods without throwing: each returns `{ hresult, …outs }`. */
  declare readonly hr: IDebugSymbols2Hr;
  /** Only in the type: what `implement(IDebugSymbols2, …)` accepts. */
  declare readonly handlers?: IDebugSymbols2Handlers;

  /**
   * Returns `Buffer` (bytes).
   * Since IDebugSymbols2, slot 52. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugsymbols2-getmoduleversioninformation}
   * @param Base base address of a module
   */
  GetModuleVersionInformation(Index: number, Base: bigint, Item: string): Uint8Array {
    if (typeof Index !== 'number' || Index >>> 0 !== Index) notU32(this, 'GetModuleVersionInformation', 'Index', Index);
    if (typeof Base !== 'bigint' || BigInt.asUintN(64, Base) !== Base) notU64(this, 'GetModuleVersionInformation', 'Base', Base);
    if (typeof Item !== 'string' || Item.includes('\0')) notText(this, 'GetModuleVersionInformation', 'Item', Item);
    const at = enter(4);
    try {
      const itemAt = pushAnsi(Item) || notAnsi(this, 'GetModuleVersionInformation', 'Item', Item);
      let bufferRoom = 4096;
      let bufferAt = reserve(4096);
      for (let attempt = 0; ; attempt++) {
        u32[at >>> 2] = 0;
        const hr = (this.slots[52] ?? bindSlot(this, 52, 'hiiiiiii'))(
          this.pointer,
          Index,
          Base,
          itemAt,
          bufferAt.address,
          bufferRoom,
          addressAt(at),
        );
        if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDebugSymbols2', 'GetModuleVersionInformation');
        if (hr >= 0 && (u32[at >>> 2]! > bufferRoom)) {
          checkAttempt(attempt, 'GetModuleVersionInformation');
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
   * Returns `Buffer` (text, ANSI code page).
   * Since IDebugSymbols2, slot 53. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugsymbols2-getmodulenamestring}
   * @param Base base address of a module; default 0n
   */
  GetModuleNameString(Which: DEBUG_MODNAME, Index: number, Base: bigint = 0n): string {
    if (typeof Which !== 'number' || Which >>> 0 !== Which) notU32(this, 'GetModuleNameString', 'Which', Which);
    if (typeof Index !== 'number' || Index >>> 0 !== Index) notU32(this, 'GetModuleNameString', 'Index', Index);
    if (typeof Base !== 'bigint' || BigInt.asUintN(64, Base) !== Base) notU64(this, 'GetModuleNameString', 'Base', Base);
    const at = enter(1040);
    try {
      let bufferAt = addressAt(at + 16);
      let bufferRoom = 1024;
      for (let attempt = 0; ; attempt++) {
        u32[at >>> 2] = 0;
        const hr = (this.slots[53] ?? bindSlot(this, 53, 'hiiiiiii'))(
          this.pointer,
          Which,
          Index,
          Base,
          bufferAt,
          bufferRoom,
          addressAt(at),
        );
        if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDebugSymbols2', 'GetModuleNameString');
        if (hr >= 0 && (u32[at >>> 2]! > bufferRoom)) {
          checkAttempt(attempt, 'GetModuleNameString');
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
   * Returns `NameBuffer` (text, ANSI code page).
   * Since IDebugSymbols2, slot 54. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugsymbols2-getconstantname}
   * @param Module base address of a module
   * @param TypeId valid together with its module
   */
  GetConstantName(Module: bigint, TypeId: number, Value: bigint): string {
    if (typeof Module !== 'bigint' || BigInt.asUintN(64, Module) !== Module) notU64(this, 'GetConstantName', 'Module', Module);
    if (typeof TypeId !== 'number' || TypeId >>> 0 !== TypeId) notU32(this, 'GetConstantName', 'TypeId', TypeId);
    if (typeof Value !== 'bigint' || BigInt.asUintN(64, Value) !== Value) notU64(this, 'GetConstantName', 'Value', Value);
    const at = enter(1040);
    try {
      let nameBufferAt = addressAt(at + 16);
      let nameBufferRoom = 1024;
      for (let attempt = 0; ; attempt++) {
        u32[at >>> 2] = 0;
        const hr = (this.slots[54] ?? bindSlot(this, 54, 'hiiiiiii'))(
          this.pointer,
          Module,
          TypeId,
          Value,
          nameBufferAt,
          nameBufferRoom,
          addressAt(at),
        );
        if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDebugSymbols2', 'GetConstantName');
        if (hr >= 0 && (u32[at >>> 2]! > nameBufferRoom)) {
          checkAttempt(attempt, 'GetConstantName');
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
   * Returns `NameBuffer` (text, ANSI code page).
   * Since IDebugSymbols2, slot 55. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugsymbols2-getfieldname}
   * @param Module base address of a module
   * @param TypeId valid together with its module
   */
  GetFieldName(Module: bigint, TypeId: number, FieldIndex: number): string {
    if (typeof Module !== 'bigint' || BigInt.asUintN(64, Module) !== Module) notU64(this, 'GetFieldName', 'Module', Module);
    if (typeof TypeId !== 'number' || TypeId >>> 0 !== TypeId) notU32(this, 'GetFieldName', 'TypeId', TypeId);
    if (typeof FieldIndex !== 'number' || FieldIndex >>> 0 !== FieldIndex) notU32(this, 'GetFieldName', 'FieldIndex', FieldIndex);
    const at = enter(1040);
    try {
      let nameBufferAt = addressAt(at + 16);
      let nameBufferRoom = 1024;
      for (let attempt = 0; ; attempt++) {
        u32[at >>> 2] = 0;
        const hr = (this.slots[55] ?? bindSlot(this, 55, 'hiiiiiii'))(
          this.pointer,
          Module,
          TypeId,
          FieldIndex,
          nameBufferAt,
          nameBufferRoom,
          addressAt(at),
        );
        if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDebugSymbols2', 'GetFieldName');
        if (hr >= 0 && (u32[at >>> 2]! > nameBufferRoom)) {
          checkAttempt(attempt, 'GetFieldName');
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
   * Returns `Options` (DEBUG_TYPEOPTS).
   * Since IDebugSymbols2, slot 56. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugsymbols2-gettypeoptions}
   */
  GetTypeOptions(): DEBUG_TYPEOPTS {
    const at = stack.top;
    u32[at >>> 2] = 0;
    const hr = (this.slots[56] ?? bindSlot(this, 56, 'hii'))(this.pointer, addressAt(at));
    if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDebugSymbols2', 'GetTypeOptions');
    return u32[at >>> 2]!;
  }

  /**
   * Returns nothing.
   * Since IDebugSymbols2, slot 57. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugsymbols2-addtypeoptions}
   */
  AddTypeOptions(Options: DEBUG_TYPEOPTS): void {
    if (typeof Options !== 'number' || Options >>> 0 !== Options) notU32(this, 'AddTypeOptions', 'Options', Options);
    const hr = (this.slots[57] ?? bindSlot(this, 57, 'hii'))(this.pointer, Options);
    if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDebugSymbols2', 'AddTypeOptions');
  }

  /**
   * Returns nothing.
   * Since IDebugSymbols2, slot 58. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugsymbols2-removetypeoptions}
   */
  RemoveTypeOptions(Options: DEBUG_TYPEOPTS): void {
    if (typeof Options !== 'number' || Options >>> 0 !== Options) notU32(this, 'RemoveTypeOptions', 'Options', Options);
    const hr = (this.slots[58] ?? bindSlot(this, 58, 'hii'))(this.pointer, Options);
    if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDebugSymbols2', 'RemoveTypeOptions');
  }

  /**
   * Returns nothing.
   * Since IDebugSymbols2, slot 59. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugsymbols2-settypeoptions}
   */
  SetTypeOptions(Options: DEBUG_TYPEOPTS): void {
    if (typeof Options !== 'number' || Options >>> 0 !== Options) notU32(this, 'SetTypeOptions', 'Options', Options);
    const hr = (this.slots[59] ?? bindSlot(this, 59, 'hii'))(this.pointer, Options);
    if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDebugSymbols2', 'SetTypeOptions');
  }
}

/** Methods of {@link IDebugSymbols2} that return their HRESULT beside the results, and never throw for it. */
export interface IDebugSymbols2Hr extends IDebugSymbolsHr {
  /** {@link IDebugSymbols2.GetModuleVersionInformation} without throwing, slot 52. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugsymbols2-getmoduleversioninformation} */
  GetModuleVersionInformation(Index: number, Base: bigint, Item: string): { hresult: number; Buffer: Uint8Array };
  /** {@link IDebugSymbols2.GetModuleNameString} without throwing, slot 53. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugsymbols2-getmodulenamestring} */
  GetModuleNameString(Which: DEBUG_MODNAME, Index: number, Base?: bigint): { hresult: number; Buffer: string };
  /** {@link IDebugSymbols2.GetConstantName} without throwing, slot 54. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugsymbols2-getconstantname} */
  GetConstantName(Module: bigint, TypeId: number, Value: bigint): { hresult: number; NameBuffer: string };
  /** {@link IDebugSymbols2.GetFieldName} without throwing, slot 55. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugsymbols2-getfieldname} */
  GetFieldName(Module: bigint, TypeId: number, FieldIndex: number): { hresult: number; NameBuffer: string };
  /** {@link IDebugSymbols2.GetTypeOptions} without throwing, slot 56. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugsymbols2-gettypeoptions} */
  GetTypeOptions(): { hresult: number; Options: DEBUG_TYPEOPTS };
  /** {@link IDebugSymbols2.AddTypeOptions} without throwing, slot 57. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugsymbols2-addtypeoptions} */
  AddTypeOptions(Options: DEBUG_TYPEOPTS): { hresult: number };
  /** {@link IDebugSymbols2.RemoveTypeOptions} without throwing, slot 58. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugsymbols2-removetypeoptions} */
  RemoveTypeOptions(Options: DEBUG_TYPEOPTS): { hresult: number };
  /** {@link IDebugSymbols2.SetTypeOptions} without throwing, slot 59. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugsymbols2-settypeoptions} */
  SetTypeOptions(Options: DEBUG_TYPEOPTS): { hresult: number };
}

/** Methods an object may have to receive the calls of IDebugSymbols2; all optional. */
export interface IDebugSymbols2Handlers extends IDebugSymbolsHandlers {
  /** Receives {@link IDebugSymbols2.GetModuleVersionInformation}, slot 52; return `Buffer`. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugsymbols2-getmoduleversioninformation} */
  GetModuleVersionInformation?(Index: number, Base: bigint, Item: string): Uint8Array;
  /** Receives {@link IDebugSymbols2.GetModuleNameString}, slot 53; return `Buffer`. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugsymbols2-getmodulenamestring} */
  GetModuleNameString?(Which: DEBUG_MODNAME, Index: number, Base: bigint): string;
  /** Receives {@link IDebugSymbols2.GetConstantName}, slot 54; return `NameBuffer`. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugsymbols2-getconstantname} */
  GetConstantName?(Module: bigint, TypeId: number, Value: bigint): string;
  /** Receives {@link IDebugSymbols2.GetFieldName}, slot 55; return `NameBuffer`. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugsymbols2-getfieldname} */
  GetFieldName?(Module: bigint, TypeId: number, FieldIndex: number): string;
  /** Receives {@link IDebugSymbols2.GetTypeOptions}, slot 56; return `Options`. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugsymbols2-gettypeoptions} */
  GetTypeOptions?(): DEBUG_TYPEOPTS;
  /** Receives {@link IDebugSymbols2.AddTypeOptions}, slot 57; return nothing for S_OK. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugsymbols2-addtypeoptions} */
  AddTypeOptions?(Options: DEBUG_TYPEOPTS): void;
  /** Receives {@link IDebugSymbols2.RemoveTypeOptions}, slot 58; return nothing for S_OK. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugsymbols2-removetypeoptions} */
  RemoveTypeOptions?(Options: DEBUG_TYPEOPTS): void;
  /** Receives {@link IDebugSymbols2.SetTypeOptions}, slot 59; return nothing for S_OK. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugsymbols2-settypeoptions} */
  SetTypeOptions?(Options: DEBUG_TYPEOPTS): void;
}
