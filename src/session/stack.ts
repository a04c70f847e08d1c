/** Walking the stack of a thread. */
import { DEBUG_STACK_FRAME_EX } from '../generated/structs.ts';
import type { DEBUG_STACK_FRAME } from '../generated/structs.ts';
import { DBG_FRAME } from '../generated/families.ts';
import type { EngineInterfaces } from '../engine/interfaces.ts';
import { Frame } from './frame.ts';
import { sourceAt, symbolAt } from './symbol.ts';
import type { Thread } from './thread.ts';
import { currentScope } from './view.ts';

export interface StackOptions {
  /** Most frames to walk, innermost first. Default 1024. */
  readonly max?: number;
  /** Count functions that were inlined as frames of their own. Default true. */
  readonly inline?: boolean;
}

const MOST = 1024;

/** Frames of the current thread, which is `thread`, from the registers of its scope on. */
export function walkStack(thread: Thread, options: StackOptions = {}): Frame[] {
  const { max = MOST, inline = true } = options;
  if (!Number.isInteger(max) || max < 1)
    throw new TypeError(`max is how many frames to walk, from 1, not ${String(max)}.`);
  const { engine } = thread.session;
  const { context } = currentScope(engine);
  const countsInline = inline && engine.control5 !== null;
  return nativeFrames(engine, max, countsInline).map((native) => {
    const { InstructionOffset: at, InlineFrameContext: inlined } = native;
    const symbol = symbolAt(engine, at, inlined);
    const source = sourceAt(engine, at, inlined);
    return new Frame(thread, { native, symbol, source, context, countsInline });
  });
}

function nativeFrames(
  engine: EngineInterfaces,
  max: number,
  inline: boolean,
): DEBUG_STACK_FRAME_EX[] {
  // Zeros: from where the scope is.
  if (inline && engine.control5) return engine.control5.GetStackTraceEx(0n, 0n, 0n, max);
  return engine.control.GetStackTrace(0n, 0n, 0n, max).map(withoutInline);
}

function withoutInline(frame: DEBUG_STACK_FRAME): DEBUG_STACK_FRAME_EX {
  return {
    ...frame,
    InlineFrameContext: DBG_FRAME.DEFAULT,
    FrameMachine: 0,
  } as DEBUG_STACK_FRAME_EX;
}
