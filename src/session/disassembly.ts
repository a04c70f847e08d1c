/** Machine code as text, and text as machine code. */
import { DbgEngError } from '../com/errors.ts';
import { DEBUG_DISASM } from '../generated/families.ts';
import type { Address } from './memory.ts';
import { printable } from './print.ts';
import type { Session } from './session.ts';
import { checkHolding } from './stop.ts';

/** One instruction. Plain data. */
export interface Instruction {
  readonly address: bigint;
  readonly bytes: Uint8Array;
  /** `mov     rcx,rax`, as the engine writes it, without address and bytes. */
  readonly text: string;
  /** `mov` */
  readonly mnemonic: string;
  /** `rcx,rax` */
  readonly operands: string;
  /** Address of the next instruction. */
  readonly end: bigint;
}

const LINE = /^(?:[0-9a-f`]+)\s+(?:[0-9a-f?]+)\s+(\S+)\s*(.*)$/i;

/** `count` instructions from `address` on. Stops early where memory cannot be read. */
export function disassemble(session: Session, address: Address, count: number): Instruction[] {
  if (!Number.isInteger(count) || count < 0)
    throw new TypeError(`disassemble needs how many instructions, not ${String(count)}.`);
  const { control } = session.engine;
  const list: Instruction[] = [];
  let at = session.address(address);
  for (let i = 0; i < count; i++) {
    const { hresult, Buffer: line, EndOffset } = control.hr.DisassembleWide(at, 0 as DEBUG_DISASM);
    if (hresult !== 0) checkHolding(session, 'Machine code');
    if (hresult !== 0 || EndOffset <= at) break;
    const bytes = session.memory.readUpTo(at, Number(EndOffset - at));
    if (bytes.length === 0) break;
    const [, mnemonic = '', operands = ''] = LINE.exec(line.trimEnd().replaceAll('\n', ' ')) ?? [];
    const text = `${mnemonic.padEnd(operands ? 8 : 0)}${operands}`;
    list.push(printable({ address: at, bytes, text, mnemonic, operands, end: EndOffset }));
    at = EndOffset;
  }
  return list;
}

/** Writes the machine code of `text` (`nop`, `mov eax,1`) to `address`; returns the address behind it. */
export function assemble(session: Session, address: Address, text: string): bigint {
  if (typeof text !== 'string' || text.trim() === '')
    throw new TypeError('assemble needs the text of an instruction.');
  const { hresult, EndOffset } = session.engine.control.hr.AssembleWide(
    session.address(address),
    text,
  );
  if (hresult === 0) return EndOffset;
  checkHolding(session, 'Machine code');
  throw new DbgEngError(hresult, 'IDebugControl4', 'AssembleWide');
}
