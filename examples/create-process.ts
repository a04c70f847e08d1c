/** PyDbgEng's first program: create a process under the debugger and wait for an event. */
import {
  DEBUG_ENGOPT,
  DEBUG_WAIT,
  debugCreate,
  IDebugClient,
  IDebugControl,
  INFINITE,
  PROCESS_CREATION_FLAGS,
} from 'dbgeng/raw';
import { target } from './target.ts';

using client = debugCreate(IDebugClient);
using control = client.queryInterface(IDebugControl);

control.AddEngineOptions(DEBUG_ENGOPT.INITIAL_BREAK);
client.CreateProcess(0n, target, PROCESS_CREATION_FLAGS.DEBUG_ONLY_THIS_PROCESS);
control.WaitForEvent(DEBUG_WAIT.DEFAULT, INFINITE);
console.log(control.GetLastEventInformation().Description);
client.TerminateProcesses();
