// The pages of docs/ as programs: their TypeScript blocks, what they say is printed, and running them.
import { execFile } from 'node:child_process';
import {
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { fixturesFolder } from '../fixtures/programs.ts';
import { root } from '../support/repository.ts';

export interface Example {
  /** Line of the page where it begins, from 1. */
  line: number;
  code: string;
  /** The block without a language behind it; undefined where the page shows no output. */
  output: string | undefined;
}

/** The `ts` blocks of a page. A block marked `ts no-run` is only shown. */
export function examplesOf(text: string): Example[] {
  const block = /^```ts\n([^]*?)^```\n(?:\n```(?:text)?\n([^]*?)^```\n)?/gm;
  return [...text.matchAll(block)].map((match) => ({
    line: text.slice(0, match.index).split('\n').length,
    code: match[1]!,
    output: match[2],
  }));
}

const MARK = '=== example ';

/** What Node is started with for the file `main`. */
type Start = (main: string) => string[];

const tsx = ['--import', import.meta.resolve('tsx')];
const underWine: Start = (main) => [...tsx, join(root, 'src/cli/main.ts'), 'run', main];
/** In this system's own Node, as a program that has installed the package. */
export const here: Start = (main) => [...tsx, '--conditions=dbgeng-source', main];

/** As npm does. */
function install(folder: string): void {
  writeFileSync(join(folder, 'package.json'), '{ "type": "module", "private": true }');
  mkdirSync(join(folder, 'node_modules'));
  symlinkSync(root, join(folder, 'node_modules', 'dbgeng'), 'junction');
}

/** Runs examples one after the other in one process, with our programs in the current folder. */
export async function run(examples: readonly string[], start = underWine): Promise<string[]> {
  const folder = mkdtempSync(join(tmpdir(), 'dbgeng-docs-'));
  try {
    for (const from of ['target', 'targets'])
      for (const file of readdirSync(join(fixturesFolder, from)))
        if (/\.(exe|dll|pdb|cpp)$/.test(file))
          copyFileSync(join(fixturesFolder, from, file), join(folder, file));
    const scripts = join(folder, 'scripts');
    mkdirSync(scripts);
    const main = examples.map((code, i) => {
      writeFileSync(join(scripts, `example${i}.ts`), code);
      return `console.log('${MARK}${i}');\nawait import('./example${i}.ts');\n`;
    });
    writeFileSync(join(scripts, 'main.ts'), main.join(''));
    if (start === here) install(folder);
    const args = start(join(scripts, 'main.ts'));
    const { stdout } = await promisify(execFile)(process.execPath, args, {
      cwd: folder,
      timeout: 120_000,
      maxBuffer: 1 << 24,
    });
    return stdout
      .replaceAll('\r', '')
      .split(new RegExp(`^${MARK}\\d+\n`, 'm'))
      .slice(1);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Does the output look as the page says? `…` stands for anything within a line. */
export function looksLike(output: string, page: string): boolean {
  const pattern = page
    .trimEnd()
    .split('…')
    .map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
    .join('.*');
  // Blanks at the end of a line do not survive in Markdown.
  return new RegExp(`^${pattern}$`).test(output.trimEnd().replace(/[ \t]+$/gm, ''));
}

export const readPage = (name: string): string => readFileSync(join(root, 'docs', name), 'utf8');
