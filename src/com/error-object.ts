/** Failures of the data model bring an object that describes them. */
import { DbgEngError } from './errors.ts';
import { fault, isQuiet, settle } from './state.ts';
import { IUnknown } from './unknown.ts';

/** Reads the text of an error object; undefined where it has none. */
type Describe = (object: IUnknown) => string | undefined;

let describe: Describe = () => undefined;

/** The entry of the data model knows how to read its error objects. */
export function onErrorObject(reader: Describe): void {
  describe = reader;
}

/**
 * As `settle`, for calls whose out interface holds an error object when they fail: its text goes into the
 * error that is thrown, and it is released. `.hr` calls hand it to the caller.
 */
export function settleError(
  hresult: number,
  interfaceName: string,
  method: string,
  object: bigint,
): void {
  if (object === 0n || (hresult >= 0 && fault === undefined) || isQuiet())
    return settle(hresult, interfaceName, method);
  const error = new IUnknown(Number(object), true);
  let detail: string | undefined;
  try {
    if (fault === undefined) detail = describe(error);
  } finally {
    error.dispose();
  }
  if (fault !== undefined) settle(hresult, interfaceName, method);
  throw new DbgEngError(hresult, interfaceName, method, detail);
}
