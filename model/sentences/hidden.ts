/** Small words that begin a sentence and are nobody's name. The list is closed, so that "the U.S. Capitol" stays whole. */
const SMALL_WORDS =
  'The|He|She|It|They|We|You|I|Your|But|And|In|At|This|That|These|Those|There|His|Her|Its|Their|Our|When|While|After|Before|As|If|For|Since|However|Meanwhile|Then|What|Why|How|Yes|' +
  'Did|Does|Is|Are|Was|Were|Has|Have|Had|Would|Can|Could|Should|Both|Some|Many|Most|Such|Each|Every|Here|Where|Which|By|From|With|Under|Until|Although|Though|Because|Despite|During|Once|To|Another|Others|All|' +
  'Now|Not|Nobody|Everyone|Someone|Nothing|Only|Even|Still|Yet|Also|Instead|Later|Soon|Today|Yesterday|Tomorrow|Asked|According|Mr\\.|Mrs\\.|Ms\\.|Dr\\.';
/** "I'm", "they've" begin one too. */
const CONTRACTED =
  "(?:I|We|You|He|She|It|They|That|There|Who|What|Here|Don|Didn|Isn)['’](?:m|re|s|ve|d|ll|t)";
/** Words that begin a sentence, and are names as well: after an initial they may go on with it. */
const NAMES_TOO = 'My|On|So|Who|No|Judge|Justice|Police|Officials|People';
const begins = (words: string): string => `(?:(?:${words})(?=\\s)|${CONTRACTED}(?=\\s))`;
/** Abbreviations and short words after which a sentence may end. */
const ENDS =
  '(?:\\b(?:[A-Za-z]\\.){2,}|\\bPh\\.D\\.|\\b(?:Inc|Corp|Co|Ltd|Jr|etc)\\.|\\b(?:in|no|\\d)\\.|\\b\\p{Ll}{3,} \\p{Lu}\\.)["”’)]?';
/**
 * Ends that far more often stand before a name: an initial or a numeral behind a name ("World War I."), a street, a
 * month, a grade ("an A."), a lone "No.".
 */
const RARE_ENDS =
  '(?:\\b\\p{Lu}\\p{Ll}+ (?:\\p{Lu}|[IVX]{2,4})\\.|\\b(?:St|Ave|Rd|Blvd|Ln|Sq|Hwy|Pkwy)\\.|\\b(?:Jan|Feb|Mar|Apr|Aug|Sept?|Oct|Nov|Dec)\\.|\\b(?:an?|of|is|to|as|or) \\p{Lu}\\.|(?:^|[.!?]["”’)]?\\s)No\\.)["”’)]?';

/**
 * Boundaries inside a sentence that the parser does not see: an abbreviation that may end a sentence, or a single
 * letter ("vitamin C."), then a word that begins one.
 */
const HIDDEN = new RegExp(`(?<=${ENDS})\\s+(?=["“‘]?${begins(`${SMALL_WORDS}|${NAMES_TOO}`)})`, 'gu');
const RARE = new RegExp(`(?<=${RARE_ENDS})\\s+(?=["“‘]?${begins(SMALL_WORDS)})`, 'gu');
/** Whether any such end is there at all: most sentences hold none, and looking back at every blank is dear. */
const MAY_END =
  /(?:\p{Lu}|[IVX]|St|Ave|Rd|Blvd|Ln|Sq|Hwy|Pkwy|Jan|Feb|Mar|Apr|Aug|Sept?|Oct|Nov|Dec|No)\.["”’)]?\s/u;
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
  const patterns = [HIDDEN, ...(MAY_END.test(words) ? [RARE] : []), AFTER_NUMBER, OTHER_STOPS];
  const found = patterns.flatMap((pattern) => [...words.matchAll(pattern)]);
  if (isSmall(words))
    found.push(
      ...[...words.matchAll(SMALL)].filter(
        ({ index }) => !NO_END.test(words.slice(Math.max(0, index - 8), index)),
      ),
    );
  const places = new Map(found.map((match) => [match.index, match]));
  return [...places.values()].sort((a, b) => a.index - b.index);
}
