// A process of its own that serves: a debugging session, or the processes of its machine. Forked by
// the tests of remote debugging, which tell it to end.
import { DEBUG_CLASS } from '../../src/raw.ts';
import { Bench, startAtAdd } from './target.ts';

const [kind, options] = process.argv.slice(2) as ['session' | 'processes', string];
if (!process.send) throw new Error('engine-server.ts is forked by a test, not started by hand.');

const bench = kind === 'session' ? startAtAdd(['--forever']) : new Bench();
if (kind === 'session') bench.client.StartServerWide(options);
else bench.client.StartProcessServerWide(DEBUG_CLASS.USER_WINDOWS, options);

process.on('message', () => {
  bench[Symbol.dispose]();
  process.disconnect?.();
});
process.send?.('ready');
