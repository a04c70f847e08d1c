// A target and a scripted debugger with a wire between them. What is exported here is the pair that the current test has.
import { Fields } from '../../src/kd/fields.ts';
import { API } from '../../src/kd/protocol.ts';
import { Target, type TargetEvent, type TargetOptions } from '../../src/kd/target.ts';
import { DebuggerSide } from './debugger-side.ts';

export let target!: Target;
export let side: DebuggerSide;
export let events: TargetEvent[];

/** Both ends, each hearing what the other says a moment later, as over a wire. */
export function connect(options: TargetOptions = {}): void {
  (target as Target | undefined)?.close();
  events = [];
  const quick = {
    tick: 1,
    poll: 5,
    retransmitAfter: 50,
    onEvent: (e: TargetEvent) => events.push(e),
  };
  target = new Target((bytes) => setImmediate(() => side.receive(bytes)), { ...quick, ...options });
  side = new DebuggerSide((bytes) => setImmediate(() => target.receive(bytes)));
}

/** Connects and stops the machine. */
export async function stopped(options: TargetOptions = {}): Promise<Fields> {
  connect(options);
  await side.reset();
  side.breakIn();
  return side.stateChange();
}

export const symbol = (name: string) => target.machine.symbol(name);
export const memoryRequest = (address: bigint, count: number) => (header: Fields) =>
  header.setU64(16, address).setU32(24, count);
export const breakpoint = async (address: bigint) => {
  const answer = await side.ask(API.WRITE_BREAKPOINT, (header) => header.setU64(16, address));
  return answer.header.u32(24);
};
export const rip = async (processor = 0) => {
  const { data } = await side.ask(API.GET_CONTEXT, undefined, undefined, processor);
  return new Fields(data.slice()).u64(0xf8);
};
/** Moves over the int3 that the machine stands on, as debuggers do. */
export const skipInt3 = async () => {
  const { data } = await side.ask(API.GET_CONTEXT);
  const context = new Fields(data.slice());
  context.setU64(0xf8, context.u64(0xf8) + 1n);
  await side.ask(API.SET_CONTEXT, undefined, context.bytes);
};
