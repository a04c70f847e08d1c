// Which generated methods the engine tests really call on Microsoft's engine: runs them, prints a
// table and keeps it in docs/engine-coverage.md. Arguments go to jest, as for `npm test`; a part of
// the suite leaves the document alone.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { format, resolveConfig } from 'prettier';
import * as raw from '../src/raw.ts';
import type { EngineCalls } from '../test/support/engine-calls.ts';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const documentFile = join(root, 'docs', 'engine-coverage.md');

/** How far one method got. */
type State = 'called' | 'refused' | 'never' | 'omitted';

interface Row {
  interfaceName: string;
  methods: { name: string; state: State }[];
}

/** Callback interfaces are ours to implement: the engine calls those. */
function isEngineSide(type: typeof raw.IUnknown): boolean {
  return !/Callbacks|OutputStream/.test(type.interfaceName);
}

function engineClasses(): (typeof raw.IUnknown)[] {
  return Object.values(raw)
    .filter(
      (value): value is typeof raw.IUnknown =>
        typeof value === 'function' && value.prototype instanceof raw.IUnknown,
    )
    .filter(isEngineSide);
}

/** Runs the suite and returns what every test file wrote down, and whether all of them passed. */
function recordCalls(jestArguments: string[]): { calls: EngineCalls[]; passed: boolean } {
  const folder = mkdtempSync(join(tmpdir(), 'dbgeng-coverage-'));
  const file = join(folder, 'calls.jsonl');
  writeFileSync(file, '');
  try {
    const { status } = spawnSync(
      process.execPath,
      [
        '--disable-warning=ExperimentalWarning',
        '--experimental-vm-modules',
        join('node_modules', 'jest', 'bin', 'jest.js'),
        ...jestArguments,
        '--selectProjects',
        'engine',
      ],
      {
        cwd: root,
        stdio: 'inherit',
        // Under Wine the root of this machine is drive Z.
        env: {
          ...process.env,
          DBGENG_ENGINE_CALLS:
            process.platform === 'win32' ? file : `Z:${file.replaceAll('/', '\\')}`,
        },
      },
    );
    const lines = readFileSync(file, 'utf8').split('\n');
    lines.pop();
    return {
      calls: lines.map((line) => JSON.parse(line) as EngineCalls),
      passed: status === 0,
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function rows(calls: EngineCalls[]): Row[] {
  const succeeded = new Set(calls.flatMap((file) => Object.keys(file.succeeded)));
  const failed = new Set(calls.flatMap((file) => Object.keys(file.failed)));
  return engineClasses().map((type) => ({
    interfaceName: type.interfaceName,
    methods: type.ownMethods().map(({ name }) => {
      const entry = `${type.interfaceName}.${name}`;
      let state: State = 'never';
      if (!Object.hasOwn(type.prototype, name)) state = 'omitted';
      else if (succeeded.has(entry)) state = 'called';
      else if (failed.has(entry)) state = 'refused';
      return { name, state };
    }),
  }));
}

const count = ({ methods }: Pick<Row, 'methods'>, state: State): number =>
  methods.filter((method) => method.state === state).length;

function names({ methods }: Row, state: State): string {
  const list = methods.filter((method) => method.state === state).map(({ name }) => name);
  return list.length === 0 ? '' : list.map((name) => `\`${name}\``).join(', ');
}

function table(all: Row[]): string {
  const line = (title: string, row: Pick<Row, 'methods'>) =>
    `| ${title} | ${row.methods.length} | ${(['called', 'refused', 'never', 'omitted'] as const)
      .map((state) => count(row, state))
      .join(' | ')} |`;
  const total = { methods: all.flatMap(({ methods }) => methods) };
  return [
    '| Interface | Methods | Called | Only refused | Never | Omitted |',
    '| --- | --: | --: | --: | --: | --: |',
    ...all.map((row) => line(row.interfaceName, row)),
    line('**All**', total),
  ].join('\n');
}

function details(row: Row): string {
  const parts = [
    ['Called', names(row, 'called')],
    ['Only refused', names(row, 'refused')],
    ['Never', names(row, 'never')],
    ['Omitted', names(row, 'omitted')],
  ].filter(([, text]) => text !== '');
  return [`### ${row.interfaceName}`, ...parts.map(([title, text]) => `${title}: ${text}.`)].join(
    '\n\n',
  );
}

function document(all: Row[]): string {
  return `# Methods that the tests call on the engine

Written by \`npm run coverage:engine\`, which runs the tests of \`test/engine\` on Microsoft's engine and
counts. Each method is listed once, under the interface version that brought it.

- **Called**: it succeeded at least once.
- **Only refused**: it was called, and failed every time, as the tests expect: physical memory of a
  user-mode target, packages of the Store, questions that this engine answers with E_NOTIMPL.
- **Never**: no test calls it.
- **Omitted**: it cannot be called from JavaScript; \`raw.md\` says why.

${table(all)}

${all.map(details).join('\n\n')}
`;
}

const jestArguments = process.argv.slice(2);
const { calls, passed } = recordCalls(jestArguments);
const all = rows(calls);
console.log(`\n${table(all)}\n`);
if (jestArguments.length === 0) {
  const options = await resolveConfig(documentFile);
  writeFileSync(documentFile, await format(document(all), { ...options, parser: 'markdown' }));
  console.log(`Written to ${documentFile}.`);
}
if (!passed) {
  console.error('Tests failed: what they would have called is not counted.');
  process.exitCode = 1;
}
