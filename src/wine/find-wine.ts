// Finds Wine; installs it where that is a matter of one command; else says what to install.
import { accessSync, constants, existsSync, readFileSync, realpathSync, statSync } from 'node:fs';
import path from 'node:path';
import { withLock } from './lock.ts';
import { SetupError, note, step } from './progress.ts';
import { findProgram, runTool } from './tools.ts';

/** An installed Wine. */
export interface Wine {
  /** The program that starts a Windows program. */
  loader: string;
  /** The server that goes with it. */
  server: string;
  /** Changes whenever Wine is replaced by another version. */
  id: string;
}

function executable(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return statSync(file).isFile();
  } catch {
    return false;
  }
}

/**
 * The installed Wine: the one named in `DBGENG_WINE`, else the one on PATH. Undefined when there is
 * none.
 *
 * @throws SetupError when `DBGENG_WINE` does not name a program
 */
export function findWine(env: NodeJS.ProcessEnv = process.env): Wine | undefined {
  const named = env['DBGENG_WINE'];
  if (named && !executable(named)) {
    throw new SetupError(`DBGENG_WINE names ${named}, which is not a program`);
  }
  const found = named || findProgram('wine64', env) || findProgram('wine', env);
  if (!found) return undefined;
  // Debian's wine is a shell script around this one; it costs time and prints advice.
  const direct = '/usr/lib/wine/wine64';
  const loader = !named && executable(direct) ? direct : realpathSync(found);
  const beside = ['wineserver64', 'wineserver'].map((name) =>
    path.join(path.dirname(loader), name),
  );
  const server = beside.find(executable) ?? findProgram('wineserver', env);
  if (!server) {
    throw new SetupError(`${loader} is there, but wineserver is not: reinstall Wine`);
  }
  const { mtimeMs, size } = statSync(loader);
  return { loader, server, id: `${loader}-${Math.trunc(mtimeMs)}-${size}` };
}

/** The command that installs Wine on this distribution. */
export function installCommand(osRelease: string): string {
  const words = /^ID(?:_LIKE)?=.*$/gm;
  const ids = (osRelease.match(words) ?? [])
    .join(' ')
    .replace(/ID(_LIKE)?=|"/g, ' ')
    .split(/\s+/);
  const has = (...names: string[]) => names.some((name) => ids.includes(name));
  if (has('debian', 'ubuntu')) return 'apt-get install --no-install-recommends wine wine64';
  if (has('fedora', 'rhel', 'centos')) return 'dnf install wine-core';
  if (has('arch')) return 'pacman -S wine';
  if (has('suse', 'opensuse')) return 'zypper install wine';
  if (has('alpine')) return 'apk add wine';
  return '';
}

function osRelease(): string {
  const file = '/etc/os-release';
  return existsSync(file) ? readFileSync(file, 'utf8') : '';
}

function missing(): SetupError {
  const command = installCommand(osRelease());
  const how = command ? `install it with: sudo ${command}` : 'install the package of your system';
  return new SetupError(`Wine (64-bit) is needed to run the debugger engine on Linux; ${how}`);
}

async function installWine(aptGet: string): Promise<void> {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  // It works on the system itself: it is asked to stop, not killed.
  const options = { purpose: 'Installing Wine', env, endedBy: 'INT' as const };
  const wait = ['-o', 'DPkg::Lock::Timeout=600'];
  const install = [...wait, 'install', '-y', '--no-install-recommends', 'wine', 'wine64'];
  note('Wine is missing (DBGENG_NO_INSTALL=1 forbids to install it)');
  await step('installing Wine: apt-get install --no-install-recommends wine wine64', async () => {
    try {
      await runTool(aptGet, install, options);
    } catch {
      // No package lists yet, or old ones.
      await runTool(aptGet, [...wait, 'update'], options);
      await runTool(aptGet, install, options);
    }
  });
}

/**
 * The installed Wine. When there is none: as root on Debian and its kin installs it, after saying so
 * on stderr, unless `DBGENG_NO_INSTALL` is set.
 *
 * @throws SetupError that names the command to run, when Wine is missing and not ours to install
 */
export async function ensureWine(): Promise<Wine> {
  const wine = findWine();
  if (wine) return wine;
  const aptGet = findProgram('apt-get');
  const forbidden = process.env['DBGENG_NO_INSTALL'];
  const may = process.getuid?.() === 0 && installCommand(osRelease()).startsWith('apt-get');
  if (!aptGet || !may || (forbidden && forbidden !== '0')) throw missing();
  return withLock('install wine', async () => {
    if (!findWine()) await installWine(aptGet);
    const installed = findWine();
    if (!installed) throw missing();
    return installed;
  });
}
