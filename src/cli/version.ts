// Versions: ours, and the engine's that would be loaded.
import { readFileSync } from 'node:fs';

/** As package.json says. */
export function packageVersion(): string {
  const file = new URL('../../package.json', import.meta.url);
  return (JSON.parse(readFileSync(file, 'utf8')) as { version: string }).version;
}

/** `dbgeng 0.1.0, engine 10.0.29507.1001 (C:\…\dbgeng.dll)`. Starts and fetches nothing. */
export async function versionText(): Promise<string> {
  const { enginesOf } = await import('./doctor/engines.ts');
  const { engine, engines, asked } = enginesOf();
  const which = engine
    ? `engine ${engine.version ?? 'of unknown version'} (${engine.path})`
    : asked
      ? `no engine (${engines[0]?.path}: ${engines[0]?.problem})`
      : process.platform === 'linux'
        ? 'engine not fetched yet'
        : 'no engine';
  return `dbgeng ${packageVersion()}, ${which}`;
}
