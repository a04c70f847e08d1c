// What the symbol handler says while it looks for symbols, taken apart.
import { expect, test } from '@jest/globals';
import { parseReport } from '../../src/session/symbol-report.ts';

test('a search that found nothing but exports', () => {
  const { attempts, messages } = parseReport(
    [
      'DBGHELP: No debug info for C:\\x\\kernel32.dll.  Searching for dbg file',
      'DBGHELP: c:\\symbols\\kernel32.dbg - file not found',
      'DBGHELP: c:\\symbols\\dll\\kernel32.dbg - path not found',
      'DBGHELP: C:\\x\\kernel32.dll missing debug info.  Searching for pdb anyway',
      'DBGHELP: kernel32.pdb - file not found',
      'DBGHELP: kernel32 - export symbols',
      '',
      '************* Symbol Loading Error Summary **************',
    ].join('\n'),
  );
  expect(attempts).toEqual([
    { place: 'c:\\symbols\\kernel32.dbg', result: 'file not found', found: false },
    { place: 'c:\\symbols\\dll\\kernel32.dbg', result: 'path not found', found: false },
    { place: 'kernel32.pdb', result: 'file not found', found: false },
    { place: 'kernel32', result: 'export symbols', found: true },
  ]);
  expect(messages).toEqual(['C:\\x\\kernel32.dll missing debug info.  Searching for pdb anyway']);
});

test('a PDB with its path on the next line', () => {
  const { attempts } = parseReport(
    'DBGHELP: target - private symbols & lines \n        z:\\symbols\\target.pdb\n',
  );
  expect(attempts).toEqual([
    { place: 'z:\\symbols\\target.pdb', result: 'private symbols & lines', found: true },
  ]);
});

test('a PDB of another build, and one that was taken all the same', () => {
  const { attempts, messages } = parseReport(
    [
      'DBGHELP: c:\\a\\target.pdb - mismatched pdb',
      '*** WARNING: Unable to verify timestamp for target.exe',
      'DBGHELP: target - public symbols  ',
      '        c:\\b\\target.pdb - unmatched',
    ].join('\r\n'),
  );
  expect(attempts).toEqual([
    { place: 'c:\\a\\target.pdb', result: 'mismatched pdb', found: false },
    { place: 'c:\\b\\target.pdb', result: 'public symbols, of another build', found: true },
  ]);
  expect(messages).toEqual(['WARNING: Unable to verify timestamp for target.exe']);
});

test('a symbol server', () => {
  const { attempts, messages } = parseReport(
    [
      'SYMSRV:  BYINDEX: 0x2',
      'SYMSRV:  UNC: c:\\cache\\ntdll.pdb\\0123\\ntdll.pdb - path not found',
      'SYMSRV:  HTTPGET: /download/symbols/ntdll.pdb/0123/ntdll.pdb',
      'DBGHELP: c:\\cache\\ntdll.pdb\\0123\\ntdll.pdb - OK',
      'DBGHELP: ntdll - no symbols loaded',
    ].join('\n'),
  );
  expect(attempts.map(({ found }) => found)).toEqual([false, true, false]);
  expect(attempts[0]!.place).toContain('c:\\cache\\ntdll.pdb');
  expect(messages).toContain('HTTPGET: /download/symbols/ntdll.pdb/0123/ntdll.pdb');
});
