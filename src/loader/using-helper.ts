// What lowered `using` calls at run time: collects resources, disposes of them in reverse order.

type Disposer = () => unknown;

interface Entry {
  /** Undefined for a null or undefined resource of `await using`, which is only awaited. */
  dispose: Disposer | undefined;
  awaited: boolean;
}

const NOTHING = Symbol('nothing thrown');

/** SuppressedError is younger than Node 20. */
function suppressed(error: unknown, previous: unknown): unknown {
  const made = (globalThis as { SuppressedError?: new (...args: unknown[]) => Error })
    .SuppressedError;
  const message = 'An error was suppressed during disposal';
  if (made) return new made(error, previous, message);
  const replacement = new Error(message);
  replacement.name = 'SuppressedError';
  return Object.assign(replacement, { error, suppressed: previous });
}

function disposerOf(value: unknown, awaited: boolean): Disposer | undefined {
  if (value === null || value === undefined) return undefined;
  if (typeof value !== 'object' && typeof value !== 'function') {
    throw new TypeError(
      `${String(value)} is not an object: using needs one that can be disposed of`,
    );
  }
  const methods = value as Record<symbol, unknown>;
  const asynchronous = awaited ? methods[Symbol.asyncDispose] : undefined;
  const method = asynchronous ?? methods[Symbol.dispose];
  if (typeof method !== 'function') {
    const name = awaited ? 'Symbol.asyncDispose or Symbol.dispose' : 'Symbol.dispose';
    throw new TypeError(`The object given to using has no method ${name}`);
  }
  // The result of a synchronous disposer is not awaited.
  if (asynchronous !== undefined && asynchronous !== null) return () => method.call(value);
  return () => void method.call(value);
}

/**
 * One block with `using` declarations: `u` and `a` register a resource (`using`, `await using`), `e`
 * takes what the block threw, `d` disposes and throws what is to be thrown.
 */
export default function usingContext() {
  const entries: Entry[] = [];
  let thrown: unknown = NOTHING;

  function failed(error: unknown): void {
    thrown = thrown === NOTHING ? error : suppressed(error, thrown);
  }

  function finish(): void {
    if (thrown !== NOTHING) throw thrown;
  }

  async function finishAwaiting(): Promise<void> {
    for (let entry = entries.pop(); entry; entry = entries.pop()) {
      try {
        const result = entry.dispose?.();
        if (entry.awaited) await result;
      } catch (error) {
        failed(error);
      }
    }
    finish();
  }

  return {
    set e(error: unknown) {
      failed(error);
    },
    u<T>(value: T): T {
      const dispose = disposerOf(value, false);
      if (dispose) entries.push({ dispose, awaited: false });
      return value;
    },
    a<T>(value: T): T {
      entries.push({ dispose: disposerOf(value, true), awaited: true });
      return value;
    },
    d(): void | Promise<void> {
      if (entries.some(({ awaited }) => awaited)) return finishAwaiting();
      for (let entry = entries.pop(); entry; entry = entries.pop()) {
        try {
          entry.dispose?.();
        } catch (error) {
          failed(error);
        }
      }
      finish();
    },
  };
}
