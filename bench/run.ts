/** `npm run bench`: builds the peers, measures them side by side, prints ratios, writes bench/results.json. */
import { execFileSync } from 'node:child_process';
import {
  copyFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
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

const { values } = parseArgs({
  options: {
    rounds: { type: 'string', default: '7' },
    /** Parts of names of works, separated by |. */
    only: { type: 'string', default: '' },
    /** Parts of names of peers, likewise; C++ always runs. */
    peers: { type: 'string', default: '' },
    /** Another checkout, whose raw face and session run beside ours: before and after in one run. */
    against: { type: 'string' },
    /** Print the fastest batches in place of the medians of the quiet ones. */
    fastest: { type: 'boolean', default: false },
    /** In place of the peers: how cost grows with size. */
    growth: { type: 'boolean', default: false },
    /** In place of the peers: calls through hosts against bare round trips. */
    hosts: { type: 'boolean', default: false },
    /** In place of the peers: what a million calls leave behind. */
    memory: { type: 'boolean', default: false },
  },
});
const whole = values.only === '' && values.peers === '' && values.against === undefined;
const folder = mkdtempSync(join(tmpdir(), 'dbgeng-bench-'));
try {
  const setup = await prepare();
  if (values.growth) keep('growth', await alone('growth.ts', setup, printGrowth));
  else if (values.hosts) {
    const rows = await alone<BatchRow>('hosts.ts', setup, () => {});
    const results = summarize(rows, 'bare ping-pong');
    print(results, 'bare ping-pong');
    keep('hosts', results);
  } else if (values.memory) keep('memory', await alone('memory.ts', setup, printMemory));
  else {
    const results = summarize(await measureAll(setup, Number(values.rounds)));
    print(
      values.fastest
        ? results.map((row) => ({ ...row, median: row.fastest, ratioToCpp: null }))
        : results,
    );
    if (whole) keep('rows', results);
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}

/** Replaces one part of results.json. */
function keep(part: 'rows' | 'growth' | 'hosts' | 'memory', value: object[]): void {
  if (values.only !== '') return;
  const file = join(HERE, 'results.json');
  const known = existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as object) : {};
  writeFileSync(file, `${JSON.stringify({ ...known, [part]: value }, null, 1)}\n`);
}

interface Setup {
  node: string;
  args: string[];
  env: Record<string, string>;
}

async function prepare(): Promise<Setup> {
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
    BENCH_ONLY: values.only,
    BENCH_HEADER: toWindowsPath(findHeader('dbgeng.h')),
  };
  return { node: toWindowsPath(runtime.node), args, env };
}

/** One of our own programs that measures something besides the peers. */
async function alone<T extends object>(
  script: string,
  { args, env }: Setup,
  show: (rows: T[]) => void,
): Promise<T[]> {
  const out = join(folder, 'alone.out');
  const targets = toWindowsPath(join(HERE, '../test/fixtures/targets'));
  if (script === 'growth.ts') buildMany();
  await inWine(script, [...args, targets, toWindowsPath(folder)], {
    ...env,
    BENCH_OUT: toWindowsPath(out),
  });
  const rows = readFileSync(out, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as T);
  show(rows);
  return rows;
}

async function measureAll(
  { node: nodeExe, args, env }: Setup,
  rounds: number,
): Promise<BatchRow[]> {
  const checkout = snapshot();
  const node = (file: string, from = checkout) => [
    nodeExe,
    '--import',
    loaderUrl(from),
    '--conditions=dbgeng-source',
    toWindowsPath(join(from, 'bench/peers', file)),
    ...args,
  ];
  /** What users install: dist/, without the loader that translates sources. */
  const plain = (file: string) => [nodeExe, toWindowsPath(join(HERE, 'peers', file)), ...args];
  const chosen = (name: string) =>
    name === 'C++' || values.peers.split('|').some((part) => name.includes(part));
  const plan: Plan = {
    rounds,
    scratch: toWindowsPath(join(folder, 'peer.out')),
    peers: [
      { name: 'C++', command: [toWindowsPath(join(folder, 'peer.exe')), ...args], env },
      { name: 'koffi by hand', command: node('koffi-fast.ts'), env },
      { name: 'koffi plainly', command: node('koffi-plain.ts'), env },
      ...(chosen('C# ComImport')
        ? [{ name: 'C# ComImport', command: [toWindowsPath(buildCsharp()), ...args], env }]
        : []),
      { name: 'raw face', command: node('raw.ts'), env },
      { name: 'session', command: node('session.ts'), env },
      { name: 'raw face', command: node('codegen.ts'), env },
      { name: 'raw face', command: plain('start-raw.ts'), env },
      { name: 'raw face', command: plain('start-cached.ts'), env },
      { name: 'session', command: plain('start-session.ts'), env },
      ...(values.against
        ? [
            { name: 'raw face before', command: node('raw.ts', values.against), env },
            { name: 'session before', command: node('session.ts', values.against), env },
          ]
        : []),
    ].filter(({ name }) => chosen(name)),
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

/** The sources and dist/ as they are now: a run takes minutes, and nothing may change under it. */
function snapshot(): string {
  const checkout = join(folder, 'checkout');
  if (!existsSync(join(HERE, '../dist/raw.js')))
    throw new Error('The bench measures the start of what is built: npm run build');
  for (const name of ['package.json', 'tsconfig.json', 'src', 'bench', 'codegen', 'dist'])
    cpSync(join(HERE, '..', name), join(checkout, name), { recursive: true });
  symlinkSync(join(HERE, '../node_modules'), join(checkout, 'node_modules'));
  return checkout;
}

function loaderUrl(checkout: string): string {
  return `file:///${toWindowsPath(join(checkout, 'src/loader/register.ts')).replaceAll('\\', '/')}`;
}

async function inWine(
  script: string,
  args: string[],
  more: Record<string, string> = {},
): Promise<void> {
  // .NET programs need Wine's mscoree, which the launcher turns off otherwise.
  const env = { ...process.env, WINEDLLOVERRIDES: 'mscoree=b', ...more };
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

/** A program with 187,501 symbols in groups of one, 12,500, 25,000, 50,000 and 100,000. */
function buildMany(): void {
  const groups = [1, 12_500, 25_000, 50_000, 100_000];
  const names = groups.flatMap((size) => Array.from({ length: size }, (_, i) => `n${size}_${i}`));
  const source = join(folder, 'many.c');
  const lines = names.map((name) => `char ${name} = 1;`);
  writeFileSync(source, `${lines.join('\n')}\nint mainCRTStartup(void) { return 0; }\n`);
  const flags = ['-g', '-gcodeview', '-nostdlib', '-fuse-ld=lld', '-Wl,--entry=mainCRTStartup'];
  const pdb = `-Wl,--pdb=${join(folder, 'many.pdb')}`;
  execFileSync(
    'clang',
    ['--target=x86_64-w64-mingw32', ...flags, pdb, '-o', join(folder, 'many.exe'), source],
    { stdio: ['ignore', 'inherit', 'inherit'] },
  );
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

function print(results: Result[], bound = 'C++'): void {
  const peers = [...new Set(results.map(({ peer }) => peer))];
  const works = [...new Set(results.map(({ work }) => work))];
  const cell = (text: string) => text.padStart(18);
  console.log(`${`ns per call (x ${bound})`.padEnd(22)}${peers.map(cell).join('')}`);
  for (const work of works) {
    const cells = peers.map((peer) => {
      const row = results.find((r) => r.work === work && r.peer === peer);
      if (!row) return cell('–');
      const ratio = row.ratioToCpp === null ? '' : ` x${row.ratioToCpp.toFixed(2)}`;
      return cell(`${row.median.toFixed(row.median < 100 ? 1 : 0)}${ratio}`);
    });
    console.log(`${work.padEnd(22)}${cells.join('')}`);
  }
}

interface Growth {
  growth: string;
  size: number;
  ms: number;
  rssMb: number;
}

/** Linear work has the same cost per unit at every size. */
function printGrowth(rows: Growth[]): void {
  console.log(
    `${'work'.padEnd(24)}${'size'.padStart(10)}${'ms'.padStart(12)}${'us per unit'.padStart(14)}${'grown MB'.padStart(10)}`,
  );
  for (const { growth, size, ms, rssMb } of rows) {
    const each = ((ms * 1000) / size).toFixed(1);
    console.log(
      `${growth.padEnd(24)}${String(size).padStart(10)}${ms.toFixed(1).padStart(12)}${each.padStart(14)}${String(rssMb).padStart(10)}`,
    );
  }
}

interface Leak {
  shape: string;
  calls: number;
  bytes: number;
  mbPerMillion: number;
}

function printMemory(rows: Leak[]): void {
  console.log(
    `${'shape'.padEnd(28)}${'calls'.padStart(10)}${'grown KB'.padStart(12)}${'MB per million'.padStart(16)}`,
  );
  for (const { shape, calls, bytes, mbPerMillion } of rows)
    console.log(
      `${shape.padEnd(28)}${String(calls).padStart(10)}${String(Math.round(bytes / 1024)).padStart(12)}${mbPerMillion.toFixed(2).padStart(16)}`,
    );
}
