import { describe, expect, test } from '@jest/globals';
import { Cable } from '../../src/kd/cable.ts';
import { concat } from '../../src/kd/fields.ts';
import { encodeControl, encodeData, PACKET_TYPE, PacketDecoder } from '../../src/kd/packet.ts';

const data = (value: number) =>
  encodeData(PACKET_TYPE.STATE_MANIPULATE, 0x80800000, Uint8Array.of(value, 0));
const ACKNOWLEDGE = encodeControl(PACKET_TYPE.ACKNOWLEDGE, 0x80800000);

/** What a decoder makes of what came through: payload values, control packets and faults. */
function seen(pieces: Uint8Array[]): (number | string)[] {
  return new PacketDecoder().feed(concat(...pieces)).map((event) => {
    if (event.kind !== 'packet') return event.kind;
    return event.packet.control ? 'control' : (event.packet.payload[0] as number);
  });
}

describe('a good cable', () => {
  test('carries everything, however it is cut', () => {
    const cable = new Cable();
    expect(cable.toDebugger(data(1))).toEqual([data(1)]);
    const stream = concat(ACKNOWLEDGE, data(2), Uint8Array.of(0x62));
    const pieces = Array.from(stream, (byte) => cable.toTarget(Uint8Array.of(byte))).flat();
    expect(seen(pieces)).toEqual(['control', 2, 'break-in']);
  });
});

describe.each(['to-debugger', 'to-target'] as const)('%s', (direction) => {
  const through = (cable: Cable, packet: Uint8Array) =>
    direction === 'to-debugger' ? cable.toDebugger(packet) : cable.toTarget(packet);
  const all = (cable: Cable) => [1, 2, 3, 4].flatMap((value) => through(cable, data(value)));

  test('loses what it is told to, and acknowledges never', () => {
    const cable = new Cable();
    cable.lose(direction, 2);
    expect(seen([...through(cable, ACKNOWLEDGE), ...all(cable)])).toEqual(['control', 3, 4]);
  });

  test('damages what it is told to', () => {
    const cable = new Cable();
    cable.lose(direction);
    cable.damage(direction, 2);
    expect(seen(all(cable))).toEqual(['fault', 'fault', 4]);
  });

  test('goes silent, and comes back', () => {
    const cable = new Cable();
    cable.silent = true;
    expect(all(cable)).toEqual([]);
    cable.silent = false;
    expect(seen(all(cable))).toEqual([1, 2, 3, 4]);
  });
});

test('noise comes once, in front of the next packet', () => {
  const cable = new Cable();
  cable.noise(Uint8Array.of(1, 2, 3));
  expect(cable.toDebugger(data(1))).toEqual([Uint8Array.of(1, 2, 3), data(1)]);
  expect(cable.toDebugger(data(2))).toEqual([data(2)]);
});

test('a packet that silence cut in two does not spoil the next one', () => {
  const cable = new Cable();
  cable.toTarget(data(1).subarray(0, 10));
  cable.silent = true;
  cable.toTarget(data(1).subarray(10));
  cable.silent = false;
  expect(seen(cable.toTarget(data(2)))).toEqual([2]);
});
