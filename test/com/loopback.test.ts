// Every method of every interface, called through our invoker into a vtable of ours, generated from the tables
// beside the methods: edge values arrive unharmed, and so do the results.
import { afterAll, describe, expect, test } from '@jest/globals';
import { allMethods, implement } from '../../src/com/implement.ts';
import type { MethodSpec } from '../../src/com/spec.ts';
import { IUnknown } from '../../src/com/unknown.ts';
import * as raw from '../../src/raw.ts';
import * as model from '../../src/raw-model.ts';
import { pattern, ROUNDS, wrongValues } from './edge-values.ts';
import { plain, planCall, refuse, same, type AnyClass, type Plan } from './loopback.ts';

const classesOf = (entry: object) =>
  Object.values(entry).filter(
    (value): value is AnyClass =>
      typeof value === 'function' && value.prototype instanceof IUnknown,
  );

const E_FAIL = 0x80004005;
type AnyMethod = (...args: unknown[]) => unknown;
type Methods = Record<string, AnyMethod>;

const counts = { interfaces: 0, methods: 0, calls: 0, values: 0, refusals: 0, twins: 0 };

/** An implemented object whose one handler is exchanged from call to call. */
class Loop implements Disposable {
  handler: AnyMethod = () => undefined;
  readonly target: IUnknown & { hr: Methods };

  constructor(type: AnyClass, spec: MethodSpec) {
    const object = { [spec.name]: (...args: unknown[]) => this.handler(...args) };
    this.target = implement(type, object as never) as never;
  }

  get methods(): Methods {
    return this.target as unknown as Methods;
  }

  [Symbol.dispose](): void {
    this.handler = () => undefined;
    this.target.dispose();
  }
}

function check(what: string, actual: unknown, expected: unknown): void {
  counts.values++;
  if (same(actual, expected)) return;
  // Only now: matchers are slow, and there are a hundred thousand values.
  expect({ what, value: plain(actual) }).toEqual({ what, value: plain(expected) });
}

function callOnce(loop: Loop, spec: MethodSpec, plan: Plan, what: string): void {
  let called = 0;
  loop.handler = (...args) => {
    called++;
    check(`${what} arguments`, args, plan.seen);
    return plan.answer;
  };
  counts.calls++;
  const result = loop.methods[spec.name]!(...plan.args);
  if (called === 0) throw new Error(`${what}: nothing arrived`);
  check(`${what} result`, result, plan.result);
}

function loopMethod(type: AnyClass, spec: MethodSpec, rounds: number): void {
  const name = `${type.interfaceName}.${spec.name}`;
  using loop = new Loop(type, spec);
  for (let round = 0; round < rounds; round++)
    callOnce(loop, spec, planCall(type, spec, round), `${name}, round ${round},`);
  if (spec.parameters.some((p) => p.optional))
    callOnce(loop, spec, planCall(type, spec, 1, true), `${name} with null,`);
  counts.methods++;
}

/** The twin that fills a buffer of the caller: it holds what came, and the rest of it is as it was. */
function fillCallersBuffer(type: AnyClass, spec: MethodSpec): void {
  const twin = `${spec.name[0]!.toLowerCase()}${spec.name.slice(1)}Into`;
  using loop = new Loop(type, spec);
  if (typeof loop.methods[twin] !== 'function') return;
  const out = spec.parameters.find((p) => p.role === 'out')!;
  for (const length of [0, 1, 16, 5000]) {
    const content = pattern(out.actual === undefined ? length : Math.min(length, 10));
    const { args, seen } = planCall(type, spec, 1);
    const inputs = spec.parameters.filter((p) => ['in', 'size'].includes(p.role));
    const given = new Map(inputs.map((p, i) => [p, args[i]]));
    const size = spec.parameters[out.count!]!;
    const buffer = new Uint8Array(length + 8).fill(0xa5);
    const passed = spec.parameters.flatMap((p) =>
      p === out
        ? [buffer.subarray(4, 4 + length)]
        : p !== size && given.has(p)
          ? [given.get(p)]
          : [],
    );
    loop.handler = (...heard) => {
      const expected = seen.map((value, i) => (inputs[i] === size ? length : value));
      check(`${twin} arguments`, heard, expected);
      return content;
    };
    check(`${twin} result`, loop.methods[twin]!(...passed), content.length);
    const untouched = new Uint8Array(length + 8 - content.length).fill(0xa5);
    check(`${twin} buffer`, buffer.subarray(4, 4 + content.length), content);
    check(
      `${twin} around it`,
      Uint8Array.of(...buffer.subarray(0, 4), ...buffer.subarray(4 + content.length)),
      untouched,
    );
  }
  counts.twins++;
}

/** A failure throws with its name; `.hr` returns it. */
function failMethod(type: AnyClass, spec: MethodSpec): void {
  using loop = new Loop(type, spec);
  loop.handler = refuse(E_FAIL);
  const { args } = planCall(type, spec, 1);
  const { hresult } = loop.target.hr[spec.name]!(...args) as { hresult: number };
  expect([spec.name, hresult]).toEqual([spec.name, E_FAIL]);
  const failed = (): unknown => loop.methods[spec.name]!(...planCall(type, spec, 1).args);
  expect(failed).toThrow(`${spec.name} failed: E_FAIL`);
}

/** Wrong arguments are refused by name, and nothing is called. */
function refuseArguments(type: AnyClass, spec: MethodSpec): void {
  using loop = new Loop(type, spec);
  loop.handler = () => {
    throw new Error('called');
  };
  const inputs = spec.parameters.filter((p) => ['in', 'inout', 'size'].includes(p.role));
  inputs.forEach((p, i) => {
    for (const wrong of wrongValues(p)) {
      const { args } = planCall(type, spec, 1);
      args[i] = wrong;
      counts.refusals++;
      const error = thrownBy(() => loop.methods[spec.name]!(...args));
      if (!(error instanceof raw.ArgumentError) || error.parameter !== p.name)
        throw new Error(
          `${type.interfaceName}.${spec.name} took ${String(wrong)} for ${p.name}: ${error}`,
        );
    }
  });
}

function thrownBy(call: () => unknown): unknown {
  try {
    call();
  } catch (error) {
    return error;
  }
  return undefined;
}

const methodsOf = (type: AnyClass) => allMethods(type).filter((spec) => !spec.omitted);

describe.each([
  // 2674 in all; 8 are left out in dbgeng.h, which makes 47 in all versions.
  ['dbgeng.h', classesOf(raw), { interfaces: 51, methods: 2674 - 47 }],
  ['dbgmodel.h', classesOf(model), { interfaces: 115, methods: 857 }],
])('%s', (_, classes, all) => {
  test('everything is here', () => {
    const methods = classes.flatMap(methodsOf).length;
    expect({ interfaces: classes.length, methods }).toEqual(all);
  });

  test.each(classes.map((type) => [type.interfaceName, type] as const))('%s', (_name, type) => {
    counts.interfaces++;
    // A method is the same in every version: what earlier ones have, needs only a look at its place.
    const own = new Set(type.ownMethods());
    for (const spec of methodsOf(type)) loopMethod(type, spec, own.has(spec) ? ROUNDS : 2);
    // What fails and what is refused does not depend on the version that is called.
    for (const spec of type.ownMethods().filter((each) => !each.omitted)) {
      if (spec.returns === 'hresult') failMethod(type, spec);
      refuseArguments(type, spec);
      fillCallersBuffer(type, spec);
    }
  });
});

afterAll(() => {
  const { interfaces, methods, calls, values, refusals, twins } = counts;
  process.stdout.write(
    `loopback: ${methods} methods of ${interfaces} interfaces, ${calls} calls, ` +
      `${values} lists of values compared, ${refusals} wrong arguments refused, ${twins} twins fill a buffer\n`,
  );
});
