/** Model → files. Pure: the same model gives the same bytes. */
import { classify } from './classify.ts';
import { markEventCallbacks } from './event-callbacks.ts';
import { emitFamily } from './emit/families.ts';
import { emitInterface } from './emit/interface.ts';
import { HAND_WRITTEN, StructEmitter } from './emit/struct.ts';
import { assignFamilies } from './families.ts';
import { withWindowsFamilies } from './windows-families.ts';
import { linkFamilies, rootName, type FamilyLinks } from './links.ts';
import { Types } from './kinds.ts';
import type { Interface, Model } from './model.ts';
import type { ShapedMethod } from './shape.ts';

/** Path below src/generated → content. */
export type Output = Map<string, string>;

const BANNER = (header: string) =>
  `// Generated from ${header} by \`npm run codegen\`. Do not edit: change codegen/ instead.\n`;

/** The methods an interface adds to its base, with their shapes. */
export function ownMethods(
  model: Model,
  types: Types,
  links: FamilyLinks,
  iface: Interface,
): ShapedMethod[] {
  const root = rootName(model, iface.name);
  return iface.methods
    .filter((method) => method.since === iface.name)
    .map((method) => withFamilies(links, `${root}.${method.name}`, classify(model, types, method)));
}

function withFamilies(links: FamilyLinks, key: string, shaped: ShapedMethod): ShapedMethod {
  const result = links.results.get(key);
  if (result) shaped.returnFamilies = result.families;
  for (const parameter of shaped.parameters) {
    const link = links.parameters.get(`${key}.${parameter.name}`);
    if (link) parameter.families = link.families;
  }
  return shaped;
}

export interface GenerateOptions {
  /** False for an older header, which may lack constants and methods that the tables know. */
  strict?: boolean;
}

export function generate(model: Model, { strict = true }: GenerateOptions = {}): Output {
  const types = new Types(model);
  const families = withWindowsFamilies(
    assignFamilies(model.constants, { file: model.header, strict }),
  );
  const names = new Set(families.map((family) => family.name));
  const links = linkFamilies(model, names, { strict });
  const files: Output = new Map();
  const put = (path: string, content: string) => files.set(path, BANNER(model.header) + content);

  for (const iface of model.interfaces) {
    const own = ownMethods(model, types, links, iface);
    markEventCallbacks(model.header, own, families);
    const content = emitInterface({
      header: model.header,
      iface,
      own,
      isFamily: (n) => names.has(n),
    });
    put(`interfaces/${iface.name}.ts`, content);
  }
  put('structs.ts', structsFile(model, types, links));
  put(
    'families.ts',
    [
      "import { defineFamily, type FamilyValue, type FamilyValue64 } from '../com/call.ts';",
      '',
      families.map(emitFamily).join('\n\n'),
      '',
    ].join('\n'),
  );
  put('index.ts', indexFile(model));
  return files;
}

const STRUCT_HELPERS = (
  'decodeGuid defineStruct encodeGuid putBool putF64 putI32 putI64 putU16 putU32 putU64 putU8 readChars readU64s ' +
  'readWidePointer refusePointer writeChars writeList'
).split(' ');

function structsFile(model: Model, types: Types, links: FamilyLinks): string {
  const fields = new Map([...links.fields].map(([key, link]) => [key, link.families]));
  const emitter = new StructEmitter(model.header, types, fields);
  const structs = model.structs.filter((struct) => !HAND_WRITTEN.has(struct.name));
  const body = structs.map((struct) => emitter.emit(struct)).join('\n\n');
  const families = new Set(structs.flatMap((struct) => emitter.familiesOf(struct)));
  const used = STRUCT_HELPERS.filter((name) => new RegExp(`\\b${name}\\b`).test(body));
  return [
    `import {\n${used.map((name) => `  ${name},`).join('\n')}\n  type Guid,\n} from '../com/call.ts';`,
    `import type { ${[...families].sort().join(', ')} } from './families.ts';`,
    "export { DEBUG_VALUE } from '../com/debug-value.ts';",
    '',
    body,
    '',
  ].join('\n');
}

function indexFile(model: Model): string {
  return [
    ...model.interfaces.map((iface) => `export * from './interfaces/${iface.name}.ts';`),
    "export * from './families.ts';",
    "export * from './structs.ts';",
    '',
  ].join('\n');
}
