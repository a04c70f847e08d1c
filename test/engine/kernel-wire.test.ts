// The engine on a bad wire: lost and damaged packets, noise, silence, a pulled cable, a kernel that starts anew.
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { DEBUG_STATUS } from '../../src/raw.ts';
import { endKernel, startKernel, type KernelBench } from './kernel-bench.ts';

let bench: KernelBench;
let counter: bigint;
let next = 1n;

beforeAll(async () => {
  bench = await startKernel();
  counter = await bench.kernel.symbol('ObNextHandle');
});
afterAll(() => endKernel(bench));

/** Writes a value, reads it back past all caches, and looks into the machine itself. */
async function writesAndReads(): Promise<void> {
  const value = next++;
  const bytes = Buffer.alloc(8);
  bytes.writeBigUInt64LE(value);
  bench.spaces.WriteVirtualUncached(counter, bytes);
  expect(bench.spaces.ReadVirtualUncached(counter, 8)).toEqual(Uint8Array.from(bytes));
  expect(Buffer.from(await bench.kernel.order('memory', counter, 8)).readBigUInt64LE()).toBe(value);
}

describe('packets', () => {
  test.each([
    ['lost', 'lose', 'to-debugger', 1],
    ['lost', 'lose', 'to-target', 1],
    ['damaged', 'damage', 'to-debugger', 3],
    ['damaged', 'damage', 'to-target', 3],
  ] as const)(
    '%s (%s, %s, %i): asked for again',
    async (_, trouble, direction, count) => {
      await bench.kernel.order(trouble, direction, count);
      await writesAndReads();
    },
    40_000,
  );

  test('a report of a stop that gets lost', async () => {
    void bench.kernel.onceRunning(50, 'lose', 'to-debugger', 1);
    bench.runFor(60);
    expect(bench.status()).toBe(DEBUG_STATUS.BREAK);
    await writesAndReads();
  }, 90_000);

  test('a continue that gets lost', async () => {
    await bench.kernel.order('lose', 'to-target', 1);
    bench.runFor(100);
    await writesAndReads();
  }, 90_000);

  test('noise between them', async () => {
    await bench.kernel.order(
      'noise',
      Uint8Array.from({ length: 300 }, (_, i) => (i * 37 + 11) & 255),
    );
    await writesAndReads();
    await bench.kernel.order('noise', new Uint8Array(50).fill(0x30));
    await writesAndReads();
  });
});

describe('silence', () => {
  test('while a request is under way: the engine asks until it is answered', async () => {
    await bench.kernel.order('silence', true);
    void bench.kernel.later(2000, 'silence', false);
    const start = performance.now();
    await writesAndReads();
    expect(performance.now() - start).toBeGreaterThan(1900);
  }, 90_000);

  test('while the kernel runs: a break-in is heard when the wire is back', async () => {
    void bench.kernel.onceRunning(30, 'silence', true);
    void bench.kernel.onceRunning(100, 'interruptUntilStopped');
    void bench.kernel.onceRunning(3000, 'silence', false);
    const start = performance.now();
    bench.resume();
    expect(bench.status()).toBe(DEBUG_STATUS.BREAK);
    expect(performance.now() - start).toBeGreaterThan(2900);
    await writesAndReads();
  }, 90_000);
});

describe('a pulled cable', () => {
  test('while the kernel runs: the engine comes back when it next has something to say', async () => {
    void bench.kernel.onceRunning(50, 'unplug');
    void bench.kernel.onceRunning(300, 'interruptUntilStopped');
    bench.resume();
    expect(bench.takeOutput()).toContain('Failed to write breakin packet to target');
    await writesAndReads();
  }, 90_000);

  test('while it stands still: the next request finds the way', async () => {
    await bench.kernel.order('unplug');
    await writesAndReads();
  }, 90_000);
});

// This kernel waits for its debugger whenever it starts: no interrupt is needed.
describe('a kernel that starts anew', () => {
  test('with notice: the engine forgets everything and connects again', async () => {
    bench.command('bp nt!NtClose; bd *');
    bench.takeOutput();
    void bench.kernel.onceRunning(50, 'reboot', 'shutdown');
    bench.resume();
    expect(bench.status()).toBe(DEBUG_STATUS.BREAK);
    const output = bench.takeOutput();
    expect(output).toMatch(/Shutdown occurred[^]*Waiting to reconnect[^]*Connected to Windows 10/);
    expect(bench.command('lm')).not.toContain('parrot');
    expect(bench.reload().command('lm')).toContain('parrot');
    await writesAndReads();
  }, 90_000);

  test('without notice: the session goes on with the new one', async () => {
    void bench.kernel.onceRunning(50, 'reboot', 'power-cut');
    bench.resume();
    expect(bench.status()).toBe(DEBUG_STATUS.BREAK);
    expect((await bench.kernel.order('look')).log).toContain('reboot');
    await writesAndReads();
  }, 90_000);

  test('on the command of the debugger', async () => {
    bench.command('.reboot');
    expect(bench.wait()).toBe(true);
    await writesAndReads();
  }, 90_000);
});
