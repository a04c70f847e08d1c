// The other end of the wire, scripted: a debugger that does one thing at a time and remembers what it got.
import {
  BREAK_IN_BYTE,
  encodeControl,
  encodeData,
  INITIAL_PACKET_ID,
  PACKET_TYPE,
  PacketDecoder,
  type Packet,
} from '../../src/kd/packet.ts';
import { concat, Fields, fromAnsi } from '../../src/kd/fields.ts';
import { API } from '../../src/kd/protocol.ts';

const HEADER = 56;

export interface Answer {
  status: number;
  header: Fields;
  data: Uint8Array;
}

export class DebuggerSide {
  /** Texts that the target printed. */
  readonly printed: string[] = [];
  /** Control packets and faults, for looking at the link itself. */
  readonly control: { type: number; id: number }[] = [];
  /** Ids of all data packets that arrived, repeated ones included. */
  readonly dataIds: number[] = [];
  /** Stop acknowledging, to see what the target does then. */
  acknowledging = true;
  readonly #write: (bytes: Uint8Array) => void;
  readonly #decoder = new PacketDecoder();
  readonly #arrived: Packet[] = [];
  readonly #waiting: { type: number; resolve: (packet: Packet) => void }[] = [];
  #nextId = INITIAL_PACKET_ID;
  #lastId = -1;

  constructor(write: (bytes: Uint8Array) => void) {
    this.#write = write;
  }

  /** Takes bytes off the wire. */
  receive(bytes: Uint8Array): void {
    for (const event of this.#decoder.feed(bytes)) {
      if (event.kind !== 'packet') throw new Error(`the target sent a ${event.kind}`);
      const { packet } = event;
      if (packet.control) this.#onControl(packet);
      else this.#onData(packet);
    }
  }

  /** Starts over and settles when the target has agreed. */
  async reset(): Promise<void> {
    const before = this.#count(PACKET_TYPE.RESET);
    this.#write(encodeControl(PACKET_TYPE.RESET));
    while (this.#count(PACKET_TYPE.RESET) === before) await tick();
  }

  breakIn(): void {
    this.#write(Uint8Array.of(BREAK_IN_BYTE));
  }

  /** Raw bytes, for saying what a debugger would not. */
  send(bytes: Uint8Array): void {
    this.#write(bytes);
  }

  /** The next data packet of a type; those that came already count. */
  next(type: number): Promise<Packet> {
    const index = this.#arrived.findIndex((packet) => packet.type === type);
    if (index >= 0) return Promise.resolve(this.#arrived.splice(index, 1)[0] as Packet);
    return new Promise((resolve) => this.#waiting.push({ type, resolve }));
  }

  /** The next state change: why the target stands still. */
  async stateChange(): Promise<Fields> {
    return new Fields((await this.next(PACKET_TYPE.STATE_CHANGE64)).payload);
  }

  /** Asks and waits for the answer. `fill` writes the request's fields. */
  async ask(
    api: number,
    fill: (header: Fields) => void = () => {},
    data: Uint8Array = new Uint8Array(0),
    processor = 0,
  ): Promise<Answer> {
    this.tell(api, fill, data, processor);
    const { payload } = await this.next(PACKET_TYPE.STATE_MANIPULATE);
    const header = new Fields(payload);
    return { status: header.u32(8), header, data: payload.subarray(HEADER) };
  }

  /** Sends a request that has no answer. */
  tell(
    api: number,
    fill: (header: Fields) => void = () => {},
    data: Uint8Array = new Uint8Array(0),
    processor = 0,
  ): void {
    const header = new Fields(HEADER).setU32(0, api).setU16(6, processor);
    fill(header);
    this.sendData(PACKET_TYPE.STATE_MANIPULATE, concat(header.bytes, data));
  }

  sendData(type: number, payload: Uint8Array): void {
    this.#write(encodeData(type, this.#nextId, payload));
    this.#nextId = (this.#nextId ^ 1) >>> 0;
  }

  async readVirtual(address: bigint, count: number): Promise<Uint8Array> {
    const fill = (header: Fields) => header.setU64(16, address).setU32(24, count);
    return (await this.ask(API.READ_VIRTUAL, fill)).data;
  }

  /** Lets the target go on. */
  go(options: { trace?: boolean; dr7?: bigint; status?: number } = {}): void {
    this.tell(API.CONTINUE2, (header) => {
      header.setU32(16, options.status ?? 0x10001).setU32(20, options.trace ? 1 : 0);
      header.setU64(24, options.dr7 ?? 0x400n);
    });
  }

  #count(type: number): number {
    return this.control.filter((packet) => packet.type === type).length;
  }

  #onControl({ type, id }: Packet): void {
    this.control.push({ type, id });
    if (type === PACKET_TYPE.RESET) {
      this.#nextId = INITIAL_PACKET_ID;
      this.#lastId = -1;
    }
  }

  #onData(packet: Packet): void {
    this.dataIds.push(packet.id);
    if (!this.acknowledging) return;
    const id = (packet.id & ~0x800) >>> 0;
    this.#write(encodeControl(PACKET_TYPE.ACKNOWLEDGE, id));
    if (id === this.#lastId) return;
    this.#lastId = id;
    const io = new Fields(packet.payload);
    if (packet.type === PACKET_TYPE.DEBUG_IO && io.u32(0) === 0x3230) {
      this.printed.push(fromAnsi(packet.payload.subarray(16)));
      return;
    }
    const index = this.#waiting.findIndex(({ type }) => type === packet.type);
    if (index >= 0) this.#waiting.splice(index, 1)[0]!.resolve(packet);
    else this.#arrived.push(packet);
  }
}

export function tick(ms = 1): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}

/** Waits until the condition holds; fails after four seconds. */
export async function until(condition: () => boolean, what: string): Promise<void> {
  const end = performance.now() + 4000;
  while (!condition()) {
    if (performance.now() > end) throw new Error(`in four seconds it did not come to: ${what}`);
    await tick();
  }
}
