// Compiles for the processes of engine tests: every TypeScript source once per content, and circus
// with `expect` once per version into one file. esbuild does not start under Wine, so this is done
// outside, before the first process starts.
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
import { compiledName } from './inside/compiled-name.ts';

export const root = dirname(dirname(dirname(dirname(fileURLToPath(import.meta.url)))));
const cache = join(root, 'node_modules', '.cache', `engine-tests-${version}`);

/** Where TypeScript that runs inside may stand; a folder that is not there is no harm. */
const sourceFolders = ['src', 'codegen', 'headers', 'examples', 'test/engine', 'test/support'];

export interface Compiled {
  /** The bundle that runs a test file and answers for `@jest/globals`. */
  inside: string;
  /** What `--import` puts into the process first. */
  start: string;
  /** The folder of compiled sources. */
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
    .map((folder) => join(root, folder))
    .filter((folder) => existsSync(folder))
    .flatMap((folder) =>
      readdirSync(folder, { recursive: true, encoding: 'utf8' })
        .filter((name) => name.endsWith('.ts') && !name.endsWith('.d.ts'))
        .map((name) => join(folder, name)),
    );
}

async function compileSource(folder: string, path: string): Promise<void> {
  const source = readFileSync(path);
  const name = join(folder, compiledName(path, source));
  if (existsSync(`${name}.js`) || existsSync(`${name}.error`)) return;
  try {
    const { code } = await transform(source, {
      loader: 'ts',
      format: 'esm',
      target: 'node20.19',
      sourcemap: 'inline',
      tsconfigRaw: { compilerOptions: { verbatimModuleSyntax: true } },
      sourcesContent: false,
      // Relative to the module, so that the cache serves every checkout and both kinds of path.
      sourcefile: basename(path),
    });
    put(`${name}.js`, code);
  } catch (error) {
    // Only a test that imports the file may fail for it.
    put(`${name}.error`, `${path}: ${(error as Error).message}`);
  }
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
  const compiled = join(cache, 'sources');
  mkdirSync(compiled, { recursive: true });
  await Promise.all([
    bundleInside(),
    ...typescriptFiles().map((path) => compileSource(compiled, path)),
  ]);
  return { inside: join(cache, 'main.mjs'), start: join(cache, 'start.mjs'), compiled };
}
