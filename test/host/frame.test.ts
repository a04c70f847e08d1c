// Frames on a stream that cuts them anywhere.
import { describe, expect, test } from '@jest/globals';
import {
  decodeFrame,
  encodeFrame,
  FRAME,
  FrameSplitter,
  owned,
} from '../../src/host/wire/frame.ts';
import { InOrder } from '../../src/host/wire/in-order.ts';

const frames = [
  encodeFrame(FRAME.message, 1, { text: '', blobs: [] }),
  encodeFrame(FRAME.message, 0xffffffff, { text: 'grün 😀', blobs: [new Uint8Array([1, 2, 3])] }),
  encodeFrame(FRAME.interrupt, 5, {
    text: 'x',
    blobs: [new Uint8Array(0), new Uint8Array(70_000)],
  }),
];
const stream = Buffer.concat(frames);

function cut(size: number): Buffer[] {
  const splitter = new FrameSplitter();
  const found: Buffer[] = [];
  for (let at = 0; at < stream.length; at += size)
    found.push(...splitter.push(stream.subarray(at, at + size)));
  return found;
}

test.each([1, 2, 3, 5, 13, 100, 65_536, 1_000_000])('pieces of %d bytes', (size) => {
  expect(cut(size)).toEqual(frames);
});

test('what was put in comes out', () => {
  const [, second, third] = cut(7).map(decodeFrame);
  expect(second).toEqual({
    kind: FRAME.message,
    number: 0xffffffff,
    text: 'grün 😀',
    blobs: [new Uint8Array([1, 2, 3])],
  });
  expect(third!.blobs.map(({ length }) => length)).toEqual([0, 70_000]);
});

test('frames can have memory of their own, which can be handed to another thread', () => {
  const [first, second] = cut(stream.length).map(owned);
  expect([first, second]).toEqual(frames.slice(0, 2));
  for (const frame of [first!, second!]) expect(frame.buffer.byteLength).toBe(frame.length);
  expect(owned(first!)).toBe(first);
  const [alone] = new FrameSplitter().push(Buffer.from(new Uint8Array(frames[0]!).buffer));
  expect(owned(alone!)).toBe(alone);
});

describe('what is not our protocol is refused at once', () => {
  test.each([
    ['a request of HTTP', Buffer.from('GET / HTTP/1.1\r\n\r\n')],
    ['a length too small', Buffer.from([1, 0, 0, 0, 0])],
    ['a length too large', Buffer.from([0xff, 0xff, 0xff, 0xff])],
  ])('%s', (_, bytes) => {
    expect(() => new FrameSplitter().push(bytes)).toThrow(/not our protocol/);
  });
});

test('what came on two ways is taken in the order of sending', () => {
  const arrived = new InOrder<string>();
  const taken: string[] = [];
  for (const [number, item] of [
    [2, 'b'],
    [3, 'c'],
    [1, 'a'],
    [5, 'e'],
    [4, 'd'],
  ] as const) {
    arrived.put(number, item);
    for (let next = arrived.take(); next; next = arrived.take()) taken.push(next);
    if (number === 1) expect(taken).toEqual(['a', 'b', 'c']);
  }
  expect(taken.join('')).toBe('abcde');
});
