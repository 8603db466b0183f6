import type { Root } from 'mdast';
import { VFile } from 'vfile';
import { paragraphsOf } from '../../model/body/prose.ts';
import { readBody } from '../../model/body/read-body.ts';
import { splitSentences } from '../../model/sentences/split.ts';

/** A sentence of prose, without its citations. */
export interface ProseSentence {
  text: string;
  words: number;
  /** Ids of the sources cited in it. */
  cites: string[];
  /** Offset in the body of each of them. */
  citedAt: number[];
  /** Offset in the body at which it begins. */
  at: number;
  /** Offset in the body of each code unit of the text. */
  offsets: number[];
}

/** The body of a check, taken apart. */
export interface Prose {
  paragraphs: { sentences: ProseSentence[] }[];
  sentences: ProseSentence[];
  words: number;
  /** Ids of all cited sources. */
  cites: Set<string>;
}

const countWords = (text: string): number => text.match(/[\p{L}\p{N}][\p{L}\p{N}'’.,$%-]*/gu)?.length ?? 0;

/** Whether there is such a source, and what the forms are, is asked by the gate: here every citation counts. */
const EVERY = {
  sources: { has: () => true, [Symbol.iterator]: () => [][Symbol.iterator]() },
  argument: true,
  sourceAt: () => undefined,
};

/**
 * Takes the Markdown body of a check apart.
 *
 * @param body Markdown with Pandoc-style citations
 * @returns paragraphs, sentences with their citations, and counts; headings are left out
 */
export const readProse = (body: string): Prose => proseOf(readBody(new VFile(body), EVERY), body);

/**
 * The same of a body that was read before and found right: what the gate has parsed is not parsed again.
 *
 * @param tree of the body, with its citations
 */
export function proseOf(tree: Root, body: string): Prose {
  const paragraphs = paragraphsOf(tree, body).map((sentences) => ({
    sentences: sentences.map((sentence) => ({
      ...sentence,
      words: countWords(sentence.text),
      at: sentence.offsets[0] ?? 0,
    })),
  }));
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
export const sentencesOf = (text: string): { text: string; words: number }[] =>
  splitSentences(text, [{ start: 0, end: text.length }])
    .map(({ start, end }) => text.slice(start, end))
    .map((sentence) => ({ text: sentence, words: countWords(sentence) }));
