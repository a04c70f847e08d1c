// `npm run headers`: puts the pinned dbgeng.h and dbgmodel.h into headers/.fetched/.
import { cpSync, existsSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { makeFolder, removeFolder } from '../src/wine/cache.ts';
import { fetchEnginePackage, verifyFile } from '../src/wine/nuget.ts';
import { fetchedFolder } from './locate.ts';
import * as source from './source.ts';

const OTHERWISE =
  'install the Windows SDK, or name the file yourself: npm run codegen -- --header FILE';

function complete(folder: string): boolean {
  try {
    for (const [name, sha256] of Object.entries(source.sha256)) {
      verifyFile(path.join(folder, name), sha256);
    }
    return true;
  } catch {
    return false;
  }
}

/**
 * Fetches the pinned headers unless they are there already, checks their hashes.
 *
 * @returns the folder that holds them
 * @throws SetupError when they cannot be fetched, with what to do
 */
export async function fetchHeaders(target: string = fetchedFolder): Promise<string> {
  if (complete(target)) return target;
  const { headers } = await fetchEnginePackage(undefined, OTHERWISE);
  if (existsSync(target)) removeFolder(target);
  await makeFolder(target, async (stage) => cpSync(headers, stage, { recursive: true }));
  if (!complete(target)) {
    throw new Error(`${headers} is damaged. Delete ${path.dirname(headers)} and try again.`);
  }
  return target;
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  try {
    console.log(`${source.package} ${source.version}: ${await fetchHeaders()}`);
  } catch (error) {
    console.error(`headers: ${error instanceof Error ? error.message : String(error)}`);
    process.exitCode = 1;
  }
}
