/** Calls in words, for errors: what ran when a host died. */
import type { CallInProgress } from '../errors.ts';
import { nameOfRemote } from './remote.ts';

/** Longer ones are cut: an error is no dump. */
const LONGEST_VALUE = 60;
const LONGEST = 200;

export function describeCall(method: string, args: readonly unknown[]): CallInProgress {
  const shown = args.map(describeValue).join(', ');
  return { method, arguments: cut(shown, LONGEST) };
}

function cut(text: string, longest: number): string {
  return text.length <= longest ? text : `${text.slice(0, longest - 1)}…`;
}

function describeValue(value: unknown): string {
  switch (typeof value) {
    case 'string':
      return cut(JSON.stringify(value), LONGEST_VALUE);
    case 'bigint':
      return `0x${BigInt.asUintN(64, value).toString(16)}n`;
    case 'function':
      return nameOfRemote(value) ?? 'a function';
    case 'object':
      return value === null ? 'null' : describeObject(value);
    default:
      return String(value);
  }
}

function describeObject(value: object): string {
  const remote = nameOfRemote(value);
  if (remote !== undefined) return remote;
  if (Array.isArray(value)) return `[${value.length} elements]`;
  if (ArrayBuffer.isView(value)) return `${value.byteLength} bytes`;
  const keys = Object.keys(value);
  return keys.length === 0 ? '{}' : cut(`{ ${keys.join(', ')} }`, LONGEST_VALUE);
}
