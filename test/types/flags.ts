// What the types refuse and what they let pass. Compiled, never run: an error that is expected and missing is an error.
import type { VARIANT } from '../../src/com/variant.ts';
import {
  DEBUG_BREAKPOINT_FLAGS,
  DEBUG_END,
  DEBUG_EXECUTE,
  DEBUG_OUTCTL,
  DEBUG_OUTPUT,
  DEBUG_STATUS,
  DEBUG_WAIT,
  implement,
  INFINITE,
  IDebugControl4,
  IDebugEventCallbacks,
  IDebugSymbols3,
  PROCESS_CREATION_FLAGS,
  SYMOPT,
  type IDebugClient5,
  type IDebugDataSpaces4,
} from '../../src/raw.ts';
import { ModelObjectKind, RawSearchFlags, type IModelObject } from '../../src/raw-model.ts';

declare const client: IDebugClient5;
declare const control: IDebugControl4;
declare const symbols: IDebugSymbols3;
declare const spaces: IDebugDataSpaces4;
declare const object: IModelObject;

// Constants of the right family, or-ed ones, and plain numbers.
control.SetExecutionStatus(DEBUG_STATUS.GO);
control.WaitForEvent(DEBUG_WAIT.DEFAULT, INFINITE);
control.Execute(DEBUG_OUTCTL.THIS_CLIENT, 'k', DEBUG_EXECUTE.ECHO | DEBUG_EXECUTE.NOT_LOGGED);
control.Output(DEBUG_OUTPUT.NORMAL | DEBUG_OUTPUT.WARNING, 'text');
client.SetOutputMask(3);
symbols.AddSymbolOptions(SYMOPT.LOAD_LINES | SYMOPT.NO_PROMPTS);
client.CreateProcess(0n, 'x', PROCESS_CREATION_FLAGS.DEBUG_PROCESS);

// @ts-expect-error: a status is no way to end
client.EndSession(DEBUG_STATUS.GO);
// @ts-expect-error: a way to end is no status
control.SetExecutionStatus(DEBUG_END.PASSIVE);
// @ts-expect-error: a breakpoint's flag is no output mask
client.SetOutputMask(DEBUG_BREAKPOINT_FLAGS.ENABLED);
// @ts-expect-error: an option of symbols is no flag of a process
client.CreateProcess(0n, 'x', SYMOPT.LOAD_LINES);
// @ts-expect-error: the two arguments are in the wrong order
control.Execute(DEBUG_EXECUTE.ECHO, 'k', DEBUG_OUTCTL.THIS_CLIENT);
// @ts-expect-error: flags of the data model are families, too
object.EnumerateRawValues(1, ModelObjectKind.ObjectError);
object.EnumerateRawValues(1, RawSearchFlags.RawSearchNoBases);

// 64 bits are bigint, 32 bits number.
spaces.ReadVirtual(0x1000n, 16);
// @ts-expect-error: an address is a bigint
spaces.ReadVirtual(0x1000, 16);
// @ts-expect-error: a size is a number
spaces.ReadVirtual(0x1000n, 16n);

// Results have families, too.
const status: DEBUG_STATUS = control.GetExecutionStatus();
// @ts-expect-error: a status is no way to end
const end: DEBUG_END = control.GetExecutionStatus();
const hit: boolean = control.WaitForEvent();
const hresult: number = control.hr.WaitForEvent().hresult;
// @ts-expect-error: null where nothing is
const element: number = symbols.FindSourceFile(0, 'x.c').FoundElement;
// @ts-expect-error: there may be none
client.GetEventCallbacks().Release();

// Handlers: partial, with the right arguments and answers.
implement(IDebugEventCallbacks, { Breakpoint: () => DEBUG_STATUS.BREAK });
implement(IDebugEventCallbacks, { CreateThread() {} });
// @ts-expect-error: the handle is a bigint
implement(IDebugEventCallbacks, { CreateThread: (handle: string) => void handle });
// @ts-expect-error: no event has this name
implement(IDebugEventCallbacks, { BreakPoint: () => DEBUG_STATUS.BREAK });
// @ts-expect-error: a way to end is no answer to an event
implement(IDebugEventCallbacks, { Breakpoint: () => DEBUG_END.PASSIVE });

// @ts-expect-error: left out of the interface: takes a va_list
void control.OutputVaList;
// @ts-expect-error: 8 bytes are a bigint
const value: VARIANT = { vt: 21, value: 5 };

void [status, end, hit, hresult, element, value];
