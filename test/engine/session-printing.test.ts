// Everything a session gives prints, in console.log and as JSON: addresses in hexadecimal, no machinery.
import { inspect } from 'node:util';
import { expect, test } from '@jest/globals';
import type { Session } from '../../src/index.ts';
import { Reference } from '../../src/session/reference.ts';
import { command, masm, sessionAt } from '../support/session.ts';

const json = (value: unknown): unknown => JSON.parse(JSON.stringify(value));
const hex = (value: bigint) => `0x${value.toString(16)}`;

/** Every part of plain data, itself included. */
function* parts(value: unknown): Generator<object> {
  if (typeof value !== 'object' || value === null || ArrayBuffer.isView(value)) return;
  yield value;
  // Objects of the session say themselves what is of them.
  if (value instanceof Reference) return;
  for (const part of Object.values(value)) yield* parts(part);
}

test('registers', () => {
  using session = sessionAt('target!add');
  const registers = session.thread().registers();
  const rip = masm(session, '@rip');
  expect(registers['rip']).toBe(rip);
  expect(inspect(registers)).toContain(`rip: ${hex(rip)},`);
  const xmm0 = Buffer.from(registers['xmm0'] as Uint8Array).toString('hex');
  expect(xmm0).toHaveLength(32);
  expect(json(registers)).toMatchObject({ rip: hex(rip), xmm0 });
  const frame = session.thread().frame(1);
  expect(json(frame.registers())).toMatchObject({ rip: hex(frame.address) });
  // It is plain data for programs: nothing else is in it, and a copy is equal.
  expect(Object.keys(registers)).not.toContain('toJSON');
  expect({ ...registers }).toEqual(registers);
});

test('values that were read, and every part of them', () => {
  using session = sessionAt('target!add');
  const list = session.value('g_list');
  const next = masm(session, '@@c++(g_list->next)');
  const read = session.value('*g_list').read() as Record<string, unknown>;
  expect(read['next']).toBe(next);
  expect(inspect(read)).toContain(`next: ${hex(next)},`);
  expect(json(read)).toMatchObject({ next: hex(next), stamp: '0x1122334455667788' });
  expect(read).toEqual({ ...read });
  const all = [
    read,
    session.value('g_nodes').read(),
    session.disassemble(),
    session.memory.readPointers('@rsp', 2),
    session.memory.region('@rip'),
    session.symbols.addresses('target.cpp', 103),
    session.symbols.find('target!add'),
    session.types.get('target!Node'),
    session.types.get('target!Colour'),
    session.thread().registers({ parts: true }),
    session.thread().info(),
    session.module('target').info(),
    [...session.module('kernel32').exports()].slice(0, 3),
    session.processes(),
    session.threads(),
    session.modules(),
    session.thread().stack(),
    session.outcome,
  ];
  for (const each of all)
    for (const part of parts(each)) expect(() => JSON.stringify(part)).not.toThrow();
  expect(list.toJSON()).toMatchObject({ type: 'Node *', value: hex(masm(session, 'poi(g_list)')) });
});

test('lists of addresses are lists, and print as addresses', () => {
  using session = sessionAt('target!add');
  const address = masm(session, '@rip');
  const { file, line } = session.symbols.source('@rip')!;
  const found = session.symbols.addresses(file, line);
  expect(found).toContain(address);
  expect(found).toEqual([...found]);
  expect(Array.isArray(found)).toBe(true);
  expect(inspect(found)).toBe(`[ ${found.map(hex).join(', ')} ]`);
  expect(json(found)).toEqual(found.map(hex));
  expect(json(session.memory.readPointers('target!g_list', 1))).toEqual([
    hex(masm(session, 'poi(target!g_list)')),
  ]);
});

test('machine code', () => {
  using session = sessionAt('target!add');
  const [line] = command(session, 'u @rip L1').split('\n').slice(1);
  const [, bytes] = line!.split(/\s+/);
  const [first] = session.disassemble();
  expect(json(session.disassemble())).toEqual([
    { ...first, address: hex(first!.address), bytes, end: hex(first!.end) },
  ]);
});

/** What no object should show. */
const MACHINERY = /byId|strays|stopper|EngineInterfaces|hub|Session|slots|pointer:/;

test('what hangs off a session shows what it has, not how it works', () => {
  using session = sessionAt('target!add');
  const { breakpoints, filters } = session;
  expect([inspect(breakpoints), JSON.stringify(breakpoints), breakpoints.size]).toEqual([
    'Breakpoints []',
    '[]',
    0,
  ]);
  const added = breakpoints.add('target!add', undefined, { once: true });
  expect(inspect(breakpoints)).toBe(
    `Breakpoints [\n  ${inspect(added, { depth: 1 }).replaceAll('\n', '\n  ')}\n]`,
  );
  expect(json(breakpoints)).toEqual([
    { id: added.id, place: 'target!add', options: { once: true }, hits: 0, alive: true },
  ]);
  expect(breakpoints.size).toBe(1);
  const before = filters.event('loadModule');
  filters.setEvent('loadModule', 'break');
  filters.setException(0xc0000005, 'ignore', 'handled');
  filters.setException(0x12345678, 'output');
  const shown = json(filters) as Record<'events' | 'exceptions', Record<string, unknown>>;
  expect(shown.events['loadModule']).toMatchObject({ action: 'break' });
  expect(shown.exceptions['0xc0000005']).toEqual({ action: 'ignore', continue: 'handled' });
  expect(shown.exceptions['0x12345678']).toEqual({ action: 'output', continue: 'not-handled' });
  expect(shown.exceptions['default']).toEqual(filters.exception(0x99));
  // As many as `sx` lists.
  const lines = command(session, 'sx').split('\n');
  expect(Object.keys(shown.exceptions).length).toBeGreaterThan(20);
  expect(
    lines.filter((line) => /^ *\S+ - .* - (break|second chance|output|ignore)/.test(line)).length,
  ).toBeGreaterThan(20);
  expect(inspect(filters)).toMatch(/^Filters \{\n {2}events: \{\n {4}createThread: \{ action: '/);
  expect(inspect(session.memory)).toBe('Memory {}');
  expect(inspect(session.types)).toBe('Types {}');
  // The engine keeps them for the sessions after this one.
  filters.setEvent('loadModule', before.action);
  filters.setException(0xc0000005, 'break');
  for (const each of objects(session)) {
    expect(inspect(each)).not.toMatch(MACHINERY);
    expect(JSON.stringify(each)).not.toMatch(MACHINERY);
  }
});

test('they print when their session is over', () => {
  const session = sessionAt('target!add');
  const all = objects(session);
  session.dispose();
  for (const each of all) {
    expect(inspect(each)).not.toMatch(MACHINERY);
    expect(() => JSON.stringify(each)).not.toThrow();
  }
});

function objects({ breakpoints, filters, memory, symbols, types }: Session): object[] {
  return [breakpoints, filters, memory, symbols, types];
}

test('the raw interfaces show their name and address', () => {
  const session = sessionAt('target!add');
  const { control } = session.engine;
  const pointer = `0x${control.pointer.toString(16)}`;
  expect(inspect(control)).toBe(`IDebugControl4 { pointer: ${pointer} }`);
  expect(json(session.engine)).toMatchObject({
    control: { interface: 'IDebugControl4', pointer },
  });
  expect(inspect(session.engine)).toContain(`control: IDebugControl4 { pointer: ${pointer} },`);
  expect(inspect(session.engine)).not.toMatch(/slots|quietFace/);
  session.dispose();
  expect(inspect(control)).toBe('IDebugControl4 { released }');
});
