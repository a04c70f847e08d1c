/**
 * The import of `dbgeng/raw` as built with Node's compile cache on, which a program of one's own turns on in its
 * first line. Run without the loader. The first of all runs fills the cache and is not reported.
 */
import { existsSync } from 'node:fs';
import { enableCompileCache, flushCompileCache } from 'node:module';

const folder = `${process.env['DBGENG_PATH']!}\\compile-cache`;
const filled = existsSync(folder);
enableCompileCache(folder);
await import('koffi');
const koffi = performance.now();
await import('dbgeng/raw');
const layer = performance.now();
flushCompileCache();

const { report, wanted } = await import('../support/batch.ts');
const WORK = 'import over koffi, cached';
if (filled && wanted(WORK)) report({ work: WORK, ns: (layer - koffi) * 1e6 });
process.exit(0);
export {};
