import { csvOf, tableOf } from '../../../model/views/csv.ts';
import { everything, publicKinds, recordsOf } from '../../../model/views/record.ts';
import type { World } from '../load.ts';
import { frame, type Frame } from '../frame.ts';
import { urls } from '../urls.ts';
import * as strings from '../../strings.ts';
import { plural } from '../../fill-in.ts';

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
      title: strings.data.title,
      description: strings.data.description,
      path: urls.data(),
    }),
    tables: publicKinds.map((kind) => ({
      href: urls.dataFile(kind),
      name: `${kind}.csv`,
      rows: plural(strings.nouns.row, corpus[kind as 'checks'].size),
    })),
    files: [
      {
        href: urls.api('index'),
        name: 'api/v1/index.json',
        words: strings.data.api,
      },
      { href: urls.dataFile('all', 'json'), name: 'all.json', words: strings.data.allEntries },
      {
        href: urls.dataFile('claimreview', 'json'),
        name: 'claimreview.json',
        words: strings.data.claimReview,
      },
      { href: urls.feed('checks', 'json'), name: 'feeds/checks.json', words: strings.data.newest },
    ],
    licence: { name: site.licence.name, url: site.licence.url, note: site.licence.note },
    ...(site.repository ? { releases: `${site.repository.replace(/\/$/, '')}/releases` } : {}),
  };
}

/** Every entry that readers see, in one text. */
export const allData = ({ corpus }: World): string => everything(corpus);

/** Kinds that have a table. */
export const tableKinds = publicKinds;

/** The table of a kind. */
export const tableFile = ({ corpus }: World, kind: string): string =>
  csvOf(tableOf(kind, recordsOf(corpus, kind)));
