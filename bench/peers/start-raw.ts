/** From nothing to the first answer over `dbgeng/raw` as built. Run without the loader. Arguments as raw.ts. */
const before = performance.now();
await import('koffi');
const koffi = performance.now();
const { debugCreate, DEBUG_WAIT, IDebugClient5, IDebugControl4, INFINITE } =
  await import('dbgeng/raw');
const layer = performance.now();

const [dump] = process.argv.slice(2) as [string];
const client = debugCreate(IDebugClient5);
const control = client.queryInterface(IDebugControl4);
client.OpenDumpFileWide(dump, 0n);
control.WaitForEvent(DEBUG_WAIT.DEFAULT, INFINITE);
control.GetExecutionStatus();
const at = performance.timeOrigin + performance.now();

const { report } = await import('../support/batch.ts');
report({ work: 'start to first answer', at });
report({ work: 'import of koffi', ns: (koffi - before) * 1e6 });
report({ work: 'import over koffi', ns: (layer - koffi) * 1e6 });
process.exit(0);
export {};
