// The one error of discovery. It names everything that was looked at and what to do about it.
import type { EngineCandidate } from './candidate.ts';

/** One thing that discovery looked at, and what came of it. */
export interface LookedAt {
  readonly source: EngineCandidate['source'];
  /** A folder, a file or a registry key. */
  readonly place: string;
  /** `no such folder`, `dbgeng.dll is for x86, …`, `10.0.29507.1001 (x64)`. */
  readonly result: string;
}

/** There is no engine that this process can use, or the one that was asked for cannot be used. */
export class EngineNotFoundError extends Error {
  readonly code = 'DBGENG_NOT_FOUND';
  /** Everything that was looked at, in order. */
  readonly lookedAt: readonly LookedAt[];

  constructor(message: string, lookedAt: readonly LookedAt[]) {
    super(message);
    this.lookedAt = lookedAt;
  }
}
EngineNotFoundError.prototype.name = 'EngineNotFoundError';

/** What to do on Linux and macOS, where no engine can be loaded into this process. */
export function notWindowsMessage(platform: string): string {
  return (
    `The debugger engine is a Windows DLL and this Node runs on ${platform}. ` +
    (platform === 'linux'
      ? 'Start the script with `dbgeng run script.ts`: it runs it in a Windows Node under Wine, with ' +
        "Microsoft's engine, and says what to install where something is missing."
      : 'Run it on Windows, or on Linux, where `dbgeng run script.ts` runs it under Wine.')
  );
}

/** What to do where a Windows computer has no engine; its last line is the shortest way out. */
export function nothingFoundMessage(arch: string, lookedAt: readonly LookedAt[]): string {
  return [
    `No debugger engine (dbgeng.dll) that an ${arch} Node can use was found. Looked at:`,
    ...lookedAt.map(({ source, place, result }) => `  ${source}: ${place}: ${result}`),
    'Install WinDbg (winget install Microsoft.WinDbg) or the Debugging Tools of the Windows SDK, or set ' +
      'DBGENG_PATH to a folder that holds dbgeng.dll and the DLLs that belong to it.',
  ].join('\n');
}
