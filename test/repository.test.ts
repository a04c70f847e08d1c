// What may never be committed: traces of a machine, other people's files, and hidden failures.
import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { machinePaths, machinePathsInBytes } from './support/machine-paths.ts';
import { committedFiles, root } from './support/repository.ts';

const binary = /\.(?:dll|dmp|exe|pdb|png)$/;
const code = /\.(?:ts|js|mjs|cpp|c|h|sh)$/;
/** Written by the code generator, or the file that its output is compared with. */
const emitted = /^src\/generated\/|\/expected\./;

const files = committedFiles();
const bytesOf = (file: string): Buffer => readFileSync(join(root, file));
const texts = files
  .filter((file) => !binary.test(file))
  .map((file) => ({ file, text: bytesOf(file).toString('utf8') }));

/** The files for which `complaint` has one, with it. */
const wrong = (complaint: (text: string, file: string) => string | undefined): string[] =>
  texts.flatMap(({ file, text }) => {
    const found = complaint(text, file);
    return found ? [`${file}: ${found}`] : [];
  });

test('there are files to look at', () => {
  expect(files).toEqual(expect.arrayContaining(['package.json', 'test/repository.test.ts']));
});

describe('paths of a machine', () => {
  const home = ['', 'home', 'somebody', 'project'].join('/');
  const profile = ['C:', 'Users', 'somebody', 'project'].join('\\');

  test.each([home, `file://${home}`, profile, profile.replaceAll('\\', '\\\\')])(
    'are recognised: %s',
    (path) => expect(machinePaths(`at ${path}.`)).toHaveLength(1),
  );
  test('are recognised in wide strings', () => {
    expect(machinePathsInBytes(Buffer.from(profile, 'utf16le'))).toHaveLength(1);
  });
  test('are not what only looks like one', () => {
    const below = (...parts: string[]) => parts.join('/');
    const text = `see ${below('.', 'home', 'x')}, ${below('~', 'work', 'y')}, C:\\Users\\Public`;
    expect(machinePaths(text)).toEqual([]);
  });

  test('stand in no file', () => {
    const found = files.flatMap((file) => {
      const bytes = bytesOf(file);
      const paths = binary.test(file) ? machinePathsInBytes(bytes) : machinePaths(bytes.toString());
      return paths.map((path) => `${file}: ${path}`);
    });
    expect(found).toEqual([]);
  });
});

describe('addresses of a registry', () => {
  // The one that this machine installs from, and whatever looks like one.
  const configured = process.env['npm_config_registry'] ?? '';
  const host = URL.canParse(configured) ? new URL(configured).hostname : undefined;
  const looks =
    /https?:\/\/[^\s/'"]*\b(?:registry|artifactory|nexus|verdaccio|nuget|pypi)\b[^\s/'"]*/;

  test('stand in no file', () => {
    expect(wrong((text) => (host && text.includes(host) ? host : looks.exec(text)?.[0]))).toEqual(
      [],
    );
  });
  test('stand not in the lock file', () => {
    expect(bytesOf('package-lock.json').toString()).not.toContain('"resolved": "http');
  });
});

test('lines end in LF, and the text is UTF-8 without a mark', () => {
  expect(
    wrong((text) => {
      if (text.includes('\r')) return 'CR';
      return text.startsWith('\uFEFF')
        ? 'byte order mark'
        : text.includes('\uFFFD')
          ? 'not UTF-8'
          : undefined;
    }),
  ).toEqual([]);
});

test('files written by hand stay under 400 lines', () => {
  expect(
    wrong((text, file) => {
      const lines = text.split('\n').length - 1;
      return code.test(file) && !emitted.test(file) && lines > 400 ? `${lines} lines` : undefined;
    }),
  ).toEqual([]);
});

test("nothing of Microsoft's is in it", () => {
  const sources = /^(?:dbgeng|dbgmodel|dbghelp|wdbgexts|engextcpp)\.(?:h|hpp|cpp)$/i;
  const binaries =
    /^(?:dbgeng|dbghelp|dbgcore|dbgmodel|msdia\d*|symsrv|srcsrv|\w*ext|\w*exts)\.dll$/i;
  const libraries = /\.(?:dll|lib|winmd)$/i;
  const found = files.filter((file) => {
    const name = basename(file);
    const ours = file.startsWith('test/fixtures/') && !binaries.test(name);
    return sources.test(name) || (libraries.test(name) && !ours);
  });
  expect(found).toEqual([]);
  const notice = /copyright[ (c)©\d,-]{1,20}microsoft/i;
  expect(wrong((text) => notice.exec(text)?.[0])).toEqual([]);
});

test('no test is switched off, and none runs alone', () => {
  const switches =
    /\b(?:describe|test|it)(?:\.\w+)*\.(?:skip|only|failing)\b|\b(?:xit|xtest|fit|xdescribe|fdescribe)\(/;
  expect(
    wrong((text, file) => (file.endsWith('.test.ts') ? switches.exec(text)?.[0] : undefined)),
  ).toEqual([]);
});
