// Draws what a terminal shows as an SVG picture, for the README:
// `tmux capture-pane -e -p | node --import tsx scripts/terminal-picture.ts > docs/repl.svg`
import { readFileSync } from 'node:fs';

/** Pixels. */
const CELL = { width: 8.4, height: 19, font: 14 } as const;
const MARGIN = 18;

const COLOURS: Record<number, string> = {
  31: '#f47067',
  32: '#57ab5a',
  33: '#daaa3f',
  34: '#539bf5',
  35: '#b083f0',
  36: '#39c5cf',
};
const PLAIN = '#d1d7e0';

interface Style {
  readonly colour: string;
  readonly bold: boolean;
  readonly dim: boolean;
}

const RESET: Style = { colour: PLAIN, bold: false, dim: false };

/** What one SGR sequence (`ESC [ 1;33 m`) makes of a style. */
function styled(style: Style, codes: readonly number[]): Style {
  return codes.reduce<Style>((now, code) => {
    if (code === 0) return RESET;
    if (code === 1) return { ...now, bold: true };
    if (code === 2) return { ...now, dim: true };
    if (code === 22) return { ...now, bold: false, dim: false };
    if (code === 39) return { ...now, colour: PLAIN };
    return COLOURS[code] ? { ...now, colour: COLOURS[code] } : now;
  }, style);
}

const escapeXml = (text: string) =>
  text.replace(/[&<>]/g, (character) => `&#${character.charCodeAt(0)};`);

function span(text: string, { colour, bold, dim }: Style): string {
  const attributes =
    (colour === PLAIN ? '' : ` fill="${colour}"`) +
    (bold ? ' font-weight="bold"' : '') +
    (dim ? ' fill-opacity="0.6"' : '');
  return attributes ? `<tspan${attributes}>${escapeXml(text)}</tspan>` : escapeXml(text);
}

const lines = readFileSync(0, 'utf8').trimEnd().split('\n');
let style = RESET;
let widest = 0;
const rows = lines.map((line, row) => {
  let text = '';
  let column = 0;
  // Styles last beyond the line end.
  for (const [, codes, plain] of line.matchAll(/\x1b\[([\d;]*)m|([^\x1b]+)/g)) {
    if (plain === undefined) style = styled(style, (codes || '0').split(';').map(Number));
    else {
      text += span(plain, style);
      column += plain.length;
    }
  }
  widest = Math.max(widest, column);
  const y = MARGIN + CELL.font + row * CELL.height;
  return text && `<text x="${MARGIN}" y="${y}" xml:space="preserve">${text}</text>`;
});

const width = Math.ceil(2 * MARGIN + widest * CELL.width);
const height = 2 * MARGIN + lines.length * CELL.height;
process.stdout.write(
  `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" ` +
    `font-family="ui-monospace, 'Cascadia Mono', Menlo, Consolas, 'DejaVu Sans Mono', monospace" font-size="${CELL.font}" fill="${PLAIN}">\n` +
    `<rect width="100%" height="100%" rx="8" fill="#22272e" />\n${rows.filter(Boolean).join('\n')}\n</svg>\n`,
);
