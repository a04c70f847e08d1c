// What is printed, where: colours where they are wanted, one status line, the end of pipes.
import { styleText } from 'node:util';
import type { WriteStream } from 'node:tty';

type Format = Parameters<typeof styleText>[0];
export type Paint = (format: Format, text: string) => string;

/** Colours text for `stream`, or leaves it as it is: pipes, NO_COLOR, dumb terminals. */
export function painter(stream: Partial<WriteStream>): Paint {
  // hasColors looks at NO_COLOR, FORCE_COLOR, NODE_DISABLE_COLORS and TERM.
  if (!stream.isTTY || !stream.hasColors?.()) return (_format, text) => text;
  return (format, text) => styleText(format, text);
}

/** Text of others without what commands a terminal: control characters, and changes of direction. */
export function harmless(text: string): string {
  return text.replace(/[\p{Cc}\u202a-\u202e\u2066-\u2069]/gu, '\ufffd');
}

/** Milliseconds between two changes of the status line. */
const REFRESH = 100;

/** One line at the bottom of a terminal that says how far things are; silent elsewhere. */
export class StatusLine implements Disposable {
  private readonly stream = process.stderr;
  private shown = false;
  private last = 0;

  show(wanted: string): void {
    if (!this.stream.isTTY || performance.now() - this.last < REFRESH) return;
    this.last = performance.now();
    const text = harmless(wanted);
    // Some terminals do not know how wide they are.
    const width = Math.max(20, (this.stream.columns || 80) - 1);
    this.stream.write(`\r\x1b[2K${text.length > width ? `${text.slice(0, width - 1)}…` : text}`);
    this.shown = true;
  }

  /** Takes the line away: before other text, and at the end. */
  clear(): void {
    if (this.shown) this.stream.write('\r\x1b[2K');
    this.shown = false;
    this.last = 0;
  }

  [Symbol.dispose](): void {
    this.clear();
  }
}

/** Ends this process when nobody reads what it prints, quietly (`dbgeng … | head`), or a disk is full. */
export function endWithReader(): void {
  process.stdout.on('error', ({ code, message }: NodeJS.ErrnoException) => {
    // As a program that SIGPIPE ended; what runs beside us ends with us.
    if (code === 'EPIPE') process.exit(141);
    process.stderr.write(`dbgeng: the output cannot be written: ${message}\n`);
    process.exit(1);
  });
  // Nothing can be said to somebody who does not listen to complaints.
  process.stderr.on('error', () => {});
}
