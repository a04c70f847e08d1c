// What a TypeScript file imports, read from its text: the compiler would have dropped the types.
import { readFileSync } from 'node:fs';

const patterns = [
  /^(?:import|export)\b[^;'"`]*?\bfrom\s+'([^']+)'/gm,
  /^import\s+'([^']+)'/gm,
  /\bimport\(\s*'([^']+)'/gm,
  /\bnew URL\(\s*'([^']+)',\s*import\.meta\.url/gm,
];

/** Every specifier that `file` imports, types, dynamic imports and worker URLs included. */
export function importsOf(file: string): string[] {
  const text = readFileSync(file, 'utf8').replaceAll(/^\s*(?:\*|\/\/|\/\*).*$/gm, '');
  return patterns.flatMap((pattern) => [...text.matchAll(pattern)].map((match) => match[1]!));
}
