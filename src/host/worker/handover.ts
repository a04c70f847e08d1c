/** Messages between threads: large bytes change hands, small ones are copied. */
import type { Packed } from '../wire/pack.ts';

/** In bytes. Below it handing over costs as much as copying. */
const LARGE = 65_536;

/**
 * A message as it is to be posted, and what is to be transferred with it. Bytes that somebody may still hold
 * are copied, once; posting them as they are would copy them twice.
 */
export function handOver({ text, blobs }: Packed): [message: Packed, transfer: ArrayBuffer[]] {
  const transfer: ArrayBuffer[] = [];
  const parts = blobs.map((blob) => {
    if (blob.length < LARGE) return blob;
    const part = new Uint8Array(blob);
    transfer.push(part.buffer);
    return part;
  });
  return [{ text, blobs: parts }, transfer];
}
