// Why an engine that was found could not be loaded.

/** The engine that was found does not load, or another one is in this process already. */
export class EngineLoadError extends Error {
  readonly code = 'DBGENG_LOAD_FAILED';
  /** Path of the dbgeng.dll in question. */
  readonly path: string;

  constructor(message: string, path: string) {
    super(message);
    this.path = path;
  }
}
EngineLoadError.prototype.name = 'EngineLoadError';

const CAUSES: Record<number, string> = {
  2: 'a file is missing',
  3: 'a folder is missing',
  5: 'access is denied',
  126: 'it or a DLL that it imports was not found',
  127: 'a DLL that it imports lacks a function: it is of another version',
  193: 'it is damaged or for another architecture',
  577: 'Windows does not accept its signature',
  1114: 'its initialisation failed',
  1260: 'a policy of this computer forbids it',
  4551: 'an application control policy of this computer forbids it',
  14001: 'its side-by-side configuration is wrong',
};

/** `error 127: a DLL that it imports lacks a function: it is of another version`. */
export function win32Cause(error: number): string {
  const cause = CAUSES[error];
  return `error ${error}${cause === undefined ? '' : `: ${cause}`}`;
}
