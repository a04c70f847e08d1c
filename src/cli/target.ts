// What is to be debugged, as the command line says it: a program with its arguments, or one of -p, -z and --remote.
import { Command, Option } from 'commander';
import type { Ending, LoadOptions } from '../index.ts';
import type { StartKind } from '../host/protocol.ts';
import { baseName } from './base-name.ts';
import { ownErrors, usageError } from './errors.ts';

/** Where symbols, images and sources are looked for, and which engine looks. */
export interface SearchFlags {
  readonly symbols?: string[];
  readonly images?: string[];
  readonly sources?: string[];
  readonly engine?: string;
}

export interface TargetFlags extends SearchFlags {
  readonly attach?: string;
  readonly dump?: string;
  readonly remote?: string;
  readonly children?: boolean;
  readonly nonInvasive?: boolean;
  readonly ending?: Ending;
}

/** One target and how a session with it begins; paths as they were given. */
export interface TargetSpec {
  readonly how: StartKind;
  /** The program and its arguments, the process, the file or the connection. */
  readonly args: readonly unknown[];
  readonly options: { readonly engine?: LoadOptions };
  /** For the prompt: `notepad.exe`, `crash.dmp`. */
  readonly name: string;
}

const elements = (text: string) => text.split(';').filter((element) => element !== '');

export function addSearchFlags(command: Command): Command {
  const path = (flags: string, what: string) => new Option(flags, what).argParser(elements);
  return command
    .addOption(path('-y, --symbols <path>', 'symbol path: folders and servers, separated by ;'))
    .addOption(path('-i, --images <path>', 'where programs and DLLs of a dump are'))
    .addOption(path('--sources <path>', 'where source files are'))
    .option(
      '--engine <folder>',
      'the engine to load, instead of the one that `dbgeng doctor` shows',
    );
}

export function addTargetFlags(command: Command): Command {
  command
    .option('-p, --attach <process>', 'attach to a process, by its id or the name of its program')
    .option('-z, --dump <file>', 'open a crash dump')
    .option('--remote <connection>', 'join a debugging server: tcp:server=host,port=5005')
    .option('-o, --children', 'debug the processes that the program starts, too')
    .option('--non-invasive', 'with -p: look at the process, without control of it')
    .addOption(
      new Option('--ending <how>', 'what becomes of the target at the end').choices([
        'kill',
        'detach',
        'leave',
      ]),
    );
  return addSearchFlags(command);
}

/** Which engine and which paths, as options of a session. */
export function searchOptions({ symbols, images, sources, engine }: SearchFlags) {
  return {
    ...(symbols && { symbols }),
    ...(images && { images }),
    ...(sources && { sources }),
    ...(engine && { engine: { path: engine } }),
  };
}

const NEEDS: Readonly<Record<string, string>> = {
  '-p': 'the id or the name of a process',
  '-z': 'a file',
  '--remote': 'a connection',
};

/** The target that flags and plain words name; undefined when they name none. */
export function targetOf(flags: TargetFlags, words: readonly string[]): TargetSpec | undefined {
  const { attach, dump, remote, children, nonInvasive, ending } = flags;
  const named = [
    ...(attach === undefined ? [] : ['-p']),
    ...(dump === undefined ? [] : ['-z']),
    ...(remote === undefined ? [] : ['--remote']),
    ...(words.length > 0 ? [`the program ${words[0]}`] : []),
  ];
  if (named.length > 1)
    throw usageError(`One target at a time: ${named.join(' and ')} name several.`);
  for (const [flag, value] of Object.entries({ '-p': attach, '-z': dump, '--remote': remote }))
    if (value?.trim() === '') throw usageError(`${flag} needs ${NEEDS[flag]}; this one is empty.`);
  if (words[0]?.trim() === '') throw usageError('The name of the program is empty.');
  const search = searchOptions(flags);
  const end = ending && { ending };
  if (attach !== undefined)
    return {
      how: 'attach',
      args: [processOf(attach)],
      options: { ...search, ...end, ...(nonInvasive && { nonInvasive }) },
      name: attach,
    };
  if (dump !== undefined)
    return { how: 'openDump', args: [dump], options: search, name: baseName(dump) };
  if (remote !== undefined)
    return { how: 'connect', args: [remote], options: search, name: remote };
  const [program, ...rest] = words;
  if (program === undefined) return undefined;
  return {
    how: 'launch',
    args: [program, rest],
    options: { ...search, ...end, ...(children && { children }) },
    name: baseName(program),
  };
}

/**
 * Target flags at the beginning of `args`, and what follows them: behind a script's name they are ours until the
 * first word that is none of them.
 */
export function leadingFlags(args: readonly string[]): { flags: TargetFlags; rest: string[] } {
  const parser = addTargetFlags(new Command().exitOverride().helpOption(false));
  ownErrors(parser, 'dbgeng run');
  const known = new Map(
    parser.options.flatMap((option) => [option.short, option.long].map((flag) => [flag, option])),
  );
  let end = 0;
  while (end < args.length) {
    const [flag, value] = args[end]!.split('=', 2) as [string, string?];
    const option = known.get(flag);
    if (!option) break;
    end += option.required && value === undefined ? 2 : 1;
  }
  parser.parse(args.slice(0, end), { from: 'user' });
  return { flags: parser.opts(), rest: args.slice(end) };
}

/** A number is a process id, everything else a program's name. */
function processOf(text: string): number | string {
  if (!/^(?:0x[0-9a-f]+|\d+)$/i.test(text)) return text;
  const id = Number(text);
  if (id > 0xffffffff) throw usageError(`${text} is no process id: they have 32 bits.`);
  return id;
}
