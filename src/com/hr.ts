/** `object.hr.Method(…)`: the same call, with the HRESULT returned instead of thrown. */
import { FRAME, stack, u64 } from '../ffi/scratch.ts';
import type { MethodSpec, ParameterSpec } from './spec.ts';
import { beginQuiet, endQuiet, quietHresult } from './state.ts';

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

/**
 * Results whose memory the call itself does not clear: structs, and buffers that nothing counts. After a
 * call that failed without writing them they must read as zero.
 */
function mayBeStale({ role, kind, array, actual }: ParameterSpec): boolean {
  if (role !== 'out' && role !== 'inout') return false;
  const buffer = array === true || kind === 'bytes' || kind === 'wide' || kind === 'ansi';
  return buffer ? actual === undefined : kind === 'struct' || kind === 'guid' || kind === 'variant';
}

/** Beyond any frame. */
const CLEARED = FRAME;

function clear(): void {
  u64.fill(0n, stack.top >>> 3, (stack.top + CLEARED) >>> 3);
}

type Quiet = (this: Face, ...args: unknown[]) => HrResult;

function quietMethod(spec: MethodSpec): Quiet {
  const outs = resultNames(spec);
  const { name, flag } = spec;
  const stale = spec.parameters.some(mayBeStale);
  const [first] = outs;
  const shape =
    outs.length === 0 || flag !== undefined
      ? (hresult: number): HrResult => ({ hresult })
      : outs.length === 1
        ? (hresult: number, result: unknown): HrResult => ({ hresult, [first!]: result })
        : (hresult: number, result: unknown): HrResult => ({ hresult, ...(result as object) });
  return function (this: Face, ...args: unknown[]): HrResult {
    if (stale) clear();
    const state = beginQuiet();
    try {
      const result = this.target[name]!(...args);
      return shape(quietHresult(), result);
    } finally {
      endQuiet(state);
    }
  };
}
