import { gunzipSync } from 'node:zlib';
import { isWholePng } from '../../model/png.ts';
import type { Problem } from '../../model/problem.ts';
import type { OutputFile } from './folder.ts';
import { readPage } from './html.ts';
import { findWords } from './withheld.ts';
import { textsOf, xmlFault } from './xml.ts';

/** What the output has to agree with. */
export interface Expected {
  /** Address of the deployed site, with a slash at the end. */
  base: string;
  /** Words that nothing may print, in every form in which they could stand. */
  withheld: readonly string[];
}

/** What a file of the output says when it is looked at alone. */
export interface Looked {
  problems: Problem[];
  /** Addresses in it, as written. */
  links: string[];
  /** Ids to which links may lead; of a page. */
  ids?: Set<string>;
  /** What a page says to search engines. */
  listing?: Listing;
}

/** Whether search engines may list a page, and the day on which it says that it was last changed. */
export interface Listing {
  indexed: boolean;
  modified?: string;
}

/** The problems of a text that should be JSON. */
function jsonProblems(json: string): Problem[] {
  try {
    JSON.parse(json);
    return [];
  } catch (error) {
    const reason = `Unexpected data, expected JSON: ${(error as Error).message}`;
    return [{ rule: 'json', reason, fix: 'Mend what writes it' }];
  }
}

function listingOf(html: string): Listing {
  const modified = /<meta property="article:modified_time" content="([^"]+)">/.exec(html)?.[1];
  return {
    indexed: !html.includes('<meta name="robots" content="noindex">'),
    ...(modified === undefined ? {} : { modified }),
  };
}

const lookAtPage = (html: string, base: string): Looked => {
  const { ids, links, data } = readPage(html, base);
  return { problems: data.flatMap(jsonProblems), links, ids, listing: listingOf(html) };
};

function lookAtXml(xml: string): Looked {
  const found = xmlFault(xml);
  const problem = found && {
    rule: 'well-formed',
    reason: `Unexpected ${found.fault}, expected well-formed XML`,
    fix: 'Find the entry that holds it, and mend it',
    place: { line: found.line, column: found.column },
  };
  return { problems: problem ? [problem] : [], links: [...textsOf(xml, 'loc'), ...textsOf(xml, 'link')] };
}

const lookAtPicture = (bytes: Uint8Array): Looked => ({
  problems: isWholePng(bytes)
    ? []
    : [
        {
          rule: 'whole-picture',
          reason: 'Unexpected bytes, expected a whole PNG',
          fix: 'Remove .cache/og and build again',
        },
      ],
  links: [],
});

/** What is said by kinds of files that hold text, by the ending of their names. */
const readers: [RegExp, (text: string, base: string) => Looked][] = [
  [/\.html$/, lookAtPage],
  [/\.xml$/, lookAtXml],
  [/\.(json|webmanifest)$/, (text) => ({ problems: jsonProblems(text), links: [] })],
  [
    /\.css$/,
    (text) => ({
      problems: [],
      links: [...text.matchAll(/url\(\s*["']?([^"')]+)/g)].map((match) => match[1]!),
    }),
  ],
];

/** Text of a file, or what is wrong with it; the files of the search index are packed. */
function textOf(bytes: Buffer): string | Problem {
  if (bytes[0] !== 0x1f || bytes[1] !== 0x8b) return bytes.toString('utf8');
  try {
    return gunzipSync(bytes).toString('utf8');
  } catch (error) {
    const reason = `Unexpected bytes, expected a whole gzip file: ${(error as Error).message}`;
    return { rule: 'whole-file', reason, fix: 'Build again' };
  }
}

/** Looks at one file alone: whether it is whole, can be read by what reads it, and prints nothing that is withheld. */
export function lookAt({ path, bytes }: OutputFile, { base, withheld }: Expected): Looked {
  if (path.endsWith('.png')) return lookAtPicture(bytes);
  if (path.endsWith('.woff2')) return { problems: [], links: [] };
  const text = textOf(bytes);
  if (typeof text !== 'string') return { problems: [text], links: [] };
  const read = readers.find(([ending]) => ending.test(path))?.[1];
  const looked = read?.(text, base) ?? { problems: [], links: [] };
  if (withheld.some((words) => findWords(text, words) >= 0))
    looked.problems.push({
      rule: 'withheld',
      // The words themselves are not printed here either.
      reason: 'Unexpected words that an article withholds, expected none of them',
      fix: 'Find the entry that repeats them, and leave them out',
    });
  return looked;
}
