// Reads what discovery needs to know of a DLL out of the file itself: machine, version, imported DLLs. Only small ranges
// are read, and nothing is loaded: the file may be of another architecture or not lie on Windows at all.

/** Reads bytes of one file; fewer come back at its end. */
export type ReadRange = (offset: number, length: number) => Uint8Array;

/** `arm64x` files serve arm64 processes and, on an ARM64 computer, emulated x64 processes as well. */
export type Machine = 'x64' | 'arm64' | 'arm64x' | 'x86' | 'unknown';

export interface PeFacts {
  readonly machine: Machine;
  /** Four numbers of the fixed version resource, such as `10.0.29507.1001`; undefined without that resource. */
  readonly version: string | undefined;
  /** Base names of statically imported DLLs, in lower case. */
  readonly imports: readonly string[];
  /** Wine's own stand-in for a Windows DLL, which carries a mark after its DOS header. */
  readonly wineBuiltin: boolean;
}

const DIRECTORY = { IMPORT: 1, RESOURCE: 2, LOAD_CONFIG: 10 } as const;
const RT_VERSION = 16;
const FIXED_VERSION_SIGNATURE = 0xfeef04bd;

/** Facts about a PE file. Throws an Error with one sentence when it is not a complete PE file. */
export function readPe(read: ReadRange): PeFacts {
  const image = new PeFile(read);
  return {
    machine: image.machine(),
    version: image.version(),
    imports: image.imports(),
    wineBuiltin: image.wineBuiltin,
  };
}

/** Only the machine, which costs one short read. Throws like {@link readPe}. */
export function readMachine(read: ReadRange): Machine {
  return new PeFile(read).machine();
}

interface Section {
  readonly address: number;
  readonly size: number;
  readonly offset: number;
}

class PeFile {
  readonly wineBuiltin: boolean;
  readonly #read: ReadRange;
  readonly #machine: number;
  readonly #directories: DataView;
  readonly #sections: Section[] = [];

  constructor(read: ReadRange) {
    this.#read = read;
    const dos = this.#view(0, 64, 'its DOS header');
    if (dos.getUint16(0, true) !== 0x5a4d) throw new Error('it is not a Windows program file');
    this.wineBuiltin = /^Wine (builtin|placeholder) DLL/.test(this.#text(64, 32));
    const header = dos.getUint32(60, true);
    const coff = this.#view(header, 24, 'its PE header');
    if (coff.getUint32(0, true) !== 0x4550) throw new Error('it is not a Windows program file');
    this.#machine = coff.getUint16(4, true);
    const sectionCount = coff.getUint16(6, true);
    const optionalSize = coff.getUint16(20, true);
    const optional = this.#view(header + 24, optionalSize, 'its optional header');
    const is64 = optionalSize >= 2 && optional.getUint16(0, true) === 0x20b;
    const start = is64 ? 112 : 96;
    if (optionalSize < start) throw new Error('its optional header is cut short');
    this.#directories = new DataView(
      optional.buffer,
      optional.byteOffset + start,
      optionalSize - start,
    );
    const table = this.#view(header + 24 + optionalSize, sectionCount * 40, 'its section table');
    for (let at = 0; at < sectionCount * 40; at += 40) {
      this.#sections.push({
        address: table.getUint32(at + 12, true),
        size: Math.max(table.getUint32(at + 8, true), table.getUint32(at + 16, true)),
        offset: table.getUint32(at + 20, true),
      });
    }
  }

  machine(): Machine {
    switch (this.#machine) {
      case 0x8664:
        return 'x64';
      case 0x14c:
        return 'x86';
      case 0xaa64:
        return this.#isHybrid() ? 'arm64x' : 'arm64';
      default:
        return 'unknown';
    }
  }

  version(): string | undefined {
    const directory = this.#directory(DIRECTORY.RESOURCE);
    if (directory === undefined) return undefined;
    // Three levels: type, name, language. Of name and language the first will do.
    const type = this.#resourceEntry(directory, 0, RT_VERSION);
    const name = type === undefined ? undefined : this.#resourceEntry(directory, type);
    const data = name === undefined ? undefined : this.#resourceEntry(directory, name);
    if (data === undefined) return undefined;
    const entry = this.#view(directory + data, 16, 'its version resource');
    const offset = this.#offset(entry.getUint32(0, true));
    if (offset === undefined) return undefined;
    // VS_VERSIONINFO is a short header with the UTF-16 key, then VS_FIXEDFILEINFO at the next multiple of four: 40.
    const length = Math.min(entry.getUint32(4, true), 128);
    if (length < 56) return undefined;
    const info = this.#view(offset, length, 'its version resource');
    if (info.getUint32(40, true) !== FIXED_VERSION_SIGNATURE) return undefined;
    return [50, 48, 54, 52].map((at) => info.getUint16(at, true)).join('.');
  }

  imports(): string[] {
    let at = this.#directory(DIRECTORY.IMPORT);
    const names: string[] = [];
    if (at === undefined) return names;
    // A descriptor is 20 bytes, its name's address at 12; one without a name ends the list.
    for (; names.length < 4096; at += 20) {
      const name = this.#view(at, 20, 'its import table').getUint32(12, true);
      const offset = name === 0 ? undefined : this.#offset(name);
      if (offset === undefined) return names;
      names.push(this.#text(offset, 256).toLowerCase());
    }
    return names;
  }

  /** ARM64 code with an x64 view: the load configuration points to hybrid metadata. */
  #isHybrid(): boolean {
    const at = this.#directory(DIRECTORY.LOAD_CONFIG);
    if (at === undefined) return false;
    const size = this.#view(at, 4, 'its load configuration').getUint32(0, true);
    const METADATA = 0xc8;
    if (size < METADATA + 8) return false;
    return this.#view(at + METADATA, 8, 'its load configuration').getBigUint64(0, true) !== 0n;
  }

  /** Offset, from the start of the resources, of an entry of the table at `table`: of that id, or the first. */
  #resourceEntry(directory: number, table: number, id?: number): number | undefined {
    const head = this.#view(directory + table, 16, 'its resources');
    const count = head.getUint16(12, true) + head.getUint16(14, true);
    const entries = this.#view(directory + table + 16, count * 8, 'its resources');
    for (let at = 0; at < count * 8; at += 8) {
      if (id !== undefined && entries.getUint32(at, true) !== id) continue;
      return entries.getUint32(at + 4, true) & 0x7fffffff;
    }
    return undefined;
  }

  /** File offset of a data directory, undefined when the file has none. */
  #directory(index: number): number | undefined {
    const at = index * 8;
    if (at + 8 > this.#directories.byteLength) return undefined;
    const address = this.#directories.getUint32(at, true);
    return address === 0 ? undefined : this.#offset(address);
  }

  #offset(address: number): number | undefined {
    const section = this.#sections.find(
      (s) => address >= s.address && address < s.address + s.size,
    );
    return section === undefined ? undefined : address - section.address + section.offset;
  }

  #view(offset: number, length: number, what: string): DataView {
    const bytes = this.#read(offset, length);
    if (bytes.length < length) throw new Error(`the file ends inside ${what}`);
    return new DataView(bytes.buffer, bytes.byteOffset, length);
  }

  #text(offset: number, limit: number): string {
    const bytes = this.#read(offset, limit);
    const end = bytes.indexOf(0);
    return Buffer.from(bytes.subarray(0, end < 0 ? bytes.length : end)).toString('latin1');
  }
}
