// Native threads of the engine that call our objects: they must never wait for JavaScript.
import koffi from 'koffi';
import { expect, test } from '@jest/globals';
import { bindFunction, registerCallback } from '../../src/ffi/native.ts';
import { onThisThread } from '../../src/ffi/thread-guard.ts';
import { Bench, startAtAdd, startTarget } from '../support/target.ts';

const kernel32 = koffi.load('kernel32.dll');
const bind = (name: string, signature: string) =>
  bindFunction(kernel32.symbol(name) as bigint, signature);

/** Runs a native function on a thread of its own and returns what it answered. */
function onAnotherThread(entry: number, parameter: number): number {
  const thread = bind('CreateThread', 'qiiiiii')(0, 0, entry, parameter, 0, 0);
  expect(bind('WaitForSingleObject', 'uii')(thread, 5000)).toBe(0);
  const answer = new Uint32Array(1);
  bind('GetExitCodeThread', 'uib')(thread, answer);
  bind('CloseHandle', 'ui')(thread);
  return answer[0]!;
}

test('an entry calls JavaScript on its own thread and answers a constant on any other', () => {
  const calls: number[] = [];
  const callback = registerCallback((parameter: number) => {
    calls.push(parameter);
    return 7;
  }, 'ui');
  const entry = onThisThread(callback, 0x80004002);
  expect(entry).not.toBe(callback);
  expect(bindFunction(entry, 'ui')(11)).toBe(7);
  expect(calls).toEqual([11]);
  expect(onAnotherThread(entry, 12)).toBe(0x80004002);
  expect(calls).toEqual([11]);
});

test('there is room for any number of entries', () => {
  const callback = registerCallback(() => 5, 'u');
  const entries = Array.from({ length: 3000 }, (_, i) => onThisThread(callback, i));
  expect(new Set(entries).size).toBe(3000);
  expect(bindFunction(entries[2999]!, 'u')()).toBe(5);
  expect(onAnotherThread(entries[2999]!, 0)).toBe(2999);
});

// The engine checks each folder on a thread that prints an error, and waits for it.
test('a symbol path with a missing folder, set while a target is there', () => {
  using bench = startAtAdd();
  bench.symbols.AppendSymbolPathWide('c:\\no\\such');
  expect(bench.symbols.GetSymbolPathWide()).toMatch(/target;c:\\no\\such$/);
  expect(bench.takeOutput()).toContain('c:\\no\\such');
  expect(bench.command('.sympath+ c:\\neither')).toContain('c:\\neither');
  bench.symbols.AppendImagePathWide('c:\\nor\\this');
  bench.symbols.AppendSourcePathWide('c:\\nor\\that');
  expect(bench.symbols.GetNameByOffset(bench.registers.GetInstructionOffset()).NameBuffer).toBe(
    'target!add',
  );
});

test('a symbol path with a missing folder, set before there is a target', () => {
  using bench: Bench = startTarget([], {
    prepare: ({ symbols }) => symbols.SetSymbolPathWide('c:\\no\\such'),
  });
  bench.command('.reload /f target.exe');
  expect(bench.command('lm m target')).toContain('pdb symbols');
});
