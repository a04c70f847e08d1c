// The prefix that every run starts from: made once per Wine version, then only read.
import { createHash } from 'node:crypto';
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  renameSync,
} from 'node:fs';
import path from 'node:path';
import { bootPrefix } from './boot.ts';
import { cacheFolder, makeFolder, removeFolder } from './cache.ts';
import type { Wine } from './find-wine.ts';
import { setupSignal } from './guard.ts';
import { withLock } from './lock.ts';
import { note, step } from './progress.ts';

/** The files of a prefix's registry. */
export const REGISTRY = ['system.reg', 'user.reg', 'userdef.reg'] as const;

/** Changes when the same Wine is to make another template. */
const RECIPE = 1;

/** Where the template for this Wine is, or is going to be. */
export function templateFolder(wine: Wine): string {
  return path.join(cacheFolder(), templateName(wine));
}

function templateName(wine: Wine): string {
  // The processors are written into the registry.
  const processors = '/sys/devices/system/cpu/online';
  const online = existsSync(processors) ? readFileSync(processors, 'latin1') : '';
  const key = [RECIPE, wine.id, online].join('\n');
  return `prefix-${createHash('sha256').update(key).digest('hex').slice(0, 12)}`;
}

async function fill(wine: Wine, stage: string): Promise<void> {
  const made = path.join(stage, 'made');
  try {
    mkdirSync(made);
    await bootPrefix(wine, made);
  } catch (error) {
    setupSignal.throwIfAborted();
    // Seen once in some hundred first boots of Wine 8, on a busy machine.
    note(`${(error as Error).message}; once more from the start`);
    removeFolder(made);
    mkdirSync(made);
    await bootPrefix(wine, made);
  }
  for (const name of REGISTRY) copyFileSync(path.join(made, name), path.join(stage, name));
  // What a run has of its own stays out: profile, ProgramData, temporary files, drives, sockets.
  const drive = path.join(made, 'drive_c');
  removeFolder(path.join(drive, 'users'));
  removeFolder(path.join(drive, 'ProgramData'));
  removeFolder(path.join(drive, 'windows', 'temp'));
  renameSync(drive, path.join(stage, 'drive_c'));
  removeFolder(made);
}

/**
 * The folder of the prefix template, made when it is not there yet (some seconds).
 *
 * @throws SetupError when Wine cannot make it
 */
export async function ensureTemplate(wine: Wine): Promise<string> {
  const folder = templateFolder(wine);
  if (existsSync(folder)) return folder;
  const make = () =>
    step('preparing a Wine prefix', () => makeFolder(folder, (stage) => fill(wine, stage)));
  await withLock(
    folder,
    async () => {
      if (!existsSync(folder)) await make();
    },
    () => note('another process is preparing Wine; waiting for it'),
  );
  return folder;
}
