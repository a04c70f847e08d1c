/** Everything generated code uses, in one place. */
export type { Block } from '../ffi/block.ts';
export { base, enter, i32, i64, leave, reserve, scratch, u32, u64, u8 } from '../ffi/scratch.ts';
export { pushAnsi, pushWide, readAnsi, readWide } from '../ffi/strings.ts';
export { attach } from './attach.ts';
export {
  checkBoolean,
  checkBytes,
  checkGuid,
  checkInterface,
  checkLength,
  checkList,
  checkStruct,
  MAX_U64,
  notAnsi,
  notI32,
  notI64,
  notText,
  notU32,
  notU64,
} from './check.ts';
export { defineFamily, type FamilyValue, type FamilyValue64 } from './family.ts';
export { decodeGuid, encodeGuid, pushGuid, type Guid } from './guid.ts';
export {
  byteView,
  bytesAddress,
  checkAttempt,
  freshBytes,
  pushStruct,
  pushStructs,
  pushU32s,
  pushU64s,
  readBytes,
  readU32s,
  readU64s,
  takeBytes,
} from './lists.ts';
export { method, parameter, type MethodSpec, type StructCodec } from './spec.ts';
export type { HrMethods } from './hr.ts';
export { fault, isQuiet, settle } from './state.ts';
export { bindSlot, INTO, IUnknown, pointerOf, wrap } from './unknown.ts';
export {
  defineStruct,
  putBool,
  putF64,
  putI32,
  putI64,
  putU16,
  putU32,
  putU64,
  putU8,
  readChars,
  readWidePointer,
  refusePointer,
  writeChars,
  writeList,
} from './struct.ts';
