import { line, opening, type Family } from './family.ts';

/** What only a site offers, asks or sends. */
const OFFERED =
  '(?:newsletters?|inbox|sign-?ups?|bookmarks|subscriptions?|push alerts|breaking news|(?:latest|top|biggest|big) (?:headlines|stories|news)|comments? policy|(?:our|the) (?:free )?(?:[\\p{L}\\d]+ ){0,3}(?:app|newsletters?|website|site|e-?mails?))';
/** Nobody is quoted in it: in the words of a person any of this may be news. */
const UNQUOTED = '(?![^]*["“”])';

/** Sentences in which the site speaks to its readers: offers, terms, questions, the words on its buttons. */
export const TO_READERS: readonly Family[] = [
  line(
    'to readers',
    new RegExp(
      `^${UNQUOTED}(?:sign|subscribe|get|don[’']?t|never|want|would you|have you|follow|stay|keep|receive|join|read|see|find|download|enter|try|start|you can|your|by|thanks?|unlock|enjoy|be the first)\\b[^]*\\b${OFFERED}(?!\\p{L})`,
      'iu',
    ),
    220,
  ),
  line(
    'to readers',
    new RegExp(
      `^${UNQUOTED}(?:we|our (?:site|team|website)) (?:may )?(?:use|earn|collect|store|send|share|receive)s? (?:your|a|an|the|cookies|these|some|any|commission)\\b[^]*\\b(?:you|your|purchases?|site|partners|links?|consent|cookies)\\b`,
      'iu',
    ),
    300,
  ),
  line(
    'to readers',
    /\bmay (?:earn|receive|get|make|be paid) (?:an? |some )?(?:[\p{L}-]+ )?(?:commissions?\b|(?:portion|percentage|share) of (?:the )?sales\b|affiliate\b)/iu,
    300,
  ),
  line(
    'to readers',
    /^(?:would you like|want|do you want|have you got|got something) to (?:comment|say|share|send|report|join|respond|reply|write)\b.{0,120}$/i,
    160,
  ),
  line(
    'to readers',
    /^(?:sign ?up|register|log ?in|sign ?in|create an account)\b.{0,60}\b(?:or|to) (?:sign ?in|log ?in|register|sign ?up|join|comment|continue)\b.{0,60}$/i,
    140,
  ),
  line(
    'subscription',
    /^(?:a|an|with an?|your|every) (?:[\p{L}-]+ ){0,2}(?:subscription|membership)\b.{0,30}\b(?:gives?|gets?|includes?|supports?|unlocks?|helps?|allows?|lets?|offers?)\b/iu,
    220,
  ),
  line(
    'print edition',
    /^(?:(?:an?|this) (?:version of )?(?:this |the )?(?:article|story|piece|column|review|essay)?|(?:first |originally )?(?:published|printed|appeared)\b).{0,40}\b(?:in print|in the .{0,60}(?:print|issue|edition))\b/i,
    260,
  ),
  line('disclaimer', /\b(?:is|are) not responsible for (?:the )?(?:content|accuracy|views)\b/i, 200),
  line(
    'button',
    /^(?:accept|decline|agree|i agree|disagree|ok|okay|got it|dismiss|cancel|submit|confirm|continue|no,? thanks|not now|maybe later|allow(?: all)?|deny|reject|learn more|find out more|view map|view more|load more.{0,20}|(?:see|view|show|load) (?:\d+ )?(?:more|new|latest|all|older|earlier|newer) (?:updates?|posts?|results?|articles?|stories|videos?|photos?))\W*$/i,
    50,
  ),
  line(
    'skip',
    /^(?:skip|jump|go|return|back)(?: (?:directly|straight|back))? to (?:the )?(?:main |page |site |article )*(?:content|navigation|menu|search|footer|top|article|page)\W*$/i,
    60,
  ),
  line(
    'summary label',
    /^(?:in (?:short|brief|summary|a nutshell)|at a glance|(?:the )?(?:key|main) (?:points|facts|takeaways)|summary|what (?:you need|we know|you should) ?(?:to know)?|(?:five|three|\d+) things to know|(?:story |article )?highlights|tl;?dr)\W*$/i,
    50,
  ),
  opening(
    'links',
    'related',
    /^(?:read|see|watch|get)? ?(?:more|most read|popular|top stories|latest) (?:on|in|from|about) (?!than\b)[\p{L}\d&.'’ -]{1,40}:?$/iu,
  ),
  opening('links', 'related', /^(?:read|see|watch|listen|up) (?:more|next|also|now):?$/i),
  opening(
    'links',
    'related',
    /^(?:new|more|our|reader|this week[’']s) (?:[\p{L}\d&.'’-]+ ){0,3}(?:favou?rites|picks|must-reads|highlights|recommendations)\W*$/iu,
  ),
];
