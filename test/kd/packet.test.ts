import { describe, expect, test } from '@jest/globals';
import {
  checksum,
  encodeControl,
  encodeData,
  PACKET_TYPE,
  PacketDecoder,
  type WireEvent,
} from '../../src/kd/packet.ts';
import { concat } from '../../src/kd/fields.ts';

const hex = (bytes: Uint8Array) => Buffer.from(bytes).toString('hex');
const bytes = (text: string) => Uint8Array.from(Buffer.from(text.replaceAll(' ', ''), 'hex'));

/** Bytes seen between Microsoft's engine and a target: a request to read 8 bytes, complete with header and trailer. */
const SEEN_REQUEST = bytes(
  '30303030 0200 3800 01008080 31040000' +
    '30310000 00000000 00000000 00000000 60204012 00f8ffff 08000000' +
    '00'.repeat(28) +
    'aa',
);

const one = (events: WireEvent[]) => {
  expect(events).toHaveLength(1);
  return events[0]!;
};

test('data packets: leader, type, count, id, sum of the payload, trailer', () => {
  const packet = encodeData(PACKET_TYPE.STATE_CHANGE64, 0x80800800, Uint8Array.of(1, 2, 0xff));
  expect(hex(packet)).toBe('30303030070003000008808002010000' + '0102ff' + 'aa');
});

test('control packets have neither payload nor trailer', () => {
  expect(hex(encodeControl(PACKET_TYPE.ACKNOWLEDGE, 0x80800001))).toBe(
    '69696969040000000100808000000000',
  );
});

test('the checksum is the plain sum of bytes', () => {
  expect(checksum(new Uint8Array(4000).fill(0xff))).toBe(4000 * 0xff);
});

test('a payload that no debugger takes is refused', () => {
  expect(() => encodeData(2, 0, new Uint8Array(4001))).toThrow('at most 4000 bytes, not 4001');
});

describe('the decoder', () => {
  test('reads what the engine sends', () => {
    const event = one(new PacketDecoder().feed(SEEN_REQUEST));
    expect(event).toMatchObject({
      kind: 'packet',
      packet: { control: false, type: 2, id: 0x80800001 },
    });
  });

  test('gives the same for every way to cut the stream', () => {
    const stream = concat(
      encodeControl(PACKET_TYPE.RESET),
      SEEN_REQUEST,
      Uint8Array.of(0x62),
      SEEN_REQUEST,
    );
    const whole = new PacketDecoder().feed(stream);
    expect(whole.map((event) => event.kind)).toEqual(['packet', 'packet', 'break-in', 'packet']);
    for (const size of [1, 2, 3, 5, 16, 17, 72]) {
      const decoder = new PacketDecoder();
      const events: WireEvent[] = [];
      for (let at = 0; at < stream.length; at += size) {
        events.push(...decoder.feed(stream.subarray(at, at + size)));
      }
      expect(events).toEqual(whole);
      expect(decoder.partial).toBe(false);
    }
  });

  test('a break-in byte counts outside packets only', () => {
    const packet = encodeData(PACKET_TYPE.STATE_MANIPULATE, 0x80800000, bytes('62626262'));
    expect(new PacketDecoder().feed(packet).map((event) => event.kind)).toEqual(['packet']);
    expect(new PacketDecoder().feed(bytes('0062')).map((event) => event.kind)).toEqual([
      'break-in',
    ]);
  });

  test('finds the next packet after noise, leader bytes in it included', () => {
    const noise = bytes('01ff 3030 00 69 303030 7f');
    expect(one(new PacketDecoder().feed(concat(noise, SEEN_REQUEST))).kind).toBe('packet');
  });

  test.each([0x30, 0x69])(
    'a stray leader byte %p right in front does not hide a packet',
    (byte) => {
      const events = new PacketDecoder().feed(concat(Uint8Array.of(byte), SEEN_REQUEST));
      expect(one(events).kind).toBe('packet');
    },
  );

  test.each([
    ['checksum', 20, 0x01],
    ['trailer', SEEN_REQUEST.length - 1, 0xff],
    ['type', 4, 0x70],
    ['length', 7, 0x80],
  ])('a damaged %s is a fault, and the packet after it is read', (fault, at, flip) => {
    const damaged = SEEN_REQUEST.slice();
    damaged[at]! ^= flip;
    const events = new PacketDecoder().feed(concat(damaged, SEEN_REQUEST));
    expect(events.map((event) => (event.kind === 'fault' ? event.fault : event.kind))).toEqual([
      fault,
      'packet',
    ]);
  });

  test('lost bytes swallow the packet they are missing from, and no more', () => {
    const short = concat(SEEN_REQUEST.subarray(0, 30), SEEN_REQUEST.subarray(40));
    const kinds = new PacketDecoder()
      .feed(concat(short, SEEN_REQUEST, SEEN_REQUEST))
      .map((event) => event.kind);
    expect(kinds).toEqual(['fault', 'packet', 'packet']);
  });

  test('bytes skipped after damage are no break-in', () => {
    const damaged = encodeData(PACKET_TYPE.STATE_MANIPULATE, 0x80800000, bytes('62626262 626262'));
    damaged[damaged.length - 1] = 0;
    expect(new PacketDecoder().feed(damaged)).toEqual([{ kind: 'fault', fault: 'trailer' }]);
  });

  test('an unfinished packet can be given up', () => {
    const decoder = new PacketDecoder();
    expect(decoder.feed(SEEN_REQUEST.subarray(0, 40))).toEqual([]);
    expect(decoder.abandon()).toBe(true);
    expect(decoder.abandon()).toBe(false);
    expect(one(decoder.feed(SEEN_REQUEST)).kind).toBe('packet');
  });
});
