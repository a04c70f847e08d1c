// What dumps were written for, of processes and of kernels: as the session says it and shows it first.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { inspect } from 'node:util';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { openDump } from '../../src/index.ts';
import { analyseDump } from '../../src/cli/triage/analyse.ts';
import { buildMinidump, type MinidumpParts } from '../support/minidump.ts';
import { command, masm, startSession } from '../support/session.ts';

function built(name: string, parts: MinidumpParts): string {
  const file = join(tmpdir(), `${name}.dmp`);
  writeFileSync(file, buildMinidump(parts).bytes);
  return file;
}

const demo = { base: 0x40_0000n, size: 0x1_0000, name: 'C:\\app\\demo.exe' } as const;
const registers = { rip: 0x40_1000n, rsp: 0x7f_0000n };
const parts: MinidumpParts = {
  machine: 'x64',
  modules: [demo],
  threads: [{ id: 11, registers }],
};

test('a fast fail says which check failed', () => {
  const fault = { thread: 11, code: 0xc0000409, address: 0x40_1000n, registers };
  using session = openDump(
    built('fast-fail', { ...parts, exception: { ...fault, parameters: [3n] } }),
  );
  expect(session.exception()).toMatchObject({
    code: 0xc0000409,
    description: 'fast fail: FAST_FAIL_CORRUPT_LIST_ENTRY',
  });
  expect(session.bugcheck()).toBeUndefined();
});

test('processes have no bug check', () => {
  using session = startSession('target');
  expect(session.bugcheck()).toBeUndefined();
});

const UNIQUE = 0x7a7b7c7d;

test('ids that a dump does not store are none, and are not printed', () => {
  const file = built('no-id', { ...parts, processId: UNIQUE });
  const bytes = readFileSync(file);
  // MINIDUMP_MISC_INFO: before the id, which of its fields are there.
  bytes.writeUInt32LE(0, bytes.indexOf(new Uint8Array(Uint32Array.of(UNIQUE).buffer)) - 4);
  writeFileSync(file, bytes);
  using session = openDump(file);
  const process = session.process();
  expect(command(session, '|')).toMatch(/id: f0f0f0f0/);
  expect(process.id).toBe(0xffffffff);
  expect(session.processes().map(({ id }) => id)).toEqual([0xffffffff]);
  expect(JSON.stringify(process)).toBe('{"index":0}');
  expect(inspect(process)).not.toContain('4294967295');
  expect(session.thread().id).toBe(11);
  expect(process.threads().map(String)).toEqual(session.threads().map(String));
});

const real = process.env['DBGENG_TEST_DUMPS'];
const kernel = real === undefined ? '' : join(real, 'k_rz_triage_x64.dmp');

if (existsSync(kernel))
  describe('a dump of a kernel', () => {
    test('shows the fault first, and says what it was', () => {
      const { frames, bugcheck, exception } = analyseDump(kernel, kernel);
      using session = openDump(kernel);
      expect(frames[0]).toMatchObject({ module: 'amdppm', moduleOffset: '0x334c' });
      expect(session.thread().stack().map(String)).toEqual(['amdppm+0x334c']);
      expect(session.thread().register('rip')).toBe(masm(session, 'amdppm+0x334c'));
      expect(session.thread().registers()['rip']).toBe(masm(session, 'amdppm+0x334c'));
      expect(command(session, 'r rip')).toContain(frames[0]!.address.slice(2));
      const check = session.bugcheck()!;
      expect(check).toMatchObject({
        code: 0x1000007e,
        name: 'SYSTEM_THREAD_EXCEPTION_NOT_HANDLED',
        description: bugcheck!.description,
      });
      const stated = command(session, '.bugcheck').replaceAll('`', '');
      for (const value of check.parameters) expect(stated).toContain(value.toString(16));
      expect(session.exception()).toMatchObject({
        code: 0xc0000005,
        name: 'STATUS_ACCESS_VIOLATION',
        address: session.thread().register('rip'),
        description: 'access violation: write to 0xffffffffffffffff',
      });
      expect(exception).toMatchObject({ code: '0xc0000005', address: frames[0]!.address });
      const record = command(session, `.exr 0x${check.parameters[2].toString(16)}`);
      expect(record).toMatch(/ExceptionCode: c0000005/);
      expect(JSON.stringify(check)).toContain('"0xfffff8048b58334c"');
    });

    test('is not written by writeDump, which says what does', () => {
      using session = openDump(kernel);
      expect(() => session.writeDump(join(tmpdir(), 'kernel.dmp'))).toThrow(
        /^writeDump\(\) is for processes\. .* execute\('\.dump FILE'\)/,
      );
    });

    test('goes on showing it after looks at other processors', () => {
      using session = openDump(kernel);
      const other = session.thread(3);
      expect(other.stack({ max: 1 })[0]!.name).toMatch(/^nt\+/);
      expect(command(session, 'r rip')).toContain('fffff8048b58334c');
      other.select();
      expect(session.thread().index).toBe(3);
      expect(session.thread(0).stack().map(String)).toEqual(['amdppm+0x334c']);
      session.thread(0).select();
      expect(session.thread().stack().map(String)).toEqual(['amdppm+0x334c']);
      session.execute('.cxr');
      expect(session.thread().frame().name).toMatch(/^nt\+/);
    });

    test('has processors instead of threads, without ids', () => {
      using session = openDump(kernel);
      expect(session.threads()).toHaveLength(16);
      expect(session.threads().every(({ id }) => id === 0xffffffff)).toBe(true);
      expect(session.processes().map(({ id }) => id)).toEqual([session.process().id]);
      expect(JSON.stringify(session.thread())).toBe('{"index":0,"process":0}');
      expect(() => session.thread(16)).toThrow(/^There is no thread 16\. There are: 0, 1, 2, /);
    });
  });
