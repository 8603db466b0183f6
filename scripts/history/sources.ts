import type { Reading } from '../../model/read/corpus.ts';
import { placeOf } from '../../model/read/places.ts';
import type { Before } from './before.ts';
import type { Finding } from './finding.ts';

/** Sources of the base branch whose address was replaced, with nothing that says where the old one is kept or why. */
export const changedSources = ({ name, changed }: Before, reading: Reading): Finding[] =>
  changed
    .filter(({ kind }) => kind === 'sources')
    .flatMap(({ path, data: earlier }) => {
      const parsed = reading.parsed.get(path);
      const now = parsed?.data as Record<string, unknown> | null | undefined;
      const was = earlier?.['url'];
      if (typeof was !== 'string' || !now || now['url'] === was) return [];
      const isTold =
        (now['archive'] !== undefined && now['archive'] !== earlier?.['archive']) ||
        ['readNote', 'noLink', 'findAt'].some(
          (field) => now[field] !== undefined && now[field] !== earlier?.[field],
        );
      if (isTold) return [];
      return [
        {
          rule: 'history-address',
          path,
          place: placeOf(parsed!, ['url']),
          reason: `Unexpected change of a published address: was "${was}" on ${name}, expected a word on it`,
          fix: 'Give a copy of the old page in `archive`, or say in `readNote` why the address changed',
        },
      ];
    });
