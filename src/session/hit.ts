/** What a breakpoint's handler sees. */
import type { InspectOptions } from 'node:util';
import type { Breakpoint } from './breakpoint.ts';
import type { Frame } from './frame.ts';
import { inspectAs, inspectCustom, jsonOf } from './print.ts';
import type { Process } from './process.ts';
import { Reference } from './reference.ts';
import type { Session } from './session.ts';
import { checkStop, currentStop } from './stop.ts';
import type { Thread } from './thread.ts';

/** A hit, valid while the handler runs, and after it when the target stays stopped. */
export class Hit extends Reference {
  readonly breakpoint: Breakpoint;
  readonly thread: Thread;
  /** Address of the instruction that runs next. */
  readonly address: bigint;
  private readonly stop: number;

  /** @internal */
  constructor(breakpoint: Breakpoint, thread: Thread, address: bigint) {
    super();
    this.breakpoint = breakpoint;
    this.thread = thread;
    this.address = address;
    this.stop = currentStop(thread.session);
  }

  get session(): Session {
    return this.thread.session;
  }

  get process(): Process {
    return this.thread.process;
  }

  /** A frame of the thread that has hit it: 0, the default, is the innermost. */
  frame(index = 0): Frame {
    const { session, breakpoint } = this;
    checkStop(session, this.stop, `A hit of breakpoint ${breakpoint.id}`);
    return this.thread.frame(index);
  }

  toJSON(): object {
    const { breakpoint, thread, address } = this;
    return jsonOf({ breakpoint: breakpoint.id, thread: thread.index, address }) as object;
  }

  [inspectCustom](depth: number, options: InspectOptions, inspect: never): string {
    const { breakpoint, thread, address } = this;
    const shown = { breakpoint: breakpoint.id, thread: thread.index, address };
    return inspectAs('Hit', shown, depth, options, inspect);
  }
}
