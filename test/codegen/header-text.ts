// The real headers, as bytes: fetched before the tests run, so their absence is an error.
import { readFileSync } from 'node:fs';
import { findHeader, type HeaderName } from '../../headers/locate.ts';

/** The text of a header, one character per byte. */
export function headerText(name: HeaderName): string {
  return readFileSync(findHeader(name), 'latin1');
}

/**
 * dbgeng.h as the Windows SDK 10.0.28000 ships it: the same file without one constant. A test proves it by the hash
 * of that file, so that 800 MB need not be downloaded to look at it.
 */
export function sdkText(): string {
  const lines = headerText('dbgeng.h').split('\n');
  const at = lines.findIndex((line) => line.startsWith('#define DEBUG_EXECUTE_LLM '));
  lines.splice(at - 2, 3);
  return lines.join('\n');
}
