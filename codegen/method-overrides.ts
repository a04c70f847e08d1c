/** Finds the methods that overrides/methods.ts and overrides/defaults.ts speak of, and refuses entries that do not fit. */
import { newestInterfaces } from './links.ts';
import type { Method, Model, Parameter } from './model.ts';
import { defaultValues, type DefaultValue } from './overrides/defaults.ts';
import { methodOverrides, type MethodChange, type MethodOverride } from './overrides/methods.ts';
import type { Complain } from './problems.ts';

/** `IDebugControl.Output` → what to change, in the order of the tables. Wide twins have entries of their own. */
export function resolveMethods(
  model: Model,
  complain: Complain,
  strict: boolean,
  overrides: readonly MethodOverride[] = methodOverrides,
): Map<string, MethodOverride[]> {
  const found = new Map<string, MethodOverride[]>();
  for (const override of overrides) {
    for (const name of override.methods) {
      for (const [key, method] of twins(model, override.interface, name, complain, strict)) {
        const problem = changeProblem(model, method, override.change);
        if (problem) complain(`${key}, ${override.change.kind}: ${problem}`, method.line);
        const others = found.get(key) ?? [];
        if (others.some((other) => sameSubject(other.change, override.change))) {
          complain(`${key} has two entries of kind ${override.change.kind}`);
        }
        found.set(key, [...others, override]);
      }
    }
  }
  return found;
}

/** `IDebugControl.WaitForEvent.Timeout` → its default. */
export function resolveDefaults(
  model: Model,
  complain: Complain,
  strict: boolean,
  constants: ReadonlySet<string>,
  values: readonly DefaultValue[] = defaultValues,
): Map<string, DefaultValue> {
  const found = new Map<string, DefaultValue>();
  for (const value of values) {
    const named = /^[A-Za-z_]/.test(value.value) && value.value !== 'false';
    for (const name of value.methods) {
      for (const [key, method] of twins(model, value.interface, name, complain, strict)) {
        const full = `${key}.${value.parameter}`;
        if (named && !constants.has(value.value)) {
          complain(`${full}: the default ${value.value} is no constant`, method.line);
        }
        if (
          !method.parameters.some((p) => p.name === value.parameter && p.sal.direction === 'in')
        ) {
          complain(`${full}: there is no such input`, method.line);
        }
        if (found.has(full)) complain(`${full} has two defaults`);
        found.set(full, value);
      }
    }
  }
  for (const value of values) {
    for (const name of value.methods) {
      for (const [key, method] of twins(model, value.interface, name, () => {}, false)) {
        const after = method.parameters.findIndex((p) => p.name === value.parameter) + 1;
        const blocking = requiredInputs(method)
          .filter((p) => method.parameters.indexOf(p) >= after)
          .find((p) => !found.has(`${key}.${p.name}`));
        if (blocking)
          complain(
            `${key}.${value.parameter} has a default, but ${blocking.name} after it has none`,
            method.line,
          );
      }
    }
  }
  return found;
}

/** Inputs that JS must pass: neither optional nor the length of a buffer. */
function requiredInputs({ parameters }: Method): Parameter[] {
  const counts = new Set(parameters.map((p) => p.sal.count?.parameter));
  return parameters.filter(
    (p) => p.sal.direction === 'in' && !p.sal.optional && !counts.has(p.name),
  );
}

/** The method and its Wide twin, with their keys. */
export function twins(
  model: Model,
  interfaceName: string,
  name: string,
  complain: Complain,
  strict: boolean,
): [string, Method][] {
  const methods = newestInterfaces(model).get(interfaceName)?.methods ?? [];
  const both = methods.filter((method) => method.name === name || method.name === `${name}Wide`);
  if (strict && !both.some((method) => method.name === name)) {
    complain(
      `${interfaceName}.${name}: the header has no such method; correct or remove the entry`,
    );
  }
  return both.map((method) => [`${interfaceName}.${method.name}`, method]);
}

/** Names of parameters in a change, whatever its kind. */
function parametersOf(change: MethodChange): string[] {
  return Object.entries(change).flatMap(([field, value]) =>
    ['kind', 'means', 'value', 'struct', 'room'].includes(field) ? [] : value,
  );
}

function sameSubject(a: MethodChange, b: MethodChange): boolean {
  if (a.kind !== b.kind) return false;
  const names = parametersOf(b);
  return names.length === 0 || parametersOf(a).some((name) => names.includes(name));
}

/** Why a change does not fit the method; also when the header has been corrected since. */
function changeProblem(model: Model, method: Method, change: MethodChange): string | undefined {
  const parameters = new Map(method.parameters.map((p) => [p.name, p]));
  const unknown = parametersOf(change).filter((name) => !parameters.has(name));
  if (unknown.length > 0) return `it has no parameter ${unknown.join(', ')}`;
  const get = (name: string): Parameter => parameters.get(name)!;
  switch (change.kind) {
    case 'text-argument':
      return method.variadic ? undefined : 'it takes no variable arguments';
    case 'output-buffer':
      return get(change.parameter).sal.direction === 'in'
        ? undefined
        : 'the header says output itself now: remove the entry';
    case 'nullable':
      return get(change.parameter).sal.optional
        ? 'the header says optional itself now: remove the entry'
        : undefined;
    case 's-false':
      return method.returnType.name === 'HRESULT' ? undefined : 'it returns no HRESULT';
    case 'signed':
      return get(change.parameter).type.name === 'ULONG64'
        ? undefined
        : `${change.parameter} is not ULONG64`;
    case 'hole':
      return get(change.parameter).sal.direction === 'out'
        ? undefined
        : `${change.parameter} is no result`;
    case 'struct-argument':
      return model.structs.some(({ name }) => name === change.struct)
        ? undefined
        : `there is no structure ${change.struct}`;
    default:
      return undefined;
  }
}
