// What struct codecs refuse, and the places where C and JavaScript differ: unions, fixed texts, pointers, padding.
import { execFileSync } from 'node:child_process';
import { describe, expect, test } from '@jest/globals';
import { allocateBlock } from '../../src/ffi/block.ts';
import { copyBytes } from '../../src/ffi/memory.ts';
import {
  addressOf,
  DEBUG_HANDLE_DATA_BASIC,
  DEBUG_LAST_EVENT_INFO_EXCEPTION,
  DEBUG_MODULE_PARAMETERS,
  DEBUG_STACK_FRAME,
  DEBUG_STACK_FRAME_EX,
  DEBUG_STATUS,
  DEBUG_THREAD_BASIC_INFORMATION,
  DEBUG_VALUE,
  decodeStruct,
  encodeStruct,
  IDebugClient,
  INLINE_FRAME_CONTEXT,
  STACK_SRC_INFO,
} from '../../src/raw.ts';
import { root } from '../support/repository.ts';

const frame = decodeStruct(DEBUG_STACK_FRAME, new Uint8Array(DEBUG_STACK_FRAME.size));

describe('values that do not fit are refused by field', () => {
  test.each([
    [{ ...frame, InstructionOffset: 5 }, 'DEBUG_STACK_FRAME.InstructionOffset must be a bigint'],
    [{ ...frame, InstructionOffset: -1n }, 'DEBUG_STACK_FRAME.InstructionOffset must be a bigint'],
    [{ ...frame, FrameNumber: 2 ** 32 }, 'DEBUG_STACK_FRAME.FrameNumber must be a whole number'],
    [
      { ...frame, FrameNumber: '1' },
      "FrameNumber must be a whole number from 0 to 0xffffffff, not '1'",
    ],
    [{ ...frame, Virtual: 1 }, 'DEBUG_STACK_FRAME.Virtual must be true or false, not 1'],
    [{ ...frame, Params: [1n, 2n, 3n, 4n, 5n] }, 'Params must be an array of at most 4 elements'],
    [{ ...frame, Params: 5n }, 'DEBUG_STACK_FRAME.Params must be an array'],
    [{}, 'DEBUG_STACK_FRAME.InstructionOffset must be a bigint'],
  ])('%#', (value, message) => {
    expect(() => encodeStruct(DEBUG_STACK_FRAME, value as never)).toThrow(message);
  });

  test('too few bytes', () => {
    expect(() => decodeStruct(DEBUG_STACK_FRAME, new Uint8Array(127))).toThrow(
      'DEBUG_STACK_FRAME needs 128 bytes at 0; there are 127.',
    );
    expect(decodeStruct(DEBUG_STACK_FRAME, new Uint8Array(129), 1)).toEqual(frame);
  });
});

test('a short list leaves zeros behind it', () => {
  const bytes = encodeStruct(DEBUG_STACK_FRAME, { ...frame, Params: [7n] });
  expect(decodeStruct(DEBUG_STACK_FRAME, bytes).Params).toEqual([7n, 0n, 0n, 0n]);
});

test('reserved fields are not there, and zero in memory', () => {
  const full = new Uint8Array(DEBUG_MODULE_PARAMETERS.size).fill(0xff);
  const value = decodeStruct(DEBUG_MODULE_PARAMETERS, full);
  expect(Object.keys(value).filter((key) => key.startsWith('Reserved'))).toEqual([]);
  expect(encodeStruct(DEBUG_MODULE_PARAMETERS, value)).not.toEqual(full);
  const thread = decodeStruct(DEBUG_THREAD_BASIC_INFORMATION, new Uint8Array(64).fill(1));
  expect(
    decodeStruct(
      DEBUG_THREAD_BASIC_INFORMATION,
      encodeStruct(DEBUG_THREAD_BASIC_INFORMATION, thread),
    ),
  ).toEqual(thread);
});

test('a union shows all its members; the largest is written', () => {
  const value = decodeStruct(INLINE_FRAME_CONTEXT, Uint8Array.of(1, 2, 3, 4));
  expect(value).toEqual({
    ContextValue: 0x04030201,
    FrameId: 1,
    FrameType: 2,
    FrameSignature: 0x0403,
  });
  expect([
    ...encodeStruct(INLINE_FRAME_CONTEXT, { ...value, ContextValue: 5, FrameId: 99 }),
  ]).toEqual([5, 0, 0, 0]);
});

test('a text behind a pointer is read; ours is refused, for nobody would free it', () => {
  const text = allocateBlock(64);
  text.buffer.write('c:\\ж.cpp\0', 'utf16le');
  const block = allocateBlock(STACK_SRC_INFO.size);
  block.u64[0] = BigInt(text.address);
  expect(STACK_SRC_INFO.decode(block, 0)).toMatchObject({
    ImagePath: 'c:\\ж.cpp',
    ModuleName: null,
  });
  const empty = decodeStruct(STACK_SRC_INFO, new Uint8Array(STACK_SRC_INFO.size));
  expect(() => encodeStruct(STACK_SRC_INFO, { ...empty, ImagePath: 'x' })).toThrow(
    "STACK_SRC_INFO.ImagePath must be null: its memory belongs to the engine, not 'x'",
  );
});

describe('DEBUG_VALUE', () => {
  const vector = Uint8Array.from({ length: 16 }, (_, i) => i);
  test.each([
    { Type: 0 },
    { Type: 1, Value: 255 },
    { Type: 2, Value: 0xffff },
    { Type: 3, Value: 0xffffffff },
    { Type: 4, Value: 2n ** 64n - 1n },
    { Type: 4, Value: 5n, Nat: true },
    { Type: 5, Value: 0.5 },
    { Type: 6, Value: -1e300 },
    { Type: 7, Value: vector.slice(0, 10) },
    { Type: 8, Value: vector.slice(0, 11) },
    { Type: 9, Value: vector },
    { Type: 10, Value: vector.slice(0, 8) },
    { Type: 11, Value: vector },
  ] as DEBUG_VALUE[])('%j', (value) => {
    expect(decodeStruct(DEBUG_VALUE, encodeStruct(DEBUG_VALUE, value))).toEqual(value);
  });

  test('a type of the future keeps its bytes', () => {
    const bytes = new Uint8Array(32).fill(3, 0, 24);
    bytes[28] = 77;
    const value = decodeStruct(DEBUG_VALUE, bytes);
    expect(value).toEqual({ Type: 77, Value: new Uint8Array(24).fill(3) });
    expect(encodeStruct(DEBUG_VALUE, value)).toEqual(bytes);
  });

  test.each([
    [{ Type: 1, Value: 256 }, 'a whole number of 8 bits'],
    [{ Type: 1, Value: -129 }, 'a whole number of 8 bits'],
    [{ Type: 3, Value: 2 ** 32 }, 'a whole number of 32 bits'],
    [{ Type: 4, Value: 5 }, 'a bigint'],
    [{ Type: 4, Value: 2n ** 64n }, 'a bigint of 64 bits, not 18446744073709551616'],
    [{ Type: 4, Value: -(2n ** 63n) - 1n }, 'a bigint of 64 bits'],
    [{ Type: 5, Value: 1e300 }, 'a number that 32 bits of a float can hold, not 1e+300'],
    [{ Type: 6, Value: 5n }, 'a number'],
    [{ Type: 7, Value: [1] }, 'a Uint8Array of at most 10 bytes'],
    [{ Type: 10, Value: new Uint8Array(9) }, 'a Uint8Array of at most 8 bytes, not 9 bytes'],
    [{ Type: 11, Value: new Uint8Array(17) }, 'a Uint8Array of at most 16 bytes'],
    [{ Type: 77, Value: new Uint8Array(25) }, 'a Uint8Array of at most 24 bytes'],
    [{ Type: -1 }, 'DEBUG_VALUE.Type must be one of DEBUG_VALUE_*, not -1'],
    [{ Type: 1.5 }, 'DEBUG_VALUE.Type must be one of DEBUG_VALUE_*, not 1.5'],
  ])('%j is refused', (value, message) => {
    expect(() => encodeStruct(DEBUG_VALUE, value as never)).toThrow(message);
  });

  test('signed numbers are written as the bits they are', () => {
    const bytes = encodeStruct(DEBUG_VALUE, { Type: 3, Value: -1 });
    expect(decodeStruct(DEBUG_VALUE, bytes)).toEqual({ Type: 3, Value: 0xffffffff });
    const least = encodeStruct(DEBUG_VALUE, { Type: 4, Value: -(2n ** 63n) });
    expect(decodeStruct(DEBUG_VALUE, least)).toEqual({ Type: 4, Value: 2n ** 63n });
  });
});

test('what stands behind a struct in a list is the next one', () => {
  const { size } = DEBUG_STACK_FRAME_EX;
  const block = allocateBlock(size * 3);
  const one = decodeStruct(DEBUG_STACK_FRAME_EX, new Uint8Array(size).fill(7));
  DEBUG_STACK_FRAME_EX.encode(block, size, one);
  const [first, second, third] = DEBUG_STACK_FRAME_EX.decodeList(block, 0, 3);
  expect([first!.InstructionOffset, third!.InstructionOffset]).toEqual([0n, 0n]);
  expect(second).toEqual(one);
});

describe('on bytes', () => {
  const bytes = new Uint8Array(DEBUG_HANDLE_DATA_BASIC.size).fill(1);

  test.each([
    ['no struct', () => decodeStruct(undefined as never, bytes), 'struct of dbgeng/raw, such as'],
    ['a family', () => decodeStruct(DEBUG_STATUS as never, bytes), 'not an object'],
    ['an interface', () => decodeStruct(IDebugClient as never, bytes), 'not IDebugClient'],
    ['a family, written', () => encodeStruct(DEBUG_STATUS as never, {}), 'encodeStruct: the first'],
    ['a list', () => decodeStruct(DEBUG_HANDLE_DATA_BASIC, [1] as never), 'bytes, not an array'],
    ['nothing', () => decodeStruct(DEBUG_HANDLE_DATA_BASIC, null as never), 'bytes, not null'],
    ['a list to encode', () => addressOf([1] as never), 'addressOf takes a Uint8Array'],
    [
      'no value',
      () => encodeStruct(DEBUG_HANDLE_DATA_BASIC, null as never),
      'DEBUG_HANDLE_DATA_BASIC must be an object, not null',
    ],
    [
      'no struct inside a struct',
      () => encodeStruct(DEBUG_LAST_EVENT_INFO_EXCEPTION, { FirstChance: 1 } as never),
      'EXCEPTION_RECORD64 must be an object, not undefined',
    ],
  ])('%s is refused', (_, action, message) => {
    expect(action).toThrow(TypeError);
    expect(action).toThrow(message);
  });

  test.each([
    [-1, 'offset must be a whole number of bytes from 0, not -1'],
    [0.5, 'not 0.5'],
    [NaN, 'not NaN'],
    [5n as never, 'not 5n'],
    [1, 'DEBUG_HANDLE_DATA_BASIC needs 24 bytes at 1; there are 24.'],
    [2 ** 40, 'needs 24 bytes at 1099511627776; there are 24.'],
  ])('offset %p is refused', (offset, message) => {
    const action = () => decodeStruct(DEBUG_HANDLE_DATA_BASIC, bytes, offset);
    expect(action).toThrow(RangeError);
    expect(action).toThrow(message);
  });

  test('any view will do, from any byte of its memory', () => {
    const memory = new Uint8Array(64).fill(1, 3, 27);
    const value = decodeStruct(DEBUG_HANDLE_DATA_BASIC, bytes);
    expect(value.GrantedAccess).toBe(0x01010101);
    expect(decodeStruct(DEBUG_HANDLE_DATA_BASIC, memory.subarray(3))).toEqual(value);
    expect(decodeStruct(DEBUG_HANDLE_DATA_BASIC, memory, 3)).toEqual(value);
    expect(decodeStruct(DEBUG_HANDLE_DATA_BASIC, new DataView(memory.buffer, 3))).toEqual(value);
    expect(decodeStruct(DEBUG_HANDLE_DATA_BASIC, new BigUint64Array(3))).toMatchObject({
      HandleCount: 0,
    });
  });

  test('what a struct is made into is a copy', () => {
    const value = decodeStruct(DEBUG_HANDLE_DATA_BASIC, bytes);
    const one = encodeStruct(DEBUG_HANDLE_DATA_BASIC, value);
    encodeStruct(DEBUG_HANDLE_DATA_BASIC, { ...value, HandleCount: 9 });
    expect(one).toEqual(bytes);
  });

  test('the address of a buffer is where native code finds its bytes', () => {
    const memory = new Uint8Array(32);
    memory[3] = 77;
    const address = addressOf(memory.subarray(3));
    expect(copyBytes(Number(address), 1)).toEqual(Uint8Array.of(77));
    expect(address).toBe(addressOf(memory) + 3n);
  });

  test('texts are read before any call into native code', () => {
    const program = `import { decodeStruct, DEBUG_PROCESSOR_IDENTIFICATION_AMD64 as codec } from './src/raw.ts';
      console.log(decodeStruct(codec, new Uint8Array(codec.size).fill(65)).VendorString);`;
    const args = ['--import', 'tsx', '--input-type=module', '-e', program];
    expect(execFileSync(process.execPath, args, { cwd: root, encoding: 'utf8' })).toBe(
      `${'A'.repeat(16)}\n`,
    );
  });
});
