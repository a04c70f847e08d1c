// Runs next to the engine: verbs that look at the target.
import type { Session, SymbolDetails } from '../../../index.ts';
import { currentFrame } from './scope.ts';
import { hexDump } from './show-memory.ts';
import { paint } from './screen.ts';
import { place } from './verbs-run.ts';
import { required, sessionOf, type Verb } from './verb.ts';

/** Symbols that are listed; a pattern may match tens of thousands. */
const MOST_SYMBOLS = 200;
const AROUND = 4;

function wholeNumber(text: string | undefined, otherwise: number): number {
  if (text === undefined) return otherwise;
  const value = Number(text);
  if (Number.isSafeInteger(value) && value >= 0) return value;
  throw new TypeError(`'${text}' is no whole number.`);
}

/** The engine looks into one module at a time. */
function patterns(session: Session, what: string): string[] {
  if (what.includes('!')) return [what];
  return session.modules().map(({ name }) => `${name}!${what}`);
}

export const LOOK_VERBS: Readonly<Record<string, Verb>> = {
  k: {
    help: 'the stack',
    usage: '[FRAMES]',
    run: ([most], repl) =>
      sessionOf(repl)
        .thread()
        .stack({ max: wholeNumber(most, 100) }),
  },
  locals: {
    help: 'arguments and local variables of the current frame',
    run: (_, repl) => {
      const all = currentFrame(sessionOf(repl)).locals();
      return Object.keys(all).length > 0
        ? all
        : void repl.print('no variables here: no private symbols, or none yet\n');
    },
  },
  regs: {
    help: 'registers of the current frame',
    run: (_, repl) => currentFrame(sessionOf(repl)).registers(),
  },
  mem: {
    help: 'memory as a hex dump',
    usage: 'ADDRESS [LENGTH]',
    completes: 'symbol',
    run([address, length], repl) {
      const session = sessionOf(repl);
      const at = session.address(place(required([address], 0, 'address')));
      const bytes = session.memory.readUpTo(at, wholeNumber(length, 128));
      repl.print(`${hexDump(repl.screen, bytes, at)}\n`);
    },
  },
  dis: {
    help: 'instructions, from the current one on',
    usage: '[ADDRESS] [COUNT]',
    completes: 'symbol',
    run([address = '@$ip', most], repl) {
      return sessionOf(repl).disassemble(place(address), wholeNumber(most, 10));
    },
  },
  modules: {
    help: 'the modules, or those of a name',
    usage: '[NAME]',
    completes: 'module',
    run([name], repl) {
      const modules = sessionOf(repl).modules();
      if (name === undefined) return modules;
      return modules.filter((module) => module.name.toLowerCase().includes(name.toLowerCase()));
    },
  },
  threads: { help: 'the threads', run: (_, repl) => sessionOf(repl).threads() },
  thread: {
    help: 'make a thread the current one',
    usage: 'INDEX',
    run([index], repl) {
      const session = sessionOf(repl);
      session.thread(wholeNumber(required([index], 0, 'thread'), 0)).select();
      return session.thread().stack({ max: 3 });
    },
  },
  frame: {
    help: 'make a frame the current one',
    usage: 'INDEX',
    run([index], repl) {
      const session = sessionOf(repl);
      const { symbols, symbols5 } = session.engine;
      const number = wholeNumber(required([index], 0, 'frame'), 0);
      session.thread().frame(number);
      if (symbols5) symbols5.SetScopeFrameByIndexEx(0, number);
      else symbols.SetScopeFrameByIndex(number);
      return [currentFrame(session)];
    },
  },
  sym: {
    help: 'symbols that match a pattern, or the one at an address',
    usage: 'PATTERN|ADDRESS',
    completes: 'symbol',
    run([pattern], repl) {
      const { symbols } = sessionOf(repl);
      const what = required([pattern], 0, 'symbol');
      if (/^0x/i.test(what)) return symbols.at(BigInt(what));
      const found: SymbolDetails[] = [];
      for (const pattern of patterns(sessionOf(repl), what))
        for (const symbol of symbols.match(pattern)) {
          if (found.push(symbol) < MOST_SYMBOLS) continue;
          repl.print(`the first ${MOST_SYMBOLS}:\n`);
          return found;
        }
      return found.length > 0 ? found : void repl.print(`no symbol matches ${what}\n`);
    },
  },
  src: {
    help: 'source lines around the current frame',
    run(_, repl) {
      const session = sessionOf(repl);
      const { source } = currentFrame(session);
      if (!source) return void repl.print('no source line is known here\n');
      const text = session.symbols.readSource(source.file);
      if (!text)
        return void repl.print(
          `${source.file}:${source.line}: the file is not found: --sources, or symbols.setSourcePath([…])\n`,
        );
      const from = Math.max(1, source.line - AROUND);
      const lines = text.lines.slice(from - 1, source.line + AROUND).map((line, index) => {
        const number = from + index;
        const shown = `${String(number).padStart(5)}  ${line}`;
        return number === source.line ? paint(repl.screen, 'bold', `→${shown}`) : ` ${shown}`;
      });
      repl.print(`${paint(repl.screen, 'dim', text.path)}\n${lines.join('\n')}\n`);
    },
  },
};
