/** One method → the straight-line TypeScript that calls it. */
import { isArgument, isResult } from '../classify.ts';
import { KIND_SIZE } from '../kinds.ts';
import type { ShapedMethod, ShapedParameter } from '../shape.ts';
import { checksOf } from './checks.ts';
import { local, parameterList, returnType } from './names.ts';

/** Initial room: nearly every text of the engine fits, so that one call is enough. */
const TEXT_UNITS = 1024;
const LIST_BYTES = 4096;

/** Slots of scalar results within the frame, by parameter index. */
interface Frame {
  size: number;
  offset: Map<number, number>;
}

/** Code of a method body and the helpers it uses. */
export interface EmittedMethod {
  code: string;
  /** Parameter letters after `self`, for tests of the call's shape. */
  signature: string;
}

export function emitMethod(
  interfaceName: string,
  shaped: ShapedMethod,
  into = false,
): EmittedMethod {
  return new MethodWriter(interfaceName, shaped, into).write();
}

class MethodWriter {
  private readonly frame: Frame;
  private readonly lines: string[] = [];
  private letters = '';
  private readonly interfaceName: string;
  private readonly shaped: ShapedMethod;
  /** The twin that fills a buffer of the caller. */
  private readonly into: boolean;

  constructor(interfaceName: string, shaped: ShapedMethod, into: boolean) {
    this.interfaceName = interfaceName;
    this.shaped = shaped;
    this.into = into;
    this.frame = this.layout();
  }

  write(): EmittedMethod {
    const { method, parameters } = this.shaped;
    const growing = parameters.some((p) => p.role === 'capacity');
    const framed = growing || parameters.some((p) => this.usesScratch(p));
    const checks = checksOf(this.shaped, this.into).map((line) => `    ${line}`);
    const pushes = this.pushes();
    const indent = `    ${framed ? '  ' : ''}${growing ? '  ' : ''}`;
    const call = [...this.presets(), ...this.call(), ...this.finish(growing)].map(
      (l) => indent + l,
    );

    const body = [...checks];
    if (framed) body.push(`    const at = enter(${this.frame.size});`, '    try {');
    body.push(...pushes.map((l) => `    ${framed ? '  ' : ''}${l}`));
    if (growing) body.push('      for (let attempt = 0; ; attempt++) {');
    body.push(...call);
    if (growing) body.push('      }');
    if (framed) body.push('    } finally {', '      leave(at);', '    }');
    const name = this.into ? `${local(method)}Into` : method.name;
    const type = this.into ? 'number' : returnType(this.shaped);
    return {
      code: [`  ${name}(${this.parameterList()}): ${type} {`, ...body, '  }'].join('\n'),
      signature: this.letters,
    };
  }

  private parameterList(): string {
    if (!this.into) return parameterList(this.shaped);
    const buffer = this.intoBuffer();
    return this.shaped.parameters
      .filter((p, i) => (isArgument(p) && i !== buffer.count) || p === buffer)
      .map((p) => (p === buffer ? `${p.name}: Uint8Array` : parameterListOf(this.shaped, p)))
      .join(', ');
  }

  private intoBuffer(): ShapedParameter {
    return intoBuffer(this.shaped)!;
  }

  private usesScratch(p: ShapedParameter): boolean {
    if (p.role === 'out' || p.role === 'inout' || p.role === 'actual') return true;
    if (p.role !== 'in') return false;
    if (p.array) return true;
    return p.kind === 'ansi' || p.kind === 'guid' || p.kind === 'struct' || p.writable === true;
  }

  /** Scalars first in order of size, then text buffers of the first attempt. */
  private layout(): Frame {
    const offset = new Map<number, number>();
    let size = 0;
    this.shaped.parameters.forEach((p, i) => {
      if (p.role !== 'out' && p.role !== 'inout' && p.role !== 'actual') return;
      if (this.isBuffer(p)) return;
      const bytes = p.kind === 'struct' ? p.size : Math.max(4, KIND_SIZE[p.kind]);
      const align = p.kind === 'struct' || p.kind === 'guid' ? 16 : Math.min(8, bytes);
      size = Math.ceil(size / align) * align;
      offset.set(i, size);
      size += bytes;
    });
    this.shaped.parameters.forEach((p, i) => {
      if (!isText(p) || p.count === undefined || p.role !== 'out') return;
      if (this.shaped.parameters[p.count]!.role !== 'capacity') return;
      size = Math.ceil(size / 16) * 16;
      offset.set(i, size);
      size += TEXT_UNITS * KIND_SIZE[p.kind];
    });
    return { size, offset };
  }

  private isBuffer(p: ShapedParameter): boolean {
    return p.array || p.kind === 'bytes' || isText(p);
  }

  private slot(i: number): string {
    return offsetExpression(this.frame.offset.get(i)!);
  }

  /** Memory for buffers, and arguments that live in memory. Once per method, before any retry. */
  private pushes(): string[] {
    const { parameters } = this.shaped;
    const lines: string[] = [];
    parameters.forEach((p, i) => {
      const name = local(p);
      if (p.role === 'out' && this.isBuffer(p)) {
        lines.push(...this.bufferSetup(p, i));
      } else if (p.role === 'format' && p.kind === 'ansi') {
        lines.push(`const ${name}At = pushAnsi('%s');`);
      } else if (p.role === 'in' && !p.array && p.kind === 'ansi') {
        const [value, nullable] = [p.name, p.optional];
        const push = `pushAnsi(${value}) || notAnsi(this, '${this.shaped.method.name}', '${value}', ${value})`;
        lines.push(`const ${name}At = ${nullable ? `${isNull(p)} ? 0 : ` : ''}${push};`);
      } else if (p.role === 'in' && !p.array && p.kind === 'wide' && p.writable) {
        lines.push(
          `const ${name}At = ${p.optional ? `${isNull(p)} ? 0 : ` : ''}pushWide(${p.name});`,
        );
      } else if (p.role === 'in' && (p.array || p.kind === 'guid' || p.kind === 'struct')) {
        lines.push(
          `const ${name}At = ${p.optional ? `${isNull(p)} ? 0 : ` : ''}${pushExpression(p)};`,
        );
      }
    });
    return lines;
  }

  private bufferSetup(p: ShapedParameter, i: number): string[] {
    const name = local(p);
    const unit = p.size || 1;
    if (p.count === undefined) throw new Error(`${this.shaped.method.name}: ${p.name} has no size`);
    const sizer = this.shaped.parameters[p.count]!;
    if (this.into && p.kind === 'bytes') return [];
    if (sizer.role === 'capacity') {
      if (isText(p))
        return [`let ${name}At = base + ${this.slot(i)};`, `let ${name}Room = ${TEXT_UNITS};`];
      const room = Math.max(16, Math.floor(LIST_BYTES / unit));
      return [`let ${name}Room = ${room};`, `let ${name}At = reserve(${room * unit});`];
    }
    const length = this.lengthOf(p.count);
    if (p.kind === 'bytes')
      return [
        `const ${name}Fresh = freshBytes(${length});`,
        `const ${name}At = bytesAddress(${name}Fresh, ${length});`,
      ];
    return [`const ${name}At = reserve(${length} * ${unit});`];
  }

  /** JS expression of the number that a `size` or `count` parameter passes. */
  private lengthOf(count: number): string {
    const sizer = this.shaped.parameters[count]!;
    if (sizer.role === 'size')
      return this.into ? `${this.intoBuffer().name}.byteLength` : sizer.name;
    const list = this.shaped.parameters.find((p) => p.role === 'in' && p.count === count)!;
    return lengthExpression(list);
  }

  /** Results start from zero: the engine leaves optional ones alone when it has nothing to say. */
  private presets(): string[] {
    return this.shaped.parameters.flatMap((p, i) => {
      if (!this.frame.offset.has(i) || isText(p)) return [];
      const slot = this.slot(i);
      const initial = p.role === 'inout' ? p.name : undefined;
      if (p.kind === 'struct')
        return initial ? [`${p.of}.encode(scratch, ${slot}, ${initial});`] : [];
      if (p.kind === 'guid') return [`u64.fill(0n, ${index(slot, 3)}, (${index(slot, 3)}) + 2);`];
      if (KIND_SIZE[p.kind] === 8) return [`u64[${index(slot, 3)}] = ${initial ?? '0n'};`];
      const value = p.kind === 'bool' && initial ? `${initial} ? 1 : 0` : (initial ?? '0');
      return [`u32[${index(slot, 2)}] = ${value};`];
    });
  }

  private call(): string[] {
    const { method, parameters, returns } = this.shaped;
    const args = parameters.map((p, i) => this.nativeArgument(p, i));
    const result = returns === 'hresult' || returns === 'status' ? 'h' : returnLetter(returns);
    this.letters = `${result}i${args.map((a) => a.letter).join('')}`;
    const index = this.into ? `${method.slot} + INTO` : String(method.slot);
    const target = `(this.slots[${index}] ?? bindSlot(this, ${index}, '${this.letters}'))`;
    const list = ['this.pointer', ...args.map((a) => a.text)];
    const inline = `const hr = ${target}(${list.join(', ')});`;
    const call =
      inline.length <= 88
        ? [inline]
        : [`const hr = ${target}(`, ...list.map((a) => `  ${a},`), ');'];
    if (returns !== 'hresult')
      return [
        ...call,
        `if (fault !== undefined) settle(0, '${this.interfaceName}', '${method.name}');`,
      ];
    return [
      ...call,
      `if (hr !== 0 || fault !== undefined) settle(hr, '${this.interfaceName}', '${method.name}');`,
    ];
  }

  private nativeArgument(p: ShapedParameter, i: number): { text: string; letter: string } {
    const plain = (text: string) => ({ text, letter: 'i' });
    const name = local(p);
    switch (p.role) {
      case 'reserved':
        return plain('0');
      case 'format':
        return p.kind === 'ansi' ? plain(`${name}At`) : { text: `'%s'`, letter: 'w' };
      case 'count':
        return plain(this.lengthOf(i));
      case 'size':
        return plain(this.into ? `${this.intoBuffer().name}.byteLength` : p.name);
      case 'capacity':
        return plain(`${local(this.shaped.parameters[p.buffer!]!)}Room`);
      case 'actual':
      case 'inout':
        return plain(`base + ${this.slot(i)}`);
      case 'out':
        if (this.into && p === this.intoBuffer()) return { text: p.name, letter: 'b' };
        if (!this.isBuffer(p)) return plain(`base + ${this.slot(i)}`);
        return plain(this.isPlainAddress(p) ? `${name}At` : `${name}At.address`);
      case 'in':
        return this.inArgument(p, name);
    }
  }

  /** Is the local of this buffer a bare address, or a place with its block? */
  private isPlainAddress(p: ShapedParameter): boolean {
    if (isText(p)) return this.sizedByRuntime(p);
    return p.kind === 'bytes' && !this.sizedByRuntime(p);
  }

  private sizedByRuntime(p: ShapedParameter): boolean {
    return this.shaped.parameters[p.count!]!.role === 'capacity';
  }

  private inArgument(p: ShapedParameter, name: string): { text: string; letter: string } {
    if (this.usesScratch(p)) return { text: `${name}At`, letter: 'i' };
    switch (p.kind) {
      case 'wide':
        return { text: p.optional ? `${p.name} ?? null` : p.name, letter: 'w' };
      case 'bytes':
        return { text: p.optional ? `${p.name} ?? null` : p.name, letter: 'b' };
      case 'bool':
      case 'bool1':
        return { text: `${p.name} ? 1 : 0`, letter: 'i' };
      case 'interface':
        return { text: `pointerOf(${p.name})`, letter: 'i' };
      case 'address':
        return { text: p.optional ? `${p.name} ?? 0` : p.name, letter: 'i' };
      default:
        return { text: p.name, letter: 'i' };
    }
  }

  private finish(growing: boolean): string[] {
    const { returns, flag, parameters } = this.shaped;
    if (this.into) {
      const buffer = this.intoBuffer();
      return buffer.actual === undefined
        ? [`return ${buffer.name}.byteLength;`]
        : [`return u32[${index(this.slot(buffer.actual), 2)}]!;`];
    }
    if (flag) return ['return hr === 0;'];
    if (returns === 'u32' || returns === 'status') return ['return hr >>> 0;'];
    if (returns === 'u64') return ['return BigInt(hr);'];
    if (returns === 'bool1') return ['return hr !== 0;'];
    const outs = parameters.flatMap((p, i) => (isResult(p) ? [{ p, i }] : []));
    const grow = growing ? this.growth() : [];
    if (outs.length === 0) return growing ? [...grow, 'return;'] : [];
    if (outs.length === 1) return [...grow, `return ${this.result(outs[0]!.p, outs[0]!.i)};`];
    return [
      ...grow,
      'return {',
      ...outs.map(({ p, i }) => `  ${p.name}: ${this.result(p, i)},`),
      '};',
    ];
  }

  /** Buffers that were too small get the size the engine asked for, and the call is made again. */
  private growth(): string[] {
    const growers = this.shaped.parameters.flatMap((p) =>
      p.role === 'capacity' ? [{ buffer: this.shaped.parameters[p.buffer!]! }] : [],
    );
    const lines: string[] = [];
    const tests = growers.map(({ buffer }) => {
      const wanted = `u32[${index(this.slot(buffer.actual!), 2)}]!`;
      return { buffer, wanted, room: `${local(buffer)}Room` };
    });
    const any = tests.map(({ wanted, room }) => `${wanted} > ${room}`).join(' || ');
    lines.push(`if (${any}) {`, `  checkAttempt(attempt, '${this.shaped.method.name}');`);
    for (const { buffer, wanted, room } of tests) {
      const place = `reserve(${room} * ${buffer.size || 1})${isText(buffer) ? '.address' : ''}`;
      const steps = [`${room} = ${wanted};`, `${local(buffer)}At = ${place};`];
      if (tests.length === 1) lines.push(...steps.map((s) => `  ${s}`));
      else lines.push(`  if (${wanted} > ${room}) {`, ...steps.map((s) => `    ${s}`), '  }');
    }
    lines.push('  continue;', '}');
    return lines;
  }

  private result(p: ShapedParameter, i: number): string {
    const name = local(p);
    if (!this.isBuffer(p)) return scalarResult(p, this.slot(i));
    const length = this.filled(p);
    if (isText(p)) {
      const read = p.kind === 'wide' ? 'readWide' : 'readAnsi';
      const where = this.sizedByRuntime(p) ? `${name}At` : `${name}At.address`;
      return `${read}(${where}, ${length} - 1)`;
    }
    if (p.kind === 'bytes')
      return this.sizedByRuntime(p)
        ? `readBytes(${name}At.block, ${name}At.offset, ${length})`
        : `takeBytes(${name}Fresh, ${name}At, ${length})`;
    const place = `${name}At.block, ${name}At.offset, ${length}`;
    const list =
      p.kind === 'struct'
        ? `${p.of}.decodeList(${place})`
        : KIND_SIZE[p.kind] === 8
          ? `readU64s(${place})`
          : `readU32s(${place})`;
    return p.hole ? `${list}.map((value) => (value === ${p.hole} ? null : value))` : list;
  }

  /** How many elements of the buffer are valid. */
  private filled(p: ShapedParameter): string {
    const sizer = this.shaped.parameters[p.count!]!;
    if (p.actual === undefined) return this.lengthOf(p.count!);
    const actual = `u32[${index(this.slot(p.actual), 2)}]!`;
    return sizer.role === 'capacity' ? actual : `Math.min(${actual}, ${this.lengthOf(p.count!)})`;
  }
}

/** The out buffer of bytes that a caller may supply, if the method has exactly one sized by an argument. */
export function intoBuffer(shaped: ShapedMethod): ShapedParameter | undefined {
  const outs = shaped.parameters.filter(isResult);
  const [only] = outs;
  if (outs.length !== 1 || only!.kind !== 'bytes' || only!.count === undefined) return undefined;
  return shaped.parameters[only!.count]!.role === 'size' ? only : undefined;
}

function parameterListOf(shaped: ShapedMethod, p: ShapedParameter): string {
  return parameterList({ ...shaped, parameters: [p] });
}

export const isText = (p: ShapedParameter) => p.kind === 'ansi' || p.kind === 'wide';

/** Index into a typed array: `at >>> 2`, `(at + 8) >>> 3`. */
const index = (slot: string, shift: number) =>
  slot === 'at' ? `at >>> ${shift}` : `(${slot}) >>> ${shift}`;

const offsetExpression = (offset: number) => (offset === 0 ? 'at' : `at + ${offset}`);

export const isNull = (p: ShapedParameter) => `${p.name} === null || ${p.name} === undefined`;

export function lengthExpression(p: ShapedParameter): string {
  const member = p.kind === 'bytes' ? 'byteLength' : 'length';
  return p.optional ? `(${p.name}?.${member} ?? 0)` : `${p.name}.${member}`;
}

function pushExpression(p: ShapedParameter): string {
  if (p.kind === 'guid') return `pushGuid(${p.name})`;
  if (p.kind === 'struct') return `pushStruct${p.array ? 's' : ''}(${p.of}, ${p.name})`;
  return `${KIND_SIZE[p.kind] === 8 ? 'pushU64s' : 'pushU32s'}(${p.name})`;
}

function returnLetter(returns: string): string {
  return { u32: 'u', u64: 'q', bool1: 'c', void: 'v' }[returns]!;
}

function scalarResult(p: ShapedParameter, slot: string): string {
  const hole = (read: string) => (p.hole ? `${read} === ${p.hole} ? null : ${read}` : read);
  switch (p.kind) {
    case 'i32':
      return `i32[${index(slot, 2)}]!`;
    case 'bool':
      return `u32[${index(slot, 2)}] !== 0`;
    case 'bool1':
      return `u8[${slot}] !== 0`;
    case 'i64':
      return `i64[${index(slot, 3)}]!`;
    case 'u64':
    case 'address':
      return hole(`u64[${index(slot, 3)}]!`);
    case 'guid':
      return `decodeGuid(scratch, ${slot})`;
    case 'struct':
      return `${p.of}.decode(scratch, ${slot})`;
    case 'interface':
      return `wrap(${p.of}, u64[${index(slot, 3)}]!, true)!`;
    default:
      return hole(`u32[${index(slot, 2)}]!`);
  }
}
