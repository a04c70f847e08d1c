/** Batches → medians of the quiet ones, and ratios. */

export interface BatchRow {
  peer: string;
  round: number;
  work: string;
  ns: number;
  probe: [number, number];
}

export interface Result {
  work: string;
  peer: string;
  /** Nanoseconds per call. */
  median: number;
  quartiles: [number, number];
  /** The fastest twentieth of all batches, quiet or not: on a busy machine the better guess. */
  fastest: number;
  /** Against C++ in the same run; null where C++ does not do this work. */
  ratioToCpp: number | null;
  /** Batches that counted, of all. */
  quiet: number;
  batches: number;
}

/** Batches with both probes within this share of the quiet level count. The filter never sees a result. */
const TOLERANCE = 0.08;

/** What the probe takes while nothing disturbs it: the fastest fiftieth of all probes. (A tenth may lie in a slow phase of a shared machine.) */
export function quietLevel(rows: readonly BatchRow[]): number {
  const probes = rows.flatMap((row) => row.probe).sort((a, b) => a - b);
  return quantile(probes, 0.02);
}

export function quantile(sorted: readonly number[], q: number): number {
  if (sorted.length === 0) return NaN;
  const at = (sorted.length - 1) * q;
  const low = sorted[Math.floor(at)]!;
  const high = sorted[Math.ceil(at)]!;
  return low + (high - low) * (at - Math.floor(at));
}

export function summarize(rows: readonly BatchRow[], lowerBound = 'C++'): Result[] {
  const level = quietLevel(rows);
  const groups = new Map<string, BatchRow[]>();
  for (const row of rows) {
    const key = `${row.work}\n${row.peer}`;
    groups.set(key, [...(groups.get(key) ?? []), row]);
  }
  const results = [...groups.values()].map((group): Result => {
    const quiet = group.filter(({ probe }) => probe.every((p) => p <= level * (1 + TOLERANCE)));
    // A busy machine may leave a row without quiet batches; then all count, and `quiet` says 0.
    const sample = (quiet.length > 0 ? quiet : group).map(({ ns }) => ns).sort((a, b) => a - b);
    return {
      work: group[0]!.work,
      peer: group[0]!.peer,
      median: quantile(sample, 0.5),
      quartiles: [quantile(sample, 0.25), quantile(sample, 0.75)],
      fastest: quantile(
        group.map(({ ns }) => ns).sort((a, b) => a - b),
        0.05,
      ),
      ratioToCpp: null,
      quiet: quiet.length,
      batches: group.length,
    };
  });
  for (const result of results) {
    const bound = results.find(({ work, peer }) => work === result.work && peer === lowerBound);
    if (bound) result.ratioToCpp = result.median / bound.median;
  }
  return results;
}
