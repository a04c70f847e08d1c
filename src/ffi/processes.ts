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

const STD_OUTPUT = 0xfffffff5;
const STD_ERROR = 0xfffffff4;
const GENERIC_WRITE = 0x40000000;
const SHARE_READ_WRITE = 3;
const CREATE_ALWAYS = 2;
const NORMAL = 0x80;

/** An inheritable handle to write with; a file is made anew. Throws where Windows refuses. */
function openForWriting(path: string): number {
  const security = new BigUint64Array([24n, 0n, 1n]); // SECURITY_ATTRIBUTES: size, none, inheritable
  const handle = call(
    'CreateFileW',
    'int64',
    ['str16', 'uint32', 'uint32', 'void *', 'uint32', 'uint32', 'int64'],
    ...[path, GENERIC_WRITE, SHARE_READ_WRITE, security, CREATE_ALWAYS, NORMAL, 0],
  );
  if (handle === -1)
    throw new Error(`'${path}' cannot be written to (Windows' error ${lastError()}).`);
  return handle;
}

/**
 * Runs `body` while our standard output and error are `path` (`NUL` is nowhere): processes created meanwhile
 * get them as theirs. Our own console is not affected, as Node opened it before.
 */
export function withOutputTo<T>(path: string, body: () => T): T {
  const handle = openForWriting(path);
  const get = (which: number) => call('GetStdHandle', 'int64', ['uint32'], which);
  const set = (which: number, value: number) =>
    call('SetStdHandle', 'int32', ['uint32', 'int64'], which, value);
  const [output, error] = [get(STD_OUTPUT), get(STD_ERROR)];
  set(STD_OUTPUT, handle);
  set(STD_ERROR, handle);
  try {
    return body();
  } finally {
    set(STD_OUTPUT, output);
    set(STD_ERROR, error);
    call('CloseHandle', 'int32', ['int64'], handle);
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
