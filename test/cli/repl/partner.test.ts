// The process next to the engine, as the REPL has it: one that cannot be started, and one that nobody needs any more.
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
