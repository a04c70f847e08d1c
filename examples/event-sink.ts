/** PyDbgEng's second program: an object receives the engine's events. */
import {
  DEBUG_STATUS,
  DEBUG_WAIT,
  debugCreate,
  IDebugClient,
  IDebugControl,
  IDebugEventCallbacks,
  implement,
  INFINITE,
  PROCESS_CREATION_FLAGS,
} from 'dbgeng/raw';
import { target } from './target.ts';

class Events {
  CreateThread(Handle: bigint, DataOffset: bigint, StartOffset: bigint) {
    console.log('CreateThread', Handle, DataOffset, StartOffset);
    return DEBUG_STATUS.NO_CHANGE;
  }
  ExitProcess(ExitCode: number) {
    console.log('ExitProcess', ExitCode);
    return DEBUG_STATUS.BREAK;
  }
}

using client = debugCreate(IDebugClient);
using control = client.queryInterface(IDebugControl);
using events = implement(IDebugEventCallbacks, new Events());
client.SetEventCallbacks(events);
client.CreateProcess(0n, target, PROCESS_CREATION_FLAGS.DEBUG_ONLY_THIS_PROCESS);
control.WaitForEvent(DEBUG_WAIT.DEFAULT, INFINITE);
