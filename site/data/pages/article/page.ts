import type { Article } from '../../../../model/read/corpus.ts';
import type { NameView } from '../../parts/claim.ts';
import type { World } from '../../world.ts';
import { formatDate, knownDateView, type DateView } from '../../parts/date-words.ts';
import { frame, type Frame } from '../../frame.ts';
import { goneView } from '../../parts/source.ts';
import { orNothing } from '../../parts/optional.ts';
import { curly, inQuotes, list } from '../../text/typography.ts';
import { urls } from '../../urls.ts';
import { passages, type Elision, type Passage } from './passages.ts';
import { aboutArticle } from '../../parts/about.ts';
import { articleStrip, type StripBlock } from './strip.ts';
import { shownText } from '../../parts/passage/text.ts';
import { lifeOfAll } from '../../parts/life.ts';
import { articleImage } from './card.ts';
import * as strings from '../../../strings.ts';
import { fill, plural } from '../../../fill-in.ts';

/** Everything on the page of an article. */
export interface ArticlePage {
  frame: Frame;
  title: string;
  /** A headline that is quoted stands in quotation marks nowhere; a reconstructed one is said to be so. */
  reconstructed: boolean;
  titleNote?: string;
  draft: boolean;
  outlet?: NameView;
  outletNote?: string;
  authors: (NameView & { note?: string })[];
  form?: string;
  published: DateView & { basis?: string };
  updated?: DateView;
  original?: string;
  archive?: string;
  /** That the original was found gone. */
  gone?: string;
  summary?: string;
  derivation?: string;
  tally: string;
  strip: StripBlock[];
  passages: (Passage | Elision)[];
  cites: { name: string; href?: string; type: string; cue: string; where: string; basis: string }[];
  dates: { words: string; resolved: string; where: string }[];
  people: NameView[];
  topics: NameView[];
  figures: NameView[];
  events: NameView[];
  notCheckable: { quote: string; kind: string; reason: string; paragraph: number }[];
  withheld: string[];
  provenance: { file: string; sha256: string; words: string; converter: string };
}

/** How a name was found, where it is not simply there. */
const NAME_BASES = { named: '', described: strings.article.described, pronoun: strings.article.pronoun };
const bases = {
  stated: strings.article.stated,
  resolved: strings.article.resolved,
  inferred: strings.article.inferred,
} as const;

const paragraphs = (numbers: number[]): string =>
  fill(numbers.length === 1 ? strings.article.paragraph : strings.article.paragraphs, {
    list: list([...new Set(numbers)].sort((a, b) => a - b).map(String)),
  });

const link =
  (href: (id: string) => string) =>
  ({ id, name }: { id: string; name: string }): NameView => ({
    name: curly(name),
    href: href(id),
  });

/** "14 claims marked, 12 of them checked, 2 not yet checked". */
function tally(claims: { checks: unknown[] }[]): string {
  const checked = claims.filter(({ checks }) => checks.length > 0).length;
  const rest = claims.length - checked;
  return `${plural(strings.article.marked, claims.length, { checked })}${rest > 0 ? plural(strings.article.notYet, rest) : ''}`;
}

/** The page of one article. */
export function articlePage({ corpus, graph }: World, article: Article): ArticlePage {
  const node = graph.articles.get(article.id)!;
  const { published } = article;
  const { open, gone } = goneView(article);
  const checks = [...new Set(node.claims.flatMap((claim) => claim.checks))];
  return {
    frame: frame(corpus, {
      title: article.title,
      description: article.summary ?? strings.article.description,
      path: urls.article(article.id),
      subject: { id: article.id, quote: article.title },
      image: articleImage(corpus, node),
      type: 'article',
      life: lifeOfAll(checks),
      noindex: article.status === 'extracted',
      // Of a draft nobody has said yet what it is.
      ...(article.status === 'extracted' ? {} : { jsonld: aboutArticle(corpus, article, checks) }),
    }),
    title: article.title,
    reconstructed: article.titleBasis === 'reconstructed',
    ...orNothing('titleNote', article.titleNote && curly(article.titleNote)),
    draft: article.status === 'extracted',
    ...orNothing('outlet', node.outlet && link(urls.person)(node.outlet)),
    ...orNothing('outletNote', article.outletNote && curly(article.outletNote)),
    authors: article.authors.map(({ name, person, note }) => ({
      name,
      ...(person ? { href: urls.person(person) } : {}),
      ...(note ? { note: curly(note) } : {}),
    })),
    ...orNothing('form', article.kind && strings.forms[article.kind]),
    published: { ...knownDateView(published), ...(published ? { basis: bases[published.basis] } : {}) },
    ...orNothing('updated', article.updated && knownDateView(article.updated)),
    ...orNothing('original', open ? article.url : undefined),
    ...orNothing('archive', article.archive),
    ...orNothing('gone', gone),
    ...orNothing('summary', article.summary && curly(article.summary)),
    ...orNothing('derivation', article.derivation && curly(article.derivation)),
    tally: tally(node.claims),
    strip: articleStrip(corpus, node),
    passages: passages(corpus, node),
    cites: article.sources.map(({ name, person, type, basis, cue, paragraphs: where }) => ({
      name,
      ...(person ? { href: urls.person(person) } : {}),
      type: strings.cited[type],
      cue,
      basis: NAME_BASES[basis],
      where: paragraphs(where),
    })),
    // Words such as "now" that lead to no date say nothing to a reader.
    dates: article.dates
      .filter(({ date }) => date !== null)
      .map(({ text, date, basis, paragraph }) => ({
        words: text,
        resolved:
          basis === 'resolved'
            ? fill(strings.article.workedOut, { date: formatDate(date) })
            : formatDate(date),
        where: paragraphs([paragraph]),
      })),
    people: node.people.map(link(urls.person)),
    topics: node.topics.map(link(urls.topic)),
    figures: node.figures.map(({ id, title }) => ({ name: curly(title), href: urls.figure(id) })),
    events: node.events.map(({ id, title }) => ({
      name: curly(title),
      href: urls.event(id),
    })),
    notCheckable: article.notCheckable.map(({ start, end, kind, reason, paragraph }) => ({
      quote: inQuotes(shownText(article, start, end)),
      kind: strings.unrated[kind as keyof typeof strings.unrated] ?? kind.replace('-', ' '),
      reason: curly(reason),
      paragraph,
    })),
    withheld: [...new Set(article.withheld.map(({ reason }) => curly(reason)))],
    provenance: {
      file: article.seed.file,
      sha256: article.seed.sha256,
      words: plural(strings.nouns.word, article.seed.words),
      converter: article.seed.converter,
    },
  };
}
