import { isAgency } from '../agencies.ts';

/** People who wrote an article, and what else a byline names. */
export interface Bylined {
  authors: string[];
  agencies: string[];
  outlets: string[];
  /** Whether a role stands beside them: "Staff Writer". */
  role: boolean;
  /** Whether a place does: "in Nairobi". */
  place: boolean;
  /** Whether every part was understood. */
  whole: boolean;
}

/** A noun for somebody who writes: what stands before it is a role, what follows it a name. */
const ROLE_NOUN =
  '(?:reporters?|correspondents?|editors?|writers?|columnists?|contributors?|producers?|journalists?|analysts?|fellows?|commentators?|desk|staff|team|bureau|newsroom|reports?|interns?|photographers?|photojournalists?|stringers?|anchors?|chief|head|director|author|guest|presenter|blogger|critic|researchers?|web ?desk|admin(?:istrator)?|service|sub[- ]?editor|trainee|lecturer|professor|agency|agencies|wires?|online|digital)';
const ROLE_WORD =
  "(?:our|the|a|an|staff|senior|junior|special|political|politics|business|sports?|health|science|environment(?:al)?|education|legal|court|crime|city|local|national|foreign|world|international|diplomatic|defen[cs]e|security|economics?|finance|financial|technology|tech|energy|climate|arts|culture|entertainment|features?|investigati(?:ve|ons?)|chief|deputy|associate|assistant|managing|executive|consulting|contributing|freelance|guest|data|news|breaking|video|photo|digital|online|web|multimedia|travel|royal|media|religion|transport|agriculture|parliamentary|regional|general|assignment|africa|europe|asia|us|uk|middle|east|west|north|south|us|white|house|capitol|hill|home|affairs|social|markets?|money|property|consumer|night|sunday|weekend|trade|labou?r|immigration|justice|state|county|community|and|of|for|to|in|at|'s|’s)";
const IS_ROLE = new RegExp(
  `^(?:${ROLE_WORD}[ /-]+)*${ROLE_NOUN}(?: (?:${ROLE_WORD}|${ROLE_NOUN}|in|for|at|on)\\b.*)?$`,
  'iu',
);
/** "political reporter Lena", "Staff Writer Lena": everything up to the last noun of a role. */
const ROLE_BEFORE = new RegExp(`^(?:[\\p{L}.'’&-]+ ){0,6}?${ROLE_NOUN} +`, 'iu');
/** Other parts that name nobody. */
const NOBODY =
  /^(?:admin|editor|editorial|editors|anonymous|guest|unknown|no byline|n\/a|none|webmaster|newsroom|desk|staff|agencies|agency|contributor|author|others?|team|press release|advertorial|sponsored|partner content|special (?:to|for) .*)$/i;
/** "Lantern Staff", "Nation Team": a paper's people without a name. */
const CROWD =
  / (?:staff|team|desk|bureau|reporters|correspondents?|editorial board|editors|newsroom|web ?desk|service)$/i;
/** Words that newspapers, stations and institutions have in their names, and people hardly. */
const OUTLET =
  /\b(?:news|newspapers?|times|post|press|journal|herald|gazette|tribune|courier|chronicle|telegraph|guardian|daily|weekly|mail|standard|nation|express|media|network|radio|tv|television|agency|service|today|magazine|review|observer|independent|mirror|globe|record|register|monitor|digest|online|digital|university|institute|college|group|company|inc|ltd|llc|foundation|council|committee|association|department|ministry|office|centre|center|union|party|project|bulletin|dispatch|inquirer|examiner|sentinel|star-\w+|ledger|advertiser|reporter|argus|echo|citizen|leader|\w+\.(?:com|org|net|co\.\w\w|in|ng|ke|za))\b/i;
const ABBREVIATION = /^\p{Lu}{2,6}$|^The \p{Lu}/u;
const isOutlet = (text: string): boolean => OUTLET.test(text) || ABBREVIATION.test(text);
const PLACE =
  /^(?:new delhi|delhi|mumbai|kolkata|chennai|bengaluru|bangalore|hyderabad|lucknow|patna|nairobi|mombasa|kisumu|lagos|abuja|kano|port harcourt|accra|kumasi|kampala|dar es salaam|johannesburg|pretoria|cape town|durban|harare|lusaka|addis ababa|kigali|cairo|london|manchester|birmingham|glasgow|edinburgh|cardiff|belfast|dublin|paris|berlin|brussels|rome|madrid|moscow|kyiv|beijing|hong kong|shanghai|tokyo|seoul|singapore|sydney|melbourne|brisbane|perth|adelaide|canberra|hobart|darwin|auckland|wellington|washington(?:,? d\.?c\.?)?|new york(?: city)?|los angeles|chicago|houston|boston|san francisco|united (?:states|kingdom|nations)|islamabad|karachi|dhaka|colombo|kathmandu|tehran|baghdad|jerusalem|beirut|gaza|kabul|india|kenya|nigeria|ghana|uganda|tanzania|south africa|zimbabwe|australia|new zealand|england|scotland|wales|ireland|usa|uk)$/i;

/** Words of labels and titles that are set with capitals like a name. */
const LABEL_WORD =
  /^(?:most|more|read|reads|watch|photo|photos|gallery|story|stories|latest|top|popular|related|live|breaking|special|video|videos|opinion|analysis|exclusive|trending|sponsored|promoted|recommended|editors?['’]?s?|picks|your|our|this|that|how|why|what|when|who|where|key|points|facts|sign|share|follow|subscribe|comments?|about|contact|privacy|policy|terms|cookies?|home|menu|search|morning|evening|briefing|newsletter|edition|breaking|city|county|country|united|states|kingdom|street|road|river|lake|bridge|school|hospital|court|police|high|supreme|federal|bank|world|cup|league|club|team|day|week|year|in|on|at|to|by|is|are|was|new|the)$/i;
const PARTICLE =
  /^(?:de|da|di|del|della|der|den|van|von|bin|ibn|binti|al|el|la|le|wa|ole|arap|ap|st|dos|du|ter|ten|y|e)$/i;
const NAME_WORD = /^(?:\p{Lu}[\p{L}.'’`-]*|\p{Ll}\p{Lu}[\p{L}.'’-]+)$/u;
const SUFFIX = /,? (?:jr|sr|ii|iii|iv|phd|ph\.d|md|m\.d|esq)\.?$/i;

/** Whether words may be the name of a person: two to five words with capitals, particles between them. */
export function isPersonName(text: string): boolean {
  const words = text.replace(SUFFIX, '').split(/\s+/);
  if (words.length < 2 || words.length > 5 || PARTICLE.test(words.at(-1)!)) return false;
  if (isOutlet(text) || PLACE.test(text) || isAgency(text) || NOBODY.test(text) || CROWD.test(text))
    return false;
  if (words.some((word) => LABEL_WORD.test(word))) return false;
  return words.every((word) => NAME_WORD.test(word) || PARTICLE.test(word)) && NAME_WORD.test(words.at(-1)!);
}

/** What one part of a byline names. */
interface Part {
  is: 'author' | 'agency' | 'outlet' | 'role' | 'place' | 'nobody' | 'unknown';
  text: string;
  /** A role stands right behind the name. */
  role?: boolean;
}

/** A name with what follows or precedes it taken off: "in Nairobi", "for The Post". */
const bare = (text: string): string =>
  text
    .replace(/^(?:by|and|with|from)\s+/i, '')
    .replace(/\s+(?:in|for|of|at|from|on|as told to)(?:\s+.*)?$/i, '')
    .replace(/[.,:;–—-]+$/, (end) => (/\b(?:jr|sr)\.$/i.test(text) ? end : ''))
    .trim();

/** A name set in capitals before words that are not: "ANN LEE Gazette Staff". */
const inCapitals = (text: string): string =>
  /^(?:\p{Lu}[\p{Lu}.'’-]+ ){1,3}\p{Lu}[\p{Lu}'’-]+(?= \p{Lu}?\p{Ll})/u.exec(text)?.[0] ?? '';
const ROLE_AFTER =
  /\s+(?:(?:staff|senior|special|political|contributing|chief|news|sports|business) )?(?:writers?|reporters?|correspondents?|editors?|columnists?|staff|contributors?)$/i;

/** "Ada Quill Social affairs correspondent": a name and a role without a comma between them. */
function beforeRole(text: string): string {
  const words = text.split(/\s+/);
  for (const count of [2, 3, 4]) {
    const name = words.slice(0, count).join(' ');
    const role = words.slice(count).join(' ');
    // "Ada Quill Lantern Staff": where the name ends is not known.
    if (isPersonName(name) && IS_ROLE.test(role) && !/^(?:staff|team|desk|bureau)$/i.test(role)) return name;
  }
  return text;
}

/** Ways to read a part, in order: the first that fits. */
const READINGS: readonly ((text: string) => Part | null)[] = [
  (text) => (text === '' || NOBODY.test(text) ? { is: 'nobody', text } : null),
  (text) => (isAgency(text) ? { is: 'agency', text } : null),
  (text) => (IS_ROLE.test(text) ? { is: 'role', text } : null),
  (text) => (PLACE.test(text) ? { is: 'place', text } : null),
  (text) => {
    const name = inCapitals(text) || beforeRole(text);
    return name !== text && isPersonName(name) ? { is: 'author', text: name, role: true } : null;
  },
  (text) => (isPersonName(text) ? { is: 'author', text } : null),
  ...[(text: string) => text.replace(ROLE_BEFORE, ''), (text: string) => text.replace(ROLE_AFTER, '')].map(
    (strip) =>
      (text: string): Part | null => {
        const name = strip(text);
        return name !== text && isPersonName(name) ? { is: 'author', text: name } : null;
      },
  ),
  (text) => (CROWD.test(text) ? { is: 'role', text } : null),
  (text) => (isOutlet(text) ? { is: 'outlet', text } : null),
];

/** Reads one part: a name, an agency, an outlet, a role; what stands behind "for" or "in" beside it. */
function readPart(written: string): Part[] {
  const whole = written.trim();
  const text = bare(whole);
  const [, word, tail = ''] = /\s+(for|of|at|in)\s+((?:the )?\S.*)$/i.exec(whole) ?? [];
  const beside: Part[] = [];
  if (word && isOutlet(tail)) beside.push({ is: 'outlet', text: tail });
  else if (word === 'in') beside.push({ is: 'place', text: tail });
  for (const reading of READINGS) {
    const part = reading(text);
    if (part) return [part, ...beside];
  }
  return [{ is: 'unknown', text }];
}

/** One to three words with capitals. */
const IS_PLACE = /^(?:\p{Lu}[\p{L}.'’-]*)(?: \p{Lu}[\p{L}.'’-]*){0,2}$/u;
const COMMA = /\s*,\s*(?!(?:jr|sr|ii|iii|iv|phd|md|inc|ltd|llc|plc|corp)\b)/i;

/**
 * Reads who a byline names: "Ann Lee, Bo Chan and Cy Dow, Staff Writers", "political reporter Ann Lee for The Post".
 *
 * @param text the words after "By", without days and separators such as "|"
 * @param isSigned whether a "By" stands before them: what follows an author behind a comma is then a place, known or not
 */
export function readNames(text: string, isSigned = false): Bylined {
  const joined = text.split(/,?\s+(?:and|&|with)\s+/i);
  // Behind an "and" the list of names is over: what follows a later comma is where they work.
  const [final = '', ...after] = (joined.pop() ?? '').split(COMMA);
  const listed = joined.flatMap((part) => part.split(COMMA));
  const rest = after
    .flatMap(readPart)
    .map((part): Part => (part.is === 'author' && listed.length > 0 ? { ...part, is: 'outlet' } : part));
  const named = [...listed, final].flatMap(readPart);
  const signed = isSigned && named.some(({ is }) => is === 'author');
  const placed = rest.map((part): Part =>
    signed && part.is === 'unknown' && IS_PLACE.test(part.text) ? { ...part, is: 'place' } : part,
  );
  // "BBC News, South West": behind the paper stands where it is, and no second author.
  const paper = named.findIndex(({ is }) => is === 'outlet' || is === 'agency');
  const parts = [...named, ...placed].map((part, index): Part =>
    part.is === 'author' && paper >= 0 && index > paper ? { ...part, is: 'place' } : part,
  );
  const texts = (is: Part['is']) => parts.filter((part) => part.is === is).map((part) => part.text);
  return {
    authors: [...new Set(texts('author'))],
    agencies: texts('agency'),
    outlets: texts('outlet'),
    role: parts.some((part) => part.is === 'role' || part.role),
    place: texts('place').length > 0,
    whole: parts.every(({ is }) => is !== 'unknown'),
  };
}
