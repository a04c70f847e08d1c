/** Loading a module's symbols, and what the symbol handler says it did: found what, where, and why not. */
import { DEBUG_OUTPUT, SYMOPT } from '../generated/families.ts';
import { symbolState, type SymbolState } from './module-info.ts';
import type { Module } from './module.ts';
import { ANY_INDEX, moduleText } from './modules.ts';
import { DEBUG_MODNAME } from '../generated/families.ts';
import { printableWithParts } from './print.ts';

/** One place where the symbol handler looked. */
export interface SymbolAttempt {
  /** Path, or address of a symbol server. */
  readonly place: string;
  /** In the symbol handler's words: `file not found`, `mismatched pdb`, `private symbols & lines`… */
  readonly result: string;
  readonly found: boolean;
}

export interface SymbolReport {
  readonly module: string;
  readonly symbolState: SymbolState;
  /** Where the symbols came from; undefined where there are none. */
  readonly symbolFile: string | undefined;
  /** In the order of the search. */
  readonly attempts: readonly SymbolAttempt[];
  /** Warnings and errors: a symbol server that does not answer, a PDB of another build. */
  readonly messages: readonly string[];
  /** Everything that was said, as it was said. */
  readonly text: string;
}

/** Loads the symbols of one module of the current process, anew if they are loaded. */
export function loadSymbols(module: Module): SymbolReport {
  const { engine, output, types } = module.session;
  const { symbols } = engine;
  const before = symbols.GetSymbolOptions();
  symbols.AddSymbolOptions(SYMOPT.DEBUG);
  types.forget();
  let text: string;
  let failed: boolean;
  try {
    // By its file's name: a name without an ending would be taken for a module that is not in the list.
    const file = module.imageName.split(/[\\/]/).at(-1)!;
    const { result, capture } = output.capture(() => symbols.hr.ReloadWide(`/f "${file}"`));
    text = capture.text();
    failed = result.hresult !== 0 || capture.text(DEBUG_OUTPUT.ERROR).includes('Unable to');
  } finally {
    symbols.SetSymbolOptions(before);
  }
  const { base } = module;
  const symbolFile = moduleText(engine, DEBUG_MODNAME.SYMBOL_FILE, ANY_INDEX, base) || undefined;
  const state = failed ? 'none' : symbolState(module);
  return printableWithParts({
    module: module.name,
    symbolState: state,
    symbolFile: state === 'none' || state === 'deferred' ? undefined : symbolFile,
    ...parseReport(text),
    text,
  });
}

const LINE = /^(DBGHELP|DBGENG|SYMSRV):\s+(.*)$/;
const LOOKED =
  /^(.+?) - (.*?(?:not found|mismatch|unmatched|can't|cannot|invalid|denied|OK|failed).*)$/i;
/** `target - private symbols & lines`, with the file on the next line. */
const LOADED = /^(\S.*?) - (.*symbols.*?)\s*$/;

/** Takes the symbol handler's own words apart. */
export function parseReport(text: string): Pick<SymbolReport, 'attempts' | 'messages'> {
  const attempts: SymbolAttempt[] = [];
  const messages: string[] = [];
  const lines = text.split(/\r?\n/);
  lines.forEach((line, index) => {
    const said = LINE.exec(line);
    if (!said) {
      if (/^\*\*\* (WARNING|ERROR)/.test(line)) messages.push(line.replace(/^\*\*\* /, '').trim());
      return;
    }
    const [, who, what = ''] = said;
    const loaded = LOADED.exec(what);
    const file = /^\s+(\S.*)$/.exec(lines[index + 1] ?? '')?.[1];
    const looked = LOOKED.exec(what);
    if (loaded)
      attempts.push(attempt(file ?? loaded[1]!, loaded[2]!, !/no symbols/.test(loaded[2]!)));
    else if (looked) attempts.push(attempt(looked[1]!, looked[2]!, looked[2] === 'OK'));
    else if (who === 'SYMSRV' || /missing|error|disallowed|no header/i.test(what))
      messages.push(what);
  });
  return { attempts, messages };
}

function attempt(place: string, result: string, found: boolean): SymbolAttempt {
  const unmatched = place.endsWith(' - unmatched');
  return {
    place: unmatched ? place.slice(0, -' - unmatched'.length) : place,
    result: unmatched ? `${result}, of another build` : result,
    found,
  };
}
