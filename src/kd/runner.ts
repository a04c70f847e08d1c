/**
 * Real time for a machine: it runs in slices, with a clock tick between them, until a trap stops it.
 */
import type { Machine, MachineStop } from './machine.ts';

export interface RunnerOptions {
  /** Milliseconds between two clock ticks, each of which wakes idle processors. Default 10. */
  tick?: number;
  /** Instructions per processor and tick, at most. Default 1000. */
  budget?: number;
}

export class Runner {
  readonly #machine: Machine;
  readonly #options: RunnerOptions;
  readonly #onTrap: (stop: MachineStop) => void;
  #timer: NodeJS.Timeout | undefined;
  #breakInRequested = false;

  /** The machine stands still until {@link run}. `onTrap` is called when something stopped it again. */
  constructor(machine: Machine, options: RunnerOptions, onTrap: (stop: MachineStop) => void) {
    this.#machine = machine;
    this.#options = options;
    this.#onTrap = onTrap;
  }

  /** Lets the processors go on. */
  run(): void {
    this.halt();
    this.#timer = setTimeout(() => this.#slice(), 0);
  }

  /** Stands still. */
  halt(): void {
    clearTimeout(this.#timer);
  }

  /** When it runs next, the machine enters its break-in routine first. */
  requestBreakIn(wanted = true): void {
    this.#breakInRequested = wanted;
  }

  #slice(): void {
    if (this.#breakInRequested) this.#machine.breakIn();
    this.#breakInRequested = false;
    const stop = this.#machine.run(this.#options.budget ?? 1000);
    if (stop) return this.#onTrap(stop);
    this.#timer = setTimeout(() => {
      this.#machine.tick();
      this.#slice();
    }, this.#options.tick ?? 10);
  }
}
