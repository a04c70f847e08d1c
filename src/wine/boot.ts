// Boots a Wine prefix once and leaves it so that no later start has to: the work behind the template.
import {
  existsSync,
  lstatSync,
  readFileSync,
  readdirSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { wineEnvironment } from './environment.ts';
import type { Wine } from './find-wine.ts';
import { toLinuxPath, toWindowsPath } from './paths.ts';
import { startServer } from './server.ts';
import { runTool } from './tools.ts';

/**
 * Volatile keys that Wine's boot makes afresh each time: we keep them, and skip the boot (half a
 * second, seven services). os.cpus() and os.userInfo() read them.
 */
const KEPT_KEYS = [
  'HKLM\\Hardware\\Description',
  'HKLM\\System\\CurrentControlSet\\Control\\ComputerName\\ActiveComputerName',
];

/** Boots a prefix and writes into its registry what runs need. */
export async function bootPrefix(wine: Wine, prefix: string): Promise<void> {
  const env = wineEnvironment(wine, prefix);
  const options = { purpose: 'Preparing Wine', env, cwd: prefix, timeout: 120_000 };
  const run = (...args: string[]) => runTool(wine.loader, args, options);
  const kept = KEPT_KEYS.map((key, index) => ({ key, file: path.join(prefix, `${index}.reg`) }));
  let server = await startServer(wine, prefix, env, true);
  try {
    await run('wineboot', '-i');
    // Node refuses to start on the Windows 7 that this Wine claims to be by itself.
    await run('winecfg', '-v', 'win10');
    for (const { key, file } of kept) await run('reg', 'export', key, toWindowsPath(file), '/y');
  } finally {
    await server.stop();
    server.janitor.dismiss();
  }
  disableBoot(prefix);
  server = await startServer(wine, prefix, env, true);
  try {
    for (const { file } of kept) {
      await run('reg', 'import', toWindowsPath(file));
      rmSync(file);
    }
    shareFiles(prefix, toLinuxPath(await libraryFolder(run)));
  } finally {
    await server.stop();
    server.janitor.dismiss();
  }
}

/**
 * Every first process of a prefix starts wineboot.exe, which starts services. A file that is no
 * program makes that fail at once, before a process is made for it.
 */
function disableBoot(prefix: string): void {
  const file = path.join(prefix, 'drive_c', 'windows', 'system32', 'wineboot.exe');
  rmSync(file, { force: true });
  const broken = Buffer.alloc(64);
  broken.write('MZ');
  writeFileSync(file, broken);
}

/** Where Wine keeps its Windows libraries, by its own account. */
async function libraryFolder(run: (...args: string[]) => Promise<string>): Promise<string> {
  const shown = (await run('cmd', '/c', 'echo', '%WINEDLLDIR0%')).trim();
  return shown.replace(/^\\\?\?\\/, '').replace(/^unix(?=\/)/, '');
}

/** Replaces copies of Wine's own libraries by links to them: 20 MB instead of 700. */
function shareFiles(prefix: string, library: string): void {
  const originals = ['x86_64-windows', 'i386-windows'].map((name) => path.join(library, name));
  const visit = (folder: string) => {
    for (const entry of readdirSync(folder, { withFileTypes: true })) {
      const file = path.join(folder, entry.name);
      if (entry.isDirectory()) visit(file);
      if (!entry.isFile()) continue;
      const original = originals
        .map((place) => path.join(place, entry.name))
        .find((candidate) => existsSync(candidate) && sameFile(candidate, file));
      if (original === undefined) continue;
      rmSync(file);
      symlinkSync(original, file);
    }
  };
  visit(path.join(prefix, 'drive_c', 'windows'));
}

function sameFile(a: string, b: string): boolean {
  return lstatSync(a).size === lstatSync(b).size && readFileSync(a).equals(readFileSync(b));
}
