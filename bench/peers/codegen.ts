/** From dbgeng.h to all TypeScript of it, as `npm run codegen` does it, without files. Argument: the header. */
import { readFileSync } from 'node:fs';
import { generate } from '../../codegen/generate.ts';
import { parseHeader } from '../../codegen/parse-header.ts';
import { report, wanted } from '../support/batch.ts';

const WORK = 'codegen of the whole header';
const text = readFileSync(process.env['BENCH_HEADER']!, 'utf8');
// The first turn is what a run of the command costs; nothing is warm in it.
if (wanted(WORK)) {
  const start = performance.now();
  const files = generate(parseHeader(text, 'dbgeng.h'));
  report({ work: WORK, ns: (performance.now() - start) * 1e6 });
  if (files.size < 50) throw new Error(`Only ${files.size} files came out.`);
}
process.exit(0);
