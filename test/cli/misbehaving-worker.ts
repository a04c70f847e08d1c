// A worker of triage that does what no dump at hand makes the real one do: it hangs, and it dies.
import { createInterface } from 'node:readline';

const say = (message: object) => process.stdout.write(`${JSON.stringify(message)}\n`);

let served = 0;
say({ ready: true });
for await (const line of createInterface({ input: process.stdin })) {
  const { id, file } = JSON.parse(line) as { id: number; file: string };
  if (file === 'hangs') Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0);
  if (file === 'kills' || (file === 'kills when second' && served > 0)) process.exit(9);
  served += 1;
  say({ id, report: { file, served } });
}
