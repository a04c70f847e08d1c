// What becomes of a live target when the REPL ends.
export type Farewell = 'kill' | 'detach' | 'stay';

/** Under Wine everything ends with the session: there is nothing to let go of. */
function waysOut(linux: boolean): readonly Farewell[] {
  return linux ? ['kill', 'stay'] : ['kill', 'detach', 'stay'];
}

/** `app.exe lives: kill it, detach from it, or stay here? [k/d/s] ` */
export function question(name: string, linux: boolean): string {
  return linux
    ? `${name} lives: kill it, or stay here? [k/s] `
    : `${name} lives: kill it, detach from it, or stay here? [k/d/s] `;
}

/** The answer to the question; undefined for what is none. Enter takes `otherwise`, the session's own way to end. */
export function farewellOf(
  answer: string,
  otherwise: Farewell,
  linux: boolean,
): Farewell | undefined {
  const word = answer.trim().toLowerCase();
  const ways = waysOut(linux);
  if (word === '') return ways.includes(otherwise) ? otherwise : 'kill';
  return ways.find((each) => each.startsWith(word));
}
