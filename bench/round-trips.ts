// What a call of `dbgeng/async` costs, beside a bare round trip of the same bytes over the same connection:
// one of each in turn, in the same run. `node --import tsx bench/round-trips.ts [rounds]`
import { Connection } from '../src/host/connection.ts';
import { ProcessHost } from '../src/host/process/process-host.ts';
import type { RemoteSession } from '../src/session/remote.ts';
import { programPath } from '../test/fixtures/programs.ts';

const rounds = Number(process.argv[2] ?? 2000);
// Bare round trips do not keep a program alive.
const alive = setInterval(() => {}, 60_000);

const connection = new Connection(20_000);
const host = await ProcessHost.start(
  {
    handlerLimit: undefined,
    startLimit: 60_000,
    leaveLimit: 5_000,
    outlives: false,
    streams: false,
    output: 'ignore',
  },
  connection,
);
connection.host = host;
const { caller } = connection;
const described = { method: 'bench', args: [] };

async function start(): Promise<RemoteSession> {
  const program = programPath('target');
  const file = process.platform === 'linux' ? `Z:${program.replaceAll('/', '\\')}` : program;
  const args = [file, ['--forever'], {}];
  return (await caller.send({ kind: 'start', how: 'launch', args }, described)) as RemoteSession;
}

const session = await start();
const batch = (source: string) =>
  caller.send({ kind: 'batch', object: session, source, args: [] }, described);
const sizes = { '64 bytes': 64, '4 KB': 4096, '64 KB': 65_536, '1 MB': 1 << 20 };
await batch(`() => { globalThis.blobs = {}; for (const size of ${JSON.stringify(Object.values(sizes))})
  globalThis.blobs[size] = new Uint8Array(size).fill(1); }`);

/** As long as what a small call sends. */
const REQUEST = 'x'.repeat(90);

const rows: [string, number, () => Promise<unknown>][] = [
  ['a method without result (isStopped)', 40, () => session.isStopped()],
  ['an expression (evaluate)', 60, () => session.evaluate('1+1')],
  ...Object.entries(sizes).map(([name, size]): [string, number, () => Promise<unknown>] => [
    `${name} (batch)`,
    size,
    () => batch(`() => globalThis.blobs[${size}]`),
  ]),
];

async function timed(action: () => Promise<unknown>): Promise<number> {
  const began = performance.now();
  await action();
  return performance.now() - began;
}

/** Rounds until both sides are compiled. */
const WARM_UP = 1000;

const quantile = (sorted: readonly number[], q: number) => sorted[Math.floor(sorted.length * q)]!;
const shown = (ms: number) => ms.toFixed(3).padStart(8);

console.log(
  `${'milliseconds, median [quartiles]'.padEnd(40)}    bare                       call      ratio`,
);
for (const [name, size, call] of rows) {
  const [bare, calls]: [number[], number[]] = [[], []];
  const count = size > 100_000 ? rounds / 4 : rounds;
  for (let i = -WARM_UP; i < count; i++) {
    const times = [await timed(() => host.echo(size, REQUEST)), await timed(call)] as const;
    if (i < 0) continue;
    bare.push(times[0]);
    calls.push(times[1]);
  }
  for (const list of [bare, calls]) list.sort((a, b) => a - b);
  const cells = [bare, calls].map(
    (list) =>
      `${shown(quantile(list, 0.5))} [${shown(quantile(list, 0.25))} ${shown(quantile(list, 0.75))}]`,
  );
  const ratio = quantile(calls, 0.5) / quantile(bare, 0.5);
  console.log(`${name.padEnd(40)} ${cells.join('  ')}  ${ratio.toFixed(2)}`);
}
await connection.leave();
clearInterval(alive);
