/** Types of the target: finding them, their layout, and values of them. */
import type { InspectOptions } from 'node:util';
import {
  fitsTypedData,
  typedAt,
  typedExpression,
  typedName,
  type TypedData,
} from '../engine/typed-data.ts';
import { currentProcess, NONE } from './current.ts';
import type { Frame } from './frame.ts';
import type { Address } from './memory.ts';
import type { ProcessRef } from './outcome.ts';
import { hex, inspectAs, inspectCustom } from './print.ts';
import { inEitherForm, readableForm } from './pointer-form.ts';
import { Reference } from './reference.ts';
import type { Session } from './session.ts';
import { checkHolding } from './stop.ts';
import { describePointer, describeType, type Layout, type TypeInfo } from './type-info.ts';
import { pointerType, resolveType, type TypeRef } from './type-name.ts';
import { Value, ValueError } from './value.ts';
import { scopeOf } from './value-scope.ts';
import { atProcess } from './view.ts';

/** The types of a session. Everything it says comes from the engine's type information. */
export class Types extends Reference {
  readonly session: Session;
  private readonly layouts = new Map<string, Layout>();
  private readonly names = new Map<string, string>();
  private readonly constants = new Map<string, string | undefined>();
  /** @internal Grows when the engine may number types anew. */
  generation = 0;
  private stop = -1;
  /** The process that {@link within} has made current. */
  private inside: ProcessRef | undefined;

  /** @internal */
  constructor(session: Session) {
    super();
    this.session = session;
  }

  /**
   * The layout of a type: `target!Node`, `Node *`, `int`. Without a module, the scope's own comes first.
   * Throws when no module knows it, and says what symbols there are.
   */
  get(name: string): TypeInfo {
    checkHolding(this.session, `The type ${name}`);
    const pointer = pointerType(this.session, name);
    if (pointer) return describePointer(this.session, pointer);
    return this.layout(resolveType(this.session, name));
  }

  /** What lies at an address, taken as a type: `types.at('target!Node', 0x1400042b0n)`. */
  at(name: string, address: Address): Value {
    checkHolding(this.session, `A value of type ${name}`);
    const at = this.session.address(address);
    const pointer = pointerType(this.session, name);
    if (pointer) {
      // Here, too, the dump may have the other form of the address only: memory knows which.
      const place = readableForm(this.session, at);
      return this.evaluateHere(`*(${pointer.name}*)${hex(place)}`);
    }
    const { moduleBase, typeId } = resolveType(this.session, name);
    const text = `*(${name} *)${hex(at)}`;
    return this.valueAt(moduleBase, typeId, at, name, text);
  }

  /** Names of types that match `target!N*`; sorted, each once. */
  find(pattern: string): string[] {
    const [module, rest] = pattern.split('!');
    if (!module || !rest)
      throw new TypeError(`A pattern of types names its module: 'target!*', not '${pattern}'.`);
    checkHolding(this.session, `Types that match ${pattern}`);
    // Only text lists types: `dt` prints them indented, and functions and data with their addresses.
    const { text } = this.session.execute(`dt ${pattern}`);
    const found = [...text.matchAll(/^ {4,}(\S.*?)\s*$/gm)].map((match) => match[1]!);
    const start = `${module}!`.toLowerCase();
    return [...new Set(found.filter((name) => name.toLowerCase().startsWith(start)))].sort();
  }

  /** @internal A pointer of type `name`, as it is written in expressions, with this address in it. */
  pointerAt(name: string, address: bigint): Value {
    return this.evaluateHere(`(${name})${hex(address)}`);
  }

  /** @internal What a C++ expression means in the current scope. */
  evaluateHere(expression: string, frame?: Frame): Value {
    const typed = this.typedHere(expression);
    return new Value(this.session, {
      typed,
      typeName: this.nameOf(typed),
      name: expression,
      path: expression,
      frame: frame ?? scopeOf(this.session, expression, typed.inMemory),
      expression,
    });
  }

  /** @internal The same, for a value that is there already. */
  typedHere(expression: string): TypedData {
    if (typeof expression !== 'string' || expression.trim() === '')
      throw new TypeError('A value needs the text of a C++ expression.');
    if (!fitsTypedData(expression))
      throw new ValueError(
        `The engine takes expressions in the ANSI code page, which cannot hold '${expression}'. ` +
          "Use module.value('name') for such a symbol, and get('field') from there.",
      );
    const { result, capture } = this.session.output.capture(() =>
      typedExpression(this.session.engine.advanced, expression),
    );
    if (result.hresult !== 0) throw new ValueError(complaint(expression, capture.text()));
    return result.data;
  }

  /** @internal */
  valueAt(moduleBase: bigint, typeId: number, at: bigint, name: string, path: string): Value {
    const { hresult, data } = inEitherForm(this.session, at, (place) =>
      typedAt(this.session.engine.advanced, moduleBase, typeId, place),
    );
    // Fails for scalars only, which the engine reads at once: this throws the MemoryError that says where.
    if (hresult !== 0) this.session.memory.read(at, 1);
    if (hresult !== 0) throw new ValueError(`The engine cannot take ${hex(at)} as ${name}.`);
    return new Value(this.session, { typed: data, typeName: this.nameOf(data), name, path });
  }

  /** @internal The process whose types are asked for now. */
  process(): ProcessRef {
    return this.inside ?? currentProcess(this.session.engine);
  }

  /** @internal Runs `body` with a process current; what it calls need not find that out again. */
  within<T>(process: ProcessRef, body: () => T): T {
    const { inside } = this;
    if (inside?.index === process.index && inside.id === process.id) return body();
    // Where the engine tells of no process at all, there is none to choose.
    if (process.index === NONE) return body();
    return atProcess(this.session, process, () => {
      this.inside = process;
      try {
        return body();
      } finally {
        this.inside = inside;
      }
    });
  }

  /** @internal */
  layout(type: TypeRef): TypeInfo {
    return this.describe(type).info;
  }

  /** @internal The number of a field's type. */
  fieldType(type: TypeRef, name: string): number | undefined {
    return this.describe(type).fieldTypes.get(name);
  }

  private describe(type: TypeRef): Layout {
    return this.cached(this.layouts, `${type.moduleBase}:${type.typeId}`, () =>
      describeType(this.session, type),
    );
  }

  /** @internal The type's name in C. */
  nameOf(typed: TypedData): string {
    return this.cached(this.names, `${typed.moduleBase}:${typed.typeId}:${typed.size}`, () =>
      typedName(this.session.engine.advanced, typed),
    );
  }

  /** @internal The name of an enum's constant. */
  constantName({ moduleBase, typeId }: TypedData, bits: bigint): string | undefined {
    return this.cached(this.constants, `${moduleBase}:${typeId}:${bits}`, () => {
      const { symbols } = this.session.engine;
      const { hresult, NameBuffer } = symbols.hr.GetConstantNameWide(moduleBase, typeId, bits);
      return hresult === 0 ? NameBuffer : undefined;
    });
  }

  /** @internal The engine numbers types anew when symbols are reloaded. */
  forget(): void {
    this.generation++;
    this.layouts.clear();
    this.names.clear();
    this.constants.clear();
  }

  private cached<T>(cache: Map<string, T>, key: string, make: () => T): T {
    // Modules come and go while the target runs, and with them the meaning of type ids.
    if (this.stop !== this.session.hub.stop) {
      this.forget();
      this.stop = this.session.hub.stop;
    }
    // Executables of several processes lie at the same address, with types of the same numbers.
    const own = `${this.process().index}:${key}`;
    if (cache.has(own)) return cache.get(own)!;
    const made = make();
    cache.set(own, made);
    return made;
  }

  toJSON(): object {
    return {};
  }

  [inspectCustom](depth: number, options: InspectOptions, inspect: never): string {
    return inspectAs('Types', {}, depth, options, inspect);
  }
}

/** The engine explains unqualified names in a box of stars, twenty lines long; what it says besides is short. */
function complaint(expression: string, text: string): string {
  const lines = text.split('\n').filter((line) => line.trim() && !/^\*\*\*/.test(line));
  const said = lines
    .join(' ')
    .replace(/\s+/g, ' ')
    .replace(/ at '.*'$/, '')
    .trim();
  const hint = /^\w+$/.test(expression)
    ? " A global of another module needs its module's name: target!g_list."
    : '';
  return `The engine finds no value for '${expression}'${said ? `: ${said}` : ''}.${hint}`;
}
