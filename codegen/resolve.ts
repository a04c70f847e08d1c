/** Declarations → model: vtables with bases and slots, identifiers, resolved types, laid-out structs. */
import { Constants } from './constants.ts';
import type { Declarations, InterfaceDecl, MethodDecl, ParameterDecl } from './declarations.ts';
import { Layout } from './layout.ts';
import {
  HeaderError,
  type ExportedFunction,
  type Interface,
  type Method,
  type Model,
  type NativeType,
  type Parameter,
} from './model.ts';
import { IID_OVERRIDES } from './overrides/iids.ts';
import type { Preprocessed } from './preprocess.ts';
import { TypeResolver } from './resolve-type.ts';
import { extendsTable, sameSignature, unknownMethods } from './vtable.ts';

const MAX_DEPTH = 50;

/** Resolves everything a header declares. */
export function resolve(source: Preprocessed, declarations: Declarations): Model {
  return new Resolver(source, declarations).model();
}

class Resolver {
  private readonly source: Preprocessed;
  private readonly declarations: Declarations;
  private readonly types: TypeResolver;
  private readonly done = new Map<string, Interface>();
  private readonly busy = new Set<string>();

  constructor(source: Preprocessed, declarations: Declarations) {
    this.source = source;
    this.declarations = declarations;
    this.types = new TypeResolver(declarations, source.file);
  }

  model(): Model {
    const { declarations, source, types } = this;
    const constants = new Constants(source);
    const enums = [...declarations.enums.values()].map((each) => constants.enumeration(each));
    const layout = new Layout(declarations, types, constants, source.file);
    const interfaces = [...declarations.interfaces.values()].map((each) => this.interface(each));
    const functions = [...declarations.functions.values()].map((each) => this.exported(each));
    const structs = [...declarations.structs.values()].map((s) => layout.struct(s.name, s.line));
    // The set grows while its members are laid out, and the loop sees what is added.
    for (const name of types.windowsStructs) structs.push(layout.struct(name, 1));
    const header = source.file.replace(/^.*[\\/]/, '');
    return {
      header,
      interfaces,
      structs,
      constants: constants.all(declarations),
      enums,
      functions,
    };
  }

  private fail(line: number, message: string): never {
    throw new HeaderError(this.source.file, line, message);
  }

  private interface(declaration: InterfaceDecl): Interface {
    const { name, line } = declaration;
    const done = this.done.get(name);
    if (done) return done;
    if (this.busy.has(name)) this.fail(line, `interface ${name} is its own base`);
    if (this.busy.size > MAX_DEPTH) this.fail(line, `the bases of ${name} nest too deep`);
    this.busy.add(name);
    const inherited = this.inherited(declaration);
    const base = this.base(declaration);
    const methods = this.methods(declaration, inherited);
    const resolved: Interface = {
      name,
      iid: this.iid(declaration),
      declaredBase: declaration.base,
      base: base && extendsTable(methods, base.methods) ? base.name : declaration.base,
      methods,
      line,
    };
    if (base && resolved.base === base.name) {
      base.methods.forEach((method, slot) => {
        (methods[slot] as Method).since = method.since;
      });
    }
    this.busy.delete(name);
    this.done.set(name, resolved);
    return resolved;
  }

  /** The slots that an interface gets from the base it names. */
  private inherited(declaration: InterfaceDecl): Method[] {
    const { name, base, line } = declaration;
    if (base === 'IUnknown') return unknownMethods(line);
    const parent = this.declarations.interfaces.get(base);
    if (!parent) return this.fail(line, `the base ${base} of ${name} is not declared`);
    return this.interface(parent).methods;
  }

  /**
   * What the interface may extend: the base it names; behind IUnknown, which dbgeng.h names throughout,
   * the version before it. A higher number alone proves nothing: the caller compares the vtables.
   */
  private base(declaration: InterfaceDecl): Interface | null {
    const { interfaces } = this.declarations;
    if (declaration.base !== 'IUnknown') {
      const parent = interfaces.get(declaration.base);
      return parent ? this.interface(parent) : null;
    }
    const match = /^(.*?[^\d])(\d{1,3})$/.exec(declaration.name);
    const family = match?.[1];
    if (family === undefined) return null;
    for (let version = Number(match?.[2]) - 1; version >= 1; version--) {
      const previous = interfaces.get(version === 1 ? family : `${family}${version}`);
      if (previous && previous.base === 'IUnknown' && !this.busy.has(previous.name)) {
        return this.interface(previous);
      }
    }
    return null;
  }

  /** C++'s rule: a method of the base keeps its slot, whether the body repeats it or not; others follow. */
  private methods(declaration: InterfaceDecl, inherited: Method[]): Method[] {
    const methods = inherited.map((method) => ({ ...method }));
    const slots = new Map(methods.map((method) => [method.name, method.slot]));
    for (const declared of declaration.methods) {
      const known = slots.get(declared.name);
      const slot = known ?? methods.length;
      const method = this.method(declared, slot, declaration.name);
      if (known === undefined) {
        methods.push(method);
        slots.set(method.name, slot);
        continue;
      }
      const above = methods[slot] as Method;
      if (!sameSignature(method, above)) {
        this.fail(declared.line, `${declaration.name}::${method.name} differs from its base's`);
      }
      method.since = above.since;
      methods[slot] = method;
    }
    return methods;
  }

  private method(declared: MethodDecl, slot: number, since: string): Method {
    const { name, variadic, line } = declared;
    return {
      name,
      slot,
      returnType: this.types.resolve(declared.returnType),
      parameters: this.parameters(declared.parameters, `${since}::${name}`),
      variadic,
      since,
      line,
    };
  }

  private exported(declared: MethodDecl): ExportedFunction {
    const { name, line } = declared;
    if (declared.variadic) this.fail(line, `function ${name} takes "..."`);
    const returnType = this.types.resolve(declared.returnType);
    return { name, returnType, parameters: this.parameters(declared.parameters, name), line };
  }

  private parameters(declared: ParameterDecl[], where: string): Parameter[] {
    const names = new Set(declared.map(({ name }) => name));
    return declared.map(({ name, type, sal, line }) => {
      for (const other of [sal.count?.parameter, sal.written]) {
        if (other !== undefined && other !== null && !names.has(other)) {
          this.fail(line, `${sal.text} ${name} of ${where} names ${other}, which is no parameter`);
        }
      }
      const resolved = this.types.resolve(type);
      this.checkUsable(resolved, `${where}, parameter ${name}`, line);
      return { name, type: resolved, sal };
    });
  }

  /** A value must have a size; behind a pointer anything goes. */
  private checkUsable(type: NativeType, where: string, line: number): void {
    if (type.pointers === 0 && !this.types.isSized(type.name)) {
      this.fail(line, `${where}: ${type.name} has no known size`);
    }
  }

  /** Two places of the header give the identifier; where they disagree, the table decides. */
  private iid({ name, line }: InterfaceDecl): string {
    const guid = this.declarations.guids.get(`IID_${name}`);
    const uuid = this.declarations.uuids.get(name);
    const values = new Set([guid, uuid].flatMap((each) => (each ? [each.iid] : [])));
    const override = IID_OVERRIDES.find(({ interfaceName }) => interfaceName === name);
    if (override) {
      if (values.has(override.iid)) return override.iid;
      return this.fail(line, `${name} no longer has the IID ${override.iid} of overrides/iids.ts`);
    }
    const [value] = values;
    if (value === undefined) return this.fail(line, `${name} has no IID`);
    if (values.size > 1) {
      const both = [...values].join(' and ');
      return this.fail(line, `${name} has two IIDs, ${both}: decide in overrides/iids.ts`);
    }
    return value;
  }
}
