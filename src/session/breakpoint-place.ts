/** Where a breakpoint goes, in the engine's words; and places that nothing will ever be found at. */
import type { Breakpoint, Place } from './breakpoint.ts';
import type { Session } from './session.ts';

/** WinDbg's form of a source line is `` `file:line` ``. */
export function expressionOf(place: Exclude<Place, bigint>): string {
  if (typeof place === 'string' ? place.trim() === '' : typeof place !== 'object' || !place)
    throw new TypeError(
      'A breakpoint needs a place: an address (a bigint), a symbol such as target!add, or { file, line }.',
    );
  if (typeof place === 'string') return place;
  const { file, line, module } = place;
  if (typeof file !== 'string' || !Number.isInteger(line) || line < 1)
    throw new TypeError('A source line breakpoint needs { file: text, line: number from 1 }.');
  return `\`${module === undefined ? '' : `${module}!`}${file}:${line}\``;
}

/** Names in front of an exclamation mark. */
const MODULES = /[^\s!`()[\]+*/@$&|<>=,;-]+(?=!)/g;

/** Does an expression that has no value now wait for a module? Source lines do, whatever they name. */
export function waitsForModule({ engine: { symbols } }: Session, expression: string): boolean {
  if (expression.includes('`')) return true;
  const modules = expression.match(MODULES) ?? [];
  return modules.some((name) => symbols.hr.GetModuleByModuleNameWide(name, 0).hresult !== 0);
}

/** The processor watches whole words only; the engine takes any address, and nothing would ever hit. */
export function checkAligned(address: bigint, size: number, what: string): void {
  if (address % BigInt(size) !== 0n)
    throw new TypeError(
      `${what}: a watch of ${size} bytes needs an address that can be divided by ${size}, not 0x${address.toString(16)}.`,
    );
}

/** Debug registers of x86 and x64. */
const DEBUG_REGISTERS = 4;

/** More than the processor has: the engine finds out when the target is to go on. */
function tooMany(breakpoints: readonly Breakpoint[]): string[] {
  const enabled = breakpoints.filter((each) => each.isHardware() && each.isEnabled());
  if (enabled.length <= DEBUG_REGISTERS) return [];
  const ids = enabled.map(({ id }) => id).join(', ');
  return [
    `${enabled.length} hardware breakpoints are enabled (${ids}), and x64 has four debug registers: disable() or remove() some.`,
  ];
}

/**
 * The engine takes whatever has no value yet, and refuses to let the target go on as soon as it has seen that
 * there will be none: for a symbol that a loaded module does not have, for an address without memory.
 */
export function hopeless(session: Session, breakpoints: readonly Breakpoint[]): string | undefined {
  const sentences = breakpoints.flatMap((breakpoint) => {
    const { id, place } = breakpoint;
    const address = breakpoint.address();
    if (address === undefined) {
      const expression = expressionOf(place as Exclude<Place, bigint>);
      const waits = waitsForModule(session, expression);
      return waits ? [] : [`Breakpoint ${id} at ${expression} finds nothing there`];
    }
    if (breakpoint.isHardware() || session.memory.readUpTo(address, 1).length > 0) return [];
    return [`Breakpoint ${id} is at 0x${address.toString(16)}, where there is no memory`];
  });
  const missing = sentences.length > 0 ? [`${sentences.join('. ')}: remove() it.`] : [];
  const all = [...missing, ...tooMany(breakpoints)];
  return all.length > 0 ? all.join(' ') : undefined;
}
