/**
 * What a string may hold: one policy for every string of every file and for the bodies, so that no page, feed,
 * picture or data release meets a character that it cannot hold or that deceives a reader.
 */

/** A character that a text must not hold. */
export interface TextFault {
  /** In UTF-16 code units. */
  offset: number;
  /** U+202E. */
  code: string;
  /** What it is, in a few words. */
  name: string;
}

/**
 * `own`: our words, in which every character is seen. `exact`: words of others, kept as they were printed, emoji and
 * any script included; refused is only what an output cannot hold, or what turns the direction of the rest.
 */
export type Whose = 'own' | 'exact';

/** Longest text of one field, in UTF-16 code units: many times any real one, and no burden for a page. */
export const MOST_CHARACTERS = 10_000;

const NAMES: Record<string, string> = {
  '0020': 'space',
  '00A0': 'no-break space',
  '00AD': 'soft hyphen',
  '200B': 'zero-width space',
  '200C': 'zero-width non-joiner',
  '200D': 'zero-width joiner',
  '2028': 'line separator',
  '2029': 'paragraph separator',
  '2060': 'word joiner',
  FEFF: 'byte order mark',
};

const CONTROL = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/;
const DIRECTION = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/;
const SURROGATE = /[\ud800-\udfff]/;
const NONCHARACTER = /[\ufdd0-\ufdef\ufffe\uffff]/;

/** Code point as it is written in prose. */
export const codePoint = (character: string): string =>
  `U+${character.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}`;

/** A character in words: "U+200B (zero-width space)". */
export const nameCharacter = (character: string): string => {
  const code = codePoint(character);
  return `${code} (${nameOf(character, code)})`;
};

function nameOf(character: string, code: string): string {
  if (NAMES[code.slice(2)]) return NAMES[code.slice(2)]!;
  if (CONTROL.test(character) || character === '\t') return 'control character';
  if (DIRECTION.test(character)) return 'turns the direction of text';
  if (character.length === 1 && SURROGATE.test(character)) return 'half of a character';
  if (NONCHARACTER.test(character)) return 'no character';
  if (/\p{Co}/u.test(character)) return 'has no agreed meaning';
  if (/\p{Extended_Pictographic}/u.test(character)) return 'emoji';
  return /\p{L}/u.test(character) ? `"${character}"` : 'invisible';
}

/** Half of a pair alone. */
const LONE = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/;
/** What no output may hold, whoever wrote it. `\u200e`, `\u200f` and `\u061c` order words of some scripts. */
const NEVER = new RegExp(
  `[\\u0000-\\u0008\\u000b-\\u001f\\u007f-\\u009f\\u202a-\\u202e\\u2066-\\u2069\\ufdd0-\\ufdef\\ufffe\\uffff]|${LONE.source}`,
);
/**
 * What nobody sees: fillers, joiners that join nothing, tags, marks of direction, private use. A joiner or a
 * variation selector after a character beyond ASCII belongs to it (emoji, Persian).
 */
const UNSEEN =
  /[\t\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180e\u200b\u200e\u200f\u2028\u2029\u2060-\u2065\u206a-\u206f\u3164\ufeff\uffa0\ufff0-\ufffb]|(?<=^|[\u0000-\u007f])[\u200c\u200d\ufe0e]|[\u{e000}-\u{f8ff}\u{e0000}-\u{e01ef}\u{f0000}-\u{10fffd}]/u;
/** One class that holds all of them, told in a fraction of the time. */
const SUSPECT =
  /[^\n\u0020-\u007e\u00a0-\u00ac\u00ae-\u033f\u0370-\u061b\u0620-\u10ff\u2010-\u2027\u202f-\u205f\u20a0-\u20cf\u2100-\u23ff]/;

/**
 * The first character of a text that it must not hold.
 *
 * @param whose whether the words are ours
 */
export function textFault(text: string, whose: Whose): TextFault | null {
  if (!SUSPECT.test(text)) return null;
  const found = [NEVER.exec(text), whose === 'own' ? UNSEEN.exec(text) : null].filter(
    (match) => match !== null,
  );
  const first = found.sort((a, b) => a.index - b.index)[0];
  if (!first) return null;
  const code = codePoint(first[0]);
  return { offset: first.index, code, name: nameOf(first[0], code) };
}

/** Whether a text shows anything at all: white space and characters that nobody sees are nothing. */
export const showsSomething = (text: string): boolean =>
  /[^\s\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Cn}\u034f\u115f\u1160\u17b4\u17b5\u3164\uffa0\ufe00-\ufe0f]/u.test(text);

/** Whether words of others can stand in a file of ours, and on every page. */
export const isPrintable = (text: string): boolean =>
  textFault(text, 'exact') === null && showsSomething(text);
