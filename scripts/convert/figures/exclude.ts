import { at, gap, type Tokens } from '../dates/tokens.ts';
import type { NumberFound } from './number.ts';
import { NUMBERED } from './words.ts';

const LINE_START = /(^|\n)[ \t(]*$/;

/** Whether the number is a name, a mark or a time and counts nothing: bill numbers, telephone numbers, clock times, list markers. */
export function isNoFigure(tokens: Tokens, found: NumberFound): boolean {
  return found.words
    ? isNoCount(tokens, found)
    : isCode(tokens, found) || isTime(tokens, found) || isNumbered(tokens, found);
}

/** Digits inside a longer code: "OIG-24-46", "G7", "COVID-19", "@user1", web addresses, telephone numbers, scores. */
function isCode(tokens: Tokens, { from, to, start, end, currency, scale }: NumberFound): boolean {
  const { text } = tokens;
  const before = text[start - 1] ?? '';
  const after = text[end] ?? '';
  if (currency) return false;
  if (
    /[A-Za-z#@_/\\=&+.:*^~]/.test(before) &&
    !(before === '~') &&
    !(before === '.' && /\s|^$/.test(text[start - 2] ?? ''))
  )
    return true;
  if (before === '.' && /[A-Za-z]/.test(text[start - 2] ?? '')) return true;
  if (/[-–‑]/.test(before) && /[A-Za-z0-9)]/.test(text[start - 2] ?? '')) return true;
  if (/[_/\\@=&]/.test(after)) return true;
  if (/[A-Za-z]/.test(after) && !scale)
    return (
      !/^(st|nd|rd|th|pc|km|kg|mph|ft|lb|lbs|cm|mm|pm|am|x|hr|hrs)$/.test(at(tokens, to + 1)) ||
      /^(st|nd|rd|th)$/.test(at(tokens, to + 1))
    );
  if (after === ':' && /\d/.test(text[end + 1] ?? '')) return true;
  // "555-0123", "5-4", "20-year" is none: digits joined by hyphens are a range only where the rule for ranges took them.
  if (/[-–‑]/.test(after) && /\d/.test(text[end + 1] ?? '')) return true;
  if (/^\(\d{3}$/.test(text.slice(start - 1, end)) && /^\) ?\d{3}-/.test(text.slice(end, end + 6)))
    return true;
  if (/^[.)]\s/.test(text.slice(end, end + 2)) && LINE_START.test(text.slice(Math.max(0, start - 4), start)))
    return true;
  if (/^\) /.test(text.slice(end, end + 2)) && before === '(' && tokens.word[from]!.length < 3) return true;
  return false;
}

/** "5 p.m.", "8 o'clock", "at 10 am". */
function isTime(tokens: Tokens, { to, end }: NumberFound): boolean {
  return (
    /^\s?(?:[ap]\.\s?m\.|[ap]m\b|o['’]clock|a\.m|p\.m|[AP]M\b|GMT|EST|EDT|ET\b)/.test(
      tokens.text.slice(end, end + 10),
    ) && to < tokens.count
  );
}

/** "Section 230", "H.R. 5415", "Flight 370", "number 1", "Apollo 11". */
function isNumbered(tokens: Tokens, { from, to, start, end, currency, scale }: NumberFound): boolean {
  if (currency || scale) return false;
  const before = tokens.text.slice(Math.max(0, start - 12), start);
  if (
    /(?:H\.\s?R\.|\bS\.|\bNo\.|\bNos\.|§|\bU\.S\.C\.|\bC\.F\.R\.|\bSec\.|\bArt\.|\bRes\.|\bpp?\.)\s?$/.test(
      before,
    )
  )
    return true;
  if (/^\s?(?:U\.S\.C|C\.F\.R|U\.S\. Code)/.test(tokens.text.slice(end, end + 10))) return true;
  const g = gap(tokens, from - 1);
  if (!/^[\s\u00a0]$/.test(g)) return false;
  const previous = at(tokens, from - 1);
  const written = tokens.word[from - 1]!;
  const capital = /^[A-Z]/.test(written);
  if (
    /^(number|no|bill)$/.test(previous) &&
    /^(number|bill)$/.test(previous) &&
    !/^(of)$/.test(at(tokens, from - 2))
  )
    return previous !== 'number' || gap(tokens, to) !== '%';
  if (
    NUMBERED.has(previous) &&
    (capital ||
      /^(page|section|chapter|room|route|flight|type|level|grade|phase|gate|lane|line|article|title|channel|exit|version|tier|district|paragraph|question|step|figure|table|platform|terminal|episode)$/.test(
        previous,
      ))
  )
    return true;
  if (!capital || /[,.%]/.test(tokens.word[from]! + (tokens.text[end] === '%' ? '%' : ''))) return false;
  // A small number after a capitalised word within the sentence, with no noun behind it, belongs to the name.
  const sentenceStart =
    /(^|[.!?\n"“‘:]\s?)$/.test(
      tokens.text.slice(Math.max(0, tokens.start[from - 1]! - 2), tokens.start[from - 1]!),
    ) || from === 1;
  const next = /^\s$/.test(gap(tokens, to)) ? (tokens.word[to + 1] ?? '') : '';
  const noun =
    /^[a-z]/.test(next) &&
    !/^(on|in|at|for|and|or|was|is|were|are|had|has|will|would|as|to|by|from|with|that|which|who|said|when|after|before|a|an|the|of)$/.test(
      next,
    );
  const dateWord =
    /^(january|february|march|april|may|june|july|august|september|october|november|december|monday|tuesday|wednesday|thursday|friday|saturday|sunday)$/.test(
      previous,
    );
  return (
    !sentenceStart &&
    !dateWord &&
    !noun &&
    tokens.word[from]!.length <= 3 &&
    !/^(Almost|Nearly|About|Over|Some|The|At|Up|More|Than|Only|Just|To|Of|In|And|By)$/.test(written)
  );
}

const NOT_AFTER_ONE = new Set(
  (
    'of another who that which can could should would will is was has had may might must and or to in on at by as for but who day thing time side hand way ' +
    'point knows knew said says does did the we he she they i it you a an with than from when where while after before so if more'
  ).split(' '),
);
const NOT_BEFORE_ONE = new Set(
  'no any every each this that which another next last first only the some other not everyone someone anyone square day year than no'.split(
    ' ',
  ),
);

/** "one" as a pronoun, and "zero" in names. */
function isNoCount(tokens: Tokens, { from, to, value, fraction, scale }: NumberFound): boolean {
  if (gap(tokens, from - 1) === '-' && !/^(half|all|a)$/.test(at(tokens, from - 1)))
    return !/^\d|^(twenty|thirty|ten|two|three|four|five)$/.test(at(tokens, from - 1));
  if (from !== to || value !== 1 || fraction || scale || at(tokens, from) !== 'one') return false;
  const joined = gap(tokens, to);
  if (joined === '-')
    return (
      /^(time|on|off|way|sided|stop|size|liner|upmanship|piece|year|half|third|fifth|to|of)$/.test(
        at(tokens, to + 1),
      ) && at(tokens, to + 1) !== 'year'
    );
  if (!/^[\s\u00a0]$/.test(joined)) return true;
  if (NOT_BEFORE_ONE.has(at(tokens, from - 1)) && /^\s$/.test(gap(tokens, from - 1))) return true;
  const next = at(tokens, to + 1);
  return (
    NOT_AFTER_ONE.has(next) &&
    !(/^(in|out)$/.test(next) && /^(\d|[a-z]+$)/.test(at(tokens, to + 2)) && isShare(tokens, to + 2))
  );
}

/** "one in five", "1 in 10", "one out of every ten". */
function isShare(tokens: Tokens, i: number): boolean {
  return /^(\d+|two|three|four|five|six|seven|eight|nine|ten|twelve|twenty|hundred|every|of)$/.test(
    at(tokens, i),
  );
}
