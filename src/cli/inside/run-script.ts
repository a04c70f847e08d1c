// Runs next to the engine: a user's script, and its default export with the session that the command line asks for.
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { attach, connect, launch, openDump, type Session } from '../../index.ts';
import { cannotBegin } from '../cannot-begin.ts';
import type { TargetSpec } from '../target.ts';

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

const { default: main } = (await import(pathToFileURL(path.resolve(file)).href)) as {
  default?: unknown;
};
if (typeof main === 'function') await call(main as Main);
else if (target)
  throw new TypeError(
    `${file} has no default export that is a function: there is nobody to give the session to. ` +
      'Write `export default (session, args) => { … }`.',
  );

async function call(run: Main): Promise<void> {
  if (!target) return void (await run(undefined, args));
  using session = begin(target);
  if (session) await run(session, args);
}

function begin(spec: TargetSpec): Session | undefined {
  try {
    return STARTS[spec.how](...([...spec.args, spec.options] as never[]));
  } catch (error) {
    const { message, hint } = cannotBegin(spec, error, linux ?? false);
    const stack = verbose && error instanceof Error ? `${error.stack}\n` : '';
    process.stderr.write(`dbgeng: ${message}\n${hint ? `  ${hint}\n` : ''}${stack}`);
    process.exitCode = 1;
    return undefined;
  }
}
