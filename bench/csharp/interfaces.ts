/** Writes Interfaces.cs for the C# peer: ComImport interfaces with placeholders up to the slots it uses. */
import { readFileSync } from 'node:fs';
import { parseHeader } from '../../codegen/parse-header.ts';
import { findHeader } from '../../headers/locate.ts';

/** C# signatures of the methods the peer calls. */
const USED: Record<string, string> = {
  OpenDumpFileWide: '[MarshalAs(UnmanagedType.LPWStr)] string file, ulong handle',
  EndSession: 'uint flags',
  SetOutputCallbacksWide: 'IDebugOutputCallbacksWide callbacks',
  GetExecutionStatus: 'out uint status',
  WaitForEvent: 'uint flags, uint timeout',
  GetStackTrace:
    'ulong frame, ulong stack, ulong instruction, [Out, MarshalAs(UnmanagedType.LPArray)] DEBUG_STACK_FRAME[] frames, uint size, out uint filled',
  ExecuteWide: 'uint control, [MarshalAs(UnmanagedType.LPWStr)] string command, uint flags',
  OutputWide:
    'uint mask, [MarshalAs(UnmanagedType.LPWStr)] string format, [MarshalAs(UnmanagedType.LPWStr)] string text',
  CreateProcessWide: 'ulong server, [MarshalAs(UnmanagedType.LPWStr)] string command, uint flags',
  SetEventCallbacksWide: 'IDebugEventCallbacksWide callbacks',
  AddEngineOptions: 'uint options',
  SetExecutionStatus: 'uint status',
  AddBreakpoint2: 'uint type, uint id, out IDebugBreakpoint2 breakpoint',
  AddFlags: 'uint flags',
  SetOffsetExpressionWide: '[MarshalAs(UnmanagedType.LPWStr)] string expression',
  GetInterestMask: 'out uint mask',
  Breakpoint: 'IDebugBreakpoint2 breakpoint',
  SetSymbolPathWide: '[MarshalAs(UnmanagedType.LPWStr)] string path',
  GetNameByOffsetWide:
    'ulong offset, [Out, MarshalAs(UnmanagedType.LPWStr)] StringBuilder name, uint size, out uint needed, out ulong displacement',
  ReadVirtual:
    'ulong offset, [Out, MarshalAs(UnmanagedType.LPArray)] byte[] buffer, uint size, out uint read',
  GetInstructionOffset: 'out ulong offset',
  GetStackOffset: 'out ulong offset',
  GetValues:
    'uint count, [In, MarshalAs(UnmanagedType.LPArray)] uint[] indices, uint start, [Out, MarshalAs(UnmanagedType.LPArray)] DEBUG_VALUE[] values',
};

const INTERFACES = [
  'IDebugClient5',
  'IDebugControl4',
  'IDebugSymbols3',
  'IDebugDataSpaces4',
  'IDebugRegisters2',
  'IDebugBreakpoint2',
];

export function interfacesSource(): string {
  const header = findHeader('dbgeng.h');
  const model = parseHeader(readFileSync(header, 'utf8'), 'dbgeng.h');
  const find = (name: string) => model.interfaces.find((i) => i.name === name)!;
  const declare = (name: string) => {
    const { iid, methods } = find(name);
    const last = methods.findLastIndex((method) => method.name in USED);
    const members = methods.slice(3, last + 1).map((method) => {
      const used = method.name in USED;
      return `    [PreserveSig] int ${used ? method.name : `_${method.slot}`}(${used ? USED[method.name] : ''});`;
    });
    return [
      `[ComImport, Guid("${iid}"), InterfaceType(ComInterfaceType.InterfaceIsIUnknown)]`,
      `interface ${name}`,
      '{',
      ...members,
      '}',
    ].join('\n');
  };
  const events = find('IDebugEventCallbacksWide').methods.slice(3);
  return [
    'using System.Runtime.InteropServices;',
    'using System.Text;',
    ...INTERFACES.map(declare),
    `[ComImport, Guid("${find('IDebugEventCallbacksWide').iid}"), InterfaceType(ComInterfaceType.InterfaceIsIUnknown)]`,
    'interface IDebugEventCallbacksWide',
    '{',
    ...events.map((m) =>
      m.name in USED
        ? `    [PreserveSig] int ${m.name}(${USED[m.name]});`
        : `    [PreserveSig] int _${m.slot}();`,
    ),
    '}',
    'abstract class EventsBase : IDebugEventCallbacksWide',
    '{',
    ...events.map((m) =>
      m.name in USED
        ? `    public abstract int ${m.name}(${USED[m.name]});`
        : `    public int _${m.slot}() => 0;`,
    ),
    '}',
    `[ComImport, Guid("${find('IDebugOutputCallbacksWide').iid}"), InterfaceType(ComInterfaceType.InterfaceIsIUnknown)]`,
    'interface IDebugOutputCallbacksWide { [PreserveSig] int Output(uint mask, [MarshalAs(UnmanagedType.LPWStr)] string text); }',
    '[StructLayout(LayoutKind.Explicit, Size = 32)] struct DEBUG_VALUE { [FieldOffset(0)] public ulong I64; [FieldOffset(28)] public uint Type; }',
    '[StructLayout(LayoutKind.Sequential)] struct DEBUG_STACK_FRAME {',
    '    public ulong InstructionOffset, ReturnOffset, FrameOffset, StackOffset, FuncTableEntry;',
    '    public ulong P0, P1, P2, P3, R0, R1, R2, R3, R4, R5;',
    '    public int Virtual; public uint FrameNumber;',
    '}',
    '',
  ].join('\n');
}
