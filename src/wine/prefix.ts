// The Wine prefix of one run: links into the template, a registry and a profile of its own.
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { orphans, ownedName, removeFolder, runsFolder } from './cache.ts';
import { temporaryFolder, WINE_USER } from './environment.ts';
import { serverFolder } from './server.ts';
import { REGISTRY } from './template.ts';

const PROFILE = ['Desktop', 'Documents', 'AppData/Local', 'AppData/LocalLow', 'AppData/Roaming'];

/**
 * Makes a prefix from the template, in about 2 ms: what is only read is linked, what Wine and
 * programs write (registry, profile, ProgramData, temporary files) is the run's own.
 *
 * @returns its folder; the caller removes it
 */
export function makePrefix(template: string): string {
  const prefix = path.join(runsFolder(), ownedName('run'));
  const drive = path.join(prefix, 'drive_c');
  const windows = path.join(drive, 'windows');
  mkdirSync(path.join(windows, 'temp'), { recursive: true });
  for (const name of REGISTRY) {
    copyFileSync(path.join(template, name), path.join(prefix, name));
  }
  // Tells Wine not to compare the prefix with its own version: the template is made per version.
  writeFileSync(path.join(prefix, '.update-timestamp'), 'disable\n');
  const source = path.join(template, 'drive_c');
  for (const name of readdirSync(source)) {
    if (name !== 'windows') symlinkSync(path.join(source, name), path.join(drive, name));
  }
  for (const name of readdirSync(path.join(source, 'windows'))) {
    symlinkSync(path.join(source, 'windows', name), path.join(windows, name));
  }
  mkdirSync(temporaryFolder(prefix), { recursive: true });
  mkdirSync(path.join(drive, 'ProgramData'));
  mkdirSync(path.join(drive, 'users', 'Public'));
  for (const name of PROFILE) {
    mkdirSync(path.join(drive, 'users', WINE_USER, name), { recursive: true });
  }
  mkdirSync(path.join(prefix, 'dosdevices'));
  symlinkSync('../drive_c', path.join(prefix, 'dosdevices', 'c:'));
  symlinkSync('/', path.join(prefix, 'dosdevices', 'z:'));
  return prefix;
}

/** Removes a prefix whose server has ended; what cannot be removed is left to a later start. */
export function removePrefix(prefix: string): void {
  if (!existsSync(prefix)) return;
  try {
    removeFolder(serverFolder(prefix));
    try {
      removeFolder(prefix);
    } catch {
      // Somebody still writes into it: a second server, whose registry takes its time.
      killProcesses(prefix);
      removeFolder(prefix);
    }
  } catch {
    // How the run ended must not be lost for that.
  }
}

/** Ends what still runs in a prefix whose launcher or server is dead, found by its environment; some milliseconds. */
export function killProcesses(prefix: string): void {
  const mark = `\0WINEPREFIX=${prefix}\0`;
  for (const pid of readdirSync('/proc').filter((name) => /^\d+$/.test(name))) {
    try {
      if (`\0${readFileSync(`/proc/${pid}/environ`, 'utf8')}`.includes(mark)) {
        process.kill(Number(pid), 'SIGKILL');
      }
    } catch {
      // Gone, or somebody else's.
    }
  }
}

/** Removes the prefixes of launchers that were killed before they could. */
export function sweepPrefixes(): void {
  for (const prefix of orphans(runsFolder(), 'run')) {
    killProcesses(prefix);
    removePrefix(prefix);
  }
}
