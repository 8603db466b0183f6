/** What an entry was found right by: names of all that was looked at, and the checksum of what stood behind them. */
export interface Clean {
  reads: string[];
  seal: string;
}

/** How checksums of what was looked at are made. */
export type Seal = (names: Iterable<string>) => string;

/**
 * Remembers which entries were found right: one is looked at again only where something has changed of all that was
 * looked at for it.
 */
export class CleanEntries {
  private readonly known: ReadonlyMap<string, Clean>;
  private readonly seal: Seal;
  private readonly fresh = new Map<string, boolean>();
  private readonly reads = new Map<string, Set<string>>();
  private current: Set<string> | null = null;

  /**
   * @param known entries that were found right before, by path
   * @param seal of the content as it is now
   */
  constructor(known: ReadonlyMap<string, Clean>, seal: Seal) {
    this.known = known;
    this.seal = seal;
  }

  /** Whether an entry was found right, and nothing has changed that this rests on. */
  has(path: string): boolean {
    let fresh = this.fresh.get(path);
    if (fresh === undefined) {
      const known = this.known.get(path);
      fresh = known !== undefined && this.seal(known.reads) === known.seal;
      this.fresh.set(path, fresh);
    }
    return fresh;
  }

  /** Tells that something is looked at. */
  readonly note = (name: string): void => void this.current?.add(name);

  /** Looks at an entry, and remembers what is looked at for it. */
  look<T>(path: string, name: string, work: () => T): T {
    const reads = this.reads.get(path) ?? new Set([name]);
    this.reads.set(path, reads);
    this.current = reads;
    try {
      return work();
    } finally {
      this.current = null;
    }
  }

  /**
   * What to remember, and whether it is other than before.
   *
   * @param isRight whether nothing was found about an entry, by its path
   */
  right(isRight: (path: string) => boolean): { entries: Map<string, Clean>; changed: boolean } {
    const still = [...this.known].filter(([path]) => this.fresh.get(path));
    const found = [...this.reads]
      .filter(([path]) => isRight(path))
      .map(([path, reads]): [string, Clean] => [path, { reads: [...reads], seal: this.seal(reads) }]);
    return {
      entries: new Map([...still, ...found]),
      changed: found.length > 0 || still.length < this.known.size,
    };
  }
}

/** Nothing is remembered, and nothing is asked for. */
export const forgetful = (): CleanEntries => new CleanEntries(new Map(), () => '');
