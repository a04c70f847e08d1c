// Generated from dbgmodel.h by `npm run codegen`. Do not edit: change codegen/ instead.
import {
  IUnknown,
  base,
  bindSlot,
  enter,
  fault,
  leave,
  method,
  notText,
  parameter,
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
import { ScriptDebugPosition } from '../structs.ts';
import { IDataModelScript } from './IDataModelScript.ts';
import { IDataModelScriptDebugVariableSetEnumerator } from './IDataModelScriptDebugVariableSetEnumerator.ts';
import { IModelObject } from './IModelObject.ts';

let own: readonly MethodSpec[] | undefined;

/** {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nn-dbgmodel-idatamodelscriptdebugstackframe} */
export class IDataModelScriptDebugStackFrame extends IUnknown {
  static override readonly interfaceName: string = 'IDataModelScriptDebugStackFrame';
  static override readonly iid: Guid = 'dec6ed5e-6360-4941-ab4c-a26409de4f82';
  static override ownMethods(): readonly MethodSpec[] {
    return (own ??= [
      method(3, 'GetName', 'hresult', [parameter('out', 'name', 'bstr')]),
      method(4, 'GetPosition', 'hresult', [parameter('out', 'position', 'struct', { type: ScriptDebugPosition }), parameter('out', 'positionSpanEnd', 'struct', { type: ScriptDebugPosition }), parameter('out', 'lineText', 'bstr')]),
      method(5, 'IsTransitionPoint', 'hresult', [parameter('out', 'isTransitionPoint', 'bool1')]),
      method(6, 'GetTransition', 'hresult', [parameter('out', 'transitionScript', 'interface', { type: IDataModelScript }), parameter('out', 'isTransitionContiguous', 'bool1')]),
      method(7, 'Evaluate', 'hresult', [parameter('in', 'pwszExpression', 'wide'), parameter('out', 'ppResult', 'interface', { type: IModelObject })]),
      method(8, 'EnumerateLocals', 'hresult', [parameter('out', 'variablesEnum', 'interface', { type: IDataModelScriptDebugVariableSetEnumerator })]),
      method(9, 'EnumerateArguments', 'hresult', [parameter('out', 'variablesEnum', 'interface', { type: IDataModelScriptDebugVariableSetEnumerator })]),
    ]);
  }

  /** The same methods without throwing: each returns `{ hresult, …outs }`. */
  declare readonly hr: IDataModelScriptDebugStackFrameHr;
  /** Only in the type: what `implement(IDataModelScriptDebugStackFrame, …)` accepts. */
  declare readonly handlers?: IDataModelScriptDebugStackFrameHandlers;

  /**
   * Returns `name` (text).
   * Since IDataModelScriptDebugStackFrame, slot 3. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idatamodelscriptdebugstackframe-getname}
   */
  GetName(): string {
    const at = enter(8);
    try {
      u64[at >>> 3] = 0n;
      const hr = (this.slots[3] ?? bindSlot(this, 3, 'hii'))(this.pointer, base + at);
      if (hr !== 0 || fault !== undefined) settle(hr, 'IDataModelScriptDebugStackFrame', 'GetName');
      return takeBstr(u64[at >>> 3]!);
    } finally {
      leave(at);
    }
  }

  /**
   * Returns `position` (ScriptDebugPosition), `positionSpanEnd` (ScriptDebugPosition), `lineText` (text).
   * Since IDataModelScriptDebugStackFrame, slot 4. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idatamodelscriptdebugstackframe-getposition}
   */
  GetPosition(): { position: ScriptDebugPosition; positionSpanEnd: ScriptDebugPosition; lineText: string } {
    const at = enter(32);
    try {
      u64[(at + 24) >>> 3] = 0n;
      const hr = (this.slots[4] ?? bindSlot(this, 4, 'hiiii'))(
        this.pointer,
        base + at,
        base + at + 16,
        base + at + 24,
      );
      if (hr !== 0 || fault !== undefined) settle(hr, 'IDataModelScriptDebugStackFrame', 'GetPosition');
      return {
        position: ScriptDebugPosition.decode(scratch, at),
        positionSpanEnd: ScriptDebugPosition.decode(scratch, at + 16),
        lineText: takeBstr(u64[(at + 24) >>> 3]!),
      };
    } finally {
      leave(at);
    }
  }

  /**
   * Returns `isTransitionPoint` (true or false).
   * Since IDataModelScriptDebugStackFrame, slot 5. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idatamodelscriptdebugstackframe-istransitionpoint}
   */
  IsTransitionPoint(): boolean {
    const at = enter(4);
    try {
      u32[at >>> 2] = 0;
      const hr = (this.slots[5] ?? bindSlot(this, 5, 'hii'))(this.pointer, base + at);
      if (hr !== 0 || fault !== undefined) settle(hr, 'IDataModelScriptDebugStackFrame', 'IsTransitionPoint');
      return u8[at] !== 0;
    } finally {
      leave(at);
    }
  }

  /**
   * Returns `transitionScript` (IDataModelScript, dispose it when done), `isTransitionContiguous` (true or false).
   * Since IDataModelScriptDebugStackFrame, slot 6. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idatamodelscriptdebugstackframe-gettransition}
   */
  GetTransition(): { transitionScript: IDataModelScript; isTransitionContiguous: boolean } {
    const at = enter(12);
    try {
      u64[at >>> 3] = 0n;
      u32[(at + 8) >>> 2] = 0;
      const hr = (this.slots[6] ?? bindSlot(this, 6, 'hiii'))(this.pointer, base + at, base + at + 8);
      if (hr !== 0 || fault !== undefined) settle(hr, 'IDataModelScriptDebugStackFrame', 'GetTransition');
      return {
        transitionScript: wrap(IDataModelScript, u64[at >>> 3]!, true)!,
        isTransitionContiguous: u8[at + 8] !== 0,
      };
    } finally {
      leave(at);
    }
  }

  /**
   * Returns `ppResult` (IModelObject, dispose it when done).
   * Since IDataModelScriptDebugStackFrame, slot 7. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idatamodelscriptdebugstackframe-evaluate}
   */
  Evaluate(pwszExpression: string): IModelObject {
    if (typeof pwszExpression !== 'string' || pwszExpression.includes('\0')) notText(this, 'Evaluate', 'pwszExpression', pwszExpression);
    const at = enter(8);
    try {
      u64[at >>> 3] = 0n;
      const hr = (this.slots[7] ?? bindSlot(this, 7, 'hiwi'))(this.pointer, pwszExpression, base + at);
      if (hr !== 0 || fault !== undefined) settle(hr, 'IDataModelScriptDebugStackFrame', 'Evaluate');
      return wrap(IModelObject, u64[at >>> 3]!, true)!;
    } finally {
      leave(at);
    }
  }

  /**
   * Returns `variablesEnum` (IDataModelScriptDebugVariableSetEnumerator, dispose it when done).
   * Since IDataModelScriptDebugStackFrame, slot 8. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idatamodelscriptdebugstackframe-enumeratelocals}
   */
  EnumerateLocals(): IDataModelScriptDebugVariableSetEnumerator {
    const at = enter(8);
    try {
      u64[at >>> 3] = 0n;
      const hr = (this.slots[8] ?? bindSlot(this, 8, 'hii'))(this.pointer, base + at);
      if (hr !== 0 || fault !== undefined) settle(hr, 'IDataModelScriptDebugStackFrame', 'EnumerateLocals');
      return wrap(IDataModelScriptDebugVariableSetEnumerator, u64[at >>> 3]!, true)!;
    } finally {
      leave(at);
    }
  }

  /**
   * Returns `variablesEnum` (IDataModelScriptDebugVariableSetEnumerator, dispose it when done).
   * Since IDataModelScriptDebugStackFrame, slot 9. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idatamodelscriptdebugstackframe-enumeratearguments}
   */
  EnumerateArguments(): IDataModelScriptDebugVariableSetEnumerator {
    const at = enter(8);
    try {
      u64[at >>> 3] = 0n;
      const hr = (this.slots[9] ?? bindSlot(this, 9, 'hii'))(this.pointer, base + at);
      if (hr !== 0 || fault !== undefined) settle(hr, 'IDataModelScriptDebugStackFrame', 'EnumerateArguments');
      return wrap(IDataModelScriptDebugVariableSetEnumerator, u64[at >>> 3]!, true)!;
    } finally {
      leave(at);
    }
  }
}

export interface IDataModelScriptDebugStackFrameHr {
  GetName(): { hresult: number; name: string };
  GetPosition(): { hresult: number; position: ScriptDebugPosition; positionSpanEnd: ScriptDebugPosition; lineText: string };
  IsTransitionPoint(): { hresult: number; isTransitionPoint: boolean };
  GetTransition(): { hresult: number; transitionScript: IDataModelScript | null; isTransitionContiguous: boolean };
  Evaluate(pwszExpression: string): { hresult: number; ppResult: IModelObject | null };
  EnumerateLocals(): { hresult: number; variablesEnum: IDataModelScriptDebugVariableSetEnumerator | null };
  EnumerateArguments(): { hresult: number; variablesEnum: IDataModelScriptDebugVariableSetEnumerator | null };
}

/** Methods an object may have to receive the calls of IDataModelScriptDebugStackFrame; all optional. */
export interface IDataModelScriptDebugStackFrameHandlers {
  GetName?(): string;
  GetPosition?(): { position: ScriptDebugPosition; positionSpanEnd: ScriptDebugPosition; lineText: string };
  IsTransitionPoint?(): boolean;
  GetTransition?(): { transitionScript: IDataModelScript; isTransitionContiguous: boolean };
  Evaluate?(pwszExpression: string): IModelObject;
  EnumerateLocals?(): IDataModelScriptDebugVariableSetEnumerator;
  EnumerateArguments?(): IDataModelScriptDebugVariableSetEnumerator;
}
