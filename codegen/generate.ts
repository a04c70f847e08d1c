/** Model → files. Pure: the same model gives the same bytes. */
import { emitFamily } from './emit/families.ts';
import { STRUCT_HELPERS } from './emit/helpers.ts';
import { emitInterfaces } from './emit/interface.ts';
import { HAND_WRITTEN, StructEmitter } from './emit/struct.ts';
import { unique } from './emit/code.ts';
import { enumFamilies, FIELD_FAMILIES } from './enum-families.ts';
import { checkTypeNames } from './check-names.ts';
import type { Family } from './families.ts';
import { Shapes } from './interfaces.ts';
import { HeaderError, type Interface, type Model } from './model.ts';
import { checkOverrides } from './overrides/check.ts';

/** Path below src/generated → content. */
export type Output = Map<string, string>;

export interface GenerateOptions {
  /** False for an older header, which may lack constants and methods that the tables know. */
  strict?: boolean;
}

/** Of the codec in src/com/debug-value.ts. */
const DEBUG_VALUE_SIZE = 32;

/** Does the model come from dbgmodel.h, which has C enums and none of the tables of overrides/? */
export function isDataModel(model: Model): boolean {
  return model.enums.length > 0 && model.interfaces.some(({ name }) => name === 'IModelObject');
}

/** The files of one header; those of dbgmodel.h lie in `model/`. */
export function generate(model: Model, { strict = true }: GenerateOptions = {}): Output {
  return isDataModel(model) ? generateDataModel(model) : generateEngine(model, strict);
}

function generateEngine(model: Model, strict: boolean): Output {
  const overrides = checkOverrides(model, { strict });
  // dbgeng.h has no C enums; another header may.
  const families = [...overrides.families, ...enumFamilies(model)];
  const fields = new Map(
    [...overrides.links.fields].map(([key, link]) => [key, link.families] as const),
  );
  return new Files(model, '', new Shapes(model, overrides), families, fields).all();
}

function generateDataModel(model: Model): Output {
  return new Files(model, 'model/', new Shapes(model), enumFamilies(model), FIELD_FAMILIES).all();
}

class Files {
  private readonly model: Model;
  private readonly shapes: Shapes;
  private readonly families: readonly Family[];
  private readonly fieldFamilies: ReadonlyMap<string, readonly string[]>;
  private readonly files: Output = new Map();
  /** Below src/generated, with a slash at its end. */
  private readonly folder: string;
  /** From the folder to `src/`. */
  private readonly up: string;

  constructor(
    model: Model,
    folder: string,
    shapes: Shapes,
    families: readonly Family[],
    fieldFamilies: ReadonlyMap<string, readonly string[]>,
  ) {
    this.model = model;
    this.folder = folder;
    this.up = folder === '' ? '../' : '../../';
    this.shapes = shapes;
    this.families = families;
    this.fieldFamilies = fieldFamilies;
  }

  all(): Output {
    checkTypeNames(
      this.model,
      this.families
        .filter(({ name }) => !this.model.enums.some((each) => each.name === name))
        .map(({ name }) => name),
    );
    this.interfaces();
    this.put('structs.ts', this.structs(this.up));
    this.put('families.ts', this.familiesFile(this.up));
    this.put('index.ts', this.index());
    return this.files;
  }

  private interfaces(): void {
    const { header } = this.model;
    const interfaces = basesFirst(this.model.interfaces).map((iface) => ({
      iface,
      own: this.shapes.ownMethods(iface),
    }));
    if (isDataModel(this.model)) {
      // They refer to each other in circles, bases to what extends them: only one file can have an order.
      const places = { up: this.up, side: './' };
      return this.put('interfaces.ts', emitInterfaces({ header, interfaces, ...places }));
    }
    for (const each of interfaces) {
      const places = { up: `../${this.up}`, side: '../' };
      const content = emitInterfaces({ header, interfaces: [each], ...places });
      this.put(`interfaces/${each.iface.name}.ts`, content);
    }
  }

  private put(path: string, content: string): void {
    const banner = `// Generated from ${this.model.header} by \`npm run codegen\`. Do not edit: change codegen/ instead.\n`;
    this.files.set(this.folder + path, banner + content);
  }

  private structs(up: string): string {
    const { header, structs } = this.model;
    const emitter = new StructEmitter(header, this.shapes.types, this.fieldFamilies);
    const emitted = structs.filter((struct) => !HAND_WRITTEN.has(struct.name));
    const body = emitted.map((struct) => emitter.emit(struct)).join('\n\n');
    const families = unique(emitted.flatMap((struct) => emitter.familiesOf(struct)));
    const words = new Set(body.match(/\b\w+\b/g));
    const value = structs.find(({ name }) => name === 'DEBUG_VALUE');
    if (value && value.size !== DEBUG_VALUE_SIZE)
      throw new HeaderError(
        header,
        value.line,
        `DEBUG_VALUE has ${value.size} bytes, not ${DEBUG_VALUE_SIZE}`,
      );
    const used = [
      ...STRUCT_HELPERS.filter((name) => words.has(name)),
      ...(words.has('Guid') ? ['type Guid'] : []),
    ];
    return [
      `import {\n${used.map((name) => `  ${name},`).join('\n')}\n} from '${up}com/call.ts';`,
      `import type { ${families.join(', ')} } from './families.ts';`,
      ...(value && words.has('DEBUG_VALUE')
        ? [`import { DEBUG_VALUE } from '${up}com/debug-value.ts';`]
        : []),
      ...(value ? [`export { DEBUG_VALUE } from '${up}com/debug-value.ts';`] : []),
      '',
      body,
      '',
    ].join('\n');
  }

  private familiesFile(up: string): string {
    const wide = this.families.some(({ width }) => width === 64);
    const types = ['FamilyValue', ...(wide ? ['FamilyValue64'] : [])];
    return [
      `import { defineFamily, ${types.map((type) => `type ${type}`).join(', ')} } from '${up}com/call.ts';`,
      '',
      this.families.map(emitFamily).join('\n\n'),
      '',
    ].join('\n');
  }

  private index(): string {
    const files = isDataModel(this.model)
      ? ['interfaces.ts']
      : this.model.interfaces.map(({ name }) => `interfaces/${name}.ts`);
    return [
      ...files.map((file) => `export * from './${file}';`),
      "export * from './families.ts';",
      "export * from './structs.ts';",
      '',
    ].join('\n');
  }
}

/** The header's order, except that a base comes before what extends it. */
function basesFirst(interfaces: readonly Interface[]): Interface[] {
  const byName = new Map(interfaces.map((iface) => [iface.name, iface]));
  const ordered = new Set<Interface>();
  const add = (iface: Interface): void => {
    const base = iface.base === null ? undefined : byName.get(iface.base);
    if (base) add(base);
    ordered.add(iface);
  };
  interfaces.forEach(add);
  return [...ordered];
}
