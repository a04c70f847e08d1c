// Processes that the engine creates: command lines, folders, environments, options, exit codes.
import { copyFileSync, mkdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import {
  DbgEngError,
  DEBUG_ATTACH_PROCESS,
  DEBUG_CLASS,
  DEBUG_END,
  DEBUG_ENGOPT,
  DEBUG_EVENT,
  DEBUG_PROCESS,
  DEBUG_STATUS,
  DEBUG_USER_WINDOWS,
  PROCESS_CREATION_FLAGS,
} from '../../src/raw.ts';
import { Bench, commandLine, startTarget, targetPath } from '../support/target.ts';
import { thrown } from '../support/thrown.ts';

const ONLY_THIS = PROCESS_CREATION_FLAGS.DEBUG_ONLY_THIS_PROCESS;

/** Where the process parameters lie is fixed since Windows Vista: PEB + 0x20, then these offsets. */
const PARAMETERS = { currentDirectory: 0x38n, commandLine: 0x70n, environment: 0x80n };

function parametersOf(bench: Bench): bigint {
  return bench.spaces.ReadPointersVirtual(1, bench.system.GetCurrentProcessPeb() + 0x20n)[0]!;
}

/** A UNICODE_STRING of the target's process parameters. */
function parameter(bench: Bench, offset: bigint): string {
  const at = parametersOf(bench) + offset;
  const length = Buffer.from(bench.spaces.ReadVirtual(at, 2)).readUInt16LE();
  const [text] = bench.spaces.ReadPointersVirtual(1, at + 8n);
  return Buffer.from(bench.spaces.ReadVirtual(text!, length)).toString('utf16le');
}

/** The variables of the target's environment block. */
function environment(bench: Bench): string[] {
  const [block] = bench.spaces.ReadPointersVirtual(
    1,
    parametersOf(bench) + PARAMETERS.environment,
  ) as [bigint];
  const text = Buffer.from(bench.spaces.ReadVirtual(block, 65536)).toString('utf16le');
  return text.slice(0, text.indexOf('\0\0')).split('\0');
}

/** A bench that has asked for a process by `create` and stands at its initial breakpoint. */
function created(create: (bench: Bench) => void): Bench {
  const bench = new Bench();
  try {
    bench.control.SetEngineOptions(DEBUG_ENGOPT.INITIAL_BREAK);
    create(bench);
    expect(bench.wait()).toBe(true);
    return bench;
  } catch (error) {
    bench[Symbol.dispose]();
    throw error;
  }
}

test('a created process stops at its initial breakpoint and is a live user target', () => {
  using bench = startTarget();
  expect(bench.control.GetDebuggeeType()).toEqual({
    Class: DEBUG_CLASS.USER_WINDOWS,
    Qualifier: DEBUG_USER_WINDOWS.PROCESS,
  });
  expect(bench.control.GetDebuggeeType2(0)).toEqual(bench.control.GetDebuggeeType());
  expect(bench.control.GetExecutionStatus()).toBe(DEBUG_STATUS.BREAK);
  expect(bench.control.GetExecutionStatusEx()).toBe(DEBUG_STATUS.BREAK);
  expect(bench.command('|')).toMatch(/id: [0-9a-f]+\tcreate\tname: target.exe/);
  expect(bench.control.GetLastEventInformation()).toMatchObject({
    Type: DEBUG_EVENT.EXCEPTION,
  });
  expect(bench.control.GetLastEventInformation().Description).toContain(
    'Break instruction exception',
  );
});

describe('arguments arrive through', () => {
  const args = ['--print', 'two words', '--exit', '3'];
  const line = commandLine(targetPath(), args);
  const options = { CreateFlags: ONLY_THIS, EngCreateFlags: 0, VerifierFlags: 0 };
  const ways: Record<string, (bench: Bench) => void> = {
    CreateProcess: ({ client }) => client.CreateProcess(0n, line, ONLY_THIS),
    CreateProcessWide: ({ client }) => client.CreateProcessWide(0n, line, ONLY_THIS),
    CreateProcess2: ({ client }) => client.CreateProcess2(0n, line, options),
    CreateProcess2Wide: ({ client }) => client.CreateProcess2Wide(0n, line, options),
    CreateProcessAndAttach: ({ client }) =>
      client.CreateProcessAndAttach(0n, line, ONLY_THIS, 0, DEBUG_ATTACH_PROCESS.DEFAULT),
    CreateProcessAndAttachWide: ({ client }) =>
      client.CreateProcessAndAttachWide(0n, line, ONLY_THIS, 0, DEBUG_ATTACH_PROCESS.DEFAULT),
    CreateProcessAndAttach2: ({ client }) =>
      client.CreateProcessAndAttach2(
        0n,
        line,
        options,
        null,
        null,
        0,
        DEBUG_ATTACH_PROCESS.DEFAULT,
      ),
    CreateProcessAndAttach2Wide: ({ client }) =>
      client.CreateProcessAndAttach2Wide(
        0n,
        line,
        options,
        null,
        null,
        0,
        DEBUG_ATTACH_PROCESS.DEFAULT,
      ),
  };
  test.each(Object.entries(ways))('%s', (_, way) => {
    using bench = created(way);
    expect(parameter(bench, PARAMETERS.commandLine)).toBe(line);
  });
});

test.each(['CreateProcess2', 'CreateProcess2Wide'] as const)(
  '%s gives the folder and the environment',
  (name) => {
    const options = { CreateFlags: ONLY_THIS, EngCreateFlags: 0, VerifierFlags: 0 };
    const folder = tmpdir();
    using bench = created(({ client }) =>
      client[name](0n, targetPath(), options, folder, ['FROM_TEST=yes', 'AND=this']),
    );
    expect(parameter(bench, PARAMETERS.currentDirectory).replace(/\\$/, '')).toBe(folder);
    expect(environment(bench)).toEqual(expect.arrayContaining(['FROM_TEST=yes', 'AND=this']));
  },
);

describe('the end of a process', () => {
  test('with FINAL_BREAK the engine stops at the exit and knows the code', () => {
    using bench = startTarget(['--exit', '7']);
    bench.control.AddEngineOptions(DEBUG_ENGOPT.FINAL_BREAK);
    expect(bench.resume()).toBe(true);
    expect(bench.control.GetLastEventInformation().Type).toBe(DEBUG_EVENT.EXIT_PROCESS);
    expect(bench.client.GetExitCode()).toBe(7);
    expect(bench.command('.lastevent')).toContain('Exit process 0:');
    expect(bench.wait()).toBe(false);
  });

  test('a code above 0x7fffffff stays unsigned', () => {
    using bench = startTarget(['--exit', '0xc0000005']);
    bench.control.AddEngineOptions(DEBUG_ENGOPT.FINAL_BREAK);
    expect(bench.resume()).toBe(true);
    expect(bench.client.GetExitCode()).toBe(0xc0000005);
  });

  test('a running process has the code STILL_ACTIVE', () => {
    using bench = startTarget();
    const STILL_ACTIVE = 259;
    const { hresult, Code } = bench.client.hr.GetExitCode();
    expect({ hresult, Code }).toEqual({ hresult: 1, Code: STILL_ACTIVE });
  });

  test('TerminateProcesses leaves no target', () => {
    using bench = startTarget(['--forever']);
    const pid = bench.system.GetCurrentProcessSystemId();
    bench.client.TerminateProcesses();
    expect(bench.wait()).toBe(false);
    expect(bench.control.GetDebuggeeType().Class).toBe(DEBUG_CLASS.UNINITIALIZED);
    expect(bench.client.GetRunningProcessSystemIds(0n)).not.toContain(pid);
  });

  test('TerminateCurrentProcess ends the process itself', () => {
    using bench = startTarget(['--forever']);
    const pid = bench.system.GetCurrentProcessSystemId();
    expect(bench.client.GetRunningProcessSystemIds(0n)).toContain(pid);
    bench.client.TerminateCurrentProcess();
    expect(bench.client.GetRunningProcessSystemIds(0n)).not.toContain(pid);
  });

  test.each([DEBUG_END.ACTIVE_TERMINATE, DEBUG_END.PASSIVE])('EndSession(%d)', (how) => {
    using bench = startTarget(['--forever']);
    bench.client.EndSession(how);
    expect(bench.status()).toBe(DEBUG_STATUS.NO_DEBUGGEE);
  });
});

test('process options are those that were set', () => {
  using bench = startTarget();
  const { ONLY_THIS_PROCESS, DETACH_ON_EXIT } = DEBUG_PROCESS;
  bench.client.SetProcessOptions(ONLY_THIS_PROCESS);
  expect(bench.client.GetProcessOptions()).toBe(ONLY_THIS_PROCESS);
  expect(bench.command('.childdbg')).toMatch(/will not be debugged/);
  bench.client.AddProcessOptions(DETACH_ON_EXIT);
  expect(bench.client.GetProcessOptions()).toBe(ONLY_THIS_PROCESS | DETACH_ON_EXIT);
  bench.client.RemoveProcessOptions(DETACH_ON_EXIT);
  expect(bench.client.GetProcessOptions()).toBe(ONLY_THIS_PROCESS);
});

describe('programs that cannot be started', () => {
  test.each(['CreateProcess', 'CreateProcessWide'] as const)('%s: a missing file', (name) => {
    using bench = new Bench();
    const error = thrown(DbgEngError, () => bench.client[name](0n, 'c:\\no\\such.exe', ONLY_THIS));
    expect(error.hresult).toBe(0x80070002);
    expect(error.message).toContain(name);
    expect(bench.status()).toBe(DEBUG_STATUS.NO_DEBUGGEE);
  });

  test('a file that is no program', () => {
    using bench = new Bench();
    const source = join(dirname(targetPath()), 'target.cpp');
    const error = thrown(DbgEngError, () => bench.client.CreateProcessWide(0n, source, ONLY_THIS));
    expect(error.hresult).toBe(0x800700c1);
  });

  test('an empty command line', () => {
    using bench = new Bench();
    expect(() => bench.client.CreateProcessWide(0n, '', ONLY_THIS)).toThrow(DbgEngError);
  });
});

test('a program in a folder with a name in Cyrillic and an emoji, with such an argument', () => {
  const folder = join(tmpdir(), 'отладчик 🐞');
  mkdirSync(folder);
  for (const name of ['target.exe', 'target.pdb'])
    copyFileSync(join(dirname(targetPath()), name), join(folder, name));
  const program = join(folder, 'target.exe');
  using bench = startTarget(['--print', 'строка 😀'], { program });
  expect(bench.system.GetCurrentProcessExecutableNameWide()).toContain('target.exe');
  expect(parameter(bench, PARAMETERS.commandLine)).toBe(
    commandLine(program, ['--print', 'строка 😀']),
  );
  expect(basename(bench.symbols.GetSymbolPathWide())).toBe('отладчик 🐞');
  const { Base } = bench.symbols.GetModuleByModuleNameWide('target', 0);
  const [parameters] = bench.symbols.GetModuleParameters(1, [Base], 0);
  bench.runTo('target!add');
  const pdb = join(folder, 'target.pdb').toLowerCase();
  expect(bench.command('lm m target').toLowerCase()).toContain(pdb);
  expect(parameters!.Base).toBe(Base);
});
