// One method, called by our invoker in a vtable that we implement: what goes in and what comes back.
import { isDeepStrictEqual } from 'node:util';
import { methodOverrides } from '../../codegen/overrides/methods.ts';
import { Hresult } from '../../src/com/answer.ts';
import type { InterfaceClass, MethodSpec, ParameterSpec } from '../../src/com/spec.ts';
import { IUnknown } from '../../src/com/unknown.ts';
import { edgeList, edgeValue, LENGTHS, pattern } from './edge-values.ts';

export type AnyClass = InterfaceClass<IUnknown>;

/** What one call passes and what it must give. */
export interface Plan {
  /** Arguments of the JS method, in order. */
  args: unknown[];
  /** What the handler must see, in order. */
  seen: unknown[];
  /** What the handler answers. */
  answer: unknown;
  /** What the JS method must return. */
  result: unknown;
}

/** `IDebugSymbols.FindSourceFile.FoundElement` → the value that JS sees as null. */
const holes = new Map(
  methodOverrides.flatMap(({ interface: root, methods, change }) =>
    change.kind === 'hole'
      ? methods.flatMap((name) =>
          ['', 'Wide'].map(
            (twin) => [`${root}.${name}${twin}.${change.parameter}`, change.value] as const,
          ),
        )
      : [],
  ),
);
/** Methods whose text must fit the first time. */
const fixedRooms = new Set(
  methodOverrides.flatMap(({ methods, change }) =>
    change.kind === 'once' && change.room ? methods.flatMap((name) => [name, `${name}Wide`]) : [],
  ),
);

/** Of the records in tests; real ones are larger multiples of 16. */
const CONTEXT_SIZE = 16;

const rootOf = (name: string) => name.replace(/\d+$/, '');

export function isHole(
  type: AnyClass,
  spec: MethodSpec,
  p: ParameterSpec,
  value: unknown,
): boolean {
  const hole = holes.get(`${rootOf(type.interfaceName)}.${spec.name}.${p.name}`);
  if (hole === undefined) return false;
  return typeof value === 'bigint' ? `0x${value.toString(16)}n` === hole : value === Number(hole);
}

/** How many elements each buffer of the method has, by the index of its length parameter. */
function lengthsOf(spec: MethodSpec, round: number): Map<number, number> {
  const lengths = new Map<number, number>();
  spec.parameters.forEach((p, i) => {
    if (p.role !== 'count' && p.role !== 'size' && p.role !== 'capacity') return;
    // Nobody can tell an empty buffer that may be null from null.
    const blurred = spec.parameters.some(
      (each) => each.count === i && each.kind === 'bytes' && each.optional,
    );
    lengths.set(i, Math.max(blurred ? 1 : 0, LENGTHS[round % LENGTHS.length]!));
  });
  return lengths;
}

/** `absent`: null wherever that is allowed. */
export function planCall(type: AnyClass, spec: MethodSpec, round: number, absent = false): Plan {
  const lengths = lengthsOf(spec, round);
  const inputs = new Map<ParameterSpec, { arg: unknown; seen: unknown }>();
  for (const p of spec.parameters) {
    if (p.role !== 'in' && p.role !== 'inout') continue;
    if (absent && p.optional) {
      inputs.set(p, { arg: null, seen: null });
      continue;
    }
    inputs.set(p, inputOf(p, lengths, round));
  }
  // Perhaps no list is left to say how long it was.
  spec.parameters.forEach((count, i) => {
    const lists = spec.parameters.filter((p) => p.count === i && p.role === 'in');
    if (count.role === 'count' && lists.every((p) => inputs.get(p)!.arg === null))
      lengths.set(i, 0);
  });
  fillDerived(spec, inputs, lengths);
  const args: unknown[] = [];
  const seen: unknown[] = [];
  spec.parameters.forEach((p, i) => {
    const input = inputs.get(p);
    if (input) {
      args.push(input.arg);
      seen.push(input.seen);
    } else if (p.role === 'size') {
      args.push(lengths.get(i));
      seen.push(lengths.get(i));
    }
  });
  return { args, seen, ...answerOf(type, spec, lengths, round) };
}

function inputOf(
  p: ParameterSpec,
  lengths: ReadonlyMap<number, number>,
  round: number,
): { arg: unknown; seen: unknown } {
  const same = (value: unknown) => ({ arg: value, seen: value });
  if (p.name === 'FrameContextsEntrySize') return same(CONTEXT_SIZE);
  if (p.block) return same(round === 0 ? [] : ['A=1', `long=${'x'.repeat(round * 300)}`]);
  if (p.kind === 'bytes') return same(pattern(p.count === undefined ? 8 : lengths.get(p.count)!));
  if (p.array) return same(edgeList(p, lengths.get(p.count!)!, round));
  return same(edgeValue(p, round));
}

/** One context per frame: the length of one buffer follows from the other. */
function fillDerived(
  spec: MethodSpec,
  inputs: ReadonlyMap<ParameterSpec, { arg: unknown }>,
  lengths: Map<number, number>,
): void {
  spec.parameters.forEach((p, i) => {
    if (p.role !== 'derived' || !spec.parameters.some((each) => each.count === i)) return;
    const entry = [...inputs].find(([each]) => each.name.endsWith('EntrySize'))![1].arg as number;
    const frames = spec.parameters.findIndex((each) => each.role === 'size');
    lengths.set(i, lengths.get(frames)! * entry);
  });
}

/** What a handler answers where the buffers are `lengths` long, and what JS sees of it. */
export function answerOf(
  type: AnyClass,
  spec: MethodSpec,
  lengths: ReadonlyMap<number, number>,
  round: number,
): Pick<Plan, 'answer' | 'result'> {
  const both = (value: unknown) => ({ answer: value, result: value });
  if (spec.flag) return both(round % 2 === 0);
  if (spec.returns === 'status') return both([0, 1, 6, 12, 0x80000000, 0xffffffff][round]);
  if (spec.returns === 'u32') return both([0, 1, 0x7fffffff, 0x80000000, 5, 0xffffffff][round]);
  if (spec.returns === 'u64')
    return both([0n, 1n, 2n ** 53n + 1n, 2n ** 63n, 7n, 2n ** 64n - 1n][round]);
  if (spec.returns === 'bool1') return both(round % 2 === 1);
  if (spec.returns === 'void') return both(undefined);
  const outs = spec.parameters.filter(({ role }) => role === 'out' || role === 'inout');
  const values = outs.map((p) => {
    const answer = outputOf(spec, p, lengths, round);
    return { p, answer, result: seenResult(type, spec, p, answer) };
  });
  if (values.length === 0) return both(undefined);
  if (values.length === 1) return { answer: values[0]!.answer, result: values[0]!.result };
  return {
    answer: Object.fromEntries(values.map(({ p, answer }) => [p.name, answer])),
    result: Object.fromEntries(values.map(({ p, result }) => [p.name, result])),
  };
}

function outputOf(
  spec: MethodSpec,
  p: ParameterSpec,
  lengths: ReadonlyMap<number, number>,
  round: number,
): unknown {
  const room = p.count === undefined ? Infinity : lengths.get(p.count)!;
  const growing = p.count !== undefined && spec.parameters[p.count]!.role === 'capacity';
  if (p.kind === 'wide' || p.kind === 'ansi') {
    const text = edgeValue(p, round) as string;
    if (growing) return fixedRooms.has(spec.name) ? text.slice(0, 16_000) : text;
    return text.slice(0, Math.max(0, room - 1));
  }
  // One record per frame, and the answer has at most two frames.
  if (p.kind === 'bytes' && spec.parameters[p.count!]!.role === 'derived')
    return pattern(Math.min(room, 2 * CONTEXT_SIZE), round);
  if (p.kind === 'bytes')
    return p.actual === undefined && !growing
      ? pattern(room, round)
      : pattern(growing ? room : Math.min(room, 3), round);
  if (p.array)
    return edgeList(p, p.actual !== undefined && !growing ? Math.min(room, 2) : room, round);
  return edgeValue(p, round + 1);
}

function seenResult(type: AnyClass, spec: MethodSpec, p: ParameterSpec, answer: unknown): unknown {
  const one = (value: unknown) => (isHole(type, spec, p, value) ? null : value);
  return Array.isArray(answer) ? answer.map(one) : one(answer);
}

/** Equal as values; interfaces by their native object. */
export function same(actual: unknown, expected: unknown): boolean {
  return isDeepStrictEqual(plain(actual), plain(expected));
}

export function plain(value: unknown): unknown {
  if (value instanceof IUnknown) return { object: value.interfaceName };
  if (ArrayBuffer.isView(value)) {
    const { buffer, byteOffset, byteLength } = value;
    return Buffer.from(buffer as ArrayBuffer, byteOffset, byteLength).toString('hex');
  }
  if (Array.isArray(value)) return value.map(plain);
  if (value !== null && typeof value === 'object')
    return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, plain(each)]));
  return value;
}

export const refuse = (hresult: number) => (): never => {
  throw new Hresult(hresult);
};
