/** The front end of the generator in one call: text of a header in, model out. */
import { HeaderError, type Model } from './model.ts';
import { parse } from './parser.ts';
import { preprocess, type Preprocessed } from './preprocess.ts';
import { resolve } from './resolve.ts';
import { isNoise, looksLikeSal } from './sal.ts';

/**
 * Reads a debugger header (dbgeng.h or dbgmodel.h, of any Microsoft SDK). Throws {@link HeaderError},
 * with the line, for anything it does not understand: nothing is skipped.
 */
export function parseHeader(text: string, fileName: string): Model {
  const source = preprocess(text, fileName);
  refuseUnannotated(source);
  const model = resolve(source, parse(source));
  const { interfaces, structs, constants, enums, functions } = model;
  if ([interfaces, structs, constants, enums, functions].every((list) => list.length === 0)) {
    throw new HeaderError(fileName, 1, 'declares nothing');
  }
  return model;
}

/**
 * mingw-w64 and Wine ship headers without annotations, and others were stripped of theirs, but for a few.
 * THIS_ stands in front of the parameters of each method that has some.
 */
function refuseUnannotated(source: Preprocessed): void {
  const words = source.tokens.filter(({ kind }) => kind === 'word');
  const methods = words.filter(({ text }) => text === 'THIS_');
  const annotations = words.filter(({ text }) => looksLikeSal(text) && !isNoise(text));
  const [first] = methods;
  if (!first || annotations.length * 2 >= methods.length) return;
  throw new HeaderError(
    source.file,
    first.line,
    'this header has no annotations (_In_, _Out_…), so which parameters are outputs, and how long buffers are, is unknown: use the header of a Microsoft SDK',
  );
}
