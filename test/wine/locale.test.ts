// A Russian Windows, as far as the ANSI code page goes: what 1251 holds arrives through the ANSI methods, what it does
// not hold is refused, and the Wide methods carry everything.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, expect, test } from '@jest/globals';
import { spawnUnderWine, toWindowsPath } from '../../src/wine/index.ts';
import { root } from '../support/repository.ts';
import type { LocaleReport } from './locale-inside.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'dbgeng-locale-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Makes a locale that this computer need not have installed. */
function makeLocale(name: string): void {
  const [definition = '', charset = ''] = name.split('.');
  const made = spawnSync('localedef', ['-i', definition, '-f', charset, path.join(folder, name)], {
    encoding: 'utf8',
  });
  if (made.status !== 0)
    throw new Error(`localedef needs Debian's package 'locales': ${made.stderr || made.error}`);
}

test('Cyrillic through the code page 1251, the rest refused, everything through Wide', async () => {
  makeLocale('ru_RU.UTF-8');
  const file = path.join(folder, 'report.json');
  const target = path.join(root, 'test', 'fixtures', 'target', 'target.exe');
  const run = await spawnUnderWine(
    path.join(import.meta.dirname, 'locale-inside.ts'),
    [file, target, folder].map(toWindowsPath),
    {
      stdio: ['ignore', 'inherit', 'inherit'],
      env: { ...process.env, LOCPATH: folder, DBGENG_WINE_LOCALE: 'ru_RU.UTF-8' },
    },
  );
  expect(await run.exited).toMatchObject({ code: 0 });
  const report = JSON.parse(readFileSync(file, 'utf8')) as LocaleReport;
  expect(report).toEqual({
    codePage: 1251,
    ansi: {
      // The engine's printf reads Latin-1: its own limit, which the JSDoc of Output names.
      output: '??????, ???',
      echo: expect.stringContaining('Привет'),
      symbolPath: 'c:\\символы',
      // It started: the folder's name arrived.
      image: 'target.exe',
    },
    wide: {
      output: 'Привет, 世界 😀',
      symbolPath: 'c:\\символы',
      image: 'target.exe',
    },
    refused: ['é', '世', '😀'],
  });
}, 60_000);
