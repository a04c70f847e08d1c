// Runs next to the engine: `.help`: verbs, methods of interfaces with their pages, constants, names in scope.
import * as raw from '../../../raw.ts';
import type { InterfaceClass, MethodSpec, ParameterSpec } from '../../../raw.ts';
import { familyName, nameOf } from '../../../raw.ts';
import { SCOPE_NAMES } from './scope.ts';
import { hex, paint, type Screen } from './screen.ts';
import type { Verb } from './verb.ts';

const PAGES = 'https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng';

/** `.help` alone: the verbs, and what else can be typed. */
export function overview(screen: Screen, verbs: ReadonlyMap<string, Verb>): string {
  const rows = [...verbs].map(([name, { usage = '', help = '' }]) => {
    const head = `.${name} ${usage}`.trimEnd();
    return `  ${paint(screen, 'cyan', head.padEnd(26))} ${help}`;
  });
  return [
    'JavaScript, with await at the top level:',
    `  ${SCOPE_NAMES.join(', ')}`,
    '  every interface and constant of dbgeng.h: IDebugClient, DEBUG_STATUS, …; _ is the last value',
    'A colon, and a command of the engine:',
    `  ${paint(screen, 'cyan', ':lm'.padEnd(26))} its output as it comes; ${paint(screen, 'cyan', ':.hh')} or any other command of WinDbg`,
    'Quick verbs (scripts add others):',
    ...rows,
    'Keys: Tab completes names, symbols, fields and files; Ctrl+C stops what runs, Ctrl+D ends.',
    '.help NAME tells more: .help IDebugControl.WaitForEvent, .help DEBUG_STATUS, .help bp',
  ].join('\n');
}

/** What there is to say about a name; undefined when nothing is known. */
export function helpOn(
  screen: Screen,
  name: string,
  verbs: ReadonlyMap<string, Verb>,
): string | undefined {
  const verb = verbs.get(name.replace(/^\./, ''));
  if (verb) return `.${name.replace(/^\./, '')} ${verb.usage ?? ''}\n  ${verb.help ?? ''}`;
  const [owner, member] = name.split('.') as [string, string?];
  const type = interfaces().find(
    (each) => each.interfaceName.toLowerCase() === owner.toLowerCase(),
  );
  if (type && member !== undefined) return methodHelp(screen, type, member);
  if (type) return interfaceHelp(screen, type);
  const family = (raw as Readonly<Record<string, unknown>>)[owner.toUpperCase()];
  if (isFamily(family)) return familyHelp(screen, family, member);
  const found = interfaces().flatMap((each) =>
    methodsNamed(each, name).map(() => methodHelp(screen, each, name)!),
  );
  return found.length > 0 ? found.join('\n\n') : undefined;
}

function interfaces(): InterfaceClass<unknown>[] {
  return Object.values(raw).filter(
    (each): each is InterfaceClass<unknown> & typeof each =>
      typeof each === 'function' && 'interfaceName' in each && 'ownMethods' in each,
  ) as unknown as InterfaceClass<unknown>[];
}

function methodsNamed(type: InterfaceClass<unknown>, name: string): MethodSpec[] {
  return type.ownMethods().filter((method) => method.name.toLowerCase() === name.toLowerCase());
}

/** The interface or one of its bases that adds the method. */
function ownerOf(type: InterfaceClass<unknown>, name: string): InterfaceClass<unknown> | undefined {
  for (
    let each: unknown = type;
    typeof each === 'function' && 'ownMethods' in each;
    each = Object.getPrototypeOf(each)
  ) {
    const own = each as unknown as InterfaceClass<unknown>;
    if (Object.hasOwn(own, 'ownMethods') && methodsNamed(own, name).length > 0) return own;
  }
  return undefined;
}

function methodHelp(
  screen: Screen,
  type: InterfaceClass<unknown>,
  name: string,
): string | undefined {
  const owner = ownerOf(type, name);
  const method = owner && methodsNamed(owner, name)[0];
  if (!owner || !method) return undefined;
  const page = `${PAGES}/nf-dbgeng-${owner.interfaceName}-${method.name}`.toLowerCase();
  return [
    `${owner.interfaceName}.${paint(screen, 'cyan', method.name)}${signature(method)}`,
    `  slot ${method.slot}; .hr.${method.name} returns the HRESULT instead of throwing${method.omitted ? '; cannot be called from JavaScript' : ''}`,
    `  ${paint(screen, 'dim', page)}`,
  ].join('\n');
}

const KINDS: Readonly<Record<string, string>> = {
  u8: 'number',
  u16: 'number',
  u32: 'number',
  i32: 'number',
  f64: 'number',
  u64: 'bigint',
  i64: 'bigint',
  address: 'bigint',
  bool: 'boolean',
  bool1: 'boolean',
  ansi: 'string',
  wide: 'string',
  bstr: 'string',
  guid: 'string',
  bytes: 'Uint8Array',
  variant: 'any',
};

function typeText({ kind, type, array, block }: ParameterSpec): string {
  const named = type && ('structName' in type ? type.structName : type.interfaceName);
  const text = named ?? KINDS[kind] ?? kind;
  return array || block ? `${text}[]` : text;
}

const GIVEN = new Set(['in', 'inout', 'size']);
const GOT = new Set(['out', 'inout']);

/** `(Flags: number, Timeout: number): boolean` */
function signature({ parameters, returns, flag }: MethodSpec): string {
  const given = parameters
    .filter(({ role }) => GIVEN.has(role))
    .map((each) => `${each.name}: ${typeText(each)}${each.optional ? ' | null' : ''}`);
  const got = parameters.filter(({ role }) => GOT.has(role));
  return `(${given.join(', ')}): ${resultText(got, returns, flag)}`;
}

function resultText(
  got: readonly ParameterSpec[],
  returns: string,
  flag: string | undefined,
): string {
  if (flag && got.length === 0) return 'boolean';
  const [only, ...others] = got;
  if (!only)
    return returns === 'hresult' || returns === 'void' ? 'void' : (KINDS[returns] ?? 'number');
  if (others.length === 0) return typeText(only);
  return `{ ${got.map((each) => `${each.name}: ${typeText(each)}`).join('; ')} }`;
}

function interfaceHelp(screen: Screen, type: InterfaceClass<unknown>): string {
  const base = Object.getPrototypeOf(type) as { interfaceName?: string };
  return [
    `${paint(screen, 'cyan', type.interfaceName)} (${type.iid}), adds to ${base.interfaceName ?? 'IUnknown'}:`,
    ...type.ownMethods().map((method) => `  ${method.name}${signature(method)}`),
  ].join('\n');
}

function isFamily(value: unknown): value is Readonly<Record<string, number>> {
  return typeof value === 'object' && value !== null && familyName(value as never) !== undefined;
}

function familyHelp(
  screen: Screen,
  family: Readonly<Record<string, number>>,
  member?: string,
): string {
  const name = familyName(family as never);
  const entries = Object.entries(family).filter(
    ([key]) => member === undefined || key.toLowerCase() === member.toLowerCase(),
  );
  const width = Math.max(...entries.map(([key]) => key.length));
  return [
    `${paint(screen, 'cyan', String(name))}:`,
    ...entries.map(
      ([key, value]) =>
        `  ${key.padEnd(width)}  ${hex(value)}  ${nameOf(family as never, value as never) ?? ''}`,
    ),
  ].join('\n');
}

/** Names that `.help` knows, for Tab. */
export function helpNames(prefix: string): string[] {
  const [owner, member] = prefix.split('.') as [string, string?];
  if (member === undefined)
    return [
      ...interfaces().map((type) => type.interfaceName),
      ...Object.keys(raw).filter((key) => isFamily((raw as Record<string, unknown>)[key])),
    ];
  const type = interfaces().find((each) => each.interfaceName === owner);
  return type ? type.ownMethods().map((method) => `${owner}.${method.name}`) : [];
}
