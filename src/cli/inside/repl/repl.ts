// Runs next to the engine: the REPL's own side of it. What is typed comes in, what is printed goes out.
import { recover } from '../../../host/recover.ts';
import type { Session } from '../../../index.ts';
import type { TargetSpec } from '../../target.ts';
import { Flow } from '../flow.ts';
import { attempt } from './attempt.ts';
import { ChatterFilter } from './chatter.ts';
import { complete, type Completions } from './complete.ts';
import { takeConsole, tidyInterfaces } from './console.ts';
import { atPrompt, withColon } from './engine-words.ts';
import { errorText } from './error-text.ts';
import { Evaluator, Interruption, type Evaluated } from './evaluator.ts';
import { Leaving, takeExit } from './leaving.ts';
import { Long } from './long.ts';
import { defineScope } from './scope.ts';
import { Scripts } from './scripts.ts';
import { paint, type Screen } from './screen.ts';
import { show } from './show.ts';
import { targetState, type TargetState } from './target-state.ts';
import { watchRuns } from './watch-runs.ts';
import { wordsOf, type ReplApi, type Verb } from './verb.ts';
import { CHANGE_VERBS } from './verbs-change.ts';
import { LOOK_VERBS } from './verbs-look.ts';
import { loadAgain, ownVerbs } from './verbs-own.ts';
import { beginText, RUN_VERBS } from './verbs-run.ts';

/** What only the terminal's side can do. */
export interface Outer {
  /** Begins a session; the one before has ended. */
  begin(spec: TargetSpec): Session;
  /** Watches a file; `reload` when it is saved. */
  watch(file: string): void;
}

/** What came of a line. */
export interface Reply {
  readonly status: 'done' | 'incomplete' | 'error' | 'interrupted';
  readonly state: TargetState;
  /** What there is to print of an error. */
  readonly error?: string;
}

/** What is told on the way, each piece a message of its own. */
export type Told =
  | { readonly kind: 'text'; readonly text: string }
  /** The target has begun to run, or stopped. */
  | { readonly kind: 'running'; readonly running: boolean }
  /** The REPL is to end, with an exit code where one was asked for. */
  | { readonly kind: 'quit'; readonly code: number | undefined };

export class Repl {
  private readonly evaluator = new Evaluator();
  private readonly verbs = new Map<string, Verb>();
  private readonly scripts: Scripts;
  private readonly long = new Long();
  private readonly flow = new Flow((text) => this.tell({ kind: 'text', text }));
  private readonly chatter = new ChatterFilter((text) => this.flow.write(text));
  private readonly api: ReplApi;
  private screen: Screen = { columns: 80, colours: false, verbose: false };
  private current: Session | undefined;
  private name = '';
  private outer: Outer | undefined;
  private tell: (told: Told) => void = () => {};

  constructor() {
    const self = this;
    this.api = {
      get session() {
        return self.current?.alive ? self.current : undefined;
      },
      get screen() {
        return self.screen;
      },
      print: (text) => this.flow.write(text),
      show: (value) => show(this.screen, value),
      verb: (name, verb) =>
        void this.verbs.set(name, typeof verb === 'function' ? { run: verb } : verb),
      command: (text) => this.command(text),
      begin: (spec) => this.begin(spec),
      load: async (file) => void (await this.scripts.load(file)),
    };
    this.scripts = new Scripts(this.api, {
      watch: (file) => this.outer?.watch(file),
      call: (run) => this.evaluator.stoppable(run),
    });
    const own = ownVerbs({
      verbs: this.verbs,
      scripts: this.scripts,
      long: this.long,
      end: (how) => this.end(how),
      quit: () => this.quit(),
    });
    for (const verbs of [RUN_VERBS, LOOK_VERBS, CHANGE_VERBS, own])
      for (const [name, verb] of Object.entries(verbs)) this.verbs.set(name, verb);
    defineScope({ session: () => this.current, begin: (spec) => this.begin(spec), api: this.api });
    Object.assign(globalThis, { _: undefined, _error: undefined });
    this.catchStrays();
    takeExit((code) => this.quit(code));
    tidyInterfaces();
    takeConsole((text) => this.flow.write(text), { colors: false, depth: 4 });
  }

  /** Errors that nobody catches, of timers and promises: told, and no reason to end. */
  private catchStrays(): void {
    const told = (error: unknown): void => {
      if (error instanceof Leaving) return;
      (globalThis as Record<string, unknown>)['_error'] = error;
      this.print(`${paint(this.screen, 'red', 'Uncaught')} ${errorText(this.screen, error)}\n`);
      this.flow.flush();
    };
    process.on('uncaughtException', told);
    process.on('unhandledRejection', told);
  }

  connect(outer: Outer): void {
    this.outer = outer;
  }

  /** Calls `listener` with what is printed. (The name makes it one that nobody waits for.) */
  onOutput(listener: (told: Told) => void): void {
    this.tell = listener;
  }

  resize(screen: Screen): void {
    this.screen = screen;
  }

  /** The session that was begun from outside. */
  adopt(session: Session, name: string): TargetState {
    this.current = session;
    this.name = name;
    this.print(`${beginText(this.api, session)}\n`);
    this.flow.flush();
    session.onOutput(({ text }) => {
      this.chatter.write(text);
      // The target prints now, and may not again for long.
      this.flow.flush();
    });
    watchRuns(session, (running) => this.tell({ kind: 'running', running }));
    return this.state();
  }

  private quit(code?: number): void {
    this.flow.flush();
    this.tell({ kind: 'quit', code });
  }

  state(): TargetState {
    return targetState(this.current, this.name);
  }

  /** Runs one input; settles when it is done, also when it fails. */
  submit(text: string): Promise<Reply> {
    return this.answering(() => this.run(text));
  }

  private async answering(act: () => Promise<Reply['status']>): Promise<Reply> {
    let status: Reply['status'];
    let failure: string | undefined;
    try {
      status = await act();
    } catch (error) {
      if (error instanceof Interruption) status = this.interrupted(error.forced);
      else if (error instanceof Leaving) status = 'done';
      else if (isInterruption(error)) status = this.interrupted(false);
      else {
        (globalThis as Record<string, unknown>)['_error'] = error;
        failure = errorText(this.screen, error);
        status = 'error';
      }
    }
    this.chatter.flush();
    this.flow.flush();
    const state = this.state();
    return failure === undefined ? { status, state } : { status, state, error: failure };
  }

  private interrupted(forced: boolean): 'interrupted' {
    if (forced) recover(this.current);
    this.print(`${paint(this.screen, 'yellow', 'interrupted')}\n`);
    return 'interrupted';
  }

  private async run(text: string): Promise<Reply['status']> {
    const line = text.trim();
    if (line === '') return 'done';
    if (/^(?:exit|quit)(?:\(\))?;?$/.test(line)) this.quit();
    else if (line.startsWith(':')) this.command(line.slice(1).trim());
    else if (/^\.[a-z]/i.test(line)) await this.runVerb(line.slice(1));
    else return this.finish(line, await this.evaluator.evaluate(text));
    return 'done';
  }

  private finish(line: string, evaluated: Evaluated): Reply['status'] {
    switch (evaluated.kind) {
      case 'incomplete':
        return 'incomplete';
      case 'error':
        throw withColon(line, evaluated.error);
      case 'interrupted':
        return this.interrupted(evaluated.forced);
      case 'value':
        (globalThis as Record<string, unknown>)['_'] = evaluated.value;
        this.printValue(evaluated.value);
        return 'done';
    }
  }

  private printValue(value: unknown): void {
    const text = show(this.screen, value);
    if (text !== '') this.print(`${this.long.cut(text, this.screen)}\n`);
  }

  private print(text: string): void {
    this.flow.write(text);
  }

  private async runVerb(line: string): Promise<void> {
    const [, name = '', rest = ''] = /^(\w+)\s*([^]*)$/.exec(line) ?? [];
    const verb = this.verbs.get(name);
    if (!verb)
      throw new TypeError(
        `There is no verb .${name}: .help lists them. Commands of WinDbg follow a colon: :.${name}`,
      );
    const result = await this.evaluator.stoppable(() =>
      verb.run(wordsOf(rest), this.api, rest.trim()),
    );
    if (result !== undefined) (globalThis as Record<string, unknown>)['_'] = result;
    this.printValue(result);
  }

  private command(text: string): void {
    const session = this.current;
    if (!session?.alive) throw new Error('There is no target: .launch, .attach or .open one.');
    const { refused, text: printed } = this.withStops(() =>
      session.execute(text, { onOutput: (piece) => this.flow.write(piece.text) }),
    );
    if (printed !== '' && !printed.endsWith('\n')) this.print('\n');
    if (refused) this.print(`${paint(this.screen, 'yellow', 'the engine refused that')}\n`);
  }

  /** Something of the engine's own, which tells of stops itself meanwhile. */
  private withStops<T>(run: () => T): T {
    this.chatter.stops = true;
    try {
      return run();
    } catch (error) {
      throw atPrompt(error);
    } finally {
      this.chatter.stops = false;
    }
  }

  private begin(spec: TargetSpec): Session {
    if (!this.outer) throw new Error('Nobody can begin a session now.');
    this.current?.dispose();
    this.current = undefined;
    const session = this.outer.begin(spec);
    this.adopt(session, spec.name);
    return session;
  }

  /** Ends the session as it was begun, or otherwise. */
  end(how?: 'kill' | 'detach'): void {
    const session = this.current;
    this.current = undefined;
    if (!session?.alive) return;
    if (how === 'detach' && session.isLive) session.engine.client.hr.DetachProcesses();
    if (how === 'kill' && session.isLive) session.engine.client.hr.TerminateProcesses();
    session.dispose();
  }

  /** Gives up waiting for promises. What blocks is stopped otherwise. */
  cancel(): void {
    this.evaluator.cancel();
  }

  complete(line: string): Completions {
    const session = this.api.session;
    const stopped = session?.isStopped() ?? session?.isLive === false;
    return complete(
      {
        session: stopped ? session : undefined,
        verbs: this.verbs,
        globals: () => this.evaluator.globals(),
        peek: (chain) => this.evaluator.peek(chain),
      },
      line,
    );
  }

  /** A file that a script consists of was saved. */
  reload(file: string): Promise<Reply> {
    return this.answering(async () => {
      await loadAgain(this.scripts, this.api, file);
      return 'done';
    });
  }
}

/** HRESULT_FROM_NT(STATUS_CONTROL_C_EXIT) */
const INTERRUPTED = 0xd000013a;

/** An error of the engine's that says no more than that: Ctrl+C came while it read memory. */
function isInterruption(error: unknown): boolean {
  return attempt(() => (error as { hresult?: unknown }).hresult) === INTERRUPTED;
}

export default function makeRepl(): Repl {
  return new Repl();
}
