/**
 * Offsets inside the kernel structures that a debugger reads. Where the debugger is told an offset (in the data block), this
 * is the single place it comes from; the rest are the public x64 layouts. Sources: docs/kd-protocol.md, "Kernel data".
 */

/** Processor control region, one per processor, at GS. The control block is part of it. */
export const KPCR = {
  SIZE: 0x1000,
  GDT: 0x0,
  TSS: 0x8,
  SELF: 0x18,
  CURRENT_PRCB: 0x20,
  IDT: 0x38,
  PRCB: 0x180,
} as const;

/** Processor control block; offsets from its own start. */
export const KPRCB = {
  SIZE: 0xe00,
  MXCSR: 0x0,
  NUMBER: 0x24,
  CURRENT_THREAD: 0x8,
  IDLE_THREAD: 0x18,
  SPECIAL_REGISTERS: 0x100,
  CONTEXT: 0x1f0,
  CPU_TYPE: 0x6c0,
  MHZ: 0x6c4,
  VENDOR: 0x6d0,
  /** Pointer to the saved context. */
  CONTEXT_POINTER: 0x6e8,
  DPC_STACK: 0x6f0,
  /** An invention: how often the idle loop came round. */
  IDLE_COUNT: 0x700,
} as const;

export const KTHREAD = {
  SIZE: 0x900,
  INITIAL_STACK: 0x28,
  STACK_LIMIT: 0x30,
  STACK_BASE: 0x38,
  KERNEL_STACK: 0x58,
  APC_PROCESS: 0xb8,
  TEB: 0xf0,
  STATE: 0x184,
  NEXT_PROCESSOR: 0x218,
  CALLBACK_STACK: 0x228,
  WAIT_REASON: 0x283,
  /** Process and thread id, two pointers. */
  CID: 0x478,
} as const;

export const EPROCESS = {
  SIZE: 0xa40,
  DIRECTORY_TABLE_BASE: 0x28,
  THREAD_LIST_HEAD: 0x30,
  UNIQUE_PROCESS_ID: 0x440,
  ACTIVE_PROCESS_LINKS: 0x448,
  INHERITED_FROM: 0x540,
  PEB: 0x550,
  IMAGE_FILE_NAME: 0x5a8,
} as const;

/** Entry of the loaded-module list. */
export const LOADER_ENTRY = {
  SIZE: 0xa0,
  DLL_BASE: 0x30,
  ENTRY_POINT: 0x38,
  SIZE_OF_IMAGE: 0x40,
  FULL_NAME: 0x48,
  BASE_NAME: 0x58,
  FLAGS: 0x68,
  LOAD_COUNT: 0x6c,
  CHECKSUM: 0x78,
  TIMESTAMP: 0x9c,
} as const;

/** The page shared with user mode, at a fixed address. */
export const SHARED_USER_DATA = {
  ADDRESS: 0xfffff78000000000n,
  INTERRUPT_TIME: 0x8,
  SYSTEM_TIME: 0x14,
  SYSTEM_ROOT: 0x30,
  BUILD: 0x260,
  PRODUCT_TYPE: 0x264,
  PRODUCT_TYPE_VALID: 0x268,
  MAJOR: 0x26c,
  MINOR: 0x270,
  SUITE_MASK: 0x2d0,
  KD_ENABLED: 0x2d4,
  ACTIVE_PROCESSORS: 0x3c0,
} as const;

/** The debugger data block. Only fields that are filled here; all others stay zero. */
export const KDBG = {
  SIZE: 0x380,
  TAG: 0x10,
  BLOCK_SIZE: 0x14,
  KERNEL_BASE: 0x18,
  BREAKPOINT_WITH_STATUS: 0x20,
  CALLBACK_STACK: 0x30,
  PAGING: 0x36,
  LOADED_MODULES: 0x48,
  ACTIVE_PROCESSES: 0x50,
  BUGCHECK_DATA: 0x88,
  PAGE_SIZE: 0x138,
  BUILD_LAB: 0x208,
  PROCESSOR_BLOCK: 0x218,
  PHYSICAL_MEMORY: 0x270,
  THREAD_NEXT_PROCESSOR: 0x298,
  THREAD_TEB: 0x29a,
  THREAD_KERNEL_STACK: 0x29c,
  THREAD_INITIAL_STACK: 0x29e,
  THREAD_APC_PROCESS: 0x2a0,
  THREAD_STATE: 0x2a2,
  PROCESS_SIZE: 0x2a8,
  PROCESS_PEB: 0x2aa,
  PROCESS_PARENT: 0x2ac,
  PROCESS_DIRECTORY_BASE: 0x2ae,
  PRCB_SIZE: 0x2b0,
  PRCB_CURRENT_THREAD: 0x2b4,
  PRCB_MHZ: 0x2b6,
  PRCB_CPU_TYPE: 0x2b8,
  PRCB_VENDOR: 0x2ba,
  PRCB_CONTEXT: 0x2bc,
  PRCB_NUMBER: 0x2be,
  THREAD_SIZE: 0x2c0,
  PCR_SIZE: 0x2e0,
  PCR_SELF: 0x2e2,
  PCR_CURRENT_PRCB: 0x2e4,
  PCR_PRCB: 0x2e6,
  PRCB_SPECIAL_REGISTERS: 0x2f2,
  GDT_R0_CODE: 0x2f4,
  GDT_R0_DATA: 0x2f6,
  GDT_R3_CODE: 0x2fa,
  GDT_R3_DATA: 0x2fc,
  GDT_R3_TEB: 0x2fe,
  GDT_TSS: 0x302,
  GDT_R3_CM_CODE: 0x304,
  GDT_R3_CM_TEB: 0x306,
  PRCB_CONTEXT_POINTER: 0x338,
  THREAD_STACK_LIMIT: 0x340,
  THREAD_STACK_BASE: 0x344,
  PRCB_IDLE_THREAD: 0x350,
  PRCB_DPC_STACK: 0x354,
  THREAD_WAIT_REASON: 0x35c,
} as const;

/** Which physical memory there is: here always one run. */
export const PHYSICAL_MEMORY = {
  SIZE: 0x20,
  RUNS: 0x0,
  PAGES: 0x8,
  FIRST_PAGE: 0x10,
  FIRST_COUNT: 0x18,
} as const;

/** Segment selectors of x64 Windows. */
export const SELECTOR = {
  R0_CODE: 0x10,
  R0_DATA: 0x18,
  R3_CM_CODE: 0x20,
  R3_DATA: 0x28,
  R3_CODE: 0x30,
  TSS: 0x40,
  R3_CM_TEB: 0x50,
} as const;
