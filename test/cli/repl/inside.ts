// The REPL's side next to the engine, in a plain Node without one: submits each argument, prints what comes back.
import makeRepl from '../../../src/cli/inside/repl/repl.ts';

const { exit } = process;
const repl = makeRepl();
let printed = '';
let quit: number | null | undefined;
repl.onOutput((told) => {
  if (told.kind === 'text') printed += told.text;
  if (told.kind === 'quit') quit = told.code ?? null;
});
const replies: object[] = [];
for (const line of process.argv.slice(2)) {
  const { status, error } = await repl.submit(line);
  replies.push({
    status,
    printed,
    ...(error !== undefined && { error }),
    ...(quit !== undefined && { quit }),
  });
  printed = '';
  quit = undefined;
}
process.stdout.write(JSON.stringify(replies));
exit();
