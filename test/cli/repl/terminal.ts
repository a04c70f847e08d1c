// `dbgeng` in a terminal of its own: typed to, and read as a person would.
import path from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { stripVTControlCharacters } from 'node:util';
import { commandLine, root } from '../support.ts';
import { leftovers, start, type Started } from '../../wine/support.ts';

/** Two processors serve everybody. */
const PATIENCE = 30_000;

export class Terminal {
  private readonly started: Started;
  private read = 0;

  constructor(args: readonly string[], env: NodeJS.ProcessEnv) {
    // `script` gives the terminal no size; the process id tells what is left of it.
    const shell = 'stty cols 120 rows 40; echo "pid $$"; exec "$@"';
    this.started = start(['sh', '-c', shell, 'sh', ...commandLine(...args)], {
      cwd: root,
      terminal: true,
      env: { NO_COLOR: '1', TERM: 'xterm', ...env },
    });
    this.started.child.stdin!.on('error', () => {});
  }

  private get text(): string {
    return stripVTControlCharacters(this.started.seen()).replaceAll('\r', '');
  }

  /** Waits until something was printed behind what was seen before. Returns the text up to its end. */
  async see(what: string | RegExp): Promise<string> {
    const deadline = Date.now() + PATIENCE;
    for (;;) {
      const rest = this.text.slice(this.read);
      const at = typeof what === 'string' ? rest.indexOf(what) : rest.search(what);
      if (at >= 0) {
        const length = typeof what === 'string' ? what.length : what.exec(rest)![0].length;
        this.read += at + length;
        return rest.slice(0, at + length);
      }
      if (Date.now() > deadline) throw new Error(`no ${String(what)} in:\n${rest}`);
      await delay(20);
    }
  }

  /** Presses keys. */
  type(keys: string): void {
    this.started.child.stdin!.write(keys);
  }

  /** Types a line, and waits for the next prompt. Returns what was printed in between. */
  async run(line: string): Promise<string> {
    this.type(`${line}\r`);
    await this.see(line);
    return (await this.see(/^.*> $/m)).replace(/^.*> $/m, '').trim();
  }

  private get pid(): number {
    return Number(/pid (\d+)/.exec(this.text)?.[1]);
  }

  /** How it ended, and what is left of it. */
  async end(): Promise<{ code: number | null; left: string[] }> {
    const { code } = await this.started.ended;
    return { code, left: leftovers(this.pid) };
  }

  /** Ends whatever still runs, after a test that has failed. */
  kill(): void {
    if (this.started.child.exitCode !== null) return;
    try {
      process.kill(this.pid, 'SIGKILL');
    } catch {
      // It has ended in this moment.
    }
    this.started.child.stdin!.end();
  }
}

export const target = path.join(root, 'test', 'fixtures', 'target', 'target.exe');
