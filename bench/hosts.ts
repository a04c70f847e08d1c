/**
 * A call through a host against a bare ping-pong over the same transport with as many bytes. On Linux this
 * runs under Wine, started by run.ts. Arguments as peers/raw.ts.
 */
import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import { openDump } from '../src/async.ts';
import { ProcessHost } from '../src/host/process/process-host.ts';
import { measureAsync } from './support/batch.ts';

const [dump, , symbols] = process.argv.slice(2) as [string, string, string];
const folders = symbols.split(';');
const CALL = 'async face';
const BARE = 'bare ping-pong';
/** As many bytes as the answer of a small call. */
const SMALL = 48;
const LARGE = 65536;

/** Both sides of a comparison take turns, so that the machine's moods meet both. */
async function compare(
  work: string,
  count: number,
  call: () => Promise<unknown>,
  bare: () => Promise<unknown>,
): Promise<void> {
  for (let turn = 0; turn < 5; turn++) {
    await measureAsync(work, CALL, count, call);
    await measureAsync(work, BARE, count, bare);
  }
}

{
  const echo = new Worker(
    `const { parentPort } = require('node:worker_threads');
     parentPort.on('message', ({ text, size }) =>
       parentPort.postMessage({ text, blobs: size ? [new Uint8Array(size)] : [] }));`,
    { eval: true },
  );
  const bare = (size: number) => async () => {
    echo.postMessage({ text: 'x'.repeat(SMALL), size, blobs: [] });
    await once(echo, 'message');
  };
  await using dbg = await openDump(dump, { symbols: folders, host: 'worker' });
  const at = await dbg.address('@rsp');
  const code = (await dbg.address('ntdll')) + 0x1000n;
  await compare('worker: small call', 200, () => dbg.isStopped(), bare(0));
  await compare('worker: 8 bytes', 200, () => dbg.memory.read(at, 8), bare(8));
  await compare('worker: 64 KB', 100, () => dbg.memory.read(code, LARGE), bare(LARGE));
  await echo.terminate();
}

{
  const host = await ProcessHost.start(
    {
      ...{ handlerLimit: undefined, startLimit: 60_000, leaveLimit: 5_000 },
      ...{ outlives: false, output: 'ignore' as const, streams: false },
    },
    { message: () => {}, withdrawn: () => {}, ended: () => {}, running: () => [] },
  );
  // Its sockets keep nobody alive by themselves.
  host.hold(true);
  const bare = (size: number) => () => host.echo(size);
  await using dbg = await openDump(dump, { symbols: folders, host: 'process' });
  const at = await dbg.address('@rsp');
  const code = (await dbg.address('ntdll')) + 0x1000n;
  await compare('process: small call', 100, () => dbg.isStopped(), bare(SMALL));
  await compare('process: 8 bytes', 100, () => dbg.memory.read(at, 8), bare(SMALL));
  await compare('process: 64 KB', 40, () => dbg.memory.read(code, LARGE), bare(LARGE));
  await host.leave();
}
process.exit(0);
