/** Everything generated code uses, in one place. */
import { hot as memory } from '../ffi/scratch.ts';
import { pending } from './state.ts';

export type { Block } from '../ffi/block.ts';
export { takeBstr } from '../ffi/bstr.ts';
export { reserve } from '../ffi/scratch.ts';
export {
  pushAnsi,
  pushAnsiBlock,
  pushWide,
  pushWideBlock,
  readAnsi,
  readAnsiZ,
  readWide,
  readWideZ,
} from '../ffi/strings.ts';
export { attach } from './attach.ts';
export {
  checkBlock,
  checkBoolean,
  checkBytes,
  checkGuid,
  checkInterface,
  checkInterfaces,
  checkLength,
  checkList,
  checkStruct,
  notAnsi,
  notI32,
  notI64,
  notText,
  notU16,
  notU32,
  notU64,
  notU8,
} from './check.ts';
export { defineFamily, type FamilyValue, type FamilyValue64 } from './family.ts';
export { decodeGuid, encodeGuid, pushGuid, type Guid } from './guid.ts';
export {
  byteView,
  bytesAddress,
  checkAttempt,
  clearedAddress,
  freshBytes,
  pushBytes,
  pushInterfaces,
  pushStruct,
  pushStructs,
  pushU32s,
  pushU64s,
  readBytes,
  readU32s,
  readU64s,
  reserveCleared,
  takeBytes,
  takeInterfaces,
} from './lists.ts';
export { methods, type MethodSpec, type StructCodec } from './spec.ts';
export type { HrMethods } from './hr.ts';
export { isQuiet, settle } from './state.ts';
export { settleError } from './error-object.ts';
export { bindSlot, INTO, IUnknown, pointerOf, reused, wrap } from './unknown.ts';
export { pushVariant, takeVariant, takeVariants, type VARIANT } from './variant.ts';
export {
  defineStruct,
  putBool,
  putBool1,
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
export { putF32, putI16 } from './struct-numbers.ts';

/** What nearly every call reads: emitted files take these into constants of their own. */
export const hot = { ...memory, pending };
