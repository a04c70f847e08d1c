// Processes, threads and modules, against |, ~ and lm.
import { inspect } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Session } from '../../src/index.ts';
import { command, masm, number, program, sessionAt, startSession } from '../support/session.ts';

let session: Session;
beforeAll(() => {
  session = sessionAt('target!add');
});
afterAll(() => session.dispose());

/** The lines of `~`: index, process and thread id, suspend count, TEB. */
function engineThreads(of: Session) {
  const line = /^[.#\s]*(\d+)\s+Id: (\w+)\.(\w+) Suspend: (\d+) Teb: (\S+) (\w+)(?:\s+"(.*)")?$/;
  return command(of, '~')
    .split('\n')
    .map((text) => {
      const match = line.exec(text.trim())!;
      return {
        index: Number(match[1]),
        id: parseInt(match[3]!, 16),
        suspendCount: Number(match[4]),
        teb: number(match[5]!),
        frozen: match[6] === 'Frozen',
        name: match[7],
      };
    });
}

describe('processes', () => {
  test('are those of |', () => {
    const line = /(\d+)\s+id: (\w+)\s/.exec(command(session, '|'))!;
    const [process] = session.processes();
    expect(session.processes()).toHaveLength(1);
    expect([process!.index, process!.id]).toEqual([Number(line[1]), parseInt(line[2]!, 16)]);
    expect(session.process().id).toBe(process!.id);
    expect(process!.isCurrent()).toBe(true);
    expect(process!.executable()).toContain('target.exe');
    expect(process!.peb()).toBe(masm(session, '@$peb'));
    expect(process!.upTime()).toBeGreaterThanOrEqual(0);
    expect(() => session.process(9)).toThrow(/^There is no process 9\. There are: 0 \(id 0x/);
    expect(inspect(process)).toBe(`Process { index: 0, id: ${process!.id} }`);
  });
});

describe('threads', () => {
  test('are those of ~', () => {
    const threads = session.threads();
    expect(
      threads.map((thread) => ({
        index: thread.index,
        id: thread.id,
        suspendCount: thread.suspendCount(),
        teb: thread.teb(),
        frozen: thread.info().frozen,
        name: thread.name(),
      })),
    ).toEqual(engineThreads(session));
    expect(threads.map((thread) => thread.name())).toEqual([undefined, 'waiter']);
  });

  test('by number and by id', () => {
    const [first, second] = session.threads();
    expect(session.thread().id).toBe(first!.id);
    expect(session.thread(1).id).toBe(second!.id);
    expect(session.threadById(second!.id).index).toBe(1);
    expect(() => session.thread(9)).toThrow(/^There is no thread 9\. There are: 0 \(id 0x.*, 1 \(/);
    expect(() => session.threadById(1)).toThrow('There is no thread with id 0x1.');
  });

  test('what is known about one', () => {
    const info = session.thread(1).info();
    expect(info).toMatchObject({ index: 1, name: 'waiter', exitStatus: 259, frozen: false });
    expect(info.startAddress).toBe(masm(session, 'target!waiter'));
    expect(info.startSymbol!.name).toBe('target!waiter');
    expect(info.created!.getTime()).toBeGreaterThan(Date.now() - 3_600_000);
    expect(info.kernelTime).toBeGreaterThanOrEqual(0);
    const text = command(session, '~1');
    expect(text).toContain(`Priority: ${info.priority}`);
    expect(text).toContain(`Priority class: ${info.priorityClass}`);
    expect(text).toContain(`Affinity: ${info.affinity!.toString(16)}`);
    expect(inspect(info)).toMatch(/teb: 0x/);
    expect(JSON.parse(JSON.stringify(info))).toMatchObject({ teb: `0x${info.teb!.toString(16)}` });
  });

  test('have stacks and registers of their own', () => {
    const waiter = session.thread(1);
    const names = waiter.stack().map((frame) => frame.name);
    expect(names.join()).toContain('target!waiter');
    session.execute('~1s');
    const rip = masm(session, '@rip');
    const engine = command(session, 'k').split('\n');
    session.execute('~0s');
    expect(names.length).toBe(engine.length - 1);
    expect(waiter.register('rip')).toBe(rip);
    expect(waiter.registers()['rip']).toBe(rip);
    expect(session.thread().register('rip')).toBe(masm(session, 'target!add'));
    const event = waiter.stack().find((frame) => frame.symbol?.name === 'target!waiter')!;
    expect(event.local('event').kind).toBe('pointer');
  });

  test('are chosen, frozen and thawed', () => {
    const waiter = session.thread(1);
    waiter.select();
    expect([waiter.isCurrent(), session.thread().index]).toEqual([true, 1]);
    expect(command(session, '~.')).toMatch(/^\.\s+1\s/);
    session.thread(0).select();
    waiter.freeze();
    expect(waiter.info().frozen).toBe(true);
    expect(engineThreads(session)[1]!.frozen).toBe(true);
    waiter.thaw();
    expect(waiter.info().frozen).toBe(false);
  });

  test('their registers are written', () => {
    const thread = session.thread();
    const before = thread.register('r15') as bigint;
    thread.setRegister('r15', 0x1234n);
    expect(masm(session, '@r15')).toBe(0x1234n);
    thread.setRegister('r15', before);
    const waiter = session.thread(1);
    const rbx = waiter.register('rbx') as bigint;
    waiter.setRegister('rbx', 77n);
    expect(waiter.register('rbx')).toBe(77n);
    expect(session.thread().register('rbx')).not.toBe(77n);
    waiter.setRegister('rbx', rbx);
  });
});

describe('numbers that a register cannot hold', () => {
  const set = (name: string, value: unknown) => () =>
    session.thread().setRegister(name, value as bigint);

  test.each([
    ['ecx', 2 ** 40, 'Register ecx takes an integer of 32 bits, not 1099511627776.'],
    ['cl', 256, 'Register cl takes an integer of 8 bits, not 256.'],
    ['zf', 2, 'Register zf takes an integer of 1 bit, not 2.'],
    ['rcx', 1n << 64n, 'Register rcx takes an integer of 64 bits, not 18446744073709551616.'],
  ])('%s', (name, value, message) => {
    const before = session.thread().register('rcx');
    expect(set(name, value)).toThrow(new RangeError(message));
    expect(set(name, 'x')).toThrow(TypeError);
    expect(set(name, 0.5)).toThrow(TypeError);
    expect(session.thread().register('rcx')).toBe(before);
  });

  test('parts take negative ones as their type does', () => {
    const thread = session.thread();
    const before = thread.register('rcx') as bigint;
    thread.setRegister('ecx', -2);
    expect(thread.register('ecx')).toBe(0xfffffffen);
    thread.setRegister('rcx', before);
  });
});

describe('modules', () => {
  /** The lines of `lm`. */
  const engineModules = () =>
    [
      ...command(session, 'lm').matchAll(/^([0-9a-f`]+) ([0-9a-f`]+) +(\S+) +(?:C )?\((.+?)\)/gm),
    ].map((match) => ({ base: number(match[1]!), end: number(match[2]!), name: match[3]! }));

  test('are those of lm', () => {
    const modules = session.modules();
    expect(modules.map(({ base, end, name }) => ({ base, end, name }))).toEqual(engineModules());
    expect(modules.map((module) => module.name)).toContain('ntdll');
  });

  test('by name and by address', () => {
    const target = session.module('target');
    expect(session.module('target.exe').base).toBe(target.base);
    expect(session.module('TARGET').base).toBe(target.base);
    expect(session.module(target.base + 5n).name).toBe('target');
    expect(() => session.module('nosuch')).toThrow(
      /^There is no module 'nosuch'\. There are: .*target/,
    );
    expect(() => session.module(0x10n)).toThrow('There is no module at 0x10.');
    expect(() => session.module('')).toThrow(TypeError);
  });

  test('what is known about one', () => {
    const info = session.module('target').info();
    const text = command(session, 'lm v m target');
    expect(info).toMatchObject({
      name: 'target',
      imageName: 'target.exe',
      imagePath: program('target'),
      symbolState: 'private',
      lines: true,
      types: true,
      unloaded: false,
      version: { file: '1.2.3.4', product: '1.2.0.0' },
      pdb: { name: 'target.pdb', age: 1, matches: true },
    });
    expect(text).toContain(`Loaded symbol image file: ${info.imagePath}`);
    expect(text).toContain('(private pdb symbols)');
    expect(text).toContain(info.symbolFile);
    expect(text).toContain(info.checksum.toString(16).toUpperCase().padStart(8, '0'));
    expect(text).toContain(info.timestamp.toString(16).toUpperCase());
    expect(text).toContain(info.size.toString(16).padStart(8, '0'));
    expect(text).toContain(`File version:     ${info.version!.file}`);
    expect(text).toContain(`Product version:  ${info.version!.product}`);
    for (const [name, value] of Object.entries(info.version!.strings))
      expect(text).toMatch(new RegExp(`${name}: +${value.replaceAll('.', '\\.')}`));
    expect(Object.keys(info.version!.strings)).toContain('FileDescription');
  });

  test('without symbols, and before they are looked for', () => {
    const system = session.module('kernel32').info();
    expect(['deferred', 'exports']).toContain(system.symbolState);
    expect(system).toMatchObject({ lines: false, types: false });
    expect(session.module('ntdll').info().symbolState).toBe('exports');
    expect(system.version!.strings['CompanyName']).toContain('Microsoft');
  });

  test('relative addresses', () => {
    const target = session.module('target');
    const add = session.symbols.address('target!add');
    expect(target.rva(add)).toBe(Number(add - target.base));
    expect(target.at(target.rva(add))).toBe(add);
    expect(target.contains(add)).toBe(true);
    expect(target.contains(target.end)).toBe(false);
    expect(() => target.rva(0x10n)).toThrow(
      '0x10 is not in target, which goes from 0x140000000 to',
    );
  });

  test('their symbols and globals', () => {
    const target = session.module('target');
    expect(target.symbol('add')!.address).toBe(masm(session, 'target!add'));
    expect(target.symbol('nosuch')).toBeUndefined();
    expect([...target.symbols('g_l*')].map(({ symbol }) => symbol).sort()).toEqual([
      'g_last',
      'g_list',
    ]);
    expect(target.value('g_text').value).toBe('hello from target');
    expect(target.value('g_list').get('name').text()).toBe('first');
  });

  test('their exports', () => {
    expect(session.module('target').exports()).toEqual([
      { name: 'add', ordinal: 1, address: masm(session, 'target!add') },
    ]);
    const kernel = session.module('kernel32').exports();
    const create = kernel.find(({ name }) => name === 'CreateFileW')!;
    expect(create.address).toBe(masm(session, 'kernel32!CreateFileW'));
    const forwarded = kernel.filter((one) => one.forwardedTo !== undefined);
    expect(forwarded.every((one) => /^\w+\.\S+$/.test(one.forwardedTo!))).toBe(true);
    expect(session.module('kernel32').exports().length).toBeGreaterThan(500);
  });

  test('they print', () => {
    const target = session.module('target');
    expect(`${target}`).toBe(
      `target 0x${target.base.toString(16)} to 0x${target.end.toString(16)}`,
    );
    expect(inspect(target)).toMatch(/^Module \{\n? +name: 'target'/);
    expect(JSON.parse(JSON.stringify(target))).toMatchObject({
      name: 'target',
      base: '0x140000000',
    });
    expect(inspect(target.info())).toContain('base: 0x140000000');
  });
});
