// Runs next to the engine: verbs for breakpoints, targets and files.
import type { Breakpoint, HitHandler } from '../../../index.ts';
import { baseName } from '../../base-name.ts';
import { place, stopText } from './verbs-run.ts';
import { required, sessionOf, type ReplApi, type Verb } from './verb.ts';

/** Milliseconds for a process to end that was told to. */
const PATIENCE = 5000;

/** The rest of a line behind its first word. */
function behind(rest: string): string {
  return /^\s*\S+\s+([^]*)$/.exec(rest)?.[1]?.trim() ?? '';
}

/** Code that runs at a hit: `hit` is in scope, what it evaluates to decides as a handler's answer does. */
function handlerOf(code: string): HitHandler {
  return new Function('hit', `return (${code});`) as HitHandler;
}

/** At one address as `.bp` sets them: data breakpoints, and those of one thread, are something else. */
function isSame(one: Breakpoint, other: Breakpoint): boolean {
  if (one.isHardware() || one.options.thread !== undefined) return false;
  const address = one.address();
  return address === undefined ? one.place === other.place : address === other.address();
}

export const CHANGE_VERBS: Readonly<Record<string, Verb>> = {
  bp: {
    help: 'set a breakpoint, or replace it; CODE sees `hit`, and the target goes on when it is false',
    usage: 'PLACE [CODE]',
    completes: 'symbol',
    run(args, repl, rest) {
      const { breakpoints } = sessionOf(repl);
      const code = behind(rest);
      const handler = code === '' ? undefined : handlerOf(code);
      const added = breakpoints.add(place(required(args, 0, 'place')), handler);
      for (const other of breakpoints.list()) {
        if (other === added || !isSame(other, added)) continue;
        other.remove();
        repl.print(`it replaces breakpoint ${other.id}\n`);
      }
      return [added];
    },
  },
  bl: { help: 'the breakpoints', run: (_, repl) => listOf(repl) },
  bc: {
    help: 'remove breakpoints, or all',
    usage: 'ID…|*',
    run(args, repl) {
      const { breakpoints } = sessionOf(repl);
      required(args, 0, 'breakpoint');
      if (args.includes('*')) breakpoints.clear();
      else
        for (const id of args) {
          const breakpoint = breakpoints.get(Number(id));
          if (!breakpoint) throw new TypeError(`There is no breakpoint ${id}.`);
          breakpoint.remove();
        }
      return listOf(repl);
    },
  },
  launch: {
    help: 'end the session and start a program',
    usage: 'PROGRAM [ARGUMENTS]',
    completes: 'path',
    run: ([program, ...args], repl) =>
      begin(repl, 'launch', required([program], 0, 'program'), args),
  },
  attach: {
    help: 'end the session and attach to a process',
    usage: 'ID|NAME',
    run: ([process], repl) => {
      const which = required([process], 0, 'process');
      begin(repl, 'attach', /^\d+$/.test(which) ? Number(which) : which);
    },
  },
  open: {
    help: 'end the session and open a dump',
    usage: 'FILE',
    completes: 'path',
    run: ([file], repl) => begin(repl, 'openDump', required([file], 0, 'file')),
  },
  connect: {
    help: 'end the session and join a debugging server',
    usage: 'CONNECTION',
    run: ([remote], repl) => begin(repl, 'connect', required([remote], 0, 'connection')),
  },
  kill: {
    help: 'end the target',
    run(_, repl) {
      const session = sessionOf(repl);
      session.engine.client.TerminateProcesses();
      // That it has ended is an event like others: it has to be waited for.
      const outcome = session.go({ timeoutMs: PATIENCE });
      const gone = outcome.kind === 'no-target';
      repl.print(`${gone ? 'the target has ended' : stopText(repl, session, outcome)}\n`);
    },
  },
  dump: {
    help: 'write a dump of the target; full with all its memory; overwrite a file that is there',
    usage: 'FILE [full] [overwrite]',
    completes: 'path',
    run([file, ...how], repl) {
      const path = required([file], 0, 'file');
      const odd = how.find((word) => word !== 'full' && word !== 'overwrite');
      if (odd !== undefined)
        throw new TypeError(
          `Behind the file stand 'full' and 'overwrite', not '${odd}'. Names with blanks: session.writeDump('…').`,
        );
      const [full, overwrite] = [how.includes('full'), how.includes('overwrite')];
      sessionOf(repl).writeDump(path, { full, overwrite });
      repl.print(`${path} is written\n`);
    },
  },
};

function listOf(repl: ReplApi): unknown {
  const all = sessionOf(repl).breakpoints.list();
  return all.length > 0 ? all : void repl.print('no breakpoints\n');
}

function begin(
  repl: ReplApi,
  how: 'launch' | 'attach' | 'openDump' | 'connect',
  first: string | number,
  more?: readonly string[],
): void {
  repl.begin({
    how,
    args: more ? [first, more] : [first],
    options: {},
    name: baseName(String(first)),
  });
}
