// Sessions for engine tests: our programs launched with their symbols, and the engine's own text
// commands to compare with.
import { dirname, join } from 'node:path';
import { launch, type LaunchOptions, type Session } from '../../src/index.ts';
import { targetPath } from './target.ts';

/** A program of test/fixtures, as this process names it. */
export function program(name: string): string {
  if (name === 'target') return targetPath();
  return join(dirname(dirname(targetPath())), 'targets', `${name}.exe`);
}

/** Launches one of our programs, stopped at its initial breakpoint, with its symbols on the path. */
export function startSession(
  name = 'target',
  args: readonly string[] = [],
  options: LaunchOptions = {},
): Session {
  const path = program(name);
  return launch(path, args, { symbols: [dirname(path)], ...options });
}

/** One of our programs, stopped at `place`. */
export function sessionAt(place: string, args: readonly string[] = []): Session {
  const session = startSession(place.slice(0, place.indexOf('!')), args);
  try {
    const outcome = session.runTo(place, { timeoutMs: 10_000 });
    if (outcome.kind === 'breakpoint') return session;
    throw new Error(`${place} was not reached: ${outcome.kind}`);
  } catch (error) {
    session.dispose();
    throw error;
  }
}

/** What a command prints, without the blanks around it. */
export function command(session: Session, text: string): string {
  return session.execute(text).text.trim();
}

/** Numbers in the engine's style: `00000001`40001540`. */
export function number(text: string): bigint {
  return BigInt(`0x${text.replace('`', '')}`);
}

/** The value of a MASM expression. */
export function masm(session: Session, expression: string): bigint {
  const match = /= ([0-9a-f]+`[0-9a-f]+)/.exec(command(session, `? ${expression}`));
  if (!match) throw new Error(`The engine cannot evaluate ${expression}.`);
  return number(match[1]!);
}
