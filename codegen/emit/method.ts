/** One method → the straight-line TypeScript that calls it. */
import { isBuffer, isResult } from '../shape.ts';
import type { ShapedMethod, ShapedParameter } from '../shape.ts';
import { bufferCode, type BufferCode } from './buffers.ts';
import { checksOf } from './checks.ts';
import { local, u64At } from './code.ts';
import { Frame } from './frame.ts';
import { inputArgument, isLaidOut, layOut, type NativeArgument } from './inputs.ts';
import { parameterList, returnType } from './names.ts';
import { preset, scalarResult } from './results.ts';

/** Code of a method and what a test of its shape wants to know. */
export interface EmittedMethod {
  code: string;
  /** Result letter, `i` for `this`, then one letter per parameter (see src/ffi/native.ts). */
  signature: string;
}

/** `into`: the twin that fills a buffer of the caller and returns how many bytes are valid. */
export function emitMethod(
  interfaceName: string,
  shaped: ShapedMethod,
  into = false,
): EmittedMethod {
  return new MethodWriter(interfaceName, shaped, into).write();
}

const LONGEST_LINE = 100;

/** Bytes of a frame that need not be entered: far less than FRAME of src/ffi/scratch.ts. */
const LIGHT = 1024;

/** The interface that error objects of the data model tell their text through. */
export const ERROR_TEXT = 'IStringDisplayableConcept';

class MethodWriter {
  private readonly interfaceName: string;
  private readonly shaped: ShapedMethod;
  private readonly frame: Frame;
  private readonly buffers = new Map<ShapedParameter, BufferCode>();

  constructor(interfaceName: string, shaped: ShapedMethod, into: boolean) {
    this.interfaceName = interfaceName;
    this.shaped = shaped;
    this.frame = new Frame(shaped, into);
    for (const p of shaped.parameters)
      if (p.role === 'out' && isBuffer(p)) this.buffers.set(p, bufferCode(this.frame, p));
  }

  write(): EmittedMethod {
    const { shaped, frame } = this;
    const growing = [...this.buffers.values()].some(({ tooSmall }) => tooSmall !== undefined);
    const framed = shaped.parameters.some(
      (p) => frame.has(p) || isLaidOut(p) || (this.buffers.has(p) && p !== frame.into),
    );
    const args = shaped.parameters.map((p, i) => this.nativeArgument(p, i));
    const signature = `${resultLetter(shaped.returns)}i${args.map((a) => a.letter).join('')}`;

    const setup = shaped.parameters.flatMap((p) => [
      ...(this.buffers.get(p)?.setup ?? []),
      ...(isLaidOut(p) ? [layOut(shaped, p)] : []),
    ]);
    const presets = shaped.parameters.flatMap((p) => (frame.has(p) ? preset(frame, p) : []));
    const attempt = [
      ...presets,
      ...this.call(args, signature),
      ...this.growth(),
      ...this.afterwards(),
      ...this.returned(growing),
    ];
    const inFrame = [
      ...setup,
      ...(growing ? ['for (let attempt = 0; ; attempt++) {', ...indent(attempt), '}'] : attempt),
    ];
    const body = [
      ...checksOf(shaped, frame.into),
      ...(framed && this.isLight()
        ? ['const at = stack.top;', ...inFrame]
        : framed
          ? [
              `const at = enter(${frame.size});`,
              'try {',
              ...indent(inFrame),
              '} finally {',
              '  leave(at);',
              '}',
            ]
          : inFrame),
    ];
    const { method } = shaped;
    const name = frame.into ? `${local(method)}Into` : method.name;
    const type = frame.into ? 'number' : returnType(shaped);
    const list = parameterList(shaped, frame.into);
    const code = [`${name}(${list}): ${type} {`, ...indent(body), '}'];
    return { code: indent(code).join('\n'), signature };
  }

  /**
   * A few scalars, and nothing that takes memory before or after the call: the frame need not be entered
   * (see FRAME in src/ffi/scratch.ts), which also spares the `finally`.
   */
  private isLight(): boolean {
    const { shaped, frame, buffers } = this;
    return (
      frame.size <= LIGHT &&
      shaped.parameters.every(
        (p) =>
          !isLaidOut(p) &&
          (!buffers.has(p) || p === frame.into) &&
          !(isResult(p) && (p.kind === 'bstr' || p.kind === 'variant')),
      )
    );
  }

  private call(args: readonly NativeArgument[], signature: string): string[] {
    const { method, returns } = this.shaped;
    const slot = this.frame.into ? `${method.slot} + INTO` : String(method.slot);
    const target = `(this.slots[${slot}] ?? bindSlot(this, ${slot}, '${signature}'))`;
    const list = ['this.pointer', ...args.map((a) => a.text)];
    const inline = `const hr = ${target}(${list.join(', ')});`;
    const call =
      inline.length <= LONGEST_LINE
        ? [inline]
        : [`const hr = ${target}(`, ...list.map((a) => `  ${a},`), ');'];
    const who = `'${this.interfaceName}', '${method.name}'`;
    if (returns !== 'hresult')
      return [...call, `if (pending.fault !== undefined) settle(0, ${who});`];
    const error = this.shaped.parameters.find((p) => p.describesError);
    const settle = error
      ? `settleError(hr, ${who}, ${u64At(this.frame.place(error))}, ${error.of}, ${ERROR_TEXT})`
      : `settle(hr, ${who})`;
    return [...call, `if (hr !== 0 || pending.fault !== undefined) ${settle};`];
  }

  private nativeArgument(p: ShapedParameter, i: number): NativeArgument {
    const plain = (text: string): NativeArgument => ({ text, letter: 'i' });
    const { frame } = this;
    switch (p.role) {
      case 'reserved':
        return plain('0');
      case 'count':
      case 'size':
      case 'capacity':
      case 'derived':
        return plain(frame.lengthOf(i));
      case 'in':
      case 'format':
        return inputArgument(p);
      case 'actual':
      case 'inout':
        return plain(`addressAt(${frame.place(p)})`);
      case 'out':
        if (p === frame.into) return { text: p.name, letter: 'b' };
        return plain(this.buffers.get(p)?.address ?? `addressAt(${frame.place(p)})`);
    }
  }

  /** Buffers that were too small get the size the engine asked for, and the call is made again. */
  private growth(): string[] {
    const growing = [...this.buffers.values()].filter((code) => code.tooSmall !== undefined);
    if (growing.length === 0) return [];
    const any = growing.map(({ tooSmall }) => tooSmall).join(' || ');
    const steps =
      growing.length === 1
        ? growing[0]!.grow!
        : growing.flatMap(({ tooSmall, grow }) => [`if (${tooSmall}) {`, ...indent(grow!), '}']);
    return [
      `if (hr >= 0 && (${any})) {`,
      `  checkAttempt(attempt, '${this.shaped.method.name}');`,
      ...indent(steps),
      '  continue;',
      '}',
    ];
  }

  /** What JS must know once the engine has done it; `hr` is negative here in `.hr` calls only. */
  private afterwards(): string[] {
    const { after, method } = this.shaped;
    if (!after) return [];
    return after.kind === 'attach'
      ? [`if (hr >= 0) attach(this, '${method.name}', ${after.parameter});`]
      : [`if (hr >= 0) ${after.parameter}.forget();`];
  }

  private returned(growing: boolean): string[] {
    const { returns, flag, parameters } = this.shaped;
    const { into } = this.frame;
    if (into) return [`return ${this.frame.filled(into)};`];
    if (flag) return ['return hr === 0;'];
    if (returns === 'u32' || returns === 'status') return ['return hr >>> 0;'];
    if (returns === 'u64') return ['return BigInt.asUintN(64, BigInt(hr));'];
    if (returns === 'bool1') return ['return hr !== 0;'];
    const outs = parameters.filter(isResult);
    if (outs.length === 0) return growing ? ['return;'] : [];
    if (outs.length === 1) return [`return ${this.result(outs[0]!)};`];
    return ['return {', ...outs.map((p) => `  ${p.name}: ${this.result(p)},`), '};'];
  }

  private result(p: ShapedParameter): string {
    return this.buffers.get(p)?.result ?? scalarResult(this.frame, p);
  }
}

const indent = (lines: readonly string[]) => lines.map((line) => `  ${line}`);

const RESULT_LETTER = { hresult: 'h', status: 'h', u32: 'u', u64: 'q', bool1: 'c', void: 'v' };

function resultLetter(returns: ShapedMethod['returns']): string {
  return RESULT_LETTER[returns];
}
