// `npm run codegen` as people run it: what it writes, what it says, how it ends.
import { spawnSync } from 'node:child_process';
import {
  appendFileSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, test } from '@jest/globals';
import { findHeader } from '../../headers/locate.ts';
import { sdkText } from './header-text.ts';

const root = path.resolve(import.meta.dirname, '../..');
const folder = mkdtempSync(path.join(tmpdir(), 'dbgeng-codegen-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function codegen(...args: string[]): { status: number | null; out: string; err: string } {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--import', 'tsx', 'codegen/main.ts', ...args],
    { cwd: root, encoding: 'utf8' },
  );
  return { status, out: stdout, err: stderr };
}

const inFolder = (name: string) => path.join(folder, name);
const fixture = (name: string) => path.join(import.meta.dirname, 'cases', name, 'input.h');

test('--help says what there is', () => {
  const { status, out } = codegen('--help');
  expect(status).toBe(0);
  for (const option of ['--check', '--header', '--model', '--out']) expect(out).toContain(option);
});

test('src/generated is what the pinned headers give, in two seconds', () => {
  expect(codegen('--check')).toEqual({ status: 0, out: 'src/generated is up to date.\n', err: '' });
  // Other programs may run beside it: the best of a few counts.
  const seconds = Array.from({ length: 3 }, (_, i) => {
    const { out } = codegen('--out', inFolder(`timed${i}`));
    return Number(/(\d+\.\d) s$/m.exec(out)?.[1]);
  });
  expect(Math.min(...seconds)).toBeLessThan(2);
});

test('--check names the files that differ, are missing or too many', () => {
  const out = inFolder('checked');
  expect(codegen('--out', out).status).toBe(0);
  expect(codegen('--check', '--out', out).status).toBe(0);
  appendFileSync(path.join(out, 'families.ts'), '// by hand\n');
  rmSync(path.join(out, 'interfaces', 'IDebugClient.ts'));
  writeFileSync(path.join(out, 'interfaces', 'IOld.ts'), '');
  const { status, err } = codegen('--check', '--out', out);
  expect(status).toBe(1);
  const named = [...err.matchAll(/^ {2}(\S+)$/gm)].map(([, name]) => name);
  expect(named).toEqual(['families.ts', 'interfaces/IDebugClient.ts', 'interfaces/IOld.ts']);
  expect(err).toContain('run `npm run codegen`');
  // Writing mends all three.
  expect(codegen('--out', out).out).toContain('3 of them changed');
  expect(codegen('--check', '--out', out).status).toBe(0);
});

describe('--header', () => {
  test('an old header in the words of 2008 becomes TypeScript', () => {
    const out = inFolder('old');
    expect(codegen('--header', fixture('old-annotations'), '--out', out).err).toBe('');
    const index = readFileSync(path.join(out, 'index.ts'), 'utf8');
    const [first] = index.match(/interfaces\/\w+\.ts/) ?? [];
    const text = readFileSync(path.join(out, first!), 'utf8');
    expect(text).toContain('// Generated from input.h by');
    expect(text).toMatch(/^export class I\w+ extends IUnknown \{$/m);
  });

  // Constants that no table knows are refused, and so is what no call can pass; the rest becomes TypeScript.
  test.each([
    ['calls', undefined],
    ['conditionals', /^codegen: input\.h:8: TAKEN .* is in no family/],
    ['constants', /^codegen: input\.h:4: PLAIN .* is in no family/],
    ['data-model', /^codegen: input\.h:78: NO_PLACE .* is in no family/],
    ['harbour', /^codegen: input\.h:35: BERTH_FREE .* is in no family/],
    ['old-annotations', undefined],
    ['structs', undefined],
  ])('the sound fixture %s', (name, refusal) => {
    const out = inFolder(`fixture-${name}`);
    const { status, err } = codegen('--header', fixture(name), '--out', out);
    if (refusal) expect(err).toMatch(refusal);
    else expect(err).toBe('');
    expect(status).toBe(refusal ? 1 : 0);
    expect(existsSync(path.join(out, 'index.ts'))).toBe(!refusal);
  });

  test('every sound fixture is in that list', () => {
    const cases = readdirSync(path.join(import.meta.dirname, 'cases'));
    expect(cases.filter((name) => !name.startsWith('error-')).sort()).toEqual([
      'calls',
      'conditionals',
      'constants',
      'data-model',
      'harbour',
      'old-annotations',
      'structs',
    ]);
  });

  test("the Windows SDK's copy, which lacks one constant, gives the same files but for that", () => {
    const file = inFolder('DbgEng.h');
    writeFileSync(file, sdkText(), 'latin1');
    const out = inFolder('sdk');
    expect(codegen('--header', file, '--out', out)).toMatchObject({ status: 0, err: '' });
    const pinned = path.join(root, 'src', 'generated');
    const lines = (folder_: string, name: string) =>
      readFileSync(path.join(folder_, name), 'utf8').replace(/^.*\n/, '').split('\n');
    const names = readdirSync(out, { recursive: true, encoding: 'utf8' }).filter((name) =>
      name.endsWith('.ts'),
    );
    expect(names.length).toBeGreaterThan(50);
    for (const name of names) {
      const ours = lines(pinned, name);
      const theirs = lines(out, name);
      const lost = ours.filter((line) => !theirs.includes(line));
      expect([name, lost.map((line) => line.trim())]).toEqual([
        name,
        name === 'families.ts' ? ['LLM: 0x1000,'] : [],
      ]);
      expect(theirs.length).toBe(ours.length - lost.length);
    }
  });

  test('dbgmodel.h goes into a folder of its own and leaves the rest alone', () => {
    const out = inFolder('model');
    writeFileSync(inFolder('keep.ts'), '');
    expect(codegen('--header', findHeader('dbgmodel.h'), '--out', out).status).toBe(0);
    expect(readFileSync(path.join(out, 'model', 'interfaces.ts'), 'utf8')).toContain(
      'IModelObject',
    );
  });

  test.each([
    [
      'a file that is not there',
      'no-such.h',
      /^codegen: no-such\.h: there is no dbgeng\.h here\n$/,
    ],
    [
      'a header without annotations',
      fixture('error-unannotated'),
      /^codegen: input\.h:\d+: this header has no annotations .*use the header of a Microsoft SDK\n$/,
    ],
    [
      'something that is no header',
      path.join(root, 'package.json'),
      /^codegen: package\.json:\d+: /,
    ],
    ['a header cut short', fixture('error-unclosed-comment'), /^codegen: input\.h:\d+: /],
  ])('%s is refused in one line', (_, file, message) => {
    const { status, out, err } = codegen('--header', file, '--out', inFolder('refused'));
    expect({ status, out }).toEqual({ status: 1, out: '' });
    expect(err).toMatch(message);
  });
});

test('an option that does not exist is refused without a stack', () => {
  const { status, err } = codegen('--chekc');
  expect(status).toBe(1);
  expect(err).toMatch(/^codegen: Unknown option '--chekc'[^\n]*\n$/);
});

test('a constant that no family claims is refused with advice', () => {
  const text = readFileSync(findHeader('dbgeng.h'), 'latin1');
  const file = inFolder('dbgeng.h');
  writeFileSync(file, text.replace(/^#define DEBUG_ANY_ID/m, '#define DEBUG_BRAND_NEW 7\r\n$&'));
  const { status, err } = codegen('--header', file, '--out', inFolder('new'));
  expect(status).toBe(1);
  expect(err).toMatch(/^codegen: dbgeng\.h:\d+: DEBUG_BRAND_NEW .*families/);
});

test('--model writes what the header says', () => {
  const file = inFolder('model.json');
  expect(codegen('--model', file).status).toBe(0);
  const model = JSON.parse(readFileSync(file, 'utf8')) as {
    interfaces: { name: string; iid: string; base: string; methods: Record<string, unknown>[] }[];
    structs: { name: string; size: number; align: number; fields: Record<string, unknown>[] }[];
    constants: Record<string, unknown>;
    functions: { name: string }[];
  };
  const client = model.interfaces.find(({ name }) => name === 'IDebugClient')!;
  expect([client.iid, client.base]).toEqual(['27fe5639-8407-4f47-8364-ee118fb08ac8', 'IUnknown']);
  expect(client.methods[0]).toMatchObject({ name: 'QueryInterface', slot: 0 });
  expect(client.methods.find(({ name }) => name === 'CreateClient')).toMatchObject({
    slot: 30,
    returnType: 'HRESULT',
    parameters: [{ name: 'Client' }],
  });
  const frame = model.structs.find(({ name }) => name === 'DEBUG_STACK_FRAME')!;
  expect(frame).toMatchObject({ size: 128, align: 8 });
  expect(frame.fields.slice(0, 2)).toMatchObject([
    { name: 'InstructionOffset', offset: 0, size: 8 },
    { name: 'ReturnOffset', offset: 8, size: 8 },
  ]);
  expect(model.constants).toMatchObject({
    DEBUG_STATUS_BREAK: 6,
    DEBUG_INVALID_OFFSET: '18446744073709551615',
  });
  expect(model.functions.map(({ name }) => name)).toContain('DebugCreate');
});
