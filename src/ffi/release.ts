/** IUnknown's Release for a pointer whose vtable nobody has looked at. */
import koffi from 'koffi';
import { bindFunction, type NativeFunction } from './native.ts';

/** Kept for ever: collecting the handle would unload the library. */
let library: ReturnType<typeof koffi.load> | undefined;

/** rpcrt4's function that calls Release through the vtable; null where there is none. Takes the pointer. */
export function bindReleaseAny(): NativeFunction | null {
  if (process.platform !== 'win32') return null;
  try {
    library ??= koffi.load('rpcrt4.dll');
    return bindFunction(library.symbol('IUnknown_Release_Proxy') as bigint, 'ui');
  } catch {
    return null;
  }
}
