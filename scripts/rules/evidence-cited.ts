import type { CheckRule } from './rule.ts';

export const evidenceCited: CheckRule = {
  name: 'evidence-cited',
  description: 'Every item of evidence that supports or contradicts the claim is cited in the body.',
  scope: 'check',
  check: (entry, { prose }) => {
    const { cites } = prose(entry);
    return entry.evidence.flatMap(({ source, stance }, index) =>
      stance === 'context' || cites.has(source)
        ? []
        : [
            {
              reason: `Unexpected evidence "${source}" that the body never cites, expected [@${source}] in it`,
              fix: 'Cite it where the body uses it, or mark it `stance: context`',
              path: ['evidence', index, 'source'],
            },
          ],
    );
  },
};
