// Runs next to the engine: scripts that are loaded, and loaded again when they are saved.
import { existsSync } from 'node:fs';
import module from 'node:module';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { ReplApi, Verb } from './verb.ts';

/** What a script may export. Everything else that it exports becomes a global name. */
interface ScriptModule {
  /** Called when it is loaded; a function that it returns is called before it is loaded again. */
  readonly default?: unknown;
  readonly verbs?: Readonly<Record<string, Verb | Verb['run']>>;
  readonly [name: string]: unknown;
}

/** What a script is loaded with. */
export interface ScriptWays {
  /** Tells which file is to be watched. */
  watch(file: string): void;
  /** Calls a function of the script's so that it can be stopped. */
  call(run: () => unknown): Promise<unknown>;
}

interface Script {
  cleanUp: (() => unknown) | undefined;
}

/** The part of an URL that tells apart the versions of a file. */
const VERSION = 'dbgeng-load';

/** `registerHooks`, which Node has from 22.15 on. */
interface HookedModule {
  registerHooks?(hooks: {
    resolve(
      specifier: string,
      context: { parentURL?: string },
      next: (specifier: string, context: object) => { url: string },
    ): { url: string };
  }): void;
}

export class Scripts {
  private readonly repl: ReplApi;
  private readonly ways: ScriptWays;
  private readonly loaded = new Map<string, Script>();
  private version = 0;

  constructor(repl: ReplApi, ways: ScriptWays) {
    this.repl = repl;
    this.ways = ways;
    this.followImports();
  }

  /** The files that are loaded. */
  get files(): string[] {
    return [...this.loaded.keys()];
  }

  /** Loads a file, anew when it has been loaded before. */
  async load(given: string): Promise<string> {
    const file = path.resolve(given);
    if (!existsSync(file)) throw new TypeError(`There is no file ${given}.`);
    await this.loaded.get(file)?.cleanUp?.();
    const script: Script = { cleanUp: undefined };
    // It is watched even when it fails: to be loaded when it is mended.
    this.loaded.set(file, script);
    this.ways.watch(file);
    const url = pathToFileURL(file);
    url.searchParams.set(VERSION, String(++this.version));
    const exported = (await import(url.href)) as ScriptModule;
    for (const [name, verb] of Object.entries(exported.verbs ?? {})) this.repl.verb(name, verb);
    for (const [name, value] of Object.entries(exported))
      if (name !== 'default' && name !== 'verbs')
        (globalThis as Record<string, unknown>)[name] = value;
    if (typeof exported.default === 'function') {
      const main = exported.default as (...args: unknown[]) => unknown;
      const result = await this.ways.call(() => main(this.repl.session, this.repl));
      if (typeof result === 'function') script.cleanUp = result as () => unknown;
    }
    return file;
  }

  /** A file that was saved: everything that may import it is loaded again. */
  async reload(saved?: string): Promise<string[]> {
    const own = saved !== undefined && this.loaded.has(saved) ? [saved] : this.files;
    for (const file of own) await this.load(file);
    return own;
  }

  /** Modules that a script imports by a relative name are loaded again with it, and watched. */
  private followImports(): void {
    (module as HookedModule).registerHooks?.({
      resolve: (specifier, context, next) => {
        const resolved = next(specifier, context);
        const version = versionOf(context.parentURL);
        if (version === undefined || !/^\.{0,2}\//.test(specifier)) return resolved;
        const url = new URL(resolved.url);
        if (url.protocol !== 'file:') return resolved;
        this.ways.watch(fileURLToPath(url));
        url.searchParams.set(VERSION, version);
        return { ...resolved, url: url.href };
      },
    });
  }
}

function versionOf(url: string | undefined): string | undefined {
  if (!url?.startsWith('file:')) return undefined;
  return new URL(url).searchParams.get(VERSION) ?? undefined;
}
