// What must not outlive us half-made: the programs that fetch and prepare, and the folders they work in.
import { spawn, type ChildProcess } from 'node:child_process';
import { SetupError } from './progress.ts';

/**
 * A shell that waits for our end of a pipe to close, however we end: each line is everything that is to
 * be done then. Who has just been killed may still write: removing is tried for some seconds.
 */
const SCRIPT = `clean() {
  n=0
  until rm -rf -- "$@" || [ $n -gt 25 ]; do n=$((n+1)); sleep 0.2; done
}
while read -r line; do last=$line; done
eval "$last"`;

/** Process groups, and the signal that ends them. */
const groups = new Map<number, 'KILL' | 'INT'>();
const folders = new Set<string>();
let shell: ChildProcess | undefined;

function startShell(): ChildProcess {
  const child = spawn('/bin/sh', ['-c', SCRIPT], {
    stdio: ['pipe', 'ignore', 'ignore'],
    cwd: '/',
    detached: true,
  });
  // Without a shell there is still the sweep at the next start.
  child.on('error', () => {});
  child.stdin?.on('error', () => {});
  child.unref();
  (child.stdin as unknown as { unref?(): void } | null)?.unref?.();
  return child;
}

function tell(): void {
  if (process.platform === 'win32') return;
  if (groups.size + folders.size === 0) {
    shell?.kill('SIGKILL');
    shell = undefined;
    return;
  }
  const kills = [...groups].map(([pid, signal]) => `kill -s ${signal} -- -${pid};`);
  const quoted = [...folders].map((folder) => `'${folder.replaceAll("'", `'\\''`)}'`);
  const clean = quoted.length > 0 ? `clean ${quoted.join(' ')}` : '';
  shell ??= startShell();
  shell.stdin?.write(`${kills.join(' ')} ${clean}\n`);
}

/** Has `folder` removed when this process ends. Returns a function that takes that back. */
export function guardFolder(folder: string): () => void {
  // It would be two lines; the next start removes it.
  if (!folder.includes('\n')) folders.add(folder);
  tell();
  return () => {
    folders.delete(folder);
    tell();
  };
}

/** Has a process group ended when this process ends. Returns a function that takes that back. */
export function guardGroup(pid: number, signal: 'KILL' | 'INT'): () => void {
  groups.set(pid, signal);
  tell();
  return () => {
    groups.delete(pid);
    tell();
  };
}

const givenUp = new AbortController();

/** Aborted by `giveUpSetup`. */
export const setupSignal: AbortSignal = givenUp.signal;

/**
 * Ends whatever is being fetched or prepared, or waited for, and lets nothing more of it begin: for a
 * command that is interrupted. Callers get a SetupError.
 */
export function giveUpSetup(): void {
  givenUp.abort(new SetupError('The preparation was interrupted'));
}
