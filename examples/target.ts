/** The program an example debugs: the first argument, or the small target of this repository. */
import { join } from 'node:path';

export const target =
  process.argv[2] ?? join(import.meta.dirname, '../test/fixtures/target/target.exe');
