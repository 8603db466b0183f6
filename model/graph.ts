import type { Article, Check, Corpus, Event, Figure, Person, Source, Topic } from './read/corpus.ts';
import type { ArticleClaim, Evidence, FigureStop } from './schema/index.ts';
import { relateChecks, type RelatedLink } from './relations.ts';

/** A claim in its article, with the checks that rate it: usually one, none while it is not yet checked. */
export interface ClaimNode {
  article: Article;
  claim: ArticleClaim;
  checks: Check[];
}

/** Everything that hangs on a check. */
export interface CheckNode {
  check: Check;
  /** Where the proposition appears, oldest article first in the order of the file. */
  appearances: ClaimNode[];
  articles: Article[];
  evidence: { evidence: Evidence; source: Source }[];
  related: RelatedLink[];
  people: Person[];
  topics: Topic[];
  events: Event[];
  figures: Figure[];
}
export interface SourceNode {
  source: Source;
  /** Every piece of evidence taken from it. */
  uses: { check: Check; evidence: Evidence }[];
  events: Event[];
  stops: { figure: Figure; stop: FigureStop }[];
}
export interface PersonNode {
  person: Person;
  parent?: Person;
  parts: Person[];
  /** Claims it makes. */
  spoke: ClaimNode[];
  /** Checks that concern it, whoever speaks. */
  checks: Check[];
  published: Article[];
  wrote: Article[];
  /** Articles that mention it. */
  articles: Article[];
}
export interface TopicNode {
  topic: Topic;
  checks: Check[];
  articles: Article[];
}
export interface ArticleNode {
  article: Article;
  outlet?: Person;
  claims: ClaimNode[];
  checks: Check[];
  people: Person[];
  topics: Topic[];
  events: Event[];
  figures: Figure[];
}

/** The one graph of the site: every link of the content, kept at both of its ends. */
export interface Graph {
  claims: Map<string, ClaimNode>;
  checks: Map<string, CheckNode>;
  sources: Map<string, SourceNode>;
  people: Map<string, PersonNode>;
  topics: Map<string, TopicNode>;
  articles: Map<string, ArticleNode>;
}

/** Key of a claim in `Graph.claims`. */
export const claimKey = (article: string, claim: string): string => `${article}/${claim}`;

const mapValues = <V, W>(map: Map<string, V>, make: (value: V) => W): Map<string, W> =>
  new Map([...map].map(([id, value]) => [id, make(value)]));
const pick = <V>(map: Map<string, V>, ids: readonly string[]): V[] => ids.map((id) => map.get(id)!);
const unique = <V>(values: V[]): V[] => [...new Set(values)];

function claimNodes({ articles, checks }: Corpus): Map<string, ClaimNode> {
  const nodes = new Map<string, ClaimNode>();
  for (const article of articles.values())
    for (const claim of article.claims)
      nodes.set(claimKey(article.id, claim.id), { article, claim, checks: [] });
  for (const check of checks.values())
    for (const { article, claim } of check.claims) nodes.get(claimKey(article, claim))!.checks.push(check);
  return nodes;
}

/**
 * Links the corpus up.
 *
 * @param corpus a corpus without problems: every id in it leads somewhere
 */
export function buildGraph(corpus: Corpus): Graph {
  const claims = claimNodes(corpus);
  const allChecks = [...corpus.checks.values()];
  const allArticles = [...corpus.articles.values()];
  const events = [...corpus.events.values()];
  const figures = [...corpus.figures.values()];
  const allClaims = [...claims.values()];
  const related = relateChecks(corpus.checks);

  const figuresOfCheck = (id: string): Figure[] =>
    figures.filter(({ checks, entries }) => checks.includes(id) || entries.some((stop) => stop.check === id));

  const checks = mapValues(corpus.checks, (check): CheckNode => {
    const appearances = check.claims.map(({ article, claim }) => claims.get(claimKey(article, claim))!);
    return {
      check,
      appearances,
      articles: unique(appearances.map(({ article }) => article)),
      evidence: check.evidence.map((evidence) => ({
        evidence,
        source: corpus.sources.get(evidence.source)!,
      })),
      related: related.get(check.id)!,
      people: pick(corpus.people, check.people),
      topics: pick(corpus.topics, check.topics),
      events: events.filter((event) => event.checks.includes(check.id)),
      figures: figuresOfCheck(check.id),
    };
  });
  const sources = mapValues(corpus.sources, (source): SourceNode => ({
    source,
    uses: allChecks.flatMap((check) =>
      check.evidence.filter((item) => item.source === source.id).map((evidence) => ({ check, evidence })),
    ),
    events: events.filter((event) => event.sources.includes(source.id)),
    stops: figures.flatMap((figure) =>
      figure.entries.filter((stop) => stop.source === source.id).map((stop) => ({ figure, stop })),
    ),
  }));
  const people = mapValues(corpus.people, (person): PersonNode => ({
    person,
    parent: person.parent === undefined ? undefined : corpus.people.get(person.parent)!,
    parts: [...corpus.people.values()].filter(({ parent }) => parent === person.id),
    spoke: allClaims.filter(({ claim }) => claim.speaker === person.id),
    checks: allChecks.filter((check) => check.people.includes(person.id)),
    published: allArticles.filter(({ outlet }) => outlet === person.id),
    wrote: allArticles.filter(({ authors }) => authors.some((author) => author.person === person.id)),
    articles: allArticles.filter((article) => article.people.includes(person.id)),
  }));
  const topics = mapValues(corpus.topics, (topic): TopicNode => ({
    topic,
    checks: allChecks.filter((check) => check.topics.includes(topic.id)),
    articles: allArticles.filter((article) => article.topics.includes(topic.id)),
  }));
  const articles = mapValues(corpus.articles, (article): ArticleNode => {
    const own = article.claims.map((claim) => claims.get(claimKey(article.id, claim.id))!);
    return {
      article,
      outlet: article.outlet === null ? undefined : corpus.people.get(article.outlet)!,
      claims: own,
      checks: unique(own.flatMap((node) => node.checks)),
      people: pick(corpus.people, article.people),
      topics: pick(corpus.topics, article.topics),
      events: events.filter((event) => event.articles.includes(article.id)),
      figures: figures.filter(({ entries }) => entries.some((stop) => stop.claim?.article === article.id)),
    };
  });
  return { claims, checks, sources, people, topics, articles };
}
