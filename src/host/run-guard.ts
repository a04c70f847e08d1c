/** Tells the other thread when the target runs and when the engine calls back, and obeys it in callbacks. */
import type { RunWatch, StopRequest } from '../session/run-watch.ts';
import { SessionEndedError } from './errors.ts';
import { STATE, type OwnState, type State } from './thread-state.ts';

export class RunGuard implements RunWatch {
  private readonly state: OwnState;
  private readonly outer: State[] = [];
  private forced = false;

  constructor(state: OwnState) {
    this.state = state;
  }

  begin(): void {
    if (this.state.leaving) throw new SessionEndedError('The session');
    this.state.acknowledge();
    this.forced = false;
    this.outer.push(this.state.state);
    this.state.beginRun();
  }

  end(): StopRequest {
    this.state.enter(this.outer.pop() ?? STATE.idle);
    if (this.forced) return 'forced';
    return this.state.unwanted ? 'asked' : 'no';
  }

  enter(): void {
    this.outer.push(this.state.enter(STATE.callback));
  }

  leave(): boolean {
    const outer = this.outer.pop() ?? STATE.idle;
    if (outer === STATE.running) this.state.stir();
    this.state.enter(outer);
    if (outer !== STATE.running || !this.state.unwanted) return false;
    this.forced = true;
    return true;
  }
}
