/** The vocabulary of numbers in English news. */
const list = (words: string): Set<string> => new Set(words.split(' '));

export const ONES = new Map(
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'
    .split(' ')
    .map((word, i) => [word, i]),
);
export const TENS = new Map(
  'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ').map((word, i) => [word, (i + 2) * 10]),
);
export const SCALES = new Map([
  ['hundred', 1e2], ['thousand', 1e3], ['million', 1e6], ['billion', 1e9], ['trillion', 1e12], ['lakh', 1e5], ['crore', 1e7],
  ['dozen', 12],
]); // prettier-ignore
/** Written straight after the digits: "2bn", "430m", "50k". */
export const SHORT_SCALES = new Map([
  ['k', 1e3], ['m', 1e6], ['mn', 1e6], ['mln', 1e6], ['bn', 1e9], ['b', 1e9], ['tn', 1e12], ['trn', 1e12],
]); // prettier-ignore
/** Numbers without a number: "dozens", "tens of millions". */
export const INEXACT = list('dozens scores hundreds thousands millions billions trillions tens lakhs crores');

export const FRACTIONS = new Map([
  ['half', 2], ['halves', 2], ['third', 3], ['thirds', 3], ['quarter', 4], ['quarters', 4], ['fourth', 4], ['fourths', 4],
  ['fifth', 5], ['fifths', 5], ['sixth', 6], ['sixths', 6], ['seventh', 7], ['sevenths', 7], ['eighth', 8], ['eighths', 8],
  ['ninth', 9], ['ninths', 9], ['tenth', 10], ['tenths', 10],
]); // prettier-ignore

/** Units that belong to the number itself, and so to its words: singular or plural to the unit's name. */
export const MEASURES = new Map(
  (
    'second minute hour day night week month year decade century mile kilometer kilometre meter metre centimeter centimetre yard inch ' +
    'acre hectare ton tonne ounce pound kilogram gram liter litre gallon barrel degree watt megawatt gigawatt point time'
  )
    .split(' ')
    .flatMap((unit): [string, string][] => [
      [unit, unit === 'century' ? 'centuries' : unit === 'inch' ? 'inches' : `${unit}s`],
      [
        unit === 'century' ? 'centuries' : unit === 'inch' ? 'inches' : `${unit}s`,
        unit === 'century' ? 'centuries' : unit === 'inch' ? 'inches' : `${unit}s`,
      ],
    ])
    .concat([
      ['feet', 'feet'],
      ['foot', 'feet'],
      ['km', 'kilometers'],
      ['kg', 'kilograms'],
      ['mph', 'miles per hour'],
      ['kph', 'kilometers per hour'],
      ['ft', 'feet'],
      ['cm', 'centimeters'],
      ['mm', 'millimeters'],
      ['ml', 'millilitres'],
      ['lb', 'pounds'],
      ['lbs', 'pounds'],
      ['oz', 'ounces'],
      ['kw', 'kilowatts'],
      ['mw', 'megawatts'],
      ['gw', 'gigawatts'],
      ['kwh', 'kilowatt-hours'],
      ['mwh', 'megawatt-hours'],
      ['gwh', 'gigawatt-hours'],
      ['twh', 'terawatt-hours'],
    ]),
);

/** Names in which a number is no count: "Section 230", "Title 42", "Flight 370". */
export const NUMBERED = list(
  'section sections title article articles chapter flight route room highway interstate channel page pages no nos number numbers bill h.r hr s sec ' +
    'windows apollo phase level type grade category area exit gate district ward precinct proposition prop amendment psalm formula group ' +
    'unit model class line lines platform track lot suite apartment apt box rule form part volume vol verse act scene step stage tier zone ' +
    'version iphone ipad galaxy pixel playstation xbox ios android boeing airbus resolution order docket case figure table appendix paragraph para bowl tower building block ' +
    'division battalion brigade squadron pier terminal hurricane typhoon covid public law directive regulation week day episode season game lane'
      .replace(' law', '')
      .replace(' public', ''),
);

/** Words that end the noun phrase after a number. */
export const STOP = list(
  'a an the this that these those who whom whose which what when where while why how and or but nor so yet if than then as at by for from in into of off on onto ' +
    'out over per to under until up with within without about above across after against along among around before behind below between beyond during ' +
    'since through toward towards upon via is are was were be been being am do does did has have had will would shall should can could may might must ' +
    'not no it its he she they we you i his her their our your my him them us me said says told ago later earlier more less fewer each every all both ' +
    'died die dies killed injured came come comes went go goes got get gets took take takes made make makes gave give gives fell rose grew remain remains ' +
    'remained live lives lived work works voted vote showed show shows found find left because though although however also only just even still now',
);

export const IRREGULAR_PLURALS = list(
  'children people men women feet teeth mice police cattle media data criteria alumni personnel staff fish deer sheep aircraft youth lives wives',
);
/** Words in -s that are no plurals. */
export const NOT_PLURAL = list(
  'less gross various previous serious us is was has this his its plus minus across business process status campus crisis basis analysis news always perhaps besides towards afterwards religious dangerous famous numerous civilians'.replace(
    ' civilians',
    '',
  ),
);
