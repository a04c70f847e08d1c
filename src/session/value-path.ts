/** Paths to a part of a value: `next.points[1].y`, `links->Flink`. */

export type PathStep = { readonly field: string } | { readonly index: number };

/** Names may have anything in them but what separates steps: C++ and the engine's own names are not all words. */
const STEP = /(?:^|\.|->)([^.[\]]+?)(?=$|\.|->|\[)|\[(-?\d+|0x[0-9a-f]+)\]/giy;

/** Takes a path apart. Throws TypeError where it is none. */
export function parsePath(path: string): PathStep[] {
  if (typeof path !== 'string' || path.trim() === '')
    throw new TypeError("A path names fields and elements: 'next.points[1].y'.");
  const text = path.replace(/\s+/g, '');
  const steps: PathStep[] = [];
  STEP.lastIndex = 0;
  for (let end = 0; end < text.length; end = STEP.lastIndex) {
    // Separators stand between steps, not before the first.
    const match = end === 0 && /^(?:\.|->)/.test(text) ? null : STEP.exec(text);
    if (!match)
      throw new TypeError(
        `'${path}' is no path: it stops making sense at '${text.slice(end)}'. Write fields with dots and elements with [number].`,
      );
    const [, field, index] = match;
    steps.push(field !== undefined ? { field } : { index: Number(index) });
  }
  return steps;
}
