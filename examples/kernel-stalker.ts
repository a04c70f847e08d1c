/**
 * PyDbgEng's own purpose: breakpoints on kernel functions, and who comes by. The argument is what follows `-k` for
 * Microsoft's debuggers; without one, an invented kernel stands in. Detaches after twenty visitors.
 */
import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import {
  DEBUG_ATTACH_KERNEL,
  DEBUG_BREAKPOINT_FLAGS,
  DEBUG_BREAKPOINT_TYPE,
  DEBUG_END,
  DEBUG_ENGOPT,
  DEBUG_EXECUTE,
  DEBUG_OUTCTL,
  DEBUG_STATUS,
  DEBUG_VALUE_TYPE,
  DEBUG_WAIT,
  debugCreate,
  IDebugClient5,
  IDebugControl4,
  IDebugDataSpaces4,
  IDebugEventCallbacks,
  IDebugRegisters2,
  IDebugSymbols3,
  implement,
  INFINITE,
} from 'dbgeng/raw';

let [connection] = process.argv.slice(2);
if (!connection) {
  const kernel = new Worker(new URL('./invented-kernel.ts', import.meta.url));
  [connection] = (await once(kernel, 'message')) as [string];
  kernel.unref();
}

using client = debugCreate(IDebugClient5);
using control = client.queryInterface(IDebugControl4);
using registers = client.queryInterface(IDebugRegisters2);
using spaces = client.queryInterface(IDebugDataSpaces4);
using symbols = client.queryInterface(IDebugSymbols3);
const register = (name: string) => {
  const value = registers.GetValue(registers.GetIndexByName(name));
  return value.Type === DEBUG_VALUE_TYPE.INT64 ? value.Value : 0n;
};
const pointer = (at: bigint) => spaces.ReadPointersVirtual(1, at)[0]!;

/** What each function was called for, from its arguments. */
const stalked: Record<string, () => string> = {
  'nt!NtCreateFile': () => {
    const name = pointer(register('r8') + 0x10n); // OBJECT_ATTRIBUTES.ObjectName
    return spaces.ReadUnicodeStringVirtualWide(pointer(name + 8n), 512);
  },
  'nt!NtReadFile': () => `handle ${register('rcx')}`,
  'nt!NtClose': () => `handle ${register('rcx')}`,
};

let visitors = 0;
using events = implement(IDebugEventCallbacks, {
  Breakpoint(breakpoint) {
    const name = breakpoint!.GetOffsetExpression();
    const caller = symbols.GetNameByOffset(pointer(register('rsp'))).NameBuffer;
    console.log(`${caller} calls ${name}: ${stalked[name]!()}`);
    return ++visitors < 20 ? DEBUG_STATUS.GO : DEBUG_STATUS.BREAK;
  },
});

// With INITIAL_BREAK the engine breaks in as soon as it is connected. A kernel is waited for without limit.
control.AddEngineOptions(DEBUG_ENGOPT.INITIAL_BREAK);
client.AttachKernel(DEBUG_ATTACH_KERNEL.KERNEL_CONNECTION, connection);
control.WaitForEvent(DEBUG_WAIT.DEFAULT, INFINITE);
control.Execute(DEBUG_OUTCTL.IGNORE, '.reload', DEBUG_EXECUTE.DEFAULT);
for (const name of Object.keys(stalked)) {
  using breakpoint = control.AddBreakpoint2(DEBUG_BREAKPOINT_TYPE.CODE);
  breakpoint.SetOffsetExpression(name);
  breakpoint.AddFlags(DEBUG_BREAKPOINT_FLAGS.ENABLED);
}
client.SetEventCallbacks(events);
control.SetExecutionStatus(DEBUG_STATUS.GO);
control.WaitForEvent(DEBUG_WAIT.DEFAULT, INFINITE);
client.EndSession(DEBUG_END.ACTIVE_DETACH);
process.exit();
