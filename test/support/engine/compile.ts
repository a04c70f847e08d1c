// Compiles for the processes of engine tests: the repository's TypeScript, what has not changed
// from the last time, and circus with `expect` as one file. esbuild does not start under Wine, so this is done
// outside, before the first process starts.
import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, transform, version } from 'esbuild';
import type { CompiledSource, CompiledSources } from './records.ts';

export const root = dirname(dirname(dirname(dirname(fileURLToPath(import.meta.url)))));
const cache = join(root, 'node_modules', '.cache', `engine-tests-${version}`);

/** Where TypeScript that runs inside may stand; a folder that is not there is no harm. */
const sourceFolders = ['src', 'codegen', 'headers', 'examples', 'test/engine', 'test/support'];

export interface Compiled {
  root: string;
  /** The bundle that runs a test file and answers for `@jest/globals`. */
  inside: string;
  /** What `--import` puts into the process first. */
  start: string;
  /** The file of compiled sources. */
  compiled: string;
}

/** Two runs may write the same file at a time: it appears under its name only when complete. */
function put(file: string, text: string): void {
  const unfinished = `${file}.${process.pid}`;
  writeFileSync(unfinished, text);
  renameSync(unfinished, file);
}

function typescriptFiles(): string[] {
  return sourceFolders
    .filter((folder) => existsSync(join(root, folder)))
    .flatMap((folder) =>
      readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
        .filter((name) => name.endsWith('.ts') && !name.endsWith('.d.ts'))
        .map((name) => `${folder}/${name.replaceAll('\\', '/')}`),
    );
}

async function compileSource(
  path: string,
  known: CompiledSources,
): Promise<[string, CompiledSource]> {
  const source = readFileSync(join(root, path));
  const hash = createHash('sha256').update(source).digest('hex');
  const unchanged = known[path];
  if (unchanged?.hash === hash) return [path, unchanged];
  try {
    const { code } = await transform(source, {
      loader: 'ts',
      format: 'esm',
      target: 'node20.19',
      sourcemap: 'inline',
      sourcesContent: false,
      tsconfigRaw: { compilerOptions: { verbatimModuleSyntax: true } },
      // Relative to the module itself.
      sourcefile: basename(path),
    });
    return [path, { hash, code }];
  } catch (error) {
    // Only a test that imports the file may fail for it.
    return [path, { hash, error: `${path}: ${(error as Error).message}` }];
  }
}

/** Compiles what has changed since the file was written. */
async function compileSources(file: string): Promise<void> {
  const known: CompiledSources = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {};
  const sources = await Promise.all(typescriptFiles().map((path) => compileSource(path, known)));
  put(file, JSON.stringify(Object.fromEntries(sources)));
}

async function bundleInside(): Promise<void> {
  const here = join(dirname(fileURLToPath(import.meta.url)), 'inside');
  const { outputFiles } = await build({
    entryPoints: ['main', 'start', 'hooks'].map((name) => join(here, `${name}.ts`)),
    outdir: cache,
    outExtension: { '.js': '.mjs' },
    alias: { '@jest/expect': join(here, 'jest-expect.ts') },
    bundle: true,
    write: false,
    platform: 'node',
    format: 'esm',
    target: 'node20.19',
    // The CommonJS among what is bundled still asks for Node's own modules with `require`.
    banner: {
      js: [
        'import { createRequire as requireHere } from "node:module";',
        'const require = requireHere(import.meta.url), __dirname = import.meta.dirname;',
      ].join('\n'),
    },
  });
  for (const { path, text } of outputFiles) put(path, text);
}

export async function compile(): Promise<Compiled> {
  mkdirSync(cache, { recursive: true });
  const compiled = join(cache, 'sources.json');
  await Promise.all([bundleInside(), compileSources(compiled)]);
  return { root, inside: join(cache, 'main.mjs'), start: join(cache, 'start.mjs'), compiled };
}
