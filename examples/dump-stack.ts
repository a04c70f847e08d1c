/** Opens a crash dump and prints what happened, where. Arguments: a dump (default: one made on the spot). */
import { launch, openDump } from 'dbgeng';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

const symbols = [join(import.meta.dirname, '../test/fixtures/target')];
const folder = mkdtempSync(join(tmpdir(), 'dbgeng-'));
const file = process.argv[2] ?? crash(join(folder, 'crash.dmp'));
{
  using dump = openDump(file, { symbols: [dirname(file), ...symbols] });
  console.log(dump.exception()?.description ?? 'no exception in this dump');
  for (const frame of dump.thread().stack()) console.log(String(frame));
}
rmSync(folder, { recursive: true });

/** Lets our target write to address 0x2000 and keeps what is left. */
function crash(path: string): string {
  using dbg = launch(join(symbols[0]!, 'target.exe'), ['--crash', 'write']);
  dbg.go();
  dbg.execute(`.dump /ma "${path}"`);
  return path;
}
