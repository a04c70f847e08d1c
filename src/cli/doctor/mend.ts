// What to do about parts that are missing beside an engine.

const WINDBG = 'install WinDbg (winget install Microsoft.WinDbg), whose engine has it';
const KITS =
  'install the Debugging Tools of the Windows SDK, or WinDbg (winget install Microsoft.WinDbg)';

const BY_PART: Readonly<Record<string, readonly [windows: string, linux: string]>> = {
  'dbghelp.dll': [KITS, 'name a whole engine in DBGENG_PATH'],
  'dbgmodel.dll': [KITS, 'name a whole engine in DBGENG_PATH'],
  'dbgcore.dll': [KITS, 'nothing: it is not needed'],
  'msdia140.dll': [WINDBG, 'name a folder with an engine that has it in DBGENG_PATH'],
  'symsrv.dll': [
    KITS,
    'keep symbols in folders of this computer, and name them with -y; or put a symsrv.dll beside an engine of your own ' +
      'and name its folder in DBGENG_PATH',
  ],
  'winext/ext.dll': [
    KITS,
    'Microsoft does not let it be passed on: copy it from a Windows with WinDbg',
  ],
  'winxp/exts.dll': [
    KITS,
    'Microsoft does not let it be passed on: copy it from a Windows with WinDbg',
  ],
  'winxp/kdexts.dll': [
    KITS,
    'Microsoft does not let it be passed on: copy it from a Windows with WinDbg',
  ],
  'ttd/TTDReplay.dll': [WINDBG, 'nothing: Time Travel Debugging needs Windows'],
};

/** How to get a part of the engine, on this system. */
export function mendPart(name: string, linux: boolean): string {
  const [windows, other] = BY_PART[name] ?? [WINDBG, WINDBG];
  return linux ? other : windows;
}
