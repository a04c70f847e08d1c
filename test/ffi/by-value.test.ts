// A struct of two 64-bit halves by value: as one address (x64) and as two registers (ARM64), there and back.
import { expect, test } from '@jest/globals';
import { allocateBlock } from '../../src/ffi/block.ts';
import { bindFunction, registerCallback } from '../../src/ffi/native.ts';
import { readU32 } from '../../src/ffi/memory.ts';
import koffi from 'koffi';

test.each(['x64', 'arm64'])('%s', (arch) => {
  const seen: unknown[] = [];
  const callback = (self: number, first: number, number: number, second: number) => {
    const halves = [first, first + 8, second, second + 8].map(
      (at) => koffi.decode(at, 'uint64') as number,
    );
    seen.push([self, ...halves.map(BigInt), number]);
    return 5;
  };
  const call = bindFunction(registerCallback(callback, 'hipip', arch), 'hipip', arch);
  const block = allocateBlock(32);
  block.u64.set([1n, 2n ** 64n - 1n, 2n ** 63n, 7n]);
  expect(call(1234, block.address, 99, block.address + 16)).toBe(5);
  expect(call(1234, block.address + 16, 98, block.address)).toBe(5);
  expect(seen).toEqual([
    [1234, 1n, 2n ** 64n - 1n, 2n ** 63n, 7n, 99],
    [1234, 2n ** 63n, 7n, 1n, 2n ** 64n - 1n, 98],
  ]);
  // The caller's own copy is untouched.
  expect(readU32(block.address)).toBe(1);
});
