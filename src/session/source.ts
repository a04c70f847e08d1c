/** Source files that the symbols name. */
import { readFileSync } from 'node:fs';
import { DEBUG_FIND_SOURCE } from '../generated/families.ts';
import { printable } from './print.ts';
import type { Session } from './session.ts';

export interface SourceText {
  /** Where it was found. */
  readonly path: string;
  /** Its lines; line 1 is `lines[0]`. */
  readonly lines: readonly string[];
}

/** Reads a source file as the debugger would find it: on the source path, best match first. */
export function readSource({ engine }: Session, file: string): SourceText | undefined {
  const flags = DEBUG_FIND_SOURCE.BEST_MATCH | DEBUG_FIND_SOURCE.FULL_PATH;
  const { hresult, Buffer: path } = engine.symbols.hr.FindSourceFileWide(0, file, flags);
  if (hresult !== 0) return undefined;
  try {
    const text = readFileSync(path, 'utf8');
    return printable({ path, lines: text.split(/\r?\n/) });
  } catch {
    // The engine goes by names: a folder or a file that cannot be read is as good as none.
    return undefined;
  }
}
