import { moneyPlace } from './money-place.ts';

/** Signs before or after a number that are money of one country wherever they stand. */
const SIGNS = new Map([
  ['€', 'EUR'], ['£', 'GBP'], ['¥', 'JPY'], ['₹', 'INR'], ['₽', 'RUB'], ['₩', 'KRW'], ['₪', 'ILS'], ['₦', 'NGN'], ['₵', 'GHS'],
  ['₱', 'PHP'], ['₫', 'VND'], ['฿', 'THB'], ['₺', 'TRY'], ['₴', 'UAH'], ['₸', 'KZT'],
]); // prettier-ignore

/** Letters before the dollar sign: "C$", "A$". */
const DOLLARS = new Map([
  ['us', 'USD'], ['c', 'CAD'], ['ca', 'CAD'], ['can', 'CAD'], ['a', 'AUD'], ['au', 'AUD'], ['aus', 'AUD'], ['nz', 'NZD'], ['hk', 'HKD'],
  ['s', 'SGD'], ['nt', 'TWD'], ['j', 'JMD'], ['ja', 'JMD'], ['tt', 'TTD'], ['z', 'ZWL'], ['zim', 'ZWL'], ['n', 'NAD'], ['fj', 'FJD'],
  ['r', 'BRL'], ['mx', 'MXN'], ['ec', 'XCD'], ['b', 'BSD'], ['bds', 'BBD'], ['l', 'LRD'], ['gy', 'GYD'], ['g', 'GYD'],
]); // prettier-ignore

/** Abbreviations right before a number, in lower case and without their stop. */
const LETTERS = new Map([
  ['ksh', 'KES'], ['kshs', 'KES'], ['ush', 'UGX'], ['ushs', 'UGX'], ['tsh', 'TZS'], ['tshs', 'TZS'], ['gh¢', 'GHS'], ['gh₵', 'GHS'], ['ghc', 'GHS'],
  ['¢', 'GHS'], ['rs', 'INR'], ['re', 'INR'], ['tk', 'BDT'], ['rm', 'MYR'], ['rp', 'IDR'], ['fcfa', 'XOF'], ['cfa', 'XOF'], ['stg£', 'GBP'],
]); // prettier-ignore
/** Single letters, only in capitals and glued to a number that is no code: "R38 000", "N3.4bn". */
const INITIALS = new Map([['R', 'ZAR'], ['N', 'NGN'], ['P', 'BWP'], ['K', 'ZMW']]); // prettier-ignore

/** ISO 4217 codes that news prints. */
const CODES = new Set(
  'USD EUR GBP JPY CNY CHF CAD AUD INR KES NGN ZAR GHS UGX TZS RWF ETB ZMW MWK BWP NAD EGP MAD DZD TND XOF XAF PKR BDT LKR NPR HKD SGD NZD SEK NOK DKK MXN BRL MYR THB PHP IDR KRW TWD ILS AED SAR QAR KWD PLN HUF CZK RUB UAH FJD PGK JMD TTD SLE LRD SDG SSP AOA MZN ZWL RMB'.split(
    ' ',
  ),
);

/** Looked back for a sign: "(Kshs. ", "U.S. $". */
const BEFORE =
  /(?:^|[\s(["“'‘—–\-/:≈~<>+−])((?:U\.S\.\s?|[A-Za-z]{1,3})?\$|(?:stg)?[€£¥₹₽₩₪₦₵₱₫฿₺₴₸]|[A-Za-z]{1,4}[¢₵]?\.?|[¢])\s?$/;
const REACH = 9;

/** A number that a lone letter before it can be money of: with a scale, a point, grouped or of three digits. */
const isAmount = (digits: string, scaled: boolean): boolean =>
  scaled || /^\d{3}|\d[.,\s\u00a0\u2009\u202f]\d/.test(digits);

/** The currency that letters or a sign before a number name. */
function named(
  written: string,
  glued: boolean,
  digits: string,
  scaled: boolean,
  text: string,
): string | undefined {
  if (written.endsWith('$')) {
    const letters = written.slice(0, -1).toLowerCase().replace(/[.\s]/g, '');
    return letters === '' ? 'USD' : DOLLARS.get(letters);
  }
  const sign = SIGNS.get(written.replace(/^stg/, ''));
  if (sign) return sign;
  const bare = written.replace(/\.$/, '');
  if (CODES.has(bare)) return bare === 'RMB' ? 'CNY' : bare;
  const initial = INITIALS.get(written);
  if (initial) return (glued || written === 'R') && isAmount(digits, scaled) ? initial : undefined;
  // In small letters "re" and "rs" are words; the abbreviations have a capital.
  if (!/^(?:\p{Lu}|¢)/u.test(bare)) return undefined;
  const place = moneyPlace(text);
  if (/^shs?$/i.test(bare)) return place.shilling ?? 'KES';
  if (/^rs$|^re$/i.test(bare)) return place.rupee ?? 'INR';
  return LETTERS.get(bare.toLowerCase());
}

/**
 * The currency named right before a number: "$", "A$", "KSh ", "N", "USD ".
 *
 * @param start offset of the first digit
 * @param digits the number as written
 * @param scaled whether "million" or the like follows
 * @returns the ISO 4217 code, and where the sign begins
 */
export function moneyBefore(
  text: string,
  start: number,
  digits: string,
  scaled: boolean,
): { currency: string; start: number } | null {
  const written = BEFORE.exec(text.slice(Math.max(0, start - REACH), start))?.[1];
  if (written === undefined) return null;
  const at = text.lastIndexOf(written, start - written.length);
  const glued = at + written.length === start;
  const currency = named(written.trim(), glued, digits, scaled, text);
  // "in US $5": the country stands apart from the sign.
  return currency ? { currency, start: at } : null;
}

/** Whether a word as written is the ISO code of a currency. */
export const codeOf = (word: string): string | undefined =>
  CODES.has(word) ? (word === 'RMB' ? 'CNY' : word) : undefined;
/** A sign of money right after a number: "300 €". */
export const signAfter = (text: string, end: number): string | undefined =>
  SIGNS.get(/^\s?(\S)/.exec(text.slice(end, end + 2))?.[1] ?? '');
