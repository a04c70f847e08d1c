/** How the target's address space is divided: QueryVirtual, region by region. */
import { formatFlags } from '../com/family.ts';
import { MEM, PAGE } from '../generated/families.ts';
import { printable } from './print.ts';
import type { Session } from './session.ts';

export interface Region {
  readonly base: bigint;
  /** In bytes. */
  readonly size: bigint;
  readonly state: 'commit' | 'reserve' | 'free';
  /** What it is made of; undefined for free regions. */
  readonly type: 'image' | 'mapped' | 'private' | undefined;
  /** `'rwx'` with dashes for what is not allowed: `'r-x'`. */
  readonly access: string;
  /** Windows' own word: `PAGE_EXECUTE_READ`. */
  readonly protection: string;
  /** Base of the allocation this is part of: of an image, its module. */
  readonly allocationBase: bigint;
}

const STATES: Record<number, Region['state']> = {
  [MEM.COMMIT]: 'commit',
  [MEM.RESERVE]: 'reserve',
  [MEM.FREE]: 'free',
};

const TYPES: Record<number, Exclude<Region['type'], undefined>> = {
  [MEM.IMAGE]: 'image',
  [MEM.MAPPED]: 'mapped',
  [MEM.PRIVATE]: 'private',
};

const ACCESS: Record<number, string> = {
  [PAGE.READONLY]: 'r--',
  [PAGE.READWRITE]: 'rw-',
  [PAGE.WRITECOPY]: 'rw-',
  [PAGE.EXECUTE]: '--x',
  [PAGE.EXECUTE_READ]: 'r-x',
  [PAGE.EXECUTE_READWRITE]: 'rwx',
  [PAGE.EXECUTE_WRITECOPY]: 'rwx',
};

export function readRegion({ engine }: Session, address: bigint): Region {
  const info = engine.data.QueryVirtual(address);
  return printable({
    base: info.BaseAddress,
    size: info.RegionSize,
    state: STATES[info.State] ?? 'free',
    type: TYPES[info.Type],
    access: ACCESS[info.Protect & 0xff] ?? '---',
    protection: formatFlags(PAGE, info.Protect),
    allocationBase: info.AllocationBase,
  });
}

/** Committed and reserved regions, from the bottom up. */
export function* regions(session: Session): Generator<Region> {
  let address = 0n;
  for (;;) {
    const { hresult } = session.engine.data.hr.QueryVirtual(address);
    if (hresult !== 0) return;
    const region = readRegion(session, address);
    if (region.state !== 'free') yield region;
    const next = region.base + region.size;
    if (next <= address) return;
    address = next;
  }
}
