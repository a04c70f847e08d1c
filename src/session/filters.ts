/** What the engine does with events and exceptions by itself: WinDbg's `sx`, as data. */
import type { InspectOptions } from 'node:util';
import { DbgEngError } from '../com/errors.ts';
import {
  DEBUG_FILTER_EVENT,
  DEBUG_FILTER_EXECUTION,
  DEBUG_FILTER_GO,
} from '../generated/families.ts';
import type { EventKind } from './events.ts';
import { hex, inspectAs, inspectCustom } from './print.ts';
import { Reference } from './reference.ts';
import type { Session } from './session.ts';

/**
 * - `'break'`: stop at the first chance (`sxe`)
 * - `'second-chance'`: stop only when the program does not handle it (`sxd`)
 * - `'output'`: print and go on (`sxn`)
 * - `'ignore'`: neither (`sxi`)
 */
export type FilterAction = 'break' | 'second-chance' | 'output' | 'ignore';

/** Who gets an exception when the target goes on. */
export type FilterContinue = 'handled' | 'not-handled';

export interface Filter {
  readonly action: FilterAction;
  readonly continue: FilterContinue;
}

const ACTIONS: Record<FilterAction, DEBUG_FILTER_EXECUTION> = {
  break: DEBUG_FILTER_EXECUTION.BREAK,
  'second-chance': DEBUG_FILTER_EXECUTION.SECOND_CHANCE_BREAK,
  output: DEBUG_FILTER_EXECUTION.OUTPUT,
  ignore: DEBUG_FILTER_EXECUTION.IGNORE,
};

const EVENTS: Partial<Record<EventKind, DEBUG_FILTER_EVENT>> = {
  createThread: DEBUG_FILTER_EVENT.CREATE_THREAD,
  exitThread: DEBUG_FILTER_EVENT.EXIT_THREAD,
  createProcess: DEBUG_FILTER_EVENT.CREATE_PROCESS,
  exitProcess: DEBUG_FILTER_EVENT.EXIT_PROCESS,
  loadModule: DEBUG_FILTER_EVENT.LOAD_MODULE,
  unloadModule: DEBUG_FILTER_EVENT.UNLOAD_MODULE,
  systemError: DEBUG_FILTER_EVENT.SYSTEM_ERROR,
};

/** Events whose filter may be for one module only. */
const NARROWED: readonly EventKind[] = ['loadModule', 'unloadModule'];

/** Event and exception filters of the engine. They apply where no handler decides. */
export class Filters extends Reference {
  private readonly session: Session;

  /** @internal */
  constructor(session: Session) {
    super();
    this.session = session;
  }

  /** What happens at this event. */
  event(kind: EventKind): Filter {
    const [filter] = this.control.GetSpecificFilterParameters(indexOf(kind), 1);
    return toFilter(filter!);
  }

  /**
   * Decides what happens at this event. `module` narrows loadModule to a name, and unloadModule to a module
   * that is loaded (the engine keeps its address). Events have no second chance: the engine makes it `'output'`.
   */
  setEvent(kind: EventKind, action: FilterAction, module?: string): void {
    const index = indexOf(kind);
    const [filter] = this.control.GetSpecificFilterParameters(index, 1);
    const option = actionOf(action);
    // Without a name it is for all again.
    if (module !== undefined || NARROWED.includes(kind)) {
      const { hresult } = this.control.hr.SetSpecificFilterArgumentWide(index, module ?? '');
      if (hresult !== 0 && module !== undefined)
        throw new DbgEngError(
          hresult,
          'IDebugControl4',
          'SetSpecificFilterArgumentWide',
          `'${kind}' cannot be narrowed to '${module}': only loadModule takes any name, unloadModule one that is loaded.`,
        );
    }
    this.control.SetSpecificFilterParameters(index, [{ ...filter!, ExecutionOption: option }]);
  }

  /** What happens at an exception with this code; codes without a filter of their own have the default's. */
  exception(code: number): Filter {
    const { hresult, Params } = this.control.hr.GetExceptionFilterParameters(1, [code], 0);
    if (hresult >= 0x80000000 || Params.length === 0 || Params[0]!.ExceptionCode !== code)
      return toFilter(this.control.GetExceptionFilterParameters(1, [0], 0)[0]!);
    return toFilter(Params[0]!);
  }

  /** Decides what happens at an exception with this code. */
  setException(code: number, action: FilterAction, proceed: FilterContinue = 'not-handled'): void {
    if (code >>> 0 !== code)
      throw new TypeError(`An exception code is a number of 32 bits, not ${String(code)}.`);
    this.control.SetExceptionFilterParameters([
      {
        ExecutionOption: actionOf(action),
        ContinueOption:
          proceed === 'handled' ? DEBUG_FILTER_GO.HANDLED : DEBUG_FILTER_GO.NOT_HANDLED,
        TextSize: 0,
        CommandSize: 0,
        SecondCommandSize: 0,
        ExceptionCode: code,
      },
    ]);
  }

  /** What is set: events by name, exceptions by code, and the default of all others. */
  toJSON(): object {
    if (!this.session.alive) return {};
    const kinds = Object.keys(EVENTS) as EventKind[];
    return {
      events: Object.fromEntries(kinds.map((kind) => [kind, this.event(kind)])),
      exceptions: this.exceptions(),
    };
  }

  [inspectCustom](depth: number, options: InspectOptions, inspect: never): string {
    return inspectAs('Filters', this.toJSON(), depth, options, inspect);
  }

  private exceptions(): Record<string, Filter> {
    const numbers = this.control.GetNumberEventFilters();
    const { SpecificEvents: first, SpecificExceptions, ArbitraryExceptions } = numbers;
    const count = SpecificExceptions + ArbitraryExceptions;
    const all = this.control.GetExceptionFilterParameters(count, null, first);
    return Object.fromEntries(
      all.map((filter) => [
        filter.ExceptionCode ? hex(filter.ExceptionCode) : 'default',
        toFilter(filter),
      ]),
    );
  }

  private get control() {
    return this.session.engine.control;
  }
}

function indexOf(kind: EventKind): DEBUG_FILTER_EVENT {
  const index = EVENTS[kind];
  if (index === undefined)
    throw new TypeError(`'${kind}' has no event filter; use setException for exceptions.`);
  return index;
}

function actionOf(action: FilterAction): DEBUG_FILTER_EXECUTION {
  const option = ACTIONS[action];
  if (option === undefined)
    throw new TypeError(
      `A filter does '${Object.keys(ACTIONS).join("', '")}', not '${String(action)}'.`,
    );
  return option;
}

function toFilter({
  ExecutionOption,
  ContinueOption,
}: {
  ExecutionOption: number;
  ContinueOption: number;
}): Filter {
  const action = (Object.keys(ACTIONS) as FilterAction[]).find(
    (key) => ACTIONS[key] === ExecutionOption,
  );
  return {
    action: action ?? 'ignore',
    continue: ContinueOption === DEBUG_FILTER_GO.HANDLED ? 'handled' : 'not-handled',
  };
}
