// Runs next to the engine: which members of an object are meant for people.
import { LOCAL_MEMBERS } from '../../../host/members.ts';

/** Members of ours that are private to their class, which at run time nothing tells. */
const PRIVATE = new Set([
  ...['local', 'server', 'free', 'beforeEntry', 'breakInDue', 'processId', 'noteAttached'],
  ...['status', 'run', 'slots', 'owned', 'beforeRelease', 'quietFace', 'constructor'],
]);

/** Names that can stand behind a point, of the object and what it inherits. */
export function propertyNames(value: unknown): string[] {
  const names = new Set<string>();
  const ours = Object(value).constructor?.name as string | undefined;
  const machinery = ours !== undefined && Object.hasOwn(LOCAL_MEMBERS, ours);
  const raw = typeof (value as { pointer?: unknown }).pointer === 'number';
  for (
    let level: unknown = Object(value);
    level && level !== Object.prototype;
    level = Object.getPrototypeOf(level)
  )
    for (const name of Object.getOwnPropertyNames(level))
      if (/^[A-Za-z_$][\w$]*$/.test(name)) names.add(name);
  names.delete('constructor');
  if (!machinery && !raw) return [...names];
  const hidden = machinery ? LOCAL_MEMBERS[ours as keyof typeof LOCAL_MEMBERS] : [];
  for (const name of [...hidden, ...PRIVATE]) names.delete(name);
  return [...names];
}
