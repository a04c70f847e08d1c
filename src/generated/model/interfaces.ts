// Generated from dbgmodel.h by `npm run codegen`. Do not edit: change codegen/ instead.
import {
  INTO,
  IUnknown,
  bindSlot,
  bytesAddress,
  checkBoolean,
  checkBytes,
  checkGuid,
  checkInterface,
  checkInterfaces,
  checkList,
  checkStruct,
  clearedAddress,
  freshBytes,
  hot,
  methods,
  notText,
  notU16,
  notU32,
  notU64,
  pointerOf,
  pushGuid,
  pushInterfaces,
  pushStruct,
  pushStructs,
  pushU64s,
  pushVariant,
  readU64s,
  reserveCleared,
  settle,
  settleError,
  takeBstr,
  takeBytes,
  takeInterfaces,
  takeVariant,
  takeVariants,
  wrap,
  type Guid,
  type MethodSpec,
  type VARIANT,
} from '../../com/call.ts';
import type { AddressSpaceRelation, CallingConventionKind, ErrorClass, IntrinsicKind, KnownCompiler, LanguageKind, LocalKind, LocationKind, ModelObjectKind, PointerKind, RawSearchFlags, ScriptChangeKind, ScriptDebugEventFilter, ScriptExecutionKind, SignatureComparison, StorageKind, SymbolKind, TypeKind, UDTKind, VarArgsKind, WrappedObjectPreference } from './families.ts';
import { ArrayDimension, ExtendedArrayDimension, Location, ScriptDebugEventInformation, ScriptDebugPosition, SymbolSearchInfo } from './structs.ts';

const { addressAt, enter, i32, i64, leave, pending, scratch, stack, u32, u64, u8 } = hot;

let ownIHostDataModelAccess: readonly MethodSpec[] | undefined;

/** {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nn-dbgmodel-ihostdatamodelaccess} */
export class IHostDataModelAccess extends IUnknown {
  static override readonly interfaceName: string = 'IHostDataModelAccess';
  static override readonly iid: Guid = 'f2bce54e-4835-4f8a-836e-7981e29904d1';
  static override ownMethods(): readonly MethodSpec[] {
    return (ownIHostDataModelAccess ??= methods([IDataModelManager, IDebugHost], [
      '3 GetDataModel hresult|out manager interface type=0|out host interface type=1',
    ]));
  }

  /** The same methods without throwing: each returns `{ hresult, …outs }`. */
  declare readonly hr: IHostDataModelAccessHr;
  /** Only in the type: what `implement(IHostDataModelAccess, …)` accepts. */
  declare readonly handlers?: IHostDataModelAccessHandlers;

  /**
   * Returns `manager` (IDataModelManager, dispose it when done), `host` (IDebugHost, dispose it when done).
   * Since IHostDataModelAccess, slot 3. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-ihostdatamodelaccess-getdatamodel}
   */
  GetDataModel(): { manager: IDataModelManager; host: IDebugHost } {
    const at = stack.top;
    u64[at >>> 3] = 0n;
    u64[(at + 8) >>> 3] = 0n;
    const hr = (this.slots[3] ?? bindSlot(this, 3, 'hiii'))(
      this.pointer,
      addressAt(at),
      addressAt(at + 8),
    );
    if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IHostDataModelAccess', 'GetDataModel');
    return {
      manager: wrap(IDataModelManager, u64[at >>> 3]!, true)!,
      host: wrap(IDebugHost, u64[(at + 8) >>> 3]!, true)!,
    };
  }
}

/** Methods of {@link IHostDataModelAccess} that return their HRESULT beside the results, and never throw for it. */
export interface IHostDataModelAccessHr {
  /** {@link IHostDataModelAccess.GetDataModel} without throwing, slot 3. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-ihostdatamodelaccess-getdatamodel} */
  GetDataModel(): { hresult: number; manager: IDataModelManager | null; host: IDebugHost | null };
}

/** Methods an object may have to receive the calls of IHostDataModelAccess; all optional. */
export interface IHostDataModelAccessHandlers {
  /** Receives {@link IHostDataModelAccess.GetDataModel}, slot 3; return an object of `manager`, `host`. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-ihostdatamodelaccess-getdatamodel} */
  GetDataModel?(): { manager: IDataModelManager; host: IDebugHost };
}

let ownIKeyStore: readonly MethodSpec[] | undefined;

/** {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nn-dbgmodel-ikeystore} */
export class IKeyStore extends IUnknown {
  static override readonly interfaceName: string = 'IKeyStore';
  static override readonly iid: Guid = '0fc7557d-401d-4fca-9365-da1e9850697c';
  static override ownMethods(): readonly MethodSpec[] {
    return (ownIKeyStore ??= methods([IKeyStore, IModelObject], [
      '3 GetKey hresult|in key wide|out object interface type=1|out metadata interface type=0',
      '4 SetKey hresult|in key wide|in object interface type=1 optional|in metadata interface type=0 optional',
      '5 GetKeyValue hresult|in key wide|out object interface type=1|out metadata interface type=0',
      '6 SetKeyValue hresult|in key wide|in object interface type=1',
      '7 ClearKeys hresult',
    ]));
  }

  /** The same methods without throwing: each returns `{ hresult, …outs }`. */
  declare readonly hr: IKeyStoreHr;
  /** Only in the type: what `implement(IKeyStore, …)` accepts. */
  declare readonly handlers?: IKeyStoreHandlers;

  /**
   * Returns `object` (IModelObject, dispose it when done), `metadata` (IKeyStore, dispose it when done, or null).
   * Since IKeyStore, slot 3. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-ikeystore-getkey}
   */
  GetKey(key: string): { object: IModelObject; metadata: IKeyStore | null } {
    if (typeof key !== 'string' || key.includes('\0')) notText(this, 'GetKey', 'key', key);
    const at = stack.top;
    u64[at >>> 3] = 0n;
    u64[(at + 8) >>> 3] = 0n;
    const hr = (this.slots[3] ?? bindSlot(this, 3, 'hiwii'))(
      this.pointer,
      key,
      addressAt(at),
      addressAt(at + 8),
    );
    if (hr !== 0 || pending.fault !== undefined) settleError(hr, 'IKeyStore', 'GetKey', u64[at >>> 3]!, IModelObject, IStringDisplayableConcept);
    return {
      object: wrap(IModelObject, u64[at >>> 3]!, true)!,
      metadata: wrap(IKeyStore, u64[(at + 8) >>> 3]!, true),
    };
  }

  /**
   * Returns nothing.
   * Since IKeyStore, slot 4. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-ikeystore-setkey}
   */
  SetKey(key: string, object?: IModelObject | null, metadata?: IKeyStore | null): void {
    if (typeof key !== 'string' || key.includes('\0')) notText(this, 'SetKey', 'key', key);
    if (!(object == null)) checkInterface(this, 'SetKey', 'object', object, 'IModelObject');
    if (!(metadata == null)) checkInterface(this, 'SetKey', 'metadata', metadata, 'IKeyStore');
    const hr = (this.slots[4] ?? bindSlot(this, 4, 'hiwii'))(
      this.pointer,
      key,
      pointerOf(object),
      pointerOf(metadata),
    );
    if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IKeyStore', 'SetKey');
  }

  /**
   * Returns `object` (IModelObject, dispose it when done), `metadata` (IKeyStore, dispose it when done, or null).
   * Since IKeyStore, slot 5. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-ikeystore-getkeyvalue}
   */
  GetKeyValue(key: string): { object: IModelObject; metadata: IKeyStore | null } {
    if (typeof key !== 'string' || key.includes('\0')) notText(this, 'GetKeyValue', 'key', key);
    const at = stack.top;
    u64[at >>> 3] = 0n;
    u64[(at + 8) >>> 3] = 0n;
    const hr = (this.slots[5] ?? bindSlot(this, 5, 'hiwii'))(
      this.pointer,
      key,
      addressAt(at),
      addressAt(at + 8),
    );
    if (hr !== 0 || pending.fault !== undefined) settleError(hr, 'IKeyStore', 'GetKeyValue', u64[at >>> 3]!, IModelObject, IStringDisplayableConcept);
    return {
      object: wrap(IModelObject, u64[at >>> 3]!, true)!,
      metadata: wrap(IKeyStore, u64[(at + 8) >>> 3]!, true),
    };
  }

  /**
   * Returns nothing.
   * Since IKeyStore, slot 6. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-ikeystore-setkeyvalue}
   */
  SetKeyValue(key: string, object: IModelObject): void {
    if (typeof key !== 'string' || key.includes('\0')) notText(this, 'SetKeyValue', 'key', key);
    checkInterface(this, 'SetKeyValue', 'object', object, 'IModelObject');
    const hr = (this.slots[6] ?? bindSlot(this, 6, 'hiwi'))(this.pointer, key, pointerOf(object));
    if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IKeyStore', 'SetKeyValue');
  }

  /**
   * Returns nothing.
   * Since IKeyStore, slot 7. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-ikeystore-clearkeys}
   */
  ClearKeys(): void {
    const hr = (this.slots[7] ?? bindSlot(this, 7, 'hi'))(this.pointer);
    if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IKeyStore', 'ClearKeys');
  }
}

/** Methods of {@link IKeyStore} that return their HRESULT beside the results, and never throw for it. */
export interface IKeyStoreHr {
  /** {@link IKeyStore.GetKey} without throwing, slot 3. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-ikeystore-getkey} */
  GetKey(key: string): { hresult: number; object: IModelObject | null; metadata: IKeyStore | null };
  /** {@link IKeyStore.SetKey} without throwing, slot 4. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-ikeystore-setkey} */
  SetKey(key: string, object?: IModelObject | null, metadata?: IKeyStore | null): { hresult: number };
  /** {@link IKeyStore.GetKeyValue} without throwing, slot 5. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-ikeystore-getkeyvalue} */
  GetKeyValue(key: string): { hresult: number; object: IModelObject | null; metadata: IKeyStore | null };
  /** {@link IKeyStore.SetKeyValue} without throwing, slot 6. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-ikeystore-setkeyvalue} */
  SetKeyValue(key: string, object: IModelObject): { hresult: number };
  /** {@link IKeyStore.ClearKeys} without throwing, slot 7. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-ikeystore-clearkeys} */
  ClearKeys(): { hresult: number };
}

/** Methods an object may have to receive the calls of IKeyStore; all optional. */
export interface IKeyStoreHandlers {
  /** Receives {@link IKeyStore.GetKey}, slot 3; return an object of `object`, `metadata`. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-ikeystore-getkey} */
  GetKey?(key: string): { object: IModelObject; metadata: IKeyStore | null };
  /** Receives {@link IKeyStore.SetKey}, slot 4; return nothing for S_OK. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-ikeystore-setkey} */
  SetKey?(key: string, object: IModelObject | null, metadata: IKeyStore | null): void;
  /** Receives {@link IKeyStore.GetKeyValue}, slot 5; return an object of `object`, `metadata`. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-ikeystore-getkeyvalue} */
  GetKeyValue?(key: string): { object: IModelObject; metadata: IKeyStore | null };
  /** Receives {@link IKeyStore.SetKeyValue}, slot 6; return nothing for S_OK. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-ikeystore-setkeyvalue} */
  SetKeyValue?(key: string, object: IModelObject): void;
  /** Receives {@link IKeyStore.ClearKeys}, slot 7; return nothing for S_OK. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-ikeystore-clearkeys} */
  ClearKeys?(): void;
}

let ownIModelObject: readonly MethodSpec[] | undefined;

/** {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nn-dbgmodel-imodelobject} */
export class IModelObject extends IUnknown {
  static override readonly interfaceName: string = 'IModelObject';
  static override readonly iid: Guid = 'e28c7893-3f4b-4b96-baca-293cdc55f45d';
  static override ownMethods(): readonly MethodSpec[] {
    return (ownIModelObject ??= methods([IDebugHostContext, IDebugHostType, IKeyEnumerator, IKeyStore, IModelObject, IRawEnumerator, IUnknown, Location], [
      '3 GetContext hresult|out context interface type=0',
      '4 GetKind hresult|out kind u32',
      '5 GetIntrinsicValue hresult|out intrinsicData variant',
      '6 GetIntrinsicValueAs hresult|in vt u16|out intrinsicData variant',
      '7 GetKeyValue hresult|in key wide|out object interface type=4|out metadata interface type=3',
      '8 SetKeyValue hresult|in key wide|in object interface type=4 optional',
      '9 EnumerateKeyValues hresult|out enumerator interface type=2',
      '10 GetRawValue hresult|in kind u32|in name wide|in searchFlags u32|out object interface type=4',
      '11 EnumerateRawValues hresult|in kind u32|in searchFlags u32|out enumerator interface type=5',
      '12 Dereference hresult|out object interface type=4',
      '13 TryCastToRuntimeType hresult|out runtimeTypedObject interface type=4',
      '14 GetConcept hresult|in conceptId guid|out conceptInterface interface type=6|out conceptMetadata interface type=3',
      '15 GetLocation hresult|out location struct type=7',
      '16 GetTypeInfo hresult|out type interface type=1',
      '17 GetTargetInfo hresult|out location struct type=7|out type interface type=1',
      '18 GetNumberOfParentModels hresult|out numModels u64',
      '19 GetParentModel hresult|in i u64|out model interface type=4|out contextObject interface type=4',
      '20 AddParentModel hresult|in model interface type=4|in contextObject interface type=4 optional|in override bool1',
      '21 RemoveParentModel hresult|in model interface type=4',
      '22 GetKey hresult|in key wide|out object interface type=4|out metadata interface type=3',
      '23 GetKeyReference hresult|in key wide|out objectReference interface type=4|out metadata interface type=3',
      '24 SetKey hresult|in key wide|in object interface type=4 optional|in metadata interface type=3 optional',
      '25 ClearKeys hresult',
      '26 EnumerateKeys hresult|out enumerator interface type=2',
      '27 EnumerateKeyReferences hresult|out enumerator interface type=2',
      '28 SetConcept hresult|in conceptId guid|in conceptInterface interface type=6|in conceptMetadata interface type=3 optional',
      '29 ClearConcepts hresult',
      '30 GetRawReference hresult|in kind u32|in name wide|in searchFlags u32|out object interface type=4',
      '31 EnumerateRawReferences hresult|in kind u32|in searchFlags u32|out enumerator interface type=5',
      '32 SetContextForDataModel hresult|in dataModelObject interface type=4|in context interface type=6',
      '33 GetContextForDataModel hresult|in dataModelObject interface type=4|out context interface type=6',
      '34 Compare hresult|in other interface type=4|out ppResult interface type=4',
      '35 IsEqualTo hresult|in other interface type=4|out equal bool1',
    ]));
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
    const at = stack.top;
    u64[at >>> 3] = 0n;
    const hr = (this.slots[3] ?? bindSlot(this, 3, 'hii'))(this.pointer, addressAt(at));
    if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IModelObject', 'GetContext');
    return wrap(IDebugHostContext, u64[at >>> 3]!, true);
  }

  /**
   * Returns `kind` (ModelObjectKind).
   * Since IModelObject, slot 4. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-imodelobject-getkind}
   */
  GetKind(): ModelObjectKind {
    const at = stack.top;
    u32[at >>> 2] = 0;
    const hr = (this.slots[4] ?? bindSlot(this, 4, 'hii'))(this.pointer, addressAt(at));
    if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IModelObject', 'GetKind');
    return u32[at >>> 2]!;
  }

  /**
   * Returns `intrinsicData` (VARIANT).
   * Since IModelObject, slot 5. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-imodelobject-getintrinsicvalue}
   */
  GetIntrinsicValue(): VARIANT {
    const at = enter(24);
    try {
      u64.fill(0n, at >>> 3, (at >>> 3) + 3);
      const hr = (this.slots[5] ?? bindSlot(this, 5, 'hii'))(this.pointer, addressAt(at));
      if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IModelObject', 'GetIntrinsicValue');
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
    if (typeof vt !== 'number' || (vt & 0xffff) !== vt) notU16(this, 'GetIntrinsicValueAs', 'vt', vt);
    const at = enter(24);
    try {
      u64.fill(0n, at >>> 3, (at >>> 3) + 3);
      const hr = (this.slots[6] ?? bindSlot(this, 6, 'hiii'))(this.pointer, vt, addressAt(at));
      if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IModelObject', 'GetIntrinsicValueAs');
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
    const at = stack.top;
    u64[at >>> 3] = 0n;
    u64[(at + 8) >>> 3] = 0n;
    const hr = (this.slots[7] ?? bindSlot(this, 7, 'hiwii'))(
      this.pointer,
      key,
      addressAt(at),
      addressAt(at + 8),
    );
    if (hr !== 0 || pending.fault !== undefined) settleError(hr, 'IModelObject', 'GetKeyValue', u64[at >>> 3]!, IModelObject, IStringDisplayableConcept);
    return {
      object: wrap(IModelObject, u64[at >>> 3]!, true)!,
      metadata: wrap(IKeyStore, u64[(at + 8) >>> 3]!, true),
    };
  }

  /**
   * Returns nothing.
   * Since IModelObject, slot 8. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-imodelobject-setkeyvalue}
   */
  SetKeyValue(key: string, object?: IModelObject | null): void {
    if (typeof key !== 'string' || key.includes('\0')) notText(this, 'SetKeyValue', 'key', key);
    if (!(object == null)) checkInterface(this, 'SetKeyValue', 'object', object, 'IModelObject');
    const hr = (this.slots[8] ?? bindSlot(this, 8, 'hiwi'))(this.pointer, key, pointerOf(object));
    if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IModelObject', 'SetKeyValue');
  }

  /**
   * Returns `enumerator` (IKeyEnumerator, dispose it when done).
   * Since IModelObject, slot 9. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-imodelobject-enumeratekeyvalues}
   */
  EnumerateKeyValues(): IKeyEnumerator {
    const at = stack.top;
    u64[at >>> 3] = 0n;
    const hr = (this.slots[9] ?? bindSlot(this, 9, 'hii'))(this.pointer, addressAt(at));
    if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IModelObject', 'EnumerateKeyValues');
    return wrap(IKeyEnumerator, u64[at >>> 3]!, true)!;
  }

  /**
   * Returns `object` (IModelObject, dispose it when done).
   * Since IModelObject, slot 10. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-imodelobject-getrawvalue}
   */
  GetRawValue(kind: SymbolKind, name: string, searchFlags: RawSearchFlags): IModelObject {
    if (typeof kind !== 'number' || kind >>> 0 !== kind) notU32(this, 'GetRawValue', 'kind', kind);
    if (typeof name !== 'string' || name.includes('\0')) notText(this, 'GetRawValue', 'name', name);
    if (typeof searchFlags !== 'number' || searchFlags >>> 0 !== searchFlags) notU32(this, 'GetRawValue', 'searchFlags', searchFlags);
    const at = stack.top;
    u64[at >>> 3] = 0n;
    const hr = (this.slots[10] ?? bindSlot(this, 10, 'hiiwii'))(
      this.pointer,
      kind,
      name,
      searchFlags,
      addressAt(at),
    );
    if (hr !== 0 || pending.fault !== undefined) settleError(hr, 'IModelObject', 'GetRawValue', u64[at >>> 3]!, IModelObject, IStringDisplayableConcept);
    return wrap(IModelObject, u64[at >>> 3]!, true)!;
  }

  /**
   * Returns `enumerator` (IRawEnumerator, dispose it when done).
   * Since IModelObject, slot 11. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-imodelobject-enumeraterawvalues}
   */
  EnumerateRawValues(kind: SymbolKind, searchFlags: RawSearchFlags): IRawEnumerator {
    if (typeof kind !== 'number' || kind >>> 0 !== kind) notU32(this, 'EnumerateRawValues', 'kind', kind);
    if (typeof searchFlags !== 'number' || searchFlags >>> 0 !== searchFlags) notU32(this, 'EnumerateRawValues', 'searchFlags', searchFlags);
    const at = stack.top;
    u64[at >>> 3] = 0n;
    const hr = (this.slots[11] ?? bindSlot(this, 11, 'hiiii'))(
      this.pointer,
      kind,
      searchFlags,
      addressAt(at),
    );
    if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IModelObject', 'EnumerateRawValues');
    return wrap(IRawEnumerator, u64[at >>> 3]!, true)!;
  }

  /**
   * Returns `object` (IModelObject, dispose it when done).
   * Since IModelObject, slot 12. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-imodelobject-dereference}
   */
  Dereference(): IModelObject {
    const at = stack.top;
    u64[at >>> 3] = 0n;
    const hr = (this.slots[12] ?? bindSlot(this, 12, 'hii'))(this.pointer, addressAt(at));
    if (hr !== 0 || pending.fault !== undefined) settleError(hr, 'IModelObject', 'Dereference', u64[at >>> 3]!, IModelObject, IStringDisplayableConcept);
    return wrap(IModelObject, u64[at >>> 3]!, true)!;
  }

  /**
   * Returns `runtimeTypedObject` (IModelObject, dispose it when done).
   * Since IModelObject, slot 13. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-imodelobject-trycasttoruntimetype}
   */
  TryCastToRuntimeType(): IModelObject {
    const at = stack.top;
    u64[at >>> 3] = 0n;
    const hr = (this.slots[13] ?? bindSlot(this, 13, 'hii'))(this.pointer, addressAt(at));
    if (hr !== 0 || pending.fault !== undefined) settleError(hr, 'IModelObject', 'TryCastToRuntimeType', u64[at >>> 3]!, IModelObject, IStringDisplayableConcept);
    return wrap(IModelObject, u64[at >>> 3]!, true)!;
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
        addressAt(at),
        addressAt(at + 8),
      );
      if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IModelObject', 'GetConcept');
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
    const at = stack.top;
    const hr = (this.slots[15] ?? bindSlot(this, 15, 'hii'))(this.pointer, addressAt(at));
    if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IModelObject', 'GetLocation');
    return Location.decode(scratch, at);
  }

  /**
   * Returns `type` (IDebugHostType, dispose it when done).
   * Since IModelObject, slot 16. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-imodelobject-gettypeinfo}
   */
  GetTypeInfo(): IDebugHostType {
    const at = stack.top;
    u64[at >>> 3] = 0n;
    const hr = (this.slots[16] ?? bindSlot(this, 16, 'hii'))(this.pointer, addressAt(at));
    if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IModelObject', 'GetTypeInfo');
    return wrap(IDebugHostType, u64[at >>> 3]!, true)!;
  }

  /**
   * Returns `location` (Location), `type` (IDebugHostType, dispose it when done).
   * Since IModelObject, slot 17. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-imodelobject-gettargetinfo}
   */
  GetTargetInfo(): { location: Location; type: IDebugHostType } {
    const at = stack.top;
    u64[(at + 16) >>> 3] = 0n;
    const hr = (this.slots[17] ?? bindSlot(this, 17, 'hiii'))(
      this.pointer,
      addressAt(at),
      addressAt(at + 16),
    );
    if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IModelObject', 'GetTargetInfo');
    return {
      location: Location.decode(scratch, at),
      type: wrap(IDebugHostType, u64[(at + 16) >>> 3]!, true)!,
    };
  }

  /**
   * Returns `numModels` (64 bits, unsigned).
   * Since IModelObject, slot 18. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-imodelobject-getnumberofparentmodels}
   */
  GetNumberOfParentModels(): bigint {
    const at = stack.top;
    u64[at >>> 3] = 0n;
    const hr = (this.slots[18] ?? bindSlot(this, 18, 'hii'))(this.pointer, addressAt(at));
    if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IModelObject', 'GetNumberOfParentModels');
    return u64[at >>> 3]!;
  }

  /**
   * Returns `model` (IModelObject, dispose it when done), `contextObject` (IModelObject, dispose it when done, or null).
   * Since IModelObject, slot 19. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-imodelobject-getparentmodel}
   */
  GetParentModel(i: bigint): { model: IModelObject; contextObject: IModelObject | null } {
    if (typeof i !== 'bigint' || BigInt.asUintN(64, i) !== i) notU64(this, 'GetParentModel', 'i', i);
    const at = stack.top;
    u64[at >>> 3] = 0n;
    u64[(at + 8) >>> 3] = 0n;
    const hr = (this.slots[19] ?? bindSlot(this, 19, 'hiiii'))(
      this.pointer,
      i,
      addressAt(at),
      addressAt(at + 8),
    );
    if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IModelObject', 'GetParentModel');
    return {
      model: wrap(IModelObject, u64[at >>> 3]!, true)!,
      contextObject: wrap(IModelObject, u64[(at + 8) >>> 3]!, true),
    };
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
    if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IModelObject', 'AddParentModel');
  }

  /**
   * Returns nothing.
   * Since IModelObject, slot 21. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-imodelobject-removeparentmodel}
   */
  RemoveParentModel(model: IModelObject): void {
    checkInterface(this, 'RemoveParentModel', 'model', model, 'IModelObject');
    const hr = (this.slots[21] ?? bindSlot(this, 21, 'hii'))(this.pointer, pointerOf(model));
    if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IModelObject', 'RemoveParentModel');
  }

  /**
   * Returns `object` (IModelObject, dispose it when done), `metadata` (IKeyStore, dispose it when done, or null).
   * Since IModelObject, slot 22. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-imodelobject-getkey}
   */
  GetKey(key: string): { object: IModelObject; metadata: IKeyStore | null } {
    if (typeof key !== 'string' || key.includes('\0')) notText(this, 'GetKey', 'key', key);
    const at = stack.top;
    u64[at >>> 3] = 0n;
    u64[(at + 8) >>> 3] = 0n;
    const hr = (this.slots[22] ?? bindSlot(this, 22, 'hiwii'))(
      this.pointer,
      key,
      addressAt(at),
      addressAt(at + 8),
    );
    if (hr !== 0 || pending.fault !== undefined) settleError(hr, 'IModelObject', 'GetKey', u64[at >>> 3]!, IModelObject, IStringDisplayableConcept);
    return {
      object: wrap(IModelObject, u64[at >>> 3]!, true)!,
      metadata: wrap(IKeyStore, u64[(at + 8) >>> 3]!, true),
    };
  }

  /**
   * Returns `objectReference` (IModelObject, dispose it when done), `metadata` (IKeyStore, dispose it when done, or null).
   * Since IModelObject, slot 23. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-imodelobject-getkeyreference}
   */
  GetKeyReference(key: string): { objectReference: IModelObject; metadata: IKeyStore | null } {
    if (typeof key !== 'string' || key.includes('\0')) notText(this, 'GetKeyReference', 'key', key);
    const at = stack.top;
    u64[at >>> 3] = 0n;
    u64[(at + 8) >>> 3] = 0n;
    const hr = (this.slots[23] ?? bindSlot(this, 23, 'hiwii'))(
      this.pointer,
      key,
      addressAt(at),
      addressAt(at + 8),
    );
    if (hr !== 0 || pending.fault !== undefined) settleError(hr, 'IModelObject', 'GetKeyReference', u64[at >>> 3]!, IModelObject, IStringDisplayableConcept);
    return {
      objectReference: wrap(IModelObject, u64[at >>> 3]!, true)!,
      metadata: wrap(IKeyStore, u64[(at + 8) >>> 3]!, true),
    };
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
    if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IModelObject', 'SetKey');
  }

  /**
   * Returns nothing.
   * Since IModelObject, slot 25. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-imodelobject-clearkeys}
   */
  ClearKeys(): void {
    const hr = (this.slots[25] ?? bindSlot(this, 25, 'hi'))(this.pointer);
    if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IModelObject', 'ClearKeys');
  }

  /**
   * Returns `enumerator` (IKeyEnumerator, dispose it when done).
   * Since IModelObject, slot 26. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-imodelobject-enumeratekeys}
   */
  EnumerateKeys(): IKeyEnumerator {
    const at = stack.top;
    u64[at >>> 3] = 0n;
    const hr = (this.slots[26] ?? bindSlot(this, 26, 'hii'))(this.pointer, addressAt(at));
    if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IModelObject', 'EnumerateKeys');
    return wrap(IKeyEnumerator, u64[at >>> 3]!, true)!;
  }

  /**
   * Returns `enumerator` (IKeyEnumerator, dispose it when done).
   * Since IModelObject, slot 27. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-imodelobject-enumeratekeyreferences}
   */
  EnumerateKeyReferences(): IKeyEnumerator {
    const at = stack.top;
    u64[at >>> 3] = 0n;
    const hr = (this.slots[27] ?? bindSlot(this, 27, 'hii'))(this.pointer, addressAt(at));
    if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IModelObject', 'EnumerateKeyReferences');
    return wrap(IKeyEnumerator, u64[at >>> 3]!, true)!;
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
      if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IModelObject', 'SetConcept');
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
    if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IModelObject', 'ClearConcepts');
  }

  /**
   * Returns `object` (IModelObject, dispose it when done).
   * Since IModelObject, slot 30. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-imodelobject-getrawreference}
   */
  GetRawReference(kind: SymbolKind, name: string, searchFlags: RawSearchFlags): IModelObject {
    if (typeof kind !== 'number' || kind >>> 0 !== kind) notU32(this, 'GetRawReference', 'kind', kind);
    if (typeof name !== 'string' || name.includes('\0')) notText(this, 'GetRawReference', 'name', name);
    if (typeof searchFlags !== 'number' || searchFlags >>> 0 !== searchFlags) notU32(this, 'GetRawReference', 'searchFlags', searchFlags);
    const at = stack.top;
    u64[at >>> 3] = 0n;
    const hr = (this.slots[30] ?? bindSlot(this, 30, 'hiiwii'))(
      this.pointer,
      kind,
      name,
      searchFlags,
      addressAt(at),
    );
    if (hr !== 0 || pending.fault !== undefined) settleError(hr, 'IModelObject', 'GetRawReference', u64[at >>> 3]!, IModelObject, IStringDisplayableConcept);
    return wrap(IModelObject, u64[at >>> 3]!, true)!;
  }

  /**
   * Returns `enumerator` (IRawEnumerator, dispose it when done).
   * Since IModelObject, slot 31. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-imodelobject-enumeraterawreferences}
   */
  EnumerateRawReferences(kind: SymbolKind, searchFlags: RawSearchFlags): IRawEnumerator {
    if (typeof kind !== 'number' || kind >>> 0 !== kind) notU32(this, 'EnumerateRawReferences', 'kind', kind);
    if (typeof searchFlags !== 'number' || searchFlags >>> 0 !== searchFlags) notU32(this, 'EnumerateRawReferences', 'searchFlags', searchFlags);
    const at = stack.top;
    u64[at >>> 3] = 0n;
    const hr = (this.slots[31] ?? bindSlot(this, 31, 'hiiii'))(
      this.pointer,
      kind,
      searchFlags,
      addressAt(at),
    );
    if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IModelObject', 'EnumerateRawReferences');
    return wrap(IRawEnumerator, u64[at >>> 3]!, true)!;
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
    if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IModelObject', 'SetContextForDataModel');
  }

  /**
   * Returns `context` (IUnknown, dispose it when done).
   * Since IModelObject, slot 33. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-imodelobject-getcontextfordatamodel}
   */
  GetContextForDataModel(dataModelObject: IModelObject): IUnknown {
    checkInterface(this, 'GetContextForDataModel', 'dataModelObject', dataModelObject, 'IModelObject');
    const at = stack.top;
    u64[at >>> 3] = 0n;
    const hr = (this.slots[33] ?? bindSlot(this, 33, 'hiii'))(
      this.pointer,
      pointerOf(dataModelObject),
      addressAt(at),
    );
    if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IModelObject', 'GetContextForDataModel');
    return wrap(IUnknown, u64[at >>> 3]!, true)!;
  }

  /**
   * Returns `ppResult` (IModelObject, dispose it when done, or null).
   * Since IModelObject, slot 34. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-imodelobject-compare}
   */
  Compare(other: IModelObject): IModelObject | null {
    checkInterface(this, 'Compare', 'other', other, 'IModelObject');
    const at = stack.top;
    u64[at >>> 3] = 0n;
    const hr = (this.slots[34] ?? bindSlot(this, 34, 'hiii'))(
      this.pointer,
      pointerOf(other),
      addressAt(at),
    );
    if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IModelObject', 'Compare');
    return wrap(IModelObject, u64[at >>> 3]!, true);
  }

  /**
   * Returns `equal` (true or false).
   * Since IModelObject, slot 35. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-imodelobject-isequalto}
   */
  IsEqualTo(other: IModelObject): boolean {
    checkInterface(this, 'IsEqualTo', 'other', other, 'IModelObject');
    const at = stack.top;
    u32[at >>> 2] = 0;
    const hr = (this.slots[35] ?? bindSlot(this, 35, 'hiii'))(
      this.pointer,
      pointerOf(other),
      addressAt(at),
    );
    if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IModelObject', 'IsEqualTo');
    return u8[at] !== 0;
  }
}

/** Methods of {@link IModelObject} that return their HRESULT beside the results, and never throw for it. */
export interface IModelObjectHr {
  /** {@link IModelObject.GetContext} without throwing, slot 3. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-imodelobject-getcontext} */
  GetContext(): { hresult: number; context: IDebugHostContext | null };
  /** {@link IModelObject.GetKind} without throwing, slot 4. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-imodelobject-getkind} */
  GetKind(): { hresult: number; kind: ModelObjectKind };
  /** {@link IModelObject.GetIntrinsicValue} without throwing, slot 5. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-imodelobject-getintrinsicvalue} */
  GetIntrinsicValue(): { hresult: number; intrinsicData: VARIANT };
  /** {@link IModelObject.GetIntrinsicValueAs} without throwing, slot 6. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-imodelobject-getintrinsicvalueas} */
  GetIntrinsicValueAs(vt: number): { hresult: number; intrinsicData: VARIANT };
  /** {@link IModelObject.GetKeyValue} without throwing, slot 7. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-imodelobject-getkeyvalue} */
  GetKeyValue(key: string): { hresult: number; object: IModelObject | null; metadata: IKeyStore | null };
  /** {@link IModelObject.SetKeyValue} without throwing, slot 8. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-imodelobject-setkeyvalue} */
  SetKeyValue(key: string, object?: IModelObject | null): { hresult: number };
  /** {@link IModelObject.EnumerateKeyValues} without throwing, slot 9. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-imodelobject-enumeratekeyvalues} */
  EnumerateKeyValues(): { hresult: number; enumerator: IKeyEnumerator | null };
  /** {@link IModelObject.GetRawValue} without throwing, slot 10. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-imodelobject-getrawvalue} */
  GetRawValue(kind: SymbolKind, name: string, searchFlags: RawSearchFlags): { hresult: number; object: IModelObject | null };
  /** {@link IModelObject.EnumerateRawValues} without throwing, slot 11. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-imodelobject-enumeraterawvalues} */
  EnumerateRawValues(kind: SymbolKind, searchFlags: RawSearchFlags): { hresult: number; enumerator: IRawEnumerator | null };
  /** {@link IModelObject.Dereference} without throwing, slot 12. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-imodelobject-dereference} */
  Dereference(): { hresult: number; object: IModelObject | null };
  /** {@link IModelObject.TryCastToRuntimeType} without throwing, slot 13. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-imodelobject-trycasttoruntimetype} */
  TryCastToRuntimeType(): { hresult: number; runtimeTypedObject: IModelObject | null };
  /** {@link IModelObject.GetConcept} without throwing, slot 14. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-imodelobject-getconcept} */
  GetConcept(conceptId: Guid): { hresult: number; conceptInterface: IUnknown | null; conceptMetadata: IKeyStore | null };
  /** {@link IModelObject.GetLocation} without throwing, slot 15. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-imodelobject-getlocation} */
  GetLocation(): { hresult: number; location: Location };
  /** {@link IModelObject.GetTypeInfo} without throwing, slot 16. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-imodelobject-gettypeinfo} */
  GetTypeInfo(): { hresult: number; type: IDebugHostType | null };
  /** {@link IModelObject.GetTargetInfo} without throwing, slot 17. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-imodelobject-gettargetinfo} */
  GetTargetInfo(): { hresult: number; location: Location; type: IDebugHostType | null };
  /** {@link IModelObject.GetNumberOfParentModels} without throwing, slot 18. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-imodelobject-getnumberofparentmodels} */
  GetNumberOfParentModels(): { hresult: number; numModels: bigint };
  /** {@link IModelObject.GetParentModel} without throwing, slot 19. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-imodelobject-getparentmodel} */
  GetParentModel(i: bigint): { hresult: number; model: IModelObject | null; contextObject: IModelObject | null };
  /** {@link IModelObject.AddParentModel} without throwing, slot 20. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-imodelobject-addparentmodel} */
  AddParentModel(model: IModelObject, contextObject: IModelObject | null, override: boolean): { hresult: number };
  /** {@link IModelObject.RemoveParentModel} without throwing, slot 21. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-imodelobject-removeparentmodel} */
  RemoveParentModel(model: IModelObject): { hresult: number };
  /** {@link IModelObject.GetKey} without throwing, slot 22. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-imodelobject-getkey} */
  GetKey(key: string): { hresult: number; object: IModelObject | null; metadata: IKeyStore | null };
  /** {@link IModelObject.GetKeyReference} without throwing, slot 23. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-imodelobject-getkeyreference} */
  GetKeyReference(key: string): { hresult: number; objectReference: IModelObject | null; metadata: IKeyStore | null };
  /** {@link IModelObject.SetKey} without throwing, slot 24. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-imodelobject-setkey} */
  SetKey(key: string, object?: IModelObject | null, metadata?: IKeyStore | null): { hresult: number };
  /** {@link IModelObject.ClearKeys} without throwing, slot 25. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-imodelobject-clearkeys} */
  ClearKeys(): { hresult: number };
  /** {@link IModelObject.EnumerateKeys} without throwing, slot 26. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-imodelobject-enumeratekeys} */
  EnumerateKeys(): { hresult: number; enumerator: IKeyEnumerator | null };
  /** {@link IModelObject.EnumerateKeyReferences} without throwing, slot 27. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-imodelobject-enumeratekeyreferences} */
  EnumerateKeyReferences(): { hresult: number; enumerator: IKeyEnumerator | null };
  /** {@link IModelObject.SetConcept} without throwing, slot 28. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-imodelobject-setconcept} */
  SetConcept(conceptId: Guid, conceptInterface: IUnknown, conceptMetadata?: IKeyStore | null): { hresult: number };
  /** {@link IModelObject.ClearConcepts} without throwing, slot 29. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-imodelobject-clearconcepts} */
  ClearConcepts(): { hresult: number };
  /** {@link IModelObject.GetRawReference} without throwing, slot 30. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-imodelobject-getrawreference} */
  GetRawReference(kind: SymbolKind, name: string, searchFlags: RawSearchFlags): { hresult: number; object: IModelObject | null };
  /** {@link IModelObject.EnumerateRawReferences} without throwing, slot 31. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-imodelobject-enumeraterawreferences} */
  EnumerateRawReferences(kind: SymbolKind, searchFlags: RawSearchFlags): { hresult: number; enumerator: IRawEnumerator | null };
  /** {@link IModelObject.SetContextForDataModel} without throwing, slot 32. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-imodelobject-setcontextfordatamodel} */
  SetContextForDataModel(dataModelObject: IModelObject, context: IUnknown): { hresult: number };
  /** {@link IModelObject.GetContextForDataModel} without throwing, slot 33. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-imodelobject-getcontextfordatamodel} */
  GetContextForDataModel(dataModelObject: IModelObject): { hresult: number; context: IUnknown | null };
  /** {@link IModelObject.Compare} without throwing, slot 34. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-imodelobject-compare} */
  Compare(other: IModelObject): { hresult: number; ppResult: IModelObject | null };
  /** {@link IModelObject.IsEqualTo} without throwing, slot 35. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-imodelobject-isequalto} */
  IsEqualTo(other: IModelObject): { hresult: number; equal: boolean };
}

/** Methods an object may have to receive the calls of IModelObject; all optional. */
export interface IModelObjectHandlers {
  /** Receives {@link IModelObject.GetContext}, slot 3; return `context`. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-imodelobject-getcontext} */
  GetContext?(): IDebugHostContext | null;
  /** Receives {@link IModelObject.GetKind}, slot 4; return `kind`. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-imodelobject-getkind} */
  GetKind?(): ModelObjectKind;
  /** Receives {@link IModelObject.GetIntrinsicValue}, slot 5; return `intrinsicData`. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-imodelobject-getintrinsicvalue} */
  GetIntrinsicValue?(): VARIANT;
  /** Receives {@link IModelObject.GetIntrinsicValueAs}, slot 6; return `intrinsicData`. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-imodelobject-getintrinsicvalueas} */
  GetIntrinsicValueAs?(vt: number): VARIANT;
  /** Receives {@link IModelObject.GetKeyValue}, slot 7; return an object of `object`, `metadata`. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-imodelobject-getkeyvalue} */
  GetKeyValue?(key: string): { object: IModelObject; metadata: IKeyStore | null };
  /** Receives {@link IModelObject.SetKeyValue}, slot 8; return nothing for S_OK. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-imodelobject-setkeyvalue} */
  SetKeyValue?(key: string, object: IModelObject | null): void;
  /** Receives {@link IModelObject.EnumerateKeyValues}, slot 9; return `enumerator`. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-imodelobject-enumeratekeyvalues} */
  EnumerateKeyValues?(): IKeyEnumerator;
  /** Receives {@link IModelObject.GetRawValue}, slot 10; return `object`. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-imodelobject-getrawvalue} */
  GetRawValue?(kind: SymbolKind, name: string, searchFlags: RawSearchFlags): IModelObject;
  /** Receives {@link IModelObject.EnumerateRawValues}, slot 11; return `enumerator`. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-imodelobject-enumeraterawvalues} */
  EnumerateRawValues?(kind: SymbolKind, searchFlags: RawSearchFlags): IRawEnumerator;
  /** Receives {@link IModelObject.Dereference}, slot 12; return `object`. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-imodelobject-dereference} */
  Dereference?(): IModelObject;
  /** Receives {@link IModelObject.TryCastToRuntimeType}, slot 13; return `runtimeTypedObject`. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-imodelobject-trycasttoruntimetype} */
  TryCastToRuntimeType?(): IModelObject;
  /** Receives {@link IModelObject.GetConcept}, slot 14; return an object of `conceptInterface`, `conceptMetadata`. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-imodelobject-getconcept} */
  GetConcept?(conceptId: Guid): { conceptInterface: IUnknown; conceptMetadata: IKeyStore | null };
  /** Receives {@link IModelObject.GetLocation}, slot 15; return `location`. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-imodelobject-getlocation} */
  GetLocation?(): Location;
  /** Receives {@link IModelObject.GetTypeInfo}, slot 16; return `type`. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-imodelobject-gettypeinfo} */
  GetTypeInfo?(): IDebugHostType;
  /** Receives {@link IModelObject.GetTargetInfo}, slot 17; return an object of `location`, `type`. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-imodelobject-gettargetinfo} */
  GetTargetInfo?(): { location: Location; type: IDebugHostType };
  /** Receives {@link IModelObject.GetNumberOfParentModels}, slot 18; return `numModels`. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-imodelobject-getnumberofparentmodels} */
  GetNumberOfParentModels?(): bigint;
  /** Receives {@link IModelObject.GetParentModel}, slot 19; return an object of `model`, `contextObject`. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-imodelobject-getparentmodel} */
  GetParentModel?(i: bigint): { model: IModelObject; contextObject: IModelObject | null };
  /** Receives {@link IModelObject.AddParentModel}, slot 20; return nothing for S_OK. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-imodelobject-addparentmodel} */
  AddParentModel?(model: IModelObject, contextObject: IModelObject | null, override: boolean): void;
  /** Receives {@link IModelObject.RemoveParentModel}, slot 21; return nothing for S_OK. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-imodelobject-removeparentmodel} */
  RemoveParentModel?(model: IModelObject): void;
  /** Receives {@link IModelObject.GetKey}, slot 22; return an object of `object`, `metadata`. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-imodelobject-getkey} */
  GetKey?(key: string): { object: IModelObject; metadata: IKeyStore | null };
  /** Receives {@link IModelObject.GetKeyReference}, slot 23; return an object of `objectReference`, `metadata`. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-imodelobject-getkeyreference} */
  GetKeyReference?(key: string): { objectReference: IModelObject; metadata: IKeyStore | null };
  /** Receives {@link IModelObject.SetKey}, slot 24; return nothing for S_OK. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-imodelobject-setkey} */
  SetKey?(key: string, object: IModelObject | null, metadata: IKeyStore | null): void;
  /** Receives {@link IModelObject.ClearKeys}, slot 25; return nothing for S_OK. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-imodelobject-clearkeys} */
  ClearKeys?(): void;
  /** Receives {@link IModelObject.EnumerateKeys}, slot 26; return `enumerator`. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-imodelobject-enumeratekeys} */
  EnumerateKeys?(): IKeyEnumerator;
  /** Receives {@link IModelObject.EnumerateKeyReferences}, slot 27; return `enumerator`. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-imodelobject-enumeratekeyreferences} */
  EnumerateKeyReferences?(): IKeyEnumerator;
  /** Receives {@link IModelObject.SetConcept}, slot 28; return nothing for S_OK. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-imodelobject-setconcept} */
  SetConcept?(conceptId: Guid, conceptInterface: IUnknown, conceptMetadata: IKeyStore | null): void;
  /** Receives {@link IModelObject.ClearConcepts}, slot 29; return nothing for S_OK. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-imodelobject-clearconcepts} */
  ClearConcepts?(): void;
  /** Receives {@link IModelObject.GetRawReference}, slot 30; return `object`. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-imodelobject-getrawreference} */
  GetRawReference?(kind: SymbolKind, name: string, searchFlags: RawSearchFlags): IModelObject;
  /** Receives {@link IModelObject.EnumerateRawReferences}, slot 31; return `enumerator`. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-imodelobject-enumeraterawreferences} */
  EnumerateRawReferences?(kind: SymbolKind, searchFlags: RawSearchFlags): IRawEnumerator;
  /** Receives {@link IModelObject.SetContextForDataModel}, slot 32; return nothing for S_OK. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-imodelobject-setcontextfordatamodel} */
  SetContextForDataModel?(dataModelObject: IModelObject, context: IUnknown): void;
  /** Receives {@link IModelObject.GetContextForDataModel}, slot 33; return `context`. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-imodelobject-getcontextfordatamodel} */
  GetContextForDataModel?(dataModelObject: IModelObject): IUnknown;
  /** Receives {@link IModelObject.Compare}, slot 34; return `ppResult`. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-imodelobject-compare} */
  Compare?(other: IModelObject): IModelObject | null;
  /** Receives {@link IModelObject.IsEqualTo}, slot 35; return `equal`. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-imodelobject-isequalto} */
  IsEqualTo?(other: IModelObject): boolean;
}

let ownIModelObject2: readonly MethodSpec[] | undefined;

/** {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nn-dbgmodel-imodelobject2} */
export class IModelObject2 extends IModelObject {
  static override readonly interfaceName: string = 'IModelObject2';
  static override readonly iid: Guid = 'd61e19f4-ab3d-4344-9f7b-0993f3d58745';
  static override ownMethods(): readonly MethodSpec[] {
    return (ownIModelObject2 ??= methods([IKeyEnumerator], [
      '36 EnumerateOwnKeyValues hresult|out ppEnumerator interface type=0',
      '37 EnumerateOwnKeys hresult|out ppEnumerator interface type=0',
      '38 EnumerateOwnKeyReferences hresult|out ppEnumerator interface type=0',
    ]));
  }

  /** The same methods without throwing: each returns `{ hresult, …outs }`. */
  declare readonly hr: IModelObject2Hr;
  /** Only in the type: what `implement(IModelObject2, …)` accepts. */
  declare readonly handlers?: IModelObject2Handlers;

  /**
   * Returns `ppEnumerator` (IKeyEnumerator, dispose it when done).
   * Since IModelObject2, slot 36. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-imodelobject2-enumerateownkeyvalues}
   */
  EnumerateOwnKeyValues(): IKeyEnumerator {
    const at = stack.top;
    u64[at >>> 3] = 0n;
    const hr = (this.slots[36] ?? bindSlot(this, 36, 'hii'))(this.pointer, addressAt(at));
    if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IModelObject2', 'EnumerateOwnKeyValues');
    return wrap(IKeyEnumerator, u64[at >>> 3]!, true)!;
  }

  /**
   * Returns `ppEnumerator` (IKeyEnumerator, dispose it when done).
   * Since IModelObject2, slot 37. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-imodelobject2-enumerateownkeys}
   */
  EnumerateOwnKeys(): IKeyEnumerator {
    const at = stack.top;
    u64[at >>> 3] = 0n;
    const hr = (this.slots[37] ?? bindSlot(this, 37, 'hii'))(this.pointer, addressAt(at));
    if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IModelObject2', 'EnumerateOwnKeys');
    return wrap(IKeyEnumerator, u64[at >>> 3]!, true)!;
  }

  /**
   * Returns `ppEnumerator` (IKeyEnumerator, dispose it when done).
   * Since IModelObject2, slot 38. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-imodelobject2-enumerateownkeyreferences}
   */
  EnumerateOwnKeyReferences(): IKeyEnumerator {
    const at = stack.top;
    u64[at >>> 3] = 0n;
    const hr = (this.slots[38] ?? bindSlot(this, 38, 'hii'))(this.pointer, addressAt(at));
    if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IModelObject2', 'EnumerateOwnKeyReferences');
    return wrap(IKeyEnumerator, u64[at >>> 3]!, true)!;
  }
}

/** Methods of {@link IModelObject2} that return their HRESULT beside the results, and never throw for it. */
export interface IModelObject2Hr extends IModelObjectHr {
  /** {@link IModelObject2.EnumerateOwnKeyValues} without throwing, slot 36. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-imodelobject2-enumerateownkeyvalues} */
  EnumerateOwnKeyValues(): { hresult: number; ppEnumerator: IKeyEnumerator | null };
  /** {@link IModelObject2.EnumerateOwnKeys} without throwing, slot 37. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-imodelobject2-enumerateownkeys} */
  EnumerateOwnKeys(): { hresult: number; ppEnumerator: IKeyEnumerator | null };
  /** {@link IModelObject2.EnumerateOwnKeyReferences} without throwing, slot 38. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-imodelobject2-enumerateownkeyreferences} */
  EnumerateOwnKeyReferences(): { hresult: number; ppEnumerator: IKeyEnumerator | null };
}

/** Methods an object may have to receive the calls of IModelObject2; all optional. */
export interface IModelObject2Handlers extends IModelObjectHandlers {
  /** Receives {@link IModelObject2.EnumerateOwnKeyValues}, slot 36; return `ppEnumerator`. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-imodelobject2-enumerateownkeyvalues} */
  EnumerateOwnKeyValues?(): IKeyEnumerator;
  /** Receives {@link IModelObject2.EnumerateOwnKeys}, slot 37; return `ppEnumerator`. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-imodelobject2-enumerateownkeys} */
  EnumerateOwnKeys?(): IKeyEnumerator;
  /** Receives {@link IModelObject2.EnumerateOwnKeyReferences}, slot 38; return `ppEnumerator`. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-imodelobject2-enumerateownkeyreferences} */
  EnumerateOwnKeyReferences?(): IKeyEnumerator;
}

let ownIDataModelManager: readonly MethodSpec[] | undefined;

/** {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nn-dbgmodel-idatamodelmanager} */
export class IDataModelManager extends IUnknown {
  static override readonly interfaceName: string = 'IDataModelManager';
  static override readonly iid: Guid = '73fe19f4-a110-4500-8ed9-3c28896f508c';
  static override ownMethods(): readonly MethodSpec[] {
    return (ownIDataModelManager ??= methods([IDataModelConcept, IDebugHostContext, IDebugHostSymbolEnumerator, IDebugHostType, IDebugHostTypeSignature, IKeyStore, IModelObject, Location], [
      '3 Close hresult',
      '4 CreateNoValue hresult|out object interface type=6',
      '5 CreateErrorObject hresult|in hrError u32|in pwszMessage wide optional|out object interface type=6',
      '6 CreateTypedObject hresult|in context interface type=1 optional|in objectLocation struct type=7 byValue|in objectType interface type=3|out object interface type=6',
      '7 CreateTypedObjectReference hresult|in context interface type=1 optional|in objectLocation struct type=7 byValue|in objectType interface type=3|out object interface type=6',
      '8 CreateSyntheticObject hresult|in context interface type=1 optional|out object interface type=6',
      '9 CreateDataModelObject hresult|in dataModel interface type=0|out object interface type=6',
      '10 CreateIntrinsicObject hresult|in objectKind u32|in intrinsicData variant|out object interface type=6',
      '11 CreateTypedIntrinsicObject hresult|in intrinsicData variant|in type interface type=3|out object interface type=6',
      '12 GetModelForTypeSignature hresult|in typeSignature interface type=4|out dataModel interface type=6',
      '13 GetModelForType hresult|in type interface type=3|out dataModel interface type=6|out typeSignature interface type=4|out wildcardMatches interface type=2',
      '14 RegisterModelForTypeSignature hresult|in typeSignature interface type=4|in dataModel interface type=6',
      '15 UnregisterModelForTypeSignature hresult|in dataModel interface type=6|in typeSignature interface type=4 optional',
      '16 RegisterExtensionForTypeSignature hresult|in typeSignature interface type=4|in dataModel interface type=6',
      '17 UnregisterExtensionForTypeSignature hresult|in dataModel interface type=6|in typeSignature interface type=4 optional',
      '18 CreateMetadataStore hresult|in parentStore interface type=5 optional|out metadataStore interface type=5',
      '19 GetRootNamespace hresult|out rootNamespace interface type=6',
      '20 RegisterNamedModel hresult|in modelName wide|in modeObject interface type=6',
      '21 UnregisterNamedModel hresult|in modelName wide',
      '22 AcquireNamedModel hresult|in modelName wide|out modelObject interface type=6',
    ]));
  }

  /** The same methods without throwing: each returns `{ hresult, …outs }`. */
  declare readonly hr: IDataModelManagerHr;
  /** Only in the type: what `implement(IDataModelManager, …)` accepts. */
  declare readonly handlers?: IDataModelManagerHandlers;

  /**
   * Returns nothing.
   * Since IDataModelManager, slot 3. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idatamodelmanager-close}
   */
  Close(): void {
    const hr = (this.slots[3] ?? bindSlot(this, 3, 'hi'))(this.pointer);
    if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDataModelManager', 'Close');
  }

  /**
   * Returns `object` (IModelObject, dispose it when done).
   * Since IDataModelManager, slot 4. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idatamodelmanager-createnovalue}
   */
  CreateNoValue(): IModelObject {
    const at = stack.top;
    u64[at >>> 3] = 0n;
    const hr = (this.slots[4] ?? bindSlot(this, 4, 'hii'))(this.pointer, addressAt(at));
    if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDataModelManager', 'CreateNoValue');
    return wrap(IModelObject, u64[at >>> 3]!, true)!;
  }

  /**
   * Returns `object` (IModelObject, dispose it when done).
   * Since IDataModelManager, slot 5. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idatamodelmanager-createerrorobject}
   */
  CreateErrorObject(hrError: number, pwszMessage?: string | null): IModelObject {
    if (typeof hrError !== 'number' || hrError >>> 0 !== hrError) notU32(this, 'CreateErrorObject', 'hrError', hrError);
    if (!(pwszMessage == null)) if (typeof pwszMessage !== 'string' || pwszMessage.includes('\0')) notText(this, 'CreateErrorObject', 'pwszMessage', pwszMessage);
    const at = stack.top;
    u64[at >>> 3] = 0n;
    const hr = (this.slots[5] ?? bindSlot(this, 5, 'hiiwi'))(
      this.pointer,
      hrError,
      pwszMessage ?? null,
      addressAt(at),
    );
    if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDataModelManager', 'CreateErrorObject');
    return wrap(IModelObject, u64[at >>> 3]!, true)!;
  }

  /**
   * Returns `object` (IModelObject, dispose it when done).
   * Since IDataModelManager, slot 6. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idatamodelmanager-createtypedobject}
   */
  CreateTypedObject(context: IDebugHostContext | null, objectLocation: Location, objectType: IDebugHostType): IModelObject {
    if (!(context == null)) checkInterface(this, 'CreateTypedObject', 'context', context, 'IDebugHostContext');
    checkStruct(this, 'CreateTypedObject', 'objectLocation', objectLocation);
    checkInterface(this, 'CreateTypedObject', 'objectType', objectType, 'IDebugHostType');
    const at = enter(8);
    try {
      const objectLocationAt = pushStruct(Location, objectLocation);
      u64[at >>> 3] = 0n;
      const hr = (this.slots[6] ?? bindSlot(this, 6, 'hiipii'))(
        this.pointer,
        pointerOf(context),
        objectLocationAt,
        pointerOf(objectType),
        addressAt(at),
      );
      if (hr !== 0 || pending.fault !== undefined) settleError(hr, 'IDataModelManager', 'CreateTypedObject', u64[at >>> 3]!, IModelObject, IStringDisplayableConcept);
      return wrap(IModelObject, u64[at >>> 3]!, true)!;
    } finally {
      leave(at);
    }
  }

  /**
   * Returns `object` (IModelObject, dispose it when done).
   * Since IDataModelManager, slot 7. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idatamodelmanager-createtypedobjectreference}
   */
  CreateTypedObjectReference(context: IDebugHostContext | null, objectLocation: Location, objectType: IDebugHostType): IModelObject {
    if (!(context == null)) checkInterface(this, 'CreateTypedObjectReference', 'context', context, 'IDebugHostContext');
    checkStruct(this, 'CreateTypedObjectReference', 'objectLocation', objectLocation);
    checkInterface(this, 'CreateTypedObjectReference', 'objectType', objectType, 'IDebugHostType');
    const at = enter(8);
    try {
      const objectLocationAt = pushStruct(Location, objectLocation);
      u64[at >>> 3] = 0n;
      const hr = (this.slots[7] ?? bindSlot(this, 7, 'hiipii'))(
        this.pointer,
        pointerOf(context),
        objectLocationAt,
        pointerOf(objectType),
        addressAt(at),
      );
      if (hr !== 0 || pending.fault !== undefined) settleError(hr, 'IDataModelManager', 'CreateTypedObjectReference', u64[at >>> 3]!, IModelObject, IStringDisplayableConcept);
      return wrap(IModelObject, u64[at >>> 3]!, true)!;
    } finally {
      leave(at);
    }
  }

  /**
   * Returns `object` (IModelObject, dispose it when done).
   * Since IDataModelManager, slot 8. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idatamodelmanager-createsyntheticobject}
   */
  CreateSyntheticObject(context?: IDebugHostContext | null): IModelObject {
    if (!(context == null)) checkInterface(this, 'CreateSyntheticObject', 'context', context, 'IDebugHostContext');
    const at = stack.top;
    u64[at >>> 3] = 0n;
    const hr = (this.slots[8] ?? bindSlot(this, 8, 'hiii'))(
      this.pointer,
      pointerOf(context),
      addressAt(at),
    );
    if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDataModelManager', 'CreateSyntheticObject');
    return wrap(IModelObject, u64[at >>> 3]!, true)!;
  }

  /**
   * Returns `object` (IModelObject, dispose it when done).
   * Since IDataModelManager, slot 9. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idatamodelmanager-createdatamodelobject}
   */
  CreateDataModelObject(dataModel: IDataModelConcept): IModelObject {
    checkInterface(this, 'CreateDataModelObject', 'dataModel', dataModel, 'IDataModelConcept');
    const at = stack.top;
    u64[at >>> 3] = 0n;
    const hr = (this.slots[9] ?? bindSlot(this, 9, 'hiii'))(
      this.pointer,
      pointerOf(dataModel),
      addressAt(at),
    );
    if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDataModelManager', 'CreateDataModelObject');
    return wrap(IModelObject, u64[at >>> 3]!, true)!;
  }

  /**
   * Returns `object` (IModelObject, dispose it when done).
   * Since IDataModelManager, slot 10. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idatamodelmanager-createintrinsicobject}
   */
  CreateIntrinsicObject(objectKind: ModelObjectKind, intrinsicData: VARIANT): IModelObject {
    if (typeof objectKind !== 'number' || objectKind >>> 0 !== objectKind) notU32(this, 'CreateIntrinsicObject', 'objectKind', objectKind);
    checkStruct(this, 'CreateIntrinsicObject', 'intrinsicData', intrinsicData);
    const at = enter(8);
    try {
      const intrinsicDataAt = pushVariant(intrinsicData);
      u64[at >>> 3] = 0n;
      const hr = (this.slots[10] ?? bindSlot(this, 10, 'hiiii'))(
        this.pointer,
        objectKind,
        intrinsicDataAt,
        addressAt(at),
      );
      if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDataModelManager', 'CreateIntrinsicObject');
      return wrap(IModelObject, u64[at >>> 3]!, true)!;
    } finally {
      leave(at);
    }
  }

  /**
   * Returns `object` (IModelObject, dispose it when done).
   * Since IDataModelManager, slot 11. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idatamodelmanager-createtypedintrinsicobject}
   */
  CreateTypedIntrinsicObject(intrinsicData: VARIANT, type: IDebugHostType): IModelObject {
    checkStruct(this, 'CreateTypedIntrinsicObject', 'intrinsicData', intrinsicData);
    checkInterface(this, 'CreateTypedIntrinsicObject', 'type', type, 'IDebugHostType');
    const at = enter(8);
    try {
      const intrinsicDataAt = pushVariant(intrinsicData);
      u64[at >>> 3] = 0n;
      const hr = (this.slots[11] ?? bindSlot(this, 11, 'hiiii'))(
        this.pointer,
        intrinsicDataAt,
        pointerOf(type),
        addressAt(at),
      );
      if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDataModelManager', 'CreateTypedIntrinsicObject');
      return wrap(IModelObject, u64[at >>> 3]!, true)!;
    } finally {
      leave(at);
    }
  }

  /**
   * Returns `dataModel` (IModelObject, dispose it when done).
   * Since IDataModelManager, slot 12. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idatamodelmanager-getmodelfortypesignature}
   */
  GetModelForTypeSignature(typeSignature: IDebugHostTypeSignature): IModelObject {
    checkInterface(this, 'GetModelForTypeSignature', 'typeSignature', typeSignature, 'IDebugHostTypeSignature');
    const at = stack.top;
    u64[at >>> 3] = 0n;
    const hr = (this.slots[12] ?? bindSlot(this, 12, 'hiii'))(
      this.pointer,
      pointerOf(typeSignature),
      addressAt(at),
    );
    if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDataModelManager', 'GetModelForTypeSignature');
    return wrap(IModelObject, u64[at >>> 3]!, true)!;
  }

  /**
   * Returns `dataModel` (IModelObject, dispose it when done), `typeSignature` (IDebugHostTypeSignature, dispose it when done), `wildcardMatches` (IDebugHostSymbolEnumerator, dispose it when done).
   * Since IDataModelManager, slot 13. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idatamodelmanager-getmodelfortype}
   */
  GetModelForType(type: IDebugHostType): { dataModel: IModelObject; typeSignature: IDebugHostTypeSignature; wildcardMatches: IDebugHostSymbolEnumerator } {
    checkInterface(this, 'GetModelForType', 'type', type, 'IDebugHostType');
    const at = stack.top;
    u64[at >>> 3] = 0n;
    u64[(at + 8) >>> 3] = 0n;
    u64[(at + 16) >>> 3] = 0n;
    const hr = (this.slots[13] ?? bindSlot(this, 13, 'hiiiii'))(
      this.pointer,
      pointerOf(type),
      addressAt(at),
      addressAt(at + 8),
      addressAt(at + 16),
    );
    if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDataModelManager', 'GetModelForType');
    return {
      dataModel: wrap(IModelObject, u64[at >>> 3]!, true)!,
      typeSignature: wrap(IDebugHostTypeSignature, u64[(at + 8) >>> 3]!, true)!,
      wildcardMatches: wrap(IDebugHostSymbolEnumerator, u64[(at + 16) >>> 3]!, true)!,
    };
  }

  /**
   * Returns nothing.
   * Since IDataModelManager, slot 14. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idatamodelmanager-registermodelfortypesignature}
   */
  RegisterModelForTypeSignature(typeSignature: IDebugHostTypeSignature, dataModel: IModelObject): void {
    checkInterface(this, 'RegisterModelForTypeSignature', 'typeSignature', typeSignature, 'IDebugHostTypeSignature');
    checkInterface(this, 'RegisterModelForTypeSignature', 'dataModel', dataModel, 'IModelObject');
    const hr = (this.slots[14] ?? bindSlot(this, 14, 'hiii'))(
      this.pointer,
      pointerOf(typeSignature),
      pointerOf(dataModel),
    );
    if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDataModelManager', 'RegisterModelForTypeSignature');
  }

  /**
   * Returns nothing.
   * Since IDataModelManager, slot 15. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idatamodelmanager-unregistermodelfortypesignature}
   */
  UnregisterModelForTypeSignature(dataModel: IModelObject, typeSignature?: IDebugHostTypeSignature | null): void {
    checkInterface(this, 'UnregisterModelForTypeSignature', 'dataModel', dataModel, 'IModelObject');
    if (!(typeSignature == null)) checkInterface(this, 'UnregisterModelForTypeSignature', 'typeSignature', typeSignature, 'IDebugHostTypeSignature');
    const hr = (this.slots[15] ?? bindSlot(this, 15, 'hiii'))(
      this.pointer,
      pointerOf(dataModel),
      pointerOf(typeSignature),
    );
    if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDataModelManager', 'UnregisterModelForTypeSignature');
  }

  /**
   * Returns nothing.
   * Since IDataModelManager, slot 16. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idatamodelmanager-registerextensionfortypesignature}
   */
  RegisterExtensionForTypeSignature(typeSignature: IDebugHostTypeSignature, dataModel: IModelObject): void {
    checkInterface(this, 'RegisterExtensionForTypeSignature', 'typeSignature', typeSignature, 'IDebugHostTypeSignature');
    checkInterface(this, 'RegisterExtensionForTypeSignature', 'dataModel', dataModel, 'IModelObject');
    const hr = (this.slots[16] ?? bindSlot(this, 16, 'hiii'))(
      this.pointer,
      pointerOf(typeSignature),
      pointerOf(dataModel),
    );
    if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDataModelManager', 'RegisterExtensionForTypeSignature');
  }

  /**
   * Returns nothing.
   * Since IDataModelManager, slot 17. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idatamodelmanager-unregisterextensionfortypesignature}
   */
  UnregisterExtensionForTypeSignature(dataModel: IModelObject, typeSignature?: IDebugHostTypeSignature | null): void {
    checkInterface(this, 'UnregisterExtensionForTypeSignature', 'dataModel', dataModel, 'IModelObject');
    if (!(typeSignature == null)) checkInterface(this, 'UnregisterExtensionForTypeSignature', 'typeSignature', typeSignature, 'IDebugHostTypeSignature');
    const hr = (this.slots[17] ?? bindSlot(this, 17, 'hiii'))(
      this.pointer,
      pointerOf(dataModel),
      pointerOf(typeSignature),
    );
    if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDataModelManager', 'UnregisterExtensionForTypeSignature');
  }

  /**
   * Returns `metadataStore` (IKeyStore, dispose it when done).
   * Since IDataModelManager, slot 18. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idatamodelmanager-createmetadatastore}
   */
  CreateMetadataStore(parentStore?: IKeyStore | null): IKeyStore {
    if (!(parentStore == null)) checkInterface(this, 'CreateMetadataStore', 'parentStore', parentStore, 'IKeyStore');
    const at = stack.top;
    u64[at >>> 3] = 0n;
    const hr = (this.slots[18] ?? bindSlot(this, 18, 'hiii'))(
      this.pointer,
      pointerOf(parentStore),
      addressAt(at),
    );
    if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDataModelManager', 'CreateMetadataStore');
    return wrap(IKeyStore, u64[at >>> 3]!, true)!;
  }

  /**
   * Returns `rootNamespace` (IModelObject, dispose it when done).
   * Since IDataModelManager, slot 19. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idatamodelmanager-getrootnamespace}
   */
  GetRootNamespace(): IModelObject {
    const at = stack.top;
    u64[at >>> 3] = 0n;
    const hr = (this.slots[19] ?? bindSlot(this, 19, 'hii'))(this.pointer, addressAt(at));
    if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDataModelManager', 'GetRootNamespace');
    return wrap(IModelObject, u64[at >>> 3]!, true)!;
  }

  /**
   * Returns nothing.
   * Since IDataModelManager, slot 20. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idatamodelmanager-registernamedmodel}
   */
  RegisterNamedModel(modelName: string, modeObject: IModelObject): void {
    if (typeof modelName !== 'string' || modelName.includes('\0')) notText(this, 'RegisterNamedModel', 'modelName', modelName);
    checkInterface(this, 'RegisterNamedModel', 'modeObject', modeObject, 'IModelObject');
    const hr = (this.slots[20] ?? bindSlot(this, 20, 'hiwi'))(
      this.pointer,
      modelName,
      pointerOf(modeObject),
    );
    if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDataModelManager', 'RegisterNamedModel');
  }

  /**
   * Returns nothing.
   * Since IDataModelManager, slot 21. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idatamodelmanager-unregisternamedmodel}
   */
  UnregisterNamedModel(modelName: string): void {
    if (typeof modelName !== 'string' || modelName.includes('\0')) notText(this, 'UnregisterNamedModel', 'modelName', modelName);
    const hr = (this.slots[21] ?? bindSlot(this, 21, 'hiw'))(this.pointer, modelName);
    if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDataModelManager', 'UnregisterNamedModel');
  }

  /**
   * Returns `modelObject` (IModelObject, dispose it when done).
   * Since IDataModelManager, slot 22. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idatamodelmanager-acquirenamedmodel}
   */
  AcquireNamedModel(modelName: string): IModelObject {
    if (typeof modelName !== 'string' || modelName.includes('\0')) notText(this, 'AcquireNamedModel', 'modelName', modelName);
    const at = stack.top;
    u64[at >>> 3] = 0n;
    const hr = (this.slots[22] ?? bindSlot(this, 22, 'hiwi'))(this.pointer, modelName, addressAt(at));
    if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDataModelManager', 'AcquireNamedModel');
    return wrap(IModelObject, u64[at >>> 3]!, true)!;
  }
}

/** Methods of {@link IDataModelManager} that return their HRESULT beside the results, and never throw for it. */
export interface IDataModelManagerHr {
  /** {@link IDataModelManager.Close} without throwing, slot 3. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idatamodelmanager-close} */
  Close(): { hresult: number };
  /** {@link IDataModelManager.CreateNoValue} without throwing, slot 4. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idatamodelmanager-createnovalue} */
  CreateNoValue(): { hresult: number; object: IModelObject | null };
  /** {@link IDataModelManager.CreateErrorObject} without throwing, slot 5. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idatamodelmanager-createerrorobject} */
  CreateErrorObject(hrError: number, pwszMessage?: string | null): { hresult: number; object: IModelObject | null };
  /** {@link IDataModelManager.CreateTypedObject} without throwing, slot 6. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idatamodelmanager-createtypedobject} */
  CreateTypedObject(context: IDebugHostContext | null, objectLocation: Location, objectType: IDebugHostType): { hresult: number; object: IModelObject | null };
  /** {@link IDataModelManager.CreateTypedObjectReference} without throwing, slot 7. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idatamodelmanager-createtypedobjectreference} */
  CreateTypedObjectReference(context: IDebugHostContext | null, objectLocation: Location, objectType: IDebugHostType): { hresult: number; object: IModelObject | null };
  /** {@link IDataModelManager.CreateSyntheticObject} without throwing, slot 8. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idatamodelmanager-createsyntheticobject} */
  CreateSyntheticObject(context?: IDebugHostContext | null): { hresult: number; object: IModelObject | null };
  /** {@link IDataModelManager.CreateDataModelObject} without throwing, slot 9. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idatamodelmanager-createdatamodelobject} */
  CreateDataModelObject(dataModel: IDataModelConcept): { hresult: number; object: IModelObject | null };
  /** {@link IDataModelManager.CreateIntrinsicObject} without throwing, slot 10. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idatamodelmanager-createintrinsicobject} */
  CreateIntrinsicObject(objectKind: ModelObjectKind, intrinsicData: VARIANT): { hresult: number; object: IModelObject | null };
  /** {@link IDataModelManager.CreateTypedIntrinsicObject} without throwing, slot 11. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idatamodelmanager-createtypedintrinsicobject} */
  CreateTypedIntrinsicObject(intrinsicData: VARIANT, type: IDebugHostType): { hresult: number; object: IModelObject | null };
  /** {@link IDataModelManager.GetModelForTypeSignature} without throwing, slot 12. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idatamodelmanager-getmodelfortypesignature} */
  GetModelForTypeSignature(typeSignature: IDebugHostTypeSignature): { hresult: number; dataModel: IModelObject | null };
  /** {@link IDataModelManager.GetModelForType} without throwing, slot 13. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idatamodelmanager-getmodelfortype} */
  GetModelForType(type: IDebugHostType): { hresult: number; dataModel: IModelObject | null; typeSignature: IDebugHostTypeSignature | null; wildcardMatches: IDebugHostSymbolEnumerator | null };
  /** {@link IDataModelManager.RegisterModelForTypeSignature} without throwing, slot 14. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idatamodelmanager-registermodelfortypesignature} */
  RegisterModelForTypeSignature(typeSignature: IDebugHostTypeSignature, dataModel: IModelObject): { hresult: number };
  /** {@link IDataModelManager.UnregisterModelForTypeSignature} without throwing, slot 15. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idatamodelmanager-unregistermodelfortypesignature} */
  UnregisterModelForTypeSignature(dataModel: IModelObject, typeSignature?: IDebugHostTypeSignature | null): { hresult: number };
  /** {@link IDataModelManager.RegisterExtensionForTypeSignature} without throwing, slot 16. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idatamodelmanager-registerextensionfortypesignature} */
  RegisterExtensionForTypeSignature(typeSignature: IDebugHostTypeSignature, dataModel: IModelObject): { hresult: number };
  /** {@link IDataModelManager.UnregisterExtensionForTypeSignature} without throwing, slot 17. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idatamodelmanager-unregisterextensionfortypesignature} */
  UnregisterExtensionForTypeSignature(dataModel: IModelObject, typeSignature?: IDebugHostTypeSignature | null): { hresult: number };
  /** {@link IDataModelManager.CreateMetadataStore} without throwing, slot 18. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idatamodelmanager-createmetadatastore} */
  CreateMetadataStore(parentStore?: IKeyStore | null): { hresult: number; metadataStore: IKeyStore | null };
  /** {@link IDataModelManager.GetRootNamespace} without throwing, slot 19. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idatamodelmanager-getrootnamespace} */
  GetRootNamespace(): { hresult: number; rootNamespace: IModelObject | null };
  /** {@link IDataModelManager.RegisterNamedModel} without throwing, slot 20. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idatamodelmanager-registernamedmodel} */
  RegisterNamedModel(modelName: string, modeObject: IModelObject): { hresult: number };
  /** {@link IDataModelManager.UnregisterNamedModel} without throwing, slot 21. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idatamodelmanager-unregisternamedmodel} */
  UnregisterNamedModel(modelName: string): { hresult: number };
  /** {@link IDataModelManager.AcquireNamedModel} without throwing, slot 22. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idatamodelmanager-acquirenamedmodel} */
  AcquireNamedModel(modelName: string): { hresult: number; modelObject: IModelObject | null };
}

/** Methods an object may have to receive the calls of IDataModelManager; all optional. */
export interface IDataModelManagerHandlers {
  /** Receives {@link IDataModelManager.Close}, slot 3; return nothing for S_OK. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idatamodelmanager-close} */
  Close?(): void;
  /** Receives {@link IDataModelManager.CreateNoValue}, slot 4; return `object`. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idatamodelmanager-createnovalue} */
  CreateNoValue?(): IModelObject;
  /** Receives {@link IDataModelManager.CreateErrorObject}, slot 5; return `object`. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idatamodelmanager-createerrorobject} */
  CreateErrorObject?(hrError: number, pwszMessage: string | null): IModelObject;
  /** Receives {@link IDataModelManager.CreateTypedObject}, slot 6; return `object`. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idatamodelmanager-createtypedobject} */
  CreateTypedObject?(context: IDebugHostContext | null, objectLocation: Location, objectType: IDebugHostType): IModelObject;
  /** Receives {@link IDataModelManager.CreateTypedObjectReference}, slot 7; return `object`. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idatamodelmanager-createtypedobjectreference} */
  CreateTypedObjectReference?(context: IDebugHostContext | null, objectLocation: Location, objectType: IDebugHostType): IModelObject;
  /** Receives {@link IDataModelManager.CreateSyntheticObject}, slot 8; return `object`. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idatamodelmanager-createsyntheticobject} */
  CreateSyntheticObject?(context: IDebugHostContext | null): IModelObject;
  /** Receives {@link IDataModelManager.CreateDataModelObject}, slot 9; return `object`. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idatamodelmanager-createdatamodelobject} */
  CreateDataModelObject?(dataModel: IDataModelConcept): IModelObject;
  /** Receives {@link IDataModelManager.CreateIntrinsicObject}, slot 10; return `object`. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idatamodelmanager-createintrinsicobject} */
  CreateIntrinsicObject?(objectKind: ModelObjectKind, intrinsicData: VARIANT): IModelObject;
  /** Receives {@link IDataModelManager.CreateTypedIntrinsicObject}, slot 11; return `object`. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idatamodelmanager-createtypedintrinsicobject} */
  CreateTypedIntrinsicObject?(intrinsicData: VARIANT, type: IDebugHostType): IModelObject;
  /** Receives {@link IDataModelManager.GetModelForTypeSignature}, slot 12; return `dataModel`. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idatamodelmanager-getmodelfortypesignature} */
  GetModelForTypeSignature?(typeSignature: IDebugHostTypeSignature): IModelObject;
  /** Receives {@link IDataModelManager.GetModelForType}, slot 13; return an object of `dataModel`, `typeSignature`, `wildcardMatches`. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idatamodelmanager-getmodelfortype} */
  GetModelForType?(type: IDebugHostType): { dataModel: IModelObject; typeSignature: IDebugHostTypeSignature; wildcardMatches: IDebugHostSymbolEnumerator };
  /** Receives {@link IDataModelManager.RegisterModelForTypeSignature}, slot 14; return nothing for S_OK. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idatamodelmanager-registermodelfortypesignature} */
  RegisterModelForTypeSignature?(typeSignature: IDebugHostTypeSignature, dataModel: IModelObject): void;
  /** Receives {@link IDataModelManager.UnregisterModelForTypeSignature}, slot 15; return nothing for S_OK. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idatamodelmanager-unregistermodelfortypesignature} */
  UnregisterModelForTypeSignature?(dataModel: IModelObject, typeSignature: IDebugHostTypeSignature | null): void;
  /** Receives {@link IDataModelManager.RegisterExtensionForTypeSignature}, slot 16; return nothing for S_OK. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idatamodelmanager-registerextensionfortypesignature} */
  RegisterExtensionForTypeSignature?(typeSignature: IDebugHostTypeSignature, dataModel: IModelObject): void;
  /** Receives {@link IDataModelManager.UnregisterExtensionForTypeSignature}, slot 17; return nothing for S_OK. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idatamodelmanager-unregisterextensionfortypesignature} */
  UnregisterExtensionForTypeSignature?(dataModel: IModelObject, typeSignature: IDebugHostTypeSignature | null): void;
  /** Receives {@link IDataModelManager.CreateMetadataStore}, slot 18; return `metadataStore`. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idatamodelmanager-createmetadatastore} */
  CreateMetadataStore?(parentStore: IKeyStore | null): IKeyStore;
  /** Receives {@link IDataModelManager.GetRootNamespace}, slot 19; return `rootNamespace`. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idatamodelmanager-getrootnamespace} */
  GetRootNamespace?(): IModelObject;
  /** Receives {@link IDataModelManager.RegisterNamedModel}, slot 20; return nothing for S_OK. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idatamodelmanager-registernamedmodel} */
  RegisterNamedModel?(modelName: string, modeObject: IModelObject): void;
  /** Receives {@link IDataModelManager.UnregisterNamedModel}, slot 21; return nothing for S_OK. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idatamodelmanager-unregisternamedmodel} */
  UnregisterNamedModel?(modelName: string): void;
  /** Receives {@link IDataModelManager.AcquireNamedModel}, slot 22; return `modelObject`. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idatamodelmanager-acquirenamedmodel} */
  AcquireNamedModel?(modelName: string): IModelObject;
}

let ownIDataModelManager2: readonly MethodSpec[] | undefined;

/** {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nn-dbgmodel-idatamodelmanager2} */
export class IDataModelManager2 extends IDataModelManager {
  static override readonly interfaceName: string = 'IDataModelManager2';
  static override readonly iid: Guid = 'f412c5ea-2284-4622-a660-a697160d3312';
  static override ownMethods(): readonly MethodSpec[] {
    return (ownIDataModelManager2 ??= methods([IDebugHostContext, IDebugHostType, IKeyStore, IModelObject], [
      '23 AcquireSubNamespace hresult|in modelName wide|in subNamespaceModelName wide|in accessName wide|in metadata interface type=2 optional|out namespaceModelObject interface type=3',
      '24 CreateTypedIntrinsicObjectEx hresult|in context interface type=0 optional|in intrinsicData variant|in type interface type=1|out object interface type=3',
    ]));
  }

  /** The same methods without throwing: each returns `{ hresult, …outs }`. */
  declare readonly hr: IDataModelManager2Hr;
  /** Only in the type: what `implement(IDataModelManager2, …)` accepts. */
  declare readonly handlers?: IDataModelManager2Handlers;

  /**
   * Returns `namespaceModelObject` (IModelObject, dispose it when done).
   * Since IDataModelManager2, slot 23. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idatamodelmanager2-acquiresubnamespace}
   */
  AcquireSubNamespace(modelName: string, subNamespaceModelName: string, accessName: string, metadata?: IKeyStore | null): IModelObject {
    if (typeof modelName !== 'string' || modelName.includes('\0')) notText(this, 'AcquireSubNamespace', 'modelName', modelName);
    if (typeof subNamespaceModelName !== 'string' || subNamespaceModelName.includes('\0')) notText(this, 'AcquireSubNamespace', 'subNamespaceModelName', subNamespaceModelName);
    if (typeof accessName !== 'string' || accessName.includes('\0')) notText(this, 'AcquireSubNamespace', 'accessName', accessName);
    if (!(metadata == null)) checkInterface(this, 'AcquireSubNamespace', 'metadata', metadata, 'IKeyStore');
    const at = stack.top;
    u64[at >>> 3] = 0n;
    const hr = (this.slots[23] ?? bindSlot(this, 23, 'hiwwwii'))(
      this.pointer,
      modelName,
      subNamespaceModelName,
      accessName,
      pointerOf(metadata),
      addressAt(at),
    );
    if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDataModelManager2', 'AcquireSubNamespace');
    return wrap(IModelObject, u64[at >>> 3]!, true)!;
  }

  /**
   * Returns `object` (IModelObject, dispose it when done).
   * Since IDataModelManager2, slot 24. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idatamodelmanager2-createtypedintrinsicobjectex}
   */
  CreateTypedIntrinsicObjectEx(context: IDebugHostContext | null, intrinsicData: VARIANT, type: IDebugHostType): IModelObject {
    if (!(context == null)) checkInterface(this, 'CreateTypedIntrinsicObjectEx', 'context', context, 'IDebugHostContext');
    checkStruct(this, 'CreateTypedIntrinsicObjectEx', 'intrinsicData', intrinsicData);
    checkInterface(this, 'CreateTypedIntrinsicObjectEx', 'type', type, 'IDebugHostType');
    const at = enter(8);
    try {
      const intrinsicDataAt = pushVariant(intrinsicData);
      u64[at >>> 3] = 0n;
      const hr = (this.slots[24] ?? bindSlot(this, 24, 'hiiiii'))(
        this.pointer,
        pointerOf(context),
        intrinsicDataAt,
        pointerOf(type),
        addressAt(at),
      );
      if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDataModelManager2', 'CreateTypedIntrinsicObjectEx');
      return wrap(IModelObject, u64[at >>> 3]!, true)!;
    } finally {
      leave(at);
    }
  }
}

/** Methods of {@link IDataModelManager2} that return their HRESULT beside the results, and never throw for it. */
export interface IDataModelManager2Hr extends IDataModelManagerHr {
  /** {@link IDataModelManager2.AcquireSubNamespace} without throwing, slot 23. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idatamodelmanager2-acquiresubnamespace} */
  AcquireSubNamespace(modelName: string, subNamespaceModelName: string, accessName: string, metadata?: IKeyStore | null): { hresult: number; namespaceModelObject: IModelObject | null };
  /** {@link IDataModelManager2.CreateTypedIntrinsicObjectEx} without throwing, slot 24. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idatamodelmanager2-createtypedintrinsicobjectex} */
  CreateTypedIntrinsicObjectEx(context: IDebugHostContext | null, intrinsicData: VARIANT, type: IDebugHostType): { hresult: number; object: IModelObject | null };
}

/** Methods an object may have to receive the calls of IDataModelManager2; all optional. */
export interface IDataModelManager2Handlers extends IDataModelManagerHandlers {
  /** Receives {@link IDataModelManager2.AcquireSubNamespace}, slot 23; return `namespaceModelObject`. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idatamodelmanager2-acquiresubnamespace} */
  AcquireSubNamespace?(modelName: string, subNamespaceModelName: string, accessName: string, metadata: IKeyStore | null): IModelObject;
  /** Receives {@link IDataModelManager2.CreateTypedIntrinsicObjectEx}, slot 24; return `object`. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idatamodelmanager2-createtypedintrinsicobjectex} */
  CreateTypedIntrinsicObjectEx?(context: IDebugHostContext | null, intrinsicData: VARIANT, type: IDebugHostType): IModelObject;
}

let ownIDataModelManager3: readonly MethodSpec[] | undefined;

/** {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nn-dbgmodel-idatamodelmanager3} */
export class IDataModelManager3 extends IDataModelManager2 {
  static override readonly interfaceName: string = 'IDataModelManager3';
  static override readonly iid: Guid = '8642daf8-6ef5-4753-b53f-d83a5cee8100';
  static override ownMethods(): readonly MethodSpec[] {
    return (ownIDataModelManager3 ??= methods([IFilteredNamespacePropertyToken, IKeyStore, IModelMethod, IModelObject, INamedModelsEnumerator], [
      '25 AcquireFilteredSubNamespace hresult|in modelName wide|in subNamespaceModelName wide|in accessName wide|in metadata interface type=1 optional|in filter interface type=2|out namespaceModelObject interface type=3|out token interface type=0',
      '26 EnumerateNamedModels hresult|out ppEnumerator interface type=4',
    ]));
  }

  /** The same methods without throwing: each returns `{ hresult, …outs }`. */
  declare readonly hr: IDataModelManager3Hr;
  /** Only in the type: what `implement(IDataModelManager3, …)` accepts. */
  declare readonly handlers?: IDataModelManager3Handlers;

  /**
   * Returns `namespaceModelObject` (IModelObject, dispose it when done), `token` (IFilteredNamespacePropertyToken, dispose it when done, or null).
   * Since IDataModelManager3, slot 25. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idatamodelmanager3-acquirefilteredsubnamespace}
   */
  AcquireFilteredSubNamespace(modelName: string, subNamespaceModelName: string, accessName: string, metadata: IKeyStore | null, filter: IModelMethod): { namespaceModelObject: IModelObject; token: IFilteredNamespacePropertyToken | null } {
    if (typeof modelName !== 'string' || modelName.includes('\0')) notText(this, 'AcquireFilteredSubNamespace', 'modelName', modelName);
    if (typeof subNamespaceModelName !== 'string' || subNamespaceModelName.includes('\0')) notText(this, 'AcquireFilteredSubNamespace', 'subNamespaceModelName', subNamespaceModelName);
    if (typeof accessName !== 'string' || accessName.includes('\0')) notText(this, 'AcquireFilteredSubNamespace', 'accessName', accessName);
    if (!(metadata == null)) checkInterface(this, 'AcquireFilteredSubNamespace', 'metadata', metadata, 'IKeyStore');
    checkInterface(this, 'AcquireFilteredSubNamespace', 'filter', filter, 'IModelMethod');
    const at = stack.top;
    u64[at >>> 3] = 0n;
    u64[(at + 8) >>> 3] = 0n;
    const hr = (this.slots[25] ?? bindSlot(this, 25, 'hiwwwiiii'))(
      this.pointer,
      modelName,
      subNamespaceModelName,
      accessName,
      pointerOf(metadata),
      pointerOf(filter),
      addressAt(at),
      addressAt(at + 8),
    );
    if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDataModelManager3', 'AcquireFilteredSubNamespace');
    return {
      namespaceModelObject: wrap(IModelObject, u64[at >>> 3]!, true)!,
      token: wrap(IFilteredNamespacePropertyToken, u64[(at + 8) >>> 3]!, true),
    };
  }

  /**
   * Returns `ppEnumerator` (INamedModelsEnumerator, dispose it when done).
   * Since IDataModelManager3, slot 26. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idatamodelmanager3-enumeratenamedmodels}
   */
  EnumerateNamedModels(): INamedModelsEnumerator {
    const at = stack.top;
    u64[at >>> 3] = 0n;
    const hr = (this.slots[26] ?? bindSlot(this, 26, 'hii'))(this.pointer, addressAt(at));
    if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDataModelManager3', 'EnumerateNamedModels');
    return wrap(INamedModelsEnumerator, u64[at >>> 3]!, true)!;
  }
}

/** Methods of {@link IDataModelManager3} that return their HRESULT beside the results, and never throw for it. */
export interface IDataModelManager3Hr extends IDataModelManager2Hr {
  /** {@link IDataModelManager3.AcquireFilteredSubNamespace} without throwing, slot 25. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idatamodelmanager3-acquirefilteredsubnamespace} */
  AcquireFilteredSubNamespace(modelName: string, subNamespaceModelName: string, accessName: string, metadata: IKeyStore | null, filter: IModelMethod): { hresult: number; namespaceModelObject: IModelObject | null; token: IFilteredNamespacePropertyToken | null };
  /** {@link IDataModelManager3.EnumerateNamedModels} without throwing, slot 26. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idatamodelmanager3-enumeratenamedmodels} */
  EnumerateNamedModels(): { hresult: number; ppEnumerator: INamedModelsEnumerator | null };
}

/** Methods an object may have to receive the calls of IDataModelManager3; all optional. */
export interface IDataModelManager3Handlers extends IDataModelManager2Handlers {
  /** Receives {@link IDataModelManager3.AcquireFilteredSubNamespace}, slot 25; return an object of `namespaceModelObject`, `token`. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idatamodelmanager3-acquirefilteredsubnamespace} */
  AcquireFilteredSubNamespace?(modelName: string, subNamespaceModelName: string, accessName: string, metadata: IKeyStore | null, filter: IModelMethod): { namespaceModelObject: IModelObject; token: IFilteredNamespacePropertyToken | null };
  /** Receives {@link IDataModelManager3.EnumerateNamedModels}, slot 26; return `ppEnumerator`. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idatamodelmanager3-enumeratenamedmodels} */
  EnumerateNamedModels?(): INamedModelsEnumerator;
}

let ownIDataModelManager4: readonly MethodSpec[] | undefined;

/** {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nn-dbgmodel-idatamodelmanager4} */
export class IDataModelManager4 extends IDataModelManager3 {
  static override readonly interfaceName: string = 'IDataModelManager4';
  static override readonly iid: Guid = '8898ad97-3a2e-421c-953f-035e15426b7c';
  static override ownMethods(): readonly MethodSpec[] {
    return (ownIDataModelManager4 ??= methods([IDebugHostContext, IKeyStore, IModelObject], [
      '27 CreateSyntheticObjectFromKeyStore hresult|in context interface type=0 optional|in parentStore interface type=1|out object interface type=2',
    ]));
  }

  /** The same methods without throwing: each returns `{ hresult, …outs }`. */
  declare readonly hr: IDataModelManager4Hr;
  /** Only in the type: what `implement(IDataModelManager4, …)` accepts. */
  declare readonly handlers?: IDataModelManager4Handlers;

  /**
   * Returns `object` (IModelObject, dispose it when done).
   * Since IDataModelManager4, slot 27. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idatamodelmanager4-createsyntheticobjectfromkeystore}
   */
  CreateSyntheticObjectFromKeyStore(context: IDebugHostContext | null, parentStore: IKeyStore): IModelObject {
    if (!(context == null)) checkInterface(this, 'CreateSyntheticObjectFromKeyStore', 'context', context, 'IDebugHostContext');
    checkInterface(this, 'CreateSyntheticObjectFromKeyStore', 'parentStore', parentStore, 'IKeyStore');
    const at = stack.top;
    u64[at >>> 3] = 0n;
    const hr = (this.slots[27] ?? bindSlot(this, 27, 'hiiii'))(
      this.pointer,
      pointerOf(context),
      pointerOf(parentStore),
      addressAt(at),
    );
    if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDataModelManager4', 'CreateSyntheticObjectFromKeyStore');
    return wrap(IModelObject, u64[at >>> 3]!, true)!;
  }
}

/** Methods of {@link IDataModelManager4} that return their HRESULT beside the results, and never throw for it. */
export interface IDataModelManager4Hr extends IDataModelManager3Hr {
  /** {@link IDataModelManager4.CreateSyntheticObjectFromKeyStore} without throwing, slot 27. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idatamodelmanager4-createsyntheticobjectfromkeystore} */
  CreateSyntheticObjectFromKeyStore(context: IDebugHostContext | null, parentStore: IKeyStore): { hresult: number; object: IModelObject | null };
}

/** Methods an object may have to receive the calls of IDataModelManager4; all optional. */
export interface IDataModelManager4Handlers extends IDataModelManager3Handlers {
  /** Receives {@link IDataModelManager4.CreateSyntheticObjectFromKeyStore}, slot 27; return `object`. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idatamodelmanager4-createsyntheticobjectfromkeystore} */
  CreateSyntheticObjectFromKeyStore?(context: IDebugHostContext | null, parentStore: IKeyStore): IModelObject;
}

let ownIModelKeyReference: readonly MethodSpec[] | undefined;

/** {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nn-dbgmodel-imodelkeyreference} */
export class IModelKeyReference extends IUnknown {
  static override readonly interfaceName: string = 'IModelKeyReference';
  static override readonly iid: Guid = '5253dcf8-5aff-4c62-b302-56a289e00998';
  static override ownMethods(): readonly MethodSpec[] {
    return (ownIModelKeyReference ??= methods([IKeyStore, IModelObject], [
      '3 GetKeyName hresult|out keyName bstr',
      '4 GetOriginalObject hresult|out originalObject interface type=1',
      '5 GetContextObject hresult|out containingObject interface type=1',
      '6 GetKey hresult|out object interface type=1|out metadata interface type=0',
      '7 GetKeyValue hresult|out object interface type=1|out metadata interface type=0',
      '8 SetKey hresult|in object interface type=1 optional|in metadata interface type=0 optional',
      '9 SetKeyValue hresult|in object interface type=1',
    ]));
  }

  /** The same methods without throwing: each returns `{ hresult, …outs }`. */
  declare readonly hr: IModelKeyReferenceHr;
  /** Only in the type: what `implement(IModelKeyReference, …)` accepts. */
  declare readonly handlers?: IModelKeyReferenceHandlers;

  /**
   * Returns `keyName` (text).
   * Since IModelKeyReference, slot 3. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-imodelkeyreference-getkeyname}
   */
  GetKeyName(): string {
    const at = enter(8);
    try {
      u64[at >>> 3] = 0n;
      const hr = (this.slots[3] ?? bindSlot(this, 3, 'hii'))(this.pointer, addressAt(at));
      if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IModelKeyReference', 'GetKeyName');
      return takeBstr(u64[at >>> 3]!);
    } finally {
      leave(at);
    }
  }

  /**
   * Returns `originalObject` (IModelObject, dispose it when done).
   * Since IModelKeyReference, slot 4. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-imodelkeyreference-getoriginalobject}
   */
  GetOriginalObject(): IModelObject {
    const at = stack.top;
    u64[at >>> 3] = 0n;
    const hr = (this.slots[4] ?? bindSlot(this, 4, 'hii'))(this.pointer, addressAt(at));
    if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IModelKeyReference', 'GetOriginalObject');
    return wrap(IModelObject, u64[at >>> 3]!, true)!;
  }

  /**
   * Returns `containingObject` (IModelObject, dispose it when done).
   * Since IModelKeyReference, slot 5. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-imodelkeyreference-getcontextobject}
   */
  GetContextObject(): IModelObject {
    const at = stack.top;
    u64[at >>> 3] = 0n;
    const hr = (this.slots[5] ?? bindSlot(this, 5, 'hii'))(this.pointer, addressAt(at));
    if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IModelKeyReference', 'GetContextObject');
    return wrap(IModelObject, u64[at >>> 3]!, true)!;
  }

  /**
   * Returns `object` (IModelObject, dispose it when done), `metadata` (IKeyStore, dispose it when done, or null).
   * Since IModelKeyReference, slot 6. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-imodelkeyreference-getkey}
   */
  GetKey(): { object: IModelObject; metadata: IKeyStore | null } {
    const at = stack.top;
    u64[at >>> 3] = 0n;
    u64[(at + 8) >>> 3] = 0n;
    const hr = (this.slots[6] ?? bindSlot(this, 6, 'hiii'))(
      this.pointer,
      addressAt(at),
      addressAt(at + 8),
    );
    if (hr !== 0 || pending.fault !== undefined) settleError(hr, 'IModelKeyReference', 'GetKey', u64[at >>> 3]!, IModelObject, IStringDisplayableConcept);
    return {
      object: wrap(IModelObject, u64[at >>> 3]!, true)!,
      metadata: wrap(IKeyStore, u64[(at + 8) >>> 3]!, true),
    };
  }

  /**
   * Returns `object` (IModelObject, dispose it when done), `metadata` (IKeyStore, dispose it when done, or null).
   * Since IModelKeyReference, slot 7. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-imodelkeyreference-getkeyvalue}
   */
  GetKeyValue(): { object: IModelObject; metadata: IKeyStore | null } {
    const at = stack.top;
    u64[at >>> 3] = 0n;
    u64[(at + 8) >>> 3] = 0n;
    const hr = (this.slots[7] ?? bindSlot(this, 7, 'hiii'))(
      this.pointer,
      addressAt(at),
      addressAt(at + 8),
    );
    if (hr !== 0 || pending.fault !== undefined) settleError(hr, 'IModelKeyReference', 'GetKeyValue', u64[at >>> 3]!, IModelObject, IStringDisplayableConcept);
    return {
      object: wrap(IModelObject, u64[at >>> 3]!, true)!,
      metadata: wrap(IKeyStore, u64[(at + 8) >>> 3]!, true),
    };
  }

  /**
   * Returns nothing.
   * Since IModelKeyReference, slot 8. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-imodelkeyreference-setkey}
   */
  SetKey(object?: IModelObject | null, metadata?: IKeyStore | null): void {
    if (!(object == null)) checkInterface(this, 'SetKey', 'object', object, 'IModelObject');
    if (!(metadata == null)) checkInterface(this, 'SetKey', 'metadata', metadata, 'IKeyStore');
    const hr = (this.slots[8] ?? bindSlot(this, 8, 'hiii'))(
      this.pointer,
      pointerOf(object),
      pointerOf(metadata),
    );
    if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IModelKeyReference', 'SetKey');
  }

  /**
   * Returns nothing.
   * Since IModelKeyReference, slot 9. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-imodelkeyreference-setkeyvalue}
   */
  SetKeyValue(object: IModelObject): void {
    checkInterface(this, 'SetKeyValue', 'object', object, 'IModelObject');
    const hr = (this.slots[9] ?? bindSlot(this, 9, 'hii'))(this.pointer, pointerOf(object));
    if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IModelKeyReference', 'SetKeyValue');
  }
}

/** Methods of {@link IModelKeyReference} that return their HRESULT beside the results, and never throw for it. */
export interface IModelKeyReferenceHr {
  /** {@link IModelKeyReference.GetKeyName} without throwing, slot 3. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-imodelkeyreference-getkeyname} */
  GetKeyName(): { hresult: number; keyName: string };
  /** {@link IModelKeyReference.GetOriginalObject} without throwing, slot 4. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-imodelkeyreference-getoriginalobject} */
  GetOriginalObject(): { hresult: number; originalObject: IModelObject | null };
  /** {@link IModelKeyReference.GetContextObject} without throwing, slot 5. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-imodelkeyreference-getcontextobject} */
  GetContextObject(): { hresult: number; containingObject: IModelObject | null };
  /** {@link IModelKeyReference.GetKey} without throwing, slot 6. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-imodelkeyreference-getkey} */
  GetKey(): { hresult: number; object: IModelObject | null; metadata: IKeyStore | null };
  /** {@link IModelKeyReference.GetKeyValue} without throwing, slot 7. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-imodelkeyreference-getkeyvalue} */
  GetKeyValue(): { hresult: number; object: IModelObject | null; metadata: IKeyStore | null };
  /** {@link IModelKeyReference.SetKey} without throwing, slot 8. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-imodelkeyreference-setkey} */
  SetKey(object?: IModelObject | null, metadata?: IKeyStore | null): { hresult: number };
  /** {@link IModelKeyReference.SetKeyValue} without throwing, slot 9. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-imodelkeyreference-setkeyvalue} */
  SetKeyValue(object: IModelObject): { hresult: number };
}

/** Methods an object may have to receive the calls of IModelKeyReference; all optional. */
export interface IModelKeyReferenceHandlers {
  /** Receives {@link IModelKeyReference.GetKeyName}, slot 3; return `keyName`. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-imodelkeyreference-getkeyname} */
  GetKeyName?(): string;
  /** Receives {@link IModelKeyReference.GetOriginalObject}, slot 4; return `originalObject`. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-imodelkeyreference-getoriginalobject} */
  GetOriginalObject?(): IModelObject;
  /** Receives {@link IModelKeyReference.GetContextObject}, slot 5; return `containingObject`. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-imodelkeyreference-getcontextobject} */
  GetContextObject?(): IModelObject;
  /** Receives {@link IModelKeyReference.GetKey}, slot 6; return an object of `object`, `metadata`. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-imodelkeyreference-getkey} */
  GetKey?(): { object: IModelObject; metadata: IKeyStore | null };
  /** Receives {@link IModelKeyReference.GetKeyValue}, slot 7; return an object of `object`, `metadata`. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-imodelkeyreference-getkeyvalue} */
  GetKeyValue?(): { object: IModelObject; metadata: IKeyStore | null };
  /** Receives {@link IModelKeyReference.SetKey}, slot 8; return nothing for S_OK. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-imodelkeyreference-setkey} */
  SetKey?(object: IModelObject | null, metadata: IKeyStore | null): void;
  /** Receives {@link IModelKeyReference.SetKeyValue}, slot 9; return nothing for S_OK. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-imodelkeyreference-setkeyvalue} */
  SetKeyValue?(object: IModelObject): void;
}

let ownIModelPropertyAccessor: readonly MethodSpec[] | undefined;

/** {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nn-dbgmodel-imodelpropertyaccessor} */
export class IModelPropertyAccessor extends IUnknown {
  static override readonly interfaceName: string = 'IModelPropertyAccessor';
  static override readonly iid: Guid = '5a0c63d9-0526-42b8-960c-9516a3254c85';
  static override ownMethods(): readonly MethodSpec[] {
    return (ownIModelPropertyAccessor ??= methods([IModelObject], [
      '3 GetValue hresult|in key wide|in contextObject interface type=0 optional|out value interface type=0',
      '4 SetValue hresult|in key wide|in contextObject interface type=0 optional|in value interface type=0',
    ]));
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
    const at = stack.top;
    u64[at >>> 3] = 0n;
    const hr = (this.slots[3] ?? bindSlot(this, 3, 'hiwii'))(
      this.pointer,
      key,
      pointerOf(contextObject),
      addressAt(at),
    );
    if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IModelPropertyAccessor', 'GetValue');
    return wrap(IModelObject, u64[at >>> 3]!, true)!;
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
    if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IModelPropertyAccessor', 'SetValue');
  }
}

/** Methods of {@link IModelPropertyAccessor} that return their HRESULT beside the results, and never throw for it. */
export interface IModelPropertyAccessorHr {
  /** {@link IModelPropertyAccessor.GetValue} without throwing, slot 3. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-imodelpropertyaccessor-getvalue} */
  GetValue(key: string, contextObject?: IModelObject | null): { hresult: number; value: IModelObject | null };
  /** {@link IModelPropertyAccessor.SetValue} without throwing, slot 4. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-imodelpropertyaccessor-setvalue} */
  SetValue(key: string, contextObject: IModelObject | null, value: IModelObject): { hresult: number };
}

/** Methods an object may have to receive the calls of IModelPropertyAccessor; all optional. */
export interface IModelPropertyAccessorHandlers {
  /** Receives {@link IModelPropertyAccessor.GetValue}, slot 3; return `value`. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-imodelpropertyaccessor-getvalue} */
  GetValue?(key: string, contextObject: IModelObject | null): IModelObject;
  /** Receives {@link IModelPropertyAccessor.SetValue}, slot 4; return nothing for S_OK. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-imodelpropertyaccessor-setvalue} */
  SetValue?(key: string, contextObject: IModelObject | null, value: IModelObject): void;
}

let ownIModelMethod: readonly MethodSpec[] | undefined;

/** {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nn-dbgmodel-imodelmethod} */
export class IModelMethod extends IUnknown {
  static override readonly interfaceName: string = 'IModelMethod';
  static override readonly iid: Guid = '80600c1f-b90b-4896-82ad-1c00207909e8';
  static override ownMethods(): readonly MethodSpec[] {
    return (ownIModelMethod ??= methods([IKeyStore, IModelObject], [
      '3 Call hresult|in pContextObject interface type=1 optional|count argCount u64|in ppArguments interface type=1 array count=1|out ppResult interface type=1|out ppMetadata interface type=0',
    ]));
  }

  /** The same methods without throwing: each returns `{ hresult, …outs }`. */
  declare readonly hr: IModelMethodHr;
  /** Only in the type: what `implement(IModelMethod, …)` accepts. */
  declare readonly handlers?: IModelMethodHandlers;

  /**
   * Returns `ppResult` (IModelObject, dispose it when done), `ppMetadata` (IKeyStore, dispose it when done, or null).
   * Since IModelMethod, slot 3. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-imodelmethod-call}
   */
  Call(pContextObject: IModelObject | null, ppArguments: readonly IModelObject[]): { ppResult: IModelObject; ppMetadata: IKeyStore | null } {
    if (!(pContextObject == null)) checkInterface(this, 'Call', 'pContextObject', pContextObject, 'IModelObject');
    checkInterfaces(this, 'Call', 'ppArguments', ppArguments, 'IModelObject');
    const at = enter(16);
    try {
      const ppArgumentsAt = pushInterfaces(ppArguments);
      u64[at >>> 3] = 0n;
      u64[(at + 8) >>> 3] = 0n;
      const hr = (this.slots[3] ?? bindSlot(this, 3, 'hiiiiii'))(
        this.pointer,
        pointerOf(pContextObject),
        ppArguments.length,
        ppArgumentsAt,
        addressAt(at),
        addressAt(at + 8),
      );
      if (hr !== 0 || pending.fault !== undefined) settleError(hr, 'IModelMethod', 'Call', u64[at >>> 3]!, IModelObject, IStringDisplayableConcept);
      return {
        ppResult: wrap(IModelObject, u64[at >>> 3]!, true)!,
        ppMetadata: wrap(IKeyStore, u64[(at + 8) >>> 3]!, true),
      };
    } finally {
      leave(at);
    }
  }
}

/** Methods of {@link IModelMethod} that return their HRESULT beside the results, and never throw for it. */
export interface IModelMethodHr {
  /** {@link IModelMethod.Call} without throwing, slot 3. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-imodelmethod-call} */
  Call(pContextObject: IModelObject | null, ppArguments: readonly IModelObject[]): { hresult: number; ppResult: IModelObject | null; ppMetadata: IKeyStore | null };
}

/** Methods an object may have to receive the calls of IModelMethod; all optional. */
export interface IModelMethodHandlers {
  /** Receives {@link IModelMethod.Call}, slot 3; return an object of `ppResult`, `ppMetadata`. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-imodelmethod-call} */
  Call?(pContextObject: IModelObject | null, ppArguments: IModelObject[]): { ppResult: IModelObject; ppMetadata: IKeyStore | null };
}

let ownIKeyEnumerator: readonly MethodSpec[] | undefined;

/** {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nn-dbgmodel-ikeyenumerator} */
export class IKeyEnumerator extends IUnknown {
  static override readonly interfaceName: string = 'IKeyEnumerator';
  static override readonly iid: Guid = '345fa92e-5e00-4319-9cae-971f7601cdcf';
  static override ownMethods(): readonly MethodSpec[] {
    return (ownIKeyEnumerator ??= methods([IKeyStore, IModelObject], [
      '3 Reset hresult',
      '4 GetNext hresult|out key bstr|out value interface type=1|out metadata interface type=0',
    ]));
  }

  /** The same methods without throwing: each returns `{ hresult, …outs }`. */
  declare readonly hr: IKeyEnumeratorHr;
  /** Only in the type: what `implement(IKeyEnumerator, …)` accepts. */
  declare readonly handlers?: IKeyEnumeratorHandlers;

  /**
   * Returns nothing.
   * Since IKeyEnumerator, slot 3. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-ikeyenumerator-reset}
   */
  Reset(): void {
    const hr = (this.slots[3] ?? bindSlot(this, 3, 'hi'))(this.pointer);
    if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IKeyEnumerator', 'Reset');
  }

  /**
   * Returns `key` (text), `value` (IModelObject, dispose it when done), `metadata` (IKeyStore, dispose it when done, or null).
   * Since IKeyEnumerator, slot 4. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-ikeyenumerator-getnext}
   */
  GetNext(): { key: string; value: IModelObject; metadata: IKeyStore | null } {
    const at = enter(24);
    try {
      u64[at >>> 3] = 0n;
      u64[(at + 8) >>> 3] = 0n;
      u64[(at + 16) >>> 3] = 0n;
      const hr = (this.slots[4] ?? bindSlot(this, 4, 'hiiii'))(
        this.pointer,
        addressAt(at),
        addressAt(at + 8),
        addressAt(at + 16),
      );
      if (hr !== 0 || pending.fault !== undefined) settleError(hr, 'IKeyEnumerator', 'GetNext', u64[(at + 8) >>> 3]!, IModelObject, IStringDisplayableConcept);
      return {
        key: takeBstr(u64[at >>> 3]!),
        value: wrap(IModelObject, u64[(at + 8) >>> 3]!, true)!,
        metadata: wrap(IKeyStore, u64[(at + 16) >>> 3]!, true),
      };
    } finally {
      leave(at);
    }
  }
}

/** Methods of {@link IKeyEnumerator} that return their HRESULT beside the results, and never throw for it. */
export interface IKeyEnumeratorHr {
  /** {@link IKeyEnumerator.Reset} without throwing, slot 3. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-ikeyenumerator-reset} */
  Reset(): { hresult: number };
  /** {@link IKeyEnumerator.GetNext} without throwing, slot 4. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-ikeyenumerator-getnext} */
  GetNext(): { hresult: number; key: string; value: IModelObject | null; metadata: IKeyStore | null };
}

/** Methods an object may have to receive the calls of IKeyEnumerator; all optional. */
export interface IKeyEnumeratorHandlers {
  /** Receives {@link IKeyEnumerator.Reset}, slot 3; return nothing for S_OK. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-ikeyenumerator-reset} */
  Reset?(): void;
  /** Receives {@link IKeyEnumerator.GetNext}, slot 4; return an object of `key`, `value`, `metadata`. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-ikeyenumerator-getnext} */
  GetNext?(): { key: string; value: IModelObject; metadata: IKeyStore | null };
}

let ownIRawEnumerator: readonly MethodSpec[] | undefined;

/** {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nn-dbgmodel-irawenumerator} */
export class IRawEnumerator extends IUnknown {
  static override readonly interfaceName: string = 'IRawEnumerator';
  static override readonly iid: Guid = 'e13613f9-3a3c-40b5-8f48-1e5ebfb9b21b';
  static override ownMethods(): readonly MethodSpec[] {
    return (ownIRawEnumerator ??= methods([IModelObject], [
      '3 Reset hresult',
      '4 GetNext hresult|out name bstr|out kind u32|out value interface type=0',
    ]));
  }

  /** The same methods without throwing: each returns `{ hresult, …outs }`. */
  declare readonly hr: IRawEnumeratorHr;
  /** Only in the type: what `implement(IRawEnumerator, …)` accepts. */
  declare readonly handlers?: IRawEnumeratorHandlers;

  /**
   * Returns nothing.
   * Since IRawEnumerator, slot 3. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-irawenumerator-reset}
   */
  Reset(): void {
    const hr = (this.slots[3] ?? bindSlot(this, 3, 'hi'))(this.pointer);
    if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IRawEnumerator', 'Reset');
  }

  /**
   * Returns `name` (text), `kind` (SymbolKind), `value` (IModelObject, dispose it when done).
   * Since IRawEnumerator, slot 4. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-irawenumerator-getnext}
   */
  GetNext(): { name: string; kind: SymbolKind; value: IModelObject } {
    const at = enter(24);
    try {
      u64[at >>> 3] = 0n;
      u32[(at + 8) >>> 2] = 0;
      u64[(at + 16) >>> 3] = 0n;
      const hr = (this.slots[4] ?? bindSlot(this, 4, 'hiiii'))(
        this.pointer,
        addressAt(at),
        addressAt(at + 8),
        addressAt(at + 16),
      );
      if (hr !== 0 || pending.fault !== undefined) settleError(hr, 'IRawEnumerator', 'GetNext', u64[(at + 16) >>> 3]!, IModelObject, IStringDisplayableConcept);
      return {
        name: takeBstr(u64[at >>> 3]!),
        kind: u32[(at + 8) >>> 2]!,
        value: wrap(IModelObject, u64[(at + 16) >>> 3]!, true)!,
      };
    } finally {
      leave(at);
    }
  }
}

/** Methods of {@link IRawEnumerator} that return their HRESULT beside the results, and never throw for it. */
export interface IRawEnumeratorHr {
  /** {@link IRawEnumerator.Reset} without throwing, slot 3. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-irawenumerator-reset} */
  Reset(): { hresult: number };
  /** {@link IRawEnumerator.GetNext} without throwing, slot 4. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-irawenumerator-getnext} */
  GetNext(): { hresult: number; name: string; kind: SymbolKind; value: IModelObject | null };
}

/** Methods an object may have to receive the calls of IRawEnumerator; all optional. */
export interface IRawEnumeratorHandlers {
  /** Receives {@link IRawEnumerator.Reset}, slot 3; return nothing for S_OK. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-irawenumerator-reset} */
  Reset?(): void;
  /** Receives {@link IRawEnumerator.GetNext}, slot 4; return an object of `name`, `kind`, `value`. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-irawenumerator-getnext} */
  GetNext?(): { name: string; kind: SymbolKind; value: IModelObject };
}

let ownINamedModelsEnumerator: readonly MethodSpec[] | undefined;

/** {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nn-dbgmodel-inamedmodelsenumerator} */
export class INamedModelsEnumerator extends IUnknown {
  static override readonly interfaceName: string = 'INamedModelsEnumerator';
  static override readonly iid: Guid = '47bbfc0b-0b20-4e0c-882b-465d6ccac97c';
  static override ownMethods(): readonly MethodSpec[] {
    return (ownINamedModelsEnumerator ??= methods([IModelObject], [
      '3 Reset hresult',
      '4 GetNext hresult|out pModelName bstr|out ppModel interface type=0',
    ]));
  }

  /** The same methods without throwing: each returns `{ hresult, …outs }`. */
  declare readonly hr: INamedModelsEnumeratorHr;
  /** Only in the type: what `implement(INamedModelsEnumerator, …)` accepts. */
  declare readonly handlers?: INamedModelsEnumeratorHandlers;

  /**
   * Returns nothing.
   * Since INamedModelsEnumerator, slot 3. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-inamedmodelsenumerator-reset}
   */
  Reset(): void {
    const hr = (this.slots[3] ?? bindSlot(this, 3, 'hi'))(this.pointer);
    if (hr !== 0 || pending.fault !== undefined) settle(hr, 'INamedModelsEnumerator', 'Reset');
  }

  /**
   * Returns `pModelName` (text), `ppModel` (IModelObject, dispose it when done).
   * Since INamedModelsEnumerator, slot 4. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-inamedmodelsenumerator-getnext}
   */
  GetNext(): { pModelName: string; ppModel: IModelObject } {
    const at = enter(16);
    try {
      u64[at >>> 3] = 0n;
      u64[(at + 8) >>> 3] = 0n;
      const hr = (this.slots[4] ?? bindSlot(this, 4, 'hiii'))(
        this.pointer,
        addressAt(at),
        addressAt(at + 8),
      );
      if (hr !== 0 || pending.fault !== undefined) settle(hr, 'INamedModelsEnumerator', 'GetNext');
      return {
        pModelName: takeBstr(u64[at >>> 3]!),
        ppModel: wrap(IModelObject, u64[(at + 8) >>> 3]!, true)!,
      };
    } finally {
      leave(at);
    }
  }
}

/** Methods of {@link INamedModelsEnumerator} that return their HRESULT beside the results, and never throw for it. */
export interface INamedModelsEnumeratorHr {
  /** {@link INamedModelsEnumerator.Reset} without throwing, slot 3. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-inamedmodelsenumerator-reset} */
  Reset(): { hresult: number };
  /** {@link INamedModelsEnumerator.GetNext} without throwing, slot 4. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-inamedmodelsenumerator-getnext} */
  GetNext(): { hresult: number; pModelName: string; ppModel: IModelObject | null };
}

/** Methods an object may have to receive the calls of INamedModelsEnumerator; all optional. */
export interface INamedModelsEnumeratorHandlers {
  /** Receives {@link INamedModelsEnumerator.Reset}, slot 3; return nothing for S_OK. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-inamedmodelsenumerator-reset} */
  Reset?(): void;
  /** Receives {@link INamedModelsEnumerator.GetNext}, slot 4; return an object of `pModelName`, `ppModel`. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-inamedmodelsenumerator-getnext} */
  GetNext?(): { pModelName: string; ppModel: IModelObject };
}

let ownIDataModelConcept: readonly MethodSpec[] | undefined;

/** {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nn-dbgmodel-idatamodelconcept} */
export class IDataModelConcept extends IUnknown {
  static override readonly interfaceName: string = 'IDataModelConcept';
  static override readonly iid: Guid = 'fcb98d1d-1114-4fbf-b24c-effcb5def0d3';
  static override ownMethods(): readonly MethodSpec[] {
    return (ownIDataModelConcept ??= methods([IDebugHostSymbolEnumerator, IDebugHostTypeSignature, IModelObject], [
      '3 InitializeObject hresult|in modelObject interface type=2|in matchingTypeSignature interface type=1 optional|in wildcardMatches interface type=0 optional',
      '4 GetName hresult|out modelName bstr',
    ]));
  }

  /** The same methods without throwing: each returns `{ hresult, …outs }`. */
  declare readonly hr: IDataModelConceptHr;
  /** Only in the type: what `implement(IDataModelConcept, …)` accepts. */
  declare readonly handlers?: IDataModelConceptHandlers;

  /**
   * Returns nothing.
   * Since IDataModelConcept, slot 3. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idatamodelconcept-initializeobject}
   */
  InitializeObject(modelObject: IModelObject, matchingTypeSignature?: IDebugHostTypeSignature | null, wildcardMatches?: IDebugHostSymbolEnumerator | null): void {
    checkInterface(this, 'InitializeObject', 'modelObject', modelObject, 'IModelObject');
    if (!(matchingTypeSignature == null)) checkInterface(this, 'InitializeObject', 'matchingTypeSignature', matchingTypeSignature, 'IDebugHostTypeSignature');
    if (!(wildcardMatches == null)) checkInterface(this, 'InitializeObject', 'wildcardMatches', wildcardMatches, 'IDebugHostSymbolEnumerator');
    const hr = (this.slots[3] ?? bindSlot(this, 3, 'hiiii'))(
      this.pointer,
      pointerOf(modelObject),
      pointerOf(matchingTypeSignature),
      pointerOf(wildcardMatches),
    );
    if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDataModelConcept', 'InitializeObject');
  }

  /**
   * Returns `modelName` (text).
   * Since IDataModelConcept, slot 4. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idatamodelconcept-getname}
   */
  GetName(): string {
    const at = enter(8);
    try {
      u64[at >>> 3] = 0n;
      const hr = (this.slots[4] ?? bindSlot(this, 4, 'hii'))(this.pointer, addressAt(at));
      if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDataModelConcept', 'GetName');
      return takeBstr(u64[at >>> 3]!);
    } finally {
      leave(at);
    }
  }
}

/** Methods of {@link IDataModelConcept} that return their HRESULT beside the results, and never throw for it. */
export interface IDataModelConceptHr {
  /** {@link IDataModelConcept.InitializeObject} without throwing, slot 3. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idatamodelconcept-initializeobject} */
  InitializeObject(modelObject: IModelObject, matchingTypeSignature?: IDebugHostTypeSignature | null, wildcardMatches?: IDebugHostSymbolEnumerator | null): { hresult: number };
  /** {@link IDataModelConcept.GetName} without throwing, slot 4. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idatamodelconcept-getname} */
  GetName(): { hresult: number; modelName: string };
}

/** Methods an object may have to receive the calls of IDataModelConcept; all optional. */
export interface IDataModelConceptHandlers {
  /** Receives {@link IDataModelConcept.InitializeObject}, slot 3; return nothing for S_OK. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idatamodelconcept-initializeobject} */
  InitializeObject?(modelObject: IModelObject, matchingTypeSignature: IDebugHostTypeSignature | null, wildcardMatches: IDebugHostSymbolEnumerator | null): void;
  /** Receives {@link IDataModelConcept.GetName}, slot 4; return `modelName`. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idatamodelconcept-getname} */
  GetName?(): string;
}

let ownIStringDisplayableConcept: readonly MethodSpec[] | undefined;

/** {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nn-dbgmodel-istringdisplayableconcept} */
export class IStringDisplayableConcept extends IUnknown {
  static override readonly interfaceName: string = 'IStringDisplayableConcept';
  static override readonly iid: Guid = 'd28e8d70-6c00-4205-940d-501016601ea3';
  static override ownMethods(): readonly MethodSpec[] {
    return (ownIStringDisplayableConcept ??= methods([IKeyStore, IModelObject], [
      '3 ToDisplayString hresult|in contextObject interface type=1|in metadata interface type=0 optional|out displayString bstr',
    ]));
  }

  /** The same methods without throwing: each returns `{ hresult, …outs }`. */
  declare readonly hr: IStringDisplayableConceptHr;
  /** Only in the type: what `implement(IStringDisplayableConcept, …)` accepts. */
  declare readonly handlers?: IStringDisplayableConceptHandlers;

  /**
   * Returns `displayString` (text).
   * Since IStringDisplayableConcept, slot 3. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-istringdisplayableconcept-todisplaystring}
   */
  ToDisplayString(contextObject: IModelObject, metadata?: IKeyStore | null): string {
    checkInterface(this, 'ToDisplayString', 'contextObject', contextObject, 'IModelObject');
    if (!(metadata == null)) checkInterface(this, 'ToDisplayString', 'metadata', metadata, 'IKeyStore');
    const at = enter(8);
    try {
      u64[at >>> 3] = 0n;
      const hr = (this.slots[3] ?? bindSlot(this, 3, 'hiiii'))(
        this.pointer,
        pointerOf(contextObject),
        pointerOf(metadata),
        addressAt(at),
      );
      if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IStringDisplayableConcept', 'ToDisplayString');
      return takeBstr(u64[at >>> 3]!);
    } finally {
      leave(at);
    }
  }
}

/** Methods of {@link IStringDisplayableConcept} that return their HRESULT beside the results, and never throw for it. */
export interface IStringDisplayableConceptHr {
  /** {@link IStringDisplayableConcept.ToDisplayString} without throwing, slot 3. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-istringdisplayableconcept-todisplaystring} */
  ToDisplayString(contextObject: IModelObject, metadata?: IKeyStore | null): { hresult: number; displayString: string };
}

/** Methods an object may have to receive the calls of IStringDisplayableConcept; all optional. */
export interface IStringDisplayableConceptHandlers {
  /** Receives {@link IStringDisplayableConcept.ToDisplayString}, slot 3; return `displayString`. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-istringdisplayableconcept-todisplaystring} */
  ToDisplayString?(contextObject: IModelObject, metadata: IKeyStore | null): string;
}

let ownICodeAddressConcept: readonly MethodSpec[] | undefined;

/** {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nn-dbgmodel-icodeaddressconcept} */
export class ICodeAddressConcept extends IUnknown {
  static override readonly interfaceName: string = 'ICodeAddressConcept';
  static override readonly iid: Guid = 'c7371568-5c78-4a00-a4ab-6ef8823184cb';
  static override ownMethods(): readonly MethodSpec[] {
    return (ownICodeAddressConcept ??= methods([IDebugHostSymbol, IModelObject], [
      '3 GetContainingSymbol hresult|in pContextObject interface type=1|out ppSymbol interface type=0',
    ]));
  }

  /** The same methods without throwing: each returns `{ hresult, …outs }`. */
  declare readonly hr: ICodeAddressConceptHr;
  /** Only in the type: what `implement(ICodeAddressConcept, …)` accepts. */
  declare readonly handlers?: ICodeAddressConceptHandlers;

  /**
   * Returns `ppSymbol` (IDebugHostSymbol, dispose it when done).
   * Since ICodeAddressConcept, slot 3. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-icodeaddressconcept-getcontainingsymbol}
   */
  GetContainingSymbol(pContextObject: IModelObject): IDebugHostSymbol {
    checkInterface(this, 'GetContainingSymbol', 'pContextObject', pContextObject, 'IModelObject');
    const at = stack.top;
    u64[at >>> 3] = 0n;
    const hr = (this.slots[3] ?? bindSlot(this, 3, 'hiii'))(
      this.pointer,
      pointerOf(pContextObject),
      addressAt(at),
    );
    if (hr !== 0 || pending.fault !== undefined) settle(hr, 'ICodeAddressConcept', 'GetContainingSymbol');
    return wrap(IDebugHostSymbol, u64[at >>> 3]!, true)!;
  }
}

/** Methods of {@link ICodeAddressConcept} that return their HRESULT beside the results, and never throw for it. */
export interface ICodeAddressConceptHr {
  /** {@link ICodeAddressConcept.GetContainingSymbol} without throwing, slot 3. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-icodeaddressconcept-getcontainingsymbol} */
  GetContainingSymbol(pContextObject: IModelObject): { hresult: number; ppSymbol: IDebugHostSymbol | null };
}

/** Methods an object may have to receive the calls of ICodeAddressConcept; all optional. */
export interface ICodeAddressConceptHandlers {
  /** Receives {@link ICodeAddressConcept.GetContainingSymbol}, slot 3; return `ppSymbol`. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-icodeaddressconcept-getcontainingsymbol} */
  GetContainingSymbol?(pContextObject: IModelObject): IDebugHostSymbol;
}

let ownIModelIterator: readonly MethodSpec[] | undefined;

/** {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nn-dbgmodel-imodeliterator} */
export class IModelIterator extends IUnknown {
  static override readonly interfaceName: string = 'IModelIterator';
  static override readonly iid: Guid = 'e4622136-927d-4490-874f-581f3e4e3688';
  static override ownMethods(): readonly MethodSpec[] {
    return (ownIModelIterator ??= methods([IKeyStore, IModelObject], [
      '3 Reset hresult',
      '4 GetNext hresult|out object interface type=1|size dimensions u64|out indexers interface type=1 array count=1|out metadata interface type=0',
    ]));
  }

  /** The same methods without throwing: each returns `{ hresult, …outs }`. */
  declare readonly hr: IModelIteratorHr;
  /** Only in the type: what `implement(IModelIterator, …)` accepts. */
  declare readonly handlers?: IModelIteratorHandlers;

  /**
   * Returns nothing.
   * Since IModelIterator, slot 3. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-imodeliterator-reset}
   */
  Reset(): void {
    const hr = (this.slots[3] ?? bindSlot(this, 3, 'hi'))(this.pointer);
    if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IModelIterator', 'Reset');
  }

  /**
   * Returns `object` (IModelObject, dispose it when done), `indexers` (list of IModelObject), `metadata` (IKeyStore, dispose it when done, or null).
   * Since IModelIterator, slot 4. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-imodeliterator-getnext}
   * @param dimensions room for the result, in elements
   */
  GetNext(dimensions: number): { object: IModelObject; indexers: IModelObject[]; metadata: IKeyStore | null } {
    if (typeof dimensions !== 'number' || dimensions >>> 0 !== dimensions) notU32(this, 'GetNext', 'dimensions', dimensions);
    const at = enter(16);
    try {
      const indexersAt = reserveCleared(dimensions * 8);
      u64[at >>> 3] = 0n;
      u64[(at + 8) >>> 3] = 0n;
      const hr = (this.slots[4] ?? bindSlot(this, 4, 'hiiiii'))(
        this.pointer,
        addressAt(at),
        dimensions,
        indexersAt.address,
        addressAt(at + 8),
      );
      if (hr !== 0 || pending.fault !== undefined) settleError(hr, 'IModelIterator', 'GetNext', u64[at >>> 3]!, IModelObject, IStringDisplayableConcept);
      return {
        object: wrap(IModelObject, u64[at >>> 3]!, true)!,
        indexers: takeInterfaces(IModelObject, indexersAt.block, indexersAt.offset, dimensions),
        metadata: wrap(IKeyStore, u64[(at + 8) >>> 3]!, true),
      };
    } finally {
      leave(at);
    }
  }
}

/** Methods of {@link IModelIterator} that return their HRESULT beside the results, and never throw for it. */
export interface IModelIteratorHr {
  /** {@link IModelIterator.Reset} without throwing, slot 3. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-imodeliterator-reset} */
  Reset(): { hresult: number };
  /** {@link IModelIterator.GetNext} without throwing, slot 4. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-imodeliterator-getnext} */
  GetNext(dimensions: number): { hresult: number; object: IModelObject | null; indexers: IModelObject[]; metadata: IKeyStore | null };
}

/** Methods an object may have to receive the calls of IModelIterator; all optional. */
export interface IModelIteratorHandlers {
  /** Receives {@link IModelIterator.Reset}, slot 3; return nothing for S_OK. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-imodeliterator-reset} */
  Reset?(): void;
  /** Receives {@link IModelIterator.GetNext}, slot 4; return an object of `object`, `indexers`, `metadata`. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-imodeliterator-getnext} */
  GetNext?(dimensions: number): { object: IModelObject; indexers: IModelObject[]; metadata: IKeyStore | null };
}

let ownIObjectWrapperConcept: readonly MethodSpec[] | undefined;

/** {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nn-dbgmodel-iobjectwrapperconcept} */
export class IObjectWrapperConcept extends IUnknown {
  static override readonly interfaceName: string = 'IObjectWrapperConcept';
  static override readonly iid: Guid = 'a4952c59-7144-4c76-873b-6046c0955ffc';
  static override ownMethods(): readonly MethodSpec[] {
    return (ownIObjectWrapperConcept ??= methods([IModelObject], [
      '3 GetWrappedObject hresult|in pContextObject interface type=0|out wrappedObject interface type=0|out pUsagePreference u32',
    ]));
  }

  /** The same methods without throwing: each returns `{ hresult, …outs }`. */
  declare readonly hr: IObjectWrapperConceptHr;
  /** Only in the type: what `implement(IObjectWrapperConcept, …)` accepts. */
  declare readonly handlers?: IObjectWrapperConceptHandlers;

  /**
   * Returns `wrappedObject` (IModelObject, dispose it when done), `pUsagePreference` (WrappedObjectPreference).
   * Since IObjectWrapperConcept, slot 3. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-iobjectwrapperconcept-getwrappedobject}
   */
  GetWrappedObject(pContextObject: IModelObject): { wrappedObject: IModelObject; pUsagePreference: WrappedObjectPreference } {
    checkInterface(this, 'GetWrappedObject', 'pContextObject', pContextObject, 'IModelObject');
    const at = stack.top;
    u64[at >>> 3] = 0n;
    u32[(at + 8) >>> 2] = 0;
    const hr = (this.slots[3] ?? bindSlot(this, 3, 'hiiii'))(
      this.pointer,
      pointerOf(pContextObject),
      addressAt(at),
      addressAt(at + 8),
    );
    if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IObjectWrapperConcept', 'GetWrappedObject');
    return {
      wrappedObject: wrap(IModelObject, u64[at >>> 3]!, true)!,
      pUsagePreference: u32[(at + 8) >>> 2]!,
    };
  }
}

/** Methods of {@link IObjectWrapperConcept} that return their HRESULT beside the results, and never throw for it. */
export interface IObjectWrapperConceptHr {
  /** {@link IObjectWrapperConcept.GetWrappedObject} without throwing, slot 3. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-iobjectwrapperconcept-getwrappedobject} */
  GetWrappedObject(pContextObject: IModelObject): { hresult: number; wrappedObject: IModelObject | null; pUsagePreference: WrappedObjectPreference };
}

/** Methods an object may have to receive the calls of IObjectWrapperConcept; all optional. */
export interface IObjectWrapperConceptHandlers {
  /** Receives {@link IObjectWrapperConcept.GetWrappedObject}, slot 3; return an object of `wrappedObject`, `pUsagePreference`. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-iobjectwrapperconcept-getwrappedobject} */
  GetWrappedObject?(pContextObject: IModelObject): { wrappedObject: IModelObject; pUsagePreference: WrappedObjectPreference };
}

let ownIIterableConcept: readonly MethodSpec[] | undefined;

/** {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nn-dbgmodel-iiterableconcept} */
export class IIterableConcept extends IUnknown {
  static override readonly interfaceName: string = 'IIterableConcept';
  static override readonly iid: Guid = 'f5d49d0c-0b02-4301-9c9b-b3a6037628f3';
  static override ownMethods(): readonly MethodSpec[] {
    return (ownIIterableConcept ??= methods([IModelIterator, IModelObject], [
      '3 GetDefaultIndexDimensionality hresult|in contextObject interface type=1|out dimensionality u64',
      '4 GetIterator hresult|in contextObject interface type=1|out iterator interface type=0',
    ]));
  }

  /** The same methods without throwing: each returns `{ hresult, …outs }`. */
  declare readonly hr: IIterableConceptHr;
  /** Only in the type: what `implement(IIterableConcept, …)` accepts. */
  declare readonly handlers?: IIterableConceptHandlers;

  /**
   * Returns `dimensionality` (64 bits, unsigned).
   * Since IIterableConcept, slot 3. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-iiterableconcept-getdefaultindexdimensionality}
   */
  GetDefaultIndexDimensionality(contextObject: IModelObject): bigint {
    checkInterface(this, 'GetDefaultIndexDimensionality', 'contextObject', contextObject, 'IModelObject');
    const at = stack.top;
    u64[at >>> 3] = 0n;
    const hr = (this.slots[3] ?? bindSlot(this, 3, 'hiii'))(
      this.pointer,
      pointerOf(contextObject),
      addressAt(at),
    );
    if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IIterableConcept', 'GetDefaultIndexDimensionality');
    return u64[at >>> 3]!;
  }

  /**
   * Returns `iterator` (IModelIterator, dispose it when done).
   * Since IIterableConcept, slot 4. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-iiterableconcept-getiterator}
   */
  GetIterator(contextObject: IModelObject): IModelIterator {
    checkInterface(this, 'GetIterator', 'contextObject', contextObject, 'IModelObject');
    const at = stack.top;
    u64[at >>> 3] = 0n;
    const hr = (this.slots[4] ?? bindSlot(this, 4, 'hiii'))(
      this.pointer,
      pointerOf(contextObject),
      addressAt(at),
    );
    if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IIterableConcept', 'GetIterator');
    return wrap(IModelIterator, u64[at >>> 3]!, true)!;
  }
}

/** Methods of {@link IIterableConcept} that return their HRESULT beside the results, and never throw for it. */
export interface IIterableConceptHr {
  /** {@link IIterableConcept.GetDefaultIndexDimensionality} without throwing, slot 3. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-iiterableconcept-getdefaultindexdimensionality} */
  GetDefaultIndexDimensionality(contextObject: IModelObject): { hresult: number; dimensionality: bigint };
  /** {@link IIterableConcept.GetIterator} without throwing, slot 4. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-iiterableconcept-getiterator} */
  GetIterator(contextObject: IModelObject): { hresult: number; iterator: IModelIterator | null };
}

/** Methods an object may have to receive the calls of IIterableConcept; all optional. */
export interface IIterableConceptHandlers {
  /** Receives {@link IIterableConcept.GetDefaultIndexDimensionality}, slot 3; return `dimensionality`. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-iiterableconcept-getdefaultindexdimensionality} */
  GetDefaultIndexDimensionality?(contextObject: IModelObject): bigint;
  /** Receives {@link IIterableConcept.GetIterator}, slot 4; return `iterator`. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-iiterableconcept-getiterator} */
  GetIterator?(contextObject: IModelObject): IModelIterator;
}

let ownIIndexableConcept: readonly MethodSpec[] | undefined;

/** {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nn-dbgmodel-iindexableconcept} */
export class IIndexableConcept extends IUnknown {
  static override readonly interfaceName: string = 'IIndexableConcept';
  static override readonly iid: Guid = 'd1fad99f-3f53-4457-850c-8051df2d3fb5';
  static override ownMethods(): readonly MethodSpec[] {
    return (ownIIndexableConcept ??= methods([IKeyStore, IModelObject], [
      '3 GetDimensionality hresult|in contextObject interface type=1|out dimensionality u64',
      '4 GetAt hresult|in contextObject interface type=1|count indexerCount u64|in indexers interface type=1 array count=1|out object interface type=1|out metadata interface type=0',
      '5 SetAt hresult|in contextObject interface type=1|count indexerCount u64|in indexers interface type=1 array count=1|in value interface type=1',
    ]));
  }

  /** The same methods without throwing: each returns `{ hresult, …outs }`. */
  declare readonly hr: IIndexableConceptHr;
  /** Only in the type: what `implement(IIndexableConcept, …)` accepts. */
  declare readonly handlers?: IIndexableConceptHandlers;

  /**
   * Returns `dimensionality` (64 bits, unsigned).
   * Since IIndexableConcept, slot 3. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-iindexableconcept-getdimensionality}
   */
  GetDimensionality(contextObject: IModelObject): bigint {
    checkInterface(this, 'GetDimensionality', 'contextObject', contextObject, 'IModelObject');
    const at = stack.top;
    u64[at >>> 3] = 0n;
    const hr = (this.slots[3] ?? bindSlot(this, 3, 'hiii'))(
      this.pointer,
      pointerOf(contextObject),
      addressAt(at),
    );
    if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IIndexableConcept', 'GetDimensionality');
    return u64[at >>> 3]!;
  }

  /**
   * Returns `object` (IModelObject, dispose it when done), `metadata` (IKeyStore, dispose it when done, or null).
   * Since IIndexableConcept, slot 4. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-iindexableconcept-getat}
   */
  GetAt(contextObject: IModelObject, indexers: readonly IModelObject[]): { object: IModelObject; metadata: IKeyStore | null } {
    checkInterface(this, 'GetAt', 'contextObject', contextObject, 'IModelObject');
    checkInterfaces(this, 'GetAt', 'indexers', indexers, 'IModelObject');
    const at = enter(16);
    try {
      const indexersAt = pushInterfaces(indexers);
      u64[at >>> 3] = 0n;
      u64[(at + 8) >>> 3] = 0n;
      const hr = (this.slots[4] ?? bindSlot(this, 4, 'hiiiiii'))(
        this.pointer,
        pointerOf(contextObject),
        indexers.length,
        indexersAt,
        addressAt(at),
        addressAt(at + 8),
      );
      if (hr !== 0 || pending.fault !== undefined) settleError(hr, 'IIndexableConcept', 'GetAt', u64[at >>> 3]!, IModelObject, IStringDisplayableConcept);
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
   * Since IIndexableConcept, slot 5. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-iindexableconcept-setat}
   */
  SetAt(contextObject: IModelObject, indexers: readonly IModelObject[], value: IModelObject): void {
    checkInterface(this, 'SetAt', 'contextObject', contextObject, 'IModelObject');
    checkInterfaces(this, 'SetAt', 'indexers', indexers, 'IModelObject');
    checkInterface(this, 'SetAt', 'value', value, 'IModelObject');
    const at = enter(0);
    try {
      const indexersAt = pushInterfaces(indexers);
      const hr = (this.slots[5] ?? bindSlot(this, 5, 'hiiiii'))(
        this.pointer,
        pointerOf(contextObject),
        indexers.length,
        indexersAt,
        pointerOf(value),
      );
      if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IIndexableConcept', 'SetAt');
    } finally {
      leave(at);
    }
  }
}

/** Methods of {@link IIndexableConcept} that return their HRESULT beside the results, and never throw for it. */
export interface IIndexableConceptHr {
  /** {@link IIndexableConcept.GetDimensionality} without throwing, slot 3. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-iindexableconcept-getdimensionality} */
  GetDimensionality(contextObject: IModelObject): { hresult: number; dimensionality: bigint };
  /** {@link IIndexableConcept.GetAt} without throwing, slot 4. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-iindexableconcept-getat} */
  GetAt(contextObject: IModelObject, indexers: readonly IModelObject[]): { hresult: number; object: IModelObject | null; metadata: IKeyStore | null };
  /** {@link IIndexableConcept.SetAt} without throwing, slot 5. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-iindexableconcept-setat} */
  SetAt(contextObject: IModelObject, indexers: readonly IModelObject[], value: IModelObject): { hresult: number };
}

/** Methods an object may have to receive the calls of IIndexableConcept; all optional. */
export interface IIndexableConceptHandlers {
  /** Receives {@link IIndexableConcept.GetDimensionality}, slot 3; return `dimensionality`. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-iindexableconcept-getdimensionality} */
  GetDimensionality?(contextObject: IModelObject): bigint;
  /** Receives {@link IIndexableConcept.GetAt}, slot 4; return an object of `object`, `metadata`. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-iindexableconcept-getat} */
  GetAt?(contextObject: IModelObject, indexers: IModelObject[]): { object: IModelObject; metadata: IKeyStore | null };
  /** Receives {@link IIndexableConcept.SetAt}, slot 5; return nothing for S_OK. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-iindexableconcept-setat} */
  SetAt?(contextObject: IModelObject, indexers: IModelObject[], value: IModelObject): void;
}

let ownIPreferredRuntimeTypeConcept: readonly MethodSpec[] | undefined;

/** {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nn-dbgmodel-ipreferredruntimetypeconcept} */
export class IPreferredRuntimeTypeConcept extends IUnknown {
  static override readonly interfaceName: string = 'IPreferredRuntimeTypeConcept';
  static override readonly iid: Guid = '9d6c1d7b-a76f-4618-8068-5f76bd9a4e8a';
  static override ownMethods(): readonly MethodSpec[] {
    return (ownIPreferredRuntimeTypeConcept ??= methods([IModelObject], [
      '3 CastToPreferredRuntimeType hresult|in contextObject interface type=0|out object interface type=0',
    ]));
  }

  /** The same methods without throwing: each returns `{ hresult, …outs }`. */
  declare readonly hr: IPreferredRuntimeTypeConceptHr;
  /** Only in the type: what `implement(IPreferredRuntimeTypeConcept, …)` accepts. */
  declare readonly handlers?: IPreferredRuntimeTypeConceptHandlers;

  /**
   * Returns `object` (IModelObject, dispose it when done).
   * Since IPreferredRuntimeTypeConcept, slot 3. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-ipreferredruntimetypeconcept-casttopreferredruntimetype}
   */
  CastToPreferredRuntimeType(contextObject: IModelObject): IModelObject {
    checkInterface(this, 'CastToPreferredRuntimeType', 'contextObject', contextObject, 'IModelObject');
    const at = stack.top;
    u64[at >>> 3] = 0n;
    const hr = (this.slots[3] ?? bindSlot(this, 3, 'hiii'))(
      this.pointer,
      pointerOf(contextObject),
      addressAt(at),
    );
    if (hr !== 0 || pending.fault !== undefined) settleError(hr, 'IPreferredRuntimeTypeConcept', 'CastToPreferredRuntimeType', u64[at >>> 3]!, IModelObject, IStringDisplayableConcept);
    return wrap(IModelObject, u64[at >>> 3]!, true)!;
  }
}

/** Methods of {@link IPreferredRuntimeTypeConcept} that return their HRESULT beside the results, and never throw for it. */
export interface IPreferredRuntimeTypeConceptHr {
  /** {@link IPreferredRuntimeTypeConcept.CastToPreferredRuntimeType} without throwing, slot 3. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-ipreferredruntimetypeconcept-casttopreferredruntimetype} */
  CastToPreferredRuntimeType(contextObject: IModelObject): { hresult: number; object: IModelObject | null };
}

/** Methods an object may have to receive the calls of IPreferredRuntimeTypeConcept; all optional. */
export interface IPreferredRuntimeTypeConceptHandlers {
  /** Receives {@link IPreferredRuntimeTypeConcept.CastToPreferredRuntimeType}, slot 3; return `object`. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-ipreferredruntimetypeconcept-casttopreferredruntimetype} */
  CastToPreferredRuntimeType?(contextObject: IModelObject): IModelObject;
}

let ownIDebugHost: readonly MethodSpec[] | undefined;

/** {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nn-dbgmodel-idebughost} */
export class IDebugHost extends IUnknown {
  static override readonly interfaceName: string = 'IDebugHost';
  static override readonly iid: Guid = 'b8c74943-6b2c-4eeb-b5c5-35d378a6d99d';
  static override ownMethods(): readonly MethodSpec[] {
    return (ownIDebugHost ??= methods([IDebugHostContext, IKeyStore, IUnknown], [
      '3 GetHostDefinedInterface hresult|out hostUnk interface type=2',
      '4 GetCurrentContext hresult|out context interface type=0',
      '5 GetDefaultMetadata hresult|out defaultMetadataStore interface type=1',
    ]));
  }

  /** The same methods without throwing: each returns `{ hresult, …outs }`. */
  declare readonly hr: IDebugHostHr;
  /** Only in the type: what `implement(IDebugHost, …)` accepts. */
  declare readonly handlers?: IDebugHostHandlers;

  /**
   * Returns `hostUnk` (IUnknown, dispose it when done).
   * Since IDebugHost, slot 3. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idebughost-gethostdefinedinterface}
   */
  GetHostDefinedInterface(): IUnknown {
    const at = stack.top;
    u64[at >>> 3] = 0n;
    const hr = (this.slots[3] ?? bindSlot(this, 3, 'hii'))(this.pointer, addressAt(at));
    if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDebugHost', 'GetHostDefinedInterface');
    return wrap(IUnknown, u64[at >>> 3]!, true)!;
  }

  /**
   * Returns `context` (IDebugHostContext, dispose it when done).
   * Since IDebugHost, slot 4. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idebughost-getcurrentcontext}
   */
  GetCurrentContext(): IDebugHostContext {
    const at = stack.top;
    u64[at >>> 3] = 0n;
    const hr = (this.slots[4] ?? bindSlot(this, 4, 'hii'))(this.pointer, addressAt(at));
    if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDebugHost', 'GetCurrentContext');
    return wrap(IDebugHostContext, u64[at >>> 3]!, true)!;
  }

  /**
   * Returns `defaultMetadataStore` (IKeyStore, dispose it when done).
   * Since IDebugHost, slot 5. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idebughost-getdefaultmetadata}
   */
  GetDefaultMetadata(): IKeyStore {
    const at = stack.top;
    u64[at >>> 3] = 0n;
    const hr = (this.slots[5] ?? bindSlot(this, 5, 'hii'))(this.pointer, addressAt(at));
    if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDebugHost', 'GetDefaultMetadata');
    return wrap(IKeyStore, u64[at >>> 3]!, true)!;
  }
}

/** Methods of {@link IDebugHost} that return their HRESULT beside the results, and never throw for it. */
export interface IDebugHostHr {
  /** {@link IDebugHost.GetHostDefinedInterface} without throwing, slot 3. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idebughost-gethostdefinedinterface} */
  GetHostDefinedInterface(): { hresult: number; hostUnk: IUnknown | null };
  /** {@link IDebugHost.GetCurrentContext} without throwing, slot 4. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idebughost-getcurrentcontext} */
  GetCurrentContext(): { hresult: number; context: IDebugHostContext | null };
  /** {@link IDebugHost.GetDefaultMetadata} without throwing, slot 5. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idebughost-getdefaultmetadata} */
  GetDefaultMetadata(): { hresult: number; defaultMetadataStore: IKeyStore | null };
}

/** Methods an object may have to receive the calls of IDebugHost; all optional. */
export interface IDebugHostHandlers {
  /** Receives {@link IDebugHost.GetHostDefinedInterface}, slot 3; return `hostUnk`. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idebughost-gethostdefinedinterface} */
  GetHostDefinedInterface?(): IUnknown;
  /** Receives {@link IDebugHost.GetCurrentContext}, slot 4; return `context`. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idebughost-getcurrentcontext} */
  GetCurrentContext?(): IDebugHostContext;
  /** Receives {@link IDebugHost.GetDefaultMetadata}, slot 5; return `defaultMetadataStore`. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idebughost-getdefaultmetadata} */
  GetDefaultMetadata?(): IKeyStore;
}

let ownIDebugHostContext: readonly MethodSpec[] | undefined;

/** {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nn-dbgmodel-idebughostcontext} */
export class IDebugHostContext extends IUnknown {
  static override readonly interfaceName: string = 'IDebugHostContext';
  static override readonly iid: Guid = 'a68c70d8-5ec0-46e5-b775-3134a48ea2e3';
  static override ownMethods(): readonly MethodSpec[] {
    return (ownIDebugHostContext ??= methods([IDebugHostContext], [
      '3 IsEqualTo hresult|in pContext interface type=0|out pIsEqual bool1',
    ]));
  }

  /** The same methods without throwing: each returns `{ hresult, …outs }`. */
  declare readonly hr: IDebugHostContextHr;
  /** Only in the type: what `implement(IDebugHostContext, …)` accepts. */
  declare readonly handlers?: IDebugHostContextHandlers;

  /**
   * Returns `pIsEqual` (true or false).
   * Since IDebugHostContext, slot 3. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idebughostcontext-isequalto}
   */
  IsEqualTo(pContext: IDebugHostContext): boolean {
    checkInterface(this, 'IsEqualTo', 'pContext', pContext, 'IDebugHostContext');
    const at = stack.top;
    u32[at >>> 2] = 0;
    const hr = (this.slots[3] ?? bindSlot(this, 3, 'hiii'))(
      this.pointer,
      pointerOf(pContext),
      addressAt(at),
    );
    if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDebugHostContext', 'IsEqualTo');
    return u8[at] !== 0;
  }
}

/** Methods of {@link IDebugHostContext} that return their HRESULT beside the results, and never throw for it. */
export interface IDebugHostContextHr {
  /** {@link IDebugHostContext.IsEqualTo} without throwing, slot 3. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idebughostcontext-isequalto} */
  IsEqualTo(pContext: IDebugHostContext): { hresult: number; pIsEqual: boolean };
}

/** Methods an object may have to receive the calls of IDebugHostContext; all optional. */
export interface IDebugHostContextHandlers {
  /** Receives {@link IDebugHostContext.IsEqualTo}, slot 3; return `pIsEqual`. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idebughostcontext-isequalto} */
  IsEqualTo?(pContext: IDebugHostContext): boolean;
}

let ownIDebugHostContext2: readonly MethodSpec[] | undefined;

/** {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nn-dbgmodel-idebughostcontext2} */
export class IDebugHostContext2 extends IDebugHostContext {
  static override readonly interfaceName: string = 'IDebugHostContext2';
  static override readonly iid: Guid = 'e92274a2-47f4-4538-a196-b83db25fe403';
  static override ownMethods(): readonly MethodSpec[] {
    return (ownIDebugHostContext2 ??= methods([IDebugHostContext2], [
      '4 GetAddressSpaceRelation hresult|in pContext interface type=0|out pAddressSpaceRelation u32',
    ]));
  }

  /** The same methods without throwing: each returns `{ hresult, …outs }`. */
  declare readonly hr: IDebugHostContext2Hr;
  /** Only in the type: what `implement(IDebugHostContext2, …)` accepts. */
  declare readonly handlers?: IDebugHostContext2Handlers;

  /**
   * Returns `pAddressSpaceRelation` (AddressSpaceRelation).
   * Since IDebugHostContext2, slot 4. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idebughostcontext2-getaddressspacerelation}
   */
  GetAddressSpaceRelation(pContext: IDebugHostContext2): AddressSpaceRelation {
    checkInterface(this, 'GetAddressSpaceRelation', 'pContext', pContext, 'IDebugHostContext2');
    const at = stack.top;
    u32[at >>> 2] = 0;
    const hr = (this.slots[4] ?? bindSlot(this, 4, 'hiii'))(
      this.pointer,
      pointerOf(pContext),
      addressAt(at),
    );
    if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDebugHostContext2', 'GetAddressSpaceRelation');
    return u32[at >>> 2]!;
  }
}

/** Methods of {@link IDebugHostContext2} that return their HRESULT beside the results, and never throw for it. */
export interface IDebugHostContext2Hr extends IDebugHostContextHr {
  /** {@link IDebugHostContext2.GetAddressSpaceRelation} without throwing, slot 4. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idebughostcontext2-getaddressspacerelation} */
  GetAddressSpaceRelation(pContext: IDebugHostContext2): { hresult: number; pAddressSpaceRelation: AddressSpaceRelation };
}

/** Methods an object may have to receive the calls of IDebugHostContext2; all optional. */
export interface IDebugHostContext2Handlers extends IDebugHostContextHandlers {
  /** Receives {@link IDebugHostContext2.GetAddressSpaceRelation}, slot 4; return `pAddressSpaceRelation`. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idebughostcontext2-getaddressspacerelation} */
  GetAddressSpaceRelation?(pContext: IDebugHostContext2): AddressSpaceRelation;
}

let ownIDebugHostContextExtension: readonly MethodSpec[] | undefined;

/** {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nn-dbgmodel-idebughostcontextextension} */
export class IDebugHostContextExtension extends IUnknown {
  static override readonly interfaceName: string = 'IDebugHostContextExtension';
  static override readonly iid: Guid = '5e67115d-5449-4553-a9e9-ca446578cab2';
  static override ownMethods(): readonly MethodSpec[] {
    return (ownIDebugHostContextExtension ??= methods([IDebugHostContext], [
      '3 AddExtensionData hresult|in blobId u32|count dataSize u32|in data bytes count=1',
      '4 FinalizeContext hresult|out immutableContext interface type=0',
    ]));
  }

  /** The same methods without throwing: each returns `{ hresult, …outs }`. */
  declare readonly hr: IDebugHostContextExtensionHr;
  /** Only in the type: what `implement(IDebugHostContextExtension, …)` accepts. */
  declare readonly handlers?: IDebugHostContextExtensionHandlers;

  /**
   * Returns nothing.
   * Since IDebugHostContextExtension, slot 3. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idebughostcontextextension-addextensiondata}
   */
  AddExtensionData(blobId: number, data: ArrayBufferView): void {
    if (typeof blobId !== 'number' || blobId >>> 0 !== blobId) notU32(this, 'AddExtensionData', 'blobId', blobId);
    checkBytes(this, 'AddExtensionData', 'data', data);
    const hr = (this.slots[3] ?? bindSlot(this, 3, 'hiiib'))(
      this.pointer,
      blobId,
      data.byteLength,
      data,
    );
    if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDebugHostContextExtension', 'AddExtensionData');
  }

  /**
   * Returns `immutableContext` (IDebugHostContext, dispose it when done).
   * Since IDebugHostContextExtension, slot 4. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idebughostcontextextension-finalizecontext}
   */
  FinalizeContext(): IDebugHostContext {
    const at = stack.top;
    u64[at >>> 3] = 0n;
    const hr = (this.slots[4] ?? bindSlot(this, 4, 'hii'))(this.pointer, addressAt(at));
    if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDebugHostContextExtension', 'FinalizeContext');
    return wrap(IDebugHostContext, u64[at >>> 3]!, true)!;
  }
}

/** Methods of {@link IDebugHostContextExtension} that return their HRESULT beside the results, and never throw for it. */
export interface IDebugHostContextExtensionHr {
  /** {@link IDebugHostContextExtension.AddExtensionData} without throwing, slot 3. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idebughostcontextextension-addextensiondata} */
  AddExtensionData(blobId: number, data: ArrayBufferView): { hresult: number };
  /** {@link IDebugHostContextExtension.FinalizeContext} without throwing, slot 4. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idebughostcontextextension-finalizecontext} */
  FinalizeContext(): { hresult: number; immutableContext: IDebugHostContext | null };
}

/** Methods an object may have to receive the calls of IDebugHostContextExtension; all optional. */
export interface IDebugHostContextExtensionHandlers {
  /** Receives {@link IDebugHostContextExtension.AddExtensionData}, slot 3; return nothing for S_OK. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idebughostcontextextension-addextensiondata} */
  AddExtensionData?(blobId: number, data: Uint8Array): void;
  /** Receives {@link IDebugHostContextExtension.FinalizeContext}, slot 4; return `immutableContext`. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idebughostcontextextension-finalizecontext} */
  FinalizeContext?(): IDebugHostContext;
}

let ownIDebugHostContextExtensibility: readonly MethodSpec[] | undefined;

/** {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nn-dbgmodel-idebughostcontextextensibility} */
export class IDebugHostContextExtensibility extends IUnknown {
  static override readonly interfaceName: string = 'IDebugHostContextExtensibility';
  static override readonly iid: Guid = '35ae8e40-f234-4ef1-b8ea-0dfbc58a2043';
  static override ownMethods(): readonly MethodSpec[] {
    return (ownIDebugHostContextExtensibility ??= methods([IDebugHostContext, IDebugHostContextExtension], [
      '3 HasExtensionData bool1|in blobId u32',
      '4 ReadExtensionData hresult|in blobId u32|size bufferSize u32|out buffer bytes count=1',
      '5 CloneContextForModification hresult|out extensionHandle interface type=1',
      '6 CloneContextWithModification hresult|in blobId u32|count dataSize u32|in data bytes count=1|out clonedContext interface type=0',
    ]));
  }

  /** The same methods without throwing: each returns `{ hresult, …outs }`. */
  declare readonly hr: IDebugHostContextExtensibilityHr;
  /** Only in the type: what `implement(IDebugHostContextExtensibility, …)` accepts. */
  declare readonly handlers?: IDebugHostContextExtensibilityHandlers;

  /**
   * Returns the value itself and cannot fail.
   * Since IDebugHostContextExtensibility, slot 3. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idebughostcontextextensibility-hasextensiondata}
   */
  HasExtensionData(blobId: number): boolean {
    if (typeof blobId !== 'number' || blobId >>> 0 !== blobId) notU32(this, 'HasExtensionData', 'blobId', blobId);
    const hr = (this.slots[3] ?? bindSlot(this, 3, 'cii'))(this.pointer, blobId);
    if (pending.fault !== undefined) settle(0, 'IDebugHostContextExtensibility', 'HasExtensionData');
    return hr !== 0;
  }

  /**
   * Returns `buffer` (bytes).
   * `readExtensionDataInto` fills a buffer of yours.
   * Since IDebugHostContextExtensibility, slot 4. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idebughostcontextextensibility-readextensiondata}
   * @param bufferSize room for the result, in bytes
   */
  ReadExtensionData(blobId: number, bufferSize: number): Uint8Array {
    if (typeof blobId !== 'number' || blobId >>> 0 !== blobId) notU32(this, 'ReadExtensionData', 'blobId', blobId);
    if (typeof bufferSize !== 'number' || bufferSize >>> 0 !== bufferSize) notU32(this, 'ReadExtensionData', 'bufferSize', bufferSize);
    const at = enter(0);
    try {
      const bufferFresh = freshBytes(bufferSize);
      const bufferAt = clearedAddress(bufferFresh, bufferSize);
      const hr = (this.slots[4] ?? bindSlot(this, 4, 'hiiii'))(
        this.pointer,
        blobId,
        bufferSize,
        bufferAt,
      );
      if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDebugHostContextExtensibility', 'ReadExtensionData');
      return takeBytes(bufferFresh, bufferAt, bufferSize);
    } finally {
      leave(at);
    }
  }

  /** As {@link IDebugHostContextExtensibility.ReadExtensionData}, but fills `buffer` and returns how many bytes of it are valid. */
  readExtensionDataInto(blobId: number, buffer: Uint8Array): number {
    if (typeof blobId !== 'number' || blobId >>> 0 !== blobId) notU32(this, 'ReadExtensionData', 'blobId', blobId);
    checkBytes(this, 'ReadExtensionData', 'buffer', buffer);
    const hr = (this.slots[4 + INTO] ?? bindSlot(this, 4 + INTO, 'hiiib'))(
      this.pointer,
      blobId,
      buffer.byteLength,
      buffer,
    );
    if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDebugHostContextExtensibility', 'ReadExtensionData');
    return buffer.byteLength;
  }

  /**
   * Returns `extensionHandle` (IDebugHostContextExtension, dispose it when done).
   * Since IDebugHostContextExtensibility, slot 5. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idebughostcontextextensibility-clonecontextformodification}
   */
  CloneContextForModification(): IDebugHostContextExtension {
    const at = stack.top;
    u64[at >>> 3] = 0n;
    const hr = (this.slots[5] ?? bindSlot(this, 5, 'hii'))(this.pointer, addressAt(at));
    if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDebugHostContextExtensibility', 'CloneContextForModification');
    return wrap(IDebugHostContextExtension, u64[at >>> 3]!, true)!;
  }

  /**
   * Returns `clonedContext` (IDebugHostContext, dispose it when done).
   * Since IDebugHostContextExtensibility, slot 6. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idebughostcontextextensibility-clonecontextwithmodification}
   */
  CloneContextWithModification(blobId: number, data: ArrayBufferView): IDebugHostContext {
    if (typeof blobId !== 'number' || blobId >>> 0 !== blobId) notU32(this, 'CloneContextWithModification', 'blobId', blobId);
    checkBytes(this, 'CloneContextWithModification', 'data', data);
    const at = stack.top;
    u64[at >>> 3] = 0n;
    const hr = (this.slots[6] ?? bindSlot(this, 6, 'hiiibi'))(
      this.pointer,
      blobId,
      data.byteLength,
      data,
      addressAt(at),
    );
    if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDebugHostContextExtensibility', 'CloneContextWithModification');
    return wrap(IDebugHostContext, u64[at >>> 3]!, true)!;
  }
}

/** Methods of {@link IDebugHostContextExtensibility} that return their HRESULT beside the results, and never throw for it. */
export interface IDebugHostContextExtensibilityHr {
  /** {@link IDebugHostContextExtensibility.ReadExtensionData} without throwing, slot 4. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idebughostcontextextensibility-readextensiondata} */
  ReadExtensionData(blobId: number, bufferSize: number): { hresult: number; buffer: Uint8Array };
  /** {@link IDebugHostContextExtensibility.CloneContextForModification} without throwing, slot 5. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idebughostcontextextensibility-clonecontextformodification} */
  CloneContextForModification(): { hresult: number; extensionHandle: IDebugHostContextExtension | null };
  /** {@link IDebugHostContextExtensibility.CloneContextWithModification} without throwing, slot 6. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idebughostcontextextensibility-clonecontextwithmodification} */
  CloneContextWithModification(blobId: number, data: ArrayBufferView): { hresult: number; clonedContext: IDebugHostContext | null };
}

/** Methods an object may have to receive the calls of IDebugHostContextExtensibility; all optional. */
export interface IDebugHostContextExtensibilityHandlers {
  /** Receives {@link IDebugHostContextExtensibility.HasExtensionData}, slot 3; return the value itself. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idebughostcontextextensibility-hasextensiondata} */
  HasExtensionData?(blobId: number): boolean;
  /** Receives {@link IDebugHostContextExtensibility.ReadExtensionData}, slot 4; return `buffer`. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idebughostcontextextensibility-readextensiondata} */
  ReadExtensionData?(blobId: number, bufferSize: number): Uint8Array;
  /** Receives {@link IDebugHostContextExtensibility.CloneContextForModification}, slot 5; return `extensionHandle`. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idebughostcontextextensibility-clonecontextformodification} */
  CloneContextForModification?(): IDebugHostContextExtension;
  /** Receives {@link IDebugHostContextExtensibility.CloneContextWithModification}, slot 6; return `clonedContext`. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idebughostcontextextensibility-clonecontextwithmodification} */
  CloneContextWithModification?(blobId: number, data: Uint8Array): IDebugHostContext;
}

let ownIDebugHostContextControl: readonly MethodSpec[] | undefined;

/** {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nn-dbgmodel-idebughostcontextcontrol} */
export class IDebugHostContextControl extends IUnknown {
  static override readonly interfaceName: string = 'IDebugHostContextControl';
  static override readonly iid: Guid = 'eeb8fb43-b44e-4b0f-b871-65f0886fcaf2';
  static override ownMethods(): readonly MethodSpec[] {
    return (ownIDebugHostContextControl ??= methods([IDebugHostContextAlternator], [
      '3 SwitchTo hresult',
      '4 GetContextAlternator hresult|out contextAlternator interface type=0',
    ]));
  }

  /** The same methods without throwing: each returns `{ hresult, …outs }`. */
  declare readonly hr: IDebugHostContextControlHr;
  /** Only in the type: what `implement(IDebugHostContextControl, …)` accepts. */
  declare readonly handlers?: IDebugHostContextControlHandlers;

  /**
   * Returns nothing.
   * Since IDebugHostContextControl, slot 3. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idebughostcontextcontrol-switchto}
   */
  SwitchTo(): void {
    const hr = (this.slots[3] ?? bindSlot(this, 3, 'hi'))(this.pointer);
    if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDebugHostContextControl', 'SwitchTo');
  }

  /**
   * Returns `contextAlternator` (IDebugHostContextAlternator, dispose it when done).
   * Since IDebugHostContextControl, slot 4. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idebughostcontextcontrol-getcontextalternator}
   */
  GetContextAlternator(): IDebugHostContextAlternator {
    const at = stack.top;
    u64[at >>> 3] = 0n;
    const hr = (this.slots[4] ?? bindSlot(this, 4, 'hii'))(this.pointer, addressAt(at));
    if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDebugHostContextControl', 'GetContextAlternator');
    return wrap(IDebugHostContextAlternator, u64[at >>> 3]!, true)!;
  }
}

/** Methods of {@link IDebugHostContextControl} that return their HRESULT beside the results, and never throw for it. */
export interface IDebugHostContextControlHr {
  /** {@link IDebugHostContextControl.SwitchTo} without throwing, slot 3. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idebughostcontextcontrol-switchto} */
  SwitchTo(): { hresult: number };
  /** {@link IDebugHostContextControl.GetContextAlternator} without throwing, slot 4. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idebughostcontextcontrol-getcontextalternator} */
  GetContextAlternator(): { hresult: number; contextAlternator: IDebugHostContextAlternator | null };
}

/** Methods an object may have to receive the calls of IDebugHostContextControl; all optional. */
export interface IDebugHostContextControlHandlers {
  /** Receives {@link IDebugHostContextControl.SwitchTo}, slot 3; return nothing for S_OK. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idebughostcontextcontrol-switchto} */
  SwitchTo?(): void;
  /** Receives {@link IDebugHostContextControl.GetContextAlternator}, slot 4; return `contextAlternator`. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idebughostcontextcontrol-getcontextalternator} */
  GetContextAlternator?(): IDebugHostContextAlternator;
}

let ownIDebugHostContextAlternator: readonly MethodSpec[] | undefined;

/** {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nn-dbgmodel-idebughostcontextalternator} */
export class IDebugHostContextAlternator extends IUnknown {
  static override readonly interfaceName: string = 'IDebugHostContextAlternator';
  static override readonly iid: Guid = '6301eee8-85e3-4058-a7c0-d37e0ea65f75';
  static override ownMethods(): readonly MethodSpec[] {
    return (ownIDebugHostContextAlternator ??= methods([], [
      '3 SwitchTo hresult|in fullSwitch bool1',
      '4 SwitchBack hresult',
    ]));
  }

  /** The same methods without throwing: each returns `{ hresult, …outs }`. */
  declare readonly hr: IDebugHostContextAlternatorHr;
  /** Only in the type: what `implement(IDebugHostContextAlternator, …)` accepts. */
  declare readonly handlers?: IDebugHostContextAlternatorHandlers;

  /**
   * Returns nothing.
   * Since IDebugHostContextAlternator, slot 3. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idebughostcontextalternator-switchto}
   */
  SwitchTo(fullSwitch: boolean): void {
    checkBoolean(this, 'SwitchTo', 'fullSwitch', fullSwitch);
    const hr = (this.slots[3] ?? bindSlot(this, 3, 'hii'))(this.pointer, fullSwitch ? 1 : 0);
    if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDebugHostContextAlternator', 'SwitchTo');
  }

  /**
   * Returns nothing.
   * Since IDebugHostContextAlternator, slot 4. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idebughostcontextalternator-switchback}
   */
  SwitchBack(): void {
    const hr = (this.slots[4] ?? bindSlot(this, 4, 'hi'))(this.pointer);
    if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDebugHostContextAlternator', 'SwitchBack');
  }
}

/** Methods of {@link IDebugHostContextAlternator} that return their HRESULT beside the results, and never throw for it. */
export interface IDebugHostContextAlternatorHr {
  /** {@link IDebugHostContextAlternator.SwitchTo} without throwing, slot 3. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idebughostcontextalternator-switchto} */
  SwitchTo(fullSwitch: boolean): { hresult: number };
  /** {@link IDebugHostContextAlternator.SwitchBack} without throwing, slot 4. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idebughostcontextalternator-switchback} */
  SwitchBack(): { hresult: number };
}

/** Methods an object may have to receive the calls of IDebugHostContextAlternator; all optional. */
export interface IDebugHostContextAlternatorHandlers {
  /** Receives {@link IDebugHostContextAlternator.SwitchTo}, slot 3; return nothing for S_OK. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idebughostcontextalternator-switchto} */
  SwitchTo?(fullSwitch: boolean): void;
  /** Receives {@link IDebugHostContextAlternator.SwitchBack}, slot 4; return nothing for S_OK. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idebughostcontextalternator-switchback} */
  SwitchBack?(): void;
}

let ownIDebugHostErrorSink: readonly MethodSpec[] | undefined;

/** {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nn-dbgmodel-idebughosterrorsink} */
export class IDebugHostErrorSink extends IUnknown {
  static override readonly interfaceName: string = 'IDebugHostErrorSink';
  static override readonly iid: Guid = 'c8ff0f0b-fce9-467e-8bb3-5d69ef109c00';
  static override ownMethods(): readonly MethodSpec[] {
    return (ownIDebugHostErrorSink ??= methods([], [
      '3 ReportError hresult|in errClass u32|in hrError u32|in message wide',
    ]));
  }

  /** The same methods without throwing: each returns `{ hresult, …outs }`. */
  declare readonly hr: IDebugHostErrorSinkHr;
  /** Only in the type: what `implement(IDebugHostErrorSink, …)` accepts. */
  declare readonly handlers?: IDebugHostErrorSinkHandlers;

  /**
   * Returns nothing.
   * Since IDebugHostErrorSink, slot 3. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idebughosterrorsink-reporterror}
   */
  ReportError(errClass: ErrorClass, hrError: number, message: string): void {
    if (typeof errClass !== 'number' || errClass >>> 0 !== errClass) notU32(this, 'ReportError', 'errClass', errClass);
    if (typeof hrError !== 'number' || hrError >>> 0 !== hrError) notU32(this, 'ReportError', 'hrError', hrError);
    if (typeof message !== 'string' || message.includes('\0')) notText(this, 'ReportError', 'message', message);
    const hr = (this.slots[3] ?? bindSlot(this, 3, 'hiiiw'))(this.pointer, errClass, hrError, message);
    if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDebugHostErrorSink', 'ReportError');
  }
}

/** Methods of {@link IDebugHostErrorSink} that return their HRESULT beside the results, and never throw for it. */
export interface IDebugHostErrorSinkHr {
  /** {@link IDebugHostErrorSink.ReportError} without throwing, slot 3. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idebughosterrorsink-reporterror} */
  ReportError(errClass: ErrorClass, hrError: number, message: string): { hresult: number };
}

/** Methods an object may have to receive the calls of IDebugHostErrorSink; all optional. */
export interface IDebugHostErrorSinkHandlers {
  /** Receives {@link IDebugHostErrorSink.ReportError}, slot 3; return nothing for S_OK. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idebughosterrorsink-reporterror} */
  ReportError?(errClass: ErrorClass, hrError: number, message: string): void;
}

let ownIDebugHostSymbol: readonly MethodSpec[] | undefined;

/** {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nn-dbgmodel-idebughostsymbol} */
export class IDebugHostSymbol extends IUnknown {
  static override readonly interfaceName: string = 'IDebugHostSymbol';
  static override readonly iid: Guid = '0f819103-87de-4e96-8277-e05cd441fb22';
  static override ownMethods(): readonly MethodSpec[] {
    return (ownIDebugHostSymbol ??= methods([IDebugHostContext, IDebugHostModule, IDebugHostSymbol, IDebugHostSymbolEnumerator, IDebugHostType], [
      '3 GetContext hresult|out context interface type=0',
      '4 EnumerateChildren hresult|in kind u32|in name wide optional|out ppEnum interface type=3',
      '5 GetSymbolKind hresult|out kind u32',
      '6 GetName hresult|out symbolName bstr',
      '7 GetType hresult|out type interface type=4',
      '8 GetContainingModule hresult|out containingModule interface type=1',
      '9 CompareAgainst hresult|in pComparisonSymbol interface type=2|in comparisonFlags u32|out pMatches bool1',
    ]));
  }

  /** The same methods without throwing: each returns `{ hresult, …outs }`. */
  declare readonly hr: IDebugHostSymbolHr;
  /** Only in the type: what `implement(IDebugHostSymbol, …)` accepts. */
  declare readonly handlers?: IDebugHostSymbolHandlers;

  /**
   * Returns `context` (IDebugHostContext, dispose it when done).
   * Since IDebugHostSymbol, slot 3. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idebughostsymbol-getcontext}
   */
  GetContext(): IDebugHostContext {
    const at = stack.top;
    u64[at >>> 3] = 0n;
    const hr = (this.slots[3] ?? bindSlot(this, 3, 'hii'))(this.pointer, addressAt(at));
    if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDebugHostSymbol', 'GetContext');
    return wrap(IDebugHostContext, u64[at >>> 3]!, true)!;
  }

  /**
   * Returns `ppEnum` (IDebugHostSymbolEnumerator, dispose it when done).
   * Since IDebugHostSymbol, slot 4. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idebughostsymbol-enumeratechildren}
   */
  EnumerateChildren(kind: SymbolKind, name?: string | null): IDebugHostSymbolEnumerator {
    if (typeof kind !== 'number' || kind >>> 0 !== kind) notU32(this, 'EnumerateChildren', 'kind', kind);
    if (!(name == null)) if (typeof name !== 'string' || name.includes('\0')) notText(this, 'EnumerateChildren', 'name', name);
    const at = stack.top;
    u64[at >>> 3] = 0n;
    const hr = (this.slots[4] ?? bindSlot(this, 4, 'hiiwi'))(
      this.pointer,
      kind,
      name ?? null,
      addressAt(at),
    );
    if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDebugHostSymbol', 'EnumerateChildren');
    return wrap(IDebugHostSymbolEnumerator, u64[at >>> 3]!, true)!;
  }

  /**
   * Returns `kind` (SymbolKind).
   * Since IDebugHostSymbol, slot 5. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idebughostsymbol-getsymbolkind}
   */
  GetSymbolKind(): SymbolKind {
    const at = stack.top;
    u32[at >>> 2] = 0;
    const hr = (this.slots[5] ?? bindSlot(this, 5, 'hii'))(this.pointer, addressAt(at));
    if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDebugHostSymbol', 'GetSymbolKind');
    return u32[at >>> 2]!;
  }

  /**
   * Returns `symbolName` (text).
   * Since IDebugHostSymbol, slot 6. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idebughostsymbol-getname}
   */
  GetName(): string {
    const at = enter(8);
    try {
      u64[at >>> 3] = 0n;
      const hr = (this.slots[6] ?? bindSlot(this, 6, 'hii'))(this.pointer, addressAt(at));
      if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDebugHostSymbol', 'GetName');
      return takeBstr(u64[at >>> 3]!);
    } finally {
      leave(at);
    }
  }

  /**
   * Returns `type` (IDebugHostType, dispose it when done).
   * Since IDebugHostSymbol, slot 7. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idebughostsymbol-gettype}
   */
  GetType(): IDebugHostType {
    const at = stack.top;
    u64[at >>> 3] = 0n;
    const hr = (this.slots[7] ?? bindSlot(this, 7, 'hii'))(this.pointer, addressAt(at));
    if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDebugHostSymbol', 'GetType');
    return wrap(IDebugHostType, u64[at >>> 3]!, true)!;
  }

  /**
   * Returns `containingModule` (IDebugHostModule, dispose it when done).
   * Since IDebugHostSymbol, slot 8. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idebughostsymbol-getcontainingmodule}
   */
  GetContainingModule(): IDebugHostModule {
    const at = stack.top;
    u64[at >>> 3] = 0n;
    const hr = (this.slots[8] ?? bindSlot(this, 8, 'hii'))(this.pointer, addressAt(at));
    if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDebugHostSymbol', 'GetContainingModule');
    return wrap(IDebugHostModule, u64[at >>> 3]!, true)!;
  }

  /**
   * Returns `pMatches` (true or false).
   * Since IDebugHostSymbol, slot 9. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idebughostsymbol-compareagainst}
   */
  CompareAgainst(pComparisonSymbol: IDebugHostSymbol, comparisonFlags: number): boolean {
    checkInterface(this, 'CompareAgainst', 'pComparisonSymbol', pComparisonSymbol, 'IDebugHostSymbol');
    if (typeof comparisonFlags !== 'number' || comparisonFlags >>> 0 !== comparisonFlags) notU32(this, 'CompareAgainst', 'comparisonFlags', comparisonFlags);
    const at = stack.top;
    u32[at >>> 2] = 0;
    const hr = (this.slots[9] ?? bindSlot(this, 9, 'hiiii'))(
      this.pointer,
      pointerOf(pComparisonSymbol),
      comparisonFlags,
      addressAt(at),
    );
    if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDebugHostSymbol', 'CompareAgainst');
    return u8[at] !== 0;
  }
}

/** Methods of {@link IDebugHostSymbol} that return their HRESULT beside the results, and never throw for it. */
export interface IDebugHostSymbolHr {
  /** {@link IDebugHostSymbol.GetContext} without throwing, slot 3. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idebughostsymbol-getcontext} */
  GetContext(): { hresult: number; context: IDebugHostContext | null };
  /** {@link IDebugHostSymbol.EnumerateChildren} without throwing, slot 4. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idebughostsymbol-enumeratechildren} */
  EnumerateChildren(kind: SymbolKind, name?: string | null): { hresult: number; ppEnum: IDebugHostSymbolEnumerator | null };
  /** {@link IDebugHostSymbol.GetSymbolKind} without throwing, slot 5. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idebughostsymbol-getsymbolkind} */
  GetSymbolKind(): { hresult: number; kind: SymbolKind };
  /** {@link IDebugHostSymbol.GetName} without throwing, slot 6. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idebughostsymbol-getname} */
  GetName(): { hresult: number; symbolName: string };
  /** {@link IDebugHostSymbol.GetType} without throwing, slot 7. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idebughostsymbol-gettype} */
  GetType(): { hresult: number; type: IDebugHostType | null };
  /** {@link IDebugHostSymbol.GetContainingModule} without throwing, slot 8. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idebughostsymbol-getcontainingmodule} */
  GetContainingModule(): { hresult: number; containingModule: IDebugHostModule | null };
  /** {@link IDebugHostSymbol.CompareAgainst} without throwing, slot 9. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idebughostsymbol-compareagainst} */
  CompareAgainst(pComparisonSymbol: IDebugHostSymbol, comparisonFlags: number): { hresult: number; pMatches: boolean };
}

/** Methods an object may have to receive the calls of IDebugHostSymbol; all optional. */
export interface IDebugHostSymbolHandlers {
  /** Receives {@link IDebugHostSymbol.GetContext}, slot 3; return `context`. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idebughostsymbol-getcontext} */
  GetContext?(): IDebugHostContext;
  /** Receives {@link IDebugHostSymbol.EnumerateChildren}, slot 4; return `ppEnum`. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idebughostsymbol-enumeratechildren} */
  EnumerateChildren?(kind: SymbolKind, name: string | null): IDebugHostSymbolEnumerator;
  /** Receives {@link IDebugHostSymbol.GetSymbolKind}, slot 5; return `kind`. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idebughostsymbol-getsymbolkind} */
  GetSymbolKind?(): SymbolKind;
  /** Receives {@link IDebugHostSymbol.GetName}, slot 6; return `symbolName`. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idebughostsymbol-getname} */
  GetName?(): string;
  /** Receives {@link IDebugHostSymbol.GetType}, slot 7; return `type`. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idebughostsymbol-gettype} */
  GetType?(): IDebugHostType;
  /** Receives {@link IDebugHostSymbol.GetContainingModule}, slot 8; return `containingModule`. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idebughostsymbol-getcontainingmodule} */
  GetContainingModule?(): IDebugHostModule;
  /** Receives {@link IDebugHostSymbol.CompareAgainst}, slot 9; return `pMatches`. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idebughostsymbol-compareagainst} */
  CompareAgainst?(pComparisonSymbol: IDebugHostSymbol, comparisonFlags: number): boolean;
}

let ownIDebugHostSymbolEnumerator: readonly MethodSpec[] | undefined;

/** {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nn-dbgmodel-idebughostsymbolenumerator} */
export class IDebugHostSymbolEnumerator extends IUnknown {
  static override readonly interfaceName: string = 'IDebugHostSymbolEnumerator';
  static override readonly iid: Guid = '28d96c86-10a3-4976-b14e-eaef4790aa1f';
  static override ownMethods(): readonly MethodSpec[] {
    return (ownIDebugHostSymbolEnumerator ??= methods([IDebugHostSymbol], [
      '3 Reset hresult',
      '4 GetNext hresult|out symbol interface type=0',
    ]));
  }

  /** The same methods without throwing: each returns `{ hresult, …outs }`. */
  declare readonly hr: IDebugHostSymbolEnumeratorHr;
  /** Only in the type: what `implement(IDebugHostSymbolEnumerator, …)` accepts. */
  declare readonly handlers?: IDebugHostSymbolEnumeratorHandlers;

  /**
   * Returns nothing.
   * Since IDebugHostSymbolEnumerator, slot 3. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idebughostsymbolenumerator-reset}
   */
  Reset(): void {
    const hr = (this.slots[3] ?? bindSlot(this, 3, 'hi'))(this.pointer);
    if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDebugHostSymbolEnumerator', 'Reset');
  }

  /**
   * Returns `symbol` (IDebugHostSymbol, dispose it when done).
   * Since IDebugHostSymbolEnumerator, slot 4. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idebughostsymbolenumerator-getnext}
   */
  GetNext(): IDebugHostSymbol {
    const at = stack.top;
    u64[at >>> 3] = 0n;
    const hr = (this.slots[4] ?? bindSlot(this, 4, 'hii'))(this.pointer, addressAt(at));
    if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDebugHostSymbolEnumerator', 'GetNext');
    return wrap(IDebugHostSymbol, u64[at >>> 3]!, true)!;
  }
}

/** Methods of {@link IDebugHostSymbolEnumerator} that return their HRESULT beside the results, and never throw for it. */
export interface IDebugHostSymbolEnumeratorHr {
  /** {@link IDebugHostSymbolEnumerator.Reset} without throwing, slot 3. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idebughostsymbolenumerator-reset} */
  Reset(): { hresult: number };
  /** {@link IDebugHostSymbolEnumerator.GetNext} without throwing, slot 4. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idebughostsymbolenumerator-getnext} */
  GetNext(): { hresult: number; symbol: IDebugHostSymbol | null };
}

/** Methods an object may have to receive the calls of IDebugHostSymbolEnumerator; all optional. */
export interface IDebugHostSymbolEnumeratorHandlers {
  /** Receives {@link IDebugHostSymbolEnumerator.Reset}, slot 3; return nothing for S_OK. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idebughostsymbolenumerator-reset} */
  Reset?(): void;
  /** Receives {@link IDebugHostSymbolEnumerator.GetNext}, slot 4; return `symbol`. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idebughostsymbolenumerator-getnext} */
  GetNext?(): IDebugHostSymbol;
}

let ownIDebugHostSymbolSubstitutionEnumerator: readonly MethodSpec[] | undefined;

/** {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nn-dbgmodel-idebughostsymbolsubstitutionenumerator} */
export class IDebugHostSymbolSubstitutionEnumerator extends IDebugHostSymbolEnumerator {
  static override readonly interfaceName: string = 'IDebugHostSymbolSubstitutionEnumerator';
  static override readonly iid: Guid = 'd49eece8-8d12-4ce1-ab73-e5b63df4f9d3';
  static override ownMethods(): readonly MethodSpec[] {
    return (ownIDebugHostSymbolSubstitutionEnumerator ??= methods([IDebugHostSymbol], [
      '5 GetNextWithSubstitutionText hresult|out symbol interface type=0|out symbolText bstr',
    ]));
  }

  /** The same methods without throwing: each returns `{ hresult, …outs }`. */
  declare readonly hr: IDebugHostSymbolSubstitutionEnumeratorHr;
  /** Only in the type: what `implement(IDebugHostSymbolSubstitutionEnumerator, …)` accepts. */
  declare readonly handlers?: IDebugHostSymbolSubstitutionEnumeratorHandlers;

  /**
   * Returns `symbol` (IDebugHostSymbol, dispose it when done, or null), `symbolText` (text).
   * Since IDebugHostSymbolSubstitutionEnumerator, slot 5. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idebughostsymbolsubstitutionenumerator-getnextwithsubstitutiontext}
   */
  GetNextWithSubstitutionText(): { symbol: IDebugHostSymbol | null; symbolText: string } {
    const at = enter(16);
    try {
      u64[at >>> 3] = 0n;
      u64[(at + 8) >>> 3] = 0n;
      const hr = (this.slots[5] ?? bindSlot(this, 5, 'hiii'))(
        this.pointer,
        addressAt(at),
        addressAt(at + 8),
      );
      if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDebugHostSymbolSubstitutionEnumerator', 'GetNextWithSubstitutionText');
      return {
        symbol: wrap(IDebugHostSymbol, u64[at >>> 3]!, true),
        symbolText: takeBstr(u64[(at + 8) >>> 3]!),
      };
    } finally {
      leave(at);
    }
  }
}

/** Methods of {@link IDebugHostSymbolSubstitutionEnumerator} that return their HRESULT beside the results, and never throw for it. */
export interface IDebugHostSymbolSubstitutionEnumeratorHr extends IDebugHostSymbolEnumeratorHr {
  /** {@link IDebugHostSymbolSubstitutionEnumerator.GetNextWithSubstitutionText} without throwing, slot 5. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idebughostsymbolsubstitutionenumerator-getnextwithsubstitutiontext} */
  GetNextWithSubstitutionText(): { hresult: number; symbol: IDebugHostSymbol | null; symbolText: string };
}

/** Methods an object may have to receive the calls of IDebugHostSymbolSubstitutionEnumerator; all optional. */
export interface IDebugHostSymbolSubstitutionEnumeratorHandlers extends IDebugHostSymbolEnumeratorHandlers {
  /** Receives {@link IDebugHostSymbolSubstitutionEnumerator.GetNextWithSubstitutionText}, slot 5; return an object of `symbol`, `symbolText`. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idebughostsymbolsubstitutionenumerator-getnextwithsubstitutiontext} */
  GetNextWithSubstitutionText?(): { symbol: IDebugHostSymbol | null; symbolText: string };
}

let ownIDebugHostModule: readonly MethodSpec[] | undefined;

/** {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nn-dbgmodel-idebughostmodule} */
export class IDebugHostModule extends IDebugHostSymbol {
  static override readonly interfaceName: string = 'IDebugHostModule';
  static override readonly iid: Guid = 'c9ba3e18-d070-4378-bbd0-34613b346e1e';
  static override ownMethods(): readonly MethodSpec[] {
    return (ownIDebugHostModule ??= methods([IDebugHostSymbol, IDebugHostType, Location], [
      '10 GetImageName hresult|in allowPath bool1|out imageName bstr',
      '11 GetBaseLocation hresult|out moduleBaseLocation struct type=2',
      '12 GetVersion hresult|out fileVersion u64|out productVersion u64',
      '13 FindTypeByName hresult|in typeName wide|out type interface type=1',
      '14 FindSymbolByRVA hresult|in rva u64|out symbol interface type=0',
      '15 FindSymbolByName hresult|in symbolName wide|out symbol interface type=0',
    ]));
  }

  /** The same methods without throwing: each returns `{ hresult, …outs }`. */
  declare readonly hr: IDebugHostModuleHr;
  /** Only in the type: what `implement(IDebugHostModule, …)` accepts. */
  declare readonly handlers?: IDebugHostModuleHandlers;

  /**
   * Returns `imageName` (text).
   * Since IDebugHostModule, slot 10. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idebughostmodule-getimagename}
   */
  GetImageName(allowPath: boolean): string {
    checkBoolean(this, 'GetImageName', 'allowPath', allowPath);
    const at = enter(8);
    try {
      u64[at >>> 3] = 0n;
      const hr = (this.slots[10] ?? bindSlot(this, 10, 'hiii'))(
        this.pointer,
        allowPath ? 1 : 0,
        addressAt(at),
      );
      if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDebugHostModule', 'GetImageName');
      return takeBstr(u64[at >>> 3]!);
    } finally {
      leave(at);
    }
  }

  /**
   * Returns `moduleBaseLocation` (Location).
   * Since IDebugHostModule, slot 11. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idebughostmodule-getbaselocation}
   */
  GetBaseLocation(): Location {
    const at = stack.top;
    const hr = (this.slots[11] ?? bindSlot(this, 11, 'hii'))(this.pointer, addressAt(at));
    if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDebugHostModule', 'GetBaseLocation');
    return Location.decode(scratch, at);
  }

  /**
   * Returns `fileVersion` (64 bits, unsigned), `productVersion` (64 bits, unsigned).
   * Since IDebugHostModule, slot 12. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idebughostmodule-getversion}
   */
  GetVersion(): { fileVersion: bigint; productVersion: bigint } {
    const at = stack.top;
    u64[at >>> 3] = 0n;
    u64[(at + 8) >>> 3] = 0n;
    const hr = (this.slots[12] ?? bindSlot(this, 12, 'hiii'))(
      this.pointer,
      addressAt(at),
      addressAt(at + 8),
    );
    if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDebugHostModule', 'GetVersion');
    return {
      fileVersion: u64[at >>> 3]!,
      productVersion: u64[(at + 8) >>> 3]!,
    };
  }

  /**
   * Returns `type` (IDebugHostType, dispose it when done).
   * Since IDebugHostModule, slot 13. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idebughostmodule-findtypebyname}
   */
  FindTypeByName(typeName: string): IDebugHostType {
    if (typeof typeName !== 'string' || typeName.includes('\0')) notText(this, 'FindTypeByName', 'typeName', typeName);
    const at = stack.top;
    u64[at >>> 3] = 0n;
    const hr = (this.slots[13] ?? bindSlot(this, 13, 'hiwi'))(this.pointer, typeName, addressAt(at));
    if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDebugHostModule', 'FindTypeByName');
    return wrap(IDebugHostType, u64[at >>> 3]!, true)!;
  }

  /**
   * Returns `symbol` (IDebugHostSymbol, dispose it when done).
   * Since IDebugHostModule, slot 14. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idebughostmodule-findsymbolbyrva}
   */
  FindSymbolByRVA(rva: bigint): IDebugHostSymbol {
    if (typeof rva !== 'bigint' || BigInt.asUintN(64, rva) !== rva) notU64(this, 'FindSymbolByRVA', 'rva', rva);
    const at = stack.top;
    u64[at >>> 3] = 0n;
    const hr = (this.slots[14] ?? bindSlot(this, 14, 'hiii'))(this.pointer, rva, addressAt(at));
    if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDebugHostModule', 'FindSymbolByRVA');
    return wrap(IDebugHostSymbol, u64[at >>> 3]!, true)!;
  }

  /**
   * Returns `symbol` (IDebugHostSymbol, dispose it when done).
   * Since IDebugHostModule, slot 15. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idebughostmodule-findsymbolbyname}
   */
  FindSymbolByName(symbolName: string): IDebugHostSymbol {
    if (typeof symbolName !== 'string' || symbolName.includes('\0')) notText(this, 'FindSymbolByName', 'symbolName', symbolName);
    const at = stack.top;
    u64[at >>> 3] = 0n;
    const hr = (this.slots[15] ?? bindSlot(this, 15, 'hiwi'))(this.pointer, symbolName, addressAt(at));
    if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDebugHostModule', 'FindSymbolByName');
    return wrap(IDebugHostSymbol, u64[at >>> 3]!, true)!;
  }
}

/** Methods of {@link IDebugHostModule} that return their HRESULT beside the results, and never throw for it. */
export interface IDebugHostModuleHr extends IDebugHostSymbolHr {
  /** {@link IDebugHostModule.GetImageName} without throwing, slot 10. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idebughostmodule-getimagename} */
  GetImageName(allowPath: boolean): { hresult: number; imageName: string };
  /** {@link IDebugHostModule.GetBaseLocation} without throwing, slot 11. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idebughostmodule-getbaselocation} */
  GetBaseLocation(): { hresult: number; moduleBaseLocation: Location };
  /** {@link IDebugHostModule.GetVersion} without throwing, slot 12. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idebughostmodule-getversion} */
  GetVersion(): { hresult: number; fileVersion: bigint; productVersion: bigint };
  /** {@link IDebugHostModule.FindTypeByName} without throwing, slot 13. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idebughostmodule-findtypebyname} */
  FindTypeByName(typeName: string): { hresult: number; type: IDebugHostType | null };
  /** {@link IDebugHostModule.FindSymbolByRVA} without throwing, slot 14. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idebughostmodule-findsymbolbyrva} */
  FindSymbolByRVA(rva: bigint): { hresult: number; symbol: IDebugHostSymbol | null };
  /** {@link IDebugHostModule.FindSymbolByName} without throwing, slot 15. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idebughostmodule-findsymbolbyname} */
  FindSymbolByName(symbolName: string): { hresult: number; symbol: IDebugHostSymbol | null };
}

/** Methods an object may have to receive the calls of IDebugHostModule; all optional. */
export interface IDebugHostModuleHandlers extends IDebugHostSymbolHandlers {
  /** Receives {@link IDebugHostModule.GetImageName}, slot 10; return `imageName`. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idebughostmodule-getimagename} */
  GetImageName?(allowPath: boolean): string;
  /** Receives {@link IDebugHostModule.GetBaseLocation}, slot 11; return `moduleBaseLocation`. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idebughostmodule-getbaselocation} */
  GetBaseLocation?(): Location;
  /** Receives {@link IDebugHostModule.GetVersion}, slot 12; return an object of `fileVersion`, `productVersion`. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idebughostmodule-getversion} */
  GetVersion?(): { fileVersion: bigint; productVersion: bigint };
  /** Receives {@link IDebugHostModule.FindTypeByName}, slot 13; return `type`. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idebughostmodule-findtypebyname} */
  FindTypeByName?(typeName: string): IDebugHostType;
  /** Receives {@link IDebugHostModule.FindSymbolByRVA}, slot 14; return `symbol`. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idebughostmodule-findsymbolbyrva} */
  FindSymbolByRVA?(rva: bigint): IDebugHostSymbol;
  /** Receives {@link IDebugHostModule.FindSymbolByName}, slot 15; return `symbol`. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idebughostmodule-findsymbolbyname} */
  FindSymbolByName?(symbolName: string): IDebugHostSymbol;
}

let ownIDebugHostModule2: readonly MethodSpec[] | undefined;

/** {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nn-dbgmodel-idebughostmodule2} */
export class IDebugHostModule2 extends IDebugHostModule {
  static override readonly interfaceName: string = 'IDebugHostModule2';
  static override readonly iid: Guid = 'b51887e8-bcd0-4e8f-a8c7-434398b78c37';
  static override ownMethods(): readonly MethodSpec[] {
    return (ownIDebugHostModule2 ??= methods([IDebugHostSymbol], [
      '16 FindContainingSymbolByRVA hresult|in rva u64|out symbol interface type=0|out offset u64',
    ]));
  }

  /** The same methods without throwing: each returns `{ hresult, …outs }`. */
  declare readonly hr: IDebugHostModule2Hr;
  /** Only in the type: what `implement(IDebugHostModule2, …)` accepts. */
  declare readonly handlers?: IDebugHostModule2Handlers;

  /**
   * Returns `symbol` (IDebugHostSymbol, dispose it when done), `offset` (64 bits, unsigned).
   * Since IDebugHostModule2, slot 16. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idebughostmodule2-findcontainingsymbolbyrva}
   */
  FindContainingSymbolByRVA(rva: bigint): { symbol: IDebugHostSymbol; offset: bigint } {
    if (typeof rva !== 'bigint' || BigInt.asUintN(64, rva) !== rva) notU64(this, 'FindContainingSymbolByRVA', 'rva', rva);
    const at = stack.top;
    u64[at >>> 3] = 0n;
    u64[(at + 8) >>> 3] = 0n;
    const hr = (this.slots[16] ?? bindSlot(this, 16, 'hiiii'))(
      this.pointer,
      rva,
      addressAt(at),
      addressAt(at + 8),
    );
    if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDebugHostModule2', 'FindContainingSymbolByRVA');
    return {
      symbol: wrap(IDebugHostSymbol, u64[at >>> 3]!, true)!,
      offset: u64[(at + 8) >>> 3]!,
    };
  }
}

/** Methods of {@link IDebugHostModule2} that return their HRESULT beside the results, and never throw for it. */
export interface IDebugHostModule2Hr extends IDebugHostModuleHr {
  /** {@link IDebugHostModule2.FindContainingSymbolByRVA} without throwing, slot 16. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idebughostmodule2-findcontainingsymbolbyrva} */
  FindContainingSymbolByRVA(rva: bigint): { hresult: number; symbol: IDebugHostSymbol | null; offset: bigint };
}

/** Methods an object may have to receive the calls of IDebugHostModule2; all optional. */
export interface IDebugHostModule2Handlers extends IDebugHostModuleHandlers {
  /** Receives {@link IDebugHostModule2.FindContainingSymbolByRVA}, slot 16; return an object of `symbol`, `offset`. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idebughostmodule2-findcontainingsymbolbyrva} */
  FindContainingSymbolByRVA?(rva: bigint): { symbol: IDebugHostSymbol; offset: bigint };
}

let ownIDebugHostModule3: readonly MethodSpec[] | undefined;

/** {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nn-dbgmodel-idebughostmodule3} */
export class IDebugHostModule3 extends IDebugHostModule2 {
  static override readonly interfaceName: string = 'IDebugHostModule3';
  static override readonly iid: Guid = '68576417-9fab-4c69-8977-3a4d87cf08fd';
  static override ownMethods(): readonly MethodSpec[] {
    return (ownIDebugHostModule3 ??= methods([Location], [
      '17 GetRange hresult|out moduleStart struct type=0|out moduleEnd struct type=0',
    ]));
  }

  /** The same methods without throwing: each returns `{ hresult, …outs }`. */
  declare readonly hr: IDebugHostModule3Hr;
  /** Only in the type: what `implement(IDebugHostModule3, …)` accepts. */
  declare readonly handlers?: IDebugHostModule3Handlers;

  /**
   * Returns `moduleStart` (Location), `moduleEnd` (Location).
   * Since IDebugHostModule3, slot 17. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idebughostmodule3-getrange}
   */
  GetRange(): { moduleStart: Location; moduleEnd: Location } {
    const at = stack.top;
    const hr = (this.slots[17] ?? bindSlot(this, 17, 'hiii'))(
      this.pointer,
      addressAt(at),
      addressAt(at + 16),
    );
    if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDebugHostModule3', 'GetRange');
    return {
      moduleStart: Location.decode(scratch, at),
      moduleEnd: Location.decode(scratch, at + 16),
    };
  }
}

/** Methods of {@link IDebugHostModule3} that return their HRESULT beside the results, and never throw for it. */
export interface IDebugHostModule3Hr extends IDebugHostModule2Hr {
  /** {@link IDebugHostModule3.GetRange} without throwing, slot 17. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idebughostmodule3-getrange} */
  GetRange(): { hresult: number; moduleStart: Location; moduleEnd: Location };
}

/** Methods an object may have to receive the calls of IDebugHostModule3; all optional. */
export interface IDebugHostModule3Handlers extends IDebugHostModule2Handlers {
  /** Receives {@link IDebugHostModule3.GetRange}, slot 17; return an object of `moduleStart`, `moduleEnd`. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idebughostmodule3-getrange} */
  GetRange?(): { moduleStart: Location; moduleEnd: Location };
}

let ownIDebugHostModule4: readonly MethodSpec[] | undefined;

/** {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nn-dbgmodel-idebughostmodule4} */
export class IDebugHostModule4 extends IDebugHostModule3 {
  static override readonly interfaceName: string = 'IDebugHostModule4';
  static override readonly iid: Guid = '41415136-38a4-474f-8e98-57e2dc64e565';
  static override ownMethods(): readonly MethodSpec[] {
    return (ownIDebugHostModule4 ??= methods([IDebugHostSymbol, IDebugHostType], [
      '18 FindTypeByName2 hresult|in pEnclosingSymbol interface type=0 optional|in typeName wide|out type interface type=1',
    ]));
  }

  /** The same methods without throwing: each returns `{ hresult, …outs }`. */
  declare readonly hr: IDebugHostModule4Hr;
  /** Only in the type: what `implement(IDebugHostModule4, …)` accepts. */
  declare readonly handlers?: IDebugHostModule4Handlers;

  /**
   * Returns `type` (IDebugHostType, dispose it when done).
   * Since IDebugHostModule4, slot 18. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idebughostmodule4-findtypebyname2}
   */
  FindTypeByName2(pEnclosingSymbol: IDebugHostSymbol | null, typeName: string): IDebugHostType {
    if (!(pEnclosingSymbol == null)) checkInterface(this, 'FindTypeByName2', 'pEnclosingSymbol', pEnclosingSymbol, 'IDebugHostSymbol');
    if (typeof typeName !== 'string' || typeName.includes('\0')) notText(this, 'FindTypeByName2', 'typeName', typeName);
    const at = stack.top;
    u64[at >>> 3] = 0n;
    const hr = (this.slots[18] ?? bindSlot(this, 18, 'hiiwi'))(
      this.pointer,
      pointerOf(pEnclosingSymbol),
      typeName,
      addressAt(at),
    );
    if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDebugHostModule4', 'FindTypeByName2');
    return wrap(IDebugHostType, u64[at >>> 3]!, true)!;
  }
}

/** Methods of {@link IDebugHostModule4} that return their HRESULT beside the results, and never throw for it. */
export interface IDebugHostModule4Hr extends IDebugHostModule3Hr {
  /** {@link IDebugHostModule4.FindTypeByName2} without throwing, slot 18. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idebughostmodule4-findtypebyname2} */
  FindTypeByName2(pEnclosingSymbol: IDebugHostSymbol | null, typeName: string): { hresult: number; type: IDebugHostType | null };
}

/** Methods an object may have to receive the calls of IDebugHostModule4; all optional. */
export interface IDebugHostModule4Handlers extends IDebugHostModule3Handlers {
  /** Receives {@link IDebugHostModule4.FindTypeByName2}, slot 18; return `type`. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idebughostmodule4-findtypebyname2} */
  FindTypeByName2?(pEnclosingSymbol: IDebugHostSymbol | null, typeName: string): IDebugHostType;
}

let ownIDebugHostModule5: readonly MethodSpec[] | undefined;

/** {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nn-dbgmodel-idebughostmodule5} */
export class IDebugHostModule5 extends IDebugHostModule4 {
  static override readonly interfaceName: string = 'IDebugHostModule5';
  static override readonly iid: Guid = 'ed36a63d-ad2b-467e-a0ca-4ca949357625';
  static override ownMethods(): readonly MethodSpec[] {
    return (ownIDebugHostModule5 ??= methods([], [
      '19 GetPrimaryCompilerInformation hresult|out pCompilerId u32|out pPrimaryCompilerString bstr',
    ]));
  }

  /** The same methods without throwing: each returns `{ hresult, …outs }`. */
  declare readonly hr: IDebugHostModule5Hr;
  /** Only in the type: what `implement(IDebugHostModule5, …)` accepts. */
  declare readonly handlers?: IDebugHostModule5Handlers;

  /**
   * Returns `pCompilerId` (KnownCompiler), `pPrimaryCompilerString` (text).
   * Since IDebugHostModule5, slot 19. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idebughostmodule5-getprimarycompilerinformation}
   */
  GetPrimaryCompilerInformation(): { pCompilerId: KnownCompiler; pPrimaryCompilerString: string } {
    const at = enter(16);
    try {
      u32[at >>> 2] = 0;
      u64[(at + 8) >>> 3] = 0n;
      const hr = (this.slots[19] ?? bindSlot(this, 19, 'hiii'))(
        this.pointer,
        addressAt(at),
        addressAt(at + 8),
      );
      if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDebugHostModule5', 'GetPrimaryCompilerInformation');
      return {
        pCompilerId: u32[at >>> 2]!,
        pPrimaryCompilerString: takeBstr(u64[(at + 8) >>> 3]!),
      };
    } finally {
      leave(at);
    }
  }
}

/** Methods of {@link IDebugHostModule5} that return their HRESULT beside the results, and never throw for it. */
export interface IDebugHostModule5Hr extends IDebugHostModule4Hr {
  /** {@link IDebugHostModule5.GetPrimaryCompilerInformation} without throwing, slot 19. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idebughostmodule5-getprimarycompilerinformation} */
  GetPrimaryCompilerInformation(): { hresult: number; pCompilerId: KnownCompiler; pPrimaryCompilerString: string };
}

/** Methods an object may have to receive the calls of IDebugHostModule5; all optional. */
export interface IDebugHostModule5Handlers extends IDebugHostModule4Handlers {
  /** Receives {@link IDebugHostModule5.GetPrimaryCompilerInformation}, slot 19; return an object of `pCompilerId`, `pPrimaryCompilerString`. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idebughostmodule5-getprimarycompilerinformation} */
  GetPrimaryCompilerInformation?(): { pCompilerId: KnownCompiler; pPrimaryCompilerString: string };
}

let ownIDebugHostModule6: readonly MethodSpec[] | undefined;

/** {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nn-dbgmodel-idebughostmodule6} */
export class IDebugHostModule6 extends IDebugHostModule5 {
  static override readonly interfaceName: string = 'IDebugHostModule6';
  static override readonly iid: Guid = '10efc47e-68d4-4f87-810f-6729a805940a';
  static override ownMethods(): readonly MethodSpec[] {
    return (ownIDebugHostModule6 ??= methods([], [
      '20 GetArchitectureByRVA hresult|in rva u64|out pMachineArchitecture u32|out pRangeRvaStart u64|out pRangeRvaEnd u64',
    ]));
  }

  /** The same methods without throwing: each returns `{ hresult, …outs }`. */
  declare readonly hr: IDebugHostModule6Hr;
  /** Only in the type: what `implement(IDebugHostModule6, …)` accepts. */
  declare readonly handlers?: IDebugHostModule6Handlers;

  /**
   * Returns `pMachineArchitecture` (32 bits, unsigned), `pRangeRvaStart` (64 bits, unsigned), `pRangeRvaEnd` (64 bits, unsigned).
   * Since IDebugHostModule6, slot 20. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idebughostmodule6-getarchitecturebyrva}
   */
  GetArchitectureByRVA(rva: bigint): { pMachineArchitecture: number; pRangeRvaStart: bigint; pRangeRvaEnd: bigint } {
    if (typeof rva !== 'bigint' || BigInt.asUintN(64, rva) !== rva) notU64(this, 'GetArchitectureByRVA', 'rva', rva);
    const at = stack.top;
    u32[at >>> 2] = 0;
    u64[(at + 8) >>> 3] = 0n;
    u64[(at + 16) >>> 3] = 0n;
    const hr = (this.slots[20] ?? bindSlot(this, 20, 'hiiiii'))(
      this.pointer,
      rva,
      addressAt(at),
      addressAt(at + 8),
      addressAt(at + 16),
    );
    if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDebugHostModule6', 'GetArchitectureByRVA');
    return {
      pMachineArchitecture: u32[at >>> 2]!,
      pRangeRvaStart: u64[(at + 8) >>> 3]!,
      pRangeRvaEnd: u64[(at + 16) >>> 3]!,
    };
  }
}

/** Methods of {@link IDebugHostModule6} that return their HRESULT beside the results, and never throw for it. */
export interface IDebugHostModule6Hr extends IDebugHostModule5Hr {
  /** {@link IDebugHostModule6.GetArchitectureByRVA} without throwing, slot 20. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idebughostmodule6-getarchitecturebyrva} */
  GetArchitectureByRVA(rva: bigint): { hresult: number; pMachineArchitecture: number; pRangeRvaStart: bigint; pRangeRvaEnd: bigint };
}

/** Methods an object may have to receive the calls of IDebugHostModule6; all optional. */
export interface IDebugHostModule6Handlers extends IDebugHostModule5Handlers {
  /** Receives {@link IDebugHostModule6.GetArchitectureByRVA}, slot 20; return an object of `pMachineArchitecture`, `pRangeRvaStart`, `pRangeRvaEnd`. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idebughostmodule6-getarchitecturebyrva} */
  GetArchitectureByRVA?(rva: bigint): { pMachineArchitecture: number; pRangeRvaStart: bigint; pRangeRvaEnd: bigint };
}

let ownIDebugHostType: readonly MethodSpec[] | undefined;

/** {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nn-dbgmodel-idebughosttype} */
export class IDebugHostType extends IDebugHostSymbol {
  static override readonly interfaceName: string = 'IDebugHostType';
  static override readonly iid: Guid = '3aadc353-2b14-4abb-9893-5e03458e07ee';
  static override ownMethods(): readonly MethodSpec[] {
    return (ownIDebugHostType ??= methods([ArrayDimension, IDebugHostSymbol, IDebugHostType], [
      '10 GetTypeKind hresult|out kind u32',
      '11 GetSize hresult|out size u64',
      '12 GetBaseType hresult|out baseType interface type=2',
      '13 GetHashCode hresult|out hashCode u32',
      '14 GetIntrinsicType hresult|out intrinsicKind u32|out carrierType u16',
      '15 GetBitField hresult|out lsbOfField u32|out lengthOfField u32',
      '16 GetPointerKind hresult|out pointerKind u32',
      '17 GetMemberType hresult|out memberType interface type=2',
      '18 CreatePointerTo hresult|in kind u32|out newType interface type=2',
      '19 GetArrayDimensionality hresult|out arrayDimensionality u64',
      '20 GetArrayDimensions hresult|size dimensions u64|out pDimensions struct type=0 array count=0',
      '21 CreateArrayOf hresult|count dimensions u64|in pDimensions struct type=0 array count=0|out newType interface type=2',
      '22 GetFunctionCallingConvention hresult|out conventionKind u32',
      '23 GetFunctionReturnType hresult|out returnType interface type=2',
      '24 GetFunctionParameterTypeCount hresult|out count u64',
      '25 GetFunctionParameterTypeAt hresult|in i u64|out parameterType interface type=2',
      '26 IsGeneric hresult|out isGeneric bool1',
      '27 GetGenericArgumentCount hresult|out argCount u64',
      '28 GetGenericArgumentAt hresult|in i u64|out argument interface type=1',
    ]));
  }

  /** The same methods without throwing: each returns `{ hresult, …outs }`. */
  declare readonly hr: IDebugHostTypeHr;
  /** Only in the type: what `implement(IDebugHostType, …)` accepts. */
  declare readonly handlers?: IDebugHostTypeHandlers;

  /**
   * Returns `kind` (TypeKind).
   * Since IDebugHostType, slot 10. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idebughosttype-gettypekind}
   */
  GetTypeKind(): TypeKind {
    const at = stack.top;
    u32[at >>> 2] = 0;
    const hr = (this.slots[10] ?? bindSlot(this, 10, 'hii'))(this.pointer, addressAt(at));
    if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDebugHostType', 'GetTypeKind');
    return u32[at >>> 2]!;
  }

  /**
   * Returns `size` (64 bits, unsigned).
   * Since IDebugHostType, slot 11. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idebughosttype-getsize}
   */
  GetSize(): bigint {
    const at = stack.top;
    u64[at >>> 3] = 0n;
    const hr = (this.slots[11] ?? bindSlot(this, 11, 'hii'))(this.pointer, addressAt(at));
    if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDebugHostType', 'GetSize');
    return u64[at >>> 3]!;
  }

  /**
   * Returns `baseType` (IDebugHostType, dispose it when done).
   * Since IDebugHostType, slot 12. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idebughosttype-getbasetype}
   */
  GetBaseType(): IDebugHostType {
    const at = stack.top;
    u64[at >>> 3] = 0n;
    const hr = (this.slots[12] ?? bindSlot(this, 12, 'hii'))(this.pointer, addressAt(at));
    if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDebugHostType', 'GetBaseType');
    return wrap(IDebugHostType, u64[at >>> 3]!, true)!;
  }

  /**
   * Returns `hashCode` (32 bits, unsigned).
   * Since IDebugHostType, slot 13. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idebughosttype-gethashcode}
   */
  GetHashCode(): number {
    const at = stack.top;
    u32[at >>> 2] = 0;
    const hr = (this.slots[13] ?? bindSlot(this, 13, 'hii'))(this.pointer, addressAt(at));
    if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDebugHostType', 'GetHashCode');
    return u32[at >>> 2]!;
  }

  /**
   * Returns `intrinsicKind` (IntrinsicKind), `carrierType` (16 bits).
   * Since IDebugHostType, slot 14. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idebughosttype-getintrinsictype}
   */
  GetIntrinsicType(): { intrinsicKind: IntrinsicKind; carrierType: number } {
    const at = stack.top;
    u32[at >>> 2] = 0;
    u32[(at + 4) >>> 2] = 0;
    const hr = (this.slots[14] ?? bindSlot(this, 14, 'hiii'))(
      this.pointer,
      addressAt(at),
      addressAt(at + 4),
    );
    if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDebugHostType', 'GetIntrinsicType');
    return {
      intrinsicKind: u32[at >>> 2]!,
      carrierType: u32[(at + 4) >>> 2]!,
    };
  }

  /**
   * Returns `lsbOfField` (32 bits, unsigned), `lengthOfField` (32 bits, unsigned).
   * Since IDebugHostType, slot 15. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idebughosttype-getbitfield}
   */
  GetBitField(): { lsbOfField: number; lengthOfField: number } {
    const at = stack.top;
    u32[at >>> 2] = 0;
    u32[(at + 4) >>> 2] = 0;
    const hr = (this.slots[15] ?? bindSlot(this, 15, 'hiii'))(
      this.pointer,
      addressAt(at),
      addressAt(at + 4),
    );
    if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDebugHostType', 'GetBitField');
    return {
      lsbOfField: u32[at >>> 2]!,
      lengthOfField: u32[(at + 4) >>> 2]!,
    };
  }

  /**
   * Returns `pointerKind` (PointerKind).
   * Since IDebugHostType, slot 16. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idebughosttype-getpointerkind}
   */
  GetPointerKind(): PointerKind {
    const at = stack.top;
    u32[at >>> 2] = 0;
    const hr = (this.slots[16] ?? bindSlot(this, 16, 'hii'))(this.pointer, addressAt(at));
    if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDebugHostType', 'GetPointerKind');
    return u32[at >>> 2]!;
  }

  /**
   * Returns `memberType` (IDebugHostType, dispose it when done).
   * Since IDebugHostType, slot 17. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idebughosttype-getmembertype}
   */
  GetMemberType(): IDebugHostType {
    const at = stack.top;
    u64[at >>> 3] = 0n;
    const hr = (this.slots[17] ?? bindSlot(this, 17, 'hii'))(this.pointer, addressAt(at));
    if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDebugHostType', 'GetMemberType');
    return wrap(IDebugHostType, u64[at >>> 3]!, true)!;
  }

  /**
   * Returns `newType` (IDebugHostType, dispose it when done).
   * Since IDebugHostType, slot 18. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idebughosttype-createpointerto}
   */
  CreatePointerTo(kind: PointerKind): IDebugHostType {
    if (typeof kind !== 'number' || kind >>> 0 !== kind) notU32(this, 'CreatePointerTo', 'kind', kind);
    const at = stack.top;
    u64[at >>> 3] = 0n;
    const hr = (this.slots[18] ?? bindSlot(this, 18, 'hiii'))(this.pointer, kind, addressAt(at));
    if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDebugHostType', 'CreatePointerTo');
    return wrap(IDebugHostType, u64[at >>> 3]!, true)!;
  }

  /**
   * Returns `arrayDimensionality` (64 bits, unsigned).
   * Since IDebugHostType, slot 19. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idebughosttype-getarraydimensionality}
   */
  GetArrayDimensionality(): bigint {
    const at = stack.top;
    u64[at >>> 3] = 0n;
    const hr = (this.slots[19] ?? bindSlot(this, 19, 'hii'))(this.pointer, addressAt(at));
    if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDebugHostType', 'GetArrayDimensionality');
    return u64[at >>> 3]!;
  }

  /**
   * Returns `pDimensions` (list of ArrayDimension).
   * Since IDebugHostType, slot 20. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idebughosttype-getarraydimensions}
   * @param dimensions room for the result, in elements
   */
  GetArrayDimensions(dimensions: number): ArrayDimension[] {
    if (typeof dimensions !== 'number' || dimensions >>> 0 !== dimensions) notU32(this, 'GetArrayDimensions', 'dimensions', dimensions);
    const at = enter(0);
    try {
      const pDimensionsAt = reserveCleared(dimensions * 24);
      const hr = (this.slots[20] ?? bindSlot(this, 20, 'hiii'))(
        this.pointer,
        dimensions,
        pDimensionsAt.address,
      );
      if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDebugHostType', 'GetArrayDimensions');
      return ArrayDimension.decodeList(pDimensionsAt.block, pDimensionsAt.offset, dimensions);
    } finally {
      leave(at);
    }
  }

  /**
   * Returns `newType` (IDebugHostType, dispose it when done).
   * Since IDebugHostType, slot 21. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idebughosttype-createarrayof}
   */
  CreateArrayOf(pDimensions: readonly ArrayDimension[]): IDebugHostType {
    checkList(this, 'CreateArrayOf', 'pDimensions', pDimensions);
    const at = enter(8);
    try {
      const pDimensionsAt = pushStructs(ArrayDimension, pDimensions);
      u64[at >>> 3] = 0n;
      const hr = (this.slots[21] ?? bindSlot(this, 21, 'hiiii'))(
        this.pointer,
        pDimensions.length,
        pDimensionsAt,
        addressAt(at),
      );
      if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDebugHostType', 'CreateArrayOf');
      return wrap(IDebugHostType, u64[at >>> 3]!, true)!;
    } finally {
      leave(at);
    }
  }

  /**
   * Returns `conventionKind` (CallingConventionKind).
   * Since IDebugHostType, slot 22. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idebughosttype-getfunctioncallingconvention}
   */
  GetFunctionCallingConvention(): CallingConventionKind {
    const at = stack.top;
    u32[at >>> 2] = 0;
    const hr = (this.slots[22] ?? bindSlot(this, 22, 'hii'))(this.pointer, addressAt(at));
    if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDebugHostType', 'GetFunctionCallingConvention');
    return u32[at >>> 2]!;
  }

  /**
   * Returns `returnType` (IDebugHostType, dispose it when done).
   * Since IDebugHostType, slot 23. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idebughosttype-getfunctionreturntype}
   */
  GetFunctionReturnType(): IDebugHostType {
    const at = stack.top;
    u64[at >>> 3] = 0n;
    const hr = (this.slots[23] ?? bindSlot(this, 23, 'hii'))(this.pointer, addressAt(at));
    if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDebugHostType', 'GetFunctionReturnType');
    return wrap(IDebugHostType, u64[at >>> 3]!, true)!;
  }

  /**
   * Returns `count` (64 bits, unsigned).
   * Since IDebugHostType, slot 24. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idebughosttype-getfunctionparametertypecount}
   */
  GetFunctionParameterTypeCount(): bigint {
    const at = stack.top;
    u64[at >>> 3] = 0n;
    const hr = (this.slots[24] ?? bindSlot(this, 24, 'hii'))(this.pointer, addressAt(at));
    if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDebugHostType', 'GetFunctionParameterTypeCount');
    return u64[at >>> 3]!;
  }

  /**
   * Returns `parameterType` (IDebugHostType, dispose it when done).
   * Since IDebugHostType, slot 25. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idebughosttype-getfunctionparametertypeat}
   */
  GetFunctionParameterTypeAt(i: bigint): IDebugHostType {
    if (typeof i !== 'bigint' || BigInt.asUintN(64, i) !== i) notU64(this, 'GetFunctionParameterTypeAt', 'i', i);
    const at = stack.top;
    u64[at >>> 3] = 0n;
    const hr = (this.slots[25] ?? bindSlot(this, 25, 'hiii'))(this.pointer, i, addressAt(at));
    if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDebugHostType', 'GetFunctionParameterTypeAt');
    return wrap(IDebugHostType, u64[at >>> 3]!, true)!;
  }

  /**
   * Returns `isGeneric` (true or false).
   * Since IDebugHostType, slot 26. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idebughosttype-isgeneric}
   */
  IsGeneric(): boolean {
    const at = stack.top;
    u32[at >>> 2] = 0;
    const hr = (this.slots[26] ?? bindSlot(this, 26, 'hii'))(this.pointer, addressAt(at));
    if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDebugHostType', 'IsGeneric');
    return u8[at] !== 0;
  }

  /**
   * Returns `argCount` (64 bits, unsigned).
   * Since IDebugHostType, slot 27. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idebughosttype-getgenericargumentcount}
   */
  GetGenericArgumentCount(): bigint {
    const at = stack.top;
    u64[at >>> 3] = 0n;
    const hr = (this.slots[27] ?? bindSlot(this, 27, 'hii'))(this.pointer, addressAt(at));
    if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDebugHostType', 'GetGenericArgumentCount');
    return u64[at >>> 3]!;
  }

  /**
   * Returns `argument` (IDebugHostSymbol, dispose it when done).
   * Since IDebugHostType, slot 28. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idebughosttype-getgenericargumentat}
   */
  GetGenericArgumentAt(i: bigint): IDebugHostSymbol {
    if (typeof i !== 'bigint' || BigInt.asUintN(64, i) !== i) notU64(this, 'GetGenericArgumentAt', 'i', i);
    const at = stack.top;
    u64[at >>> 3] = 0n;
    const hr = (this.slots[28] ?? bindSlot(this, 28, 'hiii'))(this.pointer, i, addressAt(at));
    if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDebugHostType', 'GetGenericArgumentAt');
    return wrap(IDebugHostSymbol, u64[at >>> 3]!, true)!;
  }
}

/** Methods of {@link IDebugHostType} that return their HRESULT beside the results, and never throw for it. */
export interface IDebugHostTypeHr extends IDebugHostSymbolHr {
  /** {@link IDebugHostType.GetTypeKind} without throwing, slot 10. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idebughosttype-gettypekind} */
  GetTypeKind(): { hresult: number; kind: TypeKind };
  /** {@link IDebugHostType.GetSize} without throwing, slot 11. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idebughosttype-getsize} */
  GetSize(): { hresult: number; size: bigint };
  /** {@link IDebugHostType.GetBaseType} without throwing, slot 12. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idebughosttype-getbasetype} */
  GetBaseType(): { hresult: number; baseType: IDebugHostType | null };
  /** {@link IDebugHostType.GetHashCode} without throwing, slot 13. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idebughosttype-gethashcode} */
  GetHashCode(): { hresult: number; hashCode: number };
  /** {@link IDebugHostType.GetIntrinsicType} without throwing, slot 14. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idebughosttype-getintrinsictype} */
  GetIntrinsicType(): { hresult: number; intrinsicKind: IntrinsicKind; carrierType: number };
  /** {@link IDebugHostType.GetBitField} without throwing, slot 15. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idebughosttype-getbitfield} */
  GetBitField(): { hresult: number; lsbOfField: number; lengthOfField: number };
  /** {@link IDebugHostType.GetPointerKind} without throwing, slot 16. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idebughosttype-getpointerkind} */
  GetPointerKind(): { hresult: number; pointerKind: PointerKind };
  /** {@link IDebugHostType.GetMemberType} without throwing, slot 17. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idebughosttype-getmembertype} */
  GetMemberType(): { hresult: number; memberType: IDebugHostType | null };
  /** {@link IDebugHostType.CreatePointerTo} without throwing, slot 18. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idebughosttype-createpointerto} */
  CreatePointerTo(kind: PointerKind): { hresult: number; newType: IDebugHostType | null };
  /** {@link IDebugHostType.GetArrayDimensionality} without throwing, slot 19. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idebughosttype-getarraydimensionality} */
  GetArrayDimensionality(): { hresult: number; arrayDimensionality: bigint };
  /** {@link IDebugHostType.GetArrayDimensions} without throwing, slot 20. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idebughosttype-getarraydimensions} */
  GetArrayDimensions(dimensions: number): { hresult: number; pDimensions: ArrayDimension[] };
  /** {@link IDebugHostType.CreateArrayOf} without throwing, slot 21. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idebughosttype-createarrayof} */
  CreateArrayOf(pDimensions: readonly ArrayDimension[]): { hresult: number; newType: IDebugHostType | null };
  /** {@link IDebugHostType.GetFunctionCallingConvention} without throwing, slot 22. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idebughosttype-getfunctioncallingconvention} */
  GetFunctionCallingConvention(): { hresult: number; conventionKind: CallingConventionKind };
  /** {@link IDebugHostType.GetFunctionReturnType} without throwing, slot 23. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idebughosttype-getfunctionreturntype} */
  GetFunctionReturnType(): { hresult: number; returnType: IDebugHostType | null };
  /** {@link IDebugHostType.GetFunctionParameterTypeCount} without throwing, slot 24. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idebughosttype-getfunctionparametertypecount} */
  GetFunctionParameterTypeCount(): { hresult: number; count: bigint };
  /** {@link IDebugHostType.GetFunctionParameterTypeAt} without throwing, slot 25. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idebughosttype-getfunctionparametertypeat} */
  GetFunctionParameterTypeAt(i: bigint): { hresult: number; parameterType: IDebugHostType | null };
  /** {@link IDebugHostType.IsGeneric} without throwing, slot 26. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idebughosttype-isgeneric} */
  IsGeneric(): { hresult: number; isGeneric: boolean };
  /** {@link IDebugHostType.GetGenericArgumentCount} without throwing, slot 27. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idebughosttype-getgenericargumentcount} */
  GetGenericArgumentCount(): { hresult: number; argCount: bigint };
  /** {@link IDebugHostType.GetGenericArgumentAt} without throwing, slot 28. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idebughosttype-getgenericargumentat} */
  GetGenericArgumentAt(i: bigint): { hresult: number; argument: IDebugHostSymbol | null };
}

/** Methods an object may have to receive the calls of IDebugHostType; all optional. */
export interface IDebugHostTypeHandlers extends IDebugHostSymbolHandlers {
  /** Receives {@link IDebugHostType.GetTypeKind}, slot 10; return `kind`. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idebughosttype-gettypekind} */
  GetTypeKind?(): TypeKind;
  /** Receives {@link IDebugHostType.GetSize}, slot 11; return `size`. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idebughosttype-getsize} */
  GetSize?(): bigint;
  /** Receives {@link IDebugHostType.GetBaseType}, slot 12; return `baseType`. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idebughosttype-getbasetype} */
  GetBaseType?(): IDebugHostType;
  /** Receives {@link IDebugHostType.GetHashCode}, slot 13; return `hashCode`. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idebughosttype-gethashcode} */
  GetHashCode?(): number;
  /** Receives {@link IDebugHostType.GetIntrinsicType}, slot 14; return an object of `intrinsicKind`, `carrierType`. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idebughosttype-getintrinsictype} */
  GetIntrinsicType?(): { intrinsicKind: IntrinsicKind; carrierType: number };
  /** Receives {@link IDebugHostType.GetBitField}, slot 15; return an object of `lsbOfField`, `lengthOfField`. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idebughosttype-getbitfield} */
  GetBitField?(): { lsbOfField: number; lengthOfField: number };
  /** Receives {@link IDebugHostType.GetPointerKind}, slot 16; return `pointerKind`. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idebughosttype-getpointerkind} */
  GetPointerKind?(): PointerKind;
  /** Receives {@link IDebugHostType.GetMemberType}, slot 17; return `memberType`. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idebughosttype-getmembertype} */
  GetMemberType?(): IDebugHostType;
  /** Receives {@link IDebugHostType.CreatePointerTo}, slot 18; return `newType`. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idebughosttype-createpointerto} */
  CreatePointerTo?(kind: PointerKind): IDebugHostType;
  /** Receives {@link IDebugHostType.GetArrayDimensionality}, slot 19; return `arrayDimensionality`. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idebughosttype-getarraydimensionality} */
  GetArrayDimensionality?(): bigint;
  /** Receives {@link IDebugHostType.GetArrayDimensions}, slot 20; return `pDimensions`. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idebughosttype-getarraydimensions} */
  GetArrayDimensions?(dimensions: number): ArrayDimension[];
  /** Receives {@link IDebugHostType.CreateArrayOf}, slot 21; return `newType`. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idebughosttype-createarrayof} */
  CreateArrayOf?(pDimensions: ArrayDimension[]): IDebugHostType;
  /** Receives {@link IDebugHostType.GetFunctionCallingConvention}, slot 22; return `conventionKind`. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idebughosttype-getfunctioncallingconvention} */
  GetFunctionCallingConvention?(): CallingConventionKind;
  /** Receives {@link IDebugHostType.GetFunctionReturnType}, slot 23; return `returnType`. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idebughosttype-getfunctionreturntype} */
  GetFunctionReturnType?(): IDebugHostType;
  /** Receives {@link IDebugHostType.GetFunctionParameterTypeCount}, slot 24; return `count`. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idebughosttype-getfunctionparametertypecount} */
  GetFunctionParameterTypeCount?(): bigint;
  /** Receives {@link IDebugHostType.GetFunctionParameterTypeAt}, slot 25; return `parameterType`. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idebughosttype-getfunctionparametertypeat} */
  GetFunctionParameterTypeAt?(i: bigint): IDebugHostType;
  /** Receives {@link IDebugHostType.IsGeneric}, slot 26; return `isGeneric`. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idebughosttype-isgeneric} */
  IsGeneric?(): boolean;
  /** Receives {@link IDebugHostType.GetGenericArgumentCount}, slot 27; return `argCount`. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idebughosttype-getgenericargumentcount} */
  GetGenericArgumentCount?(): bigint;
  /** Receives {@link IDebugHostType.GetGenericArgumentAt}, slot 28; return `argument`. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idebughosttype-getgenericargumentat} */
  GetGenericArgumentAt?(i: bigint): IDebugHostSymbol;
}

let ownIDebugHostType2: readonly MethodSpec[] | undefined;

/** {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nn-dbgmodel-idebughosttype2} */
export class IDebugHostType2 extends IDebugHostType {
  static override readonly interfaceName: string = 'IDebugHostType2';
  static override readonly iid: Guid = 'b28632b9-8506-4676-87ce-8f7e05e59876';
  static override ownMethods(): readonly MethodSpec[] {
    return (ownIDebugHostType2 ??= methods([IDebugHostType2], [
      '29 IsTypedef hresult|out isTypedef bool1',
      '30 GetTypedefBaseType hresult|out baseType interface type=0',
      '31 GetTypedefFinalBaseType hresult|out finalBaseType interface type=0',
      '32 GetFunctionVarArgsKind hresult|out varArgsKind u32',
      '33 GetFunctionInstancePointerType hresult|out instancePointerType interface type=0',
    ]));
  }

  /** The same methods without throwing: each returns `{ hresult, …outs }`. */
  declare readonly hr: IDebugHostType2Hr;
  /** Only in the type: what `implement(IDebugHostType2, …)` accepts. */
  declare readonly handlers?: IDebugHostType2Handlers;

  /**
   * Returns `isTypedef` (true or false).
   * Since IDebugHostType2, slot 29. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idebughosttype2-istypedef}
   */
  IsTypedef(): boolean {
    const at = stack.top;
    u32[at >>> 2] = 0;
    const hr = (this.slots[29] ?? bindSlot(this, 29, 'hii'))(this.pointer, addressAt(at));
    if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDebugHostType2', 'IsTypedef');
    return u8[at] !== 0;
  }

  /**
   * Returns `baseType` (IDebugHostType2, dispose it when done).
   * Since IDebugHostType2, slot 30. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idebughosttype2-gettypedefbasetype}
   */
  GetTypedefBaseType(): IDebugHostType2 {
    const at = stack.top;
    u64[at >>> 3] = 0n;
    const hr = (this.slots[30] ?? bindSlot(this, 30, 'hii'))(this.pointer, addressAt(at));
    if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDebugHostType2', 'GetTypedefBaseType');
    return wrap(IDebugHostType2, u64[at >>> 3]!, true)!;
  }

  /**
   * Returns `finalBaseType` (IDebugHostType2, dispose it when done).
   * Since IDebugHostType2, slot 31. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idebughosttype2-gettypedeffinalbasetype}
   */
  GetTypedefFinalBaseType(): IDebugHostType2 {
    const at = stack.top;
    u64[at >>> 3] = 0n;
    const hr = (this.slots[31] ?? bindSlot(this, 31, 'hii'))(this.pointer, addressAt(at));
    if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDebugHostType2', 'GetTypedefFinalBaseType');
    return wrap(IDebugHostType2, u64[at >>> 3]!, true)!;
  }

  /**
   * Returns `varArgsKind` (VarArgsKind).
   * Since IDebugHostType2, slot 32. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idebughosttype2-getfunctionvarargskind}
   */
  GetFunctionVarArgsKind(): VarArgsKind {
    const at = stack.top;
    u32[at >>> 2] = 0;
    const hr = (this.slots[32] ?? bindSlot(this, 32, 'hii'))(this.pointer, addressAt(at));
    if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDebugHostType2', 'GetFunctionVarArgsKind');
    return u32[at >>> 2]!;
  }

  /**
   * Returns `instancePointerType` (IDebugHostType2, dispose it when done).
   * Since IDebugHostType2, slot 33. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idebughosttype2-getfunctioninstancepointertype}
   */
  GetFunctionInstancePointerType(): IDebugHostType2 {
    const at = stack.top;
    u64[at >>> 3] = 0n;
    const hr = (this.slots[33] ?? bindSlot(this, 33, 'hii'))(this.pointer, addressAt(at));
    if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDebugHostType2', 'GetFunctionInstancePointerType');
    return wrap(IDebugHostType2, u64[at >>> 3]!, true)!;
  }
}

/** Methods of {@link IDebugHostType2} that return their HRESULT beside the results, and never throw for it. */
export interface IDebugHostType2Hr extends IDebugHostTypeHr {
  /** {@link IDebugHostType2.IsTypedef} without throwing, slot 29. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idebughosttype2-istypedef} */
  IsTypedef(): { hresult: number; isTypedef: boolean };
  /** {@link IDebugHostType2.GetTypedefBaseType} without throwing, slot 30. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idebughosttype2-gettypedefbasetype} */
  GetTypedefBaseType(): { hresult: number; baseType: IDebugHostType2 | null };
  /** {@link IDebugHostType2.GetTypedefFinalBaseType} without throwing, slot 31. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idebughosttype2-gettypedeffinalbasetype} */
  GetTypedefFinalBaseType(): { hresult: number; finalBaseType: IDebugHostType2 | null };
  /** {@link IDebugHostType2.GetFunctionVarArgsKind} without throwing, slot 32. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idebughosttype2-getfunctionvarargskind} */
  GetFunctionVarArgsKind(): { hresult: number; varArgsKind: VarArgsKind };
  /** {@link IDebugHostType2.GetFunctionInstancePointerType} without throwing, slot 33. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idebughosttype2-getfunctioninstancepointertype} */
  GetFunctionInstancePointerType(): { hresult: number; instancePointerType: IDebugHostType2 | null };
}

/** Methods an object may have to receive the calls of IDebugHostType2; all optional. */
export interface IDebugHostType2Handlers extends IDebugHostTypeHandlers {
  /** Receives {@link IDebugHostType2.IsTypedef}, slot 29; return `isTypedef`. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idebughosttype2-istypedef} */
  IsTypedef?(): boolean;
  /** Receives {@link IDebugHostType2.GetTypedefBaseType}, slot 30; return `baseType`. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idebughosttype2-gettypedefbasetype} */
  GetTypedefBaseType?(): IDebugHostType2;
  /** Receives {@link IDebugHostType2.GetTypedefFinalBaseType}, slot 31; return `finalBaseType`. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idebughosttype2-gettypedeffinalbasetype} */
  GetTypedefFinalBaseType?(): IDebugHostType2;
  /** Receives {@link IDebugHostType2.GetFunctionVarArgsKind}, slot 32; return `varArgsKind`. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idebughosttype2-getfunctionvarargskind} */
  GetFunctionVarArgsKind?(): VarArgsKind;
  /** Receives {@link IDebugHostType2.GetFunctionInstancePointerType}, slot 33; return `instancePointerType`. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idebughosttype2-getfunctioninstancepointertype} */
  GetFunctionInstancePointerType?(): IDebugHostType2;
}

let ownIDebugHostType3: readonly MethodSpec[] | undefined;

/** {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nn-dbgmodel-idebughosttype3} */
export class IDebugHostType3 extends IDebugHostType2 {
  static override readonly interfaceName: string = 'IDebugHostType3';
  static override readonly iid: Guid = '8b0409ac-c1bb-433d-887a-ed12c3af0e7d';
  static override ownMethods(): readonly MethodSpec[] {
    return (ownIDebugHostType3 ??= methods([IDebugHostType3], [
      '34 GetContainingType hresult|out containingParentType interface type=0',
    ]));
  }

  /** The same methods without throwing: each returns `{ hresult, …outs }`. */
  declare readonly hr: IDebugHostType3Hr;
  /** Only in the type: what `implement(IDebugHostType3, …)` accepts. */
  declare readonly handlers?: IDebugHostType3Handlers;

  /**
   * Returns `containingParentType` (IDebugHostType3, dispose it when done).
   * Since IDebugHostType3, slot 34. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idebughosttype3-getcontainingtype}
   */
  GetContainingType(): IDebugHostType3 {
    const at = stack.top;
    u64[at >>> 3] = 0n;
    const hr = (this.slots[34] ?? bindSlot(this, 34, 'hii'))(this.pointer, addressAt(at));
    if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDebugHostType3', 'GetContainingType');
    return wrap(IDebugHostType3, u64[at >>> 3]!, true)!;
  }
}

/** Methods of {@link IDebugHostType3} that return their HRESULT beside the results, and never throw for it. */
export interface IDebugHostType3Hr extends IDebugHostType2Hr {
  /** {@link IDebugHostType3.GetContainingType} without throwing, slot 34. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idebughosttype3-getcontainingtype} */
  GetContainingType(): { hresult: number; containingParentType: IDebugHostType3 | null };
}

/** Methods an object may have to receive the calls of IDebugHostType3; all optional. */
export interface IDebugHostType3Handlers extends IDebugHostType2Handlers {
  /** Receives {@link IDebugHostType3.GetContainingType}, slot 34; return `containingParentType`. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idebughosttype3-getcontainingtype} */
  GetContainingType?(): IDebugHostType3;
}

let ownIDebugHostType4: readonly MethodSpec[] | undefined;

/** {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nn-dbgmodel-idebughosttype4} */
export class IDebugHostType4 extends IDebugHostType3 {
  static override readonly interfaceName: string = 'IDebugHostType4';
  static override readonly iid: Guid = '77d3cdc6-bd55-42bf-a4fd-d9aa60e3c1e1';
  static override ownMethods(): readonly MethodSpec[] {
    return (ownIDebugHostType4 ??= methods([ExtendedArrayDimension], [
      '35 GetExtendedArrayHeaderSize hresult|out headerSize u64',
      '36 GetExtendedArrayDimensions hresult|size dimensions u64|out pDimensions struct type=0 array count=0',
      '37 GetUDTKind hresult|out udtKind u32',
    ]));
  }

  /** The same methods without throwing: each returns `{ hresult, …outs }`. */
  declare readonly hr: IDebugHostType4Hr;
  /** Only in the type: what `implement(IDebugHostType4, …)` accepts. */
  declare readonly handlers?: IDebugHostType4Handlers;

  /**
   * Returns `headerSize` (64 bits, unsigned).
   * Since IDebugHostType4, slot 35. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idebughosttype4-getextendedarrayheadersize}
   */
  GetExtendedArrayHeaderSize(): bigint {
    const at = stack.top;
    u64[at >>> 3] = 0n;
    const hr = (this.slots[35] ?? bindSlot(this, 35, 'hii'))(this.pointer, addressAt(at));
    if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDebugHostType4', 'GetExtendedArrayHeaderSize');
    return u64[at >>> 3]!;
  }

  /**
   * Returns `pDimensions` (list of ExtendedArrayDimension).
   * Since IDebugHostType4, slot 36. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idebughosttype4-getextendedarraydimensions}
   * @param dimensions room for the result, in elements
   */
  GetExtendedArrayDimensions(dimensions: number): ExtendedArrayDimension[] {
    if (typeof dimensions !== 'number' || dimensions >>> 0 !== dimensions) notU32(this, 'GetExtendedArrayDimensions', 'dimensions', dimensions);
    const at = enter(0);
    try {
      const pDimensionsAt = reserveCleared(dimensions * 32);
      const hr = (this.slots[36] ?? bindSlot(this, 36, 'hiii'))(
        this.pointer,
        dimensions,
        pDimensionsAt.address,
      );
      if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDebugHostType4', 'GetExtendedArrayDimensions');
      return ExtendedArrayDimension.decodeList(pDimensionsAt.block, pDimensionsAt.offset, dimensions);
    } finally {
      leave(at);
    }
  }

  /**
   * Returns `udtKind` (UDTKind).
   * Since IDebugHostType4, slot 37. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idebughosttype4-getudtkind}
   */
  GetUDTKind(): UDTKind {
    const at = stack.top;
    u32[at >>> 2] = 0;
    const hr = (this.slots[37] ?? bindSlot(this, 37, 'hii'))(this.pointer, addressAt(at));
    if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDebugHostType4', 'GetUDTKind');
    return u32[at >>> 2]!;
  }
}

/** Methods of {@link IDebugHostType4} that return their HRESULT beside the results, and never throw for it. */
export interface IDebugHostType4Hr extends IDebugHostType3Hr {
  /** {@link IDebugHostType4.GetExtendedArrayHeaderSize} without throwing, slot 35. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idebughosttype4-getextendedarrayheadersize} */
  GetExtendedArrayHeaderSize(): { hresult: number; headerSize: bigint };
  /** {@link IDebugHostType4.GetExtendedArrayDimensions} without throwing, slot 36. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idebughosttype4-getextendedarraydimensions} */
  GetExtendedArrayDimensions(dimensions: number): { hresult: number; pDimensions: ExtendedArrayDimension[] };
  /** {@link IDebugHostType4.GetUDTKind} without throwing, slot 37. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idebughosttype4-getudtkind} */
  GetUDTKind(): { hresult: number; udtKind: UDTKind };
}

/** Methods an object may have to receive the calls of IDebugHostType4; all optional. */
export interface IDebugHostType4Handlers extends IDebugHostType3Handlers {
  /** Receives {@link IDebugHostType4.GetExtendedArrayHeaderSize}, slot 35; return `headerSize`. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idebughosttype4-getextendedarrayheadersize} */
  GetExtendedArrayHeaderSize?(): bigint;
  /** Receives {@link IDebugHostType4.GetExtendedArrayDimensions}, slot 36; return `pDimensions`. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idebughosttype4-getextendedarraydimensions} */
  GetExtendedArrayDimensions?(dimensions: number): ExtendedArrayDimension[];
  /** Receives {@link IDebugHostType4.GetUDTKind}, slot 37; return `udtKind`. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idebughosttype4-getudtkind} */
  GetUDTKind?(): UDTKind;
}

let ownIDebugHostType5: readonly MethodSpec[] | undefined;

/** {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nn-dbgmodel-idebughosttype5} */
export class IDebugHostType5 extends IDebugHostType4 {
  static override readonly interfaceName: string = 'IDebugHostType5';
  static override readonly iid: Guid = 'db6716ce-8ee8-4c86-89db-a658915c87f4';
  static override ownMethods(): readonly MethodSpec[] {
    return (ownIDebugHostType5 ??= methods([IDebugHostType], [
      '38 IsBaseTypeOf hresult|in pOtherType interface type=0|out pIsBase bool1',
    ]));
  }

  /** The same methods without throwing: each returns `{ hresult, …outs }`. */
  declare readonly hr: IDebugHostType5Hr;
  /** Only in the type: what `implement(IDebugHostType5, …)` accepts. */
  declare readonly handlers?: IDebugHostType5Handlers;

  /**
   * Returns `pIsBase` (true or false).
   * Since IDebugHostType5, slot 38. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idebughosttype5-isbasetypeof}
   */
  IsBaseTypeOf(pOtherType: IDebugHostType): boolean {
    checkInterface(this, 'IsBaseTypeOf', 'pOtherType', pOtherType, 'IDebugHostType');
    const at = stack.top;
    u32[at >>> 2] = 0;
    const hr = (this.slots[38] ?? bindSlot(this, 38, 'hiii'))(
      this.pointer,
      pointerOf(pOtherType),
      addressAt(at),
    );
    if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDebugHostType5', 'IsBaseTypeOf');
    return u8[at] !== 0;
  }
}

/** Methods of {@link IDebugHostType5} that return their HRESULT beside the results, and never throw for it. */
export interface IDebugHostType5Hr extends IDebugHostType4Hr {
  /** {@link IDebugHostType5.IsBaseTypeOf} without throwing, slot 38. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idebughosttype5-isbasetypeof} */
  IsBaseTypeOf(pOtherType: IDebugHostType): { hresult: number; pIsBase: boolean };
}

/** Methods an object may have to receive the calls of IDebugHostType5; all optional. */
export interface IDebugHostType5Handlers extends IDebugHostType4Handlers {
  /** Receives {@link IDebugHostType5.IsBaseTypeOf}, slot 38; return `pIsBase`. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idebughosttype5-isbasetypeof} */
  IsBaseTypeOf?(pOtherType: IDebugHostType): boolean;
}

let ownIDebugHostType6: readonly MethodSpec[] | undefined;

/** {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nn-dbgmodel-idebughosttype6} */
export class IDebugHostType6 extends IDebugHostType5 {
  static override readonly interfaceName: string = 'IDebugHostType6';
  static override readonly iid: Guid = '08b431ed-f684-4480-8c44-b543aa32ceb0';
  static override ownMethods(): readonly MethodSpec[] {
    return (ownIDebugHostType6 ??= methods([IDebugHostTaggedUnionRangeEnumerator, IDebugHostType], [
      '39 GetTaggedUnionTag hresult|out pTagType interface type=1|out pTagOffset u32|out pTagMask variant',
      '40 GetTaggedUnionTagRanges hresult|out pTagRangeEnumerator interface type=0',
      '41 UpcastToTaggedUnionType hresult|in pTaggedUnionType interface type=1|out pUpcastedCaseType interface type=1',
    ]));
  }

  /** The same methods without throwing: each returns `{ hresult, …outs }`. */
  declare readonly hr: IDebugHostType6Hr;
  /** Only in the type: what `implement(IDebugHostType6, …)` accepts. */
  declare readonly handlers?: IDebugHostType6Handlers;

  /**
   * Returns `pTagType` (IDebugHostType, dispose it when done), `pTagOffset` (32 bits, unsigned), `pTagMask` (VARIANT).
   * Since IDebugHostType6, slot 39. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idebughosttype6-gettaggeduniontag}
   */
  GetTaggedUnionTag(): { pTagType: IDebugHostType; pTagOffset: number; pTagMask: VARIANT } {
    const at = enter(40);
    try {
      u64[at >>> 3] = 0n;
      u32[(at + 8) >>> 2] = 0;
      u64.fill(0n, (at + 16) >>> 3, ((at + 16) >>> 3) + 3);
      const hr = (this.slots[39] ?? bindSlot(this, 39, 'hiiii'))(
        this.pointer,
        addressAt(at),
        addressAt(at + 8),
        addressAt(at + 16),
      );
      if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDebugHostType6', 'GetTaggedUnionTag');
      return {
        pTagType: wrap(IDebugHostType, u64[at >>> 3]!, true)!,
        pTagOffset: u32[(at + 8) >>> 2]!,
        pTagMask: takeVariant(scratch, at + 16),
      };
    } finally {
      leave(at);
    }
  }

  /**
   * Returns `pTagRangeEnumerator` (IDebugHostTaggedUnionRangeEnumerator, dispose it when done).
   * Since IDebugHostType6, slot 40. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idebughosttype6-gettaggeduniontagranges}
   */
  GetTaggedUnionTagRanges(): IDebugHostTaggedUnionRangeEnumerator {
    const at = stack.top;
    u64[at >>> 3] = 0n;
    const hr = (this.slots[40] ?? bindSlot(this, 40, 'hii'))(this.pointer, addressAt(at));
    if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDebugHostType6', 'GetTaggedUnionTagRanges');
    return wrap(IDebugHostTaggedUnionRangeEnumerator, u64[at >>> 3]!, true)!;
  }

  /**
   * Returns `pUpcastedCaseType` (IDebugHostType, dispose it when done).
   * Since IDebugHostType6, slot 41. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idebughosttype6-upcasttotaggeduniontype}
   */
  UpcastToTaggedUnionType(pTaggedUnionType: IDebugHostType): IDebugHostType {
    checkInterface(this, 'UpcastToTaggedUnionType', 'pTaggedUnionType', pTaggedUnionType, 'IDebugHostType');
    const at = stack.top;
    u64[at >>> 3] = 0n;
    const hr = (this.slots[41] ?? bindSlot(this, 41, 'hiii'))(
      this.pointer,
      pointerOf(pTaggedUnionType),
      addressAt(at),
    );
    if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDebugHostType6', 'UpcastToTaggedUnionType');
    return wrap(IDebugHostType, u64[at >>> 3]!, true)!;
  }
}

/** Methods of {@link IDebugHostType6} that return their HRESULT beside the results, and never throw for it. */
export interface IDebugHostType6Hr extends IDebugHostType5Hr {
  /** {@link IDebugHostType6.GetTaggedUnionTag} without throwing, slot 39. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idebughosttype6-gettaggeduniontag} */
  GetTaggedUnionTag(): { hresult: number; pTagType: IDebugHostType | null; pTagOffset: number; pTagMask: VARIANT };
  /** {@link IDebugHostType6.GetTaggedUnionTagRanges} without throwing, slot 40. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idebughosttype6-gettaggeduniontagranges} */
  GetTaggedUnionTagRanges(): { hresult: number; pTagRangeEnumerator: IDebugHostTaggedUnionRangeEnumerator | null };
  /** {@link IDebugHostType6.UpcastToTaggedUnionType} without throwing, slot 41. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idebughosttype6-upcasttotaggeduniontype} */
  UpcastToTaggedUnionType(pTaggedUnionType: IDebugHostType): { hresult: number; pUpcastedCaseType: IDebugHostType | null };
}

/** Methods an object may have to receive the calls of IDebugHostType6; all optional. */
export interface IDebugHostType6Handlers extends IDebugHostType5Handlers {
  /** Receives {@link IDebugHostType6.GetTaggedUnionTag}, slot 39; return an object of `pTagType`, `pTagOffset`, `pTagMask`. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idebughosttype6-gettaggeduniontag} */
  GetTaggedUnionTag?(): { pTagType: IDebugHostType; pTagOffset: number; pTagMask: VARIANT };
  /** Receives {@link IDebugHostType6.GetTaggedUnionTagRanges}, slot 40; return `pTagRangeEnumerator`. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idebughosttype6-gettaggeduniontagranges} */
  GetTaggedUnionTagRanges?(): IDebugHostTaggedUnionRangeEnumerator;
  /** Receives {@link IDebugHostType6.UpcastToTaggedUnionType}, slot 41; return `pUpcastedCaseType`. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idebughosttype6-upcasttotaggeduniontype} */
  UpcastToTaggedUnionType?(pTaggedUnionType: IDebugHostType): IDebugHostType;
}

let ownIDebugHostTaggedUnionRangeEnumerator: readonly MethodSpec[] | undefined;

/** {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nn-dbgmodel-idebughosttaggedunionrangeenumerator} */
export class IDebugHostTaggedUnionRangeEnumerator extends IUnknown {
  static override readonly interfaceName: string = 'IDebugHostTaggedUnionRangeEnumerator';
  static override readonly iid: Guid = 'f4a035c0-4ca0-4b6d-bfd2-b378a0dbfe4c';
  static override ownMethods(): readonly MethodSpec[] {
    return (ownIDebugHostTaggedUnionRangeEnumerator ??= methods([], [
      '3 Reset hresult',
      '4 GetNext hresult|out pLow variant|out pHigh variant',
      '5 GetCount hresult|out pCount u32',
    ]));
  }

  /** The same methods without throwing: each returns `{ hresult, …outs }`. */
  declare readonly hr: IDebugHostTaggedUnionRangeEnumeratorHr;
  /** Only in the type: what `implement(IDebugHostTaggedUnionRangeEnumerator, …)` accepts. */
  declare readonly handlers?: IDebugHostTaggedUnionRangeEnumeratorHandlers;

  /**
   * Returns nothing.
   * Since IDebugHostTaggedUnionRangeEnumerator, slot 3. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idebughosttaggedunionrangeenumerator-reset}
   */
  Reset(): void {
    const hr = (this.slots[3] ?? bindSlot(this, 3, 'hi'))(this.pointer);
    if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDebugHostTaggedUnionRangeEnumerator', 'Reset');
  }

  /**
   * Returns `pLow` (VARIANT), `pHigh` (VARIANT).
   * Since IDebugHostTaggedUnionRangeEnumerator, slot 4. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idebughosttaggedunionrangeenumerator-getnext}
   */
  GetNext(): { pLow: VARIANT; pHigh: VARIANT } {
    const at = enter(56);
    try {
      u64.fill(0n, at >>> 3, (at >>> 3) + 3);
      u64.fill(0n, (at + 32) >>> 3, ((at + 32) >>> 3) + 3);
      const hr = (this.slots[4] ?? bindSlot(this, 4, 'hiii'))(
        this.pointer,
        addressAt(at),
        addressAt(at + 32),
      );
      if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDebugHostTaggedUnionRangeEnumerator', 'GetNext');
      return {
        pLow: takeVariant(scratch, at),
        pHigh: takeVariant(scratch, at + 32),
      };
    } finally {
      leave(at);
    }
  }

  /**
   * Returns `pCount` (32 bits, unsigned).
   * Since IDebugHostTaggedUnionRangeEnumerator, slot 5. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idebughosttaggedunionrangeenumerator-getcount}
   */
  GetCount(): number {
    const at = stack.top;
    u32[at >>> 2] = 0;
    const hr = (this.slots[5] ?? bindSlot(this, 5, 'hii'))(this.pointer, addressAt(at));
    if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDebugHostTaggedUnionRangeEnumerator', 'GetCount');
    return u32[at >>> 2]!;
  }
}

/** Methods of {@link IDebugHostTaggedUnionRangeEnumerator} that return their HRESULT beside the results, and never throw for it. */
export interface IDebugHostTaggedUnionRangeEnumeratorHr {
  /** {@link IDebugHostTaggedUnionRangeEnumerator.Reset} without throwing, slot 3. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idebughosttaggedunionrangeenumerator-reset} */
  Reset(): { hresult: number };
  /** {@link IDebugHostTaggedUnionRangeEnumerator.GetNext} without throwing, slot 4. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idebughosttaggedunionrangeenumerator-getnext} */
  GetNext(): { hresult: number; pLow: VARIANT; pHigh: VARIANT };
  /** {@link IDebugHostTaggedUnionRangeEnumerator.GetCount} without throwing, slot 5. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idebughosttaggedunionrangeenumerator-getcount} */
  GetCount(): { hresult: number; pCount: number };
}

/** Methods an object may have to receive the calls of IDebugHostTaggedUnionRangeEnumerator; all optional. */
export interface IDebugHostTaggedUnionRangeEnumeratorHandlers {
  /** Receives {@link IDebugHostTaggedUnionRangeEnumerator.Reset}, slot 3; return nothing for S_OK. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idebughosttaggedunionrangeenumerator-reset} */
  Reset?(): void;
  /** Receives {@link IDebugHostTaggedUnionRangeEnumerator.GetNext}, slot 4; return an object of `pLow`, `pHigh`. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idebughosttaggedunionrangeenumerator-getnext} */
  GetNext?(): { pLow: VARIANT; pHigh: VARIANT };
  /** Receives {@link IDebugHostTaggedUnionRangeEnumerator.GetCount}, slot 5; return `pCount`. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idebughosttaggedunionrangeenumerator-getcount} */
  GetCount?(): number;
}

let ownIDebugHostConstant: readonly MethodSpec[] | undefined;

/** {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nn-dbgmodel-idebughostconstant} */
export class IDebugHostConstant extends IDebugHostSymbol {
  static override readonly interfaceName: string = 'IDebugHostConstant';
  static override readonly iid: Guid = '62787edc-fa76-4690-bd71-5e8c3e2937ec';
  static override ownMethods(): readonly MethodSpec[] {
    return (ownIDebugHostConstant ??= methods([], [
      '10 GetValue hresult|out value variant',
    ]));
  }

  /** The same methods without throwing: each returns `{ hresult, …outs }`. */
  declare readonly hr: IDebugHostConstantHr;
  /** Only in the type: what `implement(IDebugHostConstant, …)` accepts. */
  declare readonly handlers?: IDebugHostConstantHandlers;

  /**
   * Returns `value` (VARIANT).
   * Since IDebugHostConstant, slot 10. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idebughostconstant-getvalue}
   */
  GetValue(): VARIANT {
    const at = enter(24);
    try {
      u64.fill(0n, at >>> 3, (at >>> 3) + 3);
      const hr = (this.slots[10] ?? bindSlot(this, 10, 'hii'))(this.pointer, addressAt(at));
      if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDebugHostConstant', 'GetValue');
      return takeVariant(scratch, at);
    } finally {
      leave(at);
    }
  }
}

/** Methods of {@link IDebugHostConstant} that return their HRESULT beside the results, and never throw for it. */
export interface IDebugHostConstantHr extends IDebugHostSymbolHr {
  /** {@link IDebugHostConstant.GetValue} without throwing, slot 10. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idebughostconstant-getvalue} */
  GetValue(): { hresult: number; value: VARIANT };
}

/** Methods an object may have to receive the calls of IDebugHostConstant; all optional. */
export interface IDebugHostConstantHandlers extends IDebugHostSymbolHandlers {
  /** Receives {@link IDebugHostConstant.GetValue}, slot 10; return `value`. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idebughostconstant-getvalue} */
  GetValue?(): VARIANT;
}

let ownIDebugHostField: readonly MethodSpec[] | undefined;

/** {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nn-dbgmodel-idebughostfield} */
export class IDebugHostField extends IDebugHostSymbol {
  static override readonly interfaceName: string = 'IDebugHostField';
  static override readonly iid: Guid = 'e06f6495-16bc-4cc9-b11d-2a6b23fa72f3';
  static override ownMethods(): readonly MethodSpec[] {
    return (ownIDebugHostField ??= methods([Location], [
      '10 GetLocationKind hresult|out locationKind u32',
      '11 GetOffset hresult|out offset u64',
      '12 GetLocation hresult|out location struct type=0',
      '13 GetValue hresult|out value variant',
    ]));
  }

  /** The same methods without throwing: each returns `{ hresult, …outs }`. */
  declare readonly hr: IDebugHostFieldHr;
  /** Only in the type: what `implement(IDebugHostField, …)` accepts. */
  declare readonly handlers?: IDebugHostFieldHandlers;

  /**
   * Returns `locationKind` (LocationKind).
   * Since IDebugHostField, slot 10. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idebughostfield-getlocationkind}
   */
  GetLocationKind(): LocationKind {
    const at = stack.top;
    u32[at >>> 2] = 0;
    const hr = (this.slots[10] ?? bindSlot(this, 10, 'hii'))(this.pointer, addressAt(at));
    if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDebugHostField', 'GetLocationKind');
    return u32[at >>> 2]!;
  }

  /**
   * Returns `offset` (64 bits, unsigned).
   * Since IDebugHostField, slot 11. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idebughostfield-getoffset}
   */
  GetOffset(): bigint {
    const at = stack.top;
    u64[at >>> 3] = 0n;
    const hr = (this.slots[11] ?? bindSlot(this, 11, 'hii'))(this.pointer, addressAt(at));
    if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDebugHostField', 'GetOffset');
    return u64[at >>> 3]!;
  }

  /**
   * Returns `location` (Location).
   * Since IDebugHostField, slot 12. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idebughostfield-getlocation}
   */
  GetLocation(): Location {
    const at = stack.top;
    const hr = (this.slots[12] ?? bindSlot(this, 12, 'hii'))(this.pointer, addressAt(at));
    if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDebugHostField', 'GetLocation');
    return Location.decode(scratch, at);
  }

  /**
   * Returns `value` (VARIANT).
   * Since IDebugHostField, slot 13. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idebughostfield-getvalue}
   */
  GetValue(): VARIANT {
    const at = enter(24);
    try {
      u64.fill(0n, at >>> 3, (at >>> 3) + 3);
      const hr = (this.slots[13] ?? bindSlot(this, 13, 'hii'))(this.pointer, addressAt(at));
      if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDebugHostField', 'GetValue');
      return takeVariant(scratch, at);
    } finally {
      leave(at);
    }
  }
}

/** Methods of {@link IDebugHostField} that return their HRESULT beside the results, and never throw for it. */
export interface IDebugHostFieldHr extends IDebugHostSymbolHr {
  /** {@link IDebugHostField.GetLocationKind} without throwing, slot 10. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idebughostfield-getlocationkind} */
  GetLocationKind(): { hresult: number; locationKind: LocationKind };
  /** {@link IDebugHostField.GetOffset} without throwing, slot 11. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idebughostfield-getoffset} */
  GetOffset(): { hresult: number; offset: bigint };
  /** {@link IDebugHostField.GetLocation} without throwing, slot 12. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idebughostfield-getlocation} */
  GetLocation(): { hresult: number; location: Location };
  /** {@link IDebugHostField.GetValue} without throwing, slot 13. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idebughostfield-getvalue} */
  GetValue(): { hresult: number; value: VARIANT };
}

/** Methods an object may have to receive the calls of IDebugHostField; all optional. */
export interface IDebugHostFieldHandlers extends IDebugHostSymbolHandlers {
  /** Receives {@link IDebugHostField.GetLocationKind}, slot 10; return `locationKind`. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idebughostfield-getlocationkind} */
  GetLocationKind?(): LocationKind;
  /** Receives {@link IDebugHostField.GetOffset}, slot 11; return `offset`. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idebughostfield-getoffset} */
  GetOffset?(): bigint;
  /** Receives {@link IDebugHostField.GetLocation}, slot 12; return `location`. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idebughostfield-getlocation} */
  GetLocation?(): Location;
  /** Receives {@link IDebugHostField.GetValue}, slot 13; return `value`. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idebughostfield-getvalue} */
  GetValue?(): VARIANT;
}

let ownIDebugHostField2: readonly MethodSpec[] | undefined;

/** {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nn-dbgmodel-idebughostfield2} */
export class IDebugHostField2 extends IDebugHostField {
  static override readonly interfaceName: string = 'IDebugHostField2';
  static override readonly iid: Guid = '99468a0b-ea92-4bd4-9efe-a266160578ca';
  static override ownMethods(): readonly MethodSpec[] {
    return (ownIDebugHostField2 ??= methods([IDebugHostType3], [
      '14 GetContainingType hresult|out containingParentType interface type=0',
    ]));
  }

  /** The same methods without throwing: each returns `{ hresult, …outs }`. */
  declare readonly hr: IDebugHostField2Hr;
  /** Only in the type: what `implement(IDebugHostField2, …)` accepts. */
  declare readonly handlers?: IDebugHostField2Handlers;

  /**
   * Returns `containingParentType` (IDebugHostType3, dispose it when done).
   * Since IDebugHostField2, slot 14. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idebughostfield2-getcontainingtype}
   */
  GetContainingType(): IDebugHostType3 {
    const at = stack.top;
    u64[at >>> 3] = 0n;
    const hr = (this.slots[14] ?? bindSlot(this, 14, 'hii'))(this.pointer, addressAt(at));
    if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDebugHostField2', 'GetContainingType');
    return wrap(IDebugHostType3, u64[at >>> 3]!, true)!;
  }
}

/** Methods of {@link IDebugHostField2} that return their HRESULT beside the results, and never throw for it. */
export interface IDebugHostField2Hr extends IDebugHostFieldHr {
  /** {@link IDebugHostField2.GetContainingType} without throwing, slot 14. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idebughostfield2-getcontainingtype} */
  GetContainingType(): { hresult: number; containingParentType: IDebugHostType3 | null };
}

/** Methods an object may have to receive the calls of IDebugHostField2; all optional. */
export interface IDebugHostField2Handlers extends IDebugHostFieldHandlers {
  /** Receives {@link IDebugHostField2.GetContainingType}, slot 14; return `containingParentType`. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idebughostfield2-getcontainingtype} */
  GetContainingType?(): IDebugHostType3;
}

let ownIDebugHostData: readonly MethodSpec[] | undefined;

/** {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nn-dbgmodel-idebughostdata} */
export class IDebugHostData extends IDebugHostSymbol {
  static override readonly interfaceName: string = 'IDebugHostData';
  static override readonly iid: Guid = 'a3d64993-826c-44fa-897d-926f2fe7ad0b';
  static override ownMethods(): readonly MethodSpec[] {
    return (ownIDebugHostData ??= methods([Location], [
      '10 GetLocationKind hresult|out locationKind u32',
      '11 GetLocation hresult|out location struct type=0',
      '12 GetValue hresult|out value variant',
    ]));
  }

  /** The same methods without throwing: each returns `{ hresult, …outs }`. */
  declare readonly hr: IDebugHostDataHr;
  /** Only in the type: what `implement(IDebugHostData, …)` accepts. */
  declare readonly handlers?: IDebugHostDataHandlers;

  /**
   * Returns `locationKind` (LocationKind).
   * Since IDebugHostData, slot 10. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idebughostdata-getlocationkind}
   */
  GetLocationKind(): LocationKind {
    const at = stack.top;
    u32[at >>> 2] = 0;
    const hr = (this.slots[10] ?? bindSlot(this, 10, 'hii'))(this.pointer, addressAt(at));
    if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDebugHostData', 'GetLocationKind');
    return u32[at >>> 2]!;
  }

  /**
   * Returns `location` (Location).
   * Since IDebugHostData, slot 11. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idebughostdata-getlocation}
   */
  GetLocation(): Location {
    const at = stack.top;
    const hr = (this.slots[11] ?? bindSlot(this, 11, 'hii'))(this.pointer, addressAt(at));
    if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDebugHostData', 'GetLocation');
    return Location.decode(scratch, at);
  }

  /**
   * Returns `value` (VARIANT).
   * Since IDebugHostData, slot 12. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idebughostdata-getvalue}
   */
  GetValue(): VARIANT {
    const at = enter(24);
    try {
      u64.fill(0n, at >>> 3, (at >>> 3) + 3);
      const hr = (this.slots[12] ?? bindSlot(this, 12, 'hii'))(this.pointer, addressAt(at));
      if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDebugHostData', 'GetValue');
      return takeVariant(scratch, at);
    } finally {
      leave(at);
    }
  }
}

/** Methods of {@link IDebugHostData} that return their HRESULT beside the results, and never throw for it. */
export interface IDebugHostDataHr extends IDebugHostSymbolHr {
  /** {@link IDebugHostData.GetLocationKind} without throwing, slot 10. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idebughostdata-getlocationkind} */
  GetLocationKind(): { hresult: number; locationKind: LocationKind };
  /** {@link IDebugHostData.GetLocation} without throwing, slot 11. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idebughostdata-getlocation} */
  GetLocation(): { hresult: number; location: Location };
  /** {@link IDebugHostData.GetValue} without throwing, slot 12. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idebughostdata-getvalue} */
  GetValue(): { hresult: number; value: VARIANT };
}

/** Methods an object may have to receive the calls of IDebugHostData; all optional. */
export interface IDebugHostDataHandlers extends IDebugHostSymbolHandlers {
  /** Receives {@link IDebugHostData.GetLocationKind}, slot 10; return `locationKind`. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idebughostdata-getlocationkind} */
  GetLocationKind?(): LocationKind;
  /** Receives {@link IDebugHostData.GetLocation}, slot 11; return `location`. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idebughostdata-getlocation} */
  GetLocation?(): Location;
  /** Receives {@link IDebugHostData.GetValue}, slot 12; return `value`. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idebughostdata-getvalue} */
  GetValue?(): VARIANT;
}

let ownIDebugHostPublic: readonly MethodSpec[] | undefined;

/** {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nn-dbgmodel-idebughostpublic} */
export class IDebugHostPublic extends IDebugHostSymbol {
  static override readonly interfaceName: string = 'IDebugHostPublic';
  static override readonly iid: Guid = '6c597ac9-fb4d-4f6d-9f39-22488539f8f4';
  static override ownMethods(): readonly MethodSpec[] {
    return (ownIDebugHostPublic ??= methods([Location], [
      '10 GetLocationKind hresult|out locationKind u32',
      '11 GetLocation hresult|out location struct type=0',
    ]));
  }

  /** The same methods without throwing: each returns `{ hresult, …outs }`. */
  declare readonly hr: IDebugHostPublicHr;
  /** Only in the type: what `implement(IDebugHostPublic, …)` accepts. */
  declare readonly handlers?: IDebugHostPublicHandlers;

  /**
   * Returns `locationKind` (LocationKind).
   * Since IDebugHostPublic, slot 10. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idebughostpublic-getlocationkind}
   */
  GetLocationKind(): LocationKind {
    const at = stack.top;
    u32[at >>> 2] = 0;
    const hr = (this.slots[10] ?? bindSlot(this, 10, 'hii'))(this.pointer, addressAt(at));
    if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDebugHostPublic', 'GetLocationKind');
    return u32[at >>> 2]!;
  }

  /**
   * Returns `location` (Location).
   * Since IDebugHostPublic, slot 11. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idebughostpublic-getlocation}
   */
  GetLocation(): Location {
    const at = stack.top;
    const hr = (this.slots[11] ?? bindSlot(this, 11, 'hii'))(this.pointer, addressAt(at));
    if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDebugHostPublic', 'GetLocation');
    return Location.decode(scratch, at);
  }
}

/** Methods of {@link IDebugHostPublic} that return their HRESULT beside the results, and never throw for it. */
export interface IDebugHostPublicHr extends IDebugHostSymbolHr {
  /** {@link IDebugHostPublic.GetLocationKind} without throwing, slot 10. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idebughostpublic-getlocationkind} */
  GetLocationKind(): { hresult: number; locationKind: LocationKind };
  /** {@link IDebugHostPublic.GetLocation} without throwing, slot 11. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idebughostpublic-getlocation} */
  GetLocation(): { hresult: number; location: Location };
}

/** Methods an object may have to receive the calls of IDebugHostPublic; all optional. */
export interface IDebugHostPublicHandlers extends IDebugHostSymbolHandlers {
  /** Receives {@link IDebugHostPublic.GetLocationKind}, slot 10; return `locationKind`. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idebughostpublic-getlocationkind} */
  GetLocationKind?(): LocationKind;
  /** Receives {@link IDebugHostPublic.GetLocation}, slot 11; return `location`. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idebughostpublic-getlocation} */
  GetLocation?(): Location;
}

let ownIDebugHostBaseClass: readonly MethodSpec[] | undefined;

/** {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nn-dbgmodel-idebughostbaseclass} */
export class IDebugHostBaseClass extends IDebugHostSymbol {
  static override readonly interfaceName: string = 'IDebugHostBaseClass';
  static override readonly iid: Guid = 'b94d57d2-390b-40f7-b5b4-b6db897d974b';
  static override ownMethods(): readonly MethodSpec[] {
    return (ownIDebugHostBaseClass ??= methods([], [
      '10 GetOffset hresult|out offset u64',
    ]));
  }

  /** The same methods without throwing: each returns `{ hresult, …outs }`. */
  declare readonly hr: IDebugHostBaseClassHr;
  /** Only in the type: what `implement(IDebugHostBaseClass, …)` accepts. */
  declare readonly handlers?: IDebugHostBaseClassHandlers;

  /**
   * Returns `offset` (64 bits, unsigned).
   * Since IDebugHostBaseClass, slot 10. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idebughostbaseclass-getoffset}
   */
  GetOffset(): bigint {
    const at = stack.top;
    u64[at >>> 3] = 0n;
    const hr = (this.slots[10] ?? bindSlot(this, 10, 'hii'))(this.pointer, addressAt(at));
    if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDebugHostBaseClass', 'GetOffset');
    return u64[at >>> 3]!;
  }
}

/** Methods of {@link IDebugHostBaseClass} that return their HRESULT beside the results, and never throw for it. */
export interface IDebugHostBaseClassHr extends IDebugHostSymbolHr {
  /** {@link IDebugHostBaseClass.GetOffset} without throwing, slot 10. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idebughostbaseclass-getoffset} */
  GetOffset(): { hresult: number; offset: bigint };
}

/** Methods an object may have to receive the calls of IDebugHostBaseClass; all optional. */
export interface IDebugHostBaseClassHandlers extends IDebugHostSymbolHandlers {
  /** Receives {@link IDebugHostBaseClass.GetOffset}, slot 10; return `offset`. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idebughostbaseclass-getoffset} */
  GetOffset?(): bigint;
}

let ownIDebugHostBaseClass2: readonly MethodSpec[] | undefined;

/** {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nn-dbgmodel-idebughostbaseclass2} */
export class IDebugHostBaseClass2 extends IDebugHostBaseClass {
  static override readonly interfaceName: string = 'IDebugHostBaseClass2';
  static override readonly iid: Guid = '435460e2-fd3b-4275-b36c-88ef50188588';
  static override ownMethods(): readonly MethodSpec[] {
    return (ownIDebugHostBaseClass2 ??= methods([], [
      '11 IsVirtual hresult|out pIsVirtual bool1',
      '12 GetVirtualBaseOffsetLocation hresult|out pTableOffset i64|out pSlotOffset i64|out pSlotSize u64|out pSlotIsSigned bool1',
    ]));
  }

  /** The same methods without throwing: each returns `{ hresult, …outs }`. */
  declare readonly hr: IDebugHostBaseClass2Hr;
  /** Only in the type: what `implement(IDebugHostBaseClass2, …)` accepts. */
  declare readonly handlers?: IDebugHostBaseClass2Handlers;

  /**
   * Returns `pIsVirtual` (true or false).
   * Since IDebugHostBaseClass2, slot 11. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idebughostbaseclass2-isvirtual}
   */
  IsVirtual(): boolean {
    const at = stack.top;
    u32[at >>> 2] = 0;
    const hr = (this.slots[11] ?? bindSlot(this, 11, 'hii'))(this.pointer, addressAt(at));
    if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDebugHostBaseClass2', 'IsVirtual');
    return u8[at] !== 0;
  }

  /**
   * Returns `pTableOffset` (64 bits, signed), `pSlotOffset` (64 bits, signed), `pSlotSize` (64 bits, unsigned), `pSlotIsSigned` (true or false).
   * Since IDebugHostBaseClass2, slot 12. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idebughostbaseclass2-getvirtualbaseoffsetlocation}
   */
  GetVirtualBaseOffsetLocation(): { pTableOffset: bigint; pSlotOffset: bigint; pSlotSize: bigint; pSlotIsSigned: boolean } {
    const at = stack.top;
    u64[at >>> 3] = 0n;
    u64[(at + 8) >>> 3] = 0n;
    u64[(at + 16) >>> 3] = 0n;
    u32[(at + 24) >>> 2] = 0;
    const hr = (this.slots[12] ?? bindSlot(this, 12, 'hiiiii'))(
      this.pointer,
      addressAt(at),
      addressAt(at + 8),
      addressAt(at + 16),
      addressAt(at + 24),
    );
    if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDebugHostBaseClass2', 'GetVirtualBaseOffsetLocation');
    return {
      pTableOffset: i64[at >>> 3]!,
      pSlotOffset: i64[(at + 8) >>> 3]!,
      pSlotSize: u64[(at + 16) >>> 3]!,
      pSlotIsSigned: u8[at + 24] !== 0,
    };
  }
}

/** Methods of {@link IDebugHostBaseClass2} that return their HRESULT beside the results, and never throw for it. */
export interface IDebugHostBaseClass2Hr extends IDebugHostBaseClassHr {
  /** {@link IDebugHostBaseClass2.IsVirtual} without throwing, slot 11. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idebughostbaseclass2-isvirtual} */
  IsVirtual(): { hresult: number; pIsVirtual: boolean };
  /** {@link IDebugHostBaseClass2.GetVirtualBaseOffsetLocation} without throwing, slot 12. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idebughostbaseclass2-getvirtualbaseoffsetlocation} */
  GetVirtualBaseOffsetLocation(): { hresult: number; pTableOffset: bigint; pSlotOffset: bigint; pSlotSize: bigint; pSlotIsSigned: boolean };
}

/** Methods an object may have to receive the calls of IDebugHostBaseClass2; all optional. */
export interface IDebugHostBaseClass2Handlers extends IDebugHostBaseClassHandlers {
  /** Receives {@link IDebugHostBaseClass2.IsVirtual}, slot 11; return `pIsVirtual`. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idebughostbaseclass2-isvirtual} */
  IsVirtual?(): boolean;
  /** Receives {@link IDebugHostBaseClass2.GetVirtualBaseOffsetLocation}, slot 12; return an object of `pTableOffset`, `pSlotOffset`, `pSlotSize`, `pSlotIsSigned`. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idebughostbaseclass2-getvirtualbaseoffsetlocation} */
  GetVirtualBaseOffsetLocation?(): { pTableOffset: bigint; pSlotOffset: bigint; pSlotSize: bigint; pSlotIsSigned: boolean };
}

let ownIDebugHostSymbols: readonly MethodSpec[] | undefined;

/** {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nn-dbgmodel-idebughostsymbols} */
export class IDebugHostSymbols extends IUnknown {
  static override readonly interfaceName: string = 'IDebugHostSymbols';
  static override readonly iid: Guid = '854fd751-c2e1-4eb2-b525-6619cb97a588';
  static override ownMethods(): readonly MethodSpec[] {
    return (ownIDebugHostSymbols ??= methods([IDebugHostContext, IDebugHostModule, IDebugHostModuleSignature, IDebugHostSymbolEnumerator, IDebugHostType, IDebugHostTypeSignature, Location], [
      '3 CreateModuleSignature hresult|in pwszModuleName wide|in pwszMinVersion wide optional|in pwszMaxVersion wide optional|out ppModuleSignature interface type=2',
      '4 CreateTypeSignature hresult|in signatureSpecification wide|in module interface type=1 optional|out typeSignature interface type=5',
      '5 CreateTypeSignatureForModuleRange hresult|in signatureSpecification wide|in moduleName wide|in minVersion wide optional|in maxVersion wide optional|out typeSignature interface type=5',
      '6 EnumerateModules hresult|in context interface type=0|out moduleEnum interface type=3',
      '7 FindModuleByName hresult|in context interface type=0|in moduleName wide|out module interface type=1',
      '8 FindModuleByLocation hresult|in context interface type=0|in moduleLocation struct type=6 byValue|out module interface type=1',
      '9 GetMostDerivedObject hresult|in pContext interface type=0 optional|in location struct type=6 byValue|in objectType interface type=4|out derivedLocation struct type=6|out derivedType interface type=4',
    ]));
  }

  /** The same methods without throwing: each returns `{ hresult, …outs }`. */
  declare readonly hr: IDebugHostSymbolsHr;
  /** Only in the type: what `implement(IDebugHostSymbols, …)` accepts. */
  declare readonly handlers?: IDebugHostSymbolsHandlers;

  /**
   * Returns `ppModuleSignature` (IDebugHostModuleSignature, dispose it when done).
   * Since IDebugHostSymbols, slot 3. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idebughostsymbols-createmodulesignature}
   */
  CreateModuleSignature(pwszModuleName: string, pwszMinVersion?: string | null, pwszMaxVersion?: string | null): IDebugHostModuleSignature {
    if (typeof pwszModuleName !== 'string' || pwszModuleName.includes('\0')) notText(this, 'CreateModuleSignature', 'pwszModuleName', pwszModuleName);
    if (!(pwszMinVersion == null)) if (typeof pwszMinVersion !== 'string' || pwszMinVersion.includes('\0')) notText(this, 'CreateModuleSignature', 'pwszMinVersion', pwszMinVersion);
    if (!(pwszMaxVersion == null)) if (typeof pwszMaxVersion !== 'string' || pwszMaxVersion.includes('\0')) notText(this, 'CreateModuleSignature', 'pwszMaxVersion', pwszMaxVersion);
    const at = stack.top;
    u64[at >>> 3] = 0n;
    const hr = (this.slots[3] ?? bindSlot(this, 3, 'hiwwwi'))(
      this.pointer,
      pwszModuleName,
      pwszMinVersion ?? null,
      pwszMaxVersion ?? null,
      addressAt(at),
    );
    if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDebugHostSymbols', 'CreateModuleSignature');
    return wrap(IDebugHostModuleSignature, u64[at >>> 3]!, true)!;
  }

  /**
   * Returns `typeSignature` (IDebugHostTypeSignature, dispose it when done).
   * Since IDebugHostSymbols, slot 4. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idebughostsymbols-createtypesignature}
   */
  CreateTypeSignature(signatureSpecification: string, module?: IDebugHostModule | null): IDebugHostTypeSignature {
    if (typeof signatureSpecification !== 'string' || signatureSpecification.includes('\0')) notText(this, 'CreateTypeSignature', 'signatureSpecification', signatureSpecification);
    if (!(module == null)) checkInterface(this, 'CreateTypeSignature', 'module', module, 'IDebugHostModule');
    const at = stack.top;
    u64[at >>> 3] = 0n;
    const hr = (this.slots[4] ?? bindSlot(this, 4, 'hiwii'))(
      this.pointer,
      signatureSpecification,
      pointerOf(module),
      addressAt(at),
    );
    if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDebugHostSymbols', 'CreateTypeSignature');
    return wrap(IDebugHostTypeSignature, u64[at >>> 3]!, true)!;
  }

  /**
   * Returns `typeSignature` (IDebugHostTypeSignature, dispose it when done).
   * Since IDebugHostSymbols, slot 5. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idebughostsymbols-createtypesignatureformodulerange}
   */
  CreateTypeSignatureForModuleRange(signatureSpecification: string, moduleName: string, minVersion?: string | null, maxVersion?: string | null): IDebugHostTypeSignature {
    if (typeof signatureSpecification !== 'string' || signatureSpecification.includes('\0')) notText(this, 'CreateTypeSignatureForModuleRange', 'signatureSpecification', signatureSpecification);
    if (typeof moduleName !== 'string' || moduleName.includes('\0')) notText(this, 'CreateTypeSignatureForModuleRange', 'moduleName', moduleName);
    if (!(minVersion == null)) if (typeof minVersion !== 'string' || minVersion.includes('\0')) notText(this, 'CreateTypeSignatureForModuleRange', 'minVersion', minVersion);
    if (!(maxVersion == null)) if (typeof maxVersion !== 'string' || maxVersion.includes('\0')) notText(this, 'CreateTypeSignatureForModuleRange', 'maxVersion', maxVersion);
    const at = stack.top;
    u64[at >>> 3] = 0n;
    const hr = (this.slots[5] ?? bindSlot(this, 5, 'hiwwwwi'))(
      this.pointer,
      signatureSpecification,
      moduleName,
      minVersion ?? null,
      maxVersion ?? null,
      addressAt(at),
    );
    if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDebugHostSymbols', 'CreateTypeSignatureForModuleRange');
    return wrap(IDebugHostTypeSignature, u64[at >>> 3]!, true)!;
  }

  /**
   * Returns `moduleEnum` (IDebugHostSymbolEnumerator, dispose it when done).
   * Since IDebugHostSymbols, slot 6. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idebughostsymbols-enumeratemodules}
   */
  EnumerateModules(context: IDebugHostContext): IDebugHostSymbolEnumerator {
    checkInterface(this, 'EnumerateModules', 'context', context, 'IDebugHostContext');
    const at = stack.top;
    u64[at >>> 3] = 0n;
    const hr = (this.slots[6] ?? bindSlot(this, 6, 'hiii'))(
      this.pointer,
      pointerOf(context),
      addressAt(at),
    );
    if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDebugHostSymbols', 'EnumerateModules');
    return wrap(IDebugHostSymbolEnumerator, u64[at >>> 3]!, true)!;
  }

  /**
   * Returns `module` (IDebugHostModule, dispose it when done).
   * Since IDebugHostSymbols, slot 7. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idebughostsymbols-findmodulebyname}
   */
  FindModuleByName(context: IDebugHostContext, moduleName: string): IDebugHostModule {
    checkInterface(this, 'FindModuleByName', 'context', context, 'IDebugHostContext');
    if (typeof moduleName !== 'string' || moduleName.includes('\0')) notText(this, 'FindModuleByName', 'moduleName', moduleName);
    const at = stack.top;
    u64[at >>> 3] = 0n;
    const hr = (this.slots[7] ?? bindSlot(this, 7, 'hiiwi'))(
      this.pointer,
      pointerOf(context),
      moduleName,
      addressAt(at),
    );
    if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDebugHostSymbols', 'FindModuleByName');
    return wrap(IDebugHostModule, u64[at >>> 3]!, true)!;
  }

  /**
   * Returns `module` (IDebugHostModule, dispose it when done).
   * Since IDebugHostSymbols, slot 8. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idebughostsymbols-findmodulebylocation}
   */
  FindModuleByLocation(context: IDebugHostContext, moduleLocation: Location): IDebugHostModule {
    checkInterface(this, 'FindModuleByLocation', 'context', context, 'IDebugHostContext');
    checkStruct(this, 'FindModuleByLocation', 'moduleLocation', moduleLocation);
    const at = enter(8);
    try {
      const moduleLocationAt = pushStruct(Location, moduleLocation);
      u64[at >>> 3] = 0n;
      const hr = (this.slots[8] ?? bindSlot(this, 8, 'hiipi'))(
        this.pointer,
        pointerOf(context),
        moduleLocationAt,
        addressAt(at),
      );
      if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDebugHostSymbols', 'FindModuleByLocation');
      return wrap(IDebugHostModule, u64[at >>> 3]!, true)!;
    } finally {
      leave(at);
    }
  }

  /**
   * Returns `derivedLocation` (Location), `derivedType` (IDebugHostType, dispose it when done).
   * Since IDebugHostSymbols, slot 9. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idebughostsymbols-getmostderivedobject}
   */
  GetMostDerivedObject(pContext: IDebugHostContext | null, location: Location, objectType: IDebugHostType): { derivedLocation: Location; derivedType: IDebugHostType } {
    if (!(pContext == null)) checkInterface(this, 'GetMostDerivedObject', 'pContext', pContext, 'IDebugHostContext');
    checkStruct(this, 'GetMostDerivedObject', 'location', location);
    checkInterface(this, 'GetMostDerivedObject', 'objectType', objectType, 'IDebugHostType');
    const at = enter(24);
    try {
      const locationAt = pushStruct(Location, location);
      u64[(at + 16) >>> 3] = 0n;
      const hr = (this.slots[9] ?? bindSlot(this, 9, 'hiipiii'))(
        this.pointer,
        pointerOf(pContext),
        locationAt,
        pointerOf(objectType),
        addressAt(at),
        addressAt(at + 16),
      );
      if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDebugHostSymbols', 'GetMostDerivedObject');
      return {
        derivedLocation: Location.decode(scratch, at),
        derivedType: wrap(IDebugHostType, u64[(at + 16) >>> 3]!, true)!,
      };
    } finally {
      leave(at);
    }
  }
}

/** Methods of {@link IDebugHostSymbols} that return their HRESULT beside the results, and never throw for it. */
export interface IDebugHostSymbolsHr {
  /** {@link IDebugHostSymbols.CreateModuleSignature} without throwing, slot 3. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idebughostsymbols-createmodulesignature} */
  CreateModuleSignature(pwszModuleName: string, pwszMinVersion?: string | null, pwszMaxVersion?: string | null): { hresult: number; ppModuleSignature: IDebugHostModuleSignature | null };
  /** {@link IDebugHostSymbols.CreateTypeSignature} without throwing, slot 4. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idebughostsymbols-createtypesignature} */
  CreateTypeSignature(signatureSpecification: string, module?: IDebugHostModule | null): { hresult: number; typeSignature: IDebugHostTypeSignature | null };
  /** {@link IDebugHostSymbols.CreateTypeSignatureForModuleRange} without throwing, slot 5. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idebughostsymbols-createtypesignatureformodulerange} */
  CreateTypeSignatureForModuleRange(signatureSpecification: string, moduleName: string, minVersion?: string | null, maxVersion?: string | null): { hresult: number; typeSignature: IDebugHostTypeSignature | null };
  /** {@link IDebugHostSymbols.EnumerateModules} without throwing, slot 6. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idebughostsymbols-enumeratemodules} */
  EnumerateModules(context: IDebugHostContext): { hresult: number; moduleEnum: IDebugHostSymbolEnumerator | null };
  /** {@link IDebugHostSymbols.FindModuleByName} without throwing, slot 7. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idebughostsymbols-findmodulebyname} */
  FindModuleByName(context: IDebugHostContext, moduleName: string): { hresult: number; module: IDebugHostModule | null };
  /** {@link IDebugHostSymbols.FindModuleByLocation} without throwing, slot 8. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idebughostsymbols-findmodulebylocation} */
  FindModuleByLocation(context: IDebugHostContext, moduleLocation: Location): { hresult: number; module: IDebugHostModule | null };
  /** {@link IDebugHostSymbols.GetMostDerivedObject} without throwing, slot 9. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idebughostsymbols-getmostderivedobject} */
  GetMostDerivedObject(pContext: IDebugHostContext | null, location: Location, objectType: IDebugHostType): { hresult: number; derivedLocation: Location; derivedType: IDebugHostType | null };
}

/** Methods an object may have to receive the calls of IDebugHostSymbols; all optional. */
export interface IDebugHostSymbolsHandlers {
  /** Receives {@link IDebugHostSymbols.CreateModuleSignature}, slot 3; return `ppModuleSignature`. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idebughostsymbols-createmodulesignature} */
  CreateModuleSignature?(pwszModuleName: string, pwszMinVersion: string | null, pwszMaxVersion: string | null): IDebugHostModuleSignature;
  /** Receives {@link IDebugHostSymbols.CreateTypeSignature}, slot 4; return `typeSignature`. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idebughostsymbols-createtypesignature} */
  CreateTypeSignature?(signatureSpecification: string, module: IDebugHostModule | null): IDebugHostTypeSignature;
  /** Receives {@link IDebugHostSymbols.CreateTypeSignatureForModuleRange}, slot 5; return `typeSignature`. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idebughostsymbols-createtypesignatureformodulerange} */
  CreateTypeSignatureForModuleRange?(signatureSpecification: string, moduleName: string, minVersion: string | null, maxVersion: string | null): IDebugHostTypeSignature;
  /** Receives {@link IDebugHostSymbols.EnumerateModules}, slot 6; return `moduleEnum`. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idebughostsymbols-enumeratemodules} */
  EnumerateModules?(context: IDebugHostContext): IDebugHostSymbolEnumerator;
  /** Receives {@link IDebugHostSymbols.FindModuleByName}, slot 7; return `module`. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idebughostsymbols-findmodulebyname} */
  FindModuleByName?(context: IDebugHostContext, moduleName: string): IDebugHostModule;
  /** Receives {@link IDebugHostSymbols.FindModuleByLocation}, slot 8; return `module`. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idebughostsymbols-findmodulebylocation} */
  FindModuleByLocation?(context: IDebugHostContext, moduleLocation: Location): IDebugHostModule;
  /** Receives {@link IDebugHostSymbols.GetMostDerivedObject}, slot 9; return an object of `derivedLocation`, `derivedType`. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idebughostsymbols-getmostderivedobject} */
  GetMostDerivedObject?(pContext: IDebugHostContext | null, location: Location, objectType: IDebugHostType): { derivedLocation: Location; derivedType: IDebugHostType };
}

let ownIDebugHostSymbols2: readonly MethodSpec[] | undefined;

/** {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nn-dbgmodel-idebughostsymbols2} */
export class IDebugHostSymbols2 extends IDebugHostSymbols {
  static override readonly interfaceName: string = 'IDebugHostSymbols2';
  static override readonly iid: Guid = '6baf1f48-65ee-4ff2-b3af-10c7f21d38b2';
  static override ownMethods(): readonly MethodSpec[] {
    return (ownIDebugHostSymbols2 ??= methods([IDebugHostSymbol], [
      '10 DemangleSymbolName hresult|in pSymbol interface type=0|in flags u32|out pDemangledSymbolName bstr',
    ]));
  }

  /** The same methods without throwing: each returns `{ hresult, …outs }`. */
  declare readonly hr: IDebugHostSymbols2Hr;
  /** Only in the type: what `implement(IDebugHostSymbols2, …)` accepts. */
  declare readonly handlers?: IDebugHostSymbols2Handlers;

  /**
   * Returns `pDemangledSymbolName` (text).
   * Since IDebugHostSymbols2, slot 10. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idebughostsymbols2-demanglesymbolname}
   */
  DemangleSymbolName(pSymbol: IDebugHostSymbol, flags: number): string {
    checkInterface(this, 'DemangleSymbolName', 'pSymbol', pSymbol, 'IDebugHostSymbol');
    if (typeof flags !== 'number' || flags >>> 0 !== flags) notU32(this, 'DemangleSymbolName', 'flags', flags);
    const at = enter(8);
    try {
      u64[at >>> 3] = 0n;
      const hr = (this.slots[10] ?? bindSlot(this, 10, 'hiiii'))(
        this.pointer,
        pointerOf(pSymbol),
        flags,
        addressAt(at),
      );
      if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDebugHostSymbols2', 'DemangleSymbolName');
      return takeBstr(u64[at >>> 3]!);
    } finally {
      leave(at);
    }
  }
}

/** Methods of {@link IDebugHostSymbols2} that return their HRESULT beside the results, and never throw for it. */
export interface IDebugHostSymbols2Hr extends IDebugHostSymbolsHr {
  /** {@link IDebugHostSymbols2.DemangleSymbolName} without throwing, slot 10. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idebughostsymbols2-demanglesymbolname} */
  DemangleSymbolName(pSymbol: IDebugHostSymbol, flags: number): { hresult: number; pDemangledSymbolName: string };
}

/** Methods an object may have to receive the calls of IDebugHostSymbols2; all optional. */
export interface IDebugHostSymbols2Handlers extends IDebugHostSymbolsHandlers {
  /** Receives {@link IDebugHostSymbols2.DemangleSymbolName}, slot 10; return `pDemangledSymbolName`. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idebughostsymbols2-demanglesymbolname} */
  DemangleSymbolName?(pSymbol: IDebugHostSymbol, flags: number): string;
}

let ownIDebugHostSymbols3: readonly MethodSpec[] | undefined;

/** {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nn-dbgmodel-idebughostsymbols3} */
export class IDebugHostSymbols3 extends IDebugHostSymbols2 {
  static override readonly interfaceName: string = 'IDebugHostSymbols3';
  static override readonly iid: Guid = '8535e318-4f4b-4ace-a21b-af9e134a4e9b';
  static override ownMethods(): readonly MethodSpec[] {
    return (ownIDebugHostSymbols3 ??= methods([IDebugHostModuleSignature, IDebugHostTypeSignature], [
      '11 CreateModuleSignature2 hresult|in pwszModuleName wide|in allowLooseNameMatch bool1|in pwszMinVersion wide optional|in pwszMaxVersion wide optional|out ppModuleSignature interface type=0',
      '12 CreateTypeSignatureForModuleRange2 hresult|in signatureSpecification wide|in moduleName wide|in allowLooseNameMatch bool1|in minVersion wide optional|in maxVersion wide optional|out typeSignature interface type=1',
    ]));
  }

  /** The same methods without throwing: each returns `{ hresult, …outs }`. */
  declare readonly hr: IDebugHostSymbols3Hr;
  /** Only in the type: what `implement(IDebugHostSymbols3, …)` accepts. */
  declare readonly handlers?: IDebugHostSymbols3Handlers;

  /**
   * Returns `ppModuleSignature` (IDebugHostModuleSignature, dispose it when done).
   * Since IDebugHostSymbols3, slot 11. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idebughostsymbols3-createmodulesignature2}
   */
  CreateModuleSignature2(pwszModuleName: string, allowLooseNameMatch: boolean, pwszMinVersion?: string | null, pwszMaxVersion?: string | null): IDebugHostModuleSignature {
    if (typeof pwszModuleName !== 'string' || pwszModuleName.includes('\0')) notText(this, 'CreateModuleSignature2', 'pwszModuleName', pwszModuleName);
    checkBoolean(this, 'CreateModuleSignature2', 'allowLooseNameMatch', allowLooseNameMatch);
    if (!(pwszMinVersion == null)) if (typeof pwszMinVersion !== 'string' || pwszMinVersion.includes('\0')) notText(this, 'CreateModuleSignature2', 'pwszMinVersion', pwszMinVersion);
    if (!(pwszMaxVersion == null)) if (typeof pwszMaxVersion !== 'string' || pwszMaxVersion.includes('\0')) notText(this, 'CreateModuleSignature2', 'pwszMaxVersion', pwszMaxVersion);
    const at = stack.top;
    u64[at >>> 3] = 0n;
    const hr = (this.slots[11] ?? bindSlot(this, 11, 'hiwiwwi'))(
      this.pointer,
      pwszModuleName,
      allowLooseNameMatch ? 1 : 0,
      pwszMinVersion ?? null,
      pwszMaxVersion ?? null,
      addressAt(at),
    );
    if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDebugHostSymbols3', 'CreateModuleSignature2');
    return wrap(IDebugHostModuleSignature, u64[at >>> 3]!, true)!;
  }

  /**
   * Returns `typeSignature` (IDebugHostTypeSignature, dispose it when done).
   * Since IDebugHostSymbols3, slot 12. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idebughostsymbols3-createtypesignatureformodulerange2}
   */
  CreateTypeSignatureForModuleRange2(signatureSpecification: string, moduleName: string, allowLooseNameMatch: boolean, minVersion?: string | null, maxVersion?: string | null): IDebugHostTypeSignature {
    if (typeof signatureSpecification !== 'string' || signatureSpecification.includes('\0')) notText(this, 'CreateTypeSignatureForModuleRange2', 'signatureSpecification', signatureSpecification);
    if (typeof moduleName !== 'string' || moduleName.includes('\0')) notText(this, 'CreateTypeSignatureForModuleRange2', 'moduleName', moduleName);
    checkBoolean(this, 'CreateTypeSignatureForModuleRange2', 'allowLooseNameMatch', allowLooseNameMatch);
    if (!(minVersion == null)) if (typeof minVersion !== 'string' || minVersion.includes('\0')) notText(this, 'CreateTypeSignatureForModuleRange2', 'minVersion', minVersion);
    if (!(maxVersion == null)) if (typeof maxVersion !== 'string' || maxVersion.includes('\0')) notText(this, 'CreateTypeSignatureForModuleRange2', 'maxVersion', maxVersion);
    const at = stack.top;
    u64[at >>> 3] = 0n;
    const hr = (this.slots[12] ?? bindSlot(this, 12, 'hiwwiwwi'))(
      this.pointer,
      signatureSpecification,
      moduleName,
      allowLooseNameMatch ? 1 : 0,
      minVersion ?? null,
      maxVersion ?? null,
      addressAt(at),
    );
    if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDebugHostSymbols3', 'CreateTypeSignatureForModuleRange2');
    return wrap(IDebugHostTypeSignature, u64[at >>> 3]!, true)!;
  }
}

/** Methods of {@link IDebugHostSymbols3} that return their HRESULT beside the results, and never throw for it. */
export interface IDebugHostSymbols3Hr extends IDebugHostSymbols2Hr {
  /** {@link IDebugHostSymbols3.CreateModuleSignature2} without throwing, slot 11. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idebughostsymbols3-createmodulesignature2} */
  CreateModuleSignature2(pwszModuleName: string, allowLooseNameMatch: boolean, pwszMinVersion?: string | null, pwszMaxVersion?: string | null): { hresult: number; ppModuleSignature: IDebugHostModuleSignature | null };
  /** {@link IDebugHostSymbols3.CreateTypeSignatureForModuleRange2} without throwing, slot 12. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idebughostsymbols3-createtypesignatureformodulerange2} */
  CreateTypeSignatureForModuleRange2(signatureSpecification: string, moduleName: string, allowLooseNameMatch: boolean, minVersion?: string | null, maxVersion?: string | null): { hresult: number; typeSignature: IDebugHostTypeSignature | null };
}

/** Methods an object may have to receive the calls of IDebugHostSymbols3; all optional. */
export interface IDebugHostSymbols3Handlers extends IDebugHostSymbols2Handlers {
  /** Receives {@link IDebugHostSymbols3.CreateModuleSignature2}, slot 11; return `ppModuleSignature`. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idebughostsymbols3-createmodulesignature2} */
  CreateModuleSignature2?(pwszModuleName: string, allowLooseNameMatch: boolean, pwszMinVersion: string | null, pwszMaxVersion: string | null): IDebugHostModuleSignature;
  /** Receives {@link IDebugHostSymbols3.CreateTypeSignatureForModuleRange2}, slot 12; return `typeSignature`. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idebughostsymbols3-createtypesignatureformodulerange2} */
  CreateTypeSignatureForModuleRange2?(signatureSpecification: string, moduleName: string, allowLooseNameMatch: boolean, minVersion: string | null, maxVersion: string | null): IDebugHostTypeSignature;
}

let ownIDebugHostMemory: readonly MethodSpec[] | undefined;

/** {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nn-dbgmodel-idebughostmemory} */
export class IDebugHostMemory extends IUnknown {
  static override readonly interfaceName: string = 'IDebugHostMemory';
  static override readonly iid: Guid = '212149c9-9183-4a3e-b00e-4fd1dc95339b';
  static override ownMethods(): readonly MethodSpec[] {
    return (ownIDebugHostMemory ??= methods([IDebugHostContext, Location], [
      '3 ReadBytes hresult|in context interface type=0|in location struct type=1 byValue|out buffer bytes count=3 actual=4|size bufferSize u64|actual bytesRead u64',
      '4 WriteBytes hresult|in context interface type=0|in location struct type=1 byValue|in buffer bytes count=3|count bufferSize u64|out bytesWritten u64',
      '5 ReadPointers hresult|in context interface type=0|in location struct type=1 byValue|size count u64|out pointers u64 array count=2',
      '6 WritePointers hresult|in context interface type=0|in location struct type=1 byValue|count count u64|in pointers u64 array count=2',
      '7 GetDisplayStringForLocation hresult|in context interface type=0|in location struct type=1 byValue|in verbose bool1|out locationName bstr',
    ]));
  }

  /** The same methods without throwing: each returns `{ hresult, …outs }`. */
  declare readonly hr: IDebugHostMemoryHr;
  /** Only in the type: what `implement(IDebugHostMemory, …)` accepts. */
  declare readonly handlers?: IDebugHostMemoryHandlers;

  /**
   * Returns `buffer` (bytes).
   * `readBytesInto` fills a buffer of yours.
   * Since IDebugHostMemory, slot 3. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idebughostmemory-readbytes}
   * @param bufferSize room for the result, in bytes
   */
  ReadBytes(context: IDebugHostContext, location: Location, bufferSize: number): Uint8Array {
    checkInterface(this, 'ReadBytes', 'context', context, 'IDebugHostContext');
    checkStruct(this, 'ReadBytes', 'location', location);
    if (typeof bufferSize !== 'number' || bufferSize >>> 0 !== bufferSize) notU32(this, 'ReadBytes', 'bufferSize', bufferSize);
    const at = enter(8);
    try {
      const locationAt = pushStruct(Location, location);
      const bufferFresh = freshBytes(bufferSize);
      const bufferAt = bytesAddress(bufferFresh, bufferSize);
      u64[at >>> 3] = 0n;
      const hr = (this.slots[3] ?? bindSlot(this, 3, 'hiipiii'))(
        this.pointer,
        pointerOf(context),
        locationAt,
        bufferAt,
        bufferSize,
        addressAt(at),
      );
      if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDebugHostMemory', 'ReadBytes');
      return takeBytes(bufferFresh, bufferAt, Math.min(Number(u64[at >>> 3]!), bufferSize));
    } finally {
      leave(at);
    }
  }

  /** As {@link IDebugHostMemory.ReadBytes}, but fills `buffer` and returns how many bytes of it are valid. */
  readBytesInto(context: IDebugHostContext, location: Location, buffer: Uint8Array): number {
    checkInterface(this, 'ReadBytes', 'context', context, 'IDebugHostContext');
    checkStruct(this, 'ReadBytes', 'location', location);
    checkBytes(this, 'ReadBytes', 'buffer', buffer);
    const at = enter(8);
    try {
      const locationAt = pushStruct(Location, location);
      u64[at >>> 3] = 0n;
      const hr = (this.slots[3 + INTO] ?? bindSlot(this, 3 + INTO, 'hiipbii'))(
        this.pointer,
        pointerOf(context),
        locationAt,
        buffer,
        buffer.byteLength,
        addressAt(at),
      );
      if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDebugHostMemory', 'ReadBytes');
      return Math.min(Number(u64[at >>> 3]!), buffer.byteLength);
    } finally {
      leave(at);
    }
  }

  /**
   * Returns `bytesWritten` (64 bits, unsigned).
   * Since IDebugHostMemory, slot 4. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idebughostmemory-writebytes}
   */
  WriteBytes(context: IDebugHostContext, location: Location, buffer: ArrayBufferView): bigint {
    checkInterface(this, 'WriteBytes', 'context', context, 'IDebugHostContext');
    checkStruct(this, 'WriteBytes', 'location', location);
    checkBytes(this, 'WriteBytes', 'buffer', buffer);
    const at = enter(8);
    try {
      const locationAt = pushStruct(Location, location);
      u64[at >>> 3] = 0n;
      const hr = (this.slots[4] ?? bindSlot(this, 4, 'hiipbii'))(
        this.pointer,
        pointerOf(context),
        locationAt,
        buffer,
        buffer.byteLength,
        addressAt(at),
      );
      if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDebugHostMemory', 'WriteBytes');
      return u64[at >>> 3]!;
    } finally {
      leave(at);
    }
  }

  /**
   * Returns `pointers` (list of 64 bits, unsigned).
   * Since IDebugHostMemory, slot 5. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idebughostmemory-readpointers}
   * @param count room for the result, in elements
   */
  ReadPointers(context: IDebugHostContext, location: Location, count: number): bigint[] {
    checkInterface(this, 'ReadPointers', 'context', context, 'IDebugHostContext');
    checkStruct(this, 'ReadPointers', 'location', location);
    if (typeof count !== 'number' || count >>> 0 !== count) notU32(this, 'ReadPointers', 'count', count);
    const at = enter(0);
    try {
      const locationAt = pushStruct(Location, location);
      const pointersAt = reserveCleared(count * 8);
      const hr = (this.slots[5] ?? bindSlot(this, 5, 'hiipii'))(
        this.pointer,
        pointerOf(context),
        locationAt,
        count,
        pointersAt.address,
      );
      if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDebugHostMemory', 'ReadPointers');
      return readU64s(pointersAt.block, pointersAt.offset, count);
    } finally {
      leave(at);
    }
  }

  /**
   * Returns nothing.
   * Since IDebugHostMemory, slot 6. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idebughostmemory-writepointers}
   */
  WritePointers(context: IDebugHostContext, location: Location, pointers: readonly bigint[]): void {
    checkInterface(this, 'WritePointers', 'context', context, 'IDebugHostContext');
    checkStruct(this, 'WritePointers', 'location', location);
    checkList(this, 'WritePointers', 'pointers', pointers);
    const at = enter(0);
    try {
      const locationAt = pushStruct(Location, location);
      const pointersAt = pushU64s(pointers);
      const hr = (this.slots[6] ?? bindSlot(this, 6, 'hiipii'))(
        this.pointer,
        pointerOf(context),
        locationAt,
        pointers.length,
        pointersAt,
      );
      if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDebugHostMemory', 'WritePointers');
    } finally {
      leave(at);
    }
  }

  /**
   * Returns `locationName` (text).
   * Since IDebugHostMemory, slot 7. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idebughostmemory-getdisplaystringforlocation}
   */
  GetDisplayStringForLocation(context: IDebugHostContext, location: Location, verbose: boolean): string {
    checkInterface(this, 'GetDisplayStringForLocation', 'context', context, 'IDebugHostContext');
    checkStruct(this, 'GetDisplayStringForLocation', 'location', location);
    checkBoolean(this, 'GetDisplayStringForLocation', 'verbose', verbose);
    const at = enter(8);
    try {
      const locationAt = pushStruct(Location, location);
      u64[at >>> 3] = 0n;
      const hr = (this.slots[7] ?? bindSlot(this, 7, 'hiipii'))(
        this.pointer,
        pointerOf(context),
        locationAt,
        verbose ? 1 : 0,
        addressAt(at),
      );
      if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDebugHostMemory', 'GetDisplayStringForLocation');
      return takeBstr(u64[at >>> 3]!);
    } finally {
      leave(at);
    }
  }
}

/** Methods of {@link IDebugHostMemory} that return their HRESULT beside the results, and never throw for it. */
export interface IDebugHostMemoryHr {
  /** {@link IDebugHostMemory.ReadBytes} without throwing, slot 3. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idebughostmemory-readbytes} */
  ReadBytes(context: IDebugHostContext, location: Location, bufferSize: number): { hresult: number; buffer: Uint8Array };
  /** {@link IDebugHostMemory.WriteBytes} without throwing, slot 4. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idebughostmemory-writebytes} */
  WriteBytes(context: IDebugHostContext, location: Location, buffer: ArrayBufferView): { hresult: number; bytesWritten: bigint };
  /** {@link IDebugHostMemory.ReadPointers} without throwing, slot 5. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idebughostmemory-readpointers} */
  ReadPointers(context: IDebugHostContext, location: Location, count: number): { hresult: number; pointers: bigint[] };
  /** {@link IDebugHostMemory.WritePointers} without throwing, slot 6. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idebughostmemory-writepointers} */
  WritePointers(context: IDebugHostContext, location: Location, pointers: readonly bigint[]): { hresult: number };
  /** {@link IDebugHostMemory.GetDisplayStringForLocation} without throwing, slot 7. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idebughostmemory-getdisplaystringforlocation} */
  GetDisplayStringForLocation(context: IDebugHostContext, location: Location, verbose: boolean): { hresult: number; locationName: string };
}

/** Methods an object may have to receive the calls of IDebugHostMemory; all optional. */
export interface IDebugHostMemoryHandlers {
  /** Receives {@link IDebugHostMemory.ReadBytes}, slot 3; return `buffer`. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idebughostmemory-readbytes} */
  ReadBytes?(context: IDebugHostContext, location: Location, bufferSize: number): Uint8Array;
  /** Receives {@link IDebugHostMemory.WriteBytes}, slot 4; return `bytesWritten`. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idebughostmemory-writebytes} */
  WriteBytes?(context: IDebugHostContext, location: Location, buffer: Uint8Array): bigint;
  /** Receives {@link IDebugHostMemory.ReadPointers}, slot 5; return `pointers`. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idebughostmemory-readpointers} */
  ReadPointers?(context: IDebugHostContext, location: Location, count: number): bigint[];
  /** Receives {@link IDebugHostMemory.WritePointers}, slot 6; return nothing for S_OK. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idebughostmemory-writepointers} */
  WritePointers?(context: IDebugHostContext, location: Location, pointers: bigint[]): void;
  /** Receives {@link IDebugHostMemory.GetDisplayStringForLocation}, slot 7; return `locationName`. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idebughostmemory-getdisplaystringforlocation} */
  GetDisplayStringForLocation?(context: IDebugHostContext, location: Location, verbose: boolean): string;
}

let ownIDebugHostMemory2: readonly MethodSpec[] | undefined;

/** {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nn-dbgmodel-idebughostmemory2} */
export class IDebugHostMemory2 extends IDebugHostMemory {
  static override readonly interfaceName: string = 'IDebugHostMemory2';
  static override readonly iid: Guid = 'eea033de-38f6-416b-a251-1d3771001270';
  static override ownMethods(): readonly MethodSpec[] {
    return (ownIDebugHostMemory2 ??= methods([IDebugHostContext, Location], [
      '8 LinearizeLocation hresult|in context interface type=0|in location struct type=1 byValue|out pLinearizedLocation struct type=1',
    ]));
  }

  /** The same methods without throwing: each returns `{ hresult, …outs }`. */
  declare readonly hr: IDebugHostMemory2Hr;
  /** Only in the type: what `implement(IDebugHostMemory2, …)` accepts. */
  declare readonly handlers?: IDebugHostMemory2Handlers;

  /**
   * Returns `pLinearizedLocation` (Location).
   * Since IDebugHostMemory2, slot 8. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idebughostmemory2-linearizelocation}
   */
  LinearizeLocation(context: IDebugHostContext, location: Location): Location {
    checkInterface(this, 'LinearizeLocation', 'context', context, 'IDebugHostContext');
    checkStruct(this, 'LinearizeLocation', 'location', location);
    const at = enter(16);
    try {
      const locationAt = pushStruct(Location, location);
      const hr = (this.slots[8] ?? bindSlot(this, 8, 'hiipi'))(
        this.pointer,
        pointerOf(context),
        locationAt,
        addressAt(at),
      );
      if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDebugHostMemory2', 'LinearizeLocation');
      return Location.decode(scratch, at);
    } finally {
      leave(at);
    }
  }
}

/** Methods of {@link IDebugHostMemory2} that return their HRESULT beside the results, and never throw for it. */
export interface IDebugHostMemory2Hr extends IDebugHostMemoryHr {
  /** {@link IDebugHostMemory2.LinearizeLocation} without throwing, slot 8. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idebughostmemory2-linearizelocation} */
  LinearizeLocation(context: IDebugHostContext, location: Location): { hresult: number; pLinearizedLocation: Location };
}

/** Methods an object may have to receive the calls of IDebugHostMemory2; all optional. */
export interface IDebugHostMemory2Handlers extends IDebugHostMemoryHandlers {
  /** Receives {@link IDebugHostMemory2.LinearizeLocation}, slot 8; return `pLinearizedLocation`. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idebughostmemory2-linearizelocation} */
  LinearizeLocation?(context: IDebugHostContext, location: Location): Location;
}

let ownIDebugHostMemory3: readonly MethodSpec[] | undefined;

/** {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nn-dbgmodel-idebughostmemory3} */
export class IDebugHostMemory3 extends IDebugHostMemory2 {
  static override readonly interfaceName: string = 'IDebugHostMemory3';
  static override readonly iid: Guid = 'a515ed09-2bf3-4499-bb03-553790079f84';
  static override ownMethods(): readonly MethodSpec[] {
    return (ownIDebugHostMemory3 ??= methods([IDebugHostContext, Location], [
      '9 CanonicalizeLocation hresult|in context interface type=0|in location struct type=1 byValue|out pCanonicalizedLocation struct type=1',
    ]));
  }

  /** The same methods without throwing: each returns `{ hresult, …outs }`. */
  declare readonly hr: IDebugHostMemory3Hr;
  /** Only in the type: what `implement(IDebugHostMemory3, …)` accepts. */
  declare readonly handlers?: IDebugHostMemory3Handlers;

  /**
   * Returns `pCanonicalizedLocation` (Location).
   * Since IDebugHostMemory3, slot 9. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idebughostmemory3-canonicalizelocation}
   */
  CanonicalizeLocation(context: IDebugHostContext, location: Location): Location {
    checkInterface(this, 'CanonicalizeLocation', 'context', context, 'IDebugHostContext');
    checkStruct(this, 'CanonicalizeLocation', 'location', location);
    const at = enter(16);
    try {
      const locationAt = pushStruct(Location, location);
      const hr = (this.slots[9] ?? bindSlot(this, 9, 'hiipi'))(
        this.pointer,
        pointerOf(context),
        locationAt,
        addressAt(at),
      );
      if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDebugHostMemory3', 'CanonicalizeLocation');
      return Location.decode(scratch, at);
    } finally {
      leave(at);
    }
  }
}

/** Methods of {@link IDebugHostMemory3} that return their HRESULT beside the results, and never throw for it. */
export interface IDebugHostMemory3Hr extends IDebugHostMemory2Hr {
  /** {@link IDebugHostMemory3.CanonicalizeLocation} without throwing, slot 9. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idebughostmemory3-canonicalizelocation} */
  CanonicalizeLocation(context: IDebugHostContext, location: Location): { hresult: number; pCanonicalizedLocation: Location };
}

/** Methods an object may have to receive the calls of IDebugHostMemory3; all optional. */
export interface IDebugHostMemory3Handlers extends IDebugHostMemory2Handlers {
  /** Receives {@link IDebugHostMemory3.CanonicalizeLocation}, slot 9; return `pCanonicalizedLocation`. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idebughostmemory3-canonicalizelocation} */
  CanonicalizeLocation?(context: IDebugHostContext, location: Location): Location;
}

let ownIDebugHostMemory4: readonly MethodSpec[] | undefined;

/** {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nn-dbgmodel-idebughostmemory4} */
export class IDebugHostMemory4 extends IDebugHostMemory3 {
  static override readonly interfaceName: string = 'IDebugHostMemory4';
  static override readonly iid: Guid = 'fe6b3658-da4b-44e3-8a58-6201322280e6';
  static override ownMethods(): readonly MethodSpec[] {
    return (ownIDebugHostMemory4 ??= methods([Location], [
      '10 GetPhysicalAddressLocation hresult|in physAddr u64|out pPhysicalAddressLocation struct type=0',
      '11 IsPhysicalAddressLocation bool1|in pLocation struct type=0',
    ]));
  }

  /** The same methods without throwing: each returns `{ hresult, …outs }`. */
  declare readonly hr: IDebugHostMemory4Hr;
  /** Only in the type: what `implement(IDebugHostMemory4, …)` accepts. */
  declare readonly handlers?: IDebugHostMemory4Handlers;

  /**
   * Returns `pPhysicalAddressLocation` (Location).
   * Since IDebugHostMemory4, slot 10. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idebughostmemory4-getphysicaladdresslocation}
   */
  GetPhysicalAddressLocation(physAddr: bigint): Location {
    if (typeof physAddr !== 'bigint' || BigInt.asUintN(64, physAddr) !== physAddr) notU64(this, 'GetPhysicalAddressLocation', 'physAddr', physAddr);
    const at = stack.top;
    const hr = (this.slots[10] ?? bindSlot(this, 10, 'hiii'))(this.pointer, physAddr, addressAt(at));
    if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDebugHostMemory4', 'GetPhysicalAddressLocation');
    return Location.decode(scratch, at);
  }

  /**
   * Returns the value itself and cannot fail.
   * Since IDebugHostMemory4, slot 11. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idebughostmemory4-isphysicaladdresslocation}
   */
  IsPhysicalAddressLocation(pLocation: Location): boolean {
    checkStruct(this, 'IsPhysicalAddressLocation', 'pLocation', pLocation);
    const at = enter(0);
    try {
      const pLocationAt = pushStruct(Location, pLocation);
      const hr = (this.slots[11] ?? bindSlot(this, 11, 'cii'))(this.pointer, pLocationAt);
      if (pending.fault !== undefined) settle(0, 'IDebugHostMemory4', 'IsPhysicalAddressLocation');
      return hr !== 0;
    } finally {
      leave(at);
    }
  }
}

/** Methods of {@link IDebugHostMemory4} that return their HRESULT beside the results, and never throw for it. */
export interface IDebugHostMemory4Hr extends IDebugHostMemory3Hr {
  /** {@link IDebugHostMemory4.GetPhysicalAddressLocation} without throwing, slot 10. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idebughostmemory4-getphysicaladdresslocation} */
  GetPhysicalAddressLocation(physAddr: bigint): { hresult: number; pPhysicalAddressLocation: Location };
}

/** Methods an object may have to receive the calls of IDebugHostMemory4; all optional. */
export interface IDebugHostMemory4Handlers extends IDebugHostMemory3Handlers {
  /** Receives {@link IDebugHostMemory4.GetPhysicalAddressLocation}, slot 10; return `pPhysicalAddressLocation`. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idebughostmemory4-getphysicaladdresslocation} */
  GetPhysicalAddressLocation?(physAddr: bigint): Location;
  /** Receives {@link IDebugHostMemory4.IsPhysicalAddressLocation}, slot 11; return the value itself. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idebughostmemory4-isphysicaladdresslocation} */
  IsPhysicalAddressLocation?(pLocation: Location): boolean;
}

let ownIDebugHostMemory5: readonly MethodSpec[] | undefined;

/** {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nn-dbgmodel-idebughostmemory5} */
export class IDebugHostMemory5 extends IDebugHostMemory4 {
  static override readonly interfaceName: string = 'IDebugHostMemory5';
  static override readonly iid: Guid = 'df033400-4912-46e9-ba62-6ef2eb4d87d4';
  static override ownMethods(): readonly MethodSpec[] {
    return (ownIDebugHostMemory5 ??= methods([IDebugHostContext, Location], [
      '12 ReadIntrinsics hresult|in context interface type=0|in location struct type=1 byValue|in vt u16|size count u64|out vals variant array count=3|out intrinsicsRead u64',
      '13 ReadOrdinalIntrinsics hresult|in context interface type=0|in location struct type=1 byValue|in ordinalSize u64|in ordinalIsSigned bool1|size count u64|out vals variant array count=4|out intrinsicsRead u64',
    ]));
  }

  /** The same methods without throwing: each returns `{ hresult, …outs }`. */
  declare readonly hr: IDebugHostMemory5Hr;
  /** Only in the type: what `implement(IDebugHostMemory5, …)` accepts. */
  declare readonly handlers?: IDebugHostMemory5Handlers;

  /**
   * Returns `vals` (list of VARIANT), `intrinsicsRead` (64 bits, unsigned).
   * Since IDebugHostMemory5, slot 12. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idebughostmemory5-readintrinsics}
   * @param count room for the result, in elements
   */
  ReadIntrinsics(context: IDebugHostContext, location: Location, vt: number, count: number): { vals: VARIANT[]; intrinsicsRead: bigint } {
    checkInterface(this, 'ReadIntrinsics', 'context', context, 'IDebugHostContext');
    checkStruct(this, 'ReadIntrinsics', 'location', location);
    if (typeof vt !== 'number' || (vt & 0xffff) !== vt) notU16(this, 'ReadIntrinsics', 'vt', vt);
    if (typeof count !== 'number' || count >>> 0 !== count) notU32(this, 'ReadIntrinsics', 'count', count);
    const at = enter(8);
    try {
      const locationAt = pushStruct(Location, location);
      const valsAt = reserveCleared(count * 24);
      u64[at >>> 3] = 0n;
      const hr = (this.slots[12] ?? bindSlot(this, 12, 'hiipiiii'))(
        this.pointer,
        pointerOf(context),
        locationAt,
        vt,
        count,
        valsAt.address,
        addressAt(at),
      );
      if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDebugHostMemory5', 'ReadIntrinsics');
      return {
        vals: takeVariants(valsAt.block, valsAt.offset, count),
        intrinsicsRead: u64[at >>> 3]!,
      };
    } finally {
      leave(at);
    }
  }

  /**
   * Returns `vals` (list of VARIANT), `intrinsicsRead` (64 bits, unsigned).
   * Since IDebugHostMemory5, slot 13. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idebughostmemory5-readordinalintrinsics}
   * @param count room for the result, in elements
   */
  ReadOrdinalIntrinsics(context: IDebugHostContext, location: Location, ordinalSize: bigint, ordinalIsSigned: boolean, count: number): { vals: VARIANT[]; intrinsicsRead: bigint } {
    checkInterface(this, 'ReadOrdinalIntrinsics', 'context', context, 'IDebugHostContext');
    checkStruct(this, 'ReadOrdinalIntrinsics', 'location', location);
    if (typeof ordinalSize !== 'bigint' || BigInt.asUintN(64, ordinalSize) !== ordinalSize) notU64(this, 'ReadOrdinalIntrinsics', 'ordinalSize', ordinalSize);
    checkBoolean(this, 'ReadOrdinalIntrinsics', 'ordinalIsSigned', ordinalIsSigned);
    if (typeof count !== 'number' || count >>> 0 !== count) notU32(this, 'ReadOrdinalIntrinsics', 'count', count);
    const at = enter(8);
    try {
      const locationAt = pushStruct(Location, location);
      const valsAt = reserveCleared(count * 24);
      u64[at >>> 3] = 0n;
      const hr = (this.slots[13] ?? bindSlot(this, 13, 'hiipiiiii'))(
        this.pointer,
        pointerOf(context),
        locationAt,
        ordinalSize,
        ordinalIsSigned ? 1 : 0,
        count,
        valsAt.address,
        addressAt(at),
      );
      if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDebugHostMemory5', 'ReadOrdinalIntrinsics');
      return {
        vals: takeVariants(valsAt.block, valsAt.offset, count),
        intrinsicsRead: u64[at >>> 3]!,
      };
    } finally {
      leave(at);
    }
  }
}

/** Methods of {@link IDebugHostMemory5} that return their HRESULT beside the results, and never throw for it. */
export interface IDebugHostMemory5Hr extends IDebugHostMemory4Hr {
  /** {@link IDebugHostMemory5.ReadIntrinsics} without throwing, slot 12. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idebughostmemory5-readintrinsics} */
  ReadIntrinsics(context: IDebugHostContext, location: Location, vt: number, count: number): { hresult: number; vals: VARIANT[]; intrinsicsRead: bigint };
  /** {@link IDebugHostMemory5.ReadOrdinalIntrinsics} without throwing, slot 13. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idebughostmemory5-readordinalintrinsics} */
  ReadOrdinalIntrinsics(context: IDebugHostContext, location: Location, ordinalSize: bigint, ordinalIsSigned: boolean, count: number): { hresult: number; vals: VARIANT[]; intrinsicsRead: bigint };
}

/** Methods an object may have to receive the calls of IDebugHostMemory5; all optional. */
export interface IDebugHostMemory5Handlers extends IDebugHostMemory4Handlers {
  /** Receives {@link IDebugHostMemory5.ReadIntrinsics}, slot 12; return an object of `vals`, `intrinsicsRead`. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idebughostmemory5-readintrinsics} */
  ReadIntrinsics?(context: IDebugHostContext, location: Location, vt: number, count: number): { vals: VARIANT[]; intrinsicsRead: bigint };
  /** Receives {@link IDebugHostMemory5.ReadOrdinalIntrinsics}, slot 13; return an object of `vals`, `intrinsicsRead`. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idebughostmemory5-readordinalintrinsics} */
  ReadOrdinalIntrinsics?(context: IDebugHostContext, location: Location, ordinalSize: bigint, ordinalIsSigned: boolean, count: number): { vals: VARIANT[]; intrinsicsRead: bigint };
}

let ownIDebugHostEvaluator: readonly MethodSpec[] | undefined;

/** {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nn-dbgmodel-idebughostevaluator} */
export class IDebugHostEvaluator extends IUnknown {
  static override readonly interfaceName: string = 'IDebugHostEvaluator';
  static override readonly iid: Guid = '0fef9a21-577e-4997-ac7b-1c4883241d99';
  static override ownMethods(): readonly MethodSpec[] {
    return (ownIDebugHostEvaluator ??= methods([IDebugHostContext, IKeyStore, IModelObject], [
      '3 EvaluateExpression hresult|in context interface type=0|in expression wide|in bindingContext interface type=2 optional|out result interface type=2|out metadata interface type=1',
      '4 EvaluateExtendedExpression hresult|in context interface type=0|in expression wide|in bindingContext interface type=2 optional|out result interface type=2|out metadata interface type=1',
    ]));
  }

  /** The same methods without throwing: each returns `{ hresult, …outs }`. */
  declare readonly hr: IDebugHostEvaluatorHr;
  /** Only in the type: what `implement(IDebugHostEvaluator, …)` accepts. */
  declare readonly handlers?: IDebugHostEvaluatorHandlers;

  /**
   * Returns `result` (IModelObject, dispose it when done), `metadata` (IKeyStore, dispose it when done, or null).
   * Since IDebugHostEvaluator, slot 3. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idebughostevaluator-evaluateexpression}
   */
  EvaluateExpression(context: IDebugHostContext, expression: string, bindingContext?: IModelObject | null): { result: IModelObject; metadata: IKeyStore | null } {
    checkInterface(this, 'EvaluateExpression', 'context', context, 'IDebugHostContext');
    if (typeof expression !== 'string' || expression.includes('\0')) notText(this, 'EvaluateExpression', 'expression', expression);
    if (!(bindingContext == null)) checkInterface(this, 'EvaluateExpression', 'bindingContext', bindingContext, 'IModelObject');
    const at = stack.top;
    u64[at >>> 3] = 0n;
    u64[(at + 8) >>> 3] = 0n;
    const hr = (this.slots[3] ?? bindSlot(this, 3, 'hiiwiii'))(
      this.pointer,
      pointerOf(context),
      expression,
      pointerOf(bindingContext),
      addressAt(at),
      addressAt(at + 8),
    );
    if (hr !== 0 || pending.fault !== undefined) settleError(hr, 'IDebugHostEvaluator', 'EvaluateExpression', u64[at >>> 3]!, IModelObject, IStringDisplayableConcept);
    return {
      result: wrap(IModelObject, u64[at >>> 3]!, true)!,
      metadata: wrap(IKeyStore, u64[(at + 8) >>> 3]!, true),
    };
  }

  /**
   * Returns `result` (IModelObject, dispose it when done), `metadata` (IKeyStore, dispose it when done, or null).
   * Since IDebugHostEvaluator, slot 4. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idebughostevaluator-evaluateextendedexpression}
   */
  EvaluateExtendedExpression(context: IDebugHostContext, expression: string, bindingContext?: IModelObject | null): { result: IModelObject; metadata: IKeyStore | null } {
    checkInterface(this, 'EvaluateExtendedExpression', 'context', context, 'IDebugHostContext');
    if (typeof expression !== 'string' || expression.includes('\0')) notText(this, 'EvaluateExtendedExpression', 'expression', expression);
    if (!(bindingContext == null)) checkInterface(this, 'EvaluateExtendedExpression', 'bindingContext', bindingContext, 'IModelObject');
    const at = stack.top;
    u64[at >>> 3] = 0n;
    u64[(at + 8) >>> 3] = 0n;
    const hr = (this.slots[4] ?? bindSlot(this, 4, 'hiiwiii'))(
      this.pointer,
      pointerOf(context),
      expression,
      pointerOf(bindingContext),
      addressAt(at),
      addressAt(at + 8),
    );
    if (hr !== 0 || pending.fault !== undefined) settleError(hr, 'IDebugHostEvaluator', 'EvaluateExtendedExpression', u64[at >>> 3]!, IModelObject, IStringDisplayableConcept);
    return {
      result: wrap(IModelObject, u64[at >>> 3]!, true)!,
      metadata: wrap(IKeyStore, u64[(at + 8) >>> 3]!, true),
    };
  }
}

/** Methods of {@link IDebugHostEvaluator} that return their HRESULT beside the results, and never throw for it. */
export interface IDebugHostEvaluatorHr {
  /** {@link IDebugHostEvaluator.EvaluateExpression} without throwing, slot 3. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idebughostevaluator-evaluateexpression} */
  EvaluateExpression(context: IDebugHostContext, expression: string, bindingContext?: IModelObject | null): { hresult: number; result: IModelObject | null; metadata: IKeyStore | null };
  /** {@link IDebugHostEvaluator.EvaluateExtendedExpression} without throwing, slot 4. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idebughostevaluator-evaluateextendedexpression} */
  EvaluateExtendedExpression(context: IDebugHostContext, expression: string, bindingContext?: IModelObject | null): { hresult: number; result: IModelObject | null; metadata: IKeyStore | null };
}

/** Methods an object may have to receive the calls of IDebugHostEvaluator; all optional. */
export interface IDebugHostEvaluatorHandlers {
  /** Receives {@link IDebugHostEvaluator.EvaluateExpression}, slot 3; return an object of `result`, `metadata`. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idebughostevaluator-evaluateexpression} */
  EvaluateExpression?(context: IDebugHostContext, expression: string, bindingContext: IModelObject | null): { result: IModelObject; metadata: IKeyStore | null };
  /** Receives {@link IDebugHostEvaluator.EvaluateExtendedExpression}, slot 4; return an object of `result`, `metadata`. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idebughostevaluator-evaluateextendedexpression} */
  EvaluateExtendedExpression?(context: IDebugHostContext, expression: string, bindingContext: IModelObject | null): { result: IModelObject; metadata: IKeyStore | null };
}

let ownIDebugHostModuleSignature: readonly MethodSpec[] | undefined;

/** {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nn-dbgmodel-idebughostmodulesignature} */
export class IDebugHostModuleSignature extends IUnknown {
  static override readonly interfaceName: string = 'IDebugHostModuleSignature';
  static override readonly iid: Guid = '31e53a5a-01ee-4bbb-b899-4b46ae7d595c';
  static override ownMethods(): readonly MethodSpec[] {
    return (ownIDebugHostModuleSignature ??= methods([IDebugHostModule], [
      '3 IsMatch hresult|in pModule interface type=0|out isMatch bool1',
    ]));
  }

  /** The same methods without throwing: each returns `{ hresult, …outs }`. */
  declare readonly hr: IDebugHostModuleSignatureHr;
  /** Only in the type: what `implement(IDebugHostModuleSignature, …)` accepts. */
  declare readonly handlers?: IDebugHostModuleSignatureHandlers;

  /**
   * Returns `isMatch` (true or false).
   * Since IDebugHostModuleSignature, slot 3. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idebughostmodulesignature-ismatch}
   */
  IsMatch(pModule: IDebugHostModule): boolean {
    checkInterface(this, 'IsMatch', 'pModule', pModule, 'IDebugHostModule');
    const at = stack.top;
    u32[at >>> 2] = 0;
    const hr = (this.slots[3] ?? bindSlot(this, 3, 'hiii'))(
      this.pointer,
      pointerOf(pModule),
      addressAt(at),
    );
    if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDebugHostModuleSignature', 'IsMatch');
    return u8[at] !== 0;
  }
}

/** Methods of {@link IDebugHostModuleSignature} that return their HRESULT beside the results, and never throw for it. */
export interface IDebugHostModuleSignatureHr {
  /** {@link IDebugHostModuleSignature.IsMatch} without throwing, slot 3. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idebughostmodulesignature-ismatch} */
  IsMatch(pModule: IDebugHostModule): { hresult: number; isMatch: boolean };
}

/** Methods an object may have to receive the calls of IDebugHostModuleSignature; all optional. */
export interface IDebugHostModuleSignatureHandlers {
  /** Receives {@link IDebugHostModuleSignature.IsMatch}, slot 3; return `isMatch`. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idebughostmodulesignature-ismatch} */
  IsMatch?(pModule: IDebugHostModule): boolean;
}

let ownIDebugHostTypeSignature: readonly MethodSpec[] | undefined;

/** {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nn-dbgmodel-idebughosttypesignature} */
export class IDebugHostTypeSignature extends IUnknown {
  static override readonly interfaceName: string = 'IDebugHostTypeSignature';
  static override readonly iid: Guid = '3aadc353-2b14-4abb-9893-5e03458e07ee';
  static override ownMethods(): readonly MethodSpec[] {
    return (ownIDebugHostTypeSignature ??= methods([IDebugHostSymbolEnumerator, IDebugHostType, IDebugHostTypeSignature], [
      '3 GetHashCode hresult|out hashCode u32',
      '4 IsMatch hresult|in type interface type=1|out isMatch bool1|out wildcardMatches interface type=0',
      '5 CompareAgainst hresult|in typeSignature interface type=2|out result u32',
    ]));
  }

  /** The same methods without throwing: each returns `{ hresult, …outs }`. */
  declare readonly hr: IDebugHostTypeSignatureHr;
  /** Only in the type: what `implement(IDebugHostTypeSignature, …)` accepts. */
  declare readonly handlers?: IDebugHostTypeSignatureHandlers;

  /**
   * Returns `hashCode` (32 bits, unsigned).
   * Since IDebugHostTypeSignature, slot 3. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idebughosttypesignature-gethashcode}
   */
  GetHashCode(): number {
    const at = stack.top;
    u32[at >>> 2] = 0;
    const hr = (this.slots[3] ?? bindSlot(this, 3, 'hii'))(this.pointer, addressAt(at));
    if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDebugHostTypeSignature', 'GetHashCode');
    return u32[at >>> 2]!;
  }

  /**
   * Returns `isMatch` (true or false), `wildcardMatches` (IDebugHostSymbolEnumerator, dispose it when done).
   * Since IDebugHostTypeSignature, slot 4. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idebughosttypesignature-ismatch}
   */
  IsMatch(type: IDebugHostType): { isMatch: boolean; wildcardMatches: IDebugHostSymbolEnumerator } {
    checkInterface(this, 'IsMatch', 'type', type, 'IDebugHostType');
    const at = stack.top;
    u32[at >>> 2] = 0;
    u64[(at + 8) >>> 3] = 0n;
    const hr = (this.slots[4] ?? bindSlot(this, 4, 'hiiii'))(
      this.pointer,
      pointerOf(type),
      addressAt(at),
      addressAt(at + 8),
    );
    if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDebugHostTypeSignature', 'IsMatch');
    return {
      isMatch: u8[at] !== 0,
      wildcardMatches: wrap(IDebugHostSymbolEnumerator, u64[(at + 8) >>> 3]!, true)!,
    };
  }

  /**
   * Returns `result` (SignatureComparison).
   * Since IDebugHostTypeSignature, slot 5. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idebughosttypesignature-compareagainst}
   */
  CompareAgainst(typeSignature: IDebugHostTypeSignature): SignatureComparison {
    checkInterface(this, 'CompareAgainst', 'typeSignature', typeSignature, 'IDebugHostTypeSignature');
    const at = stack.top;
    u32[at >>> 2] = 0;
    const hr = (this.slots[5] ?? bindSlot(this, 5, 'hiii'))(
      this.pointer,
      pointerOf(typeSignature),
      addressAt(at),
    );
    if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDebugHostTypeSignature', 'CompareAgainst');
    return u32[at >>> 2]!;
  }
}

/** Methods of {@link IDebugHostTypeSignature} that return their HRESULT beside the results, and never throw for it. */
export interface IDebugHostTypeSignatureHr {
  /** {@link IDebugHostTypeSignature.GetHashCode} without throwing, slot 3. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idebughosttypesignature-gethashcode} */
  GetHashCode(): { hresult: number; hashCode: number };
  /** {@link IDebugHostTypeSignature.IsMatch} without throwing, slot 4. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idebughosttypesignature-ismatch} */
  IsMatch(type: IDebugHostType): { hresult: number; isMatch: boolean; wildcardMatches: IDebugHostSymbolEnumerator | null };
  /** {@link IDebugHostTypeSignature.CompareAgainst} without throwing, slot 5. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idebughosttypesignature-compareagainst} */
  CompareAgainst(typeSignature: IDebugHostTypeSignature): { hresult: number; result: SignatureComparison };
}

/** Methods an object may have to receive the calls of IDebugHostTypeSignature; all optional. */
export interface IDebugHostTypeSignatureHandlers {
  /** Receives {@link IDebugHostTypeSignature.GetHashCode}, slot 3; return `hashCode`. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idebughosttypesignature-gethashcode} */
  GetHashCode?(): number;
  /** Receives {@link IDebugHostTypeSignature.IsMatch}, slot 4; return an object of `isMatch`, `wildcardMatches`. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idebughosttypesignature-ismatch} */
  IsMatch?(type: IDebugHostType): { isMatch: boolean; wildcardMatches: IDebugHostSymbolEnumerator };
  /** Receives {@link IDebugHostTypeSignature.CompareAgainst}, slot 5; return `result`. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idebughosttypesignature-compareagainst} */
  CompareAgainst?(typeSignature: IDebugHostTypeSignature): SignatureComparison;
}

let ownIDebugHostSymbol2: readonly MethodSpec[] | undefined;

/** {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nn-dbgmodel-idebughostsymbol2} */
export class IDebugHostSymbol2 extends IDebugHostSymbol {
  static override readonly interfaceName: string = 'IDebugHostSymbol2';
  static override readonly iid: Guid = '21515b67-6720-4257-8a68-077dc944471c';
  static override ownMethods(): readonly MethodSpec[] {
    return (ownIDebugHostSymbol2 ??= methods([IDebugHostSymbolEnumerator, SymbolSearchInfo], [
      '10 EnumerateChildrenEx hresult|in kind u32|in name wide optional|in searchInfo struct type=1 optional|out ppEnum interface type=0',
      '11 GetLanguage hresult|out pKind u32',
    ]));
  }

  /** The same methods without throwing: each returns `{ hresult, …outs }`. */
  declare readonly hr: IDebugHostSymbol2Hr;
  /** Only in the type: what `implement(IDebugHostSymbol2, …)` accepts. */
  declare readonly handlers?: IDebugHostSymbol2Handlers;

  /**
   * Returns `ppEnum` (IDebugHostSymbolEnumerator, dispose it when done).
   * Since IDebugHostSymbol2, slot 10. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idebughostsymbol2-enumeratechildrenex}
   */
  EnumerateChildrenEx(kind: SymbolKind, name?: string | null, searchInfo?: SymbolSearchInfo | null): IDebugHostSymbolEnumerator {
    if (typeof kind !== 'number' || kind >>> 0 !== kind) notU32(this, 'EnumerateChildrenEx', 'kind', kind);
    if (!(name == null)) if (typeof name !== 'string' || name.includes('\0')) notText(this, 'EnumerateChildrenEx', 'name', name);
    if (!(searchInfo == null)) checkStruct(this, 'EnumerateChildrenEx', 'searchInfo', searchInfo);
    const at = enter(8);
    try {
      const searchInfoAt = searchInfo == null ? 0 : pushStruct(SymbolSearchInfo, searchInfo);
      u64[at >>> 3] = 0n;
      const hr = (this.slots[10] ?? bindSlot(this, 10, 'hiiwii'))(
        this.pointer,
        kind,
        name ?? null,
        searchInfoAt,
        addressAt(at),
      );
      if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDebugHostSymbol2', 'EnumerateChildrenEx');
      return wrap(IDebugHostSymbolEnumerator, u64[at >>> 3]!, true)!;
    } finally {
      leave(at);
    }
  }

  /**
   * Returns `pKind` (LanguageKind).
   * Since IDebugHostSymbol2, slot 11. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idebughostsymbol2-getlanguage}
   */
  GetLanguage(): LanguageKind {
    const at = stack.top;
    u32[at >>> 2] = 0;
    const hr = (this.slots[11] ?? bindSlot(this, 11, 'hii'))(this.pointer, addressAt(at));
    if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDebugHostSymbol2', 'GetLanguage');
    return u32[at >>> 2]!;
  }
}

/** Methods of {@link IDebugHostSymbol2} that return their HRESULT beside the results, and never throw for it. */
export interface IDebugHostSymbol2Hr extends IDebugHostSymbolHr {
  /** {@link IDebugHostSymbol2.EnumerateChildrenEx} without throwing, slot 10. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idebughostsymbol2-enumeratechildrenex} */
  EnumerateChildrenEx(kind: SymbolKind, name?: string | null, searchInfo?: SymbolSearchInfo | null): { hresult: number; ppEnum: IDebugHostSymbolEnumerator | null };
  /** {@link IDebugHostSymbol2.GetLanguage} without throwing, slot 11. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idebughostsymbol2-getlanguage} */
  GetLanguage(): { hresult: number; pKind: LanguageKind };
}

/** Methods an object may have to receive the calls of IDebugHostSymbol2; all optional. */
export interface IDebugHostSymbol2Handlers extends IDebugHostSymbolHandlers {
  /** Receives {@link IDebugHostSymbol2.EnumerateChildrenEx}, slot 10; return `ppEnum`. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idebughostsymbol2-enumeratechildrenex} */
  EnumerateChildrenEx?(kind: SymbolKind, name: string | null, searchInfo: SymbolSearchInfo | null): IDebugHostSymbolEnumerator;
  /** Receives {@link IDebugHostSymbol2.GetLanguage}, slot 11; return `pKind`. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idebughostsymbol2-getlanguage} */
  GetLanguage?(): LanguageKind;
}

let ownIDebugHostSymbol3: readonly MethodSpec[] | undefined;

/** {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nn-dbgmodel-idebughostsymbol3} */
export class IDebugHostSymbol3 extends IDebugHostSymbol2 {
  static override readonly interfaceName: string = 'IDebugHostSymbol3';
  static override readonly iid: Guid = '1b3fc1b3-d03d-43e0-8eb0-9aa4baa21edb';
  static override ownMethods(): readonly MethodSpec[] {
    return (ownIDebugHostSymbol3 ??= methods([], [
      '12 GetCompilerInformation hresult|out pCompilerId u32|out pCompilerString bstr',
    ]));
  }

  /** The same methods without throwing: each returns `{ hresult, …outs }`. */
  declare readonly hr: IDebugHostSymbol3Hr;
  /** Only in the type: what `implement(IDebugHostSymbol3, …)` accepts. */
  declare readonly handlers?: IDebugHostSymbol3Handlers;

  /**
   * Returns `pCompilerId` (KnownCompiler), `pCompilerString` (text).
   * Since IDebugHostSymbol3, slot 12. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idebughostsymbol3-getcompilerinformation}
   */
  GetCompilerInformation(): { pCompilerId: KnownCompiler; pCompilerString: string } {
    const at = enter(16);
    try {
      u32[at >>> 2] = 0;
      u64[(at + 8) >>> 3] = 0n;
      const hr = (this.slots[12] ?? bindSlot(this, 12, 'hiii'))(
        this.pointer,
        addressAt(at),
        addressAt(at + 8),
      );
      if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDebugHostSymbol3', 'GetCompilerInformation');
      return {
        pCompilerId: u32[at >>> 2]!,
        pCompilerString: takeBstr(u64[(at + 8) >>> 3]!),
      };
    } finally {
      leave(at);
    }
  }
}

/** Methods of {@link IDebugHostSymbol3} that return their HRESULT beside the results, and never throw for it. */
export interface IDebugHostSymbol3Hr extends IDebugHostSymbol2Hr {
  /** {@link IDebugHostSymbol3.GetCompilerInformation} without throwing, slot 12. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idebughostsymbol3-getcompilerinformation} */
  GetCompilerInformation(): { hresult: number; pCompilerId: KnownCompiler; pCompilerString: string };
}

/** Methods an object may have to receive the calls of IDebugHostSymbol3; all optional. */
export interface IDebugHostSymbol3Handlers extends IDebugHostSymbol2Handlers {
  /** Receives {@link IDebugHostSymbol3.GetCompilerInformation}, slot 12; return an object of `pCompilerId`, `pCompilerString`. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idebughostsymbol3-getcompilerinformation} */
  GetCompilerInformation?(): { pCompilerId: KnownCompiler; pCompilerString: string };
}

let ownIDebugHostStatus: readonly MethodSpec[] | undefined;

/** {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nn-dbgmodel-idebughoststatus} */
export class IDebugHostStatus extends IUnknown {
  static override readonly interfaceName: string = 'IDebugHostStatus';
  static override readonly iid: Guid = '4f3e1ce2-86b2-4c7a-9c65-d0a9d0eecf44';
  static override ownMethods(): readonly MethodSpec[] {
    return (ownIDebugHostStatus ??= methods([], [
      '3 PollUserInterrupt hresult|out interruptRequested bool1',
    ]));
  }

  /** The same methods without throwing: each returns `{ hresult, …outs }`. */
  declare readonly hr: IDebugHostStatusHr;
  /** Only in the type: what `implement(IDebugHostStatus, …)` accepts. */
  declare readonly handlers?: IDebugHostStatusHandlers;

  /**
   * Returns `interruptRequested` (true or false).
   * Since IDebugHostStatus, slot 3. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idebughoststatus-polluserinterrupt}
   */
  PollUserInterrupt(): boolean {
    const at = stack.top;
    u32[at >>> 2] = 0;
    const hr = (this.slots[3] ?? bindSlot(this, 3, 'hii'))(this.pointer, addressAt(at));
    if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDebugHostStatus', 'PollUserInterrupt');
    return u8[at] !== 0;
  }
}

/** Methods of {@link IDebugHostStatus} that return their HRESULT beside the results, and never throw for it. */
export interface IDebugHostStatusHr {
  /** {@link IDebugHostStatus.PollUserInterrupt} without throwing, slot 3. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idebughoststatus-polluserinterrupt} */
  PollUserInterrupt(): { hresult: number; interruptRequested: boolean };
}

/** Methods an object may have to receive the calls of IDebugHostStatus; all optional. */
export interface IDebugHostStatusHandlers {
  /** Receives {@link IDebugHostStatus.PollUserInterrupt}, slot 3; return `interruptRequested`. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idebughoststatus-polluserinterrupt} */
  PollUserInterrupt?(): boolean;
}

let ownIDebugHostStatus2: readonly MethodSpec[] | undefined;

/** {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nn-dbgmodel-idebughoststatus2} */
export class IDebugHostStatus2 extends IDebugHostStatus {
  static override readonly interfaceName: string = 'IDebugHostStatus2';
  static override readonly iid: Guid = '4a168d3f-04d0-49c4-8f9a-7b5b3108c6c6';
  static override ownMethods(): readonly MethodSpec[] {
    return (ownIDebugHostStatus2 ??= methods([], [
      '4 SetUserInterrupt hresult',
      '5 ClearUserInterrupt hresult',
    ]));
  }

  /** The same methods without throwing: each returns `{ hresult, …outs }`. */
  declare readonly hr: IDebugHostStatus2Hr;
  /** Only in the type: what `implement(IDebugHostStatus2, …)` accepts. */
  declare readonly handlers?: IDebugHostStatus2Handlers;

  /**
   * Returns nothing.
   * Since IDebugHostStatus2, slot 4. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idebughoststatus2-setuserinterrupt}
   */
  SetUserInterrupt(): void {
    const hr = (this.slots[4] ?? bindSlot(this, 4, 'hi'))(this.pointer);
    if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDebugHostStatus2', 'SetUserInterrupt');
  }

  /**
   * Returns nothing.
   * Since IDebugHostStatus2, slot 5. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idebughoststatus2-clearuserinterrupt}
   */
  ClearUserInterrupt(): void {
    const hr = (this.slots[5] ?? bindSlot(this, 5, 'hi'))(this.pointer);
    if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDebugHostStatus2', 'ClearUserInterrupt');
  }
}

/** Methods of {@link IDebugHostStatus2} that return their HRESULT beside the results, and never throw for it. */
export interface IDebugHostStatus2Hr extends IDebugHostStatusHr {
  /** {@link IDebugHostStatus2.SetUserInterrupt} without throwing, slot 4. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idebughoststatus2-setuserinterrupt} */
  SetUserInterrupt(): { hresult: number };
  /** {@link IDebugHostStatus2.ClearUserInterrupt} without throwing, slot 5. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idebughoststatus2-clearuserinterrupt} */
  ClearUserInterrupt(): { hresult: number };
}

/** Methods an object may have to receive the calls of IDebugHostStatus2; all optional. */
export interface IDebugHostStatus2Handlers extends IDebugHostStatusHandlers {
  /** Receives {@link IDebugHostStatus2.SetUserInterrupt}, slot 4; return nothing for S_OK. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idebughoststatus2-setuserinterrupt} */
  SetUserInterrupt?(): void;
  /** Receives {@link IDebugHostStatus2.ClearUserInterrupt}, slot 5; return nothing for S_OK. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idebughoststatus2-clearuserinterrupt} */
  ClearUserInterrupt?(): void;
}

let ownIDataModelScriptClient: readonly MethodSpec[] | undefined;

/** {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nn-dbgmodel-idatamodelscriptclient} */
export class IDataModelScriptClient extends IUnknown {
  static override readonly interfaceName: string = 'IDataModelScriptClient';
  static override readonly iid: Guid = '3b362b0e-89f0-46c6-a663-dfdc95194aef';
  static override ownMethods(): readonly MethodSpec[] {
    return (ownIDataModelScriptClient ??= methods([], [
      '3 ReportError hresult|in errClass u32|in hrFail u32|in message wide optional|in line u32|in position u32',
    ]));
  }

  /** The same methods without throwing: each returns `{ hresult, …outs }`. */
  declare readonly hr: IDataModelScriptClientHr;
  /** Only in the type: what `implement(IDataModelScriptClient, …)` accepts. */
  declare readonly handlers?: IDataModelScriptClientHandlers;

  /**
   * Returns nothing.
   * Since IDataModelScriptClient, slot 3. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idatamodelscriptclient-reporterror}
   */
  ReportError(errClass: ErrorClass, hrFail: number, message: string | null, line: number, position: number): void {
    if (typeof errClass !== 'number' || errClass >>> 0 !== errClass) notU32(this, 'ReportError', 'errClass', errClass);
    if (typeof hrFail !== 'number' || hrFail >>> 0 !== hrFail) notU32(this, 'ReportError', 'hrFail', hrFail);
    if (!(message == null)) if (typeof message !== 'string' || message.includes('\0')) notText(this, 'ReportError', 'message', message);
    if (typeof line !== 'number' || line >>> 0 !== line) notU32(this, 'ReportError', 'line', line);
    if (typeof position !== 'number' || position >>> 0 !== position) notU32(this, 'ReportError', 'position', position);
    const hr = (this.slots[3] ?? bindSlot(this, 3, 'hiiiwii'))(
      this.pointer,
      errClass,
      hrFail,
      message ?? null,
      line,
      position,
    );
    if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDataModelScriptClient', 'ReportError');
  }
}

/** Methods of {@link IDataModelScriptClient} that return their HRESULT beside the results, and never throw for it. */
export interface IDataModelScriptClientHr {
  /** {@link IDataModelScriptClient.ReportError} without throwing, slot 3. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idatamodelscriptclient-reporterror} */
  ReportError(errClass: ErrorClass, hrFail: number, message: string | null, line: number, position: number): { hresult: number };
}

/** Methods an object may have to receive the calls of IDataModelScriptClient; all optional. */
export interface IDataModelScriptClientHandlers {
  /** Receives {@link IDataModelScriptClient.ReportError}, slot 3; return nothing for S_OK. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idatamodelscriptclient-reporterror} */
  ReportError?(errClass: ErrorClass, hrFail: number, message: string | null, line: number, position: number): void;
}

let ownIDataModelScriptTemplate: readonly MethodSpec[] | undefined;

/** {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nn-dbgmodel-idatamodelscripttemplate} */
export class IDataModelScriptTemplate extends IUnknown {
  static override readonly interfaceName: string = 'IDataModelScriptTemplate';
  static override readonly iid: Guid = '1303dec4-fa3b-4f1b-9224-b953d16babb5';
  static override ownMethods(): readonly MethodSpec[] {
    return (ownIDataModelScriptTemplate ??= methods([IUnknown], [
      '3 GetName hresult|out templateName bstr',
      '4 GetDescription hresult|out templateDescription bstr',
      '5 GetContent hresult|out contentStream interface type=0',
    ]));
  }

  /** The same methods without throwing: each returns `{ hresult, …outs }`. */
  declare readonly hr: IDataModelScriptTemplateHr;
  /** Only in the type: what `implement(IDataModelScriptTemplate, …)` accepts. */
  declare readonly handlers?: IDataModelScriptTemplateHandlers;

  /**
   * Returns `templateName` (text).
   * Since IDataModelScriptTemplate, slot 3. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idatamodelscripttemplate-getname}
   */
  GetName(): string {
    const at = enter(8);
    try {
      u64[at >>> 3] = 0n;
      const hr = (this.slots[3] ?? bindSlot(this, 3, 'hii'))(this.pointer, addressAt(at));
      if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDataModelScriptTemplate', 'GetName');
      return takeBstr(u64[at >>> 3]!);
    } finally {
      leave(at);
    }
  }

  /**
   * Returns `templateDescription` (text).
   * Since IDataModelScriptTemplate, slot 4. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idatamodelscripttemplate-getdescription}
   */
  GetDescription(): string {
    const at = enter(8);
    try {
      u64[at >>> 3] = 0n;
      const hr = (this.slots[4] ?? bindSlot(this, 4, 'hii'))(this.pointer, addressAt(at));
      if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDataModelScriptTemplate', 'GetDescription');
      return takeBstr(u64[at >>> 3]!);
    } finally {
      leave(at);
    }
  }

  /**
   * Returns `contentStream` (IUnknown, dispose it when done).
   * Since IDataModelScriptTemplate, slot 5. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idatamodelscripttemplate-getcontent}
   */
  GetContent(): IUnknown {
    const at = stack.top;
    u64[at >>> 3] = 0n;
    const hr = (this.slots[5] ?? bindSlot(this, 5, 'hii'))(this.pointer, addressAt(at));
    if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDataModelScriptTemplate', 'GetContent');
    return wrap(IUnknown, u64[at >>> 3]!, true)!;
  }
}

/** Methods of {@link IDataModelScriptTemplate} that return their HRESULT beside the results, and never throw for it. */
export interface IDataModelScriptTemplateHr {
  /** {@link IDataModelScriptTemplate.GetName} without throwing, slot 3. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idatamodelscripttemplate-getname} */
  GetName(): { hresult: number; templateName: string };
  /** {@link IDataModelScriptTemplate.GetDescription} without throwing, slot 4. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idatamodelscripttemplate-getdescription} */
  GetDescription(): { hresult: number; templateDescription: string };
  /** {@link IDataModelScriptTemplate.GetContent} without throwing, slot 5. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idatamodelscripttemplate-getcontent} */
  GetContent(): { hresult: number; contentStream: IUnknown | null };
}

/** Methods an object may have to receive the calls of IDataModelScriptTemplate; all optional. */
export interface IDataModelScriptTemplateHandlers {
  /** Receives {@link IDataModelScriptTemplate.GetName}, slot 3; return `templateName`. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idatamodelscripttemplate-getname} */
  GetName?(): string;
  /** Receives {@link IDataModelScriptTemplate.GetDescription}, slot 4; return `templateDescription`. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idatamodelscripttemplate-getdescription} */
  GetDescription?(): string;
  /** Receives {@link IDataModelScriptTemplate.GetContent}, slot 5; return `contentStream`. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idatamodelscripttemplate-getcontent} */
  GetContent?(): IUnknown;
}

let ownIDataModelScript: readonly MethodSpec[] | undefined;

/** {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nn-dbgmodel-idatamodelscript} */
export class IDataModelScript extends IUnknown {
  static override readonly interfaceName: string = 'IDataModelScript';
  static override readonly iid: Guid = '7b4d30fc-b14a-49f8-8d87-d9a1480c97f7';
  static override ownMethods(): readonly MethodSpec[] {
    return (ownIDataModelScript ??= methods([IDataModelScriptClient, IUnknown], [
      '3 GetName hresult|out scriptName bstr',
      '4 Rename hresult|in scriptName wide',
      '5 Populate hresult|in contentStream interface type=1',
      '6 Execute hresult|in client interface type=0',
      '7 Unlink hresult',
      '8 IsInvocable hresult|out isInvocable bool1',
      '9 InvokeMain hresult|in client interface type=0',
    ]));
  }

  /** The same methods without throwing: each returns `{ hresult, …outs }`. */
  declare readonly hr: IDataModelScriptHr;
  /** Only in the type: what `implement(IDataModelScript, …)` accepts. */
  declare readonly handlers?: IDataModelScriptHandlers;

  /**
   * Returns `scriptName` (text).
   * Since IDataModelScript, slot 3. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idatamodelscript-getname}
   */
  GetName(): string {
    const at = enter(8);
    try {
      u64[at >>> 3] = 0n;
      const hr = (this.slots[3] ?? bindSlot(this, 3, 'hii'))(this.pointer, addressAt(at));
      if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDataModelScript', 'GetName');
      return takeBstr(u64[at >>> 3]!);
    } finally {
      leave(at);
    }
  }

  /**
   * Returns nothing.
   * Since IDataModelScript, slot 4. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idatamodelscript-rename}
   */
  Rename(scriptName: string): void {
    if (typeof scriptName !== 'string' || scriptName.includes('\0')) notText(this, 'Rename', 'scriptName', scriptName);
    const hr = (this.slots[4] ?? bindSlot(this, 4, 'hiw'))(this.pointer, scriptName);
    if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDataModelScript', 'Rename');
  }

  /**
   * Returns nothing.
   * Since IDataModelScript, slot 5. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idatamodelscript-populate}
   */
  Populate(contentStream: IUnknown): void {
    checkInterface(this, 'Populate', 'contentStream', contentStream, 'IUnknown');
    const hr = (this.slots[5] ?? bindSlot(this, 5, 'hii'))(this.pointer, pointerOf(contentStream));
    if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDataModelScript', 'Populate');
  }

  /**
   * Returns nothing.
   * Since IDataModelScript, slot 6. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idatamodelscript-execute}
   */
  Execute(client: IDataModelScriptClient): void {
    checkInterface(this, 'Execute', 'client', client, 'IDataModelScriptClient');
    const hr = (this.slots[6] ?? bindSlot(this, 6, 'hii'))(this.pointer, pointerOf(client));
    if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDataModelScript', 'Execute');
  }

  /**
   * Returns nothing.
   * Since IDataModelScript, slot 7. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idatamodelscript-unlink}
   */
  Unlink(): void {
    const hr = (this.slots[7] ?? bindSlot(this, 7, 'hi'))(this.pointer);
    if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDataModelScript', 'Unlink');
  }

  /**
   * Returns `isInvocable` (true or false).
   * Since IDataModelScript, slot 8. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idatamodelscript-isinvocable}
   */
  IsInvocable(): boolean {
    const at = stack.top;
    u32[at >>> 2] = 0;
    const hr = (this.slots[8] ?? bindSlot(this, 8, 'hii'))(this.pointer, addressAt(at));
    if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDataModelScript', 'IsInvocable');
    return u8[at] !== 0;
  }

  /**
   * Returns nothing.
   * Since IDataModelScript, slot 9. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idatamodelscript-invokemain}
   */
  InvokeMain(client: IDataModelScriptClient): void {
    checkInterface(this, 'InvokeMain', 'client', client, 'IDataModelScriptClient');
    const hr = (this.slots[9] ?? bindSlot(this, 9, 'hii'))(this.pointer, pointerOf(client));
    if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDataModelScript', 'InvokeMain');
  }
}

/** Methods of {@link IDataModelScript} that return their HRESULT beside the results, and never throw for it. */
export interface IDataModelScriptHr {
  /** {@link IDataModelScript.GetName} without throwing, slot 3. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idatamodelscript-getname} */
  GetName(): { hresult: number; scriptName: string };
  /** {@link IDataModelScript.Rename} without throwing, slot 4. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idatamodelscript-rename} */
  Rename(scriptName: string): { hresult: number };
  /** {@link IDataModelScript.Populate} without throwing, slot 5. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idatamodelscript-populate} */
  Populate(contentStream: IUnknown): { hresult: number };
  /** {@link IDataModelScript.Execute} without throwing, slot 6. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idatamodelscript-execute} */
  Execute(client: IDataModelScriptClient): { hresult: number };
  /** {@link IDataModelScript.Unlink} without throwing, slot 7. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idatamodelscript-unlink} */
  Unlink(): { hresult: number };
  /** {@link IDataModelScript.IsInvocable} without throwing, slot 8. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idatamodelscript-isinvocable} */
  IsInvocable(): { hresult: number; isInvocable: boolean };
  /** {@link IDataModelScript.InvokeMain} without throwing, slot 9. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idatamodelscript-invokemain} */
  InvokeMain(client: IDataModelScriptClient): { hresult: number };
}

/** Methods an object may have to receive the calls of IDataModelScript; all optional. */
export interface IDataModelScriptHandlers {
  /** Receives {@link IDataModelScript.GetName}, slot 3; return `scriptName`. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idatamodelscript-getname} */
  GetName?(): string;
  /** Receives {@link IDataModelScript.Rename}, slot 4; return nothing for S_OK. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idatamodelscript-rename} */
  Rename?(scriptName: string): void;
  /** Receives {@link IDataModelScript.Populate}, slot 5; return nothing for S_OK. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idatamodelscript-populate} */
  Populate?(contentStream: IUnknown): void;
  /** Receives {@link IDataModelScript.Execute}, slot 6; return nothing for S_OK. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idatamodelscript-execute} */
  Execute?(client: IDataModelScriptClient): void;
  /** Receives {@link IDataModelScript.Unlink}, slot 7; return nothing for S_OK. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idatamodelscript-unlink} */
  Unlink?(): void;
  /** Receives {@link IDataModelScript.IsInvocable}, slot 8; return `isInvocable`. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idatamodelscript-isinvocable} */
  IsInvocable?(): boolean;
  /** Receives {@link IDataModelScript.InvokeMain}, slot 9; return nothing for S_OK. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idatamodelscript-invokemain} */
  InvokeMain?(client: IDataModelScriptClient): void;
}

let ownIDataModelScript2: readonly MethodSpec[] | undefined;

/** {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nn-dbgmodel-idatamodelscript2} */
export class IDataModelScript2 extends IDataModelScript {
  static override readonly interfaceName: string = 'IDataModelScript2';
  static override readonly iid: Guid = '7d90cf81-bee2-4b91-9d49-8fec0f7d56d1';
  static override ownMethods(): readonly MethodSpec[] {
    return (ownIDataModelScript2 ??= methods([], [
      '10 GetScriptFullFilePathName hresult|out scriptFullPathName bstr',
      '11 SetScriptFullFilePathName hresult|in scriptFullPathName wide',
    ]));
  }

  /** The same methods without throwing: each returns `{ hresult, …outs }`. */
  declare readonly hr: IDataModelScript2Hr;
  /** Only in the type: what `implement(IDataModelScript2, …)` accepts. */
  declare readonly handlers?: IDataModelScript2Handlers;

  /**
   * Returns `scriptFullPathName` (text).
   * Since IDataModelScript2, slot 10. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idatamodelscript2-getscriptfullfilepathname}
   */
  GetScriptFullFilePathName(): string {
    const at = enter(8);
    try {
      u64[at >>> 3] = 0n;
      const hr = (this.slots[10] ?? bindSlot(this, 10, 'hii'))(this.pointer, addressAt(at));
      if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDataModelScript2', 'GetScriptFullFilePathName');
      return takeBstr(u64[at >>> 3]!);
    } finally {
      leave(at);
    }
  }

  /**
   * Returns nothing.
   * Since IDataModelScript2, slot 11. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idatamodelscript2-setscriptfullfilepathname}
   */
  SetScriptFullFilePathName(scriptFullPathName: string): void {
    if (typeof scriptFullPathName !== 'string' || scriptFullPathName.includes('\0')) notText(this, 'SetScriptFullFilePathName', 'scriptFullPathName', scriptFullPathName);
    const hr = (this.slots[11] ?? bindSlot(this, 11, 'hiw'))(this.pointer, scriptFullPathName);
    if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDataModelScript2', 'SetScriptFullFilePathName');
  }
}

/** Methods of {@link IDataModelScript2} that return their HRESULT beside the results, and never throw for it. */
export interface IDataModelScript2Hr extends IDataModelScriptHr {
  /** {@link IDataModelScript2.GetScriptFullFilePathName} without throwing, slot 10. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idatamodelscript2-getscriptfullfilepathname} */
  GetScriptFullFilePathName(): { hresult: number; scriptFullPathName: string };
  /** {@link IDataModelScript2.SetScriptFullFilePathName} without throwing, slot 11. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idatamodelscript2-setscriptfullfilepathname} */
  SetScriptFullFilePathName(scriptFullPathName: string): { hresult: number };
}

/** Methods an object may have to receive the calls of IDataModelScript2; all optional. */
export interface IDataModelScript2Handlers extends IDataModelScriptHandlers {
  /** Receives {@link IDataModelScript2.GetScriptFullFilePathName}, slot 10; return `scriptFullPathName`. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idatamodelscript2-getscriptfullfilepathname} */
  GetScriptFullFilePathName?(): string;
  /** Receives {@link IDataModelScript2.SetScriptFullFilePathName}, slot 11; return nothing for S_OK. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idatamodelscript2-setscriptfullfilepathname} */
  SetScriptFullFilePathName?(scriptFullPathName: string): void;
}

let ownIDataModelScriptTemplateEnumerator: readonly MethodSpec[] | undefined;

/** {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nn-dbgmodel-idatamodelscripttemplateenumerator} */
export class IDataModelScriptTemplateEnumerator extends IUnknown {
  static override readonly interfaceName: string = 'IDataModelScriptTemplateEnumerator';
  static override readonly iid: Guid = '69ce6ae2-2268-4e6f-b062-20ce62bfe677';
  static override ownMethods(): readonly MethodSpec[] {
    return (ownIDataModelScriptTemplateEnumerator ??= methods([IDataModelScriptTemplate], [
      '3 Reset hresult',
      '4 GetNext hresult|out templateContent interface type=0',
    ]));
  }

  /** The same methods without throwing: each returns `{ hresult, …outs }`. */
  declare readonly hr: IDataModelScriptTemplateEnumeratorHr;
  /** Only in the type: what `implement(IDataModelScriptTemplateEnumerator, …)` accepts. */
  declare readonly handlers?: IDataModelScriptTemplateEnumeratorHandlers;

  /**
   * Returns nothing.
   * Since IDataModelScriptTemplateEnumerator, slot 3. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idatamodelscripttemplateenumerator-reset}
   */
  Reset(): void {
    const hr = (this.slots[3] ?? bindSlot(this, 3, 'hi'))(this.pointer);
    if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDataModelScriptTemplateEnumerator', 'Reset');
  }

  /**
   * Returns `templateContent` (IDataModelScriptTemplate, dispose it when done).
   * Since IDataModelScriptTemplateEnumerator, slot 4. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idatamodelscripttemplateenumerator-getnext}
   */
  GetNext(): IDataModelScriptTemplate {
    const at = stack.top;
    u64[at >>> 3] = 0n;
    const hr = (this.slots[4] ?? bindSlot(this, 4, 'hii'))(this.pointer, addressAt(at));
    if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDataModelScriptTemplateEnumerator', 'GetNext');
    return wrap(IDataModelScriptTemplate, u64[at >>> 3]!, true)!;
  }
}

/** Methods of {@link IDataModelScriptTemplateEnumerator} that return their HRESULT beside the results, and never throw for it. */
export interface IDataModelScriptTemplateEnumeratorHr {
  /** {@link IDataModelScriptTemplateEnumerator.Reset} without throwing, slot 3. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idatamodelscripttemplateenumerator-reset} */
  Reset(): { hresult: number };
  /** {@link IDataModelScriptTemplateEnumerator.GetNext} without throwing, slot 4. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idatamodelscripttemplateenumerator-getnext} */
  GetNext(): { hresult: number; templateContent: IDataModelScriptTemplate | null };
}

/** Methods an object may have to receive the calls of IDataModelScriptTemplateEnumerator; all optional. */
export interface IDataModelScriptTemplateEnumeratorHandlers {
  /** Receives {@link IDataModelScriptTemplateEnumerator.Reset}, slot 3; return nothing for S_OK. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idatamodelscripttemplateenumerator-reset} */
  Reset?(): void;
  /** Receives {@link IDataModelScriptTemplateEnumerator.GetNext}, slot 4; return `templateContent`. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idatamodelscripttemplateenumerator-getnext} */
  GetNext?(): IDataModelScriptTemplate;
}

let ownIDataModelScriptProvider: readonly MethodSpec[] | undefined;

/** {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nn-dbgmodel-idatamodelscriptprovider} */
export class IDataModelScriptProvider extends IUnknown {
  static override readonly interfaceName: string = 'IDataModelScriptProvider';
  static override readonly iid: Guid = '513461e0-4fca-48ce-8658-32f3e2056f3b';
  static override ownMethods(): readonly MethodSpec[] {
    return (ownIDataModelScriptProvider ??= methods([IDataModelScript, IDataModelScriptTemplate, IDataModelScriptTemplateEnumerator], [
      '3 GetName hresult|out name bstr',
      '4 GetExtension hresult|out extension bstr',
      '5 CreateScript hresult|out script interface type=0',
      '6 GetDefaultTemplateContent hresult|out templateContent interface type=1',
      '7 EnumerateTemplates hresult|out enumerator interface type=2',
    ]));
  }

  /** The same methods without throwing: each returns `{ hresult, …outs }`. */
  declare readonly hr: IDataModelScriptProviderHr;
  /** Only in the type: what `implement(IDataModelScriptProvider, …)` accepts. */
  declare readonly handlers?: IDataModelScriptProviderHandlers;

  /**
   * Returns `name` (text).
   * Since IDataModelScriptProvider, slot 3. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idatamodelscriptprovider-getname}
   */
  GetName(): string {
    const at = enter(8);
    try {
      u64[at >>> 3] = 0n;
      const hr = (this.slots[3] ?? bindSlot(this, 3, 'hii'))(this.pointer, addressAt(at));
      if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDataModelScriptProvider', 'GetName');
      return takeBstr(u64[at >>> 3]!);
    } finally {
      leave(at);
    }
  }

  /**
   * Returns `extension` (text).
   * Since IDataModelScriptProvider, slot 4. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idatamodelscriptprovider-getextension}
   */
  GetExtension(): string {
    const at = enter(8);
    try {
      u64[at >>> 3] = 0n;
      const hr = (this.slots[4] ?? bindSlot(this, 4, 'hii'))(this.pointer, addressAt(at));
      if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDataModelScriptProvider', 'GetExtension');
      return takeBstr(u64[at >>> 3]!);
    } finally {
      leave(at);
    }
  }

  /**
   * Returns `script` (IDataModelScript, dispose it when done).
   * Since IDataModelScriptProvider, slot 5. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idatamodelscriptprovider-createscript}
   */
  CreateScript(): IDataModelScript {
    const at = stack.top;
    u64[at >>> 3] = 0n;
    const hr = (this.slots[5] ?? bindSlot(this, 5, 'hii'))(this.pointer, addressAt(at));
    if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDataModelScriptProvider', 'CreateScript');
    return wrap(IDataModelScript, u64[at >>> 3]!, true)!;
  }

  /**
   * Returns `templateContent` (IDataModelScriptTemplate, dispose it when done).
   * Since IDataModelScriptProvider, slot 6. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idatamodelscriptprovider-getdefaulttemplatecontent}
   */
  GetDefaultTemplateContent(): IDataModelScriptTemplate {
    const at = stack.top;
    u64[at >>> 3] = 0n;
    const hr = (this.slots[6] ?? bindSlot(this, 6, 'hii'))(this.pointer, addressAt(at));
    if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDataModelScriptProvider', 'GetDefaultTemplateContent');
    return wrap(IDataModelScriptTemplate, u64[at >>> 3]!, true)!;
  }

  /**
   * Returns `enumerator` (IDataModelScriptTemplateEnumerator, dispose it when done).
   * Since IDataModelScriptProvider, slot 7. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idatamodelscriptprovider-enumeratetemplates}
   */
  EnumerateTemplates(): IDataModelScriptTemplateEnumerator {
    const at = stack.top;
    u64[at >>> 3] = 0n;
    const hr = (this.slots[7] ?? bindSlot(this, 7, 'hii'))(this.pointer, addressAt(at));
    if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDataModelScriptProvider', 'EnumerateTemplates');
    return wrap(IDataModelScriptTemplateEnumerator, u64[at >>> 3]!, true)!;
  }
}

/** Methods of {@link IDataModelScriptProvider} that return their HRESULT beside the results, and never throw for it. */
export interface IDataModelScriptProviderHr {
  /** {@link IDataModelScriptProvider.GetName} without throwing, slot 3. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idatamodelscriptprovider-getname} */
  GetName(): { hresult: number; name: string };
  /** {@link IDataModelScriptProvider.GetExtension} without throwing, slot 4. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idatamodelscriptprovider-getextension} */
  GetExtension(): { hresult: number; extension: string };
  /** {@link IDataModelScriptProvider.CreateScript} without throwing, slot 5. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idatamodelscriptprovider-createscript} */
  CreateScript(): { hresult: number; script: IDataModelScript | null };
  /** {@link IDataModelScriptProvider.GetDefaultTemplateContent} without throwing, slot 6. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idatamodelscriptprovider-getdefaulttemplatecontent} */
  GetDefaultTemplateContent(): { hresult: number; templateContent: IDataModelScriptTemplate | null };
  /** {@link IDataModelScriptProvider.EnumerateTemplates} without throwing, slot 7. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idatamodelscriptprovider-enumeratetemplates} */
  EnumerateTemplates(): { hresult: number; enumerator: IDataModelScriptTemplateEnumerator | null };
}

/** Methods an object may have to receive the calls of IDataModelScriptProvider; all optional. */
export interface IDataModelScriptProviderHandlers {
  /** Receives {@link IDataModelScriptProvider.GetName}, slot 3; return `name`. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idatamodelscriptprovider-getname} */
  GetName?(): string;
  /** Receives {@link IDataModelScriptProvider.GetExtension}, slot 4; return `extension`. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idatamodelscriptprovider-getextension} */
  GetExtension?(): string;
  /** Receives {@link IDataModelScriptProvider.CreateScript}, slot 5; return `script`. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idatamodelscriptprovider-createscript} */
  CreateScript?(): IDataModelScript;
  /** Receives {@link IDataModelScriptProvider.GetDefaultTemplateContent}, slot 6; return `templateContent`. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idatamodelscriptprovider-getdefaulttemplatecontent} */
  GetDefaultTemplateContent?(): IDataModelScriptTemplate;
  /** Receives {@link IDataModelScriptProvider.EnumerateTemplates}, slot 7; return `enumerator`. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idatamodelscriptprovider-enumeratetemplates} */
  EnumerateTemplates?(): IDataModelScriptTemplateEnumerator;
}

let ownIDataModelScriptProviderEnumerator: readonly MethodSpec[] | undefined;

/** {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nn-dbgmodel-idatamodelscriptproviderenumerator} */
export class IDataModelScriptProviderEnumerator extends IUnknown {
  static override readonly interfaceName: string = 'IDataModelScriptProviderEnumerator';
  static override readonly iid: Guid = '95ba00e2-704a-4fe2-a8f1-a7e7d8fb0941';
  static override ownMethods(): readonly MethodSpec[] {
    return (ownIDataModelScriptProviderEnumerator ??= methods([IDataModelScriptProvider], [
      '3 Reset hresult',
      '4 GetNext hresult|out provider interface type=0',
    ]));
  }

  /** The same methods without throwing: each returns `{ hresult, …outs }`. */
  declare readonly hr: IDataModelScriptProviderEnumeratorHr;
  /** Only in the type: what `implement(IDataModelScriptProviderEnumerator, …)` accepts. */
  declare readonly handlers?: IDataModelScriptProviderEnumeratorHandlers;

  /**
   * Returns nothing.
   * Since IDataModelScriptProviderEnumerator, slot 3. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idatamodelscriptproviderenumerator-reset}
   */
  Reset(): void {
    const hr = (this.slots[3] ?? bindSlot(this, 3, 'hi'))(this.pointer);
    if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDataModelScriptProviderEnumerator', 'Reset');
  }

  /**
   * Returns `provider` (IDataModelScriptProvider, dispose it when done).
   * Since IDataModelScriptProviderEnumerator, slot 4. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idatamodelscriptproviderenumerator-getnext}
   */
  GetNext(): IDataModelScriptProvider {
    const at = stack.top;
    u64[at >>> 3] = 0n;
    const hr = (this.slots[4] ?? bindSlot(this, 4, 'hii'))(this.pointer, addressAt(at));
    if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDataModelScriptProviderEnumerator', 'GetNext');
    return wrap(IDataModelScriptProvider, u64[at >>> 3]!, true)!;
  }
}

/** Methods of {@link IDataModelScriptProviderEnumerator} that return their HRESULT beside the results, and never throw for it. */
export interface IDataModelScriptProviderEnumeratorHr {
  /** {@link IDataModelScriptProviderEnumerator.Reset} without throwing, slot 3. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idatamodelscriptproviderenumerator-reset} */
  Reset(): { hresult: number };
  /** {@link IDataModelScriptProviderEnumerator.GetNext} without throwing, slot 4. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idatamodelscriptproviderenumerator-getnext} */
  GetNext(): { hresult: number; provider: IDataModelScriptProvider | null };
}

/** Methods an object may have to receive the calls of IDataModelScriptProviderEnumerator; all optional. */
export interface IDataModelScriptProviderEnumeratorHandlers {
  /** Receives {@link IDataModelScriptProviderEnumerator.Reset}, slot 3; return nothing for S_OK. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idatamodelscriptproviderenumerator-reset} */
  Reset?(): void;
  /** Receives {@link IDataModelScriptProviderEnumerator.GetNext}, slot 4; return `provider`. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idatamodelscriptproviderenumerator-getnext} */
  GetNext?(): IDataModelScriptProvider;
}

let ownIDataModelScriptManager: readonly MethodSpec[] | undefined;

/** {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nn-dbgmodel-idatamodelscriptmanager} */
export class IDataModelScriptManager extends IUnknown {
  static override readonly interfaceName: string = 'IDataModelScriptManager';
  static override readonly iid: Guid = '6fd11e33-e5ad-410b-8011-68c6bc4bf80d';
  static override ownMethods(): readonly MethodSpec[] {
    return (ownIDataModelScriptManager ??= methods([IDataModelNameBinder, IDataModelScriptProvider, IDataModelScriptProviderEnumerator], [
      '3 GetDefaultNameBinder hresult|out ppNameBinder interface type=0',
      '4 RegisterScriptProvider hresult|in provider interface type=1',
      '5 UnregisterScriptProvider hresult|in provider interface type=1',
      '6 FindProviderForScriptType hresult|in scriptType wide|out provider interface type=1',
      '7 FindProviderForScriptExtension hresult|in scriptExtension wide|out provider interface type=1',
      '8 EnumerateScriptProviders hresult|out enumerator interface type=2',
    ]));
  }

  /** The same methods without throwing: each returns `{ hresult, …outs }`. */
  declare readonly hr: IDataModelScriptManagerHr;
  /** Only in the type: what `implement(IDataModelScriptManager, …)` accepts. */
  declare readonly handlers?: IDataModelScriptManagerHandlers;

  /**
   * Returns `ppNameBinder` (IDataModelNameBinder, dispose it when done).
   * Since IDataModelScriptManager, slot 3. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idatamodelscriptmanager-getdefaultnamebinder}
   */
  GetDefaultNameBinder(): IDataModelNameBinder {
    const at = stack.top;
    u64[at >>> 3] = 0n;
    const hr = (this.slots[3] ?? bindSlot(this, 3, 'hii'))(this.pointer, addressAt(at));
    if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDataModelScriptManager', 'GetDefaultNameBinder');
    return wrap(IDataModelNameBinder, u64[at >>> 3]!, true)!;
  }

  /**
   * Returns nothing.
   * Since IDataModelScriptManager, slot 4. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idatamodelscriptmanager-registerscriptprovider}
   */
  RegisterScriptProvider(provider: IDataModelScriptProvider): void {
    checkInterface(this, 'RegisterScriptProvider', 'provider', provider, 'IDataModelScriptProvider');
    const hr = (this.slots[4] ?? bindSlot(this, 4, 'hii'))(this.pointer, pointerOf(provider));
    if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDataModelScriptManager', 'RegisterScriptProvider');
  }

  /**
   * Returns nothing.
   * Since IDataModelScriptManager, slot 5. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idatamodelscriptmanager-unregisterscriptprovider}
   */
  UnregisterScriptProvider(provider: IDataModelScriptProvider): void {
    checkInterface(this, 'UnregisterScriptProvider', 'provider', provider, 'IDataModelScriptProvider');
    const hr = (this.slots[5] ?? bindSlot(this, 5, 'hii'))(this.pointer, pointerOf(provider));
    if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDataModelScriptManager', 'UnregisterScriptProvider');
  }

  /**
   * Returns `provider` (IDataModelScriptProvider, dispose it when done).
   * Since IDataModelScriptManager, slot 6. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idatamodelscriptmanager-findproviderforscripttype}
   */
  FindProviderForScriptType(scriptType: string): IDataModelScriptProvider {
    if (typeof scriptType !== 'string' || scriptType.includes('\0')) notText(this, 'FindProviderForScriptType', 'scriptType', scriptType);
    const at = stack.top;
    u64[at >>> 3] = 0n;
    const hr = (this.slots[6] ?? bindSlot(this, 6, 'hiwi'))(this.pointer, scriptType, addressAt(at));
    if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDataModelScriptManager', 'FindProviderForScriptType');
    return wrap(IDataModelScriptProvider, u64[at >>> 3]!, true)!;
  }

  /**
   * Returns `provider` (IDataModelScriptProvider, dispose it when done).
   * Since IDataModelScriptManager, slot 7. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idatamodelscriptmanager-findproviderforscriptextension}
   */
  FindProviderForScriptExtension(scriptExtension: string): IDataModelScriptProvider {
    if (typeof scriptExtension !== 'string' || scriptExtension.includes('\0')) notText(this, 'FindProviderForScriptExtension', 'scriptExtension', scriptExtension);
    const at = stack.top;
    u64[at >>> 3] = 0n;
    const hr = (this.slots[7] ?? bindSlot(this, 7, 'hiwi'))(
      this.pointer,
      scriptExtension,
      addressAt(at),
    );
    if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDataModelScriptManager', 'FindProviderForScriptExtension');
    return wrap(IDataModelScriptProvider, u64[at >>> 3]!, true)!;
  }

  /**
   * Returns `enumerator` (IDataModelScriptProviderEnumerator, dispose it when done).
   * Since IDataModelScriptManager, slot 8. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idatamodelscriptmanager-enumeratescriptproviders}
   */
  EnumerateScriptProviders(): IDataModelScriptProviderEnumerator {
    const at = stack.top;
    u64[at >>> 3] = 0n;
    const hr = (this.slots[8] ?? bindSlot(this, 8, 'hii'))(this.pointer, addressAt(at));
    if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDataModelScriptManager', 'EnumerateScriptProviders');
    return wrap(IDataModelScriptProviderEnumerator, u64[at >>> 3]!, true)!;
  }
}

/** Methods of {@link IDataModelScriptManager} that return their HRESULT beside the results, and never throw for it. */
export interface IDataModelScriptManagerHr {
  /** {@link IDataModelScriptManager.GetDefaultNameBinder} without throwing, slot 3. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idatamodelscriptmanager-getdefaultnamebinder} */
  GetDefaultNameBinder(): { hresult: number; ppNameBinder: IDataModelNameBinder | null };
  /** {@link IDataModelScriptManager.RegisterScriptProvider} without throwing, slot 4. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idatamodelscriptmanager-registerscriptprovider} */
  RegisterScriptProvider(provider: IDataModelScriptProvider): { hresult: number };
  /** {@link IDataModelScriptManager.UnregisterScriptProvider} without throwing, slot 5. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idatamodelscriptmanager-unregisterscriptprovider} */
  UnregisterScriptProvider(provider: IDataModelScriptProvider): { hresult: number };
  /** {@link IDataModelScriptManager.FindProviderForScriptType} without throwing, slot 6. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idatamodelscriptmanager-findproviderforscripttype} */
  FindProviderForScriptType(scriptType: string): { hresult: number; provider: IDataModelScriptProvider | null };
  /** {@link IDataModelScriptManager.FindProviderForScriptExtension} without throwing, slot 7. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idatamodelscriptmanager-findproviderforscriptextension} */
  FindProviderForScriptExtension(scriptExtension: string): { hresult: number; provider: IDataModelScriptProvider | null };
  /** {@link IDataModelScriptManager.EnumerateScriptProviders} without throwing, slot 8. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idatamodelscriptmanager-enumeratescriptproviders} */
  EnumerateScriptProviders(): { hresult: number; enumerator: IDataModelScriptProviderEnumerator | null };
}

/** Methods an object may have to receive the calls of IDataModelScriptManager; all optional. */
export interface IDataModelScriptManagerHandlers {
  /** Receives {@link IDataModelScriptManager.GetDefaultNameBinder}, slot 3; return `ppNameBinder`. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idatamodelscriptmanager-getdefaultnamebinder} */
  GetDefaultNameBinder?(): IDataModelNameBinder;
  /** Receives {@link IDataModelScriptManager.RegisterScriptProvider}, slot 4; return nothing for S_OK. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idatamodelscriptmanager-registerscriptprovider} */
  RegisterScriptProvider?(provider: IDataModelScriptProvider): void;
  /** Receives {@link IDataModelScriptManager.UnregisterScriptProvider}, slot 5; return nothing for S_OK. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idatamodelscriptmanager-unregisterscriptprovider} */
  UnregisterScriptProvider?(provider: IDataModelScriptProvider): void;
  /** Receives {@link IDataModelScriptManager.FindProviderForScriptType}, slot 6; return `provider`. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idatamodelscriptmanager-findproviderforscripttype} */
  FindProviderForScriptType?(scriptType: string): IDataModelScriptProvider;
  /** Receives {@link IDataModelScriptManager.FindProviderForScriptExtension}, slot 7; return `provider`. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idatamodelscriptmanager-findproviderforscriptextension} */
  FindProviderForScriptExtension?(scriptExtension: string): IDataModelScriptProvider;
  /** Receives {@link IDataModelScriptManager.EnumerateScriptProviders}, slot 8; return `enumerator`. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idatamodelscriptmanager-enumeratescriptproviders} */
  EnumerateScriptProviders?(): IDataModelScriptProviderEnumerator;
}

let ownIDynamicKeyProviderConcept: readonly MethodSpec[] | undefined;

/** {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nn-dbgmodel-idynamickeyproviderconcept} */
export class IDynamicKeyProviderConcept extends IUnknown {
  static override readonly interfaceName: string = 'IDynamicKeyProviderConcept';
  static override readonly iid: Guid = 'e7983fa1-80a7-498c-988f-518ddc5d4025';
  static override ownMethods(): readonly MethodSpec[] {
    return (ownIDynamicKeyProviderConcept ??= methods([IKeyEnumerator, IKeyStore, IModelObject], [
      '3 GetKey hresult|in contextObject interface type=2|in key wide|out keyValue interface type=2|out metadata interface type=1|out hasKey bool1',
      '4 SetKey hresult|in contextObject interface type=2|in key wide|in keyValue interface type=2|in metadata interface type=1',
      '5 EnumerateKeys hresult|in contextObject interface type=2|out ppEnumerator interface type=0',
    ]));
  }

  /** The same methods without throwing: each returns `{ hresult, …outs }`. */
  declare readonly hr: IDynamicKeyProviderConceptHr;
  /** Only in the type: what `implement(IDynamicKeyProviderConcept, …)` accepts. */
  declare readonly handlers?: IDynamicKeyProviderConceptHandlers;

  /**
   * Returns `keyValue` (IModelObject, dispose it when done, or null), `metadata` (IKeyStore, dispose it when done, or null), `hasKey` (true or false).
   * Since IDynamicKeyProviderConcept, slot 3. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idynamickeyproviderconcept-getkey}
   */
  GetKey(contextObject: IModelObject, key: string): { keyValue: IModelObject | null; metadata: IKeyStore | null; hasKey: boolean } {
    checkInterface(this, 'GetKey', 'contextObject', contextObject, 'IModelObject');
    if (typeof key !== 'string' || key.includes('\0')) notText(this, 'GetKey', 'key', key);
    const at = stack.top;
    u64[at >>> 3] = 0n;
    u64[(at + 8) >>> 3] = 0n;
    u32[(at + 16) >>> 2] = 0;
    const hr = (this.slots[3] ?? bindSlot(this, 3, 'hiiwiii'))(
      this.pointer,
      pointerOf(contextObject),
      key,
      addressAt(at),
      addressAt(at + 8),
      addressAt(at + 16),
    );
    if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDynamicKeyProviderConcept', 'GetKey');
    return {
      keyValue: wrap(IModelObject, u64[at >>> 3]!, true),
      metadata: wrap(IKeyStore, u64[(at + 8) >>> 3]!, true),
      hasKey: u8[at + 16] !== 0,
    };
  }

  /**
   * Returns nothing.
   * Since IDynamicKeyProviderConcept, slot 4. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idynamickeyproviderconcept-setkey}
   */
  SetKey(contextObject: IModelObject, key: string, keyValue: IModelObject, metadata: IKeyStore): void {
    checkInterface(this, 'SetKey', 'contextObject', contextObject, 'IModelObject');
    if (typeof key !== 'string' || key.includes('\0')) notText(this, 'SetKey', 'key', key);
    checkInterface(this, 'SetKey', 'keyValue', keyValue, 'IModelObject');
    checkInterface(this, 'SetKey', 'metadata', metadata, 'IKeyStore');
    const hr = (this.slots[4] ?? bindSlot(this, 4, 'hiiwii'))(
      this.pointer,
      pointerOf(contextObject),
      key,
      pointerOf(keyValue),
      pointerOf(metadata),
    );
    if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDynamicKeyProviderConcept', 'SetKey');
  }

  /**
   * Returns `ppEnumerator` (IKeyEnumerator, dispose it when done).
   * Since IDynamicKeyProviderConcept, slot 5. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idynamickeyproviderconcept-enumeratekeys}
   */
  EnumerateKeys(contextObject: IModelObject): IKeyEnumerator {
    checkInterface(this, 'EnumerateKeys', 'contextObject', contextObject, 'IModelObject');
    const at = stack.top;
    u64[at >>> 3] = 0n;
    const hr = (this.slots[5] ?? bindSlot(this, 5, 'hiii'))(
      this.pointer,
      pointerOf(contextObject),
      addressAt(at),
    );
    if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDynamicKeyProviderConcept', 'EnumerateKeys');
    return wrap(IKeyEnumerator, u64[at >>> 3]!, true)!;
  }
}

/** Methods of {@link IDynamicKeyProviderConcept} that return their HRESULT beside the results, and never throw for it. */
export interface IDynamicKeyProviderConceptHr {
  /** {@link IDynamicKeyProviderConcept.GetKey} without throwing, slot 3. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idynamickeyproviderconcept-getkey} */
  GetKey(contextObject: IModelObject, key: string): { hresult: number; keyValue: IModelObject | null; metadata: IKeyStore | null; hasKey: boolean };
  /** {@link IDynamicKeyProviderConcept.SetKey} without throwing, slot 4. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idynamickeyproviderconcept-setkey} */
  SetKey(contextObject: IModelObject, key: string, keyValue: IModelObject, metadata: IKeyStore): { hresult: number };
  /** {@link IDynamicKeyProviderConcept.EnumerateKeys} without throwing, slot 5. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idynamickeyproviderconcept-enumeratekeys} */
  EnumerateKeys(contextObject: IModelObject): { hresult: number; ppEnumerator: IKeyEnumerator | null };
}

/** Methods an object may have to receive the calls of IDynamicKeyProviderConcept; all optional. */
export interface IDynamicKeyProviderConceptHandlers {
  /** Receives {@link IDynamicKeyProviderConcept.GetKey}, slot 3; return an object of `keyValue`, `metadata`, `hasKey`. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idynamickeyproviderconcept-getkey} */
  GetKey?(contextObject: IModelObject, key: string): { keyValue: IModelObject | null; metadata: IKeyStore | null; hasKey: boolean };
  /** Receives {@link IDynamicKeyProviderConcept.SetKey}, slot 4; return nothing for S_OK. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idynamickeyproviderconcept-setkey} */
  SetKey?(contextObject: IModelObject, key: string, keyValue: IModelObject, metadata: IKeyStore): void;
  /** Receives {@link IDynamicKeyProviderConcept.EnumerateKeys}, slot 5; return `ppEnumerator`. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idynamickeyproviderconcept-enumeratekeys} */
  EnumerateKeys?(contextObject: IModelObject): IKeyEnumerator;
}

let ownIDynamicConceptProviderConcept: readonly MethodSpec[] | undefined;

/** {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nn-dbgmodel-idynamicconceptproviderconcept} */
export class IDynamicConceptProviderConcept extends IUnknown {
  static override readonly interfaceName: string = 'IDynamicConceptProviderConcept';
  static override readonly iid: Guid = '95a7f7dd-602e-483f-9d06-a15c0ee13174';
  static override ownMethods(): readonly MethodSpec[] {
    return (ownIDynamicConceptProviderConcept ??= methods([IKeyStore, IModelObject, IUnknown], [
      '3 GetConcept hresult|in contextObject interface type=1|in conceptId guid|out conceptInterface interface type=2|out conceptMetadata interface type=0|out hasConcept bool1',
      '4 SetConcept hresult|in contextObject interface type=1|in conceptId guid|in conceptInterface interface type=2|in conceptMetadata interface type=0 optional',
      '5 NotifyParent hresult|in parentModel interface type=1',
      '6 NotifyParentChange hresult|in parentModel interface type=1',
      '7 NotifyDestruct hresult',
    ]));
  }

  /** The same methods without throwing: each returns `{ hresult, …outs }`. */
  declare readonly hr: IDynamicConceptProviderConceptHr;
  /** Only in the type: what `implement(IDynamicConceptProviderConcept, …)` accepts. */
  declare readonly handlers?: IDynamicConceptProviderConceptHandlers;

  /**
   * Returns `conceptInterface` (IUnknown, dispose it when done, or null), `conceptMetadata` (IKeyStore, dispose it when done, or null), `hasConcept` (true or false).
   * Since IDynamicConceptProviderConcept, slot 3. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idynamicconceptproviderconcept-getconcept}
   */
  GetConcept(contextObject: IModelObject, conceptId: Guid): { conceptInterface: IUnknown | null; conceptMetadata: IKeyStore | null; hasConcept: boolean } {
    checkInterface(this, 'GetConcept', 'contextObject', contextObject, 'IModelObject');
    checkGuid(this, 'GetConcept', 'conceptId', conceptId);
    const at = enter(20);
    try {
      const conceptIdAt = pushGuid(conceptId);
      u64[at >>> 3] = 0n;
      u64[(at + 8) >>> 3] = 0n;
      u32[(at + 16) >>> 2] = 0;
      const hr = (this.slots[3] ?? bindSlot(this, 3, 'hiiiiii'))(
        this.pointer,
        pointerOf(contextObject),
        conceptIdAt,
        addressAt(at),
        addressAt(at + 8),
        addressAt(at + 16),
      );
      if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDynamicConceptProviderConcept', 'GetConcept');
      return {
        conceptInterface: wrap(IUnknown, u64[at >>> 3]!, true),
        conceptMetadata: wrap(IKeyStore, u64[(at + 8) >>> 3]!, true),
        hasConcept: u8[at + 16] !== 0,
      };
    } finally {
      leave(at);
    }
  }

  /**
   * Returns nothing.
   * Since IDynamicConceptProviderConcept, slot 4. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idynamicconceptproviderconcept-setconcept}
   */
  SetConcept(contextObject: IModelObject, conceptId: Guid, conceptInterface: IUnknown, conceptMetadata?: IKeyStore | null): void {
    checkInterface(this, 'SetConcept', 'contextObject', contextObject, 'IModelObject');
    checkGuid(this, 'SetConcept', 'conceptId', conceptId);
    checkInterface(this, 'SetConcept', 'conceptInterface', conceptInterface, 'IUnknown');
    if (!(conceptMetadata == null)) checkInterface(this, 'SetConcept', 'conceptMetadata', conceptMetadata, 'IKeyStore');
    const at = enter(0);
    try {
      const conceptIdAt = pushGuid(conceptId);
      const hr = (this.slots[4] ?? bindSlot(this, 4, 'hiiiii'))(
        this.pointer,
        pointerOf(contextObject),
        conceptIdAt,
        pointerOf(conceptInterface),
        pointerOf(conceptMetadata),
      );
      if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDynamicConceptProviderConcept', 'SetConcept');
    } finally {
      leave(at);
    }
  }

  /**
   * Returns nothing.
   * Since IDynamicConceptProviderConcept, slot 5. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idynamicconceptproviderconcept-notifyparent}
   */
  NotifyParent(parentModel: IModelObject): void {
    checkInterface(this, 'NotifyParent', 'parentModel', parentModel, 'IModelObject');
    const hr = (this.slots[5] ?? bindSlot(this, 5, 'hii'))(this.pointer, pointerOf(parentModel));
    if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDynamicConceptProviderConcept', 'NotifyParent');
  }

  /**
   * Returns nothing.
   * Since IDynamicConceptProviderConcept, slot 6. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idynamicconceptproviderconcept-notifyparentchange}
   */
  NotifyParentChange(parentModel: IModelObject): void {
    checkInterface(this, 'NotifyParentChange', 'parentModel', parentModel, 'IModelObject');
    const hr = (this.slots[6] ?? bindSlot(this, 6, 'hii'))(this.pointer, pointerOf(parentModel));
    if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDynamicConceptProviderConcept', 'NotifyParentChange');
  }

  /**
   * Returns nothing.
   * Since IDynamicConceptProviderConcept, slot 7. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idynamicconceptproviderconcept-notifydestruct}
   */
  NotifyDestruct(): void {
    const hr = (this.slots[7] ?? bindSlot(this, 7, 'hi'))(this.pointer);
    if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDynamicConceptProviderConcept', 'NotifyDestruct');
  }
}

/** Methods of {@link IDynamicConceptProviderConcept} that return their HRESULT beside the results, and never throw for it. */
export interface IDynamicConceptProviderConceptHr {
  /** {@link IDynamicConceptProviderConcept.GetConcept} without throwing, slot 3. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idynamicconceptproviderconcept-getconcept} */
  GetConcept(contextObject: IModelObject, conceptId: Guid): { hresult: number; conceptInterface: IUnknown | null; conceptMetadata: IKeyStore | null; hasConcept: boolean };
  /** {@link IDynamicConceptProviderConcept.SetConcept} without throwing, slot 4. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idynamicconceptproviderconcept-setconcept} */
  SetConcept(contextObject: IModelObject, conceptId: Guid, conceptInterface: IUnknown, conceptMetadata?: IKeyStore | null): { hresult: number };
  /** {@link IDynamicConceptProviderConcept.NotifyParent} without throwing, slot 5. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idynamicconceptproviderconcept-notifyparent} */
  NotifyParent(parentModel: IModelObject): { hresult: number };
  /** {@link IDynamicConceptProviderConcept.NotifyParentChange} without throwing, slot 6. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idynamicconceptproviderconcept-notifyparentchange} */
  NotifyParentChange(parentModel: IModelObject): { hresult: number };
  /** {@link IDynamicConceptProviderConcept.NotifyDestruct} without throwing, slot 7. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idynamicconceptproviderconcept-notifydestruct} */
  NotifyDestruct(): { hresult: number };
}

/** Methods an object may have to receive the calls of IDynamicConceptProviderConcept; all optional. */
export interface IDynamicConceptProviderConceptHandlers {
  /** Receives {@link IDynamicConceptProviderConcept.GetConcept}, slot 3; return an object of `conceptInterface`, `conceptMetadata`, `hasConcept`. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idynamicconceptproviderconcept-getconcept} */
  GetConcept?(contextObject: IModelObject, conceptId: Guid): { conceptInterface: IUnknown | null; conceptMetadata: IKeyStore | null; hasConcept: boolean };
  /** Receives {@link IDynamicConceptProviderConcept.SetConcept}, slot 4; return nothing for S_OK. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idynamicconceptproviderconcept-setconcept} */
  SetConcept?(contextObject: IModelObject, conceptId: Guid, conceptInterface: IUnknown, conceptMetadata: IKeyStore | null): void;
  /** Receives {@link IDynamicConceptProviderConcept.NotifyParent}, slot 5; return nothing for S_OK. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idynamicconceptproviderconcept-notifyparent} */
  NotifyParent?(parentModel: IModelObject): void;
  /** Receives {@link IDynamicConceptProviderConcept.NotifyParentChange}, slot 6; return nothing for S_OK. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idynamicconceptproviderconcept-notifyparentchange} */
  NotifyParentChange?(parentModel: IModelObject): void;
  /** Receives {@link IDynamicConceptProviderConcept.NotifyDestruct}, slot 7; return nothing for S_OK. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idynamicconceptproviderconcept-notifydestruct} */
  NotifyDestruct?(): void;
}

let ownIDataModelScriptHostContext: readonly MethodSpec[] | undefined;

/** {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nn-dbgmodel-idatamodelscripthostcontext} */
export class IDataModelScriptHostContext extends IUnknown {
  static override readonly interfaceName: string = 'IDataModelScriptHostContext';
  static override readonly iid: Guid = '014d366a-1f23-4981-9219-b2db8b402054';
  static override ownMethods(): readonly MethodSpec[] {
    return (ownIDataModelScriptHostContext ??= methods([IDataModelScript, IModelObject], [
      '3 NotifyScriptChange hresult|in script interface type=0|in changeKind u32',
      '4 GetNamespaceObject hresult|out namespaceObject interface type=1',
    ]));
  }

  /** The same methods without throwing: each returns `{ hresult, …outs }`. */
  declare readonly hr: IDataModelScriptHostContextHr;
  /** Only in the type: what `implement(IDataModelScriptHostContext, …)` accepts. */
  declare readonly handlers?: IDataModelScriptHostContextHandlers;

  /**
   * Returns nothing.
   * Since IDataModelScriptHostContext, slot 3. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idatamodelscripthostcontext-notifyscriptchange}
   */
  NotifyScriptChange(script: IDataModelScript, changeKind: ScriptChangeKind): void {
    checkInterface(this, 'NotifyScriptChange', 'script', script, 'IDataModelScript');
    if (typeof changeKind !== 'number' || changeKind >>> 0 !== changeKind) notU32(this, 'NotifyScriptChange', 'changeKind', changeKind);
    const hr = (this.slots[3] ?? bindSlot(this, 3, 'hiii'))(
      this.pointer,
      pointerOf(script),
      changeKind,
    );
    if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDataModelScriptHostContext', 'NotifyScriptChange');
  }

  /**
   * Returns `namespaceObject` (IModelObject, dispose it when done).
   * Since IDataModelScriptHostContext, slot 4. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idatamodelscripthostcontext-getnamespaceobject}
   */
  GetNamespaceObject(): IModelObject {
    const at = stack.top;
    u64[at >>> 3] = 0n;
    const hr = (this.slots[4] ?? bindSlot(this, 4, 'hii'))(this.pointer, addressAt(at));
    if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDataModelScriptHostContext', 'GetNamespaceObject');
    return wrap(IModelObject, u64[at >>> 3]!, true)!;
  }
}

/** Methods of {@link IDataModelScriptHostContext} that return their HRESULT beside the results, and never throw for it. */
export interface IDataModelScriptHostContextHr {
  /** {@link IDataModelScriptHostContext.NotifyScriptChange} without throwing, slot 3. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idatamodelscripthostcontext-notifyscriptchange} */
  NotifyScriptChange(script: IDataModelScript, changeKind: ScriptChangeKind): { hresult: number };
  /** {@link IDataModelScriptHostContext.GetNamespaceObject} without throwing, slot 4. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idatamodelscripthostcontext-getnamespaceobject} */
  GetNamespaceObject(): { hresult: number; namespaceObject: IModelObject | null };
}

/** Methods an object may have to receive the calls of IDataModelScriptHostContext; all optional. */
export interface IDataModelScriptHostContextHandlers {
  /** Receives {@link IDataModelScriptHostContext.NotifyScriptChange}, slot 3; return nothing for S_OK. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idatamodelscripthostcontext-notifyscriptchange} */
  NotifyScriptChange?(script: IDataModelScript, changeKind: ScriptChangeKind): void;
  /** Receives {@link IDataModelScriptHostContext.GetNamespaceObject}, slot 4; return `namespaceObject`. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idatamodelscripthostcontext-getnamespaceobject} */
  GetNamespaceObject?(): IModelObject;
}

let ownIDebugHostScriptHost: readonly MethodSpec[] | undefined;

/** {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nn-dbgmodel-idebughostscripthost} */
export class IDebugHostScriptHost extends IUnknown {
  static override readonly interfaceName: string = 'IDebugHostScriptHost';
  static override readonly iid: Guid = 'b70334a4-b92c-4570-93a1-d3eb686649a0';
  static override ownMethods(): readonly MethodSpec[] {
    return (ownIDebugHostScriptHost ??= methods([IDataModelScript, IDataModelScriptHostContext], [
      '3 CreateContext hresult|in script interface type=0|out scriptContext interface type=1',
    ]));
  }

  /** The same methods without throwing: each returns `{ hresult, …outs }`. */
  declare readonly hr: IDebugHostScriptHostHr;
  /** Only in the type: what `implement(IDebugHostScriptHost, …)` accepts. */
  declare readonly handlers?: IDebugHostScriptHostHandlers;

  /**
   * Returns `scriptContext` (IDataModelScriptHostContext, dispose it when done).
   * Since IDebugHostScriptHost, slot 3. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idebughostscripthost-createcontext}
   */
  CreateContext(script: IDataModelScript): IDataModelScriptHostContext {
    checkInterface(this, 'CreateContext', 'script', script, 'IDataModelScript');
    const at = stack.top;
    u64[at >>> 3] = 0n;
    const hr = (this.slots[3] ?? bindSlot(this, 3, 'hiii'))(
      this.pointer,
      pointerOf(script),
      addressAt(at),
    );
    if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDebugHostScriptHost', 'CreateContext');
    return wrap(IDataModelScriptHostContext, u64[at >>> 3]!, true)!;
  }
}

/** Methods of {@link IDebugHostScriptHost} that return their HRESULT beside the results, and never throw for it. */
export interface IDebugHostScriptHostHr {
  /** {@link IDebugHostScriptHost.CreateContext} without throwing, slot 3. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idebughostscripthost-createcontext} */
  CreateContext(script: IDataModelScript): { hresult: number; scriptContext: IDataModelScriptHostContext | null };
}

/** Methods an object may have to receive the calls of IDebugHostScriptHost; all optional. */
export interface IDebugHostScriptHostHandlers {
  /** Receives {@link IDebugHostScriptHost.CreateContext}, slot 3; return `scriptContext`. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idebughostscripthost-createcontext} */
  CreateContext?(script: IDataModelScript): IDataModelScriptHostContext;
}

let ownIDataModelNameBinder: readonly MethodSpec[] | undefined;

/** {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nn-dbgmodel-idatamodelnamebinder} */
export class IDataModelNameBinder extends IUnknown {
  static override readonly interfaceName: string = 'IDataModelNameBinder';
  static override readonly iid: Guid = 'af352b7b-8292-4c01-b360-2dc3696c65e7';
  static override ownMethods(): readonly MethodSpec[] {
    return (ownIDataModelNameBinder ??= methods([IKeyEnumerator, IKeyStore, IModelObject], [
      '3 BindValue hresult|in contextObject interface type=2|in name wide|out value interface type=2|out metadata interface type=1',
      '4 BindReference hresult|in contextObject interface type=2|in name wide|out reference interface type=2|out metadata interface type=1',
      '5 EnumerateValues hresult|in contextObject interface type=2|out enumerator interface type=0',
      '6 EnumerateReferences hresult|in contextObject interface type=2|out enumerator interface type=0',
    ]));
  }

  /** The same methods without throwing: each returns `{ hresult, …outs }`. */
  declare readonly hr: IDataModelNameBinderHr;
  /** Only in the type: what `implement(IDataModelNameBinder, …)` accepts. */
  declare readonly handlers?: IDataModelNameBinderHandlers;

  /**
   * Returns `value` (IModelObject, dispose it when done), `metadata` (IKeyStore, dispose it when done, or null).
   * Since IDataModelNameBinder, slot 3. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idatamodelnamebinder-bindvalue}
   */
  BindValue(contextObject: IModelObject, name: string): { value: IModelObject; metadata: IKeyStore | null } {
    checkInterface(this, 'BindValue', 'contextObject', contextObject, 'IModelObject');
    if (typeof name !== 'string' || name.includes('\0')) notText(this, 'BindValue', 'name', name);
    const at = stack.top;
    u64[at >>> 3] = 0n;
    u64[(at + 8) >>> 3] = 0n;
    const hr = (this.slots[3] ?? bindSlot(this, 3, 'hiiwii'))(
      this.pointer,
      pointerOf(contextObject),
      name,
      addressAt(at),
      addressAt(at + 8),
    );
    if (hr !== 0 || pending.fault !== undefined) settleError(hr, 'IDataModelNameBinder', 'BindValue', u64[at >>> 3]!, IModelObject, IStringDisplayableConcept);
    return {
      value: wrap(IModelObject, u64[at >>> 3]!, true)!,
      metadata: wrap(IKeyStore, u64[(at + 8) >>> 3]!, true),
    };
  }

  /**
   * Returns `reference` (IModelObject, dispose it when done), `metadata` (IKeyStore, dispose it when done, or null).
   * Since IDataModelNameBinder, slot 4. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idatamodelnamebinder-bindreference}
   */
  BindReference(contextObject: IModelObject, name: string): { reference: IModelObject; metadata: IKeyStore | null } {
    checkInterface(this, 'BindReference', 'contextObject', contextObject, 'IModelObject');
    if (typeof name !== 'string' || name.includes('\0')) notText(this, 'BindReference', 'name', name);
    const at = stack.top;
    u64[at >>> 3] = 0n;
    u64[(at + 8) >>> 3] = 0n;
    const hr = (this.slots[4] ?? bindSlot(this, 4, 'hiiwii'))(
      this.pointer,
      pointerOf(contextObject),
      name,
      addressAt(at),
      addressAt(at + 8),
    );
    if (hr !== 0 || pending.fault !== undefined) settleError(hr, 'IDataModelNameBinder', 'BindReference', u64[at >>> 3]!, IModelObject, IStringDisplayableConcept);
    return {
      reference: wrap(IModelObject, u64[at >>> 3]!, true)!,
      metadata: wrap(IKeyStore, u64[(at + 8) >>> 3]!, true),
    };
  }

  /**
   * Returns `enumerator` (IKeyEnumerator, dispose it when done).
   * Since IDataModelNameBinder, slot 5. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idatamodelnamebinder-enumeratevalues}
   */
  EnumerateValues(contextObject: IModelObject): IKeyEnumerator {
    checkInterface(this, 'EnumerateValues', 'contextObject', contextObject, 'IModelObject');
    const at = stack.top;
    u64[at >>> 3] = 0n;
    const hr = (this.slots[5] ?? bindSlot(this, 5, 'hiii'))(
      this.pointer,
      pointerOf(contextObject),
      addressAt(at),
    );
    if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDataModelNameBinder', 'EnumerateValues');
    return wrap(IKeyEnumerator, u64[at >>> 3]!, true)!;
  }

  /**
   * Returns `enumerator` (IKeyEnumerator, dispose it when done).
   * Since IDataModelNameBinder, slot 6. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idatamodelnamebinder-enumeratereferences}
   */
  EnumerateReferences(contextObject: IModelObject): IKeyEnumerator {
    checkInterface(this, 'EnumerateReferences', 'contextObject', contextObject, 'IModelObject');
    const at = stack.top;
    u64[at >>> 3] = 0n;
    const hr = (this.slots[6] ?? bindSlot(this, 6, 'hiii'))(
      this.pointer,
      pointerOf(contextObject),
      addressAt(at),
    );
    if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDataModelNameBinder', 'EnumerateReferences');
    return wrap(IKeyEnumerator, u64[at >>> 3]!, true)!;
  }
}

/** Methods of {@link IDataModelNameBinder} that return their HRESULT beside the results, and never throw for it. */
export interface IDataModelNameBinderHr {
  /** {@link IDataModelNameBinder.BindValue} without throwing, slot 3. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idatamodelnamebinder-bindvalue} */
  BindValue(contextObject: IModelObject, name: string): { hresult: number; value: IModelObject | null; metadata: IKeyStore | null };
  /** {@link IDataModelNameBinder.BindReference} without throwing, slot 4. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idatamodelnamebinder-bindreference} */
  BindReference(contextObject: IModelObject, name: string): { hresult: number; reference: IModelObject | null; metadata: IKeyStore | null };
  /** {@link IDataModelNameBinder.EnumerateValues} without throwing, slot 5. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idatamodelnamebinder-enumeratevalues} */
  EnumerateValues(contextObject: IModelObject): { hresult: number; enumerator: IKeyEnumerator | null };
  /** {@link IDataModelNameBinder.EnumerateReferences} without throwing, slot 6. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idatamodelnamebinder-enumeratereferences} */
  EnumerateReferences(contextObject: IModelObject): { hresult: number; enumerator: IKeyEnumerator | null };
}

/** Methods an object may have to receive the calls of IDataModelNameBinder; all optional. */
export interface IDataModelNameBinderHandlers {
  /** Receives {@link IDataModelNameBinder.BindValue}, slot 3; return an object of `value`, `metadata`. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idatamodelnamebinder-bindvalue} */
  BindValue?(contextObject: IModelObject, name: string): { value: IModelObject; metadata: IKeyStore | null };
  /** Receives {@link IDataModelNameBinder.BindReference}, slot 4; return an object of `reference`, `metadata`. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idatamodelnamebinder-bindreference} */
  BindReference?(contextObject: IModelObject, name: string): { reference: IModelObject; metadata: IKeyStore | null };
  /** Receives {@link IDataModelNameBinder.EnumerateValues}, slot 5; return `enumerator`. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idatamodelnamebinder-enumeratevalues} */
  EnumerateValues?(contextObject: IModelObject): IKeyEnumerator;
  /** Receives {@link IDataModelNameBinder.EnumerateReferences}, slot 6; return `enumerator`. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idatamodelnamebinder-enumeratereferences} */
  EnumerateReferences?(contextObject: IModelObject): IKeyEnumerator;
}

let ownIModelKeyReference2: readonly MethodSpec[] | undefined;

/** {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nn-dbgmodel-imodelkeyreference2} */
export class IModelKeyReference2 extends IModelKeyReference {
  static override readonly interfaceName: string = 'IModelKeyReference2';
  static override readonly iid: Guid = '80e2f7c5-7159-4e92-887e-7e0347e88406';
  static override ownMethods(): readonly MethodSpec[] {
    return (ownIModelKeyReference2 ??= methods([IModelObject], [
      '10 OverrideContextObject hresult|in newContextObject interface type=0',
    ]));
  }

  /** The same methods without throwing: each returns `{ hresult, …outs }`. */
  declare readonly hr: IModelKeyReference2Hr;
  /** Only in the type: what `implement(IModelKeyReference2, …)` accepts. */
  declare readonly handlers?: IModelKeyReference2Handlers;

  /**
   * Returns nothing.
   * Since IModelKeyReference2, slot 10. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-imodelkeyreference2-overridecontextobject}
   */
  OverrideContextObject(newContextObject: IModelObject): void {
    checkInterface(this, 'OverrideContextObject', 'newContextObject', newContextObject, 'IModelObject');
    const hr = (this.slots[10] ?? bindSlot(this, 10, 'hii'))(this.pointer, pointerOf(newContextObject));
    if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IModelKeyReference2', 'OverrideContextObject');
  }
}

/** Methods of {@link IModelKeyReference2} that return their HRESULT beside the results, and never throw for it. */
export interface IModelKeyReference2Hr extends IModelKeyReferenceHr {
  /** {@link IModelKeyReference2.OverrideContextObject} without throwing, slot 10. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-imodelkeyreference2-overridecontextobject} */
  OverrideContextObject(newContextObject: IModelObject): { hresult: number };
}

/** Methods an object may have to receive the calls of IModelKeyReference2; all optional. */
export interface IModelKeyReference2Handlers extends IModelKeyReferenceHandlers {
  /** Receives {@link IModelKeyReference2.OverrideContextObject}, slot 10; return nothing for S_OK. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-imodelkeyreference2-overridecontextobject} */
  OverrideContextObject?(newContextObject: IModelObject): void;
}

let ownIDebugHostEvaluator2: readonly MethodSpec[] | undefined;

/** {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nn-dbgmodel-idebughostevaluator2} */
export class IDebugHostEvaluator2 extends IDebugHostEvaluator {
  static override readonly interfaceName: string = 'IDebugHostEvaluator2';
  static override readonly iid: Guid = 'a117a435-1fb4-4092-a2ab-a929576c1e87';
  static override ownMethods(): readonly MethodSpec[] {
    return (ownIDebugHostEvaluator2 ??= methods([IKeyStore, IModelObject], [
      '5 AssignTo hresult|in assignmentReference interface type=1|in assignmentValue interface type=1|out assignmentResult interface type=1|out assignmentMetadata interface type=0',
    ]));
  }

  /** The same methods without throwing: each returns `{ hresult, …outs }`. */
  declare readonly hr: IDebugHostEvaluator2Hr;
  /** Only in the type: what `implement(IDebugHostEvaluator2, …)` accepts. */
  declare readonly handlers?: IDebugHostEvaluator2Handlers;

  /**
   * Returns `assignmentResult` (IModelObject, dispose it when done), `assignmentMetadata` (IKeyStore, dispose it when done, or null).
   * Since IDebugHostEvaluator2, slot 5. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idebughostevaluator2-assignto}
   */
  AssignTo(assignmentReference: IModelObject, assignmentValue: IModelObject): { assignmentResult: IModelObject; assignmentMetadata: IKeyStore | null } {
    checkInterface(this, 'AssignTo', 'assignmentReference', assignmentReference, 'IModelObject');
    checkInterface(this, 'AssignTo', 'assignmentValue', assignmentValue, 'IModelObject');
    const at = stack.top;
    u64[at >>> 3] = 0n;
    u64[(at + 8) >>> 3] = 0n;
    const hr = (this.slots[5] ?? bindSlot(this, 5, 'hiiiii'))(
      this.pointer,
      pointerOf(assignmentReference),
      pointerOf(assignmentValue),
      addressAt(at),
      addressAt(at + 8),
    );
    if (hr !== 0 || pending.fault !== undefined) settleError(hr, 'IDebugHostEvaluator2', 'AssignTo', u64[at >>> 3]!, IModelObject, IStringDisplayableConcept);
    return {
      assignmentResult: wrap(IModelObject, u64[at >>> 3]!, true)!,
      assignmentMetadata: wrap(IKeyStore, u64[(at + 8) >>> 3]!, true),
    };
  }
}

/** Methods of {@link IDebugHostEvaluator2} that return their HRESULT beside the results, and never throw for it. */
export interface IDebugHostEvaluator2Hr extends IDebugHostEvaluatorHr {
  /** {@link IDebugHostEvaluator2.AssignTo} without throwing, slot 5. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idebughostevaluator2-assignto} */
  AssignTo(assignmentReference: IModelObject, assignmentValue: IModelObject): { hresult: number; assignmentResult: IModelObject | null; assignmentMetadata: IKeyStore | null };
}

/** Methods an object may have to receive the calls of IDebugHostEvaluator2; all optional. */
export interface IDebugHostEvaluator2Handlers extends IDebugHostEvaluatorHandlers {
  /** Receives {@link IDebugHostEvaluator2.AssignTo}, slot 5; return an object of `assignmentResult`, `assignmentMetadata`. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idebughostevaluator2-assignto} */
  AssignTo?(assignmentReference: IModelObject, assignmentValue: IModelObject): { assignmentResult: IModelObject; assignmentMetadata: IKeyStore | null };
}

let ownIDebugHostEvaluator3: readonly MethodSpec[] | undefined;

/** {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nn-dbgmodel-idebughostevaluator3} */
export class IDebugHostEvaluator3 extends IDebugHostEvaluator2 {
  static override readonly interfaceName: string = 'IDebugHostEvaluator3';
  static override readonly iid: Guid = 'd2419f4a-7e8d-4c15-a499-73902b015abb';
  static override ownMethods(): readonly MethodSpec[] {
    return (ownIDebugHostEvaluator3 ??= methods([IModelObject], [
      '6 Compare hresult|in pLeft interface type=0|in pRight interface type=0|out ppResult interface type=0',
    ]));
  }

  /** The same methods without throwing: each returns `{ hresult, …outs }`. */
  declare readonly hr: IDebugHostEvaluator3Hr;
  /** Only in the type: what `implement(IDebugHostEvaluator3, …)` accepts. */
  declare readonly handlers?: IDebugHostEvaluator3Handlers;

  /**
   * Returns `ppResult` (IModelObject, dispose it when done).
   * Since IDebugHostEvaluator3, slot 6. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idebughostevaluator3-compare}
   */
  Compare(pLeft: IModelObject, pRight: IModelObject): IModelObject {
    checkInterface(this, 'Compare', 'pLeft', pLeft, 'IModelObject');
    checkInterface(this, 'Compare', 'pRight', pRight, 'IModelObject');
    const at = stack.top;
    u64[at >>> 3] = 0n;
    const hr = (this.slots[6] ?? bindSlot(this, 6, 'hiiii'))(
      this.pointer,
      pointerOf(pLeft),
      pointerOf(pRight),
      addressAt(at),
    );
    if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDebugHostEvaluator3', 'Compare');
    return wrap(IModelObject, u64[at >>> 3]!, true)!;
  }
}

/** Methods of {@link IDebugHostEvaluator3} that return their HRESULT beside the results, and never throw for it. */
export interface IDebugHostEvaluator3Hr extends IDebugHostEvaluator2Hr {
  /** {@link IDebugHostEvaluator3.Compare} without throwing, slot 6. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idebughostevaluator3-compare} */
  Compare(pLeft: IModelObject, pRight: IModelObject): { hresult: number; ppResult: IModelObject | null };
}

/** Methods an object may have to receive the calls of IDebugHostEvaluator3; all optional. */
export interface IDebugHostEvaluator3Handlers extends IDebugHostEvaluator2Handlers {
  /** Receives {@link IDebugHostEvaluator3.Compare}, slot 6; return `ppResult`. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idebughostevaluator3-compare} */
  Compare?(pLeft: IModelObject, pRight: IModelObject): IModelObject;
}

let ownIDebugHostExtensibility: readonly MethodSpec[] | undefined;

/** {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nn-dbgmodel-idebughostextensibility} */
export class IDebugHostExtensibility extends IUnknown {
  static override readonly interfaceName: string = 'IDebugHostExtensibility';
  static override readonly iid: Guid = '3c2b24e1-11d0-4f86-8ae5-4df166f73253';
  static override ownMethods(): readonly MethodSpec[] {
    return (ownIDebugHostExtensibility ??= methods([IModelObject], [
      '3 CreateFunctionAlias hresult|in aliasName wide|in functionObject interface type=0',
      '4 DestroyFunctionAlias hresult|in aliasName wide',
    ]));
  }

  /** The same methods without throwing: each returns `{ hresult, …outs }`. */
  declare readonly hr: IDebugHostExtensibilityHr;
  /** Only in the type: what `implement(IDebugHostExtensibility, …)` accepts. */
  declare readonly handlers?: IDebugHostExtensibilityHandlers;

  /**
   * Returns nothing.
   * Since IDebugHostExtensibility, slot 3. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idebughostextensibility-createfunctionalias}
   */
  CreateFunctionAlias(aliasName: string, functionObject: IModelObject): void {
    if (typeof aliasName !== 'string' || aliasName.includes('\0')) notText(this, 'CreateFunctionAlias', 'aliasName', aliasName);
    checkInterface(this, 'CreateFunctionAlias', 'functionObject', functionObject, 'IModelObject');
    const hr = (this.slots[3] ?? bindSlot(this, 3, 'hiwi'))(
      this.pointer,
      aliasName,
      pointerOf(functionObject),
    );
    if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDebugHostExtensibility', 'CreateFunctionAlias');
  }

  /**
   * Returns nothing.
   * Since IDebugHostExtensibility, slot 4. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idebughostextensibility-destroyfunctionalias}
   */
  DestroyFunctionAlias(aliasName: string): void {
    if (typeof aliasName !== 'string' || aliasName.includes('\0')) notText(this, 'DestroyFunctionAlias', 'aliasName', aliasName);
    const hr = (this.slots[4] ?? bindSlot(this, 4, 'hiw'))(this.pointer, aliasName);
    if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDebugHostExtensibility', 'DestroyFunctionAlias');
  }
}

/** Methods of {@link IDebugHostExtensibility} that return their HRESULT beside the results, and never throw for it. */
export interface IDebugHostExtensibilityHr {
  /** {@link IDebugHostExtensibility.CreateFunctionAlias} without throwing, slot 3. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idebughostextensibility-createfunctionalias} */
  CreateFunctionAlias(aliasName: string, functionObject: IModelObject): { hresult: number };
  /** {@link IDebugHostExtensibility.DestroyFunctionAlias} without throwing, slot 4. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idebughostextensibility-destroyfunctionalias} */
  DestroyFunctionAlias(aliasName: string): { hresult: number };
}

/** Methods an object may have to receive the calls of IDebugHostExtensibility; all optional. */
export interface IDebugHostExtensibilityHandlers {
  /** Receives {@link IDebugHostExtensibility.CreateFunctionAlias}, slot 3; return nothing for S_OK. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idebughostextensibility-createfunctionalias} */
  CreateFunctionAlias?(aliasName: string, functionObject: IModelObject): void;
  /** Receives {@link IDebugHostExtensibility.DestroyFunctionAlias}, slot 4; return nothing for S_OK. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idebughostextensibility-destroyfunctionalias} */
  DestroyFunctionAlias?(aliasName: string): void;
}

let ownIDebugHostExtensibility2: readonly MethodSpec[] | undefined;

/** {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nn-dbgmodel-idebughostextensibility2} */
export class IDebugHostExtensibility2 extends IDebugHostExtensibility {
  static override readonly interfaceName: string = 'IDebugHostExtensibility2';
  static override readonly iid: Guid = '91cc55e7-2a22-4494-9710-b729dab48f71';
  static override ownMethods(): readonly MethodSpec[] {
    return (ownIDebugHostExtensibility2 ??= methods([IKeyStore, IModelObject], [
      '5 CreateFunctionAliasWithMetadata hresult|in aliasName wide|in functionObject interface type=1|in metadata interface type=0 optional',
    ]));
  }

  /** The same methods without throwing: each returns `{ hresult, …outs }`. */
  declare readonly hr: IDebugHostExtensibility2Hr;
  /** Only in the type: what `implement(IDebugHostExtensibility2, …)` accepts. */
  declare readonly handlers?: IDebugHostExtensibility2Handlers;

  /**
   * Returns nothing.
   * Since IDebugHostExtensibility2, slot 5. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idebughostextensibility2-createfunctionaliaswithmetadata}
   */
  CreateFunctionAliasWithMetadata(aliasName: string, functionObject: IModelObject, metadata?: IKeyStore | null): void {
    if (typeof aliasName !== 'string' || aliasName.includes('\0')) notText(this, 'CreateFunctionAliasWithMetadata', 'aliasName', aliasName);
    checkInterface(this, 'CreateFunctionAliasWithMetadata', 'functionObject', functionObject, 'IModelObject');
    if (!(metadata == null)) checkInterface(this, 'CreateFunctionAliasWithMetadata', 'metadata', metadata, 'IKeyStore');
    const hr = (this.slots[5] ?? bindSlot(this, 5, 'hiwii'))(
      this.pointer,
      aliasName,
      pointerOf(functionObject),
      pointerOf(metadata),
    );
    if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDebugHostExtensibility2', 'CreateFunctionAliasWithMetadata');
  }
}

/** Methods of {@link IDebugHostExtensibility2} that return their HRESULT beside the results, and never throw for it. */
export interface IDebugHostExtensibility2Hr extends IDebugHostExtensibilityHr {
  /** {@link IDebugHostExtensibility2.CreateFunctionAliasWithMetadata} without throwing, slot 5. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idebughostextensibility2-createfunctionaliaswithmetadata} */
  CreateFunctionAliasWithMetadata(aliasName: string, functionObject: IModelObject, metadata?: IKeyStore | null): { hresult: number };
}

/** Methods an object may have to receive the calls of IDebugHostExtensibility2; all optional. */
export interface IDebugHostExtensibility2Handlers extends IDebugHostExtensibilityHandlers {
  /** Receives {@link IDebugHostExtensibility2.CreateFunctionAliasWithMetadata}, slot 5; return nothing for S_OK. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idebughostextensibility2-createfunctionaliaswithmetadata} */
  CreateFunctionAliasWithMetadata?(aliasName: string, functionObject: IModelObject, metadata: IKeyStore | null): void;
}

let ownIDebugHostExtensibility3: readonly MethodSpec[] | undefined;

/** {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nn-dbgmodel-idebughostextensibility3} */
export class IDebugHostExtensibility3 extends IDebugHostExtensibility2 {
  static override readonly interfaceName: string = 'IDebugHostExtensibility3';
  static override readonly iid: Guid = '4be234de-d397-4378-bbb4-9055a425d7d1';
  static override ownMethods(): readonly MethodSpec[] {
    return (ownIDebugHostExtensibility3 ??= methods([], [
      '6 ExtendHostContext hresult|in blobSize u32|in identifier guid|out blobId u32',
      '7 QueryHostContextExtension hresult|in identifier guid|out blobId u32|out blobSize u32',
      '8 ReleaseHostContextExtension hresult|in blobId u32',
    ]));
  }

  /** The same methods without throwing: each returns `{ hresult, …outs }`. */
  declare readonly hr: IDebugHostExtensibility3Hr;
  /** Only in the type: what `implement(IDebugHostExtensibility3, …)` accepts. */
  declare readonly handlers?: IDebugHostExtensibility3Handlers;

  /**
   * Returns `blobId` (32 bits, unsigned).
   * Since IDebugHostExtensibility3, slot 6. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idebughostextensibility3-extendhostcontext}
   */
  ExtendHostContext(blobSize: number, identifier: Guid): number {
    if (typeof blobSize !== 'number' || blobSize >>> 0 !== blobSize) notU32(this, 'ExtendHostContext', 'blobSize', blobSize);
    checkGuid(this, 'ExtendHostContext', 'identifier', identifier);
    const at = enter(4);
    try {
      const identifierAt = pushGuid(identifier);
      u32[at >>> 2] = 0;
      const hr = (this.slots[6] ?? bindSlot(this, 6, 'hiiii'))(
        this.pointer,
        blobSize,
        identifierAt,
        addressAt(at),
      );
      if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDebugHostExtensibility3', 'ExtendHostContext');
      return u32[at >>> 2]!;
    } finally {
      leave(at);
    }
  }

  /**
   * Returns `blobId` (32 bits, unsigned), `blobSize` (32 bits, unsigned).
   * Since IDebugHostExtensibility3, slot 7. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idebughostextensibility3-queryhostcontextextension}
   */
  QueryHostContextExtension(identifier: Guid): { blobId: number; blobSize: number } {
    checkGuid(this, 'QueryHostContextExtension', 'identifier', identifier);
    const at = enter(8);
    try {
      const identifierAt = pushGuid(identifier);
      u32[at >>> 2] = 0;
      u32[(at + 4) >>> 2] = 0;
      const hr = (this.slots[7] ?? bindSlot(this, 7, 'hiiii'))(
        this.pointer,
        identifierAt,
        addressAt(at),
        addressAt(at + 4),
      );
      if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDebugHostExtensibility3', 'QueryHostContextExtension');
      return {
        blobId: u32[at >>> 2]!,
        blobSize: u32[(at + 4) >>> 2]!,
      };
    } finally {
      leave(at);
    }
  }

  /**
   * Returns nothing.
   * Since IDebugHostExtensibility3, slot 8. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idebughostextensibility3-releasehostcontextextension}
   */
  ReleaseHostContextExtension(blobId: number): void {
    if (typeof blobId !== 'number' || blobId >>> 0 !== blobId) notU32(this, 'ReleaseHostContextExtension', 'blobId', blobId);
    const hr = (this.slots[8] ?? bindSlot(this, 8, 'hii'))(this.pointer, blobId);
    if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDebugHostExtensibility3', 'ReleaseHostContextExtension');
  }
}

/** Methods of {@link IDebugHostExtensibility3} that return their HRESULT beside the results, and never throw for it. */
export interface IDebugHostExtensibility3Hr extends IDebugHostExtensibility2Hr {
  /** {@link IDebugHostExtensibility3.ExtendHostContext} without throwing, slot 6. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idebughostextensibility3-extendhostcontext} */
  ExtendHostContext(blobSize: number, identifier: Guid): { hresult: number; blobId: number };
  /** {@link IDebugHostExtensibility3.QueryHostContextExtension} without throwing, slot 7. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idebughostextensibility3-queryhostcontextextension} */
  QueryHostContextExtension(identifier: Guid): { hresult: number; blobId: number; blobSize: number };
  /** {@link IDebugHostExtensibility3.ReleaseHostContextExtension} without throwing, slot 8. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idebughostextensibility3-releasehostcontextextension} */
  ReleaseHostContextExtension(blobId: number): { hresult: number };
}

/** Methods an object may have to receive the calls of IDebugHostExtensibility3; all optional. */
export interface IDebugHostExtensibility3Handlers extends IDebugHostExtensibility2Handlers {
  /** Receives {@link IDebugHostExtensibility3.ExtendHostContext}, slot 6; return `blobId`. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idebughostextensibility3-extendhostcontext} */
  ExtendHostContext?(blobSize: number, identifier: Guid): number;
  /** Receives {@link IDebugHostExtensibility3.QueryHostContextExtension}, slot 7; return an object of `blobId`, `blobSize`. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idebughostextensibility3-queryhostcontextextension} */
  QueryHostContextExtension?(identifier: Guid): { blobId: number; blobSize: number };
  /** Receives {@link IDebugHostExtensibility3.ReleaseHostContextExtension}, slot 8; return nothing for S_OK. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idebughostextensibility3-releasehostcontextextension} */
  ReleaseHostContextExtension?(blobId: number): void;
}

let ownIDataModelScriptDebugClient: readonly MethodSpec[] | undefined;

/** {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nn-dbgmodel-idatamodelscriptdebugclient} */
export class IDataModelScriptDebugClient extends IUnknown {
  static override readonly interfaceName: string = 'IDataModelScriptDebugClient';
  static override readonly iid: Guid = '53159b6d-d4c4-471b-a863-5b110ca800ca';
  static override ownMethods(): readonly MethodSpec[] {
    return (ownIDataModelScriptDebugClient ??= methods([IDataModelScript, IModelObject, ScriptDebugEventInformation], [
      '3 NotifyDebugEvent hresult|in pEventInfo struct type=2|in pScript interface type=0|in pEventDataObject interface type=1 optional|inout resumeEventKind u32',
    ]));
  }

  /** The same methods without throwing: each returns `{ hresult, …outs }`. */
  declare readonly hr: IDataModelScriptDebugClientHr;
  /** Only in the type: what `implement(IDataModelScriptDebugClient, …)` accepts. */
  declare readonly handlers?: IDataModelScriptDebugClientHandlers;

  /**
   * Returns `resumeEventKind` (ScriptExecutionKind).
   * Since IDataModelScriptDebugClient, slot 3. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idatamodelscriptdebugclient-notifydebugevent}
   */
  NotifyDebugEvent(pEventInfo: ScriptDebugEventInformation, pScript: IDataModelScript, pEventDataObject: IModelObject | null, resumeEventKind: ScriptExecutionKind): ScriptExecutionKind {
    checkStruct(this, 'NotifyDebugEvent', 'pEventInfo', pEventInfo);
    checkInterface(this, 'NotifyDebugEvent', 'pScript', pScript, 'IDataModelScript');
    if (!(pEventDataObject == null)) checkInterface(this, 'NotifyDebugEvent', 'pEventDataObject', pEventDataObject, 'IModelObject');
    if (typeof resumeEventKind !== 'number' || resumeEventKind >>> 0 !== resumeEventKind) notU32(this, 'NotifyDebugEvent', 'resumeEventKind', resumeEventKind);
    const at = enter(4);
    try {
      const pEventInfoAt = pushStruct(ScriptDebugEventInformation, pEventInfo);
      u32[at >>> 2] = resumeEventKind;
      const hr = (this.slots[3] ?? bindSlot(this, 3, 'hiiiii'))(
        this.pointer,
        pEventInfoAt,
        pointerOf(pScript),
        pointerOf(pEventDataObject),
        addressAt(at),
      );
      if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDataModelScriptDebugClient', 'NotifyDebugEvent');
      return u32[at >>> 2]!;
    } finally {
      leave(at);
    }
  }
}

/** Methods of {@link IDataModelScriptDebugClient} that return their HRESULT beside the results, and never throw for it. */
export interface IDataModelScriptDebugClientHr {
  /** {@link IDataModelScriptDebugClient.NotifyDebugEvent} without throwing, slot 3. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idatamodelscriptdebugclient-notifydebugevent} */
  NotifyDebugEvent(pEventInfo: ScriptDebugEventInformation, pScript: IDataModelScript, pEventDataObject: IModelObject | null, resumeEventKind: ScriptExecutionKind): { hresult: number; resumeEventKind: ScriptExecutionKind };
}

/** Methods an object may have to receive the calls of IDataModelScriptDebugClient; all optional. */
export interface IDataModelScriptDebugClientHandlers {
  /** Receives {@link IDataModelScriptDebugClient.NotifyDebugEvent}, slot 3; return `resumeEventKind`. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idatamodelscriptdebugclient-notifydebugevent} */
  NotifyDebugEvent?(pEventInfo: ScriptDebugEventInformation, pScript: IDataModelScript, pEventDataObject: IModelObject | null, resumeEventKind: ScriptExecutionKind): ScriptExecutionKind;
}

let ownIDataModelScriptDebugVariableSetEnumerator: readonly MethodSpec[] | undefined;

/** {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nn-dbgmodel-idatamodelscriptdebugvariablesetenumerator} */
export class IDataModelScriptDebugVariableSetEnumerator extends IUnknown {
  static override readonly interfaceName: string = 'IDataModelScriptDebugVariableSetEnumerator';
  static override readonly iid: Guid = '0f9feed7-d045-4ac3-98a8-a98942cf6a35';
  static override ownMethods(): readonly MethodSpec[] {
    return (ownIDataModelScriptDebugVariableSetEnumerator ??= methods([IKeyStore, IModelObject], [
      '3 Reset hresult',
      '4 GetNext hresult|out variableName bstr|out variableValue interface type=1|out variableMetadata interface type=0',
    ]));
  }

  /** The same methods without throwing: each returns `{ hresult, …outs }`. */
  declare readonly hr: IDataModelScriptDebugVariableSetEnumeratorHr;
  /** Only in the type: what `implement(IDataModelScriptDebugVariableSetEnumerator, …)` accepts. */
  declare readonly handlers?: IDataModelScriptDebugVariableSetEnumeratorHandlers;

  /**
   * Returns nothing.
   * Since IDataModelScriptDebugVariableSetEnumerator, slot 3. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idatamodelscriptdebugvariablesetenumerator-reset}
   */
  Reset(): void {
    const hr = (this.slots[3] ?? bindSlot(this, 3, 'hi'))(this.pointer);
    if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDataModelScriptDebugVariableSetEnumerator', 'Reset');
  }

  /**
   * Returns `variableName` (text), `variableValue` (IModelObject, dispose it when done), `variableMetadata` (IKeyStore, dispose it when done, or null).
   * Since IDataModelScriptDebugVariableSetEnumerator, slot 4. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idatamodelscriptdebugvariablesetenumerator-getnext}
   */
  GetNext(): { variableName: string; variableValue: IModelObject; variableMetadata: IKeyStore | null } {
    const at = enter(24);
    try {
      u64[at >>> 3] = 0n;
      u64[(at + 8) >>> 3] = 0n;
      u64[(at + 16) >>> 3] = 0n;
      const hr = (this.slots[4] ?? bindSlot(this, 4, 'hiiii'))(
        this.pointer,
        addressAt(at),
        addressAt(at + 8),
        addressAt(at + 16),
      );
      if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDataModelScriptDebugVariableSetEnumerator', 'GetNext');
      return {
        variableName: takeBstr(u64[at >>> 3]!),
        variableValue: wrap(IModelObject, u64[(at + 8) >>> 3]!, true)!,
        variableMetadata: wrap(IKeyStore, u64[(at + 16) >>> 3]!, true),
      };
    } finally {
      leave(at);
    }
  }
}

/** Methods of {@link IDataModelScriptDebugVariableSetEnumerator} that return their HRESULT beside the results, and never throw for it. */
export interface IDataModelScriptDebugVariableSetEnumeratorHr {
  /** {@link IDataModelScriptDebugVariableSetEnumerator.Reset} without throwing, slot 3. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idatamodelscriptdebugvariablesetenumerator-reset} */
  Reset(): { hresult: number };
  /** {@link IDataModelScriptDebugVariableSetEnumerator.GetNext} without throwing, slot 4. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idatamodelscriptdebugvariablesetenumerator-getnext} */
  GetNext(): { hresult: number; variableName: string; variableValue: IModelObject | null; variableMetadata: IKeyStore | null };
}

/** Methods an object may have to receive the calls of IDataModelScriptDebugVariableSetEnumerator; all optional. */
export interface IDataModelScriptDebugVariableSetEnumeratorHandlers {
  /** Receives {@link IDataModelScriptDebugVariableSetEnumerator.Reset}, slot 3; return nothing for S_OK. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idatamodelscriptdebugvariablesetenumerator-reset} */
  Reset?(): void;
  /** Receives {@link IDataModelScriptDebugVariableSetEnumerator.GetNext}, slot 4; return an object of `variableName`, `variableValue`, `variableMetadata`. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idatamodelscriptdebugvariablesetenumerator-getnext} */
  GetNext?(): { variableName: string; variableValue: IModelObject; variableMetadata: IKeyStore | null };
}

let ownIDataModelScriptDebugStackFrame: readonly MethodSpec[] | undefined;

/** {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nn-dbgmodel-idatamodelscriptdebugstackframe} */
export class IDataModelScriptDebugStackFrame extends IUnknown {
  static override readonly interfaceName: string = 'IDataModelScriptDebugStackFrame';
  static override readonly iid: Guid = 'dec6ed5e-6360-4941-ab4c-a26409de4f82';
  static override ownMethods(): readonly MethodSpec[] {
    return (ownIDataModelScriptDebugStackFrame ??= methods([IDataModelScript, IDataModelScriptDebugVariableSetEnumerator, IModelObject, ScriptDebugPosition], [
      '3 GetName hresult|out name bstr',
      '4 GetPosition hresult|out position struct type=3|out positionSpanEnd struct type=3|out lineText bstr',
      '5 IsTransitionPoint hresult|out isTransitionPoint bool1',
      '6 GetTransition hresult|out transitionScript interface type=0|out isTransitionContiguous bool1',
      '7 Evaluate hresult|in pwszExpression wide|out ppResult interface type=2',
      '8 EnumerateLocals hresult|out variablesEnum interface type=1',
      '9 EnumerateArguments hresult|out variablesEnum interface type=1',
    ]));
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
      const hr = (this.slots[3] ?? bindSlot(this, 3, 'hii'))(this.pointer, addressAt(at));
      if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDataModelScriptDebugStackFrame', 'GetName');
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
        addressAt(at),
        addressAt(at + 16),
        addressAt(at + 24),
      );
      if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDataModelScriptDebugStackFrame', 'GetPosition');
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
    const at = stack.top;
    u32[at >>> 2] = 0;
    const hr = (this.slots[5] ?? bindSlot(this, 5, 'hii'))(this.pointer, addressAt(at));
    if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDataModelScriptDebugStackFrame', 'IsTransitionPoint');
    return u8[at] !== 0;
  }

  /**
   * Returns `transitionScript` (IDataModelScript, dispose it when done), `isTransitionContiguous` (true or false).
   * Since IDataModelScriptDebugStackFrame, slot 6. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idatamodelscriptdebugstackframe-gettransition}
   */
  GetTransition(): { transitionScript: IDataModelScript; isTransitionContiguous: boolean } {
    const at = stack.top;
    u64[at >>> 3] = 0n;
    u32[(at + 8) >>> 2] = 0;
    const hr = (this.slots[6] ?? bindSlot(this, 6, 'hiii'))(
      this.pointer,
      addressAt(at),
      addressAt(at + 8),
    );
    if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDataModelScriptDebugStackFrame', 'GetTransition');
    return {
      transitionScript: wrap(IDataModelScript, u64[at >>> 3]!, true)!,
      isTransitionContiguous: u8[at + 8] !== 0,
    };
  }

  /**
   * Returns `ppResult` (IModelObject, dispose it when done).
   * Since IDataModelScriptDebugStackFrame, slot 7. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idatamodelscriptdebugstackframe-evaluate}
   */
  Evaluate(pwszExpression: string): IModelObject {
    if (typeof pwszExpression !== 'string' || pwszExpression.includes('\0')) notText(this, 'Evaluate', 'pwszExpression', pwszExpression);
    const at = stack.top;
    u64[at >>> 3] = 0n;
    const hr = (this.slots[7] ?? bindSlot(this, 7, 'hiwi'))(
      this.pointer,
      pwszExpression,
      addressAt(at),
    );
    if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDataModelScriptDebugStackFrame', 'Evaluate');
    return wrap(IModelObject, u64[at >>> 3]!, true)!;
  }

  /**
   * Returns `variablesEnum` (IDataModelScriptDebugVariableSetEnumerator, dispose it when done).
   * Since IDataModelScriptDebugStackFrame, slot 8. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idatamodelscriptdebugstackframe-enumeratelocals}
   */
  EnumerateLocals(): IDataModelScriptDebugVariableSetEnumerator {
    const at = stack.top;
    u64[at >>> 3] = 0n;
    const hr = (this.slots[8] ?? bindSlot(this, 8, 'hii'))(this.pointer, addressAt(at));
    if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDataModelScriptDebugStackFrame', 'EnumerateLocals');
    return wrap(IDataModelScriptDebugVariableSetEnumerator, u64[at >>> 3]!, true)!;
  }

  /**
   * Returns `variablesEnum` (IDataModelScriptDebugVariableSetEnumerator, dispose it when done).
   * Since IDataModelScriptDebugStackFrame, slot 9. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idatamodelscriptdebugstackframe-enumeratearguments}
   */
  EnumerateArguments(): IDataModelScriptDebugVariableSetEnumerator {
    const at = stack.top;
    u64[at >>> 3] = 0n;
    const hr = (this.slots[9] ?? bindSlot(this, 9, 'hii'))(this.pointer, addressAt(at));
    if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDataModelScriptDebugStackFrame', 'EnumerateArguments');
    return wrap(IDataModelScriptDebugVariableSetEnumerator, u64[at >>> 3]!, true)!;
  }
}

/** Methods of {@link IDataModelScriptDebugStackFrame} that return their HRESULT beside the results, and never throw for it. */
export interface IDataModelScriptDebugStackFrameHr {
  /** {@link IDataModelScriptDebugStackFrame.GetName} without throwing, slot 3. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idatamodelscriptdebugstackframe-getname} */
  GetName(): { hresult: number; name: string };
  /** {@link IDataModelScriptDebugStackFrame.GetPosition} without throwing, slot 4. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idatamodelscriptdebugstackframe-getposition} */
  GetPosition(): { hresult: number; position: ScriptDebugPosition; positionSpanEnd: ScriptDebugPosition; lineText: string };
  /** {@link IDataModelScriptDebugStackFrame.IsTransitionPoint} without throwing, slot 5. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idatamodelscriptdebugstackframe-istransitionpoint} */
  IsTransitionPoint(): { hresult: number; isTransitionPoint: boolean };
  /** {@link IDataModelScriptDebugStackFrame.GetTransition} without throwing, slot 6. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idatamodelscriptdebugstackframe-gettransition} */
  GetTransition(): { hresult: number; transitionScript: IDataModelScript | null; isTransitionContiguous: boolean };
  /** {@link IDataModelScriptDebugStackFrame.Evaluate} without throwing, slot 7. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idatamodelscriptdebugstackframe-evaluate} */
  Evaluate(pwszExpression: string): { hresult: number; ppResult: IModelObject | null };
  /** {@link IDataModelScriptDebugStackFrame.EnumerateLocals} without throwing, slot 8. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idatamodelscriptdebugstackframe-enumeratelocals} */
  EnumerateLocals(): { hresult: number; variablesEnum: IDataModelScriptDebugVariableSetEnumerator | null };
  /** {@link IDataModelScriptDebugStackFrame.EnumerateArguments} without throwing, slot 9. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idatamodelscriptdebugstackframe-enumeratearguments} */
  EnumerateArguments(): { hresult: number; variablesEnum: IDataModelScriptDebugVariableSetEnumerator | null };
}

/** Methods an object may have to receive the calls of IDataModelScriptDebugStackFrame; all optional. */
export interface IDataModelScriptDebugStackFrameHandlers {
  /** Receives {@link IDataModelScriptDebugStackFrame.GetName}, slot 3; return `name`. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idatamodelscriptdebugstackframe-getname} */
  GetName?(): string;
  /** Receives {@link IDataModelScriptDebugStackFrame.GetPosition}, slot 4; return an object of `position`, `positionSpanEnd`, `lineText`. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idatamodelscriptdebugstackframe-getposition} */
  GetPosition?(): { position: ScriptDebugPosition; positionSpanEnd: ScriptDebugPosition; lineText: string };
  /** Receives {@link IDataModelScriptDebugStackFrame.IsTransitionPoint}, slot 5; return `isTransitionPoint`. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idatamodelscriptdebugstackframe-istransitionpoint} */
  IsTransitionPoint?(): boolean;
  /** Receives {@link IDataModelScriptDebugStackFrame.GetTransition}, slot 6; return an object of `transitionScript`, `isTransitionContiguous`. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idatamodelscriptdebugstackframe-gettransition} */
  GetTransition?(): { transitionScript: IDataModelScript; isTransitionContiguous: boolean };
  /** Receives {@link IDataModelScriptDebugStackFrame.Evaluate}, slot 7; return `ppResult`. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idatamodelscriptdebugstackframe-evaluate} */
  Evaluate?(pwszExpression: string): IModelObject;
  /** Receives {@link IDataModelScriptDebugStackFrame.EnumerateLocals}, slot 8; return `variablesEnum`. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idatamodelscriptdebugstackframe-enumeratelocals} */
  EnumerateLocals?(): IDataModelScriptDebugVariableSetEnumerator;
  /** Receives {@link IDataModelScriptDebugStackFrame.EnumerateArguments}, slot 9; return `variablesEnum`. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idatamodelscriptdebugstackframe-enumeratearguments} */
  EnumerateArguments?(): IDataModelScriptDebugVariableSetEnumerator;
}

let ownIDataModelScriptDebugStack: readonly MethodSpec[] | undefined;

/** {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nn-dbgmodel-idatamodelscriptdebugstack} */
export class IDataModelScriptDebugStack extends IUnknown {
  static override readonly interfaceName: string = 'IDataModelScriptDebugStack';
  static override readonly iid: Guid = '051364dd-e449-443e-9762-fe578f4a5473';
  static override ownMethods(): readonly MethodSpec[] {
    return (ownIDataModelScriptDebugStack ??= methods([IDataModelScriptDebugStackFrame], [
      '3 GetFrameCount u64',
      '4 GetStackFrame hresult|in frameNumber u64|out stackFrame interface type=0',
    ]));
  }

  /** The same methods without throwing: each returns `{ hresult, …outs }`. */
  declare readonly hr: IDataModelScriptDebugStackHr;
  /** Only in the type: what `implement(IDataModelScriptDebugStack, …)` accepts. */
  declare readonly handlers?: IDataModelScriptDebugStackHandlers;

  /**
   * Returns the value itself and cannot fail.
   * Since IDataModelScriptDebugStack, slot 3. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idatamodelscriptdebugstack-getframecount}
   */
  GetFrameCount(): bigint {
    const hr = (this.slots[3] ?? bindSlot(this, 3, 'qi'))(this.pointer);
    if (pending.fault !== undefined) settle(0, 'IDataModelScriptDebugStack', 'GetFrameCount');
    return BigInt.asUintN(64, BigInt(hr));
  }

  /**
   * Returns `stackFrame` (IDataModelScriptDebugStackFrame, dispose it when done).
   * Since IDataModelScriptDebugStack, slot 4. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idatamodelscriptdebugstack-getstackframe}
   */
  GetStackFrame(frameNumber: bigint): IDataModelScriptDebugStackFrame {
    if (typeof frameNumber !== 'bigint' || BigInt.asUintN(64, frameNumber) !== frameNumber) notU64(this, 'GetStackFrame', 'frameNumber', frameNumber);
    const at = stack.top;
    u64[at >>> 3] = 0n;
    const hr = (this.slots[4] ?? bindSlot(this, 4, 'hiii'))(this.pointer, frameNumber, addressAt(at));
    if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDataModelScriptDebugStack', 'GetStackFrame');
    return wrap(IDataModelScriptDebugStackFrame, u64[at >>> 3]!, true)!;
  }
}

/** Methods of {@link IDataModelScriptDebugStack} that return their HRESULT beside the results, and never throw for it. */
export interface IDataModelScriptDebugStackHr {
  /** {@link IDataModelScriptDebugStack.GetStackFrame} without throwing, slot 4. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idatamodelscriptdebugstack-getstackframe} */
  GetStackFrame(frameNumber: bigint): { hresult: number; stackFrame: IDataModelScriptDebugStackFrame | null };
}

/** Methods an object may have to receive the calls of IDataModelScriptDebugStack; all optional. */
export interface IDataModelScriptDebugStackHandlers {
  /** Receives {@link IDataModelScriptDebugStack.GetFrameCount}, slot 3; return the value itself. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idatamodelscriptdebugstack-getframecount} */
  GetFrameCount?(): bigint;
  /** Receives {@link IDataModelScriptDebugStack.GetStackFrame}, slot 4; return `stackFrame`. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idatamodelscriptdebugstack-getstackframe} */
  GetStackFrame?(frameNumber: bigint): IDataModelScriptDebugStackFrame;
}

let ownIDataModelScriptDebugBreakpoint: readonly MethodSpec[] | undefined;

/** {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nn-dbgmodel-idatamodelscriptdebugbreakpoint} */
export class IDataModelScriptDebugBreakpoint extends IUnknown {
  static override readonly interfaceName: string = 'IDataModelScriptDebugBreakpoint';
  static override readonly iid: Guid = '6bb27b35-02e6-47cb-90a0-5371244032de';
  static override ownMethods(): readonly MethodSpec[] {
    return (ownIDataModelScriptDebugBreakpoint ??= methods([ScriptDebugPosition], [
      '3 GetId u64',
      '4 IsEnabled bool1',
      '5 Enable void',
      '6 Disable void',
      '7 Remove void',
      '8 GetPosition hresult|out position struct type=0|out positionSpanEnd struct type=0|out lineText bstr',
    ]));
  }

  /** The same methods without throwing: each returns `{ hresult, …outs }`. */
  declare readonly hr: IDataModelScriptDebugBreakpointHr;
  /** Only in the type: what `implement(IDataModelScriptDebugBreakpoint, …)` accepts. */
  declare readonly handlers?: IDataModelScriptDebugBreakpointHandlers;

  /**
   * Returns the value itself and cannot fail.
   * Since IDataModelScriptDebugBreakpoint, slot 3. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idatamodelscriptdebugbreakpoint-getid}
   */
  GetId(): bigint {
    const hr = (this.slots[3] ?? bindSlot(this, 3, 'qi'))(this.pointer);
    if (pending.fault !== undefined) settle(0, 'IDataModelScriptDebugBreakpoint', 'GetId');
    return BigInt.asUintN(64, BigInt(hr));
  }

  /**
   * Returns the value itself and cannot fail.
   * Since IDataModelScriptDebugBreakpoint, slot 4. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idatamodelscriptdebugbreakpoint-isenabled}
   */
  IsEnabled(): boolean {
    const hr = (this.slots[4] ?? bindSlot(this, 4, 'ci'))(this.pointer);
    if (pending.fault !== undefined) settle(0, 'IDataModelScriptDebugBreakpoint', 'IsEnabled');
    return hr !== 0;
  }

  /**
   * Returns nothing and cannot fail.
   * Since IDataModelScriptDebugBreakpoint, slot 5. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idatamodelscriptdebugbreakpoint-enable}
   */
  Enable(): void {
    const hr = (this.slots[5] ?? bindSlot(this, 5, 'vi'))(this.pointer);
    if (pending.fault !== undefined) settle(0, 'IDataModelScriptDebugBreakpoint', 'Enable');
  }

  /**
   * Returns nothing and cannot fail.
   * Since IDataModelScriptDebugBreakpoint, slot 6. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idatamodelscriptdebugbreakpoint-disable}
   */
  Disable(): void {
    const hr = (this.slots[6] ?? bindSlot(this, 6, 'vi'))(this.pointer);
    if (pending.fault !== undefined) settle(0, 'IDataModelScriptDebugBreakpoint', 'Disable');
  }

  /**
   * Returns nothing and cannot fail.
   * Since IDataModelScriptDebugBreakpoint, slot 7. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idatamodelscriptdebugbreakpoint-remove}
   */
  Remove(): void {
    const hr = (this.slots[7] ?? bindSlot(this, 7, 'vi'))(this.pointer);
    if (pending.fault !== undefined) settle(0, 'IDataModelScriptDebugBreakpoint', 'Remove');
  }

  /**
   * Returns `position` (ScriptDebugPosition), `positionSpanEnd` (ScriptDebugPosition), `lineText` (text).
   * Since IDataModelScriptDebugBreakpoint, slot 8. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idatamodelscriptdebugbreakpoint-getposition}
   */
  GetPosition(): { position: ScriptDebugPosition; positionSpanEnd: ScriptDebugPosition; lineText: string } {
    const at = enter(32);
    try {
      u64[(at + 24) >>> 3] = 0n;
      const hr = (this.slots[8] ?? bindSlot(this, 8, 'hiiii'))(
        this.pointer,
        addressAt(at),
        addressAt(at + 16),
        addressAt(at + 24),
      );
      if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDataModelScriptDebugBreakpoint', 'GetPosition');
      return {
        position: ScriptDebugPosition.decode(scratch, at),
        positionSpanEnd: ScriptDebugPosition.decode(scratch, at + 16),
        lineText: takeBstr(u64[(at + 24) >>> 3]!),
      };
    } finally {
      leave(at);
    }
  }
}

/** Methods of {@link IDataModelScriptDebugBreakpoint} that return their HRESULT beside the results, and never throw for it. */
export interface IDataModelScriptDebugBreakpointHr {
  /** {@link IDataModelScriptDebugBreakpoint.GetPosition} without throwing, slot 8. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idatamodelscriptdebugbreakpoint-getposition} */
  GetPosition(): { hresult: number; position: ScriptDebugPosition; positionSpanEnd: ScriptDebugPosition; lineText: string };
}

/** Methods an object may have to receive the calls of IDataModelScriptDebugBreakpoint; all optional. */
export interface IDataModelScriptDebugBreakpointHandlers {
  /** Receives {@link IDataModelScriptDebugBreakpoint.GetId}, slot 3; return the value itself. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idatamodelscriptdebugbreakpoint-getid} */
  GetId?(): bigint;
  /** Receives {@link IDataModelScriptDebugBreakpoint.IsEnabled}, slot 4; return the value itself. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idatamodelscriptdebugbreakpoint-isenabled} */
  IsEnabled?(): boolean;
  /** Receives {@link IDataModelScriptDebugBreakpoint.Enable}, slot 5; its result is ignored. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idatamodelscriptdebugbreakpoint-enable} */
  Enable?(): void;
  /** Receives {@link IDataModelScriptDebugBreakpoint.Disable}, slot 6; its result is ignored. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idatamodelscriptdebugbreakpoint-disable} */
  Disable?(): void;
  /** Receives {@link IDataModelScriptDebugBreakpoint.Remove}, slot 7; its result is ignored. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idatamodelscriptdebugbreakpoint-remove} */
  Remove?(): void;
  /** Receives {@link IDataModelScriptDebugBreakpoint.GetPosition}, slot 8; return an object of `position`, `positionSpanEnd`, `lineText`. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idatamodelscriptdebugbreakpoint-getposition} */
  GetPosition?(): { position: ScriptDebugPosition; positionSpanEnd: ScriptDebugPosition; lineText: string };
}

let ownIDataModelScriptDebugBreakpointEnumerator: readonly MethodSpec[] | undefined;

/** {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nn-dbgmodel-idatamodelscriptdebugbreakpointenumerator} */
export class IDataModelScriptDebugBreakpointEnumerator extends IUnknown {
  static override readonly interfaceName: string = 'IDataModelScriptDebugBreakpointEnumerator';
  static override readonly iid: Guid = '39484a75-b4f3-4799-86da-691afa57b299';
  static override ownMethods(): readonly MethodSpec[] {
    return (ownIDataModelScriptDebugBreakpointEnumerator ??= methods([IDataModelScriptDebugBreakpoint], [
      '3 Reset hresult',
      '4 GetNext hresult|out breakpoint interface type=0',
    ]));
  }

  /** The same methods without throwing: each returns `{ hresult, …outs }`. */
  declare readonly hr: IDataModelScriptDebugBreakpointEnumeratorHr;
  /** Only in the type: what `implement(IDataModelScriptDebugBreakpointEnumerator, …)` accepts. */
  declare readonly handlers?: IDataModelScriptDebugBreakpointEnumeratorHandlers;

  /**
   * Returns nothing.
   * Since IDataModelScriptDebugBreakpointEnumerator, slot 3. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idatamodelscriptdebugbreakpointenumerator-reset}
   */
  Reset(): void {
    const hr = (this.slots[3] ?? bindSlot(this, 3, 'hi'))(this.pointer);
    if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDataModelScriptDebugBreakpointEnumerator', 'Reset');
  }

  /**
   * Returns `breakpoint` (IDataModelScriptDebugBreakpoint, dispose it when done).
   * Since IDataModelScriptDebugBreakpointEnumerator, slot 4. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idatamodelscriptdebugbreakpointenumerator-getnext}
   */
  GetNext(): IDataModelScriptDebugBreakpoint {
    const at = stack.top;
    u64[at >>> 3] = 0n;
    const hr = (this.slots[4] ?? bindSlot(this, 4, 'hii'))(this.pointer, addressAt(at));
    if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDataModelScriptDebugBreakpointEnumerator', 'GetNext');
    return wrap(IDataModelScriptDebugBreakpoint, u64[at >>> 3]!, true)!;
  }
}

/** Methods of {@link IDataModelScriptDebugBreakpointEnumerator} that return their HRESULT beside the results, and never throw for it. */
export interface IDataModelScriptDebugBreakpointEnumeratorHr {
  /** {@link IDataModelScriptDebugBreakpointEnumerator.Reset} without throwing, slot 3. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idatamodelscriptdebugbreakpointenumerator-reset} */
  Reset(): { hresult: number };
  /** {@link IDataModelScriptDebugBreakpointEnumerator.GetNext} without throwing, slot 4. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idatamodelscriptdebugbreakpointenumerator-getnext} */
  GetNext(): { hresult: number; breakpoint: IDataModelScriptDebugBreakpoint | null };
}

/** Methods an object may have to receive the calls of IDataModelScriptDebugBreakpointEnumerator; all optional. */
export interface IDataModelScriptDebugBreakpointEnumeratorHandlers {
  /** Receives {@link IDataModelScriptDebugBreakpointEnumerator.Reset}, slot 3; return nothing for S_OK. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idatamodelscriptdebugbreakpointenumerator-reset} */
  Reset?(): void;
  /** Receives {@link IDataModelScriptDebugBreakpointEnumerator.GetNext}, slot 4; return `breakpoint`. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idatamodelscriptdebugbreakpointenumerator-getnext} */
  GetNext?(): IDataModelScriptDebugBreakpoint;
}

let ownIDataModelScriptDebug: readonly MethodSpec[] | undefined;

/** {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nn-dbgmodel-idatamodelscriptdebug} */
export class IDataModelScriptDebug extends IUnknown {
  static override readonly interfaceName: string = 'IDataModelScriptDebug';
  static override readonly iid: Guid = 'de8e0945-9750-4471-ab76-a8f79d6ec350';
  static override ownMethods(): readonly MethodSpec[] {
    return (ownIDataModelScriptDebug ??= methods([IDataModelScriptDebugBreakpoint, IDataModelScriptDebugBreakpointEnumerator, IDataModelScriptDebugClient, IDataModelScriptDebugStack, ScriptDebugPosition], [
      '3 GetDebugState u32',
      '4 GetCurrentPosition hresult|out currentPosition struct type=4|out positionSpanEnd struct type=4|out lineText bstr',
      '5 GetStack hresult|out stack interface type=3',
      '6 SetBreakpoint hresult|in linePosition u32|in columnPosition u32|out breakpoint interface type=0',
      '7 FindBreakpointById hresult|in breakpointId u64|out breakpoint interface type=0',
      '8 EnumerateBreakpoints hresult|out breakpointEnum interface type=1',
      '9 GetEventFilter hresult|in eventFilter u32|out isBreakEnabled bool1',
      '10 SetEventFilter hresult|in eventFilter u32|in isBreakEnabled bool1',
      '11 StartDebugging hresult|in debugClient interface type=2',
      '12 StopDebugging hresult|in debugClient interface type=2',
    ]));
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
    if (pending.fault !== undefined) settle(0, 'IDataModelScriptDebug', 'GetDebugState');
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
        addressAt(at),
        addressAt(at + 16),
        addressAt(at + 24),
      );
      if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDataModelScriptDebug', 'GetCurrentPosition');
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
    const at = stack.top;
    u64[at >>> 3] = 0n;
    const hr = (this.slots[5] ?? bindSlot(this, 5, 'hii'))(this.pointer, addressAt(at));
    if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDataModelScriptDebug', 'GetStack');
    return wrap(IDataModelScriptDebugStack, u64[at >>> 3]!, true)!;
  }

  /**
   * Returns `breakpoint` (IDataModelScriptDebugBreakpoint, dispose it when done).
   * Since IDataModelScriptDebug, slot 6. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idatamodelscriptdebug-setbreakpoint}
   */
  SetBreakpoint(linePosition: number, columnPosition: number): IDataModelScriptDebugBreakpoint {
    if (typeof linePosition !== 'number' || linePosition >>> 0 !== linePosition) notU32(this, 'SetBreakpoint', 'linePosition', linePosition);
    if (typeof columnPosition !== 'number' || columnPosition >>> 0 !== columnPosition) notU32(this, 'SetBreakpoint', 'columnPosition', columnPosition);
    const at = stack.top;
    u64[at >>> 3] = 0n;
    const hr = (this.slots[6] ?? bindSlot(this, 6, 'hiiii'))(
      this.pointer,
      linePosition,
      columnPosition,
      addressAt(at),
    );
    if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDataModelScriptDebug', 'SetBreakpoint');
    return wrap(IDataModelScriptDebugBreakpoint, u64[at >>> 3]!, true)!;
  }

  /**
   * Returns `breakpoint` (IDataModelScriptDebugBreakpoint, dispose it when done).
   * Since IDataModelScriptDebug, slot 7. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idatamodelscriptdebug-findbreakpointbyid}
   */
  FindBreakpointById(breakpointId: bigint): IDataModelScriptDebugBreakpoint {
    if (typeof breakpointId !== 'bigint' || BigInt.asUintN(64, breakpointId) !== breakpointId) notU64(this, 'FindBreakpointById', 'breakpointId', breakpointId);
    const at = stack.top;
    u64[at >>> 3] = 0n;
    const hr = (this.slots[7] ?? bindSlot(this, 7, 'hiii'))(this.pointer, breakpointId, addressAt(at));
    if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDataModelScriptDebug', 'FindBreakpointById');
    return wrap(IDataModelScriptDebugBreakpoint, u64[at >>> 3]!, true)!;
  }

  /**
   * Returns `breakpointEnum` (IDataModelScriptDebugBreakpointEnumerator, dispose it when done).
   * Since IDataModelScriptDebug, slot 8. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idatamodelscriptdebug-enumeratebreakpoints}
   */
  EnumerateBreakpoints(): IDataModelScriptDebugBreakpointEnumerator {
    const at = stack.top;
    u64[at >>> 3] = 0n;
    const hr = (this.slots[8] ?? bindSlot(this, 8, 'hii'))(this.pointer, addressAt(at));
    if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDataModelScriptDebug', 'EnumerateBreakpoints');
    return wrap(IDataModelScriptDebugBreakpointEnumerator, u64[at >>> 3]!, true)!;
  }

  /**
   * Returns `isBreakEnabled` (true or false).
   * Since IDataModelScriptDebug, slot 9. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idatamodelscriptdebug-geteventfilter}
   */
  GetEventFilter(eventFilter: ScriptDebugEventFilter): boolean {
    if (typeof eventFilter !== 'number' || eventFilter >>> 0 !== eventFilter) notU32(this, 'GetEventFilter', 'eventFilter', eventFilter);
    const at = stack.top;
    u32[at >>> 2] = 0;
    const hr = (this.slots[9] ?? bindSlot(this, 9, 'hiii'))(this.pointer, eventFilter, addressAt(at));
    if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDataModelScriptDebug', 'GetEventFilter');
    return u8[at] !== 0;
  }

  /**
   * Returns nothing.
   * Since IDataModelScriptDebug, slot 10. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idatamodelscriptdebug-seteventfilter}
   */
  SetEventFilter(eventFilter: ScriptDebugEventFilter, isBreakEnabled: boolean): void {
    if (typeof eventFilter !== 'number' || eventFilter >>> 0 !== eventFilter) notU32(this, 'SetEventFilter', 'eventFilter', eventFilter);
    checkBoolean(this, 'SetEventFilter', 'isBreakEnabled', isBreakEnabled);
    const hr = (this.slots[10] ?? bindSlot(this, 10, 'hiii'))(
      this.pointer,
      eventFilter,
      isBreakEnabled ? 1 : 0,
    );
    if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDataModelScriptDebug', 'SetEventFilter');
  }

  /**
   * Returns nothing.
   * Since IDataModelScriptDebug, slot 11. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idatamodelscriptdebug-startdebugging}
   */
  StartDebugging(debugClient: IDataModelScriptDebugClient): void {
    checkInterface(this, 'StartDebugging', 'debugClient', debugClient, 'IDataModelScriptDebugClient');
    const hr = (this.slots[11] ?? bindSlot(this, 11, 'hii'))(this.pointer, pointerOf(debugClient));
    if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDataModelScriptDebug', 'StartDebugging');
  }

  /**
   * Returns nothing.
   * Since IDataModelScriptDebug, slot 12. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idatamodelscriptdebug-stopdebugging}
   */
  StopDebugging(debugClient: IDataModelScriptDebugClient): void {
    checkInterface(this, 'StopDebugging', 'debugClient', debugClient, 'IDataModelScriptDebugClient');
    const hr = (this.slots[12] ?? bindSlot(this, 12, 'hii'))(this.pointer, pointerOf(debugClient));
    if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDataModelScriptDebug', 'StopDebugging');
  }
}

/** Methods of {@link IDataModelScriptDebug} that return their HRESULT beside the results, and never throw for it. */
export interface IDataModelScriptDebugHr {
  /** {@link IDataModelScriptDebug.GetCurrentPosition} without throwing, slot 4. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idatamodelscriptdebug-getcurrentposition} */
  GetCurrentPosition(): { hresult: number; currentPosition: ScriptDebugPosition; positionSpanEnd: ScriptDebugPosition; lineText: string };
  /** {@link IDataModelScriptDebug.GetStack} without throwing, slot 5. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idatamodelscriptdebug-getstack} */
  GetStack(): { hresult: number; stack: IDataModelScriptDebugStack | null };
  /** {@link IDataModelScriptDebug.SetBreakpoint} without throwing, slot 6. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idatamodelscriptdebug-setbreakpoint} */
  SetBreakpoint(linePosition: number, columnPosition: number): { hresult: number; breakpoint: IDataModelScriptDebugBreakpoint | null };
  /** {@link IDataModelScriptDebug.FindBreakpointById} without throwing, slot 7. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idatamodelscriptdebug-findbreakpointbyid} */
  FindBreakpointById(breakpointId: bigint): { hresult: number; breakpoint: IDataModelScriptDebugBreakpoint | null };
  /** {@link IDataModelScriptDebug.EnumerateBreakpoints} without throwing, slot 8. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idatamodelscriptdebug-enumeratebreakpoints} */
  EnumerateBreakpoints(): { hresult: number; breakpointEnum: IDataModelScriptDebugBreakpointEnumerator | null };
  /** {@link IDataModelScriptDebug.GetEventFilter} without throwing, slot 9. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idatamodelscriptdebug-geteventfilter} */
  GetEventFilter(eventFilter: ScriptDebugEventFilter): { hresult: number; isBreakEnabled: boolean };
  /** {@link IDataModelScriptDebug.SetEventFilter} without throwing, slot 10. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idatamodelscriptdebug-seteventfilter} */
  SetEventFilter(eventFilter: ScriptDebugEventFilter, isBreakEnabled: boolean): { hresult: number };
  /** {@link IDataModelScriptDebug.StartDebugging} without throwing, slot 11. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idatamodelscriptdebug-startdebugging} */
  StartDebugging(debugClient: IDataModelScriptDebugClient): { hresult: number };
  /** {@link IDataModelScriptDebug.StopDebugging} without throwing, slot 12. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idatamodelscriptdebug-stopdebugging} */
  StopDebugging(debugClient: IDataModelScriptDebugClient): { hresult: number };
}

/** Methods an object may have to receive the calls of IDataModelScriptDebug; all optional. */
export interface IDataModelScriptDebugHandlers {
  /** Receives {@link IDataModelScriptDebug.GetDebugState}, slot 3; return the value itself. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idatamodelscriptdebug-getdebugstate} */
  GetDebugState?(): number;
  /** Receives {@link IDataModelScriptDebug.GetCurrentPosition}, slot 4; return an object of `currentPosition`, `positionSpanEnd`, `lineText`. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idatamodelscriptdebug-getcurrentposition} */
  GetCurrentPosition?(): { currentPosition: ScriptDebugPosition; positionSpanEnd: ScriptDebugPosition; lineText: string };
  /** Receives {@link IDataModelScriptDebug.GetStack}, slot 5; return `stack`. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idatamodelscriptdebug-getstack} */
  GetStack?(): IDataModelScriptDebugStack;
  /** Receives {@link IDataModelScriptDebug.SetBreakpoint}, slot 6; return `breakpoint`. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idatamodelscriptdebug-setbreakpoint} */
  SetBreakpoint?(linePosition: number, columnPosition: number): IDataModelScriptDebugBreakpoint;
  /** Receives {@link IDataModelScriptDebug.FindBreakpointById}, slot 7; return `breakpoint`. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idatamodelscriptdebug-findbreakpointbyid} */
  FindBreakpointById?(breakpointId: bigint): IDataModelScriptDebugBreakpoint;
  /** Receives {@link IDataModelScriptDebug.EnumerateBreakpoints}, slot 8; return `breakpointEnum`. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idatamodelscriptdebug-enumeratebreakpoints} */
  EnumerateBreakpoints?(): IDataModelScriptDebugBreakpointEnumerator;
  /** Receives {@link IDataModelScriptDebug.GetEventFilter}, slot 9; return `isBreakEnabled`. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idatamodelscriptdebug-geteventfilter} */
  GetEventFilter?(eventFilter: ScriptDebugEventFilter): boolean;
  /** Receives {@link IDataModelScriptDebug.SetEventFilter}, slot 10; return nothing for S_OK. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idatamodelscriptdebug-seteventfilter} */
  SetEventFilter?(eventFilter: ScriptDebugEventFilter, isBreakEnabled: boolean): void;
  /** Receives {@link IDataModelScriptDebug.StartDebugging}, slot 11; return nothing for S_OK. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idatamodelscriptdebug-startdebugging} */
  StartDebugging?(debugClient: IDataModelScriptDebugClient): void;
  /** Receives {@link IDataModelScriptDebug.StopDebugging}, slot 12; return nothing for S_OK. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idatamodelscriptdebug-stopdebugging} */
  StopDebugging?(debugClient: IDataModelScriptDebugClient): void;
}

let ownIDataModelScriptDebug2: readonly MethodSpec[] | undefined;

/** {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nn-dbgmodel-idatamodelscriptdebug2} */
export class IDataModelScriptDebug2 extends IDataModelScriptDebug {
  static override readonly interfaceName: string = 'IDataModelScriptDebug2';
  static override readonly iid: Guid = 'cbb10ed3-839e-426c-9243-e23535c1ae1a';
  static override ownMethods(): readonly MethodSpec[] {
    return (ownIDataModelScriptDebug2 ??= methods([IDataModelScriptDebugBreakpoint], [
      '13 SetBreakpointAtFunction hresult|in functionName wide|out breakpoint interface type=0',
    ]));
  }

  /** The same methods without throwing: each returns `{ hresult, …outs }`. */
  declare readonly hr: IDataModelScriptDebug2Hr;
  /** Only in the type: what `implement(IDataModelScriptDebug2, …)` accepts. */
  declare readonly handlers?: IDataModelScriptDebug2Handlers;

  /**
   * Returns `breakpoint` (IDataModelScriptDebugBreakpoint, dispose it when done).
   * Since IDataModelScriptDebug2, slot 13. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idatamodelscriptdebug2-setbreakpointatfunction}
   */
  SetBreakpointAtFunction(functionName: string): IDataModelScriptDebugBreakpoint {
    if (typeof functionName !== 'string' || functionName.includes('\0')) notText(this, 'SetBreakpointAtFunction', 'functionName', functionName);
    const at = stack.top;
    u64[at >>> 3] = 0n;
    const hr = (this.slots[13] ?? bindSlot(this, 13, 'hiwi'))(
      this.pointer,
      functionName,
      addressAt(at),
    );
    if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDataModelScriptDebug2', 'SetBreakpointAtFunction');
    return wrap(IDataModelScriptDebugBreakpoint, u64[at >>> 3]!, true)!;
  }
}

/** Methods of {@link IDataModelScriptDebug2} that return their HRESULT beside the results, and never throw for it. */
export interface IDataModelScriptDebug2Hr extends IDataModelScriptDebugHr {
  /** {@link IDataModelScriptDebug2.SetBreakpointAtFunction} without throwing, slot 13. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idatamodelscriptdebug2-setbreakpointatfunction} */
  SetBreakpointAtFunction(functionName: string): { hresult: number; breakpoint: IDataModelScriptDebugBreakpoint | null };
}

/** Methods an object may have to receive the calls of IDataModelScriptDebug2; all optional. */
export interface IDataModelScriptDebug2Handlers extends IDataModelScriptDebugHandlers {
  /** Receives {@link IDataModelScriptDebug2.SetBreakpointAtFunction}, slot 13; return `breakpoint`. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idatamodelscriptdebug2-setbreakpointatfunction} */
  SetBreakpointAtFunction?(functionName: string): IDataModelScriptDebugBreakpoint;
}

let ownIComparableConcept: readonly MethodSpec[] | undefined;

/** {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nn-dbgmodel-icomparableconcept} */
export class IComparableConcept extends IUnknown {
  static override readonly interfaceName: string = 'IComparableConcept';
  static override readonly iid: Guid = 'a7830646-9f0c-4a31-ba19-503f33e6c8a3';
  static override ownMethods(): readonly MethodSpec[] {
    return (ownIComparableConcept ??= methods([IModelObject], [
      '3 CompareObjects hresult|in contextObject interface type=0|in otherObject interface type=0|out comparisonResult i32',
    ]));
  }

  /** The same methods without throwing: each returns `{ hresult, …outs }`. */
  declare readonly hr: IComparableConceptHr;
  /** Only in the type: what `implement(IComparableConcept, …)` accepts. */
  declare readonly handlers?: IComparableConceptHandlers;

  /**
   * Returns `comparisonResult` (32 bits, signed).
   * Since IComparableConcept, slot 3. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-icomparableconcept-compareobjects}
   */
  CompareObjects(contextObject: IModelObject, otherObject: IModelObject): number {
    checkInterface(this, 'CompareObjects', 'contextObject', contextObject, 'IModelObject');
    checkInterface(this, 'CompareObjects', 'otherObject', otherObject, 'IModelObject');
    const at = stack.top;
    u32[at >>> 2] = 0;
    const hr = (this.slots[3] ?? bindSlot(this, 3, 'hiiii'))(
      this.pointer,
      pointerOf(contextObject),
      pointerOf(otherObject),
      addressAt(at),
    );
    if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IComparableConcept', 'CompareObjects');
    return i32[at >>> 2]!;
  }
}

/** Methods of {@link IComparableConcept} that return their HRESULT beside the results, and never throw for it. */
export interface IComparableConceptHr {
  /** {@link IComparableConcept.CompareObjects} without throwing, slot 3. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-icomparableconcept-compareobjects} */
  CompareObjects(contextObject: IModelObject, otherObject: IModelObject): { hresult: number; comparisonResult: number };
}

/** Methods an object may have to receive the calls of IComparableConcept; all optional. */
export interface IComparableConceptHandlers {
  /** Receives {@link IComparableConcept.CompareObjects}, slot 3; return `comparisonResult`. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-icomparableconcept-compareobjects} */
  CompareObjects?(contextObject: IModelObject, otherObject: IModelObject): number;
}

let ownIEquatableConcept: readonly MethodSpec[] | undefined;

/** {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nn-dbgmodel-iequatableconcept} */
export class IEquatableConcept extends IUnknown {
  static override readonly interfaceName: string = 'IEquatableConcept';
  static override readonly iid: Guid = 'c52d5d3d-609d-4d5d-8a82-46b0acdec4f4';
  static override ownMethods(): readonly MethodSpec[] {
    return (ownIEquatableConcept ??= methods([IModelObject], [
      '3 AreObjectsEqual hresult|in contextObject interface type=0|in otherObject interface type=0|out isEqual bool1',
    ]));
  }

  /** The same methods without throwing: each returns `{ hresult, …outs }`. */
  declare readonly hr: IEquatableConceptHr;
  /** Only in the type: what `implement(IEquatableConcept, …)` accepts. */
  declare readonly handlers?: IEquatableConceptHandlers;

  /**
   * Returns `isEqual` (true or false).
   * Since IEquatableConcept, slot 3. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-iequatableconcept-areobjectsequal}
   */
  AreObjectsEqual(contextObject: IModelObject, otherObject: IModelObject): boolean {
    checkInterface(this, 'AreObjectsEqual', 'contextObject', contextObject, 'IModelObject');
    checkInterface(this, 'AreObjectsEqual', 'otherObject', otherObject, 'IModelObject');
    const at = stack.top;
    u32[at >>> 2] = 0;
    const hr = (this.slots[3] ?? bindSlot(this, 3, 'hiiii'))(
      this.pointer,
      pointerOf(contextObject),
      pointerOf(otherObject),
      addressAt(at),
    );
    if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IEquatableConcept', 'AreObjectsEqual');
    return u8[at] !== 0;
  }
}

/** Methods of {@link IEquatableConcept} that return their HRESULT beside the results, and never throw for it. */
export interface IEquatableConceptHr {
  /** {@link IEquatableConcept.AreObjectsEqual} without throwing, slot 3. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-iequatableconcept-areobjectsequal} */
  AreObjectsEqual(contextObject: IModelObject, otherObject: IModelObject): { hresult: number; isEqual: boolean };
}

/** Methods an object may have to receive the calls of IEquatableConcept; all optional. */
export interface IEquatableConceptHandlers {
  /** Receives {@link IEquatableConcept.AreObjectsEqual}, slot 3; return `isEqual`. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-iequatableconcept-areobjectsequal} */
  AreObjectsEqual?(contextObject: IModelObject, otherObject: IModelObject): boolean;
}

let ownIActionEnumerator: readonly MethodSpec[] | undefined;

/** {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nn-dbgmodel-iactionenumerator} */
export class IActionEnumerator extends IUnknown {
  static override readonly interfaceName: string = 'IActionEnumerator';
  static override readonly iid: Guid = '3dec5c44-f63a-4ca6-90f0-fd5c269fda59';
  static override ownMethods(): readonly MethodSpec[] {
    return (ownIActionEnumerator ??= methods([IKeyStore, IModelObject], [
      '3 Reset hresult',
      '4 GetNext hresult|out keyName bstr|out actionName bstr|out actionDescription bstr|out actionIsDefault bool1|out actionMethod interface type=1|out metadta interface type=0',
    ]));
  }

  /** The same methods without throwing: each returns `{ hresult, …outs }`. */
  declare readonly hr: IActionEnumeratorHr;
  /** Only in the type: what `implement(IActionEnumerator, …)` accepts. */
  declare readonly handlers?: IActionEnumeratorHandlers;

  /**
   * Returns nothing.
   * Since IActionEnumerator, slot 3. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-iactionenumerator-reset}
   */
  Reset(): void {
    const hr = (this.slots[3] ?? bindSlot(this, 3, 'hi'))(this.pointer);
    if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IActionEnumerator', 'Reset');
  }

  /**
   * Returns `keyName` (text), `actionName` (text), `actionDescription` (text), `actionIsDefault` (true or false), `actionMethod` (IModelObject, dispose it when done), `metadta` (IKeyStore, dispose it when done).
   * Since IActionEnumerator, slot 4. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-iactionenumerator-getnext}
   */
  GetNext(): { keyName: string; actionName: string; actionDescription: string; actionIsDefault: boolean; actionMethod: IModelObject; metadta: IKeyStore } {
    const at = enter(48);
    try {
      u64[at >>> 3] = 0n;
      u64[(at + 8) >>> 3] = 0n;
      u64[(at + 16) >>> 3] = 0n;
      u32[(at + 24) >>> 2] = 0;
      u64[(at + 32) >>> 3] = 0n;
      u64[(at + 40) >>> 3] = 0n;
      const hr = (this.slots[4] ?? bindSlot(this, 4, 'hiiiiiii'))(
        this.pointer,
        addressAt(at),
        addressAt(at + 8),
        addressAt(at + 16),
        addressAt(at + 24),
        addressAt(at + 32),
        addressAt(at + 40),
      );
      if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IActionEnumerator', 'GetNext');
      return {
        keyName: takeBstr(u64[at >>> 3]!),
        actionName: takeBstr(u64[(at + 8) >>> 3]!),
        actionDescription: takeBstr(u64[(at + 16) >>> 3]!),
        actionIsDefault: u8[at + 24] !== 0,
        actionMethod: wrap(IModelObject, u64[(at + 32) >>> 3]!, true)!,
        metadta: wrap(IKeyStore, u64[(at + 40) >>> 3]!, true)!,
      };
    } finally {
      leave(at);
    }
  }
}

/** Methods of {@link IActionEnumerator} that return their HRESULT beside the results, and never throw for it. */
export interface IActionEnumeratorHr {
  /** {@link IActionEnumerator.Reset} without throwing, slot 3. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-iactionenumerator-reset} */
  Reset(): { hresult: number };
  /** {@link IActionEnumerator.GetNext} without throwing, slot 4. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-iactionenumerator-getnext} */
  GetNext(): { hresult: number; keyName: string; actionName: string; actionDescription: string; actionIsDefault: boolean; actionMethod: IModelObject | null; metadta: IKeyStore | null };
}

/** Methods an object may have to receive the calls of IActionEnumerator; all optional. */
export interface IActionEnumeratorHandlers {
  /** Receives {@link IActionEnumerator.Reset}, slot 3; return nothing for S_OK. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-iactionenumerator-reset} */
  Reset?(): void;
  /** Receives {@link IActionEnumerator.GetNext}, slot 4; return an object of `keyName`, `actionName`, `actionDescription`, `actionIsDefault`, `actionMethod`, `metadta`. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-iactionenumerator-getnext} */
  GetNext?(): { keyName: string; actionName: string; actionDescription: string; actionIsDefault: boolean; actionMethod: IModelObject; metadta: IKeyStore };
}

let ownIActionableConcept: readonly MethodSpec[] | undefined;

/** {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nn-dbgmodel-iactionableconcept} */
export class IActionableConcept extends IUnknown {
  static override readonly interfaceName: string = 'IActionableConcept';
  static override readonly iid: Guid = '2cd9906f-f1b3-4463-828a-0addafe8baae';
  static override ownMethods(): readonly MethodSpec[] {
    return (ownIActionableConcept ??= methods([IActionEnumerator, IModelObject], [
      '3 EnumerateActions hresult|in contextObject interface type=1|out actionEnumerator interface type=0',
    ]));
  }

  /** The same methods without throwing: each returns `{ hresult, …outs }`. */
  declare readonly hr: IActionableConceptHr;
  /** Only in the type: what `implement(IActionableConcept, …)` accepts. */
  declare readonly handlers?: IActionableConceptHandlers;

  /**
   * Returns `actionEnumerator` (IActionEnumerator, dispose it when done).
   * Since IActionableConcept, slot 3. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-iactionableconcept-enumerateactions}
   */
  EnumerateActions(contextObject: IModelObject): IActionEnumerator {
    checkInterface(this, 'EnumerateActions', 'contextObject', contextObject, 'IModelObject');
    const at = stack.top;
    u64[at >>> 3] = 0n;
    const hr = (this.slots[3] ?? bindSlot(this, 3, 'hiii'))(
      this.pointer,
      pointerOf(contextObject),
      addressAt(at),
    );
    if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IActionableConcept', 'EnumerateActions');
    return wrap(IActionEnumerator, u64[at >>> 3]!, true)!;
  }
}

/** Methods of {@link IActionableConcept} that return their HRESULT beside the results, and never throw for it. */
export interface IActionableConceptHr {
  /** {@link IActionableConcept.EnumerateActions} without throwing, slot 3. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-iactionableconcept-enumerateactions} */
  EnumerateActions(contextObject: IModelObject): { hresult: number; actionEnumerator: IActionEnumerator | null };
}

/** Methods an object may have to receive the calls of IActionableConcept; all optional. */
export interface IActionableConceptHandlers {
  /** Receives {@link IActionableConcept.EnumerateActions}, slot 3; return `actionEnumerator`. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-iactionableconcept-enumerateactions} */
  EnumerateActions?(contextObject: IModelObject): IActionEnumerator;
}

let ownIActionQueryConcept: readonly MethodSpec[] | undefined;

/** {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nn-dbgmodel-iactionqueryconcept} */
export class IActionQueryConcept extends IUnknown {
  static override readonly interfaceName: string = 'IActionQueryConcept';
  static override readonly iid: Guid = '7fc09c9f-632d-48e8-a97b-2f4f2e5c1161';
  static override ownMethods(): readonly MethodSpec[] {
    return (ownIActionQueryConcept ??= methods([IActionEnumerator, IModelObject], [
      '3 EnumerateActions hresult|in contextObject interface type=1|out actionEnumerator interface type=0',
    ]));
  }

  /** The same methods without throwing: each returns `{ hresult, …outs }`. */
  declare readonly hr: IActionQueryConceptHr;
  /** Only in the type: what `implement(IActionQueryConcept, …)` accepts. */
  declare readonly handlers?: IActionQueryConceptHandlers;

  /**
   * Returns `actionEnumerator` (IActionEnumerator, dispose it when done).
   * Since IActionQueryConcept, slot 3. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-iactionqueryconcept-enumerateactions}
   */
  EnumerateActions(contextObject: IModelObject): IActionEnumerator {
    checkInterface(this, 'EnumerateActions', 'contextObject', contextObject, 'IModelObject');
    const at = stack.top;
    u64[at >>> 3] = 0n;
    const hr = (this.slots[3] ?? bindSlot(this, 3, 'hiii'))(
      this.pointer,
      pointerOf(contextObject),
      addressAt(at),
    );
    if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IActionQueryConcept', 'EnumerateActions');
    return wrap(IActionEnumerator, u64[at >>> 3]!, true)!;
  }
}

/** Methods of {@link IActionQueryConcept} that return their HRESULT beside the results, and never throw for it. */
export interface IActionQueryConceptHr {
  /** {@link IActionQueryConcept.EnumerateActions} without throwing, slot 3. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-iactionqueryconcept-enumerateactions} */
  EnumerateActions(contextObject: IModelObject): { hresult: number; actionEnumerator: IActionEnumerator | null };
}

/** Methods an object may have to receive the calls of IActionQueryConcept; all optional. */
export interface IActionQueryConceptHandlers {
  /** Receives {@link IActionQueryConcept.EnumerateActions}, slot 3; return `actionEnumerator`. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-iactionqueryconcept-enumerateactions} */
  EnumerateActions?(contextObject: IModelObject): IActionEnumerator;
}

let ownIConstructableConcept: readonly MethodSpec[] | undefined;

/** {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nn-dbgmodel-iconstructableconcept} */
export class IConstructableConcept extends IUnknown {
  static override readonly interfaceName: string = 'IConstructableConcept';
  static override readonly iid: Guid = '1a9409f1-f0e0-4b48-9a4e-5783548fb57a';
  static override ownMethods(): readonly MethodSpec[] {
    return (ownIConstructableConcept ??= methods([IModelObject], [
      '3 CreateInstance hresult|count argCount u64|in ppArguments interface type=0 array count=0|out ppInstance interface type=0',
    ]));
  }

  /** The same methods without throwing: each returns `{ hresult, …outs }`. */
  declare readonly hr: IConstructableConceptHr;
  /** Only in the type: what `implement(IConstructableConcept, …)` accepts. */
  declare readonly handlers?: IConstructableConceptHandlers;

  /**
   * Returns `ppInstance` (IModelObject, dispose it when done).
   * Since IConstructableConcept, slot 3. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-iconstructableconcept-createinstance}
   */
  CreateInstance(ppArguments: readonly IModelObject[]): IModelObject {
    checkInterfaces(this, 'CreateInstance', 'ppArguments', ppArguments, 'IModelObject');
    const at = enter(8);
    try {
      const ppArgumentsAt = pushInterfaces(ppArguments);
      u64[at >>> 3] = 0n;
      const hr = (this.slots[3] ?? bindSlot(this, 3, 'hiiii'))(
        this.pointer,
        ppArguments.length,
        ppArgumentsAt,
        addressAt(at),
      );
      if (hr !== 0 || pending.fault !== undefined) settleError(hr, 'IConstructableConcept', 'CreateInstance', u64[at >>> 3]!, IModelObject, IStringDisplayableConcept);
      return wrap(IModelObject, u64[at >>> 3]!, true)!;
    } finally {
      leave(at);
    }
  }
}

/** Methods of {@link IConstructableConcept} that return their HRESULT beside the results, and never throw for it. */
export interface IConstructableConceptHr {
  /** {@link IConstructableConcept.CreateInstance} without throwing, slot 3. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-iconstructableconcept-createinstance} */
  CreateInstance(ppArguments: readonly IModelObject[]): { hresult: number; ppInstance: IModelObject | null };
}

/** Methods an object may have to receive the calls of IConstructableConcept; all optional. */
export interface IConstructableConceptHandlers {
  /** Receives {@link IConstructableConcept.CreateInstance}, slot 3; return `ppInstance`. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-iconstructableconcept-createinstance} */
  CreateInstance?(ppArguments: IModelObject[]): IModelObject;
}

let ownIDeconstructableConcept: readonly MethodSpec[] | undefined;

/** {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nn-dbgmodel-ideconstructableconcept} */
export class IDeconstructableConcept extends IUnknown {
  static override readonly interfaceName: string = 'IDeconstructableConcept';
  static override readonly iid: Guid = 'f798139e-1b2c-4077-8d87-9fa5d044f3eb';
  static override ownMethods(): readonly MethodSpec[] {
    return (ownIDeconstructableConcept ??= methods([IModelObject], [
      '3 GetConstructableModelName hresult|in contextObject interface type=0|out constructableModelName bstr',
      '4 GetConstructorArgumentCount hresult|in contextObject interface type=0|out argCount u64',
      '5 GetConstructorArguments hresult|in contextObject interface type=0|size argCount u64|out constructorArguments interface type=0 array count=1',
    ]));
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
        addressAt(at),
      );
      if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDeconstructableConcept', 'GetConstructableModelName');
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
    const at = stack.top;
    u64[at >>> 3] = 0n;
    const hr = (this.slots[4] ?? bindSlot(this, 4, 'hiii'))(
      this.pointer,
      pointerOf(contextObject),
      addressAt(at),
    );
    if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDeconstructableConcept', 'GetConstructorArgumentCount');
    return u64[at >>> 3]!;
  }

  /**
   * Returns `constructorArguments` (list of IModelObject).
   * Since IDeconstructableConcept, slot 5. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-ideconstructableconcept-getconstructorarguments}
   * @param argCount room for the result, in elements
   */
  GetConstructorArguments(contextObject: IModelObject, argCount: number): IModelObject[] {
    checkInterface(this, 'GetConstructorArguments', 'contextObject', contextObject, 'IModelObject');
    if (typeof argCount !== 'number' || argCount >>> 0 !== argCount) notU32(this, 'GetConstructorArguments', 'argCount', argCount);
    const at = enter(0);
    try {
      const constructorArgumentsAt = reserveCleared(argCount * 8);
      const hr = (this.slots[5] ?? bindSlot(this, 5, 'hiiii'))(
        this.pointer,
        pointerOf(contextObject),
        argCount,
        constructorArgumentsAt.address,
      );
      if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDeconstructableConcept', 'GetConstructorArguments');
      return takeInterfaces(IModelObject, constructorArgumentsAt.block, constructorArgumentsAt.offset, argCount);
    } finally {
      leave(at);
    }
  }
}

/** Methods of {@link IDeconstructableConcept} that return their HRESULT beside the results, and never throw for it. */
export interface IDeconstructableConceptHr {
  /** {@link IDeconstructableConcept.GetConstructableModelName} without throwing, slot 3. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-ideconstructableconcept-getconstructablemodelname} */
  GetConstructableModelName(contextObject: IModelObject): { hresult: number; constructableModelName: string };
  /** {@link IDeconstructableConcept.GetConstructorArgumentCount} without throwing, slot 4. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-ideconstructableconcept-getconstructorargumentcount} */
  GetConstructorArgumentCount(contextObject: IModelObject): { hresult: number; argCount: bigint };
  /** {@link IDeconstructableConcept.GetConstructorArguments} without throwing, slot 5. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-ideconstructableconcept-getconstructorarguments} */
  GetConstructorArguments(contextObject: IModelObject, argCount: number): { hresult: number; constructorArguments: IModelObject[] };
}

/** Methods an object may have to receive the calls of IDeconstructableConcept; all optional. */
export interface IDeconstructableConceptHandlers {
  /** Receives {@link IDeconstructableConcept.GetConstructableModelName}, slot 3; return `constructableModelName`. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-ideconstructableconcept-getconstructablemodelname} */
  GetConstructableModelName?(contextObject: IModelObject): string;
  /** Receives {@link IDeconstructableConcept.GetConstructorArgumentCount}, slot 4; return `argCount`. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-ideconstructableconcept-getconstructorargumentcount} */
  GetConstructorArgumentCount?(contextObject: IModelObject): bigint;
  /** Receives {@link IDeconstructableConcept.GetConstructorArguments}, slot 5; return `constructorArguments`. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-ideconstructableconcept-getconstructorarguments} */
  GetConstructorArguments?(contextObject: IModelObject, argCount: number): IModelObject[];
}

let ownIDebugHostFunctionLocalStorage: readonly MethodSpec[] | undefined;

/** {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nn-dbgmodel-idebughostfunctionlocalstorage} */
export class IDebugHostFunctionLocalStorage extends IUnknown {
  static override readonly interfaceName: string = 'IDebugHostFunctionLocalStorage';
  static override readonly iid: Guid = '2f2f303b-39be-4b6d-9bfb-4faa49dbbd45';
  static override ownMethods(): readonly MethodSpec[] {
    return (ownIDebugHostFunctionLocalStorage ??= methods([], [
      '3 GetValidRange hresult|out start u64|out end u64|out guaranteed bool1',
      '4 GetStorageKind hresult|out kind u32',
      '5 GetRegister hresult|out registerId u32',
      '6 GetOffset hresult|out offset i64',
    ]));
  }

  /** The same methods without throwing: each returns `{ hresult, …outs }`. */
  declare readonly hr: IDebugHostFunctionLocalStorageHr;
  /** Only in the type: what `implement(IDebugHostFunctionLocalStorage, …)` accepts. */
  declare readonly handlers?: IDebugHostFunctionLocalStorageHandlers;

  /**
   * Returns `start` (64 bits, unsigned), `end` (64 bits, unsigned), `guaranteed` (true or false).
   * Since IDebugHostFunctionLocalStorage, slot 3. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idebughostfunctionlocalstorage-getvalidrange}
   */
  GetValidRange(): { start: bigint; end: bigint; guaranteed: boolean } {
    const at = stack.top;
    u64[at >>> 3] = 0n;
    u64[(at + 8) >>> 3] = 0n;
    u32[(at + 16) >>> 2] = 0;
    const hr = (this.slots[3] ?? bindSlot(this, 3, 'hiiii'))(
      this.pointer,
      addressAt(at),
      addressAt(at + 8),
      addressAt(at + 16),
    );
    if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDebugHostFunctionLocalStorage', 'GetValidRange');
    return {
      start: u64[at >>> 3]!,
      end: u64[(at + 8) >>> 3]!,
      guaranteed: u8[at + 16] !== 0,
    };
  }

  /**
   * Returns `kind` (StorageKind).
   * Since IDebugHostFunctionLocalStorage, slot 4. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idebughostfunctionlocalstorage-getstoragekind}
   */
  GetStorageKind(): StorageKind {
    const at = stack.top;
    u32[at >>> 2] = 0;
    const hr = (this.slots[4] ?? bindSlot(this, 4, 'hii'))(this.pointer, addressAt(at));
    if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDebugHostFunctionLocalStorage', 'GetStorageKind');
    return u32[at >>> 2]!;
  }

  /**
   * Returns `registerId` (32 bits, unsigned).
   * Since IDebugHostFunctionLocalStorage, slot 5. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idebughostfunctionlocalstorage-getregister}
   */
  GetRegister(): number {
    const at = stack.top;
    u32[at >>> 2] = 0;
    const hr = (this.slots[5] ?? bindSlot(this, 5, 'hii'))(this.pointer, addressAt(at));
    if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDebugHostFunctionLocalStorage', 'GetRegister');
    return u32[at >>> 2]!;
  }

  /**
   * Returns `offset` (64 bits, signed).
   * Since IDebugHostFunctionLocalStorage, slot 6. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idebughostfunctionlocalstorage-getoffset}
   */
  GetOffset(): bigint {
    const at = stack.top;
    u64[at >>> 3] = 0n;
    const hr = (this.slots[6] ?? bindSlot(this, 6, 'hii'))(this.pointer, addressAt(at));
    if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDebugHostFunctionLocalStorage', 'GetOffset');
    return i64[at >>> 3]!;
  }
}

/** Methods of {@link IDebugHostFunctionLocalStorage} that return their HRESULT beside the results, and never throw for it. */
export interface IDebugHostFunctionLocalStorageHr {
  /** {@link IDebugHostFunctionLocalStorage.GetValidRange} without throwing, slot 3. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idebughostfunctionlocalstorage-getvalidrange} */
  GetValidRange(): { hresult: number; start: bigint; end: bigint; guaranteed: boolean };
  /** {@link IDebugHostFunctionLocalStorage.GetStorageKind} without throwing, slot 4. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idebughostfunctionlocalstorage-getstoragekind} */
  GetStorageKind(): { hresult: number; kind: StorageKind };
  /** {@link IDebugHostFunctionLocalStorage.GetRegister} without throwing, slot 5. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idebughostfunctionlocalstorage-getregister} */
  GetRegister(): { hresult: number; registerId: number };
  /** {@link IDebugHostFunctionLocalStorage.GetOffset} without throwing, slot 6. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idebughostfunctionlocalstorage-getoffset} */
  GetOffset(): { hresult: number; offset: bigint };
}

/** Methods an object may have to receive the calls of IDebugHostFunctionLocalStorage; all optional. */
export interface IDebugHostFunctionLocalStorageHandlers {
  /** Receives {@link IDebugHostFunctionLocalStorage.GetValidRange}, slot 3; return an object of `start`, `end`, `guaranteed`. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idebughostfunctionlocalstorage-getvalidrange} */
  GetValidRange?(): { start: bigint; end: bigint; guaranteed: boolean };
  /** Receives {@link IDebugHostFunctionLocalStorage.GetStorageKind}, slot 4; return `kind`. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idebughostfunctionlocalstorage-getstoragekind} */
  GetStorageKind?(): StorageKind;
  /** Receives {@link IDebugHostFunctionLocalStorage.GetRegister}, slot 5; return `registerId`. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idebughostfunctionlocalstorage-getregister} */
  GetRegister?(): number;
  /** Receives {@link IDebugHostFunctionLocalStorage.GetOffset}, slot 6; return `offset`. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idebughostfunctionlocalstorage-getoffset} */
  GetOffset?(): bigint;
}

let ownIDebugHostFunctionLocalStorage2: readonly MethodSpec[] | undefined;

/** {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nn-dbgmodel-idebughostfunctionlocalstorage2} */
export class IDebugHostFunctionLocalStorage2 extends IUnknown {
  static override readonly interfaceName: string = 'IDebugHostFunctionLocalStorage2';
  static override readonly iid: Guid = '213b3725-36a2-45a0-9ea4-854d46d85195';
  static override ownMethods(): readonly MethodSpec[] {
    return (ownIDebugHostFunctionLocalStorage2 ??= methods([], [
      '3 GetExtendedRegisterAddressInfo hresult|out registerId u32|out offset i64|out isIndirectAccess bool1|out indirectOffset i32',
    ]));
  }

  /** The same methods without throwing: each returns `{ hresult, …outs }`. */
  declare readonly hr: IDebugHostFunctionLocalStorage2Hr;
  /** Only in the type: what `implement(IDebugHostFunctionLocalStorage2, …)` accepts. */
  declare readonly handlers?: IDebugHostFunctionLocalStorage2Handlers;

  /**
   * Returns `registerId` (32 bits, unsigned), `offset` (64 bits, signed), `isIndirectAccess` (true or false), `indirectOffset` (32 bits, signed).
   * Since IDebugHostFunctionLocalStorage2, slot 3. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idebughostfunctionlocalstorage2-getextendedregisteraddressinfo}
   */
  GetExtendedRegisterAddressInfo(): { registerId: number; offset: bigint; isIndirectAccess: boolean; indirectOffset: number } {
    const at = stack.top;
    u32[at >>> 2] = 0;
    u64[(at + 8) >>> 3] = 0n;
    u32[(at + 16) >>> 2] = 0;
    u32[(at + 20) >>> 2] = 0;
    const hr = (this.slots[3] ?? bindSlot(this, 3, 'hiiiii'))(
      this.pointer,
      addressAt(at),
      addressAt(at + 8),
      addressAt(at + 16),
      addressAt(at + 20),
    );
    if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDebugHostFunctionLocalStorage2', 'GetExtendedRegisterAddressInfo');
    return {
      registerId: u32[at >>> 2]!,
      offset: i64[(at + 8) >>> 3]!,
      isIndirectAccess: u8[at + 16] !== 0,
      indirectOffset: i32[(at + 20) >>> 2]!,
    };
  }
}

/** Methods of {@link IDebugHostFunctionLocalStorage2} that return their HRESULT beside the results, and never throw for it. */
export interface IDebugHostFunctionLocalStorage2Hr {
  /** {@link IDebugHostFunctionLocalStorage2.GetExtendedRegisterAddressInfo} without throwing, slot 3. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idebughostfunctionlocalstorage2-getextendedregisteraddressinfo} */
  GetExtendedRegisterAddressInfo(): { hresult: number; registerId: number; offset: bigint; isIndirectAccess: boolean; indirectOffset: number };
}

/** Methods an object may have to receive the calls of IDebugHostFunctionLocalStorage2; all optional. */
export interface IDebugHostFunctionLocalStorage2Handlers {
  /** Receives {@link IDebugHostFunctionLocalStorage2.GetExtendedRegisterAddressInfo}, slot 3; return an object of `registerId`, `offset`, `isIndirectAccess`, `indirectOffset`. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idebughostfunctionlocalstorage2-getextendedregisteraddressinfo} */
  GetExtendedRegisterAddressInfo?(): { registerId: number; offset: bigint; isIndirectAccess: boolean; indirectOffset: number };
}

let ownIDebugHostFunctionLocalStorageEnumerator: readonly MethodSpec[] | undefined;

/** {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nn-dbgmodel-idebughostfunctionlocalstorageenumerator} */
export class IDebugHostFunctionLocalStorageEnumerator extends IUnknown {
  static override readonly interfaceName: string = 'IDebugHostFunctionLocalStorageEnumerator';
  static override readonly iid: Guid = '026c9e81-8b9f-4d32-9606-a394ec62b045';
  static override ownMethods(): readonly MethodSpec[] {
    return (ownIDebugHostFunctionLocalStorageEnumerator ??= methods([IDebugHostFunctionLocalStorage], [
      '3 Reset hresult',
      '4 GetNext hresult|out storage interface type=0',
    ]));
  }

  /** The same methods without throwing: each returns `{ hresult, …outs }`. */
  declare readonly hr: IDebugHostFunctionLocalStorageEnumeratorHr;
  /** Only in the type: what `implement(IDebugHostFunctionLocalStorageEnumerator, …)` accepts. */
  declare readonly handlers?: IDebugHostFunctionLocalStorageEnumeratorHandlers;

  /**
   * Returns nothing.
   * Since IDebugHostFunctionLocalStorageEnumerator, slot 3. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idebughostfunctionlocalstorageenumerator-reset}
   */
  Reset(): void {
    const hr = (this.slots[3] ?? bindSlot(this, 3, 'hi'))(this.pointer);
    if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDebugHostFunctionLocalStorageEnumerator', 'Reset');
  }

  /**
   * Returns `storage` (IDebugHostFunctionLocalStorage, dispose it when done).
   * Since IDebugHostFunctionLocalStorageEnumerator, slot 4. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idebughostfunctionlocalstorageenumerator-getnext}
   */
  GetNext(): IDebugHostFunctionLocalStorage {
    const at = stack.top;
    u64[at >>> 3] = 0n;
    const hr = (this.slots[4] ?? bindSlot(this, 4, 'hii'))(this.pointer, addressAt(at));
    if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDebugHostFunctionLocalStorageEnumerator', 'GetNext');
    return wrap(IDebugHostFunctionLocalStorage, u64[at >>> 3]!, true)!;
  }
}

/** Methods of {@link IDebugHostFunctionLocalStorageEnumerator} that return their HRESULT beside the results, and never throw for it. */
export interface IDebugHostFunctionLocalStorageEnumeratorHr {
  /** {@link IDebugHostFunctionLocalStorageEnumerator.Reset} without throwing, slot 3. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idebughostfunctionlocalstorageenumerator-reset} */
  Reset(): { hresult: number };
  /** {@link IDebugHostFunctionLocalStorageEnumerator.GetNext} without throwing, slot 4. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idebughostfunctionlocalstorageenumerator-getnext} */
  GetNext(): { hresult: number; storage: IDebugHostFunctionLocalStorage | null };
}

/** Methods an object may have to receive the calls of IDebugHostFunctionLocalStorageEnumerator; all optional. */
export interface IDebugHostFunctionLocalStorageEnumeratorHandlers {
  /** Receives {@link IDebugHostFunctionLocalStorageEnumerator.Reset}, slot 3; return nothing for S_OK. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idebughostfunctionlocalstorageenumerator-reset} */
  Reset?(): void;
  /** Receives {@link IDebugHostFunctionLocalStorageEnumerator.GetNext}, slot 4; return `storage`. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idebughostfunctionlocalstorageenumerator-getnext} */
  GetNext?(): IDebugHostFunctionLocalStorage;
}

let ownIDebugHostFunctionLocalDetails: readonly MethodSpec[] | undefined;

/** {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nn-dbgmodel-idebughostfunctionlocaldetails} */
export class IDebugHostFunctionLocalDetails extends IUnknown {
  static override readonly interfaceName: string = 'IDebugHostFunctionLocalDetails';
  static override readonly iid: Guid = '89280ea8-b3b9-408c-be16-32ab28f5c0ac';
  static override ownMethods(): readonly MethodSpec[] {
    return (ownIDebugHostFunctionLocalDetails ??= methods([IDebugHostFunctionLocalStorageEnumerator, IDebugHostType], [
      '3 GetName hresult|out name bstr',
      '4 GetType hresult|out localType interface type=1',
      '5 EnumerateStorage hresult|out storageEnum interface type=0',
      '6 GetLocalKind hresult|out kind u32',
      '7 GetArgumentPosition hresult|out argPosition u64',
    ]));
  }

  /** The same methods without throwing: each returns `{ hresult, …outs }`. */
  declare readonly hr: IDebugHostFunctionLocalDetailsHr;
  /** Only in the type: what `implement(IDebugHostFunctionLocalDetails, …)` accepts. */
  declare readonly handlers?: IDebugHostFunctionLocalDetailsHandlers;

  /**
   * Returns `name` (text).
   * Since IDebugHostFunctionLocalDetails, slot 3. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idebughostfunctionlocaldetails-getname}
   */
  GetName(): string {
    const at = enter(8);
    try {
      u64[at >>> 3] = 0n;
      const hr = (this.slots[3] ?? bindSlot(this, 3, 'hii'))(this.pointer, addressAt(at));
      if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDebugHostFunctionLocalDetails', 'GetName');
      return takeBstr(u64[at >>> 3]!);
    } finally {
      leave(at);
    }
  }

  /**
   * Returns `localType` (IDebugHostType, dispose it when done).
   * Since IDebugHostFunctionLocalDetails, slot 4. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idebughostfunctionlocaldetails-gettype}
   */
  GetType(): IDebugHostType {
    const at = stack.top;
    u64[at >>> 3] = 0n;
    const hr = (this.slots[4] ?? bindSlot(this, 4, 'hii'))(this.pointer, addressAt(at));
    if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDebugHostFunctionLocalDetails', 'GetType');
    return wrap(IDebugHostType, u64[at >>> 3]!, true)!;
  }

  /**
   * Returns `storageEnum` (IDebugHostFunctionLocalStorageEnumerator, dispose it when done).
   * Since IDebugHostFunctionLocalDetails, slot 5. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idebughostfunctionlocaldetails-enumeratestorage}
   */
  EnumerateStorage(): IDebugHostFunctionLocalStorageEnumerator {
    const at = stack.top;
    u64[at >>> 3] = 0n;
    const hr = (this.slots[5] ?? bindSlot(this, 5, 'hii'))(this.pointer, addressAt(at));
    if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDebugHostFunctionLocalDetails', 'EnumerateStorage');
    return wrap(IDebugHostFunctionLocalStorageEnumerator, u64[at >>> 3]!, true)!;
  }

  /**
   * Returns `kind` (LocalKind).
   * Since IDebugHostFunctionLocalDetails, slot 6. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idebughostfunctionlocaldetails-getlocalkind}
   */
  GetLocalKind(): LocalKind {
    const at = stack.top;
    u32[at >>> 2] = 0;
    const hr = (this.slots[6] ?? bindSlot(this, 6, 'hii'))(this.pointer, addressAt(at));
    if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDebugHostFunctionLocalDetails', 'GetLocalKind');
    return u32[at >>> 2]!;
  }

  /**
   * Returns `argPosition` (64 bits, unsigned).
   * Since IDebugHostFunctionLocalDetails, slot 7. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idebughostfunctionlocaldetails-getargumentposition}
   */
  GetArgumentPosition(): bigint {
    const at = stack.top;
    u64[at >>> 3] = 0n;
    const hr = (this.slots[7] ?? bindSlot(this, 7, 'hii'))(this.pointer, addressAt(at));
    if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDebugHostFunctionLocalDetails', 'GetArgumentPosition');
    return u64[at >>> 3]!;
  }
}

/** Methods of {@link IDebugHostFunctionLocalDetails} that return their HRESULT beside the results, and never throw for it. */
export interface IDebugHostFunctionLocalDetailsHr {
  /** {@link IDebugHostFunctionLocalDetails.GetName} without throwing, slot 3. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idebughostfunctionlocaldetails-getname} */
  GetName(): { hresult: number; name: string };
  /** {@link IDebugHostFunctionLocalDetails.GetType} without throwing, slot 4. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idebughostfunctionlocaldetails-gettype} */
  GetType(): { hresult: number; localType: IDebugHostType | null };
  /** {@link IDebugHostFunctionLocalDetails.EnumerateStorage} without throwing, slot 5. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idebughostfunctionlocaldetails-enumeratestorage} */
  EnumerateStorage(): { hresult: number; storageEnum: IDebugHostFunctionLocalStorageEnumerator | null };
  /** {@link IDebugHostFunctionLocalDetails.GetLocalKind} without throwing, slot 6. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idebughostfunctionlocaldetails-getlocalkind} */
  GetLocalKind(): { hresult: number; kind: LocalKind };
  /** {@link IDebugHostFunctionLocalDetails.GetArgumentPosition} without throwing, slot 7. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idebughostfunctionlocaldetails-getargumentposition} */
  GetArgumentPosition(): { hresult: number; argPosition: bigint };
}

/** Methods an object may have to receive the calls of IDebugHostFunctionLocalDetails; all optional. */
export interface IDebugHostFunctionLocalDetailsHandlers {
  /** Receives {@link IDebugHostFunctionLocalDetails.GetName}, slot 3; return `name`. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idebughostfunctionlocaldetails-getname} */
  GetName?(): string;
  /** Receives {@link IDebugHostFunctionLocalDetails.GetType}, slot 4; return `localType`. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idebughostfunctionlocaldetails-gettype} */
  GetType?(): IDebugHostType;
  /** Receives {@link IDebugHostFunctionLocalDetails.EnumerateStorage}, slot 5; return `storageEnum`. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idebughostfunctionlocaldetails-enumeratestorage} */
  EnumerateStorage?(): IDebugHostFunctionLocalStorageEnumerator;
  /** Receives {@link IDebugHostFunctionLocalDetails.GetLocalKind}, slot 6; return `kind`. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idebughostfunctionlocaldetails-getlocalkind} */
  GetLocalKind?(): LocalKind;
  /** Receives {@link IDebugHostFunctionLocalDetails.GetArgumentPosition}, slot 7; return `argPosition`. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idebughostfunctionlocaldetails-getargumentposition} */
  GetArgumentPosition?(): bigint;
}

let ownIDebugHostFunctionLocalDetails2: readonly MethodSpec[] | undefined;

/** {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nn-dbgmodel-idebughostfunctionlocaldetails2} */
export class IDebugHostFunctionLocalDetails2 extends IDebugHostFunctionLocalDetails {
  static override readonly interfaceName: string = 'IDebugHostFunctionLocalDetails2';
  static override readonly iid: Guid = '199a57b0-1967-4363-b25e-90c7e8a07f22';
  static override ownMethods(): readonly MethodSpec[] {
    return (ownIDebugHostFunctionLocalDetails2 ??= methods([IDebugHostSymbol], [
      '8 IsInlineScope bool1',
      '9 GetInlinedFunction hresult|out inlineFunction interface type=0',
    ]));
  }

  /** The same methods without throwing: each returns `{ hresult, …outs }`. */
  declare readonly hr: IDebugHostFunctionLocalDetails2Hr;
  /** Only in the type: what `implement(IDebugHostFunctionLocalDetails2, …)` accepts. */
  declare readonly handlers?: IDebugHostFunctionLocalDetails2Handlers;

  /**
   * Returns the value itself and cannot fail.
   * Since IDebugHostFunctionLocalDetails2, slot 8. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idebughostfunctionlocaldetails2-isinlinescope}
   */
  IsInlineScope(): boolean {
    const hr = (this.slots[8] ?? bindSlot(this, 8, 'ci'))(this.pointer);
    if (pending.fault !== undefined) settle(0, 'IDebugHostFunctionLocalDetails2', 'IsInlineScope');
    return hr !== 0;
  }

  /**
   * Returns `inlineFunction` (IDebugHostSymbol, dispose it when done).
   * Since IDebugHostFunctionLocalDetails2, slot 9. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idebughostfunctionlocaldetails2-getinlinedfunction}
   */
  GetInlinedFunction(): IDebugHostSymbol {
    const at = stack.top;
    u64[at >>> 3] = 0n;
    const hr = (this.slots[9] ?? bindSlot(this, 9, 'hii'))(this.pointer, addressAt(at));
    if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDebugHostFunctionLocalDetails2', 'GetInlinedFunction');
    return wrap(IDebugHostSymbol, u64[at >>> 3]!, true)!;
  }
}

/** Methods of {@link IDebugHostFunctionLocalDetails2} that return their HRESULT beside the results, and never throw for it. */
export interface IDebugHostFunctionLocalDetails2Hr extends IDebugHostFunctionLocalDetailsHr {
  /** {@link IDebugHostFunctionLocalDetails2.GetInlinedFunction} without throwing, slot 9. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idebughostfunctionlocaldetails2-getinlinedfunction} */
  GetInlinedFunction(): { hresult: number; inlineFunction: IDebugHostSymbol | null };
}

/** Methods an object may have to receive the calls of IDebugHostFunctionLocalDetails2; all optional. */
export interface IDebugHostFunctionLocalDetails2Handlers extends IDebugHostFunctionLocalDetailsHandlers {
  /** Receives {@link IDebugHostFunctionLocalDetails2.IsInlineScope}, slot 8; return the value itself. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idebughostfunctionlocaldetails2-isinlinescope} */
  IsInlineScope?(): boolean;
  /** Receives {@link IDebugHostFunctionLocalDetails2.GetInlinedFunction}, slot 9; return `inlineFunction`. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idebughostfunctionlocaldetails2-getinlinedfunction} */
  GetInlinedFunction?(): IDebugHostSymbol;
}

let ownIDebugHostFunctionLocalDetailsEnumerator: readonly MethodSpec[] | undefined;

/** {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nn-dbgmodel-idebughostfunctionlocaldetailsenumerator} */
export class IDebugHostFunctionLocalDetailsEnumerator extends IUnknown {
  static override readonly interfaceName: string = 'IDebugHostFunctionLocalDetailsEnumerator';
  static override readonly iid: Guid = 'a61adc36-1ed5-40fe-a976-6a21cd81e811';
  static override ownMethods(): readonly MethodSpec[] {
    return (ownIDebugHostFunctionLocalDetailsEnumerator ??= methods([IDebugHostFunctionLocalDetails], [
      '3 Reset hresult',
      '4 GetNext hresult|out localDetails interface type=0',
    ]));
  }

  /** The same methods without throwing: each returns `{ hresult, …outs }`. */
  declare readonly hr: IDebugHostFunctionLocalDetailsEnumeratorHr;
  /** Only in the type: what `implement(IDebugHostFunctionLocalDetailsEnumerator, …)` accepts. */
  declare readonly handlers?: IDebugHostFunctionLocalDetailsEnumeratorHandlers;

  /**
   * Returns nothing.
   * Since IDebugHostFunctionLocalDetailsEnumerator, slot 3. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idebughostfunctionlocaldetailsenumerator-reset}
   */
  Reset(): void {
    const hr = (this.slots[3] ?? bindSlot(this, 3, 'hi'))(this.pointer);
    if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDebugHostFunctionLocalDetailsEnumerator', 'Reset');
  }

  /**
   * Returns `localDetails` (IDebugHostFunctionLocalDetails, dispose it when done).
   * Since IDebugHostFunctionLocalDetailsEnumerator, slot 4. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idebughostfunctionlocaldetailsenumerator-getnext}
   */
  GetNext(): IDebugHostFunctionLocalDetails {
    const at = stack.top;
    u64[at >>> 3] = 0n;
    const hr = (this.slots[4] ?? bindSlot(this, 4, 'hii'))(this.pointer, addressAt(at));
    if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDebugHostFunctionLocalDetailsEnumerator', 'GetNext');
    return wrap(IDebugHostFunctionLocalDetails, u64[at >>> 3]!, true)!;
  }
}

/** Methods of {@link IDebugHostFunctionLocalDetailsEnumerator} that return their HRESULT beside the results, and never throw for it. */
export interface IDebugHostFunctionLocalDetailsEnumeratorHr {
  /** {@link IDebugHostFunctionLocalDetailsEnumerator.Reset} without throwing, slot 3. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idebughostfunctionlocaldetailsenumerator-reset} */
  Reset(): { hresult: number };
  /** {@link IDebugHostFunctionLocalDetailsEnumerator.GetNext} without throwing, slot 4. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idebughostfunctionlocaldetailsenumerator-getnext} */
  GetNext(): { hresult: number; localDetails: IDebugHostFunctionLocalDetails | null };
}

/** Methods an object may have to receive the calls of IDebugHostFunctionLocalDetailsEnumerator; all optional. */
export interface IDebugHostFunctionLocalDetailsEnumeratorHandlers {
  /** Receives {@link IDebugHostFunctionLocalDetailsEnumerator.Reset}, slot 3; return nothing for S_OK. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idebughostfunctionlocaldetailsenumerator-reset} */
  Reset?(): void;
  /** Receives {@link IDebugHostFunctionLocalDetailsEnumerator.GetNext}, slot 4; return `localDetails`. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idebughostfunctionlocaldetailsenumerator-getnext} */
  GetNext?(): IDebugHostFunctionLocalDetails;
}

let ownIDebugHostFunctionIntrospection: readonly MethodSpec[] | undefined;

/** {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nn-dbgmodel-idebughostfunctionintrospection} */
export class IDebugHostFunctionIntrospection extends IUnknown {
  static override readonly interfaceName: string = 'IDebugHostFunctionIntrospection';
  static override readonly iid: Guid = 'a754393c-4fbe-4178-8ad5-fe6079ac048d';
  static override ownMethods(): readonly MethodSpec[] {
    return (ownIDebugHostFunctionIntrospection ??= methods([IDebugHostFunctionLocalDetailsEnumerator, IDebugHostSymbolEnumerator, Location], [
      '3 EnumerateLocalsDetails hresult|out localsEnum interface type=0',
      '4 EnumerateInlineFunctionsByRVA hresult|in rva u64|out inlinesEnum interface type=1',
      '5 FindContainingCodeRangeByRVA hresult|in rva u64|out rangeStart struct type=2|out rangeEnd struct type=2',
      '6 FindSourceLocationByRVA hresult|in rva u64|out sourceFile bstr|out sourceLine u64',
    ]));
  }

  /** The same methods without throwing: each returns `{ hresult, …outs }`. */
  declare readonly hr: IDebugHostFunctionIntrospectionHr;
  /** Only in the type: what `implement(IDebugHostFunctionIntrospection, …)` accepts. */
  declare readonly handlers?: IDebugHostFunctionIntrospectionHandlers;

  /**
   * Returns `localsEnum` (IDebugHostFunctionLocalDetailsEnumerator, dispose it when done).
   * Since IDebugHostFunctionIntrospection, slot 3. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idebughostfunctionintrospection-enumeratelocalsdetails}
   */
  EnumerateLocalsDetails(): IDebugHostFunctionLocalDetailsEnumerator {
    const at = stack.top;
    u64[at >>> 3] = 0n;
    const hr = (this.slots[3] ?? bindSlot(this, 3, 'hii'))(this.pointer, addressAt(at));
    if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDebugHostFunctionIntrospection', 'EnumerateLocalsDetails');
    return wrap(IDebugHostFunctionLocalDetailsEnumerator, u64[at >>> 3]!, true)!;
  }

  /**
   * Returns `inlinesEnum` (IDebugHostSymbolEnumerator, dispose it when done).
   * Since IDebugHostFunctionIntrospection, slot 4. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idebughostfunctionintrospection-enumerateinlinefunctionsbyrva}
   */
  EnumerateInlineFunctionsByRVA(rva: bigint): IDebugHostSymbolEnumerator {
    if (typeof rva !== 'bigint' || BigInt.asUintN(64, rva) !== rva) notU64(this, 'EnumerateInlineFunctionsByRVA', 'rva', rva);
    const at = stack.top;
    u64[at >>> 3] = 0n;
    const hr = (this.slots[4] ?? bindSlot(this, 4, 'hiii'))(this.pointer, rva, addressAt(at));
    if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDebugHostFunctionIntrospection', 'EnumerateInlineFunctionsByRVA');
    return wrap(IDebugHostSymbolEnumerator, u64[at >>> 3]!, true)!;
  }

  /**
   * Returns `rangeStart` (Location), `rangeEnd` (Location).
   * Since IDebugHostFunctionIntrospection, slot 5. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idebughostfunctionintrospection-findcontainingcoderangebyrva}
   */
  FindContainingCodeRangeByRVA(rva: bigint): { rangeStart: Location; rangeEnd: Location } {
    if (typeof rva !== 'bigint' || BigInt.asUintN(64, rva) !== rva) notU64(this, 'FindContainingCodeRangeByRVA', 'rva', rva);
    const at = stack.top;
    const hr = (this.slots[5] ?? bindSlot(this, 5, 'hiiii'))(
      this.pointer,
      rva,
      addressAt(at),
      addressAt(at + 16),
    );
    if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDebugHostFunctionIntrospection', 'FindContainingCodeRangeByRVA');
    return {
      rangeStart: Location.decode(scratch, at),
      rangeEnd: Location.decode(scratch, at + 16),
    };
  }

  /**
   * Returns `sourceFile` (text), `sourceLine` (64 bits, unsigned).
   * Since IDebugHostFunctionIntrospection, slot 6. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idebughostfunctionintrospection-findsourcelocationbyrva}
   */
  FindSourceLocationByRVA(rva: bigint): { sourceFile: string; sourceLine: bigint } {
    if (typeof rva !== 'bigint' || BigInt.asUintN(64, rva) !== rva) notU64(this, 'FindSourceLocationByRVA', 'rva', rva);
    const at = enter(16);
    try {
      u64[at >>> 3] = 0n;
      u64[(at + 8) >>> 3] = 0n;
      const hr = (this.slots[6] ?? bindSlot(this, 6, 'hiiii'))(
        this.pointer,
        rva,
        addressAt(at),
        addressAt(at + 8),
      );
      if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDebugHostFunctionIntrospection', 'FindSourceLocationByRVA');
      return {
        sourceFile: takeBstr(u64[at >>> 3]!),
        sourceLine: u64[(at + 8) >>> 3]!,
      };
    } finally {
      leave(at);
    }
  }
}

/** Methods of {@link IDebugHostFunctionIntrospection} that return their HRESULT beside the results, and never throw for it. */
export interface IDebugHostFunctionIntrospectionHr {
  /** {@link IDebugHostFunctionIntrospection.EnumerateLocalsDetails} without throwing, slot 3. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idebughostfunctionintrospection-enumeratelocalsdetails} */
  EnumerateLocalsDetails(): { hresult: number; localsEnum: IDebugHostFunctionLocalDetailsEnumerator | null };
  /** {@link IDebugHostFunctionIntrospection.EnumerateInlineFunctionsByRVA} without throwing, slot 4. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idebughostfunctionintrospection-enumerateinlinefunctionsbyrva} */
  EnumerateInlineFunctionsByRVA(rva: bigint): { hresult: number; inlinesEnum: IDebugHostSymbolEnumerator | null };
  /** {@link IDebugHostFunctionIntrospection.FindContainingCodeRangeByRVA} without throwing, slot 5. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idebughostfunctionintrospection-findcontainingcoderangebyrva} */
  FindContainingCodeRangeByRVA(rva: bigint): { hresult: number; rangeStart: Location; rangeEnd: Location };
  /** {@link IDebugHostFunctionIntrospection.FindSourceLocationByRVA} without throwing, slot 6. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idebughostfunctionintrospection-findsourcelocationbyrva} */
  FindSourceLocationByRVA(rva: bigint): { hresult: number; sourceFile: string; sourceLine: bigint };
}

/** Methods an object may have to receive the calls of IDebugHostFunctionIntrospection; all optional. */
export interface IDebugHostFunctionIntrospectionHandlers {
  /** Receives {@link IDebugHostFunctionIntrospection.EnumerateLocalsDetails}, slot 3; return `localsEnum`. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idebughostfunctionintrospection-enumeratelocalsdetails} */
  EnumerateLocalsDetails?(): IDebugHostFunctionLocalDetailsEnumerator;
  /** Receives {@link IDebugHostFunctionIntrospection.EnumerateInlineFunctionsByRVA}, slot 4; return `inlinesEnum`. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idebughostfunctionintrospection-enumerateinlinefunctionsbyrva} */
  EnumerateInlineFunctionsByRVA?(rva: bigint): IDebugHostSymbolEnumerator;
  /** Receives {@link IDebugHostFunctionIntrospection.FindContainingCodeRangeByRVA}, slot 5; return an object of `rangeStart`, `rangeEnd`. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idebughostfunctionintrospection-findcontainingcoderangebyrva} */
  FindContainingCodeRangeByRVA?(rva: bigint): { rangeStart: Location; rangeEnd: Location };
  /** Receives {@link IDebugHostFunctionIntrospection.FindSourceLocationByRVA}, slot 6; return an object of `sourceFile`, `sourceLine`. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idebughostfunctionintrospection-findsourcelocationbyrva} */
  FindSourceLocationByRVA?(rva: bigint): { sourceFile: string; sourceLine: bigint };
}

let ownIDebugHostFunctionIntrospection2: readonly MethodSpec[] | undefined;

/** {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nn-dbgmodel-idebughostfunctionintrospection2} */
export class IDebugHostFunctionIntrospection2 extends IDebugHostFunctionIntrospection {
  static override readonly interfaceName: string = 'IDebugHostFunctionIntrospection2';
  static override readonly iid: Guid = '8e1cb118-aa83-409a-aae9-c7ff78911a5f';
  static override ownMethods(): readonly MethodSpec[] {
    return (ownIDebugHostFunctionIntrospection2 ??= methods([IDebugHostFunctionLocalDetailsEnumerator], [
      '7 EnumerateLocalsDetailsEx hresult|in enumerateInlinedLocals bool1|out localsEnum interface type=0',
    ]));
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
    const at = stack.top;
    u64[at >>> 3] = 0n;
    const hr = (this.slots[7] ?? bindSlot(this, 7, 'hiii'))(
      this.pointer,
      enumerateInlinedLocals ? 1 : 0,
      addressAt(at),
    );
    if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDebugHostFunctionIntrospection2', 'EnumerateLocalsDetailsEx');
    return wrap(IDebugHostFunctionLocalDetailsEnumerator, u64[at >>> 3]!, true)!;
  }
}

/** Methods of {@link IDebugHostFunctionIntrospection2} that return their HRESULT beside the results, and never throw for it. */
export interface IDebugHostFunctionIntrospection2Hr extends IDebugHostFunctionIntrospectionHr {
  /** {@link IDebugHostFunctionIntrospection2.EnumerateLocalsDetailsEx} without throwing, slot 7. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idebughostfunctionintrospection2-enumeratelocalsdetailsex} */
  EnumerateLocalsDetailsEx(enumerateInlinedLocals: boolean): { hresult: number; localsEnum: IDebugHostFunctionLocalDetailsEnumerator | null };
}

/** Methods an object may have to receive the calls of IDebugHostFunctionIntrospection2; all optional. */
export interface IDebugHostFunctionIntrospection2Handlers extends IDebugHostFunctionIntrospectionHandlers {
  /** Receives {@link IDebugHostFunctionIntrospection2.EnumerateLocalsDetailsEx}, slot 7; return `localsEnum`. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idebughostfunctionintrospection2-enumeratelocalsdetailsex} */
  EnumerateLocalsDetailsEx?(enumerateInlinedLocals: boolean): IDebugHostFunctionLocalDetailsEnumerator;
}

let ownIDebugHostFunctionIntrospection3: readonly MethodSpec[] | undefined;

/** {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nn-dbgmodel-idebughostfunctionintrospection3} */
export class IDebugHostFunctionIntrospection3 extends IDebugHostFunctionIntrospection2 {
  static override readonly interfaceName: string = 'IDebugHostFunctionIntrospection3';
  static override readonly iid: Guid = 'a24e286b-891a-40fc-8a3a-89b66eddce57';
  static override ownMethods(): readonly MethodSpec[] {
    return (ownIDebugHostFunctionIntrospection3 ??= methods([], [
      '8 IsNoReturnFunction hresult|out pIsNoReturnFunction bool1',
    ]));
  }

  /** The same methods without throwing: each returns `{ hresult, …outs }`. */
  declare readonly hr: IDebugHostFunctionIntrospection3Hr;
  /** Only in the type: what `implement(IDebugHostFunctionIntrospection3, …)` accepts. */
  declare readonly handlers?: IDebugHostFunctionIntrospection3Handlers;

  /**
   * Returns `pIsNoReturnFunction` (true or false).
   * Since IDebugHostFunctionIntrospection3, slot 8. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idebughostfunctionintrospection3-isnoreturnfunction}
   */
  IsNoReturnFunction(): boolean {
    const at = stack.top;
    u32[at >>> 2] = 0;
    const hr = (this.slots[8] ?? bindSlot(this, 8, 'hii'))(this.pointer, addressAt(at));
    if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDebugHostFunctionIntrospection3', 'IsNoReturnFunction');
    return u8[at] !== 0;
  }
}

/** Methods of {@link IDebugHostFunctionIntrospection3} that return their HRESULT beside the results, and never throw for it. */
export interface IDebugHostFunctionIntrospection3Hr extends IDebugHostFunctionIntrospection2Hr {
  /** {@link IDebugHostFunctionIntrospection3.IsNoReturnFunction} without throwing, slot 8. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idebughostfunctionintrospection3-isnoreturnfunction} */
  IsNoReturnFunction(): { hresult: number; pIsNoReturnFunction: boolean };
}

/** Methods an object may have to receive the calls of IDebugHostFunctionIntrospection3; all optional. */
export interface IDebugHostFunctionIntrospection3Handlers extends IDebugHostFunctionIntrospection2Handlers {
  /** Receives {@link IDebugHostFunctionIntrospection3.IsNoReturnFunction}, slot 8; return `pIsNoReturnFunction`. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idebughostfunctionintrospection3-isnoreturnfunction} */
  IsNoReturnFunction?(): boolean;
}

let ownIDebugHostFunctionIntrospection4: readonly MethodSpec[] | undefined;

/** {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nn-dbgmodel-idebughostfunctionintrospection4} */
export class IDebugHostFunctionIntrospection4 extends IDebugHostFunctionIntrospection3 {
  static override readonly interfaceName: string = 'IDebugHostFunctionIntrospection4';
  static override readonly iid: Guid = 'f93f6699-1f2e-4fb2-8164-363a78f7914e';
  static override ownMethods(): readonly MethodSpec[] {
    return (ownIDebugHostFunctionIntrospection4 ??= methods([Location], [
      '9 GetPrologueRange hresult|out pPrologueStart struct type=0|out pPrologueEnd struct type=0',
      '10 GetEpilogueRange hresult|out pEpilogueStart struct type=0|out pEpilogueEnd struct type=0',
    ]));
  }

  /** The same methods without throwing: each returns `{ hresult, …outs }`. */
  declare readonly hr: IDebugHostFunctionIntrospection4Hr;
  /** Only in the type: what `implement(IDebugHostFunctionIntrospection4, …)` accepts. */
  declare readonly handlers?: IDebugHostFunctionIntrospection4Handlers;

  /**
   * Returns `pPrologueStart` (Location), `pPrologueEnd` (Location).
   * Since IDebugHostFunctionIntrospection4, slot 9. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idebughostfunctionintrospection4-getprologuerange}
   */
  GetPrologueRange(): { pPrologueStart: Location; pPrologueEnd: Location } {
    const at = stack.top;
    const hr = (this.slots[9] ?? bindSlot(this, 9, 'hiii'))(
      this.pointer,
      addressAt(at),
      addressAt(at + 16),
    );
    if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDebugHostFunctionIntrospection4', 'GetPrologueRange');
    return {
      pPrologueStart: Location.decode(scratch, at),
      pPrologueEnd: Location.decode(scratch, at + 16),
    };
  }

  /**
   * Returns `pEpilogueStart` (Location), `pEpilogueEnd` (Location).
   * Since IDebugHostFunctionIntrospection4, slot 10. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idebughostfunctionintrospection4-getepiloguerange}
   */
  GetEpilogueRange(): { pEpilogueStart: Location; pEpilogueEnd: Location } {
    const at = stack.top;
    const hr = (this.slots[10] ?? bindSlot(this, 10, 'hiii'))(
      this.pointer,
      addressAt(at),
      addressAt(at + 16),
    );
    if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDebugHostFunctionIntrospection4', 'GetEpilogueRange');
    return {
      pEpilogueStart: Location.decode(scratch, at),
      pEpilogueEnd: Location.decode(scratch, at + 16),
    };
  }
}

/** Methods of {@link IDebugHostFunctionIntrospection4} that return their HRESULT beside the results, and never throw for it. */
export interface IDebugHostFunctionIntrospection4Hr extends IDebugHostFunctionIntrospection3Hr {
  /** {@link IDebugHostFunctionIntrospection4.GetPrologueRange} without throwing, slot 9. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idebughostfunctionintrospection4-getprologuerange} */
  GetPrologueRange(): { hresult: number; pPrologueStart: Location; pPrologueEnd: Location };
  /** {@link IDebugHostFunctionIntrospection4.GetEpilogueRange} without throwing, slot 10. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idebughostfunctionintrospection4-getepiloguerange} */
  GetEpilogueRange(): { hresult: number; pEpilogueStart: Location; pEpilogueEnd: Location };
}

/** Methods an object may have to receive the calls of IDebugHostFunctionIntrospection4; all optional. */
export interface IDebugHostFunctionIntrospection4Handlers extends IDebugHostFunctionIntrospection3Handlers {
  /** Receives {@link IDebugHostFunctionIntrospection4.GetPrologueRange}, slot 9; return an object of `pPrologueStart`, `pPrologueEnd`. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idebughostfunctionintrospection4-getprologuerange} */
  GetPrologueRange?(): { pPrologueStart: Location; pPrologueEnd: Location };
  /** Receives {@link IDebugHostFunctionIntrospection4.GetEpilogueRange}, slot 10; return an object of `pEpilogueStart`, `pEpilogueEnd`. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idebughostfunctionintrospection4-getepiloguerange} */
  GetEpilogueRange?(): { pEpilogueStart: Location; pEpilogueEnd: Location };
}

let ownIFilteredNamespacePropertyToken: readonly MethodSpec[] | undefined;

/** {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nn-dbgmodel-ifilterednamespacepropertytoken} */
export class IFilteredNamespacePropertyToken extends IUnknown {
  static override readonly interfaceName: string = 'IFilteredNamespacePropertyToken';
  static override readonly iid: Guid = '63832802-2db3-4de7-b76c-197ac15b5ec6';
  static override ownMethods(): readonly MethodSpec[] {
    return (ownIFilteredNamespacePropertyToken ??= methods([IModelMethod], [
      '3 RemoveFilter hresult',
      '4 GetFilter hresult|out ppFilter interface type=0',
      '5 TrySetFilter hresult|in pFilter interface type=0',
    ]));
  }

  /** The same methods without throwing: each returns `{ hresult, …outs }`. */
  declare readonly hr: IFilteredNamespacePropertyTokenHr;
  /** Only in the type: what `implement(IFilteredNamespacePropertyToken, …)` accepts. */
  declare readonly handlers?: IFilteredNamespacePropertyTokenHandlers;

  /**
   * Returns nothing.
   * Since IFilteredNamespacePropertyToken, slot 3. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-ifilterednamespacepropertytoken-removefilter}
   */
  RemoveFilter(): void {
    const hr = (this.slots[3] ?? bindSlot(this, 3, 'hi'))(this.pointer);
    if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IFilteredNamespacePropertyToken', 'RemoveFilter');
  }

  /**
   * Returns `ppFilter` (IModelMethod, dispose it when done, or null).
   * Since IFilteredNamespacePropertyToken, slot 4. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-ifilterednamespacepropertytoken-getfilter}
   */
  GetFilter(): IModelMethod | null {
    const at = stack.top;
    u64[at >>> 3] = 0n;
    const hr = (this.slots[4] ?? bindSlot(this, 4, 'hii'))(this.pointer, addressAt(at));
    if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IFilteredNamespacePropertyToken', 'GetFilter');
    return wrap(IModelMethod, u64[at >>> 3]!, true);
  }

  /**
   * Returns nothing.
   * Since IFilteredNamespacePropertyToken, slot 5. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-ifilterednamespacepropertytoken-trysetfilter}
   */
  TrySetFilter(pFilter: IModelMethod): void {
    checkInterface(this, 'TrySetFilter', 'pFilter', pFilter, 'IModelMethod');
    const hr = (this.slots[5] ?? bindSlot(this, 5, 'hii'))(this.pointer, pointerOf(pFilter));
    if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IFilteredNamespacePropertyToken', 'TrySetFilter');
  }
}

/** Methods of {@link IFilteredNamespacePropertyToken} that return their HRESULT beside the results, and never throw for it. */
export interface IFilteredNamespacePropertyTokenHr {
  /** {@link IFilteredNamespacePropertyToken.RemoveFilter} without throwing, slot 3. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-ifilterednamespacepropertytoken-removefilter} */
  RemoveFilter(): { hresult: number };
  /** {@link IFilteredNamespacePropertyToken.GetFilter} without throwing, slot 4. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-ifilterednamespacepropertytoken-getfilter} */
  GetFilter(): { hresult: number; ppFilter: IModelMethod | null };
  /** {@link IFilteredNamespacePropertyToken.TrySetFilter} without throwing, slot 5. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-ifilterednamespacepropertytoken-trysetfilter} */
  TrySetFilter(pFilter: IModelMethod): { hresult: number };
}

/** Methods an object may have to receive the calls of IFilteredNamespacePropertyToken; all optional. */
export interface IFilteredNamespacePropertyTokenHandlers {
  /** Receives {@link IFilteredNamespacePropertyToken.RemoveFilter}, slot 3; return nothing for S_OK. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-ifilterednamespacepropertytoken-removefilter} */
  RemoveFilter?(): void;
  /** Receives {@link IFilteredNamespacePropertyToken.GetFilter}, slot 4; return `ppFilter`. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-ifilterednamespacepropertytoken-getfilter} */
  GetFilter?(): IModelMethod | null;
  /** Receives {@link IFilteredNamespacePropertyToken.TrySetFilter}, slot 5; return nothing for S_OK. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-ifilterednamespacepropertytoken-trysetfilter} */
  TrySetFilter?(pFilter: IModelMethod): void;
}

let ownIDebugHostContextTargetComposition: readonly MethodSpec[] | undefined;

/** {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nn-dbgmodel-idebughostcontexttargetcomposition} */
export class IDebugHostContextTargetComposition extends IUnknown {
  static override readonly interfaceName: string = 'IDebugHostContextTargetComposition';
  static override readonly iid: Guid = '3d06878f-97ab-4c5b-955e-fa647d3b137c';
  static override ownMethods(): readonly MethodSpec[] {
    return (ownIDebugHostContextTargetComposition ??= methods([IUnknown], [
      '3 GetServiceManager hresult|out ppServiceManager interface type=0',
      '4 GetServiceProcess hresult|out ppProcess interface type=0',
      '5 GetServiceThread hresult|out ppThread interface type=0',
    ]));
  }

  /** The same methods without throwing: each returns `{ hresult, …outs }`. */
  declare readonly hr: IDebugHostContextTargetCompositionHr;
  /** Only in the type: what `implement(IDebugHostContextTargetComposition, …)` accepts. */
  declare readonly handlers?: IDebugHostContextTargetCompositionHandlers;

  /**
   * Returns `ppServiceManager` (IUnknown, dispose it when done).
   * Since IDebugHostContextTargetComposition, slot 3. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idebughostcontexttargetcomposition-getservicemanager}
   */
  GetServiceManager(): IUnknown {
    const at = stack.top;
    u64[at >>> 3] = 0n;
    const hr = (this.slots[3] ?? bindSlot(this, 3, 'hii'))(this.pointer, addressAt(at));
    if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDebugHostContextTargetComposition', 'GetServiceManager');
    return wrap(IUnknown, u64[at >>> 3]!, true)!;
  }

  /**
   * Returns `ppProcess` (IUnknown, dispose it when done).
   * Since IDebugHostContextTargetComposition, slot 4. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idebughostcontexttargetcomposition-getserviceprocess}
   */
  GetServiceProcess(): IUnknown {
    const at = stack.top;
    u64[at >>> 3] = 0n;
    const hr = (this.slots[4] ?? bindSlot(this, 4, 'hii'))(this.pointer, addressAt(at));
    if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDebugHostContextTargetComposition', 'GetServiceProcess');
    return wrap(IUnknown, u64[at >>> 3]!, true)!;
  }

  /**
   * Returns `ppThread` (IUnknown, dispose it when done).
   * Since IDebugHostContextTargetComposition, slot 5. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idebughostcontexttargetcomposition-getservicethread}
   */
  GetServiceThread(): IUnknown {
    const at = stack.top;
    u64[at >>> 3] = 0n;
    const hr = (this.slots[5] ?? bindSlot(this, 5, 'hii'))(this.pointer, addressAt(at));
    if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDebugHostContextTargetComposition', 'GetServiceThread');
    return wrap(IUnknown, u64[at >>> 3]!, true)!;
  }
}

/** Methods of {@link IDebugHostContextTargetComposition} that return their HRESULT beside the results, and never throw for it. */
export interface IDebugHostContextTargetCompositionHr {
  /** {@link IDebugHostContextTargetComposition.GetServiceManager} without throwing, slot 3. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idebughostcontexttargetcomposition-getservicemanager} */
  GetServiceManager(): { hresult: number; ppServiceManager: IUnknown | null };
  /** {@link IDebugHostContextTargetComposition.GetServiceProcess} without throwing, slot 4. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idebughostcontexttargetcomposition-getserviceprocess} */
  GetServiceProcess(): { hresult: number; ppProcess: IUnknown | null };
  /** {@link IDebugHostContextTargetComposition.GetServiceThread} without throwing, slot 5. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idebughostcontexttargetcomposition-getservicethread} */
  GetServiceThread(): { hresult: number; ppThread: IUnknown | null };
}

/** Methods an object may have to receive the calls of IDebugHostContextTargetComposition; all optional. */
export interface IDebugHostContextTargetCompositionHandlers {
  /** Receives {@link IDebugHostContextTargetComposition.GetServiceManager}, slot 3; return `ppServiceManager`. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idebughostcontexttargetcomposition-getservicemanager} */
  GetServiceManager?(): IUnknown;
  /** Receives {@link IDebugHostContextTargetComposition.GetServiceProcess}, slot 4; return `ppProcess`. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idebughostcontexttargetcomposition-getserviceprocess} */
  GetServiceProcess?(): IUnknown;
  /** Receives {@link IDebugHostContextTargetComposition.GetServiceThread}, slot 5; return `ppThread`. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idebughostcontexttargetcomposition-getservicethread} */
  GetServiceThread?(): IUnknown;
}

let ownIDebugHostSymbolsTargetComposition: readonly MethodSpec[] | undefined;

/** {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nn-dbgmodel-idebughostsymbolstargetcomposition} */
export class IDebugHostSymbolsTargetComposition extends IUnknown {
  static override readonly interfaceName: string = 'IDebugHostSymbolsTargetComposition';
  static override readonly iid: Guid = '3c4b6add-80e1-4c2b-afe1-9a1132586dd0';
  static override ownMethods(): readonly MethodSpec[] {
    return (ownIDebugHostSymbolsTargetComposition ??= methods([IDebugHostType, IUnknown], [
      '3 GetTypeForServiceType hresult|in pServiceManager interface type=1|in pModule interface type=1|in pType interface type=1|out ppHostType interface type=0',
    ]));
  }

  /** The same methods without throwing: each returns `{ hresult, …outs }`. */
  declare readonly hr: IDebugHostSymbolsTargetCompositionHr;
  /** Only in the type: what `implement(IDebugHostSymbolsTargetComposition, …)` accepts. */
  declare readonly handlers?: IDebugHostSymbolsTargetCompositionHandlers;

  /**
   * Returns `ppHostType` (IDebugHostType, dispose it when done).
   * Since IDebugHostSymbolsTargetComposition, slot 3. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idebughostsymbolstargetcomposition-gettypeforservicetype}
   */
  GetTypeForServiceType(pServiceManager: IUnknown, pModule: IUnknown, pType: IUnknown): IDebugHostType {
    checkInterface(this, 'GetTypeForServiceType', 'pServiceManager', pServiceManager, 'IUnknown');
    checkInterface(this, 'GetTypeForServiceType', 'pModule', pModule, 'IUnknown');
    checkInterface(this, 'GetTypeForServiceType', 'pType', pType, 'IUnknown');
    const at = stack.top;
    u64[at >>> 3] = 0n;
    const hr = (this.slots[3] ?? bindSlot(this, 3, 'hiiiii'))(
      this.pointer,
      pointerOf(pServiceManager),
      pointerOf(pModule),
      pointerOf(pType),
      addressAt(at),
    );
    if (hr !== 0 || pending.fault !== undefined) settle(hr, 'IDebugHostSymbolsTargetComposition', 'GetTypeForServiceType');
    return wrap(IDebugHostType, u64[at >>> 3]!, true)!;
  }
}

/** Methods of {@link IDebugHostSymbolsTargetComposition} that return their HRESULT beside the results, and never throw for it. */
export interface IDebugHostSymbolsTargetCompositionHr {
  /** {@link IDebugHostSymbolsTargetComposition.GetTypeForServiceType} without throwing, slot 3. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idebughostsymbolstargetcomposition-gettypeforservicetype} */
  GetTypeForServiceType(pServiceManager: IUnknown, pModule: IUnknown, pType: IUnknown): { hresult: number; ppHostType: IDebugHostType | null };
}

/** Methods an object may have to receive the calls of IDebugHostSymbolsTargetComposition; all optional. */
export interface IDebugHostSymbolsTargetCompositionHandlers {
  /** Receives {@link IDebugHostSymbolsTargetComposition.GetTypeForServiceType}, slot 3; return `ppHostType`. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/nf-dbgmodel-idebughostsymbolstargetcomposition-gettypeforservicetype} */
  GetTypeForServiceType?(pServiceManager: IUnknown, pModule: IUnknown, pType: IUnknown): IDebugHostType;
}
