import { passageOpened } from '../../../model/confidence.ts';
import type { CheckRule } from '../rule.ts';

export const decidingOpened: CheckRule = {
  name: 'deciding-opened',
  description:
    'A deciding document that nobody opened stops a verdict, unless other deciding evidence settles the claim.',
  scope: 'check',
  check: (entry, { corpus }) => {
    if (entry.status !== 'reviewed') return [];
    const deciding = entry.evidence.flatMap((item, index) => {
      const source = corpus.sources.get(item.source);
      return item.deciding && source
        ? [{ ...item, index, read: source.read, opened: passageOpened(item, source.read) }]
        : [];
    });
    const settled = entry.test.evidence === 'settles' && deciding.some(({ opened }) => opened);
    return deciding
      .filter(({ opened }) => !opened && !settled)
      .map(({ source, index, read, locator, secondHand }) => ({
        reason: `Unexpected verdict that rests on "${source}", of which nobody opened the passage, expected other deciding evidence that settles the claim`,
        fix:
          read !== 'not-opened' && locator === undefined && secondHand === undefined
            ? `Of "${source}" a part was read (\`read: ${read}\`): name the place of the passage in \`locator\``
            : 'Open the document and say where it was read, or put the check in review with a `statusNote`',
        path: ['evidence', index, 'deciding'],
      }));
  },
};
