// Runs next to the engine: how wide the terminal is, whether it has colours, and text in columns.
import { inspect, stripVTControlCharacters, styleText, type InspectOptions } from 'node:util';

export interface Screen {
  readonly columns: number;
  readonly colours: boolean;
  /** Errors are shown with their stack. */
  readonly verbose: boolean;
}

type Format = Parameters<typeof styleText>[0];

/** Text in a colour, where there are colours. */
export function paint({ colours }: Screen, format: Format, text: string): string {
  // The stream that is looked at by itself is not the one that is written to.
  return colours && text !== '' ? styleText(format, text, { validateStream: false }) : text;
}

/** As `util.inspect`, for this screen, with addresses in hex. */
export function inspected(screen: Screen, value: unknown, more: InspectOptions = {}): string {
  const text = inspect(value, {
    colors: screen.colours,
    breakLength: Math.max(40, screen.columns - 1),
    depth: 4,
    maxArrayLength: 100,
    maxStringLength: 4000,
    ...more,
  });
  return text.replace(NUMBERS, (whole: string, big?: string, key?: string, code?: string) => {
    if (big !== undefined) return BigInt(big) < SMALL ? whole : hex(BigInt(big));
    return key !== undefined ? `${key}${hex(Number(code))}` : whole;
  });
}

/** Below this a 64-bit number is more likely to be a count than an address. */
const SMALL = 0x10000n;
/** Strings, which stay as they are; 64-bit numbers; numbers that are codes. */
const NUMBERS =
  /'(?:\\.|[^'\\])*'|"(?:\\.|[^"\\])*"|`(?:\\.|[^`\\])*`|(?<=^|[^\w.]|\x1b\[\d\dm)(\d+)n\b|\b((?:code|hresult): (?:\x1b\[\d+m)?)(\d{5,})\b/g;

export interface Column {
  readonly title: string;
  readonly right?: true;
  readonly colour?: Format;
}

/** Rows under titles; a column that is empty throughout is left out, the last one may run over. */
export function table(
  screen: Screen,
  columns: readonly Column[],
  rows: readonly (readonly string[])[],
): string {
  const used = columns.map((_, index) => rows.some((row) => row[index] !== ''));
  const widths = columns.map(({ title }, index) =>
    Math.max(title.length, ...rows.map((row) => widthOf(row[index]!))),
  );
  const last = used.lastIndexOf(true);
  const line = (cells: readonly string[], heading: boolean): string =>
    cells
      .map((cell, index) => {
        const { right, colour } = columns[index]!;
        const space = ' '.repeat(Math.max(0, widths[index]! - widthOf(cell)));
        const text = heading
          ? paint(screen, 'dim', cell)
          : colour
            ? paint(screen, colour, cell)
            : cell;
        return right ? space + text : index === last ? text : text + space;
      })
      .filter((_, index) => used[index])
      .join('  ')
      .trimEnd();
  const titles = columns.map(({ title }) => title);
  return [line(titles, true), ...rows.map((row) => line(row, false))].join('\n');
}

function widthOf(text: string): number {
  return stripVTControlCharacters(text).length;
}

/** `0x14000226c` */
export function hex(value: bigint | number): string {
  return value < 0 ? `-0x${(-value).toString(16)}` : `0x${value.toString(16)}`;
}

/** Addresses of one list, all as wide as the widest. */
export function padded(value: bigint, digits: number): string {
  return `0x${value.toString(16).padStart(digits, '0')}`;
}
