// `dbgeng exec`: commands of the engine, one after another, as text or as JSON.
import type { Remote } from '../async.ts';
import { cannotBegin } from './cannot-begin.ts';
import { Desk } from './desk.ts';
import { askedEngine, checkEngine } from './asked-engine.ts';
import { CliError, EXIT, usageError } from './errors.ts';
import { noteProgram } from './file-kind.ts';
import type { CommandOutcome, Commands, RunReport } from './inside/commands.ts';
import { startWarnings } from './start-warnings.ts';
import type { TargetSpec } from './target.ts';
import { readMinidump } from './triage/minidump-file.ts';

export interface ExecOptions {
  readonly commands: readonly string[];
  readonly target: TargetSpec;
  readonly json?: boolean;
  /** Seconds for everything. */
  readonly timeout?: number;
  readonly signal: AbortSignal;
}

/** What `--json` prints for each command. */
export interface ExecResult {
  readonly command: string;
  /** Everything that it printed. */
  readonly text: string;
  /** What it printed as an error. */
  readonly errors: string;
  readonly refused: boolean;
  /** How the refusal is known. */
  readonly refusedBy: string | null;
  /** `0x80040205`; null where the engine was not even asked. */
  readonly hresult: string | null;
  /** Of a command that let the target run: how that ended. */
  readonly ran?: RunReport;
}

/** Milliseconds between Ctrl+C and the end of everything, for a command that does not stop. */
const PATIENCE = 3000;

/** Runs the commands; 1 when the engine refused one of them. */
export async function exec(options: ExecOptions): Promise<number> {
  const { commands, target, json, timeout } = options;
  checkCommands(commands);
  await checkEngine(askedEngine(target.options));
  noteProgram(target);
  using deadline = new Deadline(timeout);
  const signal = AbortSignal.any([options.signal, deadline.signal]);
  const desk = await Desk.open({
    output: (bytes, stream) =>
      void (stream === 1 && !json ? process.stdout : process.stderr).write(bytes),
    outlives: true,
    signal,
  });
  let timer: NodeJS.Timeout | undefined;
  const stop = () => {
    desk.interrupt();
    timer = setTimeout(() => desk.kill(), PATIENCE);
  };
  signal.addEventListener('abort', stop);
  try {
    return await run(desk, { commands, target, json: json ?? false, signal });
  } catch (error) {
    // What ended by us tells nothing of its own.
    signal.throwIfAborted();
    throw error;
  } finally {
    signal.removeEventListener('abort', stop);
    clearTimeout(timer);
    await desk.close();
  }
}

/** Ends what takes longer than some seconds. */
class Deadline implements Disposable {
  readonly #end = new AbortController();
  readonly #timer: NodeJS.Timeout | undefined;

  constructor(seconds: number | undefined) {
    if (seconds === undefined) return;
    const late = new CliError(`gave up after ${seconds} s`);
    this.#timer = setTimeout(() => this.#end.abort(late), Math.min(seconds * 1000, 2 ** 31 - 1));
  }

  get signal(): AbortSignal {
    return this.#end.signal;
  }

  [Symbol.dispose](): void {
    clearTimeout(this.#timer);
  }
}

async function run(desk: Desk, { commands, target, json, signal }: ExecOptions): Promise<number> {
  const session = await desk.begin(target).catch((cause: unknown) => {
    signal.throwIfAborted();
    const { message, ...hint } = cannotBegin(target, cause, process.platform === 'linux');
    throw new CliError(message, { cause, ...hint });
  });
  warnOf(session.startMessages, target);
  const engine: Remote<Commands> = await desk.load<Commands>('inside/commands');
  let refused = false;
  if (!json) await engine.onOutput((text: string) => void process.stdout.write(text));
  for (const command of commands) {
    const [, rest = command, quits] = QUIT.exec(command) ?? [];
    const outcome = rest.trim() === '' ? NOTHING : await engine.execute(session as never, rest);
    refused ||= outcome.refused;
    if (json) process.stdout.write(`${JSON.stringify(resultOf(command, outcome))}\n`);
    else if (outcome.refused) {
      const end = outcome.text.endsWith('\n') || outcome.text === '' ? '' : '\n';
      process.stdout.write(end);
      const why = outcome.objection && inWords(outcome.objection);
      process.stderr.write(`dbgeng: ${why ?? `'${command}' was refused`}\n`);
    }
    signal.throwIfAborted();
    if (quits) break;
  }
  return refused ? EXIT.FAILED : EXIT.OK;
}

/** A dump that was cut off, say: what is missing would look like something else later. */
function warnOf(startMessages: string, { how, args, name }: TargetSpec): void {
  const warnings = startWarnings(startMessages);
  if (warnings.length === 0) return;
  const missing = how === 'openDump' ? readMinidump(args[0] as string).missingBytes : 0;
  const more = missing > 0 ? ` (at least ${missing} bytes)` : '';
  for (const warning of warnings) process.stderr.write(`dbgeng: ${name}: ${warning}${more}\n`);
}

/** `q` at the end, as command lines for other debuggers have it. */
const QUIT = /^((?:[^"'{}]*;)?)\s*(qq?)\s*;?\s*$/i;

const NOTHING: CommandOutcome = {
  text: '',
  errors: '',
  refused: false,
  refusedBy: undefined,
  hresult: 0,
  dropped: 0,
};

function checkCommands(commands: readonly string[]): void {
  for (const command of commands) {
    if (command.trim() === '')
      throw usageError('-c needs a command of the engine; this one is empty.');
    if (/^(?:[^"'{}]*;)?\s*qd\s*;?\s*$/i.test(command))
      throw usageError("'qd' is not for exec: --ending detach lets the target live on.");
  }
}

function resultOf(command: string, outcome: CommandOutcome): ExecResult {
  const { text, errors, refused, refusedBy = null, hresult, objection, ran } = outcome;
  const code = `0x${(hresult >>> 0).toString(16).padStart(8, '0')}`;
  return objection
    ? { command, text, errors: inWords(objection), refused, refusedBy: 'dbgeng', hresult: null }
    : { command, text, errors, refused, refusedBy, hresult: code, ...(ran && { ran }) };
}

/** Programs have other ways out than a command line has. */
function inWords(objection: string): string {
  const [, word, why] = /^('.*') is not for execute: (.*)$/.exec(objection) ?? [];
  if (!word) return objection;
  const reason = /^(it waits[^:]*)/.exec(why!)?.[1] ?? 'the target is the one that its flags name';
  return `${word} is not for exec: ${reason}`;
}
