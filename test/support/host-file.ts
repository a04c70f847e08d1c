// What every file of tests with hosts is about: nothing is left when it ends, and no rejection is unheard.
import { afterAll, beforeAll, expect, jest } from '@jest/globals';
import { leftovers, PATIENCE } from './host.ts';

/** To be called first, so that it looks last. */
export function hostTests(): void {
  jest.setTimeout(4 * PATIENCE);
  const unhandled: unknown[] = [];
  const note = (reason: unknown): void => void unhandled.push(reason);
  beforeAll(() => void process.on('unhandledRejection', note));
  afterAll(async () => {
    process.off('unhandledRejection', note);
    expect(unhandled).toEqual([]);
    expect(await leftovers()).toEqual([]);
  });
}
