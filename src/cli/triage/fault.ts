// Where and why it happened: what the session knows of a dump's fault, as a report has it.
import type { ExceptionInfo, Session } from '../../index.ts';
import { describeException, type BugCheck } from '../../raw.ts';
import { CPP_EXCEPTION, thrownType } from './cpp-exception.ts';
import { hex, type BugCheckReport, type ExceptionReport } from './report.ts';
import { addressOf, type Target } from './target.ts';

/** What a dump says about its end. */
export interface Fault {
  readonly exception: ExceptionReport | null;
  readonly bugcheck?: BugCheckReport;
  /** Registers at the fault; undefined: those of the current thread. */
  readonly context: Uint8Array | undefined;
  /** The engine's number of the thread; undefined: the current one. */
  readonly thread: number | undefined;
  /** The instruction that a bug check blames. */
  readonly blamed?: bigint;
}

export function readFault(target: Target): Fault {
  const { exception, bugcheck, context, thread, blamed } = faultOf(target.session);
  return {
    exception: exception ? exceptionReport(target, exception) : null,
    ...(bugcheck && { bugcheck: bugCheckReport(target, bugcheck) }),
    context,
    thread,
    ...(blamed !== undefined && { blamed }),
  };
}

/** Sessions of dumps have one, which may be empty. */
function faultOf({ fault }: Session): NonNullable<Session['fault']> {
  if (!fault) throw new Error('not a dump');
  return fault;
}

function exceptionReport(target: Target, exception: ExceptionInfo): ExceptionReport {
  const { code, name, address } = exception;
  const parameters = exception.parameters.map((value) => addressOf(target, value));
  return {
    code: hex(code),
    name: name ?? null,
    address: hex(addressOf(target, address)),
    parameters: parameters.map(hex),
    description: describe(target, code, parameters),
  };
}

function describe(target: Target, code: number, parameters: readonly bigint[]): string {
  const text = describeException(code, parameters);
  const type = code === CPP_EXCEPTION ? thrownType(target, parameters) : undefined;
  return type === undefined ? text : `${text} of type ${type}`;
}

function bugCheckReport(target: Target, bugcheck: BugCheck): BugCheckReport {
  const { code, name, parameters, description } = bugcheck;
  return {
    code: hex(code),
    name: name ?? null,
    parameters: parameters.map((value) => hex(addressOf(target, value))),
    description,
  };
}
