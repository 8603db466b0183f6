import type { CheckRule } from './rule.ts';

export const reviewDue: CheckRule = {
  name: 'review-due',
  description:
    'A check is looked at again by the day that it names; a day that has passed is a reminder, no error.',
  scope: 'check',
  check: ({ reviewAfter, reviewed, status }, { today }) =>
    status === 'void' || reviewAfter === undefined || reviewAfter > today || (reviewed ?? '') > reviewAfter
      ? []
      : [
          {
            reason: `Unexpected review due since ${reviewAfter}, expected a look at what was pending`,
            fix: 'Look for the document or the outcome, and set `reviewed` and a new `reviewAfter`',
            path: ['reviewAfter'],
            warning: true,
          },
        ],
};
