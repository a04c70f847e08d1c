// A kernel on a thread of its own, and the engine on this one, attached to it.
import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import type { TargetOptions } from '../../src/kd/target.ts';
import {
  DEBUG_ATTACH_KERNEL,
  DEBUG_END,
  DEBUG_INTERRUPT,
  DEBUG_STATUS,
  DEBUG_WAIT,
  INFINITE,
} from '../../src/raw.ts';
import { Bench } from '../support/target.ts';
import type { Orders } from './kernel-worker.ts';

type Order = keyof Orders;
type Result<N extends Order> = Awaited<ReturnType<Orders[N]>>;

let pipes = 0;

/** The kernel's side. Orders are carried out at once, or later, while this thread stands still. */
export class Kernel {
  readonly connection: string;
  readonly #worker: Worker;
  readonly #pending = new Map<
    number,
    { resolve: (value: never) => void; reject: (e: Error) => void }
  >();
  #id = 0;

  private constructor(worker: Worker, connection: string) {
    this.#worker = worker;
    this.connection = connection;
    worker.on('message', ({ id, result, error }) => {
      const waiting = this.#pending.get(id as number);
      this.#pending.delete(id as number);
      if (error) waiting?.reject(new Error(error as string));
      else waiting?.resolve(result as never);
    });
  }

  /** Starts a kernel. `via`: a named pipe, or TCP. */
  static async start(options: TargetOptions = {}, via: 'pipe' | 'tcp' = 'pipe'): Promise<Kernel> {
    const pipe = `\\\\.\\pipe\\dbgeng-kernel-${process.pid}-${++pipes}`;
    const where = via === 'pipe' ? pipe : 0;
    const worker = new Worker(new URL('./kernel-worker.ts', import.meta.url), {
      workerData: { where, options },
    });
    const [{ port }] = (await once(worker, 'message')) as [{ port?: number }];
    const connection =
      via === 'pipe'
        ? `com:pipe,port=${pipe},resets=0,reconnect`
        : `com:ipport=${port},port=127.0.0.1,resets=0,reconnect`;
    return new Kernel(worker, connection);
  }

  /** Has something done, and waits for it. */
  order<N extends Order>(name: N, ...args: Parameters<Orders[N]>): Promise<Result<N>> {
    return this.#send(name, args, 0, 'now');
  }

  /** Has something done after some milliseconds. The promise may be ignored. */
  later<N extends Order>(
    after: number,
    name: N,
    ...args: Parameters<Orders[N]>
  ): Promise<Result<N>> {
    return this.#send(name, args, after, 'now');
  }

  /** Has something done when the machine has been let go, some milliseconds after that. */
  onceRunning<N extends Order>(
    after: number,
    name: N,
    ...args: Parameters<Orders[N]>
  ): Promise<Result<N>> {
    return this.#send(name, args, after, 'running');
  }

  async symbol(name: string): Promise<bigint> {
    const address = (await this.order('look')).symbols.get(name);
    if (address === undefined) throw new Error(`the kernel has no symbol ${name}`);
    return address;
  }

  /** Waits until the kernel is in a state. */
  async reaches(state: 'running' | 'stopped'): Promise<void> {
    const end = performance.now() + 5000;
    while ((await this.order('look')).state !== state) {
      if (performance.now() > end) throw new Error(`the kernel is not ${state} after 5 s`);
    }
  }

  async close(): Promise<void> {
    await this.order('close');
    await this.#worker.terminate();
  }

  #send<N extends Order>(
    name: N,
    args: unknown[],
    after: number,
    when: 'now' | 'running',
  ): Promise<Result<N>> {
    const id = ++this.#id;
    const answered = new Promise<Result<N>>((resolve, reject) => {
      this.#pending.set(id, { resolve, reject });
    });
    answered.catch(() => {});
    this.#worker.postMessage({ id, name, args, after, when });
    return answered;
  }
}

/** The engine's side: a bench that waits without a limit, as live kernels want it. */
export class KernelBench extends Bench {
  readonly kernel: Kernel;

  constructor(kernel: Kernel) {
    super();
    this.kernel = kernel;
  }

  /** Attaches. The connection itself is made by the first wait. */
  attach(): this {
    this.client.AttachKernelWide(DEBUG_ATTACH_KERNEL.KERNEL_CONNECTION, this.kernel.connection);
    return this;
  }

  /** Waits for the next event that stops the kernel. */
  override wait(): boolean {
    this.control.WaitForEvent(DEBUG_WAIT.DEFAULT, INFINITE);
    return this.status() === DEBUG_STATUS.BREAK;
  }

  /** Lets the kernel run and stops it again after some milliseconds. */
  runFor(milliseconds: number): void {
    void this.kernel.onceRunning(milliseconds, 'interrupt', DEBUG_INTERRUPT.ACTIVE);
    this.resume();
  }

  /** Loads what the kernel has loaded: at the connection the engine looks at the kernel alone. */
  reload(): this {
    this.command('.reload');
    return this;
  }

  override end(): void {
    this.client.EndSession(DEBUG_END.ACTIVE_DETACH);
  }
}

/** A kernel that waits at its first instruction, with the engine attached, stopped, and all modules known. */
export async function startKernel(options: TargetOptions = {}): Promise<KernelBench> {
  const kernel = await Kernel.start({ start: 'stopped', ...options });
  const bench = new KernelBench(kernel).attach();
  bench.wait();
  bench.reload();
  bench.takeOutput();
  return bench;
}

/** Ends session and kernel. */
export async function endKernel(bench: KernelBench): Promise<void> {
  bench[Symbol.dispose]();
  await bench.kernel.close();
}
