import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { Link, type LinkOptions } from '../../src/kd/link.ts';
import {
  encodeControl,
  encodeData,
  PACKET_TYPE,
  PacketDecoder,
  type Packet,
} from '../../src/kd/packet.ts';
import { concat } from '../../src/kd/fields.ts';
import { tick } from './debugger-side.ts';

const { STATE_MANIPULATE, STATE_CHANGE64, ACKNOWLEDGE, RESEND, RESET } = PACKET_TYPE;
const payload = (value: number) => Uint8Array.of(value);

let sent: Packet[];
let got: string[];
let link: Link;

function start(options: LinkOptions = {}): void {
  const decoder = new PacketDecoder();
  sent = [];
  got = [];
  link = new Link(
    (bytes) => {
      for (const event of decoder.feed(bytes)) if (event.kind === 'packet') sent.push(event.packet);
    },
    {
      packet: (packet) => got.push(`packet ${packet.payload[0]}`),
      breakIn: () => got.push('break-in'),
      reset: () => got.push('reset'),
      fault: (fault) => got.push(`fault ${fault}`),
    },
    options,
  );
}

const acknowledge = (id: number) => link.receive(encodeControl(ACKNOWLEDGE, id));
const brief = () => sent.map(({ type, id }) => [type, id.toString(16)]);

beforeEach(() => start({ retransmitAfter: 20, partialAfter: 20 }));
afterEach(() => link.close());

describe('sending', () => {
  test('ids: the first with the synchronisation bit, then the low bit alternates', async () => {
    const all = [1, 2, 3].map((value) => link.send(STATE_CHANGE64, payload(value)));
    acknowledge(0x80800000);
    acknowledge(0x80800001);
    acknowledge(0x80800000);
    expect(await Promise.all(all)).toEqual(['acknowledged', 'acknowledged', 'acknowledged']);
    expect(brief()).toEqual([
      [7, '80800800'],
      [7, '80800001'],
      [7, '80800000'],
    ]);
  });

  test('one packet at a time', () => {
    void link.send(STATE_CHANGE64, payload(1));
    void link.send(STATE_CHANGE64, payload(2));
    expect(sent.map((packet) => packet.payload[0])).toEqual([1]);
    acknowledge(0x80800000);
    expect(sent.map((packet) => packet.payload[0])).toEqual([1, 2]);
  });

  test('a late acknowledge of another packet counts for nothing', () => {
    void link.send(STATE_CHANGE64, payload(1));
    acknowledge(0x80800001);
    expect(link.busy).toBe(true);
  });

  test('again when nothing comes back, and again when asked to, with the same id', async () => {
    void link.send(STATE_CHANGE64, payload(1));
    link.receive(encodeControl(RESEND));
    expect(sent).toHaveLength(2);
    await tick(30);
    expect(sent.length).toBeGreaterThan(2);
    expect(new Set(sent.map((packet) => packet.id))).toEqual(new Set([0x80800800]));
  });

  test('given up after the retries it was given; the next one goes out', async () => {
    const first = link.send(STATE_CHANGE64, payload(1), 1);
    void link.send(STATE_CHANGE64, payload(2));
    expect(await first).toBe('abandoned');
    expect(sent.map((packet) => packet.payload[0])).toEqual([1, 1, 2]);
  });

  test('what may be given up is, when nobody is there; what may not waits on', async () => {
    const printed = link.send(STATE_CHANGE64, payload(1), 5);
    const reported = link.send(STATE_CHANGE64, payload(2));
    link.giveUp();
    expect(await printed).toBe('abandoned');
    expect(sent.map((packet) => packet.payload[0])).toEqual([1, 2]);
    acknowledge(0x80800000);
    expect(await reported).toBe('acknowledged');
  });

  test('closing abandons what is under way and refuses more', async () => {
    const first = link.send(STATE_CHANGE64, payload(1));
    link.close();
    expect([await first, await link.send(STATE_CHANGE64, payload(2))]).toEqual([
      'abandoned',
      'abandoned',
    ]);
    await tick(30);
    expect(sent).toHaveLength(1);
  });
});

describe('receiving', () => {
  const data = (id: number, value: number) => encodeData(STATE_MANIPULATE, id, payload(value));

  test('acknowledges, hands on, and drops what came already', () => {
    link.receive(data(0x80800000, 1));
    link.receive(data(0x80800000, 1));
    link.receive(data(0x80800001, 2));
    expect(got).toEqual(['packet 1', 'packet 2']);
    expect(brief()).toEqual([
      [ACKNOWLEDGE, '80800000'],
      [ACKNOWLEDGE, '80800000'],
      [ACKNOWLEDGE, '80800001'],
    ]);
  });

  test('an acknowledge and the next request may come in one piece', () => {
    void link.send(STATE_CHANGE64, payload(1));
    link.receive(concat(encodeControl(ACKNOWLEDGE, 0x80800000), data(0x80800000, 9)));
    expect([link.busy, got]).toEqual([false, ['packet 9']]);
  });

  test('damage is asked for again', () => {
    const damaged = data(0x80800000, 1);
    damaged[16]! ^= 1;
    link.receive(damaged);
    expect([got, brief()]).toEqual([['fault checksum'], [[RESEND, '0']]]);
  });

  test('so is the rest of a packet that does not come', async () => {
    link.receive(data(0x80800000, 1).subarray(0, 10));
    await tick(40);
    expect([got, brief()]).toEqual([['fault partial'], [[RESEND, '0']]]);
    link.receive(data(0x80800000, 1));
    expect(got).toEqual(['fault partial', 'packet 1']);
  });

  test('a break-in is told', () => {
    link.receive(Uint8Array.of(0x62));
    expect(got).toEqual(['break-in']);
  });
});

describe('reset', () => {
  test('of the other side is answered, and ids begin again', async () => {
    const first = link.send(STATE_CHANGE64, payload(1));
    acknowledge(0x80800000);
    const second = link.send(STATE_CHANGE64, payload(2));
    link.receive(encodeControl(RESET));
    expect([await first, await second, got]).toEqual(['acknowledged', 'reset', ['reset']]);
    void link.send(STATE_CHANGE64, payload(3));
    expect(brief().slice(-2)).toEqual([
      [RESET, '0'],
      [STATE_CHANGE64, '80800800'],
    ]);
    link.receive(encodeData(STATE_MANIPULATE, 0x80800000, payload(4)));
    expect(got).toEqual(['reset', 'packet 4']);
  });

  test('of our own is not answered a second time when the answer comes', () => {
    link.reset();
    link.receive(encodeControl(RESET));
    expect([brief(), got]).toEqual([[[RESET, '0']], ['reset']]);
    link.receive(encodeControl(RESET));
    expect(brief()).toEqual([
      [RESET, '0'],
      [RESET, '0'],
    ]);
  });
});
