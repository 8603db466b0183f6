import { AGENCY } from '../agencies.ts';
import { line, opening, type Family } from './family.ts';

/** Who made the page, who owns it, whom to write to; and the status lines of releases. */
export const CREDITS: readonly Family[] = [
  line(
    'credit',
    /\bcontributed (?:reporting|research|to (?:this|the) (?:report|story|article|piece|post|column|coverage)\b)|^[([]?(?:additional |with additional )?(?:reporting|research) (?:and (?:writing|editing) )?(?:by|from|in)\b|^[([]?(?:written|writing|edited|editing|compiled|translated|produced|reported|graphics?|photography|illustrations?|video|fact[- ]check(?:ed|ing)|copy[- ]edited|report) (?:and \w+ )?by:?\s|^[([]?with (?:additional )?(?:reporting|files|inputs?|contributions?|reports?|agency|agencies|wires?)\b/i,
    300,
  ),
  line(
    'credit',
    new RegExp(
      `^[([–—-]*\\s*(?:source|via|credits?|courtesy)?[:\\s]*${AGENCY}(?:[/,& ]+${AGENCY})*\\s*[)\\]]*\\.?$`,
      'i',
    ),
    80,
  ),
  line(
    'credit',
    /^[–—-]{1,2}\s*(?:\p{Lu}[\p{L}.'’-]+\s*){2,4}(?:,? (?:reporting )?(?:in|from) \p{Lu}[\p{L}. ]+)?\.?$/u,
    80,
  ),
  line(
    'credit',
    /^(?:(?:this|the) (?:story|article|post|report|piece|column|essay)) (?:(?:has been|was|is|originally|first|also) )+(?:updated|corrected|published|appeared|produced|republished|generated|syndicated|adapted)\b|^(?:originally|first) (?:published|appeared)\b(?!\s*(?:on|at)?:?\s*\d)/i,
    350,
  ),
  line(
    'credit',
    /^\W{0,2}(?:©|\(c\)|copyright\b)|\ball rights reserved\b|\bmay not be (?:published|reproduced|republished|broadcast)\b/i,
    400,
  ),
  line(
    'contact',
    /\b(?:can be reached|contact (?:him|her|them|the (?:author|writer|reporter|editor))|e-?mail (?:him|her|them|us|the (?:author|writer|reporter))|write to (?:us|the (?:author|editor))|reach (?:him|her|them|the (?:author|reporter)) (?:at|on|via)|send (?:story )?tips)\b.*(?:@|at\b)|^(?:got|have) a (?:news )?(?:tip|story)\b/i,
    300,
  ),
  line('contact', /^(?:e-?mail|contact|mail)?:?\s*\S+@\S+\.\w{2,}(?:\s*[|,;/]\s*\S+)*$/i),
  line('contact', /^@\w{2,30}(?:\s*[|,/]\s*\S+)*$/),
  // Releases: status before the headline, marks of the end, whom the press may ask.
  line(
    'release status',
    /^\W*(?:for )?(?:immediate (?:release|use|distribution)|(?:press|media|news) (?:release|statement|advisory|alert|note|notice)|press note|statement|for release|for publication|not for publication|under embargo|strictly embargoed|embargoed?)\b[^.!?]{0,80}$/i,
    120,
  ),
  line('release end', /^\W*(?:ends?|30|more|\(more\)|xxx)\W*$|^\W*#{1,5}\W*$/i, 20),
  line(
    'release contact',
    /^(?:(?:for )?(?:more|further|additional|all)? ?(?:media|press|information|info|details|interviews?|enquir(?:y|ies)|inquir(?:y|ies)|quer(?:y|ies)))\b.{0,80}\b(?:contact|call|e-?mail|please|visit|write|reach|telephone|phone)\b|^(?:(?:media|press|public relations|pr|news|editorial|corporate|investor) )?(?:contacts?|enquir(?:y|ies)|inquir(?:y|ies)|relations|office)(?: (?:for|details|information|person)(?: \w+){0,3})?\s*[:|–-]|^(?:media|press) (?:contacts?|enquir(?:y|ies)|inquir(?:y|ies)|office)\W*$/i,
    300,
  ),
  line(
    'release contact',
    /^(?:tel|telephone|phone|mobile|mob|cell|fax|t|m|e|e-?mail|whatsapp|web|website)\s*[.:]\s*\S.{0,80}$/i,
    120,
  ),
  opening(
    'end',
    'about',
    /^(?:about the (?:authors?|writers?|contributors?|reporters?|columnists?)|(?:author|reporter|writer|contributor)s?(?: (?:bio|profile|information))?|meet the (?:author|team)|contributors?|our team|who we are)\W*$/i,
  ),
];
