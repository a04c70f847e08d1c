// The `console` blocks of the command line's pages: what they type, what they say is printed, and running them.
import { spawnSync } from 'node:child_process';
import { chmodSync, copyFileSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { buildMinidump, type MinidumpException } from '../support/minidump.ts';
import { fixtures, root } from './support.ts';

export interface Typed {
  /** Line of the page, from 1. */
  readonly line: number;
  readonly command: string;
  /** What the page says is printed, on both streams. */
  readonly output: string;
  /** Of a command that prints JSON: what is in it, from a block of its own. */
  readonly json: string | undefined;
}

/** The commands of a page, in order. */
export function typedOn(page: string): Typed[] {
  const blocks = page.matchAll(
    /^```console\n([^]*?)^```$(?:\n\n[^`\n]*\n\n```json\n([^]*?)^```$)?/gm,
  );
  return [...blocks].flatMap(({ 1: block = '', 2: json, index }) => {
    const first = page.slice(0, index).split('\n').length + 1;
    return [...block.matchAll(/^\$ (.*)\n((?:(?!\$ ).*\n)*)/gm)].map((typed) => ({
      line: first + block.slice(0, typed.index).split('\n').length - 1,
      command: typed[1]!,
      output: typed[2]!,
      json,
    }));
  });
}

/** TypeScript files of a page: blocks whose first line is their name. */
export function scriptsOn(page: string): { name: string; text: string }[] {
  return [...page.matchAll(/^```ts\n\/\/ (\S+\.ts)\n([^]*?)^```$/gm)].map(
    ({ 1: name = '', 2: text = '' }) => ({ name, text }),
  );
}

const MARK = '=== typed ===';

/** What each command prints, typed one after the other into one shell in `folder`. */
export function type(folder: string, commands: readonly string[]): string[] {
  const script = commands.map(
    (command) => `${command}\nstatus=$?; printf '%s\\n' '${MARK}'; (exit $status)\n`,
  );
  const { stdout, error } = spawnSync('sh', ['-c', `exec 2>&1\n${script.join('')}`], {
    cwd: folder,
    encoding: 'utf8',
    env: { ...process.env, PATH: `${path.join(folder, '.bin')}:${process.env['PATH']}` },
    maxBuffer: 1 << 24,
  });
  if (error) throw error;
  return stdout.split(`${MARK}\n`).slice(0, -1);
}

/** A folder as the pages have it: our program, `dbgeng` on the path, dumps of our builder. */
export function furnish(folder: string): void {
  for (const name of ['target.exe', 'target.pdb'])
    copyFileSync(path.join(fixtures, 'target', name), path.join(folder, name));
  mkdirSync(path.join(folder, '.bin'));
  const main = path.join(root, 'src/cli/main.ts');
  const node = `'${process.execPath}' --import '${import.meta.resolve('tsx')}' '${main}'`;
  const command = path.join(folder, '.bin', 'dbgeng');
  writeFileSync(command, `#!/bin/sh\nexec ${node} "$@"\n`);
  chmodSync(command, 0o755);
  writeReports(path.join(folder, 'reports'));
}

const BASE = 0x14000_0000n;
const STACK = 0x7f_0000n;

function writeReports(folder: string): void {
  mkdirSync(folder);
  const write = (name: string, bytes: Uint8Array) => writeFileSync(path.join(folder, name), bytes);
  const dump = (exception: Omit<MinidumpException, 'thread' | 'registers'> | undefined) => {
    const registers = { rip: exception?.address ?? BASE + 0x1000n, rsp: STACK };
    return buildMinidump({
      modules: [
        {
          base: BASE,
          size: 0x2_0000,
          name: 'C:\\app\\demo.exe',
          version: [2, 1, 0, 7],
          pdb: 'demo.pdb',
        },
      ],
      threads: [
        {
          id: 11,
          registers,
          stack: { address: STACK, bytes: stack(BASE + 0x1234n, BASE + 0x42n) },
        },
      ],
      ...(exception && { exception: { ...exception, thread: 11, registers } }),
    }).bytes;
  };
  const write0 = { code: 0xc0000005, address: BASE + 0x1a2bn, parameters: [1n, 0x45n] };
  write('monday.dmp', dump(write0));
  write('tuesday.dmp', dump(write0));
  write('wednesday.dmp', dump({ code: 0xc0000409, address: BASE + 0x3c4dn, parameters: [2n] }));
  write('thursday.dmp', dump(undefined));
  write('friday.dmp', dump(write0).subarray(0, 300));
}

function stack(...words: bigint[]): Uint8Array {
  return new Uint8Array(BigUint64Array.from(words).buffer);
}
