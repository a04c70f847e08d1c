/** How the target's address space is divided: QueryVirtual, region by region. */
import { DbgEngError } from '../com/errors.ts';
import { formatFlags } from '../com/family.ts';
import { MEM, PAGE } from '../generated/families.ts';
import type { MEMORY_BASIC_INFORMATION64 } from '../generated/structs.ts';
import { hex, printable } from './print.ts';
import type { Session } from './session.ts';
import { checkHolding } from './stop.ts';

export interface Region {
  /** Where it begins; of free memory, the page that was asked for. */
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

export function readRegion(session: Session, address: bigint): Region {
  const { hresult, Info } = session.engine.data.hr.QueryVirtual(address);
  if (hresult === 0) return describe(whole(session, address, Info));
  checkHolding(session, 'A region of memory');
  throw new DbgEngError(
    hresult,
    'IDebugDataSpaces2',
    'QueryVirtual',
    `No region holds ${hex(address)}: it is outside the address space, or this target tells of none.`,
  );
}

/** Windows looks at nothing before the page that it is asked for: where the region begins is asked from below. */
function whole(
  { engine: { data } }: Session,
  address: bigint,
  info: MEMORY_BASIC_INFORMATION64,
): MEMORY_BASIC_INFORMATION64 {
  if (info.State === MEM.FREE) return info;
  for (let at = info.AllocationBase; at < info.BaseAddress;) {
    const { hresult, Info } = data.hr.QueryVirtual(at);
    const next = Info.BaseAddress + Info.RegionSize;
    if (hresult !== 0 || next <= at) return info;
    if (next > address) return Info;
    at = next;
  }
  return info;
}

function describe(info: MEMORY_BASIC_INFORMATION64): Region {
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
    const { hresult, Info } = session.engine.data.hr.QueryVirtual(address);
    // At the end of the address space, and where nothing can be asked.
    if (hresult !== 0) return checkHolding(session, 'Regions of memory');
    const region = describe(Info);
    if (region.state !== 'free') yield region;
    const next = region.base + region.size;
    if (next <= address) return;
    address = next;
  }
}
