// Runs under Wine, in one process with the C++ that a compiler made of the header: our invoker calls its vtables,
// and its callers call ours. Arguments: a file for the report, then `header=dll` for each header.
import { openSync, writeFileSync, writeSync } from 'node:fs';
import koffi from 'koffi';
import { allMethods, implement } from '../../src/com/implement.ts';
import { allocateBlock } from '../../src/ffi/block.ts';
import type { MethodSpec, ParameterSpec, StructCodec } from '../../src/com/spec.ts';
import { IUnknown } from '../../src/com/unknown.ts';
import * as raw from '../../src/raw.ts';
import * as model from '../../src/raw-model.ts';
import { answerOf, isHole, planCall, type AnyClass } from '../com/loopback.ts';
import { ROOM } from './values.ts';

type AnyMethod = (...args: unknown[]) => unknown;
type Journal = Record<string, unknown>;

export interface Report {
  methods: { outwards: number; inwards: number };
  structs: number;
  failures: number;
  compared: number;
  differences: string[];
}

const report: Report = {
  methods: { outwards: 0, inwards: 0 },
  structs: 0,
  failures: 0,
  compared: 0,
  differences: [],
};

/** Kept: collecting a handle would unload its DLL. */
const handles: unknown[] = [];

class Native {
  readonly objectNamed: (name: string) => number;
  readonly seed: (n: number) => void;
  readonly answerWith: (hresult: number) => void;
  readonly callMethod: (name: string, object: number) => void;
  readonly fillStruct: (name: string, place: number) => void;
  readonly showStruct: (name: string, place: number) => void;
  readonly takeJournal: () => string;

  constructor(dll: string) {
    const library = koffi.load(dll);
    handles.push(library);
    this.objectNamed = library.func('objectNamed', 'int64', ['str']) as never;
    this.seed = library.func('seed', 'void', ['uint32']) as never;
    this.answerWith = library.func('answerWith', 'void', ['int32']) as never;
    this.callMethod = library.func('callMethod', 'void', ['str', 'int64']) as never;
    this.fillStruct = library.func('fillStruct', 'void', ['str', 'int64']) as never;
    this.showStruct = library.func('showStruct', 'void', ['str', 'int64']) as never;
    this.takeJournal = library.func('takeJournal', 'str', []) as never;
  }

  journal(): Journal {
    return JSON.parse(this.takeJournal()) as Journal;
  }
}

/** A value as the journal writes it. */
function written(value: unknown, wide: boolean): unknown {
  if (value === null || value === undefined) return null;
  if (typeof value === 'bigint') return String(value);
  if (typeof value === 'string')
    return /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/.test(value)
      ? value
      : Buffer.from(value, wide ? 'utf16le' : 'latin1').toString('hex');
  if (value instanceof IUnknown) return String(value.pointer);
  if (ArrayBuffer.isView(value))
    return Buffer.from(value.buffer, value.byteOffset, value.byteLength).toString('hex');
  if (Array.isArray(value)) return value.map((each) => written(each, wide));
  if (typeof value === 'object')
    return Object.fromEntries(Object.entries(value).map(([k, v]) => [k, written(v, wide)]));
  return value;
}

function writtenAs(p: ParameterSpec, value: unknown): unknown {
  if (p.block && Array.isArray(value))
    return written(value.map((text) => `${text}\0`).join(''), p.kind === 'wide');
  return written(value, p.kind === 'wide' || p.kind === 'bstr' || p.kind === 'variant');
}

function compare(where: string, actual: unknown, expected: unknown): void {
  report.compared++;
  const [a, b] = [JSON.stringify(actual), JSON.stringify(expected)];
  if (a !== b) report.differences.push(`${where}: ${a?.slice(0, 300)} is not ${b?.slice(0, 300)}`);
}

/** Our invoker → a vtable of the compiler. */
function outwards(native: Native, type: AnyClass, spec: MethodSpec, round: number): void {
  const where = `${type.interfaceName}.${spec.name}, outwards,`;
  const object = new type(native.objectNamed(type.interfaceName), true);
  const plan = planCall(type, spec, round);
  const inputs = spec.parameters.filter((p) => ['in', 'inout', 'size'].includes(p.role));
  // Now: some calls end the wrapper they get.
  const passed = plan.args.map((value, i) => writtenAs(inputs[i]!, value));
  native.seed(round * 1000);
  const result = (object as unknown as Record<string, AnyMethod>)[spec.name]!(...plan.args);
  const journal = native.journal();
  let next = 0;
  spec.parameters.forEach((p, i) => {
    const seen = journal[`in.${p.name}`];
    const list = spec.parameters.findIndex((each) => each.role === 'in' && each.count === i);
    if (['in', 'inout', 'size'].includes(p.role))
      compare(`${where} ${p.name}`, seen, passed[next++]);
    else if (p.role === 'reserved') compare(`${where} ${p.name}`, seen, 0);
    else if (p.role === 'format')
      compare(`${where} ${p.name}`, seen, written('%s', p.kind === 'wide'));
    else if (p.role === 'count')
      compare(`${where} ${p.name}`, seen, lengthOf(spec, plan.args, list));
    else if (p.role === 'capacity') compare(`${where} ${p.name} > 0`, (seen as number) > 0, true);
  });
  compareResult(where, type, spec, result, journal);
  object.dispose();
  report.methods.outwards++;
}

function lengthOf(spec: MethodSpec, args: readonly unknown[], list: number): number {
  const at = spec.parameters
    .slice(0, list)
    .filter((p) => ['in', 'inout', 'size'].includes(p.role)).length;
  return (args[at] as { length: number } | null)?.length ?? 0;
}

/** 64-bit numbers are texts in the journal. */
const asNumber = (each: unknown): unknown =>
  typeof each === 'string' && /^\d+$/.test(each) ? BigInt(each) : each;

function compareResult(
  where: string,
  type: AnyClass,
  spec: MethodSpec,
  result: unknown,
  journal: Journal,
): void {
  if (spec.flag) return compare(`${where} result`, result, true);
  if (spec.returns === 'void') return;
  if (spec.returns !== 'hresult')
    return compare(`${where} result`, written(result, false), journal['return.value']);
  const outs = spec.parameters.filter(({ role }) => role === 'out' || role === 'inout');
  for (const p of outs) {
    const value = outs.length === 1 ? result : (result as Record<string, unknown>)[p.name];
    const holes = (each: unknown) => (isHole(type, spec, p, asNumber(each)) ? null : each);
    const written = journal[`out.${p.name}`];
    const expected = Array.isArray(written) ? written.map(holes) : holes(written);
    compare(`${where} ${p.name}`, writtenAs(p, value), expected);
    if (value instanceof IUnknown) value.dispose();
  }
}

const E_FAIL = 0x80004005;

/** A call that fails: thrown by its name; `.hr` returns the number and what was written all the same. */
function failing(native: Native, type: AnyClass, spec: MethodSpec): void {
  const where = `${type.interfaceName}.${spec.name}, failing,`;
  const object = new type(native.objectNamed(type.interfaceName), true);
  const call = (face: unknown) =>
    (face as Record<string, AnyMethod>)[spec.name]!(...planCall(type, spec, 2).args);
  native.answerWith(E_FAIL | 0);
  native.seed(1);
  const { hresult, ...outs } = call(object.hr) as { hresult: number };
  if (hresult === E_FAIL) {
    const values = Object.values(outs);
    if (!spec.flag)
      compareResult(where, type, spec, values.length === 1 ? values[0] : outs, native.journal());
    report.failures++;
  } else if (hresult !== S_FALSE) report.differences.push(`${where} ${hresult}`);
  let thrown: unknown;
  try {
    native.seed(1);
    call(object);
  } catch (error) {
    thrown = error;
  }
  native.answerWith(0);
  if (hresult === E_FAIL && !(thrown instanceof raw.DbgEngError && thrown.hresult === E_FAIL))
    report.differences.push(`${where} throws ${String(thrown)}`);
  object.dispose();
}

/** Asked for more room at that moment. */
const S_FALSE = 1;

/** A caller of the compiler → our vtable. */
function inwards(native: Native, type: AnyClass, spec: MethodSpec, round: number): void {
  const where = `${type.interfaceName}.${spec.name}, inwards,`;
  const lengths = new Map<number, number>();
  spec.parameters.forEach((p, i) => {
    if (p.role === 'count') lengths.set(i, ROOM.count);
    if (p.role === 'size') lengths.set(i, ROOM.size);
    if (p.role === 'capacity') lengths.set(i, ROOM.capacity);
    if (p.role === 'derived') lengths.set(i, ROOM.size * ROOM.entry);
  });
  const { answer } = answerOf(type, spec, lengths, round);
  const short = shorten(answer);
  let seen: unknown[] | undefined;
  const handler = (...args: unknown[]): unknown => {
    const inputs = spec.parameters.filter((p) => ['in', 'inout', 'size'].includes(p.role));
    seen = args.map((value, i) => writtenAs(inputs[i]!, value));
    return short;
  };
  const object = implement(type, { [spec.name]: handler } as never);
  native.seed(round * 1000);
  native.callMethod(`${type.interfaceName}.${spec.name}`, object.pointer);
  const journal = native.journal();
  const inputs = spec.parameters.filter((p) => ['in', 'inout', 'size'].includes(p.role));
  if (!seen) report.differences.push(`${where} nothing arrived`);
  inputs.forEach((p, i) =>
    compare(
      `${where} ${p.name}`,
      seen?.[i],
      p.role === 'size' ? ROOM.size : journal[`in.${p.name}`],
    ),
  );
  if (spec.returns !== 'void' && spec.returns !== 'hresult')
    compare(`${where} result`, written(short, false), journal['return.value']);
  if (spec.returns === 'hresult')
    compare(`${where} result`, journal['return.value'], spec.flag && short === false ? 1 : 0);
  const outs = spec.parameters.filter(({ role }) => role === 'out' || role === 'inout');
  if (!spec.flag)
    for (const p of outs) {
      const value = outs.length === 1 ? short : (short as Record<string, unknown>)[p.name];
      compare(`${where} ${p.name}`, journal[`out.${p.name}`], writtenAs(p, value));
    }
  object.dispose();
  report.methods.inwards++;
}

/** Texts that fit the room which the callers give. */
function shorten(value: unknown): unknown {
  if (typeof value === 'string') return value.slice(0, ROOM.capacity - 1);
  if (
    value !== null &&
    typeof value === 'object' &&
    Object.getPrototypeOf(value) === Object.prototype
  )
    return Object.fromEntries(Object.entries(value).map(([k, v]) => [k, shorten(v)]));
  return value;
}

/** What the compiler wrote is what we read, and what we write is what the compiler reads. */
function bothWays(native: Native, codec: StructCodec<unknown>): void {
  const { structName, size } = codec;
  // One byte more than there should be: nothing may be written behind the end.
  const [theirs, ours] = [allocateBlock(size + 1), allocateBlock(size + 1)];
  theirs.u8[size] = ours.u8[size] = 0xa5;
  for (const seed of [0, 1, 1000, 2000, 3000]) {
    native.seed(seed);
    native.fillStruct(structName, theirs.address);
    native.showStruct(structName, theirs.address);
    const expected = native.journal()['in.s'];
    const value = codec.decode(theirs, 0);
    compare(`${structName}, read`, sorted(written(value, false)), sorted(expected));
    codec.encode(ours, 0, value);
    native.showStruct(structName, ours.address);
    compare(`${structName}, written`, native.journal()['in.s'], expected);
    compare(`${structName}, its end`, [theirs.u8[size], ours.u8[size]], [0xa5, 0xa5]);
  }
  report.structs++;
}

/** Pointers are null in these structs, and a null pointer without text is 0 to us. */
const sorted = (value: unknown): unknown =>
  value === null
    ? '0'
    : Array.isArray(value)
      ? value.map(sorted)
      : typeof value === 'object'
        ? Object.fromEntries(
            Object.entries(value)
              .sort()
              .map(([key, each]) => [key, sorted(each)]),
          )
        : value;

const isCodec = (value: unknown): value is StructCodec<unknown> =>
  typeof value === 'object' && value !== null && 'structName' in value;

/** Where we are, for the case that the process dies of it. */
function note(place: string): void {
  writeSync(progress, place.padEnd(200), 0);
}

function loop(entry: object, dll: string): void {
  const native = new Native(dll);
  for (const codec of Object.values(entry).filter(isCodec)) bothWays(native, codec);
  const classes = Object.values(entry).filter(
    (value): value is AnyClass =>
      typeof value === 'function' && value.prototype instanceof IUnknown,
  );
  for (const type of classes)
    for (const spec of allMethods(type)) {
      if (spec.omitted) continue;
      note(`${type.interfaceName}.${spec.name}`);
      for (const round of [2, 5]) outwards(native, type, spec, round);
      for (const round of [1, 2]) inwards(native, type, spec, round);
      if (spec.returns === 'hresult') failing(native, type, spec);
    }
}

const [file, engine, data] = process.argv.slice(2);
const progress = openSync(`${file}.at`, 'w');
try {
  loop(raw, engine!);
  loop(model, data!);
} catch (error) {
  report.differences.push(String((error as Error).stack ?? error));
}
writeFileSync(file!, JSON.stringify(report));
