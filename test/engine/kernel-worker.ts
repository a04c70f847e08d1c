// The thread on which a kernel runs that the main thread debugs: the main thread stands still while it waits for events, so
// whatever is to happen meanwhile is ordered here, to be done after some time.
import { setTimeout as delay } from 'node:timers/promises';
import { parentPort, workerData } from 'node:worker_threads';
import type { Direction } from '../../src/kd/cable.ts';
import { Image } from '../../src/kd/kernel/image.ts';
import { serveTarget } from '../../src/kd/server.ts';
import type { TargetOptions } from '../../src/kd/target.ts';
import { DEBUG_INTERRUPT, debugCreate, IDebugControl } from '../../src/raw.ts';

const { where, options } = workerData as { where: string | number; options: TargetOptions };
const log: string[] = [];
const server = await serveTarget(where, {
  ...options,
  onEvent: (event) => {
    if (event.kind !== 'request') log.push(event.kind === 'state' ? event.state : event.kind);
  },
});
const { target, cable } = server;
// A client of this thread's own: SetInterrupt is for any thread, but only through one of these.
const control = debugCreate(IDebugControl);

const orders = {
  interrupt: (kind: DEBUG_INTERRUPT) => control.SetInterrupt(kind),
  /** For a wire on which one break-in may not arrive. */
  interruptUntilStopped: async () => {
    while (target.state !== 'stopped') {
      control.SetInterrupt(DEBUG_INTERRUPT.ACTIVE);
      await delay(1000);
    }
  },
  print: (text: string) => target.print(text),
  prompt: (text: string) => target.prompt(text),
  load: (name: string, base: bigint) =>
    target.loadImage(new Image({ name, base }).function('Brew', {}, (code) => code.nop())).path,
  unload: (name: string) => target.unloadImage(name),
  reboot: (how: 'shutdown' | 'power-cut') => target.reboot(how),
  silence: (silent: boolean) => void (cable.silent = silent),
  lose: (direction: Direction, count: number) => cable.lose(direction, count),
  damage: (direction: Direction, count: number) => cable.damage(direction, count),
  noise: (bytes: Uint8Array) => cable.noise(bytes),
  unplug: () => server.disconnect(),
  look: () => ({
    state: target.state,
    breakpoints: target.breakpoints,
    log: log.splice(0),
    symbols: target.machine.symbols,
    registers: target.machine.processors.map((cpu) => ({
      rip: cpu.rip,
      rsp: cpu.rsp,
      cr3: cpu.cr3,
    })),
  }),
  /** Bytes of the machine itself, past the debugger. */
  memory: (address: bigint, count: number) => target.machine.memory.read(address, count),
  physicalAddress: (address: bigint) => target.machine.memory.translate(address),
  close: async () => {
    control.dispose();
    await server.close();
  },
};

export type Orders = typeof orders;

/** Until the machine has been let go, however long the engine takes for that. */
async function running(): Promise<void> {
  while (target.state === 'stopped') await delay(2);
}

parentPort!.on('message', async ({ id, name, args, after, when }) => {
  if (when === 'running') await running();
  await delay(after as number);
  if (when === 'running') await running();
  try {
    const order = orders[name as keyof Orders] as (...args: unknown[]) => unknown;
    parentPort!.postMessage({ id, result: await order(...(args as unknown[])) });
  } catch (error) {
    parentPort!.postMessage({ id, error: String(error) });
  }
  if (name === 'close') parentPort!.close();
});
parentPort!.postMessage({ ready: true, port: server.port });
