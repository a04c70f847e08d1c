// Golden cases: one folder each, input.h and what comes of it. The headers are inventions of ours.
// UPDATE_CASES=1 writes the expectations anew, to be read before they are committed.
import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { modelJson } from '../../codegen/model-json.ts';
import { HeaderError } from '../../codegen/model.ts';
import { parseHeader } from '../../codegen/parse-header.ts';

const folder = path.join(import.meta.dirname, 'cases');
const names = readdirSync(folder).sort();

function outcome(text: string): { file: string; text: string } {
  try {
    return { file: 'expected.json', text: modelJson(parseHeader(text, 'input.h')) };
  } catch (error) {
    if (!(error instanceof HeaderError)) throw error;
    return { file: 'expected.err', text: `${error.message}\n` };
  }
}

describe('cases', () => {
  test.each(names)('%s', (name) => {
    const input = readFileSync(path.join(folder, name, 'input.h'), 'utf8');
    const actual = outcome(input);
    const expected = path.join(folder, name, actual.file);
    if (process.env['UPDATE_CASES']) writeFileSync(expected, actual.text);
    const other = actual.file === 'expected.json' ? 'expected.err' : 'expected.json';
    expect([actual.file, existsSync(path.join(folder, name, other))]).toEqual([actual.file, false]);
    expect(actual.text).toBe(readFileSync(expected, 'utf8'));
    // The names of the folders promise it.
    expect(actual.file).toBe(name.startsWith('error-') ? 'expected.err' : 'expected.json');
  });

  test.each(names)('%s: the same with CRLF, and a second time', (name) => {
    const input = readFileSync(path.join(folder, name, 'input.h'), 'utf8');
    const first = outcome(input);
    expect(outcome(input.replaceAll('\n', '\r\n'))).toEqual(first);
    expect(outcome(input.replaceAll('\n', '\r'))).toEqual(first);
    expect(outcome(input)).toEqual(first);
  });
});
