// Many hits with an asynchronous handler that calls back: nothing is lost, nothing grows.
import { expect, test } from '@jest/globals';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import type { AsyncSession } from '../../src/async.ts';
import { hosted } from '../support/host.ts';
import { hostTests } from '../support/host-file.ts';

hostTests();

const HITS = 10_000;

/** Bytes in use on both sides, after what nobody holds has gone. */
async function used(dbg: AsyncSession): Promise<{ here: number; there: number }> {
  setFlagsFromString('--expose-gc');
  const gc = runInNewContext('gc') as () => void;
  const least = { here: Infinity, there: Infinity };
  // What is let go of here is let go of there when the word of it has arrived, and the other way round.
  for (let i = 0; i < 10; i++) {
    gc();
    least.here = Math.min(least.here, process.memoryUsage().heapUsed);
    const there = await dbg.batch(async () => {
      const { setFlagsFromString } = await import('node:v8');
      const { runInNewContext } = await import('node:vm');
      setFlagsFromString('--expose-gc');
      (runInNewContext('gc') as () => void)();
      return process.memoryUsage().heapUsed;
    });
    least.there = Math.min(least.there, there);
  }
  return least;
}

test(`an asynchronous handler reads memory at each of ${HITS} hits`, async () => {
  await using dbg = await hosted('target', ['--loops', String(HITS)], { output: 'ignore' });
  const text = await dbg.address('target!g_bytes');
  let hits = 0;
  let last = -1;
  const bp = await dbg.breakpoints.add('target!add', async (hit) => {
    const [bytes, i] = await Promise.all([
      dbg.memory.read(text, 16),
      hit.session.evaluate('@ecx & 0xffffffff'),
    ]);
    // Each hit is the next one: the first argument of add counts them.
    if (bytes[15] !== 105 || Number(i) !== last + 1) return true;
    last = Number(i);
    return ++hits === HITS / 10;
  });
  expect(await dbg.go()).toMatchObject({ kind: 'breakpoint' });
  const early = await used(dbg);
  expect(await dbg.go()).toMatchObject({ kind: 'exit', code: 42 });
  const late = await used(dbg);
  expect([hits, bp.hits]).toEqual([HITS, HITS]);
  // The engine has dropped it with the process.
  expect(await dbg.batch((session) => session.breakpoints.list())).toEqual([]);
  // Objects of hits that are over are let go of: less than 600 bytes of each are left.
  expect(late.here - early.here).toBeLessThan(5_000_000);
  expect(late.there - early.there).toBeLessThan(5_000_000);
}, 600_000);
