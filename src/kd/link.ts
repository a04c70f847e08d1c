/**
 * The reliable layer over packets: one data packet under way at a time, acknowledged, sent again when lost, started
 * over on reset. The target's side of it; docs/kd-protocol.md, "Link".
 */
import {
  encodeControl,
  encodeData,
  INITIAL_PACKET_ID,
  PACKET_TYPE,
  PacketDecoder,
  SYNC_PACKET_ID,
  type Packet,
  type PacketFault,
} from './packet.ts';

/** What became of a packet that was to be sent. `reset`: the other side started over before it acknowledged. */
export type Delivery = 'acknowledged' | 'reset' | 'abandoned';

export interface LinkHandlers {
  /** A data packet arrived, intact, in order and for the first time. */
  packet(packet: Packet): void;
  /** The other side asks the machine to stop. */
  breakIn(): void;
  /** The other side starts over: everything unacknowledged is gone, ids begin again. */
  reset(): void;
  /** A packet was dropped as damaged, or an unfinished one was given up; it has been asked for again. */
  fault?(fault: PacketFault): void;
}

export interface LinkOptions {
  /**
   * Milliseconds without an acknowledge after which a packet goes out again. Default 1000; at 500 or less the packets of a stopped
   * target keep Microsoft's engine from ever introducing itself, for which it waits for half a second of quiet.
   */
  retransmitAfter?: number;
  /** How often a packet is sent again before it is abandoned. Default: for ever, as a stopped kernel does. */
  retries?: number;
  /** Milliseconds after which an unfinished incoming packet is given up and asked for again. Default 250. */
  partialAfter?: number;
}

interface Outgoing {
  type: number;
  payload: Uint8Array;
  retries: number;
  done: (delivery: Delivery) => void;
}

/** One end of the wire. Give it the bytes that arrive; it calls `write` with the bytes to send. */
export class Link {
  readonly #write: (bytes: Uint8Array) => void;
  readonly #handlers: LinkHandlers;
  readonly #options: Required<LinkOptions>;
  readonly #decoder = new PacketDecoder();
  readonly #queue: Outgoing[] = [];
  #nextId = INITIAL_PACKET_ID | SYNC_PACKET_ID;
  #expectedId = INITIAL_PACKET_ID;
  #retransmit: NodeJS.Timeout | undefined;
  #partial: NodeJS.Timeout | undefined;
  /** A reset of ours is on its way: the reset that comes back answers it and wants no answer. */
  #resetting = false;
  #closed = false;

  constructor(
    write: (bytes: Uint8Array) => void,
    handlers: LinkHandlers,
    options: LinkOptions = {},
  ) {
    this.#write = write;
    this.#handlers = handlers;
    this.#options = {
      retransmitAfter: options.retransmitAfter ?? 1000,
      retries: options.retries ?? Infinity,
      partialAfter: options.partialAfter ?? 250,
    };
  }

  /** True while a packet waits for its acknowledge. */
  get busy(): boolean {
    return this.#queue.length > 0;
  }

  /** Queues a data packet. The promise settles when the other side has it, started over, or never answered. */
  send(type: number, payload: Uint8Array, retries = this.#options.retries): Promise<Delivery> {
    if (this.#closed) return Promise.resolve('abandoned');
    return new Promise((done) => {
      this.#queue.push({ type, payload, retries, done });
      if (this.#queue.length === 1) this.#transmit();
    });
  }

  /** Abandons every packet that would not be sent again for ever: nobody is there to take them. */
  giveUp(): void {
    const kept = this.#queue.filter((outgoing) => outgoing.retries === Infinity);
    const gone = this.#queue.filter((outgoing) => outgoing.retries !== Infinity);
    if (gone.length === 0) return;
    clearTimeout(this.#retransmit);
    this.#queue.splice(0, this.#queue.length, ...kept);
    for (const outgoing of gone) outgoing.done('abandoned');
    this.#transmit();
  }

  /** Sends a control packet: nothing is acknowledged, sent again or kept. */
  sendControl(type: number): void {
    if (!this.#closed) this.#write(encodeControl(type));
  }

  /** Starts over without a word, as a machine does that was switched off: the first packet says so by its id. */
  restart(): void {
    this.#startOver();
  }

  /** Starts over: tells the other side so, and forgets what was under way. */
  reset(): void {
    this.#resetting = true;
    this.#startOver();
    this.#write(encodeControl(PACKET_TYPE.RESET));
  }

  /** Takes bytes off the wire. */
  receive(bytes: Uint8Array): void {
    if (this.#closed) return;
    clearTimeout(this.#partial);
    for (const event of this.#decoder.feed(bytes)) {
      if (event.kind === 'break-in') this.#handlers.breakIn();
      else if (event.kind === 'fault') this.#askAgain(event.fault);
      else if (event.packet.control) this.#control(event.packet);
      else this.#data(event.packet);
      if (this.#closed) return;
    }
    if (this.#decoder.partial) {
      this.#partial = setTimeout(() => {
        if (this.#decoder.abandon()) this.#askAgain('partial');
      }, this.#options.partialAfter);
    }
  }

  /** Stops the timers and abandons what was under way. */
  close(): void {
    this.#closed = true;
    clearTimeout(this.#retransmit);
    clearTimeout(this.#partial);
    for (const outgoing of this.#queue.splice(0)) outgoing.done('abandoned');
  }

  #control(packet: Packet): void {
    if (packet.type === PACKET_TYPE.ACKNOWLEDGE) {
      // The acknowledge names the id without the synchronisation bit; anything else is an old one, late.
      if (this.busy && packet.id === (this.#nextId & ~SYNC_PACKET_ID) >>> 0) this.#acknowledged();
    } else if (packet.type === PACKET_TYPE.RESEND) {
      if (this.busy) this.#transmit();
    } else if (packet.type === PACKET_TYPE.RESET) {
      this.#startOver();
      // Two sides that answered each other's answers would never end.
      if (!this.#resetting) this.#write(encodeControl(PACKET_TYPE.RESET));
      this.#resetting = false;
      this.#handlers.reset();
    }
  }

  #data(packet: Packet): void {
    const id = (packet.id & ~SYNC_PACKET_ID) >>> 0;
    this.#write(encodeControl(PACKET_TYPE.ACKNOWLEDGE, id));
    // One that came already (its acknowledge was lost) is acknowledged again and dropped.
    if (id !== this.#expectedId) return;
    this.#expectedId = (this.#expectedId ^ 1) >>> 0;
    this.#handlers.packet(packet);
  }

  #askAgain(fault: PacketFault): void {
    this.#write(encodeControl(PACKET_TYPE.RESEND));
    this.#handlers.fault?.(fault);
  }

  #transmit(): void {
    const outgoing = this.#queue[0];
    if (!outgoing) return;
    clearTimeout(this.#retransmit);
    this.#write(encodeData(outgoing.type, this.#nextId, outgoing.payload));
    this.#retransmit = setTimeout(() => {
      if (outgoing.retries-- > 0) return this.#transmit();
      this.#queue.shift();
      outgoing.done('abandoned');
      this.#transmit();
    }, this.#options.retransmitAfter);
  }

  #acknowledged(): void {
    clearTimeout(this.#retransmit);
    this.#nextId = ((this.#nextId & ~SYNC_PACKET_ID) ^ 1) >>> 0;
    this.#queue.shift()?.done('acknowledged');
    this.#transmit();
  }

  #startOver(): void {
    clearTimeout(this.#retransmit);
    this.#nextId = INITIAL_PACKET_ID | SYNC_PACKET_ID;
    this.#expectedId = INITIAL_PACKET_ID;
    for (const outgoing of this.#queue.splice(0)) outgoing.done('reset');
  }
}
