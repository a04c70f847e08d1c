/** What numbers count, where neither type nor name says it. By the header's own parameter names, checked for use. */
import type { ShapedParameter } from '../shape.ts';

interface Unit {
  /** Parameter name. */
  name: string;
  /** Only in these methods: `IDebugControl.WaitForEvent`, first version of the family. */
  methods?: RegExp;
  unit: string;
}

const ADDRESS = 'an address in the target';
const BASE = 'base address of a module';
const BYTES = 'in bytes';
const UNIX = 'seconds since 1970, UTC';
const WINDOWS_ID = "the system's number";
const ENGINE_ID = "the engine's own number, from 0";

const units: readonly Unit[] = [
  {
    name: 'Timeout',
    methods: /WaitForEvent|WaitForProcessServerEnd/,
    unit: 'in milliseconds; INFINITE waits for ever',
  },
  { name: 'Timeout', unit: 'in milliseconds' },
  { name: 'TimeDate', unit: UNIX },
  { name: 'TimeDateStamp', unit: UNIX },
  { name: 'Seconds', unit: 'in seconds' },
  { name: 'SecondsSinceLastResponse', unit: 'in seconds' },
  { name: 'UpTime', unit: 'in seconds' },
  { name: 'ExitCode', unit: 'STILL_ACTIVE (259) while it runs' },
  { name: 'Code', methods: /GetExitCode/, unit: 'STILL_ACTIVE (259) while it runs' },
  { name: 'Handle', methods: /SymbolMatch/, unit: 'of a search, end it with EndSymbolMatch' },
  { name: 'Handle', unit: 'a handle of the target, 0 where there is none' },
  { name: 'ImageFileHandle', unit: 'a handle of the debugger, 0 where there is none' },
  { name: 'Server', unit: 'a process server, 0n is this computer' },
  { name: 'Displacement', unit: 'in bytes from the start of what was found' },
  { name: 'InstructionOffset', unit: ADDRESS },
  { name: 'FrameOffset', unit: ADDRESS },
  { name: 'StackOffset', unit: ADDRESS },
  { name: 'StartOffset', unit: ADDRESS },
  { name: 'DataOffset', unit: ADDRESS },
  { name: 'ThreadDataOffset', unit: ADDRESS },
  { name: 'NearOffset', unit: ADDRESS },
  { name: 'MatchOffset', unit: ADDRESS },
  { name: 'NextOffset', unit: ADDRESS },
  { name: 'ValidBase', unit: ADDRESS },
  {
    name: 'Offset',
    methods:
      /FieldTypeAndOffset|GetFieldOffset|ReadTagged|ReadBusData|WriteBusData|ReadControl|WriteControl|ReadIo|WriteIo|ProcessorSystem/,
    unit: BYTES,
  },
  { name: 'Offset', methods: /Physical/, unit: 'a physical address' },
  { name: 'Offset', unit: ADDRESS },
  { name: 'EndOffset', unit: 'address behind the last byte' },
  { name: 'Virtual', unit: 'a virtual address' },
  { name: 'Physical', unit: 'a physical address' },
  { name: 'Base', methods: /ValidRegion/, unit: ADDRESS },
  { name: 'Base', unit: BASE },
  { name: 'BaseOffset', unit: BASE },
  { name: 'ImageBase', unit: BASE },
  { name: 'Module', unit: BASE },
  { name: 'ModuleBase', unit: BASE },
  { name: 'ModAddr', unit: `${BASE}, 0n for none` },
  { name: 'TypeModule', unit: BASE },
  { name: 'TypeId', unit: 'valid together with its module' },
  { name: 'ModuleSize', unit: BYTES },
  { name: 'ValidSize', unit: BYTES },
  { name: 'BytesWritten', unit: BYTES },
  { name: 'Filled', unit: BYTES },
  { name: 'FrameContextsEntrySize', unit: 'bytes of one CONTEXT of the target' },
  { name: 'PatternGranularity', unit: 'in bytes: matches lie at multiples of it' },
  { name: 'Length', methods: /Search/, unit: BYTES },
  { name: 'Size', unit: BYTES },
  { name: 'MaxBytes', unit: 'most bytes of the target to read' },
  { name: 'Columns', unit: 'in characters' },
  { name: 'RemainderIndex', unit: 'in characters: where the evaluation stopped' },
  { name: 'PreviousLines', unit: 'in lines' },
  { name: 'OffsetLine', unit: 'index of the line with the instruction at Offset' },
  { name: 'Radix', unit: 'the base of numbers in expressions: 8, 10 or 16' },
  { name: 'Delta', unit: 'so many further on, or back when negative' },
  { name: 'Count', methods: /PassCount/, unit: 'in hits: 1 breaks at every one' },
  { name: 'Line', unit: 'counted from 1' },
  { name: 'SystemId', unit: WINDOWS_ID },
  { name: 'SysId', unit: WINDOWS_ID },
  { name: 'SysIds', unit: WINDOWS_ID },
  { name: 'Id', methods: /RunningProcessSystemId/, unit: WINDOWS_ID },
  { name: 'ProcessId', methods: /Client/, unit: WINDOWS_ID },
  { name: 'ProcessId', unit: ENGINE_ID },
  { name: 'ThreadId', methods: /Plm/, unit: WINDOWS_ID },
  { name: 'ThreadId', unit: ENGINE_ID },
  { name: 'Id', methods: /SystemObjects|MatchThread/, unit: ENGINE_ID },
  { name: 'Register', unit: 'index of a register, see GetIndexByName' },
  { name: 'FirstChance', unit: '0 at the second chance' },
  { name: 'HistoryLimit', unit: 'in events' },
  { name: 'Mask', methods: /Output/, unit: 'DEBUG_OUTPUT_* bits' },
];

/** `key`: `IDebugControl.WaitForEvent`. */
export function unitOf(key: string, { name, kind }: ShapedParameter): string | undefined {
  if (kind !== 'u32' && kind !== 'u64' && kind !== 'i32' && kind !== 'i64') return undefined;
  return units.find((each) => each.name === name && (each.methods?.test(key) ?? true))?.unit;
}

/** For the check that none is left over. */
export const allUnits: readonly Unit[] = units;
