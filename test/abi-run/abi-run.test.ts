// Our invoker against vtables that a C++ compiler made of the real headers, and its callers against ours, under
// Wine: every method of every interface, every value compared with what the other side says.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from '@jest/globals';
import { spawnUnderWine, toWindowsPath } from '../../src/wine/index.ts';
import { buildLoop } from './build.ts';
import type { Report } from './inside.ts';

const inside = path.join(import.meta.dirname, 'inside.ts');

/** Under Wine, or right here where that is Windows. */
async function run(files: string[]): Promise<void> {
  if (process.platform === 'win32') {
    const { status } = spawnSync(process.execPath, ['--import', 'tsx', inside, ...files], {
      stdio: ['ignore', 'inherit', 'inherit'],
    });
    expect(status).toBe(0);
    return;
  }
  const started = await spawnUnderWine(inside, files.map(toWindowsPath), {
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  const { code, message } = await started.exited;
  expect({ code, message }).toEqual({ code: 0, message: undefined });
}

async function loop(): Promise<Report> {
  const folder = mkdtempSync(path.join(tmpdir(), 'dbgeng-abi-run-'));
  try {
    const report = path.join(folder, 'report.json');
    const files = [report, buildLoop('dbgeng.h'), buildLoop('dbgmodel.h')];
    await run(files).catch((error: Error) => {
      const at = existsSync(`${report}.at`)
        ? readFileSync(`${report}.at`, 'utf8').trim()
        : 'the start';
      throw new Error(`It ended at ${at}: ${error.message}`);
    });
    return JSON.parse(readFileSync(report, 'utf8')) as Report;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

test('the compiler and we understand each other in both directions', async () => {
  const { methods, structs, failures, compared, differences } = await loop();
  process.stdout.write(
    `abi-run: ${methods.outwards} calls into compiled vtables, ${methods.inwards} compiled calls into ours, ` +
      `${failures} failing calls, ${structs} structs, ${compared} values compared\n`,
  );
  expect(differences).toEqual([]);
  // 2627 methods of 51 interfaces and 857 of 115, each twice.
  expect(methods).toEqual({ outwards: 6968, inwards: 6968 });
  // All that return an HRESULT, but for a few that ask for more room at that moment.
  expect(failures).toBeGreaterThan(3300);
  // 42 and 7; six of Windows' own, GUID being a text.
  expect(structs).toBe(42 + 7 + 6);
}, 300_000);
