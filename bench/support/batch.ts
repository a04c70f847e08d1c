/** Batches inside one peer: the same work many times, with a fixed native probe before and after. */
import { writeSync } from 'node:fs';
import koffi from 'koffi';

/** Rounds of the probe: about 0.1 ms, long enough to see a neighbour, short beside a batch. */
const PROBE = 60_000;
const BATCHES = 25;

/** Kept alive: collecting it unloads the DLL. */
const library = koffi.load(process.env['BENCH_SPIN']!);
const spin = library.func('spin', 'uint64', ['uint32']);
const frequency = 10_000_000;

function probe(): number {
  return Math.round((Number(spin(PROBE)) * 1e9) / frequency);
}

export function emit(row: object): void {
  writeSync(1, `${JSON.stringify(row)}\n`);
}

/** Prints one line per batch: nanoseconds per call, and what the probe took around it. */
export function measure(work: string, count: number, body: () => void): void {
  for (let i = 0; i < count / 4 + 1; i++) body();
  for (let batch = 0; batch < BATCHES; batch++) {
    const before = probe();
    const start = process.hrtime.bigint();
    for (let i = 0; i < count; i++) body();
    const ns = Number(process.hrtime.bigint() - start) / count;
    emit({ work, ns: Math.round(ns * 100) / 100, probe: [before, probe()] });
  }
}

/** One event that cannot be repeated in a loop, such as a whole run of a target. */
export function once(work: string, units: () => number): void {
  const before = probe();
  const start = process.hrtime.bigint();
  const count = units();
  const ns = Number(process.hrtime.bigint() - start) / Math.max(1, count);
  emit({ work, ns: Math.round(ns * 100) / 100, probe: [before, probe()] });
}
