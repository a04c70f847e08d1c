// Cleans up after a launcher that was killed: a shell that waits for our end of a pipe to close.
import { spawn } from 'node:child_process';

// $0 prefix, $1 wineserver, $2 the Windows program. SIGINT lets the server kill what runs in its
// prefix; whoever is left after a second is killed directly.
const SCRIPT = `read line
kill -INT "$1"
n=0
while kill -0 "$1" && [ $n -lt 20 ]; do sleep 0.05; n=$((n+1)); done
kill -KILL "$1" "$2"
rm -rf "$0"`;

/** Watches over one run until `dismiss`. */
export interface Janitor {
  dismiss(): void;
}

/** Starts the shell that ends `pids` and removes `prefix` when this process dies without doing so. */
export function startJanitor(prefix: string, server: number, program: number): Janitor {
  const child = spawn('/bin/sh', ['-c', SCRIPT, prefix, String(server), String(program)], {
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
  return { dismiss: () => void child.kill('SIGKILL') };
}
