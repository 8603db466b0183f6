import type { Corpus } from '../../../../model/read/corpus.ts';
import type { ArticlePage } from '../article/page.ts';
import type { StripBlock } from '../article/strip.ts';
import { urls } from '../../urls.ts';
import { everyVerdict } from './verdicts.ts';

/** One bar a claim, one with two claims, one without, and a line of furniture. */
export const stripBlocks = (corpus: Corpus): StripBlock[] => {
  const marks = everyVerdict(corpus).map((verdict, index) => ({
    from: 10 + index * 3,
    length: 30,
    href: `#claim-${verdict.id}`,
    verdict,
    label: `Paragraph ${index + 1}: ${verdict.words}`,
  }));
  const blocks: StripBlock[] = marks.map((mark, index) => ({
    paragraph: index + 1,
    kind: 'paragraph',
    width: 100 - index * 7,
    marks: [mark],
  }));
  const rest = blocks.length;
  return [
    ...blocks,
    { paragraph: rest + 1, kind: 'paragraph', width: 90, marks: [marks[0]!, { ...marks[3]!, from: 60 }] },
    { paragraph: rest + 2, kind: 'paragraph', width: 60, marks: [] },
    { paragraph: rest + 3, kind: 'furniture', width: 40, marks: [] },
  ];
};

/** A passage with two claims of which one is not yet checked, and what is left out around it. */
export const passages: ArticlePage['passages'] = [
  { elided: '2 paragraphs left out' },
  {
    paragraph: 3,
    pieces: [
      { words: 'By the count of the mayor, ' },
      {
        words: 'more than 8,000 cars cross the new bridge every day',
        claim: { anchor: 'claim-cars', verdict: { id: 'misleading', words: 'Misleading' } },
      },
      { words: '. […] ' },
      {
        words: 'The ferry never ran on Sundays',
        claim: { anchor: 'claim-ferry', verdict: { id: 'unchecked', words: 'Not yet checked' } },
      },
      { words: '.' },
    ],
    claims: [
      {
        href: urls.checks(),
        title: 'About 4,000 vehicles were counted a day',
        verdict: { id: 'misleading', words: 'Misleading' },
        speaker: 'Mayor of the county',
      },
      { title: 'The ferry never ran on Sundays', verdict: { id: 'unchecked', words: 'Not yet checked' } },
    ],
    original: 'https://example.org/bridge',
  },
  { elided: '1 paragraph left out' },
];

export const notRated: ArticlePage['notCheckable'] = [
  {
    quote: 'the finest bridge in the county',
    kind: 'opinion',
    reason: 'A matter of taste.',
    paragraph: 4,
  },
];
