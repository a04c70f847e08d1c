// Dumps and paths: written, opened again, with names that are not ASCII.
import { copyFileSync, linkSync, mkdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { openDump, type Session } from '../../../index.ts';
import { inFolder, must, start, type Check } from './check.ts';

const PATIENCE = 60_000;

/** A program that has just faulted. */
export function faulted(): Session {
  const session = start();
  session.runTo('$exentry', { timeoutMs: PATIENCE });
  session.execute('r $ip = 0x10');
  const outcome = session.go({ timeoutMs: PATIENCE });
  if (outcome.kind === 'exception') return session;
  session.dispose();
  throw new Error(`the program did not fault: ${outcome.kind}`);
}

/** Writes a dump of a program that has just faulted; how many modules it has. */
export function writeDump(file: string, how: string): number {
  using session = faulted();
  const { refused, text } = session.execute(`.dump ${how} "${file}"`);
  must(!refused && statSync(file, { throwIfNoEntry: false }), `.dump failed: ${text.trim()}`);
  return session.modules().length;
}

const dump: Check = {
  id: 'dump',
  what: 'dumps with and without full memory are written of a fault, opened again, and tell it',
  hint: 'dbgcore.dll writes them; a virus scanner may hold new files for a moment',
  run: () =>
    inFolder((folder) => {
      const seen = ['/m', '/ma'].map((how) => {
        const file = path.join(folder, `dump${how.slice(1)}.dmp`);
        const modules = writeDump(file, how);
        using session = openDump(file);
        const found = session.modules().length;
        must(found === modules, `${how}: ${found} modules of ${modules}`);
        const fault = session.exception();
        must(fault?.code === 0xc0000005, `${how}: its exception is ${fault?.description}`);
        return `${how} ${Math.round(statSync(file).size / 1024)} KB`;
      });
      return `${seen.join(', ')}: access violation in both`;
    }),
};

const nonAscii: Check = {
  id: 'non-ascii',
  what: 'a program, its argument, its folder and a dump with names that no code page has',
  hint: 'everything goes by the Wide methods; `chcp 65001` is not needed',
  run: () =>
    inFolder((parent) => {
      const folder = path.join(parent, 'Ünï ж 日本');
      const program = path.join(folder, 'nöde 目.exe');
      const file = path.join(folder, 'dümp ж.dmp');
      mkdirSync(folder);
      let known: string;
      copyOf(process.execPath, program);
      {
        const args = ['-e', 'process.exit(process.argv[1].codePointAt(0) & 255)', '日'];
        using session = start(program, args, { cwd: folder });
        known = session.process().executable() ?? 'nothing';
        must(!session.execute(`.dump /m "${file}"`).refused, 'no dump could be written there');
        const outcome = session.go({ timeoutMs: PATIENCE });
        must(outcome.kind === 'exit' && outcome.code === 0xe5, `its argument came out wrong`);
      }
      using session = openDump(file);
      must(session.modules().length > 1, 'the dump has no modules');
      // Wine's file handles have no names: the engine knows the program by its export table there.
      return `${path.basename(folder)}\\${path.basename(program)} (the engine calls it ${known}), ${path.basename(file)}`;
    }),
};

/** A second name for a file; a copy on file systems that have none. */
function copyOf(from: string, to: string): void {
  try {
    linkSync(from, to);
  } catch {
    copyFileSync(from, to);
  }
}

export const fileChecks: readonly Check[] = [dump, nonAscii];
