import type { Person } from '../../../model/read/corpus.ts';
import type { NameView } from '../parts/claim.ts';
import type { World } from '../world.ts';
import { checksOf, hasNews } from '../parts/newsworthy.ts';
import { knownDateView } from '../parts/date-words.ts';
import { frame, type Frame } from '../frame.ts';
import type { ClaimNode, PersonNode } from '../../../model/graph.ts';
import { checksByVerdict, claimsByVerdict } from '../lists/check-rows.ts';
import { shorten, type Shortened } from '../lists/shorten.ts';
import { collection } from '../parts/about.ts';
import { agent } from '../parts/works.ts';
import { curly } from '../text/typography.ts';
import { urls } from '../urls.ts';
import * as strings from '../../strings.ts';
import { fill, plural } from '../../fill-in.ts';

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
  const some = plural(strings.person.spoke, all, { some: spoke.length });
  const made = plural(strings.person.made, spoke.length, { all: some, name });
  return plural(strings.person.reviewed, reviewed, { made, all: spoke.length });
}

function articleGroups(world: World, node: PersonNode): PersonPage['articles'] {
  const groups = [
    { words: strings.person.published, articles: node.published },
    { words: strings.person.wrote, articles: node.wrote },
    {
      words: strings.person.mentioned,
      articles: node.articles.filter((article) => !node.published.includes(article)),
    },
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
      description: fill(strings.person.description, {
        name: person.name,
        role: curly(person.role),
        claims: plural(strings.nouns.claim, node.spoke.length),
        allClaims: world.graph.claims.size,
        checks: plural(strings.nouns.check, node.checks.length),
        allChecks: corpus.checks.size,
      }),
      path: urls.person(person.id),
      jsonld: collection(corpus, {
        path: urls.person(person.id),
        name: person.name,
        about: agent(person),
        checks: node.checks,
      }),
      ...(hasNews(checksOf(node)) ? { feed: { name: `people/${person.id}`, title: person.name } } : {}),
    }),
    name: person.name,
    kind: strings.kinds[person.kind],
    role: curly(person.role),
    aliases: person.aliases,
    ...(node.parent ? { parent: names(node.parent) } : {}),
    parts: node.parts.map(names),
    sameAs: person.sameAs.map((href) => ({ href, words: new URL(href).hostname.replace(/^www\./, '') })),
    ...(node.spoke.length > 0 ? { tally: tally(person.name, node.spoke, graph.claims.size) } : {}),
    claims: shorten(claimsByVerdict(world, node.spoke), urls.checksBy('speaker', person.id)),
    concerned: plural(strings.person.ofSite, corpus.checks.size, { some: node.checks.length }),
    checks: shorten(checksByVerdict(world, node.checks), urls.checksBy('person', person.id)),
    articles: articleGroups(world, node),
  };
}
