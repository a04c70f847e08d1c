/**
 * Interface identifiers where the header contradicts itself: DEFINE_GUID says one thing, DECLSPEC_UUID
 * another. The engine decides: an identifier that its DLLs do not contain cannot be answered.
 */

export interface IidOverride {
  interfaceName: string;
  iid: string;
  reason: string;
}

export const IID_OVERRIDES: readonly IidOverride[] = [
  {
    interfaceName: 'IDebugPlmClient3',
    iid: 'cdf48669-901f-4791-b868-7d2cb3a2d7fc',
    reason:
      'DEFINE_GUID. The other value (d4a5dbd1-…) is in no dbgeng.dll of version 20260109 (amd64, x86, arm64); this one is in all three.',
  },
  {
    interfaceName: 'IDebugHostType',
    iid: '3aadc353-2b14-4abb-9893-5e03458e07ee',
    reason:
      'DECLSPEC_UUID. The other value (f219b848-…) is in neither dbgeng.dll nor dbgmodel.dll of version 20260109; this one is in both, and a type of the engine answers to it and not to the other, although IDebugHostTypeSignature is declared with it too.',
  },
];
