import { complementStart, onlyAdjunct, tidy } from './complement.ts';
import { canSpeak, isMark, isVerb, phraseAfter, type Range } from './phrases.ts';
import type { Outer } from './quotes.ts';
import { invertedSubject, subjectOf, type Subject } from './subject.ts';
import { VERBS, type Cue } from './verbs.ts';

/** An attribution within one unit, in token positions. */
export interface Raw {
  speaker: Range;
  cue: Range;
  content: Range[];
  direct: boolean;
  /** First and last token of speaker and cue together. */
  edge: Range;
}

/** Every attribution whose cue stands in `tokens`. */
export function attributionsIn(tokens: Outer[]): Raw[] {
  const found: Raw[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (token?.kind !== 'word') continue;
    const raw =
      token.word === 'according'
        ? according(tokens, at)
        : token.capital && at > 0
          ? null
          : byVerb(tokens, at);
    if (raw && raw.content.length > 0) found.push(raw);
  }
  return separate(found, tokens);
}

function byVerb(tokens: Outer[], at: number): Raw | null {
  const cue = VERBS.get(tokens[at]?.word ?? '');
  if (!cue) return null;
  const subject = subjectOf(tokens, at, cue) ?? invertedSubject(tokens, at, cue);
  if (!subject || (subject.negated && !cue.frames.has('mind')) || !canSpeak(tokens, subject)) return null;
  const first = Math.min(subject.edge, at);
  const last = Math.max(subject.to, at + 1);
  const content = contentOf(tokens, at, cue, subject, first, last);
  if (content.length === 0) return null;
  return {
    speaker: { from: subject.from, to: subject.to },
    cue: { from: at, to: at + 1 },
    content,
    direct: content.some((range) => tokens[range.from]?.quote !== undefined && range.to - range.from <= 2),
    edge: { from: first, to: last },
  };
}

function contentOf(
  tokens: Outer[],
  at: number,
  cue: Cue,
  subject: Subject,
  first: number,
  last: number,
): Range[] {
  const end = endOf(tokens);
  const before = quoteBefore(tokens, first);
  const after = subject.inverted ? last : at + 1;
  const content: Range[] = [];
  const spoken = cue.frames.has('clause') || cue.frames.has('inverted');
  if (before >= 0 && spoken && (onlyAdjunct(tokens, after, end) || subject.inverted)) {
    content.push({ from: before, to: first });
    const next = isMark(tokens[after], ',') ? after + 1 : nextQuote(tokens, after);
    if (next > 0 && tokens[next]?.quote) content.push({ from: next, to: end });
  } else {
    const start = subject.inverted ? -1 : complementStart(tokens, at, cue, end);
    if (start >= 0) content.push({ from: start, to: end });
    else if (
      spoken &&
      isMark(tokens[first - 1], ',') &&
      (onlyAdjunct(tokens, after, end) || subject.inverted)
    ) {
      const from = clauseStart(tokens, first - 1);
      if (hasVerb(tokens, from, first - 1)) content.push({ from, to: first - 1 });
      const comma = commaAfter(tokens, after, end);
      if (content.length > 0 && comma > 0) content.push({ from: comma + 1, to: end });
    } else if (spoken) {
      const next = nextQuote(tokens, after);
      if (next > 0) content.push({ from: next, to: end });
    }
  }
  return content.flatMap((range) => tidy(tokens, range) ?? []);
}

const endOf = (tokens: Outer[]) => {
  let end = tokens.length;
  while (end > 0 && isMark(tokens[end - 1], '.!?')) end -= 1;
  return end;
};

/** A quotation that ends just before the speaker or the verb. */
function quoteBefore(tokens: Outer[], first: number): number {
  let at = first - 1;
  if (isMark(tokens[at], ',')) at -= 1;
  if (['and', 'but', 'as'].includes(tokens[at]?.word ?? '')) at -= 1;
  const quote = tokens[at]?.quote;
  if (!quote) return -1;
  // A short quotation at the end of a clause of its own words takes the clause with it.
  const from = clauseStart(tokens, at);
  return from < at && hasVerb(tokens, from, at) ? from : at;
}

/** The next quotation after a comma, a colon or an adjunct that ends with one. */
function nextQuote(tokens: Outer[], after: number): number {
  for (let at = after; at < tokens.length && at - after < 24; at += 1) {
    const token = tokens[at];
    if (token?.quote && isMark(tokens[at - 1], ',:')) return at;
    if (isMark(token, ';.')) return -1;
  }
  return -1;
}

function commaAfter(tokens: Outer[], after: number, end: number): number {
  for (let at = after; at < end && at - after < 12; at += 1)
    if (isMark(tokens[at], ',')) return at + 1 < end ? at : -1;
  return -1;
}

function clauseStart(tokens: Outer[], to: number): number {
  let at = to;
  while (at > 0 && to - at < 200 && !isMark(tokens[at - 1], ';') && !(tokens[at - 1]?.quote && at < to))
    at -= 1;
  return at;
}

const hasVerb = (tokens: Outer[], from: number, to: number) => {
  for (let at = from; at < to; at += 1) {
    const word = tokens[at]?.word ?? '';
    if (isVerb(tokens[at]) || /[a-z]{2}(ed|es)$/.test(word)) return true;
  }
  return to - from >= 4;
};

/** "according to" and whom: what stands before it, or after its comma. */
function according(tokens: Outer[], at: number): Raw | null {
  if (tokens[at + 1]?.word !== 'to') return null;
  const end = endOf(tokens);
  const speaker = phraseAfter(tokens, at + 2, true);
  if (!speaker) return null;
  const content: Range[] = [];
  const from = clauseStart(tokens, at);
  if (at - from > 1) content.push({ from, to: at });
  if (content.length === 0 && isMark(tokens[speaker.to], ','))
    content.push({ from: speaker.to + 1, to: end });
  return {
    speaker,
    cue: { from: at, to: at + 2 },
    content: content.flatMap((range) => tidy(tokens, range) ?? []),
    direct: false,
    edge: { from: at, to: speaker.to },
  };
}

/** Content that runs into the next attribution of the sentence ends before it: "said A, adding that B". */
function separate(found: Raw[], tokens: Outer[]): Raw[] {
  for (const [index, raw] of found.entries()) {
    const next = found[index + 1];
    if (!next) continue;
    raw.content = raw.content.flatMap((range) => {
      if (range.from >= next.edge.from || range.to <= next.edge.from) return range;
      let cut = next.edge.from;
      if (next.speaker.to <= raw.cue.from) cut = next.cue.from;
      while (
        cut > range.from &&
        ['and', 'but', 'while', 'though', 'also'].includes(tokens[cut - 1]?.word ?? '')
      )
        cut -= 1;
      if (!isMark(tokens[cut - 1], ',;—–')) return range;
      return tidy(tokens, { from: range.from, to: cut }) ?? [];
    });
  }
  return found.filter((raw) => raw.content.length > 0);
}
