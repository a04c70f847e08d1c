// Flags of the program's Node that its hosts get.
import { expect, test } from '@jest/globals';
import { inheritedFlags } from '../../src/host/process/node-flags.ts';

test.each([
  ['-e console.log(1)', ''],
  ['--eval=1 --no-warnings', '--no-warnings'],
  ['--print 1 --import tsx', '--import tsx'],
  ['--no-warnings -pe 1', '--no-warnings'],
  ['--cpu-prof --cpu-prof-dir out -r ./a.cjs', '-r ./a.cjs'],
  ['--watch-path src --conditions dev --test-name-pattern x', '--conditions dev'],
  ['--inspect-brk=127.0.0.1:0 --input-type module --stack-size=2000', '--stack-size=2000'],
  ['--import file:///a.mjs --require b', '--import file:///a.mjs --require b'],
])('%s', (given, kept) => {
  expect(inheritedFlags(given.split(' ')).join(' ')).toBe(kept);
});
