// Other debuggers on the same machine: a debugging server and a process server, each in a process of its own.
import { spawn, type ChildProcess } from 'node:child_process';
import { createServer, type AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { sibling } from '../../../host/sibling.ts';
import { connect, type DbgEngError } from '../../../index.ts';
import { must, said, start, type Check } from './check.ts';

const FIREWALL = 'a firewall may ask about node.exe; both ends must be of similar versions';

/** A port that nobody listens on at the moment. */
function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => resolve(port));
    });
  });
}

/** Calls `body` while another process serves. */
async function served<T>(
  role: 'debugger' | 'processes',
  transport: string,
  body: () => T,
): Promise<T> {
  const script = fileURLToPath(sibling(import.meta.url, 'server'));
  const args = [...process.execArgv, script, role, transport];
  const child: ChildProcess = spawn(process.execPath, args, {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  try {
    await said(child, 'ready');
    return body();
  } finally {
    child.kill();
  }
}

function look(connection: string): string {
  using session = connect(connection);
  must(session.isStopped(), 'its program is not stopped');
  const text = session.execute('|').text.trim();
  must(text.includes('cmd.exe'), `its processes are: ${text}`);
  return `${connection}: ${text.replace(/\s+/g, ' ')}`;
}

const tcp: Check = {
  id: 'remote-tcp',
  what: "another debugger's session is joined over TCP",
  hint: FIREWALL,
  run: async () => {
    const port = await freePort();
    return served('debugger', `tcp:port=${port}`, () => look(`tcp:server=127.0.0.1,port=${port}`));
  },
};

const pipe: Check = {
  id: 'remote-pipe',
  what: "another debugger's session is joined over a named pipe",
  hint: 'named pipes go by the server service (lanmanserver) when the name of a server is given',
  run: () => {
    const name = `dbgeng-check-${process.pid}`;
    return served('debugger', `npipe:pipe=${name}`, () => {
      try {
        return look(`npipe:server=localhost,pipe=${name}`);
      } catch (error) {
        // Wine has pipes of this machine only under the name that stands for it.
        const { code } = error as DbgEngError;
        return `${look(`npipe:server=.,pipe=${name}`)} (not by the name localhost: ${code})`;
      }
    });
  },
};

const processServer: Check = {
  id: 'process-server',
  what: 'a process server runs a program for a session here',
  hint: FIREWALL,
  run: async () => {
    const port = await freePort();
    return served('processes', `tcp:port=${port}`, () => {
      using session = start('cmd.exe', ['/c', 'exit', '7'], {
        output: 'inherit',
        processServer: `tcp:server=127.0.0.1,port=${port}`,
      });
      const outcome = session.go({ timeoutMs: 60_000 });
      must(outcome.kind === 'exit' && outcome.code === 7, `it ended as ${outcome.kind}`);
      return `cmd.exe ended with 7 on port ${port}`;
    });
  },
};

export const remoteChecks: readonly Check[] = [tcp, pipe, processServer];
