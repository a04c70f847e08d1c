// A diagnosis for people.
import type { Paint } from '../terminal.ts';
import type { Diagnosis, EngineReport, Finding } from './report.ts';
import type { CheckResult } from './self-test.ts';

const MARKS = { ok: ['green', '✓'], missing: ['yellow', '–'], broken: ['red', '✗'] } as const;

/** Paragraphs: the engine that is used, what it lacks, the others, what else is needed. */
export function diagnosisText(diagnosis: Diagnosis, paint: Paint): string {
  const { dbgeng, node, system, engine, engines, findings, lookedAt } = diagnosis;
  const line = (finding: Finding) => findingLines(finding, paint);
  // Without an engine every place is listed below, these among them.
  const others = engine ? engines.filter(({ path }) => path !== engine.path) : [];
  return [
    `dbgeng ${dbgeng}, Node.js ${node}, ${system}`,
    '',
    paint('bold', 'Engine'),
    ...(engine
      ? [
          `  ${paint('green', '✓')} ${engine.path}`,
          `    ${engine.version ?? 'unknown version'} for ${engine.machine}: ${engine.why}`,
          ...engine.missing.flatMap(line),
        ]
      : diagnosis.ready
        ? [`  ${paint('yellow', '–')} none yet: it is fetched at the first session, see below`]
        : [`  ${paint('red', '✗')} none that can be used`]),
    ...(others.length > 0
      ? ['', paint('bold', 'Other engines'), ...others.flatMap(otherLines)]
      : []),
    ...(engine
      ? []
      : [
          '',
          paint('bold', 'Looked at'),
          ...lookedAt.map(({ source, place, result }) => `  ${source}: ${place}: ${result}`),
        ]),
    '',
    paint('bold', 'Needed besides'),
    ...findings.flatMap(line),
    '',
    diagnosis.ready ? paint('green', 'Ready.') : paint('red', 'Not ready: see what is marked ✗.'),
    '',
  ].join('\n');
}

function findingLines({ name, state, what, cost, mend }: Finding, paint: Paint): string[] {
  const [colour, mark] = MARKS[state];
  return [
    `  ${paint(colour, mark)} ${name} ${what}`,
    ...(cost ? [`      without it: ${cost}`] : []),
    ...(mend ? [`      to mend it: ${mend}`] : []),
  ];
}

function otherLines({ source, path, version, machine, problem, missing }: EngineReport): string[] {
  const without =
    missing.length > 0 ? `, without ${missing.map(({ name }) => name).join(', ')}` : '';
  return [
    `  ${source}: ${path}`,
    `    ${problem ?? `${version ?? 'unknown version'} for ${machine}${without}`}`,
  ];
}

const STATES = {
  ok: ['green', 'ok'],
  failed: ['red', 'FAILED'],
  'not-possible': ['yellow', 'not possible here'],
} as const;

/** The longest id, and some. */
const COLUMN = 20;

/** One check on one line, and for a failure where to look on a second one. */
export function resultText(
  { id, state, saw, hint, stack }: CheckResult,
  { paint, verbose }: { paint: Paint; verbose: boolean },
): string {
  const [colour, word] = STATES[state];
  const lines = [`  ${id.padEnd(COLUMN)} ${paint(colour, word)}: ${saw}`];
  if (hint) lines.push(`      ${hint}`);
  if (verbose && stack)
    lines.push(
      ...stack
        .trimEnd()
        .split('\n')
        .map((line) => `      ${line}`),
    );
  return `${lines.join('\n')}\n`;
}

/** `24 ok, 1 failed, 2 not possible here`. */
export function summaryText(results: readonly CheckResult[], paint: Paint): string {
  const count = (wanted: CheckResult['state']) =>
    results.filter(({ state }) => state === wanted).length;
  const failed = count('failed');
  const text = `${count('ok')} ok, ${failed} failed, ${count('not-possible')} not possible here`;
  return `\n${paint(failed > 0 ? 'red' : 'green', text)}\n`;
}
