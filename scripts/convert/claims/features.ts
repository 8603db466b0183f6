import type { Token } from '../sources/tokens.ts';
import * as words from './words.ts';

/** What is known of a sentence before its features are read. */
export interface SentenceFacts {
  text: string;
  tokens: Token[];
  furniture: boolean;
  headline: boolean;
  /** Figures and dates found in it. */
  figures: { text: string; exact: boolean }[];
  dates: string[];
  /** Attributions whose content overlaps it. */
  attributed: { name: string; type: string }[];
  /** Share of the sentence within quotation marks, 0 to 1. */
  quoted: number;
}

/** A feature's strength, 0 to 1, and the words that show it. */
export interface Feature {
  value: number;
  shown: string;
}

type Test = (facts: SentenceFacts) => Feature | null;

const hit = (list: ReadonlySet<string>, most = 2): Test => {
  return ({ tokens }) => {
    const found = tokens.filter((token) => list.has(token.word));
    return found.length > 0
      ? {
          value: Math.min(1, found.length / most),
          shown: found
            .slice(0, 2)
            .map((token) => token.word)
            .join(', '),
        }
      : null;
  };
};
const yes =
  (test: (facts: SentenceFacts) => boolean, shown = ''): Test =>
  (facts) =>
    test(facts) ? { value: 1, shown } : null;

/** The features, in the order in which their reasons are told. Names are those of `weights.json`. */
export const FEATURES: Record<string, Test> = {
  statistic: ({ figures }) => (figures.length > 0 ? { value: 1, shown: figures[0]?.text ?? '' } : null),
  figures: ({ figures }) =>
    figures.length > 1
      ? { value: Math.min(1, (figures.length - 1) / 2), shown: figures.map((each) => each.text).join(', ') }
      : null,
  number: ({ tokens }) => {
    const first = tokens.find((token) => token.kind === 'number');
    return first ? { value: 1, shown: first.word } : null;
  },
  quantity: hit(words.QUANTITIES),
  date: ({ dates }) => (dates.length > 0 ? { value: 1, shown: dates[0] ?? '' } : null),
  comparison: hit(words.COMPARISONS),
  superlative: hit(words.SUPERLATIVES),
  change: hit(words.CHANGES),
  record: hit(words.RECORD),
  policy: hit(words.POLICY),
  institution: hit(words.INSTITUTIONS),
  cause: hit(words.CAUSES),
  evidence: hit(words.EVIDENCE),
  past: hit(words.PAST),
  name: ({ tokens }) => {
    const found = tokens.filter((token, at) => at > 0 && token.capital && token.word !== 'i');
    return found.length > 0
      ? {
          value: Math.min(1, found.length / 4),
          shown: found
            .slice(0, 2)
            .map((token) => token.word)
            .join(' '),
        }
      : null;
  },
  attributedBody: ({ attributed }) => {
    const body = attributed.find((each) => each.type !== 'person' && each.type !== 'anonymous');
    return body ? { value: 1, shown: body.name } : null;
  },
  attributedPerson: ({ attributed }) => {
    const one = attributed.find((each) => each.type === 'person' || each.type === 'anonymous');
    return one ? { value: 1, shown: one.name } : null;
  },
  length: ({ tokens }) => ({
    value: Math.min(1, tokens.length / 40),
    shown: `${String(tokens.length)} words`,
  }),
  short: yes(({ tokens }) => tokens.length < 6),
  headline: yes(({ headline }) => headline),
  furniture: yes(({ furniture }) => furniture),
  question: yes(({ text }) => /\?["”’»)\s]*$/.test(text.slice(-8))),
  opinion: hit(words.OPINION),
  exhortation: hit(words.MODALS, 1),
  prediction: hit(words.FUTURE),
  firstPerson: hit(words.FIRST),
  we: hit(words.WE),
  second: hit(words.SECOND),
  courtesy: hit(words.COURTESY, 1),
  vague: hit(words.VAGUE, 1),
};
