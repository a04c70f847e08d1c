/**
 * Calls that bring the whole process down instead of failing. The raw face guards nothing: its documentation warns.
 * Null for a required text (Reload, Execute) faults too; there the wrapper refuses null.
 */
import { words } from './family-spec.ts';

export interface Fault {
  /** First version of the interface family. */
  interface: string;
  /** Each with its `…Wide` twin. */
  methods: readonly string[];
  /** For the documentation of the method. */
  warning: string;
  /** How it is known. */
  evidence: string;
}

const fault = (
  interfaceName: string,
  methods: string,
  warning: string,
  evidence: string,
): Fault => ({ interface: interfaceName, methods: words(methods), warning, evidence });

const SWEPT =
  'Every method was called with zeros, with optional inputs as null, and with invented handles; without a target, with one, and after one had ended; version 20260109.';

const HANDLE = (from: string) =>
  `The handle is a pointer that the engine follows: one that ${from} did not return, or that was given back, brings the process down.`;

export const faults: readonly Fault[] = [
  fault(
    'IDebugControl',
    'Execute ExecuteCommandFile',
    'Without a target the commands g, gc, gh, gn, gu and s are an access violation inside the engine (p, t and their like fail properly): ask GetExecutionStatus first.',
    '78 commands on a fresh client and after the target had ended, also inside `j` and `.block`; version 20260109.',
  ),
  fault(
    'IDebugClient',
    'GetNumberDumpFiles GetDumpFile',
    'Brings the process down when there is no target.',
    SWEPT,
  ),
  fault(
    'IDebugControl',
    'GetDisassembleEffectiveOffset',
    'Brings the process down when there is no target.',
    SWEPT,
  ),
  fault(
    'IDebugControl',
    'GetContextStackTrace GetContextStackTraceEx OutputContextStackTrace OutputContextStackTraceEx',
    'With contexts, a FrameContextsEntrySize of 0 is a division by zero that brings the process down.',
    SWEPT,
  ),
  fault(
    'IDebugControl',
    'RemoveExtension CallExtension GetExtensionFunction',
    HANDLE('AddExtension or GetExtensionByPath'),
    `${SWEPT} CallExtension takes 0, which means the whole chain.`,
  ),
  fault('IDebugSymbols', 'GetNextSymbolMatch EndSymbolMatch', HANDLE('StartSymbolMatch'), SWEPT),
  fault('IDebugDataSpaces', 'GetNextTagged', HANDLE('StartEnumTagged'), SWEPT),
  fault(
    'IDebugClient',
    'PopOutputLinePrefix',
    'A handle that PushOutputLinePrefix did not return is taken as it is, and the next output with a prefix brings the process down.',
    'PopOutputLinePrefix(1234n) and then OutputDisassembly, version 20260109.',
  ),
  fault(
    'IDebugClient',
    `DisconnectProcessServer GetRunningProcessSystemIds GetRunningProcessSystemIdByExecutableName
    GetRunningProcessDescription AttachProcess CreateProcess CreateProcessAndAttach CreateProcess2
    CreateProcessAndAttach2`,
    'Server is a pointer that the engine follows: anything but 0 (this machine) and what ConnectProcessServer returned brings the process down.',
    SWEPT,
  ),
  fault(
    'IDebugPlmClient',
    `LaunchPlmPackageForDebugWide LaunchPlmBgTaskForDebugWide QueryPlmPackageWide QueryPlmPackageList
    EnablePlmPackageDebugWide DisablePlmPackageDebugWide SuspendPlmPackageWide ResumePlmPackageWide
    TerminatePlmPackageWide LaunchAndDebugPlmAppWide ActivateAndDebugPlmBgTaskWide`,
    'Server is a pointer that the engine follows: anything but 0 (this machine) and what ConnectProcessServer returned brings the process down.',
    SWEPT,
  ),
  fault(
    'IDebugControl',
    'RemoveBreakpoint RemoveBreakpoint2',
    'The breakpoint is gone afterwards: any call on it, Release included, brings the process down.',
    'AddBreakpoint, RemoveBreakpoint, Release; version 20260109.',
  ),
];
