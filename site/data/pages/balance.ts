import type { Corpus } from '../../../model/corpus.ts';
import { vocabularyOf } from '../../../model/vocabulary.ts';
import { auditOf, type AuditRow } from '../../../model/views/audit.ts';
import { balanceOf, type BalanceRow } from '../../../model/views/balance.ts';
import { formatDate } from '../parts/date-words.ts';
import { findingAbove } from '../parts/finding.ts';
import type { VerdictView } from '../parts/verdict.ts';
import { curly } from '../text/typography.ts';
import { frame } from '../frame.ts';
import { urls } from '../urls.ts';
import type { World } from '../world.ts';
import * as strings from '../../strings.ts';
import { fill, plural } from '../../fill-in.ts';

/** Claims of one thing by verdict, each number with its verdict. */
interface RowView {
  name: string;
  href?: string;
  /** "14 of 70" */
  out: string;
  cells: { verdict: VerdictView; number: number }[];
}

export interface BalanceTable {
  id: string;
  heading: string;
  note: string;
  /** What the first column holds. */
  first: string;
  verdicts: VerdictView[];
  rows: RowView[];
}

export interface AuditView extends AuditRow {
  /** "Not met" */
  words: string;
}

const inReview: VerdictView = { id: 'in-review', words: strings.verdicts.inReview };
const STATES: Record<AuditRow['state'], string> = strings.states;

const verdictsOf = ({ scale }: Corpus): VerdictView[] => [
  ...scale.verdicts.map(({ id, words }) => ({ id, words })),
  inReview,
];

function rowView(corpus: Corpus, row: BalanceRow, all: number, href?: string): RowView {
  const number = (id: string) => row.verdicts.get(id) ?? row.inReview;
  return {
    name: curly(row.name),
    ...(href === undefined ? {} : { href }),
    out: fill(strings.lists.some, { some: row.claims, all }),
    cells: verdictsOf(corpus).map((verdict) => ({ verdict, number: number(verdict.id) })),
  };
}

/** Rows of a table at most: the rest is summed. */
const MOST_ROWS = 20;

/** A table that stays a table: those with most claims in their order, the others as one row. */
type Further = (typeof strings.nouns)['furtherArticle' | 'furtherSpeaker'];
function bounded(list: readonly BalanceRow[], more: Further): readonly BalanceRow[] {
  if (list.length <= MOST_ROWS) return list;
  const kept = new Set([...list].sort((a, b) => b.claims - a.claims).slice(0, MOST_ROWS - 1));
  const others = list.filter((row) => !kept.has(row));
  const sum = (of: (row: BalanceRow) => number): number => others.reduce((total, row) => total + of(row), 0);
  return [
    ...list.filter((row) => kept.has(row)),
    {
      id: null,
      name: fill(strings.balance.fewer, { rows: plural(more, others.length) }),
      verdicts: new Map(
        [...others[0]!.verdicts.keys()].map((id) => [id, sum((row) => row.verdicts.get(id)!)]),
      ),
      inReview: sum((row) => row.inReview),
      claims: sum((row) => row.claims),
    },
  ];
}

function tables(corpus: Corpus): BalanceTable[] {
  const { articles, speakers, administrations, claims } = balanceOf(corpus, strings.balance.noAdministration);
  const verdicts = verdictsOf(corpus);
  const rows = (list: readonly BalanceRow[], href?: (id: string) => string) =>
    list.map((row) => rowView(corpus, row, claims, row.id === null ? undefined : href?.(row.id)));
  return [
    {
      id: 'articles',
      heading: strings.balance.byArticle,
      note: strings.balance.byArticleNote,
      first: strings.balance.article,
      verdicts,
      rows: rows(bounded(articles, strings.nouns.furtherArticle), urls.article),
    },
    {
      id: 'speakers',
      heading: strings.balance.bySpeaker,
      note: strings.balance.bySpeakerNote,
      first: strings.balance.speaker,
      verdicts,
      rows: rows(bounded(speakers, strings.nouns.furtherSpeaker), urls.person),
    },
    {
      id: 'administrations',
      heading: strings.balance.byAdministration,
      note: fill(strings.balance.byAdministrationNote, { claims }),
      first: strings.balance.administration,
      verdicts,
      rows: rows(administrations),
    },
  ];
}

/** "Three criteria met, six in part, ten not" in digits, from the states themselves. */
function auditHeading(rows: readonly AuditRow[]): string {
  const number = (state: AuditRow['state']) => rows.filter((row) => row.state === state).length;
  return plural(strings.balance.audit, rows.length, {
    notMet: number('not-met'),
    partly: number('partly'),
    met: number('met'),
  });
}

/** How the verdicts fall, what that cannot show, how much was read, and the site held to its own criteria. */
export function balancePage({ corpus }: World) {
  const rows = auditOf(corpus.audit, vocabularyOf(corpus));
  const finding = findingAbove(corpus, 'balance');
  const title = strings.balance.title;
  const lede = [finding?.text, finding?.note].filter(Boolean).join('. ');
  return {
    frame: frame(corpus, { title, description: lede || title, path: urls.balance() }),
    title,
    lede,
    tables: tables(corpus),
    sample: corpus.audit.sample.map(({ heading, text }) => ({ heading: curly(heading), text: curly(text) })),
    depth: findingAbove(corpus, 'reading'),
    audit: {
      heading: auditHeading(rows),
      note: fill(strings.balance.judged, {
        note: curly(corpus.audit.note),
        date: formatDate(corpus.audit.judged),
      }),
      rows: rows.map((row): AuditView => ({
        ...row,
        criterion: curly(row.criterion),
        evidence: curly(row.evidence),
        ...(row.missing ? { missing: curly(row.missing) } : {}),
        words: STATES[row.state],
      })),
    },
  };
}
