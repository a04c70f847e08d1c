/**
 * A cable that can be bad: between target and debugger it loses packets, damages them, adds noise, or goes silent. For trying
 * out how a debugger (or a program that drives one) takes it.
 */
import type { Bytes } from './fields.ts';
import {
  BREAK_IN_BYTE,
  encodeControl,
  encodeData,
  PacketDecoder,
  type WireEvent,
} from './packet.ts';

/** Which way the bytes go. */
export type Direction = 'to-debugger' | 'to-target';

interface Trouble {
  lose: number;
  damage: number;
}

export class Cable {
  readonly #trouble: Record<Direction, Trouble> = {
    'to-debugger': { lose: 0, damage: 0 },
    'to-target': { lose: 0, damage: 0 },
  };
  readonly #decoder = new PacketDecoder();
  #noise: Uint8Array[] = [];
  #silent = false;

  /** While true nothing gets through, in either direction. */
  get silent(): boolean {
    return this.#silent;
  }
  set silent(silent: boolean) {
    this.#silent = silent;
    this.replug();
  }

  /** Another debugger is at the other end, or the wire was interrupted: the rest of a packet that was coming in is lost. */
  replug(): void {
    this.#decoder.abandon();
  }

  /** The next `count` data packets in this direction disappear. Acknowledges and resets get through. */
  lose(direction: Direction, count = 1): void {
    this.#trouble[direction].lose += count;
  }

  /** The next `count` data packets in this direction (after those to be lost) arrive with one wrong byte. */
  damage(direction: Direction, count = 1): void {
    this.#trouble[direction].damage += count;
  }

  /** Bytes that belong to nothing, delivered to the debugger in front of the next packet. */
  noise(bytes: Uint8Array): void {
    this.#noise.push(bytes);
  }

  /** What arrives at the debugger of one packet that the target sends. */
  toDebugger(packet: Uint8Array): Uint8Array[] {
    if (this.silent) return [];
    const sent = this.#pass('to-debugger', packet, isData(packet));
    return [...this.#noise.splice(0), ...sent];
  }

  /** What arrives at the target of bytes that the debugger sends. Packets go through whole, once they are complete. */
  toTarget(chunk: Uint8Array): Uint8Array[] {
    if (this.silent) return [];
    return this.#decoder.feed(chunk).flatMap((event) => {
      const bytes = encode(event);
      return bytes ? this.#pass('to-target', bytes, isData(bytes)) : [];
    });
  }

  #pass(direction: Direction, packet: Uint8Array, data: boolean): Uint8Array[] {
    const trouble = this.#trouble[direction];
    if (data && trouble.lose > 0) {
      trouble.lose--;
      return [];
    }
    if (data && trouble.damage > 0) {
      trouble.damage--;
      const damaged = packet.slice();
      // The last byte of the payload: the checksum no longer fits.
      damaged[damaged.length - 2]! ^= 0x55;
      return [damaged];
    }
    return [packet];
  }
}

function isData(packet: Uint8Array): boolean {
  return packet[0] === 0x30;
}

function encode(event: WireEvent): Bytes | undefined {
  if (event.kind === 'break-in') return Uint8Array.of(BREAK_IN_BYTE);
  if (event.kind === 'fault') return undefined;
  const { control, type, id, payload } = event.packet;
  return control ? encodeControl(type, id) : encodeData(type, id, payload);
}
