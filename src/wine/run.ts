// Runs a script under Wine in our own terminal: what is typed, printed and signalled goes through.
import { spawnSync } from 'node:child_process';
import { isatty } from 'node:tty';
import type { WineExit } from './exit.ts';
import { note } from './progress.ts';
import { ensureRuntime } from './runtime.ts';
import { spawnUnderWine, type WineChild, type WineOptions } from './spawn.ts';

/** Three times Ctrl+C within this many milliseconds ends a script that does not react to it. */
const IMPATIENCE = 2000;

/** The terminal on stdin, whose settings are the script's while that runs. */
interface Terminal {
  /** Gives it back as it was. Wine's console changes it, and a script that was ended could not change it back. */
  restore(): void;
  /** The settings that the script had when it was given back. */
  take(): void;
}

function openTerminal(): Terminal {
  if (!isatty(0)) return { restore() {}, take() {} };
  const stty = (...args: string[]) =>
    spawnSync('stty', args, { stdio: ['inherit', 'pipe', 'ignore'], encoding: 'utf8' });
  const settings = () => stty('-g').stdout?.trim();
  const saved = settings();
  // As Wine's console sets it when it is first read from: what is typed before that would arrive
  // with line ends it does not know. Ctrl+Z is the end of input there.
  if (saved) stty('-icanon', '-echo', '-icrnl', 'susp', 'undef');
  let script: string | undefined;
  return {
    restore() {
      script = settings();
      if (saved) stty(saved);
    },
    take: () => void (script && stty(script)),
  };
}

/** Passes signals on to the script. Returns a function that stops doing so. */
function passSignals(running: Promise<WineChild>, terminal: Terminal): () => void {
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
    // Ctrl+Z with input from elsewhere. We alone would leave Wine at work, reading the shell's keys.
    SIGTSTP: () =>
      void running.then((run) => {
        run.suspend();
        terminal.restore();
        process.once('SIGCONT', () => {
          terminal.take();
          run.resume();
        });
        process.kill(process.pid, 'SIGSTOP');
      }),
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
  const terminal = openTerminal();
  const running = spawnUnderWine(script, args, options);
  running.catch(() => {});
  const stop = passSignals(running, terminal);
  try {
    return await (
      await running
    ).exited;
  } finally {
    stop();
    terminal.restore();
  }
}
