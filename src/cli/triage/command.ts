// `dbgeng triage`: what crashed, where and how, for one dump or a thousand.
import { availableParallelism } from 'node:os';
import path from 'node:path';
import { toLinuxPath } from '../../wine/index.ts';
import { checkEngine } from '../asked-engine.ts';
import { CliError, EXIT } from '../errors.ts';
import { enginePath } from '../paths.ts';
import { StatusLine, painter } from '../terminal.ts';
import type { AnalyseOptions } from './analyse.ts';
import { oneLine } from './complaint.ts';
import { dumpFiles, type Refused } from './files.ts';
import { HostStartError } from './host.ts';
import { readDumps, type DumpFile, type Result } from './pool.ts';
import { resultText, summaryText } from './text.ts';

export interface TriageOptions {
  readonly json?: boolean | undefined;
  /** Text: with the list of modules. Default: when there is one dump. */
  readonly modules?: boolean | undefined;
  /** Processes at a time, up to {@link MOST_JOBS}. Default: as many as there are processors. */
  readonly jobs?: number | undefined;
  /** Seconds for one dump. */
  readonly timeout: number;
  readonly analyse: AnalyseOptions;
  readonly signal?: AbortSignal;
}

/** More processes than that wait for each other until dumps are given up that have nothing wrong with them. */
const MOST_JOBS = Math.max(8, 4 * availableParallelism());

/** Milliseconds that a timer can count. */
const LONGEST = 2 ** 31 - 1;

/** Prints a report for each dump; returns the exit code: 1 when a file could not be read. */
export async function triage(args: readonly string[], options: TriageOptions): Promise<number> {
  await checkEngine(ownPath(options.analyse.engine?.path));
  const files = dumpFiles(args).map(forEngine);
  using status = new StatusLine();
  const paint = painter(process.stdout);
  const text = { paint, modules: options.modules ?? files.length === 1 };
  const summary: Result[] = [];
  let failed = 0;
  let done = 0;
  const print = (result: Result) => {
    if ('error' in result) failed += 1;
    status.clear();
    if (options.json) process.stdout.write(`${JSON.stringify(result)}\n`);
    else process.stdout.write(`${resultText(result, text)}${files.length > 1 ? '\n' : ''}`);
    if (!options.json) summary.push('error' in result ? result : essence(result));
  };
  const progress = (read: number, all: number, file: string) => {
    const bad = failed > 0 ? `, ${failed} not readable` : '';
    if (all > 1) status.show(`${read}/${all}${bad}  ${path.basename(file)}`);
  };
  await inOrder(files, print, (readable, onResult) => {
    progress(0, readable.length, '');
    return readDumps(readable, {
      jobs: Math.min(options.jobs ?? availableParallelism(), MOST_JOBS),
      timeoutMs: Math.min(options.timeout * 1000, LONGEST),
      analyse: options.analyse,
      ...(options.signal && { signal: options.signal }),
      onResult,
      onDone: ({ file }) => progress((done += 1), readable.length, file),
    }).catch(explain);
  });
  status.clear();
  if (!options.json && files.length > 1) process.stdout.write(summaryText(summary, paint));
  return failed > 0 ? EXIT.FAILED : EXIT.OK;
}

/** A path for the engine, as this system has it. */
function ownPath(path: string | undefined): string | undefined {
  return path === undefined || process.platform === 'win32' ? path : toLinuxPath(path);
}

/** What keeps every dump from being read is no dump's fault. */
function explain(error: unknown): never {
  if (!(error instanceof HostStartError)) throw error;
  throw new CliError(error.message, {
    cause: error,
    exitCode: EXIT.SETUP,
    hint: '`dbgeng doctor` says what is there and what is missing.',
  });
}

/** A thousand reports are large; the summary needs little of them. */
function essence(result: Exclude<Result, { error: string }>): Result {
  return { ...result, frames: [], modules: [] };
}

/** Files as the engine is to open them. */
function forEngine(file: string | Refused): DumpFile | Refused {
  if (typeof file !== 'string') return file;
  try {
    return { file, path: enginePath(file) };
  } catch (error) {
    // A name that Wine has no spelling for.
    const { message } = error as Error;
    return { file, error: oneLine(message.replace(`${path.resolve(file)}: `, '')) };
  }
}

/** Reads those that can be and puts the others' lines where they belong. */
async function inOrder(
  files: readonly (DumpFile | Refused)[],
  print: (result: Result) => void,
  read: (files: readonly DumpFile[], onResult: (result: Result) => void) => Promise<void>,
): Promise<void> {
  let at = 0;
  const printRefused = () => {
    for (let file; (file = files[at]) && 'error' in file; at++) print(file);
  };
  printRefused();
  const readable = files.filter((file) => 'path' in file);
  await read(readable, (result) => {
    print(result);
    at += 1;
    printRefused();
  });
}
