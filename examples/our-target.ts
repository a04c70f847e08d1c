/** The small program that examples debug when none is named. It is part of the repository, not of the npm package. */
import { existsSync, writeSync } from 'node:fs';
import { join, relative } from 'node:path';

/** Where it lies, with its symbols beside it. */
export const ourFolder = join(import.meta.dirname, '../test/fixtures/target');

/** Its path. Where it is missing the example ends, after saying what to name in its place: `program.exe`. */
export function ourTarget(instead: string): string {
  const path = join(ourFolder, 'target.exe');
  if (existsSync(path)) return path;
  const script = relative(process.cwd(), process.argv[1]!).replaceAll('\\', '/');
  // At once: console.error would be lost by exit() where pipes are asynchronous, as on Windows.
  writeSync(
    2,
    `The target of the examples is not in the npm package. Name one of yours: npx dbgeng run ${script} ${instead}\n`,
  );
  process.exit(1);
}
