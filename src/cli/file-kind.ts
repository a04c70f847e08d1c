// What a file is that people take for a dump, by its first bytes.
import { closeSync, openSync, readSync } from 'node:fs';
import type { TargetSpec } from './target.ts';

const BYTES = 32;

/** The first bytes of a file, a character each; empty where it cannot be read. */
export function firstBytes(path: string): string {
  const bytes = Buffer.alloc(BYTES);
  try {
    const descriptor = openSync(path, 'r');
    try {
      return bytes.toString('latin1', 0, readSync(descriptor, bytes, 0, BYTES, 0));
    } finally {
      closeSync(descriptor);
    }
  } catch {
    return '';
  }
}

/** A program or DLL: the engine opens it as a dump of a process that has never run. */
export function isProgram(path: string): boolean {
  return firstBytes(path).startsWith('MZ');
}

/** Says so on standard error, where somebody may have meant to start it. */
export function noteProgram({ how, args, name }: TargetSpec): void {
  if (how !== 'openDump' || !isProgram(args[0] as string)) return;
  process.stderr.write(
    `dbgeng: ${name} is no dump but a program, opened as a file: nothing of it runs; without -z it does\n`,
  );
}
