/** The front end of the generator in one call: text of a header in, model out. */
import { looksLikeSal } from './sal.ts';
import { HeaderError, type Model } from './model.ts';
import { parse } from './parser.ts';
import { preprocess, type Preprocessed } from './preprocess.ts';
import { resolve } from './resolve.ts';

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

/** mingw-w64 and Wine ship headers without annotations: those cannot say what is input and what output. */
function refuseUnannotated(source: Preprocessed): void {
  const method = source.tokens.find(
    ({ kind, text }) => kind === 'word' && /^(?:STDMETHOD|IFACEMETHOD)V?_?$/.test(text),
  );
  if (!method) return;
  const annotated = source.tokens.some(({ kind, text }) => kind === 'word' && looksLikeSal(text));
  if (annotated) return;
  throw new HeaderError(
    source.file,
    method.line,
    'has no annotations (_In_, _Out_…), so directions and sizes of parameters are unknown; use the header of a Microsoft SDK',
  );
}
