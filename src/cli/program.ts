// The command line's grammar: commands, their flags, their help. What they do is loaded when it is asked for.
import { Command, InvalidArgumentError } from 'commander';
import { EXIT, ownErrors, usageError, type CliError } from './errors.ts';
import { searchPaths } from './paths.ts';
import {
  addSearchFlags,
  addTargetFlags,
  leadingFlags,
  searchOptions,
  targetOf,
  type SearchFlags,
  type TargetFlags,
} from './target.ts';

const OVERVIEW = `
Without a command: the REPL on a target, or on none. The first plain word is the program; everything after it is
the program's own. A program that is called as a command is named with its folder (./doctor). What is piped in is
run line by line.

Examples:
  dbgeng app.exe --its-own flags
  dbgeng -p notepad.exe
  dbgeng -z crash.dmp -y C:\\symbols
  dbgeng
  echo ':!peb' | dbgeng -p 4711
  dbgeng exec -c "k; lm" -z crash.dmp
  dbgeng run trace.ts app.exe
  dbgeng triage *.dmp --json
  dbgeng doctor

Exit codes:
  0    done
  1    what was asked for failed
  2    the command line is wrong
  3    the engine, or what it needs, is missing
  130  ended by Ctrl+C
  141  nobody read the output any more
Those of run are the script's own.`;

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
    .enablePositionalOptions()
    .passThroughOptions()
    .argument('[program]', 'to debug in the REPL')
    .argument('[args...]', "the program's own")
    .addHelpText('after', OVERVIEW)
    .hook('preSubcommand', (_, command) => {
      const { verbose, version, ...flags } = program.opts();
      if (Object.keys(flags).length > 0)
        throw usageError(`Flags for a target stand behind the command: dbgeng ${command.name()} …`);
    })
    .action(async (name: string | undefined, args: string[], flags: RootFlags & TargetFlags) => {
      if (flags.version) {
        const { versionText } = await import('./version.ts');
        process.stdout.write(`${await versionText()}\n`);
        return;
      }
      const target = targetOf(flags, name === undefined ? [] : [name, ...args]);
      const { repl } = await import('./repl/command.ts');
      const verbose = flags.verbose === true;
      const search = searchOptions(flags);
      context.exit(await repl({ target, search, verbose, signal: context.signal }));
    });
  addTargetFlags(program);
  addRun(program);
  addExec(program, context);
  addTriage(program, context);
  addDoctor(program, context);
  ownErrors(program, 'dbgeng');
  for (const command of program.commands) ownErrors(command, `dbgeng ${command.name()}`);
  return program;
}

interface RootFlags {
  readonly verbose?: boolean;
  readonly version?: boolean;
}

function addRun(program: Command): void {
  const command = program
    .command('run <file> [args...]')
    .description('run a TypeScript or JavaScript file next to the engine')
    .passThroughOptions();
  addTargetFlags(command)
    .addHelpText(
      'after',
      `
The file may lie anywhere and import from 'dbgeng'. A default export is called with (session, args): with a
session on the target that -p, -z or --remote name before the script's own arguments, or without one.

Examples:
  dbgeng run trace.ts app.exe --loud             the script launches what it likes
  dbgeng run heaps.ts -p notepad.exe             export default (session) => { … }
  dbgeng run report.ts -z crash.dmp --verbose    --verbose is the script's

Exit code: the script's own; 1 when it throws.`,
    )
    .action(async (file: string, args: string[], before: TargetFlags) => {
      const { flags, rest } = leadingFlags(args);
      const target = targetOf({ ...before, ...flags }, []);
      const { runScript } = await import('./run.ts');
      const { endLike } = await import('./end-like.ts');
      const verbose = program.opts()['verbose'] === true;
      endLike(await runScript(file, rest, { target, verbose }));
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
      const { json, modules, jobs, timeout } = flags;
      const options = { json, modules, jobs, timeout, signal: context.signal };
      context.exit(await triage(dumps, { ...options, analyse: searchPaths(searchOptions(flags)) }));
    });
}

interface TriageFlags {
  readonly json: boolean | undefined;
  readonly modules: boolean | undefined;
  readonly jobs: number | undefined;
  readonly timeout: number;
}

function addExec(program: Command, context: Context): void {
  const command = program
    .command('exec [program] [args...]')
    .description('run commands of the engine on a target')
    .option('-c, --command <text>', 'what to run; several times for several', collect, [])
    .option('--json', 'one JSON object per -c')
    .option('-t, --timeout <seconds>', 'end after this time', positive('A time'))
    .passThroughOptions();
  addTargetFlags(command)
    .addHelpText(
      'after',
      `
Options come before the program; everything after its name is the program's.

Examples:
  dbgeng exec -c "k; lm" -z crash.dmp
  dbgeng exec -c "bp app!main; g" -c "dv" -y build app.exe --loud
  dbgeng exec -c "~*k" -p notepad.exe --json | jq -r .text
  dbgeng exec -c g -c k --timeout 60 app.exe

With --json: {command, text, errors, refused, refusedBy, hresult, ran?}.
Exit code 1 when the engine refused a command, or the time was over.`,
    )
    .action(async (program: string | undefined, args: string[], flags: ExecFlags & TargetFlags) => {
      const words = program === undefined ? [] : [program, ...args];
      if (flags.command.length === 0) throw withoutCommand(words);
      const target = targetOf(flags, words);
      if (!target) throw usageError('exec needs a target: a program, -p, -z or --remote.');
      const { exec } = await import('./exec.ts');
      const { command: commands, json, timeout } = flags;
      const wishes = { ...(json && { json }), ...(timeout !== undefined && { timeout }) };
      context.exit(await exec({ commands, target, signal: context.signal, ...wishes }));
    });
}

interface ExecFlags {
  readonly command: string[];
  readonly json?: boolean;
  readonly timeout?: number;
}

function withoutCommand(words: readonly string[]): CliError {
  const behind = words.some((word) => /^(?:-c|--command)(?:=|$)/.test(word));
  const why = behind ? `; behind ${words[0]} it is the program's own` : '';
  return usageError(
    `exec needs -c, a command of the engine${why}.`,
    'dbgeng exec -c "k; lm" app.exe',
  );
}

function collect(text: string, texts: string[]): string[] {
  return [...texts, text];
}

function addDoctor(program: Command, context: Context): void {
  program
    .command('doctor')
    .description('say which engine would be loaded, what is missing, and how to mend it')
    .option('--json', 'one JSON object')
    .option('--engine <folder>', 'as if this engine had been asked for')
    .option('--self-test', 'try everything on this machine, and say what was seen')
    .addHelpText(
      'after',
      `
Examples:
  dbgeng doctor
  dbgeng doctor --self-test
  dbgeng doctor --json | jq -r .engine.path

--self-test runs the checks of docs/windows-checklist.md, which takes a minute or two.
Exit code 3 when sessions cannot run; with --self-test 1 when a check failed.`,
    )
    .action(async ({ json, engine, selfTest }: DoctorFlags) => {
      const { doctor } = await import('./doctor/command.ts');
      const verbose = program.opts()['verbose'] === true;
      context.exit(await doctor({ json, engine, selfTest, verbose, signal: context.signal }));
    });
}

interface DoctorFlags {
  readonly json?: boolean;
  readonly engine?: string;
  readonly selfTest?: boolean;
}

/** What Commander ends with, in our numbers: it has 1 for every mistake. */
export function exitCodeOf(commanderCode: number): number {
  return commanderCode === 0 ? EXIT.OK : EXIT.USAGE;
}
