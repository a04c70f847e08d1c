/** Ctrl+C for one process of Windows. */
import koffi from 'koffi';

const PROCESS_ALL_ACCESS = 0x1fffff;
const CTRL_C_EVENT = 0;

/** Kept for ever: collecting it would unload the library. */
let kernel32: ReturnType<typeof koffi.load> | undefined;

/**
 * Has process `pid` handle Ctrl+C, on a thread of its own. GenerateConsoleCtrlEvent would reach every process of
 * the console; what Windows itself starts in each of them is kernelbase's CtrlRoutine, which lies at the same
 * address in all processes. False where that is refused, or there is no such function.
 */
export function raiseControlC(pid: number): boolean {
  const library = (kernel32 ??= koffi.load('kernel32.dll'));
  const call = (name: string, parameters: string[], ...args: unknown[]) =>
    Number(library.func(name, 'int64', parameters)(...args));
  const module = call('GetModuleHandleW', ['str16'], 'kernelbase.dll');
  const routine = call('GetProcAddress', ['int64', 'str'], module, 'CtrlRoutine');
  if (routine === 0) return false;
  const open = ['uint32', 'int32', 'uint32'];
  const target = call('OpenProcess', open, PROCESS_ALL_ACCESS, 0, pid);
  if (target === 0) return false;
  const create = ['int64', 'int64', 'int64', 'int64', 'int64', 'uint32', 'int64'];
  const thread = call('CreateRemoteThread', create, target, 0, 0, routine, CTRL_C_EVENT, 0, 0);
  for (const handle of [thread, target]) if (handle !== 0) call('CloseHandle', ['int64'], handle);
  return thread !== 0;
}
