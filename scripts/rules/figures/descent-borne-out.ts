import { firstDay, lastDay } from '../../../model/edtf.ts';
import type { Corpus, Figure } from '../../../model/read/corpus.ts';
import type { Descent, FigureStop } from '../../../model/schema/index.ts';
import type { CorpusRule, Finding } from '../rule.ts';

/** How far the numbers of a relation may lie apart: a copy may be cut to thousands, a rounded sum to tens of them. */
const TOLERANCE: Record<Descent['relation'], number> = {
  copied: 0.01,
  sum: 0.05,
  renamed: 0.1,
  rounded: 0.1,
  'later-count': Infinity,
};

interface Case {
  corpus: Corpus;
  figure: Figure;
  stop: FigureStop;
  from: Descent;
  /** The stops it names that stand before it. */
  earlier: FigureStop[];
}
type Fault = Pick<Finding, 'reason' | 'fix'> & { field: string };

const unknownStop = ({ from, earlier, stop }: Case): Fault[] =>
  from.stops
    .filter((id) => !earlier.some((known) => known.id === id))
    .map((id) => ({
      field: 'stops',
      reason: `Unexpected stop "${id}" in \`from\` of "${stop.id}", expected the id of a stop before it in this family`,
      fix: 'Mend the id: a number comes from an earlier one',
    }));

/** A source bears a descent out when it was opened, is no older than the stop, and is used for this number. */
function weakSource({ corpus, figure, stop, from }: Case): Fault[] {
  const source = corpus.sources.get(from.source ?? '');
  if (!source) return [];
  const cited = figure.checks
    .flatMap((id) => corpus.checks.get(id)?.evidence ?? [])
    .some((evidence) => evidence.source === source.id);
  const why =
    source.read === 'not-opened'
      ? 'was not opened'
      : source.published && stop.date && lastDay(source.published) < firstDay(stop.date)
        ? 'is older than the stop'
        : source.id !== stop.source && !cited
          ? 'no check of the family cites'
          : undefined;
  return why
    ? [
        {
          field: 'source',
          reason: `Unexpected source "${source.id}" for the descent of "${stop.id}", one that ${why}, expected one that bears it out`,
          fix: 'Name the source that shows where the number comes from, or remove `from`',
        },
      ]
    : [];
}

const strayPassage = ({ corpus, stop, from }: Case): Fault[] =>
  from.passage && stop.claim && !corpus.articles.get(stop.claim.article)?.text.includes(from.passage)
    ? [
        {
          field: 'passage',
          reason: `Unexpected passage "${from.passage.slice(0, 50)}" for the descent of "${stop.id}", expected exact words of ${stop.claim.article}`,
          fix: 'Copy the words from the seed, with its quotation marks and no-break spaces',
        },
      ]
    : [];

/** The numbers must agree with the relation; a later count must count the same and be no telling. */
function wrongRelation({ stop, from, earlier }: Case): Fault[] {
  const { relation } = from;
  const fault = (expected: string): Fault[] => [
    {
      field: 'relation',
      reason: `Unexpected relation "${relation}" of "${stop.id}", expected ${expected}`,
      fix: 'Mend the relation, or remove `from`: the same number at a later date is no descent',
    },
  ];
  if (relation === 'later-count' && (stop.kind === 'told' || earlier.some(({ unit }) => unit !== stop.unit)))
    return fault('a count of the same unit, counted or relayed');
  const total = earlier.reduce((sum, { value = NaN }) => sum + value, 0);
  const apart = Math.abs((stop.value ?? NaN) - total) / total;
  return apart > TOLERANCE[relation]
    ? fault(
        `a number within ${TOLERANCE[relation] * 100} percent of ${total}, which its stops come to, not ${stop.value}`,
      )
    : [];
}

const faults = [unknownStop, weakSource, strayPassage, wrongRelation];

const inFigure = (corpus: Corpus, figure: Figure) =>
  figure.entries.flatMap((stop, index) => {
    const { from } = stop;
    if (!from) return [];
    const earlier = figure.entries.slice(0, index).filter(({ id }) => from.stops.includes(id));
    return faults
      .flatMap((find) => find({ corpus, figure, stop, from, earlier }))
      .map(({ field, reason, fix }) => ({
        entry: figure,
        path: ['entries', index, 'from', field],
        reason,
        fix,
      }));
  });

export const descentBorneOut: CorpusRule = {
  name: 'descent-borne-out',
  description:
    'A number comes from another only where a source or the article itself shows it; same number and later date is no descent.',
  scope: 'corpus',
  check: ({ corpus }) => [...corpus.figures.values()].flatMap((figure) => inFigure(corpus, figure)),
};
