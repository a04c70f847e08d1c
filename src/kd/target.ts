/**
 * A machine shown to a debugger: it runs until something stops it, reports that, answers requests, and runs on when told.
 */
import { Breakpoints } from './breakpoints.ts';
import { DebugIo } from './debug-io.ts';
import { ansi, Fields, fromAnsi, type Bytes } from './fields.ts';
import type { Image } from './kernel/image.ts';
import { DEBUG_SERVICE } from './kernel/nt.ts';
import { Link, type Delivery, type LinkOptions } from './link.ts';
import { Machine, type LoadedImage, type MachineOptions, type MachineStop } from './machine.ts';
import { answer, apiOf } from './manipulate.ts';
import { checkTargetOptions } from './options.ts';
import { PACKET_TYPE, type Packet, type PacketFault } from './packet.ts';
import { API, CONTINUE_STATUS } from './protocol.ts';
import { Runner, type RunnerOptions } from './runner.ts';
import {
  encodeException,
  encodeImage,
  encodeShutdown,
  INSTRUCTION_STREAM,
  type ExceptionReport,
  type StopPlace,
} from './state-change.ts';
import { FLAG, REG, type Processor } from './x64/processor.ts';
import { EXCEPTION } from './x64/traps.ts';

export interface TargetOptions extends LinkOptions, RunnerOptions {
  /** Makes the machine, at the start and at every reboot. Default: `new Machine()`. */
  machine?: MachineOptions;
  /** `stopped`: the machine waits at its beginning until a debugger lets it go. Default `running`. */
  start?: 'running' | 'stopped';
  /**
   * Milliseconds between two questions whether the debugger wants to break in, while the machine runs. 0: never; Microsoft's
   * engine then notices an interrupt only when something arrives or its read times out, up to 4 s later. Default 100.
   */
  poll?: number;
  /** Told of everything that happens, for tests and logs. Must not throw. */
  onEvent?: (event: TargetEvent) => void;
}

/**
 * What the target is doing: its processors run, wait for the debugger to take a text or to answer a prompt, or stand still
 * until the debugger lets them go.
 */
export type TargetState = 'running' | 'waiting' | 'stopped';

export type TargetEvent =
  | { kind: 'state'; state: TargetState }
  | { kind: 'exception'; processor: number; code: number; address: bigint }
  /** A request of the debugger; `api` is one of {@link API}. */
  | { kind: 'request'; processor: number; api: number }
  | { kind: 'break-in' }
  | { kind: 'reset' }
  | { kind: 'reboot' }
  | { kind: 'fault'; fault: PacketFault };

/** How often a shutdown is announced again before it happens anyway. */
const SHUTDOWN_RETRIES = 4;

/** A report that the debugger has not answered with a continue, ready to be sent again. */
interface Stop {
  cpu: Processor;
  payload: Bytes;
  /** Absent for images. */
  exception?: ExceptionReport;
}

export class Target {
  readonly #options: TargetOptions;
  readonly #link: Link;
  readonly #io: DebugIo;
  #machine!: Machine;
  #breakpoints!: Breakpoints;
  #runner!: Runner;
  #state: TargetState = 'running';
  #stop: Stop | undefined;
  /** Texts on their way and a shutdown under way: while there are any, the machine does not go on. */
  #holds = 0;
  /** Somebody answers. A kernel without debugger keeps quiet, and a debugger needs half a second of quiet to introduce itself. */
  #debuggerPresent = false;
  #poll: NodeJS.Timeout | undefined;
  #closed = false;

  /** Starts the machine. `write` sends bytes to the debugger; hand those that arrive to {@link receive}. */
  constructor(write: (bytes: Uint8Array) => void, options: TargetOptions = {}) {
    checkTargetOptions(options);
    this.#options = options;
    this.#link = new Link(
      write,
      {
        packet: (packet) => this.#packet(packet),
        breakIn: () => this.#debuggerBreaksIn(),
        reset: () => this.#reset(),
        fault: (fault) => this.#tell({ kind: 'fault', fault }),
      },
      options,
    );
    this.#io = new DebugIo(this.#link);
    this.#boot();
    const poll = options.poll ?? 100;
    if (poll > 0) this.#poll = setInterval(() => this.#askForBreakIn(), poll);
  }

  /** The machine; a new one after a reboot. */
  get machine(): Machine {
    return this.#machine;
  }

  get state(): TargetState {
    return this.#state;
  }

  /** Addresses at which the debugger has a software breakpoint written now. */
  get breakpoints(): bigint[] {
    return this.#breakpoints.addresses;
  }

  /** Takes bytes off the wire. */
  receive(bytes: Uint8Array): void {
    this.#link.receive(bytes);
  }

  /** Stops the machine at the kernel's break-in routine, as the debugger's break-in byte does. */
  breakIn(): void {
    this.#tell({ kind: 'break-in' });
    // Also while a text is on its way: the debugger may ask in the same breath in which it acknowledges.
    if (this.#state !== 'stopped') this.#runner.requestBreakIn();
  }

  /**
   * Sends a text to the debugger's output; the machine goes on when the debugger has it, or is given up on. Without a debugger
   * the text is lost at once (`abandoned`). Throws while the machine is stopped: a kernel that stands still cannot print.
   */
  async print(text: string, processor = 0): Promise<Delivery> {
    this.#requireMoving('print');
    if (!this.#debuggerPresent) return 'abandoned';
    const delivery = await this.#hold(this.#io.print(text, processor));
    if (delivery === 'abandoned') this.#debuggerPresent = false;
    return delivery;
  }

  /**
   * Asks the debugger's user for a line of at most `room` characters. The machine stands still until it comes. Throws while
   * the machine is stopped.
   */
  prompt(text: string, room = 128, processor = 0): Promise<string> {
    this.#requireMoving('prompt');
    return this.#hold(this.#io.prompt(text, room, processor));
  }

  /** The debugger's connection is gone: the machine keeps quiet until another one shows up. */
  disconnected(): void {
    this.#debuggerPresent = false;
    this.#link.giveUp();
  }

  /** Loads a module and tells the debugger, which lets the machine go on (or stops there). */
  loadImage(image: Image): LoadedImage {
    this.#requireMoving('load an image');
    const loaded = this.#machine.load(image);
    this.#reportImage(loaded, false);
    return loaded;
  }

  /** Unloads a module by its file name and tells the debugger. */
  unloadImage(name: string): void {
    this.#requireMoving('unload an image');
    this.#reportImage(this.#machine.unload(name), true);
  }

  /**
   * Switches the machine off and on again: new memory, no breakpoints. A `shutdown` tells the debugger first, as Windows
   * does; after a `power-cut` the debugger only sees packets whose ids begin again.
   */
  async reboot(how: 'shutdown' | 'power-cut' = 'shutdown'): Promise<void> {
    this.#holds++;
    this.#setState('waiting');
    this.#runner.halt();
    if (how === 'shutdown') {
      const payload = encodeShutdown(this.#place(this.#machine.processor(0)));
      await this.#link.send(PACKET_TYPE.STATE_CHANGE64, payload, SHUTDOWN_RETRIES);
    }
    if (this.#closed) return;
    this.#tell({ kind: 'reboot' });
    this.#io.forget();
    this.#link.restart();
    // A debugger that knows of the restart introduces itself again.
    if (how === 'shutdown') this.#debuggerPresent = false;
    this.#boot();
  }

  /** Stops for good: no more ticks, nothing sent. */
  close(): void {
    this.#closed = true;
    this.#runner.halt();
    clearInterval(this.#poll);
    this.#link.close();
  }

  #boot(): void {
    this.#holds = 0;
    this.#machine = new Machine(this.#options.machine);
    this.#breakpoints = new Breakpoints(this.#machine.memory);
    this.#runner = new Runner(this.#machine, this.#options, (stop) => this.#trapped(stop));
    if (this.#options.start === 'stopped') {
      // One instruction each: a return address at the very start of a function would belong to the one before it.
      this.#machine.run(1);
      const cpu = this.#machine.breakIn();
      this.#stopOn(cpu, {
        code: EXCEPTION.BREAKPOINT,
        address: cpu.rip,
        information: [0n],
        firstChance: true,
      });
    } else {
      this.#resume();
    }
  }

  #trapped({ cpu, trap }: MachineStop): void {
    if (trap.kind === 'service') this.#service(cpu, trap.service);
    else this.#stopOn(cpu, { ...trap, firstChance: true });
  }

  #stopOn(cpu: Processor, exception: ExceptionReport): void {
    const { code, address } = exception;
    this.#tell({ kind: 'exception', processor: cpu.number, code, address });
    this.#standStill();
    this.#report({ cpu, exception, payload: encodeException(this.#place(cpu), exception) });
  }

  #reportImage(image: LoadedImage, unload: boolean): void {
    const cpu = this.#machine.processor(0);
    this.#standStill();
    const report = { path: image.path, base: image.base, size: image.size, unload };
    const payload = encodeImage(this.#place(cpu), { ...report, checksum: image.checksum });
    this.#report({ cpu, payload });
  }

  #standStill(): void {
    this.#runner.halt();
    // Whoever wanted the machine to stop has what he wanted.
    this.#runner.requestBreakIn(false);
    this.#setState('stopped');
    this.#machine.saveState();
  }

  #report(stop: Stop): void {
    this.#stop = stop;
    void this.#link.send(PACKET_TYPE.STATE_CHANGE64, stop.payload);
  }

  #place(cpu: Processor): StopPlace {
    // Kernels take their breakpoints out of the bytes that they send along; the debugger puts them back when it continues.
    this.#breakpoints.restoreRange(cpu.rip, INSTRUCTION_STREAM);
    return {
      cpu,
      thread: this.#machine.blocks(cpu.number).thread,
      processors: this.#machine.processors.length,
      instructions: this.#machine.memory.read(cpu.rip, INSTRUCTION_STREAM),
    };
  }

  /** `int 2dh`. Printing and prompting hold the machine up until the debugger has answered. */
  #service(cpu: Processor, service: number): void {
    const memory = this.#machine.memory;
    const text = () => {
      const [address, length] = [cpu.general[REG.RCX] as bigint, cpu.general[REG.RDX] as bigint];
      return fromAnsi(memory.read(address, Math.min(Number(length), 512)));
    };
    // Over the int3 that stands behind the service call.
    cpu.rip += 1n;
    if (service === DEBUG_SERVICE.PRINT && this.#debuggerPresent) {
      void this.print(text(), cpu.number);
    } else if (service === DEBUG_SERVICE.PROMPT) {
      const room = Math.min(Number(cpu.general[REG.R9]), 512);
      void this.prompt(text(), room, cpu.number).then((line) => {
        const bytes = ansi(line).subarray(0, room);
        memory.write(cpu.general[REG.R8] as bigint, bytes);
        cpu.general[REG.RAX] = BigInt(bytes.length);
      });
    } else {
      this.#runner.run();
    }
  }

  /** The machine stands still until the promise settles. */
  #hold<T>(until: Promise<T>): Promise<T> {
    const machine = this.#machine;
    this.#holds++;
    this.#setState('waiting');
    this.#runner.halt();
    // In two steps, so that whoever awaits the result acts on it before the machine goes on.
    void until.then(() => {
      setImmediate(() => {
        if (this.#machine !== machine) return;
        if (--this.#holds === 0 && this.#state === 'waiting') this.#resume();
      });
    });
    return until;
  }

  #debuggerBreaksIn(): void {
    this.#debuggerPresent = true;
    this.breakIn();
  }

  #packet(packet: Packet): void {
    this.#debuggerPresent = true;
    if (packet.type === PACKET_TYPE.DEBUG_IO) {
      this.#io.receive(packet.payload);
    } else if (packet.type === PACKET_TYPE.STATE_MANIPULATE) {
      const api = apiOf(packet.payload);
      if (api !== undefined) this.#request(api, packet.payload);
    }
  }

  #request(api: number, payload: Bytes): void {
    const processor = new Fields(payload).u16(6);
    this.#tell({ kind: 'request', processor, api });
    if (api === API.CONTINUE || api === API.CONTINUE2) return this.#continue(api, payload);
    if (api === API.REBOOT) return void this.reboot('power-cut');
    if (api === API.SWITCH_PROCESSOR) return this.#switchProcessor(processor);
    const reply = answer(payload, this.#machine, this.#breakpoints);
    void this.#link.send(PACKET_TYPE.STATE_MANIPULATE, reply);
  }

  #continue(api: number, payload: Bytes): void {
    const stop = this.#stop;
    if (!stop) return;
    const request = new Fields(payload);
    if (api === API.CONTINUE2) {
      for (const cpu of this.#machine.processors) {
        cpu.dr7 = request.u64(24);
        cpu.dr6 = 0xffff0ff0n;
      }
      stop.cpu.setFlag(FLAG.TF, request.u32(20) !== 0);
    }
    if (request.u32(16) !== CONTINUE_STATUS.EXCEPTION_NOT_HANDLED || !stop.exception) {
      return this.#resume();
    }
    // Nobody in this kernel handles exceptions: there is a second chance for the debugger, and then nothing more.
    if (!stop.exception.firstChance) return void this.reboot('power-cut');
    this.#stopOn(stop.cpu, { ...stop.exception, firstChance: false });
  }

  #switchProcessor(number: number): void {
    const cpu = this.#machine.processors[number];
    if (!cpu || this.#state !== 'stopped') return;
    const exception = { code: EXCEPTION.BREAKPOINT, address: cpu.rip, information: [0n] };
    this.#stopOn(cpu, { ...exception, firstChance: true });
  }

  #resume(): void {
    this.#stop = undefined;
    this.#setState('running');
    if (!this.#closed) this.#runner.run();
  }

  /** The debugger starts over: it gets to hear again why the machine stands still. */
  #reset(): void {
    this.#debuggerPresent = true;
    this.#tell({ kind: 'reset' });
    if (this.#stop) this.#report(this.#stop);
  }

  #askForBreakIn(): void {
    if (this.#state !== 'running' || !this.#debuggerPresent) return;
    this.#link.sendControl(PACKET_TYPE.POLL_BREAKIN);
  }

  #requireMoving(what: string): void {
    if (this.#closed) throw new Error(`the target is closed: it cannot ${what}`);
    if (this.#state !== 'stopped') return;
    throw new Error(`the machine is stopped in the debugger: it can ${what} only while it runs`);
  }

  #setState(state: TargetState): void {
    if (state === this.#state) return;
    this.#state = state;
    this.#tell({ kind: 'state', state });
  }

  #tell(event: TargetEvent): void {
    this.#options.onEvent?.(event);
  }
}
