// A C++ compiler for 64-bit Windows.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

const PREFIX = 'x86_64-w64-mingw32-';
const PACKAGE = 'g++-mingw-w64-x86-64';
// SAL words that mingw's sal.h does not know.
const OPTIONS = ['-std=c++20', '-O0', '-w', '-D_Analysis_noreturn_='];

function run(tool: string, args: string[], folder: string): string {
  const result = spawnSync(PREFIX + tool, args, {
    cwd: folder,
    encoding: 'utf8',
    maxBuffer: 1 << 28,
    timeout: 240_000,
  });
  if (result.error && 'code' in result.error && result.error.code === 'ENOENT') {
    throw new Error(`${PREFIX}${tool} is not installed: run "apt-get install ${PACKAGE}"`);
  }
  if (result.error) throw result.error;
  if (result.status !== 0) {
    throw new Error(`${PREFIX}${tool} failed:\n${result.stderr.slice(0, 4000)}`);
  }
  return result.stdout;
}

function inFolder<T>(work: (folder: string) => T): T {
  const folder = mkdtempSync(path.join(tmpdir(), 'dbgeng-abi-'));
  try {
    return work(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Compiles a source and returns the bytes of its sections, by name. */
export function compileSections(source: string, sections: string[]): Map<string, Buffer> {
  return inFolder((folder) => {
    writeFileSync(path.join(folder, 'probe.cpp'), source);
    run('g++', [...OPTIONS, '-c', 'probe.cpp', '-o', 'probe.o'], folder);
    return new Map(
      sections.map((name) => {
        const file = `section${name}.bin`;
        run('objcopy', ['-O', 'binary', '-j', name, 'probe.o', file], folder);
        return [name, readFileSync(path.join(folder, file))] as const;
      }),
    );
  });
}

/** Compiles a source into a DLL that needs nothing but Windows' own. */
export function compileLibrary(source: string, dll: string, libraries: string[]): void {
  const options = [...OPTIONS, '-shared', '-static', '-s', '-o', dll, source, ...libraries];
  run('g++', options, path.dirname(dll));
}

/** The names of the macros without parameters that are defined at the end of a source. */
export function macroNames(source: string): Set<string> {
  return inFolder((folder) => {
    writeFileSync(path.join(folder, 'probe.cpp'), source);
    const lines = run('g++', [...OPTIONS, '-E', '-dM', 'probe.cpp'], folder).split(/\r?\n/);
    return new Set(lines.flatMap((line) => /^#define (\w+)(?: |$)/.exec(line)?.[1] ?? []));
  });
}

/** The path of a header that the compiler brings along. */
export function ownHeader(name: string): string {
  return inFolder((folder) => {
    writeFileSync(path.join(folder, 'probe.cpp'), `#include <${name}>\n`);
    const files = run('g++', [...OPTIONS, '-M', 'probe.cpp'], folder).split(/[\s\\]+/);
    const file = files.find((each) => path.basename(each).toLowerCase() === name);
    if (file === undefined) throw new Error(`${PREFIX}g++ has no ${name}`);
    return file;
  });
}
