// The error that a call throws, typed, so that several of its properties can be looked at.
type ErrorClass<E> = abstract new (...args: never[]) => E;

/** Runs `action` and returns what it throws; an error of another class, or none, fails the test. */
export function thrown<E extends Error>(type: ErrorClass<E>, action: () => unknown): E {
  let result: unknown;
  try {
    result = action();
  } catch (error) {
    if (error instanceof type) return error;
    throw new Error(`Expected ${type.name}, but this was thrown: ${String(error)}`, {
      cause: error,
    });
  }
  throw new Error(`Expected ${type.name}, but the call returned ${String(result)}.`);
}
