import type { CheckRule, Finding } from './rule.ts';

/** Corrections tell what happened after publication, in order; the last on the verdict names what it replaced. */
export const correctionsFollow: CheckRule = {
  name: 'corrections-follow',
  description:
    'Corrections are later than the publication, stand oldest first, and name a verdict that no longer holds.',
  scope: 'check',
  check: (check, { corpus }) => {
    const found: Finding[] = [];
    const { published, reviewed, corrections } = check;
    if (reviewed !== undefined && reviewed < published)
      found.push({
        reason: `Unexpected "${reviewed}" in \`reviewed\`, which is before \`published\` ("${published}"), expected that day or a later one`,
        fix: 'Mend the one that is wrong, or leave `reviewed` out',
        path: ['reviewed'],
      });
    corrections.forEach(({ date }, index) => {
      const earlier = index === 0 ? published : corrections[index - 1]!.date;
      if (date >= earlier) return;
      found.push({
        reason: `Unexpected "${date}", which is before ${index === 0 ? 'the check was published' : 'the correction above it'} ("${earlier}"), expected that day or a later one`,
        fix: index === 0 ? 'Mend the date' : 'Mend the date, or put the corrections in order, oldest first',
        path: ['corrections', index, 'date'],
      });
    });
    const last = corrections.findLastIndex((item) => item.class === 'verdict');
    const { verdict, confidence: sure } = 'verdict' in check ? check : {};
    const label = corpus.scale.verdicts.find(({ id }) => id === verdict)?.words;
    const was = corrections[last]?.was ?? '';
    const confidence = /\bwith (high|medium|low) confidence\b/.exec(was)?.[1];
    if (label !== undefined && startsWith(was, label) && (confidence ?? sure) === sure)
      found.push({
        reason: `Unexpected "${was}" in \`was\`, which is the present verdict, expected the one that it replaced`,
        fix: 'Name the verdict that stood there before',
        path: ['corrections', last, 'was'],
      });
    return found;
  },
};

/** Whether a text begins with some words, and not only with a part of a longer word. */
const startsWith = (text: string, words: string): boolean =>
  text.toLowerCase().startsWith(words.toLowerCase()) && !/^[\p{L}\p{N}]/u.test(text.slice(words.length));
