// Calls, objects and sequences between the two ends, with toy objects: what crosses by identity, what by copy.
import { describe, expect, test } from '@jest/globals';
import { inspect } from 'node:util';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { DbgEngError } from '../../src/com/errors.ts';
import { BatchError, SessionEndedError } from '../../src/host/errors.ts';
import { Reference } from '../../src/session/reference.ts';
import type { RemoteReference } from '../../src/session/remote.ts';
import { loopback, startOf } from '../support/loopback.ts';

class Wheel extends Reference {
  readonly house: House;
  readonly spokes: bigint;
  private turns = 0;

  constructor(house: House, spokes: bigint) {
    super();
    this.house = house;
    this.spokes = spokes;
  }

  get turned(): number {
    return this.turns;
  }

  turn(by = 1): number {
    return (this.turns += by);
  }

  override toString(): string {
    return `wheel of ${this.spokes}, turned ${this.turns}`;
  }

  toJSON(): object {
    return { spokes: Number(this.spokes), turns: this.turns };
  }
}

class Tool {
  readonly name = 'tool';
  double(value: bigint): bigint {
    return value * 2n;
  }
}

class House extends Reference {
  readonly front = new Wheel(this, 8n);
  readonly tool = new Tool();
  readonly plain = { list: [1n, { deep: new Uint8Array([1, 2]) }] };
  endedEarly = 0;
  made = 0;
  wheels = new Map<bigint, Wheel>();

  wheel(spokes: bigint): Wheel {
    const known = this.wheels.get(spokes) ?? new Wheel(this, spokes);
    this.wheels.set(spokes, known);
    return known;
  }

  same(wheel: Wheel, other: Wheel): boolean {
    return wheel === other;
  }

  echo(value: unknown): unknown {
    return value;
  }

  turnAll(): void {
    for (const wheel of this.wheels.values()) wheel.turn();
  }

  fail(): unknown {
    throw new DbgEngError(0x80004005, 'IDebugControl', 'Execute');
  }

  oddResult(): unknown {
    return [this.wheel(77n), Symbol('x')];
  }

  counter(): () => number {
    let count = 0;
    return () => ++count;
  }

  *numbers(to: number): Generator<bigint> {
    try {
      for (let i = 0; i < to; i++) {
        this.made++;
        yield BigInt(i);
      }
    } finally {
      this.endedEarly++;
    }
  }

  *breaking(): Generator<number> {
    yield 1;
    throw new RangeError('no more');
  }
}

async function house() {
  const ends = loopback(new House());
  return { ...ends, remote: await startOf<RemoteReference<House>>(ends) };
}

describe('methods', () => {
  test('bring plain data by copy', async () => {
    const { remote } = await house();
    const value = { a: [1n, undefined, new Map([[1, new Uint8Array([9])]])] };
    const result = (await remote.echo(value)) as typeof value;
    expect(result).toStrictEqual(value);
    expect(result).not.toBe(value);
  });

  test('of what a property leads to need no round trip for the property', async () => {
    const { remote, traffic } = await house();
    const before = traffic.length;
    const tool = remote.tool as unknown as { double(value: bigint): Promise<bigint> };
    expect(traffic.length).toBe(before);
    expect(await tool.double(21n)).toBe(42n);
    expect(await remote.front.turn(3)).toBe(3);
  });

  test('that fail reject with the error itself, and both stacks', async () => {
    const { remote } = await house();
    const failing: Promise<unknown> = remote.fail();
    const error = await failing.catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(DbgEngError);
    expect((error as DbgEngError).hresult).toBe(0x80004005);
    expect((error as DbgEngError).stack).toMatch(/calls\.test[^]*in the host[^]*House\.fail/);
  });

  test('that are not there say so', async () => {
    const { remote } = await house();
    const wrong = remote as unknown as Record<string, (...args: unknown[]) => Promise<unknown>>;
    expect(() => wrong['open']!()).toThrow(/is not a function/);
    expect(['open' in remote, 'wheel' in remote, 'tool' in remote]).toEqual([false, true, true]);
    const deep = remote.tool as unknown as { a: { b(): Promise<unknown> } };
    await expect(deep.a.b()).rejects.toThrow("House has no method 'tool.a.b'.");
  });

  test('do not lead out of the object', async () => {
    const { caller, remote } = await house();
    const described = { method: 'x', args: [] };
    for (const path of [['constructor'], ['front', '__proto__', 'turn'], ['echo', 'constructor']]) {
      const request = { kind: 'call', object: remote, path, args: [] } as const;
      await expect(caller.send(request, described)).rejects.toThrow(/has no method/);
    }
  });

  test('refuse arguments that cannot cross, before anything is sent', async () => {
    const { remote, traffic } = await house();
    const before = traffic.length;
    await expect(remote.echo(new (class Own {})())).rejects.toThrow(/class Own at args\.0/);
    await expect(remote.echo(Promise.resolve())).rejects.toThrow(/await/);
    expect(traffic.length).toBe(before);
  });

  test('whose result cannot cross reject, and the next call works', async () => {
    const { remote } = await house();
    await expect(remote.oddResult()).rejects.toThrow(/A symbol at value\.1/);
    const wheel = await remote.wheel(77n);
    expect([wheel.spokes, await wheel.turn()]).toEqual([77n, 1]);
  });
});

describe('objects', () => {
  test('keep their identity both ways', async () => {
    const { remote } = await house();
    const wheel = await remote.wheel(3n);
    expect(await remote.wheel(3n)).toBe(wheel);
    expect(await remote.wheel(4n)).not.toBe(wheel);
    expect(wheel.house).toBe(remote);
    expect(await remote.same(wheel, await remote.wheel(3n))).toBe(true);
    expect(await remote.echo({ in: [wheel] })).toEqual({ in: [wheel] });
  });

  test('bring what their getters say, and learn when that changes', async () => {
    const { remote } = await house();
    const wheel = await remote.wheel(5n);
    expect([wheel.spokes, wheel.turned]).toEqual([5n, 0]);
    await wheel.turn(2);
    expect(wheel.turned).toBe(2);
    await remote.turnAll();
    expect(wheel.turned).toBe(3);
  });

  test('print without asking', async () => {
    const { remote, traffic } = await house();
    const wheel = await remote.wheel(5n);
    await wheel.turn();
    const before = traffic.length;
    expect(`${wheel}`).toBe('wheel of 5, turned 1');
    expect(wheel.toString()).toBe('wheel of 5, turned 1');
    expect(JSON.stringify({ wheel })).toBe('{"wheel":{"spokes":5,"turns":1}}');
    expect(inspect(wheel)).toBe('Wheel { spokes: 5, turns: 1 }');
    expect(traffic.length).toBe(before);
  });

  test('can be awaited, spread and looked at without calls', async () => {
    const { remote, traffic } = await house();
    const before = traffic.length;
    expect(await remote.front).toBe(remote.front);
    expect(Object.keys(remote.front)).toContain('spokes');
    expect(remote.front).toMatchObject({ spokes: 8n, turned: 0 });
    expect(Object.prototype.toString.call(remote)).toBe('[object House]');
    expect(traffic.length).toBe(before);
  });

  test('cannot be changed from this side', async () => {
    const { remote } = await house();
    const loose = remote as unknown as Record<string, unknown>;
    expect(() => (loose['made'] = 1)).toThrow(/'made' of a remote House cannot be set/);
    expect(() => delete loose['made']).toThrow(/cannot be set/);
  });

  test('of another connection are refused', async () => {
    const [a, b] = [await house(), await house()];
    await expect(a.remote.echo(b.remote)).rejects.toThrow('This House belongs to another session.');
  });

  test('may be functions', async () => {
    const { remote } = await house();
    const count = await remote.counter();
    expect([await count(), await count()]).toEqual([1, 2]);
  });

  test('are let go of when nobody here holds them, and come again as new', async () => {
    setFlagsFromString('--expose-gc');
    const gc = runInNewContext('gc') as () => void;
    const { remote, servant, traffic } = await house();
    for (let i = 10n; i < 60n; i++) await remote.wheel(i);
    const held = await remote.wheel(10n);
    expect(servant.exports.size).toBeGreaterThan(50);
    for (let i = 0; i < 50 && servant.exports.size > 10; i++) {
      gc();
      await new Promise((resolve) => setTimeout(resolve, 10));
    }
    expect(servant.exports.size).toBeLessThan(10);
    expect(traffic.some((text) => text.startsWith('{"kind":"released"'))).toBe(true);
    expect(await held.turn()).toBe(1);
    const again = await remote.wheel(30n);
    expect([again.spokes, await again.turn()]).toEqual([30n, 1]);
  });
});

describe('sequences', () => {
  test('come in pieces, in order, to the end', async () => {
    const { remote, servant, traffic } = await house();
    const before = traffic.length;
    const all: bigint[] = [];
    for await (const number of remote.numbers(3000)) all.push(number);
    expect(all).toEqual(Array.from({ length: 3000 }, (_, i) => BigInt(i)));
    expect(traffic.length - before).toBeLessThan(60);
    expect(servant.sequences.size).toBe(0);
  });

  test('short ones need one round trip', async () => {
    const { remote, traffic } = await house();
    const before = traffic.length;
    for await (const number of remote.numbers(3)) expect(number).toBeLessThan(3n);
    expect(traffic.length - before).toBe(2);
  });

  test('make no more than was asked for, and end when the consumer stops', async () => {
    const root = new House();
    const ends = loopback(root);
    const remote = await startOf<RemoteReference<House>>(ends);
    for await (const number of remote.numbers(1_000_000)) if (number === 5n) break;
    expect(root.made).toBeLessThan(100);
    expect(root.endedEarly).toBe(1);
    expect(ends.servant.sequences.size).toBe(0);
  });

  test('tell what they throw, after what they gave', async () => {
    const { remote } = await house();
    const seen: number[] = [];
    const walk = async () => {
      for await (const number of remote.breaking()) seen.push(number);
    };
    await expect(walk()).rejects.toThrow('no more');
  });

  test('a result that is none says so', async () => {
    const { remote } = await house();
    const walk = async () => {
      for await (const _ of remote.echo(1) as unknown as AsyncIterable<unknown>) break;
    };
    await expect(walk()).rejects.toThrow(/not a sequence/);
  });
});

describe('functions that run over there', () => {
  const batch = async (source: string, ...args: unknown[]) => {
    const { caller, remote } = await house();
    const request = { kind: 'batch', object: remote, source, args } as const;
    return caller.send(request, { method: 'batch', args });
  };

  test('have the object and the arguments', async () => {
    expect(await batch('(house, by) => house.front.turn(by) * 2', 4)).toBe(8);
    expect(await batch('async function (house) { return house.plain; }')).toEqual({
      list: [1n, { deep: new Uint8Array([1, 2]) }],
    });
  });

  test.each(['', 'async '])('%smay return a sequence', async (kind) => {
    const numbers = await batch(`${kind}(house, to) => house.numbers(to)`, 3);
    const all: unknown[] = [];
    for await (const number of numbers as AsyncIterable<unknown>) all.push(number);
    expect(all).toEqual([0n, 1n, 2n]);
  });

  test('may have been named by a transformer', async () => {
    const source = '() => { const inner = __name(() => 5, "inner"); return inner.name + inner(); }';
    expect(await batch(source)).toBe('inner5');
  });

  test('that name what is around them are told what to do', async () => {
    const error = await batch('() => outside + 1').catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(BatchError);
    expect((error as Error).message).toMatch(/outside is not defined .* Pass what it needs/);
    await expect(batch('async () => outside')).rejects.toBeInstanceOf(BatchError);
  });

  test('can load modules', async () => {
    expect(await batch('async () => (await import("node:path")).posix.join("a", "b")')).toBe('a/b');
  });
});

test('after the end everything is refused, and what was in progress fails', async () => {
  const { caller, remote } = await house();
  const pending = remote.echo(1);
  caller.end(() => new SessionEndedError('This session'));
  await expect(pending).rejects.toBeInstanceOf(SessionEndedError);
  await expect(remote.echo(2)).rejects.toBeInstanceOf(SessionEndedError);
});
