// Runs next to the engine: commands of the engine, whose output is told as it comes.
import type { CommandResult, Outcome, Session } from '../../index.ts';
import { Flow, type Print } from './flow.ts';

export interface CommandOutcome extends CommandResult {
  /** Why the engine was not asked. */
  readonly objection?: string;
  /** Of a command that let the target run: how that ended. */
  readonly ran?: RunReport;
}

/** How a run of the target ended, as plain data. */
export interface RunReport {
  readonly kind: Outcome['kind'];
  /** Of `exit`. */
  readonly code?: number;
  /** Of `breakpoint`: the engine's number of it. */
  readonly breakpoint?: number;
  /** Of `exception`. */
  readonly exception?: { readonly code: string; readonly description: string };
}

function reportOf(outcome: Outcome): RunReport {
  const { kind } = outcome;
  if (kind === 'exit') return { kind, code: outcome.code };
  if (kind === 'breakpoint') return { kind, breakpoint: outcome.breakpoint };
  if (kind !== 'exception') return { kind };
  const { code, description } = outcome.exception;
  return { kind, exception: { code: `0x${code.toString(16)}`, description } };
}

export class Commands {
  private print: Print = () => {};

  /** Calls `listener` with what commands print. (The name makes it one that nobody waits for.) */
  onOutput(listener: Print): void {
    this.print = listener;
  }

  /**
   * Runs one command line. The text is told as it comes, and is part of the result as well: with what the
   * engine and the target print while a command lets the target run. What the engine is not even asked,
   * because it would fault or hang, is refused by us.
   */
  execute(session: Session, command: string): CommandOutcome {
    const flow = new Flow(this.print);
    let waited = '';
    const before = session.outcome;
    const off = session.onOutput(({ text }) => {
      waited += text;
      flow.write(text);
    });
    try {
      const result = session.execute(command, { onOutput: ({ text }) => flow.write(text) });
      const { outcome } = session;
      const ran = outcome && outcome !== before && { ran: reportOf(outcome) };
      return { ...result, text: result.text + waited, ...ran };
    } catch (error) {
      if (!session.alive || !(error instanceof Error)) throw error;
      const objection = error.message;
      return {
        text: waited,
        errors: '',
        refused: true,
        refusedBy: undefined,
        hresult: 0,
        dropped: 0,
        objection,
      };
    } finally {
      off();
      flow.flush();
    }
  }
}

export default function makeCommands(): Commands {
  return new Commands();
}
