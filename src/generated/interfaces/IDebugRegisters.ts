// Generated from dbgeng.h by `npm run codegen`. Do not edit: change codegen/ instead.
import {
  IUnknown,
  bindSlot,
  checkAttempt,
  checkLength,
  checkList,
  checkStruct,
  hot,
  methods,
  notAnsi,
  notText,
  notU32,
  pushAnsi,
  pushStruct,
  pushStructs,
  pushU32s,
  readAnsi,
  reserve,
  reserveCleared,
  settle,
  type Guid,
  type MethodSpec,
} from '../../com/call.ts';
import type { DEBUG_OUTCTL, DEBUG_REGISTERS } from '../families.ts';
import { DEBUG_REGISTER_DESCRIPTION, DEBUG_VALUE } from '../structs.ts';

const { addressAt, enter, leave, pending, scratch, stack, u32, u64 } = hot;

let ownIDebugRegisters: readonly MethodSpec[] | undefined;

/** {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nn-dbgeng-idebugregisters} */
export class IDebugRegisters extends IUnknown {
  static override readonly interfaceName: string = 'IDebugRegisters';
  static override readonly iid: Guid = 'ce289126-9e84-45a7-937e-67bb18691493';
  static override ownMethods(): readonly MethodSpec[] {
    return (ownIDebugRegisters ??= methods([DEBUG_REGISTER_DESCRIPTION, DEBUG_VALUE], [
      '3 GetNumberRegisters hresult|out Number u32',
      '4 GetDescription hresult|in Register u32|out NameBuffer ansi count=2 actual=3|capacity NameBufferSize u32|actual NameSize u32|out Desc struct type=0',
      '5 GetIndexByName hresult|in Name ansi|out Index u32',
      '6 GetValue hresult|in Register u32|out Value struct type=1',
      '7 SetValue hresult|in Register u32|in Value struct type=1',
      '8 GetValues hresult|size Count u32|in Indices u32 array count=0 optional|in Start u32|out Values struct type=1 array count=0',
      '9 SetValues hresult|count Count u32|in Indices u32 array count=0 optional|in Start u32|in Values struct type=1 array count=0',
      '10 OutputRegisters hresult|in OutputControl u32|in Flags u32',
      '11 GetInstructionOffset hresult|out Offset u64',
      '12 GetStackOffset hresult|out Offset u64',
      '13 GetFrameOffset hresult|out Offset u64',
    ]));
  }

  /** The same methods without throwing: each returns `{ hresult, …outs }`. */
  declare readonly hr: IDebugRegistersHr;
  /** Only in the type: what `implement(IDebugRegisters, …)` accepts. */
  declare readonly handlers?: IDebugRegistersHandlers;

  /**
   * Returns `Number` (32 bits, unsigned).
   * Since IDebugRegisters, slot 3. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugregisters-getnumberregisters}
   */
  GetNumberRegisters(): number {
    const at = stack.top;
    u32[at >>> 2] = 0;
    const hr = (this.slots[3] ?? bindSlot(this, 3, 'hii'))(this.pointer, addressAt(at));
    if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDebugRegisters', 'GetNumberRegisters');
    return u32[at >>> 2]!;
  }

  /**
   * Returns `NameBuffer` (text, ANSI code page), `Desc` (DEBUG_REGISTER_DESCRIPTION).
   * Since IDebugRegisters, slot 4. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugregisters-getdescription}
   * @param Register index of a register, see GetIndexByName
   */
  GetDescription(Register: number): { NameBuffer: string; Desc: DEBUG_REGISTER_DESCRIPTION } {
    if (typeof Register !== 'number' || Register >>> 0 !== Register) notU32(this, 'GetDescription', 'Register', Register);
    const at = enter(1072);
    try {
      let nameBufferAt = addressAt(at + 48);
      let nameBufferRoom = 1024;
      for (let attempt = 0; ; attempt++) {
        u32[at >>> 2] = 0;
        const hr = (this.slots[4] ?? bindSlot(this, 4, 'hiiiiii'))(
          this.pointer,
          Register,
          nameBufferAt,
          nameBufferRoom,
          addressAt(at),
          addressAt(at + 16),
        );
        if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDebugRegisters', 'GetDescription');
        if (hr >= 0 && (u32[at >>> 2]! > nameBufferRoom)) {
          checkAttempt(attempt, 'GetDescription');
          nameBufferRoom = u32[at >>> 2]!;
          nameBufferAt = reserve(nameBufferRoom * 1).address;
          continue;
        }
        return {
          NameBuffer: readAnsi(nameBufferAt, Math.min(u32[at >>> 2]!, nameBufferRoom) - 1),
          Desc: DEBUG_REGISTER_DESCRIPTION.decode(scratch, at + 16),
        };
      }
    } finally {
      leave(at);
    }
  }

  /**
   * Returns `Index` (32 bits, unsigned).
   * Since IDebugRegisters, slot 5. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugregisters-getindexbyname}
   */
  GetIndexByName(Name: string): number {
    if (typeof Name !== 'string' || Name.includes('\0')) notText(this, 'GetIndexByName', 'Name', Name);
    const at = enter(4);
    try {
      const nameAt = pushAnsi(Name) || notAnsi(this, 'GetIndexByName', 'Name', Name);
      u32[at >>> 2] = 0;
      const hr = (this.slots[5] ?? bindSlot(this, 5, 'hiii'))(this.pointer, nameAt, addressAt(at));
      if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDebugRegisters', 'GetIndexByName');
      return u32[at >>> 2]!;
    } finally {
      leave(at);
    }
  }

  /**
   * Returns `Value` (DEBUG_VALUE).
   * Since IDebugRegisters, slot 6. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugregisters-getvalue}
   * @param Register index of a register, see GetIndexByName
   */
  GetValue(Register: number): DEBUG_VALUE {
    if (typeof Register !== 'number' || Register >>> 0 !== Register) notU32(this, 'GetValue', 'Register', Register);
    const at = stack.top;
    const hr = (this.slots[6] ?? bindSlot(this, 6, 'hiii'))(this.pointer, Register, addressAt(at));
    if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDebugRegisters', 'GetValue');
    return DEBUG_VALUE.decode(scratch, at);
  }

  /**
   * Returns nothing.
   * Since IDebugRegisters, slot 7. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugregisters-setvalue}
   * @param Register index of a register, see GetIndexByName
   */
  SetValue(Register: number, Value: DEBUG_VALUE): void {
    if (typeof Register !== 'number' || Register >>> 0 !== Register) notU32(this, 'SetValue', 'Register', Register);
    checkStruct(this, 'SetValue', 'Value', Value);
    const at = enter(0);
    try {
      const valueAt = pushStruct(DEBUG_VALUE, Value);
      const hr = (this.slots[7] ?? bindSlot(this, 7, 'hiii'))(this.pointer, Register, valueAt);
      if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDebugRegisters', 'SetValue');
    } finally {
      leave(at);
    }
  }

  /**
   * Returns `Values` (list of DEBUG_VALUE).
   * Since IDebugRegisters, slot 8. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugregisters-getvalues}
   * @param Count room for the result, in elements
   * @param Start default 0
   */
  GetValues(Count: number, Indices?: readonly number[] | null, Start: number = 0): DEBUG_VALUE[] {
    if (typeof Count !== 'number' || Count >>> 0 !== Count) notU32(this, 'GetValues', 'Count', Count);
    if (!(Indices == null)) checkList(this, 'GetValues', 'Indices', Indices);
    if (typeof Start !== 'number' || Start >>> 0 !== Start) notU32(this, 'GetValues', 'Start', Start);
    checkLength(this, 'GetValues', 'Indices', Indices ?? null, Count);
    const at = enter(0);
    try {
      const indicesAt = Indices == null ? 0 : pushU32s(Indices);
      const valuesAt = reserveCleared(Count * 32);
      const hr = (this.slots[8] ?? bindSlot(this, 8, 'hiiiii'))(
        this.pointer,
        Count,
        indicesAt,
        Start,
        valuesAt.address,
      );
      if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDebugRegisters', 'GetValues');
      return DEBUG_VALUE.decodeList(valuesAt.block, valuesAt.offset, Count);
    } finally {
      leave(at);
    }
  }

  /**
   * Returns nothing.
   * Since IDebugRegisters, slot 9. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugregisters-setvalues}
   */
  SetValues(Indices: readonly number[] | null, Start: number, Values: readonly DEBUG_VALUE[]): void {
    if (!(Indices == null)) checkList(this, 'SetValues', 'Indices', Indices);
    if (typeof Start !== 'number' || Start >>> 0 !== Start) notU32(this, 'SetValues', 'Start', Start);
    checkList(this, 'SetValues', 'Values', Values);
    checkLength(this, 'SetValues', 'Indices', Indices ?? null, Values.length);
    const at = enter(0);
    try {
      const indicesAt = Indices == null ? 0 : pushU32s(Indices);
      const valuesAt = pushStructs(DEBUG_VALUE, Values);
      const hr = (this.slots[9] ?? bindSlot(this, 9, 'hiiiii'))(
        this.pointer,
        Values.length,
        indicesAt,
        Start,
        valuesAt,
      );
      if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDebugRegisters', 'SetValues');
    } finally {
      leave(at);
    }
  }

  /**
   * Returns nothing.
   * Since IDebugRegisters, slot 10. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugregisters-outputregisters}
   * @param Flags default DEBUG_REGISTERS.DEFAULT
   */
  OutputRegisters(OutputControl: DEBUG_OUTCTL, Flags: DEBUG_REGISTERS = 0): void {
    if (typeof OutputControl !== 'number' || OutputControl >>> 0 !== OutputControl) notU32(this, 'OutputRegisters', 'OutputControl', OutputControl);
    if (typeof Flags !== 'number' || Flags >>> 0 !== Flags) notU32(this, 'OutputRegisters', 'Flags', Flags);
    const hr = (this.slots[10] ?? bindSlot(this, 10, 'hiii'))(this.pointer, OutputControl, Flags);
    if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDebugRegisters', 'OutputRegisters');
  }

  /**
   * Returns `Offset` (64 bits, unsigned, an address in the target).
   * Since IDebugRegisters, slot 11. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugregisters-getinstructionoffset}
   */
  GetInstructionOffset(): bigint {
    const at = stack.top;
    u64[at >>> 3] = 0n;
    const hr = (this.slots[11] ?? bindSlot(this, 11, 'hii'))(this.pointer, addressAt(at));
    if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDebugRegisters', 'GetInstructionOffset');
    return u64[at >>> 3]!;
  }

  /**
   * Returns `Offset` (64 bits, unsigned, an address in the target).
   * Since IDebugRegisters, slot 12. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugregisters-getstackoffset}
   */
  GetStackOffset(): bigint {
    const at = stack.top;
    u64[at >>> 3] = 0n;
    const hr = (this.slots[12] ?? bindSlot(this, 12, 'hii'))(this.pointer, addressAt(at));
    if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDebugRegisters', 'GetStackOffset');
    return u64[at >>> 3]!;
  }

  /**
   * Returns `Offset` (64 bits, unsigned, an address in the target).
   * Since IDebugRegisters, slot 13. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugregisters-getframeoffset}
   */
  GetFrameOffset(): bigint {
    const at = stack.top;
    u64[at >>> 3] = 0n;
    const hr = (this.slots[13] ?? bindSlot(this, 13, 'hii'))(this.pointer, addressAt(at));
    if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDebugRegisters', 'GetFrameOffset');
    return u64[at >>> 3]!;
  }
}

/** Methods of {@link IDebugRegisters} that return their HRESULT beside the results, and never throw for it. */
export interface IDebugRegistersHr {
  /** {@link IDebugRegisters.GetNumberRegisters} without throwing, slot 3. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugregisters-getnumberregisters} */
  GetNumberRegisters(): { hresult: number; Number: number };
  /** {@link IDebugRegisters.GetDescription} without throwing, slot 4. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugregisters-getdescription} */
  GetDescription(Register: number): { hresult: number; NameBuffer: string; Desc: DEBUG_REGISTER_DESCRIPTION };
  /** {@link IDebugRegisters.GetIndexByName} without throwing, slot 5. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugregisters-getindexbyname} */
  GetIndexByName(Name: string): { hresult: number; Index: number };
  /** {@link IDebugRegisters.GetValue} without throwing, slot 6. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugregisters-getvalue} */
  GetValue(Register: number): { hresult: number; Value: DEBUG_VALUE };
  /** {@link IDebugRegisters.SetValue} without throwing, slot 7. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugregisters-setvalue} */
  SetValue(Register: number, Value: DEBUG_VALUE): { hresult: number };
  /** {@link IDebugRegisters.GetValues} without throwing, slot 8. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugregisters-getvalues} */
  GetValues(Count: number, Indices?: readonly number[] | null, Start?: number): { hresult: number; Values: DEBUG_VALUE[] };
  /** {@link IDebugRegisters.SetValues} without throwing, slot 9. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugregisters-setvalues} */
  SetValues(Indices: readonly number[] | null, Start: number, Values: readonly DEBUG_VALUE[]): { hresult: number };
  /** {@link IDebugRegisters.OutputRegisters} without throwing, slot 10. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugregisters-outputregisters} */
  OutputRegisters(OutputControl: DEBUG_OUTCTL, Flags?: DEBUG_REGISTERS): { hresult: number };
  /** {@link IDebugRegisters.GetInstructionOffset} without throwing, slot 11. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugregisters-getinstructionoffset} */
  GetInstructionOffset(): { hresult: number; Offset: bigint };
  /** {@link IDebugRegisters.GetStackOffset} without throwing, slot 12. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugregisters-getstackoffset} */
  GetStackOffset(): { hresult: number; Offset: bigint };
  /** {@link IDebugRegisters.GetFrameOffset} without throwing, slot 13. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugregisters-getframeoffset} */
  GetFrameOffset(): { hresult: number; Offset: bigint };
}

/** Methods an object may have to receive the calls of IDebugRegisters; all optional. */
export interface IDebugRegistersHandlers {
  /** Receives {@link IDebugRegisters.GetNumberRegisters}, slot 3; return `Number`. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugregisters-getnumberregisters} */
  GetNumberRegisters?(): number;
  /** Receives {@link IDebugRegisters.GetDescription}, slot 4; return an object of `NameBuffer`, `Desc`. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugregisters-getdescription} */
  GetDescription?(Register: number): { NameBuffer: string; Desc: DEBUG_REGISTER_DESCRIPTION };
  /** Receives {@link IDebugRegisters.GetIndexByName}, slot 5; return `Index`. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugregisters-getindexbyname} */
  GetIndexByName?(Name: string): number;
  /** Receives {@link IDebugRegisters.GetValue}, slot 6; return `Value`. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugregisters-getvalue} */
  GetValue?(Register: number): DEBUG_VALUE;
  /** Receives {@link IDebugRegisters.SetValue}, slot 7; return nothing for S_OK. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugregisters-setvalue} */
  SetValue?(Register: number, Value: DEBUG_VALUE): void;
  /** Receives {@link IDebugRegisters.GetValues}, slot 8; return `Values`. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugregisters-getvalues} */
  GetValues?(Count: number, Indices: number[] | null, Start: number): DEBUG_VALUE[];
  /** Receives {@link IDebugRegisters.SetValues}, slot 9; return nothing for S_OK. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugregisters-setvalues} */
  SetValues?(Indices: number[] | null, Start: number, Values: DEBUG_VALUE[]): void;
  /** Receives {@link IDebugRegisters.OutputRegisters}, slot 10; return nothing for S_OK. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugregisters-outputregisters} */
  OutputRegisters?(OutputControl: DEBUG_OUTCTL, Flags: DEBUG_REGISTERS): void;
  /** Receives {@link IDebugRegisters.GetInstructionOffset}, slot 11; return `Offset`. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugregisters-getinstructionoffset} */
  GetInstructionOffset?(): bigint;
  /** Receives {@link IDebugRegisters.GetStackOffset}, slot 12; return `Offset`. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugregisters-getstackoffset} */
  GetStackOffset?(): bigint;
  /** Receives {@link IDebugRegisters.GetFrameOffset}, slot 13; return `Offset`. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugregisters-getframeoffset} */
  GetFrameOffset?(): bigint;
}
