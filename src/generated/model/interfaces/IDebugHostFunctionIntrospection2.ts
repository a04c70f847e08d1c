// Generated from dbgmodel.h by `npm run codegen`. Do not edit: change codegen/ instead.
import { IDebugHostFunctionIntrospection, type IDebugHostFunctionIntrospectionHandlers, type IDebugHostFunctionIntrospectionHr } from './IDebugHostFunctionIntrospection.ts';
import {
  base,
  bindSlot,
  checkBoolean,
  enter,
  fault,
  leave,
  method,
  parameter,
  settle,
  u64,
  wrap,
  type Guid,
  type MethodSpec,
} from '../../../com/call.ts';
import { IDebugHostFunctionLocalDetailsEnumerator } from './IDebugHostFunctionLocalDetailsEnumerator.ts';

let own: readonly MethodSpec[] | undefined;

/** {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nn-dbgmodel-idebughostfunctionintrospection2} */
export class IDebugHostFunctionIntrospection2 extends IDebugHostFunctionIntrospection {
  static override readonly interfaceName: string = 'IDebugHostFunctionIntrospection2';
  static override readonly iid: Guid = '8e1cb118-aa83-409a-aae9-c7ff78911a5f';
  static override ownMethods(): readonly MethodSpec[] {
    return (own ??= [
      method(7, 'EnumerateLocalsDetailsEx', 'hresult', [parameter('in', 'enumerateInlinedLocals', 'bool1'), parameter('out', 'localsEnum', 'interface', { type: IDebugHostFunctionLocalDetailsEnumerator })]),
    ]);
  }

  /** The same methods without throwing: each returns `{ hresult, …outs }`. */
  declare readonly hr: IDebugHostFunctionIntrospection2Hr;
  /** Only in the type: what `implement(IDebugHostFunctionIntrospection2, …)` accepts. */
  declare readonly handlers?: IDebugHostFunctionIntrospection2Handlers;

  /**
   * Returns `localsEnum` (IDebugHostFunctionLocalDetailsEnumerator, dispose it when done).
   * Since IDebugHostFunctionIntrospection2, slot 7. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idebughostfunctionintrospection2-enumeratelocalsdetailsex}
   */
  EnumerateLocalsDetailsEx(enumerateInlinedLocals: boolean): IDebugHostFunctionLocalDetailsEnumerator {
    checkBoolean(this, 'EnumerateLocalsDetailsEx', 'enumerateInlinedLocals', enumerateInlinedLocals);
    const at = enter(8);
    try {
      u64[at >>> 3] = 0n;
      const hr = (this.slots[7] ?? bindSlot(this, 7, 'hiii'))(
        this.pointer,
        enumerateInlinedLocals ? 1 : 0,
        base + at,
      );
      if (hr !== 0 || fault !== undefined) settle(hr, 'IDebugHostFunctionIntrospection2', 'EnumerateLocalsDetailsEx');
      return wrap(IDebugHostFunctionLocalDetailsEnumerator, u64[at >>> 3]!, true)!;
    } finally {
      leave(at);
    }
  }
}

export interface IDebugHostFunctionIntrospection2Hr extends IDebugHostFunctionIntrospectionHr {
  EnumerateLocalsDetailsEx(enumerateInlinedLocals: boolean): { hresult: number; localsEnum: IDebugHostFunctionLocalDetailsEnumerator | null };
}

/** Methods an object may have to receive the calls of IDebugHostFunctionIntrospection2; all optional. */
export interface IDebugHostFunctionIntrospection2Handlers extends IDebugHostFunctionIntrospectionHandlers {
  EnumerateLocalsDetailsEx?(enumerateInlinedLocals: boolean): IDebugHostFunctionLocalDetailsEnumerator;
}
