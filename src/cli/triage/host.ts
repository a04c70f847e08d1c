// One process that opens dumps, seen from outside: give it one, get a report or a line of complaint.
import { createInterface } from 'node:readline';
import { besideUs, startInside, type Inside, type WineExit } from '../inside.ts';
import type { AnalyseOptions } from './analyse.ts';
import { oneLine } from './complaint.ts';
import type { Message, Request } from './protocol.ts';
import type { Failure, Report } from './report.ts';

/** The process could not even begin: no engine, say. Nothing can be triaged then. */
export class HostStartError extends Error {}
HostStartError.prototype.name = 'HostStartError';

/** The process ended while it read a dump. */
export class HostDiedError extends Error {}
HostDiedError.prototype.name = 'HostDiedError';

export interface HostOptions {
  readonly analyse: AnalyseOptions;
  /** The file that the process runs. */
  readonly worker?: string;
}

export class Host {
  /** Dumps that it has read. */
  served = 0;
  private readonly inside: Inside;
  private readonly answers: AsyncIterator<string>;
  private complaints = '';

  private constructor(inside: Inside) {
    this.inside = inside;
    const { stdin, stdout, stderr } = inside.child;
    // Its end is noticed by its answers' end.
    stdin!.on('error', () => {});
    stderr!.setEncoding('utf8').on('data', (text: string) => {
      this.complaints = (this.complaints + text).slice(-4000);
    });
    this.answers = createInterface({ input: stdout! })[Symbol.asyncIterator]();
  }

  /** Throws HostStartError, and SetupError where something that a run needs is missing. */
  static async start({ analyse, worker = besideUs('triage/worker') }: HostOptions): Promise<Host> {
    const host = new Host(await startInside(worker, [JSON.stringify(analyse)]));
    if ((await host.next()) === undefined) {
      await host.inside.exited;
      throw new HostStartError(host.lastWords());
    }
    return host;
  }

  /** Reads one dump. Throws HostDiedError when the process ends over it. */
  async read(request: Request): Promise<Report | Failure> {
    this.inside.child.stdin!.write(`${JSON.stringify(request)}\n`);
    const message = await this.next();
    this.served += 1;
    if (message && 'report' in message) return message.report;
    if (message && 'error' in message) return { file: request.file, error: message.error };
    throw new HostDiedError(howItEnded(await this.inside.exited));
  }

  private async next(): Promise<Message | undefined> {
    const { done, value } = await this.answers.next();
    return done ? undefined : (JSON.parse(value) as Message);
  }

  /** The error that Node printed before it gave up. */
  private lastWords(): string {
    const error = /^(?:\w*Error(?: \[\w+\])?: )(.*)$/m.exec(this.complaints)?.[1];
    return oneLine(error ?? (this.complaints || 'its process ended without a word'));
  }

  /** Lets it end, or ends it; settles when it is gone. */
  async stop(): Promise<void> {
    this.inside.terminate();
    await this.inside.exited;
  }
}

function howItEnded({ code, signal, message }: WineExit): string {
  const what =
    /access violation|breakpoint|exception|overflow|heap|instruction|internal error/.exec(
      message ?? '',
    )?.[0];
  const how = what ?? (signal ? signal : `exit code ${code}`);
  return `the engine's process ended while it read the file (${how})`;
}
