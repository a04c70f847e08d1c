/** Collects what is wrong between the tables of overrides/ and a header, so that one run tells all of it. */
import { HeaderError } from './model.ts';

/** Says what is wrong with one entry, and in which line of the header, where one is involved. */
export type Complain = (problem: string, line?: number) => void;

export class Problems {
  private readonly header: string;
  private readonly list: { file: string; line: number; text: string }[] = [];

  constructor(header: string) {
    this.header = header;
  }

  /** For the entries of `codegen/overrides/<table>.ts`: where no line of the header is to blame, the table is. */
  from(table: string): Complain {
    return (text, line = 0) =>
      void this.list.push({
        file: line > 0 ? this.header : `codegen/overrides/${table}.ts`,
        line,
        text,
      });
  }

  /** @throws HeaderError that lists all of them, those with a line first */
  throwIfAny(): void {
    const [first, ...rest] = this.list.toSorted(
      (a, b) => (a.line || Infinity) - (b.line || Infinity),
    );
    if (!first) return;
    const others = rest.map(({ file, line, text }) => HeaderError.format(file, line, text));
    throw new HeaderError(first.file, first.line, [first.text, ...others].join('\n  '));
  }
}
