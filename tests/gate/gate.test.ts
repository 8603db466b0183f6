import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { repository, told } from './repository.ts';

describe('the gate', () => {
  it('lets the small repository through', async () => expect(await told(repository())).toEqual([]));

  it('holds articles to their seeds and curations', async () => {
    const found = await told(
      repository({
        'content/articles/bridge-opens.md': (text) => text.replace('score: ', 'score:  '),
      }),
    );
    expect(found).toEqual([
      expect.stringMatching(/^content\/articles\/bridge-opens\.md:\d+:\d+ convert-check:/),
    ]);
  });

  it('holds generated documents to the content', async () => {
    const root = repository();
    mkdirSync(join(root, 'docs'));
    writeFileSync(join(root, 'docs/balance.md'), '# Balance\n');
    expect(await told(root)).toEqual([
      expect.stringMatching(/^docs\/balance\.md:1:1 generated-document:.*npm run docs/),
      expect.stringMatching(/^docs\/fields\.md:1:1 generated-document:/),
    ]);
  });

  it('keeps every address that was published, as a page or as a redirect', async () => {
    const lost = { 'docs/addresses.txt': 'checks/autos\nchecks/cars\n' };
    expect(await told(repository(lost))).toEqual([
      expect.stringMatching(/^docs\/addresses\.txt:1:1 address-lost: .*"checks\/autos".*redirects\.yml/),
    ]);
    const redirect = 'redirects:\n  - { from: checks/autos, to: checks/cars }\n';
    expect(await told(repository({ ...lost, 'content/redirects.yml': redirect }))).toEqual([]);
  });
});
