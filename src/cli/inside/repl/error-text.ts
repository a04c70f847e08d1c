// Runs next to the engine: what is printed of an error: one line, a hint, and the stack where it was asked for.
import type { InspectOptions } from 'node:util';
import { attempt } from './attempt.ts';
import { inspected, paint, type Screen } from './screen.ts';

/** Frames of a stack that are not the user's. */
const OURS =
  /node:|[\\/]src[\\/](?:cli|com|engine|ffi|generated|host|loader|session)[\\/]|[\\/]dist[\\/]|evalmachine|dbgeng:repl/;

/** What the message does not say of itself. */
interface Told {
  readonly hint?: unknown;
  readonly cause?: unknown;
}

/**
 * Never throws, whatever was thrown: its own code may run here, and fail again. `whole`: with the user's part of
 * the stack.
 */
export function errorText(screen: Screen, error: unknown, whole = false): string {
  return (
    attempt(() =>
      error instanceof Error ? described(screen, error, whole) : thrown(screen, error),
    ) ??
    attempt(() => thrown(screen, error, { customInspect: false })) ??
    `${paint(screen, 'red', 'thrown')}: something that cannot be shown`
  );
}

function thrown(screen: Screen, value: unknown, how?: InspectOptions): string {
  return `${paint(screen, 'red', 'thrown')}: ${inspected(screen, value, how)}`;
}

function described(screen: Screen, error: Error, whole: boolean): string {
  const { message, stack = '' } = error;
  const [line = '', ...more] = message.split('\n');
  const { hint, cause } = error as Told;
  const hints = [
    ...more.filter((text) => text.trim() !== '').map((text) => text.trim()),
    ...(typeof hint === 'string' && !message.includes(hint) ? [hint] : []),
    ...(cause instanceof Error && error.name !== 'CliError' && !message.includes(cause.message)
      ? [`because of ${cause.name}: ${cause.message.split('\n')[0]}`]
      : []),
  ];
  const frames = stack.split('\n').filter((text) => /^\s+at /.test(text));
  const own = whole
    ? frames.filter((text) => !isOurs(text))
    : frames.filter((text) => inFile(text)).slice(0, 1);
  const shown = screen.verbose ? frames : own;
  return [
    `${paint(screen, 'red', nameOf(error))}: ${line}`,
    ...[...hints.map((text) => `  ${text}`), ...shown.map((text) => `  ${text.trim()}`)].map(
      (text) => paint(screen, 'dim', text),
    ),
  ].join('\n');
}

/** A file of the user's: what was typed is still to be seen. */
function inFile(frame: string): boolean {
  return !isOurs(frame) && /[\\/]/.test(frame);
}

function isOurs(frame: string): boolean {
  return OURS.test(frame) || frame.endsWith('(<anonymous>)');
}

/** Errors of the command line are the user's, and need no name. */
function nameOf({ name }: Error): string {
  return name === 'CliError' ? 'Error' : name;
}
