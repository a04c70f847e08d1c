/** What is known about a module, as plain data: versions, paths, PDB, symbols. */
import type { Guid } from '../com/guid.ts';
import { symbolFile } from '../engine/symbol-file.ts';
import { DEBUG_MODNAME, DEBUG_SYMTYPE } from '../generated/families.ts';
import type { Module } from './module.ts';
import { ANY_INDEX, moduleText } from './modules.ts';
import { debugRecord } from './module-image.ts';
import { printableWithParts } from './print.ts';

/**
 * What symbols a module has. `'private'`: everything, with types and lines; `'public'`: names of functions
 * and data; `'exports'`: only what the image itself exports; `'deferred'`: not looked for yet.
 */
export type SymbolState =
  'private' | 'public' | 'exports' | 'deferred' | 'none' | 'coff' | 'codeview' | 'sym' | 'other';

/** The four numbers of a file's version. */
export interface VersionInfo {
  /** `10.0.19041.1` */
  readonly file: string;
  readonly product: string;
  /** `CompanyName`, `FileDescription`… as the resource has them. */
  readonly strings: Readonly<Record<string, string>>;
}

export interface PdbInfo {
  /** As the image names it; may be a path of the machine that built it. */
  readonly name: string;
  readonly guid: Guid;
  readonly age: number;
  /** The PDB that was loaded; undefined where none was. */
  readonly loaded: string | undefined;
  /** Is the loaded one the image's own? Undefined where none was loaded. */
  readonly matches: boolean | undefined;
}

export interface ModuleInfo {
  readonly name: string;
  readonly imageName: string;
  readonly base: bigint;
  readonly end: bigint;
  readonly size: number;
  readonly timestamp: number;
  readonly checksum: number;
  readonly unloaded: boolean;
  /** Path of the image that the engine has read; undefined where it has read none. */
  readonly imagePath: string | undefined;
  /** Where its symbols came from. */
  readonly symbolFile: string | undefined;
  readonly symbolState: SymbolState;
  /** Do its symbols know source lines, and types? */
  readonly lines: boolean;
  readonly types: boolean;
  readonly pdb: PdbInfo | undefined;
  readonly version: VersionInfo | undefined;
}

export function readModuleInfo(module: Module): ModuleInfo {
  const { name, imageName, base, end, size, timestamp, checksum, unloaded } = module;
  const known = { name, imageName, base, end, size, timestamp, checksum, unloaded };
  const { engine } = module.session;
  if (unloaded)
    return printableWithParts({
      ...known,
      ...{ imagePath: undefined, symbolFile: undefined, symbolState: 'none' },
      ...{ lines: false, types: false, pdb: undefined, version: undefined },
    });
  const text = (which: DEBUG_MODNAME) => moduleText(engine, which, ANY_INDEX, base) || undefined;
  const file = symbolFile(engine.advanced, base);
  const state = symbolState(module);
  return printableWithParts({
    ...known,
    imagePath: text(DEBUG_MODNAME.LOADED_IMAGE) ?? text(DEBUG_MODNAME.MAPPED_IMAGE),
    symbolFile: text(DEBUG_MODNAME.SYMBOL_FILE),
    symbolState: state,
    lines: file?.lines ?? state === 'private',
    types: file?.types ?? state === 'private',
    pdb: readPdb(module),
    version: readVersion(module),
  });
}

const STATES: Record<number, SymbolState> = {
  [DEBUG_SYMTYPE.NONE]: 'none',
  [DEBUG_SYMTYPE.COFF]: 'coff',
  [DEBUG_SYMTYPE.CODEVIEW]: 'codeview',
  [DEBUG_SYMTYPE.EXPORT]: 'exports',
  [DEBUG_SYMTYPE.DEFERRED]: 'deferred',
  [DEBUG_SYMTYPE.SYM]: 'sym',
};

export function symbolState({ session, base, name }: Module): SymbolState {
  const { symbols, advanced } = session.engine;
  const { hresult, Params } = symbols.hr.GetModuleParameters(1, [base], 0);
  const type = hresult === 0 ? Params[0]?.SymbolType : undefined;
  if (type === undefined) return 'none';
  if (type !== DEBUG_SYMTYPE.PDB && type !== DEBUG_SYMTYPE.DIA) return STATES[type] ?? 'other';
  const file = symbolFile(advanced, base);
  if (file) return file.globals ? 'private' : 'public';
  // A debugging server does not tell about symbol files; what its `lm` prints does.
  const { text } = session.execute(`lm m ${name}`);
  return text.includes('(private pdb symbols)') ? 'private' : 'public';
}

export function readPdb(module: Module): PdbInfo | undefined {
  const file = symbolFile(module.session.engine.advanced, module.base);
  const loaded = file?.loadedPdb || undefined;
  // The symbol handler knows it once it has looked for symbols; the image itself always does.
  const own = file?.pdb
    ? { ...file.pdb, name: file.pdbName }
    : debugRecord(module.session, module.base);
  if (!own) return undefined;
  return printableWithParts({
    name: own.name,
    guid: own.guid,
    age: own.age,
    loaded,
    matches: loaded === undefined ? undefined : !file!.unmatched,
  });
}

/** VS_FIXEDFILEINFO: where its versions are, and how long it is. */
const FIXED = { fileHigh: 8, fileLow: 12, productHigh: 16, productLow: 20, size: 52 } as const;

const STRINGS = [
  'CompanyName',
  'FileDescription',
  'FileVersion',
  'InternalName',
  'LegalCopyright',
  'OriginalFilename',
  'ProductName',
  'ProductVersion',
];

export function readVersion(module: Module): VersionInfo | undefined {
  const fixed = versionItem(module, '\\');
  if (!fixed || fixed.length < FIXED.size) return undefined;
  const view = new DataView(fixed.buffer, fixed.byteOffset);
  const dotted = (high: number, low: number) =>
    [high, low]
      .map((at) => view.getUint32(at, true))
      .flatMap((word) => [word >>> 16, word & 0xffff])
      .join('.');
  return printableWithParts({
    file: dotted(FIXED.fileHigh, FIXED.fileLow),
    product: dotted(FIXED.productHigh, FIXED.productLow),
    strings: versionStrings(module),
  });
}

function versionStrings(module: Module): Record<string, string> {
  const translation = versionItem(module, '\\VarFileInfo\\Translation');
  if (!translation || translation.length < 4) return {};
  const view = new DataView(translation.buffer, translation.byteOffset);
  const hex4 = (at: number) => view.getUint16(at, true).toString(16).padStart(4, '0');
  const table = `\\StringFileInfo\\${hex4(0)}${hex4(2)}\\`;
  const found: Record<string, string> = {};
  for (const name of STRINGS) {
    const bytes = versionItem(module, table + name);
    const text = bytes && Buffer.from(bytes).toString('utf16le').replace(/\0.*$/s, '');
    if (text) found[name] = text;
  }
  return found;
}

function versionItem({ session, base }: Module, item: string): Uint8Array | undefined {
  const { hresult, Buffer } = session.engine.symbols.hr.GetModuleVersionInformationWide(
    ANY_INDEX,
    base,
    item,
  );
  return hresult === 0 ? Buffer : undefined;
}
