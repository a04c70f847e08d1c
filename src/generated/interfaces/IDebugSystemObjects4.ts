// Generated from dbgeng.h by `npm run codegen`. Do not edit: change codegen/ instead.
import { IDebugSystemObjects3, type IDebugSystemObjects3Handlers, type IDebugSystemObjects3Hr } from './IDebugSystemObjects3.ts';
import {
  bindSlot,
  checkAttempt,
  hot,
  methods,
  readWide,
  reserve,
  settle,
  type Guid,
  type MethodSpec,
} from '../../com/call.ts';

const { addressAt, enter, leave, pending, u32 } = hot;

let ownIDebugSystemObjects4: readonly MethodSpec[] | undefined;

/** {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nn-dbgeng-idebugsystemobjects4} */
export class IDebugSystemObjects4 extends IDebugSystemObjects3 {
  static override readonly interfaceName: string = 'IDebugSystemObjects4';
  static override readonly iid: Guid = '489468e6-7d0f-4af5-87ab-25207454d553';
  static override ownMethods(): readonly MethodSpec[] {
    return (ownIDebugSystemObjects4 ??= methods([], [
      '46 GetCurrentProcessExecutableNameWide hresult|out Buffer wide count=1 actual=2|capacity BufferSize u32|actual ExeSize u32',
      '47 GetCurrentSystemServerNameWide hresult|out Buffer wide count=1 actual=2|capacity BufferSize u32|actual NameSize u32',
    ]));
  }

  /** The same methods without throwing: each returns `{ hresult, …outs }`. */
  declare readonly hr: IDebugSystemObjects4Hr;
  /** Only in the type: what `implement(IDebugSystemObjects4, …)` accepts. */
  declare readonly handlers?: IDebugSystemObjects4Handlers;

  /**
   * Returns `Buffer` (text).
   * Since IDebugSystemObjects4, slot 46. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugsystemobjects4-getcurrentprocessexecutablenamewide}
   */
  GetCurrentProcessExecutableNameWide(): string {
    const at = enter(2064);
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
        if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDebugSystemObjects4', 'GetCurrentProcessExecutableNameWide');
        if (hr >= 0 && (u32[at >>> 2]! > bufferRoom)) {
          checkAttempt(attempt, 'GetCurrentProcessExecutableNameWide');
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
   * Since IDebugSystemObjects4, slot 47. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugsystemobjects4-getcurrentsystemservernamewide}
   */
  GetCurrentSystemServerNameWide(): string {
    const at = enter(2064);
    try {
      let bufferAt = addressAt(at + 16);
      let bufferRoom = 1024;
      for (let attempt = 0; ; attempt++) {
        u32[at >>> 2] = 0;
        const hr = (this.slots[47] ?? bindSlot(this, 47, 'hiiii'))(
          this.pointer,
          bufferAt,
          bufferRoom,
          addressAt(at),
        );
        if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDebugSystemObjects4', 'GetCurrentSystemServerNameWide');
        if (hr >= 0 && (u32[at >>> 2]! > bufferRoom)) {
          checkAttempt(attempt, 'GetCurrentSystemServerNameWide');
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
}

/** Methods of {@link IDebugSystemObjects4} that return their HRESULT beside the results, and never throw for it. */
export interface IDebugSystemObjects4Hr extends IDebugSystemObjects3Hr {
  /** {@link IDebugSystemObjects4.GetCurrentProcessExecutableNameWide} without throwing, slot 46. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugsystemobjects4-getcurrentprocessexecutablenamewide} */
  GetCurrentProcessExecutableNameWide(): { hresult: number; Buffer: string };
  /** {@link IDebugSystemObjects4.GetCurrentSystemServerNameWide} without throwing, slot 47. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugsystemobjects4-getcurrentsystemservernamewide} */
  GetCurrentSystemServerNameWide(): { hresult: number; Buffer: string };
}

/** Methods an object may have to receive the calls of IDebugSystemObjects4; all optional. */
export interface IDebugSystemObjects4Handlers extends IDebugSystemObjects3Handlers {
  /** Receives {@link IDebugSystemObjects4.GetCurrentProcessExecutableNameWide}, slot 46; return `Buffer`. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugsystemobjects4-getcurrentprocessexecutablenamewide} */
  GetCurrentProcessExecutableNameWide?(): string;
  /** Receives {@link IDebugSystemObjects4.GetCurrentSystemServerNameWide}, slot 47; return `Buffer`. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-idebugsystemobjects4-getcurrentsystemservernamewide} */
  GetCurrentSystemServerNameWide?(): string;
}
