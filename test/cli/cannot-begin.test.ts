// Words for targets that are not to be had; some of them only Windows has.
import { expect, test } from '@jest/globals';
import { cannotBegin } from '../../src/cli/cannot-begin.ts';
import type { TargetSpec } from '../../src/cli/target.ts';
import { DbgEngError } from '../../src/raw.ts';

const spec = (how: TargetSpec['how'], name: string): TargetSpec => ({
  how,
  name,
  args: [name],
  options: {},
});

test.each([
  [
    spec('attach', 'csrss.exe'),
    new DbgEngError(0x80070005, 'IDebugClient', 'AttachProcess', "'csrss.exe': no access."),
    'there is no attaching to csrss.exe: no access (E_ACCESSDENIED, 0x80070005)',
    'It belongs to another user or is protected: try as administrator.',
  ],
  [
    spec('launch', 'setup.exe'),
    new DbgEngError(0x800702e4, 'IDebugClient5', 'CreateProcess2Wide'),
    expect.stringMatching(/^setup\.exe cannot be started: .*0x800702e4\)?$/),
    'It wants to run as administrator: start this command as one.',
  ],
  [
    spec('attach', '4711'),
    new DbgEngError(0x80070057, 'IDebugClient', 'AttachProcess'),
    'there is no attaching to 4711: there is no such process',
    '`tasklist` shows the ids and names of processes.',
  ],
  [
    spec('attach', 'node.exe'),
    new Error("2 processes are called 'node.exe', with the ids 60, 76: attach to one of these."),
    "there is no attaching to node.exe: 2 processes are called 'node.exe', with the ids 60, 76: attach to one of these.",
    undefined,
  ],
  [
    spec('openDump', 'a\nb.dmp'),
    new DbgEngError(0x8007007b, '', 'OpenDumpFileWide', "'Z:\\x\\a\nb.dmp': rename it."),
    'a\ufffdb.dmp cannot be opened: rename it (ERROR_INVALID_NAME, 0x8007007b)',
    undefined,
  ],
  [
    spec('openDump', 'a.dmp'),
    new DbgEngError(0x8badf00d, 'IDebugClient5', 'OpenDumpFileWide'),
    'a.dmp cannot be opened: 0x8badf00d',
    undefined,
  ],
])('case %#', (target, error, message, hint) => {
  const said = cannotBegin(target, error, false);
  expect(said).toEqual({ message, ...(hint && { hint }) });
});

test('an engine that does not load is nothing that a target can help', () => {
  const error = Object.assign(new Error('The debugger engine X does not load.\nmore'), {
    name: 'EngineLoadError',
  });
  expect(cannotBegin(spec('launch', 'a.exe'), error, false)).toEqual({
    message: 'The debugger engine X does not load.',
    exitCode: 3,
  });
});
