// Generated from dbgmodel.h by `npm run codegen`. Do not edit: change codegen/ instead.
import {
  IUnknown,
  MAX_U64,
  base,
  bindSlot,
  checkBoolean,
  checkGuid,
  checkInterface,
  enter,
  fault,
  leave,
  method,
  notText,
  notU16,
  notU32,
  notU64,
  parameter,
  pointerOf,
  pushGuid,
  scratch,
  settle,
  settleError,
  takeVariant,
  u32,
  u64,
  u8,
  wrap,
  type Guid,
  type MethodSpec,
  type VARIANT,
} from '../../../com/call.ts';
import type { ModelObjectKind, SymbolKind } from '../families.ts';
import { Location } from '../structs.ts';
import { IDebugHostContext } from './IDebugHostContext.ts';
import { IDebugHostType } from './IDebugHostType.ts';
import { IKeyEnumerator } from './IKeyEnumerator.ts';
import { IKeyStore } from './IKeyStore.ts';
import { IRawEnumerator } from './IRawEnumerator.ts';

let own: readonly MethodSpec[] | undefined;

/** {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nn-dbgmodel-imodelobject} */
export class IModelObject extends IUnknown {
  static override readonly interfaceName: string = 'IModelObject';
  static override readonly iid: Guid = 'e28c7893-3f4b-4b96-baca-293cdc55f45d';
  static override ownMethods(): readonly MethodSpec[] {
    return (own ??= [
      method(3, 'GetContext', 'hresult', [parameter('out', 'context', 'interface', { type: IDebugHostContext })]),
      method(4, 'GetKind', 'hresult', [parameter('out', 'kind', 'u32')]),
      method(5, 'GetIntrinsicValue', 'hresult', [parameter('out', 'intrinsicData', 'variant')]),
      method(6, 'GetIntrinsicValueAs', 'hresult', [parameter('in', 'vt', 'u16'), parameter('out', 'intrinsicData', 'variant')]),
      method(7, 'GetKeyValue', 'hresult', [parameter('in', 'key', 'wide'), parameter('out', 'object', 'interface', { type: IModelObject }), parameter('out', 'metadata', 'interface', { type: IKeyStore })]),
      method(8, 'SetKeyValue', 'hresult', [parameter('in', 'key', 'wide'), parameter('in', 'object', 'interface', { type: IModelObject, optional: true })]),
      method(9, 'EnumerateKeyValues', 'hresult', [parameter('out', 'enumerator', 'interface', { type: IKeyEnumerator })]),
      method(10, 'GetRawValue', 'hresult', [parameter('in', 'kind', 'u32'), parameter('in', 'name', 'wide'), parameter('in', 'searchFlags', 'u32'), parameter('out', 'object', 'interface', { type: IModelObject })]),
      method(11, 'EnumerateRawValues', 'hresult', [parameter('in', 'kind', 'u32'), parameter('in', 'searchFlags', 'u32'), parameter('out', 'enumerator', 'interface', { type: IRawEnumerator })]),
      method(12, 'Dereference', 'hresult', [parameter('out', 'object', 'interface', { type: IModelObject })]),
      method(13, 'TryCastToRuntimeType', 'hresult', [parameter('out', 'runtimeTypedObject', 'interface', { type: IModelObject })]),
      method(14, 'GetConcept', 'hresult', [parameter('in', 'conceptId', 'guid'), parameter('out', 'conceptInterface', 'interface', { type: IUnknown }), parameter('out', 'conceptMetadata', 'interface', { type: IKeyStore })]),
      method(15, 'GetLocation', 'hresult', [parameter('out', 'location', 'struct', { type: Location })]),
      method(16, 'GetTypeInfo', 'hresult', [parameter('out', 'type', 'interface', { type: IDebugHostType })]),
      method(17, 'GetTargetInfo', 'hresult', [parameter('out', 'location', 'struct', { type: Location }), parameter('out', 'type', 'interface', { type: IDebugHostType })]),
      method(18, 'GetNumberOfParentModels', 'hresult', [parameter('out', 'numModels', 'u64')]),
      method(19, 'GetParentModel', 'hresult', [parameter('in', 'i', 'u64'), parameter('out', 'model', 'interface', { type: IModelObject }), parameter('out', 'contextObject', 'interface', { type: IModelObject })]),
      method(20, 'AddParentModel', 'hresult', [parameter('in', 'model', 'interface', { type: IModelObject }), parameter('in', 'contextObject', 'interface', { type: IModelObject, optional: true }), parameter('in', 'override', 'bool1')]),
      method(21, 'RemoveParentModel', 'hresult', [parameter('in', 'model', 'interface', { type: IModelObject })]),
      method(22, 'GetKey', 'hresult', [parameter('in', 'key', 'wide'), parameter('out', 'object', 'interface', { type: IModelObject }), parameter('out', 'metadata', 'interface', { type: IKeyStore })]),
      method(23, 'GetKeyReference', 'hresult', [parameter('in', 'key', 'wide'), parameter('out', 'objectReference', 'interface', { type: IModelObject }), parameter('out', 'metadata', 'interface', { type: IKeyStore })]),
      method(24, 'SetKey', 'hresult', [parameter('in', 'key', 'wide'), parameter('in', 'object', 'interface', { type: IModelObject, optional: true }), parameter('in', 'metadata', 'interface', { type: IKeyStore, optional: true })]),
      method(25, 'ClearKeys', 'hresult', []),
      method(26, 'EnumerateKeys', 'hresult', [parameter('out', 'enumerator', 'interface', { type: IKeyEnumerator })]),
      method(27, 'EnumerateKeyReferences', 'hresult', [parameter('out', 'enumerator', 'interface', { type: IKeyEnumerator })]),
      method(28, 'SetConcept', 'hresult', [parameter('in', 'conceptId', 'guid'), parameter('in', 'conceptInterface', 'interface', { type: IUnknown }), parameter('in', 'conceptMetadata', 'interface', { type: IKeyStore, optional: true })]),
      method(29, 'ClearConcepts', 'hresult', []),
      method(30, 'GetRawReference', 'hresult', [parameter('in', 'kind', 'u32'), parameter('in', 'name', 'wide'), parameter('in', 'searchFlags', 'u32'), parameter('out', 'object', 'interface', { type: IModelObject })]),
      method(31, 'EnumerateRawReferences', 'hresult', [parameter('in', 'kind', 'u32'), parameter('in', 'searchFlags', 'u32'), parameter('out', 'enumerator', 'interface', { type: IRawEnumerator })]),
      method(32, 'SetContextForDataModel', 'hresult', [parameter('in', 'dataModelObject', 'interface', { type: IModelObject }), parameter('in', 'context', 'interface', { type: IUnknown })]),
      method(33, 'GetContextForDataModel', 'hresult', [parameter('in', 'dataModelObject', 'interface', { type: IModelObject }), parameter('out', 'context', 'interface', { type: IUnknown })]),
      method(34, 'Compare', 'hresult', [parameter('in', 'other', 'interface', { type: IModelObject }), parameter('out', 'ppResult', 'interface', { type: IModelObject })]),
      method(35, 'IsEqualTo', 'hresult', [parameter('in', 'other', 'interface', { type: IModelObject }), parameter('out', 'equal', 'bool1')]),
    ]);
  }

  /** The same methods without throwing: each returns `{ hresult, …outs }`. */
  declare readonly hr: IModelObjectHr;
  /** Only in the type: what `implement(IModelObject, …)` accepts. */
  declare readonly handlers?: IModelObjectHandlers;

  /**
   * Returns `context` (IDebugHostContext, dispose it when done, or null).
   * Since IModelObject, slot 3. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-imodelobject-getcontext}
   */
  GetContext(): IDebugHostContext | null {
    const at = enter(8);
    try {
      u64[at >>> 3] = 0n;
      const hr = (this.slots[3] ?? bindSlot(this, 3, 'hii'))(this.pointer, base + at);
      if (hr !== 0 || fault !== undefined) settle(hr, 'IModelObject', 'GetContext');
      return wrap(IDebugHostContext, u64[at >>> 3]!, true);
    } finally {
      leave(at);
    }
  }

  /**
   * Returns `kind` (ModelObjectKind).
   * Since IModelObject, slot 4. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-imodelobject-getkind}
   */
  GetKind(): ModelObjectKind {
    const at = enter(4);
    try {
      u32[at >>> 2] = 0;
      const hr = (this.slots[4] ?? bindSlot(this, 4, 'hii'))(this.pointer, base + at);
      if (hr !== 0 || fault !== undefined) settle(hr, 'IModelObject', 'GetKind');
      return u32[at >>> 2]!;
    } finally {
      leave(at);
    }
  }

  /**
   * Returns `intrinsicData` (VARIANT).
   * Since IModelObject, slot 5. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-imodelobject-getintrinsicvalue}
   */
  GetIntrinsicValue(): VARIANT {
    const at = enter(24);
    try {
      u64.fill(0n, at >>> 3, (at >>> 3) + 3);
      const hr = (this.slots[5] ?? bindSlot(this, 5, 'hii'))(this.pointer, base + at);
      if (hr !== 0 || fault !== undefined) settle(hr, 'IModelObject', 'GetIntrinsicValue');
      return takeVariant(scratch, at);
    } finally {
      leave(at);
    }
  }

  /**
   * Returns `intrinsicData` (VARIANT).
   * Since IModelObject, slot 6. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-imodelobject-getintrinsicvalueas}
   */
  GetIntrinsicValueAs(vt: number): VARIANT {
    if ((vt & 0xffff) !== vt) notU16(this, 'GetIntrinsicValueAs', 'vt', vt);
    const at = enter(24);
    try {
      u64.fill(0n, at >>> 3, (at >>> 3) + 3);
      const hr = (this.slots[6] ?? bindSlot(this, 6, 'hiii'))(this.pointer, vt, base + at);
      if (hr !== 0 || fault !== undefined) settle(hr, 'IModelObject', 'GetIntrinsicValueAs');
      return takeVariant(scratch, at);
    } finally {
      leave(at);
    }
  }

  /**
   * Returns `object` (IModelObject, dispose it when done), `metadata` (IKeyStore, dispose it when done, or null).
   * Since IModelObject, slot 7. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-imodelobject-getkeyvalue}
   */
  GetKeyValue(key: string): { object: IModelObject; metadata: IKeyStore | null } {
    if (typeof key !== 'string' || key.includes('\0')) notText(this, 'GetKeyValue', 'key', key);
    const at = enter(16);
    try {
      u64[at >>> 3] = 0n;
      u64[(at + 8) >>> 3] = 0n;
      const hr = (this.slots[7] ?? bindSlot(this, 7, 'hiwii'))(
        this.pointer,
        key,
        base + at,
        base + at + 8,
      );
      if (hr !== 0 || fault !== undefined) settleError(hr, 'IModelObject', 'GetKeyValue', u64[at >>> 3]!);
      return {
        object: wrap(IModelObject, u64[at >>> 3]!, true)!,
        metadata: wrap(IKeyStore, u64[(at + 8) >>> 3]!, true),
      };
    } finally {
      leave(at);
    }
  }

  /**
   * Returns nothing.
   * Since IModelObject, slot 8. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-imodelobject-setkeyvalue}
   */
  SetKeyValue(key: string, object?: IModelObject | null): void {
    if (typeof key !== 'string' || key.includes('\0')) notText(this, 'SetKeyValue', 'key', key);
    if (!(object == null)) checkInterface(this, 'SetKeyValue', 'object', object, 'IModelObject');
    const hr = (this.slots[8] ?? bindSlot(this, 8, 'hiwi'))(this.pointer, key, pointerOf(object));
    if (hr !== 0 || fault !== undefined) settle(hr, 'IModelObject', 'SetKeyValue');
  }

  /**
   * Returns `enumerator` (IKeyEnumerator, dispose it when done).
   * Since IModelObject, slot 9. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-imodelobject-enumeratekeyvalues}
   */
  EnumerateKeyValues(): IKeyEnumerator {
    const at = enter(8);
    try {
      u64[at >>> 3] = 0n;
      const hr = (this.slots[9] ?? bindSlot(this, 9, 'hii'))(this.pointer, base + at);
      if (hr !== 0 || fault !== undefined) settle(hr, 'IModelObject', 'EnumerateKeyValues');
      return wrap(IKeyEnumerator, u64[at >>> 3]!, true)!;
    } finally {
      leave(at);
    }
  }

  /**
   * Returns `object` (IModelObject, dispose it when done).
   * Since IModelObject, slot 10. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-imodelobject-getrawvalue}
   */
  GetRawValue(kind: SymbolKind, name: string, searchFlags: number): IModelObject {
    if (kind >>> 0 !== kind) notU32(this, 'GetRawValue', 'kind', kind);
    if (typeof name !== 'string' || name.includes('\0')) notText(this, 'GetRawValue', 'name', name);
    if (searchFlags >>> 0 !== searchFlags) notU32(this, 'GetRawValue', 'searchFlags', searchFlags);
    const at = enter(8);
    try {
      u64[at >>> 3] = 0n;
      const hr = (this.slots[10] ?? bindSlot(this, 10, 'hiiwii'))(
        this.pointer,
        kind,
        name,
        searchFlags,
        base + at,
      );
      if (hr !== 0 || fault !== undefined) settleError(hr, 'IModelObject', 'GetRawValue', u64[at >>> 3]!);
      return wrap(IModelObject, u64[at >>> 3]!, true)!;
    } finally {
      leave(at);
    }
  }

  /**
   * Returns `enumerator` (IRawEnumerator, dispose it when done).
   * Since IModelObject, slot 11. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-imodelobject-enumeraterawvalues}
   */
  EnumerateRawValues(kind: SymbolKind, searchFlags: number): IRawEnumerator {
    if (kind >>> 0 !== kind) notU32(this, 'EnumerateRawValues', 'kind', kind);
    if (searchFlags >>> 0 !== searchFlags) notU32(this, 'EnumerateRawValues', 'searchFlags', searchFlags);
    const at = enter(8);
    try {
      u64[at >>> 3] = 0n;
      const hr = (this.slots[11] ?? bindSlot(this, 11, 'hiiii'))(
        this.pointer,
        kind,
        searchFlags,
        base + at,
      );
      if (hr !== 0 || fault !== undefined) settle(hr, 'IModelObject', 'EnumerateRawValues');
      return wrap(IRawEnumerator, u64[at >>> 3]!, true)!;
    } finally {
      leave(at);
    }
  }

  /**
   * Returns `object` (IModelObject, dispose it when done).
   * Since IModelObject, slot 12. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-imodelobject-dereference}
   */
  Dereference(): IModelObject {
    const at = enter(8);
    try {
      u64[at >>> 3] = 0n;
      const hr = (this.slots[12] ?? bindSlot(this, 12, 'hii'))(this.pointer, base + at);
      if (hr !== 0 || fault !== undefined) settleError(hr, 'IModelObject', 'Dereference', u64[at >>> 3]!);
      return wrap(IModelObject, u64[at >>> 3]!, true)!;
    } finally {
      leave(at);
    }
  }

  /**
   * Returns `runtimeTypedObject` (IModelObject, dispose it when done).
   * Since IModelObject, slot 13. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-imodelobject-trycasttoruntimetype}
   */
  TryCastToRuntimeType(): IModelObject {
    const at = enter(8);
    try {
      u64[at >>> 3] = 0n;
      const hr = (this.slots[13] ?? bindSlot(this, 13, 'hii'))(this.pointer, base + at);
      if (hr !== 0 || fault !== undefined) settleError(hr, 'IModelObject', 'TryCastToRuntimeType', u64[at >>> 3]!);
      return wrap(IModelObject, u64[at >>> 3]!, true)!;
    } finally {
      leave(at);
    }
  }

  /**
   * Returns `conceptInterface` (IUnknown, dispose it when done), `conceptMetadata` (IKeyStore, dispose it when done, or null).
   * Since IModelObject, slot 14. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-imodelobject-getconcept}
   */
  GetConcept(conceptId: Guid): { conceptInterface: IUnknown; conceptMetadata: IKeyStore | null } {
    checkGuid(this, 'GetConcept', 'conceptId', conceptId);
    const at = enter(16);
    try {
      const conceptIdAt = pushGuid(conceptId);
      u64[at >>> 3] = 0n;
      u64[(at + 8) >>> 3] = 0n;
      const hr = (this.slots[14] ?? bindSlot(this, 14, 'hiiii'))(
        this.pointer,
        conceptIdAt,
        base + at,
        base + at + 8,
      );
      if (hr !== 0 || fault !== undefined) settle(hr, 'IModelObject', 'GetConcept');
      return {
        conceptInterface: wrap(IUnknown, u64[at >>> 3]!, true)!,
        conceptMetadata: wrap(IKeyStore, u64[(at + 8) >>> 3]!, true),
      };
    } finally {
      leave(at);
    }
  }

  /**
   * Returns `location` (Location).
   * Since IModelObject, slot 15. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-imodelobject-getlocation}
   */
  GetLocation(): Location {
    const at = enter(16);
    try {
      const hr = (this.slots[15] ?? bindSlot(this, 15, 'hii'))(this.pointer, base + at);
      if (hr !== 0 || fault !== undefined) settle(hr, 'IModelObject', 'GetLocation');
      return Location.decode(scratch, at);
    } finally {
      leave(at);
    }
  }

  /**
   * Returns `type` (IDebugHostType, dispose it when done).
   * Since IModelObject, slot 16. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-imodelobject-gettypeinfo}
   */
  GetTypeInfo(): IDebugHostType {
    const at = enter(8);
    try {
      u64[at >>> 3] = 0n;
      const hr = (this.slots[16] ?? bindSlot(this, 16, 'hii'))(this.pointer, base + at);
      if (hr !== 0 || fault !== undefined) settle(hr, 'IModelObject', 'GetTypeInfo');
      return wrap(IDebugHostType, u64[at >>> 3]!, true)!;
    } finally {
      leave(at);
    }
  }

  /**
   * Returns `location` (Location), `type` (IDebugHostType, dispose it when done).
   * Since IModelObject, slot 17. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-imodelobject-gettargetinfo}
   */
  GetTargetInfo(): { location: Location; type: IDebugHostType } {
    const at = enter(24);
    try {
      u64[(at + 16) >>> 3] = 0n;
      const hr = (this.slots[17] ?? bindSlot(this, 17, 'hiii'))(this.pointer, base + at, base + at + 16);
      if (hr !== 0 || fault !== undefined) settle(hr, 'IModelObject', 'GetTargetInfo');
      return {
        location: Location.decode(scratch, at),
        type: wrap(IDebugHostType, u64[(at + 16) >>> 3]!, true)!,
      };
    } finally {
      leave(at);
    }
  }

  /**
   * Returns `numModels` (64 bits, unsigned).
   * Since IModelObject, slot 18. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-imodelobject-getnumberofparentmodels}
   */
  GetNumberOfParentModels(): bigint {
    const at = enter(8);
    try {
      u64[at >>> 3] = 0n;
      const hr = (this.slots[18] ?? bindSlot(this, 18, 'hii'))(this.pointer, base + at);
      if (hr !== 0 || fault !== undefined) settle(hr, 'IModelObject', 'GetNumberOfParentModels');
      return u64[at >>> 3]!;
    } finally {
      leave(at);
    }
  }

  /**
   * Returns `model` (IModelObject, dispose it when done), `contextObject` (IModelObject, dispose it when done, or null).
   * Since IModelObject, slot 19. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-imodelobject-getparentmodel}
   */
  GetParentModel(i: bigint): { model: IModelObject; contextObject: IModelObject | null } {
    if (typeof i !== 'bigint' || i < 0n || i > MAX_U64) notU64(this, 'GetParentModel', 'i', i);
    const at = enter(16);
    try {
      u64[at >>> 3] = 0n;
      u64[(at + 8) >>> 3] = 0n;
      const hr = (this.slots[19] ?? bindSlot(this, 19, 'hiiii'))(
        this.pointer,
        i,
        base + at,
        base + at + 8,
      );
      if (hr !== 0 || fault !== undefined) settle(hr, 'IModelObject', 'GetParentModel');
      return {
        model: wrap(IModelObject, u64[at >>> 3]!, true)!,
        contextObject: wrap(IModelObject, u64[(at + 8) >>> 3]!, true),
      };
    } finally {
      leave(at);
    }
  }

  /**
   * Returns nothing.
   * Since IModelObject, slot 20. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-imodelobject-addparentmodel}
   */
  AddParentModel(model: IModelObject, contextObject: IModelObject | null, override: boolean): void {
    checkInterface(this, 'AddParentModel', 'model', model, 'IModelObject');
    if (!(contextObject == null)) checkInterface(this, 'AddParentModel', 'contextObject', contextObject, 'IModelObject');
    checkBoolean(this, 'AddParentModel', 'override', override);
    const hr = (this.slots[20] ?? bindSlot(this, 20, 'hiiii'))(
      this.pointer,
      pointerOf(model),
      pointerOf(contextObject),
      override ? 1 : 0,
    );
    if (hr !== 0 || fault !== undefined) settle(hr, 'IModelObject', 'AddParentModel');
  }

  /**
   * Returns nothing.
   * Since IModelObject, slot 21. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-imodelobject-removeparentmodel}
   */
  RemoveParentModel(model: IModelObject): void {
    checkInterface(this, 'RemoveParentModel', 'model', model, 'IModelObject');
    const hr = (this.slots[21] ?? bindSlot(this, 21, 'hii'))(this.pointer, pointerOf(model));
    if (hr !== 0 || fault !== undefined) settle(hr, 'IModelObject', 'RemoveParentModel');
  }

  /**
   * Returns `object` (IModelObject, dispose it when done), `metadata` (IKeyStore, dispose it when done, or null).
   * Since IModelObject, slot 22. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-imodelobject-getkey}
   */
  GetKey(key: string): { object: IModelObject; metadata: IKeyStore | null } {
    if (typeof key !== 'string' || key.includes('\0')) notText(this, 'GetKey', 'key', key);
    const at = enter(16);
    try {
      u64[at >>> 3] = 0n;
      u64[(at + 8) >>> 3] = 0n;
      const hr = (this.slots[22] ?? bindSlot(this, 22, 'hiwii'))(
        this.pointer,
        key,
        base + at,
        base + at + 8,
      );
      if (hr !== 0 || fault !== undefined) settleError(hr, 'IModelObject', 'GetKey', u64[at >>> 3]!);
      return {
        object: wrap(IModelObject, u64[at >>> 3]!, true)!,
        metadata: wrap(IKeyStore, u64[(at + 8) >>> 3]!, true),
      };
    } finally {
      leave(at);
    }
  }

  /**
   * Returns `objectReference` (IModelObject, dispose it when done), `metadata` (IKeyStore, dispose it when done, or null).
   * Since IModelObject, slot 23. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-imodelobject-getkeyreference}
   */
  GetKeyReference(key: string): { objectReference: IModelObject; metadata: IKeyStore | null } {
    if (typeof key !== 'string' || key.includes('\0')) notText(this, 'GetKeyReference', 'key', key);
    const at = enter(16);
    try {
      u64[at >>> 3] = 0n;
      u64[(at + 8) >>> 3] = 0n;
      const hr = (this.slots[23] ?? bindSlot(this, 23, 'hiwii'))(
        this.pointer,
        key,
        base + at,
        base + at + 8,
      );
      if (hr !== 0 || fault !== undefined) settleError(hr, 'IModelObject', 'GetKeyReference', u64[at >>> 3]!);
      return {
        objectReference: wrap(IModelObject, u64[at >>> 3]!, true)!,
        metadata: wrap(IKeyStore, u64[(at + 8) >>> 3]!, true),
      };
    } finally {
      leave(at);
    }
  }

  /**
   * Returns nothing.
   * Since IModelObject, slot 24. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-imodelobject-setkey}
   */
  SetKey(key: string, object?: IModelObject | null, metadata?: IKeyStore | null): void {
    if (typeof key !== 'string' || key.includes('\0')) notText(this, 'SetKey', 'key', key);
    if (!(object == null)) checkInterface(this, 'SetKey', 'object', object, 'IModelObject');
    if (!(metadata == null)) checkInterface(this, 'SetKey', 'metadata', metadata, 'IKeyStore');
    const hr = (this.slots[24] ?? bindSlot(this, 24, 'hiwii'))(
      this.pointer,
      key,
      pointerOf(object),
      pointerOf(metadata),
    );
    if (hr !== 0 || fault !== undefined) settle(hr, 'IModelObject', 'SetKey');
  }

  /**
   * Returns nothing.
   * Since IModelObject, slot 25. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-imodelobject-clearkeys}
   */
  ClearKeys(): void {
    const hr = (this.slots[25] ?? bindSlot(this, 25, 'hi'))(this.pointer);
    if (hr !== 0 || fault !== undefined) settle(hr, 'IModelObject', 'ClearKeys');
  }

  /**
   * Returns `enumerator` (IKeyEnumerator, dispose it when done).
   * Since IModelObject, slot 26. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-imodelobject-enumeratekeys}
   */
  EnumerateKeys(): IKeyEnumerator {
    const at = enter(8);
    try {
      u64[at >>> 3] = 0n;
      const hr = (this.slots[26] ?? bindSlot(this, 26, 'hii'))(this.pointer, base + at);
      if (hr !== 0 || fault !== undefined) settle(hr, 'IModelObject', 'EnumerateKeys');
      return wrap(IKeyEnumerator, u64[at >>> 3]!, true)!;
    } finally {
      leave(at);
    }
  }

  /**
   * Returns `enumerator` (IKeyEnumerator, dispose it when done).
   * Since IModelObject, slot 27. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-imodelobject-enumeratekeyreferences}
   */
  EnumerateKeyReferences(): IKeyEnumerator {
    const at = enter(8);
    try {
      u64[at >>> 3] = 0n;
      const hr = (this.slots[27] ?? bindSlot(this, 27, 'hii'))(this.pointer, base + at);
      if (hr !== 0 || fault !== undefined) settle(hr, 'IModelObject', 'EnumerateKeyReferences');
      return wrap(IKeyEnumerator, u64[at >>> 3]!, true)!;
    } finally {
      leave(at);
    }
  }

  /**
   * Returns nothing.
   * Since IModelObject, slot 28. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-imodelobject-setconcept}
   */
  SetConcept(conceptId: Guid, conceptInterface: IUnknown, conceptMetadata?: IKeyStore | null): void {
    checkGuid(this, 'SetConcept', 'conceptId', conceptId);
    checkInterface(this, 'SetConcept', 'conceptInterface', conceptInterface, 'IUnknown');
    if (!(conceptMetadata == null)) checkInterface(this, 'SetConcept', 'conceptMetadata', conceptMetadata, 'IKeyStore');
    const at = enter(0);
    try {
      const conceptIdAt = pushGuid(conceptId);
      const hr = (this.slots[28] ?? bindSlot(this, 28, 'hiiii'))(
        this.pointer,
        conceptIdAt,
        pointerOf(conceptInterface),
        pointerOf(conceptMetadata),
      );
      if (hr !== 0 || fault !== undefined) settle(hr, 'IModelObject', 'SetConcept');
    } finally {
      leave(at);
    }
  }

  /**
   * Returns nothing.
   * Since IModelObject, slot 29. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-imodelobject-clearconcepts}
   */
  ClearConcepts(): void {
    const hr = (this.slots[29] ?? bindSlot(this, 29, 'hi'))(this.pointer);
    if (hr !== 0 || fault !== undefined) settle(hr, 'IModelObject', 'ClearConcepts');
  }

  /**
   * Returns `object` (IModelObject, dispose it when done).
   * Since IModelObject, slot 30. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-imodelobject-getrawreference}
   */
  GetRawReference(kind: SymbolKind, name: string, searchFlags: number): IModelObject {
    if (kind >>> 0 !== kind) notU32(this, 'GetRawReference', 'kind', kind);
    if (typeof name !== 'string' || name.includes('\0')) notText(this, 'GetRawReference', 'name', name);
    if (searchFlags >>> 0 !== searchFlags) notU32(this, 'GetRawReference', 'searchFlags', searchFlags);
    const at = enter(8);
    try {
      u64[at >>> 3] = 0n;
      const hr = (this.slots[30] ?? bindSlot(this, 30, 'hiiwii'))(
        this.pointer,
        kind,
        name,
        searchFlags,
        base + at,
      );
      if (hr !== 0 || fault !== undefined) settleError(hr, 'IModelObject', 'GetRawReference', u64[at >>> 3]!);
      return wrap(IModelObject, u64[at >>> 3]!, true)!;
    } finally {
      leave(at);
    }
  }

  /**
   * Returns `enumerator` (IRawEnumerator, dispose it when done).
   * Since IModelObject, slot 31. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-imodelobject-enumeraterawreferences}
   */
  EnumerateRawReferences(kind: SymbolKind, searchFlags: number): IRawEnumerator {
    if (kind >>> 0 !== kind) notU32(this, 'EnumerateRawReferences', 'kind', kind);
    if (searchFlags >>> 0 !== searchFlags) notU32(this, 'EnumerateRawReferences', 'searchFlags', searchFlags);
    const at = enter(8);
    try {
      u64[at >>> 3] = 0n;
      const hr = (this.slots[31] ?? bindSlot(this, 31, 'hiiii'))(
        this.pointer,
        kind,
        searchFlags,
        base + at,
      );
      if (hr !== 0 || fault !== undefined) settle(hr, 'IModelObject', 'EnumerateRawReferences');
      return wrap(IRawEnumerator, u64[at >>> 3]!, true)!;
    } finally {
      leave(at);
    }
  }

  /**
   * Returns nothing.
   * Since IModelObject, slot 32. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-imodelobject-setcontextfordatamodel}
   */
  SetContextForDataModel(dataModelObject: IModelObject, context: IUnknown): void {
    checkInterface(this, 'SetContextForDataModel', 'dataModelObject', dataModelObject, 'IModelObject');
    checkInterface(this, 'SetContextForDataModel', 'context', context, 'IUnknown');
    const hr = (this.slots[32] ?? bindSlot(this, 32, 'hiii'))(
      this.pointer,
      pointerOf(dataModelObject),
      pointerOf(context),
    );
    if (hr !== 0 || fault !== undefined) settle(hr, 'IModelObject', 'SetContextForDataModel');
  }

  /**
   * Returns `context` (IUnknown, dispose it when done).
   * Since IModelObject, slot 33. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-imodelobject-getcontextfordatamodel}
   */
  GetContextForDataModel(dataModelObject: IModelObject): IUnknown {
    checkInterface(this, 'GetContextForDataModel', 'dataModelObject', dataModelObject, 'IModelObject');
    const at = enter(8);
    try {
      u64[at >>> 3] = 0n;
      const hr = (this.slots[33] ?? bindSlot(this, 33, 'hiii'))(
        this.pointer,
        pointerOf(dataModelObject),
        base + at,
      );
      if (hr !== 0 || fault !== undefined) settle(hr, 'IModelObject', 'GetContextForDataModel');
      return wrap(IUnknown, u64[at >>> 3]!, true)!;
    } finally {
      leave(at);
    }
  }

  /**
   * Returns `ppResult` (IModelObject, dispose it when done, or null).
   * Since IModelObject, slot 34. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-imodelobject-compare}
   */
  Compare(other: IModelObject): IModelObject | null {
    checkInterface(this, 'Compare', 'other', other, 'IModelObject');
    const at = enter(8);
    try {
      u64[at >>> 3] = 0n;
      const hr = (this.slots[34] ?? bindSlot(this, 34, 'hiii'))(
        this.pointer,
        pointerOf(other),
        base + at,
      );
      if (hr !== 0 || fault !== undefined) settle(hr, 'IModelObject', 'Compare');
      return wrap(IModelObject, u64[at >>> 3]!, true);
    } finally {
      leave(at);
    }
  }

  /**
   * Returns `equal` (true or false).
   * Since IModelObject, slot 35. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-imodelobject-isequalto}
   */
  IsEqualTo(other: IModelObject): boolean {
    checkInterface(this, 'IsEqualTo', 'other', other, 'IModelObject');
    const at = enter(4);
    try {
      u32[at >>> 2] = 0;
      const hr = (this.slots[35] ?? bindSlot(this, 35, 'hiii'))(
        this.pointer,
        pointerOf(other),
        base + at,
      );
      if (hr !== 0 || fault !== undefined) settle(hr, 'IModelObject', 'IsEqualTo');
      return u8[at] !== 0;
    } finally {
      leave(at);
    }
  }
}

export interface IModelObjectHr {
  GetContext(): { hresult: number; context: IDebugHostContext | null };
  GetKind(): { hresult: number; kind: ModelObjectKind };
  GetIntrinsicValue(): { hresult: number; intrinsicData: VARIANT };
  GetIntrinsicValueAs(vt: number): { hresult: number; intrinsicData: VARIANT };
  GetKeyValue(key: string): { hresult: number; object: IModelObject | null; metadata: IKeyStore | null };
  SetKeyValue(key: string, object?: IModelObject | null): { hresult: number };
  EnumerateKeyValues(): { hresult: number; enumerator: IKeyEnumerator | null };
  GetRawValue(kind: SymbolKind, name: string, searchFlags: number): { hresult: number; object: IModelObject | null };
  EnumerateRawValues(kind: SymbolKind, searchFlags: number): { hresult: number; enumerator: IRawEnumerator | null };
  Dereference(): { hresult: number; object: IModelObject | null };
  TryCastToRuntimeType(): { hresult: number; runtimeTypedObject: IModelObject | null };
  GetConcept(conceptId: Guid): { hresult: number; conceptInterface: IUnknown | null; conceptMetadata: IKeyStore | null };
  GetLocation(): { hresult: number; location: Location };
  GetTypeInfo(): { hresult: number; type: IDebugHostType | null };
  GetTargetInfo(): { hresult: number; location: Location; type: IDebugHostType | null };
  GetNumberOfParentModels(): { hresult: number; numModels: bigint };
  GetParentModel(i: bigint): { hresult: number; model: IModelObject | null; contextObject: IModelObject | null };
  AddParentModel(model: IModelObject, contextObject: IModelObject | null, override: boolean): { hresult: number };
  RemoveParentModel(model: IModelObject): { hresult: number };
  GetKey(key: string): { hresult: number; object: IModelObject | null; metadata: IKeyStore | null };
  GetKeyReference(key: string): { hresult: number; objectReference: IModelObject | null; metadata: IKeyStore | null };
  SetKey(key: string, object?: IModelObject | null, metadata?: IKeyStore | null): { hresult: number };
  ClearKeys(): { hresult: number };
  EnumerateKeys(): { hresult: number; enumerator: IKeyEnumerator | null };
  EnumerateKeyReferences(): { hresult: number; enumerator: IKeyEnumerator | null };
  SetConcept(conceptId: Guid, conceptInterface: IUnknown, conceptMetadata?: IKeyStore | null): { hresult: number };
  ClearConcepts(): { hresult: number };
  GetRawReference(kind: SymbolKind, name: string, searchFlags: number): { hresult: number; object: IModelObject | null };
  EnumerateRawReferences(kind: SymbolKind, searchFlags: number): { hresult: number; enumerator: IRawEnumerator | null };
  SetContextForDataModel(dataModelObject: IModelObject, context: IUnknown): { hresult: number };
  GetContextForDataModel(dataModelObject: IModelObject): { hresult: number; context: IUnknown | null };
  Compare(other: IModelObject): { hresult: number; ppResult: IModelObject | null };
  IsEqualTo(other: IModelObject): { hresult: number; equal: boolean };
}

/** Methods an object may have to receive the calls of IModelObject; all optional. */
export interface IModelObjectHandlers {
  GetContext?(): IDebugHostContext | null;
  GetKind?(): ModelObjectKind;
  GetIntrinsicValue?(): VARIANT;
  GetIntrinsicValueAs?(vt: number): VARIANT;
  GetKeyValue?(key: string): { object: IModelObject; metadata: IKeyStore | null };
  SetKeyValue?(key: string, object: IModelObject | null): void;
  EnumerateKeyValues?(): IKeyEnumerator;
  GetRawValue?(kind: SymbolKind, name: string, searchFlags: number): IModelObject;
  EnumerateRawValues?(kind: SymbolKind, searchFlags: number): IRawEnumerator;
  Dereference?(): IModelObject;
  TryCastToRuntimeType?(): IModelObject;
  GetConcept?(conceptId: Guid): { conceptInterface: IUnknown; conceptMetadata: IKeyStore | null };
  GetLocation?(): Location;
  GetTypeInfo?(): IDebugHostType;
  GetTargetInfo?(): { location: Location; type: IDebugHostType };
  GetNumberOfParentModels?(): bigint;
  GetParentModel?(i: bigint): { model: IModelObject; contextObject: IModelObject | null };
  AddParentModel?(model: IModelObject, contextObject: IModelObject | null, override: boolean): void;
  RemoveParentModel?(model: IModelObject): void;
  GetKey?(key: string): { object: IModelObject; metadata: IKeyStore | null };
  GetKeyReference?(key: string): { objectReference: IModelObject; metadata: IKeyStore | null };
  SetKey?(key: string, object: IModelObject | null, metadata: IKeyStore | null): void;
  ClearKeys?(): void;
  EnumerateKeys?(): IKeyEnumerator;
  EnumerateKeyReferences?(): IKeyEnumerator;
  SetConcept?(conceptId: Guid, conceptInterface: IUnknown, conceptMetadata: IKeyStore | null): void;
  ClearConcepts?(): void;
  GetRawReference?(kind: SymbolKind, name: string, searchFlags: number): IModelObject;
  EnumerateRawReferences?(kind: SymbolKind, searchFlags: number): IRawEnumerator;
  SetContextForDataModel?(dataModelObject: IModelObject, context: IUnknown): void;
  GetContextForDataModel?(dataModelObject: IModelObject): IUnknown;
  Compare?(other: IModelObject): IModelObject | null;
  IsEqualTo?(other: IModelObject): boolean;
}
