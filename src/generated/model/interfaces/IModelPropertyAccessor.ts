// Generated from dbgmodel.h by `npm run codegen`. Do not edit: change codegen/ instead.
import {
  IUnknown,
  base,
  bindSlot,
  checkInterface,
  enter,
  fault,
  leave,
  method,
  notText,
  parameter,
  pointerOf,
  settle,
  u64,
  wrap,
  type Guid,
  type MethodSpec,
} from '../../../com/call.ts';
import { IModelObject } from './IModelObject.ts';

let own: readonly MethodSpec[] | undefined;

/** {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nn-dbgmodel-imodelpropertyaccessor} */
export class IModelPropertyAccessor extends IUnknown {
  static override readonly interfaceName: string = 'IModelPropertyAccessor';
  static override readonly iid: Guid = '5a0c63d9-0526-42b8-960c-9516a3254c85';
  static override ownMethods(): readonly MethodSpec[] {
    return (own ??= [
      method(3, 'GetValue', 'hresult', [parameter('in', 'key', 'wide'), parameter('in', 'contextObject', 'interface', { type: IModelObject, optional: true }), parameter('out', 'value', 'interface', { type: IModelObject })]),
      method(4, 'SetValue', 'hresult', [parameter('in', 'key', 'wide'), parameter('in', 'contextObject', 'interface', { type: IModelObject, optional: true }), parameter('in', 'value', 'interface', { type: IModelObject })]),
    ]);
  }

  /** The same methods without throwing: each returns `{ hresult, …outs }`. */
  declare readonly hr: IModelPropertyAccessorHr;
  /** Only in the type: what `implement(IModelPropertyAccessor, …)` accepts. */
  declare readonly handlers?: IModelPropertyAccessorHandlers;

  /**
   * Returns `value` (IModelObject, dispose it when done).
   * Since IModelPropertyAccessor, slot 3. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-imodelpropertyaccessor-getvalue}
   */
  GetValue(key: string, contextObject?: IModelObject | null): IModelObject {
    if (typeof key !== 'string' || key.includes('\0')) notText(this, 'GetValue', 'key', key);
    if (!(contextObject == null)) checkInterface(this, 'GetValue', 'contextObject', contextObject, 'IModelObject');
    const at = enter(8);
    try {
      u64[at >>> 3] = 0n;
      const hr = (this.slots[3] ?? bindSlot(this, 3, 'hiwii'))(
        this.pointer,
        key,
        pointerOf(contextObject),
        base + at,
      );
      if (hr !== 0 || fault !== undefined) settle(hr, 'IModelPropertyAccessor', 'GetValue');
      return wrap(IModelObject, u64[at >>> 3]!, true)!;
    } finally {
      leave(at);
    }
  }

  /**
   * Returns nothing.
   * Since IModelPropertyAccessor, slot 4. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-imodelpropertyaccessor-setvalue}
   */
  SetValue(key: string, contextObject: IModelObject | null, value: IModelObject): void {
    if (typeof key !== 'string' || key.includes('\0')) notText(this, 'SetValue', 'key', key);
    if (!(contextObject == null)) checkInterface(this, 'SetValue', 'contextObject', contextObject, 'IModelObject');
    checkInterface(this, 'SetValue', 'value', value, 'IModelObject');
    const hr = (this.slots[4] ?? bindSlot(this, 4, 'hiwii'))(
      this.pointer,
      key,
      pointerOf(contextObject),
      pointerOf(value),
    );
    if (hr !== 0 || fault !== undefined) settle(hr, 'IModelPropertyAccessor', 'SetValue');
  }
}

export interface IModelPropertyAccessorHr {
  GetValue(key: string, contextObject?: IModelObject | null): { hresult: number; value: IModelObject | null };
  SetValue(key: string, contextObject: IModelObject | null, value: IModelObject): { hresult: number };
}

/** Methods an object may have to receive the calls of IModelPropertyAccessor; all optional. */
export interface IModelPropertyAccessorHandlers {
  GetValue?(key: string, contextObject: IModelObject | null): IModelObject;
  SetValue?(key: string, contextObject: IModelObject | null, value: IModelObject): void;
}
