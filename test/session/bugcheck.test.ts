// Bug checks in words: what their parameters say about the access that failed.
import { expect, test } from '@jest/globals';
import { bugCheck } from '../../src/engine/bugcheck.ts';

test.each([
  [0n, 'read'],
  [1n, 'write'], // before Windows 10, and on ARM
  [2n, 'write'],
  [3n, 'write'],
  [8n, 'execution'], // on ARM
  [0x10n, 'execution'],
  [0x11n, 'execution'],
])('0x50 with access %d', (access, word) => {
  const parameters = [0xffff8000_12345678n, access, 0xfffff800_00001000n, 0n] as const;
  expect(bugCheck(0x50, parameters).description).toBe(
    `PAGE_FAULT_IN_NONPAGED_AREA: ${word} at 0xffff800012345678 from 0xfffff80000001000`,
  );
});

test.each([
  [0n, 'read'],
  [1n, 'write'],
  [8n, 'execution'],
])('0xd1 and 0xa with access %d', (access, word) => {
  const parameters = [0x28n, 2n, access, 0xfffff800_00001000n] as const;
  for (const code of [0xa, 0xd1])
    expect(bugCheck(code, parameters).description).toMatch(
      new RegExp(`: ${word} at 0x28 with IRQL 2, from 0xfffff80000001000$`),
    );
});

test('0x139 says which check failed', () => {
  const description = (check: bigint) => bugCheck(0x139, [check, 0x10n, 0x20n, 0n]).description;
  expect(description(3n)).toMatch(/ trap frame 0x10 \(FAST_FAIL_CORRUPT_LIST_ENTRY\)$/);
  expect(description(15n)).toMatch(/ trap frame 0x10$/);
});
