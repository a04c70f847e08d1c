// The command line's grammar: commands, their flags, their help. What they do is loaded when it is asked for.
import { Command, InvalidArgumentError, Option } from 'commander';
import { EXIT } from './errors.ts';
import { searchPath } from './paths.ts';

const EXIT_CODES = `
Exit codes:
  0    done
  1    what was asked for failed
  2    the command line is wrong
  3    the engine, or what it needs, is missing
  130  ended by Ctrl+C`;

/** Where symbols, images and sources are looked for, and which engine looks. */
interface SearchFlags {
  readonly symbols?: string[];
  readonly images?: string[];
  readonly sources?: string[];
  readonly engine?: string;
}

function addSearchFlags(command: Command): Command {
  return command
    .addOption(
      new Option(
        '-y, --symbols <path>',
        'symbol path: folders and servers, separated by ;',
      ).argParser(searchPath),
    )
    .addOption(
      new Option('-i, --images <path>', 'where programs and DLLs of a dump are').argParser(
        searchPath,
      ),
    )
    .addOption(new Option('--sources <path>', 'where source files are').argParser(searchPath))
    .option(
      '--engine <folder>',
      'the engine to load, instead of the one that `dbgeng doctor` shows',
    );
}

function positive(what: string): (text: string) => number {
  return (text) => {
    const value = Number(text);
    if (!(value > 0) || !Number.isFinite(value))
      throw new InvalidArgumentError(`${what} is a number above 0.`);
    return value;
  };
}

function wholeNumber(text: string): number {
  const value = Number(text);
  if (!Number.isSafeInteger(value) || value < 1)
    throw new InvalidArgumentError('It is a whole number above 0.');
  return value;
}

/** What a command is told beside its arguments. */
export interface Context {
  /** Aborted by Ctrl+C, once somebody has asked for it. */
  readonly signal: AbortSignal;
  /** Ends the command with this code. */
  exit(code: number): void;
}

/** All commands; `--help` and errors are printed as Commander does, and end with 0 and 2. */
export function makeProgram(context: Context): Command {
  const program = new Command('dbgeng').exitOverride();
  program
    .description(
      "Microsoft's debugger engine: break, look and go on, in programs, dumps and kernels.",
    )
    .option('--verbose', 'errors with their stack')
    .option('-V, --version', 'versions of dbgeng and of the engine')
    .showHelpAfterError('(dbgeng --help says more)')
    .enablePositionalOptions()
    .passThroughOptions()
    .addHelpText('after', EXIT_CODES);
  addRun(program, context);
  addTriage(program, context);
  return program;
}

function addRun(program: Command, context: Context): void {
  program
    .command('run <file> [args...]')
    .description('run a TypeScript or JavaScript file next to the engine')
    .passThroughOptions()
    .action(async (file: string, args: string[]) => {
      const { runScript } = await import('./run.ts');
      const { endLike } = await import('./end-like.ts');
      endLike(await runScript(file, args));
    });
}

function addTriage(program: Command, context: Context): void {
  const command = program
    .command('triage <dump...>')
    .description('say what crashed, where and how, of one dump or a thousand')
    .option('--json', 'one JSON object per line')
    .option('-m, --modules', 'with the modules; by default when there is one dump')
    .option('-j, --jobs <n>', 'dumps at a time (default: one per processor)', wholeNumber)
    .option('-t, --timeout <seconds>', 'give up a dump after this time', positive('A time'), 120);
  addSearchFlags(command)
    .addHelpText(
      'after',
      `
A dump's own folder is searched for symbols and images too. A folder means every dump below it.

Examples:
  dbgeng triage crash.dmp
  dbgeng triage *.dmp --json | jq -r .signature | sort | uniq -c
  dbgeng triage dumps -y "srv*C:\\symbols*https://symbols.example" -i build\\release

Exit code 1 when a file could not be read; each such file has one line.`,
    )
    .action(async (dumps: string[], flags: SearchFlags & TriageFlags) => {
      const { triage } = await import('./triage/command.ts');
      const { symbols, images, sources, engine, ...rest } = flags;
      const analyse = {
        ...(symbols && { symbols }),
        ...(images && { images }),
        ...(sources && { sources }),
        ...(engine && { engine: { path: engine } }),
      };
      context.exit(await triage(dumps, { ...rest, analyse, signal: context.signal }));
    });
}

interface TriageFlags {
  readonly json?: boolean;
  readonly modules?: boolean;
  readonly jobs?: number;
  readonly timeout: number;
}

/** What Commander ends with, in our numbers: it has 1 for every mistake. */
export function exitCodeOf(commanderCode: number): number {
  return commanderCode === 0 ? EXIT.OK : EXIT.USAGE;
}
