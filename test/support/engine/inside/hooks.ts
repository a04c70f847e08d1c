// Module hooks of an engine test's process, its workers and its forks: `.ts` comes from the folder
// that the runner compiled into, `@jest/globals` is the bundle that runs the file.
import { existsSync, readFileSync } from 'node:fs';
import type { LoadFnOutput, LoadHookContext, ResolveHookContext } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { RunRequest } from '../records.ts';
import { compiledName } from './compiled-name.ts';

const { compiled, inside } = JSON.parse(process.env['DBGENG_TEST_RUN'] ?? '') as RunRequest;
const globals = pathToFileURL(inside).href;

// Both kinds of hooks are served: `next` answers at once for the synchronous, later for the other.
export function resolve<Next>(
  specifier: string,
  context: ResolveHookContext,
  next: (specifier: string, context: ResolveHookContext) => Next,
) {
  if (specifier !== '@jest/globals') return next(specifier, context);
  return { url: globals, format: 'module', shortCircuit: true };
}

export function load<Next>(
  url: string,
  context: LoadHookContext,
  next: (url: string, context: LoadHookContext) => Next,
): Next | LoadFnOutput {
  if (!/^file:.*\.ts(\?|$)/.test(url)) return next(url, context);
  const path = fileURLToPath(url);
  const name = join(compiled, compiledName(path, readFileSync(path)));
  if (existsSync(`${name}.error`)) throw new SyntaxError(readFileSync(`${name}.error`, 'utf8'));
  if (!existsSync(`${name}.js`)) return next(url, context);
  return { format: 'module', source: readFileSync(`${name}.js`, 'utf8'), shortCircuit: true };
}
