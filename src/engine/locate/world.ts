// What discovery may ask of the computer, and the real computer's answers. Discovery itself touches nothing else, so the
// tests give it a computer made of a few lines.
import { closeSync, fstatSync, openSync, readSync, readdirSync, statSync } from 'node:fs';
import { homedir } from 'node:os';
import path from 'node:path';
import { nativeMachine, registryKeys, registryValue, runsUnderWine } from '../../ffi/windows.ts';
import type { ReadRange } from './pe.ts';

export interface Files {
  /** 'unreadable': there is something, but we may not look at it. */
  kind(path: string): 'file' | 'folder' | 'unreadable' | undefined;
  /** Names in a folder; throws an Error with a `code` like node:fs. */
  list(folder: string): string[];
  /** Opens a file for the length of one call; throws like node:fs. */
  open<T>(path: string, use: (read: ReadRange, size: number) => T): T;
}

export interface Registry {
  value(hive: 'HKLM' | 'HKCU', key: string, name: string): string | undefined;
  keys(hive: 'HKLM' | 'HKCU', key: string): string[];
}

export interface World {
  readonly platform: string;
  /** This process's architecture, as `process.arch` says it. */
  readonly arch: string;
  /** Whether the computer itself is ARM64, also when this process is an emulated x64 one. */
  readonly arm64Computer: boolean;
  readonly wine: boolean;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly cwd: string;
  readonly home: string;
  readonly files: Files;
  readonly registry: Registry;
  /** Path rules of the platform. */
  readonly path: typeof path.win32;
}

const diskFiles: Files = {
  kind(file) {
    try {
      return statSync(file).isDirectory() ? 'folder' : 'file';
    } catch (error) {
      const code = (error as NodeJS.ErrnoException).code;
      return code === 'ENOENT' || code === 'ENOTDIR' ? undefined : 'unreadable';
    }
  },
  list: (folder) => readdirSync(folder),
  open(file, use) {
    const descriptor = openSync(file, 'r');
    try {
      return use(blockwise(descriptor), fstatSync(descriptor).size);
    } finally {
      closeSync(descriptor);
    }
  },
};

/** Small reads are served out of blocks: under Wine every read is a round trip. */
function blockwise(descriptor: number): ReadRange {
  const BLOCK = 0x4000;
  const blocks = new Map<number, Uint8Array>();
  const direct: ReadRange = (offset, length) => {
    const bytes = Buffer.alloc(length);
    return bytes.subarray(0, readSync(descriptor, bytes, 0, length, offset));
  };
  return (offset, length) => {
    const start = offset - (offset % BLOCK);
    if (offset + length > start + BLOCK) return direct(offset, length);
    let block = blocks.get(start);
    if (block === undefined) blocks.set(start, (block = direct(start, BLOCK)));
    return block.subarray(offset - start, offset - start + length);
  };
}

const windowsRegistry: Registry = { value: registryValue, keys: registryKeys };
const noRegistry: Registry = { value: () => undefined, keys: () => [] };

/** The computer this process runs on. */
export function realWorld(): World {
  const windows = process.platform === 'win32';
  return {
    platform: process.platform,
    arch: process.arch,
    get arm64Computer() {
      return process.arch === 'arm64' || (windows && nativeMachine() === 0xaa64);
    },
    wine: windows && runsUnderWine(),
    env: process.env,
    cwd: process.cwd(),
    home: homedir(),
    files: diskFiles,
    registry: windows ? windowsRegistry : noRegistry,
    path: windows ? path.win32 : path.posix,
  };
}

/** Full path of what a user wrote. Under Wine a Linux path is understood too: the Linux root is drive Z there. */
export function absolutePath(world: World, given: string): string {
  const fromLinux = world.wine && given.startsWith('/');
  return world.path.resolve(world.cwd, fromLinux ? `Z:${given}` : given);
}
