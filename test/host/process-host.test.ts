// The host's process as the program sees it, where there is none: a start that fails, an end that is told early.
import { getEventListeners, once } from 'node:events';
import type { Socket } from 'node:net';
import { expect, test } from '@jest/globals';
import { HostStartError, type HostDeath } from '../../src/host/errors.ts';
import type { HostEvents } from '../../src/host/host.ts';
import { connectTo, LANE, Listener, type Lane } from '../../src/host/process/hello.ts';
import { ProcessHost } from '../../src/host/process/process-host.ts';
import type { HostExit, HostProcess } from '../../src/host/process/spawn.ts';
import { encodeFrame, FRAME, NOTHING } from '../../src/host/wire/frame.ts';
import { rejection } from '../support/host.ts';

function eventsOf() {
  const messages: string[] = [];
  let tell: (death: HostDeath | undefined) => void = () => {};
  const ended = new Promise<HostDeath | undefined>((resolve) => (tell = resolve));
  const events: HostEvents = {
    message: ({ text }) => messages.push(text),
    withdrawn: () => {},
    running: () => [],
    ended: (death) => tell(death),
  };
  return { events, messages, ended };
}

const listening = (): boolean => process.getActiveResourcesInfo().includes('TCPServerWrap');

test('a start that cannot be begun leaves nothing open', async () => {
  const { signal } = new AbortController();
  const platform = Object.getOwnPropertyDescriptor(process, 'platform')!;
  Object.defineProperty(process, 'platform', { ...platform, value: 'plan9' });
  try {
    const starting = ProcessHost.start(
      {
        ...{ handlerLimit: undefined, startLimit: 60_000, leaveLimit: 1000, streams: false },
        ...{ outlives: false, output: 'ignore', signal },
      },
      eventsOf().events,
    );
    expect((await rejection(HostStartError, starting)).message).toMatch(/not on plan9/);
  } finally {
    Object.defineProperty(process, 'platform', platform);
  }
  expect(getEventListeners(signal, 'abort')).toEqual([]);
  while (listening()) await new Promise((resolve) => setTimeout(resolve, 10));
});

/** A host without a process: its connections' other ends, and the word that it has ended. */
async function hostOf(events: HostEvents) {
  const lanes = new Map<Lane, Socket>();
  const listener = await Listener.open((lane, socket) => lanes.set(lane, socket));
  const control = await connectTo(listener.address, LANE.control);
  const direct = await connectTo(listener.address, LANE.direct);
  listener.close();
  let exit: (exit: HostExit) => void = () => {};
  const exited = new Promise<HostExit>((resolve) => (exit = resolve));
  const child: HostProcess = { pid: 1, exited, kill: () => {}, hold: () => {} };
  const Host = ProcessHost as unknown as new (...parts: unknown[]) => ProcessHost;
  return { host: new Host(events, child, lanes, 1000), control, direct, exit };
}

const OUT = { code: 0, signal: undefined, detail: undefined };

test('what a process has said last is heard after the word of its end', async () => {
  const { events, messages, ended } = eventsOf();
  const { control, direct, exit } = await hostOf(events);
  direct.end(
    encodeFrame(FRAME.message, 1, { text: '{"kind":"released","objects":[]}', blobs: [] }),
  );
  control.end(encodeFrame(FRAME.left, 0, NOTHING));
  exit(OUT);
  expect(await ended).toBeUndefined();
  expect(messages.length).toBe(1);
  await Promise.all([once(control, 'close'), once(direct, 'close')]);
});

test('a connection that outlives its process is not waited for long', async () => {
  const { events, ended } = eventsOf();
  const { control, direct, exit } = await hostOf(events);
  exit({ ...OUT, code: 3 });
  expect(await ended).toMatchObject({ reason: 'fault', exitCode: 3 });
  await Promise.all([once(control.resume(), 'close'), once(direct.resume(), 'close')]);
});
