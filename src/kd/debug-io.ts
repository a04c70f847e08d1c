/**
 * Texts between target and debugger: what the target prints, and the lines that it asks for.
 */
import { ansi, concat, Fields, fromAnsi, type Bytes } from './fields.ts';
import type { Delivery, Link } from './link.ts';
import { PACKET_TYPE } from './packet.ts';
import { DEBUG_IO, PROCESSOR_LEVEL } from './protocol.ts';

const HEADER = 16;

/** How often a printed text is sent again before the target gives up on its debugger. */
const PRINT_RETRIES = 4;

export class DebugIo {
  readonly #link: Link;
  #questions: ((line: string) => void)[] = [];

  constructor(link: Link) {
    this.#link = link;
  }

  /** Sends a text to the debugger's output. */
  print(text: string, processor: number): Promise<Delivery> {
    const payload = encode(DEBUG_IO.PRINT_STRING, text, processor, 0);
    return this.#link.send(PACKET_TYPE.DEBUG_IO, payload, PRINT_RETRIES);
  }

  /** Asks the debugger's user for a line of at most `room` characters. */
  prompt(text: string, room: number, processor: number): Promise<string> {
    const answered = new Promise<string>((resolve) => this.#questions.push(resolve));
    void this.#link.send(PACKET_TYPE.DEBUG_IO, encode(DEBUG_IO.GET_STRING, text, processor, room));
    return answered;
  }

  /** Takes a debug-I/O packet of the debugger: the answer to the oldest question. */
  receive(payload: Bytes): void {
    const header = new Fields(payload);
    if (payload.length < HEADER || header.u32(0) !== DEBUG_IO.GET_STRING) return;
    const line = fromAnsi(payload.subarray(HEADER, HEADER + header.u32(12)));
    this.#questions.shift()?.(line);
  }

  /** Forgets questions that nobody will answer any more. */
  forget(): void {
    this.#questions = [];
  }
}

function encode(api: number, text: string, processor: number, room: number): Bytes {
  const bytes = ansi(text);
  const header = new Fields(HEADER).setU32(0, api).setU16(4, PROCESSOR_LEVEL).setU16(6, processor);
  return concat(header.setU32(8, bytes.length).setU32(12, room).bytes, bytes);
}
