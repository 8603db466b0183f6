import { at, blank, type Tokens } from '../dates/tokens.ts';
import { moneyPlace } from './money-place.ts';

/** Money in words: the noun, and its code where no country stands before it; without one it keeps its own name. */
const NOUNS = new Map<string, string>(
  Object.entries({
    dollar: 'USD', euro: 'EUR', yen: 'JPY', yuan: 'CNY', renminbi: 'CNY', naira: 'NGN', cedi: 'GHS', rand: 'ZAR', birr: 'ETB', pula: 'BWP',
    taka: 'BDT', ringgit: 'MYR', rupiah: 'IDR', baht: 'THB', zloty: 'PLN', forint: 'HUF', shekel: 'ILS', hryvnia: 'UAH', ruble: 'RUB',
    rouble: 'RUB', peso: 'pesos', franc: 'francs', lira: 'TRY', dirham: 'dirhams', riyal: 'riyals', rial: 'rials', dinar: 'dinars',
    krona: 'kronor', krone: 'kroner', koruna: 'CZK', real: 'BRL', dong: 'VND', dalasi: 'GMD', leone: 'SLE', metical: 'MZN', kwanza: 'AOA',
    cent: 'cents',
  }).flatMap(([noun, unit]): [string, string][] => [[noun, unit], [`${noun}s`, unit]]),
); // prettier-ignore
for (const [plural, unit] of [['pence', 'pence'], ['kronor', 'kronor'], ['kroner', 'kroner'], ['reais', 'BRL'], ['meticais', 'MZN'], ['roubles', 'RUB']] as const)
  NOUNS.set(plural, unit); // prettier-ignore
// "real" is an adjective, and "rand", "cent" alone are rare: only what cannot be another word stands in the singular.
for (const word of ['real', 'reals', 'krona', 'cent']) NOUNS.delete(word);

/** Countries before a noun of money, by noun: "Hong Kong dollars", "Ugandan shillings". */
const BY_COUNTRY: Record<string, Record<string, string>> = {
  dollar: {
    'us': 'USD', 'u s': 'USD', 'american': 'USD', 'canadian': 'CAD', 'australian': 'AUD', 'new zealand': 'NZD', 'hong kong': 'HKD', 'singapore': 'SGD',
    'singaporean': 'SGD', 'taiwan': 'TWD', 'taiwanese': 'TWD', 'new taiwan': 'TWD', 'jamaican': 'JMD', 'namibian': 'NAD', 'namibia': 'NAD', 'zimbabwe': 'ZWL',
    'zimbabwean': 'ZWL', 'liberian': 'LRD', 'fijian': 'FJD', 'fiji': 'FJD', 'barbados': 'BBD', 'bahamian': 'BSD', 'trinidad': 'TTD', 'guyanese': 'GYD', 'guyana': 'GYD', 'brunei': 'BND',
  },
  shilling: { 'kenyan': 'KES', 'kenya': 'KES', 'ugandan': 'UGX', 'uganda': 'UGX', 'tanzanian': 'TZS', 'tanzania': 'TZS', 'somali': 'SOS' },
  rupee: {
    'indian': 'INR', 'pakistani': 'PKR', 'pakistan': 'PKR', 'sri lankan': 'LKR', 'sri lanka': 'LKR', 'nepali': 'NPR', 'nepalese': 'NPR', 'mauritian': 'MUR', 'mauritius': 'MUR', 'seychelles': 'SCR',
  },
  pound: {
    'british': 'GBP', 'sterling': 'GBP', 'uk': 'GBP', 'egyptian': 'EGP', 'lebanese': 'LBP', 'syrian': 'SYP', 'sudanese': 'SDG', 'south sudanese': 'SSP', 'cypriot': 'CYP', 'irish': 'IEP',
  },
  franc: {
    'swiss': 'CHF', 'cfa': 'XOF', 'west african': 'XOF', 'central african': 'XAF', 'congolese': 'CDF', 'rwandan': 'RWF', 'rwanda': 'RWF', 'burundian': 'BIF', 'burundi': 'BIF', 'guinean': 'GNF', 'djibouti': 'DJF', 'comorian': 'KMF', 'french': 'FRF',
  },
  peso: {
    'mexican': 'MXN', 'philippine': 'PHP', 'chilean': 'CLP', 'argentine': 'ARS', 'argentinian': 'ARS', 'colombian': 'COP', 'cuban': 'CUP', 'uruguayan': 'UYU', 'dominican': 'DOP',
  },
  kwacha: { 'zambian': 'ZMW', 'zambia': 'ZMW', 'malawian': 'MWK', 'malawi': 'MWK' },
  won: { 'south korean': 'KRW', 'korean': 'KRW' },
  krone: { 'danish': 'DKK', 'norwegian': 'NOK' },
  krona: { 'swedish': 'SEK', 'icelandic': 'ISK' },
  crown: { 'swedish': 'SEK', 'danish': 'DKK', 'norwegian': 'NOK', 'czech': 'CZK', 'icelandic': 'ISK' },
  koruna: { 'czech': 'CZK' },
  dirham: { 'uae': 'AED', 'emirati': 'AED', 'moroccan': 'MAD' },
  riyal: { 'saudi': 'SAR', 'qatari': 'QAR', 'yemeni': 'YER' },
  rial: { 'iranian': 'IRR', 'omani': 'OMR', 'yemeni': 'YER' },
  dinar: { 'kuwaiti': 'KWD', 'iraqi': 'IQD', 'jordanian': 'JOD', 'tunisian': 'TND', 'algerian': 'DZD', 'libyan': 'LYD', 'serbian': 'RSD', 'bahraini': 'BHD' },
  real: { 'brazilian': 'BRL' },
  lira: { 'turkish': 'TRY' },
}; // prettier-ignore

/** A plural to the noun under which its countries stand. */
const SINGULAR = new Map<string, string>([
  ...Object.keys(BY_COUNTRY).flatMap((noun): [string, string][] => [
    [noun, noun],
    [`${noun}s`, noun],
  ]),
  ['kroner', 'krone'],
  ['kronor', 'krona'],
  ['kwacha', 'kwacha'],
  ['reais', 'real'],
]);
/** Adjectives that add nothing to a country's money: "Nigerian naira", "South African rand". */
const PLAIN_COUNTRIES = new Set(
  'nigerian|ghanaian|ghana|south african|japanese|chinese|ethiopian|botswana|bangladeshi|malaysian|indonesian|thai|polish|hungarian|israeli|ukrainian|russian|gambian|mozambican|angolan|vietnamese'.split(
    '|',
  ),
);

interface MoneyWord {
  unit: string;
  /** Last token of the words. */
  to: number;
}

/** A noun of money with a country before it, from token `i` on. */
function withCountry(tokens: Tokens, i: number): MoneyWord | null {
  for (const words of [2, 1]) {
    const noun = at(tokens, i + words);
    const country = words === 2 ? `${at(tokens, i)} ${at(tokens, i + 1)}` : at(tokens, i);
    const unit =
      BY_COUNTRY[SINGULAR.get(noun) ?? '']?.[country] ??
      (PLAIN_COUNTRIES.has(country) ? NOUNS.get(noun) : undefined);
    if (unit) return { unit, to: i + words };
  }
  return null;
}

/** The money that a noun alone names: its country, where the text must tell it, else its own name. */
export function moneyNoun(text: string, noun: string): string | undefined {
  if (/^shillings?$/.test(noun)) return moneyPlace(text).shilling ?? 'shillings';
  if (/^rupees?$/.test(noun)) return moneyPlace(text).rupee ?? 'INR';
  if (noun === 'kwacha') return moneyPlace(text).kwacha ?? 'kwacha';
  return NOUNS.get(noun);
}

/**
 * The money that the words from token `i` on name: "Hong Kong dollars", "naira", "pounds sterling".
 *
 * @param scaled whether a scale stands before them: "3 million pounds" is money, "200 pounds" a weight
 */
export function moneyWords(tokens: Tokens, i: number, scaled: boolean): MoneyWord | null {
  const country = withCountry(tokens, i);
  if (country) return country;
  const noun = at(tokens, i);
  if (noun === 'pounds' && blank(tokens, i) && at(tokens, i + 1) === 'sterling')
    return { unit: 'GBP', to: i + 1 };
  // "won" is a verb and "pounds" a weight, unless millions of them are meant.
  if (noun === 'pounds') return scaled ? { unit: 'GBP', to: i } : null;
  if (noun === 'won') return scaled ? { unit: 'KRW', to: i } : null;
  const unit = moneyNoun(tokens.text, noun);
  return unit ? { unit, to: i } : null;
}
