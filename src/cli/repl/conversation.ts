// The REPL on a terminal: prompt, input, what comes of it, until somebody ends it.
import { homedir } from 'node:os';
import { toLinuxPath, toWindowsPath } from '../../wine/index.ts';
import { EXIT } from '../errors.ts';
import type { Reply } from '../inside/repl/repl.ts';
import type { Screen } from '../inside/repl/screen.ts';
import { painter } from '../terminal.ts';
import { packageVersion } from '../version.ts';
import type { ReplOptions } from './command.ts';
import { farewellOf, question, type Farewell } from './farewell.ts';
import { History } from './history.ts';
import { Interrupts } from './interrupts.ts';
import { Keyboard } from './keyboard.ts';
import { LineEditor } from './line-editor.ts';
import { Output } from './output.ts';
import { Partner, type Died } from './partner.ts';
import { CONTINUATION, promptText } from './prompt.ts';
import { Watcher } from './watcher.ts';

/** Milliseconds of silence after which it is said that something goes on, and how often. */
const SILENCE = 1000;
const PERIOD = 250;

export class Conversation {
  private readonly options: ReplOptions;
  private readonly stream = process.stdout;
  private readonly paint = painter(process.stdout);
  private readonly output = new Output(process.stdout);
  private readonly history = new History();
  private readonly entries: string[];
  private readonly watcher = new Watcher((file) => void this.saved(file));
  private readonly partner: Partner;
  private keyboard!: Keyboard;
  private editor!: LineEditor;
  private interrupts: Interrupts | undefined;
  private over = false;
  private exitCode: number = EXIT.OK;
  private opened = false;
  /** A start was given up, and the process with it. */
  private gaveUp = false;

  constructor(options: ReplOptions) {
    this.options = options;
    this.entries = this.history.read();
    this.partner = new Partner(
      {
        print: (text) => this.output.print(text),
        printText: (text) => this.output.print(text),
        watch: (file) => this.watch(file),
        quit: (code) => this.quit(code),
        died: (error) => this.died(error),
      },
      this.screen(),
      options.signal,
      options.search,
    );
  }

  /** Returns the exit code, when everything has ended. */
  async run(): Promise<number> {
    const { signal, target } = this.options;
    this.keyboard = new Keyboard(process.stdin);
    this.keyboard.onInterrupt = () => this.press();
    this.editor = new LineEditor({
      keyboard: this.keyboard,
      output: this.output,
      stream: this.stream,
      complete: (line) => this.partner.complete(line),
      interrupt: () => this.pressAtPrompt(),
    });
    const resize = () => this.partner.resize(this.screen());
    this.stream.on('resize', resize);
    const stop = () => void this.partner.kill().finally(() => this.editor.end());
    signal.addEventListener('abort', stop);
    try {
      await this.partner.open();
      this.opened = true;
      this.greet();
      if (target)
        await this.during(`beginning with ${target.name}`, () => this.partner.begin(target));
      this.gaveUp = false;
      await this.talk();
      signal.throwIfAborted();
      return this.exitCode;
    } catch (error) {
      if (this.gaveUp) return EXIT.INTERRUPTED;
      throw error;
    } finally {
      signal.removeEventListener('abort', stop);
      this.stream.off('resize', resize);
      this.watcher.close();
      this.output.clear();
      this.keyboard.close();
      await this.partner.close();
    }
  }

  private screen(): Screen {
    const { verbose } = this.options;
    return {
      columns: this.stream.columns || 80,
      colours: this.paint('bold', 'x') !== 'x',
      verbose,
    };
  }

  private greet(): void {
    const name = this.paint('bold', `dbgeng ${packageVersion()}`);
    this.output.print(`${name}  .help lists what there is, Tab completes, Ctrl+D ends\n`);
  }

  private async talk(): Promise<void> {
    let text = '';
    while (!this.options.signal.aborted) {
      const prompt = text === '' ? promptText(this.partner.state, this.paint) : CONTINUATION;
      const input = await this.editor.read(prompt, this.entries);
      if (input.kind === 'line') text = await this.take(text, input.text);
      else if (input.kind === 'dropped') {
        text = '';
        if (this.partner.state.kind === 'running') await this.take('', '.break', false);
      } else this.over = true;
      if (this.over && (await this.leave())) return;
      this.over = false;
      this.exitCode = EXIT.OK;
    }
  }

  /** Runs a line behind those that were not yet whole. Returns what more is to be added to. */
  private async take(before: string, line: string, typed = true): Promise<string> {
    const text = before === '' ? line : `${before}\n${line}`;
    if (text.trim() === '') return '';
    const { status } = await this.during(shortened(text), () =>
      this.told(this.partner.submit(atHome(text))),
    );
    this.gaveUp = false;
    if (status === 'incomplete') return text;
    if (typed) this.remember(text);
    return '';
  }

  /** What comes of an input, its error printed; also that there is no process for it. */
  private async told(asked: Promise<Reply | Died>): Promise<Reply | Died> {
    try {
      const reply = await asked;
      if (reply.status === 'error') this.output.print(`${reply.error ?? ''}\n`);
      return reply;
    } catch (error) {
      const { message } = error as Error;
      if (!this.partner.closed) this.output.print(`${this.paint('red', message)}\n`);
      return { status: 'died', state: this.partner.state };
    }
  }

  private remember(text: string): void {
    if (this.entries[0] !== text) this.entries.unshift(text);
    this.history.add(text);
  }

  /** Does something that takes time, and can be stopped. */
  private async during<T>(what: string, act: () => Promise<T>): Promise<T> {
    const { partner, output } = this;
    const began = performance.now();
    const ticking = setInterval(() => {
      if (output.silentFor < SILENCE) return;
      const seconds = Math.floor((performance.now() - began) / 1000);
      const doing = partner.running ? 'the target runs' : what;
      const how = partner.running ? 'breaks into it' : 'stops it';
      output.say(`${doing}, ${seconds} s; Ctrl+C ${how}`);
    }, PERIOD);
    try {
      return await act();
    } finally {
      clearInterval(ticking);
      this.endInterrupts();
      output.clear();
    }
  }

  /** What they were for has ended. */
  private endInterrupts(): void {
    this.interrupts?.end();
    this.interrupts = undefined;
  }

  /** Ctrl+C while no line is edited. */
  private press(): void {
    const { partner } = this;
    // Until there is a process, which may have to be fetched: as in any other program.
    if (!this.opened) return void process.kill(process.pid, 'SIGINT');
    if (this.editor.isCompleting) return partner.interrupt();
    // There is no other way to stop a start; the REPL goes on with a new process.
    if (partner.giveUpBeginning()) return void (this.gaveUp = true);
    const desk = partner.target;
    if (!desk) return;
    this.interrupts ??= new Interrupts({
      desk,
      cancel: () => partner.cancel(),
      running: () => partner.running,
      note: (text) => this.output.print(text),
    });
    this.interrupts.press();
  }

  /** Ctrl+C at the prompt: stops what a saved script does, and else only drops what was typed. */
  private pressAtPrompt(): boolean {
    if (!this.partner.busy) return false;
    this.press();
    return true;
  }

  /** Asks what becomes of a live target. False: the user stays. */
  private async leave(): Promise<boolean> {
    const { state, spec } = this.partner;
    const live = state.kind === 'stopped' || state.kind === 'running';
    const linux = process.platform === 'linux';
    const own = (spec?.options as { ending?: string } | undefined)?.ending;
    if (!live || own !== undefined || spec?.how === 'connect') return true;
    const otherwise: Farewell = spec?.how === 'attach' ? 'detach' : 'kill';
    for (;;) {
      const input = await this.editor.read(question(state.name, linux));
      if (this.options.signal.aborted) return true;
      if (input.kind === 'dropped') return false;
      const answer = farewellOf(input.kind === 'line' ? input.text : '', otherwise, linux);
      if (answer === undefined) continue;
      if (answer === 'stay') return false;
      await this.during('ending the session', () => this.partner.close(answer));
      return true;
    }
  }

  /** Asked for there; also at the prompt, by what still goes on behind it. */
  private quit(code: number = EXIT.OK): void {
    if (this.over) return;
    this.over = true;
    this.exitCode = code;
    this.editor.end();
  }

  private died({ message }: Error): void {
    const lines = this.gaveUp
      ? ['given up']
      : [
          // What it was running was typed just now.
          this.paint('red', /^.*?[^.]\.(?= |$)/s.exec(message)?.[0] ?? message),
          this.paint(
            'dim',
            'What was typed and loaded is gone with it; the next line begins anew.',
          ),
        ];
    this.output.print(`${lines.join('\n')}\n`);
    this.editor?.show(promptText(this.partner.state, this.paint));
    // What cannot be started says so when it is needed.
    this.partner.open().catch(() => {});
  }

  private watch(file: string): void {
    try {
      this.watcher.add(process.platform === 'linux' ? toLinuxPath(file) : file);
    } catch {
      // A file on a drive that only the other side has.
    }
  }

  /** A file that is loaded was saved. */
  private async saved(file: string): Promise<void> {
    if (this.partner.closed) return;
    if (this.partner.busy) {
      // What runs now is to end first.
      setTimeout(() => void this.saved(file), PERIOD).unref();
      return;
    }
    const there = process.platform === 'linux' ? toWindowsPath(file) : file;
    const { state } = await this.told(this.partner.reload(there));
    this.endInterrupts();
    this.editor.show(promptText(state, this.paint));
  }
}

/** How much of what was typed says what goes on. */
const ENOUGH = 40;

function shortened(text: string): string {
  const [line = ''] = text.trim().split('\n');
  return line.length <= ENOUGH ? line : `${line.slice(0, ENOUGH)}…`;
}

/** `.load ~/x.ts`: the home of the user, which on Linux the other side does not know. */
function atHome(text: string): string {
  return text.replace(/^(\s*\.\w+\s+)~(?=[\\/])/, (_, verb: string) => verb + homedir());
}
