// A long run: breakpoint hits with a handler, interfaces asked for and released, launches. Prints how memory
// and koffi's callbacks develop; fails when something was lost or grows. `npm run soak [share of the counts] [hits|interfaces|launches]`.
import koffi from 'koffi';
import { fileURLToPath } from 'node:url';

const TARGET = fileURLToPath(new URL('../test/fixtures/target/target.exe', import.meta.url));
const share = Number(process.argv[2] ?? 1);
const only = process.argv[3];
const wants = (part: string) => only === undefined || only === part;
const count = (full: number) => Math.max(10, Math.round(full * share));

// Counted from outside, before dbgeng makes its first callback.
let callbacks = 0;
const { register, unregister } = koffi;
Object.assign(koffi, {
  register: (...args: Parameters<typeof register>) => {
    callbacks++;
    return register(...args);
  },
  unregister: (...args: Parameters<typeof unregister>) => {
    callbacks--;
    return unregister(...args);
  },
});
const { launch } = await import('dbgeng');
const { debugCreate, DEBUG_END, DEBUG_STATUS, IDebugClient5, IDebugControl, INFINITE } =
  await import('dbgeng/raw');

const symbols = [fileURLToPath(new URL('../test/fixtures/target', import.meta.url))];
const megabytes = () => process.memoryUsage().rss / 1048576;
let failed = false;

interface Sample {
  rss: number;
  callbacks: number;
}
const sample = (): Sample => ({ rss: megabytes(), callbacks });

/** `allowance`: megabytes that memory may grow by. */
function report(
  what: string,
  done: number,
  wanted: number,
  start: Sample,
  began: number,
  allowance = 64,
): void {
  const end = sample();
  const seconds = (performance.now() - began) / 1000;
  const lost = wanted - done;
  const flat = end.callbacks === start.callbacks && end.rss - start.rss < allowance;
  if (lost !== 0 || !flat) failed = true;
  console.log(
    `${what}: ${done} of ${wanted}, lost ${lost}; ${seconds.toFixed(1)} s (${((seconds / done) * 1e6).toFixed(0)} µs each); ` +
      `RSS ${start.rss.toFixed(1)} -> ${end.rss.toFixed(1)} MB; callbacks ${start.callbacks} -> ${end.callbacks}` +
      `${flat ? '' : ' NOT FLAT'}`,
  );
}

/** What comes before the first sample: the engine's own caches. */
function once(loops: number, hits: (total: bigint) => void): number {
  using dbg = launch(TARGET, ['--loops', String(loops)], { symbols, output: 'ignore' });
  let total = 0n;
  dbg.breakpoints.add('target!add', ({ thread }) => {
    total += BigInt(thread.register('rcx') as bigint) + 1n;
    hits(total);
    return 'go';
  });
  const outcome = dbg.go();
  return outcome.kind === 'exit' ? outcome.code : -1;
}

if (wants('hits')) {
  once(500, () => {});
  const wanted = count(100_000);
  let hits = 0;
  const [start, began] = [sample(), performance.now()];
  const code = once(wanted, (total) => {
    hits++;
    // add(i, i + 1) is called for every i: a hit that is lost or doubled shows at once.
    if (total !== (BigInt(hits) * BigInt(hits + 1)) / 2n) throw new Error(`hit ${hits} is wrong`);
  });
  if (code !== 42) throw new Error(`the target ended with ${code}`);
  report('breakpoint hits with a handler', hits, wanted, start, began);
}
if (wants('interfaces')) {
  using dbg = launch(TARGET, [], { symbols, output: 'ignore' });
  const { client } = dbg.engine;
  const references = () => {
    using control = client.queryInterface(IDebugControl);
    return control.alive;
  };
  // Weak references are cleared between two turns of the event loop only, and JavaScript's heap grows to its
  // working size first.
  const many = async (times: number): Promise<number> => {
    let alive = 0;
    for (let i = 1; i <= times; i++) {
      if (references()) alive++;
      if (i % 1000 === 0) await new Promise((turn) => setImmediate(turn));
    }
    return alive;
  };
  await many(100_000);
  const wanted = count(100_000);
  const [start, began] = [sample(), performance.now()];
  const done = await many(wanted);
  report('queryInterface and release', done, wanted, start, began);
}
if (wants('launches')) {
  const exits = () => {
    using dbg = launch(TARGET, ['--exit', '7'], { symbols, output: 'ignore' });
    const outcome = dbg.go();
    return outcome.kind === 'exit' && outcome.code === 7;
  };
  // The engine keeps memory for every process it has debugged: as much as that is no growth of ours.
  const plain = () => {
    using client = debugCreate(IDebugClient5);
    using control = client.queryInterface(IDebugControl);
    client.CreateProcessWide(0n, `${TARGET} --exit 7`, 2);
    while (control.hr.WaitForEvent(0, INFINITE).hresult === 0) {
      if (control.GetExecutionStatus() === DEBUG_STATUS.NO_DEBUGGEE) break;
      control.SetExecutionStatus(DEBUG_STATUS.GO);
    }
    client.EndSession(DEBUG_END.ACTIVE_TERMINATE);
  };
  const BASIS = 100;
  for (let i = 0; i < 10; i++) plain();
  const before = megabytes();
  for (let i = 0; i < BASIS; i++) plain();
  const each = (megabytes() - before) / BASIS;
  console.log(`the engine alone keeps ${(each * 1024).toFixed(0)} KB per launch`);
  for (let i = 0; i < 20; i++) exits();
  const wanted = count(1000);
  const heap = () => process.memoryUsage().heapUsed / 1048576;
  const [start, began, heapBefore] = [sample(), performance.now(), heap()];
  let done = 0;
  for (let i = 0; i < wanted; i++) {
    if (exits()) done++;
    if (i % 250 === 249) console.log(`  after ${i + 1} launches: RSS ${megabytes().toFixed(1)} MB`);
  }
  report('launches', done, wanted, start, began, 16 + 1.5 * each * wanted);
  console.log(`  JavaScript heap ${heapBefore.toFixed(1)} -> ${heap().toFixed(1)} MB`);
}
if (failed) process.exitCode = 1;
