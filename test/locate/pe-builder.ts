// Makes the smallest Windows DLLs that have what discovery reads: machine, version, imports, Wine's mark.

export interface DllDescription {
  machine?: 'x64' | 'arm64' | 'x86';
  /** Four numbers with dots; null leaves the version resource out. */
  version?: string | null;
  imports?: string[];
  /** ARM64X: hybrid metadata in the load configuration. */
  hybrid?: boolean;
  wineBuiltin?: boolean;
  /** Text at the end, in UTF-16. */
  names?: string[];
}

const MACHINES = { x64: 0x8664, arm64: 0xaa64, x86: 0x14c };
const HEADERS = 0x400;
/** Address of the only section in memory; in the file it follows the headers. */
const SECTION = 0x1000;

export function buildDll(description: DllDescription = {}): Buffer {
  const { machine = 'x64', version = '10.0.1.2', imports = [], names = [] } = description;
  const section = new Section();
  const resources = version === null ? 0 : section.put(versionResource(version, section.next()));
  const importTable = imports.length === 0 ? 0 : section.put(importsAt(imports, section.next()));
  const loadConfig = description.hybrid ? section.put(hybridLoadConfig()) : 0;
  for (const name of names) section.put(Buffer.from(`${name}\0`, 'utf16le'));

  const headers = Buffer.alloc(HEADERS);
  headers.write('MZ', 0, 'latin1');
  headers.writeUInt32LE(0x80, 60);
  if (description.wineBuiltin) headers.write('Wine builtin DLL\0', 64, 'latin1');
  const is64 = machine !== 'x86';
  const optionalSize = (is64 ? 112 : 96) + 16 * 8;
  headers.write('PE\0\0', 0x80, 'latin1');
  headers.writeUInt16LE(MACHINES[machine], 0x84);
  headers.writeUInt16LE(1, 0x86); // one section
  headers.writeUInt16LE(optionalSize, 0x94);
  const optional = 0x98;
  headers.writeUInt16LE(is64 ? 0x20b : 0x10b, optional);
  const directories = optional + (is64 ? 112 : 96);
  headers.writeUInt32LE(importTable, directories + 1 * 8);
  headers.writeUInt32LE(resources, directories + 2 * 8);
  headers.writeUInt32LE(loadConfig, directories + 10 * 8);
  const body = section.bytes();
  const table = optional + optionalSize;
  headers.writeUInt32LE(body.length, table + 8);
  headers.writeUInt32LE(SECTION, table + 12);
  headers.writeUInt32LE(body.length, table + 16);
  headers.writeUInt32LE(HEADERS, table + 20);
  return Buffer.concat([headers, body]);
}

class Section {
  #parts: Buffer[] = [];
  #size = 0;

  next(): number {
    return SECTION + this.#size;
  }

  put(bytes: Buffer): number {
    const address = this.next();
    const padded = Buffer.concat([bytes, Buffer.alloc((16 - (bytes.length % 16)) % 16)]);
    this.#parts.push(padded);
    this.#size += padded.length;
    return address;
  }

  bytes(): Buffer {
    return Buffer.concat(this.#parts);
  }
}

/** Three one-entry tables (type, name, language), the data entry, then the version block. */
function versionResource(version: string, address: number): Buffer {
  const bytes = Buffer.alloc(88 + 40 + 52);
  const table = (at: number, id: number, to: number): void => {
    bytes.writeUInt16LE(1, at + 14); // one entry with an id
    bytes.writeUInt32LE(id, at + 16);
    bytes.writeUInt32LE(to, at + 20);
  };
  table(0, 16, 0x80000000 + 24);
  table(24, 1, 0x80000000 + 48);
  table(48, 0x409, 72);
  bytes.writeUInt32LE(address + 88, 72);
  bytes.writeUInt32LE(92, 76);
  const [a, b, c, d] = version.split('.').map(Number) as [number, number, number, number];
  const fixed = 88 + 40;
  bytes.writeUInt32LE(0xfeef04bd, fixed);
  bytes.writeUInt16LE(b, fixed + 8);
  bytes.writeUInt16LE(a, fixed + 10);
  bytes.writeUInt16LE(d, fixed + 12);
  bytes.writeUInt16LE(c, fixed + 14);
  return bytes;
}

function importsAt(imports: string[], address: number): Buffer {
  const descriptors = Buffer.alloc((imports.length + 1) * 20);
  const names: Buffer[] = [];
  let at = address + descriptors.length;
  imports.forEach((name, index) => {
    const bytes = Buffer.from(`${name}\0`, 'latin1');
    descriptors.writeUInt32LE(at, index * 20 + 12);
    names.push(bytes);
    at += bytes.length;
  });
  return Buffer.concat([descriptors, ...names]);
}

function hybridLoadConfig(): Buffer {
  const bytes = Buffer.alloc(0x140);
  bytes.writeUInt32LE(bytes.length, 0);
  bytes.writeBigUInt64LE(0x180001000n, 0xc8);
  return bytes;
}
