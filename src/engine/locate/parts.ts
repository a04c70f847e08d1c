// The files that belong to an engine, and what a user loses where one is missing.

export interface PartRule {
  /** Path below the engine's folder, with '/'. */
  readonly name: string;
  /** What does not work without it. */
  readonly cost: string;
}

/**
 * Parts beside dbgeng.dll, in the order in which a report names them. Which of the first four an engine cannot do
 * without depends on its age, and is read from the files themselves.
 */
export const PART_RULES: readonly PartRule[] = [
  {
    name: 'dbghelp.dll',
    cost: 'the engine does not load without the dbghelp.dll it was built with',
  },
  { name: 'dbgmodel.dll', cost: 'no data model: dx, natvis and scripts do not work' },
  {
    // Seen with 10.0.29507: .dump /ma writes its file without it.
    name: 'dbgcore.dll',
    cost: "nothing of the engine's own; only MiniDumpWriteDump of dbghelp.dll does not work",
  },
  {
    name: 'msdia140.dll',
    cost: 'no PDB symbols: only exported names, no types, locals or source lines',
  },
  {
    name: 'symsrv.dll',
    cost: 'symbols are not downloaded: srv* in a symbol path finds nothing, local folders still work',
  },
  { name: 'winext/ext.dll', cost: 'no !analyze, !address and other general extension commands' },
  { name: 'winxp/exts.dll', cost: 'no !peb, !teb and other user-mode extension commands' },
  {
    name: 'winxp/kdexts.dll',
    cost: 'no !process, !thread, !pool and other kernel extension commands',
  },
  { name: 'ttd/TTDReplay.dll', cost: 'no Time Travel Debugging: traces (.run) cannot be opened' },
];
