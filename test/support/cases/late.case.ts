// A process that dies after its last test.
import { expect, test } from '@jest/globals';

process.on('exit', () => process.exit(9));

test('passes', () => expect(1).toBe(1));
