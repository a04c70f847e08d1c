/** Walking linked lists of the target. */
import type { Value } from './value.ts';
import { ValueError } from './value-error.ts';

export interface ListOptions {
  /** The structures' type, when the list begins at a head that is none of them: a LIST_ENTRY of its own. */
  readonly type?: string;
  /** Throw after this many: the list is damaged, or longer than expected. Default 1,000,000. */
  readonly max?: number;
}

const MOST = 1_000_000;

export function* walkList(
  start: Value,
  field: string,
  options: ListOptions = {},
): Generator<Value> {
  const { type, max = MOST } = options;
  const steps = type === undefined ? records(start, field) : behindHead(start, type, field);
  const seen = new Set<bigint>();
  for (const record of steps) {
    const address = record.address!;
    if (seen.has(address))
      throw new ValueError(
        `The list by '${field}' goes in a circle: after ${seen.size} structures it comes back to ` +
          `${record.typeName} at 0x${address.toString(16)}, which is not where it began.`,
      );
    if (seen.size >= max)
      throw new ValueError(`The list by '${field}' goes on after ${max} structures.`);
    seen.add(address);
    yield record;
  }
}

/** From this structure on, until null or until it is reached again. */
function* records(start: Value, field: string): Generator<Value> {
  if (start.kind === 'pointer' && start.isNull()) return;
  const first = start.kind === 'pointer' ? start.target() : start;
  if (first.kind !== 'struct')
    throw new ValueError(`${start.path} is ${start.typeName}, which is no structure of a list.`);
  const origin = first.address;
  for (let record = first; ;) {
    yield record;
    const next = follow(record, field, first.typeName);
    if (!next || next.address === origin) return;
    record = next;
  }
}

function follow(record: Value, field: string, typeName: string): Value | undefined {
  const link = record.field(field);
  if (link.kind === 'pointer') return link.isNull() ? undefined : link.target();
  const next = forward(link);
  return next.isNull() ? undefined : next.containingRecord(typeName, field);
}

/** Behind a head: until it is reached again, or null. */
function* behindHead(start: Value, type: string, field: string): Generator<Value> {
  const head = start.kind === 'pointer' ? start.target() : start;
  const origin = head.address;
  for (let link = forward(head); !link.isNull() && link.integer() !== origin;) {
    const record = link.containingRecord(type, field);
    yield record;
    link = forward(record.field(field));
  }
}

/** LIST_ENTRY's Flink, SINGLE_LIST_ENTRY's Next, or whatever pointer comes first. */
function forward(entry: Value): Value {
  const pointer = entry.fields().find(({ kind }) => kind === 'pointer');
  if (entry.kind !== 'struct' || !pointer)
    throw new ValueError(
      `${entry.path} is ${entry.typeName}, which links nothing: it has no pointer.`,
    );
  return entry.field(pointer.name);
}
