/** What Windows does for a debugger beside the engine: standard handles that a new process gets, and break-in. */
import koffi from 'koffi';

/** Kept for ever: collecting the handle would unload the library. */
let kernel32: ReturnType<typeof koffi.load> | undefined;
const functions = new Map<string, ReturnType<ReturnType<typeof koffi.load>['func']>>();

function call(name: string, result: string, parameters: string[], ...args: unknown[]): number {
  let fn = functions.get(name);
  if (!fn) {
    kernel32 ??= koffi.load('kernel32.dll');
    functions.set(name, (fn = kernel32.func(name, result, parameters)));
  }
  return Number(fn(...args));
}

const lastError = () => call('GetLastError', 'uint32', []);

/** Where the standard streams of a new process lead. */
export interface StreamPaths {
  readonly stdin?: string;
  readonly stdout?: string;
  readonly stderr?: string;
}

const HANDLES = { stdin: 0xfffffff6, stdout: 0xfffffff5, stderr: 0xfffffff4 } as const;
const GENERIC_READ = 0x80000000;
const GENERIC_WRITE = 0x40000000;
const SHARE_READ_WRITE = 3;
const CREATE_ALWAYS = 2;
const OPEN_EXISTING = 3;
const NORMAL = 0x80;

/** An inheritable handle; a file to write to is made anew. Throws where Windows refuses. */
function openStream(path: string, reading: boolean): number {
  const security = new BigUint64Array([24n, 0n, 1n]); // SECURITY_ATTRIBUTES: size, none, inheritable
  const access = reading ? GENERIC_READ : GENERIC_WRITE;
  const existing = reading || /^\\\\[.?]\\pipe\\/i.test(path);
  const handle = call(
    'CreateFileW',
    'int64',
    ['str16', 'uint32', 'uint32', 'void *', 'uint32', 'uint32', 'int64'],
    ...[path, access, SHARE_READ_WRITE, security, existing ? OPEN_EXISTING : CREATE_ALWAYS],
    ...[NORMAL, 0],
  );
  if (handle === -1)
    throw new Error(
      `'${path}' cannot be ${reading ? 'read' : 'written to'} (Windows' error ${lastError()}).`,
    );
  return handle;
}

/**
 * Runs `body` while our standard streams are others: processes created meanwhile get them as theirs, if they
 * inherit handles. Our own console is not affected, as Node opened it before. One path for two streams is
 * opened once; `NUL` is nowhere.
 */
export function withStreams<T>(paths: StreamPaths, body: () => T): T {
  const set = (which: number, value: number) =>
    call('SetStdHandle', 'int32', ['uint32', 'int64'], which, value);
  const opened = new Map<string, number>();
  const before: [number, number][] = [];
  try {
    for (const name of ['stdin', 'stdout', 'stderr'] as const) {
      const path = paths[name];
      if (path === undefined) continue;
      const handle = opened.get(path) ?? openStream(path, name === 'stdin');
      opened.set(path, handle);
      before.push([HANDLES[name], call('GetStdHandle', 'int64', ['uint32'], HANDLES[name])]);
      set(HANDLES[name], handle);
    }
    return body();
  } finally {
    for (const [which, value] of before) set(which, value);
    for (const handle of opened.values()) call('CloseHandle', 'int32', ['int64'], handle);
  }
}

/** Makes a running process of this machine raise a breakpoint, on a thread of its own. False where it cannot. */
export function breakInto(processId: number): boolean {
  const ALL_ACCESS = 0x1fffff;
  const open = ['uint32', 'int32', 'uint32'];
  const handle = call('OpenProcess', 'int64', open, ALL_ACCESS, 0, processId);
  if (handle === 0) return false;
  const done = call('DebugBreakProcess', 'int32', ['int64'], handle);
  call('CloseHandle', 'int32', ['int64'], handle);
  return done !== 0;
}

/**
 * The file that Windows starts for the program `name`, found as CreateProcess does: beside our own executable, in
 * the working folder, in the system's folders and along PATH, with `.exe` where it has no extension. Undefined
 * where there is none.
 */
export function findProgram(name: string): string | undefined {
  const buffer = Buffer.alloc(2 * 32768);
  const parameters = ['str16', 'str16', 'str16', 'uint32', 'void *', 'int64'];
  // Wine goes on to files without any extension: those may be programs of Linux.
  for (const extension of ['.exe', null]) {
    const room = buffer.length / 2;
    const length = call(
      'SearchPathW',
      'uint32',
      parameters,
      null,
      name,
      extension,
      room,
      buffer,
      0,
    );
    if (length > 0 && length < room) return buffer.toString('utf16le', 0, 2 * length);
  }
  return undefined;
}
