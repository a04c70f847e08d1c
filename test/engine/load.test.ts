// Microsoft's engine, loaded into this process and used.
import path from 'node:path';
import { Worker } from 'node:worker_threads';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { getModuleFileName, getModuleHandle } from '../../src/ffi/windows.ts';
import { importTargets } from '../../src/engine/load/modules.ts';
import {
  DEBUG_ENGOPT,
  DEBUG_EXECUTE,
  DEBUG_OUTCTL,
  DEBUG_WAIT,
  debugCreate,
  EngineLoadError,
  engineModules,
  EngineNotFoundError,
  IDebugClient5,
  IDebugControl4,
  IDebugOutputCallbacksWide,
  implement,
  INFINITE,
  loadEngine,
  PROCESS_CREATION_FLAGS,
} from '../../src/raw.ts';

const engine = loadEngine();

describe('the loaded engine', () => {
  test('is the one that DBGENG_PATH names', () => {
    expect(process.env['DBGENG_PATH']).toBeTruthy();
    expect(engine.source).toBe('DBGENG_PATH');
    expect(engine.path.toLowerCase()).toBe(
      path.win32.join(engine.folder, 'dbgeng.dll').toLowerCase(),
    );
    expect(engine.version).toMatch(/^10\.0\.\d+\.\d+$/);
    expect(engine.warnings).toEqual([]);
  });

  test('has the four functions of dbgeng.h', () => {
    for (const address of Object.values(engine.exports)) expect(address).toBeGreaterThan(0x10000);
  });

  test('comes with its own DLLs, all of its version', () => {
    const own = engine.modules.filter(({ ofEngine }) => ofEngine);
    expect(own.map(({ name }) => name)).toEqual(
      expect.arrayContaining(['dbgeng.dll', 'dbghelp.dll', 'dbgmodel.dll']),
    );
    for (const { name, version } of own) {
      if (name !== 'msdia140.dll') expect([name, version]).toEqual([name, engine.version]);
    }
  });

  test("stands beside the system's dbghelp.dll, which node.exe brings", () => {
    expect(engine.way).toBe('redirect');
    const helpers = engine.modules.filter(({ name }) => name === 'dbghelp.dll');
    expect(helpers.map(({ ofEngine }) => ofEngine).sort()).toEqual([false, true]);
  });

  test('calls its own dbghelp.dll and dbgmodel.dll: its import table says so', () => {
    const module = getModuleHandle(engine.path);
    for (const name of ['dbghelp.dll', 'dbgmodel.dll']) {
      const targets = [...importTargets(module, name).keys()].map(getModuleFileName);
      expect(targets).not.toEqual([]);
      for (const target of targets) {
        expect(path.win32.dirname(target).toLowerCase()).toBe(engine.folder.toLowerCase());
      }
    }
  });
});

describe('a second call', () => {
  test('returns the same engine, asked for by folder, by file or not at all', () => {
    expect(loadEngine()).toBe(engine);
    expect(loadEngine({ path: engine.folder.toUpperCase() })).toBe(engine);
    expect(loadEngine({ path: engine.path })).toBe(engine);
  });

  test('for another engine is refused, and so is one for none', () => {
    const system = path.win32.join(process.env['SystemRoot']!, 'System32');
    // Under Wine that is no engine at all, on Windows it is another one.
    const other = (): unknown => loadEngine({ path: system });
    try {
      other();
      throw new Error('another engine was loaded');
    } catch (error) {
      expect([EngineLoadError, EngineNotFoundError]).toContain((error as Error).constructor);
    }
    expect(() => loadEngine({ path: 'C:\\no\\such\\folder' })).toThrow(EngineNotFoundError);
    expect(loadEngine()).toBe(engine);
  });

  test('in a worker finds the engine of the process, and the engine answers there', async () => {
    const worker = new Worker(new URL('./load-worker.ts', import.meta.url));
    const answer = await new Promise((resolve, reject) => {
      worker.once('message', resolve);
      worker.once('error', reject);
    });
    await worker.terminate();
    expect(answer).toEqual({ path: engine.path, source: 'process', hresult: 0x80040205 });
  });
});

describe('errors inside the engine, which it throws as C++ exceptions', () => {
  let client: IDebugClient5;
  let control: IDebugControl4;
  let printed = '';
  const run = (command: string): number => {
    printed = '';
    return (
      control.hr.ExecuteWide(DEBUG_OUTCTL.THIS_CLIENT, command, DEBUG_EXECUTE.DEFAULT).hresult >>> 0
    );
  };

  beforeAll(() => {
    client = debugCreate(IDebugClient5);
    control = client.queryInterface(IDebugControl4);
    client.SetOutputCallbacksWide(
      implement(IDebugOutputCallbacksWide, { Output: (_, text) => void (printed += text) }),
    );
    control.AddEngineOptions(DEBUG_ENGOPT.INITIAL_BREAK);
    const target = process.env['DBGENG_TEST_TARGET']!;
    client.CreateProcess(0n, `"${target}"`, PROCESS_CREATION_FLAGS.DEBUG_ONLY_THIS_PROCESS);
    control.WaitForEvent(DEBUG_WAIT.DEFAULT, INFINITE);
  });
  afterAll(() => {
    client.TerminateProcesses();
    control.dispose();
    client.dispose();
  });

  test('come back as an HRESULT: a command that does not exist', () => {
    expect(run('nosuchcommand')).toBe(0x80040205);
    expect(printed).toMatch(/Syntax error in 'nosuchcommand'/);
  });

  test('come back as an HRESULT: a hardware breakpoint at the initial break', () => {
    expect(run('ba e1 target!add')).toBe(0x80040205);
    expect(printed).toMatch(/Unable to set breakpoint/);
  });

  test('come back as an HRESULT many times over', () => {
    for (let i = 0; i < 200; i++) expect(run('? 1 +')).toBe(0x80040205);
    expect(run('? 1 + 1')).toBe(0);
    expect(printed).toMatch(/= 00000000`00000002/);
  });

  test('private symbols bring in msdia140.dll, out of the engine’s folder', () => {
    expect(run('x target!add')).toBe(0);
    expect(printed).toMatch(/target!add/);
    const [dia, ...others] = engineModules().filter(({ name }) => name === 'msdia140.dll');
    expect(others).toEqual([]);
    expect(dia).toMatchObject({ ofEngine: true });
  });

  test('the extension dbghelp is the engine’s too, so !sym and !lmi reach it', () => {
    expect(run('.chain')).toBe(0);
    const helper = path.win32.join(engine.folder, 'dbghelp.dll').toLowerCase();
    expect(printed.toLowerCase()).toContain(`[path: ${helper}]`);
    expect(run('!lmi target')).toBe(0);
    expect(printed).toMatch(/Loaded Module Info: \[target\]/);
  });
});
