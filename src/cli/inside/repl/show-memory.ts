// Runs next to the engine: bytes as a hex dump.
import { paint, type Screen } from './screen.ts';

const ROW = 16;

/** Sixteen bytes a line, with the address they begin at: of the memory, or within the array. */
export function hexDump(screen: Screen, bytes: Uint8Array, address = 0n): string {
  if (bytes.length === 0) return 'no bytes';
  const digits = Math.max(4, (address + BigInt(bytes.length)).toString(16).length);
  const lines: string[] = [];
  for (let at = 0; at < bytes.length; at += ROW) {
    const row = [...bytes.subarray(at, at + ROW)];
    const cells = row.map((byte) => byte.toString(16).padStart(2, '0'));
    const left = cells.slice(0, 8).join(' ').padEnd(23);
    const right = cells.slice(8).join(' ').padEnd(23);
    const text = row
      .map((byte) => (byte >= 0x20 && byte < 0x7f ? String.fromCharCode(byte) : '.'))
      .join('');
    const place = (address + BigInt(at)).toString(16).padStart(digits, '0');
    lines.push(
      `${paint(screen, 'dim', place)}  ${left}  ${right}  ${paint(screen, 'green', text)}`,
    );
  }
  return lines.join('\n');
}
