/**
 * How cost grows with size: the same work at sizes that double, up to what a long session may meet. On Linux
 * this runs under Wine, started by run.ts. Arguments as peers/raw.ts, the folder of the target programs, and
 * that of many.exe, where dumps are written, too.
 */
import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { launch, openDump } from 'dbgeng';
import { DEBUG_DUMP } from 'dbgeng/raw';
import { emit } from './support/batch.ts';

const [dump, , symbols, , targets, many] = process.argv.slice(2) as [
  string,
  string,
  string,
  string,
  string,
  string,
];
const folders = symbols.split(';');
const target = folders.at(-1)!;
const only = (process.env['BENCH_ONLY'] ?? '').split('|');

/** Runs `body` at an eighth, a quarter, a half and all of `full`. */
function grow(work: string, full: number, body: (size: number) => number | void): void {
  if (!only.some((part) => work.includes(part))) return;
  for (const share of [8, 4, 2, 1]) {
    const size = Math.round(full / share);
    const before = process.memoryUsage().rss;
    const start = performance.now();
    const spent = body(size);
    const ms = spent ?? performance.now() - start;
    const rss = Math.round((process.memoryUsage().rss - before) / 1e6);
    emit({ growth: work, size, ms: Math.round(ms * 10) / 10, rssMb: rss });
  }
}

/** Milliseconds of `body`. */
function timed(body: () => unknown): number {
  const start = performance.now();
  body();
  return performance.now() - start;
}

function expect(got: number, wanted: number, what: string): void {
  if (got !== wanted) throw new Error(`${what}: ${got} instead of ${wanted}`);
}

grow('symbols by wildcard', 100_000, (size) => {
  using dbg = launch(`${many}\\many.exe`, [], { symbols: [many] });
  dbg.address('many!n1_0');
  return timed(() => {
    let found = 0;
    for (const symbol of dbg.symbols.match(`many!n${size}_*`)) found += symbol.name ? 1 : 0;
    expect(found, size, 'symbols');
  });
});

grow('module events', 10_000, (size) => {
  using dbg = launch(`${targets}\\loader.exe`, ['--times', String(size / 2)], { symbols: [] });
  let events = 0;
  dbg.on('loadModule', ({ name }) => void (events += name === 'plugin' ? 1 : 0));
  dbg.on('unloadModule', () => void events++);
  const ms = timed(() => dbg.go());
  if (events < size) throw new Error(`module events: ${events} instead of ${size}`);
  return ms;
});

grow('breakpoints', 1_000, (size) => {
  using dbg = launch(`${targets}\\recursion.exe`, [], { symbols: folders });
  const base = dbg.address('ntdll') + 0x10000n;
  return timed(() => {
    for (let i = 0; i < size; i++) dbg.breakpoints.add(base + BigInt(i * 16), () => false);
    expect(dbg.breakpoints.list().length, size, 'breakpoints');
    dbg.breakpoints.clear();
  });
});

grow('memory search (MB)', 2048, (size) => {
  using dbg = launch(`${targets}\\recursion.exe`, [], { symbols: folders });
  const length = BigInt(size) << 20n;
  const said = dbg.execute(`.dvalloc 0x${length.toString(16)}`).text;
  const found = /starting at ([0-9a-f`]+)/.exec(said)?.[1];
  if (found === undefined) throw new Error(`.dvalloc answered ${said}`);
  const at = BigInt(`0x${found.replace('`', '')}`);
  const pattern = Uint8Array.from({ length: 16 }, (_, i) => i + 1);
  const last = at + length - 16n;
  dbg.memory.write(last, pattern);
  return timed(() => {
    if (dbg.memory.search(at, pattern, { length }) !== last) throw new Error('not found');
  });
});

grow('text output (MB)', 50, (size) => {
  using dbg = openDump(dump, { symbols: [] });
  const line = 'x'.repeat(1023);
  const lines = size * 1024;
  let printed = '';
  const ms = timed(() => {
    printed = dbg.execute(
      `.for (r $t0 = 0; @$t0 < 0n${lines}; r $t0 = @$t0 + 1) { .echo ${line} }`,
    ).text;
  });
  expect(printed.split(`${line}\n`).length - 1, lines, 'lines');
  return ms;
});
grow('triage of dumps', 500, (size) => {
  const folder = `${many}\\dumps-${size}`;
  mkdirSync(folder);
  const first = `${folder}\\0.dmp`;
  {
    using dbg = launch(`${target}\\target.exe`, ['--crash', 'read'], { symbols: [] });
    expect(dbg.go().kind === 'exception' ? 1 : 0, 1, 'crashes');
    dbg.engine.client.WriteDumpFileWide(first, 0n, DEBUG_DUMP.SMALL, 0, null);
  }
  for (let i = 1; i < size; i++) copyFileSync(first, `${folder}\\${i}.dmp`);
  // As built: the processes that read dumps start without a loader.
  const main = fileURLToPath(new URL('../dist/cli/main.js', import.meta.url));
  return timed(() => {
    const { status } = spawnSync(process.execPath, [main, 'triage', folder], { stdio: 'ignore' });
    expect(status ?? -1, 0, 'exit code of triage');
  });
});
process.exit(0);
