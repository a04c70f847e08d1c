import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import net from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from '@jest/globals';
import { API } from '../../src/kd/protocol.ts';
import { serveTarget, type TargetServer } from '../../src/kd/server.ts';
import { DebuggerSide, tick, until } from './debugger-side.ts';

let server: TargetServer;
const sockets: net.Socket[] = [];

async function connect(
  where: number | string,
): Promise<{ side: DebuggerSide; socket: net.Socket }> {
  const socket = typeof where === 'number' ? net.connect(where, '127.0.0.1') : net.connect(where);
  sockets.push(socket);
  socket.on('error', () => {});
  await once(socket, 'connect');
  const side = new DebuggerSide((bytes) => void socket.write(bytes));
  socket.on('data', (bytes: Buffer) => side.receive(bytes));
  return { side, socket };
}

afterEach(async () => {
  // Absent only where the first test of all could not start one.
  await (server as TargetServer | undefined)?.close();
  for (const socket of sockets.splice(0)) socket.destroy();
});

describe('over TCP', () => {
  test('a debugger connects, breaks in and asks', async () => {
    server = await serveTarget(0);
    const waiting = server.connected();
    const { side } = await connect(server.port!);
    await waiting;
    await side.reset();
    side.breakIn();
    expect((await side.stateChange()).u32(32)).toBe(0x80000003);
    expect((await side.ask(API.GET_VERSION)).status).toBe(0);
  });

  test('the next debugger finds the machine as the last one left it', async () => {
    server = await serveTarget(0);
    const first = await connect(server.port!);
    await first.side.reset();
    first.side.breakIn();
    const report = await first.side.stateChange();
    first.socket.destroy();
    const second = await connect(server.port!);
    await second.side.reset();
    expect((await second.side.stateChange()).bytes).toEqual(report.bytes);
  });

  test('a second debugger takes the wire from the first', async () => {
    server = await serveTarget(0);
    const first = await connect(server.port!);
    const closed = once(first.socket, 'close');
    const second = await connect(server.port!);
    await closed;
    await second.side.reset();
  });

  test('the connection can be cut from this end', async () => {
    server = await serveTarget(0);
    const { side, socket } = await connect(server.port!);
    await side.reset();
    const closed = once(socket, 'close');
    server.disconnect();
    await closed;
    await until(() => server.target.state === 'running', 'running on');
    expect(await server.target.print('nobody hears')).toBe('abandoned');
  });

  test('a silent cable is silent, in both directions', async () => {
    const heard: string[] = [];
    server = await serveTarget(0, { poll: 10, onEvent: ({ kind }) => heard.push(kind) });
    const { side } = await connect(server.port!);
    await side.reset();
    server.cable.silent = true;
    await tick(100); // what was on its way has arrived
    const before = side.control.length;
    side.breakIn();
    await tick(150);
    expect(side.control.length).toBe(before);
    expect(heard).not.toContain('break-in');
    server.cable.silent = false;
    side.breakIn();
    await until(() => heard.includes('break-in'), 'a break-in');
  });

  test('a port that is taken is an error', async () => {
    server = await serveTarget(0);
    await expect(serveTarget(server.port!)).rejects.toThrow('EADDRINUSE');
  });
});

test('over a socket path, which is a named pipe on Windows', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'dbgeng-kd-'));
  const path =
    process.platform === 'win32' ? `\\\\.\\pipe\\dbgeng-kd-${process.pid}` : join(folder, 'kd');
  server = await serveTarget(path, { start: 'stopped' });
  expect(server.port).toBeUndefined();
  const { side } = await connect(path);
  await side.reset();
  expect((await side.stateChange()).u32(0)).toBe(0x3030);
  await server.close();
  expect(existsSync(path)).toBe(false);
  await rm(folder, { recursive: true });
});

test('closing twice is closing once', async () => {
  server = await serveTarget(0);
  await server.close();
  await server.close();
});

describe('what cannot be', () => {
  const timers = () => process.getActiveResourcesInfo().filter((kind) => kind === 'Timeout').length;

  test.each([70000, -1, 1.5, '', {}, undefined, null])('a place: %j', async (where) => {
    const before = timers();
    await expect(serveTarget(where as never)).rejects.toThrow(/TCP port from 0 to 65535.*not at /);
    expect(timers()).toBe(before);
  });

  test.each([
    [{ start: 'bogus' }, "'running' or 'stopped', not \"bogus\""],
    [{ poll: -1 }, 'poll of a target is an integer from 0'],
    [{ tick: NaN }, 'tick of a target is an integer from 1 to 2147483647, not NaN'],
    [{ retransmitAfter: 'soon' }, 'retransmitAfter of a target is an integer'],
    [{ onEvent: 5 }, 'onEvent of a target is a function, not 5'],
    [{ machine: { processors: 65 } }, 'a machine has 1 to 64 processors, not 65'],
  ])('an option: %j', async (options, message) => {
    const before = timers();
    await expect(serveTarget(0, options as never)).rejects.toThrow(message);
    expect(timers()).toBe(before);
  });

  test('a port that is taken', async () => {
    server = await serveTarget(0);
    const before = timers();
    await expect(serveTarget(server.port!)).rejects.toThrow('EADDRINUSE');
    expect(timers()).toBeLessThanOrEqual(before);
  });
});
