// Sessions and processes of another process: debugging servers and process servers.
import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import {
  DbgEngError,
  debugConnect,
  DEBUG_CLASS,
  DEBUG_ENGOPT,
  DEBUG_EXECUTE,
  DEBUG_OUTCTL,
  DEBUG_SERVERS,
  DEBUG_USER_WINDOWS,
  IDebugClient5,
  IDebugClient8,
  IDebugControl4,
  IDebugOutputCallbacksWide,
  IDebugRegisters,
  IDebugSymbols3,
  implement,
  PROCESS_CREATION_FLAGS,
} from '../../src/raw.ts';
import { Bench, commandLine, startTarget, targetPath } from '../support/target.ts';
import { thrown } from '../support/thrown.ts';

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as { port: number };
  server.close();
  return port;
}

/** Starts the serving process and returns once it serves. */
async function serve(kind: 'session' | 'processes', options: string): Promise<ChildProcess> {
  const script = fileURLToPath(new URL('../support/engine-server.ts', import.meta.url));
  const child = fork(script, [kind, options]);
  await Promise.race([
    once(child, 'message'),
    once(child, 'exit').then(([code]) => {
      throw new Error(`The serving process ended with code ${code} before it served.`);
    }),
  ]);
  return child;
}

async function end(child: ChildProcess): Promise<void> {
  if (child.connected) child.send('end');
  await Promise.race([once(child, 'exit'), new Promise((settle) => setTimeout(settle, 3000))]);
  child.kill();
}

describe('a debugging server', () => {
  let port: number;
  let child: ChildProcess;
  const connection = () => `tcp:server=127.0.0.1,port=${port}`;

  beforeAll(async () => {
    port = await freePort();
    child = await serve('session', `tcp:port=${port}`);
  });
  afterAll(() => end(child));

  test('is joined by a client of another process, which sees its target', () => {
    using client = debugConnect(IDebugClient8, connection());
    using control = client.queryInterface(IDebugControl4);
    using symbols = client.queryInterface(IDebugSymbols3);
    using registers = client.queryInterface(IDebugRegisters);
    expect(control.GetDebuggeeType()).toEqual({
      Class: DEBUG_CLASS.USER_WINDOWS,
      Qualifier: DEBUG_USER_WINDOWS.PROCESS,
    });
    const add = symbols.GetOffsetByNameWide('target!add');
    expect(registers.GetInstructionOffset()).toBe(add);
    expect(symbols.GetNameByOffsetWide(add)).toEqual({
      NameBuffer: 'target!add',
      Displacement: 0n,
    });
    const [first] = control.GetStackTrace(0n, 0n, 0n, 1);
    expect(first!.InstructionOffset).toBe(add);
    expect(() => symbols.GetOffsetByNameWide('target!nope')).toThrow(DbgEngError);
  });

  test('sends its output to the callbacks of that client', () => {
    using client = debugConnect(IDebugClient5, connection());
    using control = client.queryInterface(IDebugControl4);
    let text = '';
    using sink = implement(IDebugOutputCallbacksWide, {
      Output: (_, part) => void (text += part ?? ''),
    });
    client.SetOutputCallbacksWide(sink);
    control.ExecuteWide(DEBUG_OUTCTL.THIS_CLIENT, 'k', DEBUG_EXECUTE.DEFAULT);
    client.FlushCallbacks();
    expect(text).toMatch(/target!add.*\n.*target!work/);
    client.SetOutputCallbacksWide(null);
  });

  test('is not there under another port', () => {
    expect(() => debugConnect(IDebugClient5, 'tcp:server=127.0.0.1,port=1')).toThrow(DbgEngError);
  });
});

describe('this process as a server', () => {
  test.each(['StartServer', 'StartServerWide'] as const)('%s', async (name) => {
    using bench = startTarget();
    const port = await freePort();
    bench.client[name](`tcp:port=${port}`);
    // The server is listed once its own thread has begun to listen.
    let servers = '';
    for (let i = 0; i < 100 && !servers.includes(`${port}`); i++) {
      servers = bench.command('.servers');
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
    expect(servers).toContain(`${port}`);
    expect(() => bench.client[name]('nonsense:port=1')).toThrow(DbgEngError);
    bench.command('.endsrv 0');
  });

  test.each(['OutputServers', 'OutputServersWide'] as const)(
    '%s names itself in errors',
    (name) => {
      using bench = startTarget();
      const { DEBUGGER } = DEBUG_SERVERS;
      const { hresult } = bench.client.hr[name](
        DEBUG_OUTCTL.THIS_CLIENT,
        '\\\\localhost',
        DEBUGGER,
      );
      if (hresult !== 0) {
        const list = () => bench.client[name](DEBUG_OUTCTL.THIS_CLIENT, '\\\\localhost', DEBUGGER);
        expect(thrown(DbgEngError, list).method).toBe(name);
      }
      expect(bench.value('1')).toBe(1n);
    },
  );
});

describe('a process server', () => {
  let port: number;
  let child: ChildProcess;

  beforeAll(async () => {
    port = await freePort();
    child = await serve('processes', `tcp:port=${port}`);
  });
  afterAll(() => end(child));

  test.each(['ConnectProcessServer', 'ConnectProcessServerWide'] as const)(
    '%s: its processes are listed, and one is debugged',
    (name) => {
      using bench = new Bench();
      const { client } = bench;
      const server = client[name](`tcp:server=127.0.0.1,port=${port}`);
      expect(server).toBeGreaterThan(0n);
      expect(client.GetRunningProcessSystemIds(server)).toContain(child.pid);
      bench.control.SetEngineOptions(DEBUG_ENGOPT.INITIAL_BREAK);
      client.CreateProcessWide(
        server,
        commandLine(targetPath(), ['--exit', '4']),
        PROCESS_CREATION_FLAGS.DEBUG_ONLY_THIS_PROCESS,
      );
      expect(bench.wait()).toBe(true);
      expect(bench.control.GetDebuggeeType()).toEqual({
        Class: DEBUG_CLASS.USER_WINDOWS,
        Qualifier: DEBUG_USER_WINDOWS.PROCESS_SERVER,
      });
      expect(bench.system.GetCurrentSystemServer()).toBe(server);
      expect(bench.system.GetSystemByServer(server)).toBe(bench.system.GetCurrentSystemId());
      expect(bench.command('r rip')).toMatch(/rip=/);
      expect(client.GetRunningProcessSystemIds(server)).toContain(
        bench.system.GetCurrentProcessSystemId(),
      );
      bench.end();
      client.DisconnectProcessServer(server);
    },
  );

  test('in this process, and told to end', async () => {
    using bench = new Bench();
    const { client } = bench;
    const own = await freePort();
    client.StartProcessServer(DEBUG_CLASS.USER_WINDOWS, `tcp:port=${own}`);
    const server = client.ConnectProcessServerWide(`tcp:server=127.0.0.1,port=${own}`);
    expect(client.GetRunningProcessSystemIds(server)).toContain(process.pid);
    client.EndProcessServer(server);
    expect(client.WaitForProcessServerEnd(1000)).toBe(true);
    client.DisconnectProcessServer(server);
  });
});

test('connection strings that are none', () => {
  using bench = new Bench();
  const { client } = bench;
  expect(() => client.ConnectProcessServer('nonsense')).toThrow(DbgEngError);
  expect(() => client.StartProcessServerWide(DEBUG_CLASS.USER_WINDOWS, 'nonsense')).toThrow(
    DbgEngError,
  );
});
