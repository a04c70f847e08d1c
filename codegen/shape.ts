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
  actual?: number | undefined;
  optional: boolean;
  /** `size` parameters: index of the buffer they size. `count`, `actual` and `capacity` likewise. */
  buffer?: number;
  /** Constant families of the value; several where constants of each may stand together. */
  families?: readonly string[];
  /** `PSTR` that the callee may write to: copied to a buffer of its own. */
  writable?: boolean;
  /** A value that means "none" and becomes null. */
  hole?: string;
}

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
  /** Extra sentences for the JSDoc. */
  notes: string[];
}
