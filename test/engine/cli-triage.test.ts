// What triage says of real dumps, and of files that are none.
import { readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import type { Report } from '../../src/cli/triage/report.ts';
import { triage } from '../support/triage.ts';

describe('what is no dump', () => {
  test.each([
    ['text', 'hello', 'not a dump of Windows'],
    [
      'an ELF file',
      '\x7fELF\x02\x01\x01',
      'not a dump of Windows: it is an ELF file, of Linux or Android',
    ],
    [
      'a gzip file',
      '\x1f\x8b\x08\x00',
      'not a dump of Windows: it is compressed by gzip: unpack it first',
    ],
    [
      'the beginning of a minidump',
      'MDMP\x93\xa7',
      'the dump is damaged: its directory or its ranges point outside the file (0x80070570)',
    ],
    [
      'the beginning of a kernel dump',
      'PAGEDU64',
      'the dump is damaged: its header is wrong (0x80070057)',
    ],
  ])('%s', (name, content, complaint) => {
    const file = join(tmpdir(), `${name}.dmp`);
    writeFileSync(file, content.padEnd(256, '\0'), 'latin1');
    expect(triage(file)).toBe(complaint);
  });
});

const real = process.env['DBGENG_TEST_DUMPS'];

interface Expected {
  readonly ok: boolean;
  readonly modules?: number;
  readonly frames?: readonly object[];
  readonly [field: string]: unknown;
}

if (real) {
  const expected = JSON.parse(readFileSync(join(real, 'expected.json'), 'utf8')) as Record<
    string,
    Expected
  >;

  describe('real dumps', () => {
    test.each(Object.entries(expected))('%s', (name, { ok, modules, frames, ...rest }) => {
      const report = triage(join(real, name), {});
      if (!ok) return expect(report).toEqual(expect.stringMatching(/^the dump is damaged: .+$/));
      expect(report).toMatchObject(rest);
      const { modules: found, frames: walked } = report as Report;
      if (modules !== undefined) expect(found).toHaveLength(modules);
      if (frames) {
        // What can be trusted without symbols, and nothing else.
        const trusted = walked.filter((frame) => frame.trusted);
        expect(trusted).toHaveLength(frames.length);
        expect(trusted).toMatchObject(frames);
      }
    });
  });
}
