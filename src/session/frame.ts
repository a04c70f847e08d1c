/** One frame of a stack. */
import type { InspectOptions } from 'node:util';
import { DEBUG_REGSRC, STACK_FRAME_TYPE } from '../generated/families.ts';
import type { DEBUG_STACK_FRAME_EX } from '../generated/structs.ts';
import { readVariables, type Variables } from './locals.ts';
import { inspectAs, inspectCustom, jsonOf } from './print.ts';
import { Reference } from './reference.ts';
import { readRegisters, type RegisterOptions, type Registers } from './registers.ts';
import { checkStop, currentStop } from './stop.ts';
import { describeAddress, type SourceLine, type SymbolInfo } from './symbol.ts';
import type { Thread } from './thread.ts';
import { currentScope, keepingView, selectThread, setScope, type Scope } from './view.ts';
import type { Value } from './value.ts';

/** What the walk of the stack found out about a frame. */
export interface FrameState {
  readonly native: DEBUG_STACK_FRAME_EX;
  readonly symbol: SymbolInfo | undefined;
  readonly source: SourceLine | undefined;
  /** Which registers the walk began with. */
  readonly context: Scope['context'];
}

/** A frame, valid until the target runs on; then everything that asks the engine throws StaleError. */
export class Frame extends Reference {
  readonly thread: Thread;
  /** From 0, the innermost; `kn` shows the same numbers. */
  readonly index: number;
  /** Address of the instruction that runs next in this frame: for callers, where they go on. */
  readonly address: bigint;
  /** Where the function returns to; 0 for inlined functions, which do not return. */
  readonly returnAddress: bigint;
  /** Base of the frame, as its unwind data has it. */
  readonly frameOffset: bigint;
  readonly stackOffset: bigint;
  /** Is it a function that the compiler put into the one below it, so that it has no frame of its own? */
  readonly inline: boolean;
  /** The function, and how far into it the frame is; undefined outside every module. */
  readonly symbol: SymbolInfo | undefined;
  /** Undefined where the symbols have no lines. */
  readonly source: SourceLine | undefined;
  /** The first four stack slots where parameters may be, as `kv` shows them: not always the arguments. */
  readonly parameters: readonly bigint[];
  private readonly state: FrameState;
  private readonly stop: number;

  /** @internal Use Thread.stack. */
  constructor(thread: Thread, state: FrameState) {
    super();
    const { native } = state;
    this.thread = thread;
    this.state = state;
    this.stop = currentStop(thread.session);
    this.index = native.FrameNumber;
    this.address = native.InstructionOffset;
    this.returnAddress = native.ReturnOffset;
    this.frameOffset = native.FrameOffset;
    this.stackOffset = native.StackOffset;
    this.inline = isInline(native);
    this.symbol = state.symbol;
    this.source = state.source;
    this.parameters = native.Params;
  }

  /** `target`; undefined outside every module. */
  get module(): string | undefined {
    return this.symbol?.module;
  }

  /** `target!work+0x7b`; the address where there is no symbol. */
  get name(): string {
    return describeAddress(this.symbol, this.address);
  }

  /**
   * Arguments and locals by name. Of names that hide each other the innermost is meant; `variables()` has
   * all. Those that the program does not keep here are there with `available` false.
   */
  locals(): Readonly<Record<string, Value>> {
    return byName(this.variables());
  }

  /** The function's arguments by name. */
  arguments(): Readonly<Record<string, Value>> {
    return byName({ locals: [], arguments: this.variables().arguments });
  }

  /** One argument or local. Throws with the names there are when there is none of this name. */
  local(name: string): Value {
    const locals = this.locals();
    const value = Object.hasOwn(locals, name) ? locals[name] : undefined;
    if (value) return value;
    const names = Object.keys(locals).join(', ');
    const there = names || 'no variables at all: its module has no private symbols';
    throw new TypeError(`${this.name} has no local '${name}'. It has ${there}.`);
  }

  /** All arguments and locals, in the engine's order, those included that others hide. */
  variables(): Variables {
    return this.within(() => readVariables(this.thread.session, this));
  }

  /** Registers as they are in this frame: those that calls preserve are restored, the others are the callee's. */
  registers(options?: RegisterOptions): Registers {
    const { engine } = this.thread.session;
    return this.within(() => readRegisters(engine, options, DEBUG_REGSRC.FRAME));
  }

  /** What a C++ expression means in this frame: `node->next`, `local.points[1]`. */
  evaluate(expression: string): Value {
    return this.within(() => this.thread.session.types.evaluateHere(expression, this));
  }

  /** @internal Throws StaleError when the target has run. */
  check(): void {
    checkStop(this.thread.session, this.stop, `Frame ${this.index} (${this.name})`);
  }

  /** @internal Runs `body` with this frame as the engine's scope. */
  within<T>(body: () => T): T {
    this.check();
    const { session } = this.thread;
    const { engine } = session;
    return keepingView(engine, () => {
      selectThread(session, this.thread.process, this.thread);
      setScope(engine, { frame: this.index, context: this.state.context }, currentScope(engine));
      return body();
    });
  }

  /** As `k` writes it: `target!add+0xc [target.cpp @ 105]`. */
  override toString(): string {
    const line = this.source ? ` [${this.source.file} @ ${this.source.line}]` : '';
    return `${this.inline ? '(inline) ' : ''}${this.name}${line}`;
  }

  toJSON(): object {
    return jsonOf({
      index: this.index,
      name: this.name,
      address: this.address,
      returnAddress: this.returnAddress,
      frameOffset: this.frameOffset,
      stackOffset: this.stackOffset,
      inline: this.inline,
      module: this.module,
      symbol: this.symbol,
      source: this.source,
    }) as object;
  }

  [inspectCustom](depth: number, options: InspectOptions, inspect: never): string {
    const { address, returnAddress, stackOffset, thread } = this;
    const text = `Frame ${this.index} ${this.toString()}`;
    return inspectAs(
      text,
      { address, returnAddress, stackOffset, thread: thread.index },
      depth,
      options,
      inspect,
    );
  }
}

/** The second byte of the engine's inline context says what kind of frame it is (INLINE_FRAME_CONTEXT). */
export function isInline({ InlineFrameContext }: DEBUG_STACK_FRAME_EX): boolean {
  const type = (InlineFrameContext >>> 8) & 0xff;
  return type !== STACK_FRAME_TYPE.IGNORE && (type & STACK_FRAME_TYPE.INLINE) !== 0;
}

function byName(variables: Variables): Readonly<Record<string, Value>> {
  // Inner scopes come first: of several of a name the first is meant.
  const all = [...variables.arguments, ...variables.locals.toReversed()];
  return Object.fromEntries(all.map((value) => [value.name, value]));
}
