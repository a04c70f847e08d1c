// Module hooks of an engine test's process, its workers and its forks: TypeScript of the repository
// comes from the one file that the runner compiled it into, `@jest/globals` is the bundle that runs
// the test file. Nothing here touches the disk for a module: under Wine that takes milliseconds.
import { readFileSync } from 'node:fs';
import type { LoadFnOutput, LoadHookContext, ResolveHookContext } from 'node:module';
import { pathToFileURL } from 'node:url';
import type { CompiledSources, RunRequest } from '../records.ts';

const request = JSON.parse(process.env['DBGENG_TEST_RUN'] ?? '') as RunRequest;
const sources = JSON.parse(readFileSync(request.compiled, 'utf8')) as CompiledSources;
const globals = pathToFileURL(request.inside).href;
const root = `${pathToFileURL(request.root).href}/`;

const sourceOf = (url: string) =>
  url.startsWith(root) ? sources[decodeURI(url.slice(root.length))] : undefined;

// Both kinds of hooks are served: `next` answers at once for the synchronous, later for the other.
export function resolve<Next>(
  specifier: string,
  context: ResolveHookContext,
  next: (specifier: string, context: ResolveHookContext) => Next,
) {
  if (specifier === '@jest/globals') return { url: globals, format: 'module', shortCircuit: true };
  if (context.parentURL && /^\.\.?\//.test(specifier)) {
    const url = new URL(specifier, context.parentURL).href;
    if (sourceOf(url)) return { url, format: 'module', shortCircuit: true };
  }
  return next(specifier, context);
}

export function load<Next>(
  url: string,
  context: LoadHookContext,
  next: (url: string, context: LoadHookContext) => Next,
): Next | LoadFnOutput {
  const source = sourceOf(url);
  if (!source) return next(url, context);
  if (source.error !== undefined) throw new SyntaxError(source.error);
  return { format: 'module', source: source.code, shortCircuit: true };
}
