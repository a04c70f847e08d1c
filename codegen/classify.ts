/** Method → shape: which parameters are arguments, which are results, which the runtime supplies. */
import type { Returns } from '../src/com/spec.ts';
import { Types, type Shape } from './kinds.ts';
import { HeaderError, type Method, type Model, type Parameter } from './model.ts';
import { isText, type ShapedMethod, type ShapedParameter } from './shape.ts';

const RETURNS: Record<string, Returns> = {
  HRESULT: 'hresult',
  ULONG: 'u32',
  ULONG64: 'u64',
  bool: 'bool1',
  void: 'void',
};

/** Decides the call shape of one method from its annotations alone; overrides are applied afterwards. */
export function classify(model: Model, types: Types, method: Method): ShapedMethod {
  const fail = (problem: string): never => {
    throw new HeaderError(model.header, method.line, `${method.name}: ${problem}`);
  };
  const index = (name: string) => method.parameters.findIndex((p) => p.name === name);
  const parameters = method.parameters.map((parameter) => plain(types, parameter, fail));

  method.parameters.forEach(({ sal }, i) => {
    const buffer = parameters[i]!;
    if (!sal.count || buffer.role === 'reserved') return;
    const count = index(sal.count.parameter);
    if (count < 0) fail(`${buffer.name} is sized by ${sal.count.parameter}, which is no parameter`);
    buffer.array = !isText(buffer) && buffer.kind !== 'bytes';
    buffer.count = count;
    if (buffer.role !== 'out') return;
    const actual = actualOf(method, parameters, i, count, sal.written, index);
    if (actual !== undefined) setActual(parameters, i, actual);
  });

  assignCounts(method, parameters);
  if (method.variadic) printAsText(parameters, fail);
  return {
    method,
    returns: returnsOf(model, types, method, fail),
    parameters,
    notes: [],
  };
}

function returnsOf(
  model: Model,
  types: Types,
  { returnType }: Method,
  fail: (problem: string) => never,
): Returns {
  if (returnType.pointers === 0) {
    const known = RETURNS[returnType.name];
    if (known) return known;
    if (model.enums.some((e) => e.name === returnType.name)) return 'u32';
    if (types.pointee(returnType)?.kind === 'u32') return 'u32';
  }
  return fail(`returns ${returnType.spelling}, which has no JavaScript form`);
}

function plain(
  types: Types,
  { name, type, sal }: Parameter,
  fail: (problem: string) => never,
): ShapedParameter {
  const known = types.pointee(type) ?? fail(`${name} has the unknown type ${type.spelling}`);
  // Bytes, whether the header says PVOID or PUCHAR.
  const isBytes = known.kind === 'u8' && type.pointers === 1 && sal.count !== null;
  const shape: Shape = isBytes ? { kind: 'bytes', size: 1 } : known;
  const { family, ...rest } = shape;
  const base: Omit<ShapedParameter, 'role'> = {
    name,
    ...rest,
    array: false,
    optional: sal.optional,
    ...(family ? { families: [family] } : {}),
  };
  if (sal.reserved) return { ...base, role: 'reserved' };
  if (shape.kind === 'address' && sal.direction !== 'out') return { ...base, role: 'in' };
  const role = sal.direction;
  const { pointers } = type;
  const opaque = shape.kind === 'bytes' && !sal.count;
  if (role === 'in') {
    if (shape.kind === 'interface' && pointers !== (sal.count ? 2 : 1))
      fail(`${name} is ${type.spelling} but an input`);
    if (opaque) return { ...base, kind: 'address', size: 8, role };
    const byValue = shape.kind === 'struct' && pointers === 0;
    return {
      ...base,
      role,
      ...(isText({ ...base, role }) && !type.const ? { writable: true } : {}),
      ...(byValue ? { byValue } : {}),
    };
  }
  if (pointers === 0) fail(`${name} is an output but not a pointer`);
  if (opaque) return { ...base, kind: 'address', size: 8, role: pointers === 2 ? role : 'in' };
  if (shape.kind !== 'interface') return { ...base, role };
  if (pointers !== 2) fail(`${name} is ${type.spelling} but an output`);
  return {
    ...base,
    role,
    ...(sal.resultMayBeNull ? { mayBeNull: true } : {}),
    ...(sal.comOut === 'error' ? { describesError: true } : {}),
  };
}

/**
 * The parameter that receives the length of an out buffer: `*M` of `_Out_writes_to_`, else the one right
 * after the capacity if it is `_Out_opt_ PULONG`. Checked on all 186 out buffers of dbgeng.h; the names
 * of these parameters have 48 spellings and say nothing.
 */
function actualOf(
  method: Method,
  parameters: ShapedParameter[],
  buffer: number,
  count: number,
  written: string | null,
  index: (name: string) => number,
): number | undefined {
  if (written !== null) return index(written);
  const next = count + 1;
  const candidate = method.parameters[next];
  if (!candidate || next === buffer) return undefined;
  const { sal } = candidate;
  const isActual =
    sal.direction === 'out' &&
    sal.optional &&
    !sal.count &&
    (parameters[next]!.kind === 'u32' || parameters[next]!.kind === 'u64');
  return isActual ? next : undefined;
}

/** The parameter at `actual` receives how much of the buffer at `buffer` is filled. */
export function setActual(parameters: ShapedParameter[], buffer: number, actual: number): void {
  parameters[buffer]!.actual = actual;
  Object.assign(parameters[actual]!, { role: 'actual', buffer });
}

/** `Output(Mask, Format, ...)`: JS passes one text, and the format is always "%s". */
function printAsText(parameters: ShapedParameter[], fail: (problem: string) => never): void {
  const format = parameters.at(-1);
  if (format?.role !== 'in' || (format.kind !== 'ansi' && format.kind !== 'wide'))
    return fail('has variable arguments but no format text before them');
  parameters.push({ ...format, name: 'Text' });
  format.role = 'format';
}

function assignCounts(method: Method, parameters: ShapedParameter[]): void {
  parameters.forEach((buffer, i) => {
    if (buffer.count === undefined) return;
    const count = parameters[buffer.count]!;
    const { sal } = method.parameters[i]!;
    if (buffer.role === 'in') {
      // A list that may be null beside an out buffer of the same length does not tell the length.
      const alone = !parameters.some(
        (p, k) => k !== i && p.count === buffer.count && p.role === 'out',
      );
      if (!buffer.optional || alone) count.role = 'count';
      else if (count.role !== 'count') count.role = 'size';
    } else if (count.role !== 'count') {
      const queryable = sal.optional && buffer.actual !== undefined && sal.written === null;
      count.role = queryable ? 'capacity' : 'size';
    }
    count.buffer ??= i;
  });
}
