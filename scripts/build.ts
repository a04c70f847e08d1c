/**
 * `npm run build`: dist/ for the package. tsc writes one JavaScript file and one declaration per source;
 * then the rooms that every program loads (ffi to session, 150 files) become a few chunks, because opening
 * a file costs more than compiling it: 320 ms against 30 under Wine. The files stay as re-exports, so that
 * other rooms and `import.meta.url` find everything where the sources have it.
 */
import { build, transform, type Plugin } from 'esbuild';
import { execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, posix, relative } from 'node:path';

const ROOT = join(import.meta.dirname, '..');
const DIST = join(ROOT, 'dist');

/**
 * What a program loads, each chunk one file, after those it needs: the data model is rarely wanted, sessions
 * not by raw programs. A file belongs to the first chunk that names it.
 */
const CHUNKS: readonly (readonly [name: string, places: readonly string[]])[] = [
  ['model', ['generated/model/', 'raw-model.js']],
  ['core', ['ffi/', 'com/', 'generated/', 'engine/', 'raw.js']],
  ['session', ['session/', 'index.js']],
];
const ORDER = ['core', 'model', 'session'];

const SHARED = {
  bundle: true,
  format: 'esm',
  platform: 'node',
  target: 'node20',
  packages: 'external',
  outdir: DIST,
  absWorkingDir: ROOT,
} as const;

/** Exported name → name under which the file's chunk exports it, per file. */
type Names = ReadonlyMap<string, string>;

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
const exportsOf = await exportedNames(files.filter((file) => chunkOf(file) !== undefined));
const namesOf = new Map<string, Names>();
mkdirSync(join(DIST, 'chunks'));
for (const chunk of ORDER) await bundle(chunk);
for (const [file, names] of namesOf)
  writeFileSync(join(DIST, file), reexport(names, `chunks/${chunkOf(file)}.js`, dirname(file)));

function chunkOf(file: string): string | undefined {
  return CHUNKS.find(([, places]) =>
    places.some((place) => file === place || file.startsWith(place)),
  )?.[0];
}

/** Writes one chunk, and enters its files into {@link namesOf}. */
async function bundle(chunk: string): Promise<void> {
  const own = [...exportsOf.keys()].filter((file) => chunkOf(file) === chunk);
  const result = await build({
    ...SHARED,
    entryPoints: { [`chunks/${chunk}`]: 'chunk:' },
    write: false,
    plugins: [chunkPlugin(chunk, own)],
  });
  const { path, text } = result.outputFiles[0]!;
  const { code, locals } = await minified(text);
  writeFileSync(path, code);
  own.forEach((file, index) => {
    const names = exportsOf.get(file)!;
    namesOf.set(file, new Map(names.map((name) => [name, locals.get(alias(index, name))!])));
  });
}

/** The chunk's entry exports everything of its files; files of other chunks are those chunks' exports. */
function chunkPlugin(chunk: string, own: readonly string[]): Plugin {
  return {
    name: 'chunks',
    setup({ onResolve, onLoad }) {
      onResolve({ filter: /^chunk:/ }, ({ path }) => ({ path, namespace: 'chunk' }));
      onLoad({ filter: /.*/, namespace: 'chunk' }, () => {
        const lines = own.map((file, index) => {
          const list = exportsOf.get(file)!.map((name) => `${name} as ${alias(index, name)}`);
          return `export { ${list.join(', ')} } from './${file}';`;
        });
        return { contents: lines.join('\n'), resolveDir: DIST };
      });
      onResolve({ filter: /^\.\.?\// }, ({ path, resolveDir }) => {
        if (resolveDir.endsWith('chunks')) return { path, external: true };
        const file = relative(DIST, join(resolveDir, path)).replaceAll('\\', '/');
        const other = chunkOf(file);
        if (other === chunk) return undefined;
        if (other === undefined || !namesOf.has(file))
          throw new Error(`The chunk ${chunk} must not import ${file}`);
        return { path: file, namespace: 'other' };
      });
      onLoad({ filter: /.*/, namespace: 'other' }, ({ path }) => ({
        contents: reexport(namesOf.get(path)!, `chunks/${chunkOf(path)}.js`, 'chunks'),
        resolveDir: join(DIST, 'chunks'),
      }));
    },
  };
}

function alias(file: number, name: string): string {
  return `f${file.toString(36)}_${name}`;
}

/**
 * Minifies a chunk, top-level names excepted: they are what stack traces and `constructor.name` show. esbuild
 * leaves them alone in scripts, so imports and exports are taken off meanwhile. Also returns which variable
 * is exported under which name: every file that hands a name on exports it again, and once is enough.
 */
async function minified(chunk: string): Promise<{ code: string; locals: Map<string, string> }> {
  const [clause = '', list = ''] = /^export \{([^{}]*)\};\s*$/m.exec(chunk) ?? [];
  const locals = new Map(
    list.split(',').map((item) => {
      const [local, exported = local] = item.trim().split(' as ') as [string, string?];
      return [exported, local];
    }),
  );
  const imports: string[] = [];
  // A class that mentions itself has got a name with an underscore: `var Value = class _Value …`.
  const selves = new Set(Array.from(chunk.matchAll(/(?<== class )_(\w+)/g), ([, name]) => name));
  const body = chunk
    .replace(clause, '')
    .replace(/^import (?:[^;"]*? from )?"[^"]*";$/gm, (line) => {
      imports.push(line);
      return '';
    })
    // Without one of its own it is called as its variable, and that name stays.
    .replace(/(?<== class) _\w+/g, '')
    .replace(/(?<![\w$.])_(\w+)\b/g, (whole, name: string) => (selves.has(name) ? name : whole));
  const script = await transform(withConstants(body), {
    target: SHARED.target,
    minify: true,
    // Of an uncaught error Node prints the line that threw it: it is to be one line of a terminal or two.
    lineLimit: 160,
  });
  if (script.warnings.length > 0) throw new Error(script.warnings[0]!.text);
  const once = [...new Set(locals.values())];
  const code = `${imports.join('\n')}\n${script.code}export{${once.join(',')}};\n`;
  return { code, locals };
}

/**
 * esbuild makes `var` of every constant. V8 builds the values of constants into the code of a call, and
 * reads variables again and again. An assignment that this overlooks is a warning of esbuild afterwards.
 */
function withConstants(code: string): string {
  const others = code.replace(/^var [\w$]+ =/gm, '');
  const assignments =
    /(?:\+\+|--)([\w$]+)|(?<![.\w$])([\w$]+)(?: [-+*/%&|^<>?]{0,3}=(?![=>])|\+\+|--)/g;
  const assigned = new Set(Array.from(others.matchAll(assignments), ([, a, b]) => a ?? b));
  return code.replace(/^var (?=([\w$]+) = |\{)/gm, (found, name?: string) =>
    name !== undefined && assigned.has(name) ? found : 'const ',
  );
}

function reexport(names: Names, chunk: string, folder: string): string {
  const path = posix.relative(folder, chunk);
  const list = [...names].map(([name, local]) => (name === local ? name : `${local} as ${name}`));
  return `export { ${list.join(', ')} } from '${path.startsWith('.') ? path : `./${path}`}';\n`;
}

/** Names that each file exports, `export *` included. */
async function exportedNames(bundled: readonly string[]): Promise<Map<string, string[]>> {
  const { metafile } = await build({
    ...SHARED,
    splitting: true,
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
