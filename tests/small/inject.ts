import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { CORE_SCHEMA, dump, load } from 'js-yaml';
import type { VFile } from 'vfile';

type Path = (string | number)[];
/** A text of a file: a value of its YAML, or its body. */
interface Place {
  file: string;
  path: Path | 'body';
}

/** A hostile string that a place took. */
export interface Injected {
  place: Place;
  text: string;
}

interface Content {
  data: unknown;
  /** Markdown below the front matter; null where the file is YAML alone. */
  body: string | null;
}

const read = (text: string, file: string): Content => {
  if (!file.endsWith('.md')) return { data: load(text, { schema: CORE_SCHEMA }), body: null };
  const [, yaml, body] = /^---\n([\s\S]*?\n)---\n([\s\S]*)$/.exec(text)!;
  return { data: load(yaml!, { schema: CORE_SCHEMA }), body: body! };
};

/** A place that refuses one string may take another. */
const TRIES = 3;

/** One value a line, so that a message names the value by its line. */
const print = ({ data, body }: Content): string => {
  const yaml = dump(data, { lineWidth: -1, noRefs: true, quoteStyle: 'double', forceQuotes: true });
  return body === null ? yaml : `---\n${yaml}---\n${body}`;
};

const leaves = (data: unknown, path: Path = []): Path[] =>
  typeof data === 'string'
    ? [path]
    : data && typeof data === 'object'
      ? Object.entries(data).flatMap(([key, value]) =>
          leaves(value, [...path, Array.isArray(data) ? Number(key) : key]),
        )
      : [];

function change(data: unknown, path: Path, to: (text: string) => string): void {
  const parent = path
    .slice(0, -1)
    .reduce<unknown>((value, key) => (value as Record<string, unknown>)[key], data);
  const key = path.at(-1)!;
  const holder = parent as Record<string | number, string>;
  holder[key] = to(holder[key]!);
}

/** Files of people in a repository, by their paths. */
const filesOf = (root: string): string[] =>
  readdirSync(join(root, 'content'), { recursive: true, encoding: 'utf8' })
    .map((name) => `content/${name.replaceAll('\\', '/')}`)
    .filter((name) => /\.(yml|md)$/.test(name) && !name.startsWith('content/articles/'))
    .sort();

/**
 * Adds hostile strings to every text of a small repository that takes them. What is refused is put back: an id, a
 * date, an address, an enumeration, or a string that the place refuses for what it is.
 *
 * @param strings taken in turn
 * @param ask looks through the repository; messages name files and lines
 * @returns where which string stands
 */
export async function inject(
  root: string,
  strings: readonly string[],
  ask: () => Promise<readonly Pick<VFile, 'path' | 'messages'>[]>,
): Promise<Injected[]> {
  const original = new Map(filesOf(root).map((file) => [file, readFileSync(join(root, file), 'utf8')]));
  let next = 0;
  // The mark tells one place from another, wherever the text turns up. It holds no digit, which some texts refuse.
  const taken = (): string => {
    const mark = [...String(next)].map((digit) => 'abcdefghij'[Number(digit)]).join('');
    return `${strings[next++ % strings.length]!} zq${mark}z`;
  };
  let tried = [...original].flatMap(([file, text]) => {
    const { data, body } = read(text, file);
    const places: Place[] = leaves(data).map((path) => ({ file, path }));
    return [...places, ...(body === null ? [] : [{ file, path: 'body' as const }])].map((place) => ({
      place,
      text: taken(),
      tries: TRIES,
      line: 0,
    }));
  });
  for (;;) {
    for (const [file, text] of original) {
      const content = read(text, file);
      const here = tried.filter(({ place }) => place.file === file);
      for (const { place, text: added } of here)
        if (place.path === 'body') content.body += `\n\n${added}\n`;
        else change(content.data, place.path, (value) => `${value} ${added}`);
      const printed = here.length > 0 ? print(content) : text;
      writeFileSync(join(root, file), printed);
      const lines = printed.split('\n');
      for (const item of here) item.line = lines.findIndex((line) => line.includes(markOf(item.text))) + 1;
    }
    const faults = (await ask()).flatMap(({ path, messages }) =>
      messages.filter(({ fatal }) => fatal).map(({ line }) => ({ path, line: line ?? 1 })),
    );
    if (faults.length === 0) return tried;
    const refused = tried.filter(({ place, line }) =>
      faults.some((fault) => fault.path === place.file && fault.line === line),
    );
    if (refused.length === 0)
      throw new Error(`No string stands where a fault is: ${faults.map((fault) => fault.path).join(', ')}`);
    for (const item of refused) [item.text, item.tries] = [taken(), item.tries - 1];
    tried = tried.filter(({ tries }) => tries > 0);
  }
}

/** The mark by which a text is known. */
export const markOf = (text: string): string => / (zq[a-j]+z)$/.exec(text)![1]!;
