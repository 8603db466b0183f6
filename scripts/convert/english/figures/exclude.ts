import { at, blank, gap, near, type Tokens } from '../dates/tokens.ts';
import { ORDINALS } from '../dates/words.ts';
import type { NumberFound } from './found.ts';
import { isName } from './named.ts';
import type { Quantity } from './range.ts';
import { NUMBERED } from './words.ts';

const LINE_START = /(^|\n)[ \t(]*$/;

/** Whether the number is a name, a mark or a time and counts nothing: bill numbers, telephone numbers, clock times, list markers. */
export function isNoFigure(tokens: Tokens, found: Quantity): boolean {
  if (isName(tokens, found)) return true;
  if (found.words) return isNoCount(tokens, found);
  if (found.max !== undefined)
    return isGlued(tokens.text, found.start) || isTime(tokens, found) || isNumbered(tokens, found);
  return isCode(tokens, found) || isTime(tokens, found) || isNumbered(tokens, found);
}

/** Whether what stands before makes the digits the tail of a longer code: "OIG-24", "G7", "@user1", "1.2.3". */
export function isGlued(text: string, start: number): boolean {
  const before = text[start - 1] ?? '';
  const further = text[start - 2] ?? '';
  if (/[A-Za-zÀ-ɏ#@_/\\=&+:*^]/.test(before)) return true;
  if (before === '.' && /[A-Za-z0-9]/.test(further)) return true;
  return /[-–‑]/.test(before) && /[A-Za-z0-9)]/.test(further);
}

/** Digits inside a longer code: "OIG-24-46", "COVID-19", web addresses, telephone numbers, scores, list markers. */
function isCode(tokens: Tokens, { from, to, start, end, currency, scale }: NumberFound): boolean {
  const { text } = tokens;
  if (currency) return false;
  if (isGlued(text, start)) return true;
  const after = text[end] ?? '';
  if (/[_/\\@=&]/.test(after)) return true;
  // "5G", "2D", "4K": one capital behind a digit is a name, unless it is a degree or a unit of power.
  if (
    /^[A-Z]$/.test(tokens.word[to + 1] ?? '') &&
    gap(tokens, to) === '' &&
    !/^[CFWVM]$/.test(tokens.word[to + 1]!)
  )
    return !scale;
  if (/[A-Za-z]/.test(after) && !scale) return !MEASURED.test(at(tokens, to + 1));
  // "10:30", "555-0123", "5-4": what the rule for ranges did not take is no count.
  if (/[:–‑-]/.test(after) && /\d/.test(text[end + 1] ?? '')) return true;
  if (text[start - 1] === '(' && /^\) ?\d{3}-/.test(text.slice(end, end + 6))) return true;
  return isMarker(text, start, end, tokens.word[from]!.length);
}

const MEASURED =
  /^(p|bps?|percent|per|pct|pc|km|kg|mph|ft|lb|lbs|cm|mm|x|hr|hrs|m|g|c|f|kw|mw|gw|kwh|mwh|gwh|twh|ml|oz|kph|gb|mb|tb|metres?|meters?)$/;

/** "1. ", "2) " at the start of a line or a sentence, "(3) ". */
function isMarker(text: string, start: number, end: number, length: number): boolean {
  const after = text.slice(end, end + 2);
  if (length > 2) return false;
  if (/^[.)]\s/.test(after) && LINE_START.test(text.slice(Math.max(0, start - 4), start))) return true;
  if (!/^\)\s/.test(after)) return false;
  return text[start - 1] === '(' || !text.slice(Math.max(0, start - 60), start).includes('(');
}

/** "5 p.m.", "8 o'clock", "at 10 am". */
function isTime(tokens: Tokens, { to, end }: NumberFound): boolean {
  return (
    /^\s?(?:[ap]\.\s?m\.|[ap]m\b|o['’]clock|a\.m|p\.m|[AP]M\b|GMT|EST|EDT|ET\b)/.test(
      tokens.text.slice(end, end + 10),
    ) && to < tokens.count
  );
}

const CITED =
  /(?:H\.\s?R\.|\bS\.|\bNo\.|\bNos\.|§|\bU\.S\.C\.|\bC\.F\.R\.|\bSec\.|\bArt\.|\bRes\.|\bpp?\.)\s?$/;
/** Lower-case nouns that number things rather than count them. */
const NUMBERS_THINGS =
  /^(page|pages|section|chapter|room|route|flight|type|level|grade|phase|gate|lane|line|article|title|channel|exit|version|tier|district|paragraph|question|step|figure|table|platform|terminal|episode)$/;
const DAYS =
  /^(january|february|march|april|may|june|july|august|september|october|november|december|(mon|tues|wednes|thurs|fri|satur|sun)day)$/;
/** Capitalised words of a headline that no name ends in. */
const LITTLE =
  /^(Almost|Nearly|About|Over|Some|The|At|Up|More|Than|Only|Just|To|Of|In|And|By|For|With|From|On|Least|Under|After)$/;
const NO_NOUN =
  /^(on|in|at|for|and|or|was|is|were|are|had|has|will|would|as|to|by|from|with|that|which|who|said|when|after|before|a|an|the|of)$/;

/** "Section 230", "H.R. 5415", "Flight 370", "number 1", "Apollo 11". */
function isNumbered(tokens: Tokens, { from, to, start, end, currency, scale }: Quantity): boolean {
  const { text } = tokens;
  if (currency || scale) return false;
  if (CITED.test(text.slice(Math.max(0, start - 12), start))) return true;
  if (/^\s?(?:U\.S\.C|C\.F\.R|U\.S\. Code)/.test(text.slice(end, end + 10))) return true;
  if (!blank(tokens, from - 1)) return false;
  const previous = at(tokens, from - 1);
  const written = tokens.word[from - 1]!;
  // "iPhone 15", "eBay 2": a capital inside makes a name as well.
  const capital = /^[A-Z]|^[a-z]+[A-Z]/.test(written);
  if (previous === 'number' || previous === 'bill') return true;
  if (NUMBERS_THINGS.test(previous) || (capital && NUMBERED.has(previous))) return true;
  if (!capital || DAYS.test(previous) || LITTLE.test(written)) return false;
  // A small bare number after a capitalised word within the sentence, with no noun behind it, belongs to the name.
  if (tokens.word[from]!.length > 3 || /[,.]/.test(tokens.word[from]!) || text[end] === '%') return false;
  const opening = text.slice(Math.max(0, tokens.start[from - 1]! - 2), tokens.start[from - 1]!);
  if (from === 1 || /(^|[.!?\n"“‘:]\s?)$/.test(opening)) return false;
  const next = blank(tokens, to) ? (tokens.word[to + 1] ?? '') : '';
  return !/^[a-z]/.test(next) || NO_NOUN.test(next);
}

const NOT_AFTER_ONE = new Set(
  (
    'of another who that which can could should would will is was has had may might must and or to in on at by as for but who day thing time side hand way ' +
    'point knows knew said says does did the we he she they i it you a an with than from when where while after before so if more'
  ).split(' '),
);
const NOT_BEFORE_ONE = new Set(
  'no any every each this that another which next last first only the some other not square day year number than'.split(
    ' ',
  ),
);
/** Words after which a number word is a name's: "chapter two", "phase one", "day one". */
const COUNTED_OFF =
  /^(number|day|phase|chapter|part|step|episode|act|war|plan|round|level|lesson|exhibit|ground|patient|net|absolute)$/;
const AFTER_ZERO = /^(tolerance|sum|hour|emission|emissions|carbon|waste|day|trust|in|out|for)$/;

/** "one" as a pronoun, number words in names ("Air Force One") and in ordinals ("twenty-first"). */
function isNoCount(tokens: Tokens, { from, to, value, fraction, scale, max }: Quantity): boolean {
  const before = near(tokens, from - 1) ? at(tokens, from - 1) : '';
  const next = near(tokens, to) ? at(tokens, to + 1) : '';
  const hyphen = gap(tokens, from - 1) === '-';
  if (hyphen && before !== 'half' && before !== 'all') return true;
  if (gap(tokens, to) === '-' && ORDINALS.has(next) && !fraction) return true;
  if (from !== to || fraction || scale || max !== undefined) return false;
  if (COUNTED_OFF.test(before)) return true;
  const written = tokens.word[from]!;
  const named =
    /^[A-Z]/.test(written) && blank(tokens, from - 1) && /^[A-Z]/.test(tokens.word[from - 1] ?? '');
  if (named && !/^[A-Z]/.test(tokens.word[to + 1] ?? '')) return true;
  if (value === 0) return AFTER_ZERO.test(next);
  if (value !== 1 || at(tokens, from) !== 'one') return false;
  if (gap(tokens, to) === '-')
    return /^(time|on|off|way|sided|stop|size|liner|upmanship|piece|to|of|another)$/.test(next);
  if (!blank(tokens, to)) return true;
  return NOT_BEFORE_ONE.has(before) || NOT_AFTER_ONE.has(next);
}
