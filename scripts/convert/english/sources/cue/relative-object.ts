import { endOf, tidyAll } from '../content/tidy.ts';
import { canSpeak } from '../subject/head.ts';
import { phraseBefore } from '../subject/phrases.ts';
import type { Cursor } from '../text/cursor.ts';
import type { Raw } from './raw.ts';

const RELATIVES = new Set(['which', 'whom', 'who']);
const LINKS = new Set(['of', 'as', 'for']);

/** "the bureau, which she accused of lying,": whoever stands between the relative and the verb says it. */
export function byRelativeObject(line: Cursor, at: number): Raw | null {
  const cue = line.cue(at);
  if (!cue?.frames.has('object') || (cue.form !== 'past' && cue.form !== 's')) return null;
  if (!line.is(at + 1, LINKS) && !line.quote(at + 1)) return null;
  let left = at;
  while (line.isSkipped(left - 1)) left -= 1;
  const speaker = phraseBefore(line, left);
  if (!speaker || !line.is(speaker.from - 1, RELATIVES) || !canSpeak(line, speaker, true)) return null;
  const content = tidyAll(line, [{ from: at + 1, to: clauseEnd(line, at + 1) }]);
  const edge = { from: speaker.from, to: at + 1 };
  return content.length > 0 ? { speaker, cue: { from: at, to: at + 1 }, content, direct: false, edge } : null;
}

/** Up to the comma that closes the relative clause, which may stand inside the quotation that ends it. */
function clauseEnd(line: Cursor, from: number): number {
  const end = endOf(line);
  for (let at = from; at < end; at += 1) {
    if (line.mark(at, ',;—–')) return at;
    if (line.quote(at)?.inner.at(-1)?.word === ',') return at + 1;
  }
  return end;
}
