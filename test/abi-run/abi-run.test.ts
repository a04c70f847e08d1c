// Our invoker against vtables that a C++ compiler made of the real headers, and its callers against ours, under
// Wine: every method of every interface, every value compared with what the other side says.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from '@jest/globals';
import { spawnUnderWine, toWindowsPath } from '../../src/wine/index.ts';
import { buildLoop } from './build.ts';
import type { Report } from './inside.ts';

const inside = path.join(import.meta.dirname, 'inside.ts');

async function loop(): Promise<Report> {
  const folder = mkdtempSync(path.join(tmpdir(), 'dbgeng-abi-run-'));
  try {
    const report = path.join(folder, 'report.json');
    const files = [report, buildLoop('dbgeng.h'), buildLoop('dbgmodel.h')].map(toWindowsPath);
    const run = await spawnUnderWine(inside, files, { stdio: ['ignore', 'inherit', 'inherit'] });
    const { code, message } = await run.exited;
    expect({ code, message }).toEqual({ code: 0, message: undefined });
    return JSON.parse(readFileSync(report, 'utf8')) as Report;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

// Windows has no cross compiler: there the engine itself is what calls and is called.
(process.platform === 'win32' ? test.skip : test)(
  'the compiler and we understand each other in both directions',
  async () => {
    const { methods, structs, compared, differences } = await loop();
    process.stdout.write(
      `abi-run: ${methods.outwards} calls into compiled vtables, ${methods.inwards} compiled calls into ours, ` +
        `${structs} structs, ${compared} values compared\n`,
    );
    expect(differences).toEqual([]);
    // 2627 methods of 51 interfaces and 857 of 115, each twice.
    expect(methods).toEqual({ outwards: 6968, inwards: 6968 });
    // 42 and 7; six of Windows' own, GUID being a text.
    expect(structs).toBe(42 + 7 + 6);
  },
  300_000,
);
