import { line, type Family } from './family.ts';

const NETWORKS =
  'facebook|twitter|x|x \\((?:formerly )?twitter\\)|instagram|tiktok|youtube|threads|telegram|truth social|bluesky|linkedin|linked in|reddit|whatsapp|pinterest|flipboard|tumblr|messenger|mastodon|snapchat|google news|google preferred|wechat|koo|line|sms|rss';
const ACTIONS =
  'share|share via|share options|read later|add to (?:reading list|favou?rites|bookmarks)|share article|tweet|e-?mail|mail|mailto|print|copy|copy link|copy url|link copied!?|copied!?|save|saved|bookmark|bookmarks?|gift|gift article|reply|pin|post|send|like|more|close|follow|listen|text size|font size|resize|a{1,3}\\+?|comments?|view comments|add comment|comment';
/** What a share line may say beside its controls. */
const FILLER =
  'this|article|story|page|link|on|via|to|with|your|friends?|by|the|it|an?|and|or|options?|full|now';

/** Buttons for passing a page on, and the lines that ask to follow somebody. */
export const SHARE: readonly Family[] = [
  line(
    'follow',
    /^(?:you can also |(?:click|tap) (?:here )?to )?(?:watch|follow|join|listen to|subscribe to|like)\b.{0,40}\b(?:episode|show|channel|page|us|group|community|podcast|topics?)\b.{0,60}$/i,
    140,
  ),
  line(
    'share',
    new RegExp(
      `^(?:${ACTIONS}|${NETWORKS}|\\d[\\d.,]*[km]? (?:comments?|shares?|likes?|views?|reads?))(?:[^\\p{L}\\d]+(?:${FILLER}|${ACTIONS}|${NETWORKS}|\\d+))*[^\\p{L}\\d]*$`,
      'iu',
    ),
    250,
  ),
  line(
    'share',
    /^(?:(?:kindly|please) )?(?:share|send|e-?mail|forward) (?:or comment on )?(?:this|the|our|your|us)\b.{0,60}$/i,
    100,
  ),
  line('share', /^(?:click|tap) to (?:share|print|e-?mail|copy)\b/i),
  line('share', /^(?:facebook|twitter|x|linkedin|whatsapp|e-?mail|print) icon\b/i),
  line(
    'share',
    /^(?:your (?:e-?mail|message|link)|an error)\b.{0,80}\b(?:has been|been|was|not been) (?:sent|copied|occurred)\b/i,
  ),
  line(
    'share',
    /^(?:an error|something went wrong|sorry, (?:an|there was))\b.{0,120}\b(?:try again|sent|later|occurred)\b/i,
  ),
  line(
    'share',
    /^you can(?:no|['’]?)t (?:enter|send|add|share)\b.{0,60}\b(?:e-?mails?|address(?:es)?|recipients?|articles?)\b/i,
  ),
  line('share', /^(?:please )?enter (?:a|your|the) (?:valid )?(?:e-?mail|name|recipient|friend)\b/i),
  line(
    'share',
    /^(?:link|url|address) copied\b|^copied to clipboard\b|^(?:opens|open) in (?:a )?new (?:window|tab)\b/i,
  ),
  line(
    'follow',
    /^(?:follow|(?:like|find|join|connect with) (?:us|me|him|her|them|our))\b.{1,80}\b(?:on|at)\b.{0,20}\b(?:twitter|facebook|instagram|x|tiktok|youtube|threads|telegram|truth social|bluesky|linkedin|google news|whatsapp)\b/i,
    250,
  ),
  line('follow', /^follow (?:us\b|@|him at|her at|them at)/i),
  line(
    'follow',
    /^(?:add|make|prefer|choose|set) .{1,40} (?:as (?:a|your) (?:preferred|trusted) source|on google)\b/i,
  ),
  line(
    'follow',
    /^(?:join|subscribe to|follow) (?:our|the)\b.{0,40}\b(?:whatsapp|telegram|youtube|channel|page|community|group)\b/i,
    250,
  ),
  line('follow', /^(?:whatsapp|telegram|youtube) channel\b/i),
];
