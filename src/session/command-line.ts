/** Arguments and environment in the form Windows passes them to a program. */

/**
 * A command line that the C runtime splits back into the same program and arguments
 * ({@link https://learn.microsoft.com/cpp/c-language/parsing-c-command-line-arguments}).
 */
export function commandLine(program: string, args: readonly string[]): string {
  if (!Array.isArray(args) || args.some((arg) => typeof arg !== 'string'))
    throw new TypeError('The arguments of a program are a list of strings.');
  for (const text of [program, ...args])
    if (text.includes('\0')) throw new TypeError('A command line cannot hold a NUL character.');
  // The program name is quoted without escapes: backslashes stand for themselves there.
  const first = /[\s"]/.test(program) && !program.startsWith('"') ? `"${program}"` : program;
  return [first, ...args.map(quote)].join(' ');
}

function quote(arg: string): string {
  if (arg !== '' && !/[\s"]/.test(arg)) return arg;
  // Backslashes count double only in front of a quote.
  const escaped = arg.replace(/(\\*)"/g, '$1$1\\"').replace(/(\\+)$/, '$1$1');
  return `"${escaped}"`;
}

/** `NAME=value` entries, sorted as Windows expects them, each ended by NUL, and one NUL more. */
export function environmentBlock(variables: Readonly<Record<string, string>>): string {
  const entries = Object.entries(variables);
  for (const [name, value] of entries) {
    if (name === '' || name.includes('=', 1) || `${name}${value}`.includes('\0'))
      throw new TypeError(
        `'${name}' cannot be the name of an environment variable, or its value has a NUL.`,
      );
  }
  const sorted = entries.sort(([a], [b]) => (a.toUpperCase() < b.toUpperCase() ? -1 : 1));
  return `${sorted.map(([name, value]) => `${name}=${value}\0`).join('')}\0`;
}
