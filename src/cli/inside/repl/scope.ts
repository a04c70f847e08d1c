// Runs next to the engine: the names that what is typed finds, beside Node's own.
import { createRequire, isBuiltin } from 'node:module';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import * as raw from '../../../raw.ts';
import type { Frame, Session } from '../../../index.ts';
import type { TargetSpec } from '../../target.ts';
import { IMPORT } from './source.ts';
import { hasEnded } from './target-state.ts';

/** What the scope is made of. */
export interface ScopeSource {
  session(): Session | undefined;
  begin(spec: TargetSpec): Session;
  readonly api: object;
}

/** A name that is looked up each time. */
type Getter = (session: Session) => unknown;

/** What is current, and the raw interfaces behind it. */
const OF_SESSION: Readonly<Record<string, Getter>> = {
  target: (session) => session.process(),
  thread: (session) => session.thread(),
  threads: (session) => session.threads(),
  frame: currentFrame,
  stack: (session) => session.thread().stack(),
  locals: (session) => currentFrame(session).locals(),
  registers: (session) => currentFrame(session).registers(),
  modules: (session) => session.modules(),
  memory: (session) => session.memory,
  symbols: (session) => session.symbols,
  types: (session) => session.types,
  breakpoints: (session) => session.breakpoints,
  filters: (session) => session.filters,
  engine: (session) => session.engine,
  client: (session) => session.engine.client,
  control: (session) => session.engine.control,
  data: (session) => session.engine.data,
  system: (session) => session.engine.system,
  advanced: (session) => session.engine.advanced,
};

/** Those that a session has no more when its target has ended. */
const OF_TARGET = new Set([
  ...['target', 'thread', 'threads', 'frame', 'stack', 'locals', 'registers', 'modules'],
]);

/** The frame that `.frame` or the engine's own command has chosen. */
export function currentFrame(session: Session): Frame {
  const { symbols, symbols5 } = session.engine;
  const { hresult, Index } = symbols5
    ? symbols5.hr.GetCurrentScopeFrameIndexEx(raw.DEBUG_FRAME.DEFAULT)
    : symbols.hr.GetCurrentScopeFrameIndex();
  const stack = session.thread().stack({ max: hresult === 0 ? Index + 1 : 1 });
  const frame = stack[hresult === 0 ? Index : 0] ?? stack[0];
  if (frame) return frame;
  throw new Error('There is no frame: the thread has no stack that can be walked.');
}

/** Names that the REPL offers beside the raw ones; for `.help` and completion. */
export const SCOPE_NAMES: readonly string[] = ['session', ...Object.keys(OF_SESSION)];

/** Puts the names into the global object. Whoever assigns to one replaces it. */
export function defineScope(source: ScopeSource): void {
  define(
    'session',
    () => source.session(),
    // `session = launch(…)` is what scripts do; the name goes on meaning the current one.
    (value) => value === source.session(),
  );
  for (const [name, get] of Object.entries(OF_SESSION))
    define(name, () => {
      const session = source.session();
      if (session?.alive && !(OF_TARGET.has(name) && hasEnded(session))) return get(session);
      const why = session?.alive ? 'The target has ended' : 'There is no target';
      throw new Error(`${why}, so there is no '${name}': .launch, .attach or .open one.`);
    });
  for (const [name, value] of Object.entries(raw))
    if (!(name in globalThis)) define(name, () => value);
  const begin = (how: TargetSpec['how'], args: readonly unknown[], options: object = {}) =>
    source.begin({ how, args, options, name: path.win32.basename(String(args[0])) });
  const starts = {
    launch: (program: string, args: readonly string[] = [], options?: object) =>
      begin('launch', [program, args], options),
    attach: (process: number | string, options?: object) => begin('attach', [process], options),
    openDump: (file: string, options?: object) => begin('openDump', [file], options),
    connect: (remote: string, options?: object) => begin('connect', [remote], options),
  };
  for (const [name, start] of Object.entries(starts)) define(name, () => start);
  define('repl', () => source.api);
  define('require', () => createRequire(path.join(process.cwd(), 'repl')));
  define(IMPORT, () => importFrom);
}

/** Modules are meant as from a file where the user is. */
function importFrom(specifier: unknown, options?: ImportCallOptions): Promise<unknown> {
  return import(moduleUrl(String(specifier)), options);
}

function moduleUrl(text: string): string {
  if (/^\.{0,2}\//.test(text) || path.isAbsolute(text))
    return pathToFileURL(path.resolve(text)).href;
  if (isBuiltin(text) || /^[\w-]{2,}:/.test(text) || /^dbgeng(?:\/|$)/.test(text)) return text;
  try {
    return pathToFileURL(createRequire(path.join(process.cwd(), 'repl')).resolve(text)).href;
  } catch {
    // Whoever imports it says what is wrong.
    return text;
  }
}

function define(name: string, get: () => unknown, ignore?: (value: unknown) => boolean): void {
  Object.defineProperty(globalThis, name, {
    configurable: true,
    enumerable: false,
    get,
    set(value: unknown) {
      if (ignore?.(value)) return;
      Object.defineProperty(globalThis, name, {
        configurable: true,
        enumerable: true,
        writable: true,
        value,
      });
    },
  });
}
