/**
 * What the debugger engine means by an HRESULT. Its use of the common codes is its own: E_NOINTERFACE, for
 * one, is "not found". Sources: Microsoft's page "HRESULT Values", the pages of the methods named, and what
 * was seen with version 20260109 of the engine.
 */

const general: Readonly<Record<number, string>> = {
  0x8000_000a:
    'An exit interrupt ended the wait, or the engine is busy with another call; the target cannot be reached now.',
  0x8000_000b: 'Nothing more to enumerate, or an index out of range.',
  0x8000_4001: 'The engine cannot do this with this kind of target, or in this version.',
  0x8000_4002:
    'Not found: what was asked for does not exist in this target, or the loaded engine is older than this interface.',
  0x8000_4004: 'The operation was interrupted.',
  0x8000_4005: 'The engine could not do it; its output often says why.',
  0x8000_ffff:
    'There is no target, the target is running, or it is not of the kind or in the state that this call needs.',
  0x8001_010e:
    'A client belongs to the thread that created it; use CreateClient for another thread.',
  0x8004_0205: 'The command was refused; the output of the engine says why.',
  0x8007_0002: 'The file does not exist.',
  0x8007_0003: 'The folder does not exist.',
  0x8007_0005:
    'Access is denied: missing rights (another user, a protected process), a secure-mode session, or a target that is already running.',
  0x8007_0008: 'Memory ran out; for a dump: its directory or ranges point outside the file.',
  0x8007_000e: 'Memory ran out.',
  0x8007_001d: 'The memory of the target cannot be written there.',
  0x8007_001e:
    'The memory of the target cannot be read there: not mapped, paged out, or not in the dump.',
  0x8007_0032: 'Not supported with this target or on this system.',
  0x8007_0050: 'The file exists already.',
  0x8007_0057: 'An argument is invalid; for a file to open: not a dump.',
  0x8007_007a: 'A buffer is too small.',
  0x8007_007e: 'A DLL, or one that it needs, was not found.',
  0x8007_00c1: 'The file is no program or DLL for this architecture.',
  0x8007_012b: 'Only a part of the memory of the target could be read or written.',
  0x8007_02e4: 'This needs administrator rights.',
  0x8007_0522: 'A privilege is missing: SeDebugPrivilege, which administrators have.',
  0x8007_0570: 'The file is damaged; for a dump: its directory or ranges point outside the file.',
  0x8007_05b4: 'It took too long.',
  0x8007_06ba: 'The debugging server cannot be reached.',
  0x8007_274c: 'The debugging server did not answer.',
  0x8007_274d: 'No debugging server listens at this address.',
  0x8007_2af9: 'The name of the computer cannot be resolved.',
  0x9000_001a: 'Nothing more to enumerate.',
  0xd000_000b: 'There is no process or thread with this id.',
  0xd000_0022: 'Access is denied: another user, a protected process, or missing SeDebugPrivilege.',
  0xd000_0048: 'The process has a debugger already.',
  0xd000_00bb: 'Not supported for this process, for instance because of its architecture.',
  0xd000_010a: 'The process is ending.',
  0xd000_011e: 'The file is empty.',
  0xd000_013a: 'Interrupted by Ctrl+C.',
  0xd000_0353: 'The process is not being debugged.',
  0xd000_0354: 'No kernel debugger is active.',
};

/** Keys are method names without `Wide`. */
const byMethod: Readonly<Record<string, Readonly<Record<number, string>>>> = {
  WaitForEvent: {
    0x8000_000a: 'An exit interrupt was issued while it waited; the target is not available.',
    0x8000_4001: 'Live kernel targets accept only INFINITE as Timeout.',
    0x8000_4005: 'The engine is waiting already; WaitForEvent is not allowed inside callbacks.',
    0x8000_ffff:
      'No target can produce an event (none is there, or all have ended), or the engine waits for input.',
  },
  SetExecutionStatus: {
    0x8000_4002: 'No target can produce events any more.',
    0x8000_ffff:
      'There is no target, the engine waits for input, or this target cannot run (a dump).',
    0x8007_0005: 'The target is running already.',
  },
  OpenDumpFile: {
    0x8000_4005: 'The dump lacks the stream that describes the system.',
    0x8007_0005: 'The file may not be read, or it is a folder.',
    0x8007_0057: 'The file is not a dump.',
    0xd000_011e: 'The file is empty.',
  },
  GetStoredEventInformation: {
    0x8000_4002: 'The dump stores no event.',
    0x8000_ffff: 'Kernel dumps store no event, and neither do live targets.',
  },
  Execute: {
    0x8000_4005: 'The command failed; the output of the engine says why.',
    0x8004_0205: 'Syntax error or refused command; the output of the engine says why.',
  },
  Evaluate: {
    0x8004_0205: 'The expression cannot be evaluated; the output of the engine says why.',
  },
  GetNearNameByOffset: { 0x8000_4002: 'There is no symbol that far from the address.' },
  GetNextSymbolMatch: { 0x8000_4002: 'There are no more matches.' },
  GetModuleNameString: { 0x8000_4002: 'The engine knows no such name of this module.' },
  GetSpecificFilterArgument: { 0x8007_0057: 'This filter takes no argument.' },
  SetSpecificFilterArgument: { 0x8007_0057: 'This filter takes no argument.' },
};

const ALIASES: Readonly<Record<string, string>> = {
  OpenDumpFileWide2: 'OpenDumpFile',
  ExecuteCommandFile: 'Execute',
};

/** `hresult` is unsigned. */
export function hintFor(hresult: number, method?: string): string | undefined {
  if (method !== undefined) {
    const name = ALIASES[method] ?? method.replace(/Wide$/, '');
    const own = byMethod[ALIASES[name] ?? name]?.[hresult];
    if (own !== undefined) return own;
  }
  return general[hresult] ?? kindOf(hresult);
}

/** What kind of code an HRESULT without a sentence of its own is. */
function kindOf(hresult: number): string | undefined {
  if (hresult < 0x8000_0000) return undefined;
  if ((hresult & 0x1000_0000) !== 0) {
    const status = (hresult & ~0x1000_0000) >>> 0;
    return `NTSTATUS 0x${status.toString(16).padStart(8, '0')}.`;
  }
  const facility = (hresult >>> 16) & 0x1fff;
  if (facility === 0x007) return `Win32 error ${hresult & 0xffff}.`;
  if (facility === 0x013) return 'An error of the .NET runtime or of its debugging support.';
  if (facility === 0x06d) return 'An error of the symbol reader (DIA).';
  return undefined;
}
