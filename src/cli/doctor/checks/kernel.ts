// Kernel debugging, on a simulated kernel: over a named pipe, as virtual machines have it, and over TCP.
import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import { sibling } from '../../../host/sibling.ts';
import {
  DEBUG_ATTACH_KERNEL,
  DEBUG_BREAKPOINT_FLAGS,
  DEBUG_BREAKPOINT_TYPE,
  DEBUG_END,
  DEBUG_ENGOPT,
  DEBUG_EXECUTE,
  DEBUG_OUTCTL,
  DEBUG_STATUS,
  DEBUG_WAIT,
  debugCreate,
  IDebugClient5,
  IDebugControl4,
  IDebugRegisters2,
  IDebugSymbols3,
  INFINITE,
} from '../../../raw.ts';
import { must, type Check } from './check.ts';

/** Attaches, stops at a function, detaches. The kernel lives in a thread of its own, as this one waits. */
async function debugKernel(where: string | number): Promise<string> {
  const worker = new Worker(sibling(import.meta.url, 'kernel-thread'), { workerData: where });
  try {
    const [port] = (await once(worker, 'message')) as [number];
    return breakAtFunction(
      typeof where === 'string'
        ? `com:pipe,port=${where},resets=0,reconnect`
        : `com:ipport=${port},port=127.0.0.1,resets=0,reconnect`,
    );
  } finally {
    await worker.terminate();
  }
}

function breakAtFunction(connection: string): string {
  using client = debugCreate(IDebugClient5);
  using control = client.queryInterface(IDebugControl4);
  using symbols = client.queryInterface(IDebugSymbols3);
  using registers = client.queryInterface(IDebugRegisters2);
  control.AddEngineOptions(DEBUG_ENGOPT.INITIAL_BREAK);
  client.AttachKernelWide(DEBUG_ATTACH_KERNEL.KERNEL_CONNECTION, connection);
  control.WaitForEvent(DEBUG_WAIT.DEFAULT, INFINITE);
  control.Execute(DEBUG_OUTCTL.IGNORE, '.reload', DEBUG_EXECUTE.DEFAULT);
  const breakpoint = control.AddBreakpoint2(DEBUG_BREAKPOINT_TYPE.CODE);
  breakpoint.SetOffsetExpressionWide('nt!NtCreateFile');
  breakpoint.AddFlags(DEBUG_BREAKPOINT_FLAGS.ENABLED);
  control.SetExecutionStatus(DEBUG_STATUS.GO);
  control.WaitForEvent(DEBUG_WAIT.DEFAULT, INFINITE);
  const name = symbols.GetNameByOffset(registers.GetInstructionOffset()).NameBuffer;
  must(name === 'nt!NtCreateFile', `it stopped at ${name}`);
  control.RemoveBreakpoint2(breakpoint);
  client.EndSession(DEBUG_END.ACTIVE_DETACH);
  return `${connection}: stopped at ${name}`;
}

const HINT =
  'waits for a kernel have no end of their own: a hang here is a connection that was never made';

export const kernelChecks: readonly Check[] = [
  {
    id: 'kernel-pipe',
    what: 'a (simulated) kernel is debugged over a named pipe',
    hint: HINT,
    run: () => debugKernel(`\\\\.\\pipe\\dbgeng-check-${process.pid}`),
  },
  {
    id: 'kernel-tcp',
    what: 'a (simulated) kernel is debugged over TCP',
    hint: HINT,
    run: () => debugKernel(0),
  },
];
