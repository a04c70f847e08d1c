/** Parameters and answers of the callback interfaces. */
import { answers, on, type LinkRule } from './link-spec.ts';

const EVENTS = 'IDebugEventCallbacks IDebugEventCallbacksWide IDebugEventContextCallbacks';

export const callbackLinks: readonly LinkRule[] = [
  on(
    EVENTS,
    'GetInterestMask',
    'Mask',
    'DEBUG_EVENT',
    'The block is headed as interest mask bits.',
  ),
  on(EVENTS, 'SessionStatus', 'Status', 'DEBUG_SESSION', 'The block names the method.'),
  on(EVENTS, 'ChangeDebuggeeState', 'Flags', 'DEBUG_CDS', 'The block names the method.'),
  on(EVENTS, 'ChangeEngineState', 'Flags', 'DEBUG_CES', 'The block names the method.'),
  on(EVENTS, 'ChangeSymbolState', 'Flags', 'DEBUG_CSS', 'The block names the method.'),
  on(
    EVENTS,
    'SystemError',
    'Level',
    'SLE',
    'The same levels as those of GetSystemErrorControl, which decides what happens.',
  ),
  answers(
    EVENTS,
    `Breakpoint Exception CreateThread ExitThread CreateProcess ExitProcess LoadModule UnloadModule SystemError`,
    'DEBUG_STATUS',
    'The block of status codes says that event methods return them: how the target goes on.',
  ),
  on(
    'IDebugOutputCallbacks',
    'GetInterestMask',
    'Mask',
    'DEBUG_OUTCBI',
    'The block is headed as the interest mask of IDebugOutputCallbacks2.',
  ),
  on('IDebugOutputCallbacks', 'Output2', 'Which', 'DEBUG_OUTCB', 'Which kind of content arrives.'),
  on('IDebugOutputCallbacks', 'Output2', 'Flags', 'DEBUG_OUTCBF', 'Flags of that content.'),
];
