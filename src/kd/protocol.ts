/**
 * Numbers of the protocol above packets: what a debugger can ask, what a target reports. Names follow the public protocol
 * headers; sources in docs/kd-protocol.md.
 */

/** Requests of the debugger (`DbgKd…Api`), all inside a state-manipulate packet. */
export const API = {
  READ_VIRTUAL: 0x3130,
  WRITE_VIRTUAL: 0x3131,
  GET_CONTEXT: 0x3132,
  SET_CONTEXT: 0x3133,
  WRITE_BREAKPOINT: 0x3134,
  RESTORE_BREAKPOINT: 0x3135,
  CONTINUE: 0x3136,
  READ_CONTROL_SPACE: 0x3137,
  WRITE_CONTROL_SPACE: 0x3138,
  READ_IO_SPACE: 0x3139,
  WRITE_IO_SPACE: 0x313a,
  REBOOT: 0x313b,
  CONTINUE2: 0x313c,
  READ_PHYSICAL: 0x313d,
  WRITE_PHYSICAL: 0x313e,
  GET_VERSION: 0x3146,
  WRITE_BREAKPOINT_EX: 0x3147,
  RESTORE_BREAKPOINT_EX: 0x3148,
  CAUSE_BUGCHECK: 0x3149,
  SWITCH_PROCESSOR: 0x3150,
  READ_MSR: 0x3152,
  WRITE_MSR: 0x3153,
  SEARCH_MEMORY: 0x3156,
  CLEAR_ALL_INTERNAL_BREAKPOINTS: 0x315a,
  FILL_MEMORY: 0x315b,
  QUERY_MEMORY: 0x315c,
  GET_CONTEXT_EX: 0x315f,
  SET_CONTEXT_EX: 0x3160,
} as const;

/** What happened, in a state-change packet. */
export const STATE_CHANGE = { EXCEPTION: 0x3030, LOAD_SYMBOLS: 0x3031 } as const;

/** What a debug-I/O packet is about. */
export const DEBUG_IO = { PRINT_STRING: 0x3230, GET_STRING: 0x3231 } as const;

export const STATUS = {
  SUCCESS: 0,
  UNSUCCESSFUL: 0xc0000001,
  INVALID_PARAMETER: 0xc000000d,
  NO_MORE_ENTRIES: 0x8000001a,
} as const;

/** Continue statuses: the debugger dealt with the exception, or wants the target to. */
export const CONTINUE_STATUS = {
  EXCEPTION_HANDLED: 0x00010001,
  CONTINUE: 0x00010002,
  EXCEPTION_NOT_HANDLED: 0x80010001,
} as const;

/** Blocks of x64 control space: addresses of per-processor structures, and the special registers themselves. */
export const CONTROL_SPACE = { PCR: 0n, PRCB: 1n, SPECIAL_REGISTERS: 2n, THREAD: 3n } as const;

/** The processor level that x64 targets report (family 6 and later say 4 or more; nothing depends on it). */
export const PROCESSOR_LEVEL = 6;
