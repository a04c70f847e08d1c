// Running other people's programs (dotnet, npm, apt-get, wine) to their end, with errors one can act on.
import { spawn } from 'node:child_process';
import { accessSync, constants, statSync } from 'node:fs';
import path from 'node:path';
import { guardGroup, setupSignal } from './guard.ts';
import { SetupError } from './progress.ts';

/** The full path of a program on PATH, or undefined. */
export function findProgram(
  name: string,
  env: NodeJS.ProcessEnv = process.env,
): string | undefined {
  const names = process.platform === 'win32' ? [`${name}.exe`, `${name}.cmd`] : [name];
  for (const folder of (env['PATH'] ?? env['Path'] ?? '').split(path.delimiter)) {
    if (!folder) continue;
    for (const candidate of names) {
      const file = path.join(folder, candidate);
      try {
        accessSync(file, constants.X_OK);
        if (statSync(file).isFile()) return file;
      } catch {
        // Not here.
      }
    }
  }
  return undefined;
}

export interface ToolOptions {
  cwd?: string;
  env?: NodeJS.ProcessEnv;
  /** Milliseconds after which the tool is ended and the call fails. Default: ten minutes. */
  timeout?: number;
  /** What the tool was doing, for the error. */
  purpose: string;
  /** How it is ended when we end. Default: KILL, for what works in a folder of its own. */
  endedBy?: 'KILL' | 'INT';
}

/**
 * Runs a program without input and returns what it printed on stdout.
 *
 * @throws SetupError when it cannot be started, fails, takes too long or is given up, with the end of its output
 */
export function runTool(file: string, args: string[], options: ToolOptions): Promise<string> {
  const name = [path.basename(file), ...args.slice(0, 3)].join(' ');
  return new Promise((resolve, reject) => {
    setupSignal.throwIfAborted();
    const windows = process.platform === 'win32';
    const child = spawn(file, args, {
      cwd: options.cwd,
      env: options.env,
      stdio: ['ignore', 'pipe', 'pipe'],
      // npm is a .cmd file on Windows, which only a shell can start.
      shell: windows && file.endsWith('.cmd'),
      // A group of its own, that ends as a whole: npm and dotnet have helpers.
      detached: !windows,
    });
    const { pid } = child;
    const endedBy = options.endedBy ?? 'KILL';
    const unguard = pid === undefined ? () => {} : guardGroup(pid, endedBy);
    const kill = (signal: NodeJS.Signals) => {
      try {
        if (windows || pid === undefined) child.kill(signal);
        else process.kill(-pid, signal);
      } catch {
        // It has just ended.
      }
    };
    const giveUp = () => {
      kill(`SIG${endedBy}`);
      settle();
      reject(setupSignal.reason as Error);
    };
    setupSignal.addEventListener('abort', giveUp);
    const settle = () => {
      setupSignal.removeEventListener('abort', giveUp);
      clearTimeout(timer);
    };
    let stdout = '';
    let tail = '';
    const keep = (text: string) => {
      tail = (tail + text).slice(-4000);
    };
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      stdout += text;
      keep(text);
    });
    child.stderr.setEncoding('utf8').on('data', keep);
    const timeout = options.timeout ?? 600_000;
    const timer = setTimeout(() => {
      kill('SIGKILL');
      reject(new SetupError(`${options.purpose}: ${name} did not finish in ${timeout / 1000} s`));
    }, timeout);
    child.on('error', (error) => {
      unguard();
      settle();
      reject(new SetupError(`${options.purpose}: ${name} cannot be started: ${error.message}`));
    });
    child.on('exit', (code, signal) => {
      unguard();
      // Services that Wine starts keep the pipes open; what the tool printed itself is in them now.
      const late = setTimeout(() => end(code, signal), 100);
      child.once('close', () => {
        clearTimeout(late);
        end(code, signal);
      });
    });
    const end = (code: number | null, signal: NodeJS.Signals | null) => {
      settle();
      child.stdout.destroy();
      child.stderr.destroy();
      if (code === 0) return resolve(stdout);
      const last = tail.trim().split('\n').slice(-12).join('\n');
      const how = signal ? `was ended by ${signal}` : `failed with exit code ${code}`;
      reject(new SetupError(`${options.purpose}: ${name} ${how}${last ? `:\n${last}` : ''}`));
    };
  });
}
