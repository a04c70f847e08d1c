// Paths that users write on the command line, in the form that the engine's side understands.
import { existsSync } from 'node:fs';
import path from 'node:path';
import { toWindowsPath } from '../wine/index.ts';

/** A file of this computer, for the engine. */
export function enginePath(file: string): string {
  return process.platform === 'win32' ? path.resolve(file) : toWindowsPath(path.resolve(file));
}

/**
 * A program to start: a file here, or else a name that Windows looks for on its own path
 * (`notepad.exe`).
 */
export function programPath(program: string): string {
  return existsSync(program) ? enginePath(program) : program;
}

/**
 * A symbol, image or source path as the engine takes it, in elements. On Linux absolute folders of
 * this computer become ones of drive Z:, inside `srv*cache*server` too.
 */
export function searchPath(text: string): string[] {
  const elements = text.split(';').filter((element) => element !== '');
  if (process.platform === 'win32') return elements;
  const convert = (part: string) => (part.startsWith('/') ? toWindowsPath(part) : part);
  return elements.map((element) =>
    element.includes('*') ? element.split('*').map(convert).join('*') : folder(element),
  );
}

function folder(element: string): string {
  return /^[a-z]:|^\\\\/i.test(element) ? element : toWindowsPath(path.resolve(element));
}
