/** Special methods of IDebugDataSpaces, IDebugRegisters, IDebugSymbolGroup and IDebugSymbols. */
import { change, type MethodOverride } from './method-spec.ts';

export const symbolMethods: readonly MethodOverride[] = [
  change(
    'IDebugDataSpaces',
    `ReadMultiByteStringVirtual ReadUnicodeStringVirtual`,
    { kind: 'nul-terminated', buffer: 'Buffer', bytes: 'StringBytes' },
    'StringBytes counts bytes of the text in the target, its NUL included: 24 for 11 UTF-16 units, 18 for 17 bytes. A buffer too small gives S_FALSE and holds nothing useful (seen with version 20260109).',
  ),
  change(
    'IDebugDataSpaces',
    'GetVirtualTranslationPhysicalOffsets',
    { kind: 's-false', means: 'nothing' },
    'The comment: S_FALSE when the address could be translated only in part.',
    'The `.hr` form tells whether the translation is complete (S_OK) or not (S_FALSE).',
  ),
  change(
    'IDebugDataSpaces',
    'CheckLowMemory',
    { kind: 's-false', means: 'nothing' },
    "Microsoft's page: a success code with FACILITY_NT_BIT and the number of the damaged page.",
    'The `.hr` form carries the number of a damaged page: hresult is 0x10000000 + page.',
  ),
  change(
    'IDebugRegisters',
    'GetValues SetValues GetValues2 SetValues2 GetPseudoValues SetPseudoValues',
    { kind: 'list-or-range', list: 'Indices', start: 'Start', count: 'Count' },
    'The comment: the registers in Indices, or those from Start on when Indices is null.',
  ),
  change(
    'IDebugSymbolGroup',
    'ExpandSymbol',
    { kind: 's-false', means: 'nothing' },
    "Microsoft's page: S_FALSE when there is nothing to expand; the engine answered E_FAIL for such symbols (seen with version 20260109).",
  ),
  change(
    'IDebugSymbols',
    'GetModuleParameters',
    { kind: 'list-or-range', list: 'Bases', start: 'Start', count: 'Count' },
    'The parameters of the modules at Bases, or of those from Start on when Bases is null.',
    'The Base of an element is DEBUG_INVALID_OFFSET where no module begins at the address.',
  ),
  change(
    'IDebugSymbols',
    'GetModuleByIndex',
    { kind: 's-false', means: 'nothing' },
    "Microsoft's page: S_FALSE when the module is not loaded and nothing is known of it.",
  ),
  change(
    'IDebugSymbols',
    'GetOffsetByName',
    { kind: 's-false', means: 'nothing' },
    'The comment: S_FALSE when several symbols fit and one of them was taken; seen with a wildcard.',
    'The `.hr` form tells whether the name was unique (S_OK) or one of several was taken (S_FALSE).',
  ),
  change(
    'IDebugSymbols',
    'IsManagedModule',
    { kind: 's-false', means: 'false' },
    'The comment: S_OK means yes. The other answer is S_FALSE (seen with version 20260109).',
  ),
  change(
    'IDebugSymbols',
    'GetNearNameByOffset',
    { kind: 'signed', parameter: 'Displacement' },
    'The comment calls it negative for the next symbol; version 20260109 returns the distance in both directions (48 for the next, 816 for the previous of target!add).',
    'Displacement is the distance to the symbol, in both directions.',
  ),
  change(
    'IDebugSymbols',
    'FindSourceFile',
    { kind: 'hole', parameter: 'FoundElement', value: '0xffffffff' },
    'The comment: -1 when the file was found directly and not on the path.',
    'FoundElement is null when the file was not found through an element of the source path.',
  ),
  change(
    'IDebugSymbols',
    'GetSourceFileLineOffsets',
    { kind: 'hole', parameter: 'Buffer', value: '0xffffffffffffffffn' },
    'The comment: lines without code have DEBUG_INVALID_OFFSET.',
    'Element n belongs to line n + 1; null where a line has no code.',
  ),
  change(
    'IDebugSymbols',
    'GetScope GetScopeEx SetScope SetScopeEx',
    { kind: 'context', buffers: ['ScopeContext'] },
    'CONTEXT of the machine: less than 1232 bytes on amd64 is E_INVALIDARG, none at all is allowed (seen with version 20260109).',
  ),
  change(
    'IDebugSymbols',
    'SetScope SetScopeEx',
    { kind: 's-false', means: 'nothing' },
    "The comment and Microsoft's page: S_FALSE when the scope has changed.",
    'The `.hr` form tells whether the scope has changed (S_FALSE) or was the same (S_OK).',
  ),
  change(
    'IDebugSymbols',
    'GetScopeSymbolGroup GetScopeSymbolGroup2',
    { kind: 'reuses', parameter: 'Update', result: 'Symbols' },
    'With Update the result is the same pointer, with one more reference (seen with version 20260109).',
    'With Update the same group is refreshed and returned.',
  ),
];
