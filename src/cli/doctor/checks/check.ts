// What a check of the self-test is, and what checks share: programs to look at, ways to say what was seen.
import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { launch, type LaunchOptions, type Session } from '../../../index.ts';

/** One thing that has to be seen to work on a real machine. It runs in a process of its own, beside the engine. */
export interface Check {
  readonly id: string;
  /** What has to be seen. */
  readonly what: string;
  /** Where to look when it is not. */
  readonly hint: string;
  /** Seconds after which it counts as hung. Default 90. */
  readonly seconds?: number;
  /** Returns what was seen, in one line. Throws NotPossible where it cannot be tried, any other error where it failed. */
  readonly run: () => string | Promise<string>;
}

/** What the process of a check says about it, on one line of stdout behind {@link REPORT}. */
export interface CheckReport {
  readonly state: CheckState;
  /** One line: what was seen, what went wrong, what this machine lacks. */
  readonly saw: string;
  /** Of a failure. */
  readonly stack?: string;
}

export type CheckState = 'ok' | 'failed' | 'not-possible';

/** Other lines are those of the programs that are looked at. */
export const REPORT = 'dbgeng-check ';

/** The machine lacks what the check is about; the message says what. */
export class NotPossible extends Error {}
NotPossible.prototype.name = 'NotPossible';

/** Fails the check unless `condition` holds. */
export function must(condition: unknown, otherwise: string): asserts condition {
  if (!condition) throw new Error(otherwise);
}

/** A program of every Windows, and of Wine. */
export const SHELL = 'cmd.exe';

/** A program at its initial breakpoint that prints nothing. */
export function start(
  program: string = SHELL,
  args: readonly string[] = ['/c', 'exit', '7'],
  options: LaunchOptions = {},
): Session {
  return launch(program, args, { output: 'ignore', ...options });
}

/** Runs for two minutes, unless somebody ends it. */
export const WAITING = ['-e', "require('fs').writeSync(1, 'ready'); setTimeout(() => {}, 120000)"];

/** Another Node, past its start, that nobody debugs. */
export class Running implements Disposable {
  readonly child: ChildProcess;

  private constructor() {
    this.child = spawn(process.execPath, WAITING, { stdio: ['ignore', 'pipe', 'ignore'] });
  }

  static async start(): Promise<Running> {
    const running = new Running();
    await said(running.child, 'ready');
    return running;
  }

  get pid(): number {
    return this.child.pid!;
  }

  get alive(): boolean {
    return this.child.exitCode === null && this.child.signalCode === null;
  }

  [Symbol.dispose](): void {
    this.child.kill();
  }
}

/** Waits until `child` has printed `word`; what it printed. */
export function said(child: ChildProcess, word: string): Promise<string> {
  return new Promise((resolve, reject) => {
    let text = '';
    child.stdout!.setEncoding('utf8').on('data', (piece: string) => {
      text += piece;
      if (text.includes(word)) resolve(text);
    });
    child.once('error', reject);
    child.once('exit', (code) =>
      reject(new Error(`the other process ended with ${code} before it was ready`)),
    );
  });
}

/** Is there a process with this id? */
export function lives(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}

/** Calls `body` with an empty folder that is gone afterwards. */
export async function inFolder<T>(body: (folder: string) => T | Promise<T>): Promise<T> {
  const folder = mkdtempSync(path.join(tmpdir(), 'dbgeng-check-'));
  try {
    return await body(folder);
  } finally {
    try {
      rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
    } catch {
      // A program that still ends keeps its file. It is the folder for temporary files.
    }
  }
}

/** `0x7ff6…`, as messages show addresses. */
export const hex = (value: bigint | number): string => `0x${value.toString(16)}`;
