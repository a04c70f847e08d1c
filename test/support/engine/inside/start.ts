// `--import`ed into the process of an engine test file, its workers and its forks: puts the hooks
// in place. Synchronous hooks where Node has them: they need no thread of their own.
import module from 'node:module';
import { load, resolve } from './hooks.ts';

if ('registerHooks' in module) module.registerHooks({ resolve, load });
else (module as typeof import('node:module')).register('./hooks.mjs', import.meta.url);
