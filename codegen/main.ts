/** `npm run codegen`: the only file of the generator that touches the disk. */
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { findHeader, type HeaderName } from '../headers/locate.ts';
import { generate, type Output } from './generate.ts';
import { modelJson } from './model-json.ts';
import { HeaderError, type Model } from './model.ts';
import { parseHeader } from './parse-header.ts';

const USAGE = `Usage: npm run codegen -- [options]

Writes src/generated/ from Microsoft's dbgeng.h and dbgmodel.h (fetched by \`npm run headers\`).

  --check         write nothing; fail with the names of the files that are not up to date
  --header FILE   read this header instead, and only this one (the files of dbgmodel.h lie in model/);
                  an older one may lack constants and interfaces
  --model FILE    write what the header says as JSON, and nothing else
  --out DIR       write the TypeScript there instead of src/generated
  --help          show this
`;

const GENERATED = fileURLToPath(new URL('../src/generated', import.meta.url));

function main(): number {
  const { values } = parseArgs({
    options: {
      check: { type: 'boolean' },
      header: { type: 'string' },
      model: { type: 'string' },
      out: { type: 'string' },
      help: { type: 'boolean', short: 'h' },
    },
  });
  if (values.help) {
    process.stdout.write(USAGE);
    return 0;
  }
  const started = performance.now();
  if (values.model !== undefined) {
    writeFileSync(values.model, modelJson(read('dbgeng.h', values.header)));
    return 0;
  }
  const files = generateAll(values.header);
  const folder = values.out ?? GENERATED;
  // One header makes some of the files: the others are not surplus.
  const stale = compare(folder, files, values.header === undefined);
  if (values.check) return report(folder, stale);
  write(folder, files, stale);
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  console.log(`${files.size} files, ${stale.length} of them changed, ${seconds} s`);
  return 0;
}

function generateAll(header: string | undefined): Output {
  if (header !== undefined) return generate(read('dbgeng.h', header), { strict: false });
  return new Map([...generate(read('dbgeng.h')), ...generate(read('dbgmodel.h'))]);
}

/** The user can mend it: no stack. */
class UsageError extends Error {}

function read(name: HeaderName, explicit?: string): Model {
  const path = locate(name, explicit);
  // Latin-1 keeps every byte: headers of the SDK are ASCII, and nothing of theirs depends on more.
  return parseHeader(readFileSync(path, 'latin1'), basename(path));
}

function locate(name: HeaderName, explicit?: string): string {
  try {
    return findHeader(name, explicit);
  } catch (error) {
    throw new UsageError((error as Error).message);
  }
}

/** Names of files that differ, are missing, or should not be there. */
function compare(folder: string, files: Output, all: boolean): string[] {
  const present = new Set(list(folder));
  const stale = [...files]
    .filter(
      ([name, content]) =>
        !present.has(name) || readFileSync(join(folder, name), 'utf8') !== content,
    )
    .map(([name]) => name);
  const extra = all ? [...present].filter((name) => !files.has(name)) : [];
  return [...stale, ...extra].sort();
}

function list(folder: string): string[] {
  try {
    return readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll('\\', '/'));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw error;
  }
}

function report(folder: string, stale: string[]): number {
  const shown = folder === GENERATED ? 'src/generated' : folder;
  if (stale.length === 0) {
    console.log(`${shown} is up to date.`);
    return 0;
  }
  console.error(
    `Not up to date in ${shown} (run \`npm run codegen\`):\n${stale.map((name) => `  ${name}`).join('\n')}`,
  );
  return 1;
}

function write(folder: string, files: Output, stale: string[]): void {
  for (const name of stale) {
    const path = join(folder, name);
    const content = files.get(name);
    if (content === undefined) {
      rmSync(path);
      continue;
    }
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, content);
  }
}

try {
  process.exitCode = main();
} catch (error) {
  if (!isExpected(error)) throw error;
  console.error(`codegen: ${(error as Error).message}`);
  process.exitCode = 1;
}

function isExpected(error: unknown): boolean {
  if (error instanceof HeaderError || error instanceof UsageError) return true;
  return /^(ERR_PARSE_ARGS_|E[A-Z]+$)/.test((error as NodeJS.ErrnoException).code ?? '');
}
