// Runs the command line as people do, from the sources.
import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { buildMinidump } from '../support/minidump.ts';

export const root = path.resolve(import.meta.dirname, '../..');
export const fixtures = path.join(root, 'test', 'fixtures');
const main = path.join(root, 'src/cli/main.ts');

/** The command line that `dbgeng …` stands for. */
export function commandLine(...args: string[]): string[] {
  return [process.execPath, '--import', 'tsx', main, ...args];
}

export interface Ended {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface Running {
  readonly child: ChildProcess;
  readonly ended: Promise<Ended>;
}

/** Starts `dbgeng` with these arguments. */
export function start(args: string[], env: NodeJS.ProcessEnv = {}): Running {
  const [program, ...rest] = commandLine(...args);
  const child = spawn(program!, rest, { cwd: root, env: { ...process.env, ...env } });
  let stdout = '';
  let stderr = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => void (stdout += text));
  child.stderr.setEncoding('utf8').on('data', (text: string) => void (stderr += text));
  const ended = new Promise<Ended>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code, signal) => resolve({ code, signal, stdout, stderr }));
  });
  return { child, ended };
}

/** Runs `dbgeng` to its end. */
export function dbgeng(...args: string[]): Promise<Ended> {
  const { child, ended } = start(args);
  child.stdin?.end();
  return ended;
}

/** A folder for the files of one test file; `remove` takes it away. */
export function scratchFolder(name: string): { folder: string; remove: () => void } {
  const folder = mkdtempSync(path.join(tmpdir(), `dbgeng-${name}-`));
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true, maxRetries: 5 }) };
}

/** A dump of an access violation in `demo.exe`. */
export function smallDump(): Uint8Array {
  const registers = { rip: 0x40_1000n, rsp: 0x7f_0000n };
  return buildMinidump({
    modules: [{ base: 0x40_0000n, size: 0x1_0000, name: 'C:\\app\\demo.exe' }],
    threads: [{ id: 11, registers }],
    exception: { thread: 11, code: 0xc0000005, address: 0x40_1000n, registers },
  }).bytes;
}
