import type { Article, Check, Corpus, Event, Figure, Person, Source, Topic } from './corpus.ts';
import { itemKey, linksOf, type Link, type Links } from './links.ts';
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
export const claimKey = itemKey;

/** The checks that rate a claim of an article: usually one. */
export const checksOf = (corpus: Corpus, article: string, claim: string): Check[] =>
  namedBy(linksOf(corpus).into('articles.claims', itemKey(article, claim), 'checks.claims[].claim'));

const mapValues = <V, W>(map: ReadonlyMap<string, V>, make: (value: V) => W): Map<string, W> =>
  new Map([...map].map(([id, value]) => [id, make(value)]));
const pick = <V>(map: ReadonlyMap<string, V>, ids: readonly string[]): V[] => ids.map((id) => map.get(id)!);
const unique = <V>(values: readonly V[]): V[] => [...new Set(values)];

/** The entries that name an entry by one edge, each once. The edge says what kind they are of. */
const namedBy = <E>(links: readonly Link[]): E[] => unique(links.map(({ entry }) => entry as E));
const ofKind = (links: readonly Link[], from: string): Link[] => links.filter((link) => link.from === from);

function claimNodes(corpus: Corpus): Map<string, ClaimNode> {
  const nodes = new Map<string, ClaimNode>();
  for (const article of corpus.articles.values())
    for (const claim of article.claims) {
      const key = claimKey(article.id, claim.id);
      nodes.set(key, { article, claim, checks: checksOf(corpus, article.id, claim.id) });
    }
  return nodes;
}

const checkNodes = (corpus: Corpus, claims: Graph['claims'], links: Links): Graph['checks'] => {
  const related = relateChecks(corpus.checks);
  return mapValues(corpus.checks, (check): CheckNode => {
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
      events: namedBy(links.into('checks', check.id, 'events.checks[]')),
      figures: namedBy(ofKind(links.into('checks', check.id), 'figures')),
    };
  });
};

const sourceNodes = ({ sources }: Corpus, links: Links): Graph['sources'] =>
  mapValues(sources, (source): SourceNode => ({
    source,
    uses: links.into('sources', source.id, 'checks.evidence[].source').map(({ entry, holder }) => ({
      check: entry as Check,
      evidence: holder as Evidence,
    })),
    events: namedBy(links.into('sources', source.id, 'events.sources[]')),
    stops: links.into('sources', source.id, 'figures.entries[].source').map(({ entry, holder }) => ({
      figure: entry as Figure,
      stop: holder as FigureStop,
    })),
  }));

const personNodes = ({ people }: Corpus, claims: Graph['claims'], links: Links): Graph['people'] =>
  mapValues(people, (person): PersonNode => {
    const by = (edge: string) => links.into('people', person.id, edge);
    return {
      person,
      parent: person.parent === undefined ? undefined : people.get(person.parent)!,
      parts: namedBy(by('people.parent')),
      spoke: by('articles.claims[].speaker').map(({ entry, holder }) =>
        claims.get(claimKey(entry!.id, (holder as ArticleClaim).id))!,
      ),
      checks: namedBy(by('checks.people[]')),
      published: namedBy(by('articles.outlet')),
      wrote: namedBy(by('articles.authors[].person')),
      articles: namedBy(by('articles.people[]')),
    };
  });

const topicNodes = ({ topics }: Corpus, links: Links): Graph['topics'] =>
  mapValues(topics, (topic): TopicNode => ({
    topic,
    checks: namedBy(links.into('topics', topic.id, 'checks.topics[]')),
    articles: namedBy(links.into('topics', topic.id, 'articles.topics[]')),
  }));

const articleNodes = (corpus: Corpus, claims: Graph['claims'], links: Links): Graph['articles'] =>
  mapValues(corpus.articles, (article): ArticleNode => {
    const own = article.claims.map((claim) => claims.get(claimKey(article.id, claim.id))!);
    return {
      article,
      outlet: article.outlet === null ? undefined : corpus.people.get(article.outlet)!,
      claims: own,
      checks: unique(own.flatMap((node) => node.checks)),
      people: pick(corpus.people, article.people),
      topics: pick(corpus.topics, article.topics),
      events: namedBy(links.into('articles', article.id, 'events.articles[]')),
      figures: namedBy(links.into('articles', article.id, 'figures.entries[].claim.article')),
    };
  });

/**
 * Links the corpus up, from the edges that the schemas state.
 *
 * @param corpus a corpus without problems: every id in it leads somewhere
 */
export function buildGraph(corpus: Corpus): Graph {
  const links = linksOf(corpus);
  const claims = claimNodes(corpus);
  return {
    claims,
    checks: checkNodes(corpus, claims, links),
    sources: sourceNodes(corpus, links),
    people: personNodes(corpus, claims, links),
    topics: topicNodes(corpus, links),
    articles: articleNodes(corpus, claims, links),
  };
}
