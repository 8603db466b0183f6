/** A cookie as a browser sends it back: printable, and not large. */
const COOKIE = /^[\x21-\x3a\x3c-\x7e]{1,512}$/;
const MOST = 20;

/**
 * Cookies of one look, by host: some hosts send whoever comes without any in a circle. They are forgotten with the
 * look, and no host gets those of another.
 */
export class Cookies {
  private readonly jars = new Map<string, Map<string, string>>();

  /** Keeps what an answer sets. */
  keep(host: string, set: readonly string[] = []): void {
    const jar = this.jars.get(host) ?? new Map<string, string>();
    this.jars.set(host, jar);
    for (const line of set) {
      const pair = line.split(';', 1)[0]!.trim();
      const name = pair.split('=', 1)[0]!;
      if (COOKIE.test(pair) && pair.includes('=') && (jar.has(name) || jar.size < MOST)) jar.set(name, pair);
    }
  }

  /** What is sent to a host. */
  of(host: string): string {
    return [...(this.jars.get(host)?.values() ?? [])].join('; ');
  }
}
