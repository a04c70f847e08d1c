// The process next to the engine, as the REPL has it: one that cannot be started, and one that nobody needs any more.
import { setTimeout as delay } from 'node:timers/promises';
import { afterEach, expect, test } from '@jest/globals';
import { Partner } from '../../../src/cli/repl/partner.ts';
import { leftovers } from '../../wine/support.ts';

const LIMIT = 60_000;

afterEach(() => void delete process.env['DBGENG_WINE']);

function makePartner(): Partner {
  const nothing = () => {};
  return new Partner(
    { print: nothing, printText: nothing, watch: nothing, quit: nothing, died: nothing },
    { columns: 80, colours: false, verbose: false },
    new AbortController().signal,
  );
}

if (process.platform === 'linux')
  test(
    'a process that cannot be started is told for each line',
    async () => {
      const partner = makePartner();
      process.env['DBGENG_WINE'] = '/no/such/wine';
      await expect(partner.submit('1')).rejects.toThrow(/wine/i);
      await expect(partner.reload('Z:\\x.ts')).rejects.toThrow(/wine/i);
      await partner.close();
    },
    LIMIT,
  );

test(
  'closing ends a start, and allows none after it',
  async () => {
    const partner = makePartner();
    const opening = partner.open().catch((error: unknown) => error);
    await partner.close();
    expect(await opening).toBeInstanceOf(Error);
    await expect(partner.submit('1')).rejects.toThrow('The REPL ends.');
    expect(partner.closed).toBe(true);
    if (process.platform === 'linux') expect(leftovers(process.pid)).toEqual([]);
  },
  LIMIT,
);

test(
  'one that no longer answers ends: when it is asked to, after a while, and at once when it is killed',
  async () => {
    for (const kill of [false, true]) {
      const partner = makePartner();
      await partner.open();
      const wait = 'Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0)';
      await partner.submit(`setTimeout(() => ${wait}, 100); 1`);
      await delay(500);
      const closing = partner.close('kill');
      if (kill) await partner.kill();
      await closing;
      if (process.platform === 'linux') expect(leftovers(process.pid)).toEqual([]);
    }
  },
  LIMIT,
);
