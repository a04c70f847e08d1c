/** Which callback object sits where in the engine, so that disposing it takes it out again. */
import { implementationOf, type Holder, type Implementation } from './implement.ts';
import type { InterfaceClass } from './spec.ts';
import { afterRelease, type IUnknown } from './unknown.ts';

interface Occupant {
  readonly implementation: Implementation;
  readonly holder: Holder;
}

/** `address of the owner:setter` → what was set there last. */
const occupants = new Map<string, Occupant>();

/** A client has one place for each kind of callbacks, whichever form (Wide, Context) was set last. */
const keyOf = ({ owner, setter }: Holder) =>
  `${owner.pointer}:${setter.replace(/Wide$|Context/, '')}`;

/** Wrappers that are told when they are disposed. */
const watched = new WeakSet<IUnknown>();

/**
 * Wrappers of our own, each with a reference, in the place of one that was disposed while others had the
 * same client: it lives on, with the callback object in it.
 */
const substitutes = new Set<IUnknown>();

/** Called by generated setters after the engine has taken (or, with null, dropped) a callback object. */
export function attach(
  owner: IUnknown,
  setter: string,
  callbacks: IUnknown | null | undefined,
): void {
  const holder = { owner, setter };
  const key = keyOf(holder);
  const previous = occupants.get(key);
  const implementation = callbacks ? implementationOf(callbacks.pointer) : undefined;
  if (previous) vacate(key, previous);
  if (implementation) occupy(key, { implementation, holder });
  if (previous && substitutes.has(previous.holder.owner)) dropUnused(previous.holder.owner);
}

function occupy(key: string, occupant: Occupant): void {
  const { implementation, holder } = occupant;
  implementation.holders.add(holder);
  occupants.set(key, occupant);
  if (watched.has(holder.owner)) return;
  watched.add(holder.owner);
  holder.owner.onDispose(() => substitute(holder.owner));
}

function vacate(key: string, { implementation, holder }: Occupant): void {
  implementation.holders.delete(holder);
  occupants.delete(key);
}

/** What is in the engine by `owner`. */
const placesOf = (owner: IUnknown) =>
  [...occupants].filter(([, { holder }]) => holder.owner === owner);

/** `owner` is about to go: its places go over to a wrapper that stays for as long as anybody has the client. */
function substitute(owner: IUnknown): void {
  const places = placesOf(owner);
  if (places.length === 0 || substitutes.has(owner)) return;
  owner.AddRef();
  const stays = new (owner.constructor as InterfaceClass<IUnknown>)(owner.pointer, true);
  substitutes.add(stays);
  for (const [key, occupant] of places) {
    const { implementation, holder } = occupant;
    vacate(key, occupant);
    occupy(key, { implementation, holder: { owner: stays, setter: holder.setter } });
  }
  afterRelease(dropAbandoned);
}

/** Runs after every release while there are substitutes: clients that nobody else has any more go. */
function dropAbandoned(): void {
  for (const { pointer } of [...substitutes]) {
    const ours = [...substitutes].filter((each) => each.pointer === pointer);
    if (ours.length === 0 || pointer === 0) continue;
    ours[0]!.AddRef();
    if (ours[0]!.Release() > ours.length) continue;
    for (const each of ours) {
      // The engine drops what is in a client together with the client.
      for (const [key, occupant] of placesOf(each)) vacate(key, occupant);
      dropUnused(each);
    }
  }
}

/** Gives a substitute's reference back once nothing is in the engine by it. */
function dropUnused(substituted: IUnknown): void {
  if (placesOf(substituted).length > 0) return;
  substitutes.delete(substituted);
  if (substitutes.size === 0) afterRelease(undefined);
  substituted.dispose();
}

/** Takes the object out of every place that still has it. */
export function detachAll(implementation: Implementation): void {
  for (const holder of [...implementation.holders].reverse()) {
    const { owner, setter } = holder;
    implementation.holders.delete(holder);
    if (!owner.alive || occupants.get(keyOf(holder))?.implementation !== implementation) continue;
    const set = (owner as unknown as Record<string, (callbacks: null) => void>)[setter]!;
    set.call(owner, null);
  }
}
