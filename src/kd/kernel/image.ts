/**
 * Building a module of the invented kernel: code and data with symbols, laid out as a PE32+ image with headers, exports and
 * unwind information, so that a debugger finds in memory what it expects there.
 */
import { ansi, concat, Fields, type Bytes } from '../fields.ts';
import { Assembler, REGISTERS, type Fixup, type Register } from '../x64/assembler.ts';
import { buildHeaders, PE, setChecksum, type Section } from './pe.ts';

const PAGE = 0x1000;

export interface FunctionOptions {
  /** Stack space below the return address, a multiple of 8 up to 0x78; given back before every `ret`. Default 0: a leaf. */
  frame?: number;
  /** Registers pushed before the frame is made and popped after it is given back. */
  saves?: Register[];
  /** Whether other images and the debugger see the name. Default true. */
  exported?: boolean;
}

interface FunctionRange {
  start: number;
  end: number;
  frame: number;
  saves: Register[];
}

export interface ImageOptions {
  /** File name, as the debugger shows it: `ntoskrnl.exe`. */
  name: string;
  /** Where the image is loaded. */
  base: bigint;
  /** Seconds since 1970 in the PE header; with the size it is what symbol servers go by. Default: a fixed date. */
  timestamp?: number;
}

/** A module being built; {@link link} makes its bytes. */
export class Image {
  readonly name: string;
  readonly base: bigint;
  readonly timestamp: number;
  readonly code = new Assembler();
  readonly #data = new Assembler();
  readonly #functions: FunctionRange[] = [];
  readonly #exports = new Set<string>();
  #entry: string | undefined;

  constructor(options: ImageOptions) {
    this.name = options.name;
    this.base = options.base;
    this.timestamp = options.timestamp ?? 0x5f000000;
  }

  /** Adds a function. `body` writes what stands between prologue and epilogue; it leaves by falling off its end. */
  function(name: string, options: FunctionOptions, body: (code: Assembler) => void): this {
    const { frame = 0, saves = [], exported = true } = options;
    const code = this.code.align(16).label(name);
    const start = code.bytes.length;
    for (const register of saves) code.push(register);
    if (frame) code.op('sub', 'rsp', frame);
    body(code);
    if (frame) code.op('add', 'rsp', frame);
    for (const register of [...saves].reverse()) code.pop(register);
    code.ret();
    this.#functions.push({ start, end: code.bytes.length, frame, saves });
    if (exported) this.#exports.add(name);
    return this;
  }

  /** Adds initialised data and names it. `content`: bytes, or what to write into the data section. */
  data(
    name: string,
    content: Uint8Array | ((data: Assembler) => void),
    options: { exported?: boolean; align?: number } = {},
  ): this {
    this.#data.bytes.push(...padding(this.#data.bytes.length, options.align ?? 8));
    this.#data.label(name);
    if (typeof content === 'function') content(this.#data);
    else for (const byte of content) this.#data.bytes.push(byte);
    if (options.exported) this.#exports.add(name);
    return this;
  }

  /** Names the function that the PE header gives as entry point. */
  entry(name: string): this {
    this.#entry = name;
    return this;
  }

  /** RVAs of the sections, from the sizes so far. */
  #layout(): { text: number; data: number; rdata: number; pdata: number; end: number } {
    const text = PAGE;
    const data = text + pages(this.code.bytes.length);
    const rdata = data + pages(this.#data.bytes.length);
    const pdata = rdata + pages(this.#rdata(rdata).bytes.length);
    return { text, data, rdata, pdata, end: pdata + pages(this.#functions.length * 12) };
  }

  /** Bytes from the base to the end of the image in memory. */
  get size(): number {
    return this.#layout().end;
  }

  /** Every label of the image and its address. */
  symbols(): Map<string, bigint> {
    return new Map([...this.#rvas()].map(([name, rva]) => [name, this.base + BigInt(rva)]));
  }

  /** The image as it lies in memory, with `symbols` (its own and those of other images) filled in. */
  link(symbols: ReadonlyMap<string, bigint>): Bytes {
    const layout = this.#layout();
    const rdata = this.#rdata(layout.rdata);
    const section = (name: string, rva: number, bytes: Uint8Array, flags: number): Section => ({
      name,
      rva,
      bytes,
      flags,
    });
    const sections = [
      section('.text', layout.text, this.#resolve(this.code, layout.text, symbols), PE.CODE),
      section('.data', layout.data, this.#resolve(this.#data, layout.data, symbols), PE.DATA),
      section('.rdata', layout.rdata, rdata.bytes, PE.READ_ONLY),
      section('.pdata', layout.pdata, this.#pdata(layout.text, rdata.unwind), PE.READ_ONLY),
    ];
    const entry = this.#entry === undefined ? 0n : symbols.get(this.#entry);
    if (entry === undefined)
      throw new Error(`${this.name}: no function ${this.#entry} to enter at`);
    const image = new Uint8Array(layout.end);
    image.set(
      buildHeaders({
        base: this.base,
        timestamp: this.timestamp,
        entry: entry === 0n ? 0 : Number(entry - this.base),
        size: layout.end,
        sections,
        exports: { rva: layout.rdata, size: rdata.exportsSize },
        exceptions: { rva: layout.pdata, size: this.#functions.length * 12 },
      }),
    );
    for (const part of sections) image.set(part.bytes, part.rva);
    setChecksum(image);
    return image;
  }

  #resolve(from: Assembler, rva: number, symbols: ReadonlyMap<string, bigint>): Bytes {
    const block = new Fields(Uint8Array.from(from.bytes));
    for (const fixup of from.fixups) {
      const target = symbols.get(fixup.symbol);
      if (target === undefined) throw new Error(`${this.name}: no symbol ${fixup.symbol}`);
      patch(block, fixup, target + BigInt(fixup.addend), this.base + BigInt(rva));
    }
    return block.bytes;
  }

  /** Export directory first, unwind information after it. */
  #rdata(rva: number): { bytes: Bytes; unwind: number[]; exportsSize: number } {
    const directory = this.#exportDirectory(rva);
    const blocks: Bytes[] = [directory];
    let at = directory.length;
    const unwind = this.#functions.map((range) => {
      const info = unwindInfo(range);
      blocks.push(info);
      at += info.length;
      return rva + at - info.length;
    });
    return { bytes: concat(...blocks), unwind, exportsSize: directory.length };
  }

  #exportDirectory(rva: number): Bytes {
    const names = [...this.#exports].sort();
    const addresses = this.#rvas();
    const tables = 40 + names.length * 10;
    const strings = [this.name, ...names].map((text) => ansi(`${text}\0`));
    const total = tables + strings.reduce((sum, text) => sum + text.length, 0);
    const block = new Fields(total + (-total & 7));
    block
      .setU32(4, this.timestamp)
      .setU32(12, rva + tables)
      .setU32(16, 1);
    block.setU32(20, names.length).setU32(24, names.length);
    block.setU32(28, rva + 40);
    block.setU32(32, rva + 40 + names.length * 4).setU32(36, rva + 40 + names.length * 8);
    let text = tables;
    strings.forEach((string, i) => {
      block.setBytes(text, string);
      if (i > 0) block.setU32(40 + names.length * 4 + (i - 1) * 4, rva + text);
      text += string.length;
    });
    names.forEach((name, i) => {
      block.setU32(40 + i * 4, addresses.get(name) ?? 0);
      block.setU16(40 + names.length * 8 + i * 2, i);
    });
    return block.bytes;
  }

  /** RVAs of labels. Code and data come before everything whose size depends on the exports. */
  #rvas(): Map<string, number> {
    const data = PAGE + pages(this.code.bytes.length);
    const all = new Map<string, number>();
    for (const [name, at] of this.code.labels) all.set(name, PAGE + at);
    for (const [name, at] of this.#data.labels) all.set(name, data + at);
    return all;
  }

  #pdata(text: number, unwind: number[]): Bytes {
    const block = new Fields(this.#functions.length * 12);
    this.#functions.forEach((range, i) => {
      block.setU32(i * 12, text + range.start).setU32(i * 12 + 4, text + range.end);
      block.setU32(i * 12 + 8, unwind[i] as number);
    });
    return block.bytes;
  }
}

function patch(block: Fields, fixup: Fixup, target: bigint, section: bigint): void {
  if (fixup.kind === 'absolute') block.setU64(fixup.at, target);
  else block.setU32(fixup.at, Number(BigInt.asUintN(32, target - section - BigInt(fixup.from))));
}

/** UNWIND_INFO: what the prologue did, last first, each with the offset after it. */
function unwindInfo({ frame, saves }: FunctionRange): Bytes {
  const codes: [offset: number, operation: number][] = [];
  let offset = 0;
  for (const register of saves) {
    const index = REGISTERS.indexOf(register);
    offset += index > 7 ? 2 : 1;
    codes.unshift([offset, UWOP_PUSH_NONVOL | (index << 4)]);
  }
  if (frame) {
    offset += 4;
    codes.unshift([offset, UWOP_ALLOC_SMALL | ((frame / 8 - 1) << 4)]);
  }
  const block = new Fields(4 + (codes.length + (codes.length & 1)) * 2);
  block.setU8(0, 1).setU8(1, offset).setU8(2, codes.length);
  codes.forEach(([at, operation], i) => block.setU8(4 + i * 2, at).setU8(5 + i * 2, operation));
  return block.bytes;
}

const UWOP_PUSH_NONVOL = 0;
const UWOP_ALLOC_SMALL = 2;
function pages(size: number): number {
  return Math.ceil(size / PAGE) * PAGE;
}

function padding(size: number, boundary: number): number[] {
  return Array(-size & (boundary - 1)).fill(0) as number[];
}
