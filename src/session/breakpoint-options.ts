/** What a breakpoint may be told: anything else is refused before the engine has it. */
import type { BreakpointOptions } from './breakpoint.ts';
import { checkOptions, shown } from './options.ts';

const CHECKS: Record<keyof BreakpointOptions, [(value: unknown) => boolean, string]> = {
  once: [isBoolean, 'true or false'],
  condition: [
    (value) => typeof value === 'string' && value.trim() !== '',
    "the text of an expression of the engine, such as '@rcx == 5'",
  ],
  passCount: [isPassCount, 'the hit that is the first to count, a whole number from 1'],
  thread: [isThread, "the engine's number of a thread, as in ~0"],
  disabled: [isBoolean, 'true or false'],
  hardware: [isBoolean, 'true or false'],
};

const KNOWN = Object.keys(CHECKS) as (keyof BreakpointOptions)[];

/** Throws TypeError for what is no option, or not of its kind. */
export function checkBreakpointOptions(method: string, options: BreakpointOptions): void {
  checkOptions(method, options, KNOWN);
  for (const name of KNOWN) {
    const value = options[name];
    const [fits, what] = CHECKS[name];
    if (value !== undefined && !fits(value))
      throw new TypeError(`The option ${name} of a breakpoint is ${what}, not ${shown(value)}.`);
  }
}

function isBoolean(value: unknown): boolean {
  return typeof value === 'boolean';
}

function isPassCount(value: unknown): boolean {
  return isWord(value) && value !== 0;
}

function isThread(value: unknown): boolean {
  return isWord(value) && value !== 0xffffffff;
}

function isWord(value: unknown): boolean {
  return typeof value === 'number' && value >>> 0 === value;
}
