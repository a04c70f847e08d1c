// What the engine could go by when it walked the stack: unwind data of an image, private symbols.
import { DEBUG_SYMTYPE } from '../../raw.ts';
import type { ModuleInfo } from './modules.ts';
import { readBytes, type Target } from './target.ts';

/** Where the function with unwind data begins that `address` lies in; undefined where none is known. */
export function functionStart(
  target: Target,
  address: bigint,
  module: ModuleInfo | undefined,
): bigint | undefined {
  if (!module) return undefined;
  // The frames' FuncTableEntry would say so, but is always 0.
  const { hresult, Buffer } = target.session.engine.symbols.hr.GetFunctionEntryByOffset(address, 0);
  if (hresult !== 0 || Buffer.length < 4) return undefined;
  const begin = new DataView(Buffer.buffer, Buffer.byteOffset).getUint32(0, true);
  return module.base + BigInt(begin);
}

const EXCEPTION_DIRECTORY = 3;

/** Is the unwind data of this x64 or ARM64 module at hand, in the dump or from its image? */
export function hasUnwindData(target: Target, { base }: ModuleInfo): boolean {
  const dos = readBytes(target, base, 64);
  if (!dos) return false;
  const header = readBytes(target, base + BigInt(view(dos).getUint32(60, true)), 24 + 240);
  if (!header) return false;
  const entry = 24 + 112 + EXCEPTION_DIRECTORY * 8;
  const [address, size] = [
    view(header).getUint32(entry, true),
    view(header).getUint32(entry + 4, true),
  ];
  return size >= 8 && !!readBytes(target, base + BigInt(address + size - 8), 8);
}

function view(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

/** What the engine has loaded for a module: names of a PDB, or only what the image exports. */
export function symbolKind(target: Target, { native }: ModuleInfo): 'pdb' | 'export' | 'none' {
  const { hresult, Params } = target.session.engine.symbols.hr.GetModuleParameters(1, [native]);
  const type = hresult === 0 ? Params[0]?.SymbolType : undefined;
  if (type === DEBUG_SYMTYPE.EXPORT) return 'export';
  const names: readonly (number | undefined)[] = [
    DEBUG_SYMTYPE.PDB,
    DEBUG_SYMTYPE.DIA,
    DEBUG_SYMTYPE.CODEVIEW,
    DEBUG_SYMTYPE.COFF,
    DEBUG_SYMTYPE.SYM,
  ];
  return names.includes(type) ? 'pdb' : 'none';
}
