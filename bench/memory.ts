/**
 * What calls leave behind: a million calls of every shape, and how much the process has grown. On Linux this
 * runs under Wine, started by run.ts. Arguments as peers/raw.ts.
 */
import {
  DEBUG_EXECUTE,
  DEBUG_OUTCTL,
  DEBUG_OUTPUT,
  DEBUG_WAIT,
  allMethods,
  debugCreate,
  IDebugClient5,
  IDebugControl4,
  IDebugDataSpaces4,
  IDebugOutputCallbacksWide,
  IDebugRegisters2,
  IDebugSymbols3,
  IDebugSystemObjects4,
  implement,
  INFINITE,
  type IUnknown,
  type InterfaceClass,
} from 'dbgeng/raw';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { emit } from './support/batch.ts';

const [dump, , symbols] = process.argv.slice(2) as [string, string, string];
const client = debugCreate(IDebugClient5);
const control = client.queryInterface(IDebugControl4);
const names = client.queryInterface(IDebugSymbols3);
const data = client.queryInterface(IDebugDataSpaces4);
const registers = client.queryInterface(IDebugRegisters2);
const objects = client.queryInterface(IDebugSystemObjects4);
names.SetSymbolPathWide(symbols);
client.OpenDumpFileWide(dump, 0n);
control.WaitForEvent(DEBUG_WAIT.DEFAULT, INFINITE);

const ip = registers.GetInstructionOffset();
const sp = registers.GetStackOffset();
const small = new Uint8Array(8);
const indices = Array.from({ length: 24 }, (_, i) => i);
let heard = 0;
const output = implement(IDebugOutputCallbacksWide, { Output: () => void heard++ });
client.SetOutputCallbacksWide(output);

/** Shape → a call of it, and how many: slow ones fewer, scaled up afterwards. */
const CALLS: Record<string, [count: number, call: () => unknown]> = {
  'u32 out': [500_000, () => control.GetExecutionStatus()],
  'u64 out': [500_000, () => registers.GetInstructionOffset()],
  'several outs': [200_000, () => names.GetModuleByOffset(ip)],
  flag: [500_000, () => control.IsPointer64Bit()],
  'u32 in, text out (wide)': [200_000, () => registers.GetDescriptionWide(3)],
  'u32 in, text out (ANSI)': [200_000, () => registers.GetDescription(3)],
  'u64 in, text out': [200_000, () => names.GetNameByOffsetWide(ip)],
  'text in (wide), u64 out': [20_000, () => names.GetOffsetByNameWide('recursion!bottom')],
  'text in (ANSI), u64 out': [20_000, () => names.GetOffsetByName('recursion!bottom')],
  'text in, struct out': [20_000, () => control.EvaluateWide('@rsp + 8', 0)],
  'bytes out, fresh': [200_000, () => data.ReadVirtual(sp, 64)],
  'bytes out, 64 KB fresh': [40_000, () => data.ReadVirtual(ip, 65536)],
  'bytes into a buffer': [200_000, () => data.readVirtualInto(sp, small)],
  'u64 list out': [200_000, () => data.ReadPointersVirtual(8, sp)],
  'list in, structs out': [100_000, () => registers.GetValues(24, indices, 0)],
  'structs out': [10_000, () => control.GetStackTrace(0n, 0n, 0n, 32)],
  'u32 list out': [100_000, () => objects.GetThreadIdsByIndex(0, 1)],
  'struct out': [100_000, () => registers.GetValue(0)],
  'interface out': [200_000, () => client.queryInterface(IDebugControl4).dispose()],
  'symbol group': [1_000, () => names.CreateSymbolGroup2().dispose()],
  'without throwing': [200_000, () => control.hr.GetExecutionStatus()],
  'a failure, as a number': [100_000, () => data.hr.ReadVirtual(0x10n, 8)],
  'a failure, thrown': [
    20_000,
    () => {
      try {
        data.ReadVirtual(0x10n, 8);
      } catch {
        // This is what is measured.
      }
    },
  ],
  'output callback': [200_000, () => control.OutputWide(DEBUG_OUTPUT.NORMAL, 'text')],
  execute: [
    2_000,
    () => control.ExecuteWide(DEBUG_OUTCTL.THIS_CLIENT, 'r', DEBUG_EXECUTE.NOT_LOGGED),
  ],
  implement: [100_000, () => implement(IDebugOutputCallbacksWide, { Output() {} }).dispose()],
};

setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc') as () => void;

const settle = async () => {
  for (let i = 0; i < 3; i++) {
    collect();
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  return process.memoryUsage().rss;
};

for (const [shape, [count, call]] of Object.entries(CALLS)) {
  for (let i = 0; i < count; i++) call();
  const before = await settle();
  for (let i = 0; i < count; i++) call();
  const bytes = (await settle()) - before;
  emit({ shape, calls: count, bytes, mbPerMillion: (bytes / 1e6 / count) * 1e6 });
}
// Besides the shapes: every method that only tells something, by name, with a warm-up of its own.
const GETTER_CALLS = 20_000;
let getters = 0;
let total = 0;
let worst = { name: '', bytes: 0 };
for (const wrapper of [client, control, names, data, registers, objects]) {
  const type = wrapper.constructor as InterfaceClass<IUnknown>;
  const quiet = wrapper.hr as unknown as Record<string, () => Record<string, unknown>>;
  for (const { name, parameters, returns, omitted } of allMethods(type)) {
    const asks = parameters.every(({ role }) => /^(?:out|capacity|actual|reserved)$/.test(role));
    if (omitted || returns !== 'hresult' || !asks || !/^(?:Get|Is)/.test(name)) continue;
    // Interfaces are the caller's to give back: the engine may have made the object for this call.
    const [given] = parameters.filter(({ role, kind }) => role === 'out' && kind === 'interface');
    const call = () => {
      const result = quiet[name]!();
      if (given) (result[given.name] as IUnknown | null | undefined)?.dispose();
    };
    for (let i = 0; i < GETTER_CALLS; i++) call();
    const before = await settle();
    for (let i = 0; i < GETTER_CALLS; i++) call();
    const bytes = (await settle()) - before;
    getters += 1;
    total += bytes;
    if (bytes > worst.bytes) worst = { name: `${type.interfaceName}.${name}`, bytes };
  }
}
const perMillion = (bytes: number, calls: number) => (bytes / 1e6 / calls) * 1e6;
const calls = getters * GETTER_CALLS;
emit({
  ...{ shape: `${getters} getters`, calls, bytes: total },
  mbPerMillion: perMillion(total, calls),
});
emit({
  ...{ shape: `of them ${worst.name || 'none'}`, calls: GETTER_CALLS, bytes: worst.bytes },
  mbPerMillion: perMillion(worst.bytes, GETTER_CALLS),
});
process.exit(0);
