// Runs next to the engine: long texts are cut, and the rest is kept for who wants it.
import { paint, type Screen } from './screen.ts';

/** Lines that are printed at once. */
const MOST = 60;

export class Long {
  private kept: string[] = [];

  /** The beginning of a long text, with word of the rest. */
  cut(text: string, screen: Screen): string {
    const lines = text.split('\n');
    if (lines.length <= MOST + 5) return text;
    this.kept = lines.slice(MOST);
    const rest = paint(screen, 'dim', `… ${this.kept.length} lines more: .more`);
    return [...lines.slice(0, MOST), rest].join('\n');
  }

  /** What was cut off last; undefined when nothing was. */
  rest(): string | undefined {
    const { kept } = this;
    this.kept = [];
    return kept.length > 0 ? kept.join('\n') : undefined;
  }
}
