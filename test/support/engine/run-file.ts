// Runs one engine test file in a process of its own, and follows what it writes down until it ends,
// dies, or goes silent for longer than its test may take.
import {
  closeSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { atExit } from './at-exit.ts';
import type { Compiled } from './compile.ts';
import { launch, type Place } from './launch.ts';
import type { RunRequest, TestRecord } from './records.ts';

export interface FileRunOptions {
  place: Place;
  namePattern: string;
  /** Default limit of a test or hook, milliseconds. */
  timeout: number;
  /** How long a process may be silent beyond its limits, milliseconds. */
  grace: number;
}

export interface FileRun {
  records: TestRecord[];
  /** How the process ended, in words; undefined for exit code 0. */
  death: string | undefined;
  /** What the file itself printed. */
  output: string;
}

const loadingLimit = 60_000;
const pollInterval = 50;

function readRecords(file: string): TestRecord[] {
  const lines = readFileSync(file, 'utf8').split('\n');
  lines.pop(); // '', or a line that is being written
  return lines.map((line) => JSON.parse(line) as TestRecord);
}

function limitOf(record: TestRecord | undefined): number {
  if (!record) return loadingLimit;
  return record.kind === 'begin' ? record.limit : 0;
}

export async function runFile(
  file: string,
  compiled: Compiled,
  options: FileRunOptions,
): Promise<FileRun> {
  const folder = mkdtempSync(join(tmpdir(), 'dbgeng-test-'));
  const records = join(folder, 'records.jsonl');
  const temp = join(folder, 'temp');
  const output = join(folder, 'output.txt');
  mkdirSync(temp);
  writeFileSync(records, '');
  const fd = openSync(output, 'a');
  const removeFolder = (): void => rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  const callOff = atExit(removeFolder);
  try {
    const { namePattern, timeout } = options;
    const request: RunRequest = { file, records, temp, ...compiled, namePattern, timeout };
    const started = await launch(options.place, request, fd);
    let death: string | undefined;
    let over = false;
    const ended = started.ended.then((how) => {
      death ??= how;
      over = true;
    });
    try {
      let seen = 0;
      let deadline = Date.now() + loadingLimit + options.grace;
      while (!over) {
        await Promise.race([ended, delay(pollInterval)]);
        const now = readRecords(records);
        if (now.length > seen) {
          seen = now.length;
          deadline = Date.now() + limitOf(now.at(-1)) + options.grace;
        } else if (Date.now() > deadline) {
          const seconds = (limitOf(now.at(-1)) + options.grace) / 1000;
          death = `it gave no sign of life for ${seconds} s and was ended`;
          break;
        }
      }
    } finally {
      await started.dispose();
    }
    await ended;
    return { records: readRecords(records), death, output: readFileSync(output, 'utf8') };
  } finally {
    closeSync(fd);
    removeFolder();
    callOff();
  }
}
