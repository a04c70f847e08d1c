/**
 * What the symbol handler knows of a module's symbol file: IMAGEHLP_MODULEW64 of dbghelp
 * ({@link https://learn.microsoft.com/windows/win32/api/dbghelp/ns-dbghelp-imagehlp_modulew64}).
 *
 * The generated GetSymbolInformationWide() cannot be used: for this question the engine refuses a string
 * buffer, and the generated method always brings one.
 */
import { decodeGuid, type Guid } from '../com/guid.ts';
import { bindSlot, INTO } from '../com/unknown.ts';
import { addressAt, enter, leave, scratch } from '../ffi/scratch.ts';
import { DEBUG_SYMINFO } from '../generated/families.ts';
import type { IDebugAdvanced3 } from '../generated/interfaces/IDebugAdvanced3.ts';

export interface SymbolFile {
  /** Of the PDB that the image was built with; undefined where the image does not say. */
  readonly pdb: { readonly guid: Guid; readonly age: number } | undefined;
  /** Name of the PDB in the image: may be a path of the machine that built it. */
  readonly pdbName: string;
  /** Path of the PDB that was loaded. */
  readonly loadedPdb: string;
  /** A PDB of another build was loaded: what it says may be wrong. */
  readonly unmatched: boolean;
  readonly lines: boolean;
  readonly types: boolean;
  readonly globals: boolean;
}

const AT = {
  LoadedPdbName: 1124,
  CVData: 1640,
  PdbSig70: 3204,
  PdbAge: 3220,
  PdbUnmatched: 3224,
  DbgUnmatched: 3228,
  LineNumbers: 3232,
  GlobalSymbols: 3236,
  TypeInfo: 3240,
  size: 3264,
} as const;
const NAME_ROOM = { LoadedPdbName: 256, CVData: 780 } as const;

/** IDebugAdvanced3::GetSymbolInformationWide, bound apart from the generated method. */
const SLOT = 2 * INTO + 12;

const NO_GUID = '00000000-0000-0000-0000-000000000000';

/** Loads nothing: of modules whose symbols are not loaded it says little. Undefined where nothing is known. */
export function symbolFile(advanced: IDebugAdvanced3, moduleBase: bigint): SymbolFile | undefined {
  const at = enter(AT.size + 16);
  try {
    scratch.u8.fill(0, at, at + AT.size);
    scratch.u32[at >>> 2] = AT.size;
    const call = advanced.slots[SLOT] ?? bindSlot(advanced, SLOT, 'hiiiiiiiiii');
    const info = addressAt(at);
    const which = DEBUG_SYMINFO.IMAGEHLP_MODULEW64;
    const hr = call(advanced.pointer, which, moduleBase, 0, info, AT.size, info + AT.size, 0, 0, 0);
    if (hr !== 0) return undefined;
    const flag = (offset: number) => scratch.u32[(at + offset) >>> 2] !== 0;
    const guid = decodeGuid(scratch, at + AT.PdbSig70);
    return {
      pdb: guid === NO_GUID ? undefined : { guid, age: scratch.u32[(at + AT.PdbAge) >>> 2]! },
      pdbName: text(at + AT.CVData, NAME_ROOM.CVData),
      loadedPdb: text(at + AT.LoadedPdbName, NAME_ROOM.LoadedPdbName),
      unmatched: flag(AT.PdbUnmatched) || flag(AT.DbgUnmatched),
      lines: flag(AT.LineNumbers),
      types: flag(AT.TypeInfo),
      globals: flag(AT.GlobalSymbols),
    };
  } finally {
    leave(at);
  }
}

function text(at: number, room: number): string {
  const whole = scratch.buffer.toString('utf16le', at, at + room * 2);
  const end = whole.indexOf('\0');
  return end < 0 ? whole : whole.slice(0, end);
}
