// `dbgeng exec`: commands of the engine, one after another, as text or as JSON.
import type { Remote } from '../async.ts';
import { cannotBegin } from './cannot-begin.ts';
import { Desk } from './desk.ts';
import { askedEngine, checkEngine } from './asked-engine.ts';
import { CliError, EXIT, usageError } from './errors.ts';
import type { Commands } from './inside/commands.ts';
import type { TargetSpec } from './target.ts';

export interface ExecOptions {
  readonly commands: readonly string[];
  readonly target: TargetSpec;
  readonly json?: boolean;
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
  /** `0x80040205` */
  readonly hresult: string;
}

/** Milliseconds between Ctrl+C and the end of everything, for a command that does not stop. */
const PATIENCE = 3000;

/** Runs the commands; 1 when the engine refused one of them. */
export async function exec({ commands, target, json, signal }: ExecOptions): Promise<number> {
  if (commands.some((command) => command.trim() === ''))
    throw usageError('-c needs a command of the engine; this one is empty.');
  await checkEngine(askedEngine(target.options));
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
  } finally {
    signal.removeEventListener('abort', stop);
    clearTimeout(timer);
    await desk.close();
  }
}

async function run(desk: Desk, { commands, target, json, signal }: ExecOptions): Promise<number> {
  const session = await desk.begin(target).catch((cause: unknown) => {
    signal.throwIfAborted();
    const { message, ...hint } = cannotBegin(target, cause, process.platform === 'linux');
    throw new CliError(message, { cause, ...hint });
  });
  const engine: Remote<Commands> = await desk.load<Commands>('inside/commands');
  let refused = false;
  if (!json) await engine.onOutput((text: string) => void process.stdout.write(text));
  for (const command of commands) {
    const result = await engine.execute(session as never, command);
    refused ||= result.refused;
    if (json) {
      const { text, errors, refusedBy = null, hresult } = result;
      const line: ExecResult = {
        command,
        text,
        errors,
        refused: result.refused,
        refusedBy,
        hresult: `0x${(hresult >>> 0).toString(16).padStart(8, '0')}`,
      };
      process.stdout.write(`${JSON.stringify(line)}\n`);
    } else if (result.refused) {
      const end = result.text.endsWith('\n') || result.text === '' ? '' : '\n';
      process.stdout.write(end);
      process.stderr.write(`dbgeng: '${command}' was refused\n`);
    }
    signal.throwIfAborted();
  }
  return refused ? EXIT.FAILED : EXIT.OK;
}
