/** From nothing to the first answer over `dbgeng` as built. Run without the loader. Arguments as raw.ts. */
const before = performance.now();
await import('koffi');
const koffi = performance.now();
const { openDump } = await import('dbgeng');
const layer = performance.now();

const [dump] = process.argv.slice(2) as [string];
const dbg = openDump(dump);
dbg.isStopped();
const at = performance.timeOrigin + performance.now();

const { report } = await import('../support/batch.ts');
report({ work: 'start to first answer', at });
report({ work: 'import of koffi', ns: (koffi - before) * 1e6 });
report({ work: 'import over koffi', ns: (layer - koffi) * 1e6 });
process.exit(0);
export {};
