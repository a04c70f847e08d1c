/** Writing values of the target. */
import { BASE_TYPE, type TypedData } from '../engine/typed-data.ts';
import { pointer32 } from './pointer-form.ts';
import { bitsOfFloat } from './type-kind.ts';
import { bitsOf } from './value-data.ts';
import { Value } from './value.ts';
import { ValueError } from './value-error.ts';

const CHARACTER_ARRAY = /^(char|wchar_t|WCHAR|char8_t|char16_t|char32_t) \[\d+\]$/;

export function writeValue(value: Value, content: unknown): void {
  const typed = value.fresh();
  switch (value.kind) {
    case 'struct':
      return writeStructure(value, typed, content);
    case 'array':
      return CHARACTER_ARRAY.test(value.typeName) && typeof content === 'string'
        ? writeText(value, content)
        : writeElements(value, content);
    case 'function':
    case 'void':
      throw new ValueError(`${value.path} is ${value.typeName}, which cannot be written.`);
    default:
      return writeBits(value, typed, bitsFor(value, typed, content));
  }
}

function writeStructure(value: Value, typed: TypedData, content: unknown): void {
  if (content instanceof Value) {
    if (content.typeName !== value.typeName)
      throw new TypeError(`${value.path} is ${value.typeName}, not ${content.typeName}.`);
    return value.session.memory.write(typed.offset, content.bytes());
  }
  if (typeof content !== 'object' || content === null || Array.isArray(content))
    throw new TypeError(`${value.path} is ${value.typeName}: give it an object of its fields.`);
  // All names are looked up before anything is written.
  const parts = Object.entries(content).map(([name, part]) => [value.field(name), part] as const);
  for (const [field, part] of parts) field.set(part);
}

function writeElements(value: Value, content: unknown): void {
  const isList = typeof content === 'object' && content !== null && Symbol.iterator in content;
  if (!isList) throw new TypeError(`${value.path} is ${value.typeName}: give it a list.`);
  const list = [...(content as Iterable<unknown>)];
  if (list.length > value.length!)
    throw new RangeError(`${value.path} has ${value.length} elements, not ${list.length}.`);
  list.forEach((part, index) => value.element(index).set(part));
}

function writeText(value: Value, text: string): void {
  const unit = value.size / value.length!;
  const bytes =
    unit === 1
      ? Buffer.from(text, 'utf8')
      : unit === 2
        ? Buffer.from(text, 'utf16le')
        : Buffer.from(Uint32Array.from(Array.from(text), (char) => char.codePointAt(0)!).buffer);
  if (bytes.length > value.size)
    throw new RangeError(
      `'${text}' needs ${bytes.length / unit} characters; ${value.path} has ${value.length}.`,
    );
  // The rest becomes zero, so that nothing of a longer text stays behind.
  const whole = Buffer.alloc(value.size);
  bytes.copy(whole);
  value.session.memory.write(value.address!, whole);
}

/** The bits that `content` means in the type of `value`. */
function bitsFor(value: Value, typed: TypedData, content: unknown): bigint {
  const width = bitsOf(value)?.length ?? value.size * 8;
  const refuse = (wanted: string): never => {
    const given = typeof content === 'string' ? `'${content}'` : String(content);
    throw new TypeError(`${value.path} is ${value.typeName}: it takes ${wanted}, not ${given}.`);
  };
  switch (value.kind) {
    case 'float':
      if (typed.baseTypeId === BASE_TYPE.FLOAT80)
        throw new ValueError(`${value.path} is a float of 80 bits: write its bytes instead.`);
      return typeof content === 'number' ? bitsOfFloat(content, value.size) : refuse('a number');
    case 'bool':
      if (typeof content === 'boolean') return content ? 1n : 0n;
      return integer(content, width) ?? refuse('true or false');
    case 'pointer':
      if (content === null) return 0n;
      if (content instanceof Value) return addressIn(content) ?? refuse('a pointer');
      return typeof content === 'bigint'
        ? (address(content, width) ?? refuse(`an address of ${width} bits`))
        : refuse('an address (a bigint), a pointer, or null');
    case 'enum':
      return typeof content === 'string'
        ? (constant(value, typed, content) ?? refuse(`one of ${constantNames(value, typed)}`))
        : (integer(content, width) ?? refuse(`a constant's name, or a number of ${width} bits`));
    case 'char':
      if (typeof content === 'string' && content.length === 1)
        return character(content, width) ?? refuse(`a character that fits into ${width} bits`);
      return integer(content, width) ?? refuse(`a character or its number, of ${width} bits`);
    default:
      return integer(content, width) ?? refuse(`an integer of ${width} bits`);
  }
}

/** What one byte cannot hold is refused: UTF-8 would need several. */
function character(content: string, width: number): bigint | undefined {
  const code = BigInt(content.charCodeAt(0));
  return code >> BigInt(width) === 0n ? code : undefined;
}

function address(content: bigint, width: number): bigint | undefined {
  return width === 32 ? pointer32(content) : integer(content, width);
}

function addressIn(value: Value): bigint | undefined {
  return value.kind === 'pointer' ? value.integer() : undefined;
}

function constant(value: Value, typed: TypedData, name: string): bigint | undefined {
  return value.session.types.layout(typed).constants.find((known) => known.name === name)?.value;
}

function constantNames(value: Value, typed: TypedData): string {
  const names = value.session.types.layout(typed).constants.map((known) => known.name);
  return names.join(', ');
}

function integer(content: unknown, width: number): bigint | undefined {
  if (typeof content === 'number' ? !Number.isInteger(content) : typeof content !== 'bigint')
    return undefined;
  const number = BigInt(content as number | bigint);
  const fits = number >= -(1n << BigInt(width - 1)) && number < 1n << BigInt(width);
  return fits ? BigInt.asUintN(width, number) : undefined;
}

function writeBits(value: Value, typed: TypedData, bits: bigint): void {
  if (!typed.inMemory) return writeRegister(value, bits);
  const { memory } = value.session;
  const field = bitsOf(value);
  const position = BigInt(field?.position ?? 0);
  const mask = ((1n << BigInt(field?.length ?? value.size * 8)) - 1n) << position;
  let unit = (bits << position) & mask;
  if (field) unit |= fromBytes(memory.read(typed.offset, value.size)) & ~mask;
  const bytes = new Uint8Array(value.size);
  for (let i = 0; i < bytes.length; i++) bytes[i] = Number((unit >> BigInt(i * 8)) & 0xffn);
  memory.write(typed.offset, bytes);
}

function fromBytes(bytes: Uint8Array): bigint {
  return bytes.reduceRight((sum, byte) => (sum << 8n) | BigInt(byte), 0n);
}

/** The engine's own expressions refuse to assign to variables in registers. */
function writeRegister(value: Value, bits: bigint): void {
  const { frame, register } = value.init;
  if (!frame || register === undefined)
    throw new ValueError(`${value.path} is the value of an expression: it is kept nowhere.`);
  if (value.kind === 'float')
    throw new ValueError(
      `${value.path} is kept in register ${register}: write that with thread.setRegister().`,
    );
  // Of callers the registers are known, but who knows where the functions they call have saved them.
  if (frame.thread.frame(0).stackOffset !== frame.stackOffset)
    throw new ValueError(
      `${value.path} is kept in register ${register} of a caller, which can be read but not written.`,
    );
  frame.thread.setRegister(register, bits);
}
