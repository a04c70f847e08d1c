// How long a value that an expression gave stays what it says: it is evaluated anew, or goes with its scope.
import { describe, expect, test } from '@jest/globals';
import { StaleError } from '../../src/index.ts';
import { masm, sessionAt } from '../support/session.ts';
import { thrown } from '../support/thrown.ts';

describe('values of expressions, once the target has run', () => {
  test('what is not in memory is evaluated again, except where that would write', () => {
    using session = sessionAt('target!add');
    const sum = session.value('target!g_counter + 1');
    const place = session.value('@rip');
    const inMemory = session.value('g_counter');
    const written = session.value('(target!g_total = 40) + 2');
    expect(sum.scalar).toBe(Number(inMemory.integer()) + 1);
    expect(place.scalar).toBe(session.evaluate('@rip'));
    expect(written.integer()).toBe(42n);
    session.memory.writeU32('target!g_total', 3);
    const before = place.scalar;
    session.step();
    session.memory.writeU32('target!g_counter', 700);
    expect(sum.refresh().scalar).toBe(701);
    expect(sum.integer()).toBe(701n);
    expect(place.refresh().scalar).toBe(masm(session, '@rip'));
    expect(place.scalar).not.toBe(before);
    expect(inMemory.refresh().scalar).toBe(700);
    expect(written.integer()).toBe(42n);
    expect(session.memory.readU32('target!g_total')).toBe(3);
  });

  test('what was found through a scope goes with it', () => {
    using session = sessionAt('target!add');
    session.execute('.frame 1');
    const scoped = ['total', 'total + 1', '*(int *)@rsp', 'node', 'local.id'].map((text) =>
      session.value(text),
    );
    const free = ['target!g_total', 'g_list', 'g_list->id', '*(int *)0x140000000'].map((text) =>
      session.value(text),
    );
    const behind = session.value('node').target();
    for (const one of [...scoped, ...free]) expect(one.refresh().available).toBe(true);
    session.step();
    for (const one of scoped) expect(thrown(StaleError, () => one.refresh())).toBeTruthy();
    for (const one of free) expect(one.refresh().available).toBe(true);
    // What lies behind a pointer does not go with the frame.
    expect(behind.field('id').scalar).toBe(1);
  });

  test('pointers to types without a module are read anew', () => {
    using session = sessionAt('target!add');
    const pointer = session.types.at('char *', session.address('target!g_text'));
    session.memory.writePointer('target!g_text', session.address('target!g_bytes'));
    expect(pointer.refresh().scalar).toBe(session.address('target!g_bytes'));
  });
});
