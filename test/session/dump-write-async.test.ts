// A dump written on the asynchronous face, by the paths of this system.
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { afterAll, expect, test } from '@jest/globals';
import { openDump } from '../../src/async.ts';
import { fixturesFolder } from '../fixtures/programs.ts';
import { hosted, PATIENCE } from '../support/host.ts';

const folder = mkdtempSync(join(tmpdir(), 'dbgeng-dumps-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test(
  'what one session writes another one opens',
  async () => {
    const file = join(folder, 'with blanks é.dmp');
    const beside = join(folder, 'relative.dmp');
    let live;
    {
      await using session = await hosted('target', ['--crash', 'write']);
      await session.go({ timeoutMs: 10_000 });
      const thread = await session.thread();
      live = { rip: await thread.register('rip'), modules: (await session.modules()).length };
      await session.writeDump(file, { comment: 'asynchronous' });
      await session.writeDump(relative('', beside), {
        full: true,
        signal: new AbortController().signal,
      });
      await expect(session.writeDump(file)).rejects.toThrow(
        /it exists already: \{ overwrite: true \}/,
      );
      await session.writeDump(file, { overwrite: true, comment: 'again' });
    }
    expect(statSync(beside).size).toBeGreaterThan(statSync(file).size);
    await using dump = await openDump(file, { symbols: [join(fixturesFolder, 'target')] });
    expect(dump.startMessages).toContain('again');
    const thread = await dump.thread();
    expect(await thread.register('rip')).toBe(live.rip);
    expect((await dump.modules()).length).toBe(live.modules);
    expect((await thread.frame()).name).toBe('target!crash+0x4d');
    expect(await dump.exception()).toMatchObject({ code: 0xc0000005, address: live.rip });
    expect(await dump.bugcheck()).toBeUndefined();
  },
  PATIENCE,
);
