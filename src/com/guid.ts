/** GUIDs: text `xxxxxxxx-xxxx-xxxx-xxxx-xxxxxxxxxxxx` in lower case, without braces ↔ 16 bytes. */
import { allocateBlock, type Block } from '../ffi/block.ts';
import { addressAt, enter, scratch } from '../ffi/scratch.ts';

/** A GUID as text; braces and upper case are accepted on the way in. */
export type Guid = string;

const FORM = /^\{?([0-9a-f]{8})-([0-9a-f]{4})-([0-9a-f]{4})-([0-9a-f]{4})-([0-9a-f]{12})\}?$/i;

/** Is `text` a GUID that {@link encodeGuid} accepts? */
export function isGuid(text: unknown): text is Guid {
  return typeof text === 'string' && FORM.test(text);
}

/** Writes a GUID at `at`. The caller has checked it with {@link isGuid}. */
export function encodeGuid(block: Block, at: number, text: Guid): void {
  const parts = FORM.exec(text)!;
  block.u32[at >>> 2] = parseInt(parts[1]!, 16);
  block.u16[(at + 4) >>> 1] = parseInt(parts[2]!, 16);
  block.u16[(at + 6) >>> 1] = parseInt(parts[3]!, 16);
  const tail = parts[4]! + parts[5]!;
  for (let i = 0; i < 8; i++) block.u8[at + 8 + i] = parseInt(tail.slice(i * 2, i * 2 + 2), 16);
}

/** Beside the blocks, because V8 keeps a number in a field bare and wraps it anew for each call. */
const addresses = new Map<Guid, number>();
const kept: Block[] = [];

/** Native address of a GUID that is asked for again and again: an IID. Laid out once, for ever. */
export function guidAddress(text: Guid): number {
  const known = addresses.get(text);
  if (known !== undefined) return known;
  const block = allocateBlock(16);
  encodeGuid(block, 0, text);
  kept.push(block);
  addresses.set(text, block.address);
  return block.address;
}

/** Writes a GUID into the current scratch frame; returns its native address. */
export function pushGuid(text: Guid): number {
  const at = enter(16);
  encodeGuid(scratch, at, text);
  return addressAt(at);
}

const hex = (value: number, digits: number) => value.toString(16).padStart(digits, '0');

/** The GUID at `at`. */
export function decodeGuid(block: Block, at: number): Guid {
  let tail = '';
  for (let i = 8; i < 16; i++) tail += hex(block.u8[at + i]!, 2);
  return [
    hex(block.u32[at >>> 2]!, 8),
    hex(block.u16[(at + 4) >>> 1]!, 4),
    hex(block.u16[(at + 6) >>> 1]!, 4),
    tail.slice(0, 4),
    tail.slice(4),
  ].join('-');
}
