/** Which callback object sits where in the engine, so that disposing it takes it out again. */
import { implementationOf, type Holder, type Implementation } from './implement.ts';
import type { IUnknown } from './unknown.ts';

/** `address of the owner:setter` → what was set there last. */
const occupants = new Map<string, { implementation: Implementation; holder: Holder }>();

/** A client has one place for each kind of callbacks, whichever form (Wide, Context) was set last. */
const keyOf = ({ owner, setter }: Holder) =>
  `${owner.pointer}:${setter.replace(/Wide$|Context/, '')}`;

/** Called by generated setters after the engine has taken (or, with null, dropped) a callback object. */
export function attach(
  owner: IUnknown,
  setter: string,
  callbacks: IUnknown | null | undefined,
): void {
  const holder = { owner, setter };
  const key = keyOf(holder);
  const previous = occupants.get(key);
  if (previous) {
    previous.implementation.holders.delete(previous.holder);
    occupants.delete(key);
  }
  const implementation = callbacks ? implementationOf(callbacks.pointer) : undefined;
  if (!implementation) return;
  implementation.holders.add(holder);
  occupants.set(key, { implementation, holder });
}

/** Takes the object out of every place that still has it. Owners that are gone have dropped it themselves. */
export function detachAll(implementation: Implementation): void {
  for (const holder of [...implementation.holders].reverse()) {
    const { owner, setter } = holder;
    implementation.holders.delete(holder);
    if (!owner.alive || occupants.get(keyOf(holder))?.implementation !== implementation) continue;
    const set = (owner as unknown as Record<string, (callbacks: null) => void>)[setter]!;
    set.call(owner, null);
  }
}
