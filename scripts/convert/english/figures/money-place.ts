/** Which country's money a word means that several countries use, from what else the text names. */
interface MoneyPlace {
  shilling: string | null;
  rupee: string | null;
  kwacha: string | null;
}

/** Names of the countries whose money goes by the same word; the one named most often is meant. */
const SHARED: Record<keyof MoneyPlace, readonly [code: string, names: RegExp][]> = {
  shilling: [
    ['KES', /\b(?:Kenyan?s?|Nairobi|Mombasa|KES|KShs?|Kshs?)\b/g],
    ['UGX', /\b(?:Ugandan?s?|Kampala|UGX|UShs?|Entebbe)\b/g],
    ['TZS', /\b(?:Tanzanian?s?|Dar es Salaam|Dodoma|TZS|TShs?|Zanzibar)\b/g],
    ['SOS', /\b(?:Somalia|Somali|Mogadishu)\b/g],
  ],
  rupee: [
    ['INR', /\b(?:Indian?s?|Delhi|Mumbai|INR|crores?|lakhs?)\b|₹/g],
    ['PKR', /\b(?:Pakistanis?|Pakistan|Islamabad|Karachi|Lahore|PKR)\b/g],
    ['LKR', /\b(?:Sri Lankans?|Sri Lanka|Colombo|LKR)\b/g],
    ['NPR', /\b(?:Nepal|Nepali|Nepalese|Kathmandu|NPR)\b/g],
  ],
  kwacha: [
    ['ZMW', /\b(?:Zambians?|Zambia|Lusaka|ZMW)\b/g],
    ['MWK', /\b(?:Malawians?|Malawi|Lilongwe|Blantyre|MWK)\b/g],
  ],
};
/** What of a text is read: a country of the story is named near its top. */
const SAMPLE = 20_000;

let last: { text: string; place: MoneyPlace } | null = null;

/** The code whose country the text names most; null where it names none. */
function most(text: string, rows: readonly [string, RegExp][]): string | null {
  const counts = rows.map(([code, names]) => ({ code, count: text.match(names)?.length ?? 0 }));
  const best = counts.reduce((a, b) => (b.count > a.count ? b : a));
  return best.count > 0 ? best.code : null;
}

/**
 * Which country's shilling, rupee or kwacha a text means.
 *
 * @returns an ISO 4217 code each, null where the text names no such country
 */
export function moneyPlace(text: string): MoneyPlace {
  if (last?.text !== text) {
    const sample = text.slice(0, SAMPLE);
    last = {
      text,
      place: {
        shilling: most(sample, SHARED.shilling),
        rupee: most(sample, SHARED.rupee),
        kwacha: most(sample, SHARED.kwacha),
      },
    };
  }
  return last.place;
}
