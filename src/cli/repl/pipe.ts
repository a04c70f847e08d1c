// The REPL without a terminal: every line of standard input is run, and nothing else is said.
import { createInterface, type Interface } from 'node:readline';
import { EXIT } from '../errors.ts';
import type { ReplOptions } from './command.ts';
import { Partner } from './partner.ts';

/** Characters of a line where nobody says how wide it is. */
const COLUMNS = 120;
/** Milliseconds between Ctrl+C and the end of everything, for what does not stop. */
const PATIENCE = 3000;

/** Runs what comes on standard input to its end; 1 when some of it failed. */
export async function readPipe({ target, search, verbose, signal }: ReplOptions): Promise<number> {
  let over = false;
  let failed = false;
  let exitCode: number | undefined;
  let lines: Interface | undefined;
  const partner = new Partner(
    {
      print: (text) => void process.stdout.write(text),
      printText: (text, stream) =>
        void (stream === 1 ? process.stdout : process.stderr).write(text),
      // Nobody saves files in the meantime.
      watch: () => {},
      quit: (code) => {
        over = true;
        exitCode ??= code;
        // It may be a timer's wish, while we wait for the next line.
        lines?.close();
      },
      died: (error) => complain(error.message),
    },
    { columns: COLUMNS, colours: false, verbose },
    signal,
    search,
  );
  function complain(text: string): void {
    failed = true;
    process.stderr.write(`${text.trimEnd()}\n`);
  }
  let timer: NodeJS.Timeout | undefined;
  const stop = () => {
    partner.interrupt();
    partner.cancel();
    timer = setTimeout(() => void partner.kill(), PATIENCE);
  };
  signal.addEventListener('abort', stop);
  try {
    if (target) await partner.begin(target);
    else await partner.open();
    let text = '';
    lines = createInterface({ input: process.stdin, crlfDelay: Infinity, signal });
    for await (const line of lines) {
      if (over) break;
      text += text === '' ? line : `\n${line}`;
      const reply = await partner.submit(text);
      signal.throwIfAborted();
      if (reply.status === 'incomplete') continue;
      text = '';
      if (reply.status === 'error') complain(reply.error ?? 'It failed.');
      else if (reply.status !== 'done') failed = true;
      if (over) break;
    }
    signal.throwIfAborted();
    if (text.trim() !== '') complain(`The input ends too early: ${text.trim().split('\n')[0]} …`);
    return exitCode ?? (failed ? EXIT.FAILED : EXIT.OK);
  } finally {
    signal.removeEventListener('abort', stop);
    await partner.close();
    clearTimeout(timer);
  }
}
