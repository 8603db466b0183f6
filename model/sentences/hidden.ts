/** Words that begin a sentence. The list is closed, so that "the U.S. Capitol" stays whole. */
const BEGINS =
  '(?:The|He|She|It|They|We|You|I|My|Your|But|And|In|On|At|This|That|These|Those|There|His|Her|Its|Their|Our|When|While|After|Before|As|If|For|Since|However|Meanwhile|Now|Then|So|What|Who|Why|How|Not|No|Yes|Judge|Justice|Police|Officials|Mr\\.|Mrs\\.|Ms\\.|Dr\\.)(?=\\s)';
/** Abbreviations and short words after which a sentence may end. */
const ENDS =
  '(?:\\b(?:[A-Za-z]\\.){2,}|\\b(?:Inc|Corp|Co|Ltd|Jr|etc)\\.|\\b(?:in|no|\\d)\\.|\\b\\p{Ll}{3,} \\p{Lu}\\.)["”’)]?';

/**
 * Boundaries inside a sentence that the parser does not see: an abbreviation that may end a sentence, or a single
 * letter ("vitamin C."), then a word that begins one.
 */
const HIDDEN = new RegExp(`(?<=${ENDS})\\s+(?=["“‘]?${BEGINS})`, 'gu');
/** A number that an abbreviation names ends a sentence before a capital: "fig. 2. Check". */
const AFTER_NUMBER =
  /(?<=\b(?:figs?|tabs?|pp?|nos?|vols?|chs?|secs?|arts?)\. \d{1,4}\.)\s+(?=\p{Lu}\p{Ll})/gu;
/** The full stops of other scripts: Chinese and Japanese set no white space behind them. */
const OTHER_STOPS = /(?<=[。！？][”’」』]?)(?=[^\s”’」』])|(?<=[。！？۔؟।]["”’」』]?)\s+(?=\S)/g;
/** Captions and transcripts in small letters: a word of three letters or more, a stop, a word. */
const SMALL = /(?<=\p{Ll}{3}[.!?])\s+(?=\p{Ll})/gu;
/** Shorter stretches in small letters are addresses and fragments. */
const SMALL_FROM = 30;

const isSmall = (words: string): boolean => words.length >= SMALL_FROM && !/\p{Lu}/u.test(words);
const NO_END = /(?:^|\s)(?:etc|inc|dept|approx|prof|capt|supt|misc|sept|est)\.$/;

/**
 * Finds the boundaries that the parser misses in what it takes for one sentence.
 *
 * @param words the sentence
 * @returns matches of the white space between sentences, in order; empty ones where a script sets none
 */
export function hiddenIn(words: string): RegExpExecArray[] {
  const found = [HIDDEN, AFTER_NUMBER, OTHER_STOPS].flatMap((pattern) => [...words.matchAll(pattern)]);
  if (isSmall(words))
    found.push(
      ...[...words.matchAll(SMALL)].filter(
        ({ index }) => !NO_END.test(words.slice(Math.max(0, index - 8), index)),
      ),
    );
  const places = new Map(found.map((match) => [match.index, match]));
  return [...places.values()].sort((a, b) => a.index - b.index);
}
