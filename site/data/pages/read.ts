import type { Known, KnownCheck, KnownNumber } from '../../read/types.ts';
import type { PageMeta } from '../frame.ts';
import type { World } from '../world.ts';
import { statementOf } from '../../../model/statement.ts';
import { shownText } from '../parts/passage/text.ts';
import { verdictOf } from '../parts/verdict.ts';
import { curly } from '../text/typography.ts';
import { urls } from '../urls.ts';
import * as strings from '../../strings.ts';
import { plural } from '../../fill-in.ts';

/** Everything that `/read/` compares a text with. Withheld stretches of a quotation are left out, as on every page. */
export function known({ corpus, graph }: World): Known {
  const checks = [...corpus.checks.values()].filter(({ status }) => status !== 'void');
  return {
    checks: checks.map((check): KnownCheck => {
      const { id, words } = verdictOf(corpus, check);
      return {
        id: check.id,
        href: urls.check(check.id),
        title: curly(check.title),
        verdict: { id, words },
        texts: [...statementOf(check).texts],
      };
    }),
    quotations: checks.flatMap((check) =>
      graph.checks
        .get(check.id)!
        .appearances.map(({ article, claim }): [string, string] => [
          check.id,
          shownText(article, claim.start, claim.end),
        ]),
    ),
    numbers: [...corpus.figures.values()].flatMap((figure) =>
      figure.entries.flatMap((stop): KnownNumber[] =>
        stop.value === undefined
          ? []
          : [
              {
                value: stop.value,
                text: stop.text,
                kind: stop.kind,
                label: `${stop.label} (${stop.carrier})`,
                href: urls.figure(figure.id),
              },
            ],
      ),
    ),
  };
}

/** What the page says around the form. */
export function readPage({ corpus, graph }: World): { meta: PageMeta; counted: string } {
  const articles = new Set([...graph.claims.values()].map(({ article }) => article.id)).size;
  return {
    meta: {
      title: strings.reading.title,
      description: strings.reading.description,
      path: urls.read(),
    },
    counted: plural(strings.reading.counted, articles, {
      checks: corpus.checks.size,
      claims: graph.claims.size,
    }),
  };
}
