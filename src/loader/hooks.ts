// What the load hooks decide: where a specifier leads, and what a file is as JavaScript.
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { transformCached, USING_HELPER, type Format } from './transform.ts';

/** This installation: the folder whose package.json is dbgeng's. */
const packageUrl = new URL('../../package.json', import.meta.url).href;
const helperUrl = new URL(`./using-helper${path.extname(import.meta.url)}`, import.meta.url).href;

/** The folder of our own modules, `src` or `dist`. */
const ownFolder = new URL('..', import.meta.url).href;

const TYPESCRIPT: Readonly<Record<string, string>> = {
  '.js': '.ts',
  '.mjs': '.mts',
  '.cjs': '.cts',
};

/** Another specifier or importer to resolve instead; undefined leaves everything to Node. */
export interface Redirect {
  specifier: string;
  parentURL?: string;
}

/**
 * `dbgeng` and its subpaths are this installation, whoever imports them and wherever from.
 */
export function redirect(specifier: string): Redirect | undefined {
  if (specifier === 'dbgeng' || specifier.startsWith('dbgeng/')) {
    // As if imported from within the package: its own "exports" answer.
    return { specifier, parentURL: packageUrl };
  }
  if (specifier === USING_HELPER) return { specifier: helperUrl };
  return undefined;
}

/**
 * The URL of a module of ours that another one of ours imports: what the specifier says, there is
 * nothing to look up. Node would ask the file system some ten questions about each of our two hundred
 * files, which under Wine makes an import of `dbgeng` take twice as long.
 */
export function ownModule(specifier: string, parentURL: string | undefined): string | undefined {
  if (!specifier.startsWith('.') || !parentURL?.startsWith(ownFolder)) return undefined;
  const url = new URL(specifier, parentURL).href;
  return url.startsWith(ownFolder) ? url : undefined;
}

/** For a file that does not exist as `.js`: the specifier of the `.ts` file that does. */
export function typescriptInstead(
  specifier: string,
  parentURL: string | undefined,
): string | undefined {
  const extension = /\.[mc]?js$/.exec(specifier)?.[0] ?? '';
  const instead = TYPESCRIPT[extension];
  if (instead === undefined || !/^(\.{0,2}\/|file:|[a-z]:[\\/])/i.test(specifier)) return undefined;
  const candidate = specifier.slice(0, -extension.length) + instead;
  try {
    const base = /^[a-z]:/i.test(candidate) ? pathToFileURL(candidate).href : candidate;
    return existsSync(new URL(base, parentURL)) ? candidate : undefined;
  } catch {
    return undefined;
  }
}

/** What Node is to load instead of the file's own text. */
export interface Loaded {
  format: Format;
  source: string;
}

/** `using x = …` and `await using x = …`, perhaps inside a string: a cheap reason to look closer. */
const USING = /\busing\s+[\p{L}_$]/u;

/** Answers of `packageType`: a package has many files. */
const types = new Map<string, string | undefined>();

/** The "type" of the package that a folder belongs to. */
function packageType(folder: string): string | undefined {
  if (types.has(folder)) return types.get(folder);
  let type: string | undefined;
  try {
    const text = readFileSync(path.join(folder, 'package.json'), 'utf8');
    type = (JSON.parse(text) as { type?: string }).type;
  } catch {
    const parent = path.dirname(folder);
    if (parent !== folder) type = packageType(parent);
  }
  types.set(folder, type);
  return type;
}

/**
 * ES module or CommonJS: as Node decides for JavaScript, but that `"type": "commonjs"`, which `npm init`
 * writes unasked, says nothing about TypeScript, in which both are written as `import`. A file without a
 * word of either is a module.
 */
function formatOf(file: string, source: string): Format {
  const extension = path.extname(file);
  if (extension.startsWith('.m')) return 'module';
  if (extension.startsWith('.c')) return 'commonjs';
  const type = packageType(path.dirname(file));
  if (type === 'module' || (type === 'commonjs' && extension === '.js')) return type;
  // `import x = require(…)` and `export = x` are TypeScript's words for CommonJS.
  const isModule =
    /^\s*(?:import\b(?!\s+\w+\s*=)[\s*{"'\w]|export\b(?!\s*=)[\s*{])|\bimport\.meta\b/m.test(
      source,
    );
  const isCommon = /\b(?:require\s*[(.]|module\.exports\b|exports\.\w|__(?:dir|file)name\b)/.test(
    source,
  );
  return isCommon && !isModule ? 'commonjs' : 'module';
}

/**
 * The JavaScript of a file that Node cannot read as it is: TypeScript, or `using` in JavaScript.
 *
 * @returns undefined for everything else, which Node loads itself
 * @throws SyntaxError, see `transformCached`
 */
export function loadSource(url: string): Loaded | undefined {
  if (!url.startsWith('file:')) return undefined;
  if (url.startsWith(ownFolder) && url.endsWith('.js')) {
    return { format: 'module', source: readFileSync(fileURLToPath(url), 'utf8') };
  }
  const extension = /\.[mc]?[jt]s(?=$|[?#])/.exec(url)?.[0];
  if (!extension) return undefined;
  const script = extension.endsWith('js');
  // Published packages are JavaScript that Node reads; looking into all of them costs time.
  if (script && url.includes('/node_modules/')) return undefined;
  const file = fileURLToPath(url);
  const source = readFileSync(file, 'utf8');
  if (script && !USING.test(source)) return undefined;
  const format = formatOf(file, source);
  return { format, source: transformCached(file, source, format) };
}

/** Whether an error of Node's resolution says that there is no such file. */
export function isNotFound(error: unknown): boolean {
  const { code } = error as NodeJS.ErrnoException;
  return code === 'ERR_MODULE_NOT_FOUND' || code === 'MODULE_NOT_FOUND';
}
