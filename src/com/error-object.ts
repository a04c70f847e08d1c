/** Failures of the data model bring an object that describes them: an IModelObject with a display text. */
import { DbgEngError } from './errors.ts';
import type { InterfaceClass } from './spec.ts';
import { isQuiet, pending, settle } from './state.ts';
import { IUnknown } from './unknown.ts';

/** What is needed of the two generated classes; generated code passes them. */
interface ErrorObject extends IUnknown {
  GetConcept(id: string): { conceptInterface: IUnknown; conceptMetadata: IUnknown | null };
}
interface Displayable extends IUnknown {
  ToDisplayString(object: unknown, metadata?: null): string;
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
  type: InterfaceClass<ErrorObject>,
  concept: InterfaceClass<Displayable>,
): void {
  const fails = hresult < 0 || pending.fault !== undefined;
  if (object === 0n || !fails || isQuiet()) return settle(hresult, interfaceName, method);
  using error = new type(Number(object), true);
  if (pending.fault !== undefined) return settle(hresult, interfaceName, method);
  throw new DbgEngError(hresult, interfaceName, method, textOf(error, concept));
}

/** Undefined where the object cannot say: the HRESULT has to do then. */
function textOf(error: ErrorObject, concept: InterfaceClass<Displayable>): string | undefined {
  try {
    const { conceptInterface, conceptMetadata } = error.GetConcept(concept.iid);
    conceptMetadata?.dispose();
    using found = conceptInterface;
    using displayable = found.queryInterface(concept);
    return displayable.ToDisplayString(error).trim() || undefined;
  } catch (failure) {
    if (failure instanceof DbgEngError) return undefined;
    throw failure;
  }
}
