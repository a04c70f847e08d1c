import { describe, expect, test } from '@jest/globals';
import { readMachine, readPe, type ReadRange } from '../../src/engine/locate/pe.ts';
import { buildDll, type DllDescription } from './pe-builder.ts';

function reader(bytes: Buffer): ReadRange {
  return (offset, length) => bytes.subarray(offset, offset + length);
}

function factsOf(description: DllDescription): ReturnType<typeof readPe> {
  return readPe(reader(buildDll(description)));
}

describe('reading a DLL', () => {
  test('tells machine, version, imports', () => {
    const imports = ['KERNEL32.dll', 'dbghelp.dll'];
    expect(factsOf({ machine: 'x64', version: '10.0.29507.1001', imports })).toEqual({
      machine: 'x64',
      version: '10.0.29507.1001',
      imports: ['kernel32.dll', 'dbghelp.dll'],
      wineBuiltin: false,
    });
  });

  test('reads 32-bit files, whose headers are shorter', () => {
    const facts = factsOf({ machine: 'x86', version: '6.3.9600.17298', imports: ['dbghelp.dll'] });
    expect(facts).toMatchObject({ machine: 'x86', version: '6.3.9600.17298' });
    expect(facts.imports).toEqual(['dbghelp.dll']);
  });

  test('tells ARM64X from plain ARM64', () => {
    expect(factsOf({ machine: 'arm64' }).machine).toBe('arm64');
    expect(factsOf({ machine: 'arm64', hybrid: true }).machine).toBe('arm64x');
    expect(readMachine(reader(buildDll({ machine: 'arm64', hybrid: true })))).toBe('arm64x');
  });

  test('has no version where there is no version resource', () => {
    expect(factsOf({ version: null }).version).toBeUndefined();
  });

  test("knows Wine's stand-ins by their mark", () => {
    expect(factsOf({ wineBuiltin: true }).wineBuiltin).toBe(true);
  });

  test.each([
    ['nothing', Buffer.alloc(0), 'the file ends inside its DOS header'],
    ['text', Buffer.from('#!/bin/sh\n'.repeat(20)), 'it is not a Windows program file'],
    ['a DOS program', Buffer.concat([Buffer.from('MZ'), Buffer.alloc(200)]), 'it is not a Windows'],
    ['a cut header', buildDll().subarray(0, 0xa0), 'the file ends inside its optional header'],
    [
      'a cut import table',
      buildDll({ imports: ['a.dll'], version: null }).subarray(0, 0x404),
      'its import table',
    ],
  ])('refuses %s in one sentence', (_, bytes, message) => {
    expect(() => readPe(reader(bytes))).toThrow(message);
  });

  test('neither hangs nor breaks on any single damaged byte', () => {
    const good = buildDll({ imports: ['dbghelp.dll'], machine: 'arm64', hybrid: true });
    for (let at = 0; at < good.length; at++) {
      for (const value of [0x00, 0x7f, 0xff]) {
        const bytes = Buffer.from(good);
        bytes[at] = value;
        try {
          readPe(reader(bytes));
        } catch (error) {
          expect((error as Error).message).toMatch(/^(the file ends inside|it is not|its )/);
        }
      }
    }
  });
});
