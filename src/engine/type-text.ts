/**
 * What only the engine's text says about a type: positions of bit fields, base classes, virtual tables,
 * addresses of static members, the constants of an enum. The text is that of `dt -v`, asked for by type id.
 */

export interface TypeText {
  /** Undefined for types that the engine prints otherwise: pointers, arrays, numbers. */
  readonly kind: 'struct' | 'union' | 'class' | 'enum' | undefined;
  readonly members: readonly MemberText[];
  readonly bases: readonly BaseText[];
  /** Offset of the first pointer to a virtual table. */
  readonly virtualTable: number | undefined;
  readonly constants: readonly ConstantText[];
}

export interface MemberText {
  readonly name: string;
  /** 0 for static members. */
  readonly offset: number;
  readonly bits: { readonly position: number; readonly length: number } | undefined;
  /** Of static members. */
  readonly address: bigint | undefined;
}

export interface BaseText {
  readonly name: string;
  readonly offset: number;
  readonly size: number;
}

export interface ConstantText {
  readonly name: string;
  /** The bits, unsigned. */
  readonly value: bigint;
  /** Printed in hexadecimal: the highest bit is set, which may be a sign. */
  readonly high: boolean;
}

// Members stand three blanks deep; what is deeper belongs to the function or member above it.
const HEAD = /^(struct|union|class) .*, \d+ elements?, 0x[0-9a-f]+ bytes$/;
const ENUM = /^Enum .*,\s+\d+ total enums?$/;
const BASE =
  /^ {3}\+0x([0-9a-f]+) __BaseClass (?:struct|union|class) (.+), \d+ elements?, 0x([0-9a-f]+) bytes$/;
const VIRTUAL_TABLE = /^ {3}\+0x([0-9a-f]+) __VFN_table : /;
const MEMBER = /^ {3}(?:\+0x([0-9a-f]+)|=([0-9a-f`]+)) (\S+)\s*: (.*)$/;
const BITS = /\bPos (\d+), (\d+) Bits?$/;
const CONSTANT = /^ {3}(\S+) = (?:0n(-?\d+)|0x([0-9a-f`]+))$/;

const hexadecimal = (digits: string) => BigInt(`0x${digits.replace('`', '')}`);

export function parseTypeText(text: string): TypeText {
  const lines = text.split(/\r?\n/);
  const head = lines[0] ?? '';
  const kind = HEAD.exec(head)?.[1] ?? (ENUM.test(head) ? 'enum' : undefined);
  const members: MemberText[] = [];
  const bases: BaseText[] = [];
  const constants: ConstantText[] = [];
  let virtualTable: number | undefined;
  for (const line of lines.slice(1)) {
    // Nested types follow at the left margin, with members of their own.
    if (/^\S/.test(line)) break;
    let match: RegExpExecArray | null;
    if (kind === 'enum') {
      if ((match = CONSTANT.exec(line)))
        constants.push({
          name: match[1]!,
          value: match[3] === undefined ? BigInt(match[2]!) : hexadecimal(match[3]),
          high: match[3] !== undefined,
        });
    } else if ((match = BASE.exec(line))) {
      bases.push({
        name: match[2]!,
        offset: parseInt(match[1]!, 16),
        size: parseInt(match[3]!, 16),
      });
    } else if ((match = VIRTUAL_TABLE.exec(line))) {
      virtualTable ??= parseInt(match[1]!, 16);
    } else if ((match = MEMBER.exec(line))) {
      const bits = BITS.exec(match[4]!);
      members.push({
        name: match[3]!,
        offset: match[1] === undefined ? 0 : parseInt(match[1], 16),
        bits: bits ? { position: Number(bits[1]), length: Number(bits[2]) } : undefined,
        address: match[2] === undefined ? undefined : hexadecimal(match[2]),
      });
    }
  }
  return { kind: kind as TypeText['kind'], members, bases, virtualTable, constants };
}
