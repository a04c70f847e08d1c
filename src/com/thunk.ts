/** Native → JS: turns the arguments of one native call into a call of a handler, and its result back. */
import type { Block } from '../ffi/block.ts';
import { copyBytes } from '../ffi/memory.ts';
import { enter, FRAME, leave } from '../ffi/scratch.ts';
import { readAnsiBlock, readAnsiZ, readWideBlock } from '../ffi/strings.ts';
import { CallbackError } from './errors.ts';
import { answer, Hresult } from './answer.ts';
import { HandlerFault } from './handler.ts';
import { implementationOf, type Implementation } from './implement.ts';
import { copyIn } from './native-values.ts';
import type { InterfaceClass, MethodSpec, ParameterSpec } from './spec.ts';
import { insideCallback, isDisturbed, raiseFault } from './state.ts';
import { IUnknown } from './unknown.ts';
import { valueCodec, type ValueCodec } from './values.ts';

const DEBUG_STATUS_BREAK = 6;

type NativeValue = number | bigint | string | null;
type Native = readonly NativeValue[];
type Decoder = (value: NativeValue, all: Native) => unknown;

/**
 * Called after a handler of a method that cannot answer "break" has thrown: the engine room interrupts the
 * target, and returns what to do when the error surfaces.
 */
type Interrupt = (of: Implementation) => (() => void) | undefined;

let interruptTarget: Interrupt | undefined;

export function onHandlerFault(interrupt: Interrupt): void {
  interruptTarget = interrupt;
}

const RETURN_LETTER = {
  hresult: 'h',
  status: 'u',
  u32: 'u',
  u64: 'q',
  bool1: 'c',
  void: 'v',
} as const;

/** The native entry of one method: a callback for koffi and its signature. */
export function methodThunk(spec: MethodSpec): {
  callback: (...args: never[]) => number | bigint | undefined;
  signature: string;
} {
  const letters = spec.parameters.map(letter).join('');
  return { callback: receiver(spec), signature: `${RETURN_LETTER[spec.returns]}i${letters}` };
}

type Answer = number | bigint | undefined;
type Handler = (...args: unknown[]) => unknown;
type Input = { index: number; decode: Decoder };

/**
 * The function that koffi calls. Those of up to two parameters, every one of them an input, are written out
 * without a list of arguments in between: output arrives line by line, and a list costs as much as the call.
 */
function receiver(spec: MethodSpec): (...args: never[]) => Answer {
  const inputs = spec.parameters.flatMap((parameter, index) =>
    isInput(parameter) ? [{ index, decode: decoder(parameter) }] : [],
  );
  const [first, second] = inputs as [Input, Input];
  const { length } = spec.parameters;
  if (inputs.length !== length || !spec.parameters.every(standsAlone)) return general(spec, inputs);
  if (length === 1) return one(spec, first.decode);
  if (length === 2) return two(spec, first.decode, second.decode);
  return general(spec, inputs);
}

/** Does the value mean something without the other parameters? */
const standsAlone = ({ role, count }: ParameterSpec) => role === 'in' && count === undefined;

const NONE: Native = [];

function one(spec: MethodSpec, decode: Decoder) {
  const { name } = spec;
  return (self: number, value: NativeValue): Answer => {
    const implementation = implementationOf(self);
    if (!implementation) return 0;
    const at = enter(FRAME);
    try {
      const { object } = implementation;
      const handler = object[name];
      if (typeof handler !== 'function' || isDisturbed())
        return outOfTheWay(implementation, spec, [value], () => [decode(value, NONE)]);
      return finish(spec, (handler as Handler).call(object, decode(value, NONE)), NONE);
    } catch (error) {
      return failed(implementation, spec, error);
    } finally {
      leave(at);
    }
  };
}

function two(spec: MethodSpec, decodeFirst: Decoder, decodeSecond: Decoder) {
  const { name } = spec;
  return (self: number, a: NativeValue, b: NativeValue): Answer => {
    const implementation = implementationOf(self);
    if (!implementation) return 0;
    const at = enter(FRAME);
    try {
      const { object } = implementation;
      const handler = object[name];
      if (typeof handler !== 'function' || isDisturbed())
        return outOfTheWay(implementation, spec, [a, b], () => [
          decodeFirst(a, NONE),
          decodeSecond(b, NONE),
        ]);
      const result = (handler as Handler).call(object, decodeFirst(a, NONE), decodeSecond(b, NONE));
      return finish(spec, result, NONE);
    } catch (error) {
      return failed(implementation, spec, error);
    } finally {
      leave(at);
    }
  };
}

function general(spec: MethodSpec, inputs: readonly Input[]) {
  return (self: number, ...native: Native): Answer => {
    const implementation = implementationOf(self);
    if (!implementation) return 0;
    const at = enter(FRAME);
    try {
      return outOfTheWay(implementation, spec, native, () =>
        inputs.map(({ index, decode }) => decode(native[index]!, native)),
      );
    } catch (error) {
      return failed(implementation, spec, error);
    } finally {
      leave(at);
    }
  };
}

/** Calls the handler, if there is one, with what waits outside kept away from it. */
function outOfTheWay(
  implementation: Implementation,
  spec: MethodSpec,
  native: Native,
  args: () => unknown[],
): Answer {
  const { object } = implementation;
  const handler = object[spec.name];
  if (typeof handler !== 'function') {
    if (handler !== undefined && handler !== null) notAFunction(spec.name, handler);
    return absent(implementation, spec, native);
  }
  return finish(
    spec,
    insideCallback(() => (handler as Handler).apply(object, args())),
    native,
  );
}

/** The usual answers at once: nothing, or a status. */
function finish(spec: MethodSpec, result: unknown, native: Native): Answer {
  const { returns } = spec;
  if (result === undefined && returns === 'hresult') return 0;
  if (returns === 'status' && typeof result === 'number' && result >>> 0 === result) return result;
  return answer(spec, result, native);
}

function notAFunction(name: string, handler: unknown): never {
  throw new TypeError(`${name} is ${typeof handler}, not a function`);
}

/** What the engine hears where the object has no such method. */
function absent(implementation: Implementation, spec: MethodSpec, native: Native): number {
  if (spec.name === 'GetInterestMask')
    return Number(answer(spec, interestMask(implementation), native));
  return 0;
}

/** Which events to ask for: those the object has a method for. Costs the engine nothing otherwise. */
function interestMask({ object, type }: Implementation): number {
  let mask = 0;
  for (let level: unknown = type; typeof level === 'function'; level = Object.getPrototypeOf(level))
    if (Object.hasOwn(level, 'ownMethods'))
      for (const spec of (level as unknown as InterfaceClass<unknown>).ownMethods())
        if (spec.interest && typeof object[spec.name] === 'function') mask |= spec.interest;
  return mask >>> 0;
}

function failed(
  implementation: Implementation,
  spec: MethodSpec,
  thrown: unknown,
): number | bigint | undefined {
  const { who, error } =
    thrown instanceof HandlerFault ? thrown : { who: undefined, error: thrown };
  if (error instanceof Hresult) return error.value | 0;
  const asksStatus = spec.returns === 'status';
  raiseFault(
    new CallbackError(implementation.type.interfaceName, spec.name, error, who),
    asksStatus ? undefined : () => interruptTarget?.(implementation),
  );
  if (asksStatus) return DEBUG_STATUS_BREAK;
  return spec.returns === 'void' ? undefined : 0;
}

function isInput({ role }: ParameterSpec): boolean {
  return role === 'in' || role === 'inout' || role === 'size';
}

const LENGTHS: ReadonlySet<string> = new Set(['count', 'size', 'capacity', 'derived']);

function letter({ role, kind, array, block, byValue }: ParameterSpec): string {
  if (LENGTHS.has(role)) return kind === 'u64' ? 'q' : 'u';
  if (role !== 'in' || array || block) return 'i';
  if (byValue) return 'p';
  switch (kind) {
    case 'u32':
    case 'bool':
    case 'u16':
    case 'u8':
      return 'u';
    case 'i32':
      return 's';
    case 'u64':
    case 'i64':
      return 'q';
    case 'bool1':
      return 'c';
    case 'wide':
      return 'w';
    default:
      return 'i';
  }
}

function decoder(parameter: ParameterSpec): Decoder {
  const { role, kind } = parameter;
  if (role === 'size') return (value) => Number(value);
  if (kind === 'bytes') {
    const { count } = parameter;
    const none = parameter.optional ? null : new Uint8Array(0);
    return (value, all) =>
      value === 0 ? none : copyBytes(value as number, count === undefined ? 0 : Number(all[count]));
  }
  if (parameter.block) {
    const read = kind === 'wide' ? readWideBlock : readAnsiBlock;
    return (value) => (value === 0 ? null : read(value as number));
  }
  if (parameter.array) return arrayDecoder(parameter);
  if (role === 'inout') return pointee(parameter);
  switch (kind) {
    case 'u64':
      // koffi hands a uint64 from 2^63 on, which every kernel address is, as a negative BigInt.
      return (value) => BigInt.asUintN(64, BigInt(value as number | bigint));
    case 'i64':
      return (value) => BigInt.asIntN(64, BigInt(value as number | bigint));
    case 'bool':
    case 'bool1':
      return (value) => value !== 0;
    case 'address':
      return (value) => BigInt.asUintN(64, BigInt(value as number | bigint));
    case 'ansi':
      return (value) => (value === 0 ? null : readAnsiZ(value as number));
    case 'guid':
    case 'struct':
    case 'variant':
      return pointee(parameter);
    case 'interface': {
      // Borrowed for the time of the call, as COM's rule for in-parameters says.
      const type = parameter.type as InterfaceClass<IUnknown>;
      return (value) => (value === 0 ? null : new type(value as number, false));
    }
    default:
      return (value) => value;
  }
}

function pointee(parameter: ParameterSpec): Decoder {
  const { size, read } = valueCodec(parameter);
  return (value) => (value === 0 ? null : copyIn(value as number, size, read));
}

/** Interfaces in a list are borrowed, like every in-parameter. */
function elementCodec(parameter: ParameterSpec): Pick<ValueCodec, 'size' | 'read'> {
  if (parameter.kind !== 'interface') return valueCodec(parameter);
  const type = parameter.type as InterfaceClass<IUnknown>;
  const read = (block: Block, at: number) => {
    const pointer = Number(block.u64[at >>> 3]);
    return pointer === 0 ? null : new type(pointer, false);
  };
  return { size: 8, read };
}

function arrayDecoder(parameter: ParameterSpec): Decoder {
  const { size, read } = elementCodec(parameter);
  const { count } = parameter;
  return (value, all) => {
    if (value === 0) return null;
    const length = count === undefined ? 1 : Number(all[count]);
    return copyIn(value as number, length * size, (block, at) =>
      Array.from({ length }, (_, i) => read(block, at + i * size)),
    );
  };
}
