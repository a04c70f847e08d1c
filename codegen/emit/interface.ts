/** One interface → one file: a class to call it with, handlers to implement it with, its methods as data. */
import type { ShapedMethod, ShapedParameter } from '../shape.ts';
import type { Interface } from '../model.ts';
import { handlerSignature, hrType, learnUrl, parameterList } from './names.ts';
import { emitMethod, intoBuffer } from './method.ts';
import { documentation } from './documentation.ts';

export interface InterfaceInput {
  header: string;
  iface: Interface;
  /** Methods that this interface adds to its base. */
  own: ShapedMethod[];
  /** Is there a family, a struct of that name? To find the imports. */
  isFamily(name: string): boolean;
}

/** Names exported by src/com/call.ts that emitted code may use. */
const HELPERS = (
  'base bindSlot byteView bytesAddress checkAttempt checkBoolean checkBytes checkGuid checkInterface checkLength ' +
  'checkList checkStruct decodeGuid enter fault freshBytes i32 i64 INTO leave MAX_U64 method notAnsi notI32 notI64 ' +
  'notText notU32 notU64 parameter pointerOf pushAnsi pushGuid pushStruct pushStructs pushU32s pushU64s pushWide ' +
  'readAnsi readBytes readU32s readU64s readWide reserve scratch settle takeBytes u32 u64 u8 wrap'
).split(' ');

export function emitInterface(input: InterfaceInput): string {
  const { iface, own } = input;
  const base = iface.base ?? 'IUnknown';
  const kept = own.filter((shaped) => shaped.omitted === undefined);
  const body = [
    ...classOf(input, base, kept),
    '',
    ...hrInterface(iface.name, base, kept),
    '',
    ...handlers(iface.name, base, kept),
  ].join('\n');
  return [...imports(input, base, body), '', body, ''].join('\n');
}

function classOf(
  { header, iface, own: all }: InterfaceInput,
  base: string,
  own: ShapedMethod[],
): string[] {
  const { name } = iface;
  return [
    `let own: readonly MethodSpec[] | undefined;`,
    '',
    `/** {@link ${learnUrl(header, name, '').replace('/nf-', '/nn-').replace(/-$/, '')}} */`,
    `export class ${name} extends ${base} {`,
    `  static override readonly interfaceName: string = '${name}';`,
    `  static override readonly iid: Guid = '${iface.iid}';`,
    '  static override ownMethods(): readonly MethodSpec[] {',
    '    return (own ??= [',
    ...all.map((shaped) => `      ${specOf(shaped)},`),
    '    ]);',
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
    `  /** As {@link ${name}.${shaped.method.name}}, but fills \`${intoBuffer(shaped)!.name}\` and returns how many bytes were written. */`,
    emitMethod(name, shaped, true).code,
  ];
}

function hrInterface(name: string, base: string, own: ShapedMethod[]): string[] {
  return [
    `export interface ${name}Hr${base === 'IUnknown' ? '' : ` extends ${base}Hr`} {`,
    ...own
      .filter((shaped) => shaped.returns === 'hresult')
      .map((shaped) => `  ${shaped.method.name}(${parameterList(shaped)}): ${hrType(shaped)};`),
    '}',
  ];
}

function handlers(name: string, base: string, own: ShapedMethod[]): string[] {
  return [
    `/** Methods an object may have to receive the calls of ${name}; all optional. */`,
    `export interface ${name}Handlers${base === 'IUnknown' ? '' : ` extends ${base}Handlers`} {`,
    ...own.map((shaped) => `  ${handlerSignature(shaped)};`),
    '}',
  ];
}

/** The method as a row of data. */
function specOf(shaped: ShapedMethod): string {
  const { method, returns, parameters, interest, flag } = shaped;
  const list = parameters.map(parameterSpec).join(', ');
  const more = [
    ...(interest === undefined ? [] : [`interest: ${interest}`]),
    ...(flag === undefined ? [] : [`flag: '${flag}'`]),
  ];
  const tail = more.length > 0 ? `, { ${more.join(', ')} }` : '';
  return `method(${method.slot}, '${method.name}', '${returns}', [${list}]${tail})`;
}

function parameterSpec(p: ShapedParameter): string {
  const more = [
    ...(p.of === undefined ? [] : [`type: ${p.of}`]),
    ...(p.array ? ['array: true'] : []),
    ...(p.count === undefined ? [] : [`count: ${p.count}`]),
    ...(p.actual === undefined ? [] : [`actual: ${p.actual}`]),
    ...(p.optional && (p.role === 'in' || p.role === 'inout') ? ['optional: true'] : []),
  ];
  const tail = more.length > 0 ? `, { ${more.join(', ')} }` : '';
  return `parameter('${p.role}', '${p.name}', '${p.kind}'${tail})`;
}

function imports({ iface, own, isFamily }: InterfaceInput, base: string, body: string): string[] {
  const used = (name: string) => new RegExp(`\\b${name}\\b`).test(body);
  const helpers = HELPERS.filter(used);
  const all = own.flatMap((s) => s.parameters);
  const structs = sorted(all.filter((p) => p.kind === 'struct').map((p) => p.of!));
  const interfaces = sorted(all.filter((p) => p.kind === 'interface').map((p) => p.of!));
  const families = sorted([
    ...all.flatMap((p) => p.families ?? []),
    ...own.flatMap((s) => s.returnFamilies ?? []),
  ]).filter((name) => isFamily(name) && used(name));
  return [
    ...(base === 'IUnknown'
      ? []
      : [`import { ${base}, type ${base}Handlers, type ${base}Hr } from './${base}.ts';`]),
    `import {`,
    ...sorted([...helpers, ...(base === 'IUnknown' ? ['IUnknown'] : [])]).map((h) => `  ${h},`),
    '  type Guid,',
    '  type MethodSpec,',
    `} from '../../com/call.ts';`,
    ...(families.length > 0
      ? [`import type { ${families.join(', ')} } from '../families.ts';`]
      : []),
    ...(structs.length > 0 ? [`import { ${structs.join(', ')} } from '../structs.ts';`] : []),
    ...interfaces
      .filter((name) => name !== iface.name && name !== base && name !== 'IUnknown')
      .map((name) => `import { ${name} } from './${name}.ts';`),
  ];
}

const sorted = (names: string[]) => [...new Set(names)].sort();
