// The environment a Windows program gets: the caller's, less what only makes sense on Linux.
import path from 'node:path';
import type { Wine } from './find-wine.ts';

/** The user inside Wine, the same for everybody: the prefix template is made for it. */
export const WINE_USER = 'dbgeng';

/** The engine's own DLLs, not Wine's; no entries in desktop menus. */
const OVERRIDES = 'dbgeng,dbghelp,dbgcore,dbgmodel,msdia140=n,b;winemenubuilder.exe=d';

/** No Mono or Gecko installers; left out for who names mscoree: .NET programs ask it about their assemblies. */
const NO_INSTALLERS = 'mscoree,mshtml=';

/** Of the Node that runs us: channels, Linux paths and flags that another Node would trip over. */
const NODE_ONLY =
  /^(NODE_OPTIONS|NODE_CHANNEL_.*|NODE_UNIQUE_ID|NODE_V8_COVERAGE|NODE_COMPILE_CACHE|NODE_PATH)$/;

function overrides(asked: string | undefined): string {
  const installers = asked?.includes('mscoree') ? undefined : NO_INSTALLERS;
  return [asked, OVERRIDES, installers].filter(Boolean).join(';');
}

/**
 * The environment for programs in `prefix`.
 *
 * @param base the caller's variables
 * @param extra variables that win over everything
 */
export function wineEnvironment(
  wine: Wine,
  prefix: string,
  base: NodeJS.ProcessEnv = process.env,
  extra: NodeJS.ProcessEnv = {},
): NodeJS.ProcessEnv {
  const env: NodeJS.ProcessEnv = {};
  for (const [name, value] of Object.entries(base)) {
    if (value !== undefined && !NODE_ONLY.test(name)) env[name] = value;
  }
  // Without a display no window server is looked for, which costs time even when no window opens.
  if (!env['DBGENG_WINE_DISPLAY']) {
    delete env['DISPLAY'];
    delete env['WAYLAND_DISPLAY'];
  }
  for (const name of ['WINEARCH', 'LC_CTYPE', 'LC_MESSAGES']) delete env[name];
  return {
    ...env,
    WINEPREFIX: prefix,
    WINELOADER: wine.loader,
    WINESERVER: wine.server,
    WINEDEBUG: base['WINEDEBUG'] || '-all',
    WINEDLLOVERRIDES: overrides(base['WINEDLLOVERRIDES']),
    // Debian's wineserver keeps its socket under TMPDIR: in the prefix it goes away with it.
    TMPDIR: prefix,
    USER: WINE_USER,
    // File names are UTF-8 only under a UTF-8 locale, and this one exists everywhere. Its language decides the ANSI
    // code page: another one must be named.
    LC_ALL: base['DBGENG_WINE_LOCALE'] || 'C.UTF-8',
    ...extra,
  };
}

/** Where programs of this prefix keep their temporary files, as Linux sees it. */
export function temporaryFolder(prefix: string): string {
  return path.join(prefix, 'drive_c', 'users', WINE_USER, 'Temp');
}
