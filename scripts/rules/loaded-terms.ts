import { proseFields } from './prose.ts';
import type { CheckRule, Finding } from './rule.ts';

/** Terms that take a side, why, and what to write instead. They may stand inside quotations only. */
const LOADED: { term: RegExp; why: string; instead: string }[] = [
  {
    term: /\billegal (immigrant|alien|migrant|children)s?\b/i,
    why: 'calls a person illegal',
    instead: 'person without legal status',
  },
  { term: /\billegals\b/i, why: 'calls people illegal', instead: 'people without legal status' },
  {
    term: /(?<!unaccompanied )\baliens?\b/i,
    why: 'is a term of statute that readers take as a slur',
    instead: 'foreign national, child, migrant',
  },
  {
    term: /\b(surge|flood|wave|tide|influx|invasion)s? of (migrant|immigrant|people|children|unaccompanied)/i,
    why: 'likens people to a disaster',
    instead: 'rise in the number of',
  },
  { term: /\bopen[- ]borders?\b/i, why: 'is a campaign phrase', instead: 'the policy itself' },
  {
    term: /\bborder crisis\b/i,
    why: 'judges what should be shown in numbers',
    instead: 'the number of arrivals',
  },
  {
    term: /\bchild sex slaves?\b/i,
    why: 'names victims by what was done to them',
    instead: 'trafficked children',
  },
  {
    term: /\bprostitutes?\b/i,
    why: 'names a person by a trade that victims did not choose',
    instead: 'person sold for sex',
  },
  { term: /\bchild (porn|pornography)\b/i, why: 'suggests consent', instead: 'child sexual abuse material' },
  {
    term: /\b(regime|cronies|radical left|far[- ]left|maga|woke)\b/i,
    why: 'belongs to a camp',
    instead: 'the name of the body or person',
  },
  {
    term: /\b(liar|lied|hoax|debunked|bogus|baseless)\b/i,
    why: 'judges a speaker instead of a wording',
    instead: 'what the record shows',
  },
  {
    term: /\b(shocking|outrageous|alarming|horrific|staggering|disturbing)\b/i,
    why: 'tells the reader what to feel',
    instead: 'the fact alone',
  },
  {
    term: /\b(slammed|blasted|ripped|lashed out|doubled down|admitted)\b/i,
    why: 'colours a plain statement',
    instead: 'said',
  },
  {
    term: /\b(obviously|clearly|of course|needless to say)\b/i,
    why: 'takes the place of evidence',
    instead: 'the evidence',
  },
];

/** Cuts out what stands in quotation marks: those are the words of the article. */
const withoutQuotations = (text: string): string => text.replace(/“[^”]*”|"[^"]*"/g, ' ');

const findings = (text: string, where: Pick<Finding, 'path' | 'at'>): Finding[] => {
  const own = withoutQuotations(text);
  return LOADED.flatMap(({ term, why, instead }) => {
    const found = term.exec(own);
    return found
      ? [
          {
            reason: `Unexpected loaded term "${found[0]}" (it ${why}), expected neutral words`,
            fix: `Write: ${instead}`,
            ...where,
          },
        ]
      : [];
  });
};

export const loadedTerms: CheckRule = {
  name: 'loaded-terms',
  description: 'Terms that take a side stand inside quotations only.',
  scope: 'check',
  check: (entry, { prose }) => [
    ...prose(entry).sentences.flatMap(({ text, at }) => findings(text, { at })),
    ...proseFields(entry).flatMap(({ path, text }) => findings(text, { path })),
  ],
};
