// Runs next to the engine: text on its way to the terminal, in pieces that are worth a message.

export type Print = (text: string) => void;

/** Milliseconds that text may wait, and characters that may. */
const LONGEST = 30;
const MOST = 4000;

/** Gathers what is printed bit by bit. `flush` when nobody is to wait for the rest. */
export class Flow {
  private waiting = '';
  private since = 0;
  private timer: NodeJS.Timeout | undefined;
  private readonly print: Print;

  constructor(print: Print) {
    this.print = print;
  }

  write(text: string): void {
    if (this.waiting === '') {
      this.since = performance.now();
      this.timer = setTimeout(() => this.flush(), LONGEST);
    }
    this.waiting += text;
    // No timer runs while the engine has the thread.
    if (this.waiting.length >= MOST || performance.now() - this.since >= LONGEST) this.flush();
  }

  flush(): void {
    clearTimeout(this.timer);
    if (this.waiting === '') return;
    const text = this.waiting;
    this.waiting = '';
    this.print(text);
  }
}
