/** What an expression depends on besides the program's globals: the variables and registers of a scope. */
import { typedExpression } from '../engine/typed-data.ts';
import { DEBUG_SCOPE_GROUP } from '../generated/families.ts';
import type { Frame } from './frame.ts';
import type { Session } from './session.ts';
import { BASE_TYPES_BY_NAME } from './type-kind.ts';
import { currentScope } from './view.ts';

/** Fields, and names with their module, mean the same in every scope. */
const ELSEWHERE = /"[^"]*"|'[^']*'|(?:->|\.)\s*[A-Za-z_]\w*|[\w~]+!~?[\w:]+/g;
const NAME = /(?<![\w@$:])[A-Za-z_]\w*(?!\w|\s*::)/g;
/** Words of C++: casts have them, and looking for variables costs as much as the value itself. */
const WORDS = new Set(
  'const struct class union enum sizeof true false signed __int64 HRESULT'
    .split(' ')
    .concat(Object.keys(BASE_TYPES_BY_NAME).flatMap((name) => name.split(' '))),
);
/** `@rsp`, not `@$peb`. */
const REGISTER = /@[A-Za-z]/;

/**
 * The current frame, where a value in memory was found through it: a local, a member of `this`, what
 * a register points to. Undefined for values that do not depend on it.
 */
export function scopeOf(
  session: Session,
  expression: string,
  inMemory: boolean,
): Frame | undefined {
  const found = expression.replace(ELSEWHERE, ' ').match(NAME) ?? [];
  const names = new Set(found.filter((name) => !WORDS.has(name)));
  const throughRegister = inMemory && REGISTER.test(expression);
  if (!throughRegister && !namesVariable(session, names)) return undefined;
  try {
    return session.thread().frame(currentScope(session.engine).frame);
  } catch {
    // A stack that cannot be walked has no frame to be bound to.
    return undefined;
  }
}

function namesVariable({ engine }: Session, names: ReadonlySet<string>): boolean {
  if (names.size === 0) return false;
  const known = variables(engine.symbols);
  if ([...names].some((name) => known.has(name))) return true;
  if (!known.has('this')) return false;
  const member = (name: string) => typedExpression(engine.advanced, `this->${name}`).hresult === 0;
  return [...names].some(member);
}

function variables(symbols: Session['engine']['symbols']): ReadonlySet<string> {
  const { hresult, Symbols: group } = symbols.hr.GetScopeSymbolGroup2(DEBUG_SCOPE_GROUP.ALL);
  if (hresult !== 0 || !group) return new Set();
  try {
    const count = group.GetNumberSymbols();
    return new Set(Array.from({ length: count }, (_, index) => group.GetSymbolNameWide(index)));
  } finally {
    group.dispose();
  }
}

/** Evaluating it again would write again. */
const WRITES = /\+\+|--|<<=|>>=|(?<![=!<>])=(?!=)/;

/** Can the expression be evaluated once more, only to read? */
export function onlyReads(expression: string): boolean {
  return !WRITES.test(expression.replace(/'[^']*'|"[^"]*"/g, ''));
}
