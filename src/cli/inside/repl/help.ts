// Runs next to the engine: `.help`: verbs, methods of interfaces with their pages, constants, names in scope.
import * as raw from '../../../raw.ts';
import type { InterfaceClass, MethodSpec, ParameterSpec } from '../../../raw.ts';
import { familyName, nameOf } from '../../../raw.ts';
import { propertyNames } from './members.ts';
import { SCOPE_NAMES } from './scope.ts';
import { hex, paint, type Screen } from './screen.ts';
import type { Verb } from './verb.ts';

const PAGES = 'https://learn.microsoft.com/windows-hardware/drivers/ddi/dbgeng';

/** `.help` alone: the verbs, and what else can be typed. */
export function overview(screen: Screen, verbs: ReadonlyMap<string, Verb>): string {
  const rows = [...verbs].map(([name, { usage = '', help = '' }]) => {
    const head = `.${name} ${usage}`.trimEnd();
    return `  ${paint(screen, 'cyan', head.padEnd(28))} ${help}`;
  });
  return [
    'JavaScript, with await at the top level:',
    ...wrapped(screen, SCOPE_NAMES),
    '  launch(…), attach(…), openDump(…), connect(…); every interface and constant of dbgeng.h;',
    '  _ is the last value, _error the last error, repl what scripts get',
    'A colon, and any command of the engine, its output as it comes:',
    `  ${paint(screen, 'cyan', ':lm')}  ${paint(screen, 'cyan', ':x app!*')}  ${paint(screen, 'cyan', ':dt app!Node')}`,
    'Quick verbs (scripts add others):',
    ...rows,
    'Keys: Tab completes names, symbols, fields and files; Ctrl+C stops what runs, Ctrl+D ends.',
    '.help NAME tells more: .help IDebugControl.WaitForEvent, .help DEBUG_STATUS, .help bp',
  ].join('\n');
}

/** Names side by side, as many as fit into a line. */
function wrapped({ columns }: Screen, names: readonly string[]): string[] {
  const lines: string[] = [];
  for (const name of names) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + name.length + 2 < columns)
      lines[lines.length - 1] = `${last}, ${name}`;
    else lines.push(`  ${name}`);
  }
  return lines;
}

/** What there is to say about a name; undefined when nothing is known. */
export function helpOn(
  screen: Screen,
  name: string,
  verbs: ReadonlyMap<string, Verb>,
): string | undefined {
  const plain = name.replace(/^\./, '');
  const verb = verbs.get(plain);
  const shown = verb && `.${plain} ${verb.usage ?? ''}\n  ${verb.help ?? ''}`;
  const also = !name.startsWith('.') && SCOPE_NAMES.includes(name);
  if (shown) return also ? `${shown}\n${scopeHelp(screen, name, undefined)}` : shown;
  const [owner, member] = name.split('.') as [string, string?];
  if (SCOPE_NAMES.includes(owner)) return scopeHelp(screen, owner, member);
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

/** Where the documentation tells of each; the others are raw interfaces. */
const DOCS: Readonly<Record<string, string>> = {
  session: 'launch.md',
  target: 'launch.md',
  thread: 'stacks-and-locals.md',
  threads: 'stacks-and-locals.md',
  frame: 'stacks-and-locals.md',
  stack: 'stacks-and-locals.md',
  locals: 'types.md',
  registers: 'stacks-and-locals.md',
  modules: 'symbols.md',
  memory: 'memory.md',
  symbols: 'symbols.md',
  types: 'types.md',
  breakpoints: 'breakpoints.md',
  filters: 'events.md',
  engine: 'raw.md',
};

/** A name in scope: what it is now, and what it offers. */
function scopeHelp(screen: Screen, name: string, member: string | undefined): string {
  let value: unknown;
  try {
    value = (globalThis as Record<string, unknown>)[name];
  } catch {
    // There is no target.
  }
  const page = DOCS[name] ? `docs/${DOCS[name]}` : 'docs/raw.md';
  const what = (value as object | undefined)?.constructor;
  const type = interfaces().find((each) => (each as unknown) === what);
  if (type && member !== undefined)
    return methodHelp(screen, type, member) ?? `${type.interfaceName} has no ${member}`;
  if (type) return interfaceHelp(screen, type);
  const names = value === undefined || Array.isArray(value) ? [] : propertyNames(value);
  const title = `${paint(screen, 'cyan', name)}${what && what !== Object ? `: ${what.name}` : ''}`;
  return [title, ...wrapped(screen, names), `  ${paint(screen, 'dim', page)}`].join('\n');
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
      ...SCOPE_NAMES,
      ...interfaces().map((type) => type.interfaceName),
      ...Object.keys(raw).filter((key) => isFamily((raw as Record<string, unknown>)[key])),
    ];
  const type = interfaces().find((each) => each.interfaceName === owner);
  return type ? type.ownMethods().map((method) => `${owner}.${method.name}`) : [];
}
