/**
 * Checks of arguments. koffi takes a Number for a string pointer and ends the process, turns NaN into 0
 * and cuts off what is too wide; here each bad argument is one error that names the parameter.
 */
import { ArgumentError } from './errors.ts';
import { isGuid } from './guid.ts';
import { IUnknown } from './unknown.ts';

function shown(value: unknown): string {
  switch (typeof value) {
    case 'string':
      return JSON.stringify(value.length > 40 ? `${value.slice(0, 40)}…` : value);
    case 'bigint':
      return `${value}n`;
    case 'function':
      return 'a function';
    case 'object':
      if (value instanceof IUnknown) return `an ${value.interfaceName}`;
      return value === null ? 'null' : `an object (${value.constructor?.name ?? 'no class'})`;
    default:
      return String(value);
  }
}

function refuse(
  owner: IUnknown,
  method: string,
  name: string,
  value: unknown,
  wanted: string,
): never {
  throw new ArgumentError(
    owner.interfaceName,
    method,
    name,
    `must be ${wanted}, not ${shown(value)}`,
  );
}

export function notU8(owner: IUnknown, method: string, name: string, value: unknown): never {
  refuse(owner, method, name, value, 'a whole number from 0 to 0xff');
}

export function notU16(owner: IUnknown, method: string, name: string, value: unknown): never {
  refuse(owner, method, name, value, 'a whole number from 0 to 0xffff');
}

/** Out of line half of the inline test `value >>> 0 !== value`. */
export function notU32(owner: IUnknown, method: string, name: string, value: unknown): never {
  refuse(owner, method, name, value, 'a whole number from 0 to 0xffffffff');
}

/** Out of line half of the inline test `(value | 0) !== value`. */
export function notI32(owner: IUnknown, method: string, name: string, value: unknown): never {
  refuse(owner, method, name, value, 'a whole number from -0x80000000 to 0x7fffffff');
}

/** Out of line half of the inline test `BigInt.asUintN(64, value) !== value`, the cheapest V8 has. */
export function notU64(owner: IUnknown, method: string, name: string, value: unknown): never {
  const advice =
    typeof value === 'number' ? ' (64-bit values are bigint: add an n, or use BigInt())' : '';
  refuse(owner, method, name, value, `a bigint from 0n to 0xffffffffffffffffn${advice}`);
}

export function notI64(owner: IUnknown, method: string, name: string, value: unknown): never {
  refuse(owner, method, name, value, 'a bigint of 64 bits');
}

/** Out of line half of the inline test of strings. */
export function notText(owner: IUnknown, method: string, name: string, value: unknown): never {
  if (typeof value === 'string') refuse(owner, method, name, value, 'text without a NUL character');
  refuse(owner, method, name, value, 'a string');
}

/** The ANSI code page cannot hold the text. */
export function notAnsi(owner: IUnknown, method: string, name: string, value: string): never {
  throw new ArgumentError(
    owner.interfaceName,
    method,
    name,
    `${shown(value)} has a character that the ANSI code page does not have. ` +
      `Use ${method}Wide where there is one: it takes any text`,
  );
}

export function checkBoolean(owner: IUnknown, method: string, name: string, value: unknown): void {
  if (typeof value !== 'boolean') refuse(owner, method, name, value, 'true or false');
}

export function checkGuid(owner: IUnknown, method: string, name: string, value: unknown): void {
  if (!isGuid(value))
    refuse(owner, method, name, value, 'a GUID (xxxxxxxx-xxxx-xxxx-xxxx-xxxxxxxxxxxx)');
}

export function checkBytes(owner: IUnknown, method: string, name: string, value: unknown): void {
  if (!ArrayBuffer.isView(value))
    refuse(owner, method, name, value, 'a Uint8Array, a Buffer or another view of bytes');
}

export function checkList(owner: IUnknown, method: string, name: string, value: unknown): void {
  if (!Array.isArray(value) && !ArrayBuffer.isView(value))
    refuse(owner, method, name, value, 'an array');
}

export function checkLength(
  owner: IUnknown,
  method: string,
  name: string,
  list: ArrayLike<unknown> | null,
  expected: number,
): void {
  if (list !== null && list.length !== expected)
    refuse(
      owner,
      method,
      name,
      list,
      `an array of ${expected} elements, as the other arguments say`,
    );
}

export function checkStruct(owner: IUnknown, method: string, name: string, value: unknown): void {
  if (typeof value !== 'object' || value === null) refuse(owner, method, name, value, 'an object');
}

/** Is `wanted` the interface of this wrapper, or one that it extends? */
function isInterface(value: unknown, wanted: string): boolean {
  if (!(value instanceof IUnknown)) return false;
  for (
    let level = value.constructor as typeof IUnknown | null;
    level?.interfaceName !== undefined;
    level = Object.getPrototypeOf(level) as typeof IUnknown | null
  )
    if (level.interfaceName === wanted) return true;
  return false;
}

/** Native code would call another interface through the wrong table. */
export function checkInterface(
  owner: IUnknown,
  method: string,
  name: string,
  value: unknown,
  wanted: string,
): void {
  if (!isInterface(value, wanted))
    refuse(
      owner,
      method,
      name,
      value,
      `an ${wanted}: what the engine returned, or implement(${wanted}, …)`,
    );
}

/** A block of texts: one string with NULs between them, or a list of strings without any. */
export function checkBlock(owner: IUnknown, method: string, name: string, value: unknown): void {
  if (typeof value === 'string') return;
  if (
    !Array.isArray(value) ||
    value.some((text) => typeof text !== 'string' || !/^[^\0]+$/.test(text))
  )
    refuse(owner, method, name, value, "a list of texts such as 'NAME=value', none of them empty");
}

export function checkInterfaces(
  owner: IUnknown,
  method: string,
  name: string,
  value: unknown,
  wanted: string,
): void {
  checkList(owner, method, name, value);
  for (const each of value as unknown[])
    if (each !== null) checkInterface(owner, method, name, each, wanted);
}
