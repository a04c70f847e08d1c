/**
 * Microsoft's source annotations: what each token means, and the older spelling (`__out_ecount`)
 * translated into the newer (`_Out_writes_`). An annotation that is not in the table is an error.
 */
import type { Direction, Sal } from './model.ts';

interface Meaning {
  direction: Direction;
  optional?: true;
  /** The unit of the capacity, where the annotation has one. */
  unit?: 'elements' | 'bytes';
  /** A second argument tells how much was written. */
  to?: true;
  comOut?: 'value' | 'error';
  maybeNull?: true;
}

const MEANINGS = new Map<string, Meaning>();

function add(name: string, meaning: Meaning): void {
  MEANINGS.set(name, meaning);
}

for (const z of ['', 'z_']) {
  add(`_In_${z}`, { direction: 'in' });
  add(`_In_opt_${z}`, { direction: 'in', optional: true });
  add(`_Inout_${z}`, { direction: 'inout' });
  add(`_Inout_opt_${z}`, { direction: 'inout', optional: true });
}
add('_Out_', { direction: 'out' });
add('_Out_opt_', { direction: 'out', optional: true });
for (const bytes of ['', 'bytes_']) {
  const unit = bytes === '' ? 'elements' : 'bytes';
  for (const opt of ['', 'opt_']) {
    const optional = opt === '' ? {} : { optional: true as const };
    for (const z of bytes === '' ? ['', 'z_'] : ['']) {
      add(`_In_reads_${bytes}${opt}${z}`, { direction: 'in', unit, ...optional });
      add(`_Out_writes_${bytes}${opt}${z}`, { direction: 'out', unit, ...optional });
      add(`_Inout_updates_${bytes}${opt}${z}`, { direction: 'inout', unit, ...optional });
    }
    add(`_Out_writes_${bytes}all_${opt}`, { direction: 'out', unit, ...optional });
    add(`_Out_writes_${bytes}to_${opt}`, { direction: 'out', unit, to: true, ...optional });
    add(`_Inout_updates_${bytes}all_${opt}`, { direction: 'inout', unit, ...optional });
    add(`_Inout_updates_${bytes}to_${opt}`, { direction: 'inout', unit, to: true, ...optional });
  }
}
const OUT_POINTERS = [
  ['_Outptr_', {}],
  ['_COM_Outptr_', { comOut: 'value' }],
  // Of dbgmodel.h itself: the object that describes the failure.
  ['_COM_Errorptr_', { comOut: 'error' }],
] as const;
for (const [name, extra] of OUT_POINTERS) {
  for (const opt of ['', 'opt_']) {
    const optional = opt === '' ? {} : { optional: true as const };
    add(`${name}${opt}`, { direction: 'out', ...extra, ...optional });
    add(`${name}${opt}result_maybenull_`, {
      direction: 'out',
      maybeNull: true,
      ...extra,
      ...optional,
    });
  }
}
add('_Outptr_result_buffer_', { direction: 'out', unit: 'elements' });
add('_Outptr_result_bytebuffer_', { direction: 'out', unit: 'bytes' });

/** Annotations that say nothing about how to make a call. */
const NOISE = new Set([
  '_Analysis_noreturn_',
  '_Check_return_',
  '_Must_inspect_result_',
  '_Printf_format_string_',
  '_Null_terminated_',
  '__format_string',
  '__nullterminated',
  '__checkReturn',
]);

/** `__in_ecount_opt` → `_In_reads_opt_`; null for what is no annotation of the old kind. */
export function modernName(name: string): string | null {
  const match =
    /^__(in|out|inout|reserved|deref_out|deref_opt_out)(?:_(ecount|bcount)(_full|_part)?)?(_z)?(_opt)?(_z)?$/.exec(
      name,
    );
  if (!match) return null;
  const [, direction, count, extent, z1, opt = '', z2] = match;
  const optional = opt === '' ? '' : 'opt_';
  const terminated = (z1 ?? z2) === undefined ? '' : 'z_';
  const reach = extent === '_part' ? 'to_' : extent === '_full' ? 'all_' : '';
  const bytes = count === 'bcount' ? 'bytes_' : '';
  if (direction === 'reserved') return count || optional || terminated ? null : '_Reserved_';
  if (direction?.startsWith('deref')) {
    if (count || terminated) return null;
    return direction === 'deref_out' && !optional ? '_Outptr_' : '_Outptr_opt_';
  }
  if (count === undefined) {
    const stem = direction === 'in' ? '_In_' : direction === 'out' ? '_Out_' : '_Inout_';
    // A terminated output without a size has no modern name; it does not occur.
    return direction === 'out' && terminated ? null : `${stem}${optional}${terminated}`;
  }
  const stem =
    direction === 'in' ? '_In_reads_' : direction === 'out' ? '_Out_writes_' : '_Inout_updates_';
  if (direction === 'in' && reach !== '') return null;
  return `${stem}${bytes}${reach}${optional}${terminated}`;
}

/** Does a word look like an annotation, known or not? */
export function looksLikeSal(word: string): boolean {
  return /^_[A-Z]\w*_$/.test(word) || NOISE.has(word) || modernName(word) !== null;
}

export function isNoise(word: string): boolean {
  return NOISE.has(word);
}

/** One annotation of the header: its name and the text of each argument. */
export interface Annotation {
  name: string;
  args: string[];
}

/** Annotations without direction are put on top of this: `...` and unannotated typedefs. */
export function noSal(): Sal {
  return {
    direction: 'in',
    optional: false,
    reserved: false,
    count: null,
    written: null,
    comOut: null,
    resultMayBeNull: false,
    text: '',
  };
}

/** Joins the annotations of one parameter. Returns the reason as a string where they make no sense. */
export function combine(annotations: Annotation[]): Sal | string {
  const sal = noSal();
  const texts: string[] = [];
  let directed = false;
  for (const annotation of annotations) {
    if (NOISE.has(annotation.name)) continue;
    const name = modernName(annotation.name) ?? annotation.name;
    texts.push(annotation.args.length > 0 ? `${name}(${annotation.args.join(',')})` : name);
    if (name === '_Reserved_') {
      sal.reserved = true;
      continue;
    }
    const meaning = MEANINGS.get(name);
    if (!meaning) return `unknown annotation ${annotation.name}`;
    if (directed) return `two directions: ${texts.join(' ')}`;
    directed = true;
    const wanted = meaning.unit === undefined ? 0 : meaning.to ? 2 : 1;
    if (annotation.args.length !== wanted || annotation.args.includes('')) {
      return `${annotation.name} needs ${wanted} argument${wanted === 1 ? '' : 's'}`;
    }
    sal.direction = meaning.direction;
    sal.optional = meaning.optional ?? false;
    sal.comOut = meaning.comOut ?? null;
    sal.resultMayBeNull = meaning.maybeNull ?? false;
    const [capacity, written] = annotation.args;
    if (meaning.unit && capacity !== undefined) {
      sal.count = { parameter: capacity, unit: meaning.unit };
    }
    if (written !== undefined) {
      if (!/^\*\w+$/.test(written)) return `${annotation.name} needs "*name" as second argument`;
      sal.written = written.slice(1);
    }
  }
  if (!directed && !sal.reserved) return 'no annotation';
  sal.text = texts.join(' ');
  return sal;
}
