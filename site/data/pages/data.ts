import { csvOf, tableOf } from '../../../model/views/csv.ts';
import { everything, publicKinds, recordsOf } from '../../../model/views/record.ts';
import type { World } from '../load.ts';
import { frame, type Frame } from '../frame.ts';
import { count } from '../text/typography.ts';
import { urls } from '../urls.ts';

/** What the page of data lists. */
export interface DataPage {
  frame: Frame;
  tables: { href: string; name: string; rows: string }[];
  files: { href: string; name: string; words: string }[];
  licence: { name: string; url: string; note: string };
  /** Where releases stand; none where the repository is not said. */
  releases?: string;
}

/** Everything there is to download. */
export function dataPage({ corpus }: World): DataPage {
  const { site } = corpus;
  return {
    frame: frame(corpus, {
      title: 'Data',
      description: 'Everything on this site for programs: an API of static files, tables, feeds and embeds.',
      path: urls.data(),
    }),
    tables: publicKinds.map((kind) => ({
      href: urls.dataFile(kind),
      name: `${kind}.csv`,
      rows: count(corpus[kind as 'checks'].size, 'row'),
    })),
    files: [
      {
        href: urls.api('index'),
        name: 'api/v1/index.json',
        words: 'the static API: where every entry has a file of its own',
      },
      { href: urls.dataFile('all', 'json'), name: 'all.json', words: 'every entry in one file' },
      {
        href: urls.dataFile('claimreview', 'json'),
        name: 'claimreview.json',
        words: 'every verdict as schema.org ClaimReview',
      },
      { href: urls.feed('checks', 'json'), name: 'feeds/checks.json', words: 'what is new, as JSON Feed' },
    ],
    licence: { name: site.licence.name, url: site.licence.url, note: site.licence.note },
    ...(site.repository ? { releases: `${site.repository.replace(/\/$/, '')}/releases` } : {}),
  };
}

/** Every entry that readers see, in one text. */
export const allData = ({ corpus }: World): string => everything(corpus);

/** A table for every kind, by the name of its file. */
export const tables = ({ corpus }: World) =>
  publicKinds.map((kind) => ({
    params: { kind },
    props: { csv: csvOf(tableOf(kind, recordsOf(corpus, kind))) },
  }));
