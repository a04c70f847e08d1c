// Completes the names of the user's files.
import { readdirSync, statSync } from 'node:fs';
import { homedir } from 'node:os';
import path from 'node:path';

/** What the text may become, each as a whole; folders end in a slash. */
export function completePath(text: string): string[] {
  const cut = text.search(/[^\\/]*$/);
  const [folder, prefix] = [text.slice(0, cut), text.slice(cut)];
  const where = folder === '' ? '.' : folder.replace(/^~(?=[\\/])/, homedir());
  try {
    return readdirSync(where, { withFileTypes: true })
      .filter(({ name }) => name.startsWith(prefix) && (prefix !== '' || !name.startsWith('.')))
      .map((entry) => {
        const isFolder =
          entry.isDirectory() ||
          (entry.isSymbolicLink() &&
            statSync(path.join(where, entry.name), { throwIfNoEntry: false })?.isDirectory());
        return `${folder}${entry.name}${isFolder ? '/' : ''}`;
      })
      .sort();
  } catch {
    return [];
  }
}
