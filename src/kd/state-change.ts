/**
 * What a stopped target tells first: which processor, where, and why. The reports of 240 bytes that travel in state-change
 * packets.
 */
import { ansi, concat, Fields, type Bytes } from './fields.ts';
import { PROCESSOR_LEVEL, STATE_CHANGE } from './protocol.ts';
import { SELECTOR } from './kernel/layout.ts';
import type { Processor } from './x64/processor.ts';

const SIZE = 240;
const CONTROL_REPORT = 192;
/** Instruction bytes sent along. */
export const INSTRUCTION_STREAM = 16;
/** The report includes segment registers; code is standard 64-bit code. */
const INCLUDES_SEGMENTS = 1;
const STANDARD_CS = 2;

/** Where a processor stands. */
export interface StopPlace {
  cpu: Processor;
  /** Address of the thread it runs. */
  thread: bigint;
  processors: number;
  /** The bytes at RIP, as many as can be read, up to {@link INSTRUCTION_STREAM}. */
  instructions: Uint8Array;
}

export interface ExceptionReport {
  code: number;
  address: bigint;
  information: bigint[];
  firstChance: boolean;
}

export interface ImageReport {
  /** File name; the debugger takes the module's name from it. */
  path: string;
  base: bigint;
  size: number;
  checksum: number;
  unload: boolean;
}

/** The payload that reports an exception, breakpoints and steps included. */
export function encodeException(place: StopPlace, exception: ExceptionReport): Bytes {
  const report = start(STATE_CHANGE.EXCEPTION, place);
  report.setU32(32, exception.code).setU64(48, exception.address);
  report.setU32(56, exception.information.length);
  exception.information.forEach((value, i) => report.setU64(64 + i * 8, value));
  report.setU32(184, exception.firstChance ? 1 : 0);
  return report.bytes;
}

/** The payload that reports an image coming or going; its path follows the report. */
export function encodeImage(place: StopPlace, image: ImageReport): Bytes {
  const report = start(STATE_CHANGE.LOAD_SYMBOLS, place);
  const path = ansi(`${image.path}\0`);
  report.setU32(32, path.length).setU64(40, image.base).setU64(48, 0xffffffffffffffffn);
  report
    .setU32(56, image.checksum)
    .setU32(60, image.size)
    .setU8(64, image.unload ? 1 : 0);
  return concat(report.bytes, path);
}

/** The payload by which a kernel says that it shuts down: the image at −1 goes. */
export function encodeShutdown(place: StopPlace): Bytes {
  const report = start(STATE_CHANGE.LOAD_SYMBOLS, place);
  return report.setU64(40, 0xffffffffffffffffn).setU8(64, 1).bytes;
}

function start(state: number, { cpu, thread, processors, instructions }: StopPlace): Fields {
  const report = new Fields(SIZE);
  report.setU32(0, state).setU16(4, PROCESSOR_LEVEL).setU16(6, cpu.number);
  report.setU32(8, processors).setU64(16, thread).setU64(24, cpu.rip);
  const stream = instructions.subarray(0, INSTRUCTION_STREAM);
  const standard = cpu.segCs === SELECTOR.R0_CODE ? STANDARD_CS : 0;
  report.setU64(CONTROL_REPORT, cpu.dr6).setU64(CONTROL_REPORT + 8, cpu.dr7);
  report.setU32(CONTROL_REPORT + 16, cpu.eflags).setU16(CONTROL_REPORT + 20, stream.length);
  report.setU16(CONTROL_REPORT + 22, INCLUDES_SEGMENTS | standard);
  report.setBytes(CONTROL_REPORT + 24, stream);
  report.setU16(CONTROL_REPORT + 40, cpu.segCs).setU16(CONTROL_REPORT + 42, cpu.segDs);
  report.setU16(CONTROL_REPORT + 44, cpu.segEs).setU16(CONTROL_REPORT + 46, cpu.segFs);
  return report;
}
