/** Waits; the tests hand in a clock of their own. */
export type Wait = (milliseconds: number) => Promise<void>;
export const wait: Wait = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds));

export interface PoliteOptions {
  /** Requests that are under way at once, to all hosts together. */
  atOnce: number;
  /** Milliseconds between the end of a request to a host and the next to it. */
  pause: number;
  wait: Wait;
}

/** Lets one request at a time through to a host, a pause between two, and a number to all hosts together. */
export class Polite {
  private readonly options: PoliteOptions;
  /** Ends when the last request to a host, and the pause after it, is over. */
  private readonly turns = new Map<string, Promise<void>>();
  /** Pauses that hosts ask for themselves. */
  private readonly pauses = new Map<string, number>();
  private readonly waiting: (() => void)[] = [];
  private atWork = 0;

  constructor(options: PoliteOptions) {
    this.options = options;
  }

  /** Sets a longer pause, where a host asks for one. */
  slow(host: string, milliseconds: number): void {
    this.pauses.set(host, Math.max(this.options.pause, milliseconds));
  }

  /** Does something that asks a host, when it is its turn. */
  async run<T>(host: string, work: () => Promise<T>): Promise<T> {
    const before = this.turns.get(host);
    let over!: () => void;
    this.turns.set(host, new Promise((resolve) => (over = resolve)));
    await before;
    await this.enter();
    try {
      return await work();
    } finally {
      this.leave();
      void this.options.wait(this.pauses.get(host) ?? this.options.pause).then(over);
    }
  }

  private async enter(): Promise<void> {
    if (this.atWork < this.options.atOnce) this.atWork += 1;
    else await new Promise<void>((resolve) => this.waiting.push(resolve));
  }

  private leave(): void {
    const next = this.waiting.shift();
    if (next) next();
    else this.atWork -= 1;
  }
}
