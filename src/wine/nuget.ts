// Fetches Microsoft's engine and headers: one NuGet package, by the .NET SDK's own restore.
import { createHash } from 'node:crypto';
import { copyFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import path from 'node:path';
import { cacheFolder, makeFolder, removeFolder } from './cache.ts';
import { withLock } from './lock.ts';
import { ENGINE_FILES, ENGINE_PACKAGE, ENGINE_SIZE, ENGINE_VERSION, HEADER_FILES } from './pins.ts';
import { SetupError, note, step } from './progress.ts';
import { findProgram, runTool } from './tools.ts';

/** The architectures the package is used for; the name is the package's. */
export type EngineArchitecture = 'amd64' | 'arm64';

/** A fetched package: where its engine DLLs and its headers are. */
export interface EnginePackage {
  engine: string;
  headers: string;
}

/** The engine of the machine's own architecture; under Wine always amd64. */
export function hostArchitecture(): EngineArchitecture {
  return process.platform === 'win32' && process.arch === 'arm64' ? 'arm64' : 'amd64';
}

/** The folder into which NuGet itself unpacks packages. */
export function nugetFolder(env: NodeJS.ProcessEnv = process.env): string {
  return env['NUGET_PACKAGES'] || path.join(homedir(), '.nuget', 'packages');
}

function fileHash(file: string): string {
  return createHash('sha256').update(readFileSync(file)).digest('hex');
}

/** Fails unless `file` is byte for byte the pinned one. */
export function verifyFile(file: string, sha256: string): void {
  const found = fileHash(file);
  if (found === sha256) return;
  throw new SetupError(
    `${file} is not the pinned file: its sha256 is ${found}, expected ${sha256}. ` +
      `Delete it and try again; if that does not help, the package source is not to be trusted.`,
  );
}

/** Copies what we use out of an unpacked package, after checking every byte of it. */
function takeFiles(unpacked: string, stage: string, architecture: EngineArchitecture): void {
  const take = (from: string, to: string, files: Readonly<Record<string, string>>) => {
    mkdirSync(path.join(stage, to));
    for (const [name, sha256] of Object.entries(files)) {
      const source = path.join(unpacked, from, name);
      verifyFile(source, sha256);
      copyFileSync(source, path.join(stage, to, name));
    }
  };
  take(`content/${architecture}`, 'engine', ENGINE_FILES[architecture]);
  take('build/native/inc', 'headers', HEADER_FILES);
}

/** Lets the .NET SDK fetch the package and returns the folder of its files. */
async function restorePackage(folder: string, otherwise: string): Promise<string> {
  const missing = `${ENGINE_PACKAGE} ${ENGINE_VERSION} has to be fetched and`;
  const dotnet = findProgram('dotnet');
  if (!dotnet)
    throw new SetupError(
      `${missing} the .NET SDK (dotnet) is missing: install it (https://dot.net), or ${otherwise}.`,
    );
  // The bundled framework is the one that needs no download of reference assemblies.
  const project =
    `<Project Sdk="Microsoft.NET.Sdk"><PropertyGroup>` +
    `<TargetFramework>net$(BundledNETCoreAppTargetFrameworkVersion)</TargetFramework>` +
    `</PropertyGroup><ItemGroup>` +
    `<PackageDownload Include="${ENGINE_PACKAGE}" Version="[${ENGINE_VERSION}]" />` +
    `</ItemGroup></Project>\n`;
  writeFileSync(path.join(folder, 'fetch.csproj'), project);
  const packages = path.join(folder, 'packages');
  const args = ['restore', 'fetch.csproj', '--packages', packages, '-nodeReuse:false'];
  // Files of folders above the cache must not change what is restored.
  for (const name of ['BuildProps', 'BuildTargets', 'PackagesProps']) {
    args.push(`-p:ImportDirectory${name}=false`);
  }
  try {
    await runTool(dotnet, args, {
      purpose: `Fetching ${ENGINE_PACKAGE} ${ENGINE_VERSION}`,
      cwd: folder,
      env: {
        ...process.env,
        DOTNET_CLI_TELEMETRY_OPTOUT: '1',
        DOTNET_NOLOGO: '1',
        DOTNET_CLI_USE_MSBUILD_SERVER: '0',
        MSBUILDDISABLENODEREUSE: '1',
      },
    });
  } catch (error) {
    // The text behind the code is in the language of the system.
    const unreachable = /error NU1301:.*?(https?:\/\/[^\s'"]+)/s.exec(String(error))?.[1];
    if (unreachable === undefined) throw error;
    throw new SetupError(
      `${missing} ${unreachable.replace(/\.$/, '')} does not answer (NU1301): try again with a network, or ${otherwise}.`,
    );
  }
  return path.join(packages, ENGINE_PACKAGE.toLowerCase(), ENGINE_VERSION);
}

/**
 * The engine and headers of the pinned package, fetched into the cache folder when they are not
 * there yet (from NuGet's own folder when that has them, else over the network).
 *
 * @throws SetupError when it cannot be fetched, with what to do; `otherwise` is the end of that sentence
 */
export async function fetchEnginePackage(
  architecture: EngineArchitecture = hostArchitecture(),
  otherwise = 'name a folder with dbgeng.dll of your own in DBGENG_PATH',
): Promise<EnginePackage> {
  const folder = path.join(cacheFolder(), `engine-${ENGINE_VERSION}-${architecture}`);
  const result = { engine: path.join(folder, 'engine'), headers: path.join(folder, 'headers') };
  if (existsSync(folder)) return result;
  const make = () =>
    makeFolder(folder, async (stage) => {
      const known = path.join(nugetFolder(), ENGINE_PACKAGE.toLowerCase(), ENGINE_VERSION);
      if (existsSync(path.join(known, '.nupkg.metadata'))) {
        return takeFiles(known, stage, architecture);
      }
      await step(`fetching ${ENGINE_PACKAGE} ${ENGINE_VERSION} (${ENGINE_SIZE})`, async () => {
        const restored = path.join(stage, 'restored');
        mkdirSync(restored);
        takeFiles(await restorePackage(restored, otherwise), stage, architecture);
        removeFolder(restored);
      });
    });
  await withLock(
    folder,
    async () => {
      if (!existsSync(folder)) await make();
    },
    () => note('another process is fetching the engine; waiting for it'),
  );
  return result;
}
