// A process that ends under its tests.
import { expect, test } from '@jest/globals';

test('runs', () => expect(1).toBe(1));
test('ends the process', () => {
  process.exit(3);
});
test('is never reached', () => expect(1).toBe(1));
