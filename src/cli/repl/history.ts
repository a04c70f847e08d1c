// What was typed before, kept in a file.
import { appendFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import path from 'node:path';

/** Lines that are kept; the file is cut to this many when it has twice as many. */
const MOST = 2000;

/** `DBGENG_HISTORY`, else where this system keeps such things. */
export function historyFile(env: NodeJS.ProcessEnv = process.env): string {
  if (env['DBGENG_HISTORY']) return path.resolve(env['DBGENG_HISTORY']);
  if (process.platform === 'win32') {
    const local = env['LOCALAPPDATA'] || path.join(homedir(), 'AppData', 'Local');
    return path.join(local, 'dbgeng', 'history');
  }
  const state = env['XDG_STATE_HOME'];
  const folder = state && path.isAbsolute(state) ? state : path.join(homedir(), '.local', 'state');
  return path.join(folder, 'dbgeng', 'history');
}

/** One entry a line; the line ends inside of entries are written as backslash and n. */
export class History {
  private readonly file: string;
  private last = '';

  constructor(file = historyFile()) {
    this.file = file;
  }

  /** The newest first, as `readline` wants them. A file that cannot be read is an empty one. */
  read(): string[] {
    try {
      const lines = readFileSync(this.file, 'utf8').split('\n').filter(Boolean);
      if (lines.length > 2 * MOST) writeFileSync(this.file, `${lines.slice(-MOST).join('\n')}\n`);
      this.last = lines.at(-1) ?? '';
      return lines.slice(-MOST).reverse().map(unfold);
    } catch {
      return [];
    }
  }

  /** Adds an entry, unless it is the last one again. */
  add(entry: string): void {
    const line = fold(entry);
    if (line === this.last || line.trim() === '') return;
    this.last = line;
    try {
      mkdirSync(path.dirname(this.file), { recursive: true });
      // Several REPLs write to the same file, each a line at a time.
      appendFileSync(this.file, `${line}\n`, { mode: 0o600 });
    } catch {
      // A history that cannot be kept is no reason to disturb anybody.
    }
  }
}

function fold(entry: string): string {
  return entry.replaceAll('\\', '\\\\').replaceAll('\n', '\\n');
}

function unfold(line: string): string {
  return line.replace(/\\(.)/g, (_, character: string) => (character === 'n' ? '\n' : character));
}
