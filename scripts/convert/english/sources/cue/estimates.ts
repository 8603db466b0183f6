import { contentOf } from '../content/content.ts';
import { endOf, tidyAll } from '../content/tidy.ts';
import { VERDICTS } from '../lexicon/cue-nouns.ts';
import type { Cue } from '../lexicon/verbs.ts';
import { BE } from '../lexicon/words.ts';
import { canSpeak } from '../subject/head.ts';
import { subjectOf } from '../subject/subject.ts';
import type { Cursor } from '../text/cursor.ts';
import type { Raw } from './raw.ts';

/** Tokens between "put" and "at", at most. */
const FARTHEST = 12;
const SAYS: Cue = { lemma: 'put', form: 'past', frames: new Set(['clause']) };

function attributed(line: Cursor, verb: number, cue: number, from: number): Raw | null {
  const subject = subjectOf(line, verb, SAYS);
  // "federal, state and local data": a list begins before the phrase.
  if (subject && line.mark(subject.from - 1, ',') && line.word(subject.from + 1) === 'and') return null;
  if (!subject || subject.negated || !canSpeak(line, subject, false)) return null;
  return {
    speaker: { from: subject.from, to: subject.to },
    cue: { from: cue, to: cue + 1 },
    content: tidyAll(line, [{ from, to: endOf(line) }]),
    direct: false,
    edge: { from: subject.edge, to: cue + 1 },
  };
}

/** "The survey put the number at 900": what is put at a number. */
export function byEstimate(line: Cursor, at: number): Raw | null {
  if (line.word(at) !== 'put' && line.word(at) !== 'puts') return null;
  for (let next = at + 2; next < at + FARTHEST; next += 1) {
    if (!line.isWord(next) && !line.mark(next, '$£€')) return null;
    if (line.word(next) !== 'at') continue;
    for (let number = next + 1; number < next + 5; number += 1)
      if (line.kind(number) === 'number') return attributed(line, at, at, at + 1);
  }
  return null;
}

const PUTS_IT: Cue = { lemma: 'say', form: 'past', frames: new Set(['clause', 'inverted']) };

/** "As Lee put it, “…”", "“…,” as the mayor puts it" */
export function byPutting(line: Cursor, at: number): Raw | null {
  if (!/^puts?$/.test(line.word(at)) || line.word(at + 1) !== 'it') return null;
  const closed = at + 2 >= line.length || line.mark(at + 2, ',.:;') || line.isAdverb(at + 2);
  const subject = closed ? subjectOf(line, at, PUTS_IT) : null;
  if (!subject || subject.negated || !canSpeak(line, subject, true)) return null;
  const content = contentOf(line, at + 1, PUTS_IT, subject, subject.edge);
  return content.length === 0
    ? null
    : {
        speaker: { from: subject.from, to: subject.to },
        cue: { from: at, to: at + 2 },
        content,
        direct: content.some(({ from }) => line.quote(from) !== undefined),
        edge: { from: subject.edge, to: at + 2 },
      };
}

/** "Lee was adamant that the sale would go ahead", "made clear that". */
export function byVerdict(line: Cursor, at: number): Raw | null {
  if (!line.is(at, VERDICTS) || line.word(at + 1) !== 'that') return null;
  let verb = at - 1;
  while (line.isAdverb(verb)) verb -= 1;
  if (line.is(verb, BE) || line.word(verb) === 'made' || line.word(verb) === 'makes')
    return attributed(line, verb, at, at + 2);
  return null;
}
