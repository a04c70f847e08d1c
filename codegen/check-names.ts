/** Refuses names of a header that would mean something else in the emitted TypeScript. */
import { HELPERS, HOT, STRUCT_HELPERS } from './emit/helpers.ts';
import { local } from './emit/code.ts';
import { HeaderError, type Model } from './model.ts';
import { windowsAlias } from './scalars.ts';
import { intoBuffer, isArgument, type ShapedMethod } from './shape.ts';

const RESERVED =
  'arguments await break case catch class const continue debugger default delete do else enum eval export ' +
  'extends false finally for function if implements import in instanceof interface let new null package ' +
  'private protected public return static super switch this throw true try typeof var void while with yield';
/** What emitted code says besides: values, then types. */
const VALUES = 'Array BigInt Math Number String undefined IUnknown defineFamily';
const TYPES =
  'ArrayBufferView FamilyValue FamilyValue64 Guid MethodSpec Uint8Array any bigint boolean never number object ' +
  'string symbol unknown';
const TAKEN = new Set([
  ...words(RESERVED),
  ...words(VALUES),
  ...HELPERS,
  ...HOT,
  ...STRUCT_HELPERS,
]);
const TAKEN_TYPES = new Set([...TAKEN, ...words(TYPES)]);

/** Variables of every emitted method. */
const VARIABLES = new Set(words('at hr attempt'));

/** Members of every wrapped object: see IUnknown in src/com/unknown.ts. */
const MEMBERS = new Set(
  words(
    'constructor alive dispose forget handlers hr interfaceName onDispose owned pointer slots then',
  ),
);

function words(text: string): string[] {
  return text.split(' ');
}

/** Types, each of which becomes an export of its own. */
export function checkTypeNames(model: Model, families: readonly string[]): void {
  const { header, interfaces, structs, enums } = model;
  // Constants and families that share a name are one complaint of families.ts already.
  const seen = new Set(families);
  const all = [
    ...interfaces.flatMap(({ name, line }) =>
      [name, `${name}Hr`, `${name}Handlers`].map((each) => ({ name: each, line })),
    ),
    ...structs.filter(({ external }) => !external),
    ...enums,
  ];
  for (const { name, line } of all) {
    if (TAKEN_TYPES.has(name))
      throw new HeaderError(header, line, `${name} has a meaning in TypeScript`);
    if (windowsAlias(name)) throw new HeaderError(header, line, `${name} is a type of Windows`);
    if (seen.has(name)) throw new HeaderError(header, line, `there are two types named ${name}`);
    seen.add(name);
  }
}

/** Why a method or one of its parameters cannot keep its name. */
export function nameProblem(shaped: ShapedMethod): string | undefined {
  const { method, parameters } = shaped;
  if (MEMBERS.has(method.name)) return 'every object has a member of that name already';
  const types = new Set(parameters.flatMap(({ of }) => of ?? []));
  const made = new Map<string, string>();
  for (const p of parameters)
    for (const suffix of ['At', 'Room', 'Fresh']) {
      const name = local(p) + suffix;
      if (made.has(name))
        return `${made.get(name)} and ${p.name} differ in their first letter only`;
      made.set(name, p.name);
    }
  // Fine names, but where a length of 64 bits has to become a Number, or a list a text.
  const free = new Set(['Number', 'String']);
  if (parameters.some((p) => p.role === 'actual' && p.kind === 'u64')) free.delete('Number');
  if (parameters.some((p) => p.block)) free.delete('String');
  // Names of results are keys, which may be anything.
  const into = intoBuffer(shaped);
  const variables = parameters.filter((p) => isArgument(p) || p === into);
  const bad = variables.find(
    ({ name }) =>
      (TAKEN.has(name) && !free.has(name)) ||
      VARIABLES.has(name) ||
      types.has(name) ||
      made.has(name),
  );
  return bad && `the parameter ${bad.name} has a meaning in TypeScript`;
}
