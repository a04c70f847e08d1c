// `dbgeng doctor`: which engine would be loaded, what is missing, and how to mend it.
import { release, type } from 'node:os';
import { EXIT } from '../errors.ts';
import { packageVersion } from '../version.ts';
import { StatusLine, painter } from '../terminal.ts';
import { enginesOf } from './engines.ts';
import { linuxFindings } from './linux.ts';
import type { Diagnosis, Finding } from './report.ts';
import type { CheckResult } from './self-test.ts';
import { diagnosisText, resultText, summaryText } from './text.ts';
import { windowsFindings } from './windows.ts';

export interface DoctorOptions {
  readonly json?: boolean | undefined;
  readonly engine?: string | undefined;
  readonly selfTest?: boolean | undefined;
  readonly verbose?: boolean | undefined;
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

/** Prints the diagnosis, and what the self-test saw; returns 0 when sessions can run and no check failed. */
export async function doctor(options: DoctorOptions): Promise<number> {
  const { json, engine, selfTest } = options;
  const diagnosis = diagnose(engine);
  if (!json) process.stdout.write(diagnosisText(diagnosis, painter(process.stdout)));
  // Without what every session needs, each check would say the same.
  const results = selfTest && diagnosis.ready ? await runSelfTest(options) : undefined;
  if (json) {
    const all = { ...diagnosis, ...(selfTest && { selfTest: results ?? [] }) };
    process.stdout.write(`${JSON.stringify(all, null, 2)}\n`);
  }
  if (!diagnosis.ready) return EXIT.SETUP;
  return results?.some(({ state }) => state === 'failed') ? EXIT.FAILED : EXIT.OK;
}

async function runSelfTest({ json, engine, verbose, signal }: DoctorOptions) {
  const { CHECKS } = await import('./checks/index.ts');
  const { runChecks } = await import('./self-test.ts');
  const paint = painter(process.stdout);
  const text = { paint, verbose: verbose ?? false };
  using status = new StatusLine();
  if (!json) process.stdout.write(`\n${paint('bold', 'Self-test')}\n`);
  const results: CheckResult[] = await runChecks(CHECKS, {
    engine,
    signal,
    onStart: ({ id, what }, index) =>
      status.show(`  ${index + 1}/${CHECKS.length}  ${id}: ${what}`),
    onResult: (result) => {
      status.clear();
      if (!json) process.stdout.write(resultText(result, text));
    },
  });
  if (!json) process.stdout.write(summaryText(results, paint));
  return results;
}
