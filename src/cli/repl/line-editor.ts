// Reads lines from the terminal: editing, history, completion, keys that are no text.
import { createInterface, type Interface } from 'node:readline';
import type { WriteStream } from 'node:tty';
import type { Completions } from '../inside/repl/complete.ts';
import type { Keyboard } from './keyboard.ts';
import type { Output } from './output.ts';
import { completePath } from './paths.ts';

/** What the user did at the prompt. */
export type Input =
  | { readonly kind: 'line'; readonly text: string }
  /** Ctrl+C: whatever was typed is not meant. */
  | { readonly kind: 'dropped' }
  /** Ctrl+D in an empty line. */
  | { readonly kind: 'end' };

export interface LineEditorOptions {
  readonly keyboard: Keyboard;
  readonly output: Output;
  readonly stream: WriteStream;
  /** What may follow a line. */
  complete(line: string): Promise<Completions>;
  /** Ctrl+C at the prompt; true: it was meant for something that runs beside it. */
  interrupt(): boolean;
}

export class LineEditor {
  private readonly options: LineEditorOptions;
  private editor: Interface | undefined;
  private give: ((input: Input) => void) | undefined;
  private completing = false;

  constructor(options: LineEditorOptions) {
    this.options = options;
  }

  /** Is Tab being answered? */
  get isCompleting(): boolean {
    return this.completing;
  }

  /** One line; `history` is what the arrow keys bring back, the newest first. */
  read(prompt: string, history: readonly string[] = []): Promise<Input> {
    const { keyboard, output, stream } = this.options;
    return new Promise((resolve) => {
      const editor = createInterface({
        input: keyboard.input,
        output: stream,
        terminal: true,
        history: [...history],
        historySize: history.length + 1,
        prompt,
        completer: (line: string, done: Completed) => void this.complete(line, done),
      });
      this.editor = editor;
      this.give = (input) => {
        this.give = undefined;
        this.editor = undefined;
        keyboard.hold();
        output.done();
        editor.close();
        resolve(input);
      };
      editor.on('line', (text) => this.give?.({ kind: 'line', text }));
      editor.on('SIGINT', () => this.drop(editor));
      editor.on('SIGTSTP', () => {
        if (process.platform !== 'win32') keyboard.suspend(() => editor.prompt(true));
      });
      editor.on('close', () => {
        if (!this.give) return;
        stream.write('\n');
        this.give({ kind: 'end' });
      });
      output.edit(editor);
      editor.prompt();
      keyboard.edit();
    });
  }

  /** The prompt has changed while the line is edited. */
  show(prompt: string): void {
    this.editor?.setPrompt(prompt);
    this.editor?.prompt(true);
  }

  /** Ends the editing as Ctrl+D does. */
  end(): void {
    this.editor?.close();
  }

  private drop(editor: Interface): void {
    if (this.options.interrupt()) return;
    // The cursor may stand in the middle of a long line.
    editor.write(null, { ctrl: true, name: 'e' });
    this.options.stream.write('^C\n');
    this.give?.({ kind: 'dropped' });
  }

  private async complete(line: string, done: Completed): Promise<void> {
    this.completing = true;
    try {
      const { start, candidates, path } = await this.options.complete(line);
      const all = path === undefined ? candidates : completePath(path);
      // Nothing typed of a name yet: all there is may be much, and is listed rather than put in.
      done(null, [[...all], line.slice(start)]);
    } catch {
      done(null, [[], line]);
    } finally {
      this.completing = false;
    }
  }
}

type Completed = (error: null, result: [string[], string]) => void;
