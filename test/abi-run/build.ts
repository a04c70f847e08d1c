// The C++ of source.ts → a DLL. It takes half a minute for dbgeng.h, so what has been built is kept.
import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { Shapes } from '../../codegen/interfaces.ts';
import { checkOverrides } from '../../codegen/overrides/check.ts';
import { parseHeader } from '../../codegen/parse-header.ts';
import { findHeader, type HeaderName } from '../../headers/locate.ts';
import { compileLibrary } from '../abi/compiler.ts';
import { nativeSource } from './source.ts';

const root = path.resolve(import.meta.dirname, '../..');
const cache = path.join(root, 'node_modules', '.cache', 'abi-run');

/** The DLL of a header; built when its source has changed. */
export function buildLoop(name: HeaderName): string {
  const header = findHeader(name);
  const support = path.join(import.meta.dirname, 'support.hpp');
  const model = parseHeader(readFileSync(header, 'latin1'), name);
  const shapes = new Shapes(model, name === 'dbgeng.h' ? checkOverrides(model) : undefined);
  const source = nativeSource(model, shapes, header, support);
  const hash = createHash('sha256')
    .update(source)
    .update(readFileSync(support))
    .update(readFileSync(header))
    .digest('hex')
    .slice(0, 16);
  const dll = path.join(cache, `${path.parse(name).name}-${hash}.dll`);
  if (existsSync(dll)) return dll;
  mkdirSync(cache, { recursive: true });
  const unfinished = `${dll}.${process.pid}`;
  writeFileSync(`${unfinished}.cpp`, source);
  compileLibrary(`${unfinished}.cpp`, unfinished, ['-loleaut32']);
  renameSync(unfinished, dll);
  for (const other of readdirSync(cache)) {
    const outdated = other.startsWith(`${path.parse(name).name}-`) && other !== path.basename(dll);
    if (outdated) rmSync(path.join(cache, other));
  }
  return dll;
}
