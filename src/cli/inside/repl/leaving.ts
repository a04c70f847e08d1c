// Runs next to the engine: `process.exit` of what is typed and loaded.

/** What `process.exit` throws, so that nothing behind it runs. */
export class Leaving extends Error {
  constructor() {
    super('process.exit');
    this.name = 'Leaving';
  }
}

/**
 * Makes `process.exit` a wish to end the REPL, with that code. Node's own would only end this thread, which owns
 * the engine: nobody would answer any more, and the target would be left as it is.
 */
export function takeExit(quit: (code: number | undefined) => void): void {
  process.exit = (code?: number | string | null): never => {
    const wanted = code ?? process.exitCode;
    // As much of it as a process can end with here.
    quit(wanted === undefined ? undefined : Number(wanted) & 0xff);
    throw new Leaving();
  };
}
