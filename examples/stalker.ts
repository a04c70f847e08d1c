/**
 * Which functions of a program run, in the order of their first visit: a one-shot breakpoint on each.
 * `npx dbgeng run examples/stalker.ts [PROGRAM]`
 */
import { launch } from 'dbgeng';
import { basename, dirname, extname } from 'node:path';
import { target } from './target.ts';

using dbg = launch(target, [], { symbols: [dirname(target)] });
const module = basename(target, extname(target));

// Several names may share their code.
const functions = new Map<bigint, string>();
for (const { address, symbol, kind } of dbg.symbols.match(`${module}!*`))
  if (kind === 'function') functions.set(address, symbol!);

const visited: string[] = [];
for (const [address, name] of functions) {
  const visit = () => {
    visited.push(name);
    return 'go' as const;
  };
  dbg.breakpoints.add(address, visit, { once: true });
}
const outcome = dbg.go();

for (const name of visited) console.log(name);
console.log(`${visited.length} of ${functions.size} functions, then ${outcome.kind}`);
