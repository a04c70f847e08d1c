import { expect, test } from '@jest/globals';
import {
  ASSEMBLY_NAME,
  assemblyManifest,
  hostManifest,
  redirectManifest,
} from '../../src/engine/load/manifest.ts';

test('a redirect names full paths, safe for XML', () => {
  const text = redirectManifest([
    { name: 'dbghelp.dll', path: 'C:\\R&D "x"\\<ü>\\dbghelp.dll' },
    { name: 'dbgmodel.dll', path: 'C:\\a\\dbgmodel.dll' },
  ]);
  expect(text.split('\r\n').slice(1, -1)).toEqual([
    '<assembly xmlns="urn:schemas-microsoft-com:asm.v1" manifestVersion="1.0">',
    '<assemblyIdentity type="win32" name="dbgeng.redirect" version="1.0.0.0"/>',
    '<file name="dbghelp.dll" loadFrom="C:\\R&amp;D &quot;x&quot;\\&lt;ü&gt;\\dbghelp.dll"/>',
    '<file name="dbgmodel.dll" loadFrom="C:\\a\\dbgmodel.dll"/>',
    '</assembly>',
  ]);
});

test('the host asks for the very assembly that lies beside the DLLs', () => {
  const identity = /<assemblyIdentity [^>]*name="([^"]+)" version="([^"]+)"\/>/;
  const [, name, version] = identity.exec(assemblyManifest(['dbghelp.dll']))!;
  expect(name).toBe(ASSEMBLY_NAME);
  expect(hostManifest()).toContain(
    `<dependentAssembly><assemblyIdentity type="win32" name="${name}" version="${version}"/></dependentAssembly>`,
  );
});
