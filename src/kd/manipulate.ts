/**
 * The debugger's requests on a stopped target, one function each: header in, header and data out.
 */
import type { Breakpoints } from './breakpoints.ts';
import {
  applyContext,
  applySpecialRegisters,
  CONTEXT_SIZE,
  encodeContext,
  encodeSpecialRegisters,
  SPECIAL_REGISTERS_SIZE,
} from './context.ts';
import { concat, Fields, type Bytes } from './fields.ts';
import { BUILD } from './kernel/shared-page.ts';
import type { Machine } from './machine.ts';
import { MAX_PAYLOAD, PACKET_TYPE } from './packet.ts';
import { API, CONTROL_SPACE, STATUS } from './protocol.ts';
import type { Processor } from './x64/processor.ts';

/** Size of the header that every request and answer begins with. */
export const HEADER = 56;
/** Memory that fits into one answer. */
export const MAX_TRANSFER = MAX_PAYLOAD - HEADER;

/** One request: its header (which becomes the answer's), the bytes after it, and what it acts on. */
export interface Request {
  header: Fields;
  data: Bytes;
  machine: Machine;
  breakpoints: Breakpoints;
  /** The processor it names. */
  cpu: Processor;
}

/** Status for the answer, and the bytes to follow its header. */
interface Result {
  status: number;
  data?: Uint8Array;
}

const NOTHING = new Uint8Array(0);
const OK: Result = { status: STATUS.SUCCESS };
const FAILED: Result = { status: STATUS.UNSUCCESSFUL };

/**
 * Answers a request payload. Requests that continue, switch processors or restart the machine are not for here: the caller
 * recognises them by {@link apiOf}.
 */
export function answer(payload: Bytes, machine: Machine, breakpoints: Breakpoints): Bytes {
  const header = new Fields(payload.slice(0, HEADER));
  const cpu = machine.processors[header.u16(6)];
  const handler = HANDLERS.get(header.u32(0));
  const data = payload.slice(HEADER);
  const result =
    cpu && handler ? attempt(handler, { header, data, machine, breakpoints, cpu }) : FAILED;
  header.setU32(8, result.status);
  return concat(header.bytes, result.data ?? NOTHING);
}

/** What a request asks for may not be there, however it came to that: the debugger has its answer, and goes on. */
function attempt(handler: (request: Request) => Result, request: Request): Result {
  try {
    return handler(request);
  } catch (error) {
    if (error instanceof RangeError) return FAILED;
    throw error;
  }
}

/** The request's number ({@link API}), or undefined when the payload is too short to be one. */
export function apiOf(payload: Uint8Array): number | undefined {
  return payload.length < HEADER ? undefined : new Fields(payload).u32(0);
}

const HANDLERS = new Map<number, (request: Request) => Result>([
  [API.GET_VERSION, getVersion],
  [API.READ_VIRTUAL, (r) => read(r, (at, count) => r.machine.memory.read(at, count))],
  [API.WRITE_VIRTUAL, (r) => write(r, (at, bytes) => r.machine.memory.write(at, bytes))],
  [API.READ_PHYSICAL, (r) => read(r, (at, count) => r.machine.physical.read(at, count))],
  [API.WRITE_PHYSICAL, (r) => write(r, (at, bytes) => r.machine.physical.write(at, bytes))],
  [API.GET_CONTEXT, ({ cpu }) => ({ status: STATUS.SUCCESS, data: encodeContext(cpu) })],
  [API.SET_CONTEXT, setContext],
  [API.GET_CONTEXT_EX, getContextPart],
  [API.SET_CONTEXT_EX, setContextPart],
  [API.READ_CONTROL_SPACE, readControlSpace],
  [API.WRITE_CONTROL_SPACE, writeControlSpace],
  [API.WRITE_BREAKPOINT, writeBreakpoint],
  [API.RESTORE_BREAKPOINT, (r) => (r.breakpoints.restore(r.header.u32(16)) ? OK : FAILED)],
  [API.WRITE_BREAKPOINT_EX, writeBreakpoints],
  [API.RESTORE_BREAKPOINT_EX, restoreBreakpoints],
  [API.CLEAR_ALL_INTERNAL_BREAKPOINTS, () => OK],
  [API.READ_MSR, readMsr],
  [API.WRITE_MSR, writeMsr],
  [API.SEARCH_MEMORY, searchMemory],
  [API.FILL_MEMORY, fillMemory],
  [API.QUERY_MEMORY, queryMemory],
]);

function getVersion({ header, machine }: Request): Result {
  header
    .setU16(16, 0xf)
    .setU16(18, BUILD.NUMBER)
    .setU8(20, 6) // protocol version: 64-bit
    .setU8(21, 2) // contexts are AMD64 ones
    .setU16(22, 7) // multiprocessor, data block present, 64-bit pointers
    .setU16(24, 0x8664)
    .setU8(26, PACKET_TYPE.MAX)
    .setU8(27, 3) // state changes known
    .setU8(28, 0x33); // requests known, counted from the first
  header.setU64(32, machine.kernelBase).setU64(40, machine.symbol('PsLoadedModuleList'));
  header.setU64(48, machine.symbol('KdpDebuggerDataListHead'));
  return OK;
}

function read({ header }: Request, from: (at: bigint, count: number) => Bytes): Result {
  const wanted = Math.min(header.u32(24), MAX_TRANSFER);
  const data = from(header.u64(16), wanted);
  header.setU32(28, data.length);
  return { status: data.length > 0 || wanted === 0 ? STATUS.SUCCESS : STATUS.UNSUCCESSFUL, data };
}

function write({ header, data }: Request, to: (at: bigint, bytes: Bytes) => number): Result {
  const bytes = data.subarray(0, header.u32(24));
  const written = to(header.u64(16), bytes);
  header.setU32(28, written);
  return written > 0 || bytes.length === 0 ? OK : FAILED;
}

function setContext({ header, data, cpu }: Request): Result {
  const flags = header.u32(16);
  if (data.length < CONTEXT_SIZE) return FAILED;
  applyContext(cpu, data, flags || undefined);
  return OK;
}

/** A part of the CONTEXT: offset and length in the header. */
function getContextPart({ header, cpu }: Request): Result {
  const part = encodeContext(cpu).subarray(header.u32(16), header.u32(16) + header.u32(20));
  header.setU32(24, part.length);
  return { status: part.length > 0 ? STATUS.SUCCESS : STATUS.UNSUCCESSFUL, data: part };
}

function setContextPart({ header, data, cpu }: Request): Result {
  const context = encodeContext(cpu);
  const part = data.subarray(0, header.u32(20));
  if (header.u32(16) + part.length > context.length) return FAILED;
  context.set(part, header.u32(16));
  header.setU32(24, part.length);
  applyContext(cpu, context);
  return OK;
}

function controlSpace({ machine, cpu }: Request, block: bigint): Bytes | undefined {
  const blocks = machine.blocks(cpu.number);
  if (block === CONTROL_SPACE.SPECIAL_REGISTERS) return encodeSpecialRegisters(cpu);
  const pointers = new Map<bigint, bigint>([
    [CONTROL_SPACE.PCR, blocks.pcr],
    [CONTROL_SPACE.PRCB, blocks.prcb],
    [CONTROL_SPACE.THREAD, blocks.thread],
  ]);
  const pointer = pointers.get(block);
  return pointer === undefined ? undefined : new Fields(8).setU64(0, pointer).bytes;
}

function readControlSpace(request: Request): Result {
  const { header } = request;
  const data = controlSpace(request, header.u64(16))?.subarray(0, header.u32(24));
  header.setU32(28, data?.length ?? 0);
  return data ? { status: STATUS.SUCCESS, data } : FAILED;
}

function writeControlSpace({ header, data, cpu }: Request): Result {
  const bytes = data.subarray(0, Math.min(header.u32(24), SPECIAL_REGISTERS_SIZE));
  if (header.u64(16) !== CONTROL_SPACE.SPECIAL_REGISTERS) return FAILED;
  const special = encodeSpecialRegisters(cpu);
  special.set(bytes);
  applySpecialRegisters(cpu, special);
  header.setU32(28, bytes.length);
  return OK;
}

function writeBreakpoint({ header, breakpoints }: Request): Result {
  const handle = breakpoints.write(header.u64(16));
  if (handle === undefined) return FAILED;
  header.setU32(24, handle);
  return OK;
}

/** Several at once: pairs of address and handle follow, 16 bytes each; the handles are filled in. */
function writeBreakpoints({ header, data, breakpoints }: Request): Result {
  const list = new Fields(data);
  let status: number = STATUS.SUCCESS;
  for (let i = 0; i < header.u32(16) && (i + 1) * 16 <= data.length; i++) {
    const handle = breakpoints.write(list.u64(i * 16));
    list.setU32(i * 16 + 8, handle ?? 0);
    if (handle === undefined) status = STATUS.UNSUCCESSFUL;
  }
  return { status, data };
}

/** Several at once: handles follow, 4 bytes each. */
function restoreBreakpoints({ header, data, breakpoints }: Request): Result {
  const list = new Fields(data);
  let status: number = STATUS.SUCCESS;
  for (let i = 0; i < header.u32(16) && (i + 1) * 4 <= data.length; i++) {
    if (!breakpoints.restore(list.u32(i * 4))) status = STATUS.UNSUCCESSFUL;
  }
  return { status, data };
}

function readMsr({ header, cpu }: Request): Result {
  const value = cpu.msr.get(header.u32(16));
  if (value === undefined) return FAILED;
  header.setU32(20, Number(value & 0xffffffffn)).setU32(24, Number(value >> 32n));
  return OK;
}

function writeMsr({ header, cpu }: Request): Result {
  const number = header.u32(16);
  if (!cpu.msr.has(number)) return FAILED;
  cpu.msr.set(number, (BigInt(header.u32(24)) << 32n) | BigInt(header.u32(20)));
  return OK;
}

/** Finds a pattern in virtual memory: address, length and pattern length in the header, the pattern after it. */
function searchMemory({ header, data, machine }: Request): Result {
  const start = header.u64(16);
  const pattern = data.subarray(0, header.u32(32));
  const end = start + header.u64(24);
  if (pattern.length === 0) return { status: STATUS.INVALID_PARAMETER };
  // Piece by piece, up to where memory ends: the range may be the whole address space. A match may lie in two pieces.
  for (let at = start; at < end; at += BigInt(PIECE)) {
    const wanted = Number(smaller(end - at, BigInt(PIECE + pattern.length - 1)));
    const bytes = machine.memory.read(at, wanted);
    const found = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).indexOf(pattern);
    if (found >= 0) {
      header.setU64(16, at + BigInt(found));
      return OK;
    }
    if (bytes.length < wanted) break;
  }
  return { status: STATUS.NO_MORE_ENTRIES };
}

/** Bytes that are searched or written at once. */
const PIECE = 0x1000;

const smaller = (a: bigint, b: bigint): bigint => (a < b ? a : b);

/** Repeats a pattern over virtual (flag 1) or physical (flag 2) memory. */
function fillMemory({ header, data, machine }: Request): Result {
  const start = header.u64(16);
  const flags = header.u16(28);
  const pattern = data.subarray(0, header.u16(30));
  if (pattern.length === 0) return { status: STATUS.INVALID_PARAMETER };
  const memory = flags & 2 ? machine.physical : machine.memory;
  const length = header.u32(24);
  const repeated = Buffer.alloc(Math.ceil(PIECE / pattern.length) * pattern.length, pattern);
  let done = 0;
  while (done < length) {
    const bytes = repeated.subarray(0, length - done);
    const written = memory.write(start + BigInt(done), bytes);
    done += written;
    // Memory ends here.
    if (written < bytes.length) break;
  }
  header.setU32(24, done);
  return OK;
}

/** What an address is: kernel space, readable, writable, executable. */
function queryMemory({ header, machine }: Request): Result {
  const address = header.u64(16);
  if (machine.memory.translate(address) === undefined) return FAILED;
  header.setU64(24, 0n).setU32(32, address >> 63n ? 2 : 0);
  header.setU32(36, machine.memory.translate(address, 'write') === undefined ? 0x5 : 0x7);
  return OK;
}
