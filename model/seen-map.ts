/** Who is told of what is read of a map. */
export interface Onlooker {
  onOne: (id: string) => void;
  onAll: () => void;
  /** How many there are. */
  onSize: () => void;
}

/** A map whose reading is seen: of one entry, of all, or of their number. */
export class SeenMap<V> extends Map<string, V> {
  // Set only when the map is whole: filling it is no reading.
  private readonly onlooker: Onlooker | undefined;

  constructor(entries: ReadonlyMap<string, V>, onlooker: Onlooker) {
    super(entries);
    this.onlooker = onlooker;
  }

  override get(id: string): V | undefined {
    this.onlooker?.onOne(id);
    return super.get(id);
  }
  override has(id: string): boolean {
    this.onlooker?.onOne(id);
    return super.has(id);
  }
  override get size(): number {
    this.onlooker?.onSize();
    return super.size;
  }
  override keys(): MapIterator<string> {
    this.onlooker?.onAll();
    return super.keys();
  }
  override values(): MapIterator<V> {
    this.onlooker?.onAll();
    return super.values();
  }
  override entries(): MapIterator<[string, V]> {
    this.onlooker?.onAll();
    return super.entries();
  }
  override [Symbol.iterator](): MapIterator<[string, V]> {
    return this.entries();
  }
  override forEach(visit: (value: V, key: string, map: Map<string, V>) => void): void {
    this.onlooker?.onAll();
    super.forEach(visit);
  }
}
