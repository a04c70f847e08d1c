// Where engines lie when nobody says so: Windows Kits, the Store's WinDbg, NuGet's folder, System32.
import { archFolders, reason, type EngineSource } from './candidate.ts';
import type { World } from './world.ts';

/** A folder that may hold an engine, or (folder undefined) why there is none to look into. */
export interface Place {
  readonly source: EngineSource;
  /** What was looked at: a folder, a registry key. */
  readonly place: string;
  readonly folder: string | undefined;
  readonly note: string | undefined;
}

const KITS_KEYS = [
  'SOFTWARE\\Microsoft\\Windows Kits\\Installed Roots',
  'SOFTWARE\\WOW6432Node\\Microsoft\\Windows Kits\\Installed Roots',
];
// One subkey per package that this user has, with its folder; the WindowsApps folder itself may usually not be listed.
const PACKAGES_KEY =
  'Software\\Classes\\Local Settings\\Software\\Microsoft\\Windows\\CurrentVersion\\AppModel\\Repository\\Packages';
const NUGET_PACKAGE = 'microsoft.debugging.platform.dbgeng';

/** The places of one computer in order of precedence. */
export function defaultPlaces(world: World): Place[] {
  const windows = world.platform === 'win32';
  return [
    ...(windows ? [...kitsPlaces(world), ...storePlaces(world)] : []),
    ...nugetPlaces(world),
    ...(windows ? [system32Place(world)] : []),
  ];
}

/** System32's engine, which every Windows has. */
export function system32Place(world: World): Place {
  const folder = world.path.join(world.env['SystemRoot'] ?? 'C:\\Windows', 'System32');
  return { source: 'system32', place: folder, folder, note: undefined };
}

function kitsPlaces(world: World): Place[] {
  const roots = KITS_KEYS.map((key) => world.registry.value('HKLM', key, 'KitsRoot10'));
  for (const name of ['ProgramFiles(x86)', 'ProgramFiles', 'ProgramW6432']) {
    const folder = world.env[name];
    roots.push(folder && world.path.join(folder, 'Windows Kits', '10'));
  }
  const folders = roots
    .filter((root): root is string => !!root)
    .flatMap((root) =>
      // The kits call their folders x64 and arm64.
      archFolders(world.arch)
        .slice(0, 1)
        .map((arch) => world.path.join(root, 'Debuggers', arch)),
    );
  return unique(folders).map((folder) => folderPlace(world, 'windows-kits', folder));
}

function storePlaces(world: World): Place[] {
  const roots = world.registry
    .keys('HKCU', PACKAGES_KEY)
    .filter((name) => /^Microsoft\.WinDbg[._]/i.test(name))
    .map((name) => world.registry.value('HKCU', `${PACKAGES_KEY}\\${name}`, 'PackageRootFolder'));
  const places: Place[] = [];
  const apps = world.path.join(world.env['ProgramFiles'] ?? 'C:\\Program Files', 'WindowsApps');
  try {
    const names = world.files.list(apps).filter((name) => /^Microsoft\.WinDbg[._]/i.test(name));
    roots.push(...names.map((name) => world.path.join(apps, name)));
  } catch (error) {
    const note = reason(error) === 'ENOENT' ? 'no such folder' : reason(error);
    places.push({ source: 'store', place: apps, folder: undefined, note });
  }
  const folders = unique(roots.filter((root): root is string => !!root))
    .sort((a, b) => compareVersions(packageVersion(b), packageVersion(a)))
    .flatMap((root) => {
      // The Store's packages call their folders amd64 and arm64.
      const folder = world.path.join(root, archFolders(world.arch).at(-1) ?? world.arch);
      return world.files.kind(folder) === undefined ? [] : [folder];
    });
  if (folders.length === 0) {
    places.push({
      source: 'store',
      place: `HKCU\\${PACKAGES_KEY}\\Microsoft.WinDbg_*`,
      folder: undefined,
      note: `no WinDbg package for ${world.arch}`,
    });
  }
  return [...folders.map((folder) => folderPlace(world, 'store', folder)), ...places];
}

/** The version in a package folder's name, such as 1.2402.24001.0 in Microsoft.WinDbg_1.2402.24001.0_x64__8wekyb3d8bbwe. */
function packageVersion(root: string): string {
  return /_(\d+(?:\.\d+)*)_/.exec(root)?.[1] ?? '0';
}

function nugetPlaces(world: World): Place[] {
  const packages = world.env['NUGET_PACKAGES'] || world.path.join(world.home, '.nuget', 'packages');
  const root = world.path.join(packages, NUGET_PACKAGE);
  let versions: string[];
  try {
    versions = world.files.list(root);
  } catch (error) {
    const note = reason(error) === 'ENOENT' ? 'no such folder' : reason(error);
    return [{ source: 'nuget', place: root, folder: undefined, note }];
  }
  return versions
    .filter((version) => /^\d/.test(version))
    .sort((a, b) => compareVersions(b, a))
    .map((version) => {
      const arch = archFolders(world.arch).at(-1) ?? world.arch;
      return folderPlace(world, 'nuget', world.path.join(root, version, 'content', arch));
    });
}

function folderPlace(world: World, source: EngineSource, folder: string): Place {
  const kind = world.files.kind(folder);
  if (kind === 'folder') return { source, place: folder, folder, note: undefined };
  // A folder that may not be looked at can still be opened file by file; the Store's are like that.
  if (kind === 'unreadable') return { source, place: folder, folder, note: undefined };
  return {
    source,
    place: folder,
    folder: undefined,
    note: kind ? 'not a folder' : 'no such folder',
  };
}

/** Order of two dotted numbers: negative when `a` is the older one. */
export function compareVersions(a: string, b: string): number {
  const [left, right] = [a, b].map((text) => text.split(/[.-]/).map((part) => parseInt(part) || 0));
  for (let i = 0; i < Math.max(left!.length, right!.length); i++) {
    const difference = (left![i] ?? 0) - (right![i] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}

function unique(paths: readonly string[]): string[] {
  const seen = new Map(paths.map((path) => [path.replace(/[\\/]+$/, '').toLowerCase(), path]));
  return [...seen.values()];
}
