// Generated from dbgeng.h by `npm run codegen`. Do not edit: change codegen/ instead.
import { IDebugRegisters, type IDebugRegistersHandlers, type IDebugRegistersHr } from './IDebugRegisters.ts';
import {
  bindSlot,
  checkAttempt,
  checkLength,
  checkList,
  hot,
  methods,
  notAnsi,
  notText,
  notU32,
  pushAnsi,
  pushStructs,
  pushU32s,
  readAnsi,
  readWide,
  reserve,
  reserveCleared,
  settle,
  type Guid,
  type MethodSpec,
} from '../../com/call.ts';
import type { DEBUG_OUTCTL, DEBUG_REGISTERS, DEBUG_REGSRC } from '../families.ts';
import { DEBUG_REGISTER_DESCRIPTION, DEBUG_VALUE } from '../structs.ts';

const { addressAt, enter, leave, pending, scratch, stack, u32, u64 } = hot;

let ownIDebugRegisters2: readonly MethodSpec[] | undefined;

/** {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nn-dbgeng-idebugregisters2} */
export class IDebugRegisters2 extends IDebugRegisters {
  static override readonly interfaceName: string = 'IDebugRegisters2';
  static override readonly iid: Guid = '1656afa9-19c6-4e3a-97e7-5dc9160cf9c4';
  static override ownMethods(): readonly MethodSpec[] {
    return (ownIDebugRegisters2 ??= methods([DEBUG_REGISTER_DESCRIPTION, DEBUG_VALUE], [
      '14 GetDescriptionWide hresult|in Register u32|out NameBuffer wide count=2 actual=3|capacity NameBufferSize u32|actual NameSize u32|out Desc struct type=0',
      '15 GetIndexByNameWide hresult|in Name wide|out Index u32',
      '16 GetNumberPseudoRegisters hresult|out Number u32',
      '17 GetPseudoDescription hresult|in Register u32|out NameBuffer ansi count=2 actual=3|capacity NameBufferSize u32|actual NameSize u32|out TypeModule u64|out TypeId u32',
      '18 GetPseudoDescriptionWide hresult|in Register u32|out NameBuffer wide count=2 actual=3|capacity NameBufferSize u32|actual NameSize u32|out TypeModule u64|out TypeId u32',
      '19 GetPseudoIndexByName hresult|in Name ansi|out Index u32',
      '20 GetPseudoIndexByNameWide hresult|in Name wide|out Index u32',
      '21 GetPseudoValues hresult|in Source u32|size Count u32|in Indices u32 array count=1 optional|in Start u32|out Values struct type=1 array count=1',
      '22 SetPseudoValues hresult|in Source u32|count Count u32|in Indices u32 array count=1 optional|in Start u32|in Values struct type=1 array count=1',
      '23 GetValues2 hresult|in Source u32|size Count u32|in Indices u32 array count=1 optional|in Start u32|out Values struct type=1 array count=1',
      '24 SetValues2 hresult|in Source u32|count Count u32|in Indices u32 array count=1 optional|in Start u32|in Values struct type=1 array count=1',
      '25 OutputRegisters2 hresult|in OutputControl u32|in Source u32|in Flags u32',
      '26 GetInstructionOffset2 hresult|in Source u32|out Offset u64',
      '27 GetStackOffset2 hresult|in Source u32|out Offset u64',
      '28 GetFrameOffset2 hresult|in Source u32|out Offset u64',
    ]));
  }

  /** The same methods without throwing: each returns `{ hresult, …outs }`. */
  declare readonly hr: IDebugRegisters2Hr;
  /** Only in the type: what `implement(IDebugRegisters2, …)` accepts. */
  declare readonly handlers?: IDebugRegisters2Handlers;

  /**
   * Returns `NameBuffer` (text), `Desc` (DEBUG_REGISTER_DESCRIPTION).
   * Since IDebugRegisters2, slot 14. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugregisters2-getdescriptionwide}
   * @param Register index of a register, see GetIndexByName
   */
  GetDescriptionWide(Register: number): { NameBuffer: string; Desc: DEBUG_REGISTER_DESCRIPTION } {
    if (typeof Register !== 'number' || Register >>> 0 !== Register) notU32(this, 'GetDescriptionWide', 'Register', Register);
    const at = enter(2096);
    try {
      let nameBufferAt = addressAt(at + 48);
      let nameBufferRoom = 1024;
      for (let attempt = 0; ; attempt++) {
        u32[at >>> 2] = 0;
        const hr = (this.slots[14] ?? bindSlot(this, 14, 'hiiiiii'))(
          this.pointer,
          Register,
          nameBufferAt,
          nameBufferRoom,
          addressAt(at),
          addressAt(at + 16),
        );
        if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDebugRegisters2', 'GetDescriptionWide');
        if (hr >= 0 && (u32[at >>> 2]! > nameBufferRoom)) {
          checkAttempt(attempt, 'GetDescriptionWide');
          nameBufferRoom = u32[at >>> 2]!;
          nameBufferAt = reserve(nameBufferRoom * 2).address;
          continue;
        }
        return {
          NameBuffer: readWide(nameBufferAt, Math.min(u32[at >>> 2]!, nameBufferRoom) - 1),
          Desc: DEBUG_REGISTER_DESCRIPTION.decode(scratch, at + 16),
        };
      }
    } finally {
      leave(at);
    }
  }

  /**
   * Returns `Index` (32 bits, unsigned).
   * Since IDebugRegisters2, slot 15. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugregisters2-getindexbynamewide}
   */
  GetIndexByNameWide(Name: string): number {
    if (typeof Name !== 'string' || Name.includes('\0')) notText(this, 'GetIndexByNameWide', 'Name', Name);
    const at = stack.top;
    u32[at >>> 2] = 0;
    const hr = (this.slots[15] ?? bindSlot(this, 15, 'hiwi'))(this.pointer, Name, addressAt(at));
    if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDebugRegisters2', 'GetIndexByNameWide');
    return u32[at >>> 2]!;
  }

  /**
   * Returns `Number` (32 bits, unsigned).
   * Since IDebugRegisters2, slot 16. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugregisters2-getnumberpseudoregisters}
   */
  GetNumberPseudoRegisters(): number {
    const at = stack.top;
    u32[at >>> 2] = 0;
    const hr = (this.slots[16] ?? bindSlot(this, 16, 'hii'))(this.pointer, addressAt(at));
    if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDebugRegisters2', 'GetNumberPseudoRegisters');
    return u32[at >>> 2]!;
  }

  /**
   * Returns `NameBuffer` (text, ANSI code page), `TypeModule` (64 bits, unsigned, base address of a module), `TypeId` (32 bits, unsigned, valid together with its module).
   * Since IDebugRegisters2, slot 17. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugregisters2-getpseudodescription}
   * @param Register index of a register, see GetIndexByName
   */
  GetPseudoDescription(Register: number): { NameBuffer: string; TypeModule: bigint; TypeId: number } {
    if (typeof Register !== 'number' || Register >>> 0 !== Register) notU32(this, 'GetPseudoDescription', 'Register', Register);
    const at = enter(1056);
    try {
      let nameBufferAt = addressAt(at + 32);
      let nameBufferRoom = 1024;
      for (let attempt = 0; ; attempt++) {
        u32[at >>> 2] = 0;
        u64[(at + 8) >>> 3] = 0n;
        u32[(at + 16) >>> 2] = 0;
        const hr = (this.slots[17] ?? bindSlot(this, 17, 'hiiiiiii'))(
          this.pointer,
          Register,
          nameBufferAt,
          nameBufferRoom,
          addressAt(at),
          addressAt(at + 8),
          addressAt(at + 16),
        );
        if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDebugRegisters2', 'GetPseudoDescription');
        if (hr >= 0 && (u32[at >>> 2]! > nameBufferRoom)) {
          checkAttempt(attempt, 'GetPseudoDescription');
          nameBufferRoom = u32[at >>> 2]!;
          nameBufferAt = reserve(nameBufferRoom * 1).address;
          continue;
        }
        return {
          NameBuffer: readAnsi(nameBufferAt, Math.min(u32[at >>> 2]!, nameBufferRoom) - 1),
          TypeModule: u64[(at + 8) >>> 3]!,
          TypeId: u32[(at + 16) >>> 2]!,
        };
      }
    } finally {
      leave(at);
    }
  }

  /**
   * Returns `NameBuffer` (text), `TypeModule` (64 bits, unsigned, base address of a module), `TypeId` (32 bits, unsigned, valid together with its module).
   * Since IDebugRegisters2, slot 18. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugregisters2-getpseudodescriptionwide}
   * @param Register index of a register, see GetIndexByName
   */
  GetPseudoDescriptionWide(Register: number): { NameBuffer: string; TypeModule: bigint; TypeId: number } {
    if (typeof Register !== 'number' || Register >>> 0 !== Register) notU32(this, 'GetPseudoDescriptionWide', 'Register', Register);
    const at = enter(2080);
    try {
      let nameBufferAt = addressAt(at + 32);
      let nameBufferRoom = 1024;
      for (let attempt = 0; ; attempt++) {
        u32[at >>> 2] = 0;
        u64[(at + 8) >>> 3] = 0n;
        u32[(at + 16) >>> 2] = 0;
        const hr = (this.slots[18] ?? bindSlot(this, 18, 'hiiiiiii'))(
          this.pointer,
          Register,
          nameBufferAt,
          nameBufferRoom,
          addressAt(at),
          addressAt(at + 8),
          addressAt(at + 16),
        );
        if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDebugRegisters2', 'GetPseudoDescriptionWide');
        if (hr >= 0 && (u32[at >>> 2]! > nameBufferRoom)) {
          checkAttempt(attempt, 'GetPseudoDescriptionWide');
          nameBufferRoom = u32[at >>> 2]!;
          nameBufferAt = reserve(nameBufferRoom * 2).address;
          continue;
        }
        return {
          NameBuffer: readWide(nameBufferAt, Math.min(u32[at >>> 2]!, nameBufferRoom) - 1),
          TypeModule: u64[(at + 8) >>> 3]!,
          TypeId: u32[(at + 16) >>> 2]!,
        };
      }
    } finally {
      leave(at);
    }
  }

  /**
   * Returns `Index` (32 bits, unsigned).
   * Since IDebugRegisters2, slot 19. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugregisters2-getpseudoindexbyname}
   */
  GetPseudoIndexByName(Name: string): number {
    if (typeof Name !== 'string' || Name.includes('\0')) notText(this, 'GetPseudoIndexByName', 'Name', Name);
    const at = enter(4);
    try {
      const nameAt = pushAnsi(Name) || notAnsi(this, 'GetPseudoIndexByName', 'Name', Name);
      u32[at >>> 2] = 0;
      const hr = (this.slots[19] ?? bindSlot(this, 19, 'hiii'))(this.pointer, nameAt, addressAt(at));
      if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDebugRegisters2', 'GetPseudoIndexByName');
      return u32[at >>> 2]!;
    } finally {
      leave(at);
    }
  }

  /**
   * Returns `Index` (32 bits, unsigned).
   * Since IDebugRegisters2, slot 20. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugregisters2-getpseudoindexbynamewide}
   */
  GetPseudoIndexByNameWide(Name: string): number {
    if (typeof Name !== 'string' || Name.includes('\0')) notText(this, 'GetPseudoIndexByNameWide', 'Name', Name);
    const at = stack.top;
    u32[at >>> 2] = 0;
    const hr = (this.slots[20] ?? bindSlot(this, 20, 'hiwi'))(this.pointer, Name, addressAt(at));
    if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDebugRegisters2', 'GetPseudoIndexByNameWide');
    return u32[at >>> 2]!;
  }

  /**
   * Returns `Values` (list of DEBUG_VALUE).
   * Since IDebugRegisters2, slot 21. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugregisters2-getpseudovalues}
   * @param Count room for the result, in elements
   * @param Start default 0
   */
  GetPseudoValues(Source: DEBUG_REGSRC, Count: number, Indices?: readonly number[] | null, Start: number = 0): DEBUG_VALUE[] {
    if (typeof Source !== 'number' || Source >>> 0 !== Source) notU32(this, 'GetPseudoValues', 'Source', Source);
    if (typeof Count !== 'number' || Count >>> 0 !== Count) notU32(this, 'GetPseudoValues', 'Count', Count);
    if (!(Indices == null)) checkList(this, 'GetPseudoValues', 'Indices', Indices);
    if (typeof Start !== 'number' || Start >>> 0 !== Start) notU32(this, 'GetPseudoValues', 'Start', Start);
    checkLength(this, 'GetPseudoValues', 'Indices', Indices ?? null, Count);
    const at = enter(0);
    try {
      const indicesAt = Indices == null ? 0 : pushU32s(Indices);
      const valuesAt = reserveCleared(Count * 32);
      const hr = (this.slots[21] ?? bindSlot(this, 21, 'hiiiiii'))(
        this.pointer,
        Source,
        Count,
        indicesAt,
        Start,
        valuesAt.address,
      );
      if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDebugRegisters2', 'GetPseudoValues');
      return DEBUG_VALUE.decodeList(valuesAt.block, valuesAt.offset, Count);
    } finally {
      leave(at);
    }
  }

  /**
   * Returns nothing.
   * Since IDebugRegisters2, slot 22. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugregisters2-setpseudovalues}
   */
  SetPseudoValues(Source: DEBUG_REGSRC, Indices: readonly number[] | null, Start: number, Values: readonly DEBUG_VALUE[]): void {
    if (typeof Source !== 'number' || Source >>> 0 !== Source) notU32(this, 'SetPseudoValues', 'Source', Source);
    if (!(Indices == null)) checkList(this, 'SetPseudoValues', 'Indices', Indices);
    if (typeof Start !== 'number' || Start >>> 0 !== Start) notU32(this, 'SetPseudoValues', 'Start', Start);
    checkList(this, 'SetPseudoValues', 'Values', Values);
    checkLength(this, 'SetPseudoValues', 'Indices', Indices ?? null, Values.length);
    const at = enter(0);
    try {
      const indicesAt = Indices == null ? 0 : pushU32s(Indices);
      const valuesAt = pushStructs(DEBUG_VALUE, Values);
      const hr = (this.slots[22] ?? bindSlot(this, 22, 'hiiiiii'))(
        this.pointer,
        Source,
        Values.length,
        indicesAt,
        Start,
        valuesAt,
      );
      if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDebugRegisters2', 'SetPseudoValues');
    } finally {
      leave(at);
    }
  }

  /**
   * Returns `Values` (list of DEBUG_VALUE).
   * Since IDebugRegisters2, slot 23. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugregisters2-getvalues2}
   * @param Count room for the result, in elements
   * @param Start default 0
   */
  GetValues2(Source: DEBUG_REGSRC, Count: number, Indices?: readonly number[] | null, Start: number = 0): DEBUG_VALUE[] {
    if (typeof Source !== 'number' || Source >>> 0 !== Source) notU32(this, 'GetValues2', 'Source', Source);
    if (typeof Count !== 'number' || Count >>> 0 !== Count) notU32(this, 'GetValues2', 'Count', Count);
    if (!(Indices == null)) checkList(this, 'GetValues2', 'Indices', Indices);
    if (typeof Start !== 'number' || Start >>> 0 !== Start) notU32(this, 'GetValues2', 'Start', Start);
    checkLength(this, 'GetValues2', 'Indices', Indices ?? null, Count);
    const at = enter(0);
    try {
      const indicesAt = Indices == null ? 0 : pushU32s(Indices);
      const valuesAt = reserveCleared(Count * 32);
      const hr = (this.slots[23] ?? bindSlot(this, 23, 'hiiiiii'))(
        this.pointer,
        Source,
        Count,
        indicesAt,
        Start,
        valuesAt.address,
      );
      if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDebugRegisters2', 'GetValues2');
      return DEBUG_VALUE.decodeList(valuesAt.block, valuesAt.offset, Count);
    } finally {
      leave(at);
    }
  }

  /**
   * Returns nothing.
   * Since IDebugRegisters2, slot 24. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugregisters2-setvalues2}
   */
  SetValues2(Source: DEBUG_REGSRC, Indices: readonly number[] | null, Start: number, Values: readonly DEBUG_VALUE[]): void {
    if (typeof Source !== 'number' || Source >>> 0 !== Source) notU32(this, 'SetValues2', 'Source', Source);
    if (!(Indices == null)) checkList(this, 'SetValues2', 'Indices', Indices);
    if (typeof Start !== 'number' || Start >>> 0 !== Start) notU32(this, 'SetValues2', 'Start', Start);
    checkList(this, 'SetValues2', 'Values', Values);
    checkLength(this, 'SetValues2', 'Indices', Indices ?? null, Values.length);
    const at = enter(0);
    try {
      const indicesAt = Indices == null ? 0 : pushU32s(Indices);
      const valuesAt = pushStructs(DEBUG_VALUE, Values);
      const hr = (this.slots[24] ?? bindSlot(this, 24, 'hiiiiii'))(
        this.pointer,
        Source,
        Values.length,
        indicesAt,
        Start,
        valuesAt,
      );
      if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDebugRegisters2', 'SetValues2');
    } finally {
      leave(at);
    }
  }

  /**
   * Returns nothing.
   * Since IDebugRegisters2, slot 25. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugregisters2-outputregisters2}
   * @param Flags default DEBUG_REGISTERS.DEFAULT
   */
  OutputRegisters2(OutputControl: DEBUG_OUTCTL, Source: DEBUG_REGSRC, Flags: DEBUG_REGISTERS = 0): void {
    if (typeof OutputControl !== 'number' || OutputControl >>> 0 !== OutputControl) notU32(this, 'OutputRegisters2', 'OutputControl', OutputControl);
    if (typeof Source !== 'number' || Source >>> 0 !== Source) notU32(this, 'OutputRegisters2', 'Source', Source);
    if (typeof Flags !== 'number' || Flags >>> 0 !== Flags) notU32(this, 'OutputRegisters2', 'Flags', Flags);
    const hr = (this.slots[25] ?? bindSlot(this, 25, 'hiiii'))(
      this.pointer,
      OutputControl,
      Source,
      Flags,
    );
    if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDebugRegisters2', 'OutputRegisters2');
  }

  /**
   * Returns `Offset` (64 bits, unsigned, an address in the target).
   * Since IDebugRegisters2, slot 26. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugregisters2-getinstructionoffset2}
   */
  GetInstructionOffset2(Source: DEBUG_REGSRC): bigint {
    if (typeof Source !== 'number' || Source >>> 0 !== Source) notU32(this, 'GetInstructionOffset2', 'Source', Source);
    const at = stack.top;
    u64[at >>> 3] = 0n;
    const hr = (this.slots[26] ?? bindSlot(this, 26, 'hiii'))(this.pointer, Source, addressAt(at));
    if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDebugRegisters2', 'GetInstructionOffset2');
    return u64[at >>> 3]!;
  }

  /**
   * Returns `Offset` (64 bits, unsigned, an address in the target).
   * Since IDebugRegisters2, slot 27. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugregisters2-getstackoffset2}
   */
  GetStackOffset2(Source: DEBUG_REGSRC): bigint {
    if (typeof Source !== 'number' || Source >>> 0 !== Source) notU32(this, 'GetStackOffset2', 'Source', Source);
    const at = stack.top;
    u64[at >>> 3] = 0n;
    const hr = (this.slots[27] ?? bindSlot(this, 27, 'hiii'))(this.pointer, Source, addressAt(at));
    if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDebugRegisters2', 'GetStackOffset2');
    return u64[at >>> 3]!;
  }

  /**
   * Returns `Offset` (64 bits, unsigned, an address in the target).
   * Since IDebugRegisters2, slot 28. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugregisters2-getframeoffset2}
   */
  GetFrameOffset2(Source: DEBUG_REGSRC): bigint {
    if (typeof Source !== 'number' || Source >>> 0 !== Source) notU32(this, 'GetFrameOffset2', 'Source', Source);
    const at = stack.top;
    u64[at >>> 3] = 0n;
    const hr = (this.slots[28] ?? bindSlot(this, 28, 'hiii'))(this.pointer, Source, addressAt(at));
    if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDebugRegisters2', 'GetFrameOffset2');
    return u64[at >>> 3]!;
  }
}

/** Methods of {@link IDebugRegisters2} that return their HRESULT beside the results, and never throw for it. */
export interface IDebugRegisters2Hr extends IDebugRegistersHr {
  /** {@link IDebugRegisters2.GetDescriptionWide} without throwing, slot 14. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugregisters2-getdescriptionwide} */
  GetDescriptionWide(Register: number): { hresult: number; NameBuffer: string; Desc: DEBUG_REGISTER_DESCRIPTION };
  /** {@link IDebugRegisters2.GetIndexByNameWide} without throwing, slot 15. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugregisters2-getindexbynamewide} */
  GetIndexByNameWide(Name: string): { hresult: number; Index: number };
  /** {@link IDebugRegisters2.GetNumberPseudoRegisters} without throwing, slot 16. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugregisters2-getnumberpseudoregisters} */
  GetNumberPseudoRegisters(): { hresult: number; Number: number };
  /** {@link IDebugRegisters2.GetPseudoDescription} without throwing, slot 17. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugregisters2-getpseudodescription} */
  GetPseudoDescription(Register: number): { hresult: number; NameBuffer: string; TypeModule: bigint; TypeId: number };
  /** {@link IDebugRegisters2.GetPseudoDescriptionWide} without throwing, slot 18. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugregisters2-getpseudodescriptionwide} */
  GetPseudoDescriptionWide(Register: number): { hresult: number; NameBuffer: string; TypeModule: bigint; TypeId: number };
  /** {@link IDebugRegisters2.GetPseudoIndexByName} without throwing, slot 19. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugregisters2-getpseudoindexbyname} */
  GetPseudoIndexByName(Name: string): { hresult: number; Index: number };
  /** {@link IDebugRegisters2.GetPseudoIndexByNameWide} without throwing, slot 20. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugregisters2-getpseudoindexbynamewide} */
  GetPseudoIndexByNameWide(Name: string): { hresult: number; Index: number };
  /** {@link IDebugRegisters2.GetPseudoValues} without throwing, slot 21. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugregisters2-getpseudovalues} */
  GetPseudoValues(Source: DEBUG_REGSRC, Count: number, Indices?: readonly number[] | null, Start?: number): { hresult: number; Values: DEBUG_VALUE[] };
  /** {@link IDebugRegisters2.SetPseudoValues} without throwing, slot 22. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugregisters2-setpseudovalues} */
  SetPseudoValues(Source: DEBUG_REGSRC, Indices: readonly number[] | null, Start: number, Values: readonly DEBUG_VALUE[]): { hresult: number };
  /** {@link IDebugRegisters2.GetValues2} without throwing, slot 23. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugregisters2-getvalues2} */
  GetValues2(Source: DEBUG_REGSRC, Count: number, Indices?: readonly number[] | null, Start?: number): { hresult: number; Values: DEBUG_VALUE[] };
  /** {@link IDebugRegisters2.SetValues2} without throwing, slot 24. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugregisters2-setvalues2} */
  SetValues2(Source: DEBUG_REGSRC, Indices: readonly number[] | null, Start: number, Values: readonly DEBUG_VALUE[]): { hresult: number };
  /** {@link IDebugRegisters2.OutputRegisters2} without throwing, slot 25. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugregisters2-outputregisters2} */
  OutputRegisters2(OutputControl: DEBUG_OUTCTL, Source: DEBUG_REGSRC, Flags?: DEBUG_REGISTERS): { hresult: number };
  /** {@link IDebugRegisters2.GetInstructionOffset2} without throwing, slot 26. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugregisters2-getinstructionoffset2} */
  GetInstructionOffset2(Source: DEBUG_REGSRC): { hresult: number; Offset: bigint };
  /** {@link IDebugRegisters2.GetStackOffset2} without throwing, slot 27. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugregisters2-getstackoffset2} */
  GetStackOffset2(Source: DEBUG_REGSRC): { hresult: number; Offset: bigint };
  /** {@link IDebugRegisters2.GetFrameOffset2} without throwing, slot 28. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugregisters2-getframeoffset2} */
  GetFrameOffset2(Source: DEBUG_REGSRC): { hresult: number; Offset: bigint };
}

/** Methods an object may have to receive the calls of IDebugRegisters2; all optional. */
export interface IDebugRegisters2Handlers extends IDebugRegistersHandlers {
  /** Receives {@link IDebugRegisters2.GetDescriptionWide}, slot 14; return an object of `NameBuffer`, `Desc`. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugregisters2-getdescriptionwide} */
  GetDescriptionWide?(Register: number): { NameBuffer: string; Desc: DEBUG_REGISTER_DESCRIPTION };
  /** Receives {@link IDebugRegisters2.GetIndexByNameWide}, slot 15; return `Index`. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugregisters2-getindexbynamewide} */
  GetIndexByNameWide?(Name: string): number;
  /** Receives {@link IDebugRegisters2.GetNumberPseudoRegisters}, slot 16; return `Number`. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugregisters2-getnumberpseudoregisters} */
  GetNumberPseudoRegisters?(): number;
  /** Receives {@link IDebugRegisters2.GetPseudoDescription}, slot 17; return an object of `NameBuffer`, `TypeModule`, `TypeId`. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugregisters2-getpseudodescription} */
  GetPseudoDescription?(Register: number): { NameBuffer: string; TypeModule: bigint; TypeId: number };
  /** Receives {@link IDebugRegisters2.GetPseudoDescriptionWide}, slot 18; return an object of `NameBuffer`, `TypeModule`, `TypeId`. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugregisters2-getpseudodescriptionwide} */
  GetPseudoDescriptionWide?(Register: number): { NameBuffer: string; TypeModule: bigint; TypeId: number };
  /** Receives {@link IDebugRegisters2.GetPseudoIndexByName}, slot 19; return `Index`. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugregisters2-getpseudoindexbyname} */
  GetPseudoIndexByName?(Name: string): number;
  /** Receives {@link IDebugRegisters2.GetPseudoIndexByNameWide}, slot 20; return `Index`. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugregisters2-getpseudoindexbynamewide} */
  GetPseudoIndexByNameWide?(Name: string): number;
  /** Receives {@link IDebugRegisters2.GetPseudoValues}, slot 21; return `Values`. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugregisters2-getpseudovalues} */
  GetPseudoValues?(Source: DEBUG_REGSRC, Count: number, Indices: number[] | null, Start: number): DEBUG_VALUE[];
  /** Receives {@link IDebugRegisters2.SetPseudoValues}, slot 22; return nothing for S_OK. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugregisters2-setpseudovalues} */
  SetPseudoValues?(Source: DEBUG_REGSRC, Indices: number[] | null, Start: number, Values: DEBUG_VALUE[]): void;
  /** Receives {@link IDebugRegisters2.GetValues2}, slot 23; return `Values`. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugregisters2-getvalues2} */
  GetValues2?(Source: DEBUG_REGSRC, Count: number, Indices: number[] | null, Start: number): DEBUG_VALUE[];
  /** Receives {@link IDebugRegisters2.SetValues2}, slot 24; return nothing for S_OK. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugregisters2-setvalues2} */
  SetValues2?(Source: DEBUG_REGSRC, Indices: number[] | null, Start: number, Values: DEBUG_VALUE[]): void;
  /** Receives {@link IDebugRegisters2.OutputRegisters2}, slot 25; return nothing for S_OK. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugregisters2-outputregisters2} */
  OutputRegisters2?(OutputControl: DEBUG_OUTCTL, Source: DEBUG_REGSRC, Flags: DEBUG_REGISTERS): void;
  /** Receives {@link IDebugRegisters2.GetInstructionOffset2}, slot 26; return `Offset`. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugregisters2-getinstructionoffset2} */
  GetInstructionOffset2?(Source: DEBUG_REGSRC): bigint;
  /** Receives {@link IDebugRegisters2.GetStackOffset2}, slot 27; return `Offset`. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugregisters2-getstackoffset2} */
  GetStackOffset2?(Source: DEBUG_REGSRC): bigint;
  /** Receives {@link IDebugRegisters2.GetFrameOffset2}, slot 28; return `Offset`. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugregisters2-getframeoffset2} */
  GetFrameOffset2?(Source: DEBUG_REGSRC): bigint;
}
