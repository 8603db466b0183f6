import { endOf, tidyAll } from '../content/tidy.ts';
import { BE } from '../lexicon/words.ts';
import { canSpeak } from '../subject/head.ts';
import { phraseAfter, type Range } from '../subject/phrases.ts';
import type { Cursor } from '../text/cursor.ts';
import type { Raw } from './raw.ts';

/** Words that tie to a passive verb what is said: "told by the mayor that", "accused by Lee of". */
const LINKS = new Set(['that', 'to', 'of', 'as']);
/** Tokens between the speaker and that word, at most. */
const FARTHEST = 12;

/** Where the apposition ends, and whether it is the name: "by the headteacher, Ann Lee, that". */
function behind(line: Cursor, { from, to }: Range): { speaker: Range; link: number } {
  const whole = { from, to };
  if (!line.mark(to, ',')) return { speaker: whole, link: to };
  for (let at = to + 1; at < line.length && at - to < FARTHEST; at += 1) {
    if (line.quote(at)) break;
    if (!line.mark(at, ',')) continue;
    let name = !line.capital(to - 1) && at - to > 2;
    for (let word = to + 1; word < at; word += 1) name &&= line.isName(word);
    return { speaker: name ? { from: to + 1, to: at } : whole, link: at + 1 };
  }
  return { speaker: whole, link: to };
}

/** "accused by two residents of hiding the audit": what somebody is accused of is no part of who accuses. */
function untilDeed(line: Cursor, phrase: Range): Range {
  for (let at = phrase.from + 1; at < phrase.to; at += 1)
    if (line.word(at) === 'of' && /^[a-z]{2,}ing$/.test(line.word(at + 1)) && !line.capital(at + 1))
      return { from: phrase.from, to: at };
  return phrase;
}

/** "Parents were told by the headteacher that …": whoever stands behind "by" says it. */
export function byPassive(line: Cursor, at: number): Raw | null {
  const cue = line.cue(at);
  if (!cue || cue.form !== 'past' || line.word(at + 1) !== 'by') return null;
  if (!(cue.frames.has('told') || cue.frames.has('object') || cue.frames.has('to'))) return null;
  let be = at - 1;
  while (line.isSkipped(be) && !line.is(be, BE)) be -= 1;
  const phrase = line.is(be, BE) ? phraseAfter(line, at + 2) : null;
  if (!phrase) return null;
  const { speaker, link } = behind(line, untilDeed(line, phrase));
  if (!line.is(link, LINKS) || !canSpeak(line, speaker, false)) return null;
  const from = line.word(link) === 'that' ? link + 1 : link;
  const content = tidyAll(line, [{ from, to: endOf(line) }]);
  const edge = { from: be, to: link };
  return content.length > 0 ? { speaker, cue: { from: at, to: at + 1 }, content, direct: false, edge } : null;
}
