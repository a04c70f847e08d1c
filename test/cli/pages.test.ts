// What the pages about the command line type prints what they say.
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { afterAll, expect, test } from '@jest/globals';
import { looksLike, readPage } from '../docs/pages.ts';
import { furnish, scriptsOn, type, typedOn } from './pages.ts';
import { scratchFolder } from './support.ts';

const { folder, remove } = scratchFolder('pages');
afterAll(remove);

test('docs/cli.md and docs/triage.md', () => {
  furnish(folder);
  // The second page looks at what the first one has written.
  const pages = ['cli.md', 'triage.md'].map((name) => ({ name, text: readPage(name) }));
  for (const { text } of pages)
    for (const script of scriptsOn(text))
      writeFileSync(path.join(folder, script.name), script.text);
  const typed = pages.flatMap(({ name, text }) =>
    typedOn(text).map(({ line, ...rest }) => ({ at: `${name}:${line}`, ...rest })),
  );
  expect(typed.length).toBeGreaterThan(10);
  expect(typed.filter(({ json }) => json)).toHaveLength(1);
  const outputs = type(
    folder,
    typed.map(({ command }) => command),
  );
  expect(outputs).toHaveLength(typed.length);
  const wrong = typed.flatMap(({ at, command, output, json }, index) => {
    const printed = outputs[index]!.replaceAll('\r', '');
    const right = json
      ? isDeepStrictEqual(JSON.parse(printed), JSON.parse(json))
      : looksLike(printed, output);
    return right ? [] : [`${at}: ${command}\n${printed}`];
  });
  expect(wrong).toEqual([]);
}, 600_000);
