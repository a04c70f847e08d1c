/**
 * `dbgeng/raw`: every interface, struct and constant of dbgeng.h under Microsoft's names. PascalCase
 * methods and UPPER_CASE names are Microsoft's, look them up there; camelCase is ours.
 */
export { Hresult } from './com/answer.ts';
export {
  ArgumentError,
  CallbackError,
  DbgEngError,
  formatHresult,
  ReleasedError,
} from './com/errors.ts';
export {
  familyName,
  formatFlags,
  nameOf,
  type FamilyValue,
  type FamilyValue64,
} from './com/family.ts';
export type { Guid } from './com/guid.ts';
export { HRESULT, hresultHint, hresultName } from './com/hresult-names.ts';
export { allMethods, implement, type Handlers } from './com/implement.ts';
export type { InterfaceClass, MethodSpec, ParameterSpec, StructCodec } from './com/spec.ts';
export { addressOf, decodeStruct, encodeStruct } from './com/struct.ts';
export { IUnknown } from './com/unknown.ts';
export { bugCheck, bugCheckName, plainBugCheck, type BugCheck } from './engine/bugcheck.ts';
export { debugConnect, debugCreate, debugCreateEx } from './engine/create.ts';
export { describeException, exceptionName } from './engine/exception.ts';
export {
  engineModules,
  loadEngine,
  type LoadedEngine,
  type LoadOptions,
} from './engine/load/load.ts';
export { EngineLoadError } from './engine/load/errors.ts';
export type { EngineCandidate, EnginePart, EngineSource } from './engine/locate/candidate.ts';
export { EngineNotFoundError, type LookedAt } from './engine/locate/errors.ts';
export { fileVersion, findEngines } from './engine/locate/find.ts';
export type { EngineSearch, SearchOptions } from './engine/locate/search.ts';
export * from './generated/index.ts';
