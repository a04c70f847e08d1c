// Many hits with an asynchronous handler that calls back: nothing is lost, nothing grows.
import { expect, test } from '@jest/globals';
import { hosted } from '../support/host.ts';
import { hostTests } from '../support/host-file.ts';

hostTests();

const HITS = 10_000;

test(`an asynchronous handler reads memory at each of ${HITS} hits`, async () => {
  await using dbg = await hosted('target', ['--loops', String(HITS)], { output: 'ignore' });
  const text = await dbg.address('target!g_bytes');
  let hits = 0;
  let last = -1;
  const grown: number[] = [];
  const bp = await dbg.breakpoints.add('target!add', async (hit) => {
    const [bytes, i] = await Promise.all([
      dbg.memory.read(text, 16),
      hit.session.evaluate('@ecx & 0xffffffff'),
    ]);
    // Each hit is the next one: the first argument of add counts them.
    if (bytes[15] !== 105 || Number(i) !== last + 1) return true;
    last = Number(i);
    if (++hits % 1000 === 0) grown.push(process.memoryUsage().heapUsed);
    return false;
  });
  expect(await dbg.go()).toMatchObject({ kind: 'exit', code: 42 });
  expect([hits, bp.hits]).toEqual([HITS, HITS]);
  const held = await dbg.batch((session) => session.breakpoints.list().length);
  expect(held).toBe(1);
  // Objects of hits that are over are let go of.
  expect(Math.min(...grown.slice(-3))).toBeLessThan(grown[0]! + 50_000_000);
}, 600_000);
