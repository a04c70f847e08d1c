// The package as its users get it: packed from the sources alone, installed into an empty folder,
// imported and type-checked there.
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { spawnSync } from 'node:child_process';
import { tmpdir } from 'node:os';
import { join, posix } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import packageJson from '../../package.json' with { type: 'json' };
import { machinePaths } from '../support/machine-paths.ts';
import { buildMinidump } from '../support/minidump.ts';
import { runNode, runNpm } from '../support/npm.ts';
import { filesBelow, root } from '../support/repository.ts';

const folder = mkdtempSync(join(tmpdir(), 'dbgeng-package-'));
const checkout = join(folder, 'checkout');
const user = join(folder, 'user');
const installed = join(user, 'node_modules', packageJson.name);
const manifest = packageJson as typeof packageJson & { bin?: Record<string, string> };

/** `dbgeng`, `dbgeng/raw` and so on: what the manifest offers. */
const entries = Object.keys(manifest.exports).map((key) => manifest.name + key.slice(1));
const modules = entries.filter((entry) => !entry.endsWith('.json'));

beforeAll(async () => {
  // A checkout of its own, so that nothing left over in `dist` is packed.
  mkdirSync(user, { recursive: true });
  for (const name of [
    'src',
    'scripts',
    'docs',
    'examples',
    'package.json',
    'tsconfig.json',
    'tsconfig.build.json',
    'README.md',
    'LICENSE',
  ]) {
    if (existsSync(join(root, name)))
      cpSync(join(root, name), join(checkout, name), { recursive: true });
  }
  symlinkSync(join(root, 'node_modules'), join(checkout, 'node_modules'), 'junction');
  await runNpm(checkout, 'pack', '--pack-destination', user);
  writeFileSync(join(user, 'package.json'), '{ "type": "module", "private": true }');
  const tarball = `./${manifest.name}-${manifest.version}.tgz`;
  await runNpm(user, 'install', '--prefer-offline', '--no-audit', '--no-fund', tarball);
}, 240_000);
afterAll(() => rmSync(folder, { recursive: true, force: true, maxRetries: 5 }));

test('holds what was built and nothing else', () => {
  const files = filesBelow(installed);
  const other = files.filter((file) => !/^dist\/.*\.(?:js|d\.ts)$/.test(file));
  const pages = ['docs', 'examples'].flatMap((name) =>
    filesBelow(join(root, name)).map((file) => `${name}/${file}`),
  );
  expect(other.sort()).toEqual(['LICENSE', 'README.md', 'package.json', ...pages].sort());
  const sources = filesBelow(join(root, 'src')).map((file) => file.replace(/\.ts$/, ''));
  // What scripts/build.ts joins stands in chunks/, beside a re-export for every source.
  const built = files
    .flatMap((file) => /^dist\/(.*)\.js$/.exec(file)?.[1] ?? [])
    .filter((name) => !name.startsWith('chunks/'));
  expect(built.sort()).toEqual(sources.sort());
});

test('links in its pages lead to pages of it, but for those of who works on it', () => {
  const pages = filesBelow(installed).filter((file) => /^(?:docs\/)?[^/]+\.md$/.test(file));
  expect(pages.length).toBeGreaterThan(20);
  const dead = pages.flatMap((page) => {
    const text = readFileSync(join(installed, page), 'utf8');
    const links = Array.from(text.matchAll(/\]\((?!https?:|#)([^)#]+)/g), ([, link]) =>
      posix.join(posix.dirname(page), link!),
    );
    return links
      .filter((link) => !/^(?:codegen|src|test)\//.test(link))
      .filter((link) => !existsSync(join(installed, link)))
      .map((link) => `${page}: ${link}`);
  });
  expect(dead).toEqual([]);
});

test('an uncaught error shows a line of the code, not all of it', async () => {
  const chunks = filesBelow(installed).filter((file) => file.startsWith('dist/chunks/'));
  expect(chunks.length).toBeGreaterThan(2);
  for (const file of chunks) {
    // Imports and exports, which throw nothing, have lines of their own.
    const lines = readFileSync(join(installed, file), 'utf8')
      .split('\n')
      .filter((line) => !/^(?:import|export) ?[{*"]/.test(line));
    const longest = Math.max(...lines.map(({ length }) => length));
    expect(longest).toBeLessThan(1000);
  }
  // What uses the engine in plain Node on Linux ends by such an error; so does this, anywhere.
  const script = `import { openDump } from 'dbgeng'; openDump(Symbol());`;
  const { stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', script], {
    cwd: user,
    encoding: 'utf8',
  });
  expect(stderr).toMatch(/Error/);
  expect(stderr.length).toBeLessThan(8000);
});

test('tells nothing of the machine that built it', () => {
  const found = filesBelow(installed).flatMap((file) => {
    const text = readFileSync(join(installed, file), 'utf8');
    const paths = [...machinePaths(text), ...(text.includes(root) ? [root] : [])];
    return paths.map((path) => `${file}: ${path}`);
  });
  expect(found).toEqual([]);
});

test.each(modules)('%s can be imported on any system', async (entry) => {
  const script = `const names = Object.keys(await import('${entry}')); console.log(names.length)`;
  const count = await runNode(user, '--input-type=module', '-e', script);
  expect(Number(count)).toBeGreaterThan(0);
});

test('opens a dump, with nothing else set up', async () => {
  const [thread, address] = [11, 0x40_1000n];
  const { bytes } = buildMinidump({
    modules: [{ base: 0x40_0000n, size: 0x1_0000, name: 'C:\\app\\demo.exe' }],
    threads: [{ id: thread, registers: { rip: address } }],
    exception: { thread, code: 0xc0000005, address },
  });
  writeFileSync(join(user, 'demo.dmp'), bytes);
  writeFileSync(
    join(user, 'open.js'),
    `import { openDump } from 'dbgeng/async';
    const dbg = await openDump('demo.dmp');
    const { code, address } = await dbg.exception();
    const [module] = await dbg.modules();
    console.log(dbg.kind, code.toString(16), address.toString(16), module.name);
    await dbg.dispose();`,
  );
  expect(await runNode(user, 'open.js')).toBe('user-dump c0000005 401000 demo\n');
}, 120_000);

describe('its examples', () => {
  const target = join(root, 'test', 'fixtures', 'target', 'target.exe');
  const example = (name: string, ...args: string[]) =>
    spawnSync(
      process.execPath,
      [
        join('node_modules', packageJson.name, packageJson.bin.dbgeng),
        'run',
        `node_modules/${packageJson.name}/examples/${name}.ts`,
        ...args,
      ],
      { cwd: user, encoding: 'utf8' },
    );

  test('run with a program', () => {
    cpSync(target, join(user, 'program.exe'));
    expect(example('create-process', 'program.exe')).toMatchObject({
      status: 0,
      stdout: 'Break instruction exception - code 80000003 (first chance)\n',
    });
  }, 120_000);

  test.each([
    ['create-process', 'program.exe'],
    ['dump-stack', 'crash.dmp'],
  ])(
    'say what to name where their own is not there: %s',
    (name, instead) => {
      const { status, stdout, stderr } = example(name);
      expect({ status, stdout, stderr }).toEqual({
        status: 1,
        stdout: '',
        stderr:
          'The target of the examples is not in the npm package. Name one of yours: ' +
          `npx dbgeng run node_modules/dbgeng/examples/${name}.ts ${instead}\n`,
      });
    },
    120_000,
  );
});

test('npm run demo, in a checkout that was built', async () => {
  const below = join('test', 'fixtures', 'target');
  cpSync(join(root, below), join(checkout, below), { recursive: true });
  const lines = (await runNpm(checkout, 'run', '--silent', 'demo')).trimEnd().split('\n');
  expect(lines[0]).toMatch(/^CreateProcess +target at 0x140000000$/);
  expect(lines).toContain('Breakpoint      target!add');
  expect(lines.at(-1)).toBe('The target ended with 42.');
}, 120_000);

test('its manifest can be read', async () => {
  const script = `import it from '${manifest.name}/package.json' with { type: 'json' }; console.log(it.name)`;
  expect(await runNode(user, '--input-type=module', '-e', script)).toBe(`${manifest.name}\n`);
});

test('its programs are there and name their interpreter', () => {
  for (const path of Object.values(manifest.bin ?? {})) {
    expect(readFileSync(join(installed, path), 'utf8')).toMatch(/^#!\/usr\/bin\/env node\n/);
  }
});

test('its types hold in a strict project', async () => {
  const uses = modules.map(
    (entry, n) => `import * as entry${n} from '${entry}';\nvoid entry${n};\n`,
  );
  writeFileSync(join(user, 'uses.ts'), uses.join(''));
  const compilerOptions = {
    target: 'ES2022',
    lib: ['ES2023', 'ESNext.Disposable'],
    module: 'NodeNext',
    strict: true,
    exactOptionalPropertyTypes: true,
    noUncheckedIndexedAccess: true,
    skipLibCheck: false,
    noEmit: true,
    types: ['node'],
    typeRoots: [join(root, 'node_modules', '@types')],
  };
  writeFileSync(
    join(user, 'tsconfig.json'),
    JSON.stringify({ compilerOptions, files: ['uses.ts'] }),
  );
  const tsc = join(root, 'node_modules', 'typescript', 'bin', 'tsc');
  await expect(runNode(user, tsc, '-p', 'tsconfig.json')).resolves.toBe('');
}, 60_000);
