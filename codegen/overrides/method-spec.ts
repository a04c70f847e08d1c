/** What the annotations of the header do not say about a method: the kinds of correction, and one constructor. */
import { words } from './family-spec.ts';

/** One correction. Parameters are named as in the header. */
export type MethodChange =
  /** Not callable from JS at all; the documentation lists these. */
  | { kind: 'omit' }
  /** `Format, ...`: JS passes one text, the call passes "%s" and that text. */
  | { kind: 'text-argument'; format: string }
  /** Annotated as an input, is an output buffer with its capacity and its length. */
  | { kind: 'output-buffer'; parameter: string; capacity: string; actual: string }
  /** Annotated as required, and null is allowed. */
  | { kind: 'nullable'; parameter: string }
  /**
   * What S_FALSE means, which never throws. `false`: the method answers a question, the result is S_OK or not;
   * `timeout`: it waits, the result is false when time ran out; `nothing`: it adds a detail that only the `.hr` face shows.
   */
  | { kind: 's-false'; means: 'false' | 'timeout' | 'nothing' }
  /** Unsigned in the header, a signed distance in truth. */
  | { kind: 'signed'; parameter: string }
  /** A result (or element) equal to `value`, a JS expression, says "none" and becomes null. */
  | { kind: 'hole'; parameter: string; value: string }
  /** Either a list, and `start` is ignored, or no list and `count` elements from `start` on. */
  | { kind: 'list-or-range'; list: string; start: string; count: string }
  /** Buffers hold CONTEXT records of the target's machine: sized by it, aligned to 16 bytes. */
  | { kind: 'context'; buffers: readonly string[] }
  /** A PVOID that points to exactly this structure; its size parameter is supplied. */
  | { kind: 'struct-argument'; parameter: string; size: string; struct: string }
  /** `A=1\0B=2\0\0` in one buffer, though the type says one text. */
  | { kind: 'environment-block'; parameter: string }
  /** The engine keeps the object until the next call of this method: it must stay alive. */
  | { kind: 'callback-setter'; parameter: string }
  /** Null when none is set, whatever the annotation says; may be an object that JS did not make. */
  | { kind: 'callback-getter'; parameter: string }
  /** The engine calls the object only during this call. */
  | { kind: 'callback-argument'; parameter: string }
  /** The object is gone after the call: the wrapper must not release it, and refuses further use. */
  | { kind: 'consumes'; parameter: string }
  /** With a non-null `parameter` the result is that same object, with one more reference. */
  | { kind: 'reuses'; parameter: string; result: string }
  /** The text ends at its NUL; `bytes` counts bytes in the target, not units of the buffer. */
  | { kind: 'nul-terminated'; buffer: string; bytes: string }
  /**
   * A second call is not the same call: never repeat it with a larger buffer. `room`: units of the buffer
   * that has to do, where the caller does not choose it.
   */
  | { kind: 'once'; room?: number }
  /** `actual` is often left at zero though the buffer was filled: return the whole buffer, and the number beside it. */
  | { kind: 'untrimmed'; buffer: string; actual: string }
  /** Works in the process of the engine only, not through DebugConnect. */
  | { kind: 'local-only' };

export interface MethodOverride {
  /** First version of the interface family. */
  interface: string;
  /** Each with its `…Wide` twin. */
  methods: readonly string[];
  change: MethodChange;
  /** Why, and how it is known. */
  reason: string;
  /** A sentence for the documentation of the method. */
  note?: string;
}

export const change = (
  interfaceName: string,
  methods: string,
  what: MethodChange,
  reason: string,
  note?: string,
): MethodOverride => ({
  interface: interfaceName,
  methods: words(methods),
  change: what,
  reason,
  ...(note === undefined ? {} : { note }),
});
