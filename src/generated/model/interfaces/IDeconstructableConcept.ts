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
  notU32,
  parameter,
  pointerOf,
  reserveCleared,
  settle,
  takeBstr,
  takeInterfaces,
  u64,
  type Guid,
  type MethodSpec,
} from '../../../com/call.ts';
import { IModelObject } from './IModelObject.ts';

let own: readonly MethodSpec[] | undefined;

/** {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nn-dbgmodel-ideconstructableconcept} */
export class IDeconstructableConcept extends IUnknown {
  static override readonly interfaceName: string = 'IDeconstructableConcept';
  static override readonly iid: Guid = 'f798139e-1b2c-4077-8d87-9fa5d044f3eb';
  static override ownMethods(): readonly MethodSpec[] {
    return (own ??= [
      method(3, 'GetConstructableModelName', 'hresult', [parameter('in', 'contextObject', 'interface', { type: IModelObject }), parameter('out', 'constructableModelName', 'bstr')]),
      method(4, 'GetConstructorArgumentCount', 'hresult', [parameter('in', 'contextObject', 'interface', { type: IModelObject }), parameter('out', 'argCount', 'u64')]),
      method(5, 'GetConstructorArguments', 'hresult', [parameter('in', 'contextObject', 'interface', { type: IModelObject }), parameter('size', 'argCount', 'u64'), parameter('out', 'constructorArguments', 'interface', { type: IModelObject, array: true, count: 1 })]),
    ]);
  }

  /** The same methods without throwing: each returns `{ hresult, …outs }`. */
  declare readonly hr: IDeconstructableConceptHr;
  /** Only in the type: what `implement(IDeconstructableConcept, …)` accepts. */
  declare readonly handlers?: IDeconstructableConceptHandlers;

  /**
   * Returns `constructableModelName` (text).
   * Since IDeconstructableConcept, slot 3. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-ideconstructableconcept-getconstructablemodelname}
   */
  GetConstructableModelName(contextObject: IModelObject): string {
    checkInterface(this, 'GetConstructableModelName', 'contextObject', contextObject, 'IModelObject');
    const at = enter(8);
    try {
      u64[at >>> 3] = 0n;
      const hr = (this.slots[3] ?? bindSlot(this, 3, 'hiii'))(
        this.pointer,
        pointerOf(contextObject),
        base + at,
      );
      if (hr !== 0 || fault !== undefined) settle(hr, 'IDeconstructableConcept', 'GetConstructableModelName');
      return takeBstr(u64[at >>> 3]!);
    } finally {
      leave(at);
    }
  }

  /**
   * Returns `argCount` (64 bits, unsigned).
   * Since IDeconstructableConcept, slot 4. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-ideconstructableconcept-getconstructorargumentcount}
   */
  GetConstructorArgumentCount(contextObject: IModelObject): bigint {
    checkInterface(this, 'GetConstructorArgumentCount', 'contextObject', contextObject, 'IModelObject');
    const at = enter(8);
    try {
      u64[at >>> 3] = 0n;
      const hr = (this.slots[4] ?? bindSlot(this, 4, 'hiii'))(
        this.pointer,
        pointerOf(contextObject),
        base + at,
      );
      if (hr !== 0 || fault !== undefined) settle(hr, 'IDeconstructableConcept', 'GetConstructorArgumentCount');
      return u64[at >>> 3]!;
    } finally {
      leave(at);
    }
  }

  /**
   * Returns `constructorArguments` (list of IModelObject).
   * @param argCount room for the result, in elements
   * Since IDeconstructableConcept, slot 5. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-ideconstructableconcept-getconstructorarguments}
   */
  GetConstructorArguments(contextObject: IModelObject, argCount: number): IModelObject[] {
    checkInterface(this, 'GetConstructorArguments', 'contextObject', contextObject, 'IModelObject');
    if (argCount >>> 0 !== argCount) notU32(this, 'GetConstructorArguments', 'argCount', argCount);
    const at = enter(0);
    try {
      const constructorArgumentsAt = reserveCleared(argCount * 8);
      const hr = (this.slots[5] ?? bindSlot(this, 5, 'hiiii'))(
        this.pointer,
        pointerOf(contextObject),
        argCount,
        constructorArgumentsAt.address,
      );
      if (hr !== 0 || fault !== undefined) settle(hr, 'IDeconstructableConcept', 'GetConstructorArguments');
      return takeInterfaces(IModelObject, constructorArgumentsAt.block, constructorArgumentsAt.offset, argCount);
    } finally {
      leave(at);
    }
  }
}

export interface IDeconstructableConceptHr {
  GetConstructableModelName(contextObject: IModelObject): { hresult: number; constructableModelName: string };
  GetConstructorArgumentCount(contextObject: IModelObject): { hresult: number; argCount: bigint };
  GetConstructorArguments(contextObject: IModelObject, argCount: number): { hresult: number; constructorArguments: IModelObject[] };
}

/** Methods an object may have to receive the calls of IDeconstructableConcept; all optional. */
export interface IDeconstructableConceptHandlers {
  GetConstructableModelName?(contextObject: IModelObject): string;
  GetConstructorArgumentCount?(contextObject: IModelObject): bigint;
  GetConstructorArguments?(contextObject: IModelObject, argCount: number): IModelObject[];
}
