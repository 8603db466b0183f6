import type { VFile } from 'vfile';
import { report, type Problem } from '../../../model/problem.ts';
import { pointAt } from '../../../model/point-at.ts';

/** Characters that change the direction of what follows: shown text then differs from stored text (CVE-2021-42574). */
const BIDI = /[\u202a-\u202e\u2066-\u2069]/;
const CONTROL = /[\u0000-\u0008\u000b\u000e-\u001f\u007f-\u0084\u0086-\u009f]/;

/** Words that make up a quarter of any English prose, and hardly occur elsewhere. */
const ENGLISH = new Set(
  'the of and to in a is that for on was with it as at by from be are have has had he she they his her their this not but said will who were been an or which'.split(
    ' ',
  ),
);
/** Language is judged on a sample; more words do not change the answer. */
const SAMPLE = 20_000;
const MIN_WORDS = 30;

const codePoint = (text: string, offset: number): string =>
  `U+${text.codePointAt(offset)!.toString(16).toUpperCase().padStart(4, '0')}`;

/** Warning about the first of a class of characters; null where there is none. */
function character(text: string, pattern: RegExp, rule: string, what: string, fix: string): Problem | null {
  const offset = text.search(pattern);
  if (offset < 0) return null;
  const reason = `Unexpected ${what} ${codePoint(text, offset)}, expected plain text`;
  return { rule, reason, fix, place: pointAt(text, offset), warning: true };
}

/** Why English rules may not fit the text; null where they do. */
function foreign(text: string): string | null {
  const sample = text.slice(0, SAMPLE);
  const letters = sample.match(/\p{L}/gu)?.length ?? 0;
  const latin = sample.match(/\p{Script=Latin}/gu)?.length ?? 0;
  if (letters > 0 && latin < letters * 0.7) return 'another script than Latin';
  const words = sample.toLowerCase().match(/\p{L}+/gu) ?? [];
  if (words.length < MIN_WORDS) return null;
  const english = words.filter((word) => ENGLISH.has(word)).length;
  return english < words.length * 0.15 ? 'another language than English' : null;
}

/**
 * Warns of what is kept but may mislead: bidirectional overrides, control characters, another language.
 *
 * @param file receives the warnings
 * @param text decoded text of the file
 */
export function warnOfText(file: VFile, text: string): void {
  const language = foreign(text);
  const warnings = [
    character(
      text,
      BIDI,
      'bidirectional-override',
      'direction override',
      'It is kept; look whether the text reads otherwise than it is stored',
    ),
    character(
      text,
      CONTROL,
      'control-character',
      'control character',
      'It is kept; look whether the seed was saved correctly',
    ),
    language && {
      rule: 'language',
      reason: `Unexpected text in ${language}, expected English`,
      fix: 'It is converted, but sentences, dates and claims are found by English rules',
      warning: true,
    },
  ];
  for (const warning of warnings) if (warning) report(file, warning);
}
