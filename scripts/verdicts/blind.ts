import type { Corpus } from '../../model/corpus.ts';
import type { VerdictRow } from '../../model/schema/index.ts';
import { passagesOf, reviewedChecks, type Reviewed } from './claims.ts';

const when = ({ when: answers }: VerdictRow): string =>
  Object.entries(answers)
    .map(([question, allowed]) => `${question}: ${allowed.join(' or ')}`)
    .join('; ') || 'anything else';

/** An answer with its cases. */
const answerOf = ({
  id,
  words,
  meaning,
  example,
  counterExample,
}: Corpus['scale']['questions'][number]['answers'][number]): string =>
  [
    `- \`${id}\` (${words}): ${meaning}`,
    ...(example === undefined ? [] : [`  For example: ${example}`]),
    ...(counterExample === undefined ? [] : [`  Not so: ${counterExample}`]),
  ].join('\n');

/** The scale as a reader needs it who is to answer: questions, borders, table and meanings. */
function measure({ scale }: Corpus): string {
  const words = (id: string) => scale.verdicts.find((verdict) => verdict.id === id)?.words ?? id;
  return [
    '## The four questions',
    ...(scale.point === undefined ? [] : [scale.point]),
    ...scale.questions.map(({ id, asks, answers }) =>
      [`### ${id}: ${asks}`, ...answers.map(answerOf)].join('\n'),
    ),
    '## Borders',
    ...scale.borders.map(({ between, rule }) => `- ${between.map(words).join(' or ')}: ${rule}`),
    '## The table: the first row that fits gives the verdict',
    scale.table.map((row, index) => `${index + 1}. ${when(row)} → ${words(row.verdict)}`).join('\n'),
    '## Verdicts',
    scale.verdicts.map(({ words: name, meaning }) => `- ${name}: ${meaning}`).join('\n'),
  ].join('\n\n');
}

const read = {
  full: 'read in full',
  excerpt: 'read in part',
  copy: 'read in a copy',
  'not-opened': 'not opened',
} as const;

/** The numbers that a page sets beside that of the claim, with what each counts. */
function comparisonOf({ sources }: Corpus, { comparison }: Reviewed): string[] {
  if (!comparison) return [];
  const { unit, claimed, recorded, note } = comparison;
  return [
    `Numbers compared (${unit}):`,
    [
      `- claimed: ${claimed.text} (${claimed.counts})`,
      ...recorded.map(
        ({ text, counts, source }) =>
          `- on record: ${text} (${counts}; ${sources.get(source)?.publisher ?? source})`,
      ),
      ...(note === undefined ? [] : [`- ${note}`]),
    ].join('\n'),
  ];
}

/** A check without its verdict, and without anything that argues for one. */
function claim(corpus: Corpus, check: Reviewed): string {
  const evidence = check.evidence.flatMap(({ source, finding, locator, secondHand }) => {
    const found = corpus.sources.get(source);
    if (!found) return [];
    const about = [
      found.publisher,
      `${found.kind}, ${found.type}`,
      found.published ?? 'undated',
      read[found.read],
      ...(secondHand === undefined ? [] : [`known through others: ${secondHand}`]),
    ];
    return [`- ${finding} (${about.join('; ')}${locator === undefined ? '' : `; ${locator}`})`];
  });
  return [
    `## ${check.id}`,
    ...passagesOf(corpus, check).map(({ quote, about }) => `> ${quote} (${about})`),
    `Proposition: ${check.proposition}`,
    'Evidence:',
    evidence.join('\n'),
    ...comparisonOf(corpus, check),
    'Unknown:',
    check.unknown.map((item) => `- ${item}`).join('\n') || '- nothing is listed',
  ].join('\n\n');
}

/**
 * What a reader gets who is to rate the claims without knowing how they were rated: the scale, and for each
 * reviewed check the passage, the proposition, the evidence without its stance, and what is unknown.
 *
 * @returns Markdown; no verdict, answer, title, summary or body of a check stands in it
 */
export const blindReading = (corpus: Corpus): string =>
  [
    '# Blind reading',
    'Answer the four questions for each claim from what stands here alone; the verdict follows from the table. One line a claim: `check-id: evidence, basis, words, omission`, such as `check-id: settles, yes, none, nuance`. Lines that begin with # may hold a second choice where you hesitate.',
    measure(corpus),
    '# Claims',
    ...reviewedChecks(corpus).map((check) => claim(corpus, check)),
  ].join('\n\n');
