// The real headers, as bytes: fetched before the tests run, so their absence is an error.
import { readFileSync } from 'node:fs';
import { findHeader, type HeaderName } from '../../headers/locate.ts';

/** The text of a header, one character per byte. */
export function headerText(name: HeaderName): string {
  return readFileSync(findHeader(name), 'latin1');
}
