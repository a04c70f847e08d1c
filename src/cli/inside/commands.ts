// Runs next to the engine: commands of the engine, whose output is told as it comes.
import type { CommandResult, Session } from '../../index.ts';
import { Flow, type Print } from './flow.ts';

export class Commands {
  private print: Print = () => {};

  /** Calls `listener` with what commands print. (The name makes it one that nobody waits for.) */
  onOutput(listener: Print): void {
    this.print = listener;
  }

  /**
   * Runs one command line. The text is told as it comes, and is part of the result as well: with what the
   * engine and the target print while a command lets the target run.
   */
  execute(session: Session, command: string): CommandResult {
    const flow = new Flow(this.print);
    let waited = '';
    const off = session.onOutput(({ text }) => {
      waited += text;
      flow.write(text);
    });
    try {
      const result = session.execute(command, { onOutput: ({ text }) => flow.write(text) });
      return { ...result, text: result.text + waited };
    } finally {
      off();
      flow.flush();
    }
  }
}

export default function makeCommands(): Commands {
  return new Commands();
}
