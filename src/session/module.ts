/** One module of a process: an executable, a DLL, a driver. */
import type { InspectOptions } from 'node:util';
import { readExports, type ExportInfo } from './module-exports.ts';
import { readModuleInfo, readPdb, readVersion } from './module-info.ts';
import type { ModuleInfo, PdbInfo, VersionInfo } from './module-info.ts';
import { inspectAs, inspectCustom, jsonOf } from './print.ts';
import type { Process } from './process.ts';
import { Reference } from './reference.ts';
import type { Session } from './session.ts';
import type { SymbolDetails } from './symbols.ts';
import type { SymbolReport } from './symbol-report.ts';
import { resolveType } from './type-name.ts';
import type { Value } from './value.ts';
import { ValueError } from './value-error.ts';

/** @internal */
export interface ModuleState {
  readonly name: string;
  readonly imageName: string;
  readonly base: bigint;
  readonly size: number;
  readonly timestamp: number;
  readonly checksum: number;
  readonly unloaded: boolean;
}

/** A module, valid while it stays loaded. It is the name space of its symbols. */
export class Module extends Reference {
  readonly process: Process;
  /** As symbols have it before their `!`: `target`. */
  readonly name: string;
  /** `target.exe`, sometimes with its path. */
  readonly imageName: string;
  readonly base: bigint;
  /** In bytes, in memory. */
  readonly size: number;
  /** Seconds since 1970, or a hash where the build is reproducible. */
  readonly timestamp: number;
  readonly checksum: number;
  /** Was it unloaded before? Then only its name and place are known. */
  readonly unloaded: boolean;

  /** @internal Use Session.modules, Session.module. */
  constructor(process: Process, state: ModuleState) {
    super();
    this.process = process;
    this.name = state.name;
    this.imageName = state.imageName;
    this.base = state.base;
    this.size = state.size;
    this.timestamp = state.timestamp;
    this.checksum = state.checksum;
    this.unloaded = state.unloaded;
  }

  get session(): Session {
    return this.process.session;
  }

  /** The address behind its last byte. */
  get end(): bigint {
    return this.base + BigInt(this.size);
  }

  /** Is this address in it? */
  contains(address: bigint): boolean {
    return address >= this.base && address < this.end;
  }

  /** How far an address lies behind the module's base: the same on every run. Throws RangeError outside. */
  rva(address: bigint): number {
    if (this.contains(address)) return Number(address - this.base);
    throw new RangeError(
      `0x${address.toString(16)} is not in ${this.name}, which goes from 0x${this.base.toString(16)} to 0x${this.end.toString(16)}.`,
    );
  }

  /** The address of a relative one. */
  at(rva: number): bigint {
    return this.base + BigInt(rva);
  }

  /** Names, paths, versions, PDB and the state of its symbols. */
  info(): ModuleInfo {
    return this.process.within(() => readModuleInfo(this));
  }

  /** Its version resource; undefined where it has none, or the dump does not. */
  version(): VersionInfo | undefined {
    return this.process.within(() => readVersion(this));
  }

  /** The PDB that it was built with; undefined where it does not say. */
  pdb(): PdbInfo | undefined {
    return this.process.within(() => readPdb(this));
  }

  /** What it exports, by ordinal. */
  exports(): ExportInfo[] {
    return this.process.within(() => readExports(this));
  }

  /** One of its symbols: `module.symbol('add')`. Undefined where there is none. Loads its symbols. */
  symbol(name: string): SymbolDetails | undefined {
    return this.process.within(() => this.session.symbols.find(`${this.name}!${name}`));
  }

  /** Its symbols that match a pattern such as `g_*`, one by one. */
  *symbols(pattern = '*'): Generator<SymbolDetails> {
    const matches = this.session.symbols.match(`${this.name}!${pattern}`);
    try {
      for (;;) {
        // Whoever takes them may look at another process between two of them.
        const { done, value } = this.process.within(() => matches.next());
        if (done) return;
        yield value;
      }
    } finally {
      matches.return(undefined);
    }
  }

  /** A global variable. Throws ValueError where there is none, or its symbols do not know its type. */
  value(name: string): Value {
    return this.process.within(() => {
      const { symbols } = this.session.engine;
      const full = `${this.name}!${name}`;
      const place = symbols.hr.GetOffsetByNameWide(full);
      const type = symbols.hr.GetSymbolTypeIdWide(full);
      if (place.hresult >= 0x80000000 || type.hresult !== 0)
        throw new ValueError(
          place.hresult >= 0x80000000
            ? `There is no symbol ${full}. Symbols of ${this.name}: ${this.info().symbolState}.`
            : `The symbols of ${this.name} do not say of what type ${name} is: types.at(type, address) takes it as one.`,
        );
      return this.session.types.valueAt(type.Module, type.TypeId, place.Offset, name, full);
    });
  }

  /** A value of one of its types: `module.typed('Node', address)`. */
  typed(typeName: string, address: bigint): Value {
    return this.process.within(() => {
      const { moduleBase, typeId } = resolveType(this.session, `${this.name}!${typeName}`);
      const path = `*(${this.name}!${typeName} *)0x${address.toString(16)}`;
      return this.session.types.valueAt(moduleBase, typeId, address, typeName, path);
    });
  }

  /** Loads its symbols now, anew if they are, and says what was tried where and what came of it. */
  loadSymbols(): SymbolReport {
    return this.process.within(() => this.session.symbols.load(this));
  }

  /** `target 0x140000000 to 0x140008000` */
  override toString(): string {
    return `${this.name} 0x${this.base.toString(16)} to 0x${this.end.toString(16)}`;
  }

  toJSON(): object {
    const { name, imageName, base, size, timestamp, checksum, unloaded } = this;
    return jsonOf({ name, imageName, base, size, timestamp, checksum, unloaded }) as object;
  }

  [inspectCustom](depth: number, options: InspectOptions, inspect: never): string {
    const { name, imageName, base, size, unloaded } = this;
    const shown = { name, imageName, base, size, ...(unloaded && { unloaded }) };
    return inspectAs('Module', shown, depth, options, inspect);
  }
}
