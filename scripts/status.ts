/** Where a line of progress is shown. */
export interface Terminal {
  isTTY?: boolean;
  columns?: number;
  write(text: string): unknown;
}

/** Milliseconds between two states of a count. */
const PAUSE = 100;

/** One line on a terminal that says what a command is doing, and gives way to whatever is printed. In a log there is none. */
export class StatusLine {
  private readonly terminal: Terminal;
  private stands = false;

  constructor(terminal: Terminal) {
    this.terminal = terminal;
  }

  /** Says what is being done. */
  say(text: string): void {
    if (!this.terminal.isTTY) return;
    this.terminal.write(`\r\u001b[K${text.slice(0, (this.terminal.columns ?? 80) - 1)}`);
    this.stands = true;
  }

  /** Takes the line away. */
  clear(): void {
    if (this.stands) this.terminal.write('\r\u001b[K');
    this.stands = false;
  }

  /**
   * Counts what is done.
   *
   * @param text what is being done
   * @param total how many there are; nothing where nobody knows yet
   * @returns what to call after each
   */
  counter(text: string, total?: number): () => void {
    let done = 0;
    let last = 0;
    return () => {
      done += 1;
      if (!this.terminal.isTTY || performance.now() - last < PAUSE) return;
      last = performance.now();
      this.say(`${text}: ${done}${total === undefined ? '' : ` of ${total}`}`);
    };
  }
}
