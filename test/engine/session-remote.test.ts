// A session that another process serves: everything there is to look at comes over the wire.
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { connect, type Session } from '../../src/index.ts';
import { command } from '../support/session.ts';
import { serveSession, type Served } from '../support/served.ts';

let served: Served;
let session: Session;
beforeAll(async () => {
  served = await serveSession();
  session = connect(served.connection);
}, 60_000);
afterAll(async () => {
  session.dispose();
  await served[Symbol.asyncDispose]();
});

test('threads, stacks and variables', () => {
  const [add, work] = session.thread().stack();
  expect([add!.symbol!.symbol, work!.symbol!.symbol]).toEqual(['add', 'work']);
  expect(add!.local('b').value).toBe(1);
  expect(work!.local('node').value.next.name).toBe('second');
  expect(command(session, '.frame')).toMatch(/^00 /);
  expect(session.thread().registers()['rip']).toBe(add!.address);
});

test('values and types', () => {
  const list = session.value('g_list');
  expect([...list.list('next')].map((node) => node.get('name').text())).toEqual([
    'first',
    'second',
    'third',
  ]);
  expect(session.types.get('target!Flags').fields.map(({ bits }) => bits!.length)).toEqual([
    1, 3, 12, 16,
  ]);
  const flags = list.get('bits.flags');
  const before = flags.get('mode').value as number;
  flags.get('mode').set(2);
  expect(command(session, '?? g_list->bits.flags.mode')).toMatch(/\b2$/);
  flags.get('mode').set(before);
  expect(session.types.find('target!Sh*')).toEqual(['target!Shape']);
});

test('symbols and modules', () => {
  const target = session.module('target');
  expect(target.info()).toMatchObject({ symbolState: 'private', lines: true, types: true });
  expect(target.pdb()).toMatchObject({ name: 'target.pdb', age: 1 });
  expect(target.symbol('add')).toMatchObject({ kind: 'function', size: 38 });
  expect([...session.symbols.match('target!g_t*')].map(({ symbol }) => symbol).sort()).toEqual([
    'g_text',
    'g_ticks',
    'g_total',
  ]);
  expect(session.symbols.source('target!add')!.line).toBeGreaterThan(1);
  expect(session.module('kernel32').info().symbolState).not.toBe('private');
});
