/**
 * `npm run build`: dist/ for the package. tsc writes one JavaScript file and one declaration per source;
 * then the rooms that every program loads (ffi to session, 150 files) become a few chunks, because opening
 * a file costs more than compiling it: 320 ms against 30 under Wine. The files stay as re-exports, so that
 * other rooms and `import.meta.url` find everything where the sources have it.
 */
import { build } from 'esbuild';
import { execFileSync } from 'node:child_process';
import { readdirSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, posix, relative } from 'node:path';

const ROOT = join(import.meta.dirname, '..');
const DIST = join(ROOT, 'dist');

/** What a program loads, in chunks: the data model is rarely wanted, sessions not by raw programs. */
const CHUNKS = {
  model: ['generated/model/', 'raw-model.js'],
  core: ['ffi/', 'com/', 'generated/', 'engine/', 'raw.js'],
  session: ['session/', 'index.js'],
};

type Chunk = keyof typeof CHUNKS;

const SHARED = {
  bundle: true,
  splitting: true,
  format: 'esm',
  platform: 'node',
  target: 'node20',
  packages: 'external',
  outdir: DIST,
  absWorkingDir: ROOT,
  keepNames: true,
} as const;

rmSync(DIST, { recursive: true, force: true });
const tsc = createRequire(import.meta.url).resolve('typescript/package.json');
execFileSync(process.execPath, [join(dirname(tsc), 'bin/tsc'), '-p', 'tsconfig.build.json'], {
  cwd: ROOT,
  stdio: 'inherit',
});

const files = readdirSync(DIST, { recursive: true, encoding: 'utf8' })
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => file.endsWith('.js'))
  .sort();
const bundled = files.filter((file) => chunkOf(file) !== undefined);
await bundle();

function chunkOf(file: string): Chunk | undefined {
  return (Object.keys(CHUNKS) as Chunk[]).find((chunk) =>
    CHUNKS[chunk].some((place) => file === place || file.startsWith(place)),
  );
}

/** Each chunk exports its files' exports under the file's own prefix; the files re-export them by name. */
async function bundle(): Promise<void> {
  const prefixes = new Map(bundled.map((file, index) => [file, `f${index.toString(36)}_`]));
  const exportsOf = await exportedNames();
  const chunks = Object.keys(CHUNKS) as Chunk[];
  await build({
    ...SHARED,
    entryPoints: Object.fromEntries(chunks.map((chunk) => [`chunks/${chunk}`, `chunk:${chunk}`])),
    minifyWhitespace: true,
    minifySyntax: true,
    chunkNames: 'chunks/shared-[hash]',
    plugins: [
      {
        name: 'chunks',
        setup({ onResolve, onLoad }) {
          onResolve({ filter: /^chunk:/ }, ({ path }) => ({ path, namespace: 'chunk' }));
          onLoad({ filter: /.*/, namespace: 'chunk' }, ({ path }) => {
            const own = bundled.filter((file) => `chunk:${chunkOf(file)}` === path);
            const lines = own.map((file) => {
              const list = exportsOf
                .get(file)!
                .map((name) => `${name} as ${prefixes.get(file)}${name}`);
              return `export { ${list.join(', ')} } from './${file}';`;
            });
            return { contents: lines.join('\n'), resolveDir: DIST };
          });
        },
      },
    ],
  });
  for (const file of bundled) {
    const list = exportsOf.get(file)!.map((name) => `${prefixes.get(file)}${name} as ${name}`);
    const path = posix.relative(posix.dirname(file), `chunks/${chunkOf(file)}.js`);
    const from = path.startsWith('.') ? path : `./${path}`;
    writeFileSync(join(DIST, file), `export { ${list.join(', ')} } from '${from}';\n`);
  }
}

/** Names that each file exports, `export *` included. */
async function exportedNames(): Promise<Map<string, string[]>> {
  const { metafile } = await build({
    ...SHARED,
    entryPoints: bundled.map((file) => join(DIST, file)),
    outbase: DIST,
    metafile: true,
    write: false,
  });
  return new Map(
    Object.values(metafile.outputs).flatMap(({ entryPoint, exports }) =>
      entryPoint ? [[relative(DIST, join(ROOT, entryPoint)).replaceAll('\\', '/'), exports]] : [],
    ),
  );
}
