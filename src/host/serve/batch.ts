/** Functions of the program's that run next to the engine: their source, made a function again. */
import { BatchError } from '../errors.ts';

type Callable = (...args: unknown[]) => unknown;

/** Transformers (esbuild, tsx) name inner functions through a helper that stands outside of them. */
const HELPERS =
  '"use strict"; const __name = (f, value) => Object.defineProperty(f, "name", { value, configurable: true });';

/** Compiled functions by source: a loop may send the same one many times. */
const compiled = new Map<string, Callable>();
const MOST = 100;

/** The function that `source` is the text of. */
export function evaluateBatch(source: string): Callable {
  let fn = compiled.get(source);
  if (!fn) {
    try {
      fn = new Function(`${HELPERS} return (${source});`)() as Callable;
    } catch (error) {
      throw new BatchError(
        `The function for batch() does not compile on its own: ${(error as Error).message}`,
      );
    }
    if (compiled.size >= MOST) compiled.clear();
    compiled.set(source, fn);
  }
  const run = fn;
  return (...args) => explained(() => run(...args));
}

/** A name that is not there was meant to come from around the function. */
function explained(run: () => unknown): unknown {
  try {
    const result = run();
    return result instanceof Promise ? result.catch(explain) : result;
  } catch (error) {
    return explain(error);
  }
}

function explain(error: unknown): never {
  if (!(error instanceof ReferenceError)) throw error;
  throw new BatchError(
    `${error.message} where the function for batch() runs: it is sent as text and sees nothing of what is ` +
      'around it. Pass what it needs as arguments after it; modules by `await import(…)` inside it.',
    { cause: error },
  );
}
