// A worker of load.test.ts: uses the engine that its main thread has loaded.
import { parentPort } from 'node:worker_threads';
import { loadEngine } from '../../src/engine/load/load.ts';
import { debugCreate, DEBUG_EXECUTE, DEBUG_OUTCTL, IDebugControl } from '../../src/raw.ts';

const { path, source } = loadEngine();
const control = debugCreate(IDebugControl);
const { hresult } = control.hr.Execute(
  DEBUG_OUTCTL.THIS_CLIENT,
  'nosuchcommand',
  DEBUG_EXECUTE.DEFAULT,
);
control.dispose();
parentPort!.postMessage({ path, source, hresult: hresult >>> 0 });
