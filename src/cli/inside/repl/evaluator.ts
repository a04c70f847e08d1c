// Runs next to the engine: evaluates what is typed, with `await` at the top level and declarations that may be repeated.
import { Session as Inspector } from 'node:inspector';
import { promiseHooks } from 'node:v8';
import { Script } from 'node:vm';
import { asExpression, withImports } from './source.ts';

/** What came of one input. */
export type Evaluated =
  | { readonly kind: 'value'; readonly value: unknown }
  /** More lines are needed to make it whole. */
  | { readonly kind: 'incomplete' }
  | { readonly kind: 'error'; readonly error: unknown }
  | { readonly kind: 'interrupted'; readonly forced: boolean };

/** Of the inspector's answers, what we need. */
interface RemoteObject {
  readonly type: string;
  readonly objectId?: string;
  readonly value?: unknown;
  readonly unserializableValue?: string;
}

interface ExceptionDetails {
  readonly lineNumber: number;
  readonly exception?: RemoteObject & {
    readonly className?: string;
    readonly description?: string;
  };
  readonly stackTrace?: { readonly callFrames: readonly { readonly url: string }[] };
}

interface Evaluation {
  readonly result: RemoteObject;
  readonly exceptionDetails?: ExceptionDetails;
}

type Settle = (evaluated: Evaluated) => void;

/** Through this name the inspector reaches us; a symbol, so that nobody sees it. */
const HOLD = Symbol.for('dbgeng.repl');

interface Hold {
  go(): void;
  take(value: unknown): void;
}

/** By these messages a text that has not ended yet is known. */
const UNENDED = /^SyntaxError: (?:Unexpected end of input|Unterminated template)/;
const UNCLOSED = /^SyntaxError: missing \) after /;

export class Evaluator {
  private readonly inspector = new Inspector();
  private readonly boundary = new Script("globalThis[Symbol.for('dbgeng.repl')].go()", {
    filename: 'dbgeng:repl',
  });
  private readonly holder: string;
  private taken: unknown;
  private action: () => void = () => {};
  /** Whoever waits for a promise; what is typed may call what waits, too. */
  private readonly pending = new Set<Settle>();
  /**
   * What the inspector waits for, until it has answered. It would also answer when such a promise is collected, and an
   * answer in the middle of a collection is fatal to V8 ("Invoke in DisallowJavascriptExecutionScope").
   */
  private readonly awaited = new Set<Promise<unknown>>();
  private count = 0;

  constructor() {
    this.inspector.connect();
    const hold: Hold = {
      go: () => this.action(),
      take: (value) => void (this.taken = value),
    };
    Object.defineProperty(globalThis, HOLD, { value: hold, configurable: true });
    const { result } = this.post('Runtime.evaluate', {
      expression: "globalThis[Symbol.for('dbgeng.repl')]",
    }) as Evaluation;
    this.holder = result.objectId!;
  }

  /** Evaluates one input; settles when its promises have. */
  async evaluate(text: string): Promise<Evaluated> {
    const expression = asExpression(text);
    if (expression !== undefined) {
      const evaluated = await this.once(expression);
      const failed = evaluated.kind === 'incomplete' || this.isSyntaxError(evaluated);
      if (!failed) return evaluated;
    }
    return this.once(text);
  }

  private isSyntaxError(evaluated: Evaluated): boolean {
    return evaluated.kind === 'error' && this.brokenText;
  }

  /** The last input did not compile. */
  private brokenText = false;

  private once(text: string): Promise<Evaluated> {
    const url = `REPL${++this.count}`;
    const lines = text.split('\n').length;
    const code = `${withImports(text)}\n//# sourceURL=${url}`;
    return new Promise((resolve) => {
      const settle: Settle = (evaluated) => {
        if (this.pending.delete(settle)) resolve(evaluated);
      };
      this.pending.add(settle);
      let first: Promise<unknown> | undefined;
      let answered = false;
      this.action = () =>
        this.inspector.post(
          'Runtime.evaluate',
          { expression: code, replMode: true, awaitPromise: true },
          (error, answer) => {
            answered = true;
            if (first) this.awaited.delete(first);
            settle(error ? INTERRUPTED : this.outcome(answer as Evaluation, url, lines));
          },
        );
      // V8 makes a function of the input, whose promise is there before anything in it runs.
      const stop = promiseHooks.onInit((promise) => {
        first ??= promise;
      }) as () => void;
      try {
        // Inside this call Ctrl+C ends what runs, be it an endless loop.
        this.boundary.runInThisContext({ breakOnSigint: true });
      } catch {
        settle(INTERRUPTED);
      } finally {
        stop();
        if (first && !answered) this.awaited.add(first);
      }
    });
  }

  /**
   * Calls a function so that Ctrl+C ends it, be it an endless loop, and `cancel` ends the wait for the promise
   * that it may return. Throws Interruption then.
   */
  stoppable<T>(run: () => T | Promise<T>): Promise<T> {
    let result: T | Promise<T> | undefined;
    let failure: { readonly error: unknown } | undefined;
    this.action = () => {
      try {
        result = run();
      } catch (error) {
        failure = { error };
      }
    };
    return new Promise<T>((resolve, reject) => {
      const end = () => void this.pending.delete(settle);
      const settle: Settle = () => {
        end();
        reject(new Interruption(false));
      };
      this.pending.add(settle);
      try {
        this.boundary.runInThisContext({ breakOnSigint: true });
      } catch {
        end();
        return reject(new Interruption(true));
      }
      if (failure) {
        end();
        return reject(failure.error);
      }
      Promise.resolve(result as T | Promise<T>)
        .then(resolve, reject)
        .finally(end);
    });
  }

  /** Gives up waiting for promises: what they do, they go on doing. */
  cancel(): void {
    for (const settle of [...this.pending]) settle({ kind: 'interrupted', forced: false });
  }

  /** Names that can be typed: of the global object, and of declarations. */
  globals(): string[] {
    const { names } = this.post('Runtime.globalLexicalScopeNames', {}) as { names: string[] };
    const own: string[] = [];
    for (
      let level: unknown = globalThis;
      level && level !== Object.prototype;
      level = Object.getPrototypeOf(level)
    )
      own.push(...Object.getOwnPropertyNames(level));
    return [...names, ...own, ...KEYWORDS].filter((name) => !name.startsWith('__'));
  }

  /** The value of a chain of names and indices; undefined where there is none. */
  peek(chain: string): unknown {
    const { result, exceptionDetails } = this.post('Runtime.evaluate', {
      expression: chain,
      silent: true,
    }) as Evaluation;
    return exceptionDetails ? undefined : this.valueOf(result);
  }

  private outcome({ result, exceptionDetails }: Evaluation, url: string, lines: number): Evaluated {
    this.brokenText = false;
    if (!exceptionDetails) return { kind: 'value', value: this.valueOf(result) };
    const { exception, stackTrace, lineNumber } = exceptionDetails;
    const ran = stackTrace?.callFrames.some((frame) => frame.url === url) ?? false;
    if (!ran && exception?.className === 'SyntaxError') {
      this.brokenText = true;
      const message = exception.description ?? '';
      if (UNENDED.test(message) || (UNCLOSED.test(message) && lineNumber >= lines))
        return { kind: 'incomplete' };
    }
    return { kind: 'error', error: exception && this.valueOf(exception) };
  }

  /** The value itself, which the inspector only describes. */
  private valueOf({ type, objectId, value, unserializableValue }: RemoteObject): unknown {
    if (type === 'undefined') return undefined;
    if (objectId === undefined && unserializableValue === undefined) return value;
    this.taken = undefined;
    this.post('Runtime.callFunctionOn', {
      objectId: this.holder,
      functionDeclaration: 'function (value) { this.take(value); }',
      arguments: [objectId === undefined ? { unserializableValue } : { objectId }],
    });
    const { taken } = this;
    this.taken = undefined;
    if (objectId !== undefined) this.post('Runtime.releaseObject', { objectId });
    return taken;
  }

  /** The inspector of our own thread answers at once. */
  private post(method: string, params: object): unknown {
    let answer: unknown;
    let failure: Error | null = null;
    this.inspector.post(method, params, (error, result) => {
      failure = error;
      answer = result;
    });
    if (failure) throw failure as Error;
    return answer;
  }
}

/** What ran was stopped. */
export class Interruption extends Error {
  /** By force: no `finally` of it has run. */
  readonly forced: boolean;

  constructor(forced: boolean) {
    super('interrupted');
    this.forced = forced;
  }
}

const KEYWORDS = ['await', 'const', 'delete', 'for', 'function', 'import', 'typeof', 'while'];

const INTERRUPTED: Evaluated = { kind: 'interrupted', forced: true };
