/**
 * Addresses of 32-bit targets from 2 GiB on. The engine sign-extends them to 64 bits, as Windows writes them
 * into dumps; other programs' dumps, and people, have them with zeros. Both mean the same place.
 */
import type { TypedData } from '../engine/typed-data.ts';
import type { Session } from './session.ts';

const HALF = 1n << 31n;
const LOWEST = BigInt.asUintN(64, -HALF);

/** Does it have ones in front, as the engine writes what lies in the upper half? */
function isExtended(pointer: bigint): boolean {
  return pointer >= LOWEST && pointer >> 64n === 0n;
}

/** A pointer of 32 bits as the engine writes it. */
export function signExtended(pointer: bigint): bigint {
  return BigInt.asUintN(64, BigInt.asIntN(32, pointer));
}

/** The bits of a pointer in either form; undefined where it has more than 32. */
export function pointer32(pointer: bigint): bigint | undefined {
  const fits = (pointer >= 0n && pointer < HALF << 1n) || isExtended(pointer);
  return fits ? BigInt.asUintN(32, pointer) : undefined;
}

/** The same place in the other form; undefined where there is only one. */
function otherForm(pointer: bigint): bigint | undefined {
  if (pointer >= HALF && pointer < HALF << 1n) return signExtended(pointer);
  return isExtended(pointer) ? BigInt.asUintN(32, pointer) : undefined;
}

interface Answer {
  readonly hresult: number;
}

/** Asks at an address, and where that fails at its other form, as the dump may have only that one. */
export function inEitherForm<T extends Answer>(
  session: Session,
  address: bigint,
  ask: (address: bigint) => T,
): T {
  const answer = ask(address);
  if (answer.hresult === 0) return answer;
  const other = otherForm(address);
  if (other === undefined || session.pointerSize() === 8) return answer;
  const second = ask(other);
  return second.hresult === 0 ? second : answer;
}

/** The form of an address that can be read; the address itself where none can, or both. */
export function readableForm(session: Session, address: bigint): bigint {
  if (otherForm(address) === undefined) return address;
  let place = address;
  const { data } = session.engine;
  const { hresult } = inEitherForm(session, address, (at) => data.hr.ReadVirtual((place = at), 1));
  return hresult === 0 ? place : address;
}

/** Where the value of a pointer stands in DEBUG_TYPED_DATA. */
const DATA_AT = 24;

/** A pointer's typed data with another address in it. */
export function withPointer(typed: TypedData, data: bigint): TypedData {
  if (data === typed.data) return typed;
  const bytes = typed.bytes.slice();
  new DataView(bytes.buffer).setBigUint64(DATA_AT, data, true);
  return { ...typed, data, bytes };
}
