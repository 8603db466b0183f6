/** The vocabulary of English dates: name in lower case to number. */
const numbered = (names: string): Map<string, number> =>
  new Map(
    names.split(' ').flatMap((same, i) => same.split('|').map((name) => [name, i + 1] as [string, number])),
  );

export const MONTHS = numbered(
  'january|jan february|feb march|mar april|apr may june|jun july|jul august|aug september|sept|sep october|oct november|nov december|dec',
);

/** 1 Sunday to 7 Saturday. */
export const WEEKDAYS = numbered('sunday monday tuesday wednesday thursday friday saturday');
export const WEEKDAYS_SHORT = numbered('sun mon tue|tues wed|weds thu|thur|thurs fri sat');

export const SMALL = numbered(
  'one|a|an two|couple three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty',
);
export const TENS = new Map([
  ['twenty', 20], ['thirty', 30], ['forty', 40], ['fifty', 50],
  ['sixty', 60], ['seventy', 70], ['eighty', 80], ['ninety', 90],
]); // prettier-ignore

export const ORDINALS = numbered(
  'first|1st second|2nd third|3rd fourth|4th fifth|5th sixth|6th seventh|7th eighth|8th ninth|9th tenth|10th ' +
    'eleventh|11th twelfth|12th thirteenth|13th fourteenth|14th fifteenth|15th sixteenth|16th seventeenth|17th ' +
    'eighteenth|18th nineteenth|19th twentieth|20th',
);

/** "the eighties": decade of the twentieth century. */
export const DECADES = new Map([
  ['twenties', 1920], ['thirties', 1930], ['forties', 1940], ['fifties', 1950],
  ['sixties', 1960], ['seventies', 1970], ['eighties', 1980], ['nineties', 1990],
]); // prettier-ignore

export type Unit = 'day' | 'week' | 'weekend' | 'month' | 'quarter' | 'year' | 'decade' | 'century';
export const UNITS = new Map<string, Unit>([
  ['day', 'day'], ['days', 'day'], ['week', 'week'], ['weeks', 'week'], ['weekend', 'weekend'],
  ['month', 'month'], ['months', 'month'], ['quarter', 'quarter'], ['quarters', 'quarter'],
  ['year', 'year'], ['years', 'year'], ['decade', 'decade'], ['decades', 'decade'],
  ['century', 'century'], ['centuries', 'century'],
]); // prettier-ignore

/** First month of a season of the northern year, as news desks use it. */
export const SEASONS = new Map([['spring', 3], ['summer', 6], ['fall', 9], ['autumn', 9], ['winter', 12]]); // prettier-ignore

export const PART_OF_DAY = new Set(['morning', 'afternoon', 'evening', 'night']);

/** What narrows a period without changing which one it is: "early 2021", "mid-June". */
export const POSITION = new Set(['early', 'late', 'mid', 'middle', 'midway']);

/** Words after which a four-digit number counts things and names no year. */
export const COUNTED = new Set(
  (
    'people persons children kids men women girls boys workers employees troops soldiers migrants refugees voters votes jobs homes houses ' +
    'miles mile km kilometers kilometres meters metres feet foot inches yards acres hectares square pounds tons tonnes kilos kilograms kg ' +
    'grams dollars euros yen calories points shares copies cases times words pages percent pc degrees mph rpm volts watts kilowatts megawatts ' +
    'megabytes gigabytes mb gb years months weeks days hours minutes seconds students members patients deaths victims residents families ' +
    'households passengers prisoners protesters officers police agents guests fans seats rooms units barrels bottles cars vehicles trucks ' +
    'ships planes aircraft flights tickets complaints applications requests documents records signatures responses respondents million billion trillion thousand hundred'
  ).split(' '),
);

/** Capitalised words before a number that make it a name: "Flight 1987", "Route 2000". */
export const NUMBERED_THINGS = new Set(
  'flight route room highway interstate channel unit model section article page pages chapter resolution windows no number bill lot suite box area rule form title apartment apt platform gate psalm asteroid'.split(
    ' ',
  ),
);
