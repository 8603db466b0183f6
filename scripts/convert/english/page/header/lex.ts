import { AGENCY } from '../agencies.ts';
import type { DayOrder } from '../../../page-language.ts';
import { MONTH, headerDayAt } from './day.ts';

/** A part of a header line. */
export type HeaderToken =
  | { is: 'day'; day: string | null }
  | { is: 'label'; of: 'published' | 'updated' | 'other' }
  | { is: 'by' | 'credit' | 'time' | 'ago' | 'filler' | 'mail' | 'separator' }
  | { is: 'words'; text: string };

const WEEKDAY = '(?:mon|tues?|wed(?:nes)?|thur?s?|fri|sat(?:ur)?|sun)(?:day)?';
const ZONE =
  '(?:[ECMP][SD]T|ET|CT|MT|PT|GMT|UTC|Z|[BI]ST|CES?T|SAST|CAT|[EW]AT|A[ECW][SD]T|NZ[SD]T|PKT|HKT|SGT|JST|hrs?|hours|eastern|pacific|central|local time)(?:[+-]\\d{1,2}(?::?\\d{2})?)?';

/** One rule of the lexer: what stands here is a token of this sort. */
const rule = (is: Exclude<HeaderToken['is'], 'day' | 'words' | 'label'>, pattern: string) => ({
  token: { is } as HeaderToken,
  pattern: new RegExp(`(?:${pattern})(?:(?![\\p{L}\\d])|(?=${WEEKDAY}\\b))`, 'iuy'),
});
const label = (of: 'published' | 'updated' | 'other', pattern: string) => ({
  token: { is: 'label', of } as HeaderToken,
  pattern: new RegExp(`(?:${pattern})(?![\\p{L}])(?: (?:on|at|date))?\\s*[:.–—-]?`, 'iuy'),
});

/** Marks and words of headers; what is tried first wins. */
const RULES: readonly { token: HeaderToken; pattern: RegExp }[] = [
  rule(
    'credit',
    '(?:edited|translated|photos?|photographs?|photography|pictures|illustrations?|editing|video|graphics|additional reporting|fact[- ]checked|reviewed|produced) by:?|editors?:',
  ),
  rule(
    'by',
    '(?:(?:written|reported|posted|published|story|words|text|article|compiled|authored|report|analysis|opinion|commentary|filed|contributed|created|submitted|updated)(?: and (?:written|photographs?|photos|edited|video))? )?by(?: line)?:?',
  ),
  rule('by', '(?:author|writer|reporter|byline|reporting|words|text|story)s?:'),
  rule('filler', 'sources?:'),
  label(
    'updated',
    '(?:last |latest |recently )?(?:updated?|modified|modification|revised|edited|amended|refreshed|upd\\.?)',
  ),
  label(
    'published',
    '(?:first |originally |date )?(?:published|posted|publish|publication|created|issued|uploaded|(?:for )?(?:immediate )?releas(?:e|ed)|added|dated?|pub\\.?|online|filed)',
  ),
  label(
    'other',
    'received|accepted|reviewed|expires?|event date|embargoed? until|deadline|recorded|broadcast',
  ),
  rule(
    'ago',
    '(?:an?|\\d+) ?(?:s|secs?|seconds?|m|mins?|minutes?|h|hrs?|hours?|d|days?|w|weeks?|months?|years?) ago|just now|yesterday|today',
  ),
  rule(
    'filler',
    '\\d+(?:[-–]\\d+)?[ -]?(?:min(?:ute)?s?|mins?)(?:[ -]?read)?|(?:reading|read) time:?|[\\d.,]+[km]? (?:comments?|shares?|views?|likes?|reads?)|comments?|share|save|print|e-?mail',
  ),
  rule(
    'time',
    `T?\\d{1,2}[:.]\\d{2}(?:[:.]\\d{2})?(?:\\.\\d{3})?\\s?(?:[ap]\\.?m\\.?)?(?:\\s?\\(?${ZONE}\\)?)?|\\d{1,2}\\s?[ap]\\.?m\\.?(?:\\s?${ZONE})?|\\d{3,4}\\s?(?:hrs|hours|${ZONE})`,
  ),
  rule('time', `${WEEKDAY}\\.?|\\(?${ZONE}\\)?|[ap]\\.?m\\.?|midnight|noon|[+-]\\d{2}:?\\d{2}`),
  rule('filler', 'on|at|and(?= (?:last )?updated)|time|,'),
  { token: { is: 'mail' }, pattern: /\S+@\S+\.\w{2,}|@\w{2,30}|https?:\/\/\S+/iy },
  {
    token: { is: 'time' },
    pattern: new RegExp(`${MONTH}\\s+\\d{1,2}(?:st|nd|rd|th)?(?![\\d,]|\\s\\d)`, 'iy'),
  },
  { token: { is: 'separator' }, pattern: /[|•·●▪»;/()[\]–—\n\t]+|-(?=\s|$)|:(?=\s|$)/y },
];
const SPACE = /[ \u00a0,]+/y;
const WORD = /[^\s|•·●▪»;/()[\]]+/y;
/** A number of its own means nothing in a header: which day it belongs to is not known. */
const AGENCY_AT = new RegExp(`${AGENCY}(?![\\p{L}\\d])`, 'iuy');

const sticky = (pattern: RegExp, text: string, at: number): number => {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : at;
};

/**
 * Cuts a header line into days, labels, times, separators and the words between them.
 *
 * @param order which number of a numeric date is the day
 */
export function lexHeader(text: string, order: DayOrder): HeaderToken[] {
  const tokens: HeaderToken[] = [];
  let words = -1;
  let wordsEnd = 0;
  const flush = (): void => {
    if (words >= 0) tokens.push({ is: 'words', text: text.slice(words, wordsEnd) });
    words = -1;
  };
  const step = (at: number): number => {
    const day = headerDayAt(text, at, order);
    if (day) {
      flush();
      tokens.push({ is: 'day', day: day.day });
      return day.end;
    }
    // Inside a name "By" or "May" starts nothing new unless it begins the line or follows a mark.
    const found = RULES.find(({ pattern, token }) => {
      if (
        words >= 0 &&
        (token.is === 'filler' || token.is === 'by') &&
        !/[,|•·\n]\s*$/.test(text.slice(wordsEnd, at))
      )
        return token.is === 'by' && /^by\b/i.test(text.slice(at, at + 3)) && sticky(pattern, text, at) > at;
      return sticky(pattern, text, at) > at;
    });
    if (found) {
      flush();
      tokens.push(found.token);
      return found.pattern.lastIndex;
    }
    const end = Math.max(sticky(AGENCY_AT, text, at), sticky(WORD, text, at), at + 1);
    if (words < 0) words = at;
    wordsEnd = end;
    return end;
  };
  for (let at = sticky(SPACE, text, 0); at < text.length; at = sticky(SPACE, text, at)) at = step(at);
  flush();
  return tokens;
}
