/** Applies the link rules of overrides/ to a model: which parameter, result and field has which family. */
import type { Interface, Method, Model, NativeType } from './model.ts';
import {
  linkRules,
  unlinkableParameters,
  type FieldLink,
  type LinkRule,
  type MethodLink,
  type ResultLink,
  type Unlinkable,
} from './overrides/links.ts';
import { Problems } from './problems.ts';

export interface FamilyLink {
  /** One family, or several whose constants may stand together. */
  families: readonly string[];
  /** Plain numbers are normal here too. */
  open: boolean;
  reason: string;
}

/** Keys hold the first version of an interface family: `IDebugControl.WaitForEvent.Flags`. */
export interface FamilyLinks {
  parameters: Map<string, FamilyLink>;
  /** `IDebugEventCallbacks.Breakpoint` */
  results: Map<string, FamilyLink>;
  /** `DEBUG_MODULE_PARAMETERS.Flags` */
  fields: Map<string, FamilyLink>;
}

export interface LinkOptions {
  /** False for an older header, where rules may find nothing. Default true. */
  strict?: boolean;
  rules?: readonly LinkRule[];
  unlinkables?: readonly Unlinkable[];
}

/** The first version of an interface: `IDebugControl` for `IDebugControl7`. */
export function rootName(model: Model, name: string): string {
  const found = model.interfaces.find((each) => each.name === name);
  const base = found?.base;
  return !base || base === 'IUnknown' ? name : rootName(model, base);
}

/** The newest version of every interface family, keyed by the first: its methods are all there are. */
export function newestInterfaces(model: Model): Map<string, Interface> {
  const newest = new Map<string, Interface>();
  for (const each of model.interfaces) {
    const root = rootName(model, each.name);
    const other = newest.get(root);
    if (!other || other.methods.length <= each.methods.length) newest.set(root, each);
  }
  return newest;
}

const NUMERIC = new Set('ULONG LONG UINT DWORD BYTE UCHAR WORD USHORT ULONG64'.split(' '));
const isNumeric = (type: NativeType) => NUMERIC.has(type.name) && type.pointers <= 1;

/**
 * @param families names that rules may use
 * @throws HeaderError that lists every rule which finds nothing, contradicts another or names an unknown family
 */
export function linkFamilies(
  model: Model,
  families: Iterable<string>,
  options: LinkOptions = {},
): FamilyLinks {
  const { strict = true, rules = linkRules, unlinkables = unlinkableParameters } = options;
  const known = new Set(families);
  const problems = new Problems(model.header);
  const complain = problems.from('links-*');
  const links: FamilyLinks = { parameters: new Map(), results: new Map(), fields: new Map() };
  const newest = newestInterfaces(model);

  const claim = (map: Map<string, FamilyLink>, key: string, rule: LinkRule, line: number) => {
    const other = map.get(key);
    if (other)
      complain(
        `${key} is linked to ${other.families.join(' and ')} and again to ${rule.families.join(' and ')}`,
        line,
      );
    const { families: names, open, reason } = rule;
    map.set(key, { families: names, open, reason });
  };
  const missing = (what: string) => {
    if (strict) complain(`${what}: the header has no such thing; correct or remove the rule`);
  };

  for (const rule of rules) {
    for (const family of rule.families) {
      if (!known.has(family)) complain(`a link names the unknown family ${family}`);
    }
    if (rule.kind === 'parameter') linkMethods(rule);
    if (rule.kind === 'result') linkResults(rule);
    if (rule.kind === 'field') linkFields(rule);
  }
  // Rules by name come last: they fill what no other rule has claimed.
  for (const rule of rules) if (rule.kind === 'everywhere') linkEverywhere(rule);
  for (const entry of unlinkables) checkUnlinkable(entry);

  problems.throwIfAny();
  return links;

  /** The method and its Wide twin. */
  function twins(interfaceName: string, method: string): Method[] {
    const found = newest
      .get(interfaceName)
      ?.methods.filter(({ name }) => name === method || name === `${method}Wide`);
    if (!found?.some(({ name }) => name === method)) missing(`${interfaceName}.${method}`);
    return found ?? [];
  }

  function linkMethods(rule: MethodLink): void {
    for (const interfaceName of rule.interfaces) {
      for (const name of rule.methods) {
        for (const method of twins(interfaceName, name)) {
          for (const parameter of rule.parameters) {
            const key = `${interfaceName}.${method.name}.${parameter}`;
            const found = method.parameters.find((each) => each.name === parameter);
            if (!found) missing(key);
            else if (!isNumeric(found.type))
              complain(`${key} is ${found.type.spelling}, not a number`, method.line);
            else claim(links.parameters, key, rule, method.line);
          }
        }
      }
    }
  }

  function linkResults(rule: ResultLink): void {
    for (const interfaceName of rule.interfaces) {
      for (const method of rule.methods) {
        const [found] = twins(interfaceName, method);
        if (found) claim(links.results, `${interfaceName}.${method}`, rule, found.line);
      }
    }
  }

  function linkFields(rule: FieldLink): void {
    const struct = model.structs.find(({ name }) => name === rule.struct);
    for (const field of rule.fields) {
      const key = `${rule.struct}.${field}`;
      const found = struct?.fields
        .flatMap((each) => (each.name === '' && each.nested ? each.nested.fields : [each]))
        .find(({ name }) => name === field);
      if (!found) missing(key);
      else if (!isNumeric(found.type))
        complain(`${key} is ${found.type.spelling}, not a number`, struct!.line);
      else claim(links.fields, key, rule, struct!.line);
    }
  }

  function linkEverywhere(rule: Extract<LinkRule, { kind: 'everywhere' }>): void {
    let hits = 0;
    for (const [root, { methods }] of newest) {
      for (const method of methods) {
        for (const parameter of method.parameters) {
          if (parameter.name !== rule.parameter || !isNumeric(parameter.type)) continue;
          const key = `${root}.${method.name}.${parameter.name}`;
          if (links.parameters.has(key)) continue;
          hits++;
          claim(links.parameters, key, rule, method.line);
        }
      }
    }
    if (hits === 0) missing(`a parameter named ${rule.parameter}`);
  }

  function checkUnlinkable(entry: Unlinkable): void {
    for (const name of entry.methods) {
      for (const method of twins(entry.interface, name)) {
        const key = `${entry.interface}.${method.name}.${entry.parameter}`;
        if (!method.parameters.some((each) => each.name === entry.parameter)) missing(key);
        if (links.parameters.has(key))
          complain(`${key} is linked, but listed as unlinkable`, method.line);
      }
    }
  }
}
