/** `#define`s and enums → values. A define that is neither a value nor known to be something else is an error. */
import type { Declarations, EnumDecl } from './declarations.ts';
import { evaluate, type Scope, type Value } from './expression.ts';
import { excerpt, type Token } from './lexer.ts';
import { HeaderError, type Constant, type ConstantValue, type NativeEnum } from './model.ts';
import type { Macro, Preprocessed } from './preprocess.ts';
import { looksLikeSal } from './sal.ts';
import { WINDOWS_CONSTANTS } from './windows-types.ts';

/** FACILITY_NT_BIT: what HRESULT_FROM_NT sets. */
const NT_BIT = 0x10000000n;

/** Values by name, computed when asked for: a macro may use one that comes later. */
export class Constants {
  private readonly source: Preprocessed;
  private readonly values = new Map<string, Value | 'busy'>();
  private depth = 0;

  constructor(source: Preprocessed) {
    this.source = source;
  }

  /** The value of an expression in line `line`, such as an array length. */
  evaluate(tokens: Token[], line: number): Value {
    return evaluate(tokens, this.scope, this.source.file, line);
  }

  private readonly scope: Scope = {
    name: (token) => this.named(token),
    call: (token, args) => {
      if (token.text !== 'HRESULT_FROM_NT' || args.length !== 1) return null;
      // No call inside a call: it keeps hostile input off the stack, and nobody writes it.
      const plain: Scope = { name: (inner) => this.named(inner), call: () => null };
      const status = evaluate(args[0] ?? [], plain, this.source.file, token.line);
      return { value: BigInt.asUintN(32, status.value | NT_BIT), type: 'hresult' };
    },
  };

  private named(token: Token): Value | null {
    const { file, macros } = this.source;
    const known = this.values.get(token.text);
    if (known === 'busy' || this.depth > 50) {
      throw new HeaderError(file, token.line, `the value of ${token.text} leads back to itself`);
    }
    if (known) return known;
    const macro = macros.get(token.text);
    if (!macro || macro.parameters) {
      const value = WINDOWS_CONSTANTS.get(token.text);
      return value === undefined ? null : { value, type: 'int' };
    }
    this.values.set(token.text, 'busy');
    this.depth++;
    const value = this.evaluate(macro.body, macro.line);
    this.depth--;
    this.values.set(token.text, value);
    return value;
  }

  /** Numbers the members of an enum, and makes them usable in later expressions. */
  enumeration(declaration: EnumDecl): NativeEnum {
    let next = 0n;
    const members = declaration.members.map(({ name, value, line }) => {
      if (value) next = this.evaluate(value, line).value;
      if (next < -(1n << 31n) || next >= 1n << 32n) {
        throw new HeaderError(this.source.file, line, `${name} does not fit 32 bits`);
      }
      this.values.set(name, { value: next, type: 'int' });
      return { name, value: Number(next++) };
    });
    return { name: declaration.name, members, line: declaration.line };
  }

  /** Every `#define` that has a value. */
  all(declarations: Declarations): Constant[] {
    const constants: Constant[] = [];
    for (const macro of this.source.macros.values()) {
      if (macro.parameters || macro.body.length === 0 || macro.unicode) continue;
      if (isOtherName(macro, this.source, declarations)) continue;
      constants.push({ name: macro.name, value: this.constant(macro), line: macro.line });
    }
    return constants;
  }

  private constant(macro: Macro): ConstantValue {
    const [first] = macro.body;
    if (first && (first.kind === 'string' || first.kind === 'wide')) {
      if (macro.body.length > 1) this.fail(macro, 'is more than one string');
      const wide = first.kind === 'wide';
      return { kind: 'string', value: unescape(first.text), wide };
    }
    const { value, type } = this.evaluate(macro.body, macro.line);
    if (type === 'hresult') return { kind: 'hresult', value: Number(BigInt.asUintN(32, value)) };
    if (type === 'int') return { kind: 'number', value: Number(value) };
    return { kind: type === 'pointer' ? 'pointer' : 'bigint', value: value.toString() };
  }

  private fail(macro: Macro, message: string): never {
    const text = excerpt(macro.body.map((token) => token.text).join(' '));
    throw new HeaderError(
      this.source.file,
      macro.line,
      `#define ${macro.name} ${text}: ${message}`,
    );
  }
}

/** Does a macro give another name to something that is no constant? */
function isOtherName(macro: Macro, source: Preprocessed, declarations: Declarations): boolean {
  // Names the interface that is being declared, for the benefit of C.
  if (macro.name === 'INTERFACE') return true;
  const [only] = macro.body;
  if (macro.body.length !== 1 || only?.kind !== 'word') return false;
  if (looksLikeSal(macro.name) && looksLikeSal(only.text)) return true;
  const { interfaces, functions, guids, structs, enums, aliases } = declarations;
  const named = [interfaces, functions, guids, structs, enums, aliases];
  if (named.some((map) => map.has(only.text))) return true;
  // Another name of a macro that is itself no constant.
  const target = source.macros.get(only.text);
  return target !== undefined && (target.parameters !== null || target.body.length === 0);
}

const ESCAPES: Record<string, string> = { n: '\n', r: '\r', t: '\t', '0': '\0' };

function unescape(literal: string): string {
  return literal
    .slice(1, -1)
    .replace(/\\(.)/g, (_, letter: string) =>
      Object.hasOwn(ESCAPES, letter) ? (ESCAPES[letter] ?? letter) : letter,
    );
}
