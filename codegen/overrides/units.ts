/** What numbers count, where neither type nor name says it. By the header's own parameter names, checked for use. */
import type { ShapedParameter } from '../shape.ts';

interface Unit {
  /** Parameter name. */
  name: string;
  /** Only in these methods: `IDebugControl.WaitForEvent`, first version of the family. */
  methods?: RegExp;
  unit: string;
}

const units: readonly Unit[] = [
  {
    name: 'Timeout',
    methods: /WaitForEvent|WaitForProcessServerEnd/,
    unit: 'in milliseconds; INFINITE waits for ever',
  },
  { name: 'Timeout', unit: 'in milliseconds' },
  { name: 'TimeDate', unit: 'seconds since 1970, UTC' },
  { name: 'Seconds', unit: 'in seconds' },
  { name: 'UpTime', unit: 'in seconds' },
  { name: 'Time', unit: 'seconds since 1970, UTC' },
  { name: 'ExitCode', unit: 'STILL_ACTIVE (259) while it runs' },
  { name: 'Handle', unit: 'a handle of the target, 0 where there is none' },
  {
    name: 'Displacement',
    methods: /NameByOffset|LineByOffset/,
    unit: 'in bytes from the start of what was found',
  },
  { name: 'InstructionOffset', unit: 'an address in the target' },
  {
    name: 'Offset',
    methods: /DataSpaces|IDebugBreakpoint|ByOffset|Disassembl|Scope/,
    unit: 'an address in the target',
  },
  { name: 'EndOffset', methods: /Disassembl|Assemble/, unit: 'address behind the last byte' },
  { name: 'PatternGranularity', unit: 'in bytes: matches lie at multiples of it' },
  { name: 'Length', methods: /Search/, unit: 'in bytes' },
  { name: 'SearchLength', unit: 'in bytes' },
  { name: 'PatternSize', unit: 'in bytes' },
  { name: 'BufferSize', methods: /DataSpaces/, unit: 'in bytes' },
  { name: 'Size', methods: /Fill|Module|Type|Symbol/, unit: 'in bytes' },
  { name: 'MaxBytes', unit: 'most bytes of the target to read' },
  { name: 'ServerId', unit: 'as the engine numbers servers' },
  { name: 'Line', methods: /Line/, unit: 'counted from 1' },
  { name: 'CurrentId', unit: "the engine's number, from 0; not the system's" },
  { name: 'SystemId', unit: "the system's number" },
  { name: 'SysId', unit: "the system's number" },
  { name: 'ProcessId', unit: "the system's number" },
  { name: 'Register', unit: 'index of a register, see GetIndexByName' },
  { name: 'PassCount', unit: 'hits: 1 breaks at every one' },
  { name: 'HistoryLimit', unit: 'events' },
  { name: 'Mask', methods: /Output/, unit: 'DEBUG_OUTPUT_* bits' },
];

/** `key`: `IDebugControl.WaitForEvent`. */
export function unitOf(key: string, { name, kind }: ShapedParameter): string | undefined {
  if (kind !== 'u32' && kind !== 'u64' && kind !== 'i32' && kind !== 'i64') return undefined;
  return units.find((each) => each.name === name && (each.methods?.test(key) ?? true))?.unit;
}

/** For the check that none is left over. */
export const allUnits: readonly Unit[] = units;
