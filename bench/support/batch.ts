/** Batches inside one peer: the same work many times, with a fixed native probe before and after. */
import { openSync, writeSync } from 'node:fs';
import koffi from 'koffi';

/** Rounds of the probe: about 0.1 ms, long enough to see a neighbour, short beside a batch. */
const PROBE = 60_000;
/** Short ones, of a millisecond or two: on a busy machine a long one is never left alone. */
const BATCHES = 50;
const SHARE = 8;

/** Kept alive: collecting it unloads the DLL. */
const library = koffi.load(process.env['BENCH_SPIN']!);
const spin = library.func('spin', 'uint64', ['uint32']);
const frequency = 10_000_000;

function probe(): number {
  return Math.round((Number(spin(PROBE)) * 1e9) / frequency);
}

/** Where rows go: the file that run.ts named, else standard output. */
const out = process.env['BENCH_OUT'] ? openSync(process.env['BENCH_OUT'], 'a') : 1;

export function emit(row: object): void {
  writeSync(out, `${JSON.stringify(row)}\n`);
}

/** As {@link measure}, one call after the other, five batches at a time. */
export async function measureAsync(
  work: string,
  peer: string,
  count: number,
  body: () => Promise<unknown>,
): Promise<void> {
  if (!wanted(work)) return;
  for (let i = 0; i < count; i++) await body();
  for (let batch = 0; batch < 5; batch++) {
    const before = probe();
    const start = process.hrtime.bigint();
    for (let i = 0; i < count; i++) await body();
    const ns = Number(process.hrtime.bigint() - start) / count;
    emit({ peer, work, ns: Math.round(ns), probe: [before, probe()] });
  }
}

/** A row that is measured once per process, with probes after it. */
export function report(row: object): void {
  emit({ ...row, probe: [probe(), probe()] });
}

const only = (process.env['BENCH_ONLY'] ?? '').split('|');

/** Is `work` among those that `--only` names, by a part of their names? */
export function wanted(work: string): boolean {
  return only.some((part) => work.includes(part));
}

/** Prints one line per batch: nanoseconds per call, and what the probe took around it. */
export function measure(work: string, count: number, body: () => void): void {
  if (!wanted(work)) return;
  for (let i = 0; i < count / 2; i++) body();
  const each = Math.ceil(count / SHARE);
  for (let batch = 0; batch < BATCHES; batch++) {
    const before = probe();
    const start = process.hrtime.bigint();
    for (let i = 0; i < each; i++) body();
    const ns = Number(process.hrtime.bigint() - start) / each;
    emit({ work, ns: Math.round(ns * 100) / 100, probe: [before, probe()] });
  }
}

/** Hits of a callback that the engine raises at its own pace: call {@link lap} in it. One batch per 50. */
export class Laps {
  private readonly work: string;
  private hits = 0;
  private before = 0;
  private start = 0n;

  constructor(work: string) {
    this.work = work;
  }

  /** The first 50 warm up. What the clock itself costs lies between the batches. */
  lap(): void {
    if (++this.hits % LAP !== 0) return;
    const ns = Number(process.hrtime.bigint() - this.start) / LAP;
    const after = probe();
    if (this.hits > LAP) emit({ work: this.work, ns: Math.round(ns), probe: [this.before, after] });
    this.before = after;
    this.start = process.hrtime.bigint();
  }
}

const LAP = 50;
