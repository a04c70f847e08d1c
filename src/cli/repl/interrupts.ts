// What Ctrl+C does while something runs: ever more, when it is pressed again.
import { stopScript } from '../../host/stop-script.ts';

/** Milliseconds until a script that does not come to its end is ended by force. */
const PATIENCE = 500;

/** The process in which it runs. */
interface Stoppable {
  readonly pid: number | undefined;
  interrupt(): void;
  kill(): void;
}

export interface InterruptTarget {
  readonly desk: Stoppable;
  /** Gives up waiting for promises. */
  cancel(): void;
  /** Does the target run? Then the engine stops it, and forces nothing. */
  running(): boolean;
  note(text: string): void;
}

/** One thing that runs, from its start to its end. */
export class Interrupts {
  private presses = 0;
  private timer: NodeJS.Timeout | undefined;
  private readonly target: InterruptTarget;
  private readonly stop: (pid: number) => void;

  constructor(target: InterruptTarget, stop: (pid: number) => void = stopScript) {
    this.target = target;
    this.stop = stop;
  }

  press(): void {
    const { desk, note } = this.target;
    this.presses += 1;
    desk.interrupt();
    this.target.cancel();
    clearTimeout(this.timer);
    if (this.presses === 1) this.timer = setTimeout(() => this.force(), PATIENCE);
    else if (this.presses === 2) this.force(true);
    else if (this.presses === 3) note('Ctrl+C once more ends the process of this session\n');
    else desk.kill();
  }

  /** Ends JavaScript; not while the target runs, unless it is asked for again. */
  private force(anyway = false): void {
    const { desk, running } = this.target;
    if (desk.pid !== undefined && (anyway || !running())) this.stop(desk.pid);
  }

  /** What ran has ended. */
  end(): void {
    clearTimeout(this.timer);
    this.presses = 0;
  }
}
