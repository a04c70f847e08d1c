/**
 * Runs a program again and again with inputs made up on the way, and sorts the crashes by where they are.
 * `npx dbgeng run examples/fuzzer.ts [PROGRAM [ROUNDS]]`
 */
import { launch, type Session } from 'dbgeng';
import { dirname } from 'node:path';
import { target } from './target.ts';

const rounds = Number(process.argv[3] ?? 40);
/** What inputs are made of; a real fuzzer mutates files. */
const words = ['--crash', '--throw', '--exit', 'read', 'write', 'divide', 'illegal'];

/** The same numbers on every run (xorshift), so that a crash can be had again. */
let state = 1;
function pick<T>(from: readonly T[]): T {
  state ^= state << 13;
  state ^= state >>> 17;
  state ^= state << 5;
  return from[(state >>> 0) % from.length]!;
}

/** Where it crashed and how; undefined when it ended. */
function crash(dbg: Session): string | undefined {
  let outcome = dbg.go({ timeoutMs: 10_000 });
  // Exceptions that the program handles itself are its own business.
  while (outcome.kind === 'exception' && outcome.exception.firstChance)
    outcome = dbg.go({ timeoutMs: 10_000 });
  if (outcome.kind === 'timeout') return 'hangs';
  if (outcome.kind !== 'exception') return undefined;
  const [frame] = dbg.thread().stack();
  return `${outcome.exception.name} in ${frame?.name}`;
}

const found = new Map<string, string[]>();
for (let round = 0; round < rounds; round++) {
  const input = [pick(words), pick(words)];
  using dbg = launch(target, input, { symbols: [dirname(target)], output: 'ignore' });
  const where = crash(dbg);
  if (where !== undefined) found.set(where, [...(found.get(where) ?? []), input.join(' ')]);
}

for (const [where, inputs] of found) console.log(`${where}: ${[...new Set(inputs)].join(', ')}`);
console.log(`${rounds} rounds, ${found.size} different crashes`);
