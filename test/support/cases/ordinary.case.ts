// What any jest test file may contain.
import { readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { Worker } from 'node:worker_threads';
import { afterAll, beforeEach, describe, expect, jest, test } from '@jest/globals';

const log: string[] = [];

class Resource {
  [Symbol.dispose](): void {
    log.push('disposed');
  }
}

describe('ordinary', () => {
  beforeEach(() => void (log.length = 0));
  afterAll(() => console.log('after all'));

  test('passes', () => expect(1).toBe(1));
  test.each([
    [1, 2],
    [2, 4],
  ])('each %d', (one, two) => expect(one * 2).toBe(two));
  test('fails', () => {
    console.log('about to fail');
    expect({ a: 1 }).toEqual({ a: 2 });
  });
  test('counts assertions', () => expect.assertions(1));
  test.todo('later');
  test('disposes', () => {
    {
      using resource = new Resource();
      expect(resource).toBeInstanceOf(Resource);
    }
    expect(log).toEqual(['disposed']);
  });
  test('has functions that record', () => {
    const recorder = jest.fn();
    recorder(1);
    expect(recorder).toHaveBeenCalledWith(1);
  });
  test('starts with an empty temporary folder', () => expect(readdirSync(tmpdir())).toEqual([]));
  test('knows its place', () => expect(import.meta.url).toMatch(/^file:.*ordinary\.case\.ts$/));
  test('starts workers in TypeScript', async () => {
    const worker = new Worker(new URL('./worker.ts', import.meta.url));
    const answer = await new Promise((resolve) => worker.once('message', resolve));
    await worker.terminate();
    expect(answer).toBe('typed');
  });
});

test('waits too long', () => new Promise<void>(() => {}), 100);
test('loses a promise', async () => {
  void Promise.reject(new Error('lost'));
  await new Promise((resolve) => setTimeout(resolve, 20));
});
test('throws what is no error', () => {
  throw { code: 17 };
});
