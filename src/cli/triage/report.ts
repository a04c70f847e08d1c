// What `dbgeng triage` says of one dump: plain data, one JSON object per dump.

/** Addresses, codes, parameters and offsets: `0x7ff7a13110d9`. */
export type Hex = `0x${string}`;

export type Machine = 'x86' | 'x64' | 'arm64';

export interface DumpReport {
  readonly kind: 'user' | 'kernel';
  /** Of the computer that the dump is from. */
  readonly machine: Machine;
  /** Does it hold all memory, so that heaps and globals can be read? */
  readonly full: boolean;
  /** It is cut off: so many bytes are missing at its end. */
  readonly missingBytes?: number;
}

export interface ExceptionReport {
  readonly code: Hex;
  /** `STATUS_ACCESS_VIOLATION`; null for private codes. */
  readonly name: string | null;
  readonly address: Hex;
  /** Dumps seldom say. */
  readonly firstChance?: boolean;
  readonly parameters: readonly Hex[];
  /** `access violation: write to 0x45` */
  readonly description: string;
}

export interface BugCheckReport {
  readonly code: Hex;
  /** `SYSTEM_THREAD_EXCEPTION_NOT_HANDLED`; null for codes without a documented name. */
  readonly name: string | null;
  readonly parameters: readonly Hex[];
  readonly description: string;
}

export interface FrameReport {
  /** From 0, where it happened. */
  readonly index: number;
  readonly address: Hex;
  /** `target`; null outside every module. */
  readonly module: string | null;
  /** From the module's base; null outside every module. */
  readonly moduleOffset: Hex | null;
  /** `add`, without the module. */
  readonly symbol?: string;
  /** From the symbol's start. */
  readonly displacement?: Hex;
  readonly file?: string;
  readonly line?: number;
  /** False where the walk had nothing to go by: such a frame is whatever lay on the stack. */
  readonly trusted: boolean;
}

export interface ModuleReport {
  readonly name: string;
  readonly base: Hex;
  /** In bytes. */
  readonly size: number;
  /** Of its version resource: `10.0.19041.1`. */
  readonly version?: string;
  /** When it was linked, in seconds since 1970; of reproducible builds a hash. */
  readonly timestamp: number;
  /** Its symbol file, as the linker wrote it down. */
  readonly pdb?: string;
}

/** One dump that could be read. */
export interface Report {
  /** As it was given. */
  readonly file: string;
  readonly dump: DumpReport;
  /** `Windows 10.0.19041.264` */
  readonly os: string;
  readonly process?: { readonly id: number; readonly name: string };
  /** Null where the dump stores none: it was written of a program that ran, or hung. */
  readonly exception: ExceptionReport | null;
  readonly bugcheck?: BugCheckReport;
  /** Whose stack it is; in kernel dumps a processor, which has no id. */
  readonly thread: { readonly index: number; readonly id: number | null };
  /** How many there are. */
  readonly threads: number;
  readonly frames: readonly FrameReport[];
  readonly modules: readonly ModuleReport[];
  /** The same for the same crash on other machines: what happened, and the first frames to be trusted. */
  readonly signature: string;
}

/** One file that could not be read. */
export interface Failure {
  readonly file: string;
  /** One line. */
  readonly error: string;
}

export function hex(value: bigint | number): Hex {
  return `0x${value.toString(16)}`;
}
