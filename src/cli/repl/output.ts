// What is printed on the terminal, around the line that is being edited and the status line.
import { clearScreenDown, cursorTo, moveCursor, type Interface } from 'node:readline';
import type { WriteStream } from 'node:tty';
import { stripVTControlCharacters } from 'node:util';
import { StatusLine } from '../terminal.ts';

export class Output {
  private readonly stream: WriteStream;
  private readonly status = new StatusLine();
  private editor: Interface | undefined;
  private atStart = true;
  private last = performance.now();

  constructor(stream: WriteStream) {
    this.stream = stream;
  }

  /** Milliseconds since something was printed. */
  get silentFor(): number {
    return performance.now() - this.last;
  }

  /** Prints text as it is; above the line that is being edited, if one is. */
  print(text: string): void {
    if (text === '') return;
    this.last = performance.now();
    this.status.clear();
    if (this.editor) this.above(this.editor, text);
    else this.stream.write(text);
    this.atStart = stripVTControlCharacters(text.slice(-20)).endsWith('\n');
  }

  private above(editor: Interface, text: string): void {
    moveCursor(this.stream, 0, -editor.getCursorPos().rows);
    cursorTo(this.stream, 0);
    clearScreenDown(this.stream);
    this.stream.write(text.endsWith('\n') ? text : `${text}\n`);
    editor.prompt(true);
  }

  /** How far things are, in a line that goes away. */
  say(text: string): void {
    if (this.atStart && !this.editor) this.status.show(text);
  }

  /** A line is being edited from now on; it begins in a line of its own. */
  edit(editor: Interface): void {
    this.status.clear();
    if (!this.atStart) this.stream.write('\n');
    this.atStart = true;
    this.editor = editor;
  }

  /** No line is being edited any more. */
  done(): void {
    this.editor = undefined;
    this.atStart = true;
    this.last = performance.now();
  }

  clear(): void {
    this.status.clear();
  }
}
