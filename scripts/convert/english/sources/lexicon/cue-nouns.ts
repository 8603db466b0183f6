/** Nouns of saying and thinking; with a possessor before them or "by" after them they attribute what follows. */
export const NOUNS = new Set(
  (
    'claim claims statement assertion assertions allegation allegations accusation accusations argument arguments belief view views warning warnings ' +
    'suggestion contention assurance assurances promise promises pledge vow insistence prediction predictions concern concerns fear fears hope hopes suspicion ' +
    'call calls demand demands criticism testimony announcement conclusion opinion comment comments remark remarks complaint complaints declaration denial ' +
    'description proposal request threat threats admission acknowledgment confidence doubt doubts finding findings idea notion charge charges observation recommendation'
  ).split(' '),
);

/** Adjectives of somebody who holds something for true: with "that" behind them they attribute it. */
export const VERDICTS: ReadonlySet<string> = new Set(
  'adamant confident convinced insistent certain hopeful clear emphatic sceptical skeptical doubtful'.split(
    ' ',
  ),
);
