// Runs next to the engine: verbs that let the target run.
import type { Outcome, Session } from '../../../index.ts';
import { startWarnings } from '../../start-warnings.ts';
import { attempt } from './attempt.ts';
import { outcomeText } from './show-outcome.ts';
import { hex, paint } from './screen.ts';
import { required, sessionOf, type ReplApi, type Verb } from './verb.ts';

/** Where the target stands: the function, and its source line or the instruction. */
function whereText({ screen }: ReplApi, session: Session): string {
  try {
    const frame = session.thread().frame();
    const { source } = frame;
    const at = source ? `  ${source.file.replace(/^.*[\\/]/, '')}:${source.line}` : '';
    const line = source && sourceLine(session, source.file, source.line);
    const next =
      line === undefined
        ? `${paint(screen, 'dim', hex(frame.address))}  ${session.disassemble(frame.address)[0]?.text ?? ''}`.trimEnd()
        : `${paint(screen, 'dim', String(source?.line).padStart(5))}  ${line.trim()}`;
    return `${paint(screen, 'cyan', frame.name)}${paint(screen, 'dim', at)}\n${next}`;
  } catch {
    return '';
  }
}

function sourceLine(session: Session, file: string, line: number): string | undefined {
  return session.symbols.readSource(file)?.lines[line - 1];
}

/** What came of running: why it stopped, and where. */
export function stopText(repl: ReplApi, session: Session, outcome: Outcome): string {
  const text = outcomeText(repl.screen, outcome);
  if (outcome.running || !('address' in outcome) || !session.alive) return text;
  const where = whereText(repl, session);
  // That a step was one is no news.
  if (outcome.kind === 'step' && where) return where;
  return where ? `${text}\n${where}` : text;
}

/** What a session begins with: which target, and where it stands. */
export function beginText(repl: ReplApi, session: Session): string {
  const { outcome, isLive } = session;
  if (isLive && outcome) return stopText(repl, session, outcome);
  const exception = attempt(() => session.exception());
  const check = attempt(() => session.bugcheck());
  const warnings = startWarnings(session.startMessages);
  const lines = [check, exception].flatMap((what) =>
    what ? [`${paint(repl.screen, 'yellow', what.description)} (${hex(what.code)})`] : [],
  );
  return [...warnings, ...lines, whereText(repl, session)].filter((line) => line !== '').join('\n');
}

/** A verb that runs the target, perhaps several times, and prints where it stands then. */
function running(
  help: string,
  run: (session: Session, args: readonly string[]) => Outcome,
  usage = '[TIMES]',
): Verb {
  return {
    help,
    usage,
    run(args, repl) {
      const session = sessionOf(repl);
      const times = usage === '[TIMES]' && args[0] !== undefined ? count(args[0]) : 1;
      let outcome = run(session, args);
      for (let done = 1; done < times && outcome.kind === 'step'; done++)
        outcome = run(session, args);
      repl.print(`${stopText(repl, session, outcome)}\n`);
    },
  };
}

function count(text: string): number {
  const value = Number(text);
  if (Number.isSafeInteger(value) && value > 0) return value;
  throw new TypeError(`'${text}' is no number of times.`);
}

export const RUN_VERBS: Readonly<Record<string, Verb>> = {
  go: running('run until something stops the target', (session) => session.go(), ''),
  step: running('one instruction (or line: .lines), into calls', (session) => session.step()),
  over: running('one instruction (or line: .lines), over calls', (session) => session.stepOver()),
  out: running('run until the function returns', (session) => session.stepOut()),
  to: {
    ...running(
      'run to a place',
      (session, args) => session.runTo(place(required(args, 0, 'place'))),
      'PLACE',
    ),
    completes: 'symbol',
  },
  break: running(
    'stop a target that runs on behind the prompt (as Ctrl+C does)',
    (session) => {
      if (!session.isStopped()) session.interrupt();
      return session.wait();
    },
    '',
  ),
  lines: {
    help: 'steps are source lines (on) or instructions (off)',
    usage: 'on|off',
    run([how = 'on'], repl) {
      if (how !== 'on' && how !== 'off') throw new TypeError(`'${how}' is neither 'on' nor 'off'.`);
      sessionOf(repl).setStepping(how === 'off' ? 'instruction' : 'source');
      repl.print(`steps are ${how === 'off' ? 'instructions' : 'source lines'}\n`);
    },
  },
};

/** An address in digits is one, everything else is an expression of the engine. */
export function place(text: string): bigint | string {
  return /^0x[0-9a-f]+$/i.test(text) ? BigInt(text) : text;
}
