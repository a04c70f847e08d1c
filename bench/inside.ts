/**
 * Runs every peer, each in a process of its own, in a new random order each round, and writes what they
 * measured. On Linux this runs under Wine, started by run.ts; arguments: plan file, result file.
 */
import { spawnSync } from 'node:child_process';
import { openSync, closeSync, readFileSync, writeFileSync } from 'node:fs';

export interface Plan {
  rounds: number;
  peers: { name: string; command: string[]; env: Record<string, string> }[];
  /** A file each peer's output goes to; pipes between processes are slow under Wine. */
  scratch: string;
}

const [planFile, resultFile] = process.argv.slice(2) as [string, string];
const plan = JSON.parse(readFileSync(planFile, 'utf8')) as Plan;
const rows: object[] = [];
for (let round = 0; round < plan.rounds; round++) {
  const order = plan.peers
    .map((peer) => ({ peer, key: Math.random() }))
    .sort((a, b) => a.key - b.key)
    .map(({ peer }) => peer);
  for (const { name, command, env } of order) {
    const out = openSync(plan.scratch, 'w');
    const errors = openSync(`${plan.scratch}.err`, 'w');
    const spawned = performance.timeOrigin + performance.now();
    const started = process.hrtime.bigint();
    const { status, error } = spawnSync(command[0]!, command.slice(1), {
      stdio: ['ignore', out, errors],
      env: { ...process.env, ...env },
    });
    closeSync(out);
    closeSync(errors);
    const seconds = Number(process.hrtime.bigint() - started) / 1e9;
    if (error || status !== 0)
      throw new Error(
        `${name} ended with ${error?.message ?? status}: ${command.join(' ')}\n${readFileSync(`${plan.scratch}.err`, 'utf8')}`,
      );
    for (const line of readFileSync(plan.scratch, 'utf8').split('\n'))
      if (line.startsWith('{')) {
        const row = JSON.parse(line) as { at?: number };
        // A moment instead of a duration: Unix time in milliseconds, counted from the start of the process.
        const since = row.at === undefined ? {} : { ns: (row.at - spawned) * 1e6 };
        rows.push({ peer: name, round, ...row, ...since });
      }
    process.stderr.write(`round ${round + 1}/${plan.rounds} ${name} ${seconds.toFixed(1)} s\n`);
  }
}
writeFileSync(resultFile, rows.map((row) => JSON.stringify(row)).join('\n'));
