// Who may connect: only the host that was started, and it only to the program that started it.
import { once } from 'node:events';
import net from 'node:net';
import { afterEach, expect, test } from '@jest/globals';
import { connectTo, LANE, Listener, type Lane } from '../../src/host/process/hello.ts';

const cleanups: (() => void)[] = [];
afterEach(() => cleanups.splice(0).forEach((clean) => clean()));

async function listen() {
  const lanes: [Lane, net.Socket][] = [];
  const listener = await Listener.open((lane, socket) => {
    cleanups.push(() => socket.destroy());
    lanes.push([lane, socket]);
  });
  cleanups.push(() => listener.close());
  return { listener, lanes };
}

/** Connects as a stranger, says `hello`, and tells what came back until the connection closed. */
async function stranger(port: number, hello: string | Buffer): Promise<string> {
  const socket = net.connect(port, '127.0.0.1');
  let heard = '';
  socket.on('data', (chunk: Buffer) => (heard += chunk.toString('latin1')));
  socket.on('error', () => {});
  socket.write(hello);
  await once(socket, 'close');
  return heard;
}

test('both sides show what they know, and bytes flow', async () => {
  const { listener, lanes } = await listen();
  const socket = await connectTo(listener.address, LANE.direct);
  cleanups.push(() => socket.destroy());
  expect(lanes.map(([lane]) => lane)).toEqual([LANE.direct]);
  const [, other] = lanes[0]!;
  other.write('right behind the greeting');
  const [chunk] = (await once(socket, 'data')) as [Buffer];
  expect(chunk.toString()).toBe('right behind the greeting');
});

test('the secrets are different each time', async () => {
  const [a, b] = [await listen(), await listen()].map(({ listener }) => listener.address);
  expect(new Set([a!.token, a!.proof, b!.token, b!.proof]).size).toBe(4);
});

test('a stranger hears nothing and is not listened to', async () => {
  const { listener, lanes } = await listen();
  const { port, token } = listener.address;
  const wrong = token.replace(/.$/, (last) => (last === '0' ? '1' : '0'));
  expect(await stranger(port, `${wrong}${LANE.control}`)).toBe('');
  expect(lanes).toEqual([]);
});

test('bytes that are no text are no secret either', async () => {
  const { listener, lanes } = await listen();
  expect(await stranger(listener.address.port, Buffer.alloc(66, 0xff))).toBe('');
  expect(lanes).toEqual([]);
});

test('it listens on this computer only', async () => {
  const { listener } = await listen();
  expect(listener['server'].address()).toMatchObject({ address: '127.0.0.1' });
});

test.each([
  ['a secret', Buffer.from('0'.repeat(64))],
  ['bytes', Buffer.alloc(64, 0xff)],
])('a host does not obey a program that shows %s of its own, and leaves', async (_, shown) => {
  let left: Promise<unknown> | undefined;
  const impostor = net.createServer((socket) => {
    cleanups.push(() => socket.destroy());
    socket.on('error', () => {});
    left = once(socket.resume(), 'close');
    socket.write(shown);
  });
  cleanups.push(() => impostor.close());
  await new Promise<void>((resolve) => impostor.listen(0, '127.0.0.1', resolve));
  const { port } = impostor.address() as net.AddressInfo;
  const address = { port, token: 'a'.repeat(64), proof: 'b'.repeat(64) };
  await expect(connectTo(address, LANE.control)).rejects.toThrow(/Another program/);
  await left;
});

test('a host whose program is gone does not wait', async () => {
  const { listener } = await listen();
  const { address } = listener;
  listener.close();
  await expect(connectTo(address, LANE.control)).rejects.toThrow();
});
