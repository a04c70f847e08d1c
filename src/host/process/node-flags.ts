/** Which of our own Node's flags a host's Node gets. */

/** Flags that it must not get: they open a port, write files, or run another program. */
const OWN =
  /^(--inspect|--debug|-e$|--eval|-p$|--print|-pe$|--test|--watch|-i$|--interactive|--cpu-prof|--heap-prof|--prof|--input-type)/;

/** The flags in `flags` (as `process.execArgv` has them) that are to be passed on, with their values. */
export function inheritedFlags(flags: readonly string[]): string[] {
  const kept: string[] = [];
  let drops = false;
  for (const flag of flags) {
    // What is no flag is the value of the one before it; to Node no value begins like a flag.
    if (flag.startsWith('-')) drops = OWN.test(flag);
    if (!drops) kept.push(flag);
  }
  return kept;
}
