// Runs a script under Wine in our own terminal: what is typed, printed and signalled goes through.
import { spawnSync } from 'node:child_process';
import { isatty } from 'node:tty';
import type { WineExit } from './exit.ts';
import { note } from './progress.ts';
import { ensureRuntime } from './runtime.ts';
import { spawnUnderWine, type WineChild, type WineOptions } from './spawn.ts';

/** Three times Ctrl+C within this many milliseconds ends a script that does not react to it. */
const IMPATIENCE = 2000;

/** The settings of the terminal on stdin, and a function that restores them. */
function keepTerminal(): () => void {
  if (!isatty(0)) return () => {};
  const stty = (...args: string[]) =>
    spawnSync('stty', args, { stdio: ['inherit', 'pipe', 'ignore'], encoding: 'utf8' });
  const saved = stty('-g').stdout?.trim();
  // As Wine's console sets it when it is first read from: what is typed before that would arrive
  // with line ends it does not know. Ctrl+Z is the end of input there.
  if (saved) stty('-icanon', '-echo', '-icrnl', 'susp', 'undef');
  return () => {
    // Wine's console changes them, and a script that was ended could not change them back.
    if (saved) stty(saved);
  };
}

/** Passes signals on to the script. Returns a function that stops doing so. */
function passSignals(running: Promise<WineChild>): () => void {
  const presses: number[] = [];
  const listeners: Partial<Record<NodeJS.Signals, () => void>> = {
    SIGINT() {
      const now = Date.now();
      presses.push(now);
      const recent = presses.filter((time) => now - time < IMPATIENCE).length;
      if (recent >= 3) return void running.then((run) => run.terminate('SIGINT'));
      if (recent === 2 && isatty(2)) note('Ctrl+C once more ends the script');
      void running.then((run) => run.interrupt());
    },
    SIGTERM: () => void running.then((run) => run.terminate('SIGTERM')),
    SIGHUP: () => void running.then((run) => run.terminate('SIGHUP')),
    // Ctrl+Z would stop us and leave Wine's console reading the keys meant for the shell.
    SIGTSTP: () => {},
  };
  const entries = Object.entries(listeners) as [NodeJS.Signals, () => void][];
  for (const [signal, listener] of entries) process.on(signal, listener);
  return () => {
    for (const [signal, listener] of entries) process.off(signal, listener);
  };
}

/**
 * Runs a JavaScript or TypeScript file under Wine as plain `node` would run it here: with our
 * stdin, stdout and stderr, our working directory and our variables. Ctrl+C reaches the script; three
 * of them in quick succession end it. SIGTERM and SIGHUP end it.
 *
 * @returns how it ended, when nothing of it is left
 * @throws SetupError when something is missing, with what to do
 */
export async function runUnderWine(
  script: string | undefined,
  args: readonly string[] = [],
  options: WineOptions = {},
): Promise<WineExit> {
  // Before there is a script a signal ends us, as it would any program that fetches something.
  await ensureRuntime();
  const restore = keepTerminal();
  const running = spawnUnderWine(script, args, options);
  running.catch(() => {});
  const stop = passSignals(running);
  try {
    return await (
      await running
    ).exited;
  } finally {
    stop();
    restore();
  }
}
