// Starts that Wine fails are tried again, and no others.
import { expect, test } from '@jest/globals';
import { startingProcess } from '../../src/engine/start-process.ts';
import { DbgEngError } from '../../src/raw.ts';
import { thrown } from '../support/thrown.ts';

/** Fails as often as said, with an HRESULT. */
function failing(times: number, hresult: number) {
  const tried = { starts: 0 };
  const start = () => {
    if (++tried.starts <= times) throw new DbgEngError(hresult, 'IDebugClient', 'CreateProcess');
    return 'started';
  };
  return { tried, start };
}

test('a process that died before it ran is started again', () => {
  const { tried, start } = failing(2, 0x8007054f);
  expect(startingProcess(start)).toBe('started');
  expect(tried.starts).toBe(3);
});

test('but not for ever', () => {
  const { tried, start } = failing(Infinity, 0x8007054f);
  expect(thrown(DbgEngError, () => startingProcess(start)).hresult).toBe(0x8007054f);
  expect(tried.starts).toBe(3);
});

test('a program that is not there is looked for once', () => {
  const { tried, start } = failing(Infinity, 0x80070002);
  expect(thrown(DbgEngError, () => startingProcess(start)).hresult).toBe(0x80070002);
  expect(tried.starts).toBe(1);
});
