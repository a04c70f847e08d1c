/** Bytes as people read them: address, hexadecimal, text. */
export function hexDump(address: bigint, bytes: Uint8Array): string {
  const lines: string[] = [];
  for (let at = 0; at < bytes.length; at += 16) {
    const row = [...bytes.subarray(at, at + 16)];
    const digits = row.map((byte) => byte.toString(16).padStart(2, '0')).join(' ');
    const text = row.map((byte) => (byte >= 32 && byte < 127 ? String.fromCharCode(byte) : '.'));
    lines.push(
      `  ${(address + BigInt(at)).toString(16).padStart(16, '0')}  ${digits.padEnd(47)}  ${text.join('')}`,
    );
  }
  return lines.join('\n');
}
