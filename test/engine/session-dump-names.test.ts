// Starts that name what cannot be: a file that Windows has no name for, a connection that is none.
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { connect, DbgEngError, openDump } from '../../src/index.ts';
import { thrown } from '../support/thrown.ts';

test('a dump whose name Windows cannot have', () => {
  const error = thrown(DbgEngError, () => openDump(join(tmpdir(), 'a\nb.dmp')));
  expect(error.hresult).toBe(0x8007007b);
  expect(error.hint).toMatch(/its name cannot be one on Windows .*: rename it\.$/);
});

test('what is no connection string says how they look', () => {
  const error = thrown(DbgEngError, () => connect('foo'));
  expect(error.hint).toMatch(/^'foo': it is no connection string; .* tcp:server=HOST,port=5005 /);
});
