// The terminal's input: keys go to the line editor at the prompt, and are kept while something runs.
import { EventEmitter } from 'node:events';
import type { ReadStream } from 'node:tty';

const CTRL_C = '\x03';

/** Up to and with a key after which the line editor may not be reading any more: Enter, Tab. */
const PIECE = /^[^\r\n\t\x03]*(?:\r\n|[\r\n\t\x03])?/;

/** What `readline` reads from: gets keys when it is its turn, and only then. */
class EditorInput extends EventEmitter {
  readonly isTTY = true;
  paused = false;
  private readonly resumed: () => void;

  constructor(resumed: () => void) {
    super();
    this.resumed = resumed;
  }

  pause(): this {
    this.paused = true;
    return this;
  }

  resume(): this {
    if (!this.paused) return this;
    this.paused = false;
    // Whoever resumes may still have something to do before the next key.
    queueMicrotask(this.resumed);
    return this;
  }

  /** The terminal stays raw, between two lines as well: Ctrl+C is a key then, and no signal to us or the target. */
  setRawMode(): this {
    return this;
  }

  setEncoding(): this {
    return this;
  }
}

export class Keyboard {
  /** For `readline`. */
  readonly input: NodeJS.ReadableStream;
  /** Called for Ctrl+C when no line is edited. */
  onInterrupt: () => void = () => {};
  private readonly editor = new EditorInput(() => this.feed());
  private readonly terminal: ReadStream;
  private editing = false;
  private feeding = false;
  private early = '';
  private readonly listener = (chunk: Buffer | string): void => this.receive(String(chunk));

  constructor(terminal: ReadStream) {
    this.terminal = terminal;
    this.input = this.editor as unknown as NodeJS.ReadableStream;
    terminal.setEncoding('utf8');
    terminal.setRawMode(true);
    terminal.on('data', this.listener);
    terminal.resume();
  }

  /** The line editor's turn; it gets what was typed meanwhile. */
  edit(): void {
    this.editing = true;
    this.editor.paused = false;
    this.feed();
  }

  /** Something runs. */
  hold(): void {
    this.editing = false;
  }

  private receive(text: string): void {
    const reading = this.editing && !this.editor.paused;
    const last = reading ? -1 : text.lastIndexOf(CTRL_C);
    if (last < 0) this.early += text;
    else {
      // What was typed before it was meant for something else.
      this.early = text.slice(last + 1);
      for (const key of text) if (key === CTRL_C) this.onInterrupt();
    }
    this.feed();
  }

  /** Hands over keys piece by piece: a line that has ended, or a completion, ends the editor's turn. */
  private feed(): void {
    if (this.feeding) return;
    this.feeding = true;
    try {
      while (this.editing && !this.editor.paused && this.early !== '') {
        const [piece] = PIECE.exec(this.early)!;
        this.early = this.early.slice(piece.length);
        this.editor.emit('data', Buffer.from(piece));
      }
    } finally {
      this.feeding = false;
    }
  }

  /** Lets the shell have the terminal until this program is continued. */
  suspend(continued: () => void): void {
    this.terminal.setRawMode(false);
    process.once('SIGCONT', () => {
      this.terminal.setRawMode(true);
      continued();
    });
    // All of the job, as the terminal's own Ctrl+Z: npx and its shell wait for us otherwise, and the user's for them.
    process.kill(0, 'SIGTSTP');
  }

  close(): void {
    this.editing = false;
    this.terminal.off('data', this.listener);
    this.terminal.setRawMode(false);
    this.terminal.pause();
  }
}
