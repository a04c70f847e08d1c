// A computer made of a few lines: files, environment and registry for discovery.
import path from 'node:path';
import type { Files, Registry, World } from '../../src/engine/locate/world.ts';
import { buildDll, type DllDescription } from './pe-builder.ts';

export interface FakeComputer {
  platform?: string;
  arch?: string;
  arm64Computer?: boolean;
  wine?: boolean;
  env?: Record<string, string>;
  cwd?: string;
  home?: string;
  /** Full path → content; folders follow from the paths. */
  files?: Record<string, Buffer>;
  /** Folders that may not be listed; what is in them may still be opened. */
  unlistable?: string[];
  /** Files that may not be opened. */
  unreadable?: string[];
  /** `HKLM\Key\name` → value. */
  registry?: Record<string, string>;
}

export function fakeWorld(computer: FakeComputer = {}): World {
  const windows = (computer.platform ?? 'win32') === 'win32';
  return {
    platform: computer.platform ?? 'win32',
    arch: computer.arch ?? 'x64',
    arm64Computer: computer.arm64Computer ?? computer.arch === 'arm64',
    wine: computer.wine ?? false,
    env: computer.env ?? {},
    cwd: computer.cwd ?? (windows ? 'C:\\work' : '/work'),
    home: computer.home ?? (windows ? 'D:\\ann' : '/srv/ann'),
    files: fakeFiles(computer),
    registry: fakeRegistry(computer.registry ?? {}),
    path: windows ? path.win32 : path.posix,
  };
}

function failure(code: string, file: string): Error {
  return Object.assign(new Error(`${code}: ${file}`), { code });
}

function fakeFiles(computer: FakeComputer): Files {
  const normal = (file: string): string => file.toLowerCase().replaceAll('/', '\\');
  const files = new Map(
    Object.entries(computer.files ?? {}).map(([file, bytes]) => [normal(file), { file, bytes }]),
  );
  const unlistable = new Set((computer.unlistable ?? []).map(normal));
  const unreadable = new Set((computer.unreadable ?? []).map(normal));
  const below = (folder: string): string[] => {
    const prefix = `${normal(folder).replace(/\\$/, '')}\\`;
    return [...files]
      .filter(([key]) => key.startsWith(prefix))
      .map(([, { file }]) => file.slice(prefix.length).split(/[\\/]/)[0]!);
  };
  const isFolder = (file: string): boolean =>
    below(file).length > 0 || unlistable.has(normal(file));
  return {
    kind(file) {
      if (files.has(normal(file))) return 'file';
      return isFolder(file) ? 'folder' : undefined;
    },
    list(folder) {
      if (unlistable.has(normal(folder))) throw failure('EPERM', folder);
      if (!isFolder(folder)) throw failure('ENOENT', folder);
      return [...new Set(below(folder))];
    },
    open(file, use) {
      const found = files.get(normal(file));
      if (found === undefined) throw failure(isFolder(file) ? 'EISDIR' : 'ENOENT', file);
      if (unreadable.has(normal(file))) throw failure('EACCES', file);
      return use(
        (offset, length) => found.bytes.subarray(offset, offset + length),
        found.bytes.length,
      );
    },
  };
}

function fakeRegistry(values: Record<string, string>): Registry {
  const entries = Object.entries(values);
  return {
    value: (hive, key, name) =>
      entries.find(([at]) => at.toLowerCase() === `${hive}\\${key}\\${name}`.toLowerCase())?.[1],
    keys(hive, key) {
      const prefix = `${hive}\\${key}\\`.toLowerCase();
      const found = entries.filter(([at]) => at.toLowerCase().startsWith(prefix));
      return [...new Set(found.map(([at]) => at.slice(prefix.length).split('\\')[0]!))];
    },
  };
}

const IMPORTS = ['dbgmodel.dll', 'dbghelp.dll', 'kernel32.dll'];
const WINDOWS_ENV = {
  SystemRoot: 'C:\\Windows',
  ProgramFiles: 'C:\\Program Files',
  'ProgramFiles(x86)': 'C:\\Program Files (x86)',
};

/** A whole engine: dbgeng.dll with what it imports, and more. */
export function engine(
  folder: string,
  description: DllDescription = {},
  more: string[] = ['msdia140.dll', 'dbgcore.dll'],
): Record<string, Buffer> {
  const separator = folder.includes('/') ? '/' : '\\';
  const files: Record<string, Buffer> = {};
  for (const name of ['dbghelp.dll', 'dbgmodel.dll', ...more]) {
    files[`${folder}${separator}${name}`] = buildDll({
      ...description,
      names: name === 'dbghelp.dll' ? ['msdia140.dll'] : [],
    });
  }
  files[`${folder}${separator}dbgeng.dll`] = buildDll({ ...description, imports: IMPORTS });
  return files;
}

/** A Windows computer with the usual environment. */
export function windows(computer: FakeComputer = {}): World {
  return fakeWorld({ ...computer, env: { ...WINDOWS_ENV, ...computer.env } });
}
