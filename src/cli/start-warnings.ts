// What the engine warned of when it opened a target, of all that it prints then.

/** Said twice of every small dump without the block of its thread, of which nothing is missed. */
const USUAL = /\bTEB\b/i;

/** Also used next to the engine: depends on nothing. */
export function startWarnings(startMessages: string): string[] {
  const lines = startMessages.matchAll(/^(?:WARNING|ERROR):\s*(\S.*?)\s*$/gm);
  const texts = [...lines].map(([, text]) => text!.replace(/\s+/g, ' '));
  return [...new Set(texts)].filter((text) => !USUAL.test(text));
}
