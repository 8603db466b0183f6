import type { AttributionFinding, SeedText, Span } from '../../types.ts';
import { attributionsIn } from './cue/attribution.ts';
import type { Raw } from './cue/raw.ts';
import { byLabel, labelAt, labelsOf } from './cue/labels.ts';
import { Continued } from './continued.ts';
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

/** The label of a transcript, and the block whose speech it heads. */
interface Speech {
  findings: AttributionFinding[];
  block: number;
}

/** Follows the attributions of one text from sentence to sentence. */
class Finder {
  private readonly found: AttributionFinding[] = [];
  private readonly continued = new Continued();
  /** The label of a transcript whose speech goes on to the end of its block. */
  private speech: Speech | undefined;
  /** A line that ends with a colon, whose quotation may be the next paragraph. */
  private lead: Cursor | undefined;
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
    if (label.length > 0) this.speech = label[0]!.direct ? undefined : { findings: label, block: unit.block };
    else this.goOn(unit);
    const here = this.attributed(unit).flatMap(({ line, raw }) =>
      findingsOf(this.place({ ...unit, line }), raw),
    );
    const within = nested(this.text, unit).flatMap((inner) =>
      attributionsIn(inner.line).flatMap((raw) => findingsOf(this.place(inner, true), raw)),
    );
    const credited = this.continued.follow(this.place(unit), [...label, ...here]);
    this.found.push(...credited, ...label, ...here, ...within);
  }

  /** The attributions of a sentence; of a quotation alone those of the line before it: "Ann Lee said:", new paragraph. */
  private attributed({ line }: Unit): { line: Cursor; raw: Raw }[] {
    const { lead } = this;
    this.lead = line.mark(line.length - 1, ':') ? line : undefined;
    const here = attributionsIn(line).map((raw) => ({ line, raw }));
    if (here.length > 0 || !lead || !line.quote(0)) return here;
    const joined = new Cursor([...lead.tokens, line.at(0)!]);
    const holds = (raw: Raw) => raw.content.some(({ from }) => from === lead.length);
    return attributionsIn(joined)
      .filter(holds)
      .map((raw) => ({ line: joined, raw }));
  }

  /** "A: Yes. We told them.": what follows a label in its block is said by the same. */
  private goOn(unit: Unit): void {
    if (this.speech?.block !== unit.block) return;
    for (const { content } of this.speech.findings)
      content.push(spanOf(unit.line, { from: 0, to: unit.line.length }));
  }

  /** With the full name that the text gives further down: a transcript labels people by their last names. */
  fully(each: AttributionFinding): AttributionFinding {
    if (each.type !== 'person' || each.basis !== 'named' || each.name.includes(' ')) return each;
    return { ...each, name: this.resolver.fully(each.name) };
  }

  /** Everything found, once the text has been read to its end. */
  findings(): AttributionFinding[] {
    this.continued.settle();
    return this.found;
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
  return [...headlines, ...finder.findings()].map((each) => withSpan(finder.fully(each)));
}
