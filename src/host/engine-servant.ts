/** What the host does for the servant with the engine: starts a session, settles interrupts, ends. */
import { loadEngine, type LoadOptions } from '../engine/load/load.ts';
import type { StreamPaths } from '../ffi/processes.ts';
import { readPointer } from '../ffi/memory.ts';
import { IDebugControl } from '../generated/interfaces/IDebugControl.ts';
import type { Session } from '../session/session.ts';
import { attach, connect, launch, openDump } from '../session/start.ts';
import { BREAK_IN_LIMIT, type InterruptEntry } from './interrupter.ts';
import { RunGuard, type Target } from './run-guard.ts';
import type { ServantOptions } from './serve/servant.ts';
import type { OwnState } from './thread-state.ts';

const STARTS: Readonly<Record<string, (...args: never[]) => Session>> = {
  launch,
  attach,
  openDump,
  connect,
};

const POINTER_SIZE = 8;

export interface EngineSettings {
  /** Milliseconds. */
  readonly handlerLimit: number;
  /** The pipes that a launched target gets as its standard streams. */
  readonly pipes: Required<StreamPaths> | undefined;
}

export function engineServant(
  state: OwnState,
  { handlerLimit, pipes }: EngineSettings,
  started: (interrupt: InterruptEntry) => void,
): ServantOptions {
  let session: Session | undefined;
  return {
    handlerLimit,
    start(how, args) {
      const { engine } = (args.at(-1) ?? {}) as { engine?: LoadOptions };
      loadEngine(engine);
      const given = pipes ? [...args.slice(0, -1), { ...(args.at(-1) as object), pipes }] : args;
      session = STARTS[how]!(...(given as never[]));
      // Of a session that others share, it is theirs.
      if (how === 'launch' || how === 'attach')
        session.engine.control.SetInterruptTimeout(BREAK_IN_LIMIT);
      session.hub.watch = new RunGuard(state, targetOf(session));
      started(interruptEntry(session));
      return session;
    },
    settleInterrupt() {
      // Asking takes back a request that nothing has obeyed.
      if (session?.alive) session.engine.control.hr.GetInterrupt();
    },
    insideHandler: () => session?.hub.insideHandler ?? false,
    leave: () => session?.dispose(),
  };
}

function targetOf(session: Session): Target {
  return {
    wasLeftRunning: () => session.outcome?.running === true,
    processId: () => (session['local'] ? session['processId'] : 0),
    hasBreakpoints: () => session.hub.hearsBreakpoints,
  };
}

/** SetInterrupt, which any thread may call, of a reference that is never given back. */
function interruptEntry({ engine }: Session): InterruptEntry {
  const control = engine.client.queryInterface(IDebugControl);
  const { slot } = IDebugControl.ownMethods().find(({ name }) => name === 'SetInterrupt')!;
  const vtable = readPointer(control.pointer);
  return { self: control.pointer, entry: readPointer(vtable + slot * POINTER_SIZE) };
}
