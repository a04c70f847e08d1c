/** What the raw face throws. */
import { hresultHint, hresultName } from './hresult-names.ts';

/** `0x80004005`. */
export function formatHresult(hresult: number): string {
  return `0x${(hresult >>> 0).toString(16).padStart(8, '0')}`;
}

/** A method of the engine returned a failing HRESULT. */
export class DbgEngError extends Error {
  /** Unsigned 32 bits, as Microsoft's documentation prints it: `0x80070057`. */
  readonly hresult: number;
  /** Symbol such as `E_INVALIDARG`; the hexadecimal value where it has no name. */
  readonly code: string;
  /** `IDebugControl` */
  readonly interfaceName: string;
  /** `Execute` */
  readonly method: string;
  /** What the engine means by it, where that is known. */
  readonly hint: string | undefined;

  constructor(hresult: number, interfaceName: string, method: string, detail?: string) {
    const value = hresult >>> 0;
    const name = hresultName(value);
    const hint = detail ?? hresultHint(value);
    const where = interfaceName ? `${interfaceName}::${method}` : method;
    const what = name ? `${name} (${formatHresult(value)})` : formatHresult(value);
    super(`${where} failed: ${what}${hint ? `. ${hint}` : ''}`);
    this.hresult = value;
    this.code = name ?? formatHresult(value);
    this.interfaceName = interfaceName;
    this.method = method;
    this.hint = hint;
  }
}
DbgEngError.prototype.name = 'DbgEngError';

/** A wrapped interface was used after `dispose()`. */
export class ReleasedError extends Error {
  readonly interfaceName: string;
  constructor(interfaceName: string) {
    super(
      `This ${interfaceName} was released: dispose() was called on it or its \`using\` block has ended. ` +
        'Keep the object alive for as long as you call it.',
    );
    this.interfaceName = interfaceName;
  }
}
ReleasedError.prototype.name = 'ReleasedError';

/**
 * A method of an implemented callback object threw while the engine called it. `cause` is what it threw.
 * It surfaces from the call that let the engine call back, with the target stopped.
 */
export class CallbackError extends Error {
  readonly interfaceName: string;
  readonly method: string;
  /** `who`: the handler to name instead of the object's method, where the object is not the user's. */
  constructor(interfaceName: string, method: string, cause: unknown, who?: string) {
    const text = cause instanceof Error ? cause.message : String(cause);
    super(`${who ?? `The ${method} method of your ${interfaceName} object`} threw: ${text}`, {
      cause,
    });
    this.interfaceName = interfaceName;
    this.method = method;
  }
}
CallbackError.prototype.name = 'CallbackError';

/** An argument does not fit its parameter. Nothing was called. */
export class ArgumentError extends TypeError {
  readonly interfaceName: string;
  readonly method: string;
  readonly parameter: string;
  constructor(interfaceName: string, method: string, parameter: string, problem: string) {
    super(`${interfaceName}::${method}: ${parameter} ${problem}`);
    this.interfaceName = interfaceName;
    this.method = method;
    this.parameter = parameter;
  }
}
ArgumentError.prototype.name = 'ArgumentError';
