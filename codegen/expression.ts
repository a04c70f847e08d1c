/**
 * Constant expressions of C, as far as headers use them: in `#if`, in `#define`, as an array length
 * and as the value of an enumerator. Arithmetic is done in BigInt; the type decides the width.
 */
import { HeaderError } from './model.ts';
import { excerpt, type Token } from './lexer.ts';

/** A value and what its C type says about it. */
export interface Value {
  value: bigint;
  /** `pointer` for `((T *)-1)`; `hresult` for HRESULT_FROM_NT and casts to HRESULT. */
  type: 'int' | 'wide' | 'pointer' | 'hresult';
}

/** What an expression may refer to. */
export interface Scope {
  /** The value of a name, or null where it has none. */
  name(token: Token): Value | null;
  /** The value of `name(arguments)`, or null where it is no known function-like macro. */
  call(token: Token, args: Token[][]): Value | null;
}

// Casts by width; every other cast must be to a pointer.
const CASTS: Record<string, { bits: number; signed: boolean; type: Value['type'] }> = {
  ULONG64: { bits: 64, signed: false, type: 'wide' },
  DWORD64: { bits: 64, signed: false, type: 'wide' },
  ULONGLONG: { bits: 64, signed: false, type: 'wide' },
  ULONG_PTR: { bits: 64, signed: false, type: 'wide' },
  LONG64: { bits: 64, signed: true, type: 'wide' },
  ULONG: { bits: 32, signed: false, type: 'int' },
  DWORD: { bits: 32, signed: false, type: 'int' },
  LONG: { bits: 32, signed: true, type: 'int' },
  int: { bits: 32, signed: true, type: 'int' },
  HRESULT: { bits: 32, signed: false, type: 'hresult' },
};

const BINARY: Record<string, number> = {
  '||': 1,
  '&&': 2,
  '|': 3,
  '^': 4,
  '&': 5,
  '==': 6,
  '!=': 6,
  '<': 7,
  '>': 7,
  '<=': 7,
  '>=': 7,
  '<<': 8,
  '>>': 8,
  '+': 9,
  '-': 9,
  '*': 10,
  '/': 10,
  '%': 10,
};

const MAX_DEPTH = 100;

/** Evaluates all of `tokens`; anything left over or unknown is an error at `line`. */
export function evaluate(tokens: Token[], scope: Scope, file: string, line: number): Value {
  return new Evaluator(tokens, scope, file, line).all();
}

/** The value of an integer literal, or null where the text is none that fits 64 bits. */
export function integerLiteral(text: string): Value | null {
  const match = /^(0[xX][0-9a-fA-F]+|0[0-7]*|[1-9]\d*)(u?(?:l|ll|i64)?|(?:l|ll)u)$/i.exec(text);
  const digits = match?.[1];
  if (digits === undefined || digits.length > 24) return null;
  const octal = /^0[0-7]+$/.test(digits);
  const value = BigInt(octal ? `0o${digits.slice(1)}` : digits);
  if (value >= 1n << 64n) return null;
  const long = /ll|i64/i.test(match?.[2] ?? '');
  return { value, type: long || value >= 1n << 32n ? 'wide' : 'int' };
}

class Evaluator {
  private readonly tokens: Token[];
  private readonly scope: Scope;
  private readonly file: string;
  private readonly line: number;
  private at = 0;
  private depth = 0;

  constructor(tokens: Token[], scope: Scope, file: string, line: number) {
    this.tokens = tokens;
    this.scope = scope;
    this.file = file;
    this.line = line;
  }

  all(): Value {
    const value = this.binary(1);
    if (this.at < this.tokens.length) this.fail('cannot be read as a constant expression');
    return value;
  }

  private fail(message: string): never {
    const text = excerpt(this.tokens.map((token) => token.text).join(' '));
    throw new HeaderError(this.file, this.line, `"${text}" ${message}`);
  }

  private binary(minimum: number): Value {
    let left = this.unary();
    for (;;) {
      const operator = this.tokens[this.at]?.text ?? '';
      const precedence = BINARY[operator];
      if (precedence === undefined || precedence < minimum) return left;
      this.at++;
      left = this.apply(operator, left, this.binary(precedence + 1));
    }
  }

  private apply(operator: string, left: Value, right: Value): Value {
    const a = left.value;
    const b = right.value;
    const type = left.type === 'int' ? right.type : left.type;
    const bool = (condition: boolean): Value => ({ value: condition ? 1n : 0n, type: 'int' });
    switch (operator) {
      case '||':
        return bool(a !== 0n || b !== 0n);
      case '&&':
        return bool(a !== 0n && b !== 0n);
      case '==':
        return bool(a === b);
      case '!=':
        return bool(a !== b);
      case '<':
        return bool(a < b);
      case '>':
        return bool(a > b);
      case '<=':
        return bool(a <= b);
      case '>=':
        return bool(a >= b);
      case '|':
        return this.fit(a | b, type);
      case '^':
        return this.fit(a ^ b, type);
      case '&':
        return this.fit(a & b, type);
      case '+':
        return this.fit(a + b, type);
      case '-':
        return this.fit(a - b, type);
      case '*':
        return this.fit(a * b, type);
      case '<<':
      case '>>': {
        const limit = left.type === 'int' ? 32n : 64n;
        if (b < 0n || b >= limit) return this.fail('shifts by more than the width of its type');
        return this.fit(operator === '<<' ? a << b : a >> b, left.type);
      }
      default:
        if (b === 0n) return this.fail('divides by zero');
        return this.fit(operator === '/' ? a / b : a % b, type);
    }
  }

  /** A result must fit its type as a signed or an unsigned number: a header that overflows is unclear. */
  private fit(value: bigint, type: Value['type']): Value {
    const bits = type === 'int' || type === 'hresult' ? 32n : 64n;
    if (value >= 1n << bits || value < -(1n << (bits - 1n))) this.fail(`overflows ${bits} bits`);
    return { value, type };
  }

  private unary(): Value {
    if (++this.depth > MAX_DEPTH) this.fail('nests too deep');
    try {
      const token = this.tokens[this.at];
      if (!token) return this.fail('ends where a value is needed');
      this.at++;
      if (token.text === '!') return { value: this.unary().value === 0n ? 1n : 0n, type: 'int' };
      if (token.text === '+') return this.unary();
      if (token.text === '-') {
        const operand = this.unary();
        return this.fit(-operand.value, operand.type);
      }
      if (token.text === '~') {
        const operand = this.unary();
        return { value: ~operand.value, type: operand.type };
      }
      if (token.text === '(') return this.parenthesis();
      if (token.kind === 'number') {
        return integerLiteral(token.text) ?? this.fail(`holds a bad number: ${token.text}`);
      }
      if (token.kind === 'word') return this.name(token);
      return this.fail('cannot be read as a constant expression');
    } finally {
      this.depth--;
    }
  }

  private parenthesis(): Value {
    const word = this.tokens[this.at];
    const next = this.tokens[this.at + 1]?.text;
    const cast = word?.kind === 'word' && Object.hasOwn(CASTS, word.text) ? CASTS[word.text] : null;
    if (cast && next === ')') {
      this.at += 2;
      const value = this.unary().value;
      const wrapped = cast.signed ? BigInt.asIntN : BigInt.asUintN;
      return { value: wrapped(cast.bits, value), type: cast.type };
    }
    if (word?.kind === 'word' && next === '*' && this.tokens[this.at + 2]?.text === ')') {
      this.at += 3;
      return { value: BigInt.asUintN(64, this.unary().value), type: 'pointer' };
    }
    const value = this.binary(1);
    if (this.tokens[this.at]?.text !== ')') this.fail('lacks a ")"');
    this.at++;
    return value;
  }

  private name(token: Token): Value {
    if (this.tokens[this.at]?.text === '(') {
      const value = this.scope.call(token, this.callArguments());
      return value ?? this.fail(`uses an unknown macro: ${token.text}`);
    }
    return this.scope.name(token) ?? this.fail(`uses an unknown name: ${token.text}`);
  }

  private callArguments(): Token[][] {
    const args: Token[][] = [[]];
    let open = 0;
    for (; this.at < this.tokens.length; this.at++) {
      const token = this.tokens[this.at] as Token;
      if (token.text === '(' && open++ === 0) continue;
      if (token.text === ')' && --open === 0) {
        this.at++;
        return args;
      }
      if (token.text === ',' && open === 1) args.push([]);
      else args.at(-1)?.push(token);
    }
    return this.fail('lacks a ")"');
  }
}
