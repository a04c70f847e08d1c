// Runs one of the examples as a user would, next to the engine tests.
import { fork } from 'node:child_process';

/** What it printed, line by line, and its exit code. */
export async function runExample(
  name: string,
  ...args: string[]
): Promise<{ code: unknown; lines: string[] }> {
  const child = fork(new URL(`../../examples/${name}.ts`, import.meta.url), args, {
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    // `dbgeng` is the source, not what was built of it some time ago.
    execArgv: [...process.execArgv, '--conditions=dbgeng-source'],
  });
  let output = '';
  for (const stream of [child.stdout!, child.stderr!])
    stream.setEncoding('utf8').on('data', (text: string) => (output += text));
  // Not `close`: under Wine the pipes are reported open for ever.
  const code = await new Promise((resolve) => child.once('exit', resolve));
  return { code, lines: output.trimEnd().split('\n') };
}
