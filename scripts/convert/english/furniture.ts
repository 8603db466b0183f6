/** A kind of line that is no part of the article, and how it is known. */
interface Furniture {
  name: string;
  pattern: RegExp;
  /** Longest block it applies to, in code units: a real paragraph may begin with the same words. */
  max: number;
}

const line = (name: string, pattern: RegExp, max = 160): Furniture => ({ name, pattern, max });

/** An agency at the end of a credit, with the name of the photographer before or after it. */
const AGENCY =
  "(?:[\\w .'’-]{0,40}[/,] ?)?(?:AP(?: Photo)?|Reuters|AFP|Getty(?: Images)?|Shutterstock|iStock|Alamy|EPA|UPI|Bloomberg|NurPhoto|Anadolu|Unsplash|Pixabay|screenshot)(?:[/,] ?[\\w .'’-]{1,60})?\\s*\\)?\\.?$";

/** Lines around news text, by what they are for. Each pattern names the habit of a site, not one article. */
export const FURNITURE: Furniture[] = [
  line(
    'advert',
    /^(?:advertis(?:e)?ments?|sponsored(?: content| by .*)?|paid (?:content|post)|promoted)\W*$/i,
  ),
  line(
    'advert',
    /^(?:story|article) continues (?:below|after)|^scroll (?:down )?(?:to|for) (?:continue|more)|^continue reading\b|^loading\W*$/i,
  ),
  // Capitals throughout are how sites set a link to another story or an offer between paragraphs.
  line('link in capitals', /^(?=(?:\S+\s+){3})[^\p{Ll}]*\p{Lu}{2}[^\p{Ll}]*[^.\p{Ll}]$/u, 200),
  line(
    'offer',
    /^(?:CLICK HERE|CHECK OUT|SIGN UP|SUBSCRIBE|READ MORE|LEARN MORE|SHOP|WATCH|LISTEN|DOWNLOAD|JOIN)\b[^\p{Ll}]*$/u,
  ),
  line(
    'call',
    /^(?:please )?click (?:here|on)\b|^(?:get|download) (?:the|our) (?:free )?\S* ?app\b|^become an? (?:member|subscriber)\b/i,
    250,
  ),
  line(
    'newsletter',
    /^(?:sign up|subscribe|get|receive|want|join|stay|enter your)\b.*\b(?:newsletters?|inbox|e-?mail(?: alerts?| address)?|breaking news alerts?|briefing)\b/i,
    300,
  ),
  line('newsletter', /^(?:sign up|subscribe)(?: now| today| here| to \w+(?: \w+){0,3})?\W*$/i),
  line('support', /^(?:donate|support (?:our|independent|quality)|help us|make a (?:gift|donation))\b/i, 250),
  line(
    'share',
    /^(?:share|tweet|e-?mail|print|comments?|copy link|save|reply|flipboard|reddit|pinterest|linkedin|whatsapp|facebook|twitter|view comments|\d+ (?:comments?|shares?))(?:\W+(?:this|article|story|on|via|share|tweet|e-?mail|print|comments?|facebook|twitter|x|linkedin|reddit|whatsapp))*\W*$/i,
  ),
  line(
    'follow',
    /^(?:follow|(?:like|find|join|connect with) (?:us|me|him|her|them|our))\b.{1,80}\b(?:on|at)\b.{0,20}\b(?:twitter|facebook|instagram|x|tiktok|youtube|threads|telegram|truth social|bluesky|linkedin)\b/i,
    250,
  ),
  line('follow', /^follow (?:us\b|@|him at|her at|them at)/i),
  line(
    'related',
    /^(?:related(?: (?:articles?|stor(?:y|ies)|coverage|news|links?))?|read (?:more|next|also|the full)|see also|also read|more (?:on|from|in|about) .{1,60}|recommended|trending|most (?:read|popular)|up next|don[’']?t miss|you may (?:also )?like|watch|listen|editor[’']?s picks?|in case you missed it|explore further|tags?|topics?|filed under)\s*(?::|[|»>]|–\s|$)/i,
    250,
  ),
  line(
    'visit',
    /^for (?:more(?! than)|the latest|all the latest|additional|full)\b.*\b(?:visit|click|follow|see|go to|check out|subscribe|tune in|download|head to|log on)\b/i,
    300,
  ),
  line(
    'embed',
    /^view (?:this|the) (?:post|profile|tweet|video) (?:on|at)\b|^a post shared by\b|^embedded? from\b|^(?:view|see|watch) (?:original|more) (?:tweet|on (?:instagram|facebook|youtube|x|twitter))/i,
    250,
  ),
  line('embed', /^posted by .{1,100} on\s+(?:\w+day,? )?\p{L}+\.? \d{1,2},? \d{4}$/iu, 200),
  line('embed', /^(?:—|–|--)\s*.{1,80}\(@\w{1,30}\)/, 200),
  line('embed', /\bpic\.twitter\.com\/\w+|^(?:#\w+\s*)+$|^@\w{1,30}$/, 350),
  line('address', /^(?:https?:\/\/|www\.)\S+$/i, 400),
  line(
    'credit',
    /\bcontributed (?:reporting|research|to (?:this|the) (?:report|story|article|piece|post|column|coverage)\b)|^\(?(?:additional )?reporting (?:and (?:writing|editing) )?by\b|^\(?(?:writing|edited|editing|compiled|translated|produced) by\b|^with (?:reporting|files|inputs?|contributions) (?:by|from)\b/i,
    250,
  ),
  line(
    'credit',
    /^(?:this (?:story|article|post|report|piece|column|essay)) (?:(?:has been|was|is|originally|first|also) )+(?:updated|corrected|published|appeared|produced|republished|generated|syndicated|adapted)\b|^(?:originally|first) (?:published|appeared)\b/i,
    350,
  ),
  line('credit', /^(?:©|\(c\)|copyright\b)|\ball rights reserved\b/i, 300),
  line(
    'contact',
    /\b(?:can be reached|contact (?:him|her|them|the (?:author|writer|reporter))|e-?mail (?:him|her|them|the (?:author|writer|reporter))|send (?:story )?tips)\b.*(?:@|at\b)|^(?:got|have) a (?:news )?tip\b/i,
    300,
  ),
  line('contact', /^\S+@\S+\.\w{2,}$/),
  line(
    'photo credit',
    /^[([]?(?:photos?|images?|pictures?|graphics?|illustrations?|video|screenshot|credit|file photo|source)(?: ?(?:credits?|courtesy(?: of)?|by|via|illustration(?: by)?))?\s*[:/|©]/i,
    250,
  ),
  line('photo credit', new RegExp(`[(/|©]\\s?${AGENCY}`, 'i'), 400),
  // After a dash or "via" only where the line is short: a sentence of news may end in the name of an agency too.
  line('photo credit', new RegExp(`(?:^|via |[–—-]\\s?)${AGENCY}`, 'i'), 90),
  // A file name or a document number that was left in when the text was copied: one token, with a digit and a join.
  line('file name', /^(?=[^\s]*\d)(?=[^\s]*[-_.])[\w.-]{6,80}$/),
  line('file name', /^[\w .()-]{1,80}\.(?:pdf|docx?|jpe?g|png|gif|mp4|webp|txt)$/i),
];

/** Authors' lives, which sites put after the last paragraph; elsewhere such a sentence is news. */
const BIOGRAPHY =
  /^(?:\p{Lu}[\p{L}.'’-]*\s+){2,4}(?:is|was|has been|serves as|covers|reports|writes)\b.{0,120}\b(?:reporter|correspondent|columnist|staff writer|contributor|editor|journalist|author of|fellow|covers|writes|producer)\b/u;

/** Where a block stands. */
export interface Place {
  /** It may be the headline. */
  first: boolean;
  /** It may be about the author. */
  last: boolean;
  /** The text is set in capitals throughout, so that they tell nothing. */
  capitals: boolean;
}

/**
 * Says what sort of furniture a block of text is.
 *
 * @param text the block, trimmed
 * @returns name of the sort, or null for a part of the article
 */
export function furnitureOf(text: string, place: Place): string | null {
  if (text.length > 400) return null;
  if (!/[\p{L}\p{N}]/u.test(text)) return 'ornament';
  const found = FURNITURE.find(
    ({ name, pattern, max }) =>
      text.length <= max &&
      !((place.first || place.capitals) && name === 'link in capitals') &&
      pattern.test(text),
  );
  if (found) return found.name;
  return place.last && BIOGRAPHY.test(text) ? 'biography' : null;
}
