/**
 * Text across the border. Wide strings are UTF-16. ANSI strings use the code page of the process, as the
 * engine does: koffi's own `str` is UTF-8 and would turn é into two characters.
 */
import koffi from 'koffi';
import { ansiCodec, type AnsiCodec } from './ansi.ts';
import { copyBytes } from './memory.ts';
import { offsetOf, reserve, scratch } from './scratch.ts';

/** `length` UTF-16 units at `address`, without the terminator. The cheapest decoder koffi has. */
export function readWide(address: number, length: number): string {
  return length > 0 ? koffi.decode.string16(address, length) : '';
}

/** A NUL-terminated UTF-16 string at `address`. */
export function readWideZ(address: number): string {
  return koffi.decode.string16(address);
}

/** Writes `text` and a terminator into the current scratch frame; returns its address. */
export function pushWide(text: string): number {
  const { block, offset, address } = reserve(text.length * 2 + 2);
  block.buffer.write(text, offset, 'utf16le');
  block.u16[(offset >>> 1) + text.length] = 0;
  return address;
}

/** What {@link pushWideBlock} and {@link pushAnsiBlock} lay out: texts that follow each other, and an empty one. */
export type TextBlock = string | readonly string[];

const blockText = (block: TextBlock): string =>
  typeof block === 'string'
    ? `${block.replace(/\0+$/, '')}\0`
    : block.map((t) => `${t}\0`).join('');

/** Lays a block of texts out in the current scratch frame; returns its address. */
export function pushWideBlock(block: TextBlock): number {
  return pushWide(blockText(block));
}

/** The same in the ANSI code page; 0 when it cannot hold a character. */
export function pushAnsiBlock(block: TextBlock): number {
  return pushAnsi(blockText(block));
}

/** The texts of a block at `address`. */
export function readWideBlock(address: number): string[] {
  return readBlock(address, readWideZ, (text) => text.length * 2 + 2);
}

export function readAnsiBlock(address: number): string[] {
  return readBlock(address, readAnsiZ, (text) => encodeAnsi(text)!.length + 1);
}

function readBlock(
  address: number,
  read: (at: number) => string,
  size: (text: string) => number,
): string[] {
  const texts: string[] = [];
  for (let at = address; ;) {
    const text = read(at);
    if (text === '') return texts;
    texts.push(text);
    at += size(text);
  }
}

let codec: AnsiCodec | undefined;

function ansi(): AnsiCodec {
  return (codec ??= ansiCodec());
}

function latin1({ buffer, byteOffset, byteLength }: Uint8Array): string {
  return Buffer.from(buffer, byteOffset, byteLength).toString('latin1');
}

const NOT_ASCII = /[^\u0000-\u007f]/;

/** Bytes of `text` in the ANSI code page, without terminator; null when it cannot hold a character. */
export function encodeAnsi(text: string): Uint8Array | null {
  return NOT_ASCII.test(text) ? ansi().encode(text) : Buffer.from(text, 'latin1');
}

/** Number of the process's ANSI code page. */
export function ansiCodePage(): number {
  return ansi().codePage;
}

/** Writes `text` and a terminator into the current scratch frame; returns its address, or 0 if the code page cannot hold it. */
export function pushAnsi(text: string): number {
  if (!NOT_ASCII.test(text)) {
    const { block, offset, address } = reserve(text.length + 1);
    block.buffer.write(text, offset, 'latin1');
    block.u8[offset + text.length] = 0;
    return address;
  }
  const bytes = ansi().encode(text);
  if (!bytes) return 0;
  const { block, offset, address } = reserve(bytes.length + 1);
  block.u8.set(bytes, offset);
  block.u8[offset + bytes.length] = 0;
  return address;
}

/** `length` bytes at `address` in the ANSI code page. */
export function readAnsi(address: number, length: number): string {
  if (length <= 0) return '';
  const start = offsetOf(address);
  const bytes =
    start !== undefined && start + length <= scratch.byteLength
      ? scratch.u8.subarray(start, start + length)
      : copyBytes(address, length);
  const text = latin1(bytes);
  return NOT_ASCII.test(text) ? ansi().decode(bytes) : text;
}

/** A NUL-terminated ANSI string at `address`. */
export function readAnsiZ(address: number): string {
  const text = koffi.decode.string(address);
  if (!NOT_ASCII.test(text)) return text;
  let length = 0;
  while (koffi.decode.uint8(address + length) !== 0) length++;
  return readAnsi(address, length);
}
