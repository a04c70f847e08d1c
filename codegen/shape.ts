/** A method as it will be emitted: every parameter with a role. Types only. */
import type { Returns, Role, SFalse } from '../src/com/spec.ts';
import type { Shape } from './kinds.ts';
import type { Method } from './model.ts';

export interface ShapedParameter extends Shape {
  /** The header's name. */
  name: string;
  role: Role;
  /** A buffer of elements. */
  array: boolean;
  /** Index of the parameter with its capacity or length. */
  count?: number;
  /** Index of the parameter that receives its length. */
  actual?: number;
  optional: boolean;
  /** `size`, `count`, `actual` and `capacity` parameters: index of the buffer they are about. */
  buffer?: number;
  /** Constant families of the value; several where constants of each may stand together. */
  families?: readonly string[];
  /** `PSTR` that the callee may write to: copied to a buffer of its own. */
  writable?: boolean;
  /** A value that means "none" and becomes null: a JS expression. */
  hole?: string;
  /** An out interface may be null although the call succeeded. */
  mayBeNull?: boolean;
  /** An out interface that describes the error when the call failed. */
  describesError?: boolean;
  /** A struct passed by value: Windows' x64 ABI passes the address of a copy. */
  byValue?: boolean;
  /** Must lie at a multiple of 16, as CONTEXT does: passes through the scratch, whatever its size. */
  aligned?: boolean;
  /** `derived` parameters: what the call passes, a JS expression of the arguments. */
  value?: string;
  /** Texts that follow each other, each with its NUL, and a final one: an environment block. */
  block?: boolean;
  /** Text that ends at its NUL, whatever its `actual` counts. The expression bounds its length in bytes. */
  terminated?: string;
  /** Units of a text buffer that have to do: the call cannot be repeated with more. */
  room?: number;
  /** Bytes per element of `actual`, a JS expression: as many records as another buffer has elements. */
  perElement?: string;
  /** Value that stands in where the JS caller leaves the argument out: a JS expression. */
  defaultValue?: string;
  /** The same in the words of the documentation: `DEBUG_WAIT.DEFAULT`. */
  defaultText?: string;
  /** What the value counts, where the header's name does not say it. */
  unit?: string;
}

/** What happens in JS after a call that succeeded. */
export type AfterCall =
  /** The engine now holds (or, with null, dropped) the callback object. */
  | { kind: 'attach'; parameter: string }
  /** The native object is gone. */
  | { kind: 'forget'; parameter: string };

export interface ShapedMethod {
  method: Method;
  returns: Returns;
  parameters: ShapedParameter[];
  flag?: SFalse;
  interest?: number;
  /** Families of what is returned in place of an HRESULT. */
  returnFamilies?: readonly string[];
  /** Why there is no method: documented omission. */
  omitted?: string;
  after?: AfterCall;
  /** The out interface `result` is the argument `parameter` again, where that was given. */
  reuses?: { parameter: string; result: string };
  /** Extra sentences for the JSDoc. */
  notes: string[];
}

/** Parameters that the JS method takes, in the header's order. */
export function isArgument({ role }: ShapedParameter): boolean {
  return role === 'in' || role === 'inout' || role === 'size';
}

/** Parameters that make up the result. */
export function isResult({ role }: ShapedParameter): boolean {
  return role === 'out' || role === 'inout';
}

export const isText = (p: ShapedParameter): boolean => p.kind === 'ansi' || p.kind === 'wide';

/** Does the value live in memory that native code fills up to a length, rather than in one slot? */
export const isBuffer = (p: ShapedParameter): boolean => p.array || p.kind === 'bytes' || isText(p);

/** The out buffer of bytes that a caller may supply, if the method has exactly one sized by an argument. */
export function intoBuffer(shaped: ShapedMethod): ShapedParameter | undefined {
  const outs = shaped.parameters.filter(isResult);
  const [only] = outs;
  if (outs.length !== 1 || only!.kind !== 'bytes' || only!.count === undefined || only!.aligned)
    return undefined;
  return shaped.parameters[only!.count]!.role === 'size' ? only : undefined;
}
