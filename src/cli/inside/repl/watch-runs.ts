// Runs next to the engine: tells when the target runs, so that Ctrl+C breaks into it and does nothing else.
import type { Session } from '../../../index.ts';

/** Calls `tell` around every wait for the target. */
export function watchRuns(session: Session, tell: (running: boolean) => void): void {
  const { watch } = session.hub;
  if (!watch) return;
  session.hub.watch = {
    begin() {
      watch.begin();
      tell(true);
    },
    end() {
      tell(false);
      return watch.end();
    },
    enter: () => watch.enter(),
    leave: () => watch.leave(),
  };
  watchRawWait(session);
}

/** A wait on the raw face is one, too: `control.WaitForEvent(0, INFINITE)`. */
function watchRawWait({ hub, engine: { control } }: Session): void {
  const wait = control.WaitForEvent.bind(control);
  Object.defineProperty(control, 'WaitForEvent', {
    configurable: true,
    value: (...args: Parameters<typeof wait>) => {
      hub.watch?.begin();
      try {
        return wait(...args);
      } finally {
        hub.watch?.end();
      }
    },
  });
}
