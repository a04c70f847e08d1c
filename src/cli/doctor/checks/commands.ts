// The command line itself, as this system's own Node runs it.
import { spawn } from 'node:child_process';
import { closeSync, openSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { besideUs } from '../../inside.ts';
import { inFolder, must, type Check } from './check.ts';
import { writeDump } from './files.ts';

interface Ended {
  readonly code: number | null;
  readonly text: string;
}

/** Runs `dbgeng` in `folder`. Into a file: pipes that a program hands on are another matter under Wine. */
async function dbgeng(folder: string, ...args: string[]): Promise<Ended> {
  const file = path.join(folder, 'output.txt');
  const output = openSync(file, 'w');
  try {
    const command = [...process.execArgv, besideUs('main'), ...args];
    const child = spawn(process.execPath, command, {
      cwd: folder,
      stdio: ['ignore', output, output],
      windowsHide: true,
    });
    const code = await new Promise<number | null>((resolve, reject) => {
      child.once('error', reject);
      child.once('exit', resolve);
    });
    return { code, text: readFileSync(file, 'utf8').replaceAll('\r', '') };
  } finally {
    closeSync(output);
  }
}

const run: Check = {
  id: 'command-run',
  what: '`dbgeng run` runs TypeScript from a folder without a package.json, with a session',
  hint: 'a script that cannot import `dbgeng` has not got the load hooks: which Node is it?',
  run: () =>
    inFolder(async (folder) => {
      const dump = path.join(folder, 'crash.dmp');
      writeDump(dump, '/m');
      writeFileSync(
        path.join(folder, 'script.ts'),
        `import type { Session } from 'dbgeng';
         export default (session: Session, args: string[]) => {
           console.log(session.kind, session.exception()?.name, args.join('|'));
           process.exitCode = 42;
         };`,
      );
      const { code, text } = await dbgeng(folder, 'run', 'script.ts', '-z', dump, 'ä', '--b');
      must(code === 42, `it ended with ${code}: ${text.trim()}`);
      must(text === 'user-dump STATUS_ACCESS_VIOLATION ä|--b\n', `it printed ${text.trim()}`);
      return text.trim();
    }),
};

const exec: Check = {
  id: 'command-exec',
  what: '`dbgeng exec` prints what commands print, and tells a refused one',
  hint: '`dbgeng --verbose exec …` shows where an error comes from',
  run: () =>
    inFolder(async (folder) => {
      const args = ['exec', '--json', '-c', '? 1+1', '-c', 'zzz', 'cmd.exe', '/c', 'exit'];
      const { code, text } = await dbgeng(folder, ...args);
      must(code === 1, `it ended with ${code}: ${text.trim()}`);
      const [first, second] = text
        .split('\n')
        .filter((line) => line.startsWith('{'))
        .map((line) => JSON.parse(line) as { text: string; refused: boolean });
      must(first && first.text.includes('= 00000000`00000002'), `it printed ${text.trim()}`);
      must(second?.refused, 'a command that there is not was not refused');
      return first.text.trim();
    }),
};

const triage: Check = {
  id: 'command-triage',
  what: '`dbgeng triage` tells what crashed, and goes on after a file that is no dump',
  hint: '`dbgeng --verbose triage …` shows where an error comes from',
  run: () =>
    inFolder(async (folder) => {
      writeDump(path.join(folder, 'crash.dmp'), '/m');
      writeFileSync(path.join(folder, 'no.dmp'), 'This is no dump.');
      const { code, text } = await dbgeng(folder, 'triage', '--json', 'crash.dmp', 'no.dmp');
      must(code === 1, `it ended with ${code}: ${text.trim()}`);
      const [first, second] = text
        .split('\n')
        .filter((line) => line.startsWith('{'))
        .map((line) => JSON.parse(line) as { signature?: string; error?: string });
      must(first?.signature !== undefined, `it printed ${text.trim()}`);
      must(first.signature.startsWith('0xc0000005'), `it is signed ${first.signature}`);
      must(second?.error, 'what is no dump was read');
      return `${first.signature}; ${second.error}`;
    }),
};

export const commandChecks: readonly Check[] = [run, exec, triage];
