// The REPL's side next to the engine, in a plain Node without one: submits each argument, prints what comes back.
import makeRepl from '../../../src/cli/inside/repl/repl.ts';

const repl = makeRepl();
let printed = '';
repl.onOutput((told) => {
  if (told.kind === 'text') printed += told.text;
});
const replies: object[] = [];
for (const line of process.argv.slice(2)) {
  const { status, error } = await repl.submit(line);
  replies.push({ status, printed, ...(error !== undefined && { error }) });
  printed = '';
}
process.stdout.write(JSON.stringify(replies));
process.exit();
