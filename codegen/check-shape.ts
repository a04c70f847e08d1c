/**
 * Refuses what the emitter and the runtime have no form for. A header may declare anything; better no code than
 * code that passes a value where native code expects a pointer to one.
 */
import type { Kind } from '../src/com/spec.ts';
import type { Parameter } from './model.ts';
import { isResult, isText, type ShapedMethod, type ShapedParameter } from './shape.ts';

/** Kinds whose value fits the one register that a call passes; a double would need another. */
const BY_VALUE = kinds('u8 u16 u32 i32 u64 i64 bool bool1');
const BEHIND_POINTER = kinds('guid struct variant');
const RESULTS = kinds('u8 u16 u32 i32 u64 i64 f64 bool bool1 guid struct variant bstr');
const IN_PLACE = kinds('u32 i32 u64 i64 bool struct');
const IN_LISTS = kinds('u32 u64 struct interface');
const OUT_LISTS = kinds('u32 u64 struct interface variant');
const COUNTS = kinds('u32 u64');

function kinds(names: string): ReadonlySet<Kind> {
  return new Set(names.split(' ') as Kind[]);
}

/** What stands in the way of calling the method, with the words of the header; undefined where nothing does. */
export function shapeProblem(shaped: ShapedMethod): string | undefined {
  for (const [i, p] of shaped.parameters.entries()) {
    // The text that follows a format is ours: its declaration is the format's.
    const declared = shaped.method.parameters[i];
    const problem = (declared && parameterProblem(p, declared)) ?? bufferProblem(shaped, p);
    if (problem) return declared ? `${problem}: ${words(declared)}` : problem;
  }
  if (shaped.returns !== 'hresult' && shaped.returns !== 'status') {
    const out = shaped.parameters.find(isResult);
    if (out) return `${out.name} is a result beside the one that the method returns itself`;
  }
  return relationProblem(shaped);
}

/** `_Out_ PSTR Buffer` */
function words({ sal, type, name }: Parameter): string {
  return [sal.text, type.spelling, name].filter((word) => word !== '').join(' ');
}

function parameterProblem(p: ShapedParameter, { type, sal }: Parameter): string | undefined {
  const { pointers } = type;
  if (sal.count?.unit === 'bytes' && p.count !== undefined && p.size > 1)
    return `${p.name} is counted in bytes, and its elements are larger`;
  switch (p.role) {
    case 'reserved':
    case 'derived':
      return undefined;
    case 'count':
    case 'size':
    case 'capacity':
      return COUNTS.has(p.kind) && pointers === 0
        ? undefined
        : `${p.name} counts the elements of another parameter, and is no unsigned number by value`;
    case 'actual':
      return COUNTS.has(p.kind) && pointers === 1 && sal.direction === 'out'
        ? undefined
        : `${p.name} receives a length, and is no output of one unsigned number`;
    case 'format':
    case 'in':
      return inputProblem(p, pointers);
    case 'out':
      return outputProblem(p, type.name, pointers);
    case 'inout':
      if (p.optional || p.array || !(IN_PLACE.has(p.kind) || p.kind === 'address'))
        return `${p.name} is read and written in place, which only one number or structure that is always there can be`;
      return depthProblem(p, pointers, p.kind === 'address' && type.name === 'void' ? 2 : 1);
  }
}

function inputProblem(p: ShapedParameter, pointers: number): string | undefined {
  if (p.array) {
    if (!IN_LISTS.has(p.kind)) return `${p.name} is a list of a type that has no list form`;
    return depthProblem(p, pointers, p.kind === 'interface' ? 2 : 1);
  }
  if (p.kind === 'ansi' && p.count !== undefined)
    return `${p.name} is text in the ANSI code page with a length, which differs from that of a JavaScript string`;
  if (p.kind === 'address') return pointers > 1 ? depthProblem(p, pointers, 1) : undefined;
  if (p.byValue)
    // Smaller ones travel in a register, larger ones elsewhere again.
    return p.size === 16 ? undefined : `${p.name} is a structure by value that has not 16 bytes`;
  if (BY_VALUE.has(p.kind)) {
    if (p.optional) return `${p.name} may be left out, and is no pointer`;
    return depthProblem(p, pointers, 0);
  }
  const known = isText(p) || BEHIND_POINTER.has(p.kind) || p.kind === 'bytes';
  if (!known && p.kind !== 'interface') return `${p.name} has a type that no argument can have`;
  return depthProblem(p, pointers, 1);
}

function outputProblem(p: ShapedParameter, type: string, pointers: number): string | undefined {
  if (p.array) {
    if (!OUT_LISTS.has(p.kind)) return `${p.name} is a list of a type that has no list form`;
    return depthProblem(p, pointers, p.kind === 'interface' ? 2 : 1);
  }
  if (isText(p) || p.kind === 'bytes') {
    if (p.count === undefined) return `${p.name} is an output buffer of unknown size`;
    return depthProblem(p, pointers, 1);
  }
  if (p.kind === 'interface') return depthProblem(p, pointers, 2);
  if (p.kind === 'address') return depthProblem(p, pointers, type === 'void' ? 2 : 1);
  if (!RESULTS.has(p.kind)) return `${p.name} has a type that no result can have`;
  return depthProblem(p, pointers, 1);
}

function depthProblem(p: ShapedParameter, pointers: number, wanted: number): string | undefined {
  if (pointers === wanted) return undefined;
  const levels = (count: number) =>
    count === 0 ? 'by value' : `behind ${count} pointer${count === 1 ? '' : 's'}`;
  return `${p.name} is ${levels(pointers)}, where only ${levels(wanted)} has a JavaScript form`;
}

/** A buffer and the parameters about it must be what their roles say. */
function bufferProblem({ parameters }: ShapedMethod, p: ShapedParameter): string | undefined {
  if (p.count === undefined || p.role === 'reserved') return undefined;
  const sizer = parameters[p.count];
  if (!sizer || !/^(count|size|capacity|derived)$/.test(sizer.role))
    return `the length of ${p.name} is no parameter of its own`;
  const isShared = parameters.some((q) => q !== p && q.role === 'in' && q.count === p.count);
  if (p.role === 'in' && p.kind === 'bytes' && (isShared || sizer.role === 'size'))
    return `${p.name} is counted in bytes, and shares its length with a list`;
  if (p.role !== 'out') return undefined;
  if (sizer.role === 'count' && !parameters.some((q) => q.role === 'in' && q.count === p.count))
    return `nothing tells how long ${p.name} is`;
  if (sizer.role === 'capacity' && p.actual === undefined && p.room === undefined)
    return `nothing tells how much of ${p.name} was filled`;
  if (p.actual !== undefined && parameters[p.actual]?.role !== 'actual')
    return `the filled length of ${p.name} is no parameter of its own`;
  return undefined;
}

/** What overrides/ say of two parameters, against what the header makes of them. */
function relationProblem({ parameters, after, reuses }: ShapedMethod): string | undefined {
  const isObject = (name: string, role: 'in' | 'out') =>
    parameters.some(
      (p) => p.name === name && p.role === role && p.kind === 'interface' && !p.array,
    );
  if (after && !isObject(after.parameter, 'in')) return `${after.parameter} is no interface`;
  if (reuses && !(isObject(reuses.parameter, 'in') && isObject(reuses.result, 'out')))
    return `${reuses.parameter} and ${reuses.result} are not one interface in and out`;
  const counted = parameters.find((p) => p.terminated !== undefined);
  if (counted) {
    const limit = parameters.find((p) => p.name === counted.terminated);
    if (
      limit?.role !== 'in' ||
      limit.kind !== 'u32' ||
      counted.actual === undefined ||
      !isText(counted)
    )
      return `${counted.terminated} is no limit to the text ${counted.name}`;
  }
  const block = parameters.find((p) => p.block && !isText(p));
  if (block) return `${block.name} is no text`;
  const aligned = parameters.find((p) => p.aligned && p.kind !== 'bytes');
  return aligned && `${aligned.name} is no buffer of bytes`;
}
