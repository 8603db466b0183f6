import { CREDITED } from '../agencies.ts';
import { closing, line, opening, type Family } from './family.ts';

/** What labels a picture, a film or its maker. */
const LABEL =
  '(?:(?:file|stock|representational|representative|illustrative|handout|featured?|main|lead|cover|hero|composite) )?(?:photos?|photographs?|photography|images?|pictures?|pics?|graphics?|illustrations?|screenshots?|screen ?grabs?|artwork|cartoons?|maps?|media|video)';
const CREDIT_WORD =
  '(?:credits?|copyright|courtesy(?: of)?|sources?|by|via|caption|illustration(?: by)?|supplied(?: by)?)';
/** A photographer, with the agency before or after. */
const PERSON = "[\\p{L}\\d .'’_-]{0,40}";
const MAKER = `(?:${PERSON}[/,|] ?)?${CREDITED}(?:[/,|:] ?[\\p{L}\\d .,'’_-]{1,60})?`;
/** Words that a bracket after a caption holds in place of a photographer. */
const IN_BRACKETS = `(?:${LABEL}(?: ?${CREDIT_WORD})?\\s*[:/|©-].{0,80}|${LABEL} ${CREDIT_WORD} .{1,80}|(?:file|credits?|source|courtesy|supplied|contributed|handout|sourced|submitted|provided)(?:\\s*[:/|]|\\s+(?:by|via|of)\\b).{0,80}|(?:file|stock) (?:photo|image|picture|pic)|representational (?:image|photo|picture)|representative image|supplied|contributed|submitted|screengrab|screenshot|contributed photo|handout|[\\p{L}]{2,12} inputs?)`;
/** A bracket with an outlet, a colon and a name, as Australian public media credit pictures. */
const OUTLET_COLON =
  "(?:\\p{Lu}[\\p{L}&.'’]*(?: \\p{Lu}[\\p{L}&.'’]*){0,3}): \\p{Lu}[\\p{L}.'’-]+(?: [\\p{L}.'’-]+){0,4}";

/** Captions and the credits of pictures, alone on a line or behind a caption. */
export const CAPTIONS: readonly Family[] = [
  opening('next', 'caption', new RegExp(`^${LABEL} caption[:,]?$`, 'iu')),
  line('caption', new RegExp(`^${LABEL} caption\\b`, 'iu'), 400),
  line(
    'caption',
    /^(?:caption|pictured|above|below|left|right|top|bottom|inset|from left)(?: \((?:left|right|top|bottom)\))?: /i,
    300,
  ),
  line('caption', /^FILE(?: PHOTO| IMAGE| PICTURE)?\s*[:–—-]/, 500),
  line('caption', /^figure \d+[.:]/i, 300),
  closing('photo credit', new RegExp(`^[([]?${LABEL}(?:[ -]${CREDIT_WORD})?\\s*[:/|©]`, 'iu'), 250),
  closing('photo credit', new RegExp(`^[([]?${LABEL}(?:[ -]${CREDIT_WORD}),? (?=\\p{Lu}|the )`, 'iu'), 160),
  closing(
    'photo credit',
    /^[([]?(?:credits?|copyright|courtesy(?: of)?|file|handout|supplied|illustration|screenshot) ?(?:[:/|©]|\.{2,3}|…)/i,
    250,
  ),
  line('photo credit', /^[([]?sources? ?[:/|©]/i, 250),
  // A label behind the caption: "… at dawn. Photograph: Ada Quill/The Lantern", "… at dawn.CREDIT:ADA QUILL".
  line(
    'photo credit',
    new RegExp(`[.!?”"’\\p{L}](?:\\s+|\\s*[|•]\\s*)${LABEL}(?: ${CREDIT_WORD})? ?: ?[^.!?]{2,80}$`, 'iu'),
    400,
  ),
  line('photo credit', /(?:^|[\s.!?”"|(])credits?: ?[^.!?]{2,80}$/i, 400),
  line(
    'photo credit',
    /[(\[]\p{Lu}[\p{L}.'’-]+(?: [\p{L}.'’-]+){0,4} ?[/|] ?\p{Lu}[\p{L}.'’& -]{1,50}[)\]]\.?$/u,
    400,
  ),
  line(
    'caption',
    /\((?:pictured|left|right|centre|center|above|below|main|inset)(?: [^)]{1,40})?\)\.?$/i,
    200,
  ),
  line('photo credit', new RegExp(`[([|] ?${IN_BRACKETS}\\s*[)\\]]?\\.?$`, 'iu'), 500),
  line(
    'photo credit',
    new RegExp(
      `[(\\[|©]\\s?(?:via )?(?:${PERSON}[/,|:] ?${CREDITED}|${CREDITED} ?[/|:,] ?${PERSON})(?:[/,|] ?${PERSON}){0,2}[)\\]]?\\.?$`,
      'iu',
    ),
    500,
  ),
  // A bare agency in brackets closes paragraphs of wire copy too: only where no full stop stands before it.
  line('photo credit', new RegExp(`[^.!?”"’\\s]\\s*[(\\[]\\s?(?:via )?${MAKER}\\s*[)\\]]\\.?$`, 'iu'), 400),
  line('photo credit', new RegExp(`\\(${OUTLET_COLON}\\)$`, 'u'), 400),
  line(
    'photo credit',
    /^[([]?(?:(?:file|stock|representational|representative|illustrative|handout) (?:photos?|images?|pictures?|pics?)|(?:photos?|images?|pictures?) (?:for|used for) (?:representation|illustration))\b[^.!?]{0,80}[)\]]?\.?$/i,
    120,
  ),
  line(
    'photo credit',
    new RegExp(`[.!?”"’]\\s+${LABEL} (?:by|from|via|courtesy(?: of)?) [^.!?]{2,60}$`, 'iu'),
    400,
  ),
  line('photo credit', new RegExp(`^[([] ?(?:via )?${CREDITED} ?[)\\]]$`, 'iu'), 60),
  // After a dash or "via" only where the line is short: a sentence of news may end in the name of an agency too.
  line('photo credit', new RegExp(`(?:^|via |[–—-]\\s?)${MAKER}\\s*\\)?\\.?$`, 'iu'), 90),
  line('photo credit', new RegExp(`^(?:${PERSON}/\\s?)?(?:REUTERS|AP|AFP|EPA|PTI|ANI)/.{1,60}$`, 'u'), 120),
  // A file name or a document number that was left in when the text was copied: one token, with a digit and a join.
  line('file name', /^(?=[^\s]*\d)(?=[^\s]*[-_.])[\w.-]{6,80}$/),
  line('file name', /^[\w .()-]{1,80}\.(?:pdf|docx?|jpe?g|png|gif|mp4|webp|txt)$/i),
];
