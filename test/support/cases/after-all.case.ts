// A process that dies in its last hook, when every test has its result.
import { afterAll, expect, test } from '@jest/globals';

afterAll(() => process.exit(5));

test('fails before', () => expect(1).toBe(2));
