import { toString } from 'nlcst-to-string';
import { ParseEnglish } from 'parse-english';

/** A sentence of Markdown prose, without its citations. */
export interface ProseSentence {
  text: string;
  words: number;
  /** Ids of the sources cited in it. */
  cites: string[];
  /** Line of the body on which its paragraph starts, from 1. */
  line: number;
}

/** The body of a check, taken apart. */
export interface Prose {
  paragraphs: { line: number; sentences: ProseSentence[] }[];
  sentences: ProseSentence[];
  words: number;
  /** Ids of all cited sources. */
  cites: Set<string>;
}

/** Pandoc's citation: `[@id]`, `[@id, p. 3]`, `[@one; @two]`. */
const CITATION = /\[@[^\]]+\]/g;
/** An id in a citation. */
const CITED = /@([a-z0-9]+(?:-[a-z0-9]+)*)/g;
/** A number that stands between words, so that a citation never glues two words together. */
const MARK = '\u2063';

/** parse-english takes the full stop after a number for a decimal point; before a capital it ends the sentence. */
const AFTER_NUMBER = /(?<=\d(?:\u2063\d+\u2063)?[.!?]) (?=[A-Z“"])/;

const parser = new ParseEnglish();

const citesOf = (citation: string): string[] => [...citation.matchAll(CITED)].map((match) => match[1]!);

const countWords = (text: string): number => text.match(/[\p{L}\p{N}][\p{L}\p{N}'’.,$%-]*/gu)?.length ?? 0;

/** Splits one paragraph. A citation belongs to the sentence it stands in, or to the one it follows. */
function splitParagraph(source: string, line: number): ProseSentence[] {
  const citations: string[] = [];
  const marked = source
    // A citation after the full stop belongs to the sentence before it: move it inside.
    .replace(/([.!?]["”’]?)\s*((?:\[@[^\]]+\]\s*)+)/g, ' $2$1 ')
    .replace(CITATION, (citation) => MARK.repeat(1) + `${citations.push(citation) - 1}` + MARK)
    .replace(/\s+/g, ' ')
    .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/[*_`]/g, '');
  const reference = new RegExp(`\\s*${MARK}(\\d+)${MARK}`, 'g');
  return parser
    .parse(marked)
    .children.flatMap((node) => (node.type === 'ParagraphNode' ? node.children : []))
    .filter((node) => node.type === 'SentenceNode')
    .flatMap((node) => toString(node).split(AFTER_NUMBER))
    .map((raw) => {
      const text = raw.replace(reference, '').trim();
      const cites = [...raw.matchAll(reference)].flatMap((match) => citesOf(citations[Number(match[1])]!));
      return { text, words: countWords(text), cites, line };
    });
}

/**
 * Takes the Markdown body of a check apart.
 *
 * @param body Markdown with Pandoc-style citations
 * @returns paragraphs, sentences with their citations, and counts; headings are left out
 */
export function readProse(body: string): Prose {
  const paragraphs: Prose['paragraphs'] = [];
  let line = 1;
  for (const part of body.split(/(\n\s*\n)/)) {
    const text = part.trim();
    if (text && !text.startsWith('#'))
      paragraphs.push({
        line:
          line +
          (part.length - part.trimStart().length > 0
            ? part.slice(0, part.indexOf(text)).split('\n').length - 1
            : 0),
        sentences: splitParagraph(text.replace(/^[-*>] /gm, ''), line),
      });
    line += part.split('\n').length - 1;
  }
  const sentences = paragraphs.flatMap((paragraph) => paragraph.sentences);
  return {
    paragraphs,
    sentences,
    words: sentences.reduce((sum, sentence) => sum + sentence.words, 0),
    cites: new Set(sentences.flatMap((sentence) => sentence.cites)),
  };
}

/** Answers of the verdict test, as far as they are prose. */
type Notes = Partial<Record<(typeof NOTES)[number], string | undefined>>;
const NOTES = ['evidenceNote', 'basisNote', 'wordsNote', 'omissionNote'] as const;

const notesOf = (test: Notes | undefined) =>
  NOTES.flatMap((field) => {
    const text = test?.[field];
    return text === undefined ? [] : [{ path: ['test', field], text }];
  });

/** The prose fields of a check besides its body, by path. */
export const proseFields = (entry: {
  title: string;
  answer: string;
  test?: Notes | undefined;
  summary: string;
  getsRight: string;
  whyItMatters: string;
  unknown: string[];
  evidence: { finding: string }[];
}): { path: (string | number)[]; text: string }[] => [
  { path: ['title'], text: entry.title },
  { path: ['answer'], text: entry.answer },
  ...notesOf('test' in entry ? entry.test : undefined),
  { path: ['summary'], text: entry.summary },
  { path: ['getsRight'], text: entry.getsRight },
  { path: ['whyItMatters'], text: entry.whyItMatters },
  ...entry.unknown.map((text, index) => ({ path: ['unknown', index], text })),
  ...entry.evidence.map(({ finding }, index) => ({ path: ['evidence', index, 'finding'], text: finding })),
];

/** Splits plain text into sentences. */
export const sentencesOf = (text: string): ProseSentence[] => splitParagraph(text, 1);
