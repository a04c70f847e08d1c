// Runs npm and Node from a test, in a folder of its own.
import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** npm as a script for `node`: on Windows `npm` itself is one that only a shell can start. */
function npmScript(): string {
  const cli = join('node_modules', 'npm', 'bin', 'npm-cli.js');
  const folder = dirname(process.execPath);
  const candidates = [process.env['npm_execpath'], join(folder, cli), join(folder, '../lib', cli)];
  const found = candidates.find((path) => path && existsSync(path));
  if (!found) throw new Error('npm is not found: run the tests with `npm test`');
  return found;
}

/** What the npm that runs these tests says of this project is not meant for another folder. */
function outerEnvironment(): NodeJS.ProcessEnv {
  const own = /^npm_(?:package_|lifecycle_|config_(?:local_prefix|prefix|workspace))|^INIT_CWD$/i;
  return Object.fromEntries(Object.entries(process.env).filter(([name]) => !own.test(name)));
}

/** Runs Node with `args` in `folder`; what it printed. Fails with the beginning of it. */
export function runNode(folder: string, ...args: string[]): Promise<string> {
  return new Promise((resolve, reject) => {
    execFile(
      process.execPath,
      args,
      { cwd: folder, env: outerEnvironment(), maxBuffer: 1 << 26 },
      (error, stdout, stderr) => {
        const printed = `${stdout}${stderr}`.slice(0, 1500);
        if (error) reject(new Error(`node ${args.join(' ')}\n${printed}`));
        else resolve(stdout);
      },
    );
  });
}

export const runNpm = (folder: string, ...args: string[]): Promise<string> =>
  runNode(folder, npmScript(), ...args);
