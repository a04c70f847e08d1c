/** How values print: in `console.log` as declarations with their content, in JSON as plain data. */
import type { InspectOptions } from 'node:util';
import { hex, inspectCustom } from './print.ts';
import { dataOf, isText, type Data, type DataStyle } from './value-data.ts';
import type { Value } from './value.ts';

const UNREADABLE = '<cannot be read>';

/** Whole numbers that JSON cannot hold exactly become text; pointers are hexadecimal text always. */
const JSON_STYLE: DataStyle = {
  scalar: ({ scalar }) => {
    if (typeof scalar !== 'bigint') return scalar;
    return Number.isSafeInteger(Number(scalar)) ? Number(scalar) : String(scalar);
  },
  pointer: (value) => (pointerBits(value) === 0n ? null : hex(pointerBits(value))),
  unreadable: () => UNREADABLE,
  deeper: () => undefined,
};

const INSPECT_STYLE: DataStyle = {
  scalar: ({ scalar }) => scalar,
  pointer: (value) => shown(pointerBits(value) === 0n ? 'null' : hex(pointerBits(value)), 'bigint'),
  unreadable: () => shown(UNREADABLE, 'undefined'),
  deeper: ({ typeName }) => shown(`[${typeName}]`, 'special'),
};

function pointerBits(value: Value): bigint {
  return typeof value.scalar === 'bigint' ? value.scalar : (value.address ?? 0n);
}

type Styling = InspectOptions & { stylize(text: string, style: string): string };

/** Text without quotes, in the colour of a style of Node's. */
function shown(text: string, style: string): Data {
  const inspect = (_depth: number, options: Styling) => options.stylize(text, style);
  return { [inspectCustom]: inspect } as unknown as Data;
}

export function jsonOfValue(value: Value): object {
  const { name, typeName, kind, address } = value;
  return {
    name,
    type: typeName,
    kind,
    ...(address !== undefined && { address: hex(address) }),
    ...(value.available && { value: show(value, JSON_STYLE, Infinity) }),
  };
}

/** Printing never throws: what cannot be read says so. */
function show(value: Value, style: DataStyle, depth: number): Data {
  try {
    return value.within(() => {
      value.fresh();
      return dataOf(value, style, depth);
    });
  } catch (error) {
    return style.unreadable(value, error);
  }
}

type Inspect = (value: unknown, options: InspectOptions) => string;

export function inspectValue(
  value: Value,
  depth: number,
  options: InspectOptions,
  inspect: Inspect,
): string {
  const head = `${value.typeName} ${value.path}`;
  if (!value.available) return `${head} = <not available>`;
  const levels = Math.max(0, depth);
  const deeper = { ...options, depth: levels };
  const content = inspect(show(value, INSPECT_STYLE, levels), deeper);
  const target = value.kind === 'pointer' && depth > 0 ? pointedTo(value, levels - 1) : undefined;
  return `${head} = ${content}${target ? ` ${inspect(target, deeper)}` : ''}`;
}

/** The structure behind a pointer, which is what one wants to see. */
function pointedTo(value: Value, depth: number): Data {
  if (isText(value)) return undefined;
  try {
    const target = value.target();
    return target.kind === 'struct' ? show(target, INSPECT_STYLE, depth) : undefined;
  } catch {
    // Null, or nowhere: the address has been shown.
    return undefined;
  }
}
