// Runs next to the engine: stacks, modules, threads, registers and the like as tables.
import type {
  Breakpoint,
  Frame,
  Instruction,
  Module,
  RegisterValue,
  SymbolDetails,
  Thread,
  Value,
} from '../../../index.ts';
import { baseName } from '../../base-name.ts';
import { attempt } from './attempt.ts';
import { hex, inspected, padded, paint, table, type Screen } from './screen.ts';

/** Digits that the largest of these addresses has. */
function digitsOf(addresses: readonly bigint[]): number {
  return Math.max(...addresses.map((address) => address.toString(16).length));
}

export function frameTable(screen: Screen, frames: readonly Frame[]): string {
  const digits = digitsOf(frames.map(({ stackOffset }) => stackOffset));
  const rows = frames.map((frame) => [
    String(frame.index),
    padded(frame.stackOffset, digits),
    frame.inline ? `(inline) ${frame.name}` : frame.name,
    // Paths of the machine that built the program are long, and seldom this one's.
    frame.source ? `${baseName(frame.source.file)}:${frame.source.line}` : '',
  ]);
  const columns = [
    { title: '#', right: true },
    { title: 'stack' },
    { title: 'function', colour: 'cyan' },
    { title: 'source' },
  ] as const;
  return table(screen, columns, rows);
}

export function moduleTable(screen: Screen, modules: readonly Module[]): string {
  const digits = digitsOf(modules.map(({ base }) => base));
  const rows = modules.map((module) => {
    const info = attempt(() => module.info());
    return [
      padded(module.base, digits),
      hex(module.size),
      module.name,
      info?.version?.file ?? '',
      info?.symbolState ?? '',
      info?.imagePath ?? module.imageName,
    ];
  });
  const columns = [
    { title: 'base' },
    { title: 'size', right: true },
    { title: 'name', colour: 'cyan' },
    { title: 'version' },
    { title: 'symbols' },
    { title: 'image' },
  ] as const;
  return table(screen, columns, rows);
}

export function threadTable(screen: Screen, threads: readonly Thread[]): string {
  const rows = threads.map((thread) => [
    `${attempt(() => thread.isCurrent()) ? '→' : ' '}${thread.index}`,
    String(thread.id),
    attempt(() => thread.name()) ?? '',
    attempt(() => thread.frame().name) ?? '',
  ]);
  const columns = [
    { title: '#', right: true },
    { title: 'id', right: true },
    { title: 'name', colour: 'cyan' },
    { title: 'at' },
  ] as const;
  return table(screen, columns, rows);
}

export function breakpointTable(screen: Screen, breakpoints: readonly Breakpoint[]): string {
  const rows = breakpoints.map((breakpoint) => [
    String(breakpoint.id),
    placeText(breakpoint),
    attempt(() => breakpoint.address()) === undefined
      ? ''
      : hex(attempt(() => breakpoint.address())!),
    breakpoint.alive && attempt(() => breakpoint.isEnabled()) ? '' : 'off',
    String(breakpoint.hits),
  ]);
  const columns = [
    { title: '#', right: true },
    { title: 'place', colour: 'cyan' },
    { title: 'address' },
    { title: 'state' },
    { title: 'hits', right: true },
  ] as const;
  return table(screen, columns, rows);
}

function placeText({ place }: Breakpoint): string {
  if (typeof place === 'bigint') return hex(place);
  return typeof place === 'string' ? place : `${place.file}:${place.line}`;
}

export function instructionTable(screen: Screen, instructions: readonly Instruction[]): string {
  const digits = digitsOf(instructions.map(({ address }) => address));
  const rows = instructions.map(({ address, bytes, mnemonic, operands }) => [
    padded(address, digits),
    Buffer.from(bytes).toString('hex'),
    mnemonic,
    operands,
  ]);
  const columns = [
    { title: 'address' },
    { title: 'bytes' },
    { title: 'instruction', colour: 'cyan' },
    { title: '' },
  ] as const;
  return table(screen, columns, rows);
}

export function symbolTable(screen: Screen, symbols: readonly Partial<SymbolDetails>[]): string {
  const digits = digitsOf(symbols.map(({ address }) => address ?? 0n));
  const rows = symbols.map(({ address = 0n, name = '', displacement = 0, kind, size }) => [
    padded(address, digits),
    displacement === 0 ? name : `${name}+${hex(displacement)}`,
    kind ?? '',
    size === undefined ? '' : hex(size),
  ]);
  const columns = [
    { title: 'address' },
    { title: 'name', colour: 'cyan' },
    { title: 'kind' },
    { title: 'size', right: true },
  ] as const;
  return table(screen, columns, rows);
}

/** Variables, each on a line: structures say what they are, and are looked into one by one. */
export function valueTable(screen: Screen, values: readonly Value[]): string {
  const rows = values.map((value) => [
    value.path || value.name,
    value.typeName,
    oneLine(screen, value),
  ]);
  const columns = [
    { title: 'name', colour: 'cyan' },
    { title: 'type' },
    { title: 'value' },
  ] as const;
  return table(screen, columns, rows);
}

const LONGEST = 160;

function oneLine(screen: Screen, value: Value): string {
  if (!value.available) return paint(screen, 'dim', 'not available here');
  // What a pointer points to is looked at on its own.
  const depth = value.kind === 'pointer' ? 0 : 1;
  const more = { compact: true, breakLength: Infinity, depth } as const;
  const whole = attempt(() => inspected({ ...screen, colours: false }, value, more)) ?? '= ?';
  const text = whole.slice(whole.indexOf('= ') + 2).replace(/\s+/g, ' ');
  return text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
}

const ACROSS = 4;

/** Debug, vector and floating-point registers and their flags, traces of branches. */
const SELDOM = /^(?:dr|mm|k|st)\d|^[a-z]mm|^(?:fop|fp|mxcsr|ex|br|ssp|cet)/;

/** Whole registers in columns; the others, which are many, are named in a line. */
export function registerTable(
  screen: Screen,
  registers: Readonly<Record<string, RegisterValue>>,
): string {
  const whole = Object.entries(registers).filter(
    (entry): entry is [string, bigint] => typeof entry[1] === 'bigint' && !SELDOM.test(entry[0]),
  );
  const digits = 16;
  const cells = whole.map(([name, value]) => {
    const changed = value !== 0n;
    const text = value.toString(16).padStart(digits, '0');
    return `${paint(screen, 'cyan', name.padStart(7))} ${changed ? text : paint(screen, 'dim', text)}`;
  });
  const across = Math.max(1, Math.min(ACROSS, Math.floor(screen.columns / (digits + 9))));
  const lines: string[] = [];
  for (let at = 0; at < cells.length; at += across)
    lines.push(cells.slice(at, at + across).join(' '));
  const others = Object.keys(registers).filter((name) => !whole.some(([shown]) => shown === name));
  if (others.length > 0) lines.push(paint(screen, 'dim', othersText(others)));
  return lines.join('\n');
}

/** The first of each kind that there are many of. */
function othersText(others: readonly string[]): string {
  const firsts = others.filter((name) => /[a-z]0$/.test(name));
  const some = firsts.length > 0 ? firsts : others.slice(0, 1);
  const names = `${some.join(', ')}, …`;
  return `${others.length} more (${names}): registers.${some.at(-1)} shows one, Object.entries(registers) all`;
}
