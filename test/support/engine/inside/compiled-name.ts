// The name under which a compiled source is kept: by content, and by the file's own name because
// its source map says it.
import { createHash } from 'node:crypto';
import { basename } from 'node:path';

export function compiledName(path: string, source: Uint8Array): string {
  return createHash('sha256')
    .update(`${basename(path)}\n`)
    .update(source)
    .digest('hex');
}
