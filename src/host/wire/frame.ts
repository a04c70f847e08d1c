/** Messages ↔ bytes on a socket: length, kind, number, text, blobs. All numbers are little-endian. */
import type { Packed } from './pack.ts';

/** What a frame is for. Everything but `message` is for the relay and is never late. */
export const FRAME = {
  /** A message for the engine's thread, or from it. */
  message: 0,
  /** Stop call `number`, as soon as it has begun. */
  interrupt: 1,
  /**
   * As `interrupt`, where the line holds the word that the call is not wanted: one that has not begun never
   * will. Comes back with the same number in that case.
   */
  withdraw: 6,
  /** End the session as it was asked for at its start, then the host. */
  leave: 2,
  /** `number` says which stream may send more, the text how much. */
  credit: 3,
  /** The host's last word: the session has ended and the process is about to. */
  left: 4,
  /** Comes back from the engine's thread with `number` bytes: a bare round trip, to compare calls with. */
  echo: 5,
} as const;
export type FrameKind = (typeof FRAME)[keyof typeof FRAME];

export interface Frame extends Packed {
  readonly kind: FrameKind;
  /** Messages are numbered from 1, each way, because they come on two lanes. */
  readonly number: number;
}

/** length (of everything after itself), kind, number, length of the text */
const HEADER = 4 + 1 + 4 + 4;

/** Half a gigabyte. Text of other protocols, read as a length, is beyond it. */
export const LARGEST = 0x2000_0000;

export const NOTHING: Packed = { text: '', blobs: [] };

/** The bytes of one frame; with `allocUnsafeSlow` in memory of its own, which can be handed to another thread. */
export function encodeFrame(
  kind: FrameKind,
  number: number,
  { text, blobs }: Packed,
  allocate: (size: number) => Buffer = Buffer.allocUnsafe,
): Buffer {
  const textLength = Buffer.byteLength(text);
  let total = HEADER + textLength;
  for (const blob of blobs) total += 4 + blob.length;
  if (total > LARGEST)
    throw new RangeError(`${total} bytes are too many for one message: ask for less at a time.`);
  const bytes = allocate(total);
  bytes.writeUInt32LE(total - 4, 0);
  bytes[4] = kind;
  bytes.writeUInt32LE(number >>> 0, 5);
  bytes.writeUInt32LE(textLength, 9);
  bytes.write(text, HEADER, 'utf8');
  let at = HEADER + textLength;
  for (const blob of blobs) {
    bytes.writeUInt32LE(blob.length, at);
    bytes.set(blob, at + 4);
    at += 4 + blob.length;
  }
  return bytes;
}

/** The frame in `bytes`, which hold exactly one. */
export function decodeFrame(bytes: Buffer): Frame {
  const textLength = bytes.readUInt32LE(9);
  const blobs: Uint8Array[] = [];
  let at = HEADER + textLength;
  while (at < bytes.length) {
    const length = bytes.readUInt32LE(at);
    blobs.push(new Uint8Array(bytes.buffer, bytes.byteOffset + at + 4, length));
    at += 4 + length;
  }
  return {
    kind: bytes[4] as FrameKind,
    number: bytes.readUInt32LE(5),
    text: bytes.toString('utf8', HEADER, HEADER + textLength),
    blobs,
  };
}

/** Cuts a stream of bytes into frames: parts of what arrived where it holds them whole. */
export class FrameSplitter {
  private readonly head = Buffer.alloc(4);
  private headLength = 0;
  private frame: Buffer | undefined;
  private filled = 0;

  /** The frames that are complete now, whole. */
  push(chunk: Buffer): Buffer[] {
    const frames: Buffer[] = [];
    let at = 0;
    while (at < chunk.length) {
      const end = this.wholeUntil(chunk, at);
      if (end > 0) {
        frames.push(chunk.subarray(at, end));
        at = end;
        continue;
      }
      if (!this.frame) {
        at = this.readHead(chunk, at);
        if (!this.frame) break;
      }
      const frame: Buffer = this.frame;
      const part = chunk.subarray(at, at + frame.length - this.filled);
      frame.set(part, this.filled);
      this.filled += part.length;
      at += part.length;
      if (this.filled < frame.length) break;
      frames.push(frame);
      this.frame = undefined;
    }
    return frames;
  }

  /** Where the frame ends that begins at `at`; 0 where it is not whole, or another one has begun. */
  private wholeUntil(chunk: Buffer, at: number): number {
    if (this.frame || this.headLength > 0 || chunk.length - at < 4) return 0;
    const end = at + 4 + checkedLength(chunk.readUInt32LE(at));
    return end <= chunk.length ? end : 0;
  }

  private readHead(chunk: Buffer, from: number): number {
    let at = from;
    while (at < chunk.length && this.headLength < 4) this.head[this.headLength++] = chunk[at++]!;
    if (this.headLength < 4) return at;
    this.frame = Buffer.allocUnsafeSlow(4 + checkedLength(this.head.readUInt32LE(0)));
    this.head.copy(this.frame);
    this.filled = 4;
    this.headLength = 0;
    return at;
  }
}

function checkedLength(length: number): number {
  if (length < HEADER - 4 || length > LARGEST)
    throw new Error(`A frame of ${length} bytes: this is not our protocol.`);
  return length;
}

/** A frame in memory of its own, which can be handed to another thread. */
export function owned(frame: Buffer): Buffer {
  if (frame.length === frame.buffer.byteLength) return frame;
  const copy = Buffer.allocUnsafeSlow(frame.length);
  copy.set(frame);
  return copy;
}
