/** Our session face: `dbgeng`. The same work with its own verbs. Arguments as raw.ts. */
import { launch, openDump } from 'dbgeng';
import { readRegisters } from '../../src/session/registers.ts';
import { emit, Laps, measure, wanted } from '../support/batch.ts';

const [dump, command, symbols, address] = process.argv.slice(2) as [string, string, string, string];
const folders = symbols.split(';');

function onDump(): void {
  using dbg = openDump(dump, { symbols: folders });
  emit({ ready: true });
  const sp = BigInt(dbg.evaluate('@rsp'));
  const ip = BigInt(dbg.evaluate('@rip'));
  const image = BigInt(address);
  const small = new Uint8Array(8);
  const large = new Uint8Array(65536);
  measure('noop', 200_000, () => dbg.isStopped());
  measure('read8', 50_000, () => dbg.memory.readInto(sp, small));
  measure('read8 fresh', 50_000, () => dbg.memory.read(sp, 8));
  measure('read64k', 5_000, () => dbg.memory.readInto(image, large));
  measure('read64k fresh', 5_000, () => dbg.memory.read(image, 65536));
  measure('name by address', 10_000, () => dbg.symbols.at(ip));
  const thread = dbg.thread();
  measure('named stack of 32', 50, () => thread.stack({ max: 32 }));
  measure('24 registers', 2_000, () => readRegisters(dbg.engine));
  measure('execute', 4_000, () => dbg.execute('lm'));
}

function onTarget(): void {
  const [, program = '', rest = ''] = /^"([^"]*)"\s*(.*)$/.exec(command) ?? [];
  using dbg = launch(program, rest.split(' '), { symbols: folders });
  const laps = new Laps('event callback');
  dbg.breakpoints.add('target!add', () => {
    laps.lap();
    return false;
  });
  dbg.go();
}

onDump();
if (wanted('event callback')) onTarget();
