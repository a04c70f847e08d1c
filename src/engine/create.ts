/** The engine's two doors: a client of the engine in this process, or of a debugging server. */
import { makeBeforehand } from '../com/implement.ts';
import { onHandlerFault } from '../com/thunk.ts';
import { pushGuid } from '../com/guid.ts';
import type { InterfaceClass } from '../com/spec.ts';
import { pending, settle } from '../com/state.ts';
import { notInterface, type IUnknown } from '../com/unknown.ts';
import { bindFunction, type NativeFunction } from '../ffi/native.ts';
import { addressAt, enter, leave, u64 } from '../ffi/scratch.ts';
import { pushAnsi, pushWide } from '../ffi/strings.ts';
import { CALLBACKS } from './callbacks.ts';
import { loadEngine, type EngineExports, type LoadOptions } from './load/load.ts';
import { stopTarget } from './stop-target.ts';

const functions = new Map<string, NativeFunction>();

function exported(
  name: keyof EngineExports,
  signature: string,
  options: LoadOptions,
): NativeFunction {
  const engine = loadEngine(options);
  let fn = functions.get(name);
  if (!fn) {
    const address = engine.exports[name];
    if (address === 0)
      throw new Error(
        `${engine.path} (${engine.version ?? 'unknown version'}) has no function ${name}: use a newer engine.`,
      );
    onHandlerFault(stopTarget);
    if (functions.size === 0) makeBeforehand(CALLBACKS);
    functions.set(name, (fn = bindFunction(address, signature)));
  }
  return fn;
}

/** Calls an exported creation function with arguments made by `push` and wraps what it created. */
function create<T extends IUnknown>(
  type: InterfaceClass<T>,
  name: keyof EngineExports,
  signature: string,
  options: LoadOptions,
  call: (fn: NativeFunction, iid: number, out: number) => number,
): T {
  if (typeof type?.iid !== 'string') notInterface(name, type);
  const fn = exported(name, signature, options);
  const at = enter(16);
  try {
    u64[at >>> 3] = 0n;
    const hr = call(fn, pushGuid(type.iid), addressAt(at));
    if (hr !== 0 || pending.fault !== undefined) settle(hr, '', `${name}(${type.interfaceName})`);
    return new type(Number(u64[at >>> 3]), true);
  } finally {
    leave(at);
  }
}

/**
 * A new client of the engine in this process, as interface `type`; the first call finds and loads the
 * engine ({@link loadEngine}). The client belongs to this thread; dispose it when done. Throws
 * DbgEngError with E_NOINTERFACE where the engine is too old for `type`.
 * {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-debugcreate}
 */
export function debugCreate<T extends IUnknown>(
  type: InterfaceClass<T>,
  options: LoadOptions = {},
): T {
  return create(type, 'DebugCreate', 'hii', options, (fn, iid, out) => fn(iid, out));
}

/**
 * As {@link debugCreate}, with engine options (`DbgEngOptions`; Microsoft documents no values, 0 is what
 * DebugCreate passes).
 * {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-debugcreateex}
 */
export function debugCreateEx<T extends IUnknown>(
  type: InterfaceClass<T>,
  DbgEngOptions: number,
  options: LoadOptions = {},
): T {
  return create(type, 'DebugCreateEx', 'hiii', options, (fn, iid, out) =>
    fn(iid, DbgEngOptions, out),
  );
}

/**
 * A client of a debugging server, which another process has started with IDebugClient::StartServer:
 * `tcp:server=host,port=5005`, `npipe:server=host,pipe=name`. Calls travel to that process; the client
 * belongs to this thread. Throws DbgEngError when nobody answers.
 * {@link https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng/nf-dbgeng-debugconnectwide}
 */
export function debugConnect<T extends IUnknown>(
  type: InterfaceClass<T>,
  RemoteOptions: string,
  options: LoadOptions = {},
): T {
  if (typeof RemoteOptions !== 'string' || RemoteOptions === '' || RemoteOptions.includes('\0'))
    throw new TypeError(
      `debugConnect needs a connection string such as 'tcp:server=host,port=5005', not ${JSON.stringify(RemoteOptions)}.`,
    );
  const wide = loadEngine(options).exports.DebugConnectWide !== 0;
  return create(
    type,
    wide ? 'DebugConnectWide' : 'DebugConnect',
    'hiii',
    options,
    (fn, iid, out) => {
      const text = wide ? pushWide(RemoteOptions) : pushAnsi(RemoteOptions);
      if (text === 0)
        throw new TypeError('This old engine takes connection strings in the ANSI code page only.');
      return fn(text, iid, out);
    },
  );
}
