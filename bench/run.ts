/** `npm run bench`: builds the peers, measures them side by side, prints ratios, writes bench/results.json. */
import { execFileSync } from 'node:child_process';
import {
  copyFileSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { interfacesSource } from './csharp/interfaces.ts';
import { findHeader } from '../headers/locate.ts';
import { ensureRuntime, runUnderWine, toWindowsPath } from '../src/wine/index.ts';
import type { Plan } from './inside.ts';
import { summarize, type BatchRow, type Result } from './statistics.ts';

const HERE = import.meta.dirname;
const ENGINE = ['dbgeng.dll', 'dbghelp.dll', 'dbgcore.dll', 'dbgmodel.dll', 'msdia140.dll'];

const { values } = parseArgs({ options: { rounds: { type: 'string', default: '7' } } });
const folder = mkdtempSync(join(tmpdir(), 'dbgeng-bench-'));
try {
  const rows = await measureAll(Number(values.rounds));
  const results = summarize(rows);
  print(results);
  writeFileSync(join(HERE, 'results.json'), `${JSON.stringify({ rows: results }, null, 1)}\n`);
} finally {
  rmSync(folder, { recursive: true, force: true });
}

async function measureAll(rounds: number): Promise<BatchRow[]> {
  const runtime = await ensureRuntime();
  for (const name of ENGINE) copyFileSync(join(runtime.enginePath, name), join(folder, name));
  buildNative(runtime.enginePath);
  const fixtures = join(HERE, '../test/fixtures');
  const dump = join(folder, 'recursion.dmp');
  await inWine('make-dump.ts', [toWindowsPath(join(fixtures, 'targets')), toWindowsPath(dump)]);
  const args = [
    toWindowsPath(dump),
    `"${toWindowsPath(join(fixtures, 'target/target.exe'))}" --loops 1000`,
    [join(fixtures, 'targets'), join(fixtures, 'target')].map(toWindowsPath).join(';'),
    readFileSync(`${dump}.address`, 'utf8'),
  ];
  const env = {
    BENCH_SPIN: toWindowsPath(join(folder, 'spin.dll')),
    DBGENG_PATH: toWindowsPath(folder),
  };
  const node = (file: string) => [
    toWindowsPath(runtime.node),
    '--import',
    loaderUrl(),
    '--conditions=dbgeng-source',
    toWindowsPath(join(HERE, 'peers', file)),
    ...args,
  ];
  const plan: Plan = {
    rounds,
    scratch: toWindowsPath(join(folder, 'peer.out')),
    peers: [
      { name: 'C++', command: [toWindowsPath(join(folder, 'peer.exe')), ...args], env },
      { name: 'koffi by hand', command: node('koffi-fast.ts'), env },
      { name: 'koffi plainly', command: node('koffi-plain.ts'), env },
      { name: 'C# ComImport', command: [toWindowsPath(buildCsharp()), ...args], env },
      { name: 'raw face', command: node('raw.ts'), env },
      { name: 'session', command: node('session.ts'), env },
    ],
  };
  const planFile = join(folder, 'plan.json');
  const resultFile = join(folder, 'rows.jsonl');
  writeFileSync(planFile, JSON.stringify(plan));
  await inWine('inside.ts', [toWindowsPath(planFile), toWindowsPath(resultFile)]);
  return readFileSync(resultFile, 'utf8')
    .split('\n')
    .map((line) => JSON.parse(line) as BatchRow)
    .filter((row) => row.work !== undefined);
}

function loaderUrl(): string {
  return `file:///${toWindowsPath(join(HERE, '../src/loader/register.ts')).replaceAll('\\', '/')}`;
}

async function inWine(script: string, args: string[]): Promise<void> {
  // .NET programs need Wine's mscoree, which the launcher turns off otherwise.
  const env = { ...process.env, WINEDLLOVERRIDES: 'mscoree=b' };
  const { code } = await runUnderWine(join(HERE, script), args, { env });
  if (code !== 0) throw new Error(`${script} ended with ${code}`);
}

function buildNative(engine: string): void {
  const include = join(folder, 'include');
  mkdirSync(include);
  copyFileSync(findHeader('dbgeng.h'), join(include, 'dbgeng.h'));
  try {
    gcc('gcc', ['-O2', '-shared', '-o', join(folder, 'spin.dll'), join(HERE, 'native/spin.c')]);
    gcc('g++', [
      ...['-O2', '-std=c++17', '-municode', '-static', '-w', '-D_Analysis_noreturn_='],
      ...['-I', include, '-o', join(folder, 'peer.exe'), join(HERE, 'native/peer.cpp')],
      ...['-luuid', join(engine, 'dbgeng.dll')],
    ]);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
    throw new Error('The C++ peer needs mingw: apt-get install g++-mingw-w64-x86-64');
  }
}

/** Needs the .NET SDK, which brings the Windows runtime as a package. */
function buildCsharp(): string {
  const project = join(folder, 'csharp');
  cpSync(join(HERE, 'csharp'), project, {
    recursive: true,
    filter: (file) => !file.endsWith('.ts'),
  });
  writeFileSync(join(project, 'Interfaces.cs'), interfacesSource());
  const out = join(folder, 'csharp-out');
  execFileSync('dotnet', ['publish', '-c', 'Release', '-o', out, '--nologo', '-v', 'q'], {
    cwd: project,
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  for (const name of [...ENGINE, 'spin.dll']) copyFileSync(join(folder, name), join(out, name));
  return join(out, 'peer-cs.exe');
}

function gcc(compiler: string, args: string[]): void {
  execFileSync(`x86_64-w64-mingw32-${compiler}`, args, { stdio: ['ignore', 'inherit', 'inherit'] });
}

function print(results: Result[]): void {
  const peers = [...new Set(results.map(({ peer }) => peer))];
  const works = [...new Set(results.map(({ work }) => work))];
  const cell = (text: string) => text.padStart(18);
  console.log(`${'ns per call (x C++)'.padEnd(18)}${peers.map(cell).join('')}`);
  for (const work of works) {
    const cells = peers.map((peer) => {
      const row = results.find((r) => r.work === work && r.peer === peer);
      if (!row) return cell('–');
      const ratio = row.ratioToCpp === null ? '' : ` x${row.ratioToCpp.toFixed(2)}`;
      return cell(`${row.median.toFixed(row.median < 100 ? 1 : 0)}${ratio}`);
    });
    console.log(`${work.padEnd(18)}${cells.join('')}`);
  }
}
