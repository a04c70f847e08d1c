/** Our raw face: `dbgeng/raw`. Arguments: dump, command line, symbol path, address of 64 KB. */
import {
  DEBUG_ANY_ID,
  DEBUG_BREAKPOINT_FLAGS,
  DEBUG_BREAKPOINT_TYPE,
  DEBUG_END,
  DEBUG_ENGOPT,
  DEBUG_EXECUTE,
  DEBUG_OUTCTL,
  DEBUG_OUTPUT,
  DEBUG_STATUS,
  DEBUG_WAIT,
  debugCreate,
  IDebugClient5,
  IDebugControl4,
  IDebugControl5,
  IDebugDataSpaces4,
  IDebugEventCallbacksWide,
  IDebugOutputCallbacksWide,
  IDebugRegisters2,
  IDebugSymbols3,
  IDebugSymbols5,
  implement,
  INFINITE,
  PROCESS_CREATION_FLAGS,
} from 'dbgeng/raw';
import { emit, Laps, measure, wanted } from '../support/batch.ts';

const [dump, command, symbols, address] = process.argv.slice(2) as [string, string, string, string];

function onDump(): void {
  const client = debugCreate(IDebugClient5);
  const control = client.queryInterface(IDebugControl4);
  const names = client.queryInterface(IDebugSymbols3);
  const data = client.queryInterface(IDebugDataSpaces4);
  const registers = client.queryInterface(IDebugRegisters2);
  names.SetSymbolPathWide(symbols);
  client.OpenDumpFileWide(dump, 0n);
  control.WaitForEvent(DEBUG_WAIT.DEFAULT, INFINITE);
  control.GetExecutionStatus();
  emit({ ready: true });

  const ip = registers.GetInstructionOffset();
  const sp = registers.GetStackOffset();
  const image = BigInt(address);
  const small = new Uint8Array(8);
  const large = new Uint8Array(65536);
  const general = Array.from({ length: 24 }, (_, i) => i);
  measure('noop', 200_000, () => control.GetExecutionStatus());
  measure('read8', 50_000, () => data.readVirtualInto(sp, small));
  measure('read8 fresh', 50_000, () => data.ReadVirtual(sp, 8));
  measure('read64k', 5_000, () => data.readVirtualInto(image, large));
  measure('read64k fresh', 5_000, () => data.ReadVirtual(image, 65536));
  measure('name by address', 10_000, () => names.GetNameByOffsetWide(ip));
  measure('24 registers', 10_000, () => registers.GetValues(24, general, 0));
  measure('stack of 32', 200, () => control.GetStackTrace(0n, 0n, 0n, 32));
  const walker = client.queryInterface(IDebugControl5);
  const namer = client.queryInterface(IDebugSymbols5);
  measure('named stack of 32', 50, () =>
    walker.GetStackTraceEx(0n, 0n, 0n, 32).map((frame) => {
      const { InstructionOffset: at, InlineFrameContext: inlined } = frame;
      return {
        frame,
        symbol: namer.hr.GetNameByInlineContextWide(at, inlined),
        line: namer.hr.GetLineByInlineContextWide(at, inlined),
      };
    }),
  );
  let text = '';
  const output = implement(IDebugOutputCallbacksWide, {
    Output(_mask, piece) {
      text += piece;
    },
  });
  client.SetOutputCallbacksWide(output);
  measure('execute', 4_000, () => {
    text = '';
    control.ExecuteWide(DEBUG_OUTCTL.THIS_CLIENT, 'lm', DEBUG_EXECUTE.NOT_LOGGED);
  });
  measure('output callback', 20_000, () => {
    text = '';
    control.OutputWide(DEBUG_OUTPUT.NORMAL, 'text');
  });
  measure('query and release', 50_000, () => client.queryInterface(IDebugControl4).dispose());
  output.dispose();
  client.EndSession(DEBUG_END.PASSIVE);
}

function onTarget(): void {
  const client = debugCreate(IDebugClient5);
  const control = client.queryInterface(IDebugControl4);
  client.queryInterface(IDebugSymbols3).SetSymbolPathWide(symbols);
  client.CreateProcessWide(0n, command, PROCESS_CREATION_FLAGS.DEBUG_ONLY_THIS_PROCESS);
  control.AddEngineOptions(DEBUG_ENGOPT.INITIAL_BREAK);
  control.WaitForEvent(DEBUG_WAIT.DEFAULT, INFINITE);
  const laps = new Laps('event callback');
  const events = implement(IDebugEventCallbacksWide, {
    Breakpoint() {
      laps.lap();
      return DEBUG_STATUS.GO;
    },
  });
  client.SetEventCallbacksWide(events);
  const breakpoint = control.AddBreakpoint2(DEBUG_BREAKPOINT_TYPE.CODE, DEBUG_ANY_ID);
  breakpoint.SetOffsetExpressionWide('target!add');
  breakpoint.AddFlags(DEBUG_BREAKPOINT_FLAGS.ENABLED);
  control.SetExecutionStatus(DEBUG_STATUS.GO);
  control.hr.WaitForEvent(DEBUG_WAIT.DEFAULT, INFINITE);
  events.dispose();
}

onDump();
if (wanted('event callback')) onTarget();
