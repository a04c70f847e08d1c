// The engine that `--engine` asks for: is it one? Asked before anything is started.
import { CliError, EXIT } from './errors.ts';

/** Throws where the folder that was asked for has no engine that can be used here. */
export async function checkEngine(folder: string | undefined): Promise<void> {
  if (folder === undefined) return;
  const { findEngines } = await import('../raw.ts');
  const problem = findEngines({ path: folder, firstOnly: true }).explicit?.problem;
  if (problem === undefined) return;
  throw new CliError(`the engine ${folder} cannot be loaded: ${problem}`, {
    exitCode: EXIT.SETUP,
    hint: '--engine names a folder with an engine for x64 or ARM64, as this computer is; `dbgeng doctor` lists what is there.',
  });
}

/** The folder that the options of a session ask for. */
export function askedEngine(options: {
  readonly engine?: { readonly path?: string | undefined } | undefined;
}): string | undefined {
  return options.engine?.path;
}
