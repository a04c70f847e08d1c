// The other process of the checks of remote debugging: serves until it is ended.
import { writeSync } from 'node:fs';
import {
  DEBUG_CLASS,
  DEBUG_ENGOPT,
  DEBUG_WAIT,
  debugCreate,
  IDebugClient5,
  IDebugControl4,
  INFINITE,
  PROCESS_CREATION_FLAGS,
} from '../../../raw.ts';
import { SHELL } from './check.ts';

const [role, transport = ''] = process.argv.slice(2);
/** Nobody needs it longer. */
setTimeout(() => process.exit(1), 120_000).unref();

const client = debugCreate(IDebugClient5);
const control = client.queryInterface(IDebugControl4);
if (role === 'processes') {
  client.StartProcessServerWide(DEBUG_CLASS.USER_WINDOWS, transport);
  writeSync(1, 'ready');
  setInterval(() => {}, 1000);
} else {
  control.AddEngineOptions(DEBUG_ENGOPT.INITIAL_BREAK);
  client.CreateProcessWide(0n, SHELL, PROCESS_CREATION_FLAGS.DEBUG_ONLY_THIS_PROCESS);
  control.WaitForEvent(DEBUG_WAIT.DEFAULT, INFINITE);
  client.StartServerWide(transport);
  writeSync(1, 'ready');
  const end = performance.now() + 120_000;
  while (performance.now() < end) client.hr.DispatchCallbacks(1000);
  process.exit(1);
}
