/** Applies the entries of overrides/methods.ts to the shape that the annotations give. */
import { setActual } from './classify.ts';
import type { Types } from './kinds.ts';
import type { MethodChange, MethodOverride } from './overrides/methods.ts';
import { isArgument, type ShapedMethod, type ShapedParameter } from './shape.ts';

/**
 * Changes `shaped` in place. The names in the entries have been checked against the header before. Returns what
 * is wrong where the header's annotations leave an entry without what it speaks of.
 */
export function correct(
  types: Types,
  shaped: ShapedMethod,
  overrides: readonly MethodOverride[],
): string | undefined {
  for (const { change, note, reason } of overrides) {
    const problem = applyChange(types, shaped, change, reason);
    if (problem) return `${change.kind}: ${problem}`;
    // One note serves both twins, and each names itself.
    if (note) shaped.notes.push(note.replace(/\.hr\.\w+/g, `.hr.${shaped.method.name}`));
  }
  return undefined;
}

function applyChange(
  types: Types,
  shaped: ShapedMethod,
  change: MethodChange,
  reason: string,
): string | undefined {
  const { parameters } = shaped;
  const index = (name: string) => parameters.findIndex((p) => p.name === name);
  const get = (name: string) => parameters[index(name)]!;
  switch (change.kind) {
    case 'omit':
      shaped.omitted = reason;
      return undefined;
    case 'output-buffer': {
      const buffer = get(change.parameter);
      Object.assign(buffer, { role: 'out', writable: false, count: index(change.capacity) });
      Object.assign(get(change.capacity), { role: 'capacity', buffer: index(change.parameter) });
      setActual(parameters, index(change.parameter), index(change.actual));
      return undefined;
    }
    case 'nullable':
      get(change.parameter).optional = true;
      return undefined;
    case 's-false':
      if (change.means !== 'nothing') shaped.flag = change.means;
      return undefined;
    case 'signed':
      get(change.parameter).kind = 'i64';
      return undefined;
    case 'hole':
      get(change.parameter).hole = change.value;
      return undefined;
    case 'list-or-range':
      listOrRange(shaped, get(change.list), get(change.start));
      return undefined;
    case 'context':
      return change.buffers
        .map((buffer) => contextRecords(parameters, get(buffer)))
        .find((problem) => problem !== undefined);
    case 'struct-argument': {
      const buffer = get(change.parameter);
      const size = types.structSize(change.struct);
      delete buffer.count;
      Object.assign(buffer, { kind: 'struct', of: change.struct, size });
      Object.assign(get(change.size), { role: 'derived', value: String(size) });
      return undefined;
    }
    case 'environment-block':
      get(change.parameter).block = true;
      return undefined;
    case 'callback-setter':
      shaped.after = { kind: 'attach', parameter: change.parameter };
      return undefined;
    case 'callback-getter':
      get(change.parameter).mayBeNull = true;
      return undefined;
    case 'consumes':
      shaped.after = { kind: 'forget', parameter: change.parameter };
      return undefined;
    case 'reuses':
      shaped.reuses = { parameter: change.parameter, result: change.result };
      return undefined;
    case 'nul-terminated':
      // Texts are read up to a limit in bytes of the target, the first argument after the address.
      get(change.buffer).terminated = parameters[1]!.name;
      return undefined;
    case 'once':
      for (const p of parameters.filter(({ role }) => role === 'capacity'))
        if (change.room === undefined) p.role = 'size';
        else parameters[p.buffer!]!.room = change.room;
      return undefined;
    case 'untrimmed':
      delete get(change.buffer).actual;
      get(change.actual).role = 'out';
      return undefined;
    case 'text-argument': // every method with variable arguments is read so
    case 'callback-argument': // the caller's own reference outlives the call
    case 'local-only': // a note
      return undefined;
  }
}

/** With a list its length is the count, and the start means nothing: it may be left out where it comes last. */
function listOrRange(
  { parameters }: ShapedMethod,
  list: ShapedParameter,
  start: ShapedParameter,
): void {
  list.optional = true;
  if (parameters.filter(isArgument).at(-1) === start) start.defaultValue = '0';
}

/**
 * CONTEXT records lie at multiples of 16. Where there is one per frame, their number follows from the other
 * buffer, and only the size of each is an argument.
 */
function contextRecords(
  parameters: ShapedParameter[],
  buffer: ShapedParameter,
): string | undefined {
  buffer.aligned = true;
  const entry = parameters.find((p) => p.name === `${buffer.name}EntrySize`);
  if (buffer.role !== 'out' || !entry) return undefined;
  const frames = parameters.find((p) => p.role === 'out' && p.array && p.actual !== undefined);
  const [length, sizer] = [frames, buffer].map((each) => parameters[each?.count ?? -1]);
  if (!frames || !length || !sizer) return `no list beside ${buffer.name} tells how many there are`;
  Object.assign(sizer, {
    role: 'derived',
    value: `${length.name} * ${entry.name}`,
  });
  buffer.actual = frames.actual!;
  buffer.perElement = entry.name;
  return undefined;
}
