// Why there is no session with the target that was asked for, in one line, and what to do about it.
import { EXIT } from './errors.ts';
import type { TargetSpec } from './target.ts';

/** Also used next to the engine: depends on nothing. */
export interface CannotBegin {
  readonly message: string;
  readonly hint?: string;
  /** Another one than 1. */
  readonly exitCode?: number;
}

const NOT_FOUND = new Set([0x80070057, 0x80004002, 0xd000000b]);
const ACCESS_DENIED = 0x80070005;
const INVALID_ARGUMENT = 0x80070057;
/** HRESULT_FROM_WIN32(ERROR_ELEVATION_REQUIRED) */
const ELEVATION = 0x800702e4;

/** Words for what the engine says about a target. */
export function cannotBegin(
  { how, name: given }: TargetSpec,
  error: unknown,
  linux: boolean,
): CannotBegin {
  // Names of files on Linux may have line ends.
  const name = given.replace(/[\x00-\x1f]/g, '\ufffd');
  const what = {
    launch: `${name} cannot be started`,
    attach: `there is no attaching to ${name}`,
    openDump: `${name} cannot be opened`,
    connect: `there is no connection with ${name}`,
  }[how];
  const known = error as Error & { hresult?: number; code?: string; hint?: string };
  const { message, hresult } = known;
  if (/^Engine\w+Error$/.test(known.name))
    return { message: message.split('\n')[0]!, exitCode: EXIT.SETUP };
  const hint = hintFor(how, hresult, linux);
  if (how === 'attach' && hresult !== undefined && NOT_FOUND.has(hresult))
    return { message: `${what}: there is no such process`, ...hint };
  if (how === 'connect' && hresult === INVALID_ARGUMENT)
    return { message: `${what}: that is no connection string`, ...hint };
  return { message: `${what}: ${reasonOf(known)}`, ...hint };
}

/** `there is no such file (ERROR_FILE_NOT_FOUND, 0x80070002)`: what it means first, without the path that is known. */
function reasonOf(error: Error & { hresult?: number; code?: string; hint?: string }): string {
  const first = error.message.split('\n')[0]!;
  if (error.hresult === undefined) return first;
  const number = `0x${error.hresult.toString(16).padStart(8, '0')}`;
  const code = error.code && error.code !== number ? `${error.code}, ${number}` : number;
  const meaning = error.hint?.replace(/^'[^']*': /, '').replace(/\.$/, '');
  if (!meaning) return code;
  const lower = meaning.replace(/^[A-Z](?=[a-z ])/, (letter) => letter.toLowerCase());
  return `${lower} (${code})`;
}

function hintFor(
  how: TargetSpec['how'],
  hresult: number | undefined,
  linux: boolean,
): { hint?: string } {
  if (how === 'connect')
    return hresult === INVALID_ARGUMENT
      ? { hint: 'They look like tcp:server=HOST,port=5005 and npipe:server=HOST,pipe=NAME.' }
      : { hint: 'The other side says `.server tcp:port=5005`, or is started with `-server`.' };
  if (how === 'attach' && hresult === ACCESS_DENIED)
    return { hint: 'It belongs to another user or is protected: try as administrator.' };
  if (how === 'attach' && hresult !== undefined && NOT_FOUND.has(hresult))
    return {
      hint: linux
        ? 'On Linux a process can be attached to by who has started it only: each command has a Wine prefix of its own.'
        : '`tasklist` shows the ids and names of processes.',
    };
  if (how === 'launch' && hresult === ELEVATION)
    return { hint: 'It wants to run as administrator: start this command as one.' };
  return {};
}
