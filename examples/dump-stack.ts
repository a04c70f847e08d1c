/** Opens a crash dump and prints what happened, where. Arguments: a dump (default: one made on the spot). */
import { launch, openDump } from 'dbgeng';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { ourFolder, ourTarget } from './our-target.ts';

const [given] = process.argv.slice(2);
if (given !== undefined) print(given);
else {
  const target = ourTarget('crash.dmp');
  const folder = mkdtempSync(join(tmpdir(), 'dbgeng-dump-stack-'));
  try {
    const made = join(folder, 'crash.dmp');
    crash(target, made);
    print(made);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function print(file: string): void {
  using dump = openDump(file, { symbols: [dirname(file), ourFolder] });
  console.log(dump.exception()?.description ?? 'no exception in this dump');
  for (const frame of dump.thread().stack()) console.log(String(frame));
}

/** Lets our target write to address 0x2000 and keeps what is left. */
function crash(target: string, path: string): void {
  using dbg = launch(target, ['--crash', 'write']);
  dbg.go();
  dbg.execute(`.dump /ma "${path}"`);
}
