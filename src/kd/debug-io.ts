/**
 * Texts between target and debugger: what the target prints, and the lines that it asks for.
 */
import { ansi, concat, Fields, fromAnsi, type Bytes } from './fields.ts';
import { DEBUG_IO, PROCESSOR_LEVEL } from './protocol.ts';

const HEADER = 16;

/** The payload that prints a text in the debugger's output. */
export function encodePrint(text: string, processor: number): Bytes {
  return encode(DEBUG_IO.PRINT_STRING, text, processor, 0);
}

/** The payload that asks the debugger's user for a line of at most `room` characters. */
export function encodePrompt(text: string, room: number, processor: number): Bytes {
  return encode(DEBUG_IO.GET_STRING, text, processor, room);
}

/** The line in a debugger's answer to a prompt, or undefined when the payload is not one. */
export function decodePromptAnswer(payload: Bytes): string | undefined {
  const header = new Fields(payload);
  if (payload.length < HEADER || header.u32(0) !== DEBUG_IO.GET_STRING) return undefined;
  return fromAnsi(payload.subarray(HEADER, HEADER + header.u32(12)));
}

function encode(api: number, text: string, processor: number, room: number): Bytes {
  const bytes = ansi(text);
  const header = new Fields(HEADER).setU32(0, api).setU16(4, PROCESSOR_LEVEL).setU16(6, processor);
  return concat(header.setU32(8, bytes.length).setU32(12, room).bytes, bytes);
}
