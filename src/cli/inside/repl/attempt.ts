// Runs next to the engine: what may fail without anybody being told.

/** What `read` returns; undefined where it throws. */
export function attempt<T>(read: () => T): T | undefined {
  try {
    return read();
  } catch {
    return undefined;
  }
}
