/**
 * The invented driver: it answers reads with what a parrot says, and speaks up in the debugger's output now and then.
 */
import { ansi } from '../fields.ts';
import { Image } from './image.ts';

/** A message is printed on the first read and then once in so many. */
export const PARROT_PRINTS_EVERY = 64;

/** What the driver prints, and what readers get. */
export const PARROT_SAYS = 'parrot: pieces of eight\n';

export function inventedDriver(base: bigint): Image {
  const parrot = new Image({ name: 'parrot.sys', base });
  // RCX: handle, RDX: buffer, R8: length. RAX: bytes read.
  parrot.function('ParrotRead', { frame: 0x28, saves: ['rbx', 'rdi'] }, (code) => {
    code.mov('rbx', 'rdx').mov('rdi', 'r8');
    code.load('rax', { symbol: 'ParrotReads' }).inc({ symbol: 'ParrotReads' });
    code.op('and', 'rax', PARROT_PRINTS_EVERY - 1).jcc('nz', 'ParrotRead.copy');
    code.lea('rcx', { symbol: 'ParrotText' }).call('DbgPrint').label('ParrotRead.copy');
    code.mov('rcx', 'rbx').lea('rdx', { symbol: 'ParrotText' }).mov('r8', 'rdi');
    code.call('RtlCopyMemory').mov('rax', 'rdi');
  });
  parrot.function('DriverEntry', { exported: false }, (code) => code.mov('rax', 0));
  parrot.entry('DriverEntry');
  parrot.data('ParrotReads', new Uint8Array(8), { exported: true });
  parrot.data('ParrotText', ansi(`${PARROT_SAYS}\0`));
  return parrot;
}
