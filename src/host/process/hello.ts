/**
 * How the two ends of a loopback connection know each other: each knows a secret that the other one shows.
 * The secrets are made for one host, and reach it in its environment, which only its user can read.
 */
import { randomBytes, timingSafeEqual } from 'node:crypto';
import net from 'node:net';

/** What a connection is for. */
export const LANE = {
  /** Through the host's main thread, which always listens. */
  control: 'c.',
  /** To the engine's thread, which listens when it does nothing else. */
  direct: 'd.',
  stdin: 's0',
  stdout: 's1',
  stderr: 's2',
} as const;
export type Lane = (typeof LANE)[keyof typeof LANE];

/** What the host gets to know of its program. */
export interface Address {
  readonly port: number;
  /** What the host shows. */
  readonly token: string;
  /** What the program shows. */
  readonly proof: string;
}

const SECRET = 64;
const HELLO = SECRET + 2;
/** Milliseconds for the few bytes of a greeting. */
const PATIENCE = 10_000;
/** Somebody who is not our host must not fill our memory with connections either. */
const MOST_STRANGERS = 32;

const secret = (): string => randomBytes(SECRET / 2).toString('hex');

/** Exactly `length` bytes from the beginning; what follows stays for others. */
function firstBytes(socket: net.Socket, length: number): Promise<string> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => socket.destroy(new Error('no greeting')), PATIENCE);
    timer.unref();
    const stop = (): void => {
      clearTimeout(timer);
      socket.off('readable', read).off('error', fail).off('close', closed);
    };
    const fail = (error: Error): void => {
      stop();
      reject(error);
    };
    const closed = (): void => fail(new Error('closed'));
    const read = (): void => {
      const bytes = socket.read(length) as Buffer | null;
      if (!bytes || bytes.length < length) return;
      stop();
      resolve(bytes.toString('latin1'));
    };
    socket.on('readable', read).on('error', fail).on('close', closed);
    read();
  });
}

/** Of text that holds a byte in each character, whatever somebody has sent. */
function same(a: string, b: string): boolean {
  const [one, other] = [Buffer.from(a, 'latin1'), Buffer.from(b, 'latin1')];
  return one.length === other.length && timingSafeEqual(one, other);
}

/** Waits for the connections of one host, and for no others. */
export class Listener {
  readonly address: Address;
  private readonly server: net.Server;
  private readonly onLane: (lane: Lane, socket: net.Socket) => void;
  private strangers = 0;

  private constructor(server: net.Server, onLane: (lane: Lane, socket: net.Socket) => void) {
    const { port } = server.address() as net.AddressInfo;
    this.address = { port, token: secret(), proof: secret() };
    this.server = server;
    this.onLane = onLane;
    server.on('connection', (socket) => void this.greet(socket));
  }

  static async open(onLane: (lane: Lane, socket: net.Socket) => void): Promise<Listener> {
    const server = net.createServer();
    await new Promise<void>((resolve, reject) => {
      server.once('error', reject).listen(0, '127.0.0.1', resolve);
    });
    return new Listener(server, onLane);
  }

  private async greet(socket: net.Socket): Promise<void> {
    socket.on('error', () => {});
    if (this.strangers >= MOST_STRANGERS) return void socket.destroy();
    this.strangers++;
    try {
      const hello = await firstBytes(socket, HELLO);
      if (!same(hello.slice(0, SECRET), this.address.token)) return void socket.destroy();
      socket.setNoDelay(true);
      socket.write(this.address.proof);
      this.onLane(hello.slice(SECRET) as Lane, socket);
    } catch {
      socket.destroy();
    } finally {
      this.strangers--;
    }
  }

  close(): void {
    this.server.close();
  }
}

/** The host's side: a connection to its program. Rejects when there is somebody else. */
export async function connectTo(address: Address, lane: Lane): Promise<net.Socket> {
  const socket = net.connect(address.port, '127.0.0.1');
  socket.setNoDelay(true);
  socket.write(address.token + lane);
  let ours = false;
  try {
    ours = same(await firstBytes(socket, SECRET), address.proof);
  } finally {
    if (!ours) socket.destroy();
  }
  if (ours) return socket;
  throw new Error('Another program listens where the one that started this host should be.');
}
