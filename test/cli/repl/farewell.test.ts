// What becomes of a live target: the question and its answers.
import { expect, test } from '@jest/globals';
import { farewellOf, question } from '../../../src/cli/repl/farewell.ts';

test.each([
  ['k', 'kill'],
  ['detach', 'detach'],
  [' S ', 'stay'],
  ['', 'detach'],
  ['x', undefined],
])('%j means %p where the session would detach', (answer, meant) => {
  expect(farewellOf(answer, 'detach', false)).toBe(meant);
});

test('under Wine nothing can be let go of, and that is not offered', () => {
  expect(farewellOf('d', 'kill', true)).toBeUndefined();
  expect(farewellOf('', 'detach', true)).toBe('kill');
  expect(question('app.exe', true)).not.toContain('detach');
  expect(question('app.exe', false)).toBe(
    'app.exe lives: kill it, detach from it, or stay here? [k/d/s] ',
  );
});
