// Finds dbgeng.h and dbgmodel.h on this machine, without the network.
import { existsSync, readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { nugetFolder } from '../src/wine/nuget.ts';
import * as source from './source.ts';

export type HeaderName = keyof typeof source.sha256;

/** The folder that `npm run headers` fills (ignored by git). */
export const fetchedFolder = path.join(import.meta.dirname, '.fetched');

/** Where headers are looked for; every place may be missing. */
export interface HeaderPlaces {
  fetched: string;
  programFiles: readonly string[];
  nuget: string;
}

function defaultPlaces(): HeaderPlaces {
  const { env } = process;
  const programFiles = [env['ProgramFiles(x86)'], env['ProgramFiles']];
  return {
    fetched: fetchedFolder,
    programFiles: programFiles.filter((folder) => folder !== undefined),
    nuget: nugetFolder(env),
  };
}

/** `name` in `folder`, whatever its case: the Windows SDK spells it DbgEng.h. */
function fileIn(folder: string, name: string): string | undefined {
  if (!existsSync(folder) || !statSync(folder).isDirectory()) return undefined;
  const entry = readdirSync(folder).find((candidate) => candidate.toLowerCase() === name);
  return entry === undefined ? undefined : path.join(folder, entry);
}

/** Folders that may hold headers of the Debugging Tools and the SDK, newest SDK first. */
function kitFolders(programFiles: readonly string[]): string[] {
  return programFiles.flatMap((folder) => {
    const kit = path.join(folder, 'Windows Kits', '10');
    const include = path.join(kit, 'Include');
    const versions = existsSync(include) ? readdirSync(include) : [];
    versions.sort((a, b) => b.localeCompare(a, 'en', { numeric: true }));
    return [
      path.join(kit, 'Debuggers', 'inc'),
      ...versions.map((version) => path.join(include, version, 'um')),
    ];
  });
}

/**
 * The path of a header: the explicit file or folder if one is given, else the fetched one, else the
 * one of an installed Debugging Tools or Windows SDK, else the one in NuGet's package folder.
 * Only the fetched one is known to be the pinned version.
 *
 * @throws Error that says what to do, when there is none
 */
export function findHeader(
  name: HeaderName,
  explicit?: string,
  places: HeaderPlaces = defaultPlaces(),
): string {
  if (explicit !== undefined) {
    const file = fileIn(explicit, name) ?? path.resolve(explicit);
    if (existsSync(file) && statSync(file).isFile()) return file;
    throw new Error(`${explicit}: there is no ${name} here`);
  }
  const packaged = path.join(places.nuget, source.package.toLowerCase(), source.version);
  const folders = [
    places.fetched,
    ...kitFolders(places.programFiles),
    path.join(packaged, 'build', 'native', 'inc'),
  ];
  for (const folder of folders) {
    const file = fileIn(folder, name);
    if (file) return file;
  }
  throw new Error(
    `${name} is not on this machine. Run "npm run headers" to fetch it (needs the .NET SDK and ` +
      `the network), install the Windows SDK, or name the file yourself.`,
  );
}
