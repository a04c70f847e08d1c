// Running on Linux: the public names of this room.
export { cacheFolder } from './cache.ts';
export type { WineExit } from './exit.ts';
export { ensureWine, findWine, type Wine } from './find-wine.ts';
export { giveUpSetup } from './guard.ts';
export { toLinuxPath, toWindowsPath } from './paths.ts';
export { SetupError } from './progress.ts';
export { runUnderWine } from './run.ts';
export { ensureRuntime, type WineRuntime } from './runtime.ts';
export { spawnUnderWine, type WineChild, type WineOptions } from './spawn.ts';
