// `--import`ed into the process of an engine test file, its workers and its forks: puts the hooks
// in place. Synchronous hooks where Node has them: they need no thread of their own.
import module from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { RunRequest } from '../records.ts';
import { load, resolve } from './hooks.ts';

if ('registerHooks' in module) module.registerHooks({ resolve, load });
else (module as typeof import('node:module')).register('./hooks.mjs', import.meta.url);

// For `npm run coverage:engine`, before anything can call the engine.
if (process.env['DBGENG_ENGINE_CALLS']) {
  const { root } = JSON.parse(process.env['DBGENG_TEST_RUN'] ?? '') as RunRequest;
  await import(pathToFileURL(join(root, 'test', 'support', 'engine-calls.ts')).href);
}
