// Keys: to the line editor when it is its turn, kept otherwise; Ctrl+C goes to what runs.
import { EventEmitter } from 'node:events';
import { createInterface } from 'node:readline';
import { PassThrough } from 'node:stream';
import { setTimeout as delay } from 'node:timers/promises';
import type { ReadStream } from 'node:tty';
import { expect, test } from '@jest/globals';
import { Keyboard } from '../../../src/cli/repl/keyboard.ts';

class Terminal extends EventEmitter {
  raw = false;
  setRawMode(raw: boolean): void {
    this.raw = raw;
  }
  setEncoding(): void {}
  resume(): void {}
  pause(): void {}
  type(text: string): void {
    this.emit('data', text);
  }
}

function begin() {
  const terminal = new Terminal();
  const keyboard = new Keyboard(terminal as unknown as ReadStream);
  let interrupts = 0;
  keyboard.onInterrupt = () => interrupts++;
  /** Reads one line as the REPL does, with an editor of its own. */
  const read = (completer?: (line: string) => Promise<string>): Promise<string> =>
    new Promise((resolve) => {
      const editor = createInterface({
        input: keyboard.input,
        output: new PassThrough(),
        terminal: true,
        completer: (line: string, done: (error: null, result: [string[], string]) => void) =>
          void completer?.(line).then((whole) => done(null, [[whole], line])),
      });
      editor.on('line', (line) => {
        keyboard.hold();
        editor.close();
        resolve(line);
      });
      keyboard.edit();
    });
  return { terminal, keyboard, read, interrupts: () => interrupts };
}

test('lines that were typed ahead, or pasted at once, are read one after another', async () => {
  const { terminal, read } = begin();
  terminal.type('fir');
  terminal.type('st\rsecond\nthird\r');
  expect([await read(), await read(), await read()]).toEqual(['first', 'second', 'third']);
});

test('keys behind Tab wait for what it completes', async () => {
  const { terminal, read } = begin();
  terminal.type('ses\t.go()\r');
  const line = read(async () => {
    await delay(20);
    return 'session';
  });
  expect(await line).toBe('session.go()');
});

test('Ctrl+C while something runs interrupts it, and drops what was typed before', async () => {
  const { terminal, read, interrupts } = begin();
  terminal.type('not meant\r\x03meant\r');
  expect(interrupts()).toBe(1);
  expect(await read()).toBe('meant');
});

test('Ctrl+C while a line is completed interrupts that', async () => {
  const { terminal, read, interrupts } = begin();
  terminal.type('a\t');
  let stop!: () => void;
  const stopped = new Promise<void>((resolve) => (stop = resolve));
  const line = read(async () => {
    await stopped;
    return 'abc';
  });
  terminal.type('\x03');
  expect(interrupts()).toBe(1);
  stop();
  await delay(10);
  terminal.type('\r');
  expect(await line).toBe('abc');
});

test('the terminal is raw until the keyboard is closed', () => {
  const { terminal, keyboard } = begin();
  expect(terminal.raw).toBe(true);
  keyboard.close();
  expect(terminal.raw).toBe(false);
});
