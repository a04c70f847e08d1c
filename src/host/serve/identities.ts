/** How the engine's thread packs what crosses by identity: its objects, and functions of the program's. */
import { SessionEndedError } from '../errors.ts';
import type { Identities } from '../wire/pack.ts';
import type { Callbacks, CalleeTerms } from './callbacks.ts';
import type { Exports } from './exports.ts';
import { crossesByCopy } from './kinds.ts';

export function servantIdentities(exports: Exports, callbacks: Callbacks): Identities {
  return {
    pack(value, nested) {
      if (typeof value === 'function') {
        const id = callbacks.idOf(value);
        if (id !== undefined) return { '~': 'c', i: id };
      } else if (crossesByCopy(value)) return undefined;
      return exports.pack(value, nested);
    },
    unpack(json) {
      const id = json['i'] as number;
      if (json['~'] === 'c') return callbacks.get(id, json as unknown as CalleeTerms);
      const object = exports.get(id);
      if (!object) throw new SessionEndedError('An object of this call');
      const path = (json['p'] ?? []) as string[];
      return path.reduce<unknown>((inner, key) => (inner as Record<string, unknown>)[key], object);
    },
  };
}
