/** Paths of this system → paths as the host has them. On Windows they are the same; under Wine / is Z:\. */
import { existsSync } from 'node:fs';
import type { LaunchOptions } from '../session/start.ts';
import { hostError } from './errors.ts';

type Convert = (path: string) => string;

/** Options that hold paths. */
type PathOptions = Pick<
  LaunchOptions,
  'symbols' | 'images' | 'sources' | 'cwd' | 'engine' | 'output'
>;

/** What turns a path of ours into one of the host; undefined where there is nothing to turn. */
export async function pathConverter(): Promise<Convert | undefined> {
  if (process.platform !== 'linux') return undefined;
  const { toWindowsPath } = await import('../wine/index.ts');
  return (path) => {
    try {
      return toWindowsPath(path);
    } catch (error) {
      throw hostError(error);
    }
  };
}

/** A path of ours in any case. */
export function hostPath(path: string, convert: Convert | undefined): string {
  return convert ? convert(path) : path;
}

/** A program: one without a folder that is not here is looked for where Windows looks. */
export function hostProgram(program: string, convert: Convert | undefined): string {
  const named = program.includes('/') || existsSync(program);
  return convert && named ? convert(program) : program;
}

/** An element of a symbol, image or source path; of `srv*cache*https://…` the folders. */
function hostElement(element: string, convert: Convert): string {
  return element
    .split('*')
    .map((part) => (part.startsWith('/') || part.startsWith('.') ? convert(part) : part))
    .join('*');
}

/** Options with their paths converted. */
export function hostOptions<O extends PathOptions>(options: O, convert: Convert | undefined): O {
  if (!convert) return options;
  const list = (elements: readonly string[] | undefined) =>
    Array.isArray(elements)
      ? elements.map((element) =>
          typeof element === 'string' ? hostElement(element, convert) : element,
        )
      : elements;
  const { symbols, images, sources, cwd, engine, output } = options;
  const file = typeof output === 'object' ? output?.file : undefined;
  return {
    ...options,
    ...(symbols && { symbols: list(symbols) }),
    ...(images && { images: list(images) }),
    ...(sources && { sources: list(sources) }),
    ...(typeof cwd === 'string' && { cwd: convert(cwd) }),
    ...(typeof file === 'string' && { output: { file: convert(file) } }),
    ...(engine?.path !== undefined && { engine: { ...engine, path: convert(engine.path) } }),
  };
}
