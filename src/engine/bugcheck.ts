/**
 * Bug checks (blue screens) by code: documented names, and what the parameters mean for those that need it
 * ({@link https://learn.microsoft.com/windows-hardware/drivers/debugger/bug-check-code-reference2}).
 */
import { fastFailName } from './fast-fail.ts';

const NAMES: Record<number, string> = {
  0x1: 'APC_INDEX_MISMATCH',
  0x7: 'INVALID_SOFTWARE_INTERRUPT',
  0x9: 'IRQL_NOT_GREATER_OR_EQUAL',
  0xa: 'IRQL_NOT_LESS_OR_EQUAL',
  0xd: 'MUTEX_LEVEL_NUMBER_VIOLATION',
  0x18: 'REFERENCE_BY_POINTER',
  0x19: 'BAD_POOL_HEADER',
  0x1a: 'MEMORY_MANAGEMENT',
  0x1e: 'KMODE_EXCEPTION_NOT_HANDLED',
  0x20: 'KERNEL_APC_PENDING_DURING_EXIT',
  0x21: 'QUOTA_UNDERFLOW',
  0x22: 'FILE_SYSTEM',
  0x23: 'FAT_FILE_SYSTEM',
  0x24: 'NTFS_FILE_SYSTEM',
  0x27: 'RDR_FILE_SYSTEM',
  0x31: 'PHASE0_INITIALIZATION_FAILED',
  0x32: 'PHASE1_INITIALIZATION_FAILED',
  0x34: 'CACHE_MANAGER',
  0x35: 'NO_MORE_IRP_STACK_LOCATIONS',
  0x3b: 'SYSTEM_SERVICE_EXCEPTION',
  0x3d: 'INTERRUPT_EXCEPTION_NOT_HANDLED',
  0x3f: 'NO_MORE_SYSTEM_PTES',
  0x41: 'MUST_SUCCEED_POOL_EMPTY',
  0x44: 'MULTIPLE_IRP_COMPLETE_REQUESTS',
  0x48: 'CANCEL_STATE_IN_COMPLETED_IRP',
  0x4a: 'IRQL_GT_ZERO_AT_SYSTEM_SERVICE',
  0x4c: 'FATAL_UNHANDLED_HARD_ERROR',
  0x4e: 'PFN_LIST_CORRUPT',
  0x50: 'PAGE_FAULT_IN_NONPAGED_AREA',
  0x51: 'REGISTRY_ERROR',
  0x5c: 'HAL_INITIALIZATION_FAILED',
  0x67: 'CONFIG_INITIALIZATION_FAILED',
  0x6b: 'PROCESS1_INITIALIZATION_FAILED',
  0x74: 'BAD_SYSTEM_CONFIG_INFO',
  0x76: 'PROCESS_HAS_LOCKED_PAGES',
  0x77: 'KERNEL_STACK_INPAGE_ERROR',
  0x7a: 'KERNEL_DATA_INPAGE_ERROR',
  0x7b: 'INACCESSIBLE_BOOT_DEVICE',
  0x7c: 'BUGCODE_NDIS_DRIVER',
  0x7e: 'SYSTEM_THREAD_EXCEPTION_NOT_HANDLED',
  0x7f: 'UNEXPECTED_KERNEL_MODE_TRAP',
  0x80: 'NMI_HARDWARE_FAILURE',
  0x8e: 'KERNEL_MODE_EXCEPTION_NOT_HANDLED',
  0x92: 'UP_DRIVER_ON_MP_SYSTEM',
  0x93: 'INVALID_KERNEL_HANDLE',
  0x97: 'BOUND_IMAGE_UNSUPPORTED',
  0x98: 'END_OF_NT_EVALUATION_PERIOD',
  0x9a: 'SYSTEM_LICENSE_VIOLATION',
  0x9c: 'MACHINE_CHECK_EXCEPTION',
  0x9f: 'DRIVER_POWER_STATE_FAILURE',
  0xa0: 'INTERNAL_POWER_ERROR',
  0xa5: 'ACPI_BIOS_ERROR',
  0xb8: 'ATTEMPTED_SWITCH_FROM_DPC',
  0xbe: 'ATTEMPTED_WRITE_TO_READONLY_MEMORY',
  0xc1: 'SPECIAL_POOL_DETECTED_MEMORY_CORRUPTION',
  0xc2: 'BAD_POOL_CALLER',
  0xc4: 'DRIVER_VERIFIER_DETECTED_VIOLATION',
  0xc5: 'DRIVER_CORRUPTED_EXPOOL',
  0xc6: 'DRIVER_CAUGHT_MODIFYING_FREED_POOL',
  0xc7: 'TIMER_OR_DPC_INVALID',
  0xc8: 'IRQL_UNEXPECTED_VALUE',
  0xc9: 'DRIVER_VERIFIER_IOMANAGER_VIOLATION',
  0xca: 'PNP_DETECTED_FATAL_ERROR',
  0xcb: 'DRIVER_LEFT_LOCKED_PAGES_IN_PROCESS',
  0xcd: 'PAGE_FAULT_BEYOND_END_OF_ALLOCATION',
  0xce: 'DRIVER_UNLOADED_WITHOUT_CANCELLING_PENDING_OPERATIONS',
  0xd1: 'DRIVER_IRQL_NOT_LESS_OR_EQUAL',
  0xd3: 'DRIVER_PORTION_MUST_BE_NONPAGED',
  0xd5: 'DRIVER_PAGE_FAULT_IN_FREED_SPECIAL_POOL',
  0xd6: 'DRIVER_PAGE_FAULT_BEYOND_END_OF_ALLOCATION',
  0xd8: 'DRIVER_USED_EXCESSIVE_PTES',
  0xda: 'SYSTEM_PTE_MISUSE',
  0xde: 'POOL_CORRUPTION_IN_FILE_AREA',
  0xe1: 'WORKER_THREAD_RETURNED_AT_BAD_IRQL',
  0xe2: 'MANUALLY_INITIATED_CRASH',
  0xe3: 'RESOURCE_NOT_OWNED',
  0xe4: 'WORKER_INVALID',
  0xe6: 'DRIVER_VERIFIER_DMA_VIOLATION',
  0xea: 'THREAD_STUCK_IN_DEVICE_DRIVER',
  0xed: 'UNMOUNTABLE_BOOT_VOLUME',
  0xef: 'CRITICAL_PROCESS_DIED',
  0xf1: 'SCSI_VERIFIER_DETECTED_VIOLATION',
  0xf4: 'CRITICAL_OBJECT_TERMINATION',
  0xf7: 'DRIVER_OVERRAN_STACK_BUFFER',
  0xfc: 'ATTEMPTED_EXECUTE_OF_NOEXECUTE_MEMORY',
  0xfe: 'BUGCODE_USB_DRIVER',
  0x101: 'CLOCK_WATCHDOG_TIMEOUT',
  0x109: 'CRITICAL_STRUCTURE_CORRUPTION',
  0x10d: 'WDF_VIOLATION',
  0x10e: 'VIDEO_MEMORY_MANAGEMENT_INTERNAL',
  0x113: 'VIDEO_DXGKRNL_FATAL_ERROR',
  0x116: 'VIDEO_TDR_FAILURE',
  0x117: 'VIDEO_TDR_TIMEOUT_DETECTED',
  0x119: 'VIDEO_SCHEDULER_INTERNAL_ERROR',
  0x11d: 'EVENT_TRACING_FATAL_ERROR',
  0x122: 'WHEA_INTERNAL_ERROR',
  0x124: 'WHEA_UNCORRECTABLE_ERROR',
  0x127: 'PAGE_NOT_ZERO',
  0x133: 'DPC_WATCHDOG_VIOLATION',
  0x139: 'KERNEL_SECURITY_CHECK_FAILURE',
  0x13a: 'KERNEL_MODE_HEAP_CORRUPTION',
  0x141: 'VIDEO_ENGINE_TIMEOUT_DETECTED',
  0x144: 'BUGCODE_USB3_DRIVER',
  0x154: 'UNEXPECTED_STORE_EXCEPTION',
  0x15e: 'BUGCODE_NDIS_DRIVER_LIVE_DUMP',
  0x161: 'LIVE_SYSTEM_DUMP',
  0x18b: 'SECURE_KERNEL_ERROR',
  0x1c7: 'STORE_DATA_STRUCTURE_CORRUPTION',
  0x1ca: 'SYNTHETIC_WATCHDOG_TIMEOUT',
  0xc000021a: 'WINLOGON_FATAL_ERROR',
  0xc0000221: 'STATUS_IMAGE_CHECKSUM_MISMATCH',
};

/** Set in the code of small dumps whose bug check was raised by an exception handler. */
const MINIDUMP_FLAG = 0x10000000;

export interface BugCheck {
  /** As the dump has it: `0x1000007e` is 0x7e in a small dump. */
  readonly code: number;
  readonly name: string | undefined;
  readonly parameters: readonly [bigint, bigint, bigint, bigint];
  /** In words, with the parameters that say what happened. */
  readonly description: string;
}

/** A bug check's code without what small dumps set in it: `0x7e` of `0x1000007e`. */
export function plainBugCheck(code: number): number {
  return (code & ~MINIDUMP_FLAG) >>> 0;
}

/** The documented name of a bug check code; undefined where there is none here. */
export function bugCheckName(code: number): string | undefined {
  return NAMES[code] ?? NAMES[plainBugCheck(code)];
}

const hex = (value: bigint | number) => `0x${value.toString(16)}`;

/** Exceptions in bug check parameters are sign-extended to 64 bits. */
const status = (value: bigint) => hex(BigInt.asUintN(32, value));

/** Of 0xA and 0xD1: bit 0 says write, bit 3 execution. */
function raisedAccess(value: bigint): string {
  if ((value & 8n) !== 0n) return 'execution';
  return (value & 1n) !== 0n ? 'write' : 'read';
}

/**
 * Of 0x50. On x64 and x86 it is the processor's error code, whose bit 1 says write and bit 4 the fetch of an
 * instruction (Microsoft's page has 2 and, in hexadecimal, 10); on ARM 1 is write and 8 execution, and before
 * Windows 10 write was 1 everywhere.
 */
function faultAccess(value: bigint): string {
  if ((value & 0x10n) !== 0n || value === 8n) return 'execution';
  return value === 0n ? 'read' : 'write';
}

const inBrackets = (text: string | undefined) => (text === undefined ? '' : ` (${text})`);

function details(code: number, [p1, p2, p3, p4]: BugCheck['parameters']): string {
  switch (plainBugCheck(code)) {
    case 0xa:
    case 0xd1:
      return `${raisedAccess(p3)} at ${hex(p1)} with IRQL ${p2}, from ${hex(p4)}`;
    case 0x1e:
    case 0x8e:
    case 0x7e:
      return `exception ${status(p1)} at ${hex(p2)}`;
    case 0x3b:
      return `exception ${status(p1)} at ${hex(p2)} in a system service`;
    case 0x50:
      return `${faultAccess(p2)} at ${hex(p1)} from ${hex(p3)}`;
    case 0x7f:
      return `processor trap ${hex(p1)}`;
    case 0x9f:
      return `power request stuck (kind ${p1}), device object ${hex(p2)}`;
    case 0x139:
      return `check number ${p1} failed, trap frame ${hex(p2)}${inBrackets(fastFailName(p1))}`;
    case 0xef:
      return `process object ${hex(p1)}`;
    case 0x133:
      return p1 === 0n ? 'one DPC ran too long' : 'DPCs and interrupts ran too long together';
    case 0x124:
      return `hardware error, source ${p1}, record ${hex(p2)}`;
    case 0x116:
      return `display driver did not recover, at ${hex(p2)}`;
    case 0x1a:
      return `subtype ${hex(p1)}`;
    default:
      return `parameters ${[p1, p2, p3, p4].map(hex).join(', ')}`;
  }
}

/** Code and parameters with name and words. */
export function bugCheck(code: number, parameters: BugCheck['parameters']): BugCheck {
  const name = bugCheckName(code);
  const what = details(code, parameters);
  return { code, name, parameters, description: `${name ?? `bug check ${hex(code)}`}: ${what}` };
}
