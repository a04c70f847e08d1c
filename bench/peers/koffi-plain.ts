/**
 * koffi as its manual shows it: prototypes with `void *` and `_Out_` parameters, a JS array per result,
 * `koffi.call` through a decoded vtable. Arguments as raw.ts.
 */
import koffi from 'koffi';
import { emit, measure } from '../support/batch.ts';
import { loadEngine } from '../../src/engine/load/load.ts';

const [dump, , symbols, address] = process.argv.slice(2) as [string, string, string, string];

type Address = bigint;
const iid = (text: string) => {
  const [a, b, c, d, e] = text.split('-') as [string, string, string, string, string];
  const bytes = Buffer.alloc(16);
  bytes.writeUInt32LE(parseInt(a, 16), 0);
  bytes.writeUInt16LE(parseInt(b, 16), 4);
  bytes.writeUInt16LE(parseInt(c, 16), 6);
  bytes.write(d + e, 8, 'hex');
  return bytes;
};

const FRAME = koffi.struct({
  InstructionOffset: 'uint64',
  ReturnOffset: 'uint64',
  FrameOffset: 'uint64',
  StackOffset: 'uint64',
  FuncTableEntry: 'uint64',
  Params: koffi.array('uint64', 4),
  Reserved: koffi.array('uint64', 6),
  Virtual: 'int32',
  FrameNumber: 'uint32',
});
const VALUE = koffi.struct({ I64: 'uint64', Rest: koffi.array('uint32', 5), Type: 'uint32' });

const create = koffi.proto('int32', ['void *', koffi.out(koffi.pointer('void *')) as never]);
const one32 = koffi.proto('int32', ['void *', koffi.out(koffi.pointer('uint32')) as never]);

function call(self: Address, slot: number, proto: unknown, ...args: unknown[]): number {
  const vtable = koffi.decode(self, 'void *') as Address;
  const entry = koffi.decode(vtable, slot * 8, 'void *') as Address;
  return koffi.call(entry, proto as never, self, ...args) as number;
}

const query = koffi.proto('int32', [
  'void *',
  'void *',
  koffi.out(koffi.pointer('void *')) as never,
]);
const path = koffi.proto('int32', ['void *', 'str16']);
const open = koffi.proto('int32', ['void *', 'str16', 'uint64']);
const wait = koffi.proto('int32', ['void *', 'uint32', 'uint32']);
const read = koffi.proto('int32', [
  'void *',
  'uint64',
  'void *',
  'uint32',
  koffi.out(koffi.pointer('uint32')) as never,
]);
const name = koffi.proto('int32', [
  'void *',
  'uint64',
  'void *',
  'uint32',
  koffi.out(koffi.pointer('uint32')) as never,
  koffi.out(koffi.pointer('uint64')) as never,
]);
const values = koffi.proto('int32', ['void *', 'uint32', 'void *', 'uint32', 'void *']);
const stack = koffi.proto('int32', [
  'void *',
  'uint64',
  'uint64',
  'uint64',
  'void *',
  'uint32',
  koffi.out(koffi.pointer('uint32')) as never,
]);
const release = koffi.proto('uint32', ['void *']);

const made: Address[] = [0n];
koffi.call(
  loadEngine().exports.DebugCreate,
  create,
  iid('e3acb9d7-7ec2-4f0c-a0da-e81e0cbbe628'),
  made,
);
const client = made[0]!;
const other = (text: string) => {
  const out: Address[] = [0n];
  call(client, 0, query, iid(text), out);
  return out[0]!;
};
const CONTROL = '94e60ce9-9b41-4b19-9fc0-6d9eb35272b3';
const control = other(CONTROL);
const names = other('f02fbecc-50ac-4f36-9ad9-c975e8f32ff8');
const data = other('d98ada1f-29e9-4ef5-a6c0-e53349883212');
const registers = other('1656afa9-19c6-4e3a-97e7-5dc9160cf9c4');
call(names, 77, path, symbols);
call(client, 60, open, dump, 0);
call(control, 93, wait, 0, 0xffffffff);
emit({ ready: true });

const offset = koffi.proto('int32', ['void *', koffi.out(koffi.pointer('uint64')) as never]);
const get = (slot: number) => {
  const out = [0n];
  call(registers, slot, offset, out);
  return BigInt(out[0]!);
};
const ip = get(11);
const sp = get(12);
measure('noop', 20_000, () => {
  const out = [0];
  call(control, 49, one32, out);
});
const small = Buffer.alloc(8);
measure('read8', 10_000, () => {
  const out = [0];
  call(data, 3, read, sp, small, 8, out);
});
measure('read8 fresh', 10_000, () => {
  const [out, fresh] = [[0], Buffer.alloc(8)];
  call(data, 3, read, sp, fresh, 8, out);
});
measure('read64k fresh', 1_000, () => {
  const [out, fresh] = [[0], Buffer.alloc(65536)];
  call(data, 3, read, BigInt(address), fresh, 65536, out);
});
measure('name by address', 5_000, () => {
  const [text, size, displacement] = [Buffer.alloc(2048), [0], [0]];
  call(names, 60, name, ip, text, 1024, size, displacement);
  return text.toString('utf16le', 0, (size[0]! - 1) * 2);
});
const general = Buffer.from(new Uint32Array(Array.from({ length: 24 }, (_, i) => i)).buffer);
measure('24 registers', 2_000, () => {
  const out = Buffer.alloc(24 * 32);
  call(registers, 8, values, 24, general, 0, out);
  return koffi.decode(out, koffi.array(VALUE, 24)) as object;
});
measure('stack of 32', 100, () => {
  const [out, filled] = [Buffer.alloc(32 * 128), [0]];
  call(control, 31, stack, 0, 0, 0, out, 32, filled);
  return Array.from({ length: filled[0]! }, (_, i) => koffi.decode(out, i * 128, FRAME) as object);
});
measure('query and release', 10_000, () => call(other(CONTROL), 2, release));
