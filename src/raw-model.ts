/**
 * `dbgeng/raw/model`: every interface, struct and enum of dbgmodel.h, the debugger data model behind `dx`,
 * under Microsoft's names. Get in with `client.queryInterface(IHostDataModelAccess).GetDataModel()`.
 */
import { onErrorObject } from './com/error-object.ts';
import type { IUnknown } from './com/unknown.ts';
import { IModelObject, IStringDisplayableConcept } from './generated/model/interfaces.ts';

export { implement } from './com/implement.ts';
export { VT, type VARIANT } from './com/variant.ts';
export * from './generated/model/index.ts';

/** What an error object says of itself: the text that `dx` would print. */
function textOf(object: IUnknown): string | undefined {
  using error = object.tryQueryInterface(IModelObject);
  return error ? displayText(error) : undefined;
}

function displayText(error: IModelObject): string | undefined {
  const { hresult, conceptInterface, conceptMetadata } = error.hr.GetConcept(
    IStringDisplayableConcept.iid,
  );
  conceptMetadata?.dispose();
  if (hresult !== 0 || !conceptInterface) return undefined;
  using unknown = conceptInterface;
  using concept = unknown.queryInterface(IStringDisplayableConcept);
  const { hresult: answered, displayString } = concept.hr.ToDisplayString(error, null);
  return answered === 0 ? displayString.trim() || undefined : undefined;
}

onErrorObject(textOf);
