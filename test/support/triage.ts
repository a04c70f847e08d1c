// What the tests of triage share: a report or a complaint, and frames by name.
import { basename } from 'node:path';
import { analyseDump, type AnalyseOptions } from '../../src/cli/triage/analyse.ts';
import { complaintOf } from '../../src/cli/triage/complaint.ts';
import type { Report } from '../../src/cli/triage/report.ts';

/** The report, and the complaint where there is none. */
export function triage(file: string, options: AnalyseOptions = {}): Report | string {
  try {
    return analyseDump(file, basename(file), options);
  } catch (error) {
    return complaintOf(error, file);
  }
}

/** `target!add`, `target+0x1234`. */
export function named({ module, symbol, moduleOffset }: Report['frames'][number]): string {
  return symbol ? `${module}!${symbol}` : `${module}+${moduleOffset}`;
}
