import type { AttributionFinding, Span } from '../../types.ts';
import type { Raw } from './cue/raw.ts';
import { speakersIn } from './naming/joint.ts';
import type { Resolver } from './naming/resolve.ts';
import type { Range } from './subject/phrases.ts';
import type { Cursor } from './text/cursor.ts';
import type { Unit } from './text/units.ts';

/** “They’ve said”: the auxiliary is no part of who speaks. */
const CLITIC = /(?<=\p{L})['’](?:ve|d|ll|re)$/iu;

/** Characters of a stretch of tokens. */
export const spanOf = (line: Cursor, { from, to }: Range): Span => ({
  start: line.at(from)?.start ?? 0,
  end: line.at(to - 1)?.end ?? 0,
});

/** What a finding is made from: where it stands, and who is who. */
export interface Place {
  text: string;
  unit: Unit;
  resolver: Resolver;
  /** In a quotation, where a pronoun means somebody whom only its speaker knows. */
  within: boolean;
}

function ofSpeaker(place: Place, raw: Raw, speaker: Range): AttributionFinding {
  const { text, resolver, within } = place;
  const { line, paragraph } = place.unit;
  const written = spanOf(line, speaker);
  const clitic = CLITIC.exec(text.slice(Math.max(written.start, written.end - 4), written.end))?.[0] ?? '';
  const speakerSpan = { start: written.start, end: written.end - clitic.length };
  const words = line.tokens.slice(speaker.from, speaker.to);
  const final = words.at(-1);
  if (final && clitic)
    words[words.length - 1] = { ...final, end: speakerSpan.end, word: final.word.slice(0, -clitic.length) };
  const cueSpan = spanOf(line, raw.cue);
  const as = text.slice(speakerSpan.start, speakerSpan.end);
  return {
    start: 0,
    end: 0,
    speaker: as,
    speakerSpan,
    ...resolver.resolve(words, as, within),
    cue: text.slice(cueSpan.start, cueSpan.end),
    cueSpan,
    content: raw.content.map((range) => spanOf(line, range)),
    direct: raw.direct,
    paragraph,
  };
}

/** The findings of an attribution in token positions: one for each of its speakers. */
export const findingsOf = (place: Place, raw: Raw): AttributionFinding[] =>
  speakersIn(place.unit.line, raw.speaker, place.resolver.knows).map((speaker) =>
    ofSpeaker(place, raw, speaker),
  );

/** The whole attribution: speaker, cue and content. */
export function withSpan(each: AttributionFinding): AttributionFinding {
  const spans = [each.speakerSpan, each.cueSpan, ...each.content];
  return {
    ...each,
    start: Math.min(...spans.map((one) => one.start)),
    end: Math.max(...spans.map((one) => one.end)),
  };
}
