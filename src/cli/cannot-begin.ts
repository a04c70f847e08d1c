// Why there is no session with the target that was asked for, in one line, and what to do about it.
import type { TargetSpec } from './target.ts';

/** Also used next to the engine: depends on nothing. */
export interface CannotBegin {
  readonly message: string;
  readonly hint?: string;
}

const NOT_FOUND = new Set([0x80070057, 0x80004002, 0xd000000b]);

/** Words for what the engine says about a target. */
export function cannotBegin(
  { how, name }: TargetSpec,
  error: unknown,
  linux: boolean,
): CannotBegin {
  const what = {
    launch: `${name} cannot be started`,
    attach: `there is no attaching to ${name}`,
    openDump: `${name} cannot be opened`,
    connect: `there is no connection with ${name}`,
  }[how];
  const { message, hint, hresult } = error as Error & { hint?: string; hresult?: number };
  const first = message.split('\n')[0]!;
  if (how === 'attach' && hresult !== undefined && NOT_FOUND.has(hresult))
    return {
      message: `${what}: there is no such process`,
      hint: linux
        ? 'On Linux a process can be attached to by who has started it only: each command has a Wine prefix of its own.'
        : '`tasklist` shows the ids and names of processes.',
    };
  const complaint = first.replace(/^IDebug\w+::\w+ failed: /, '');
  return { message: `${what}: ${complaint}`, ...(hint && !first.includes(hint) && { hint }) };
}
