/**
 * What ends the normal flow of instructions: exceptions that the debugger hears of, and the debug service call.
 */

/** NTSTATUS codes of the exceptions that this machine raises. */
export const EXCEPTION = {
  BREAKPOINT: 0x80000003,
  SINGLE_STEP: 0x80000004,
  ACCESS_VIOLATION: 0xc0000005,
  ILLEGAL_INSTRUCTION: 0xc000001d,
  INTEGER_DIVIDE_BY_ZERO: 0xc0000094,
  PRIVILEGED_INSTRUCTION: 0xc0000096,
} as const;

export interface ExceptionTrap {
  kind: 'exception';
  /** One of {@link EXCEPTION}. */
  code: number;
  /** The instruction it is about: the faulting one, the `int3` itself, or for a single step the next one. */
  address: bigint;
  /** For an access violation: 0 read, 1 write, 8 execute; then the address. */
  information: bigint[];
}

/** `int 2dh`: the kernel's way to print, to prompt and to announce images. RAX says which. */
export interface ServiceTrap {
  kind: 'service';
  service: number;
}

export type Trap = ExceptionTrap | ServiceTrap;

/** Thrown inside an instruction; the core undoes what the instruction did and reports it as a trap. */
export class Fault extends Error {
  readonly code: number;
  readonly information: bigint[];

  constructor(code: number, information: bigint[] = []) {
    super(`exception 0x${code.toString(16)}`);
    this.code = code;
    this.information = information;
  }
}

/** No memory there, or not for this use. */
export function accessViolation(use: 'read' | 'write' | 'execute', address: bigint): Fault {
  const kind = { read: 0n, write: 1n, execute: 8n }[use];
  return new Fault(EXCEPTION.ACCESS_VIOLATION, [kind, address]);
}
