/** The symbols of a session: names and addresses both ways, source lines, where symbols come from. */
import type { InspectOptions } from 'node:util';
import { SYMOPT, SymTagEnum } from '../generated/families.ts';
import type { Address } from './memory.ts';
import type { Module } from './module.ts';
import { inspectAs, inspectCustom, printable } from './print.ts';
import { Reference } from './reference.ts';
import type { Session } from './session.ts';
import { readSource, type SourceText } from './source.ts';
import { checkHolding } from './stop.ts';
import { sourceAt, symbolAt, symbolInfo, type SourceLine, type SymbolInfo } from './symbol.ts';
import { loadSymbols, type SymbolReport } from './symbol-report.ts';
import { ValueError } from './value-error.ts';
import { isWild, wildcard } from './wildcard.ts';

/** What a symbol stands for. */
export type SymbolKind = 'function' | 'data' | 'public' | 'export' | 'thunk' | 'label' | 'other';

/** A symbol by name. */
export interface SymbolDetails extends SymbolInfo {
  /** Undefined where its symbols do not say. */
  readonly kind: SymbolKind | undefined;
  /** In bytes; undefined where its symbols do not say. */
  readonly size: number | undefined;
  /** Are there others of this name? {@link Symbols.match} with the same name lists them. */
  readonly ambiguous: boolean;
}

/** Options of the symbol handler by Microsoft's names without their SYMOPT_: `LOAD_LINES`. */
export type SymbolOption = Exclude<keyof typeof SYMOPT, symbol>;

const KINDS: Record<number, SymbolKind> = {
  [SymTagEnum.Function]: 'function',
  [SymTagEnum.Data]: 'data',
  [SymTagEnum.PublicSymbol]: 'public',
  [SymTagEnum.Export]: 'export',
  [SymTagEnum.Thunk]: 'thunk',
  [SymTagEnum.Label]: 'label',
};

const S_FALSE = 1;

/** Symbols of the current process. */
export class Symbols extends Reference {
  readonly session: Session;

  /** @internal */
  constructor(session: Session) {
    super();
    this.session = session;
  }

  private get native() {
    return this.session.engine.symbols;
  }

  /** The symbol of this name: `target!add`. Undefined where there is none; `ambiguous` where there are several. */
  find(name: string): SymbolDetails | undefined {
    checkHolding(this.session, `The symbol ${name}`);
    const { hresult, Offset } = this.native.hr.GetOffsetByNameWide(checkText(name, 'A symbol'));
    if (hresult !== 0 && hresult !== S_FALSE) return undefined;
    // The engine says in which module it has found it, and in which case it is written.
    const here = this.at(Offset);
    const own = name.includes('!') ? name : here && here.displacement === 0 ? here.name : name;
    return this.details(own, Offset, hresult === S_FALSE);
  }

  /** The address of a symbol. Throws where there is none, or where several have this name. */
  address(name: string): bigint {
    const found = this.find(name);
    if (!found) throw new ValueError(`There is no symbol '${name}'${this.whyNot(name)}`);
    if (!found.ambiguous) return found.address;
    const all = [...this.match(name)].map(({ address }) => `0x${address.toString(16)}`);
    throw new ValueError(
      `Several symbols are named '${name}', at ${all.join(', ')}: match() has them all.`,
    );
  }

  /** The symbol that an address belongs to, and how far into it; undefined outside every module. */
  at(address: Address): SymbolInfo | undefined {
    checkHolding(this.session, 'The symbol of an address');
    return symbolAt(this.session.engine, this.session.address(address));
  }

  /** The symbol `delta` places behind the one that an address belongs to: -1 is the one before it. */
  near(address: Address, delta: number): SymbolInfo | undefined {
    checkHolding(this.session, 'The symbol near an address');
    const at = this.session.address(address);
    const { hresult, NameBuffer, Displacement } = this.native.hr.GetNearNameByOffsetWide(at, delta);
    if (hresult !== 0) return undefined;
    return symbolInfo(NameBuffer, delta > 0 ? at + Displacement : at - Displacement);
  }

  /**
   * Symbols that match a pattern of `x`, one by one: `target!g_*`, `*!CreateFileW`. Module by
   * module, within one in the engine's order.
   */
  *match(pattern: string): Generator<SymbolDetails> {
    checkHolding(this.session, `Symbols that match ${pattern}`);
    checkText(pattern, 'A pattern');
    const bang = pattern.indexOf('!');
    const wanted = pattern.slice(0, Math.max(bang, 0));
    // The engine's own search finds nothing where the module is a pattern.
    if (!isWild(wanted)) return yield* this.matchIn(pattern);
    const matches = wildcard(wanted);
    for (const { name } of this.session.modules())
      if (matches.test(name)) yield* this.matchIn(`${name}${pattern.slice(bang)}`);
  }

  private *matchIn(pattern: string): Generator<SymbolDetails> {
    const start = this.native.hr.StartSymbolMatchWide(pattern);
    if (start.hresult !== 0) return;
    try {
      for (;;) {
        const { hresult, Buffer, Offset } = this.native.hr.GetNextSymbolMatchWide(start.Handle);
        if (hresult !== 0) return;
        yield this.details(Buffer, Offset, false);
      }
    } finally {
      this.native.hr.EndSymbolMatch(start.Handle);
    }
  }

  private details(name: string, address: bigint, ambiguous: boolean): SymbolDetails {
    const { hresult, Ids } = this.native.hr.GetSymbolEntriesByNameWide(name, 0);
    const entries =
      hresult === 0 ? Ids.map((id) => this.native.hr.GetSymbolEntryInformation(id)) : [];
    const entry = entries.find(
      ({ hresult: failed, Info }) => failed === 0 && Info.Offset === address,
    );
    return printable({
      ...symbolInfo(name, address),
      kind: entry && (KINDS[entry.Info.Tag] ?? 'other'),
      size: entry?.Info.Size || undefined,
      ambiguous,
    });
  }

  private whyNot(name: string): string {
    const bang = name.indexOf('!');
    if (bang < 0) return ": name its module, as in 'target!add'.";
    const base = this.native.hr.GetModuleByModuleNameWide(name.slice(0, bang), 0);
    if (base.hresult !== 0) return `: there is no module '${name.slice(0, bang)}'.`;
    const module = this.session.modules().find((candidate) => candidate.base === base.Base);
    return `. Symbols of ${name.slice(0, bang)}: ${module?.info().symbolState ?? 'unknown'}.`;
  }

  /** The source line that an address belongs to; undefined where the symbols have no lines. */
  source(address: Address): SourceLine | undefined {
    checkHolding(this.session, 'The source line of an address');
    return sourceAt(this.session.engine, this.session.address(address));
  }

  /**
   * Addresses where the code of a source line begins: more than one where it is inlined or instantiated,
   * none where it has no code. The file's name is enough, with as much of its path as tells it apart.
   */
  addresses(file: string, line: number): bigint[] {
    checkHolding(this.session, `${file}:${line}`);
    if (!Number.isInteger(line) || line < 1)
      throw new TypeError(`Source lines are counted from 1; ${String(line)} is none.`);
    const entries = this.native.hr.GetSourceEntriesByLineWide(line, checkText(file, 'A file'), 0);
    if (entries.hresult === 0)
      return printable([...new Set(entries.Entries.map(({ Offset }) => Offset))]);
    // Older engines have no list; their one address may be that of another line near by.
    const { hresult, Offset } = this.native.hr.GetOffsetByLineWide(line, file);
    return printable(hresult === 0 && this.source(Offset)?.line === line ? [Offset] : []);
  }

  /** Text of a source file that symbols name, found on the source path; undefined where it is not there. */
  readSource(file: string): SourceText | undefined {
    return readSource(this.session, checkText(file, 'A file'));
  }

  /** Folders and servers where symbols are looked for. */
  path(): string[] {
    return elements(this.native.GetSymbolPathWide());
  }

  /** Sets where symbols are looked for; modules whose symbols are loaded keep them until `reload()`. */
  setPath(path: readonly string[]): void {
    this.native.SetSymbolPathWide(joined(path));
  }

  appendPath(...more: string[]): void {
    this.native.AppendSymbolPathWide(joined(more));
  }

  /** Where executables are looked for: for dumps. */
  imagePath(): string[] {
    return elements(this.native.GetImagePathWide());
  }

  setImagePath(path: readonly string[]): void {
    this.native.SetImagePathWide(joined(path));
  }

  /** Where source files are looked for. */
  sourcePath(): string[] {
    return elements(this.native.GetSourcePathWide());
  }

  setSourcePath(path: readonly string[]): void {
    this.native.SetSourcePathWide(joined(path));
  }

  /** The options that are set: `['CASE_INSENSITIVE', 'LOAD_LINES', …]`. */
  options(): SymbolOption[] {
    const set = this.native.GetSymbolOptions();
    return OPTIONS.filter((name) => (set & SYMOPT[name]) !== 0);
  }

  addOptions(...names: SymbolOption[]): void {
    this.native.AddSymbolOptions(bits(names));
  }

  removeOptions(...names: SymbolOption[]): void {
    this.native.RemoveSymbolOptions(bits(names));
  }

  /**
   * Reads the list of modules anew, and looks again for symbols that were not found: `.reload`. Symbols
   * that are loaded stay; {@link Module.loadSymbols} loads those of one module anew.
   */
  reload(): void {
    checkHolding(this.session, 'Symbols');
    this.session.types.forget();
    const { capture } = this.session.output.capture(() => this.native.hr.ReloadWide(''));
    const text = capture.text();
    if (/is not a valid|Unable to/.test(text))
      throw new Error(`The engine cannot reload: ${text.trim()}`);
  }

  /** Loads a module's symbols now, and says what was tried where and what came of it. */
  load(module: Module): SymbolReport {
    checkHolding(this.session, `Symbols of ${module.name}`);
    return module.process.within(() => loadSymbols(module));
  }

  toJSON(): object {
    return this.session.alive ? { path: this.path(), options: this.options() } : {};
  }

  [inspectCustom](depth: number, options: InspectOptions, inspect: never): string {
    return inspectAs('Symbols', this.toJSON(), depth, options, inspect);
  }
}

const OPTIONS = Object.keys(SYMOPT) as SymbolOption[];

function bits(names: readonly SymbolOption[]): number {
  for (const name of names)
    if (!(name in SYMOPT))
      throw new TypeError(
        `'${String(name)}' is no option of symbols. Options are called as Microsoft's SYMOPT_*: ${OPTIONS.slice(0, 5).join(', ')}…`,
      );
  return names.reduce((sum, name) => (sum | SYMOPT[name]) >>> 0, 0);
}

function elements(path: string): string[] {
  return path.split(';').filter((element) => element !== '');
}

function joined(path: readonly string[]): string {
  if (!Array.isArray(path) || path.some((element) => typeof element !== 'string'))
    throw new TypeError('A path is a list of folders or symbol servers.');
  return path.join(';');
}

function checkText(text: string, what: string): string {
  if (typeof text === 'string' && text.trim() !== '') return text;
  throw new TypeError(`${what} needs a name, not ${JSON.stringify(text) ?? String(text)}.`);
}
