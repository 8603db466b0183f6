/** Verdicts that have an icon and a colour. A new one is drawn first: nothing is ever shown without its mark. */
export const VERDICT_MARKS = [
  'true',
  'mostly-true',
  'missing-context',
  'misleading',
  'false',
  'unsupported',
] as const;
