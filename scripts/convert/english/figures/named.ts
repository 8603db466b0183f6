import { at, blank, gap, type Tokens } from '../dates/tokens.ts';
import { MEASURES } from './words.ts';
import type { Quantity } from './range.ts';

/** Last words of the names of indexes and lists that end in a number: "S&P 500", "FTSE 100", "Fortune 500". */
const INDEX =
  /^(?:fortune|forbes|ftse|stoxx|nikkei|nifty|sensex|nasdaq|dow|russell|dax|cac|asx|kospi|csi|tsx|bse|nse|msci|wilshire|ibex|topix|global|top|inc|hdax|mdax|aex|smi|omx|jse|nse|xu|psi)$/;
/** Numbers that one calls, and what tells that one is called. */
const EMERGENCY = new Set('911 999 112 111 101 000 988 108 100 119 995 10111 116 1122 117'.split(' '));
const CALLS =
  /^(?:call|calls|called|calling|dial|dials|dialed|dialled|dialing|dialling|phone|phoned|ring|rang|ringing|text|texted|texting)$/;
const CALLED =
  /^(?:call|calls|caller|callers|operator|operators|dispatcher|dispatchers|dispatch|emergency|hotline|helpline|recording|recordings|tape|tapes|system|centre|center|line)$/;
/** Words between "until" and a year: "until at least 2021". */
const HEDGE =
  /^(?:at|least|least,|early|late|about|around|approximately|roughly|circa|mid|as|far|back|long|ago|than|later|before|after|the|year|sometime|possibly|perhaps|maybe)$/;
const UNTIL =
  /^(?:until|till|til|since|by|in|from|before|after|through|throughout|beyond|to|into|during|around|circa|of|for)$/;

/** "S&P 500", "the Stoxx 600", "Top 40": the number belongs to the name. */
const isIndex = (tokens: Tokens, from: number): boolean => {
  if (!blank(tokens, from - 1)) return false;
  if (INDEX.test(at(tokens, from - 1))) return /^[A-Z]/.test(tokens.word[from - 1]!);
  return at(tokens, from - 1) === 'p' && at(tokens, from - 2) === 's' && gap(tokens, from - 2) === '&';
};

/** "called 911", "a 999 operator", "ring 112 or 999". */
function isEmergency(tokens: Tokens, { from, to, max }: Quantity): boolean {
  const both = max !== undefined && to === from + 2 && EMERGENCY.has(tokens.word[to]!);
  if ((from !== to && !both) || !EMERGENCY.has(tokens.word[from]!)) return false;
  if (CALLED.test(at(tokens, to + 1)) && blank(tokens, to)) return true;
  return (
    CALLS.test(at(tokens, from - 1)) ||
    (/^(?:the|on|to)$/.test(at(tokens, from - 1)) && CALLS.test(at(tokens, from - 2)))
  );
}

/** "until at least 2021", "since about 1998": a year, however hedged. */
function isYear(tokens: Tokens, { from, to, currency, scale }: Quantity): boolean {
  if (from !== to || currency || scale || !/^(?:1[89]|20)\d\d$/.test(tokens.word[from]!)) return false;
  let before = from - 1;
  while (HEDGE.test(at(tokens, before)) && from - before < 5) before -= 1;
  if (
    before === from - 1 ||
    (!UNTIL.test(at(tokens, before)) && !/^(?:early|late|later)$/.test(at(tokens, from - 2)))
  )
    return false;
  // "from about 2000 people": a noun behind it makes it a count.
  const next = blank(tokens, to) ? at(tokens, to + 1) : '';
  return (
    next === '' ||
    !/(?:s|people|children|men|women)$/.test(next) ||
    /^(?:was|is|has|as|this|its|his)$/.test(next)
  );
}

/** "a year or two": too vague for a figure of two. */
const isOrTwo = (tokens: Tokens, { from, to }: Quantity): boolean =>
  from === to &&
  at(tokens, from) === 'two' &&
  at(tokens, from - 1) === 'or' &&
  (MEASURES.has(at(tokens, from - 2)) || /^(?:one|an?)$/.test(at(tokens, from - 3))) &&
  /^(?:an?|another|every|one)$/.test(at(tokens, from - 3));

/** Digits of a telephone number: "020 7946 0000", "555 123 4567", and whatever else begins with a zero. */
function isDialled(tokens: Tokens, { from, to, currency, words }: Quantity): boolean {
  if (currency || words) return false;
  if (/^0\d/.test(tokens.word[from]!)) return true;
  const digits = (i: number): boolean => /^\d{3,4}$/.test(tokens.word[i] ?? '');
  const joined = (i: number): boolean => /^[ -]$/.test(gap(tokens, i));
  let first = from;
  let last = to;
  while (digits(first - 1) && joined(first - 1)) first -= 1;
  while (digits(last + 1) && joined(last)) last += 1;
  return last - first >= 2 && tokens.word[last]!.length === 4;
}

const STREET =
  /^(?:street|st|avenue|ave|road|rd|boulevard|blvd|drive|lane|square|terrace|crescent|court|place|way|parkway|highway|close|gardens|row|marg|nagar)$/;

/** "10 Downing Street", "7-Eleven", "a 2-for-1 offer": an address or a name. */
function isAddress(tokens: Tokens, { from, to, currency, scale, words }: Quantity): boolean {
  if (from !== to || currency || scale || words) return false;
  if (gap(tokens, to) === '-')
    return (
      /^[A-Z][a-z]+$/.test(tokens.word[to + 1] ?? '') ||
      (/^(?:for|on|to)$/.test(at(tokens, to + 1)) && gap(tokens, to + 1) === '-')
    );
  for (let i = to + 1; i <= to + 3 && blank(tokens, i - 1) && /^[A-Z]/.test(tokens.word[i] ?? ''); i++)
    if (STREET.test(at(tokens, i)) && i > to + 1) return true;
  return false;
}

/** Whether a number names something, or a year or a moment, and counts nothing. */
export const isName = (tokens: Tokens, found: Quantity): boolean =>
  isIndex(tokens, found.from) ||
  isDialled(tokens, found) ||
  isAddress(tokens, found) ||
  isEmergency(tokens, found) ||
  isYear(tokens, found) ||
  isOrTwo(tokens, found);
