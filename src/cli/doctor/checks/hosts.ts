// `dbgeng/async`: hosts in processes and in a thread, streams, interrupts, Ctrl+C.
import { spawn } from 'node:child_process';
import { text } from 'node:stream/consumers';
import { setTimeout as delay } from 'node:timers/promises';
import { HostDiedError, launch, type AsyncSession } from '../../../async.ts';
import { fileURLToPath } from 'node:url';
import { sibling } from '../../../host/sibling.ts';
import { stopScript } from '../../../host/stop-script.ts';
import { lives, must, said, WAITING, type Check } from './check.ts';

const QUIET = { output: 'ignore' } as const;

async function interrupted(session: AsyncSession): Promise<string> {
  const going = session.go();
  await delay(1500);
  await session.interrupt();
  const outcome = await going;
  must(outcome.kind === 'interrupted', `interrupt() ended as ${outcome.kind}`);
  return outcome.description;
}

const processHost: Check = {
  id: 'process-host',
  what: 'two sessions live in processes of their own; one that dies does not touch the other, which is interrupted',
  hint: 'the host is a second Node that talks over TCP on this computer; a virus scanner or firewall may hold it',
  run: async () => {
    await using one = await launch(process.execPath, WAITING, QUIET);
    const two = await launch(process.execPath, WAITING, QUIET);
    const going = two.go().then(
      () => undefined,
      (error: unknown) => error,
    );
    await delay(500);
    process.kill(two.host.pid!, 'SIGKILL');
    const error = await going;
    must(error instanceof HostDiedError, `the death of a host was told as ${String(error)}`);
    const stopped = await interrupted(one);
    return `host ${two.host.pid} was ended, host ${one.host.pid} went on: ${stopped}`;
  },
};

const workerHost: Check = {
  id: 'worker-host',
  what: 'a session lives in a thread of the program, whose event loop goes on, and is interrupted',
  hint: 'the engine stands in the one process that it can be in; a second dbghelp.dll here is the usual trouble',
  run: async () => {
    await using session = await launch(process.execPath, WAITING, { host: 'worker', ...QUIET });
    let ticks = 0;
    const timer = setInterval(() => (ticks += 1), 20);
    const stopped = await interrupted(session);
    clearInterval(timer);
    must(ticks > 10, `the event loop turned ${ticks} times only`);
    return stopped;
  },
};

const streams: Check = {
  id: 'streams',
  what: "the program's standard output is a stream of the session",
  hint: 'the program inherits named pipes; `console: "new"` has streams of its own',
  run: async () => {
    await using session = await launch('cmd.exe', ['/c', 'echo', 'hello'], { stdio: 'pipe' });
    const said = text(session.stdout!);
    await session.go();
    const heard = (await said).trim();
    must(heard === 'hello', `it said ${JSON.stringify(heard)}`);
    return heard;
  },
};

const controlC: Check = {
  id: 'ctrl-c',
  what: 'a script in another process is stopped as by Ctrl+C, and no other process of the console is',
  hint: "kernelbase's CtrlRoutine is started in it; without that function only a host's end stops a script",
  run: async () => {
    const script =
      "process.on('SIGINT', () => process.exit(42)); setTimeout(() => {}, 120000);" +
      "require('fs').writeSync(1, 'ready');";
    const child = spawn(process.execPath, ['-e', script], { stdio: ['ignore', 'pipe', 'ignore'] });
    let own = 0;
    const listener = () => void (own += 1);
    process.on('SIGINT', listener);
    try {
      await said(child, 'ready');
      const ended = new Promise<number | null>((resolve) => child.once('exit', resolve));
      must(stopScript(child.pid!), 'Windows refuses it');
      const code = await Promise.race([ended, delay(60_000, 'late' as const, { ref: false })]);
      must(code === 42, `it ended with ${code}`);
      must(own === 0, 'this process got it as well');
      return 'the other process ended by its own handler';
    } finally {
      process.off('SIGINT', listener);
      child.kill();
    }
  },
};

const leaving: Check = {
  id: 'leaving',
  what: 'when a program is ended by force, its hosts end, and the targets with them',
  hint: 'a host notices the end of its channel; its targets end with their debugger',
  run: async () => {
    const script = fileURLToPath(sibling(import.meta.url, 'leaver'));
    const child = spawn(process.execPath, [...process.execArgv, script], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    let pids: number[] = [];
    try {
      pids = JSON.parse(await said(child, '\n')) as number[];
      child.kill('SIGKILL');
      await Promise.all(pids.map(gone));
      return `host ${pids[0]} and target ${pids[1]} are gone`;
    } finally {
      child.kill('SIGKILL');
      for (const pid of pids) if (lives(pid)) process.kill(pid, 'SIGKILL');
    }
  },
};

async function gone(pid: number): Promise<void> {
  const end = performance.now() + 30_000;
  while (lives(pid)) {
    must(performance.now() < end, `process ${pid} lives on`);
    await delay(100);
  }
}

export const hostChecks: readonly Check[] = [processHost, workerHost, streams, controlC, leaving];
