/** What the engine's thread asks of functions of the program's: it waits for each answer, and serves calls meanwhile. */
import { HandlerTimeoutError, InterruptedError, SessionEndedError } from '../errors.ts';
import type { Reply, Request } from '../protocol.ts';
import { STATE, type OwnState } from '../thread-state.ts';

type Answer = Extract<Request, { kind: 'answer' }>;

export interface AskOptions {
  /** Is a handler of the engine's events running, which may answer `'break'`? */
  insideHandler(): boolean;
  /** Milliseconds that a handler may take. */
  readonly handlerLimit: number;
}

interface Line {
  send(reply: Reply): void;
  /** Handles what has arrived, without waiting; false when there is nothing. */
  serve(): boolean;
}

export class Questions {
  private readonly state: OwnState;
  private readonly options: AskOptions;
  private readonly line: Line;
  private readonly answers = new Map<number, Answer>();
  private asked = 0;

  constructor(state: OwnState, options: AskOptions, line: Line) {
    this.state = state;
    this.options = options;
    this.line = line;
  }

  /** An answer has arrived. */
  answered(answer: Answer): void {
    this.answers.set(answer.id, answer);
  }

  /** Calls a function of the program's and waits for its answer. */
  ask(callee: number, args: readonly unknown[]): unknown {
    if (this.state.unwanted) return this.giveUp();
    const id = ++this.asked;
    this.line.send({ kind: 'ask', id, callee, args });
    const outer = this.state.enter(STATE.asking);
    const deadline = this.state.setDeadline(this.options.handlerLimit);
    const lingers = this.state.depth === 0;
    if (lingers) this.state.setLingererAsks(true);
    let answer: Answer | undefined;
    try {
      answer = this.awaitAnswer(id);
    } finally {
      if (lingers) this.state.setLingererAsks(false);
      this.state.restoreDeadline(deadline);
      this.state.enter(outer);
    }
    if (!answer) return this.giveUp();
    if ('error' in answer) throw answer.error;
    return answer.value;
  }

  /** Serves calls until the answer is there; undefined when somebody wants everything to stop. */
  private awaitAnswer(id: number): Answer | undefined {
    const { state } = this;
    const { handlerLimit } = this.options;
    const deadline = performance.now() + handlerLimit;
    for (;;) {
      const { wakes } = state;
      const answer = this.answers.get(id);
      if (answer) {
        this.answers.delete(id);
        return answer;
      }
      const left = deadline - performance.now();
      if (state.unwanted || left <= 0) {
        this.line.send({ kind: 'abandon', id });
        if (state.unwanted) return undefined;
        throw new HandlerTimeoutError(handlerLimit);
      }
      if (!this.line.serve()) state.sleep(wakes, left);
    }
  }

  /** The answer in place of a handler that was not waited for. */
  private giveUp(): unknown {
    if (this.options.insideHandler()) return 'break';
    throw this.state.leaving
      ? new SessionEndedError('A function of the program')
      : new InterruptedError();
  }
}
