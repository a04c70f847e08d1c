// A file that cannot be loaded.
import { test } from '@jest/globals';
// @ts-expect-error there is no such file
import { nothing } from './nothing.ts';

test('is never known', () => nothing());
