/** Options that callers give: what is none is refused, for a misspelt one would do nothing. */

/** A value of a caller's, for messages. */
export function shown(value: unknown): string {
  if (typeof value === 'bigint') return `${value}n`;
  if (typeof value === 'function') return 'a function';
  if (Array.isArray(value)) return 'an array';
  if (typeof value === 'object' && value !== null) return 'an object';
  return typeof value === 'string' ? `'${value}'` : String(value);
}

/** Throws where `options` is no object, or has something that is not among `known`. */
export function checkOptions(method: string, options: unknown, known: readonly string[]): void {
  if (typeof options !== 'object' || options === null || Array.isArray(options))
    throw new TypeError(`${method} takes options, { ${known.join(', ')} }, not ${shown(options)}.`);
  const given = Object.entries(options).filter(([, value]) => value !== undefined);
  const strange = given.find(([name]) => !known.includes(name));
  if (strange)
    throw new TypeError(
      `${method} has no option '${strange[0]}'. Its options are ${known.join(', ')}.`,
    );
}
