import type { Token } from '../sources/tokens.ts';
import type { SentenceFacts } from './facts.ts';
import { BITS, LIST_NAMES, type ListName } from './words.ts';

/** A feature that a sentence has: its name, its strength from 0 to 1, and the words that show it. */
export interface Feature {
  name: string;
  value: number;
  shown: string;
}

/** Words of a list that count in full; the first ones count in part. */
const FULL: Partial<Record<ListName, number>> = {
  exhortation: 1,
  courtesy: 1,
  vague: 1,
  share: 1,
  perfect: 1,
  negation: 1,
  third: 1,
  superlative: 1,
};
const IMPERATIVES = new Set(
  "go click follow vote check see join read look listen let let's remember imagine ask tell subscribe".split(
    ' ',
  ),
);
const STANCE = new Set(
  'think believe hope feel want guess wish know say mean trust disagree agree would'.split(' '),
);

/** Reads a sentence's features in one pass over its words. */
export function featuresOf(facts: SentenceFacts): Feature[] {
  const { tokens } = facts;
  const counts = new Array<number>(LIST_NAMES.length).fill(0);
  const shown = new Array<string>(LIST_NAMES.length).fill('');
  const seen = { names: 0, name: '', number: '', past: 0, acts: false, stance: '' };
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (!token) break;
    let bits = BITS.get(token.word) ?? 0;
    for (let list = 0; bits !== 0; list += 1, bits >>>= 1)
      if (bits & 1) {
        counts[list] = (counts[list] ?? 0) + 1;
        if (!shown[list]) shown[list] = token.word;
      }
    readWord(tokens, at, token, seen);
  }
  const features: Feature[] = [];
  const add = (name: string, value: number, words = '') => {
    if (value > 0) features.push({ name, value: Math.min(1, value), shown: words });
  };
  LIST_NAMES.forEach((name, list) => add(name, (counts[list] ?? 0) / (FULL[name] ?? 2), shown[list]));
  const has = (name: ListName) => (counts[LIST_NAMES.indexOf(name)] ?? 0) > 0;
  addFindings(facts, add);
  add('number', seen.number ? 1 : 0, seen.number);
  add('name', seen.names / 4, seen.name);
  add('pastVerb', seen.past / 2);
  add('stance', seen.stance ? 1 : 0, seen.stance);
  const acted = has('record') || has('change');
  add(
    'ownRecord',
    acted && (has('first') || has('we')) && !has('prediction') && !has('exhortation') && !seen.stance ? 1 : 0,
    shown[LIST_NAMES.indexOf('record')] || shown[LIST_NAMES.indexOf('change')],
  );
  add(
    'theirRecord',
    acted && has('third') && !has('prediction') ? 1 : 0,
    shown[LIST_NAMES.indexOf('record')] || shown[LIST_NAMES.indexOf('change')],
  );
  add('imperative', IMPERATIVES.has(tokens[0]?.word ?? '') ? 1 : 0, tokens[0]?.word);
  add('length', tokens.length / 40);
  add('short', tokens.length < 7 ? (7 - tokens.length) / 6 + 0.3 : 0);
  add('question', facts.tail.includes('?') ? 1 : 0);
  add('headline', facts.headline ? 1 : 0);
  add('furniture', facts.furniture ? 1 : 0);
  return features;
}

function readWord(
  tokens: Token[],
  at: number,
  token: Token,
  seen: { names: number; name: string; number: string; past: number; acts: boolean; stance: string },
): void {
  if (token.kind === 'number') {
    seen.number ||= token.word;
  } else if (token.capital && at > 0 && token.word !== 'i' && !token.word.startsWith("i'")) {
    seen.names += 1;
    seen.name ||= token.word;
  } else if (token.word.length > 4 && token.word.endsWith('ed')) {
    seen.past += 1;
  }
  if (!seen.stance && /^(i|i'm|i'd|we)$/.test(token.word)) {
    const next = tokens[at + 1]?.word ?? '';
    const after = tokens[at + 2]?.word ?? '';
    if (STANCE.has(next) || STANCE.has(after)) seen.stance = `${token.word} ${next}`;
  }
}

/** Features of what other finders have found. */
function addFindings(facts: SentenceFacts, add: (name: string, value: number, words?: string) => void): void {
  const { figures, dates, attributed } = facts;
  add(
    'statistic',
    figures.length > 0 ? 1 : 0,
    figures.map((each) => each.text + (each.noun ? ` ${each.noun}` : '')).join(', '),
  );
  add('figures', (figures.length - 1) / 2, figures.map((each) => each.text).join(', '));
  add('date', dates.length > 0 ? 1 : 0, dates[0]?.text);
  const body = attributed.find((each) => each.type !== 'person' && each.type !== 'anonymous');
  const person = attributed.find((each) => each.type === 'person' || each.type === 'anonymous');
  add('attributedBody', body ? 1 : 0, body?.name);
  add('attributedPerson', person ? 1 : 0, person?.name);
}
