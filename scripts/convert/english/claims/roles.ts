import { BITS, bitOf } from './words.ts';

/** What a word can be within a phrase: one bit a role. All lower case, straight apostrophes. */
const WORDS = {
  speaker: "i i'm i'd we",
  own: "i we i've we've",
  you: "you you've you'd",
  third: "he she they they've opponent senator governor administration government",
  pronoun: 'he she it that this there what who here',
  be: "is are was were been being be 's isn't aren't wasn't weren't i'm they're we're you're",
  have: "have has had having don't",
  article: 'the a an our their his her its my your',
  now: 'have got',
  to: 'to',
  keep: 'keep keeps kept',
  stance: 'think believe hope feel want guess wish know say mean trust disagree agree would',
  participle:
    'sent sold bought held found given taken kept put made born cut built paid shut lost left brought spent hit hurt thrown stolen driven shown told',
  trend:
    'up down rising falling growing shrinking dropping climbing soaring declining leaving losing fleeing skyrocketing plummeting exploding increasing decreasing doubling tripling pouring flooding gone disappearing closing surging worsening improving earning driving',
  bound:
    'supposed required obligated obliged entitled permitted allowed forbidden barred authorized authorised',
  cannot: "can't cannot couldn't unable",
  let: 'let allow afford continue keep imagine wait have say tell be believe stop help do get',
  with: 'with without there get gets got',
  no: 'no zero nothing neither',
  side: 'against opposed favor',
  says: 'wants want wanted thinks called calls believes claims claimed promised opposes supports voted',
  said: 'said told say',
  lived:
    'seen saw met talked spoke remember grew visited traveled travelled worked learned heard sat watched lived loved knew',
  in: 'in of',
  history: 'history memory',
  raise: 'raise raises raised raising paint paints poses demands called',
  doubt: 'concerns questions doubts alarm eyebrows picture oversight accountability action',
  one: 'one',
  most: 'most greatest worst best',
  going: 'going plan plans planning',
  title:
    'senator governor president secretary congressman congresswoman mayor minister mr mrs ms mr. mrs. ms. sen. gov. rep. madam ambassador vice chancellor judge',
} as const;

export type Role = keyof typeof WORDS | 'act';
const NAMES = [...Object.keys(WORDS), 'act'] as Role[];

/** The bits of roles. */
export const roles = (...names: Role[]): number =>
  names.reduce((bits, name) => bits | (1 << NAMES.indexOf(name)), 0);

/** What is known of a word: the lists it stands in and the roles it can play, as bits. */
export interface WordClass {
  lists: number;
  roles: number;
}

const ACTS = bitOf('record') | bitOf('change') | bitOf('past');
const HYPHENED = bitOf('superlative') | bitOf('comparison');
const ACT = roles('act');
const PARTICIPLE = roles('participle');
/** Character codes. */
const [E, D] = [101, 100];
const NEITHER: WordClass = { lists: 0, roles: 0 };
const REGULAR: WordClass = { lists: 0, roles: PARTICIPLE };

const CLASSES: ReadonlyMap<string, WordClass> = (() => {
  const classes = new Map<string, WordClass>();
  for (const [word, lists] of BITS)
    classes.set(word, {
      lists,
      roles: (lists & ACTS ? ACT : 0) | (isRegular(word) ? PARTICIPLE : 0),
    });
  for (const [name, words] of Object.entries(WORDS))
    for (const word of words.split(' ')) {
      const { lists, roles: before } = classes.get(word) ?? NEITHER;
      classes.set(word, { lists, roles: before | roles(name as Role) });
    }
  return classes;
})();

function isRegular(word: string): boolean {
  const { length } = word;
  return length > 3 && word.charCodeAt(length - 1) === D && word.charCodeAt(length - 2) === E;
}

/** Shorter words have no part before a hyphen that stands in a list. */
const HYPHENED_FROM = 6;

/** Looks a word up. "Highest-taxed" is as superlative as "highest". */
export function classOf(word: string): WordClass {
  const known = CLASSES.get(word);
  if (known) return known;
  const hyphen = word.length < HYPHENED_FROM ? -1 : word.indexOf('-');
  if (hyphen < 0) return isRegular(word) ? REGULAR : NEITHER;
  const lists = (CLASSES.get(word.slice(0, hyphen))?.lists ?? 0) & HYPHENED;
  return lists === 0 ? NEITHER : { lists, roles: 0 };
}
