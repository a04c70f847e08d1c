// Values as JavaScript objects, texts and lists, in programs that have some.
import { expect, test } from '@jest/globals';
import { MemoryError, type Value } from '../../src/index.ts';
import { sessionAt } from '../support/session.ts';

test('structures, arrays and pointers are objects', () => {
  using session = sessionAt('target!add');
  const node = session.thread().frame(1).local('node').value;
  expect(node.next.name).toBe('second');
  expect(node.next.next.points[2].y).toBe(-20);
  expect(node.next.next.next).toBeNull();
  expect(node.bits.flags.size).toBe(100);
  expect(node.colour).toBe('Red');
  expect(node.active).toBe(true);
  expect(node.stamp).toBe(0x1122334455667788n);
  const names = [];
  for (let one = node; one; one = one.next) names.push(one.name);
  expect(names).toEqual(['first', 'second', 'third']);
  expect(Object.keys(node)).toEqual(session.types.get('target!Node').fields.map((f) => f.name));
  expect({ ...node.extent.from }).toEqual({ x: 0, y: 0 });
  expect('next' in node).toBe(true);
  expect('nosuch' in node).toBe(false);
  expect(node.nosuch).toBeUndefined();
});

test('of wide characters and beyond', () => {
  using session = sessionAt('target!add');
  expect(session.value('g_wide').value).toBe('grüße 你好 \u{1f600}');
  expect(session.value('g_text').value).toBe('hello from target');
  expect(session.value('g_nodes[1].label').text()).toBe('zwölf');
});
test('by pointers, from a pointer or a structure', () => {
  using session = sessionAt('heap!built');
  const ids = (list: Iterable<Value>) => [...list].map((one) => one.get('id').value as number);
  const ten = Array.from({ length: 10 }, (_, i) => i + 1);
  expect(ids(session.value('g_first').list('next'))).toEqual(ten);
  expect(ids(session.value('*g_first').list('next'))).toEqual(ten);
  expect(ids(session.value('g_loop').list('next'))).toEqual([1, 2, 3]);
  expect(ids(session.value('g_items').list('links', { type: 'Item' }))).toEqual(ten);
  expect(ids(session.value('&g_items').list('links', { type: 'heap!Item' }))).toEqual(ten);
  const broken = session.value('g_broken').list('next');
  expect(() => ids(broken)).toThrow(MemoryError);
  const short = session.value('g_first').list('next', { max: 4 });
  expect(() => [...short]).toThrow("The list by 'next' goes on after 4 structures.");
  // Into the circle from outside it.
  session.value('g_first').get('next').set(session.value('g_loop'));
  expect(() => ids(session.value('g_first').list('next'))).toThrow('goes in a circle');
  expect(() => [...session.value('g_tree').list('key')]).toThrow('which links nothing');
});
