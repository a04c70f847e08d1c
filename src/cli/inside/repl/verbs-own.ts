// Runs next to the engine: verbs for the REPL itself: scripts, help, what was cut off, the end.
import { baseName } from '../../base-name.ts';
import { helpOn, overview } from './help.ts';
import type { Long } from './long.ts';
import type { Scripts } from './scripts.ts';
import { required, sessionOf, type ReplApi, type Verb } from './verb.ts';

/** What these verbs need of the REPL's inside. */
export interface ReplParts {
  readonly verbs: ReadonlyMap<string, Verb>;
  readonly scripts: Scripts;
  readonly long: Long;
  end(how: 'detach'): void;
  quit(): void;
}

export function ownVerbs({ verbs, scripts, long, end, quit }: ReplParts): Record<string, Verb> {
  return {
    load: {
      help: 'load a script; it is loaded again whenever it is saved',
      usage: 'FILE',
      completes: 'path',
      async run([file], repl) {
        const loaded = await scripts.load(required([file], 0, 'file'));
        repl.print(`loaded ${baseName(loaded)}\n`);
      },
    },
    reload: {
      help: 'load the scripts again',
      run: (_, repl) => loadAgain(scripts, repl),
    },
    more: {
      help: 'the rest of what was cut off',
      run: (_, repl) => repl.print(`${long.rest() ?? 'nothing was cut off'}\n`),
    },
    help: {
      help: 'this list, or what is known of a name',
      usage: '[NAME]',
      completes: 'verb',
      run([name], { screen, print }) {
        const text = name === undefined ? overview(screen, verbs) : helpOn(screen, name, verbs);
        print(`${text ?? `nothing is known of ${name}`}\n`);
      },
    },
    detach: {
      help: 'let the target run on without a debugger, and end the session',
      run(_, repl) {
        sessionOf(repl);
        end('detach');
        repl.print('detached\n');
      },
    },
    quit: { help: 'end', run: () => quit() },
  };
}

/** Loads scripts again: those that a saved file belongs to, or all. */
export async function loadAgain(
  scripts: Scripts,
  { print }: Pick<ReplApi, 'print'>,
  file?: string,
): Promise<void> {
  const again = await scripts.reload(file);
  for (const each of again) print(`loaded ${baseName(each)}\n`);
  if (again.length === 0) print('nothing is loaded: .load FILE\n');
}
