import type { Person } from '../../../model/read/corpus.ts';
import type { NameView } from '../parts/claim.ts';
import type { World } from '../world.ts';
import { checksOf, hasNews } from '../parts/newsworthy.ts';
import { knownDateView } from '../parts/date-words.ts';
import { frame, type Frame } from '../frame.ts';
import type { ClaimNode, PersonNode } from '../../../model/graph.ts';
import { checksByVerdict, claimsByVerdict } from '../lists/check-rows.ts';
import { shorten, type Shortened } from '../lists/shorten.ts';
import { capital, count, curly } from '../text/typography.ts';
import { urls } from '../urls.ts';

/** Everything on the page of a person, organisation or outlet. */
export interface PersonPage {
  frame: Frame;
  name: string;
  kind: string;
  role: string;
  aliases: string[];
  parent?: NameView;
  parts: NameView[];
  sameAs: { href: string; words: string }[];
  /** What it said: always with the number it is out of. */
  tally?: string;
  /** Claims by verdict, as many as one page holds. */
  claims: Shortened;
  checks: Shortened;
  /** Number of those checks and of all: "13 of 65". */
  concerned: string;
  articles: { words: string; items: NameView[] }[];
}

const names = ({ id, name }: Person): NameView => ({ name, href: urls.person(id) });

/** "Of 14 claims here, 12 have been reviewed". Never without the whole, and no rating is made of a person. */
function tally(name: string, spoke: ClaimNode[], all: number): string {
  const reviewed = spoke.filter(({ checks }) => checks.some(({ status }) => status === 'reviewed')).length;
  return `${spoke.length} of the ${count(all, 'claim')} on this site ${spoke.length === 1 ? 'is' : 'are'} made by ${name} or attributed to ${name}; ${reviewed} of ${spoke.length} ${reviewed === 1 ? 'has' : 'have'} been reviewed. Editors chose the claims, so they are no sample and say nothing of how often anyone is right.`;
}

function articleGroups(world: World, node: PersonNode): PersonPage['articles'] {
  const groups = [
    { words: 'Articles published', articles: node.published },
    { words: 'Articles written', articles: node.wrote },
    { words: 'Mentioned in', articles: node.articles.filter((article) => !node.published.includes(article)) },
  ];
  return groups
    .filter(({ articles }) => articles.length > 0)
    .map(({ words, articles }) => ({
      words,
      items: articles.map(({ id, title, outlet, published }) => ({
        name: `${title} (${[...(outlet ? [world.corpus.people.get(outlet)!.name] : []), knownDateView(published, 'short').words].join(', ')})`,
        href: urls.article(id),
      })),
    }));
}

/** The page of one person, organisation or outlet. */
export function personPage(world: World, person: Person): PersonPage {
  const { corpus, graph } = world;
  const node = graph.people.get(person.id)!;
  return {
    frame: frame(corpus, {
      title: person.name,
      description: `${person.name}: ${curly(person.role)}. ${count(node.spoke.length, 'claim')} of ${world.graph.claims.size} and ${count(node.checks.length, 'check')} of ${corpus.checks.size} on this site.`,
      path: urls.person(person.id),
      ...(hasNews(checksOf(node)) ? { feed: { name: `people/${person.id}`, title: person.name } } : {}),
    }),
    name: person.name,
    kind: capital(person.kind),
    role: curly(person.role),
    aliases: person.aliases,
    ...(node.parent ? { parent: names(node.parent) } : {}),
    parts: node.parts.map(names),
    sameAs: person.sameAs.map((href) => ({ href, words: new URL(href).hostname.replace(/^www\./, '') })),
    ...(node.spoke.length > 0 ? { tally: tally(person.name, node.spoke, graph.claims.size) } : {}),
    claims: shorten(claimsByVerdict(world, node.spoke), urls.checksBy('speaker', person.id)),
    concerned: `${node.checks.length} of ${count(corpus.checks.size, 'check')} on this site`,
    checks: shorten(checksByVerdict(world, node.checks), urls.checksBy('person', person.id)),
    articles: articleGroups(world, node),
  };
}
