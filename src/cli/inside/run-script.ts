// Runs next to the engine: a user's script, and its default export with the session that the command line asks for.
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { attach, connect, launch, openDump, type Session } from '../../index.ts';
import { cannotBegin } from '../cannot-begin.ts';
import { EXIT } from '../errors.ts';
import type { TargetSpec } from '../target.ts';
import { cannotLoad } from './script-error.ts';

/** What the command line wants beside the script. */
export interface RunWishes {
  readonly target?: TargetSpec | undefined;
  /** Is the command line on Linux, and we under Wine? */
  readonly linux?: boolean;
  readonly verbose?: boolean;
}

type Main = (session: Session | undefined, args: readonly string[]) => unknown;

const STARTS: Readonly<Record<TargetSpec['how'], (...args: never[]) => Session>> = {
  launch,
  attach,
  openDump,
  connect,
};

const [node, , wishes = '{}', file = '', ...args] = process.argv;
const { target, linux, verbose } = JSON.parse(wishes) as RunWishes;
// The script is to see what it would see if Node had been given it.
process.argv = [node ?? '', path.resolve(file), ...args];

const script = await load();
if (script) {
  if (typeof script.default === 'function') await call(script.default as Main);
  else if (target)
    complain(
      `${path.basename(file)} has no default export that is a function: there is nobody to give the session to`,
      'Write `export default (session, args) => { … }`.',
    );
}

/** The script, run as far as its top level goes; undefined when it could not begin. */
async function load(): Promise<{ readonly default?: unknown } | undefined> {
  try {
    return (await import(pathToFileURL(path.resolve(file)).href)) as { default?: unknown };
  } catch (error) {
    const reason = verbose ? undefined : cannotLoad(error);
    // Node prints it as it does for any script.
    if (reason === undefined) throw error;
    process.stderr.write(`${reason}\n`);
    process.exitCode = EXIT.FAILED;
    return undefined;
  }
}

function complain(message: string, hint?: string, exitCode: number = EXIT.FAILED): void {
  process.stderr.write(`dbgeng: ${message}\n${hint ? `  ${hint}\n` : ''}`);
  process.exitCode = exitCode;
}

async function call(run: Main): Promise<void> {
  using session = target && begin(target);
  if (target && !session) return;
  await run(session, args);
}

function begin(spec: TargetSpec): Session | undefined {
  try {
    return STARTS[spec.how](...([...spec.args, spec.options] as never[]));
  } catch (error) {
    const { message, hint, exitCode } = cannotBegin(spec, error, linux ?? false);
    complain(message, hint, exitCode);
    if (verbose && error instanceof Error) process.stderr.write(`${error.stack}\n`);
    return undefined;
  }
}
