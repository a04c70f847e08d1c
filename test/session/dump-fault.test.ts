// Exception records in the memory of 32-bit kernels, in the form that all others have.
import { expect, test } from '@jest/globals';
import { decodeStruct, EXCEPTION_RECORD64 } from '../../src/raw.ts';
import { widened } from '../../src/session/dump-fault.ts';

test('a record of 32 bits has its addresses extended with their sign', () => {
  const words = [0xc0000005, 1, 0x8000_1000, 0x8123_4567, 2, 1, 0xffff_fff0];
  const record = new Uint32Array(20);
  record.set(words);
  const { ExceptionInformation, ...rest } = decodeStruct(
    EXCEPTION_RECORD64,
    widened(new Uint8Array(record.buffer)),
  );
  expect(rest).toMatchObject({
    ExceptionCode: 0xc0000005,
    ExceptionFlags: 1,
    ExceptionRecord: 0xffffffff_80001000n,
    ExceptionAddress: 0xffffffff_81234567n,
    NumberParameters: 2,
  });
  expect(ExceptionInformation.slice(0, 3)).toEqual([1n, 0xffffffff_fffffff0n, 0n]);
});
