import { VFile } from 'vfile';
import { english } from '../convert/english/index.ts';
import { extract } from '../convert/pipeline.ts';
import type { Field, Row } from './field.ts';
import { newsRows } from './news/rows.ts';
import { seedAttributions, shapeAttributions } from './read-sources.ts';
import { scoreSources, type SourcesTally } from './sources-score.ts';

function rows(set: string, tallies: readonly SourcesTally[]): Row[] {
  const sum = (of: (tally: SourcesTally) => number) => tallies.reduce((all, tally) => all + of(tally), 0);
  const right = sum(({ matched }) => matched);
  return [
    { set, measure: 'attribution', found: sum(({ found }) => found), gold: sum(({ gold }) => gold), right },
    {
      set,
      measure: 'speaker, of those found',
      share: sum(({ speakerRight }) => speakerRight) / right,
      of: right,
    },
    {
      set,
      measure: 'content shared, of those found',
      share: sum(({ contentOverlap }) => contentOverlap) / right,
      of: right,
    },
  ];
}

/** Attributions: whom a text cites, with which words. */
export const sources: Field = {
  name: 'sources',
  rules:
    'An attribution is right where its cue is the labelled word, in the labelled paragraph, and its content shares at least half of all characters of both. Its speaker is right where the resolved name is the one that the text gives most fully. Content shared is the mean share of characters. The seeds were labelled before the finder ran on them, and single results on them were looked at afterwards. News are whole invented articles with every quotation, all reported speech and every speaking pronoun labelled; those held out say what to expect of foreign text, those held out later, of several countries and forms, above all: they were labelled after most rules had been written. There a finding stands for the labelled words of which it holds half. Whose they are is right where the name is the one that the article gives most fully; a wrong name is worse than none and counts against "names given, not wrong". A quotation of four words and more is passed over where nothing is found for it. Forms are single sentences, each in another form of speech, labelled before the finder ran on them; they are harder than an article.',
  measure: (gold) => {
    const { seeds, read } = gold;
    const shape = (path: string) =>
      shapeAttributions(read(path)).map(({ text, gold }) =>
        scoreSources(extract(new VFile(text), null, english).sources, gold),
      );
    return [
      ...rows(
        'seeds',
        seeds.map(({ id, text, found }) =>
          scoreSources(
            found.sources,
            seedAttributions(read(`tests/gold/seeds/${id}.sources.yml`), text, found.blocks),
          ),
        ),
      ),
      ...rows('shapes', shape('tests/gold/shapes/sources.yml')),
      ...rows('shapes, held out', shape('tests/gold/shapes/sources-held-out.yml')),
      ...newsRows(gold),
    ];
  },
};
