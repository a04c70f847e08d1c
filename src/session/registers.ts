/** Registers of a thread, by name. */
import type { DEBUG_VALUE } from '../com/debug-value.ts';
import type { EngineInterfaces } from '../engine/interfaces.ts';
import { DEBUG_REGISTER, DEBUG_REGSRC, DEBUG_VALUE_TYPE } from '../generated/families.ts';
import { printable } from './print.ts';

/**
 * Integers are bigint (unsigned), floats numbers, vector registers little-endian bytes. Undefined: the
 * processor or the dump does not have it.
 */
export type RegisterValue = bigint | number | Uint8Array | undefined;

/**
 * Registers by the engine's names: `rip`, `efl`, `st0`, `xmm0`, `ymm0`… One that cannot be read is
 * missing and does not keep the others from being there.
 */
export type Registers = Readonly<Record<string, RegisterValue>>;

interface Description {
  readonly index: number;
  readonly type: DEBUG_VALUE_TYPE;
  /** A part of another register, such as `eax` of `rax`. */
  readonly part: boolean;
  /** How many bits of its type a part has: 8 of `cl`. Undefined for whole registers. */
  readonly bits: number | undefined;
}

/** Names differ per machine, and `.effmach` changes the machine: one table per processor type. */
const tables = new WeakMap<EngineInterfaces, Map<number, Map<string, Description>>>();

function descriptions(engine: EngineInterfaces): Map<string, Description> {
  const machine = engine.control.GetEffectiveProcessorType();
  const known = tables.get(engine) ?? new Map<number, Map<string, Description>>();
  tables.set(engine, known);
  let table = known.get(machine);
  if (!table) {
    table = new Map();
    const count = engine.registers.GetNumberRegisters();
    for (let index = 0; index < count; index++) {
      const { NameBuffer, Desc } = engine.registers.GetDescriptionWide(index);
      const sub = (Desc.Flags & DEBUG_REGISTER.SUB_REGISTER) !== 0;
      const part = sub || PART.test(NameBuffer);
      const bits = sub ? Desc.SubregLength : undefined;
      table.set(NameBuffer, { index, type: Desc.Type, part, bits });
    }
    known.set(machine, table);
  }
  return table;
}

interface ReadableSet {
  readonly names: string[];
  readonly indices: number[];
}

/** Which registers could be read the last time: asked for in one call as long as that works. */
const readable = new WeakMap<object, { all?: ReadableSet; whole?: ReadableSet }>();

/** Elements and halves of vector registers, which the engine lists as registers of their own. */
const PART = /^[xyz]mm\d+([lh]|\/\d+)$/;

export interface RegisterOptions {
  /** Sub-registers such as `eax` and flag bits, too. Default false. */
  readonly parts?: boolean;
}

/** Everything of the current thread, or of the frame that is the scope, that can be read. */
export function readRegisters(
  engine: EngineInterfaces,
  { parts = false }: RegisterOptions = {},
  source: DEBUG_REGSRC = DEBUG_REGSRC.DEBUGGEE,
): Registers {
  const table = descriptions(engine);
  const known = readable.get(table)?.[parts ? 'all' : 'whole'];
  const values =
    known && engine.registers.hr.GetValues2(source, known.indices.length, known.indices, 0);
  const result: Record<string, RegisterValue> = {};
  if (known && values?.hresult === 0) {
    known.names.forEach((name, i) => (result[name] = fromValue(values.Values[i]!)));
    return printable(result);
  }
  // One that cannot be read fails the whole call: then each is asked alone, and remembered.
  const set: ReadableSet = { names: [], indices: [] };
  for (const [name, { index, part }] of table) {
    if (part && !parts) continue;
    const value = readOne(engine, index, source);
    if (value === undefined) continue;
    result[name] = value;
    set.names.push(name);
    set.indices.push(index);
  }
  readable.set(table, { ...readable.get(table), [parts ? 'all' : 'whole']: set });
  return printable(result);
}

/** One register of the current thread. Throws for a name that this machine does not have. */
export function readRegister(
  engine: EngineInterfaces,
  name: string,
  source: DEBUG_REGSRC = DEBUG_REGSRC.DEBUGGEE,
): RegisterValue {
  return readOne(engine, find(engine, name).index, source);
}

function readOne(
  { registers }: EngineInterfaces,
  index: number,
  source: DEBUG_REGSRC,
): RegisterValue {
  const { hresult, Values } = registers.hr.GetValues2(source, 1, [index], 0);
  return hresult === 0 && Values[0] ? fromValue(Values[0]) : undefined;
}

/** Sets one register of the current thread. */
export function writeRegister(
  engine: EngineInterfaces,
  name: string,
  value: bigint | number | Uint8Array,
): void {
  const register = find(engine, name);
  engine.registers.SetValue(register.index, toValue(name, register, value));
}

/** Names that this machine has, in the engine's order. */
export function registerNames(engine: EngineInterfaces, { parts = false } = {}): string[] {
  return [...descriptions(engine)].filter(([, d]) => parts || !d.part).map(([name]) => name);
}

function find(engine: EngineInterfaces, name: string): Description {
  const table = descriptions(engine);
  const found = table.get(name) ?? table.get(String(name).toLowerCase().replace(/^@/, ''));
  if (found) return found;
  const machine = [...table.keys()].slice(0, 8).join(', ');
  throw new TypeError(`There is no register '${String(name)}' on this machine. It has ${machine}…`);
}

const FLOAT80_SIZE = 10;

function fromValue(value: DEBUG_VALUE): RegisterValue {
  if (!('Value' in value)) return undefined;
  const content = value.Value;
  if (value.Type === DEBUG_VALUE_TYPE.FLOAT80) return extendedToNumber(content as Uint8Array);
  if (value.Type === DEBUG_VALUE_TYPE.FLOAT32 || value.Type === DEBUG_VALUE_TYPE.FLOAT64)
    return content as number;
  return typeof content === 'number' ? BigInt(content) : content;
}

function toValue(
  name: string,
  { type, bits: part }: Description,
  value: bigint | number | Uint8Array,
): DEBUG_VALUE {
  const refuse = (wanted: string): never => {
    throw new TypeError(`Register ${name} takes ${wanted}, not ${String(value)}.`);
  };
  const integer = (width: number): bigint => {
    const bits = part ?? width;
    const wanted = `an integer of ${bits} bit${bits === 1 ? '' : 's'}`;
    if (typeof value !== 'bigint' && !Number.isInteger(value)) return refuse(wanted);
    const fitting = unsigned(BigInt(value as bigint | number), bits);
    if (fitting !== undefined) return fitting;
    throw new RangeError(`Register ${name} takes ${wanted}, not ${String(value)}.`);
  };
  switch (type) {
    case DEBUG_VALUE_TYPE.FLOAT32:
    case DEBUG_VALUE_TYPE.FLOAT64:
      return tagged(type, typeof value === 'number' ? value : refuse('a number'));
    case DEBUG_VALUE_TYPE.INT64:
      return tagged(type, integer(64));
    case DEBUG_VALUE_TYPE.INT8:
    case DEBUG_VALUE_TYPE.INT16:
    case DEBUG_VALUE_TYPE.INT32:
      return tagged(type, Number(integer(8 << (type - DEBUG_VALUE_TYPE.INT8))));
    case DEBUG_VALUE_TYPE.FLOAT80:
      return tagged(type, bytesOf(value, FLOAT80_SIZE) ?? refuse(`${FLOAT80_SIZE} bytes`));
    default:
      return tagged(type, bytesOf(value, 16) ?? refuse('a Uint8Array of up to 16 bytes'));
  }
}

/** The switch above has made sure that type and value belong together. */
const tagged = (Type: DEBUG_VALUE_TYPE, Value: bigint | number | Uint8Array) =>
  ({ Type, Value }) as DEBUG_VALUE;

function unsigned(value: bigint, bits: number): bigint | undefined {
  const fits = BigInt.asUintN(bits, value) === value || BigInt.asIntN(bits, value) === value;
  return fits ? BigInt.asUintN(bits, value) : undefined;
}

function bytesOf(value: unknown, size: number): Uint8Array | undefined {
  return value instanceof Uint8Array && value.length <= size ? value : undefined;
}

/** x87's 80-bit format as the nearest double: 1 sign, 15 exponent, 64 mantissa bits with the leading one. */
export function extendedToNumber(bytes: Uint8Array): number {
  const view = new DataView(bytes.buffer, bytes.byteOffset, FLOAT80_SIZE);
  const mantissa = view.getBigUint64(0, true);
  const head = view.getUint16(8, true);
  const sign = head & 0x8000 ? -1 : 1;
  const exponent = head & 0x7fff;
  if (exponent === 0x7fff) return mantissa << 1n === 1n << 64n ? sign * Infinity : NaN;
  if (mantissa === 0n) return sign * 0;
  return sign * (Number(mantissa) / 2 ** 63) * 2 ** (exponent - 16383);
}
