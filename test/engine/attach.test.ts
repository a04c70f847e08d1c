// Processes that run already: finding them, attaching in every way, leaving them again.
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as delay } from 'node:timers/promises';
import { describe, expect, test } from '@jest/globals';
import {
  DbgEngError,
  DEBUG_ATTACH_PROCESS,
  DEBUG_END,
  DEBUG_ENGOPT,
  DEBUG_GET_PROC,
  DEBUG_PROC_DESC,
  DEBUG_STATUS,
} from '../../src/raw.ts';
import { Bench, targetPath } from '../support/target.ts';
import { thrown } from '../support/thrown.ts';

/** Our target as a process of its own, ended with the block. */
class Running implements Disposable {
  readonly process: ChildProcess;
  readonly ended: Promise<number | null>;
  constructor(...args: string[]) {
    this.process = spawn(targetPath(), args, { stdio: ['ignore', 'pipe', 'ignore'] });
    this.ended = new Promise((settle) => this.process.once('exit', settle));
  }
  /** The target in its endless loop, past everything that comes with the start of a process. */
  static async looping(): Promise<Running> {
    const running = new Running('--print', 'ready', '--forever');
    await once(running.process.stdout!, 'data');
    return running;
  }
  get pid(): number {
    return this.process.pid!;
  }
  get alive(): boolean {
    return this.process.exitCode === null && this.process.signalCode === null;
  }
  [Symbol.dispose](): void {
    this.process.kill();
  }
}

function attached(pid: number, flags: number): Bench {
  const bench = new Bench();
  try {
    bench.control.SetEngineOptions(DEBUG_ENGOPT.INITIAL_BREAK);
    bench.client.AttachProcess(0n, pid, flags);
    expect(bench.wait()).toBe(true);
    bench.symbols.SetSymbolPathWide(targetPath().replace(/\\[^\\]*$/, ''));
    return bench;
  } catch (error) {
    bench[Symbol.dispose]();
    throw error;
  }
}

describe('running processes are found', () => {
  test('by their list', async () => {
    using running = await Running.looping();
    using bench = new Bench();
    const ids = bench.client.GetRunningProcessSystemIds(0n);
    expect(ids).toContain(running.pid);
    expect(ids).toContain(process.pid);
    expect(new Set(ids).size).toBe(ids.length);
  });

  test('by the name of their program', async () => {
    using running = await Running.looping();
    using bench = new Bench();
    const { ONLY_MATCH, DEFAULT } = DEBUG_GET_PROC;
    const { client } = bench;
    expect(client.GetRunningProcessSystemIdByExecutableName(0n, 'target.exe', ONLY_MATCH)).toBe(
      running.pid,
    );
    expect(client.GetRunningProcessSystemIdByExecutableNameWide(0n, 'target.exe', DEFAULT)).toBe(
      running.pid,
    );
    const error = thrown(DbgEngError, () =>
      client.GetRunningProcessSystemIdByExecutableNameWide(0n, 'nobody.exe', DEFAULT),
    );
    expect(error.code).toBe('E_NOINTERFACE');
  });

  test('and described', async () => {
    using running = await Running.looping();
    using bench = new Bench();
    const all = bench.client.GetRunningProcessDescription(0n, running.pid, 0);
    expect(all.ExeName.toLowerCase()).toBe(targetPath().toLowerCase());
    expect(all.Description).toContain(`Command Line: ${targetPath()}`);
    const { NO_PATHS, NO_COMMAND_LINE } = DEBUG_PROC_DESC;
    const short = bench.client.GetRunningProcessDescriptionWide(
      0n,
      running.pid,
      NO_PATHS | NO_COMMAND_LINE,
    );
    expect(short.ExeName).toBe('target.exe');
    expect(short.Description).not.toContain('Command Line');
  });
});

describe('attached invasively', () => {
  test('the process stops, and sees its debugger', async () => {
    using running = new Running('--wait-for-debugger', '--exit', '5');
    await delay(200);
    {
      using bench = attached(running.pid, DEBUG_ATTACH_PROCESS.DEFAULT);
      expect(bench.system.GetCurrentProcessSystemId()).toBe(running.pid);
      expect(bench.command('|')).toMatch(/attach\tname: .*target.exe/);
      bench.runTo('target!add');
      expect(bench.symbols.GetNameByOffset(bench.registers.GetInstructionOffset()).NameBuffer).toBe(
        'target!add',
      );
      expect(bench.resume()).toBe(false);
    }
    expect(await running.ended).toBe(5);
  });

  test.each(['CreateProcessAndAttach', 'CreateProcessAndAttachWide'] as const)(
    '%s without a command line',
    async (name) => {
      using running = await Running.looping();
      using bench = new Bench();
      bench.control.SetEngineOptions(DEBUG_ENGOPT.INITIAL_BREAK);
      bench.client[name](0n, null, 0, running.pid, DEBUG_ATTACH_PROCESS.DEFAULT);
      expect(bench.wait()).toBe(true);
      expect(bench.system.GetCurrentProcessSystemId()).toBe(running.pid);
    },
  );

  test.each(['CreateProcessAndAttach2', 'CreateProcessAndAttach2Wide'] as const)(
    '%s without a command line',
    async (name) => {
      using running = await Running.looping();
      using bench = new Bench();
      bench.control.SetEngineOptions(DEBUG_ENGOPT.INITIAL_BREAK);
      const options = { CreateFlags: 0, EngCreateFlags: 0, VerifierFlags: 0 };
      bench.client[name](0n, null, options, null, null, running.pid, DEBUG_ATTACH_PROCESS.DEFAULT);
      expect(bench.wait()).toBe(true);
      expect(bench.system.GetCurrentProcessSystemId()).toBe(running.pid);
    },
  );

  test.each([
    ['DetachProcesses', (bench: Bench) => bench.client.DetachProcesses()],
    ['DetachCurrentProcess', (bench: Bench) => bench.client.DetachCurrentProcess()],
    [
      'EndSession(ACTIVE_DETACH)',
      (bench: Bench) => bench.client.EndSession(DEBUG_END.ACTIVE_DETACH),
    ],
  ] as const)('%s leaves it running', async (_, detach) => {
    using running = await Running.looping();
    {
      using bench = attached(running.pid, DEBUG_ATTACH_PROCESS.DEFAULT);
      detach(bench);
      expect(bench.wait()).toBe(false);
      expect(bench.status()).toBe(DEBUG_STATUS.NO_DEBUGGEE);
      expect(bench.client.GetRunningProcessSystemIds(0n)).toContain(running.pid);
    }
    await delay(100);
    expect(running.alive).toBe(true);
  });
});

describe('attached without stopping it as a debugger does', () => {
  test('its memory and threads can be read, and it goes on afterwards', async () => {
    using running = await Running.looping();
    {
      using bench = attached(running.pid, DEBUG_ATTACH_PROCESS.NONINVASIVE);
      expect(bench.system.GetNumberThreads()).toBeGreaterThanOrEqual(2);
      const counter = bench.symbols.GetOffsetByName('target!g_counter');
      const before = Buffer.from(bench.spaces.ReadVirtual(counter, 4)).readUInt32LE();
      expect(before).toBeGreaterThan(0);
      expect(bench.value('dwo(target!g_counter)')).toBe(BigInt(before));
      expect(() => bench.resume()).toThrow(DbgEngError);
      bench.client.EndSession(DEBUG_END.ACTIVE_DETACH);
    }
    expect(running.alive).toBe(true);
  });

  test('AbandonCurrentProcess gives it up', async () => {
    using running = await Running.looping();
    using bench = attached(running.pid, DEBUG_ATTACH_PROCESS.DEFAULT);
    bench.client.AbandonCurrentProcess();
    expect(bench.status()).toBe(DEBUG_STATUS.NO_DEBUGGEE);
    expect(bench.client.GetRunningProcessSystemIds(0n)).toContain(running.pid);
  });
});

test('a process that is not there', () => {
  using bench = new Bench();
  const error = thrown(DbgEngError, () =>
    bench.client.AttachProcess(0n, 0x7ffffffc, DEBUG_ATTACH_PROCESS.DEFAULT),
  );
  expect(error.hresult).toBe(0x80070057);
  expect(bench.status()).toBe(DEBUG_STATUS.NO_DEBUGGEE);
});
