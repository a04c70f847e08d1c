/** EXCEPTION_RECORD64 → name, parameters and a sentence. */
import { nameOf } from '../com/family.ts';
import { EXCEPTION_CODE } from '../generated/families.ts';
import type { EXCEPTION_RECORD64 } from '../generated/structs.ts';
import { fastFailName } from './fast-fail.ts';

const ACCESS: Record<string, string> = { '0': 'read from', '1': 'write to', '8': 'execution of' };

/** STATUS_STACK_BUFFER_OVERRUN, as `__fastfail` raises it. */
const FAST_FAIL = 0xc0000409;

const SENTENCES: Record<number, string> = {
  0x80000003: 'breakpoint instruction',
  0x80000004: 'single step',
  0xc000001d: 'illegal instruction',
  0xc0000094: 'integer division by zero',
  0xc0000095: 'integer overflow',
  0xc00000fd: 'stack overflow',
  0xc0000374: 'heap corruption',
  [FAST_FAIL]: 'fail fast: the program ended itself, often after a stack buffer overrun',
  0xe06d7363: 'C++ exception',
  0x406d1388: 'thread name announced to the debugger',
};

/** Documented name of an exception code, `STATUS_ACCESS_VIOLATION`; undefined for private codes. */
export function exceptionName(code: number): string | undefined {
  return nameOf(EXCEPTION_CODE, code);
}

/** What an exception means, in words: `access violation: write to 0x0`. */
export function describeException(code: number, parameters: readonly bigint[]): string {
  const hex = `0x${code.toString(16).padStart(8, '0')}`;
  if ((code === 0xc0000005 || code === 0xc0000006) && parameters.length >= 2) {
    const what = code === 0xc0000005 ? 'access violation' : 'in-page error';
    const access = ACCESS[String(parameters[0])] ?? `access of kind ${parameters[0]} to`;
    return `${what}: ${access} 0x${parameters[1]!.toString(16)}`;
  }
  if (code === FAST_FAIL && parameters.length > 0) {
    const name = fastFailName(parameters[0]!);
    if (name) return `fast fail: ${name}`;
  }
  return SENTENCES[code] ?? exceptionName(code) ?? `exception ${hex}`;
}

/** The parameters that were really passed. */
export function exceptionParameters(record: EXCEPTION_RECORD64): bigint[] {
  return record.ExceptionInformation.slice(0, record.NumberParameters);
}
