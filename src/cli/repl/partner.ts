// The REPL's other half: the process next to the engine, begun anew when it dies.
import { StringDecoder } from 'node:string_decoder';
import type { Remote } from '../../async.ts';
import { cannotBegin } from '../cannot-begin.ts';
import { Desk, type Session } from '../desk.ts';
import { CliError } from '../errors.ts';
import type { Completions } from '../inside/repl/complete.ts';
import type { Outer, Repl, Reply, Told } from '../inside/repl/repl.ts';
import type { Screen } from '../inside/repl/screen.ts';
import type { TargetState } from '../inside/repl/target-state.ts';
import type { TargetSpec } from '../target.ts';

export interface PartnerEvents {
  /** Text for the terminal. */
  print(text: string): void;
  /** What the process itself printed, or a target that shares its console. */
  printText(text: string, stream: 1 | 2): void;
  /** A file that is loaded there; its path as it is there. */
  watch(file: string): void;
  /** The REPL is to end, with an exit code where one was asked for. */
  quit(code: number | undefined): void;
  /** The process is gone, with its target and its variables. */
  died(error: Error): void;
}

/** Milliseconds for a session to end as the user wishes. */
const PATIENCE = 5000;

const NOBODY: TargetState = { name: '', kind: 'none' };

/** What comes back for an input whose process died under it. */
export interface Died {
  readonly status: 'died';
  readonly state: TargetState;
}

export class Partner {
  state: TargetState = NOBODY;
  /** Does the target run, inside a call that waits for it? */
  running = false;
  /** How the session was begun. */
  spec: TargetSpec | undefined;
  private beginning = false;
  private readonly events: PartnerEvents;
  private readonly signal: AbortSignal;
  private readonly search: object;
  private screen: Screen;
  private desk: Desk | undefined;
  private repl: Remote<Repl> | undefined;
  private starting: Promise<Remote<Repl>> | undefined;
  private calls = 0;
  /** What `close` waits for. */
  private ending: Desk | undefined;
  /** Aborted by `close`: nothing is started any more. */
  private readonly closing = new AbortController();

  /** `search`: options of every session, unless it has others. */
  constructor(events: PartnerEvents, screen: Screen, signal: AbortSignal, search: object = {}) {
    this.events = events;
    this.screen = screen;
    this.signal = signal;
    this.search = search;
  }

  /** Is something in progress there? */
  get busy(): boolean {
    return this.calls > 0;
  }

  /** The process; started when there is none. */
  private other(): Promise<Remote<Repl>> {
    if (this.closed) return Promise.reject(this.closing.signal.reason as Error);
    if (this.repl) return Promise.resolve(this.repl);
    this.starting ??= this.start().finally(() => (this.starting = undefined));
    return this.starting;
  }

  /** Starts the process ahead of its first use. Rejects with SetupError or HostStartError. */
  async open(): Promise<void> {
    await this.other();
  }

  private async start(): Promise<Remote<Repl>> {
    const decoders = { 1: new StringDecoder(), 2: new StringDecoder() };
    const desk = await Desk.open({
      output: (bytes, stream) => this.events.printText(decoders[stream].write(bytes), stream),
      outlives: true,
      signal: AbortSignal.any([this.signal, this.closing.signal]),
    });
    this.desk = desk;
    desk.onDeath = (error) => {
      this.forget();
      this.events.died(error);
    };
    try {
      this.closing.signal.throwIfAborted();
      return (this.repl = await this.meet(desk));
    } catch (error) {
      // Without its other half the process is of no use.
      desk.onDeath = undefined;
      this.forget();
      desk.kill();
      await desk.close();
      throw error;
    }
  }

  /** The REPL's side in there, which knows us. */
  private async meet(desk: Desk): Promise<Remote<Repl>> {
    const repl = await desk.load<Repl>('inside/repl/repl');
    const outer: { [K in keyof Outer]: (...args: never[]) => unknown } = {
      begin: (spec: TargetSpec) => this.beginAs(spec),
      watch: (file: string) => this.events.watch(file),
    };
    await repl.connect(outer as never);
    await repl.onOutput(((told: Told) => {
      if (told.kind === 'running') this.running = told.running;
      else if (told.kind === 'quit') this.events.quit(told.code);
      else this.events.print(told.text);
    }) as never);
    await repl.resize(this.screen as never);
    return repl;
  }

  private forget(): void {
    this.desk = undefined;
    this.repl = undefined;
    this.spec = undefined;
    this.state = NOBODY;
    this.running = false;
  }

  /** A session for whoever asks over there. */
  private async beginAs(spec: TargetSpec): Promise<Session> {
    this.beginning = true;
    try {
      const options = { ...this.search, ...spec.options };
      const session = await this.desk!.begin({ ...spec, options });
      this.spec = spec;
      return session as unknown as Session;
    } catch (cause) {
      const { message, hint } = cannotBegin(spec, cause, process.platform === 'linux');
      throw new CliError(message, { cause, ...(hint !== undefined && { hint }) });
    } finally {
      this.beginning = false;
    }
  }

  /** Begins the session that the command line asks for. Rejects with CliError. */
  async begin(spec: TargetSpec): Promise<void> {
    const repl = await this.other();
    this.calls++;
    try {
      const session = await this.beginAs(spec);
      this.state = (await repl.adopt(session as never, spec.name)) as TargetState;
    } finally {
      this.calls--;
    }
  }

  /** Runs one input. Rejects where there is no process and none can be started. */
  submit(text: string): Promise<Reply | Died> {
    return this.ask((repl) => repl.submit(text) as unknown as Promise<Reply>);
  }

  /** Loads a file again that was saved; its path as it is there. */
  reload(file: string): Promise<Reply | Died> {
    return this.ask((repl) => repl.reload(file) as unknown as Promise<Reply>);
  }

  private async ask(call: (repl: Remote<Repl>) => Promise<Reply>): Promise<Reply | Died> {
    this.calls++;
    try {
      const repl = await this.other();
      const reply = await call(repl).catch((error: unknown) => {
        // Told by `died`, unless there is a process that lives.
        if (this.desk) throw error;
        return { status: 'died', state: NOBODY } as const;
      });
      this.state = reply.state;
      return reply;
    } finally {
      this.calls--;
      this.running = false;
    }
  }

  async complete(line: string): Promise<Completions> {
    const repl = await this.other();
    return (await repl.complete(line)) as Completions;
  }

  /** What one more Ctrl+C would stop: the desk, undefined when there is none. */
  get target(): Desk | undefined {
    return this.desk ?? this.ending;
  }

  /** Stops a completion. */
  interrupt(): void {
    this.desk?.interrupt();
  }

  /** Gives up a start that takes too long: there is no other way to stop it. */
  giveUpBeginning(): boolean {
    if (!this.beginning) return false;
    this.desk?.kill();
    return true;
  }

  /** Gives up waiting for promises there. */
  cancel(): void {
    void Promise.resolve(this.repl?.cancel()).catch(() => {});
  }

  resize(screen: Screen): void {
    this.screen = screen;
    void Promise.resolve(this.repl?.resize(screen as never)).catch(() => {});
  }

  /** Has it been closed, or is it about to be? Nothing is started any more. */
  get closed(): boolean {
    return this.closing.signal.aborted;
  }

  /** Ends the session, as it was begun or otherwise, and the process. */
  async close(how?: 'kill' | 'detach'): Promise<void> {
    this.closing.abort(new Error('The REPL ends.'));
    await this.starting?.catch(() => {});
    const { desk, repl } = this;
    if (!desk) return this.ending?.close();
    desk.onDeath = undefined;
    this.ending = desk;
    this.forget();
    if (how && !(await endsInTime(repl, how)) && how === 'kill') desk.kill();
    await desk.close();
    this.ending = undefined;
  }

  /** Ends the process at once. */
  async kill(): Promise<void> {
    if (this.desk) this.desk.onDeath = undefined;
    this.target?.kill();
    await this.close();
  }
}

/** Ends the session as asked; false when nobody there can, and it takes too long. */
async function endsInTime(
  repl: Remote<Repl> | undefined,
  how: 'kill' | 'detach',
): Promise<boolean> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<false>((resolve) => {
    timer = setTimeout(() => resolve(false), PATIENCE);
  });
  const ended = Promise.resolve(repl?.end(how)).then(
    () => true,
    () => true,
  );
  try {
    return await Promise.race([ended, late]);
  } finally {
    clearTimeout(timer);
  }
}
