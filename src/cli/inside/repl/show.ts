// Runs next to the engine: values as people want to see them.
import { types } from 'node:util';
import {
  Frame,
  Module,
  Thread,
  Value,
  Breakpoint,
  type CommandResult,
  type Outcome,
} from '../../../index.ts';
import { errorText } from './error-text.ts';
import { hexDump } from './show-memory.ts';
import { outcomeText } from './show-outcome.ts';
import {
  frameTable,
  instructionTable,
  valueTable,
  moduleTable,
  registerTable,
  symbolTable,
  threadTable,
  breakpointTable,
} from './show-tables.ts';
import { hex, inspected, paint, type Screen } from './screen.ts';

/** What is printed for a value; empty for undefined. */
export function show(screen: Screen, value: unknown): string {
  if (value === undefined) return '';
  if (typeof value === 'bigint') return number(screen, value);
  if (typeof value !== 'object' || value === null) return inspected(screen, value);
  if (value instanceof Uint8Array) return hexDump(screen, value);
  if (isCommandResult(value)) return commandText(value);
  if (isOutcome(value)) return outcomeText(screen, value);
  if (types.isNativeError(value)) return errorText(screen, value, true);
  if (types.isGeneratorObject(value) && Symbol.iterator in value)
    return `${inspected(screen, value)}: it finds one after another, [..._] has them all`;
  if (Array.isArray(value)) return list(screen, value) ?? whole(screen, value);
  return record(screen, value) ?? whole(screen, value);
}

/** Elements that are shown at most. What is long is cut once, by lines, and `.more` has the rest. */
const MOST_ELEMENTS = 5000;

function whole(screen: Screen, value: object): string {
  return inspected(screen, value, { maxArrayLength: MOST_ELEMENTS });
}

/** Addresses are what most 64-bit numbers are; small ones are counted in tens, too. */
function number(screen: Screen, value: bigint): string {
  const shown = paint(screen, 'yellow', hex(value));
  const small = value < 1_000_000n && value > -1_000_000n;
  return small ? `${shown} (${value})` : shown;
}

function isCommandResult(value: object): value is CommandResult {
  return 'text' in value && 'refused' in value && 'hresult' in value;
}

function commandText({ text, dropped }: CommandResult): string {
  const rest = dropped > 0 ? `\n… and ${dropped} characters more` : '';
  return text.replace(/\n$/, '') + rest;
}

function isOutcome(value: object): value is Outcome {
  return 'kind' in value && 'running' in value && typeof value.running === 'boolean';
}

type AnyClass<T> = abstract new (...args: never[]) => T;

function areAll<T>(values: readonly unknown[], type: AnyClass<T>): values is readonly T[] {
  return values.every((each) => each instanceof type);
}

function haveAll(values: readonly unknown[], ...names: string[]): boolean {
  return values.every(
    (each) => typeof each === 'object' && each !== null && names.every((name) => name in each),
  );
}

/** Lists of one kind of thing are tables. */
function list(screen: Screen, values: readonly unknown[]): string | undefined {
  // Holes are nothing that could be asked.
  if (values.length === 0 || Object.keys(values).length < values.length) return undefined;
  if (areAll(values, Frame)) return frameTable(screen, values);
  if (areAll(values, Module)) return moduleTable(screen, values);
  if (areAll(values, Thread)) return threadTable(screen, values);
  if (areAll(values, Breakpoint)) return breakpointTable(screen, values);
  if (areAll(values, Value)) return valueTable(screen, values);
  if (haveAll(values, 'mnemonic', 'bytes', 'address'))
    return instructionTable(screen, values as never);
  if (haveAll(values, 'module', 'symbol', 'address', 'name'))
    return symbolTable(screen, values as never);
  if (values.length > 3 && values.every((each) => typeof each === 'bigint'))
    return values.map((each) => number(screen, each as bigint)).join('\n');
  return undefined;
}

function record(screen: Screen, value: object): string | undefined {
  const prototype: unknown = Object.getPrototypeOf(value);
  if ((prototype !== Object.prototype && prototype !== null) || types.isProxy(value))
    return undefined;
  const members = Object.values(value);
  if (members.length === 0) return undefined;
  if (members.every((each) => each instanceof Value))
    return valueTable(screen, Object.values(value) as Value[]);
  const registers = ['rip', 'eip', 'pc'].some((name) => Object.hasOwn(value, name));
  return registers && members.length > 8 ? registerTable(screen, value as never) : undefined;
}
