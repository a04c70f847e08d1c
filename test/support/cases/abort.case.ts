// A process that crashes before its first test.
import { beforeAll, expect, test } from '@jest/globals';

beforeAll(() => process.abort());

test('has no process', () => expect(1).toBe(1));
