// One wineserver per prefix, as our own child: known by its pid, ended at once.
import { spawn } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Wine } from './find-wine.ts';
import { startJanitor, type Janitor } from './janitor.ts';

/** A running wineserver. */
export interface WineServer {
  /** Ends it and removes its prefix when this process dies; to be dismissed once that has been done. */
  janitor: Janitor;
  /** Settles when it was killed or has crashed: what runs in its prefix is lost then, and may hang. */
  died: Promise<void>;
  /** Ends it with everything that runs in its prefix. */
  stop(): Promise<void>;
}

/**
 * How long to wait for the server's socket; afterwards Wine starts a server by itself. Two servers that start at
 * the same moment may trip over each other (Debian's Wine: "fixed a temporary directory error", exit code 1).
 */
const READY = 20_000;
/** How long it may take after having been asked to kill its processes. */
const PATIENCE = 400;
/** How long the server may take to end its processes before it is killed. */
const GRACE = 3000;

/** Where the server of a prefix makes its socket when TMPDIR is not honoured. */
export function serverFolder(prefix: string): string {
  const { dev, ino } = statSync(prefix);
  return `/tmp/.wine-${process.getuid?.() ?? 0}/server-${dev.toString(16)}-${ino.toString(16)}`;
}

/** A server makes its socket in its working directory, wherever a distribution has put that. */
function isReady(pid: number | undefined, usual: string): boolean {
  return existsSync(`/proc/${pid}/cwd/socket`) || existsSync(path.join(usual, 'socket'));
}

/**
 * Starts the server of the prefix that `env` names and waits until it listens.
 *
 * @param linger keep it when its last process ends, until `stop`
 */
export async function startServer(
  wine: Wine,
  prefix: string,
  env: NodeJS.ProcessEnv,
  linger = false,
): Promise<WineServer> {
  // In the foreground it stays our child; -p0 means: no waiting for more work after the last process.
  const child = spawn(wine.server, ['-f', linger ? '-p' : '-p0'], {
    env,
    cwd: '/',
    stdio: 'ignore',
    detached: true,
  });
  let ended = false;
  let stopping = false;
  const end = new Promise<void>((resolve) => {
    const settle = () => {
      ended = true;
      resolve();
    };
    child.once('exit', settle).once('error', settle);
  });
  const died = new Promise<void>((resolve) => {
    child.once('exit', (_, signal) => {
      if (signal !== null && !stopping) resolve();
    });
  });
  child.unref();
  const janitor = startJanitor(prefix, child.pid ?? 0);
  const usual = serverFolder(prefix);
  const deadline = performance.now() + READY;
  while (!ended && performance.now() < deadline && !isReady(child.pid, usual)) await sleep(1);
  return {
    janitor,
    died,
    async stop() {
      stopping = true;
      if (ended) return;
      child.ref();
      // SIGINT: the server kills the processes of its prefix, then itself.
      child.kill('SIGINT');
      // A server that no process has reached yet waits two seconds for one all the same.
      const soon = setTimeout(() => child.kill('SIGTERM'), PATIENCE);
      const late = setTimeout(() => child.kill('SIGKILL'), GRACE);
      await end;
      clearTimeout(soon);
      clearTimeout(late);
    },
  };
}
