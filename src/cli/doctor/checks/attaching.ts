// Programs that run already: attached to in both ways, and let go.
import { setTimeout as delay } from 'node:timers/promises';
import { attach } from '../../../index.ts';
import { lives, must, Running, start, WAITING, type Check } from './check.ts';

const REFUSED =
  'attaching needs rights over the process: same user, or an administrator; protected processes refuse everybody';

const invasive: Check = {
  id: 'attach',
  what: 'a running program is attached to by its id, looked at, let go, and runs on',
  hint: REFUSED,
  run: async () => {
    using running = await Running.start();
    {
      using session = attach(running.pid);
      must(session.isStopped(), 'it is not stopped');
      must(session.process().id === running.pid, `it is process ${session.process().id}`);
      must(session.threads().length > 1, 'it has one thread only');
    }
    await delay(500);
    must(running.alive, 'it did not live on');
    return `process ${running.pid} lives on`;
  },
};

const nonInvasive: Check = {
  id: 'attach-non-invasive',
  what: 'a running program is looked at without being debugged, and runs on',
  hint: REFUSED,
  run: async () => {
    using running = await Running.start();
    let seen: string;
    {
      using session = attach(running.pid, { nonInvasive: true });
      const modules = session.modules().length;
      must(modules > 2, `it has ${modules} modules`);
      seen = `${modules} modules, ${session.threads().length} threads`;
    }
    await delay(500);
    must(running.alive, 'it did not live on');
    return `${seen}, process ${running.pid} lives on`;
  },
};

const detach: Check = {
  id: 'detach',
  what: 'a program that was started under the engine lives on when the session ends, if that was wanted',
  hint: "Windows ends a debugger's programs with it (DebugSetProcessKillOnExit) unless they are detached first",
  run: async () => {
    let pid: number;
    {
      using session = start(process.execPath, WAITING, { ending: 'detach' });
      pid = session.process().id;
      session.go({ timeoutMs: 1500 });
    }
    await delay(500);
    const alive = lives(pid);
    if (alive) process.kill(pid);
    must(alive, 'it did not live on');
    return `process ${pid} lived on`;
  },
};

export const attachingChecks: readonly Check[] = [invasive, nonInvasive, detach];
