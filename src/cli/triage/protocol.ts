// What the runner and its workers tell each other: one JSON object a line, over the worker's stdin and stdout.
import type { Report } from './report.ts';

/** To a worker: one dump. */
export interface Request {
  readonly id: number;
  /** As the engine is to open it. */
  readonly path: string;
  /** As the report is to name it. */
  readonly file: string;
}

/** From a worker: once that the engine is loaded, then an answer for each dump. */
export type Message =
  | { readonly ready: true }
  | { readonly id: number; readonly report: Report }
  | { readonly id: number; readonly error: string };
