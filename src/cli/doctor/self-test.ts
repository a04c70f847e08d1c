// `dbgeng doctor --self-test`: the checks, one after another, each in a process of its own that may fault and hang.
import { spawnSync } from 'node:child_process';
import { createInterface } from 'node:readline';
import { besideUs, startInside, type Inside, type WineExit } from '../inside.ts';
import { enginePath } from '../paths.ts';
import { REPORT, type Check, type CheckReport, type CheckState } from './checks/check.ts';

export interface CheckResult {
  /** As in docs/windows-checklist.md. */
  readonly id: string;
  readonly what: string;
  readonly state: CheckState;
  /** One line: what was seen; of a failure what went wrong; of what is not possible, why. */
  readonly saw: string;
  /** Of a failure: where to look. */
  readonly hint?: string;
  /** Of a failure: where it comes from, as far as that is known. */
  readonly stack?: string;
  /** How long it took. */
  readonly seconds: number;
}

export interface SelfTestOptions {
  /** A folder with the engine to check. */
  readonly engine?: string | undefined;
  readonly signal: AbortSignal;
  readonly onStart?: (check: Check, index: number) => void;
  readonly onResult?: (result: CheckResult) => void;
  /** @internal The file that the processes run; the tests have one that misbehaves. */
  readonly runner?: string;
}

/** Seconds for one check: what takes one second here takes many on a busy machine. */
const LIMIT = 90;
/** Milliseconds for the process of a check to end once it has said everything. */
const LEAVING = 20_000;

/** Runs the checks. Rejects with what keeps every process from starting, and with the reason of `signal`. */
export async function runChecks(
  checks: readonly Check[],
  options: SelfTestOptions,
): Promise<CheckResult[]> {
  const results: CheckResult[] = [];
  for (const [index, check] of checks.entries()) {
    options.signal.throwIfAborted();
    options.onStart?.(check, index);
    const began = performance.now();
    const { state, saw, stack } = await runCheck(check, options);
    options.signal.throwIfAborted();
    const failed = state === 'failed';
    const result: CheckResult = {
      id: check.id,
      what: check.what,
      state,
      saw,
      ...(failed && { hint: check.hint }),
      ...(failed && stack && { stack }),
      seconds: Math.round((performance.now() - began) / 100) / 10,
    };
    results.push(result);
    options.onResult?.(result);
  }
  return results;
}

async function runCheck(check: Check, options: SelfTestOptions): Promise<CheckReport> {
  const { engine, signal, runner = besideUs('doctor/checks/run') } = options;
  const args = [check.id, ...(engine === undefined ? [] : [enginePath(engine)])];
  const inside = await startInside(runner, args, { stdio: ['ignore', 'pipe', 'pipe'] });
  const abort = () => endTree(inside);
  signal.addEventListener('abort', abort);
  if (signal.aborted) abort();
  try {
    return await listen(inside, check.seconds ?? LIMIT);
  } finally {
    signal.removeEventListener('abort', abort);
    endTree(inside);
    await inside.exited;
  }
}

/** What the check says; or how its process ended, or that it does not. */
async function listen(inside: Inside, seconds: number): Promise<CheckReport> {
  const failed = (saw: string): CheckReport => ({ state: 'failed', saw, stack: complaints });
  const { stdout, stderr } = inside.child;
  let complaints = '';
  let report: CheckReport | undefined;
  stderr!.setEncoding('utf8').on('data', (text: string) => {
    complaints = (complaints + text).slice(-4000);
  });
  const said = new Promise<void>((resolve) => {
    createInterface({ input: stdout! }).on('line', (line) => {
      if (!line.startsWith(REPORT)) return;
      report = reportOf(line.slice(REPORT.length));
      if (report) resolve();
    });
  });
  const ended = inside.exited.then((exit) => exit);
  const first = await within(Promise.race([said, ended]), seconds * 1000);
  if (first === LATE) return failed(`it hangs: given up after ${seconds} s`);
  if (!report) {
    // What it said last may still be in the pipe.
    await within(said, 500);
    if (!report && first) return failed(howItEnded(first));
  }
  if ((await within(ended, LEAVING)) === LATE)
    return failed(`its process does not end (it saw: ${report!.saw})`);
  return report!;
}

/** Undefined where a fault has cut it off. */
function reportOf(text: string): CheckReport | undefined {
  try {
    return JSON.parse(text) as CheckReport;
  } catch {
    return undefined;
  }
}

const LATE = Symbol('late');

async function within<T>(work: Promise<T>, milliseconds: number): Promise<T | typeof LATE> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<typeof LATE>((resolve) => {
    timer = setTimeout(() => resolve(LATE), milliseconds);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}

function howItEnded({ code, signal, message }: WineExit): string {
  const how = message ?? (signal ? signal : `exit code ${code}`);
  return `its process ended before it had said anything: ${how}`;
}

/** Ends the process of a check with everything that it has started; again is harmless. */
function endTree({ child, terminate }: Inside): void {
  if (child.exitCode !== null || child.signalCode !== null) return;
  // Windows keeps a process's children when it ends.
  if (process.platform === 'win32')
    spawnSync('taskkill', ['/pid', String(child.pid), '/t', '/f'], { stdio: 'ignore' });
  terminate();
}
