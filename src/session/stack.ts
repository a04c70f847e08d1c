/** Walking the stack of a thread. */
import { DEBUG_STACK_FRAME_EX } from '../generated/structs.ts';
import type { DEBUG_STACK_FRAME } from '../generated/structs.ts';
import { DBG_FRAME } from '../generated/families.ts';
import type { EngineInterfaces } from '../engine/interfaces.ts';
import { Frame, isInline } from './frame.ts';
import { sourceAt, symbolAt } from './symbol.ts';
import type { Thread } from './thread.ts';
import { currentScope } from './view.ts';

export interface StackOptions {
  /** Most frames to walk, innermost first. Default 1024. */
  readonly max?: number;
  /** Functions that were inlined are frames of their own. Default true. */
  readonly inline?: boolean;
}

const MOST = 1024;

/** Frames of the current thread, which is `thread`, from the registers of its scope on. */
export function walkStack(thread: Thread, options: StackOptions = {}): Frame[] {
  const { max = MOST, inline = true } = options;
  if (!Number.isInteger(max) || max < 1)
    throw new TypeError(`max is how many frames to walk, from 1, not ${String(max)}.`);
  const { engine } = thread.session;
  const { context, innermost } = currentScope(engine);
  const ready = max === 1 && innermost && (inline || !isInline(innermost));
  return (ready ? [innermost] : nativeFrames(engine, max, inline)).map((native) => {
    const { InstructionOffset: at, InlineFrameContext: inlined } = native;
    const symbol = symbolAt(engine, at, inlined);
    const source = sourceAt(engine, at, inlined);
    return new Frame(thread, { native, symbol, source, context });
  });
}

function nativeFrames(
  engine: EngineInterfaces,
  max: number,
  inline: boolean,
): DEBUG_STACK_FRAME_EX[] {
  // Left out afterwards: the engine counts inlined functions in the number of every frame behind them.
  const most = inline ? max : Infinity;
  // Room grows with the stack, not with the most that is asked for.
  for (let room = Math.min(most, MOST); ; room = Math.min(most, room * 4)) {
    const all = framesWithin(engine, room);
    const wanted = inline ? all : all.filter((frame) => !isInline(frame));
    if (wanted.length >= max || all.length < room) return wanted.slice(0, max);
  }
}

/** Zeros for the engine: begin where the scope is. */
function framesWithin(
  { control, control5 }: EngineInterfaces,
  room: number,
): DEBUG_STACK_FRAME_EX[] {
  if (control5) return control5.GetStackTraceEx(0n, 0n, 0n, room);
  return control.GetStackTrace(0n, 0n, 0n, room).map(withoutInline);
}

function withoutInline(frame: DEBUG_STACK_FRAME): DEBUG_STACK_FRAME_EX {
  return {
    ...frame,
    InlineFrameContext: DBG_FRAME.DEFAULT,
    FrameMachine: 0,
  } as DEBUG_STACK_FRAME_EX;
}
