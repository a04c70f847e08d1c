// The opened dump, as the parts of the analysis ask it.
import type { Session } from '../../index.ts';
import { IMAGE_FILE_MACHINE, formatHresult, nameOf } from '../../raw.ts';
import type { Machine } from './report.ts';

export interface Target {
  readonly session: Session;
  readonly kind: 'user' | 'kernel';
  readonly machine: Machine;
}

const MACHINES: Readonly<Record<number, Machine>> = {
  [IMAGE_FILE_MACHINE.I386]: 'x86',
  [IMAGE_FILE_MACHINE.AMD64]: 'x64',
  [IMAGE_FILE_MACHINE.ARM64]: 'arm64',
};

/** Throws for machines and systems that a report has no name for. */
export function targetOf(session: Session): Target {
  const { control } = session.engine;
  const { PlatformId } = control.hr.GetSystemVersion();
  if (PlatformId !== WINDOWS)
    throw new Error(`not a dump of Windows: it is of ${SYSTEMS[PlatformId] ?? 'another system'}`);
  const { hresult, Type } = control.hr.GetActualProcessorType();
  const machine = MACHINES[Type];
  if (hresult !== 0 || !machine) {
    const name = nameOf(IMAGE_FILE_MACHINE, Type)?.replace('IMAGE_FILE_MACHINE_', '');
    const what = name ?? formatHresult(Type);
    throw new Error(`the dump is of a machine (${what}) that is none of x86, x64 and arm64`);
  }
  return { session, kind: session.kind === 'kernel-dump' ? 'kernel' : 'user', machine };
}

/** VER_PLATFORM_WIN32_NT. */
const WINDOWS = 2;

/** As Breakpad and Crashpad number them, who write minidumps of every system. */
const SYSTEMS: Readonly<Record<number, string>> = {
  0x8000: 'Unix',
  0x8101: 'macOS',
  0x8102: 'iOS',
  0x8201: 'Linux',
  0x8202: 'Solaris',
  0x8203: 'Android',
  0x8205: 'Fuchsia',
};

/** An address as it is on the target: the engine extends those of 32 bits with their sign. */
export function addressOf({ machine }: Target, value: bigint): bigint {
  return machine === 'x86' ? BigInt.asUintN(32, value) : value;
}

/** Memory of the target; undefined where the dump has not all of it. */
export function readBytes(target: Target, address: bigint, size: number): Uint8Array | undefined {
  if (address === 0n) return undefined;
  const { hresult, Buffer } = target.session.engine.data.hr.ReadVirtual(address, size);
  return hresult === 0 && Buffer.length === size ? Buffer : undefined;
}
