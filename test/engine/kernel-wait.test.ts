// A wait for a kernel that never connects: what does not end it, and what does.
import { fork, type ChildProcess } from 'node:child_process';
import net from 'node:net';
import { setTimeout as delay } from 'node:timers/promises';
import { afterEach, describe, expect, test } from '@jest/globals';
import { serveTarget } from '../../src/kd/server.ts';
import { DEBUG_INTERRUPT } from '../../src/raw.ts';
import type { Waiter } from './kernel-wait-child.ts';

let pipes = 0;
let child: ChildProcess;
let messages: Waiter[];
let ended: Promise<number | null>;

const newPipe = () => `\\\\.\\pipe\\dbgeng-wait-${process.pid}-${++pipes}`;
const overPipe = (pipe: string) => `com:pipe,port=${pipe},resets=0,reconnect`;
const overTcp = (port: number) => `com:ipport=${port},port=127.0.0.1,resets=0,reconnect`;

/** Starts a process that waits for the connection, and does something meanwhile: see kernel-wait-child.ts. */
function startWaiting(connection: string, meanwhile = ''): void {
  child = fork(new URL('./kernel-wait-child.ts', import.meta.url), [connection, meanwhile]);
  messages = [];
  child.on('message', (message) => messages.push(message as Waiter));
  ended = new Promise((resolve) => child.once('exit', resolve));
}

async function says(kind: Waiter['kind'], patience = 20_000): Promise<Waiter> {
  const end = performance.now() + patience;
  for (;;) {
    const found = messages.find((message) => message.kind === kind);
    if (found) return found;
    if (performance.now() > end || child.exitCode !== null) {
      throw new Error(`the process never said “${kind}”, only ${JSON.stringify(messages)}`);
    }
    await delay(20);
  }
}

afterEach(async () => {
  if (child.exitCode === null && child.signalCode === null) child.kill('SIGKILL');
  await ended;
});

/** A pipe at which somebody listens and says nothing. */
async function silentPipe(): Promise<{ pipe: string; server: net.Server }> {
  const pipe = newPipe();
  const server = net.createServer((socket) => socket.on('error', () => {}).resume());
  await new Promise<void>((resolve) => server.listen(pipe, resolve));
  return { pipe, server };
}

/** Whether the process ends by itself within some milliseconds. */
const endsWithin = (milliseconds: number) =>
  Promise.race([ended.then(() => true), delay(milliseconds, false)]);

describe('a wait that nobody answers', () => {
  test.each([
    ['break-ins', DEBUG_INTERRUPT.ACTIVE],
    ['requests to leave', DEBUG_INTERRUPT.EXIT],
  ] as const)(
    'is not ended by %s',
    async (_, kind) => {
      const { pipe, server } = await silentPipe();
      startWaiting(overPipe(pipe), `interrupt ${kind}`);
      await says('waiting');
      expect(await endsWithin(4000)).toBe(false);
      expect(messages).toEqual([{ kind: 'waiting' }]);
      server.close();
    },
    60_000,
  );

  test('is not ended by process.exit(), which waits for it', async () => {
    const { pipe, server } = await silentPipe();
    startWaiting(overPipe(pipe), 'exit');
    await says('waiting');
    expect(await endsWithin(4000)).toBe(false);
    server.close();
  }, 60_000);

  test('is ended with its process, from inside', async () => {
    const { pipe, server } = await silentPipe();
    startWaiting(overPipe(pipe), 'kill');
    await says('waiting');
    expect(await endsWithin(15_000)).toBe(true);
    server.close();
  }, 60_000);

  test('is ended with its process, from outside', async () => {
    const { pipe, server } = await silentPipe();
    startWaiting(overPipe(pipe));
    await says('waiting');
    child.kill('SIGKILL');
    expect(await endsWithin(15_000)).toBe(true);
    server.close();
  }, 60_000);
});

describe('a wait ends when somebody answers', () => {
  test('at a pipe that did not exist when the wait began', async () => {
    const pipe = newPipe();
    startWaiting(overPipe(pipe));
    await says('waiting');
    await delay(500);
    await using server = await serveTarget(pipe, { start: 'stopped' });
    expect(await says('ended')).toEqual({
      kind: 'ended',
      event: 'Break instruction exception - code 80000003 (first chance)',
    });
    await ended;
    expect(server.target.state).not.toBe('stopped');
  }, 60_000);
});

describe('a wait does not begin', () => {
  test('over TCP, where nobody listens: attaching fails at once', async () => {
    const server = net.createServer();
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const { port } = server.address() as net.AddressInfo;
    await new Promise((resolve) => server.close(resolve));
    startWaiting(overTcp(port));
    expect(await says('failed')).toMatchObject({ message: expect.stringContaining('E_FAIL') });
    expect(messages).toHaveLength(1);
  }, 60_000);

  test('with options that are none', async () => {
    startWaiting('com:teapot');
    expect(await says('failed')).toMatchObject({
      message: expect.stringContaining('AttachKernel'),
    });
  }, 60_000);
});
