// Text of the manifests that make Windows take the engine's own dbghelp.dll although another one is already loaded.

/** DLLs whose bare names must lead to the engine's folder; node.exe itself has imported the system's dbghelp.dll. */
export const REDIRECTED = [
  'dbghelp.dll',
  'dbgcore.dll',
  'dbgmodel.dll',
  'msdia140.dll',
  'symsrv.dll',
];

/** Name of the private assembly; Windows looks for NAME.manifest in the assembly folder. */
export const ASSEMBLY_NAME = 'dbgeng.private';
const IDENTITY = `<assemblyIdentity type="win32" name="${ASSEMBLY_NAME}" version="1.0.0.0"/>`;

/**
 * A manifest that leads each file name to a full path. `loadFrom` is not documented by Microsoft, but its own Windows App
 * SDK relies on it (microsoft/WindowsAppSDK, pull request 4067).
 */
export function redirectManifest(files: readonly { name: string; path: string }[]): string {
  return manifest([
    '<assemblyIdentity type="win32" name="dbgeng.redirect" version="1.0.0.0"/>',
    ...files.map(({ name, path }) => `<file name="${name}" loadFrom="${escape(path)}"/>`),
  ]);
}

/** A manifest that asks for the private assembly: the documented way, which needs its manifest beside the DLLs. */
export function hostManifest(): string {
  return manifest([
    '<assemblyIdentity type="win32" name="dbgeng.host" version="1.0.0.0"/>',
    `<dependency><dependentAssembly>${IDENTITY}</dependentAssembly></dependency>`,
  ]);
}

/** The private assembly's own manifest, to lie beside the DLLs. */
export function assemblyManifest(names: readonly string[]): string {
  return manifest([IDENTITY, ...names.map((name) => `<file name="${name}"/>`)]);
}

function manifest(lines: readonly string[]): string {
  return [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>',
    '<assembly xmlns="urn:schemas-microsoft-com:asm.v1" manifestVersion="1.0">',
    ...lines,
    '</assembly>',
    '',
  ].join('\r\n');
}

function escape(text: string): string {
  const entities: Record<string, string> = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '"': '&quot;',
  };
  return text.replace(/[&<>"]/g, (character) => entities[character]!);
}
