// Processes, threads and systems, against the commands | and ~.
import { describe, expect, test } from '@jest/globals';
import { DbgEngError, PROCESS_CREATION_FLAGS } from '../../src/raw.ts';
import { type Bench, commandLine, startAtAdd, startTarget, targetPath } from '../support/target.ts';
import { thrown } from '../support/thrown.ts';

interface Listed {
  id: number;
  systemId: number;
  teb: bigint;
  current: boolean;
}

/** What ~ prints. */
function threads(bench: Bench): Listed[] {
  const lines = bench
    .command('~')
    .matchAll(/^([.# ]) +(\d+) +Id: [0-9a-f]+\.([0-9a-f]+) .*Teb: ([0-9a-f`]+)/gm);
  return [...lines].map(([, mark, id, systemId, teb]) => ({
    id: Number(id),
    systemId: parseInt(systemId!, 16),
    teb: BigInt(`0x${teb!.replace('`', '')}`),
    current: mark === '.',
  }));
}

describe('threads', () => {
  test('are those that ~ lists', () => {
    using bench = startAtAdd();
    const { system } = bench;
    const listed = threads(bench);
    expect(listed.length).toBeGreaterThanOrEqual(2);
    expect(system.GetNumberThreads()).toBe(listed.length);
    const { Ids, SysIds } = system.GetThreadIdsByIndex(0, listed.length);
    expect(Ids).toEqual(listed.map(({ id }) => id));
    expect(SysIds).toEqual(listed.map(({ systemId }) => systemId));
    expect(system.GetTotalNumberThreads()).toEqual({
      Total: listed.length,
      LargestProcess: listed.length,
    });
    expect(system.GetThreadIdsByIndex(1, 1).Ids).toEqual([listed[1]!.id]);
    expect(() => system.GetThreadIdsByIndex(0, listed.length + 1)).toThrow(DbgEngError);
  });

  test('one of them is current, and can be changed', () => {
    using bench = startAtAdd();
    const { system } = bench;
    const [first, second] = threads(bench);
    expect(system.GetCurrentThreadId()).toBe(first!.id);
    expect(system.GetEventThread()).toBe(first!.id);
    const stack = bench.registers.GetStackOffset();
    system.SetCurrentThreadId(second!.id);
    expect(system.GetCurrentThreadId()).toBe(second!.id);
    expect(threads(bench)[1]!.current).toBe(true);
    expect(bench.registers.GetStackOffset()).not.toBe(stack);
    expect(bench.command('k')).toContain('target!waiter');
    expect(system.GetEventThread()).toBe(first!.id);
    expect(() => system.SetCurrentThreadId(77)).toThrow(DbgEngError);
  });

  test('are found by everything that identifies them', () => {
    using bench = startAtAdd();
    const { system } = bench;
    for (const { id, systemId, teb } of threads(bench)) {
      system.SetCurrentThreadId(id);
      expect(system.GetCurrentThreadSystemId()).toBe(systemId);
      expect(system.GetCurrentThreadTeb()).toBe(teb);
      expect(system.GetCurrentThreadDataOffset()).toBe(teb); // user mode
      expect(system.GetImplicitThreadDataOffset()).toBe(teb);
      const handle = system.GetCurrentThreadHandle();
      expect(system.GetThreadIdBySystemId(systemId)).toBe(id);
      expect(system.GetThreadIdByTeb(teb)).toBe(id);
      expect(system.GetThreadIdByDataOffset(teb)).toBe(id);
      expect(system.GetThreadIdByHandle(handle)).toBe(id);
    }
    const errors = [
      thrown(DbgEngError, () => system.GetThreadIdBySystemId(0x7ffffffe)),
      thrown(DbgEngError, () => system.GetThreadIdByTeb(1n)),
      thrown(DbgEngError, () => system.GetThreadIdByDataOffset(1n)),
      thrown(DbgEngError, () => system.GetThreadIdByHandle(1n)),
    ];
    for (const error of errors) expect(error.code).toBe('E_NOINTERFACE');
    expect(() => system.GetThreadIdByProcessor(0)).toThrow(DbgEngError);
  });
});

describe('processes', () => {
  /** A second target beside the first, both stopped. */
  function startTwo(): Bench {
    const bench = startTarget(['--forever']);
    const command = commandLine(targetPath(), ['--exit', '2']);
    bench.client.CreateProcessWide(0n, command, PROCESS_CREATION_FLAGS.DEBUG_ONLY_THIS_PROCESS);
    expect(bench.wait()).toBe(true);
    return bench;
  }

  test('are those that | lists', () => {
    using bench = startTwo();
    const { system } = bench;
    const listed = [...bench.command('|').matchAll(/^[.# ] +(\d+)\tid: ([0-9a-f]+)/gm)];
    expect(listed).toHaveLength(2);
    expect(system.GetNumberProcesses()).toBe(2);
    expect(system.GetProcessIdsByIndex(0, 2)).toEqual({
      Ids: listed.map(([, id]) => Number(id)),
      SysIds: listed.map(([, , systemId]) => parseInt(systemId!, 16)),
    });
    expect(system.GetEventProcess()).toBe(1);
    expect(system.GetTotalNumberThreadsAndProcesses()).toMatchObject({
      TotalProcesses: 2,
      LargestSystemProcesses: 2,
      TotalThreads: system.GetTotalNumberThreads().Total,
    });
    expect(() => system.GetProcessIdsByIndex(1, 2)).toThrow(DbgEngError);
  });

  test('one of them is current, and can be changed', () => {
    using bench = startTwo();
    const { system } = bench;
    const [first, second] = system.GetProcessIdsByIndex(0, 2).Ids;
    expect(system.GetCurrentProcessId()).toBe(second);
    system.SetCurrentProcessId(first!);
    expect(system.GetCurrentProcessId()).toBe(first);
    expect(bench.command('|')).toMatch(/^\. +0\t/m);
    expect(() => system.SetCurrentProcessId(77)).toThrow(DbgEngError);
  });

  test('are found by everything that identifies them', () => {
    using bench = startTwo();
    const { system } = bench;
    for (const id of system.GetProcessIdsByIndex(0, 2).Ids) {
      system.SetCurrentProcessId(id);
      const peb = system.GetCurrentProcessPeb();
      expect(peb).toBe(bench.value('$peb'));
      expect(system.GetCurrentProcessDataOffset()).toBe(peb); // user mode
      expect(system.GetImplicitProcessDataOffset()).toBe(peb);
      const systemId = system.GetCurrentProcessSystemId();
      expect(BigInt(systemId)).toBe(bench.value('$tpid'));
      expect(system.GetProcessIdBySystemId(systemId)).toBe(id);
      expect(system.GetProcessIdByHandle(system.GetCurrentProcessHandle())).toBe(id);
      expect(system.GetCurrentProcessExecutableName()).toMatch(/target\.exe$/i);
      expect(system.GetCurrentProcessUpTime()).toBeLessThan(60);
    }
    expect(() => system.GetProcessIdBySystemId(0x7ffffffe)).toThrow(DbgEngError);
    expect(() => system.GetProcessIdByHandle(1n)).toThrow(DbgEngError);
    expect(() => system.GetProcessIdByPeb(1n)).toThrow(DbgEngError);
    expect(() => system.GetProcessIdByDataOffset(1n)).toThrow(DbgEngError);
  });

  test('by the address of their PEB', () => {
    using bench = startTarget();
    const { system } = bench;
    const peb = system.GetCurrentProcessPeb();
    expect(system.GetProcessIdByPeb(peb)).toBe(system.GetCurrentProcessId());
    expect(system.GetProcessIdByDataOffset(peb)).toBe(system.GetCurrentProcessId());
  });

  test('implicit process and thread', () => {
    using bench = startAtAdd();
    const { system } = bench;
    const [process, thread] = [system.GetCurrentProcessPeb(), system.GetCurrentThreadTeb()];
    system.SetImplicitProcessDataOffset(process);
    system.SetImplicitThreadDataOffset(thread);
    expect(system.GetImplicitProcessDataOffset()).toBe(process);
    expect(system.GetImplicitThreadDataOffset()).toBe(thread);
  });
});

test('the system they run on', () => {
  using bench = startTarget();
  const { system } = bench;
  expect(system.GetNumberSystems()).toBe(1);
  const [id] = system.GetSystemIdsByIndex(0, 1);
  expect(system.GetCurrentSystemId()).toBe(id);
  expect(system.GetEventSystem()).toBe(id);
  system.SetCurrentSystemId(id!);
  expect(system.GetCurrentSystemServer()).toBe(0n);
  expect(system.GetSystemByServer(0n)).toBe(id);
  expect(system.GetCurrentSystemServerName()).toBe(system.GetCurrentSystemServerNameWide());
  expect(() => system.SetCurrentSystemId(77)).toThrow(DbgEngError);
});

test('nothing of this is there without a target', () => {
  using bench = startTarget();
  bench.end();
  const { system } = bench;
  for (const ask of [
    () => system.GetCurrentThreadId(),
    () => system.GetCurrentProcessId(),
    () => system.GetEventThread(),
    () => system.GetCurrentProcessExecutableName(),
  ])
    expect(thrown(DbgEngError, ask).code).toBe('E_UNEXPECTED');
});
