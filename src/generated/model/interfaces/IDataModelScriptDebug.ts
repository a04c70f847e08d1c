// Generated from dbgmodel.h by `npm run codegen`. Do not edit: change codegen/ instead.
import {
  IUnknown,
  MAX_U64,
  base,
  bindSlot,
  checkBoolean,
  checkInterface,
  enter,
  fault,
  leave,
  method,
  notU32,
  notU64,
  parameter,
  pointerOf,
  scratch,
  settle,
  takeBstr,
  u32,
  u64,
  u8,
  wrap,
  type Guid,
  type MethodSpec,
} from '../../../com/call.ts';
import type { ScriptDebugEventFilter } from '../families.ts';
import { ScriptDebugPosition } from '../structs.ts';
import { IDataModelScriptDebugBreakpoint } from './IDataModelScriptDebugBreakpoint.ts';
import { IDataModelScriptDebugBreakpointEnumerator } from './IDataModelScriptDebugBreakpointEnumerator.ts';
import { IDataModelScriptDebugClient } from './IDataModelScriptDebugClient.ts';
import { IDataModelScriptDebugStack } from './IDataModelScriptDebugStack.ts';

let own: readonly MethodSpec[] | undefined;

/** {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nn-dbgmodel-idatamodelscriptdebug} */
export class IDataModelScriptDebug extends IUnknown {
  static override readonly interfaceName: string = 'IDataModelScriptDebug';
  static override readonly iid: Guid = 'de8e0945-9750-4471-ab76-a8f79d6ec350';
  static override ownMethods(): readonly MethodSpec[] {
    return (own ??= [
      method(3, 'GetDebugState', 'u32', []),
      method(4, 'GetCurrentPosition', 'hresult', [parameter('out', 'currentPosition', 'struct', { type: ScriptDebugPosition }), parameter('out', 'positionSpanEnd', 'struct', { type: ScriptDebugPosition }), parameter('out', 'lineText', 'bstr')]),
      method(5, 'GetStack', 'hresult', [parameter('out', 'stack', 'interface', { type: IDataModelScriptDebugStack })]),
      method(6, 'SetBreakpoint', 'hresult', [parameter('in', 'linePosition', 'u32'), parameter('in', 'columnPosition', 'u32'), parameter('out', 'breakpoint', 'interface', { type: IDataModelScriptDebugBreakpoint })]),
      method(7, 'FindBreakpointById', 'hresult', [parameter('in', 'breakpointId', 'u64'), parameter('out', 'breakpoint', 'interface', { type: IDataModelScriptDebugBreakpoint })]),
      method(8, 'EnumerateBreakpoints', 'hresult', [parameter('out', 'breakpointEnum', 'interface', { type: IDataModelScriptDebugBreakpointEnumerator })]),
      method(9, 'GetEventFilter', 'hresult', [parameter('in', 'eventFilter', 'u32'), parameter('out', 'isBreakEnabled', 'bool1')]),
      method(10, 'SetEventFilter', 'hresult', [parameter('in', 'eventFilter', 'u32'), parameter('in', 'isBreakEnabled', 'bool1')]),
      method(11, 'StartDebugging', 'hresult', [parameter('in', 'debugClient', 'interface', { type: IDataModelScriptDebugClient })]),
      method(12, 'StopDebugging', 'hresult', [parameter('in', 'debugClient', 'interface', { type: IDataModelScriptDebugClient })]),
    ]);
  }

  /** The same methods without throwing: each returns `{ hresult, …outs }`. */
  declare readonly hr: IDataModelScriptDebugHr;
  /** Only in the type: what `implement(IDataModelScriptDebug, …)` accepts. */
  declare readonly handlers?: IDataModelScriptDebugHandlers;

  /**
   * Returns the value itself and cannot fail.
   * Since IDataModelScriptDebug, slot 3. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idatamodelscriptdebug-getdebugstate}
   */
  GetDebugState(): number {
    const hr = (this.slots[3] ?? bindSlot(this, 3, 'ui'))(this.pointer);
    if (fault !== undefined) settle(0, 'IDataModelScriptDebug', 'GetDebugState');
    return hr >>> 0;
  }

  /**
   * Returns `currentPosition` (ScriptDebugPosition), `positionSpanEnd` (ScriptDebugPosition), `lineText` (text).
   * Since IDataModelScriptDebug, slot 4. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idatamodelscriptdebug-getcurrentposition}
   */
  GetCurrentPosition(): { currentPosition: ScriptDebugPosition; positionSpanEnd: ScriptDebugPosition; lineText: string } {
    const at = enter(32);
    try {
      u64[(at + 24) >>> 3] = 0n;
      const hr = (this.slots[4] ?? bindSlot(this, 4, 'hiiii'))(
        this.pointer,
        base + at,
        base + at + 16,
        base + at + 24,
      );
      if (hr !== 0 || fault !== undefined) settle(hr, 'IDataModelScriptDebug', 'GetCurrentPosition');
      return {
        currentPosition: ScriptDebugPosition.decode(scratch, at),
        positionSpanEnd: ScriptDebugPosition.decode(scratch, at + 16),
        lineText: takeBstr(u64[(at + 24) >>> 3]!),
      };
    } finally {
      leave(at);
    }
  }

  /**
   * Returns `stack` (IDataModelScriptDebugStack, dispose it when done).
   * Since IDataModelScriptDebug, slot 5. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idatamodelscriptdebug-getstack}
   */
  GetStack(): IDataModelScriptDebugStack {
    const at = enter(8);
    try {
      u64[at >>> 3] = 0n;
      const hr = (this.slots[5] ?? bindSlot(this, 5, 'hii'))(this.pointer, base + at);
      if (hr !== 0 || fault !== undefined) settle(hr, 'IDataModelScriptDebug', 'GetStack');
      return wrap(IDataModelScriptDebugStack, u64[at >>> 3]!, true)!;
    } finally {
      leave(at);
    }
  }

  /**
   * Returns `breakpoint` (IDataModelScriptDebugBreakpoint, dispose it when done).
   * Since IDataModelScriptDebug, slot 6. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idatamodelscriptdebug-setbreakpoint}
   */
  SetBreakpoint(linePosition: number, columnPosition: number): IDataModelScriptDebugBreakpoint {
    if (linePosition >>> 0 !== linePosition) notU32(this, 'SetBreakpoint', 'linePosition', linePosition);
    if (columnPosition >>> 0 !== columnPosition) notU32(this, 'SetBreakpoint', 'columnPosition', columnPosition);
    const at = enter(8);
    try {
      u64[at >>> 3] = 0n;
      const hr = (this.slots[6] ?? bindSlot(this, 6, 'hiiii'))(
        this.pointer,
        linePosition,
        columnPosition,
        base + at,
      );
      if (hr !== 0 || fault !== undefined) settle(hr, 'IDataModelScriptDebug', 'SetBreakpoint');
      return wrap(IDataModelScriptDebugBreakpoint, u64[at >>> 3]!, true)!;
    } finally {
      leave(at);
    }
  }

  /**
   * Returns `breakpoint` (IDataModelScriptDebugBreakpoint, dispose it when done).
   * Since IDataModelScriptDebug, slot 7. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idatamodelscriptdebug-findbreakpointbyid}
   */
  FindBreakpointById(breakpointId: bigint): IDataModelScriptDebugBreakpoint {
    if (typeof breakpointId !== 'bigint' || breakpointId < 0n || breakpointId > MAX_U64) notU64(this, 'FindBreakpointById', 'breakpointId', breakpointId);
    const at = enter(8);
    try {
      u64[at >>> 3] = 0n;
      const hr = (this.slots[7] ?? bindSlot(this, 7, 'hiii'))(this.pointer, breakpointId, base + at);
      if (hr !== 0 || fault !== undefined) settle(hr, 'IDataModelScriptDebug', 'FindBreakpointById');
      return wrap(IDataModelScriptDebugBreakpoint, u64[at >>> 3]!, true)!;
    } finally {
      leave(at);
    }
  }

  /**
   * Returns `breakpointEnum` (IDataModelScriptDebugBreakpointEnumerator, dispose it when done).
   * Since IDataModelScriptDebug, slot 8. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idatamodelscriptdebug-enumeratebreakpoints}
   */
  EnumerateBreakpoints(): IDataModelScriptDebugBreakpointEnumerator {
    const at = enter(8);
    try {
      u64[at >>> 3] = 0n;
      const hr = (this.slots[8] ?? bindSlot(this, 8, 'hii'))(this.pointer, base + at);
      if (hr !== 0 || fault !== undefined) settle(hr, 'IDataModelScriptDebug', 'EnumerateBreakpoints');
      return wrap(IDataModelScriptDebugBreakpointEnumerator, u64[at >>> 3]!, true)!;
    } finally {
      leave(at);
    }
  }

  /**
   * Returns `isBreakEnabled` (true or false).
   * Since IDataModelScriptDebug, slot 9. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idatamodelscriptdebug-geteventfilter}
   */
  GetEventFilter(eventFilter: ScriptDebugEventFilter): boolean {
    if (eventFilter >>> 0 !== eventFilter) notU32(this, 'GetEventFilter', 'eventFilter', eventFilter);
    const at = enter(4);
    try {
      u32[at >>> 2] = 0;
      const hr = (this.slots[9] ?? bindSlot(this, 9, 'hiii'))(this.pointer, eventFilter, base + at);
      if (hr !== 0 || fault !== undefined) settle(hr, 'IDataModelScriptDebug', 'GetEventFilter');
      return u8[at] !== 0;
    } finally {
      leave(at);
    }
  }

  /**
   * Returns nothing.
   * Since IDataModelScriptDebug, slot 10. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idatamodelscriptdebug-seteventfilter}
   */
  SetEventFilter(eventFilter: ScriptDebugEventFilter, isBreakEnabled: boolean): void {
    if (eventFilter >>> 0 !== eventFilter) notU32(this, 'SetEventFilter', 'eventFilter', eventFilter);
    checkBoolean(this, 'SetEventFilter', 'isBreakEnabled', isBreakEnabled);
    const hr = (this.slots[10] ?? bindSlot(this, 10, 'hiii'))(
      this.pointer,
      eventFilter,
      isBreakEnabled ? 1 : 0,
    );
    if (hr !== 0 || fault !== undefined) settle(hr, 'IDataModelScriptDebug', 'SetEventFilter');
  }

  /**
   * Returns nothing.
   * Since IDataModelScriptDebug, slot 11. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idatamodelscriptdebug-startdebugging}
   */
  StartDebugging(debugClient: IDataModelScriptDebugClient): void {
    checkInterface(this, 'StartDebugging', 'debugClient', debugClient, 'IDataModelScriptDebugClient');
    const hr = (this.slots[11] ?? bindSlot(this, 11, 'hii'))(this.pointer, pointerOf(debugClient));
    if (hr !== 0 || fault !== undefined) settle(hr, 'IDataModelScriptDebug', 'StartDebugging');
  }

  /**
   * Returns nothing.
   * Since IDataModelScriptDebug, slot 12. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idatamodelscriptdebug-stopdebugging}
   */
  StopDebugging(debugClient: IDataModelScriptDebugClient): void {
    checkInterface(this, 'StopDebugging', 'debugClient', debugClient, 'IDataModelScriptDebugClient');
    const hr = (this.slots[12] ?? bindSlot(this, 12, 'hii'))(this.pointer, pointerOf(debugClient));
    if (hr !== 0 || fault !== undefined) settle(hr, 'IDataModelScriptDebug', 'StopDebugging');
  }
}

export interface IDataModelScriptDebugHr {
  GetCurrentPosition(): { hresult: number; currentPosition: ScriptDebugPosition; positionSpanEnd: ScriptDebugPosition; lineText: string };
  GetStack(): { hresult: number; stack: IDataModelScriptDebugStack | null };
  SetBreakpoint(linePosition: number, columnPosition: number): { hresult: number; breakpoint: IDataModelScriptDebugBreakpoint | null };
  FindBreakpointById(breakpointId: bigint): { hresult: number; breakpoint: IDataModelScriptDebugBreakpoint | null };
  EnumerateBreakpoints(): { hresult: number; breakpointEnum: IDataModelScriptDebugBreakpointEnumerator | null };
  GetEventFilter(eventFilter: ScriptDebugEventFilter): { hresult: number; isBreakEnabled: boolean };
  SetEventFilter(eventFilter: ScriptDebugEventFilter, isBreakEnabled: boolean): { hresult: number };
  StartDebugging(debugClient: IDataModelScriptDebugClient): { hresult: number };
  StopDebugging(debugClient: IDataModelScriptDebugClient): { hresult: number };
}

/** Methods an object may have to receive the calls of IDataModelScriptDebug; all optional. */
export interface IDataModelScriptDebugHandlers {
  GetDebugState?(): number;
  GetCurrentPosition?(): { currentPosition: ScriptDebugPosition; positionSpanEnd: ScriptDebugPosition; lineText: string };
  GetStack?(): IDataModelScriptDebugStack;
  SetBreakpoint?(linePosition: number, columnPosition: number): IDataModelScriptDebugBreakpoint;
  FindBreakpointById?(breakpointId: bigint): IDataModelScriptDebugBreakpoint;
  EnumerateBreakpoints?(): IDataModelScriptDebugBreakpointEnumerator;
  GetEventFilter?(eventFilter: ScriptDebugEventFilter): boolean;
  SetEventFilter?(eventFilter: ScriptDebugEventFilter, isBreakEnabled: boolean): void;
  StartDebugging?(debugClient: IDataModelScriptDebugClient): void;
  StopDebugging?(debugClient: IDataModelScriptDebugClient): void;
}
