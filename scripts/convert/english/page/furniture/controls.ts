import { line, opening, type Family } from './family.ts';

/** A time of day with what may be joined to it, as live blogs, players and lists of teasers print it. */
const ZONE =
  '(?:[ECMP][SD]?T|GMT|UTC|[BI]ST|CES?T|SAST|CAT|[EW]AT|A[ECW][SD]T|NZ[SD]T|PKT|HKT|SGT|JST|hrs?|local time)';
const CLOCK = `\\d{1,2}[:.]\\d{2}(?:[:.]\\d{2})?(?:\\s?[ap]\\.?m\\.?)?(?:\\s?\\(?${ZONE}\\)?)?|\\d{1,2}\\s?[ap]\\.?m\\.?(?:\\s?${ZONE})?|\\d{3,4}\\s?(?:hrs|hours|GMT|UTC)`;
const AGO =
  '(?:(?:about |over |almost )?(?:an?|\\d+) ?(?:s|secs?|seconds?|m|mins?|minutes?|h|hrs?|hours?|d|days?|w|wks?|weeks?|mo|months?|y|yrs?|years?) ago|just now|moments ago|yesterday|today)';
const READ =
  '\\d+(?:[-–]\\d+)?[ -]?(?:min(?:ute)?s?|sec(?:ond)?s?)(?:[ -]?(?:read|listen|watch|video|video watch))';

/** Section names and site tools: what a menu or a trail of crumbs is made of. */
const MENU_WORD =
  '(?:home(?:page)?|menu|search|news|world|world news|africa|europe|asia|americas|uk|us|u\\.s\\.|india|australia|nation|national|nigeria|kenya|south africa|ghana|uganda|local|local news|metro|city|cities|states?|counties|regions?|politics|elections?|government|business|economy|markets?|money|finance|tech|technology|science|health|lifestyle|life|life & style|style|culture|arts|arts & culture|entertainment|music|movies|film|tv|tv & radio|sports?|football|cricket|rugby|tennis|opinion|opinions|editorials?|columns?|columnists?|comment|commentary|analysis|letters|cartoons?|blogs?|features?|investigations?|long reads?|magazine|weekend|travel|food|environment|climate|education|crime|courts?|law|property|real estate|jobs|classifieds?|obituar(?:y|ies)|weather|traffic|video|videos|live|live tv|watch live|listen live|radio|podcasts?|audio|photos?|pictures|galler(?:y|ies)|puzzles|crosswords?|games|events|shop|store|newsletters?|e-?paper|e-?edition|print edition|archives?|about|about us|contact|contact us|advertise(?: with us)?|careers|help|faqs?|privacy|terms|more|all|latest|latest news|top stories|top news|trending|breaking|breaking news|explained|explainers?|fact ?check|coronavirus|covid-19|my account|account|profile|settings|log ?in|log ?out|sign ?in|sign ?up|sign out|subscribe|subscriptions?|register|donate|membership|members|notifications?|dark mode|language|english|edition|us edition|uk edition|international edition|skip to (?:main )?(?:content|navigation|article|footer)|skip navigation|back to top|top|advertising|ad choices|adchoices|download pdf|print this|web stories|quick reads|photo gallery|story highlights|key takeaways|go back|back|show more|show less|load more|see all|view all|read more|expand|collapse|hide|toggle (?:menu|navigation|search)|open (?:menu|search|navigation)|close menu|advertorial|sponsored|sections|site map|sitemap|rss|follow us|accessibility(?: links| help)?|your account|[\\p{Lu}]{2,5} home ?page|watch|listen|print subscriptions|search jobs|support us|premium|e-?paper|watch live|audio|just in|e-?edition)';
const SEPARATOR = '(?:\\s*[|•·●/»>›→\\\\,–—-]\\s*|\\s{2,}|\\t)';

/** Buttons, counters, clocks, menus, players, comment forms: what a page shows of itself. */
export const CONTROLS: readonly Family[] = [
  opening(
    'end',
    'comments',
    /^(?:comments?|reader comments?|join the (?:conversation|discussion|debate)|conversation|discussion|responses?|what do you think\??|leave a (?:reply|comment)|post a comment|\(?\d+\)? comments?|comments? \(?\d+\)?)\W*$/i,
  ),
  line(
    'player',
    /\btrinity audio\b|^(?:scroll|swipe|keep scrolling) down\b.{0,40}$|^view \d+ (?:more )?(?:images?|photos?|pictures)$|^(?:photo )?galler(?:y|ies)\b.{0,30}$|^\+\d+ view gallery$/i,
    90,
  ),
  line('time', new RegExp(`^\\(?(?:${CLOCK}|${AGO})\\)?$`, 'i'), 40),
  line(
    'time',
    new RegExp(
      `^(?:(?:last |first )?(?:updated|published|posted|modified|added)|at|time)\\W+(?:at |on )?(?:${CLOCK}|${AGO})\\W*(?:today|yesterday)?$`,
      'i',
    ),
    60,
  ),
  line(
    'time',
    new RegExp(
      `^${READ}$|^(?:reading|listening|read|listen|estimated reading) time\\W+.{1,20}$|^\\d+ (?:min|minute)s?$`,
      'i',
    ),
    60,
  ),
  line('teaser', new RegExp(`^${AGO}(?:\\W+.{1,80}[^.!?])?$`, 'i'), 120),
  line(
    'teaser',
    new RegExp(
      `^.{1,80}[^.!?\\p{L}]\\s*(?:\\d+ ?(?:s|secs?|seconds?|m|mins?|minutes?|h|hrs?|hours?|d|days?|w|weeks?|months?|years?) ago)$`,
      'iu',
    ),
    120,
  ),
  line(
    'counter',
    /^[\d.,]+ ?[km]?\+?(?:\s+(?:comments?|shares?|views?|likes?|reads?|votes?|repl(?:y|ies)|reactions?|followers?|subscribers?|members?|photos?|images?|videos?|of \d+))?$/i,
    40,
  ),
  line(
    'counter',
    /^(?:no|zero|one|leave a?|be the first(?: person)? to|add (?:a|your)|post a|write a|view|show|hide|read|see|load|all|join the|start the)\b.{0,20}\b(?:comments?|conversation|discussion|repl(?:y|ies)|responses?)\b.{0,20}$/i,
    70,
  ),
  line(
    'counter',
    /^(?:comments?|views?|shares?|likes?|page|photos?|slide|image)\W+[\d.,]+ ?[km]?(?: ?(?:of|\/) ?\d+)?$/i,
    40,
  ),
  line('counter', /^(?:page )?\d+ (?:of|\/) \d+$|^\+\d+$/i, 30),
  // Three or more sections parted by arrows are a trail to the page, whatever they are called.
  line('menu', /^[^.!?]{2,40}(?:\s*[»›>]\s*[^.!?»›>]{2,120}){2,6}$/, 300),
  line(
    'player',
    /^\d{1,2}:\d{2}(?:\s*\/\s*\d{1,2}:\d{2})+$|^(?:play|pause|mute|unmute|replay|rewind|fullscreen|full screen|captions?|subtitles|settings|quality|volume|speed|live|now playing|audio|loaded|remaining time|current time|duration|stream type)(?:\W+(?:video|audio|button|sound|\d[\d.:%x/ -]*|live|off|on|slow|fast|1x))*\W*$/i,
    80,
  ),
  line(
    'player',
    /^(?:play|watch|pause|start|resume|open|expand|enlarge|view|toggle|show|hide|close|zoom|tap|click|hover)(?: (?:to|for))? (?:the |this |in |full |more |all |larger |in )*(?:videos?|audio|clip|gallery|image|photos?|picture|slideshow|captions?|transcript|caption|fullscreen|sound|expand|enlarge|player|map|chart|unmute|zoom|play)\b.{0,30}$/i,
    60,
  ),
  line(
    'player',
    /^(?:listen|listen to|hear|watch|play)(?: to)? (?:this|the) (?:article|story|episode|report|piece|video|podcast|audio)?\b.{0,60}$/i,
    90,
  ),
  line(
    'player',
    /^(?:this (?:video|audio|media) (?:can ?not|is|file)|video (?:unavailable|player|is loading|duration)|sorry, (?:this|your)|an unexpected error|media (?:playback|error)|to play this)\b.{0,120}$/i,
    160,
  ),
  line(
    'live blog',
    /^(?:key (?:events|moments|points|updates)|show key events only|hide key events|live feed|live reporting|live updates?|latest updates?|newest first|oldest first|new updates?|pinned(?: post)?|what to know|jump to .{1,40}|live coverage|follow live|show \d+ new updates?|please turn on javascript.{0,60}|live|this live (?:blog|page|coverage) (?:is|has).{0,60}|that[’']s all (?:for|from) (?:today|us|now).{0,60}|auto[- ]?refresh.{0,20})\W*$/i,
    120,
  ),
  line(
    'comments',
    /^(?:sort(?:ed)? by|filter(?:ed)? by|order by|newest|oldest|most (?:liked|recent|relevant|voted)|best|top comments?)\b(?:\W*(?:newest|oldest|best|top|relevance|date|popular(?:ity)?|recent|comments?|first|most|liked|rated|by|all))*\W*$/i,
    80,
  ),
  line(
    'comments',
    /^(?:leave|post|write|add|submit|send)(?: us)? (?:a|an|your)? ?(?:reply|comments?|response|feedback|thoughts?|letter|opinion)\b.{0,60}$/i,
    100,
  ),
  line(
    'comments',
    /^(?:log|sign|logged|signed) ?in (?:to|or|as|with)\b.{0,60}$|^(?:you )?(?:must|need to|have to) (?:be )?(?:log|sign|register)\w*\b.{0,60}\bto\b.{0,30}$|^register (?:to|or|for)\b.{0,40}$/i,
    120,
  ),
  line(
    'comments',
    /^(?:report|flag|reply to|like|dislike|upvote|downvote|delete|edit|quote|hide) (?:this |the |an? )?(?:comment|abuse|post|error|issue|typo|problem|reply|user)s?\b.{0,30}$/i,
    70,
  ),
  line(
    'comments',
    /^your (?:e-?mail )?(?:address|comment|name|rating)\b.{0,80}$|^required fields\b.{0,30}|^(?:name|e-?mail|website|comment|message|subject)\s*\*?$|^save my name\b.{0,100}|^notify me\b.{0,60}|^comments? (?:are|have been|is) (?:closed|disabled|moderated|subject|off|turned|welcome)\b.{0,120}|^(?:comments?|commenting) (?:policy|guidelines|rules|closed)\b.{0,60}|^please (?:keep|read|be|log|sign|review|see) (?:our|your|the|respectful|in|all)?\b.{0,30}\b(?:comment|guideline|polic|rules|respectful|civil)\w*.{0,60}/i,
    250,
  ),
  line(
    'feedback',
    /^(?:have your say|give (?:us )?(?:your )?feedback|send (?:us )?(?:your )?feedback|feedback|was this (?:article|page|story|information)?\b.{0,30}\b(?:helpful|useful)\b.*|rate this|report (?:an? )?(?:error|mistake|typo|correction|problem)|suggest (?:an? )?(?:edit|correction)|see an error|spotted? (?:an? )?(?:error|mistake)|do you have (?:a|an|any) (?:story|question|tip|view|correction|information|opinion)|tell us (?:what|your|about)|share your (?:thoughts|views|story|experience)|what(?:[’']s| is) your (?:view|reaction|take))\b.{0,160}$/i,
    250,
  ),
  line(
    'menu',
    new RegExp(`^[|•·●/»>›→≡☰×✕\\s]*${MENU_WORD}(?:${SEPARATOR}${MENU_WORD})*[|•·●/»>›→\\s]*$`, 'i'),
    300,
  ),
  // Crumbs: the first two are the site's own, what follows may be any section.
  line('menu', new RegExp(`^${MENU_WORD}(?:\\s*[»>›/]\\s*[\\p{L}\\d&'’. -]{2,60}){1,6}$`, 'iu'), 200),
  line(
    'menu',
    /^(?:breadcrumbs?|table of contents|contents|on this page|in this article|jump to|skip to|navigation|sections|menu)\W*$/i,
    40,
  ),
];
