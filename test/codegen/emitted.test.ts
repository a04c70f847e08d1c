// What comes of a header of our own invention with every form of argument, result and field: it compiles, and its
// structs carry values both ways.
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, describe, expect, test } from '@jest/globals';
import { generate } from '../../codegen/generate.ts';
import { parseHeader } from '../../codegen/parse-header.ts';
import { decodeStruct, encodeStruct } from '../../src/com/struct.ts';
import type { ListCodec } from '../../src/com/struct.ts';

const root = path.resolve(import.meta.dirname, '../..');
const folder = mkdtempSync(path.join(tmpdir(), 'dbgeng-emitted-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const header = path.join(import.meta.dirname, 'cases', 'calls', 'input.h');
const files = generate(parseHeader(readFileSync(header, 'utf8'), 'input.h'), { strict: false });
for (const [name, content] of files) {
  const file = path.join(folder, name);
  mkdirSync(path.dirname(file), { recursive: true });
  const com = `${path.join(root, 'src').replaceAll('\\', '/')}/com/`;
  writeFileSync(file, content.replace(/'(?:\.\.\/)+com\//g, `'${com}`));
}

test('all of it compiles', () => {
  const config = path.join(folder, 'tsconfig.json');
  writeFileSync(
    config,
    JSON.stringify({
      extends: path.join(root, 'tsconfig.json'),
      compilerOptions: {
        noEmit: true,
        allowImportingTsExtensions: true,
        rewriteRelativeImportExtensions: false,
        typeRoots: [path.join(root, 'node_modules', '@types')],
      },
      include: [],
      files: ['index.ts'],
    }),
  );
  writeFileSync(path.join(folder, 'package.json'), '{"type":"module"}');
  const { status, stdout } = spawnSync(
    process.execPath,
    [path.join(root, 'node_modules/typescript/bin/tsc'), '-p', config],
    { encoding: 'utf8' },
  );
  expect({ status, stdout }).toEqual({ status: 0, stdout: '' });
}, 60_000);

describe('a struct of every kind of field', () => {
  const value = {
    Pull: [0.5, -1.25, 3],
    Slack: -0.0625,
    Turn: -0x8000,
    Turns: [0x7fff, -1, 0, 1, -2],
    Drift: -0x8000_0000,
    Drifts: [-1, 0x7fff_ffff],
    Far: [-1n, 0n, 1n, -(2n ** 63n), 2n ** 63n - 1n, 5n],
    Depths: [0.1, -0.2, 1e300, 0, Infinity, -1],
    Firm: true,
    Ropes: [false, true],
    Wet: true,
    Owner: '00112233-4455-6677-8899-aabbccddeeff',
    Owners: ['10112233-4455-6677-8899-aabbccddeeff', '20112233-4455-6677-8899-aabbccddeeff'],
    Tide: 4,
    Tides: [0, 4, 0],
    Mark: 0x416,
    Marks: [0x41, 0x42, 0xffff, 0],
    Code: 'pier 7',
    Chain: 0xffff_ffff_ffff_fff0n,
    Shift: -7n,
    Label: null,
    Labels: [1n, 2n],
  };
  type Mooring = typeof value;
  const codec = async () => {
    const { href } = pathToFileURL(path.join(folder, 'structs.ts'));
    return ((await import(href)) as { MOORING: ListCodec<Mooring> }).MOORING;
  };

  test('comes back as it went', async () => {
    const MOORING = await codec();
    const bytes = encodeStruct(MOORING, value);
    expect(decodeStruct(MOORING, bytes)).toEqual(value);
    const view = new DataView(bytes.buffer, bytes.byteOffset);
    expect([view.getFloat32(0, true), view.getFloat32(12, true), view.getInt16(16, true)]).toEqual([
      0.5, -0.0625, -0x8000,
    ]);
  });

  test.each([
    [{ Turn: 0x8000 }, 'MOORING.Turn must be a whole number from -0x8000 to 0x7fff, not 32768'],
    [{ Turn: 1.5 }, 'MOORING.Turn must be a whole number from -0x8000 to 0x7fff, not 1.5'],
    [{ Turns: [0, '1'] }, 'MOORING.Turns must be a whole number'],
    [{ Slack: 1n }, 'MOORING.Slack must be a number, not 1n'],
    [{ Pull: [0, 0, 0, 0] }, 'MOORING.Pull must be an array of at most 3 elements'],
  ])('%p is refused', async (part, message) => {
    const MOORING = await codec();
    expect(() => encodeStruct(MOORING, { ...value, ...part } as never)).toThrow(message);
  });
});
