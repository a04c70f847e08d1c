// Runs next to the engine: quick verbs, `.name arguments`; the built-in ones and those of users.
import { hasEnded } from './target-state.ts';
import type { Screen } from './screen.ts';
import type { Session } from '../../../index.ts';
import type { TargetSpec } from '../../target.ts';

/** What may stand behind a verb, for Tab. */
export type Completion = 'symbol' | 'path' | 'module' | 'verb' | 'none';

/** What a verb can do, and every script that is loaded: the global `repl`. */
export interface ReplApi {
  /** The session; undefined without a target. */
  readonly session: Session | undefined;
  readonly screen: Screen;
  /** Prints text as it is. */
  print(text: string): void;
  /** A value as the REPL prints it. */
  show(value: unknown): string;
  /** Adds a verb, `.name`, or replaces it. */
  verb(name: string, verb: Verb | Verb['run']): void;
  /** Runs an engine's command, whose output is printed as it comes. */
  command(text: string): void;
  /** Ends the session and begins another one. */
  begin(spec: TargetSpec): Session;
  /** Loads a script, and again whenever it is saved. */
  load(file: string): Promise<void>;
}

/** One verb. */
export interface Verb {
  /** `ADDRESS [LENGTH]` */
  readonly usage?: string;
  /** One line. */
  readonly help?: string;
  readonly completes?: Completion;
  /** `args` are its words, `rest` is all of it; what it returns is printed. */
  run(args: readonly string[], repl: ReplApi, rest: string): unknown;
}

/** Words of a line; quotes hold one together. */
export function wordsOf(text: string): string[] {
  return [...text.matchAll(/"((?:\\.|[^"\\])*)"|'((?:\\.|[^'\\])*)'|(\S+)/g)].map(
    ([, double, single, plain]) => double ?? single ?? plain ?? '',
  );
}

/** Throws where a verb got fewer words than it needs. */
export function required(
  args: readonly (string | undefined)[],
  index: number,
  what: string,
): string {
  const value = args[index];
  if (value === undefined) throw new TypeError(`Which ${what}? .help shows how it is written.`);
  return value;
}

/** The session, where there must be one. */
export function sessionOf({ session }: ReplApi): Session {
  if (!session?.alive) throw new Error('There is no target: .launch, .attach or .open one.');
  if (hasEnded(session))
    throw new Error('The target has ended: .launch, .attach or .open another one.');
  return session;
}
