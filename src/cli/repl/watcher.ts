// Watches files that are loaded, and tells when one was saved.
import { statSync, unwatchFile, watch, watchFile, type FSWatcher } from 'node:fs';
import path from 'node:path';

/** Milliseconds: editors save in several steps. */
const SETTLED = 100;
/** How often files are looked at where the system does not tell of changes. */
const PERIOD = 500;

export class Watcher {
  private readonly tell: (file: string) => void;
  private readonly folders = new Map<string, FSWatcher>();
  private readonly files = new Map<string, string>();
  private readonly timers = new Map<string, NodeJS.Timeout>();

  constructor(tell: (file: string) => void) {
    this.tell = tell;
  }

  /** Watches one file, by its name: editors replace files. */
  add(file: string): void {
    if (this.files.has(file)) return;
    this.files.set(file, signature(file));
    const folder = path.dirname(file);
    if (this.folders.has(folder)) return;
    try {
      const watcher = watch(folder, { persistent: false }, () => this.look(folder));
      watcher.on('error', () => this.poll(file));
      this.folders.set(folder, watcher);
    } catch {
      this.poll(file);
    }
  }

  private poll(file: string): void {
    watchFile(file, { interval: PERIOD, persistent: false }, () => this.look(path.dirname(file)));
  }

  private look(folder: string): void {
    for (const [file, before] of this.files) {
      if (path.dirname(file) !== folder || signature(file) === before) continue;
      clearTimeout(this.timers.get(file));
      this.timers.set(
        file,
        setTimeout(() => this.changed(file), SETTLED),
      );
    }
  }

  private changed(file: string): void {
    const now = signature(file);
    if (now === '' || now === this.files.get(file)) return;
    this.files.set(file, now);
    this.tell(file);
  }

  close(): void {
    for (const watcher of this.folders.values()) watcher.close();
    for (const file of this.files.keys()) unwatchFile(file);
    for (const timer of this.timers.values()) clearTimeout(timer);
  }
}

/** Empty while there is no such file. */
function signature(file: string): string {
  const stats = statSync(file, { throwIfNoEntry: false });
  return stats ? `${stats.mtimeMs} ${stats.size}` : '';
}
