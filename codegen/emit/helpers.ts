/** Names exported by src/com/call.ts that emitted code may use; each file imports those it does. */
export const HELPERS: readonly string[] = [
  ...'attach bindSlot bytesAddress checkAttempt checkBlock checkBoolean checkBytes'.split(' '),
  ...'checkGuid checkInterface checkInterfaces checkLength checkList checkStruct'.split(' '),
  ...'clearedAddress decodeGuid freshBytes INTO methods notAnsi notI32 notI64 notText'.split(' '),
  ...'notU16 notU32 notU64 notU8 pointerOf pushAnsi pushAnsiBlock'.split(' '),
  ...'pushBytes pushGuid pushInterfaces pushStruct pushStructs pushU32s pushU64s'.split(' '),
  ...'pushVariant pushWide pushWideBlock readAnsi readAnsiZ readBytes readU32s'.split(' '),
  ...'readU64s readWide readWideZ reserve reserveCleared reused settle settleError'.split(' '),
  ...'takeBstr takeBytes takeInterfaces takeVariant takeVariants wrap'.split(' '),
];

/** Of `hot` in src/com/call.ts: each file has constants of its own for those it uses. */
export const HOT: readonly string[] =
  'addressAt enter f64 i32 i64 leave pending scratch stack u32 u64 u8'.split(' ');

/** The same for struct codecs. */
export const STRUCT_HELPERS: readonly string[] = [
  ...'decodeGuid defineStruct encodeGuid putBool putBool1 putF32 putF64 putI16 putI32 putI64 putU16 putU32 putU64'.split(
    ' ',
  ),
  ...'putU8 readChars readU64s readWidePointer refusePointer writeChars writeList'.split(' '),
];
