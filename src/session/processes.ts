/** Finding processes and threads of a session. */
import { currentProcess, currentThread, knownId, shownId } from './current.ts';
import { Process } from './process.ts';
import type { Session } from './session.ts';
import { checkHolding } from './stop.ts';
import { Thread } from './thread.ts';

export function listProcesses(session: Session): Process[] {
  checkHolding(session, 'The processes');
  const { system } = session.engine;
  const { hresult, Ids, SysIds } = system.hr.GetProcessIdsByIndex(0, system.GetNumberProcesses());
  if (hresult !== 0) return [];
  return Ids.map((index, at) => new Process(session, index, knownId(SysIds[at])));
}

/** The current one, or the one with this number. */
export function findProcess(session: Session, index: number | undefined): Process {
  checkHolding(session, index === undefined ? 'The current process' : `Process ${index}`);
  if (index === undefined) return theCurrentProcess(session);
  const found = listProcesses(session).find((process) => process.index === index);
  if (found) return found;
  throw new RangeError(`There is no process ${index}. ${numbers(listProcesses(session))}`);
}

function theCurrentProcess(session: Session): Process {
  const { index, id } = currentProcess(session.engine);
  return new Process(session, index, id);
}

/** The current one, or the one with this number, whichever process it belongs to. */
export function findThread(session: Session, index: number | undefined): Thread {
  checkHolding(session, index === undefined ? 'The current thread' : `Thread ${index}`);
  if (index === undefined) {
    const current = currentThread(session.engine);
    return new Thread(theCurrentProcess(session), current.index, current.id);
  }
  return findWhere(session, `thread ${index}`, (thread) => thread.index === index);
}

/** The thread with this id of the operating system's. */
export function findThreadById(session: Session, id: number): Thread {
  checkHolding(session, `The thread with id ${id}`);
  return findWhere(session, `thread with id 0x${id.toString(16)}`, (thread) => thread.id === id);
}

function findWhere(session: Session, what: string, test: (thread: Thread) => boolean): Thread {
  const own = theCurrentProcess(session).threads();
  const found = own.find(test);
  if (found) return found;
  for (const process of listProcesses(session)) {
    const thread = process.threads().find(test);
    if (thread) return thread;
  }
  throw new RangeError(`There is no ${what}. ${numbers(own)}`);
}

function numbers(list: readonly { readonly index: number; readonly id: number }[]): string {
  const all = list.map(({ index, id }) => {
    const known = shownId(id);
    return known === undefined ? `${index}` : `${index} (id 0x${known.toString(16)})`;
  });
  return `There are: ${all.join(', ') || 'none'}.`;
}
