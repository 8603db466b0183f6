import { line, opening, type Family } from './family.ts';

const STORIES =
  '(?:(?:web |sponsored |photo )?stor(?:y|ies)|articles?|news|coverage|posts?|content|reads?|reading|links?|topics?|videos?|headlines|reports?|features?|items?|pages)';
const POPULAR =
  "(?:most|top|latest|trending|popular|recent|recommended|featured|must|related|sponsored|promoted|similar|more|other|previous|next|best|today[’']s|this week[’']s)";

/** Lines that lead to other pages: headings of lists of links, and links between paragraphs. */
export const RELATED: readonly Family[] = [
  line('tags', /^tags [\p{Ll}\d][\p{Ll}\d -]{2,80}$/u, 120),
  line('related', /^recommended by\b.{0,30}$/i, 50),
  opening('links', 'related', new RegExp(`^(?:${POPULAR}|read|see)(?: ${POPULAR})? ${STORIES}\\W*$`, 'i')),
  opening(
    'links',
    'related',
    /^(?:most (?:read|popular|viewed|shared|commented|watched|recent)|popular|trending(?: now| today| topics)?|recommended(?: for you| reading)?|related|read (?:also|next|more|this next)|also read|see also|also see|also on .{1,30}|up next|next up|the latest|latest|just in|more like this|what to read next|keep reading|further reading|in this (?:story|article|section|series)|on this (?:story|topic)|around the web|from (?:around )?the web|you may (?:also |have )?(?:like|missed|be interested in)|you might (?:also )?(?:like|have missed)|people also (?:read|ask)|don[’']?t miss|editor[’']?s[’']? (?:picks?|choice)|our picks|staff picks|popular now|people also (?:search|read|ask) for?|most read in .{1,30}|recommended by .{0,30}|(?:promoted|powered) by .{1,30}|topics in this (?:article|story)|must[- ](?:reads?|see|watch)|in case you missed it|more stories|more news|more to (?:read|explore)|more headlines|explore more|elsewhere on the .{1,20}|sponsored links|in the headlines|(?:in |the )?(?:latest|today[’']?s|top|more|breaking) (?:headlines|news|stories)(?: today| now| of the day)?|more from .{1,40}|promoted (?:stories|links|content)|paid partner content|partner content|from our partners|ads by .{1,30}|the big reads?|in pictures|photos?|videos|galler(?:y|ies)|podcasts?)\s*[:»>→]?$/i,
  ),
  opening(
    'links',
    'related',
    /^(?:more|others?) (?:on|from|in|by|about) (?:the |this |our )?[\p{L}\d&.'’ -]{1,50}$/iu,
  ),
  opening(
    'links',
    'tags',
    /^(?:tags?|topics?|filed under|keywords?|categories|category|related (?:topics|tags|terms)|more on these topics|explore more on these topics|read more about|in this story|mentioned in this (?:article|story))\s*:?$/i,
  ),
  line(
    'tags',
    /^(?:tags?|topics?|filed under|keywords?|categories|category|posted in|tagged(?: with)?|related topics)\s*[:|»>]/i,
    400,
  ),
  line('tags', /^tags [\p{Ll}\d][\p{Ll}\d -]{2,80}$/u, 120),
  line('tags', /^(?:#[\p{L}\d_]+[\s,]*)+$/u, 400),
  line(
    'related',
    /^[[(]?\s*(?:related(?: (?:articles?|stor(?:y|ies)|coverage|news|links?|reading|post|video))?|read(?: (?:more|next|also|the full|here|this|in full|our))?|(?:must|also|further|next) read|see also|see more|also see|also read|also watch|don[’']?t read|more (?:on|from|in|about) .{1,60}|recommended|trending|most (?:read|popular)|up next|don[’']?t miss|you may (?:also )?like|watch(?: (?:more|now|live|video|also|here))?|listen(?: (?:now|live|here|to more))?|editor[’']?s picks?|in case you missed it|explore further|explore|more|more about|full (?:story|coverage)|background|opinion|analysis|explained|explainer|in pictures|fact ?check|live updates|latest|go deeper|learn more|dive deeper|find out more|click here|quiz|poll)\s*(?::|[|»>→]|–\s|—\s|$)/i,
    250,
  ),
  line(
    'related',
    /^(?:read|see|watch|view|browse) (?:more|all|full|the full|the latest|other|related|our)\b.{0,60}(?:here|»|>|→|…|\.\.\.|stor(?:y|ies)|articles?|posts?|comments?|coverage|news|gallery)\W*$/i,
    120,
  ),
  line(
    'related',
    /^(?:you may also like|you might also like|people are also reading|see also)\b.{0,120}$/i,
    160,
  ),
  line(
    'related',
    /^(?:\W*(?:previous|next|older|newer) (?:article|story|post|page|slide)s?\b.*|\W*(?:previous|next|prev)\W*)$/i,
    160,
  ),
  line('related', /^(?:click|tap|swipe|go) (?:here|on)\b.{0,20}\b(?:to|for)\b/i, 250),
  // Capitals throughout are how sites set a link to another story or an offer between paragraphs.
  line('link in capitals', /^(?=(?:\S+\s+){3})[^\p{Ll}]*\p{Lu}{2}[^\p{Ll}]*[^.\p{Ll}]$/u, 200),
  line(
    'visit',
    /^for (?:more(?! than)|the latest|all the latest|additional|full|other|breaking)\b.*\b(?:visit|click|follow|see|go to|check out|subscribe|tune in|download|head to|log on|read our)\b/i,
    300,
  ),
  line(
    'visit',
    /^(?:catch|get|read|stay (?:updated|tuned)|track|find|check out) (?:all )?(?:the )?(?:latest|live|breaking|top|more|all|with)\b.{0,140}\b(?:here|on|with|at|only|app|website|channel)\b/i,
    300,
  ),
  line('address', /^(?:https?:\/\/|www\.)\S+$|^[a-z\d-]+(?:\.[a-z\d-]+)+\/\S*$/i, 400),
];
