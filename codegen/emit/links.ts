/** Addresses of Microsoft's pages, derived from names: the scheme of learn.microsoft.com, stable since 2018. */
import type { Struct } from '../model.ts';

const ROOT = 'https://learn.microsoft.com/windows-hardware/drivers/ddi';

const stemOf = (header: string) => header.replace(/\.h$/i, '').toLowerCase();

/** Page of a method, under the interface that had it first. */
export function methodPage(header: string, interfaceName: string, method: string): string {
  const stem = stemOf(header);
  return `${ROOT}/${stem}/nf-${stem}-${interfaceName.toLowerCase()}-${method.toLowerCase()}`;
}

export function interfacePage(header: string, interfaceName: string): string {
  const stem = stemOf(header);
  return `${ROOT}/${stem}/nn-${stem}-${interfaceName.toLowerCase()}`;
}

/** Page of a struct; those of dbgeng.h are filed under their tag, which begins with an underscore. */
export function structPage(header: string, { name, external }: Struct): string {
  const lower = name.toLowerCase();
  if (external) return `https://learn.microsoft.com/windows/win32/api/winnt/ns-winnt-${lower}`;
  const stem = stemOf(header);
  return `${ROOT}/${stem}/ns-${stem}-${stem === 'dbgeng' ? '_' : ''}${lower}`;
}

export function enumPage(header: string, name: string): string {
  const stem = stemOf(header);
  return `${ROOT}/${stem}/ne-${stem}-${name.toLowerCase()}`;
}
