/** How remote objects print: from what was told of them, without asking anybody. */
import { jsonOf } from '../../session/print.ts';
import type { Printed } from '../serve/printed.ts';
import { placeOf } from './remote.ts';

/** What an object says of itself, kept up to date by whoever holds it. */
interface Told {
  readonly className: string;
  readonly state: Readonly<Record<string, unknown>>;
  printed: Printed;
}

/** `toString` and `toJSON` of a remote object. */
export function printingOf(told: Told): { toString(): string; toJSON(): object } {
  return {
    toString: () => told.printed.text ?? `[remote ${told.className}]`,
    toJSON: () =>
      told.printed.json ??
      (told.className === 'Value' ? valueJson(told.state) : stateJson(told.state)),
  };
}

/** As the value itself prints, less what would have to be read. */
function valueJson({ name, typeName, kind, address, scalar }: Told['state']): object {
  return {
    name,
    type: typeName,
    kind,
    ...(address !== undefined && { address: jsonOf(address) }),
    ...(scalar !== undefined && { value: kind === 'pointer' ? pointer(scalar) : whole(scalar) }),
  };
}

function pointer(value: unknown): unknown {
  return value === 0n ? null : jsonOf(value);
}

function whole(value: unknown): unknown {
  if (typeof value !== 'bigint') return value;
  return Number.isSafeInteger(Number(value)) ? Number(value) : String(value);
}

/** Plain data; objects that it leads to are left out, or everything would be in everything. */
function stateJson(state: Told['state']): object {
  const own = Object.entries(state).filter(
    ([, value]) => typeof value !== 'object' || value === null || !placeOf(value),
  );
  return jsonOf(Object.fromEntries(own)) as object;
}
