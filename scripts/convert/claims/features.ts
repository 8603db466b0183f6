import type { Token } from '../sources/tokens.ts';
import { FOUND, type SentenceFacts } from './facts.ts';
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
  comparison: 1,
  generality: 1,
};
const OPENING = 4;
const RECORD = LIST_NAMES.indexOf('record');
const CHANGE = LIST_NAMES.indexOf('change');
const COURTESY = 1 << LIST_NAMES.indexOf('courtesy');
/** Cues of those who want or think. */
const WANTED = new Set(
  'asked asks called calls argue argues argued urged urges hopes hoped hope wants want believes believe demanded demands demand fear fears think thinks pointed suggested'.split(
    ' ',
  ),
);
const IMPERATIVES = new Set(
  "go click follow vote check see join read look listen let let's remember imagine ask tell subscribe".split(
    ' ',
  ),
);
const BE = new Set('is are was were been being'.split(' '));
const isParticiple = (word: string) =>
  /[a-z]{2}ed$/.test(word) ||
  /^(sent|sold|bought|held|found|given|taken|kept|put|made|born|cut|built|paid|shut|lost|left|brought)$/.test(
    word,
  );
const STANCE = new Set(
  'think believe hope feel want guess wish know say mean trust disagree agree would'.split(' '),
);

/** What one pass over the words gathers besides the lists. */
interface Seen {
  names: number;
  name: string;
  number: string;
  past: number;
  passive: string;
  stance: string;
  /** The speaker acts: "I", "we". */
  own: boolean;
  /** Somebody else acts. */
  their: boolean;
  /** A judgement in the form of a fact: "one of the most", "raises questions". */
  judged: string;
}
const OWN = new Set(['i', 'we', "i've", "we've"]);
const THEIR = new Set([
  'he',
  'she',
  'they',
  "he's",
  "she's",
  "they've",
  'opponent',
  'senator',
  'governor',
  'administration',
  'government',
]);
const SPEAKER = new Set(['i', "i'm", "i'd", 'we']);
const RAISED = new Set(['concerns', 'questions', 'doubts', 'alarm', 'eyebrows']);

/** Reads a sentence's features in one pass over its words. */
export function featuresOf(facts: SentenceFacts): Feature[] {
  const { tokens } = facts;
  const counts = new Array<number>(LIST_NAMES.length).fill(0);
  const shown = new Array<string>(LIST_NAMES.length).fill('');
  const seen: Seen = {
    names: 0,
    name: '',
    number: '',
    past: 0,
    passive: '',
    stance: '',
    own: false,
    their: false,
    judged: '',
  };
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (!token) break;
    // Manners of speech open a sentence; further on "no" and "well" mean something else.
    let bits = (BITS.get(token.word) ?? 0) & (at < OPENING ? ~0 : ~COURTESY);
    while (bits !== 0) {
      const list = 31 - Math.clz32(bits & -bits);
      bits &= bits - 1;
      counts[list] = (counts[list] ?? 0) + 1;
      shown[list] ||= token.word;
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
    acted && seen.own && !has('prediction') && !has('exhortation') && !seen.stance ? 1 : 0,
    shown[RECORD] || shown[CHANGE],
  );
  add('theirRecord', acted && seen.their && !has('prediction') ? 1 : 0, shown[RECORD] || shown[CHANGE]);
  add('judged', seen.judged ? 1 : 0, seen.judged);
  add('passive', seen.passive ? 1 : 0, seen.passive);
  add('imperative', IMPERATIVES.has(tokens[0]?.word ?? '') ? 1 : 0, tokens[0]?.word);
  add('length', tokens.length / 40);
  // A short sentence with a number is no fragment: "Crime is down 12 percent."
  add('short', tokens.length < 7 && facts.figures.length === 0 ? (7 - tokens.length) / 6 + 0.3 : 0);
  add('question', facts.tail.includes('?') ? 1 : 0);
  add('headline', facts.headline ? 1 : 0);
  add('furniture', facts.furniture ? 1 : 0);
  return features;
}

function readWord(tokens: Token[], at: number, token: Token, seen: Seen): void {
  if (token.kind === 'number') {
    seen.number ||= token.word;
  } else if (token.capital && at > 0 && token.word !== 'i' && !token.word.startsWith("i'")) {
    seen.names += 1;
    seen.name ||= token.word;
  } else if (token.word.length > 4 && token.word.endsWith('ed')) {
    seen.past += 1;
  }
  seen.own ||= OWN.has(token.word);
  seen.their ||= THEIR.has(token.word);
  if (token.word === 'most' && tokens[at - 2]?.word === 'of' && tokens[at - 3]?.word === 'one')
    seen.judged = 'one of the most';
  if (RAISED.has(token.word) && /^rais/.test(tokens[at - 1]?.word ?? ''))
    seen.judged = `raises ${token.word}`;
  if (!seen.passive && BE.has(token.word)) {
    const next = tokens[at + 1]?.word ?? '';
    const after = tokens[at + 2]?.word ?? '';
    if (isParticiple(next) || (!BE.has(next) && isParticiple(after)))
      seen.passive = `${token.word} ${isParticiple(next) ? next : after}`;
  }
  if (!seen.stance && SPEAKER.has(token.word)) {
    const next = tokens[at + 1]?.word ?? '';
    const after = tokens[at + 2]?.word ?? '';
    if (STANCE.has(next) || STANCE.has(after)) seen.stance = `${token.word} ${next}`;
  }
}

/** Features of what other finders have found. */
function addFindings(facts: SentenceFacts, add: (name: string, value: number, words?: string) => void): void {
  const { dates, attributed } = facts;
  // "One official" counts nothing.
  const figures = facts.figures.filter((each) => each.value !== 1 || !/^(?:an?|one)\b/i.test(each.text));
  add(
    'statistic',
    figures.length > 0 ? 1 : 0,
    figures.map((each) => each.text + (each.noun ? ` ${each.noun}` : '')).join(', '),
  );
  add('figures', (figures.length - 1) / 2, figures.map((each) => each.text).join(', '));
  const dated = dates.find(({ text }) => /\d|year|month|decade|century|since/i.test(text));
  add('date', dated ? 1 : 0, dated?.text);
  const body = attributed.find((each) => each.type !== 'person' && each.type !== 'anonymous');
  const person = attributed.find((each) => each.type === 'person' || each.type === 'anonymous');
  const looked = attributed.find((each) => FOUND.has(each.cue.toLowerCase()) || /^according/i.test(each.cue));
  const wanting = attributed.find((each) => WANTED.has(each.cue.toLowerCase()));
  add('beside', facts.beside ? 1 : 0);
  add('found', looked ? 1 : 0, looked?.name);
  add('wanted', wanting ? 1 : 0, wanting?.name);
  add('attributedBody', body ? 1 : 0, body?.name);
  add('attributedPerson', person ? 1 : 0, person?.name);
}
