/**
 * What the engine prints. One sink per client; captures nest: text goes to the innermost, and to
 * listeners while nothing captures.
 */
import { asHandler } from '../com/handler.ts';
import { implement } from '../com/implement.ts';
import {
  DEBUG_OUTCB,
  DEBUG_OUTCBI,
  type DEBUG_IOUTPUT,
  type DEBUG_OUTPUT,
} from '../generated/families.ts';
import type { IDebugClient5 } from '../generated/interfaces/IDebugClient5.ts';
import { IDebugOutputCallbacks2 } from '../generated/interfaces/IDebugOutputCallbacks2.ts';
import { IDebugOutputCallbacksWide } from '../generated/interfaces/IDebugOutputCallbacksWide.ts';

/** One piece of output. `mask` says what kind: DEBUG_OUTPUT.NORMAL, ERROR, WARNING, DEBUGGEE… */
export interface OutputPiece {
  readonly mask: DEBUG_OUTPUT | DEBUG_IOUTPUT;
  readonly text: string;
}

export type OutputListener = (piece: OutputPiece) => void;

export interface CaptureOptions {
  /** Ask for DML (the engine's markup) instead of plain text. */
  readonly dml?: boolean;
  /** Keep at most this many characters; what is over is counted in `dropped`. */
  readonly limit?: number;
  /** Called with each piece as it comes, kept or not. */
  readonly onOutput?: OutputListener;
}

const listenerName = () => 'Your output handler';

/** What was printed while a capture was open. */
export class Capture {
  private readonly pieces: OutputPiece[] = [];
  private readonly limit: number;
  private readonly onOutput: OutputListener | undefined;
  private kept = 0;
  /** Characters that were dropped because of the limit. */
  dropped = 0;

  constructor(limit: number, onOutput?: OutputListener) {
    this.limit = limit;
    this.onOutput = onOutput;
  }

  add(piece: OutputPiece): void {
    const { onOutput } = this;
    if (onOutput) asHandler(listenerName, () => onOutput(piece));
    const room = Math.max(0, this.limit - this.kept);
    const text = piece.text.length <= room ? piece.text : piece.text.slice(0, room);
    this.dropped += piece.text.length - text.length;
    this.kept += text.length;
    if (text !== '') this.pieces.push({ mask: piece.mask, text });
  }

  /** Everything, or only the pieces whose mask has one of these bits. */
  text(mask: number = 0xffffffff): string {
    let all = '';
    for (const piece of this.pieces) if ((piece.mask & mask) !== 0) all += piece.text;
    return all;
  }
}

/** The output of one client. */
export class OutputRouter {
  private readonly client: IDebugClient5;
  private readonly captures: Capture[] = [];
  private readonly listeners = new Set<OutputListener>();
  private readonly plain: IDebugOutputCallbacksWide;
  private readonly marked: IDebugOutputCallbacks2;

  constructor(client: IDebugClient5) {
    this.client = client;
    this.plain = implement(IDebugOutputCallbacksWide, {
      Output: (mask, text) => this.receive({ mask, text }),
    });
    this.marked = implement(IDebugOutputCallbacks2, {
      GetInterestMask: () => DEBUG_OUTCBI.DML,
      // The severity is in Arg, not in Flags (seen on the engine; clrmd found the same).
      Output2: (which, _flags, arg, text) => {
        if (which === DEBUG_OUTCB.DML && text !== null)
          this.receive({ mask: Number(arg & 0xffffffffn), text });
      },
    });
    client.SetOutputCallbacksWide(this.plain);
  }

  private receive(piece: OutputPiece): void {
    const innermost = this.captures.at(-1);
    if (innermost) innermost.add(piece);
    else for (const listener of this.listeners) asHandler(listenerName, () => listener(piece));
  }

  /** Runs `body` with its output captured; outer captures and listeners see nothing of it. */
  capture<T>(
    body: () => T,
    { dml = false, limit = Infinity, onOutput }: CaptureOptions = {},
  ): { result: T; capture: Capture } {
    const capture = new Capture(limit, onOutput);
    this.captures.push(capture);
    try {
      // The engine asks whatever was set for IDebugOutputCallbacks2 itself.
      if (dml) this.client.SetOutputCallbacks(this.marked as unknown as never);
      return { result: body(), capture };
    } finally {
      this.captures.splice(this.captures.indexOf(capture), 1);
      if (dml) this.client.SetOutputCallbacksWide(this.plain);
    }
  }

  /** Nothing captures any more: whoever did was ended by force. */
  forgetCaptures(): void {
    this.captures.length = 0;
  }

  /** Calls `listener` for output that nothing captures. Returns a function that ends it. */
  listen(listener: OutputListener): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  dispose(): void {
    this.plain.dispose();
    this.marked.dispose();
  }
}
