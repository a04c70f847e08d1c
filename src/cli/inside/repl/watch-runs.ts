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
}
