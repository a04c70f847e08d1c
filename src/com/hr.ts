/** `object.hr.Method(…)`: the same call, with the HRESULT returned instead of thrown. */
import { scratch, scratchTop } from '../ffi/scratch.ts';
import type { MethodSpec } from './spec.ts';
import { quietly } from './state.ts';

/** What every `.hr` method returns: the HRESULT, unsigned, and the out-parameters by name. */
export interface HrResult {
  hresult: number;
}

export type HrMethods = object;

type Target = Record<string, (...args: unknown[]) => unknown>;
type Face = { target: Target };
interface SpecifiedClass {
  ownMethods?(): readonly MethodSpec[];
}

/** Prototype of the quiet face per interface class, made on first use. */
const prototypes = new WeakMap<object, object>();

export function hrFace(target: object): HrMethods {
  const face = Object.create(prototypeFor(target.constructor)) as Face;
  Object.defineProperty(face, 'target', { value: target });
  return face;
}

function prototypeFor(type: object): object {
  let prototype = prototypes.get(type);
  if (!prototype) {
    const methods: Record<string, (this: Face, ...args: unknown[]) => unknown> = {};
    for (
      let level = type;
      typeof level === 'function';
      level = Object.getPrototypeOf(level) as object
    )
      if (Object.hasOwn(level, 'ownMethods'))
        for (const spec of (level as SpecifiedClass).ownMethods!())
          if (!spec.omitted && spec.returns === 'hresult') methods[spec.name] ??= quietMethod(spec);
    prototypes.set(type, (prototype = methods));
  }
  return prototype;
}

/** Names of the values a call returns, in order. */
export function resultNames(spec: MethodSpec): string[] {
  return spec.parameters.filter((p) => p.role === 'out' || p.role === 'inout').map((p) => p.name);
}

/** Beyond any frame of scalars: outs that a failing call did not write must read as zero. */
const CLEARED = 4096;

function quietMethod(spec: MethodSpec): (this: Face, ...args: unknown[]) => HrResult {
  const outs = resultNames(spec);
  const { name, flag } = spec;
  return function (this: Face, ...args: unknown[]): HrResult {
    const top = scratchTop();
    scratch.u8.fill(0, top, top + CLEARED);
    const { hresult, result } = quietly(() => this.target[name]!(...args));
    if (outs.length === 0 || flag !== undefined) return { hresult };
    if (outs.length === 1) return { hresult, [outs[0]!]: result };
    return { hresult, ...(result as object) };
  };
}
