// Generated from dbgmodel.h by `npm run codegen`. Do not edit: change codegen/ instead.
import { defineFamily, type FamilyValue } from '../../com/call.ts';

/** Values. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/ne-dbgmodel-modelobjectkind} */
export type ModelObjectKind = FamilyValue<'ModelObjectKind'>;
export const ModelObjectKind = defineFamily('ModelObjectKind', 'enum', {
  ObjectPropertyAccessor: 0,
  ObjectContext: 1,
  ObjectTargetObject: 2,
  ObjectTargetObjectReference: 3,
  ObjectSynthetic: 4,
  ObjectNoValue: 5,
  ObjectError: 6,
  ObjectIntrinsic: 7,
  ObjectMethod: 8,
  ObjectKeyReference: 9,
}, { prefix: '' });

/** Values. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/ne-dbgmodel-symbolkind} */
export type SymbolKind = FamilyValue<'SymbolKind'>;
export const SymbolKind = defineFamily('SymbolKind', 'enum', {
  Symbol: 0,
  SymbolModule: 1,
  SymbolType: 2,
  SymbolField: 3,
  SymbolConstant: 4,
  SymbolData: 5,
  SymbolBaseClass: 6,
  SymbolPublic: 7,
  SymbolFunction: 8,
}, { prefix: '' });

/** Values. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/ne-dbgmodel-typekind} */
export type TypeKind = FamilyValue<'TypeKind'>;
export const TypeKind = defineFamily('TypeKind', 'enum', {
  TypeUDT: 0,
  TypePointer: 1,
  TypeMemberPointer: 2,
  TypeArray: 3,
  TypeFunction: 4,
  TypeTypedef: 5,
  TypeEnum: 6,
  TypeIntrinsic: 7,
  TypeExtendedArray: 8,
}, { prefix: '' });

/** Values. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/ne-dbgmodel-intrinsickind} */
export type IntrinsicKind = FamilyValue<'IntrinsicKind'>;
export const IntrinsicKind = defineFamily('IntrinsicKind', 'enum', {
  IntrinsicVoid: 0,
  IntrinsicBool: 1,
  IntrinsicChar: 2,
  IntrinsicWChar: 3,
  IntrinsicInt: 4,
  IntrinsicUInt: 5,
  IntrinsicLong: 6,
  IntrinsicULong: 7,
  IntrinsicFloat: 8,
  IntrinsicHRESULT: 9,
  IntrinsicChar16: 0xa,
  IntrinsicChar32: 0xb,
}, { prefix: '' });

/** Values. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/ne-dbgmodel-pointerkind} */
export type PointerKind = FamilyValue<'PointerKind'>;
export const PointerKind = defineFamily('PointerKind', 'enum', {
  PointerStandard: 0,
  PointerReference: 1,
  PointerRValueReference: 2,
  PointerCXHat: 3,
  PointerManagedReference: 4,
}, { prefix: '' });

/** Values. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/ne-dbgmodel-callingconventionkind} */
export type CallingConventionKind = FamilyValue<'CallingConventionKind'>;
export const CallingConventionKind = defineFamily('CallingConventionKind', 'enum', {
  CallingConventionUnknown: 0,
  CallingConventionCDecl: 1,
  CallingConventionFastCall: 2,
  CallingConventionStdCall: 3,
  CallingConventionSysCall: 4,
  CallingConventionThisCall: 5,
}, { prefix: '' });

/** Values. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/ne-dbgmodel-locationkind} */
export type LocationKind = FamilyValue<'LocationKind'>;
export const LocationKind = defineFamily('LocationKind', 'enum', {
  LocationMember: 0,
  LocationStatic: 1,
  LocationConstant: 2,
  LocationNone: 3,
}, { prefix: '' });

/** Values. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/ne-dbgmodel-preferredformat} */
export type PreferredFormat = FamilyValue<'PreferredFormat'>;
export const PreferredFormat = defineFamily('PreferredFormat', 'enum', {
  FormatNone: 0,
  FormatSingleCharacter: 1,
  FormatQuotedString: 2,
  FormatString: 3,
  FormatQuotedUnicodeString: 4,
  FormatUnicodeString: 5,
  FormatQuotedUTF8String: 6,
  FormatUTF8String: 7,
  FormatBSTRString: 8,
  FormatQuotedHString: 9,
  FormatHString: 0xa,
  FormatRaw: 0xb,
  FormatEnumNameOnly: 0xc,
  FormatEscapedStringWithQuote: 0xd,
  FormatUTF32String: 0xe,
  FormatQuotedUTF32String: 0xf,
}, { prefix: '' });

/** Values. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/ne-dbgmodel-preferredgraphform} */
export type PreferredGraphForm = FamilyValue<'PreferredGraphForm'>;
export const PreferredGraphForm = defineFamily('PreferredGraphForm', 'enum', {
  GraphFormUnspecified: 0,
  GraphFormGraph: 1,
  GraphFormTree: 2,
  GraphFormLinearFlow: 3,
}, { prefix: '' });

/** Flags. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/ne-dbgmodel-rawsearchflags} */
export type RawSearchFlags = FamilyValue<'RawSearchFlags'>;
export const RawSearchFlags = defineFamily('RawSearchFlags', 'flags', {
  RawSearchNone: 0,
  RawSearchNoBases: 1,
}, { prefix: '' });

/** Values. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/ne-dbgmodel-wrappedobjectpreference} */
export type WrappedObjectPreference = FamilyValue<'WrappedObjectPreference'>;
export const WrappedObjectPreference = defineFamily('WrappedObjectPreference', 'enum', {
  WrappedObjectNameResolution: 0,
  WrappedObjectGeneralProxy: 1,
}, { prefix: '' });

/** Values. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/ne-dbgmodel-addressspacerelation} */
export type AddressSpaceRelation = FamilyValue<'AddressSpaceRelation'>;
export const AddressSpaceRelation = defineFamily('AddressSpaceRelation', 'enum', {
  Disjoint: 0,
  Equal: 1,
  Overlapping: 2,
  Subset: 3,
  Superset: 4,
}, { prefix: '' });

/** Values. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/ne-dbgmodel-errorclass} */
export type ErrorClass = FamilyValue<'ErrorClass'>;
export const ErrorClass = defineFamily('ErrorClass', 'enum', {
  ErrorClassWarning: 0,
  ErrorClassError: 1,
}, { prefix: '' });

/** Values. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/ne-dbgmodel-knowncompiler} */
export type KnownCompiler = FamilyValue<'KnownCompiler'>;
export const KnownCompiler = defineFamily('KnownCompiler', 'enum', {
  CompilerUnknown: 0,
  CompilerMSVC: 1,
  CompilerGCC: 2,
  CompilerClang: 3,
  CompilerRustC: 4,
}, { prefix: '' });

/** Values. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/ne-dbgmodel-varargskind} */
export type VarArgsKind = FamilyValue<'VarArgsKind'>;
export const VarArgsKind = defineFamily('VarArgsKind', 'enum', {
  VarArgsNone: 0,
  VarArgsCStyle: 1,
}, { prefix: '' });

/** Flags. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/ne-dbgmodel-extendedarraydimensionflags} */
export type ExtendedArrayDimensionFlags = FamilyValue<'ExtendedArrayDimensionFlags'>;
export const ExtendedArrayDimensionFlags = defineFamily('ExtendedArrayDimensionFlags', 'flags', {
  ExtendedArrayLengthIsOffset32: 1,
  ExtendedArrayLengthIsOffset64: 2,
  ExtendedArrayLengthIsOffset: 3,
  ExtendedArrayLowerBoundIsOffset32: 4,
  ExtendedArrayLowerBoundIsOffset64: 8,
  ExtendedArrayLowerBoundIsOffset: 0xc,
  ExtendedArrayStrideIsOffset32: 0x10,
  ExtendedArrayStrideIsOffset64: 0x20,
  ExtendedArrayStrideIsOffset: 0x30,
  ExtendedArrayStrideIsComputedByNextRank: 0x40,
  ExtendedArrayStrideIsComputedByPreviousRank: 0x80,
  ExtendedArrayStrideIsComputed: 0xc0,
}, { prefix: '' });

/** Values. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/ne-dbgmodel-udtkind} */
export type UDTKind = FamilyValue<'UDTKind'>;
export const UDTKind = defineFamily('UDTKind', 'enum', {
  UDTStruct: 0,
  UDTClass: 1,
  UDTUnion: 2,
  UDTInterface: 3,
  UDTTaggedUnion: 4,
}, { prefix: '' });

/** Values. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/ne-dbgmodel-signaturecomparison} */
export type SignatureComparison = FamilyValue<'SignatureComparison'>;
export const SignatureComparison = defineFamily('SignatureComparison', 'enum', {
  Unrelated: 0,
  Ambiguous: 1,
  LessSpecific: 2,
  MoreSpecific: 3,
  Identical: 4,
}, { prefix: '' });

/** Flags. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/ne-dbgmodel-symbolsearchoptions} */
export type SymbolSearchOptions = FamilyValue<'SymbolSearchOptions'>;
export const SymbolSearchOptions = defineFamily('SymbolSearchOptions', 'flags', {
  SymbolSearchNone: 0,
  SymbolSearchCompletion: 1,
  SymbolSearchCaseInsensitive: 2,
}, { prefix: '' });

/** Values. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/ne-dbgmodel-languagekind} */
export type LanguageKind = FamilyValue<'LanguageKind'>;
export const LanguageKind = defineFamily('LanguageKind', 'enum', {
  LanguageUnknown: 0,
  LanguageC: 1,
  LanguageCPP: 2,
  LanguageAssembly: 3,
  LanguageRust: 4,
}, { prefix: '' });

/** Values. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/ne-dbgmodel-scriptchangekind} */
export type ScriptChangeKind = FamilyValue<'ScriptChangeKind'>;
export const ScriptChangeKind = defineFamily('ScriptChangeKind', 'enum', {
  ScriptRename: 0,
}, { prefix: '' });

/** Values. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/ne-dbgmodel-scriptdebugstate} */
export type ScriptDebugState = FamilyValue<'ScriptDebugState'>;
export const ScriptDebugState = defineFamily('ScriptDebugState', 'enum', {
  ScriptDebugNoDebugger: 0,
  ScriptDebugNotExecuting: 1,
  ScriptDebugExecuting: 2,
  ScriptDebugBreak: 3,
}, { prefix: '' });

/** Values. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/ne-dbgmodel-scriptdebugeventfilter} */
export type ScriptDebugEventFilter = FamilyValue<'ScriptDebugEventFilter'>;
export const ScriptDebugEventFilter = defineFamily('ScriptDebugEventFilter', 'enum', {
  ScriptDebugEventFilterEntry: 0,
  ScriptDebugEventFilterException: 1,
  ScriptDebugEventFilterUnhandledException: 2,
  ScriptDebugEventFilterAbort: 3,
}, { prefix: '' });

/** Values. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/ne-dbgmodel-scriptdebugevent} */
export type ScriptDebugEvent = FamilyValue<'ScriptDebugEvent'>;
export const ScriptDebugEvent = defineFamily('ScriptDebugEvent', 'enum', {
  ScriptDebugBreakpoint: 0,
  ScriptDebugStep: 1,
  ScriptDebugException: 2,
  ScriptDebugAsyncBreak: 3,
}, { prefix: '' });

/** Values. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/ne-dbgmodel-scriptexecutionkind} */
export type ScriptExecutionKind = FamilyValue<'ScriptExecutionKind'>;
export const ScriptExecutionKind = defineFamily('ScriptExecutionKind', 'enum', {
  ScriptExecutionNormal: 0,
  ScriptExecutionStepIn: 1,
  ScriptExecutionStepOut: 2,
  ScriptExecutionStepOver: 3,
}, { prefix: '' });

/** Values. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/ne-dbgmodel-storagekind} */
export type StorageKind = FamilyValue<'StorageKind'>;
export const StorageKind = defineFamily('StorageKind', 'enum', {
  StorageUnknown: 0,
  StorageRegister: 1,
  StorageRegisterRelative: 2,
  StorageRegisterRelativeIndirect: 3,
}, { prefix: '' });

/** Values. {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgmodel/ne-dbgmodel-localkind} */
export type LocalKind = FamilyValue<'LocalKind'>;
export const LocalKind = defineFamily('LocalKind', 'enum', {
  LocalArgument: 0,
  LocalVariable: 1,
}, { prefix: '' });
