/** Names exported by src/com/call.ts that emitted code may use; each file imports those it does. */
export const HELPERS: readonly string[] = [
  ...'addressAt attach bindSlot bytesAddress checkAttempt checkBlock checkBoolean checkBytes checkGuid'.split(
    ' ',
  ),
  ...'checkInterface checkInterfaces checkLength checkList checkStruct clearedAddress decodeGuid enter'.split(
    ' ',
  ),
  ...'f64 fault freshBytes i32 i64 INTO leave method notAnsi notI32 notI64 notText notU16'.split(
    ' ',
  ),
  ...'notU32 notU64 notU8 parameter pointerOf pushAnsi pushAnsiBlock pushBytes pushGuid pushInterfaces'.split(
    ' ',
  ),
  ...'pushStruct pushStructs pushU32s pushU64s pushVariant pushWide pushWideBlock readAnsi readAnsiZ'.split(
    ' ',
  ),
  ...'readBytes readU32s readU64s readWide readWideZ reserve reserveCleared reused scratch settle'.split(
    ' ',
  ),
  ...'settleError takeBstr takeBytes takeInterfaces takeVariant takeVariants top u32 u64 u8 wrap'.split(
    ' ',
  ),
];

/** The same for struct codecs. */
export const STRUCT_HELPERS: readonly string[] = [
  ...'decodeGuid defineStruct encodeGuid putBool putBool1 putF64 putI32 putI64 putU16 putU32 putU64'.split(
    ' ',
  ),
  ...'putU8 readChars readU64s readWidePointer refusePointer writeChars writeList'.split(' '),
];
