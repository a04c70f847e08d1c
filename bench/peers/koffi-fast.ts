/**
 * koffi by hand at its best: function pointers bound once, Numbers for pointers, one scratch block, no
 * checks of anything. What a careful programmer would write for exactly these calls. Arguments as raw.ts.
 */
import koffi from 'koffi';
import { emit, Laps, measure, wanted } from '../support/batch.ts';
import { loadEngine } from '../../src/engine/load/load.ts';

const [dump, command, symbols, address] = process.argv.slice(2) as [string, string, string, string];
const { exports } = loadEngine();

const bind = (address: number | bigint, result: string, ...parameters: string[]) =>
  koffi.decode(address, koffi.proto(result, parameters)) as (...args: unknown[]) => number;
const memory = new ArrayBuffer(1 << 16);
const base = Number(koffi.address(memory));
const u32 = new Uint32Array(memory);
const u64 = new BigUint64Array(memory);
const TEXT = base + 4096;

const method = (self: number, slot: number, ...parameters: string[]) => {
  const vtable = koffi.decode.uint64(self) as number;
  return bind(
    koffi.decode.uint64(Number(vtable) + slot * 8) as number,
    'int32',
    'int64',
    ...parameters,
  );
};

function guid(text: string, at: number): number {
  const hex = text.replaceAll('-', '');
  const bytes = new Uint8Array(memory, at, 16);
  const order = [3, 2, 1, 0, 5, 4, 7, 6, 8, 9, 10, 11, 12, 13, 14, 15];
  order.forEach((from, to) => (bytes[to] = parseInt(hex.slice(from * 2, from * 2 + 2), 16)));
  return base + at;
}

const IID = {
  client: 'e3acb9d7-7ec2-4f0c-a0da-e81e0cbbe628',
  control: '94e60ce9-9b41-4b19-9fc0-6d9eb35272b3',
  symbols: 'f02fbecc-50ac-4f36-9ad9-c975e8f32ff8',
  data: 'd98ada1f-29e9-4ef5-a6c0-e53349883212',
  registers: '1656afa9-19c6-4e3a-97e7-5dc9160cf9c4',
};

function create(): number {
  const debugCreate = bind(exports.DebugCreate, 'int32', 'int64', 'int64');
  if (debugCreate(guid(IID.client, 64), base) < 0) throw new Error('DebugCreate');
  return Number(u64[0]);
}

function query(self: number, iid: string): number {
  if (method(self, 0, 'int64', 'int64')(self, guid(iid, 64), base) < 0) throw new Error(iid);
  return Number(u64[0]);
}

const E_NOINTERFACE = 0x80004002 | 0;
const KEPT: unknown[] = [];

function callback(
  result: string,
  parameters: string[],
  body: (...args: never[]) => number,
): bigint {
  return koffi.register(body, koffi.pointer(koffi.proto(result, parameters)));
}

/** A native object: a vtable of IUnknown's three and these methods, and a cell that points to it. */
function object(methods: bigint[]): number {
  const refuse = callback(
    'int32',
    ['int64', 'int64', 'int64'],
    (_self: number, _iid: number, out: number) => {
      koffi.encode(out, 'int64', 0);
      return E_NOINTERFACE;
    },
  );
  const count = callback('uint32', ['int64'], () => 1);
  const vtable = new BigUint64Array([refuse, count, count, ...methods]);
  const cell = new BigUint64Array([BigInt(koffi.address(vtable))]);
  KEPT.push(vtable, cell);
  return Number(koffi.address(cell));
}

function onDump(): void {
  const client = create();
  const control = query(client, IID.control);
  const names = query(client, IID.symbols);
  const data = query(client, IID.data);
  const registers = query(client, IID.registers);
  method(names, 77, 'str16')(names, symbols);
  method(client, 60, 'str16', 'int64')(client, dump, 0);
  method(control, 93, 'int64', 'int64')(control, 0, 0xffffffff);
  const status = method(control, 49, 'int64');
  status(control, base);
  emit({ ready: true });

  const get = (slot: number): bigint => {
    method(registers, slot, 'int64')(registers, base);
    return u64[0]!;
  };
  const ip = get(11);
  const sp = get(12);
  const image = BigInt(address);
  measure('noop', 200_000, () => {
    status(control, base);
    return u32[0];
  });
  const read = method(data, 3, 'int64', 'void *', 'int64', 'int64');
  const readAt = method(data, 3, 'int64', 'int64', 'int64', 'int64');
  const small = new Uint8Array(8);
  const large = new Uint8Array(65536);
  measure('read8', 50_000, () => {
    read(data, sp, small, 8, base);
    return u32[0];
  });
  const u8 = new Uint8Array(memory);
  measure('read8 fresh', 50_000, () => {
    readAt(data, sp, TEXT, 8, base);
    return u8.slice(4096, 4104);
  });
  measure('read64k', 5_000, () => {
    read(data, image, large, 65536, base);
    return u32[0];
  });
  measure('read64k fresh', 5_000, () => {
    const fresh = new Uint8Array(65536);
    read(data, image, fresh, 65536, base);
    return fresh;
  });
  const nameOf = method(names, 60, 'int64', 'int64', 'int64', 'int64', 'int64');
  measure('name by address', 10_000, () => {
    nameOf(names, ip, TEXT, 1024, base, base + 8);
    return { name: koffi.decode.string16(TEXT, u32[0]! - 1), displacement: u64[1] };
  });
  const getValues = method(registers, 8, 'int64', 'int64', 'int64', 'int64');
  const indices = base + 1024;
  for (let i = 0; i < 24; i++) u32[256 + i] = i;
  measure('24 registers', 10_000, () => {
    getValues(registers, 24, indices, 0, TEXT);
    const list = new Array<{ Type: number; Value: bigint }>(24);
    for (let i = 0; i < 24; i++)
      list[i] = { Type: u32[(4096 + i * 32 + 28) >>> 2]!, Value: u64[(4096 + i * 32) >>> 3]! };
    return list;
  });
  const stack = method(control, 31, 'int64', 'int64', 'int64', 'int64', 'int64', 'int64');
  measure('stack of 32', 200, () => {
    stack(control, 0, 0, 0, TEXT, 32, base);
    const list = new Array<object>(u32[0]!);
    for (let i = 0; i < list.length; i++) {
      const at = (4096 + i * 128) >>> 3;
      list[i] = {
        InstructionOffset: u64[at],
        ReturnOffset: u64[at + 1],
        FrameOffset: u64[at + 2],
        StackOffset: u64[at + 3],
        FuncTableEntry: u64[at + 4],
        Params: [u64[at + 5], u64[at + 6], u64[at + 7], u64[at + 8]],
        Virtual: u32[(at + 15) * 2] !== 0,
        FrameNumber: u32[(at + 15) * 2 + 1],
      };
    }
    return list;
  });
  let text = '';
  const sink = object([
    callback(
      'int32',
      ['int64', 'uint32', 'str16'],
      (_self: number, _mask: number, piece: string) => {
        text += piece;
        return 0;
      },
    ),
  ]);
  method(client, 74, 'int64')(client, sink);
  const execute = method(control, 133, 'int64', 'str16', 'int64');
  measure('execute', 4_000, () => {
    text = '';
    execute(control, 0, 'lm', 1);
  });
  const print = method(control, 120, 'int64', 'str16', 'str16');
  measure('output callback', 20_000, () => {
    text = '';
    print(control, 1, '%s', 'text');
  });
  const queryInterface = method(client, 0, 'int64', 'int64');
  const release = method(control, 2);
  const iid = guid(IID.control, 64);
  measure('query and release', 50_000, () => {
    queryInterface(client, iid, base);
    release(Number(u64[0]));
  });
  method(client, 74, 'int64')(client, 0);
  method(client, 26, 'int64')(client, 0);
}

function onTarget(): void {
  const client = create();
  const control = query(client, IID.control);
  const names = query(client, IID.symbols);
  method(names, 77, 'str16')(names, symbols);
  const line = Buffer.from(`${command}\0`, 'utf16le');
  method(client, 58, 'int64', 'void *', 'int64')(client, 0, line, 2);
  method(control, 54, 'int64')(control, 0x20);
  const wait = method(control, 93, 'int64', 'int64');
  wait(control, 0, 0xffffffff);
  const laps = new Laps('event callback');
  const mask = callback('int32', ['int64', 'int64'], (_self: number, out: number) => {
    koffi.encode(out, 'uint32', 1);
    return 0;
  });
  const hit = callback('int32', ['int64', 'int64'], () => {
    laps.lap();
    return 1;
  });
  const events = object([mask, hit]);
  method(client, 80, 'int64')(client, events);
  method(control, 137, 'int64', 'int64', 'int64')(control, 0, 0xffffffff, base);
  const breakpoint = Number(u64[0]);
  method(breakpoint, 27, 'str16')(breakpoint, 'target!add');
  method(breakpoint, 7, 'int64')(breakpoint, 4);
  method(control, 50, 'int64')(control, 1);
  wait(control, 0, 0xffffffff);
}

onDump();
if (wanted('event callback')) onTarget();
