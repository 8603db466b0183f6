import type { VerdictTest } from '../../../model/schema/index.ts';
import type { CheckRule, Finding } from '../rule.ts';

/** What answers can't say together, by what the questions mean. */
function contradictions({ evidence, basis, words }: VerdictTest): Finding[] {
  const found: Finding[] = [];
  if (evidence === 'none' && words !== 'none')
    found.push({
      reason: `Unexpected "${words}" where no adequate evidence was found, expected "none": what says nothing on the point runs against no word of it`,
      fix: 'Put what was found into `evidenceNote`, or answer that the record leans',
      path: ['test', 'words'],
    });
  if (basis === 'no' && words === 'turned')
    found.push({
      reason:
        'Unexpected "turned" where no ground was found, expected another answer: nothing real is there to be turned',
      fix: 'Answer "none" and put what was found into `evidenceNote`, or name the ground',
      path: ['test', 'words'],
    });
  return found;
}

export const answersAgree: CheckRule = {
  name: 'answers-agree',
  description:
    'The answers of a check can be given together, and what is left out stands in evidence that gives context or contradicts.',
  scope: 'check',
  check: (entry) => {
    if (entry.status !== 'reviewed') return [];
    const found = contradictions(entry.test);
    if (entry.test.omission === 'changes' && entry.evidence.every(({ stance }) => stance === 'supports'))
      found.push({
        reason:
          'Unexpected omission that changes the conclusion, of which no evidence holds a record, expected evidence that contradicts or gives context',
        fix: 'Add the evidence that holds what is left out, or change the answer',
        path: ['test', 'omission'],
      });
    return found;
  },
};
