/**
 * The page that kernels share with user mode, at a fixed address. Debuggers read version and time from it.
 */
import { Fields, utf16 } from '../fields.ts';
import { PAGE_SIZE } from '../memory.ts';
import { SHARED_USER_DATA } from './layout.ts';

/** The Windows that this kernel says it is. */
export const BUILD = { MAJOR: 10, MINOR: 0, NUMBER: 19041 } as const;

/** 2020-06-01, as kernels count time: in 100 ns since 1601. */
const START_TIME = 0x01d637a9d3f4c000n;
/** One clock tick in the same unit: 1/64 s, whatever time it takes here. */
const TICK = 156_250n;

/** The whole page, as the machine starts with it. */
export function sharedUserPage(processors: number): Uint8Array {
  const page = new Fields(PAGE_SIZE);
  page.setBytes(0, clockFields(0n));
  page.setBytes(SHARED_USER_DATA.SYSTEM_ROOT, utf16('C:\\Windows'));
  page.setU32(SHARED_USER_DATA.BUILD, BUILD.NUMBER).setU32(SHARED_USER_DATA.PRODUCT_TYPE, 1);
  page.setU8(SHARED_USER_DATA.PRODUCT_TYPE_VALID, 1);
  page.setU32(SHARED_USER_DATA.MAJOR, BUILD.MAJOR).setU32(SHARED_USER_DATA.MINOR, BUILD.MINOR);
  page.setU32(SHARED_USER_DATA.SUITE_MASK, 0x110).setU8(SHARED_USER_DATA.KD_ENABLED, 3);
  page.setU32(SHARED_USER_DATA.ACTIVE_PROCESSORS, processors);
  return page.bytes;
}

/** The beginning of the page, which the clock keeps up to date: time since the start, and of day. */
export function clockFields(ticks: bigint): Uint8Array {
  const fields = new Fields(SHARED_USER_DATA.SYSTEM_TIME + 12);
  const uptime = ticks * TICK;
  // Each time is written as low part, high part and once more the high part.
  for (const [at, time] of [
    [SHARED_USER_DATA.INTERRUPT_TIME, uptime],
    [SHARED_USER_DATA.SYSTEM_TIME, START_TIME + uptime],
  ] as const) {
    fields.setU64(at, time).setU32(at + 8, Number(time >> 32n));
  }
  return fields.bytes;
}
