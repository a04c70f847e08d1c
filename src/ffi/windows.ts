// The few Win32 functions that finding and loading the engine needs. Bound on first use, so that importing this file is
// free of effects everywhere; every prototype is anonymous, because a named koffi type exists once per process.
import koffi, { type LibraryHandle } from 'koffi';

type KoffiFunction = ReturnType<LibraryHandle['func']>;

// Libraries are kept for ever: collecting a koffi handle calls FreeLibrary.
const libraries = new Map<string, LibraryHandle>();
const functions = new Map<string, KoffiFunction>();

function bind(library: string, name: string, result: string, parameters: string[]): KoffiFunction {
  const key = `${library}!${name}`;
  let fn = functions.get(key);
  if (fn === undefined) {
    let handle = libraries.get(library);
    if (handle === undefined) {
      handle = koffi.load(library);
      libraries.set(library, handle);
    }
    fn = handle.func(name, result, parameters);
    functions.set(key, fn);
  }
  return fn;
}

/** LoadLibraryExW's LOAD_WITH_ALTERED_SEARCH_PATH: look for imports beside the DLL itself, not beside node.exe. */
export const LOAD_WITH_ALTERED_SEARCH_PATH = 0x8;

/** Loads a DLL; 0 on failure, then {@link getLastError} tells why. The reference is never given back. */
export function loadLibrary(path: string, flags: number): number {
  return bind('kernel32.dll', 'LoadLibraryExW', 'int64', ['str16', 'int64', 'uint32'])(
    path,
    0,
    flags,
  ) as number;
}

/** Gives back one reference; only for a load that turned out wrong, before any function of it was called. */
export function freeLibrary(module: number): void {
  bind('kernel32.dll', 'FreeLibrary', 'int32', ['int64'])(module);
}

/** The thread's last Win32 error; koffi keeps it from one call to the next. */
export function getLastError(): number {
  return bind('kernel32.dll', 'GetLastError', 'uint32', [])() as number;
}

/** Handle of an already loaded module by base name or full path, else 0. */
export function getModuleHandle(name: string): number {
  return bind('kernel32.dll', 'GetModuleHandleW', 'int64', ['str16'])(name) as number;
}

/** Address of an exported function, else 0. */
export function getProcAddress(module: number, name: string): number {
  return bind('kernel32.dll', 'GetProcAddress', 'int64', ['int64', 'str'])(module, name) as number;
}

/** Full path of a loaded module; '' when the handle is not one. */
export function getModuleFileName(module: number): string {
  const buffer = Buffer.alloc(65534);
  const length = bind('kernel32.dll', 'GetModuleFileNameW', 'uint32', [
    'int64',
    'void *',
    'uint32',
  ])(module, buffer, buffer.length / 2) as number;
  return buffer.toString('utf16le', 0, length * 2);
}

/** The module that contains an address, else 0; takes no reference. */
export function moduleOfAddress(address: number): number {
  const FROM_ADDRESS = 0x4;
  const UNCHANGED_REFCOUNT = 0x2;
  const out = Buffer.alloc(8);
  const ok = bind('kernel32.dll', 'GetModuleHandleExW', 'int32', ['uint32', 'int64', 'void *'])(
    FROM_ADDRESS | UNCHANGED_REFCOUNT,
    address,
    out,
  ) as number;
  return ok === 0 ? 0 : Number(out.readBigUInt64LE());
}

/** Handles of every module loaded in this process, in load order. */
export function processModules(): number[] {
  const enumerate = bind('kernel32.dll', 'K32EnumProcessModules', 'int32', [
    'int64',
    'void *',
    'uint32',
    'void *',
  ]);
  const needed = Buffer.alloc(4);
  let buffer = Buffer.alloc(8 * 256);
  for (;;) {
    // -1 is the pseudo handle of the calling process.
    if ((enumerate(-1, buffer, buffer.length, needed) as number) === 0) return [];
    const size = needed.readUInt32LE();
    if (size <= buffer.length) {
      return Array.from({ length: size / 8 }, (_, i) => Number(buffer.readBigUInt64LE(i * 8)));
    }
    buffer = Buffer.alloc(size * 2);
  }
}

function copyMemory(to: number | bigint, from: number | bigint, length: number): void {
  bind('ntdll.dll', 'RtlMoveMemory', 'void', ['int64', 'int64', 'int64'])(to, from, length);
}

/** Copies bytes of this process's own memory. The address must be readable: a wrong one ends the process. */
export function readOwnMemory(address: number, length: number): Buffer {
  const copy = Buffer.alloc(length);
  copyMemory(koffi.address(copy), address, length);
  return copy;
}

/**
 * Makes an activation context of a manifest file and makes it the calling thread's current one.
 *
 * Returns what undoes it, or the Win32 error. `assemblyFolder` is where private assemblies named by the manifest lie.
 */
export function activateManifest(
  manifest: string,
  assemblyFolder?: string,
): { deactivate(): void } | { error: number } {
  // ACTCTXW on 64 bits: cbSize, dwFlags, lpSource, processor and language, lpAssemblyDirectory, three unused pointers.
  // Its two texts follow in the same buffer, so that one argument keeps all of it alive during the call.
  const SIZE = 56;
  const source = Buffer.from(`${manifest}\0`, 'utf16le');
  const folder = Buffer.from(`${assemblyFolder ?? ''}\0`, 'utf16le');
  const context = Buffer.concat([Buffer.alloc(SIZE), source, folder]);
  const address = koffi.address(context);
  context.writeUInt32LE(SIZE, 0);
  context.writeUInt32LE(assemblyFolder === undefined ? 0 : 0x4, 4); // ACTCTX_FLAG_ASSEMBLY_DIRECTORY_VALID
  context.writeBigUInt64LE(address + BigInt(SIZE), 8);
  context.writeBigUInt64LE(address + BigInt(SIZE + source.length), 24);
  const handle = bind('kernel32.dll', 'CreateActCtxW', 'int64', ['void *'])(context) as number;
  if (handle === -1) return { error: getLastError() };
  const cookie = Buffer.alloc(8);
  const release = (): unknown =>
    bind('kernel32.dll', 'ReleaseActCtx', 'void', ['int64'])(handle) as unknown;
  if (
    (bind('kernel32.dll', 'ActivateActCtx', 'int32', ['int64', 'void *'])(
      handle,
      cookie,
    ) as number) === 0
  ) {
    const error = getLastError();
    release();
    return { error };
  }
  return {
    deactivate() {
      bind('kernel32.dll', 'DeactivateActCtx', 'int32', ['uint32', 'uint64'])(
        0,
        cookie.readBigUInt64LE(),
      );
      release();
    },
  };
}

/** Whether this is Wine rather than Windows: Wine's ntdll exports its version. */
export function runsUnderWine(): boolean {
  return getProcAddress(getModuleHandle('ntdll.dll'), 'wine_get_version') !== 0;
}

const END_OF_LIST = Buffer.alloc(8, 0xff);

/** Writes -1 into the calling thread's TEB.ExceptionList; false when the TEB could not be found. */
export function endExceptionList(): boolean {
  // THREAD_BASIC_INFORMATION: the TEB's address is its second field. -2 is the pseudo handle of the calling thread.
  const information = Buffer.alloc(48);
  const status = bind('ntdll.dll', 'NtQueryInformationThread', 'int32', [
    'int64',
    'int32',
    'void *',
    'uint32',
    'int64',
  ])(-2, 0, information, information.length, 0) as number;
  const teb = Number(information.readBigUInt64LE(8));
  if (status !== 0 || teb === 0) return false;
  copyMemory(teb, koffi.address(END_OF_LIST), 8);
  return true;
}

/** Machine number of the computer itself (0x8664, 0xaa64), also for a process that is emulated; 0 when unknown. */
export function nativeMachine(): number {
  // Looked up by hand: IsWow64Process2 came with Windows 10 1511.
  const address = getProcAddress(getModuleHandle('kernel32.dll'), 'IsWow64Process2');
  if (address === 0) return 0;
  const machines = Buffer.alloc(4);
  const ok = bind('kernel32.dll', 'IsWow64Process2', 'int32', ['int64', 'void *', 'void *'])(
    -1,
    machines.subarray(0, 2),
    machines.subarray(2, 4),
  ) as number;
  return ok === 0 ? 0 : machines.readUInt16LE(2);
}

const HIVES = { HKCU: 0x80000001, HKLM: 0x80000002 } as const;

function withKey<T>(
  hive: keyof typeof HIVES,
  key: string,
  use: (handle: number) => T,
): T | undefined {
  const KEY_READ_64 = 0x20019 | 0x100;
  const out = Buffer.alloc(8);
  const status = bind('advapi32.dll', 'RegOpenKeyExW', 'int32', [
    'int64',
    'str16',
    'uint32',
    'uint32',
    'void *',
  ])(HIVES[hive], key, 0, KEY_READ_64, out) as number;
  if (status !== 0) return undefined;
  const handle = Number(out.readBigUInt64LE());
  try {
    return use(handle);
  } finally {
    bind('advapi32.dll', 'RegCloseKey', 'int32', ['int64'])(handle);
  }
}

/** A text value of the 64-bit registry, else undefined. Environment references in it are left as they are. */
export function registryValue(
  hive: keyof typeof HIVES,
  key: string,
  name: string,
): string | undefined {
  return withKey(hive, key, (handle) => {
    const type = Buffer.alloc(4);
    const size = Buffer.alloc(4);
    const data = Buffer.alloc(65536);
    size.writeUInt32LE(data.length);
    const status = bind('advapi32.dll', 'RegQueryValueExW', 'int32', [
      'int64',
      'str16',
      'int64',
      'void *',
      'void *',
      'void *',
    ])(handle, name, 0, type, data, size) as number;
    const isText = type.readUInt32LE() === 1 || type.readUInt32LE() === 2;
    if (status !== 0 || !isText) return undefined;
    return data.toString('utf16le', 0, size.readUInt32LE()).replace(/\0.*$/s, '');
  });
}

/** Names of the keys directly below one; empty when it is missing or unreadable. */
export function registryKeys(hive: keyof typeof HIVES, key: string): string[] {
  const names = withKey(hive, key, (handle) => {
    const found: string[] = [];
    const name = Buffer.alloc(512);
    const length = Buffer.alloc(4);
    const next = bind('advapi32.dll', 'RegEnumKeyExW', 'int32', [
      'int64',
      'uint32',
      'void *',
      'void *',
      'int64',
      'int64',
      'int64',
      'int64',
    ]);
    for (let index = 0; ; index++) {
      length.writeUInt32LE(name.length / 2);
      if ((next(handle, index, name, length, 0, 0, 0, 0) as number) !== 0) return found;
      found.push(name.toString('utf16le', 0, length.readUInt32LE() * 2));
    }
  });
  return names ?? [];
}
