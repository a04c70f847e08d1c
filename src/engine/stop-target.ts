/**
 * Stops the target after a handler threw in a method whose answer the engine ignores. Where a status is
 * asked the answer "break" does it; here the engine would go on, and the error would surface much later.
 */
import { DbgEngError } from '../com/errors.ts';
import { implement, type Implementation } from '../com/implement.ts';
import type { IUnknown } from '../com/unknown.ts';
import { DEBUG_CES, DEBUG_INTERRUPT, DEBUG_STATUS } from '../generated/families.ts';
import { IDebugClient } from '../generated/interfaces/IDebugClient.ts';
import { IDebugControl } from '../generated/interfaces/IDebugControl.ts';
import { IDebugEventCallbacks } from '../generated/interfaces/IDebugEventCallbacks.ts';

/** Returns what to do when the error surfaces; undefined where there is nothing to stop. */
export function stopTarget({ type, holders }: Implementation): (() => void) | undefined {
  for (const { owner } of holders) {
    if (!owner.alive) continue;
    if (type.interfaceName === 'IDebugInputCallbacks') unlessRefused(() => endInput(owner));
    const release = unlessRefused(() => brake(owner));
    if (release) return release;
  }
  return undefined;
}

/**
 * An interrupt is heard only while the target runs; while the engine handles an event (its status is
 * "break" then, as if the target were at rest) it is lost. So a client of our own holds the next event, or
 * interrupts when the target is let go.
 */
function brake(owner: IUnknown): (() => void) | undefined {
  const control = owner.queryInterface(IDebugControl);
  const status = control.GetExecutionStatus();
  if (status === DEBUG_STATUS.NO_DEBUGGEE) {
    control.dispose();
    return undefined;
  }
  const parent = owner.queryInterface(IDebugClient);
  const client = parent.CreateClient();
  parent.dispose();
  let interrupted = false;
  const interrupt = (): void => {
    if (interrupted) return;
    interrupted = true;
    unlessRefused(() => control.SetInterrupt(DEBUG_INTERRUPT.ACTIVE));
  };
  const hold = () => (interrupted ? DEBUG_STATUS.NO_CHANGE : DEBUG_STATUS.BREAK);
  const callbacks = implement(IDebugEventCallbacks, {
    Breakpoint: hold,
    Exception: hold,
    CreateThread: hold,
    ExitThread: hold,
    CreateProcess: hold,
    LoadModule: hold,
    UnloadModule: hold,
    SystemError: hold,
    ChangeEngineState(flags, argument) {
      if ((flags & DEBUG_CES.EXECUTION_STATUS) !== 0 && runs(Number(BigInt.asUintN(32, argument))))
        interrupt();
    },
  });
  client.SetEventCallbacks(callbacks);
  if (runs(status)) interrupt();
  return () => {
    callbacks.dispose(); // takes itself out of the client
    client.dispose();
    control.dispose();
  };
}

/** Nobody else may answer: the engine would wait for ever in the call that is to throw. */
function endInput(owner: IUnknown): void {
  const control = owner.queryInterface(IDebugControl);
  try {
    control.ReturnInput('');
  } finally {
    control.dispose();
  }
}

function runs(status: number): boolean {
  return status !== DEBUG_STATUS.BREAK && status !== DEBUG_STATUS.NO_DEBUGGEE;
}

/** The engine may be in a state where it refuses: then the target stops by itself, or is gone. */
function unlessRefused<T>(action: () => T): T | undefined {
  try {
    return action();
  } catch (error) {
    if (error instanceof DbgEngError) return undefined;
    throw error;
  }
}
