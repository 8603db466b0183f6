import { mkdirSync, writeFileSync } from 'node:fs';
import { test, expect } from 'vitest';
import { readCorpus } from '../../content/corpus.ts';
import { icon } from '../../site/components/verdict/icons.ts';
import { shareCards } from '../../site/data/share/image.ts';
import { sharePng, iconPng } from '../../site/data/share/png.ts';
test('x', async () => {
  const corpus = readCorpus(process.cwd()).corpus!;
  mkdirSync('/tmp/og/out', { recursive: true });
  let made = 0;
  const t = performance.now();
  for (const [name, card] of shareCards(corpus)) {
    const r = await sharePng('/tmp/og/cache2', card(), icon);
    if (r.made) made++;
    writeFileSync(`/tmp/og/out/${name.replace('/', '__')}.png`, r.bytes);
  }
  for (const safe of [true, false])
    writeFileSync(`/tmp/og/out/icon-${safe}.png`, (await iconPng('/tmp/og/cache2', 512, safe)).bytes);
  console.log(made, performance.now() - t);
  expect(made).toBeGreaterThan(-1);
}, 100000);
