// Source code in, JavaScript out: types stripped, `using` lowered, kept on disk by content.
import { createHash } from 'node:crypto';
import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { cacheFolder, makeFolders, ownedName } from '../wine/cache.ts';

/** Changes when the same source is to give other code. */
const RECIPE = 2;

/** What a file is: an ES module or CommonJS. */
export type Format = 'module' | 'commonjs';

/** The part of the transformer that we use; its own declarations need its packages' types. */
interface Transformer {
  transformSync(
    name: string,
    source: string,
    options: object,
  ): {
    code: string;
    map?: { sources: string[]; sourcesContent?: unknown };
    errors: {
      severity: string;
      message: string;
      labels: { start: number }[];
      helpMessage: string | null;
    }[];
  };
}

let transformer: Transformer | undefined;

/** Loaded at the first file that is not in the cache: it costs a tenth of a second. */
function loadTransformer(): Transformer {
  if (transformer) return transformer;
  const { emitWarning } = process;
  // Loading it prints that WASI is experimental, which is no news for the author of a script.
  process.emitWarning = () => {};
  try {
    const require = createRequire(import.meta.url);
    transformer = require('@oxc-transform/binding-wasm32-wasi') as Transformer;
    return transformer;
  } finally {
    process.emitWarning = emitWarning;
  }
}

/** An error that shows file, line, column and the text there, and nothing of the loader. */
function syntaxError(
  file: string,
  source: string,
  message: string,
  offset: number,
  help: string | null,
): SyntaxError {
  const before = source.slice(0, offset);
  const line = before.split('\n').length;
  const column = offset - before.lastIndexOf('\n');
  const text = source.split('\n')[line - 1] ?? '';
  const caret = `${text.slice(0, column - 1).replace(/[^\t]/g, ' ')}^`;
  const error = new SyntaxError(message);
  const head = `SyntaxError: ${message}${help ? ` (${help})` : ''}`;
  error.stack = `${head}\n\n${text}\n${caret}\n    at ${file}:${line}:${column}`;
  return error;
}

/**
 * The `require` that Node gives to imported CommonJS whose source comes from a hook cannot load ES modules,
 * as `dbgeng` and the helper are; one of our own can, and asks the hooks for it (as of Node 22.15, else only
 * the helper is left to it). All on the first line, so that lines keep their numbers.
 */
function withRequire(code: string): string {
  if (!/\brequire\b/.test(code)) return code;
  const own = `require('node:module').createRequire(__filename)`;
  return code
    .replace(`require("${USING_HELPER}")`, `${own}("${USING_HELPER}").default`)
    .replace(
      /^(?:(['"])use strict\1;\s*)?/,
      `$&if (require('node:module').registerHooks) require = ${own}; `,
    );
}

function transform(file: string, source: string, format: Format): string {
  const extension = path.extname(file);
  const result = loadTransformer().transformSync(path.basename(file), source, {
    lang: extension.endsWith('ts') ? 'ts' : 'js',
    sourceType: format,
    target: 'node20',
    sourcemap: true,
    // `using` needs a helper: an import of USING_HELPER, which the hooks resolve to our own.
    helpers: { mode: 'Runtime' },
  });
  const [error] = result.errors.filter(({ severity }) => severity === 'Error');
  if (error) {
    const offset = error.labels[0]?.start ?? 0;
    throw syntaxError(file, source, error.message, offset, error.helpMessage);
  }
  const { map } = result;
  const code = format === 'commonjs' ? withRequire(result.code) : result.code;
  if (!map) return code;
  // Beside the file itself, whose text is on disk.
  const kept = { ...map, sources: [encodeURI(path.basename(file))], sourcesContent: undefined };
  const data = Buffer.from(JSON.stringify(kept)).toString('base64');
  return `${code}\n//# sourceMappingURL=data:application/json;base64,${data}\n`;
}

/** The import that transformed code makes when it uses `using`. */
export const USING_HELPER = '@oxc-project/runtime/helpers/usingCtx';

/**
 * The JavaScript of a TypeScript file, or of a JavaScript file with `using`, with an inline source
 * map. Kept in the cache folder by content, so that the second run only reads it.
 *
 * @throws SyntaxError whose stack shows file, line, column and the text there
 */
export function transformCached(file: string, source: string, format: Format): string {
  const key = createHash('sha256')
    .update(`${RECIPE}\0${format}\0${path.basename(file)}\0`)
    .update(source)
    .digest('hex');
  const folder = path.join(cacheFolder(), 'scripts', key.slice(0, 2));
  const kept = path.join(folder, `${key.slice(2)}.js`);
  try {
    return readFileSync(kept, 'utf8');
  } catch {
    // Not yet.
  }
  const code = transform(file, source, format);
  try {
    makeFolders(folder);
    const written = path.join(folder, ownedName('new'));
    writeFileSync(written, code);
    try {
      renameSync(written, kept);
    } catch (error) {
      rmSync(written, { force: true });
      throw error;
    }
  } catch {
    // A cache that cannot be written costs time, not the run.
  }
  return code;
}
