// Runs next to the engine: takes out what it mutters when it looks at variables, and what we say ourselves.

const BEGINNING =
  /^(?:(?:Amd64|X86|Arm64|Arm)MachineInfo::GetVal: unknown register|Breakpoint [\d hit]*$)/;
const WHOLE = /^\w+MachineInfo::GetVal: unknown register \d+ requested\r?\n$/;
/** Said in other words when the target stops there; noise when a handler lets it go on. */
const STOP =
  /^(?:Breakpoint \d+ hit|\([\da-f]+\.[\da-f]+\): Break instruction exception - code 80000003 \(first chance\))\r?\n$/;
/** The beginning of the second kind. */
const PARENTHESIS = /^\([\da-f]*(?:\.[\da-f]*(?:\)(?:: ?(?:Break[\w ()-]*)?)?)?)?$/;
/** A line that may still become one: it comes in pieces. */
const LONGEST = 'Amd64MachineInfo::GetVal: unknown register';
const STARTS = [
  ...['Amd64', 'X86', 'Arm64', 'Arm'].map((name) => LONGEST.replace('Amd64', name)),
  'Breakpoint ',
];

/** Milliseconds that the beginning of a line may wait for the rest. */
const PATIENCE = 50;

export class ChatterFilter {
  /** Stops are told, too: who has typed `:g` expects what WinDbg says. */
  stops = false;
  private readonly print: (text: string) => void;
  private line = '';
  private timer: NodeJS.Timeout | undefined;

  constructor(print: (text: string) => void) {
    this.print = print;
  }

  write(text: string): void {
    clearTimeout(this.timer);
    const lines = (this.line + text).split(/(?<=\n)/);
    this.line = '';
    let out = '';
    for (const line of lines) {
      if (WHOLE.test(line) || (!this.stops && STOP.test(line))) continue;
      if (!line.endsWith('\n') && mayBecome(line)) this.line = line;
      else out += line;
    }
    if (out !== '') this.print(out);
    if (this.line !== '') this.timer = setTimeout(() => this.flush(), PATIENCE);
  }

  /** Whatever has waited is something else after all. */
  flush(): void {
    clearTimeout(this.timer);
    const { line } = this;
    this.line = '';
    if (line !== '') this.print(line);
  }
}

function mayBecome(line: string): boolean {
  if (line === '') return false;
  return (
    BEGINNING.test(line) || PARENTHESIS.test(line) || STARTS.some((start) => start.startsWith(line))
  );
}
