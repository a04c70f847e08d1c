/** Tells the other thread when the target runs and when the engine calls back, and obeys it in callbacks. */
import type { RunWatch, StopRequest } from '../session/run-watch.ts';
import { SessionEndedError } from './errors.ts';
import { STATE, type OwnState, type State } from './thread-state.ts';

export interface Target {
  /** Did the last wait for it run out of time? */
  wasLeftRunning(): boolean;
  /** Of a process of it on this machine; 0 where there is none. */
  processId(): number;
  /** Are there breakpoints whose hits call back? */
  hasBreakpoints(): boolean;
}

export class RunGuard implements RunWatch {
  private readonly state: OwnState;
  private readonly target: Target;
  private readonly outer: State[] = [];
  private forced = false;

  constructor(state: OwnState, target: Target) {
    this.state = state;
    this.target = target;
  }

  begin(): void {
    if (this.state.leaving) throw new SessionEndedError('The session');
    this.state.acknowledge();
    this.forced = false;
    this.outer.push(this.state.state);
    // In a wait that goes on with one that ran out of time, the engine does nothing on SetInterrupt.
    this.state.beginRun(this.target.wasLeftRunning() ? this.target.processId() : 0);
    // The first hit is as likely to come soon as the next one.
    if (this.target.hasBreakpoints()) this.state.markCallback();
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
    if (outer === STATE.running) this.state.markCallback();
    this.state.enter(outer);
    if (outer !== STATE.running || !this.state.unwanted) return false;
    this.forced = true;
    return true;
  }
}
