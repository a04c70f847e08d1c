// What sessions on Windows need besides an engine.
import { arch } from 'node:os';
import type { Finding } from './report.ts';

/** A 64-bit Node; everything else comes with Windows. */
export function windowsFindings(): Finding[] {
  const machine = arch();
  const fits = machine === 'x64' || machine === 'arm64';
  return [
    {
      name: 'Node.js',
      state: fits ? 'ok' : 'broken',
      what: `${process.version} for ${machine}`,
      ...(!fits && {
        cost: 'no sessions: the engine is a 64-bit DLL (it debugs 32-bit programs too)',
        mend: 'install the 64-bit Node.js',
      }),
    },
  ];
}
