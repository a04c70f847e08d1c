/**
 * The outermost layer of the kernel-debugging protocol: packets and the break-in byte on a stream of bytes.
 * Layout and values: docs/kd-protocol.md, "Packets".
 */
import { concat, Fields, type Bytes } from './fields.ts';

/** What a packet carries. Data packets are acknowledged; the three control packets are not. */
export const PACKET_TYPE = {
  STATE_MANIPULATE: 2,
  DEBUG_IO: 3,
  ACKNOWLEDGE: 4,
  RESEND: 5,
  RESET: 6,
  STATE_CHANGE64: 7,
  POLL_BREAKIN: 8,
  TRACE_IO: 9,
  CONTROL_REQUEST: 10,
  FILE_IO: 11,
  MAX: 12,
} as const;

/** The id of the first data packet, without the synchronisation bit. */
export const INITIAL_PACKET_ID = 0x80800000;
/** Set in the id of the first data packet after a reset. */
export const SYNC_PACKET_ID = 0x00000800;
/** The single byte, outside any packet, by which a debugger asks a running target to stop. */
export const BREAK_IN_BYTE = 0x62;
/** Payloads larger than this are refused by either side. */
export const MAX_PAYLOAD = 4000;

const DATA_LEADER = 0x30303030;
const CONTROL_LEADER = 0x69696969;
const HEADER_SIZE = 16;
const TRAILER = 0xaa;

export interface Packet {
  /** Control packets (acknowledge, resend, reset) have no payload and no trailer. */
  control: boolean;
  type: number;
  id: number;
  payload: Bytes;
}

/** Why the decoder dropped a data packet; the link then asks for it again. */
export type PacketFault = 'checksum' | 'trailer' | 'length' | 'type' | 'partial';

export type WireEvent =
  { kind: 'packet'; packet: Packet } | { kind: 'break-in' } | { kind: 'fault'; fault: PacketFault };

/** The sum of the payload's bytes, as 32 bits. */
export function checksum(payload: Uint8Array): number {
  let sum = 0;
  for (const byte of payload) sum = (sum + byte) >>> 0;
  return sum;
}

/** A data packet as it goes over the wire. Throws on a payload above {@link MAX_PAYLOAD}. */
export function encodeData(type: number, id: number, payload: Uint8Array): Bytes {
  if (payload.length > MAX_PAYLOAD) {
    throw new RangeError(
      `a packet carries at most ${MAX_PAYLOAD} bytes, not ${payload.length}: split the answer`,
    );
  }
  const header = encodeHeader(DATA_LEADER, type, payload.length, id, checksum(payload));
  return concat(header, payload, Uint8Array.of(TRAILER));
}

/** A control packet as it goes over the wire: an acknowledge names the id it is for. */
export function encodeControl(type: number, id = 0): Bytes {
  return encodeHeader(CONTROL_LEADER, type, 0, id, 0);
}

function encodeHeader(leader: number, type: number, count: number, id: number, sum: number): Bytes {
  return new Fields(HEADER_SIZE)
    .setU32(0, leader)
    .setU16(4, type)
    .setU16(6, count)
    .setU32(8, id)
    .setU32(12, sum).bytes;
}

/**
 * Cuts a stream of bytes into packets and break-ins, whatever the chunks it comes in. Bytes that belong to no packet
 * are skipped, so the decoder finds its feet again after garbage.
 */
export class PacketDecoder {
  #pending: Bytes = new Uint8Array(0);

  /** True while the beginning of a packet waits for its rest. */
  get partial(): boolean {
    return this.#pending.length > 0;
  }

  /** Forgets an unfinished packet (the rest was lost). Returns whether there was one. */
  abandon(): boolean {
    const had = this.partial;
    this.#pending = new Uint8Array(0);
    return had;
  }

  /** Everything the new bytes complete, in order. */
  feed(chunk: Uint8Array): WireEvent[] {
    const bytes = concat(this.#pending, chunk);
    const events: WireEvent[] = [];
    let at = 0;
    while (at < bytes.length) {
      const control = bytes[at] === (CONTROL_LEADER & 0xff);
      if (!control && bytes[at] !== (DATA_LEADER & 0xff)) {
        if (bytes[at] === BREAK_IN_BYTE) events.push({ kind: 'break-in' });
        at++;
        continue;
      }
      const used = this.#packetAt(bytes.subarray(at), control, events);
      if (used === 'incomplete') break;
      at += used;
    }
    this.#pending = bytes.slice(at);
    return events;
  }

  /** How many bytes to step over, having pushed what they are; `incomplete` when the rest is still to come. */
  #packetAt(bytes: Bytes, control: boolean, events: WireEvent[]): number | 'incomplete' {
    for (let i = 1; i < 4; i++) {
      if (i >= bytes.length) return 'incomplete';
      if (bytes[i] !== bytes[0]) return i;
    }
    // A fifth leader byte cannot be a type (no type is 0x30 or 0x69): the leader began one byte later.
    if (bytes.length > 4 && bytes[4] === bytes[0]) return 1;
    if (bytes.length < HEADER_SIZE) return 'incomplete';
    const header = new Fields(bytes);
    const type = header.u16(4);
    const count = header.u16(6);
    const id = header.u32(8);
    if (control) {
      if (count !== 0) return 4;
      events.push({ kind: 'packet', packet: { control, type, id, payload: new Uint8Array(0) } });
      return HEADER_SIZE;
    }
    if (type === 0 || type >= PACKET_TYPE.MAX) return fault(events, 'type', nextLeader(bytes));
    if (count > MAX_PAYLOAD) return fault(events, 'length', nextLeader(bytes));
    const end = HEADER_SIZE + count;
    if (bytes.length <= end) return 'incomplete';
    const payload = bytes.slice(HEADER_SIZE, end);
    if (bytes[end] !== TRAILER) return fault(events, 'trailer', nextLeader(bytes));
    if (checksum(payload) !== header.u32(12)) return fault(events, 'checksum', end + 1);
    events.push({ kind: 'packet', packet: { control, type, id, payload } });
    return end + 1;
  }
}

/**
 * Where the next packet may begin after a damaged one. The bytes between are skipped unread: one of them could be 0x62
 * and stop the machine without anybody having asked.
 */
function nextLeader(bytes: Bytes): number {
  for (let at = 4; at + 3 < bytes.length; at++) {
    if (bytes[at] !== (DATA_LEADER & 0xff) && bytes[at] !== (CONTROL_LEADER & 0xff)) continue;
    if (bytes[at + 1] === bytes[at] && bytes[at + 2] === bytes[at] && bytes[at + 3] === bytes[at])
      return at;
  }
  return bytes.length;
}

function fault(events: WireEvent[], kind: PacketFault, skip: number): number {
  events.push({ kind: 'fault', fault: kind });
  return skip;
}
