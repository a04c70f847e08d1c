/** The model as a JSON document for other programs: what `--model FILE` writes. */
import type {
  Constant,
  ExportedFunction,
  Field,
  Interface,
  Model,
  Parameter,
  Struct,
} from './model.ts';

/**
 * JSON text, the same bytes for the same model. Slots count from 0 = QueryInterface and inherited methods
 * are listed too; fields of anonymous structs and unions stand among those of their owner, as in C;
 * types are spelled as in the header, beside what they stand for; 64-bit constants are decimal strings.
 */
export function modelJson(model: Model): string {
  const document = {
    header: model.header,
    interfaces: model.interfaces.map(interfaceJson),
    structs: model.structs.map(structJson),
    constants: Object.fromEntries(model.constants.map((each) => [each.name, constantJson(each)])),
    enums: model.enums.map(({ name, members }) => ({
      name,
      members: Object.fromEntries(members.map((member) => [member.name, member.value])),
    })),
    functions: model.functions.map(functionJson),
  };
  return `${JSON.stringify(document, null, 2)}\n`;
}

function interfaceJson({ name, iid, base, declaredBase, methods }: Interface): object {
  return {
    name,
    iid,
    base,
    declaredBase,
    methods: methods.map((method) => ({
      name: method.name,
      slot: method.slot,
      returnType: method.returnType.spelling,
      parameters: method.parameters.map(parameterJson),
      variadic: method.variadic,
      since: method.since,
    })),
  };
}

function parameterJson({ name, type, sal }: Parameter): object {
  return {
    name,
    type: type.spelling,
    pointee: type.name,
    pointers: type.pointers,
    const: type.const,
    direction: sal.direction,
    optional: sal.optional,
    reserved: sal.reserved,
    ...(sal.count ? { count: sal.count } : {}),
    ...(sal.written === null ? {} : { written: sal.written }),
    ...(sal.comOut === null ? {} : { comOut: sal.comOut }),
    ...(sal.resultMayBeNull ? { resultMayBeNull: true } : {}),
    annotation: sal.text,
  };
}

function structJson({ name, kind, size, align, fields, external }: Struct): object {
  return {
    name,
    kind,
    size,
    align,
    external,
    fields: fields.flatMap((each) => fieldJson(each, 0)),
  };
}

function fieldJson(field: Field, base: number): object[] {
  const offset = base + field.offset;
  const { name, type, size, arrayLength, nested } = field;
  if (nested && name === '') return nested.fields.flatMap((each) => fieldJson(each, offset));
  return [
    {
      name,
      offset,
      size,
      type: type.spelling,
      ...(arrayLength === null ? {} : { arrayLength }),
      ...(nested ? { fields: nested.fields.flatMap((each) => fieldJson(each, 0)) } : {}),
    },
  ];
}

function constantJson({ value }: Constant): number | string {
  return value.value;
}

function functionJson({ name, returnType, parameters }: ExportedFunction): object {
  return { name, returnType: returnType.spelling, parameters: parameters.map(parameterJson) };
}
