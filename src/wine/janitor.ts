// Cleans up after a launcher that was killed: a shell that waits for our end of a pipe to close.
import { spawn } from 'node:child_process';

// $0 prefix, $1 wineserver; each line names another process. SIGINT lets the server kill what runs in its
// prefix; whoever is left after a second is killed directly, and whoever it did not know yet is found by its environment.
const SCRIPT = `others=
while read pid; do others="$others $pid"; done
kill -INT "$1"
n=0
while kill -0 "$1" && [ $n -lt 20 ]; do sleep 0.05; n=$((n+1)); done
kill -KILL "$1" $others
for each in $(grep -lzxF "WINEPREFIX=$0" /proc/[0-9]*/environ); do
  each=\${each#/proc/}
  kill -KILL "\${each%/environ}"
done
rm -rf "$0"`;

/** Watches over one run until `dismiss`. */
export interface Janitor {
  /** Ends this process as well. */
  add(pid: number): void;
  /** The prefix is gone: there is nothing left to do. */
  dismiss(): void;
}

/** Starts the shell that ends `server` and removes `prefix` when this process dies without doing so. */
export function startJanitor(prefix: string, server: number): Janitor {
  const child = spawn('/bin/sh', ['-c', SCRIPT, prefix, String(server)], {
    stdio: ['pipe', 'ignore', 'ignore'],
    cwd: '/',
    // A session of its own: a Ctrl+C for us is not for it.
    detached: true,
  });
  // Without a shell there is still the sweep at the next start.
  child.on('error', () => {});
  child.stdin.on('error', () => {});
  child.unref();
  (child.stdin as unknown as { unref?(): void }).unref?.();
  return {
    add: (pid) => void child.stdin.write(`${pid}\n`),
    dismiss: () => void child.kill('SIGKILL'),
  };
}
