/** Writes the dump that the peers read: a deep stack, full memory. Arguments: folder of the target, dump. */
import { writeFileSync } from 'node:fs';
import { launch } from 'dbgeng';

const [targets, dump] = process.argv.slice(2) as [string, string];
using dbg = launch(`${targets}\\recursion.exe`, ['--depth', '60'], { symbols: [targets] });
dbg.breakpoints.add('recursion!bottom');
const outcome = dbg.go();
if (outcome.kind !== 'breakpoint') throw new Error(`The target stopped for ${outcome.kind}.`);
dbg.execute(`.dump /ma "${dump}"`);
// 64 KB of code that the dump has in one piece.
writeFileSync(`${dump}.address`, String(dbg.address('ntdll') + 0x1000n));
