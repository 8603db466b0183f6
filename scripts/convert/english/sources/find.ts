import { attributionsIn } from './cue/attribution.ts';
import type { Raw } from './cue/raw.ts';
import { byLabel, transcriptLabels } from './cue/labels.ts';
import type { Cursor } from './text/cursor.ts';
import { createResolver, type Resolver } from './naming/resolve.ts';
import { cutUnits, nested, type Unit } from './text/units.ts';
import type { AttributionFinding, SeedText, Span } from '../../types.ts';

/**
 * Whom the article itself cites, in the order of the text: direct, indirect and mixed quotation, "according to".
 * Offsets are those of `seed.text`. Pure, and linear in the length of the text.
 */
export function findSources(seed: SeedText): AttributionFinding[] {
  const resolver = createResolver(seed.text);
  const found: AttributionFinding[] = [];
  let last: Last | undefined;
  const units = cutUnits(seed);
  const labels = transcriptLabels(seed.text, units);
  const labelled = (unit: Unit) => {
    const raw = byLabel(seed.text, unit, labels, resolver.knows);
    return raw ? [finding(seed.text, unit, raw, resolver, false)] : [];
  };
  for (const unit of units) {
    if (!(unit.headline && isTitle(unit.line))) resolver.read(unit.line);
    const here = attributionsIn(unit.line).map((raw) => finding(seed.text, unit, raw, resolver, false));
    if (!unit.headline) here.unshift(...labelled(unit));
    const within = nested(seed.text, unit).flatMap((inner) =>
      attributionsIn(inner.line).map((raw) => finding(seed.text, inner, raw, resolver, true)),
    );
    if (here.length === 0 && last && continues(unit, last)) last.finding.content.push(span(unit.line, 0, 1));
    for (const each of here) found.push(each);
    for (const each of within) found.push(each);
    // “No,” she said, adding that it was late. “Never.”: the quotation goes on with what was quoted.
    const final = here.findLast((each) => each.direct) ?? here.at(-1);
    if (final) last = { finding: final, unit };
    else if (last) last = continues(unit, last) ? { finding: last.finding, unit } : undefined;
  }
  // Headlines give last names; whose they are is known when the text has been read.
  return [...units.filter((unit) => unit.headline).flatMap(labelled), ...found].map(withSpan);
}

/** Set as a title, where capitals are no sign of a name. */
const isTitle = (line: Cursor) => {
  if (line.mark(line.length - 1, '.')) return false;
  const words = line.tokens.filter((token) => token.kind === 'word');
  return words.filter((token) => token.capital).length > words.length / 2;
};

/** The last attribution, and the unit up to which it has gone on. */
interface Last {
  finding: AttributionFinding;
  unit: Unit;
}

const span = (line: Cursor, from: number, to: number): Span => ({
  start: line.at(from)?.start ?? 0,
  end: line.at(to - 1)?.end ?? 0,
});

/** A unit that is nothing but a quotation goes on with the speaker before it, in the same paragraph or after an unclosed mark. */
function continues(unit: Unit, last: Last): boolean {
  const alone = unit.line.length <= 2 && unit.line.quote(0) !== undefined;
  const open = last.unit.line.quote(last.unit.line.length - 1)?.open === true;
  return alone && (open || (last.finding.direct && unit.block === last.unit.block));
}

/** “They’ve said”: the auxiliary is no part of who speaks. */
const CLITIC = /(?<=\p{L})['’](?:ve|d|ll|re)$/iu;

function finding(
  text: string,
  unit: Unit,
  raw: Raw,
  resolver: Resolver,
  within: boolean,
): AttributionFinding {
  const written = span(unit.line, raw.speaker.from, raw.speaker.to);
  const clitic = CLITIC.exec(text.slice(Math.max(written.start, written.end - 4), written.end))?.[0] ?? '';
  const speakerSpan = { start: written.start, end: written.end - clitic.length };
  const cueSpan = span(unit.line, raw.cue.from, raw.cue.to);
  const words = unit.line.tokens.slice(raw.speaker.from, raw.speaker.to);
  const final = words.at(-1);
  if (final && clitic)
    words[words.length - 1] = { ...final, end: speakerSpan.end, word: final.word.slice(0, -clitic.length) };
  const speaker = text.slice(speakerSpan.start, speakerSpan.end);
  const { name, type, basis } = resolver.resolve(words, speaker, within);
  const content = raw.content.map((range) => span(unit.line, range.from, range.to));
  return {
    start: 0,
    end: 0,
    speaker,
    speakerSpan,
    name,
    type,
    basis,
    cue: text.slice(cueSpan.start, cueSpan.end),
    cueSpan,
    content,
    direct: raw.direct,
    paragraph: unit.paragraph,
  };
}

/** The whole attribution: speaker, cue and content. */
function withSpan(each: AttributionFinding): AttributionFinding {
  const spans = [each.speakerSpan, each.cueSpan, ...each.content];
  return {
    ...each,
    start: Math.min(...spans.map((one) => one.start)),
    end: Math.max(...spans.map((one) => one.end)),
  };
}
