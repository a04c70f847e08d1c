/** Special methods of IDebugClient, IDebugPlmClient and IDebugAdvanced. */
import { change, type MethodOverride } from './method-spec.ts';

const KEPT =
  'The engine takes a reference and calls the object until another one, or null, is set: JS must keep it alive.';

export const clientMethods: readonly MethodOverride[] = [
  ...[
    'SetInputCallbacks',
    'SetOutputCallbacks',
    'SetEventCallbacks',
    'SetEventContextCallbacks',
  ].map((name) =>
    change('IDebugClient', name, { kind: 'callback-setter', parameter: 'Callbacks' }, KEPT),
  ),
  change(
    'IDebugClient',
    'SetOutputCallbacksWide SetEventCallbacksWide',
    { kind: 'nullable', parameter: 'Callbacks' },
    'Annotated _In_ where the ANSI twins say _In_opt_; the engine takes null and drops the callbacks (seen with version 20260109).',
    'Pass null to take the callbacks out.',
  ),
  change(
    'IDebugClient',
    'GetOutputCallbacks',
    { kind: 'callback-getter', parameter: 'Callbacks' },
    'Null when none is set. Where the ANSI twin of an object is asked for, the engine hands out a wrapper of its own (seen with version 20260109).',
    'Null when none is set. Asked in the other character width it returns an adapter of the engine.',
  ),
  change(
    'IDebugClient',
    'GetInputCallbacks',
    { kind: 'callback-getter', parameter: 'Callbacks' },
    'Null when none is set, though annotated as never null.',
    'Null when none is set.',
  ),
  change(
    'IDebugClient',
    'GetEventCallbacks',
    { kind: 'callback-getter', parameter: 'Callbacks' },
    'When none is set it returns S_OK and does not touch the pointer (seen with version 20260109): it must be zeroed before the call.',
    'Null when none is set.',
  ),
  change(
    'IDebugPlmClient',
    'QueryPlmPackageWide QueryPlmPackageList',
    { kind: 'callback-argument', parameter: 'Stream' },
    'The object receives the text during the call; it is not kept.',
  ),
  change(
    'IDebugClient',
    'CreateProcess2 CreateProcessAndAttach2',
    {
      kind: 'struct-argument',
      parameter: 'OptionsBuffer',
      size: 'OptionsBufferSize',
      struct: 'DEBUG_CREATE_PROCESS_OPTIONS',
    },
    "Microsoft's page names the structure; any size but 16 is E_INVALIDARG (seen with version 20260109).",
  ),
  change(
    'IDebugClient',
    'CreateProcess2 CreateProcessAndAttach2',
    { kind: 'environment-block', parameter: 'Environment' },
    "Microsoft's page: NUL-terminated `name=value` texts and a final NUL, in the character width of the method.",
    'Environment is a list of `name=value`; null inherits that of the process server.',
  ),
  change(
    'IDebugClient',
    'SetClientContext',
    {
      kind: 'struct-argument',
      parameter: 'Context',
      size: 'ContextSize',
      struct: 'DEBUG_CLIENT_CONTEXT',
    },
    'The structure stands in the header and is used nowhere else; 8 bytes succeed, 4 are E_FAIL (seen with version 20260109).',
  ),
  change(
    'IDebugClient',
    'DispatchCallbacks WaitForProcessServerEnd',
    { kind: 's-false', means: 'timeout' },
    'The comments say that S_FALSE is the timeout.',
  ),
  change(
    'IDebugClient',
    'IsKernelDebuggerEnabled',
    { kind: 's-false', means: 'false' },
    'The comment says that S_OK means yes; the other answer is S_FALSE.',
  ),
  change(
    'IDebugAdvanced',
    'Request',
    { kind: 'once' },
    'Codes may change state, and OutBufferSize must be exact: E_INVALIDARG otherwise, even for a null buffer (page of Microsoft, and seen with version 20260109).',
    'OutBufferSize must be exactly what the code asks for.',
  ),
  change(
    'IDebugAdvanced',
    'Request',
    { kind: 'untrimmed', buffer: 'OutBuffer', actual: 'OutSize' },
    'DEBUG_REQUEST_GET_WIN32_MAJOR_MINOR_VERSIONS fills its 8 bytes and reports OutSize 0 (seen with version 20260109).',
    'OutSize is 0 for codes that always fill the whole buffer.',
  ),
  change(
    'IDebugAdvanced',
    'Request',
    { kind: 's-false', means: 'nothing' },
    'What S_FALSE means depends on the code: "no" for DEBUG_REQUEST_SOURCE_PATH_HAS_SOURCE_SERVER and its like, "truncated" for others.',
    'Codes that ask a question answer with S_OK or S_FALSE: use the `.hr` form.',
  ),
  change(
    'IDebugAdvanced',
    'GetThreadContext SetThreadContext',
    { kind: 'context', buffers: ['Context'] },
    'CONTEXT of the machine: 1232 bytes on amd64, 1231 are E_INVALIDARG, more are filled as far as there is extended state (seen with version 20260109).',
  ),
  change(
    'IDebugAdvanced',
    'FindSourceFileAndToken',
    { kind: 'hole', parameter: 'FoundElement', value: '0xffffffff' },
    'The comment on FindSourceFile: -1 when the file was found directly and not on the path.',
    'FoundElement is null when the file was not found through an element of the source path.',
  ),
];
