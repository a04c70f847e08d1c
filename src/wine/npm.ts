// Fetches from the npm registry what Wine's side needs: a Windows Node and koffi's Windows binary.
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { cacheFolder, makeFolder } from './cache.ts';
import { withLock } from './lock.ts';
import { NODE_PACKAGE, NODE_VERSION } from './pins.ts';
import { SetupError, note, step } from './progress.ts';
import { findProgram, runTool } from './tools.ts';

const KOFFI_BINARY = '@koromix/koffi-win32-x64';

/** The version of koffi that this installation has: the Windows binary must be the same. */
export function koffiVersion(): string {
  const require = createRequire(import.meta.url);
  let folder = path.dirname(require.resolve('koffi'));
  while (folder !== path.dirname(folder)) {
    const file = path.join(folder, 'package.json');
    if (existsSync(file)) {
      const found = JSON.parse(readFileSync(file, 'utf8')) as { name?: string; version?: string };
      if (found.name === 'koffi' && found.version) return found.version;
    }
    folder = path.dirname(folder);
  }
  throw new SetupError('koffi has no package.json: reinstall dbgeng');
}

/** The environment without what an npm around us set for itself; addresses and keys stay. */
function npmEnvironment(): NodeJS.ProcessEnv {
  const kept = /registry|proxy|ca(file)?$|cert|key|ssl|cache|userconfig|globalconfig|auth|offline/i;
  const entries = Object.entries(process.env).filter(
    ([name]) => !/^npm_(config|package|lifecycle)_/i.test(name) || kept.test(name),
  );
  return Object.fromEntries(entries);
}

async function fetchPackage(name: string, version: string, what: string): Promise<string> {
  const plain = name.replace(/^@.*\//, '');
  const folder = path.join(cacheFolder(), `${plain}-${version}`);
  if (existsSync(folder)) return folder;
  const install = async (stage: string) => {
    const npm = findProgram('npm');
    if (!npm) {
      throw new SetupError(
        `${what} has to be fetched and npm is missing: install it (it comes with Node.js)`,
      );
    }
    const flags =
      '--no-save --no-package-lock --ignore-scripts --no-audit --no-fund --loglevel=error';
    // --force: npm compares a package's os and cpu with this machine, not with --os and --cpu.
    const system = ['--os=win32', '--cpu=x64', '--force'];
    await runTool(
      npm,
      ['install', '--prefix', stage, ...system, ...flags.split(' '), `${name}@${version}`],
      { purpose: `Fetching ${name} ${version}`, cwd: stage, env: npmEnvironment() },
    );
    if (!existsSync(path.join(stage, 'node_modules', name))) {
      throw new SetupError(`npm did not bring ${name} ${version}`);
    }
  };
  await withLock(
    folder,
    async () => {
      if (existsSync(folder)) return;
      await makeFolder(folder, async (stage) => {
        // A package.json of its own, or npm would look for one further up.
        mkdirSync(path.join(stage, 'node_modules'));
        await step(`fetching ${what}`, () => install(stage));
      });
    },
    () => note(`another process is fetching ${what}; waiting for it`),
  );
  return folder;
}

/** Fetches the Windows Node unless it is there, and returns the path of node.exe. */
export async function fetchNode(): Promise<string> {
  const what = `Node.js ${NODE_VERSION} for Windows (33 MB)`;
  const folder = await fetchPackage(NODE_PACKAGE, NODE_VERSION, what);
  return path.join(folder, 'node_modules', NODE_PACKAGE, 'bin', 'node.exe');
}

/** Fetches koffi's Windows binary unless it is there, and returns its node_modules folder. */
export async function fetchKoffi(): Promise<string> {
  const version = koffiVersion();
  const folder = await fetchPackage(KOFFI_BINARY, version, `koffi ${version} for Windows (0.4 MB)`);
  return path.join(folder, 'node_modules');
}
