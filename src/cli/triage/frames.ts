// The stack at the fault: which frames there are, which of them can be trusted, what they are called.
import type { DEBUG_STACK_FRAME, DEBUG_STACK_FRAME_EX } from '../../raw.ts';
import { moduleAt, type ModuleInfo } from './modules.ts';
import { hex, type FrameReport } from './report.ts';
import { functionStart, hasUnwindData, symbolKind } from './unwind.ts';
import { addressOf, readBytes, type Target } from './target.ts';

/** Enough to see what an endless recursion does. */
const MOST_FRAMES = 128;

/** The frame of an inlined function, or a real one. */
interface Walked {
  readonly frame: DEBUG_STACK_FRAME | DEBUG_STACK_FRAME_EX;
  /** The engine's number for inlined functions at one address; 0 for none. */
  readonly inline: number;
  readonly address: bigint;
  readonly module: ModuleInfo | undefined;
}

/** The stack that `context` leads to; without one the stack of the current thread. */
export function readFrames(
  target: Target,
  modules: readonly ModuleInfo[],
  context: Uint8Array | undefined,
): FrameReport[] {
  const walked = walk(target, context).map((frame): Walked => {
    const address = addressOf(target, frame.InstructionOffset);
    const inline = 'InlineFrameContext' in frame ? inlineContext(frame.InlineFrameContext) : 0;
    return { frame, inline, address, module: moduleAt(modules, address) };
  });
  const trusted =
    target.machine === 'x86' ? trustX86(target, walked) : trustByUnwindData(target, walked);
  return walked.map((each, index): FrameReport => {
    const { address, module, inline } = each;
    return {
      index,
      address: hex(address),
      module: module?.name ?? null,
      moduleOffset: module ? hex(address - module.base) : null,
      ...symbolOf(target, each),
      ...lineOf(target, address, inline),
      trusted: trusted[index]!,
    };
  });
}

function walk(
  target: Target,
  context: Uint8Array | undefined,
): (DEBUG_STACK_FRAME | DEBUG_STACK_FRAME_EX)[] {
  const { control, control5 } = target.session.engine;
  if (!context) {
    if (control5) return control5.hr.GetStackTraceEx(0n, 0n, 0n, MOST_FRAMES).Frames;
    return control.hr.GetStackTrace(0n, 0n, 0n, MOST_FRAMES).Frames;
  }
  // An entry size of 0 for the frames' contexts is a division by zero inside the engine.
  const size = context.length;
  if (control5) return control5.hr.GetContextStackTraceEx(context, MOST_FRAMES, size).Frames;
  return control.hr.GetContextStackTrace(context, MOST_FRAMES, size).Frames;
}

/** Inline context 0xffffffff and those without the inline bit are no inlined functions. */
function inlineContext(value: number): number {
  const kind = (value >>> 8) & 0xff;
  return kind !== 0xff && (kind & 2) !== 0 ? value : 0;
}

/**
 * x64 and ARM64: a frame's caller is found by the unwind data of its function. Where there is none (the
 * image is not at hand) the engine takes the next word of the stack, and says nothing.
 */
function trustByUnwindData(target: Target, walked: readonly Walked[]): boolean[] {
  const trusted: boolean[] = [];
  for (const [index, { address }] of walked.entries()) {
    const previous = walked[index - 1];
    if (!previous) trusted.push(true);
    else if (!trusted[index - 1]) trusted.push(false);
    else if (previous.inline) trusted.push(previous.address === address);
    else if (functionStart(target, previous.address, previous.module) !== undefined)
      trusted.push(true);
    else
      trusted.push(
        index === 1 && isLeafOrNowhere(target, previous) && isTopOfStack(target, walked),
      );
  }
  return trusted;
}

/** Only the innermost function may do without unwind data: when it calls none, or is no function at all. */
function isLeafOrNowhere(target: Target, { module }: Walked): boolean {
  return !module || hasUnwindData(target, module);
}

/** Is the caller's address the one that a call has just left on top of the stack? */
function isTopOfStack(target: Target, [first, second]: readonly Walked[]): boolean {
  if (target.machine !== 'x64' || !second?.module) return false;
  const word = readBytes(target, first!.frame.StackOffset, 8);
  return (
    !!word && new DataView(word.buffer, word.byteOffset).getBigUint64(0, true) === second.address
  );
}

/** x86: by private symbols, or by the chain of saved frame pointers, as long as it leads into modules. */
function trustX86(target: Target, walked: readonly Walked[]): boolean[] {
  const trusted: boolean[] = [];
  for (const [index, { address, module }] of walked.entries()) {
    const previous = walked[index - 1];
    if (!previous) trusted.push(true);
    else if (!trusted[index - 1] || !module) trusted.push(false);
    else if (previous.inline) trusted.push(previous.address === address);
    else
      trusted.push(hasPrivateSymbols(target, previous) || isSavedReturn(target, previous, address));
  }
  return trusted;
}

function hasPrivateSymbols(target: Target, { module }: Walked): boolean {
  return !!module && symbolKind(target, module) === 'pdb';
}

function isSavedReturn(target: Target, { frame, module }: Walked, address: bigint): boolean {
  const matches = (at: bigint) => {
    const word = readBytes(target, addressOf(target, at), 4);
    return (
      !!word && BigInt(new DataView(word.buffer, word.byteOffset).getUint32(0, true)) === address
    );
  };
  // ebp points to the saved ebp, and the return address is behind it.
  return matches(frame.FrameOffset + 4n) || (!module && matches(frame.StackOffset));
}

type Named = Pick<FrameReport, 'symbol' | 'displacement'>;

function symbolOf(target: Target, { address, inline, module }: Walked): Named {
  const { symbols, symbols5 } = target.session.engine;
  const { hresult, NameBuffer, Displacement } =
    symbols5 && inline !== 0
      ? symbols5.hr.GetNameByInlineContextWide(address, inline)
      : symbols.hr.GetNameByOffsetWide(address);
  // Without symbols the name is the module's alone.
  const bang = NameBuffer?.indexOf('!') ?? -1;
  if (hresult !== 0 || bang < 0 || !module) return {};
  if (!isInside(target, module, address, address - Displacement)) return {};
  return { symbol: NameBuffer.slice(bang + 1), displacement: hex(Displacement) };
}

/**
 * Where only exported functions have names, the engine names the nearest one before the address, however
 * far it is. That is right where both lie in one function.
 */
function isInside(target: Target, module: ModuleInfo, address: bigint, symbol: bigint): boolean {
  if (symbolKind(target, module) !== 'export') return true;
  const start = functionStart(target, address, module);
  return start !== undefined && addressOf(target, symbol) >= start;
}

function lineOf(
  { session }: Target,
  address: bigint,
  inline: number,
): Pick<FrameReport, 'file' | 'line'> {
  const { symbols, symbols5 } = session.engine;
  const { hresult, Line, FileBuffer } =
    symbols5 && inline !== 0
      ? symbols5.hr.GetLineByInlineContextWide(address, inline)
      : symbols.hr.GetLineByOffsetWide(address);
  return hresult === 0 && FileBuffer ? { file: FileBuffer, line: Line } : {};
}
