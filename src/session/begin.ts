/** How every session begins: a client of the engine, what listens to it, and a target. */
import { DbgEngError } from '../com/errors.ts';
import { claimEngine } from '../engine/claim.ts';
import { debugCreate } from '../engine/create.ts';
import { EngineInterfaces } from '../engine/interfaces.ts';
import type { LoadOptions } from '../engine/load/load.ts';
import { OutputRouter } from '../engine/output.ts';
import { DEBUG_WAIT, INFINITE, SYMOPT } from '../generated/families.ts';
import { IDebugClient5 } from '../generated/interfaces/IDebugClient5.ts';
import { disposeAll, endTarget } from './end.ts';
import { EngineBusyError } from './errors.ts';
import { EventHub } from './event-hub.ts';
import type { EventHandler, EventKind } from './events.ts';
import { Session, type Ending, type TargetKind } from './session.ts';

/** Options of every start. */
export interface StartOptions {
  /** Which engine to load; see `docs/engine.md`. Only the first start of a process can choose. */
  readonly engine?: LoadOptions;
  /** Symbol path elements: folders, `srv*cache*server`. Default: the engine's (`_NT_SYMBOL_PATH`). */
  readonly symbols?: readonly string[];
  /** Where executables are looked for; for dumps. */
  readonly images?: readonly string[];
  /** Where source files are looked for. */
  readonly sources?: readonly string[];
  /** Handlers of events from the very first on; {@link Session.on} comes after the start. */
  readonly on?: { readonly [K in EventKind]?: EventHandler<K> };
  /** Connection string of a process server (`dbgsrv`): the target runs on that machine. */
  readonly processServer?: string;
}

/** One process holds one engine, and one engine one session of ours. */
let current: Session | undefined;
/** How each session gives back the engine, which no other thread of this process may have meanwhile. */
const claims = new Map<Session, () => void>();

const ENDINGS: readonly Ending[] = ['kill', 'detach', 'leave'];

type Starter = (engine: EngineInterfaces, server: bigint) => void;
type KindOf = (engine: EngineInterfaces) => TargetKind;

/** A session with a target of its own, which `start` makes; it begins stopped. */
export function begin(
  options: StartOptions,
  kindOf: KindOf,
  ending: Ending,
  start: Starter,
): Session {
  if (!ENDINGS.includes(ending))
    throw new TypeError(
      `The option 'ending' is 'kill', 'detach' or 'leave', not '${String(ending)}'.`,
    );
  checkEngine(options);
  if (current?.alive) throw new EngineBusyError();
  const client = debugCreate(IDebugClient5, options.engine);
  const release = claimEngine();
  if (!release) {
    client.dispose();
    throw new EngineBusyError();
  }
  try {
    const session = launchOn(client, options, kindOf, ending, start);
    claims.set(session, release);
    return session;
  } catch (error) {
    release();
    throw error;
  }
}

function launchOn(
  client: IDebugClient5,
  options: StartOptions,
  kindOf: KindOf,
  ending: Ending,
  start: Starter,
): Session {
  return open(client, options, kindOf, ending, (engine) => {
    const server = options.processServer
      ? engine.client.ConnectProcessServerWide(options.processServer)
      : 0n;
    try {
      start(engine, server);
      const { hresult } = engine.control.hr.WaitForEvent(DEBUG_WAIT.DEFAULT, INFINITE);
      if (hresult !== 0) throw new DbgEngError(hresult, 'IDebugControl', 'WaitForEvent');
    } catch (error) {
      endFailed(engine, ending, server);
      throw error;
    }
    return server;
  });
}

/** A process that the start has stopped is not left so: nobody would know of it. */
function endFailed(engine: EngineInterfaces, ending: Ending | 'disconnect', server: bigint): void {
  const end = ending === 'leave' ? 'detach' : ending;
  endTarget(engine, { ending: end, kind: 'user', free: false, server });
}

/** A session on a client that there is. `start` returns the handle of the process server, 0 without one. */
export function open(
  client: IDebugClient5,
  options: StartOptions,
  kindOf: KindOf,
  ending: Ending | 'disconnect',
  start: (engine: EngineInterfaces) => bigint,
): Session {
  // Each is given back when what comes after it fails, the last first.
  const undo: { dispose(): void }[] = [client];
  try {
    const engine = new EngineInterfaces(client);
    undo[0] = engine; // it has taken over the client
    const output = new OutputRouter(client);
    undo.unshift(output);
    const hub = new EventHub(engine);
    undo.unshift(hub);
    prepareSymbols(engine, options);
    for (const [kind, handler] of Object.entries(options.on ?? {}))
      hub.subscribe(kind as EventKind, handler as EventHandler<EventKind>);
    const { capture, result: server } = output.capture(() => start(engine));
    undo.unshift({ dispose: () => endFailed(engine, ending, server) });
    const session = new Session(engine, {
      output,
      hub,
      kind: kindOf(engine),
      ending,
      server,
      local: ending !== 'disconnect' && server === 0n,
      startMessages: capture.text(),
      onEnd: () => {
        if (current === session) current = undefined;
        claims.get(session)?.();
        claims.delete(session);
      },
    });
    current = session;
    return session;
  } catch (error) {
    try {
      disposeAll(undo);
    } catch {
      // What went wrong first is the reason.
    }
    throw error;
  }
}

/** @internal Throws a TypeError for what is no choice of an engine, a mere path above all: it would be ignored. */
export function checkEngine({ engine }: StartOptions): void {
  const given: unknown = engine;
  if (given === undefined || (typeof given === 'object' && given !== null)) return;
  throw new TypeError(
    `The option 'engine' is { path: 'a folder with dbgeng.dll' }, not ${JSON.stringify(given)}.`,
  );
}

/** Lines always, dialogs never; loading on demand, as WinDbg does. */
function prepareSymbols({ symbols }: EngineInterfaces, options: StartOptions): void {
  symbols.AddSymbolOptions(
    SYMOPT.LOAD_LINES | SYMOPT.NO_PROMPTS | SYMOPT.FAIL_CRITICAL_ERRORS | SYMOPT.DEFERRED_LOADS,
  );
  if (options.symbols) symbols.SetSymbolPathWide(pathOf('symbols', options.symbols));
  if (options.images) symbols.SetImagePathWide(pathOf('images', options.images));
  if (options.sources) symbols.SetSourcePathWide(pathOf('sources', options.sources));
}

function pathOf(option: string, elements: readonly string[]): string {
  if (!Array.isArray(elements) || elements.some((element) => typeof element !== 'string'))
    throw new TypeError(`The option '${option}' is a list of folders or symbol servers.`);
  return elements.join(';');
}
