/** One interface → one file: a class to call it with, handlers to implement it with, its methods as data. */
import type { Interface } from '../model.ts';
import { intoBuffer, type ShapedMethod, type ShapedParameter } from '../shape.ts';
import { unique } from './code.ts';
import { documentation, handlerDocumentation, hrDocumentation } from './documentation.ts';
import { HELPERS, HOT } from './helpers.ts';
import { interfacePage } from './links.ts';
import { emitMethod } from './method.ts';
import { handlerSignature, hrSignature } from './names.ts';

export interface InterfaceInput {
  iface: Interface;
  /** Methods that this interface adds to its base. */
  own: ShapedMethod[];
}

export interface FileInput {
  header: string;
  /** Bases before what extends them. */
  interfaces: readonly InterfaceInput[];
  /** From the file to `src/`: `../../`. */
  up: string;
  /** From the file to the folder of structs and families: `../`. */
  side: string;
}

/** The content of one file. Interfaces that are not in it are imported from files of their own beside it. */
export function emitInterfaces(input: FileInput): string {
  const body = input.interfaces.map((each) => emitOne(input.header, each)).join('\n\n');
  return [...imports(input, body), '', body, ''].join('\n');
}

function emitOne(header: string, { iface, own }: InterfaceInput): string {
  const base = iface.base ?? 'IUnknown';
  const kept = own.filter((shaped) => shaped.omitted === undefined);
  return [
    ...classOf(header, iface, base, own, kept),
    '',
    ...hrInterface(header, iface.name, base, kept),
    '',
    ...handlers(header, iface.name, base, kept),
  ].join('\n');
}

function classOf(
  header: string,
  { name, iid }: Interface,
  base: string,
  all: ShapedMethod[],
  own: ShapedMethod[],
): string[] {
  const table = `own${name}`;
  const types = unique(all.flatMap(({ parameters }) => parameters.flatMap(({ of }) => of ?? [])));
  return [
    `let ${table}: readonly MethodSpec[] | undefined;`,
    '',
    `/** {@link ${interfacePage(header, name)}} */`,
    `export class ${name} extends ${base} {`,
    `  static override readonly interfaceName: string = '${name}';`,
    `  static override readonly iid: Guid = '${iid}';`,
    '  static override ownMethods(): readonly MethodSpec[] {',
    `    return (${table} ??= methods([${types.join(', ')}], [`,
    ...all.map((shaped) => `      '${specOf(shaped, types)}',`),
    '    ]));',
    '  }',
    '',
    `  /** The same methods without throwing: each returns \`{ hresult, …outs }\`. */`,
    `  declare readonly hr: ${name}Hr;`,
    `  /** Only in the type: what \`implement(${name}, …)\` accepts. */`,
    `  declare readonly handlers?: ${name}Handlers;`,
    ...own.flatMap((shaped) => [
      '',
      documentation(header, shaped, intoBuffer(shaped) !== undefined),
      emitMethod(name, shaped).code,
      ...(intoBuffer(shaped) ? ['', ...intoMethod(name, shaped)] : []),
    ]),
    '}',
  ];
}

function intoMethod(name: string, shaped: ShapedMethod): string[] {
  return [
    `  /** As {@link ${name}.${shaped.method.name}}, but fills \`${intoBuffer(shaped)!.name}\` and returns how many bytes of it are valid. */`,
    emitMethod(name, shaped, true).code,
  ];
}

function hrInterface(header: string, name: string, base: string, own: ShapedMethod[]): string[] {
  return [
    `/** Methods of {@link ${name}} that return their HRESULT beside the results, and never throw for it. */`,
    `export interface ${name}Hr${base === 'IUnknown' ? '' : ` extends ${base}Hr`} {`,
    ...own
      .filter((shaped) => shaped.returns === 'hresult')
      .flatMap((shaped) => [hrDocumentation(header, shaped), `  ${hrSignature(shaped)};`]),
    '}',
  ];
}

function handlers(header: string, name: string, base: string, own: ShapedMethod[]): string[] {
  return [
    `/** Methods an object may have to receive the calls of ${name}; all optional. */`,
    `export interface ${name}Handlers${base === 'IUnknown' ? '' : ` extends ${base}Handlers`} {`,
    ...own.flatMap((shaped) => [
      handlerDocumentation(header, shaped),
      `  ${handlerSignature(shaped)};`,
    ]),
    '}',
  ];
}

/** The method as a row of data: see `methods` in src/com/spec.ts. */
function specOf(shaped: ShapedMethod, types: readonly string[]): string {
  const { method, returns, parameters, interest, flag, omitted } = shaped;
  const head = [
    ...[method.slot, method.name, returns],
    ...(interest === undefined ? [] : [`interest=${interest}`]),
    ...(flag === undefined ? [] : [`flag=${flag}`]),
    ...(omitted === undefined ? [] : ['omitted']),
  ];
  return [head.join(' '), ...parameters.map((p) => parameterSpec(p, types))].join('|');
}

function parameterSpec(p: ShapedParameter, types: readonly string[]): string {
  const isInput = p.role === 'in' || p.role === 'inout';
  return [
    ...[p.role, p.name, p.kind],
    ...(p.of === undefined ? [] : [`type=${types.indexOf(p.of)}`]),
    ...(p.array ? ['array'] : []),
    ...(p.count === undefined ? [] : [`count=${p.count}`]),
    ...(p.actual === undefined || p.perElement !== undefined ? [] : [`actual=${p.actual}`]),
    ...(p.optional && isInput ? ['optional'] : []),
    ...(p.block ? ['block'] : []),
    ...(p.byValue ? ['byValue'] : []),
  ].join(' ');
}

function imports({ interfaces, up, side }: FileInput, body: string): string[] {
  const words = new Set(body.replace(/^ *\/?\*.*$/gm, '').match(/\b\w+\b/g));
  const own = interfaces.flatMap((each) => each.own);
  const all = own.flatMap((s) => s.parameters);
  const here = new Set(interfaces.map(({ iface }) => iface.name));
  const named = (kind: ShapedParameter['kind']) =>
    unique(all.filter((p) => p.kind === kind).map((p) => p.of!));
  const bases = unique(interfaces.map(({ iface }) => iface.base ?? 'IUnknown'));
  const others = named('interface').filter((name) => !here.has(name) && !bases.includes(name));
  const families = unique([
    ...all.flatMap((p) => p.families ?? []),
    ...own.flatMap((s) => s.returnFamilies ?? []),
  ]).filter((name) => words.has(name));
  const structs = named('struct');
  const hot = HOT.filter((name) => words.has(name));
  const helpers = unique([
    ...(hot.length > 0 ? ['hot'] : []),
    ...HELPERS.filter((name) => words.has(name)),
    ...(words.has('IUnknown') ? ['IUnknown'] : []),
  ]);
  const types = ['Guid', 'MethodSpec', ...(words.has('VARIANT') ? ['VARIANT'] : [])];
  return [
    ...bases
      .filter((base) => base !== 'IUnknown' && !here.has(base))
      .map(
        (base) => `import { ${base}, type ${base}Handlers, type ${base}Hr } from './${base}.ts';`,
      ),
    `import {`,
    ...helpers.map((h) => `  ${h},`),
    ...types.map((type) => `  type ${type},`),
    `} from '${up}com/call.ts';`,
    ...(families.length > 0
      ? [`import type { ${families.join(', ')} } from '${side}families.ts';`]
      : []),
    ...(structs.length > 0 ? [`import { ${structs.join(', ')} } from '${side}structs.ts';`] : []),
    ...others
      .filter((name) => name !== 'IUnknown')
      .map((name) => `import { ${name} } from './${name}.ts';`),
    ...(hot.length > 0 ? ['', `const { ${hot.join(', ')} } = hot;`] : []),
  ];
}
