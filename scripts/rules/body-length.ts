import type { CheckRule } from './rule.ts';

/** From the editorial rules: long enough to argue, short enough to be read in two minutes. */
const RANGE = { min: 120, max: 450 };

export const bodyLength: CheckRule = {
  name: 'body-length',
  description: `The body of a check has ${RANGE.min} to ${RANGE.max} words.`,
  scope: 'check',
  check: (entry, { prose }) => {
    const { words } = prose(entry);
    const fits = words >= RANGE.min && words <= RANGE.max;
    return fits
      ? []
      : [
          {
            reason: `Unexpected body of ${words} words, expected ${RANGE.min} to ${RANGE.max}`,
            fix:
              words < RANGE.min
                ? 'Explain the evidence further'
                : 'Leave out what the verdict does not rest on',
            at: 0,
          },
        ];
  },
};
