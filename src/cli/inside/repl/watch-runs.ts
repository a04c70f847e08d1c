// Runs next to the engine: tells when the target runs, so that Ctrl+C breaks into it and does nothing else.
import type { Session } from '../../../index.ts';

/** Calls `tell` around every wait for the target. */
export function watchRuns(session: Session, tell: (running: boolean) => void): void {
  const { watch } = session.hub;
  if (!watch) return;
  // The session's own waits lead through the raw face, and are told once.
  let depth = 0;
  session.hub.watch = {
    begin() {
      if (depth === 0) {
        watch.begin();
        tell(true);
      }
      depth++;
    },
    end() {
      if (--depth > 0) return 'no';
      const request = watch.end();
      tell(false);
      return request;
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
