/** One process of the target. */
import type { InspectOptions } from 'node:util';
import { knownId, NONE, shownId } from './current.ts';
import { Module } from './module.ts';
import { readModules } from './modules.ts';
import { inspectAs, inspectCustom } from './print.ts';
import { Reference } from './reference.ts';
import type { Session } from './session.ts';
import { checkHolding } from './stop.ts';
import { Thread } from './thread.ts';
import { atProcess, selectProcess } from './view.ts';

/** A process; the same object may be kept while the process lives. */
export class Process extends Reference {
  readonly session: Session;
  /** The engine's number of it, from 0: `|0`. */
  readonly index: number;
  /** The operating system's process id; 4294967295 where the target cannot tell (dumps of kernels, some others); not printed then. */
  readonly id: number;

  /** @internal Use Session.process, Session.processes. */
  constructor(session: Session, index: number, id: number) {
    super();
    this.session = session;
    this.index = index;
    this.id = id;
  }

  /** Its threads, in the engine's order. */
  threads(): Thread[] {
    return this.within(() => {
      const { system } = this.session.engine;
      const { hresult, Ids, SysIds } = system.hr.GetThreadIdsByIndex(0, system.GetNumberThreads());
      if (hresult !== 0) return [];
      // Of processors the engine makes them up: 1, 2, …, though it has none for the current one.
      const isKernel = this.session.kind.startsWith('kernel');
      return Ids.map((index, at) => new Thread(this, index, isKernel ? NONE : knownId(SysIds[at])));
    });
  }

  /** Its modules by address; those that were unloaded as well when asked for. */
  modules(options?: { readonly unloaded?: boolean }): Module[] {
    return this.within(() => readModules(this, options));
  }

  /** Path of its program, as far as the engine knows it; undefined in kernels. */
  executable(): string | undefined {
    return this.within(() => {
      const { hresult, Buffer } =
        this.session.engine.system.hr.GetCurrentProcessExecutableNameWide();
      return hresult === 0 ? Buffer : undefined;
    });
  }

  /** Address of its process environment block. */
  peb(): bigint {
    return this.within(() => this.session.engine.system.GetCurrentProcessPeb());
  }

  /** Seconds since it was started; undefined where the target cannot tell. */
  upTime(): number | undefined {
    return this.within(() => {
      const { hresult, UpTime } = this.session.engine.system.hr.GetCurrentProcessUpTime();
      return hresult === 0 ? UpTime : undefined;
    });
  }

  /** Is it the one that commands and expressions mean? */
  isCurrent(): boolean {
    const { hresult, Id } = this.session.engine.system.hr.GetCurrentProcessId();
    return hresult === 0 && Id === this.index;
  }

  /** Makes it the one that commands and expressions mean: `|1s`. */
  select(): void {
    checkHolding(this.session, `Process ${this.index}`);
    selectProcess(this.session, this);
  }

  /** @internal Runs `body` with this process current, and puts the user's view back. */
  within<T>(body: () => T): T {
    checkHolding(this.session, `Process ${this.index}`);
    return atProcess(this.session, this, body);
  }

  toJSON(): object {
    return { index: this.index, id: shownId(this.id) };
  }

  [inspectCustom](depth: number, options: InspectOptions, inspect: never): string {
    return inspectAs('Process', this.toJSON(), depth, options, inspect);
  }
}
