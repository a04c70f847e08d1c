// Register contexts as a minidump stores them: CONTEXT of each machine.

export type MinidumpMachine = 'x86' | 'x64' | 'arm64';

export type Registers = Readonly<Record<string, bigint>>;

interface Layout {
  readonly size: number;
  /** Where ContextFlags is, and what it says: control, integer, segments, floating point. */
  readonly flags: readonly [offset: number, value: number];
  readonly width: 4 | 8;
  readonly offsets: Readonly<Record<string, number>>;
}

const numbered = (prefix: string, count: number, first: number): Record<string, number> =>
  Object.fromEntries(Array.from({ length: count }, (_, n) => [`${prefix}${n}`, first + n * 8]));

const LAYOUTS: Readonly<Record<MinidumpMachine, Layout>> = {
  x86: {
    size: 716,
    flags: [0, 0x1000f],
    width: 4,
    offsets: {
      edi: 0x9c,
      esi: 0xa0,
      ebx: 0xa4,
      edx: 0xa8,
      ecx: 0xac,
      eax: 0xb0,
      ebp: 0xb4,
      eip: 0xb8,
      esp: 0xc4,
    },
  },
  x64: {
    size: 1232,
    flags: [0x30, 0x10000f],
    width: 8,
    offsets: {
      rax: 0x78,
      rcx: 0x80,
      rdx: 0x88,
      rbx: 0x90,
      rsp: 0x98,
      rbp: 0xa0,
      rsi: 0xa8,
      rdi: 0xb0,
      rip: 0xf8,
    },
  },
  arm64: {
    size: 912,
    flags: [0, 0x400007],
    width: 8,
    offsets: { ...numbered('x', 29, 8), fp: 0xf0, lr: 0xf8, sp: 0x100, pc: 0x108 },
  },
};

/** A CONTEXT with these registers, and zeros. */
export function contextOf(machine: MinidumpMachine, registers: Registers): Uint8Array {
  const { size, flags, width, offsets } = LAYOUTS[machine];
  const context = Buffer.alloc(size);
  context.writeUInt32LE(flags[1], flags[0]);
  // Segment selectors of user code; without them the engine takes the code for 16-bit code.
  if (machine === 'x86')
    for (const at of [0x8c, 0x90, 0x94, 0x98, 0xc8]) context.writeUInt32LE(0x2b, at);
  if (machine === 'x86') context.writeUInt32LE(0x23, 0xbc);
  if (machine === 'x64') context.writeUInt16LE(0x33, 0x38);
  if (machine === 'x64')
    for (const at of [0x3a, 0x3c, 0x3e, 0x40, 0x42]) context.writeUInt16LE(0x2b, at);
  for (const [name, value] of Object.entries(registers)) {
    const offset = offsets[name];
    if (offset === undefined) throw new Error(`${machine} has no register ${name} here.`);
    if (width === 4) context.writeUInt32LE(Number(value), offset);
    else context.writeBigUInt64LE(value, offset);
  }
  return context;
}
