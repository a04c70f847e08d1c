// The shape of every emitted call: the fast road of koffi, nothing allocated per call, every argument checked.
import { describe, expect, test } from '@jest/globals';
import { emitMethod } from '../../codegen/emit/method.ts';
import { Shapes } from '../../codegen/interfaces.ts';
import type { HeaderName } from '../../headers/locate.ts';
import { checkOverrides } from '../../codegen/overrides/check.ts';
import { parseHeader } from '../../codegen/parse-header.ts';
import { intoBuffer, isArgument, type ShapedMethod } from '../../codegen/shape.ts';
import { headerText } from './header-text.ts';

interface Call {
  name: string;
  shaped: ShapedMethod;
  code: string;
  signature: string;
  into: boolean;
}

function callsOf(header: HeaderName): Call[] {
  const model = parseHeader(headerText(header), header);
  const shapes = new Shapes(model, header === 'dbgeng.h' ? checkOverrides(model) : undefined);
  return model.interfaces.flatMap((iface) =>
    shapes
      .ownMethods(iface)
      .filter((shaped) => !shaped.omitted)
      .flatMap((shaped) =>
        [false, true]
          .filter((into) => !into || intoBuffer(shaped))
          .map((into) => ({
            name: `${iface.name}.${shaped.method.name}${into ? 'Into' : ''}`,
            shaped,
            into,
            ...emitMethod(iface.name, shaped, into),
          })),
      ),
  );
}

const offending = (calls: readonly Call[], wrong: (call: Call) => boolean) =>
  calls.filter(wrong).map(({ name }) => name);

describe.each([
  ['dbgeng.h', 635 - 8],
  ['dbgmodel.h', 339],
] as const)('%s', (header, methods) => {
  const calls = callsOf(header);

  test('is all there', () => {
    expect(calls.filter(({ into }) => !into)).toHaveLength(methods);
    process.stdout.write(`${header}: ${calls.length} emitted calls looked at\n`);
  });

  test('numbers and addresses as int64, texts as str16, views as they are: nothing else', () => {
    expect(offending(calls, ({ signature }) => !/^[huqcv]i[iwbp]*$/.test(signature))).toEqual([]);
    expect(
      offending(calls, ({ signature, shaped }) => {
        const letters = signature.slice(2);
        return letters.length !== shaped.parameters.length;
      }),
    ).toEqual([]);
  });

  test('a view is passed only for bytes, a text only where native code does not write to it', () => {
    expect(
      offending(calls, ({ signature, shaped }) =>
        shaped.parameters.some((p, i) => {
          const letter = signature[i + 2];
          const text = (p.role === 'in' || p.role === 'format') && p.kind === 'wide';
          if (letter === 'w') return !text || p.writable === true;
          return letter === 'b' && p.kind !== 'bytes';
        }),
      ),
    ).toEqual([]);
  });

  test('no koffi, no Buffer, no typed array, no prototype in a call', () => {
    const slow =
      /\bkoffi\b|\bBuffer\.(?!byteLength\b|includes\b)|new (?!Error)\w+|\b_Out_|\.proto\(|\bstruct\(/;
    expect(offending(calls, ({ code }) => slow.test(code))).toEqual([]);
  });

  test('a struct by value finds two registers free on ARM64, or none', () => {
    // With one left, the struct goes to the stack as a whole there; two integers would be torn apart.
    expect(
      offending(calls, ({ signature }) => {
        let register = 0;
        return [...signature.slice(1)].some((letter) => {
          const torn = letter === 'p' && register === 7;
          register += letter === 'p' ? 2 : 1;
          return torn;
        });
      }),
    ).toEqual([]);
  });

  test('bound once per place of the vtable', () => {
    expect(
      offending(calls, ({ code, shaped, into, signature }) => {
        const slot = `${shaped.method.slot}${into ? ' + INTO' : ''}`;
        return !code.includes(`(this.slots[${slot}] ?? bindSlot(this, ${slot}, '${signature}'))(`);
      }),
    ).toEqual([]);
  });

  test('what is entered is left, whatever happens', () => {
    expect(
      offending(calls, ({ code }) => {
        const entered = code.split('enter(').length - 1;
        const left = code.split('} finally {\n      leave(at);').length - 1;
        return entered !== left || entered > 1;
      }),
    ).toEqual([]);
  });

  test('every argument is checked, every HRESULT settled', () => {
    expect(
      offending(calls, ({ code, shaped, into }) =>
        shaped.parameters.some(
          (p, i) =>
            isArgument(p) &&
            !(into && intoBuffer(shaped)?.count === i) &&
            !new RegExp(`(check|not)\\w+\\(this, '${shaped.method.name}', '${p.name}'`).test(code),
        ),
      ),
    ).toEqual([]);
    expect(
      offending(
        calls,
        ({ code, shaped }) =>
          shaped.returns === 'hresult' &&
          !/if \(hr !== 0 \|\| pending\.fault !== undefined\) settle(Error)?\(hr, /.test(code),
      ),
    ).toEqual([]);
  });
});
