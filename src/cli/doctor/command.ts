// `dbgeng doctor`: which engine would be loaded, what is missing, and how to mend it.
import { release, type } from 'node:os';
import { EXIT } from '../errors.ts';
import { packageVersion } from '../version.ts';
import { painter } from '../terminal.ts';
import { enginesOf } from './engines.ts';
import { linuxFindings } from './linux.ts';
import type { Diagnosis, Finding } from './report.ts';
import { diagnosisText } from './text.ts';
import { windowsFindings } from './windows.ts';

export interface DoctorOptions {
  readonly json?: boolean | undefined;
  readonly engine?: string | undefined;
  readonly selfTest?: boolean | undefined;
  readonly signal: AbortSignal;
}

/** Looks at everything; starts and fetches nothing. */
export function diagnose(engine?: string): Diagnosis {
  const { asked, ...found } = enginesOf(engine);
  const findings = findingsFor(found.engine !== null);
  const linux = process.platform === 'linux';
  return {
    dbgeng: packageVersion(),
    node: `${process.version} (${process.arch})`,
    system: `${type()} ${release()}`,
    // On Linux an engine that is not there yet is fetched, unless another one was asked for.
    ready:
      (found.engine !== null || (linux && !asked)) &&
      findings.every(({ state }) => state !== 'broken'),
    ...found,
    findings,
  };
}

function findingsFor(hasEngine: boolean): Finding[] {
  if (process.platform === 'win32') return windowsFindings();
  if (process.platform === 'linux') return linuxFindings(hasEngine);
  return [
    {
      name: 'System',
      state: 'broken',
      what: `${process.platform}: the engine runs on Windows, and on Linux under Wine`,
      cost: 'no sessions',
    },
  ];
}

/** Prints the diagnosis; returns 0 when sessions can run. */
export async function doctor({ json, engine }: DoctorOptions): Promise<number> {
  const diagnosis = diagnose(engine);
  const text = json
    ? `${JSON.stringify(diagnosis, null, 2)}\n`
    : diagnosisText(diagnosis, painter(process.stdout));
  process.stdout.write(text);
  return diagnosis.ready ? EXIT.OK : EXIT.SETUP;
}
