// One line that is the same for the same crash on other machines: what happened, and whose code did it.
import { plainBugCheck } from '../../raw.ts';
import type { Fault } from './fault.ts';
import { moduleAt, type ModuleInfo } from './modules.ts';
import { hex, type FrameReport } from './report.ts';

/** Frames of the program's own that count. More tell apart what is one bug reached by two ways. */
const FRAMES = 3;

/**
 * Modules that every program has. Their offsets differ from one Windows to the next, and what they do there they
 * do for their caller, so they stand in a signature with their name only.
 */
const SYSTEM =
  /^(?:ntdll|kernel32|kernelbase|wow64\w*|ucrtbased?|msvcr\w*|msvcp\w*|vcruntime\w*|combase|rpcrt4|user32|win32u|gdi32\w*|nt|ntkrnl\w*|ntoskrnl|hal|win32k\w*|verifier)$/i;

/** What stands between a fault that the program found itself and the code that found it. */
const RAISING =
  /^(?:_CxxThrowException|RaiseException|RaiseFailFastException|abort|terminate|_purecall|_invoke_watson|__report_gsfailure|__report_rangecheckfailure)$/;

/** `0xc0000005 target!crash target!main`, `0x7e(0xc0000005) amdppm+0x334c`. */
export function signatureOf(
  fault: Fault,
  frames: readonly FrameReport[],
  modules: readonly ModuleInfo[],
): string {
  return [headOf(fault), ...places(fault, frames, modules)].join(' ');
}

function headOf({ exception, bugcheck }: Fault): string {
  if (bugcheck) {
    const code = hex(plainBugCheck(Number(bugcheck.code)));
    const cause = BigInt(bugcheck.parameters[0] ?? '0x0');
    // The exception of bug checks that report one: extended with its sign to 64 bits.
    const status = BigInt.asUintN(32, cause);
    return status >= 0x80000000n && BigInt.asUintN(64, BigInt.asIntN(32, status)) === cause
      ? `${code}(${hex(status)})`
      : code;
  }
  return exception ? exception.code : 'no-exception';
}

function places(
  { blamed }: Fault,
  frames: readonly FrameReport[],
  modules: readonly ModuleInfo[],
): string[] {
  const trusted = frames.filter((frame) => frame.trusted);
  const own = trusted.findIndex(isOwn);
  if (blamed !== undefined && own < 0) {
    const module = moduleAt(modules, blamed);
    return [module ? `${lower(module.name)}+${hex(blamed - module.base)}` : '?'];
  }
  if (own < 0) return trusted.slice(0, FRAMES).map(placeOf);
  const names: string[] = [];
  let left = FRAMES;
  for (const frame of trusted) {
    if (RAISING.test(frame.symbol ?? '')) continue;
    if (isOwn(frame)) left -= 1;
    const name = isOwn(frame) ? placeOf(frame) : lower(frame.module ?? '?');
    if (name !== names.at(-1)) names.push(name);
    if (left === 0) break;
  }
  // What is below the program's own code is the same for every thread.
  while (SYSTEM.test(names.at(-1)!) || names.at(-1) === '?') names.pop();
  return names;
}

function isOwn({ module }: FrameReport): boolean {
  return module !== null && !SYSTEM.test(module);
}

function placeOf({ module, symbol, moduleOffset }: FrameReport): string {
  if (module === null) return '?';
  return symbol ? `${lower(module)}!${symbol}` : `${lower(module)}+${moduleOffset}`;
}

const lower = (name: string) => name.toLowerCase();
