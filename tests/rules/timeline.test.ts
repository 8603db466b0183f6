import { describe, expect, it } from 'vitest';
import { publicationsAgree } from '../../scripts/rules/timeline/publications-agree.ts';
import { runRules } from '../../scripts/rules/run.ts';
import { readCorpus } from '../../model/read/corpus.ts';
import { loadWorld } from '../../site/data/load.ts';
import { timelinePage } from '../../site/data/pages/timeline.ts';
import { workspace, type Changes } from '../workspace.ts';
import { editOf, problems } from './problems.ts';

const event = 'content/events/2023-1.yml';
const edit = editOf(event);
const spare: Changes = {
  'content/events/2023-3.yml':
    "date: '2023-09'\nprecision: month\ntitle: Another\ndetail: Something else.\nkind: report\nsources: [county-count]\n",
};
const article = (date: string, precision: string): Changes =>
  editOf('content/articles/bridge-opens.md')(
    "date: '2024-05-08', precision: day",
    `date: '${date}', precision: ${precision}`,
  );
const publication = (date: string, ...articles: string[]) =>
  `date: '${date}'\nprecision: day\ntitle: Bridge opens\ndetail: The paper printed it.\nkind: article\nsources: [county-count]\narticles: [${articles.join(', ')}]\n`;

describe('events-in-span', () => {
  it.each(['2022-12-31', '2025-01-01', '2022-12-31/2023-01-02'])('refuses an event of %s', (date) => {
    const precision = date.includes('/') ? 'range' : 'day';
    const changes = edit("date: '2023-01-01'\nprecision: day", `date: '${date}'\nprecision: ${precision}`);
    expect(problems({ ...spare, ...changes })).toEqual([
      expect.stringMatching(/^events-in-span in content\/events\/2023-1\.yml \(date\): .*from 2023 to 2024$/),
    ]);
  });

  it('takes one that ends after the last year', () => {
    const changes = edit(
      "date: '2023-01-01'\nprecision: day",
      "date: '2024-12-30/2025-01-02'\nprecision: range",
    );
    expect(problems({ ...spare, ...changes })).toEqual([]);
  });
});

describe('articles-in-span', () => {
  it('warns of an article outside, which the timeline names in a line', () => {
    const changes = article('2019-05', 'month');
    expect(problems(changes)).toEqual([
      expect.stringMatching(/^articles-in-span in content\/articles\/bridge-opens\.md \(published\.date\):/),
    ]);
    const world = loadWorld(workspace(changes));
    const { corpus } = world;
    const { outside, picture } = timelinePage(world);
    expect(outside).toEqual([
      { name: corpus.articles.get('bridge-opens')!.title, href: '/articles/bridge-opens/', date: 'May 2019' },
    ]);
    expect(picture.ties).toEqual([]);
  });

  it('says nothing of one inside', () => {
    expect(timelinePage(loadWorld(workspace())).outside).toEqual([]);
  });
});

describe('publications-agree', () => {
  it('takes the one publication of an article', () => {
    expect(problems({ 'content/events/paper.yml': publication('2024-05-08', 'bridge-opens') })).toEqual([]);
  });

  it.each<[string, string, Changes]>([
    ['another date', '(date)', { 'content/events/paper.yml': publication('2024-05-09', 'bridge-opens') }],
    [
      'a second publication',
      '(articles.0)',
      {
        'content/events/paper.yml': publication('2024-05-08', 'bridge-opens'),
        'content/events/paper-again.yml': publication('2024-05-08', 'bridge-opens'),
      },
    ],
  ])('refuses %s', (_, place, changes) => {
    expect(problems(changes)).toEqual([expect.stringContaining(place)]);
  });

  it('refuses two articles', () => {
    const { corpus } = readCorpus(
      workspace({ 'content/events/paper.yml': publication('2024-05-08', 'bridge-opens') }),
    );
    corpus!.events.get('paper')!.articles.push('another');
    expect(runRules(corpus!, [publicationsAgree], '2024-07-01')).toEqual([
      expect.objectContaining({ path: ['articles'] }),
    ]);
  });
});
