import type { AttributionFinding, Span } from '../../types.ts';
import { creditOf, isStatement } from './cue/quoted.ts';
import { findingsOf, spanOf, type Place } from './finding.ts';
import type { Unit } from './text/units.ts';

/** The last attribution, and the unit up to which it has gone on. */
interface Last {
  findings: AttributionFinding[];
  unit: Unit;
}

/** A paragraph that is nothing but a quotation, whose speaker the next one may tell. */
interface Alone {
  span: Span;
  /** Without a closing mark: the quotation goes on in the next paragraph. */
  open: boolean;
}

const isAlone = ({ line }: Unit): boolean => line.length <= 2 && line.quote(0) !== undefined;
const endsOpen = ({ line }: Unit): boolean => line.quote(line.length - 1)?.open === true;

/** A question is answered by somebody else. */
const asks = ({ line }: Unit): boolean =>
  line.tokens.some(({ quote }) => quote?.inner.findLast(({ kind }) => kind === 'mark')?.word === '?');

/** Whether a quotation that stands alone surely goes on: in the same paragraph, or behind a mark left open. */
const isSure = (unit: Unit, { findings, unit: before }: Last): boolean =>
  endsOpen(before) || (unit.block === before.block && findings.some(({ direct }) => direct));

/**
 * Whether it does as far as nothing else is told: in the paragraph that reports the words of one speaker, or in one
 * behind a quotation of somebody who asked nothing.
 */
const isLikely = (unit: Unit, { findings, unit: before }: Last): boolean =>
  findings.length === 1 &&
  (unit.block === before.block || findings[0]!.direct) &&
  isStatement(unit.line, 0) &&
  !asks(before);

/** Follows quotations over sentences and paragraphs: who goes on speaking, and who began before the name was told. */
export class Continued {
  private last: Last | undefined;
  private waiting: Alone[] = [];

  /** Takes the attributions of a unit; gives those of a line that names the speaker of the quotation before it. */
  follow(place: Place, here: readonly AttributionFinding[]): AttributionFinding[] {
    const { unit } = place;
    if (here.length > 0) this.begin(unit, here);
    else if (isAlone(unit)) this.goOn(unit);
    else return this.end(place);
    return [];
  }

  /** At the end of the text: whoever spoke last has said what waits. */
  settle(): void {
    for (const finding of this.last?.findings ?? [])
      finding.content.push(...this.waiting.map(({ span }) => span));
    this.waiting = [];
  }

  private begin(unit: Unit, here: readonly AttributionFinding[]): void {
    const first = unit.line.quote(0);
    const theirs = here.filter(({ content }) => content.some(({ start }) => start === first?.start));
    // “It began as a smell, (new paragraph) “then it burned,” she said: both are hers.
    while (first && theirs.length > 0 && this.waiting.at(-1)?.open)
      for (const { span } of this.waiting.splice(-1)) for (const { content } of theirs) content.unshift(span);
    this.settle();
    const final = here.findLast((each) => each.direct) ?? here.at(-1)!;
    // Two who speak together share the words.
    this.last = { findings: here.filter(({ cueSpan }) => cueSpan.start === final.cueSpan.start), unit };
  }

  private goOn(unit: Unit): void {
    const span = spanOf(unit.line, { from: 0, to: 1 });
    const { last } = this;
    if (last && isSure(unit, last)) {
      this.settle();
      for (const { content } of last.findings) content.push(span);
      this.last = { ...last, unit };
      return;
    }
    if (last && isLikely(unit, last)) this.last = { ...last, unit };
    else {
      this.settle();
      this.last = undefined;
    }
    this.waiting.push({ span, open: endsOpen(unit) });
  }

  private end(place: Place): AttributionFinding[] {
    const credit = this.waiting.length > 0 ? creditOf(place.unit.line) : null;
    const found = credit ? findingsOf(place, credit) : [];
    const quoted = credit ? this.waiting.splice(-1) : [];
    for (const { content } of found) content.push(...quoted.map(({ span }) => span));
    this.settle();
    this.last = undefined;
    return found;
  }
}
