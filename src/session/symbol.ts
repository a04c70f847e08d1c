/** One symbol, and one source line, as plain data; finding them for an address. */
import type { EngineInterfaces } from '../engine/interfaces.ts';
import { hex, printable } from './print.ts';

/** A symbol, and how far behind its start an address lies. */
export interface SymbolInfo {
  /** `target!add`; only the module's name where no symbol is near. */
  readonly name: string;
  /** `target` */
  readonly module: string;
  /** `add`; undefined where only the module is known. */
  readonly symbol: string | undefined;
  /** Where the symbol begins. */
  readonly address: bigint;
  /** Bytes from there to the address that was asked for; 0 at the start. */
  readonly displacement: number;
}

/** A place in the program's source. */
export interface SourceLine {
  /** As the symbols name it; may be relative, or a path of the machine that built the program. */
  readonly file: string;
  /** From 1. */
  readonly line: number;
  /** Where the line's code begins. */
  readonly address: bigint;
  /** Bytes from there to the address that was asked for. */
  readonly displacement: number;
}

/** Takes the engine's `module!symbol` apart. */
export function symbolInfo(name: string, address: bigint, displacement = 0): SymbolInfo {
  const bang = name.indexOf('!');
  return printable({
    name,
    module: bang < 0 ? name : name.slice(0, bang),
    symbol: bang < 0 ? undefined : name.slice(bang + 1),
    address,
    displacement,
  });
}

/** Frames of inlined functions share an address and are told apart by a number of the engine. */
const NO_INLINE = 0;

/** The symbol that `address` belongs to; undefined outside every module. */
export function symbolAt(
  { symbols, symbols5 }: EngineInterfaces,
  address: bigint,
  inlineContext = NO_INLINE,
): SymbolInfo | undefined {
  const { hresult, NameBuffer, Displacement } =
    symbols5 && inlineContext !== NO_INLINE
      ? symbols5.hr.GetNameByInlineContextWide(address, inlineContext)
      : symbols.hr.GetNameByOffsetWide(address);
  if (hresult !== 0 || NameBuffer === '') return undefined;
  return symbolInfo(NameBuffer, address - Displacement, Number(Displacement));
}

/** The source line that `address` belongs to; undefined where the symbols have no lines. */
export function sourceAt(
  { symbols, symbols5 }: EngineInterfaces,
  address: bigint,
  inlineContext = NO_INLINE,
): SourceLine | undefined {
  const { hresult, Line, FileBuffer, Displacement } =
    symbols5 && inlineContext !== NO_INLINE
      ? symbols5.hr.GetLineByInlineContextWide(address, inlineContext)
      : symbols.hr.GetLineByOffsetWide(address);
  if (hresult !== 0) return undefined;
  return printable({
    file: FileBuffer,
    line: Line,
    address: address - Displacement,
    displacement: Number(Displacement),
  });
}

/** `target!add+0xc`, or the bare address. */
export function describeAddress(symbol: SymbolInfo | undefined, address: bigint): string {
  if (!symbol) return hex(address);
  return symbol.displacement === 0 ? symbol.name : `${symbol.name}+${hex(symbol.displacement)}`;
}
