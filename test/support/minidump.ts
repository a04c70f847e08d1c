// Builds small minidumps: any machine, threads, modules, memory, an exception. It also tells where every length and
// every offset of the file stands, so that tests can damage each of them
// ({@link https://learn.microsoft.com/windows/win32/api/minidumpapiset/}).
import { contextOf, type MinidumpMachine, type Registers } from './minidump-context.ts';

export interface MinidumpModule {
  readonly base: bigint;
  readonly size: number;
  readonly name: string;
  readonly timestamp?: number;
  /** Four numbers. */
  readonly version?: readonly [number, number, number, number];
  readonly pdb?: string;
}

export interface MinidumpThread {
  readonly id: number;
  readonly registers?: Registers;
  /** Without it the thread has none. */
  readonly stack?: MinidumpMemory;
}

export interface MinidumpMemory {
  readonly address: bigint;
  readonly bytes: Uint8Array;
}

export interface MinidumpException {
  /** Id of the thread. */
  readonly thread: number;
  readonly code: number;
  readonly address: bigint;
  readonly parameters?: readonly bigint[];
  /** Registers at the fault; the thread's own may be others. */
  readonly registers?: Registers;
}

export interface MinidumpParts {
  readonly machine?: MinidumpMachine;
  /** Any value for PROCESSOR_ARCHITECTURE instead of the machine's. */
  readonly architecture?: number;
  readonly build?: number;
  /** VER_PLATFORM_…; 2 is Windows. */
  readonly platform?: number;
  /** `Service Pack 1` */
  readonly servicePack?: string;
  readonly processId?: number;
  readonly threads?: readonly MinidumpThread[];
  readonly modules?: readonly MinidumpModule[];
  readonly memory?: readonly MinidumpMemory[];
  readonly exception?: MinidumpException;
  /** Streams that are left out. */
  readonly without?: readonly StreamName[];
}

export type StreamName = keyof typeof STREAMS;

/** A number in the file that says how long something is, how many there are, or where it is. */
export interface MinidumpField {
  /** `modules.0.name.rva` */
  readonly name: string;
  readonly offset: number;
  /** In bytes. */
  readonly width: 4 | 8;
}

export interface Minidump {
  readonly bytes: Uint8Array;
  readonly fields: readonly MinidumpField[];
}

const STREAMS = { threads: 3, modules: 4, memory: 5, exception: 6, system: 7, misc: 15 } as const;

const ARCHITECTURE: Readonly<Record<MinidumpMachine, number>> = { x86: 0, x64: 9, arm64: 12 };

const ROOM = 1 << 20;

/** The dump as a file, and where its lengths and offsets are. */
export function buildMinidump(parts: MinidumpParts): Minidump {
  return new Writer(parts).build();
}

class Writer {
  private readonly parts: MinidumpParts;
  private readonly machine: MinidumpMachine;
  private readonly file = Buffer.alloc(ROOM);
  private readonly fields: MinidumpField[] = [];
  private end = 32;

  constructor(parts: MinidumpParts) {
    this.parts = parts;
    this.machine = parts.machine ?? 'x64';
  }

  build(): Minidump {
    const { file, parts } = this;
    const writers: Record<StreamName, () => readonly [offset: number, size: number] | undefined> = {
      system: () => this.system(),
      misc: () => this.misc(),
      threads: () => this.threads(parts.threads ?? []),
      modules: () => this.modules(parts.modules ?? []),
      // Writers list the stacks there too, and that is where the engine looks.
      memory: () =>
        this.memory([
          ...(parts.threads ?? []).flatMap(({ stack }) => stack ?? []),
          ...(parts.memory ?? []),
        ]),
      exception: () => parts.exception && this.exception(parts.exception),
    };
    const present = (Object.keys(writers) as StreamName[]).filter(
      (name) => !parts.without?.includes(name),
    );
    const directory = this.reserve(present.length * 12);
    file.write('MDMP', 0, 'latin1');
    file.writeUInt32LE(0xa793, 4);
    this.field('header.streams', 8, present.length);
    this.field('header.directory', 12, directory);
    present.forEach((name, index) => {
      const at = directory + index * 12;
      const [offset, size] = writers[name]() ?? [0, 0];
      // A stream that is not written is of the type "unused".
      file.writeUInt32LE(size === 0 ? 0 : STREAMS[name], at);
      this.field(`${name}.size`, at + 4, size);
      this.field(`${name}.rva`, at + 8, offset);
    });
    return { bytes: file.subarray(0, this.end), fields: this.fields };
  }

  private reserve(size: number): number {
    const at = (this.end + 7) & ~7;
    this.end = at + size;
    if (this.end > ROOM) throw new Error('The minidump is too large for its builder.');
    return at;
  }

  private append(bytes: Uint8Array): number {
    const at = this.reserve(bytes.length);
    this.file.set(bytes, at);
    return at;
  }

  private field(name: string, offset: number, value: number): void {
    this.file.writeUInt32LE(value, offset);
    this.fields.push({ name, offset, width: 4 });
  }

  /** MINIDUMP_STRING. */
  private text(name: string, text: string): number {
    const bytes = Buffer.from(`${text}\0`, 'utf16le');
    const at = this.reserve(4 + bytes.length);
    this.field(`${name}.length`, at, bytes.length - 2);
    this.file.set(bytes, at + 4);
    return at;
  }

  private system(): readonly [number, number] {
    const { file, parts } = this;
    const at = this.reserve(56);
    file.writeUInt16LE(parts.architecture ?? ARCHITECTURE[this.machine], at);
    file.writeUInt8(4, at + 6);
    file.writeUInt8(1, at + 7);
    file.writeUInt32LE(10, at + 8);
    file.writeUInt32LE(parts.build ?? 19045, at + 16);
    file.writeUInt32LE(parts.platform ?? 2, at + 20);
    this.field('system.servicePack.rva', at + 24, 0);
    const servicePack = this.text('system.servicePack', parts.servicePack ?? '');
    file.writeUInt32LE(servicePack, at + 24);
    return [at, 56];
  }

  private misc(): readonly [number, number] {
    const at = this.reserve(24);
    this.field('misc.sizeOfInfo', at, 24);
    this.file.writeUInt32LE(1, at + 4);
    this.file.writeUInt32LE(this.parts.processId ?? 1234, at + 8);
    return [at, 24];
  }

  /** A stream that begins with the number of its entries. */
  private list(
    name: string,
    count: number,
    size: number,
  ): readonly [at: number, first: number, length: number] {
    const length = 4 + count * size;
    const at = this.reserve(length);
    this.field(`${name}.count`, at, count);
    return [at, at + 4, length];
  }

  private threads(threads: readonly MinidumpThread[]): readonly [number, number] {
    const { file } = this;
    const [at, first, length] = this.list('threads', threads.length, 48);
    threads.forEach(({ id, registers, stack }, index) => {
      const entry = first + index * 48;
      const name = `threads.${index}`;
      file.writeUInt32LE(id, entry);
      this.range(`${name}.stack`, entry + 24, stack ?? { address: 0n, bytes: new Uint8Array() });
      this.location(`${name}.context`, entry + 40, contextOf(this.machine, registers ?? {}));
    });
    return [at, length];
  }

  /** MINIDUMP_MEMORY_DESCRIPTOR. */
  private range(name: string, at: number, { address, bytes }: MinidumpMemory): void {
    this.file.writeBigUInt64LE(address, at);
    this.fields.push({ name: `${name}.address`, offset: at, width: 8 });
    this.location(name, at + 8, bytes);
  }

  /** MINIDUMP_LOCATION_DESCRIPTOR. */
  private location(name: string, at: number, bytes: Uint8Array): void {
    this.field(`${name}.size`, at, bytes.length);
    this.field(`${name}.rva`, at + 4, bytes.length === 0 ? 0 : this.append(bytes));
  }

  private modules(modules: readonly MinidumpModule[]): readonly [number, number] {
    const { file } = this;
    const [at, first, length] = this.list('modules', modules.length, 108);
    modules.forEach((module, index) => {
      const entry = first + index * 108;
      const name = `modules.${index}`;
      file.writeBigUInt64LE(module.base, entry);
      this.field(`${name}.size`, entry + 8, module.size);
      file.writeUInt32LE(module.timestamp ?? 0x5f000000, entry + 16);
      this.field(`${name}.name.rva`, entry + 20, 0);
      file.writeUInt32LE(this.text(`${name}.name`, module.name), entry + 20);
      if (module.version) this.version(entry + 24, module.version);
      this.location(
        `${name}.codeView`,
        entry + 76,
        module.pdb ? codeView(module.pdb) : new Uint8Array(),
      );
    });
    return [at, length];
  }

  /** VS_FIXEDFILEINFO. */
  private version(at: number, [a, b, c, d]: readonly [number, number, number, number]): void {
    const { file } = this;
    file.writeUInt32LE(0xfeef04bd, at);
    file.writeUInt32LE(0x10000, at + 4);
    for (const place of [at + 8, at + 16]) {
      file.writeUInt32LE(((a << 16) | b) >>> 0, place);
      file.writeUInt32LE(((c << 16) | d) >>> 0, place + 4);
    }
  }

  private memory(memory: readonly MinidumpMemory[]): readonly [number, number] {
    const [at, first, length] = this.list('memory', memory.length, 16);
    memory.forEach((each, index) => this.range(`memory.${index}`, first + index * 16, each));
    return [at, length];
  }

  private exception(exception: MinidumpException): readonly [number, number] {
    const { file } = this;
    const { thread, code, address, parameters = [], registers } = exception;
    const at = this.reserve(168);
    file.writeUInt32LE(thread, at);
    file.writeUInt32LE(code, at + 8);
    file.writeBigUInt64LE(address, at + 24);
    this.field('exception.parameters', at + 32, parameters.length);
    parameters.forEach((value, index) => file.writeBigUInt64LE(value, at + 40 + index * 8));
    this.location('exception.context', at + 160, contextOf(this.machine, registers ?? {}));
    return [at, 168];
  }
}

/** CV_INFO_PDB70. */
function codeView(pdb: string): Uint8Array {
  const head = Buffer.alloc(24, 0x11);
  head.write('RSDS', 0, 'latin1');
  head.writeUInt32LE(1, 20);
  return Buffer.concat([head, Buffer.from(`${pdb}\0`, 'utf8')]);
}

/** The dump with one field changed. */
export function damaged(
  { bytes }: Minidump,
  { offset, width }: MinidumpField,
  value: bigint,
): Uint8Array {
  const copy = Buffer.from(bytes);
  if (width === 8) copy.writeBigUInt64LE(BigInt.asUintN(64, value), offset);
  else copy.writeUInt32LE(Number(BigInt.asUintN(32, value)), offset);
  return copy;
}
