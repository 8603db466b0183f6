import type { AttributionFinding, SeedText, Span } from '../../types.ts';
import { attributionsIn } from './cue/attribution.ts';
import { byLabel, labelAt, labelsOf } from './cue/labels.ts';
import { findingsOf, spanOf, withSpan, type Place } from './finding.ts';
import { Resolver } from './naming/resolve.ts';
import { SUBORDINATORS } from './lexicon/words.ts';
import { Cursor } from './text/cursor.ts';
import { cutUnits, nested, type Unit } from './text/units.ts';

/** Set as a title, where capitals are no sign of a name. */
const isTitle = (line: Cursor) => {
  if (line.mark(line.length - 1, '.')) return false;
  const words = line.tokens.filter((token) => token.kind === 'word');
  return words.filter((token) => token.capital).length > words.length / 2;
};

/** A title with its verbs and small words as a sentence has them: "Reporter Reveals That Dam Leaks". */
const asSentence = (text: string, line: Cursor): Cursor => {
  // In a title all in capitals nothing tells a verb from a name.
  if (line.tokens.every((token) => token.kind !== 'word' || isCapitals(text, token))) return line;
  return new Cursor(
    line.tokens.map((token, at) =>
      at > 0 && token.capital && (token.entry.verb || token.entry.trigger || SUBORDINATORS.has(token.word))
        ? { ...token, capital: false }
        : token,
    ),
  );
};

const isCapitals = (text: string, { start, end }: Span): boolean =>
  text.slice(start, end) === text.slice(start, end).toUpperCase();

/** The last attribution, and the unit up to which it has gone on. */
interface Last {
  findings: AttributionFinding[];
  unit: Unit;
}

/** A unit that is nothing but a quotation goes on with the speaker before it, in the same paragraph or after an unclosed mark. */
function continues(unit: Unit, { findings, unit: before }: Last): boolean {
  const alone = unit.line.length <= 2 && unit.line.quote(0) !== undefined;
  const open = before.line.quote(before.line.length - 1)?.open === true;
  return alone && (open || (findings.some(({ direct }) => direct) && unit.block === before.block));
}

/** Follows the attributions of one text from sentence to sentence. */
class Finder {
  readonly found: AttributionFinding[] = [];
  private last: Last | undefined;
  /** The label of a transcript whose speech goes on to the end of its block. */
  private speech: Last | undefined;
  private readonly text: string;
  private readonly resolver: Resolver;
  private readonly labels: ReadonlySet<string>;

  constructor(text: string, units: readonly Unit[]) {
    this.text = text;
    this.resolver = new Resolver(text);
    this.labels = labelsOf(text, units);
  }

  private place(unit: Unit, within = false): Place {
    return { text: this.text, unit, resolver: this.resolver, within };
  }

  labelled(unit: Unit): AttributionFinding[] {
    const raw = byLabel(this.text, unit, this.labels, this.resolver.knows);
    return raw ? findingsOf(this.place(unit), raw) : [];
  }

  /** A headline gives last names; whose they are is known when the text has been read. A transcript has none. */
  isLate(unit: Unit): boolean {
    return unit.headline && !this.labels.has(labelAt(this.text, unit.line));
  }

  read(unit: Unit): void {
    const title = unit.headline && isTitle(unit.line);
    if (title) unit = { ...unit, line: asSentence(this.text, unit.line) };
    else this.resolver.read(unit.line);
    const label = this.isLate(unit) ? [] : this.labelled(unit);
    if (label.length > 0) this.speech = label[0]!.direct ? undefined : { findings: label, unit };
    else this.goOn(unit);
    const here = attributionsIn(unit.line).flatMap((raw) => findingsOf(this.place(unit), raw));
    const within = nested(this.text, unit).flatMap((inner) =>
      attributionsIn(inner.line).flatMap((raw) => findingsOf(this.place(inner, true), raw)),
    );
    this.follow(unit, [...label, ...here]);
    this.found.push(...label, ...here, ...within);
  }

  /** "A: Yes. We told them.": what follows a label in its block is said by the same. */
  private goOn(unit: Unit): void {
    if (this.speech?.unit.block !== unit.block) return;
    for (const { content } of this.speech.findings)
      content.push(spanOf(unit.line, { from: 0, to: unit.line.length }));
  }

  /** “No,” she said, adding that it was late. “Never.”: the quotation goes on with what was quoted. */
  private follow(unit: Unit, here: AttributionFinding[]): void {
    if (here.length === 0) {
      if (!this.last || !continues(unit, this.last)) {
        this.last = undefined;
        return;
      }
      for (const { content } of this.last.findings) content.push(spanOf(unit.line, { from: 0, to: 1 }));
      this.last = { ...this.last, unit };
      return;
    }
    const final = here.findLast((each) => each.direct) ?? here.at(-1)!;
    // Two who speak together share the words.
    this.last = { findings: here.filter(({ cueSpan }) => cueSpan.start === final.cueSpan.start), unit };
  }
}

/**
 * Whom the article itself cites, in the order of the text: direct, indirect and mixed quotation, "according to".
 * Offsets are those of `seed.text`. Pure, and linear in the length of the text.
 */
export function findSources(seed: SeedText): AttributionFinding[] {
  const units = cutUnits(seed);
  const finder = new Finder(seed.text, units);
  for (const unit of units) finder.read(unit);
  const headlines = units.filter((unit) => finder.isLate(unit)).flatMap((unit) => finder.labelled(unit));
  return [...headlines, ...finder.found].map(withSpan);
}
