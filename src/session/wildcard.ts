/** The engine's wildcards, for the names that it does not look for by itself. */

const WILD = /[*?[]/;

/** Does the text stand for more than itself? */
export function isWild(pattern: string): boolean {
  return WILD.test(pattern);
}

/**
 * As a regular expression for whole names, upper and lower case alike: `*` any characters, `?` one,
 * `[a-c]` one of these. {@link https://learn.microsoft.com/windows-hardware/drivers/debugger/string-wildcard-syntax}
 */
export function wildcard(pattern: string): RegExp {
  const source = pattern.replace(/\*|\?|\[[^\]]*\]|[^]/g, (part) => {
    if (part === '*') return '.*';
    if (part === '?') return '.';
    // A `[` that nothing closes stands for itself.
    if (part.length > 1) return `[${part.slice(1, -1).replace(/[\\^[]/g, '\\$&')}]`;
    return part.replace(/[\\^$.|+()[\]{}/]/, '\\$&');
  });
  return new RegExp(`^${source}$`, 'isu');
}
