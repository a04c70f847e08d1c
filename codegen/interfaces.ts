/** The methods of each interface with their final shape: annotations, overrides, families, defaults, units. */
import { nameProblem } from './check-names.ts';
import { shapeProblem } from './check-shape.ts';
import { classify } from './classify.ts';
import { correct } from './corrections.ts';
import { ERROR_TEXT } from './emit/method.ts';
import { markEventCallbacks } from './event-callbacks.ts';
import { PARAMETER_FAMILIES } from './enum-families.ts';
import { memberKey } from './families.ts';
import { Types } from './kinds.ts';
import { newestInterfaces, rootName } from './links.ts';
import { HeaderError, type Interface, type Model } from './model.ts';
import type { Overrides } from './overrides/check.ts';
import { unitOf } from './overrides/units.ts';
import { isArgument, isResult, type ShapedMethod } from './shape.ts';

/** Shapes the methods that each interface adds to its base. `overrides`: none for dbgmodel.h. */
export class Shapes {
  readonly types: Types;
  private readonly model: Model;
  private readonly overrides: Overrides | undefined;
  private readonly constants: Map<string, string>;

  constructor(model: Model, overrides?: Overrides) {
    this.model = model;
    this.types = new Types(model);
    this.overrides = overrides;
    this.constants = new Map(overrides?.families.flatMap(constantsOf));
  }

  ownMethods(iface: Interface): ShapedMethod[] {
    const root = rootName(this.model, iface.name);
    // Later versions annotate some methods better (GetContextStackTrace): the newest speaks for all.
    const newest = this.overrides ? newestInterfaces(this.model).get(root)! : iface;
    const own = iface.methods
      .filter((method) => method.since === iface.name)
      .map(({ slot }) => newest.methods[slot]!)
      .map((method) =>
        this.shape(`${root}.${method.name}`, classify(this.model, this.types, method)),
      );
    if (this.overrides) markEventCallbacks(this.model.header, own, this.overrides.families);
    return own;
  }

  private shape(key: string, shaped: ShapedMethod): ShapedMethod {
    const { overrides } = this;
    if (overrides) {
      const problem = correct(this.types, shaped, overrides.methods.get(key) ?? []);
      if (problem) this.fail(shaped, `${problem}: see ${key} in codegen/overrides/methods-*.ts`);
      for (const fault of overrides.faults.get(key) ?? [])
        shaped.notes.push(`Can end the process. ${fault.warning}`);
      const result = overrides.links.results.get(key);
      if (result) shaped.returnFamilies = result.families;
    }
    const problem =
      shaped.omitted === undefined ? (nameProblem(shaped) ?? shapeProblem(shaped)) : undefined;
    if (problem) this.fail(shaped, problem);
    const error = shaped.parameters.find((p) => p.describesError);
    if (error && !(error.of === 'IModelObject' && this.types.isInterface(ERROR_TEXT)))
      this.fail(
        shaped,
        `${error.name} describes an error, but is no IModelObject with ${ERROR_TEXT}`,
      );
    for (const parameter of shaped.parameters) {
      const place = `${key}.${parameter.name}`;
      const link = overrides?.links.parameters.get(place);
      if (link) parameter.families = link.families;
      const byName = overrides ? undefined : PARAMETER_FAMILIES[parameter.name];
      if (byName && parameter.kind === 'u32') parameter.families = [byName];
      const fallback = overrides?.defaults.get(place);
      if (fallback) {
        parameter.defaultText = fallback.value;
        parameter.defaultValue = this.constants.get(fallback.value) ?? fallback.value;
      }
      const unit =
        isArgument(parameter) || isResult(parameter) ? unitOf(key, parameter) : undefined;
      if (unit) parameter.unit = unit;
    }
    return shaped;
  }

  private fail({ method }: ShapedMethod, problem: string): never {
    throw new HeaderError(this.model.header, method.line, `${method.name}: ${problem}`);
  }
}

type Family = Overrides['families'][number];

/** `DEBUG_WAIT.DEFAULT` → `0`: a default needs no import of the families. */
function constantsOf({ name, members }: Family): [string, string][] {
  return members.flatMap(({ key, constant, value }) => {
    const text = typeof value === 'bigint' ? `${value}n` : JSON.stringify(value);
    return [
      [`${name}.${memberKey(key)}`, text],
      [constant, text],
    ] as [string, string][];
  });
}
