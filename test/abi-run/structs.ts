// Structs → C++ that writes their fields to the journal and fills them: the compiler finds the places.
import type { Field, Struct } from '../../codegen/model.ts';

/** Journal and pattern of one struct, field by field: the compiler finds the places. */
export function structFunctions(struct: Struct): string {
  const { name } = struct;
  if (name === 'DEBUG_VALUE') return DEBUG_VALUE;
  const leaves = leavesOf(struct, 's');
  const shown = leaves.map(
    ({ field, path }) => `"\\"${field.name}\\":" + ${showField(field, path)}`,
  );
  const fills = leaves.map(({ field, path }) => fillField(field, path));
  return [
    `static std::string show(const ${name} &s) {`,
    `  return std::string("{") + ${shown.join(' + "," + ')} + "}";`,
    '}',
    `static void fill(${name} &s) {`,
    '  memset((void *)&s, 0, sizeof s);',
    ...fills.map((line) => `  ${line}`),
    '}',
  ].join('\n');
}

interface LeafField {
  field: Field;
  path: string;
}

function leavesOf(struct: Struct, path: string): LeafField[] {
  return struct.fields.flatMap((field) => {
    const place = field.name === '' ? path : `${path}.${field.name}`;
    if (field.nested) return leavesOf(field.nested, place);
    return /^(Reserved\d*|__.*)$/.test(field.name) ? [] : [{ field, path: place }];
  });
}

/** C++ finds the right `show` by type; only BOOL looks like any other int. */
function showOne({ type }: Field, place: string): string {
  return type.name === 'BOOL' ? `truth(${place} != 0)` : `show(${place})`;
}

function showField(field: Field, place: string): string {
  if (field.arrayLength === null) return showOne(field, place);
  if (field.type.name === 'CHAR')
    return `hex(${place}, strnlen((const char *)${place}, sizeof ${place}))`;
  return `each(${place}, ${field.arrayLength}, [](const auto &x) { return ${showOne(field, 'x')}; })`;
}

function fillField(field: Field, place: string): string {
  const { type, arrayLength } = field;
  if (type.pointers > 0) return `${place} = nullptr;`;
  if (arrayLength !== null && type.name === 'CHAR')
    return `strcpy((char *)${place}, someAnsi(${Math.min(5, arrayLength - 1)}).c_str());`;
  const one = type.name === 'BOOL' ? 'fillTruth' : 'fill';
  return arrayLength === null ? `${one}(${place});` : `for (auto &x : ${place}) ${one}(x);`;
}

/** A tagged union: which member counts follows from the type. */
const DEBUG_VALUE = `
static std::string show(const DEBUG_VALUE &s) {
  std::string value;
  switch (s.Type) {
    case DEBUG_VALUE_INVALID: return "{\\"Type\\":0}";
    case DEBUG_VALUE_INT8: value = number(s.I8); break;
    case DEBUG_VALUE_INT16: value = number(s.I16); break;
    case DEBUG_VALUE_INT32: value = number(s.I32); break;
    case DEBUG_VALUE_INT64: value = wideNumber(s.I64); break;
    case DEBUG_VALUE_FLOAT32: value = real(s.F32); break;
    case DEBUG_VALUE_FLOAT64: value = real(s.F64); break;
    case DEBUG_VALUE_FLOAT80: value = hex(s.F80Bytes, 10); break;
    case DEBUG_VALUE_FLOAT82: value = hex(s.F82Bytes, 11); break;
    case DEBUG_VALUE_FLOAT128: value = hex(s.F128Bytes, 16); break;
    case DEBUG_VALUE_VECTOR64: value = hex(s.VI8, 8); break;
    case DEBUG_VALUE_VECTOR128: value = hex(s.VI8, 16); break;
  }
  return "{\\"Type\\":" + number(s.Type) + ",\\"Value\\":" + value + "}";
}
static void fill(DEBUG_VALUE &s) {
  memset(&s, 0, sizeof s);
  s.Type = nextBits() % 12;
  switch (s.Type) {
    case DEBUG_VALUE_INVALID: break;
    case DEBUG_VALUE_INT8: fill(s.I8); break;
    case DEBUG_VALUE_INT16: fill(s.I16); break;
    case DEBUG_VALUE_INT32: fill(s.I32); break;
    case DEBUG_VALUE_INT64: fill(s.I64); break;
    case DEBUG_VALUE_FLOAT32: fill(s.F32); break;
    case DEBUG_VALUE_FLOAT64: fill(s.F64); break;
    case DEBUG_VALUE_FLOAT80: fillBytes(s.F80Bytes, 10); break;
    case DEBUG_VALUE_FLOAT82: fillBytes(s.F82Bytes, 11); break;
    case DEBUG_VALUE_FLOAT128: fillBytes(s.F128Bytes, 16); break;
    case DEBUG_VALUE_VECTOR64: fillBytes(s.VI8, 8); break;
    case DEBUG_VALUE_VECTOR128: fillBytes(s.VI8, 16); break;
  }
}`;
