// Recognises the traces that a machine leaves in a file: absolute paths of somebody's folders.

// Written so that the patterns do not match themselves.
const unix = /(?<![\w.~$}\])%-])\/(?:home|root|work|Users)\/([\w.-]+)/g;
const windows = /\b[A-Za-z]:[\\/]+Users[\\/]+([\w.-]+)/gi;

/** Names that stand for nobody in particular; `ann` owns the invented computers of the tests, `dbgeng` is the user inside Wine. */
const placeholders = new Set(['public', 'default', 'you', 'name', 'user', '...', 'ann', 'dbgeng']);

/** The machine's paths in a text, each once. */
export function machinePaths(text: string): string[] {
  const found = new Set<string>();
  for (const [path, name] of [...text.matchAll(unix), ...text.matchAll(windows)]) {
    if (!placeholders.has(name!.toLowerCase())) found.add(path);
  }
  return [...found];
}

/** The same for a binary file: its strings of one and of two bytes a character. */
export function machinePathsInBytes(bytes: Buffer): string[] {
  const narrow = bytes.toString('latin1');
  return [...new Set([...machinePaths(narrow), ...machinePaths(narrow.replaceAll('\0', ''))])];
}
