import { line, type Family } from './family.ts';
import { TO_READERS } from './to-readers.ts';

/** Adverts, offers, newsletters, subscriptions, appeals, consent and error messages. */
export const NOTICES: readonly Family[] = [
  ...TO_READERS,
  line(
    'disclaimer',
    /^(?:Reprints?|Permissions|Licen[cs]ing|Reuse|Print edition|In print|Published in)\b[^.!?]{0,60}$/u,
    90,
  ),
  line(
    'advert',
    /^(?:advertis(?:e)?ments?|ads?|sponsored(?: content| by .*)?|paid (?:content|post|partnership)|promoted|promotion|partner content)\W*$/i,
  ),
  line('advert', /^(?:advertisement|ad)\W+(?:continue|scroll|story|article|remove|close|skip|feedback|\d)/i),
  line(
    'advert',
    /^(?:story|article|content|the story) continues (?:below|after)|^scroll (?:down )?(?:to|for) (?:continue|more)|^continue reading\b|^loading\b[^.!?]{0,30}\W*$|^(?:skip|close|report) (?:this )?ad\b|^remove ads?\b/i,
  ),
  line(
    'offer',
    /^(?:CLICK HERE|CHECK OUT|SIGN UP|SUBSCRIBE|READ MORE|LEARN MORE|SEE MORE|SHOP|WATCH|LISTEN|DOWNLOAD|JOIN)\b[^\p{Ll}]*$/u,
  ),
  line(
    'call',
    /^(?:please )?click (?:here|on)\b|^(?:get|download|install|open|use) (?:the|our) (?:free )?(?:[\p{L}\d]+ ){0,3}app\b|^(?:available|download it|get it) on (?:the )?(?:app store|google play)|^become an? (?:member|subscriber|supporter|patron)\b/iu,
    250,
  ),
  line(
    'newsletter',
    /^(?:sign up|subscribe|get|receive|want|join|stay|enter your|delivered|register)\b.*\b(?:newsletters?|inbox|e-?mail(?: alerts?| address| updates)?|breaking news alerts?|briefing|notifications?|push alerts?)\b/i,
    300,
  ),
  line(
    'newsletter',
    /^(?:sign up|subscribe|register)(?: now| today)? for (?:full access|alerts?|updates?|free|more|unlimited access)\b.{0,40}$/i,
    80,
  ),
  line(
    'newsletter',
    /^(?:sign up|subscribe|register|log ?in|sign in)(?: now| today| free| here| for free| or .{1,30}| to \w+(?: \w+){0,4})?\W*$/i,
  ),
  line(
    'newsletter',
    /^(?:(?:our|the) )?(?:daily |weekly |free )*newsletters?\W*$|^by (?:signing up|subscribing|submitting|clicking|providing|entering|registering|continuing)\b.{0,200}\b(?:agree|consent|terms|privacy|policy|newsletter)/i,
    350,
  ),
  line(
    'newsletter',
    /^(?:thank you|thanks) for (?:signing up|subscribing|registering|reading|your (?:subscription|interest|support))\b/i,
    200,
  ),
  line(
    'notice',
    /^(?:(?:the )?comments?|commenting|this (?:live ?)?(?:blog|page|feed|coverage|thread)|our live (?:blog|coverage|page))\b.{0,40}\b(?:closed|disabled|turned off|ended|over|paused)\b.{0,40}$/i,
    120,
  ),
  line('newsletter', /^(?:you (?:can|may) )?unsubscribe\b|\bunsubscribe at any time\b/i, 250),
  line(
    'subscription',
    /^(?:this (?:article|story|content|page) is (?:for|available|only|exclusive|reserved|free)\b|(?:already|not) (?:a|yet a) (?:subscriber|member)|already have an account|subscribers? only|subscriber exclusive|premium(?: content| article)?$|to continue reading|you have \d+ (?:free )?articles?|you[’']ve (?:read|reached)|unlock (?:this|full|unlimited)|start your (?:free )?trial|choose your plan|try (?:it )?free|create (?:a free|an|your) account|limited[- ]time offer|only [$£€₹]\s?\d)/i,
    250,
  ),
  line(
    'support',
    /^(?:donate|support (?:our|us|independent|local|quality|the|free|public|nonprofit)|help us|make a (?:gift|donation|contribution)|contribute(?: now)?$|your (?:support|donation|contribution|gift) (?:helps?|makes?|powers?|keeps?)|we (?:need|rely on) your (?:support|help)|if you (?:value|like|enjoy) (?:this|our|what)|buy (?:us|me) a coffee|consider (?:donating|supporting|becoming))\b/i,
    350,
  ),
  line(
    'consent',
    /\b(?:uses?|accept|reject|manage|about|allow|enable|disable) (?:all |our |non-essential |these |your )?cookies?\b|^(?:accept all|reject all|manage (?:preferences|choices|consent)|cookie (?:policy|settings|notice|preferences)|privacy (?:policy|notice|settings)|terms (?:of (?:use|service)|and conditions|& conditions)|do not sell\b.{0,60}|your privacy choices)\W*$|^(?:we|this (?:site|website)) (?:and our partners )?uses? cookies\b/i,
    400,
  ),
  line(
    'consent',
    /^(?:please )?(?:enable|turn on|allow) (?:javascript|cookies|notifications)\b|^(?:your browser|this (?:browser|video|content|embed)) (?:does not|doesn[’']t|is not|isn[’']t|could not|cannot|can[’']t|requires)\b|^javascript (?:is|must be)\b|^to (?:view|see|watch|display) this (?:content|video|embed|post|page)\b/i,
    300,
  ),
  line(
    'embed',
    /^view (?:this|the) (?:post|profile|tweet|video) (?:on|at)\b|^a post shared by\b|^embedded? (?:from|content|video|tweet|post)\b|^(?:view|see|watch) (?:original|more) (?:tweet|on (?:instagram|facebook|youtube|x|twitter))|^(?:this )?(?:tweet|post|video) (?:has been|was) (?:deleted|removed)/i,
    250,
  ),
  line('embed', /^posted by .{1,100} on\s+(?:\w+day,? )?\p{L}+\.? \d{1,2},? \d{4}$/iu, 200),
  line('embed', /^(?:—|–|--)\s*.{1,80}\(@\w{1,30}\)/, 200),
  line('embed', /\bpic\.twitter\.com\/\w+|^@\w{1,30}$/, 350),
  line(
    'disclaimer',
    /^\W*(?:disclaimer|disclosure|note|editor[’']?s note|correction|clarification)\W*:?\W*(?:this (?:story|article|post|report|piece|content|translation|copy)|the (?:views|opinions|author|writer)|views|except for the headline|opinions|we may|some (?:links|of))\b/i,
    600,
  ),
  line(
    'disclaimer',
    /^\W*(?:except for the headline|(?:the )?(?:views?|opinions?)(?: and (?:views?|opinions?))? expressed|this (?:story|article|report|copy|post|content) (?:is|was|has been|has not been|may)(?: (?:been|not|only|also|automatically|first|auto))* (?:edited|published|auto|generated|syndicated|sourced|taken|created|commissioned|provided|distributed|supplied|translated|updated|corrected|produced|republished|adapted|amended|reviewed|part of))\b/i,
    500,
  ),
  line(
    'disclaimer',
    /^(?:reprints?|permissions|licen[cs]ing|reuse|print edition|in print|published in|published by (?:the )?\p{Lu})\b[^.!?]{0,60}$/u,
    90,
  ),
  line(
    'disclaimer',
    /^our journalism (?:needs|relies|depends|is)\b|^we welcome your\b|^stay tuned\b.{0,60}$|^letters to the editor\b.{0,60}$|^(?:call|whatsapp|text|phone|message) us\b.{0,60}$/i,
    160,
  ),
  line(
    'disclaimer',
    /^(?:correction|clarification|update|amendment)s?(?: \([^)]{1,30}\))?: (?:an? |the |this |in )?(?:earlier|previous|original|first|initial)?\b.{0,40}\b(?:version|headline|article|story|report|caption)\b/i,
    500,
  ),
  line(
    'disclaimer',
    /^our (?:standards|policy|principles|editorial)\b.{0,100}$|^(?:we|our team) (?:want|would love|are always happy) to hear\b|^(?:republish|reprint) (?:this|our)\b|^(?:how|why) you can trust\b|^what do you think\?$/i,
    160,
  ),
];
