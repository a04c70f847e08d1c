// Starts the command line as people do, and looks for what a run may have left behind.
import { spawn, type StdioOptions } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect } from '@jest/globals';
import { cacheFolder } from '../../src/wine/cache.ts';

export const root = path.resolve(import.meta.dirname, '../..');
const main = path.join(root, 'src/cli/main.ts');

/** A folder for the scripts of one test file. */
export function scriptFolder(name: string): string {
  return mkdtempSync(path.join(tmpdir(), `dbgeng-${name}-`));
}

/** Writes a script and returns its path. */
export function script(folder: string, name: string, text: string): string {
  const file = path.join(folder, name);
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, text);
  return file;
}

export interface Outcome {
  code: number | null;
  signal: NodeJS.Signals | null;
  stdout: string;
  stderr: string;
}

/** Fails unless a program ended as `expected` says; shows what it said on stderr, too. */
export function expectEnd(outcome: Outcome, expected: Partial<Outcome>): void {
  expect(outcome).toEqual({ ...outcome, ...expected });
}

export interface Started {
  pid: number;
  child: ReturnType<typeof spawn>;
  /** What came on stdout so far. */
  seen(): string;
  /** Resolves when `text` was printed; fails with what came instead when the program ends. */
  until(text: string, times?: number): Promise<void>;
  ended: Promise<Outcome>;
}

export interface StartOptions {
  env?: NodeJS.ProcessEnv;
  cwd?: string;
  stdio?: StdioOptions;
  /** Through a terminal of its own. */
  terminal?: boolean;
}

export function start(command: string[], options: StartOptions = {}): Started {
  let [program = '', ...args] = command;
  if (options.terminal) {
    const quoted = command.map((word) => `'${word.replaceAll("'", `'\\''`)}'`).join(' ');
    // `exec`: a shell in between would make its own exit code of a Ctrl+C (dash does, bash does not).
    [program, args] = ['script', ['-qefc', `exec ${quoted}`, '/dev/null']];
  }
  const child = spawn(program, args, {
    cwd: options.cwd,
    env: { ...process.env, ...options.env },
    stdio: options.stdio ?? 'pipe',
  });
  let stdout = '';
  let stderr = '';
  const waiting = new Set<() => void>();
  child.stdout?.setEncoding('utf8').on('data', (text: string) => {
    stdout += text;
    for (const check of [...waiting]) check();
  });
  child.stderr?.setEncoding('utf8').on('data', (text: string) => void (stderr += text));
  const ended = new Promise<Outcome>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code, signal) => resolve({ code, signal, stdout, stderr }));
  });
  return {
    pid: child.pid ?? 0,
    child,
    seen: () => stdout,
    ended,
    until: (text, times = 1) =>
      new Promise((resolve, reject) => {
        const check = () => {
          if (stdout.split(text).length <= times) return;
          waiting.delete(check);
          resolve();
        };
        waiting.add(check);
        check();
        void ended.then(() => {
          check();
          if (waiting.has(check)) reject(new Error(`no "${text}" in:\n${stdout}\n${stderr}`));
        });
      }),
  };
}

/** `dbgeng run …` from the sources. */
export function startRun(args: string[], options: StartOptions = {}): Started {
  return start([process.execPath, '--import', 'tsx', main, 'run', ...args], {
    cwd: root,
    ...options,
  });
}

/** Runs to the end, with `input` on stdin. */
export async function run(
  args: string[],
  input = '',
  options: StartOptions = {},
): Promise<Outcome> {
  const started = startRun(args, options);
  started.child.stdin?.on('error', () => {});
  started.child.stdin?.end(input);
  return started.ended;
}

/** Prefixes of the launcher `pid` and processes that run in one of them. */
export function leftovers(pid: number): string[] {
  const runs = path.join(cacheFolder(), 'runs');
  const name = `run-${pid}-`;
  const prefixes = existsSync(runs)
    ? readdirSync(runs).filter((entry) => entry.startsWith(name))
    : [];
  const processes = readdirSync('/proc').filter((entry) => {
    if (!/^\d+$/.test(entry)) return false;
    try {
      return readFileSync(`/proc/${entry}/environ`, 'latin1').includes(
        `WINEPREFIX=${runs}/${name}`,
      );
    } catch {
      return false;
    }
  });
  return [...prefixes, ...processes.map((entry) => `process ${entry}`)];
}

export async function waitFor(condition: () => boolean, limit = 30_000): Promise<void> {
  const deadline = Date.now() + limit;
  while (!condition() && Date.now() < deadline) {
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}
