import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, onTestFinished, test } from 'vitest';
import { icon } from '../../site/components/verdict/icons.ts';
import { frame } from '../../site/data/frame.ts';
import { drawable, mapTexts, simplified, textsOf } from '../../site/data/share/drawable.ts';
import { breakLines, fit } from '../../site/data/share/fit.ts';
import { iconSvg } from '../../site/data/share/icon-svg.ts';
import { iconPaths, iconPng } from '../../site/data/share/icons.ts';
import { shareCards } from '../../site/data/pages/cards.ts';
import { checkCard, checkImage } from '../../site/data/pages/check/card.ts';
import { loadWorld } from '../../site/data/load.ts';
import { imageOf, siteImage } from '../../site/data/share/image.ts';
import { place } from '../../site/data/share/place.ts';
import { sharePng } from '../../site/data/share/png.ts';
import { lackingIn } from '../../site/data/share/render.ts';
import { curly } from '../../site/data/text/typography.ts';
import { sentenceEnds, spell, toRuns, toWords } from '../../site/data/share/words.ts';
import { ROOT } from '../root.ts';

const world = loadWorld(ROOT);
const { corpus } = world;
const cards = shareCards(world);

function folder(): string {
  const made = mkdtempSync(join(tmpdir(), 'claimline-og-'));
  onTestFinished(() => rmSync(made, { recursive: true, force: true }));
  return made;
}

/** Width and height as the header of a PNG says them. */
const sizeOf = (png: Uint8Array): number[] => {
  const view = new DataView(png.buffer, png.byteOffset);
  expect(view.getUint32(0)).toBe(0x89504e47);
  return [view.getUint32(16), view.getUint32(20)];
};

describe('what a share image says', () => {
  const checks = [...corpus.checks.values()];
  const reviewed = checks.filter((check) => check.status === 'reviewed');

  test('a check has its claim, its rating and its finding', () => {
    const check = reviewed[0]!;
    const card = cards.get(`checks/${check.id}`)!;
    const first = corpus.articles.get(check.claims[0]!.article)!;
    const claim = first.claims.find(({ id }) => id === check.claims[0]!.claim)!;
    expect(card.text.map(({ words }) => words).join('')).toBe(claim.quote);
    expect(card.ratings.map(({ id }) => id)).toEqual([check.verdict]);
    expect(card.rated).toBe(true);
    expect(card.alt).toContain(card.ratings[0]!.words);
  });

  test('a check in review shows no verdict, not even the one in its file', () => {
    const open = checks.filter(({ status }) => status === 'in-review');
    for (const { id } of open) {
      const card = cards.get(`checks/${id}`)!;
      expect(card.ratings.map((rating) => rating.id)).toEqual(['in-review']);
      expect(card.rated).toBe(false);
      expect(card.alt).toContain('no verdict');
    }
  });

  test('the tally of an article adds up to its claims', () => {
    for (const article of corpus.articles.values()) {
      const { ratings } = cards.get(`articles/${article.id}`)!;
      const sum = ratings.reduce((total, { words }) => total + Number.parseInt(words, 10), 0);
      expect(sum).toBe(article.claims.length);
    }
  });

  test('a page has an image with its own words, or that of the site', () => {
    const check = checks[0]!;
    const own = checkImage(corpus, check);
    expect(own).toMatchObject({ width: 1200, height: 630 });
    expect(own.path).toMatch(new RegExp(`^/og/checks/${check.id}\\.png\\?v=[0-9a-f]{8}$`));
    expect(frame(corpus, { title: 'A', description: 'B.', image: own }).image.url).toBe(
      new URL(own.path, corpus.site.base).href,
    );
    expect(siteImage(corpus.site).path).toMatch(/^\/og\/default\.png\?v=/);
    expect(frame(corpus, { title: 'A', description: 'B.' }).image.alt).toBe(siteImage(corpus.site).alt);
  });

  test('the address changes when the rating does, since readers of links keep pictures', () => {
    const check = reviewed.find(({ verdict }) => verdict !== 'false')!;
    const card = checkCard(corpus, check);
    const changed = checkCard(corpus, { ...check, verdict: 'false' });
    expect(imageOf('a', changed).path).not.toBe(imageOf('a', card).path);
  });
});

describe('how it is drawn', () => {
  test('a second build draws nothing', async () => {
    const cache = folder();
    const names = [
      'default',
      ...['checks', 'articles', 'figures'].map((kind) =>
        [...cards.keys()].find((name) => name.startsWith(`${kind}/`))!,
      ),
    ];
    const all = () => Promise.all(names.map((name) => sharePng(cache, cards.get(name)!, icon)));
    const first = await all();
    expect(first.map(({ made }) => made)).toEqual(names.map(() => true));
    for (const { bytes } of first) expect(sizeOf(bytes)).toEqual([1200, 630]);
    const second = await all();
    expect(second.map(({ made }) => made)).toEqual(names.map(() => false));
    second.forEach(({ bytes }, index) => expect(Buffer.compare(bytes, first[index]!.bytes)).toBe(0));
    expect(readdirSync(cache)).toHaveLength(names.length);
  }, 60_000);

  test('a changed word or icon draws again', async () => {
    const cache = folder();
    const card = cards.get('default')!;
    const check = cards.get([...cards.keys()].find((name) => name.startsWith('checks/'))!)!;
    await sharePng(cache, card, icon);
    expect((await sharePng(cache, { ...card, under: 'Another sentence.' }, icon)).made).toBe(true);
    await sharePng(cache, check, icon);
    expect((await sharePng(cache, check, () => '<circle cx="12" cy="12" r="9"/>')).made).toBe(true);
  }, 60_000);

  test.each([
    ['an emoji before a headline', '🚨 Border crisis', '[…] Border crisis'],
    ['another script', 'Die 独家 新闻 kam', 'Die […] kam'],
    ['right to left', 'Said שלום twice', 'Said […] twice'],
    ['an unbreaking hyphen and marks of direction', 'OIG\u201124 \u202ea\u200b', 'OIG-24 a'],
    ['letters taken apart', 'cafe\u0301', 'café'],
  ])(
    '%s is drawn, with what the fonts lack marked as left out',
    async (_, words, shown) => {
      const card = simplified({ ...cards.get('default')!, text: [{ words, rated: false }] });
      const ready = drawable(card, await lackingIn(textsOf(card)));
      expect(ready.text).toEqual([{ words: shown, rated: false }]);
      expect(
        sizeOf((await sharePng(folder(), { ...card, text: [{ words, rated: false }] }, icon)).bytes),
      ).toEqual([1200, 630]);
    },
    60_000,
  );

  test('a claim in another script alone gives way to what stands below it', async () => {
    const check = [...corpus.checks.values()][0]!;
    const card = { ...checkCard(corpus, check), text: [{ words: '移民失踪', rated: true }] };
    const ready = drawable(card, await lackingIn(textsOf(card)));
    expect(ready).toMatchObject({
      text: [{ words: card.under }],
      quoted: false,
      under: '',
      ratings: card.ratings,
    });
    const nothing = mapTexts(card, () => '移民');
    expect(drawable(nothing, await lackingIn(textsOf(nothing)))).toMatchObject({
      text: [{ words: '[…]' }],
      site: '',
    });
    expect((await sharePng(folder(), nothing, icon)).made).toBe(true);
  }, 60_000);

  test('a figure shows its numbers, with what each of them counts', () => {
    for (const { id, entries } of corpus.figures.values()) {
      const { numbers = [], alt } = cards.get(`figures/${id}`)!;
      for (const { number, label, sign } of numbers) {
        const stop = entries.find(
          (entry) => entry.text.includes(number.replace(/[“”]/g, '')) && curly(entry.label) === label,
        )!;
        expect(alt).toContain(number);
        // Nothing leads from one number to another where nothing bears it out.
        if (sign === 'to') expect(stop.from).toBeDefined();
      }
    }
  });

  test.each([
    ['cut short', (bytes: Uint8Array) => bytes.subarray(0, 1000)],
    ['empty', () => new Uint8Array()],
    ['of another kind', () => new TextEncoder().encode('<html>evil')],
    [
      'with a byte changed',
      (bytes: Uint8Array) => bytes.map((byte, at) => (at === bytes.length >> 1 ? byte ^ 1 : byte)),
    ],
  ])(
    'a picture in the cache that is %s is made anew',
    async (_, broken) => {
      const cache = folder();
      const card = cards.get('default')!;
      const { bytes } = await sharePng(cache, card, icon);
      const file = join(cache, readdirSync(cache)[0]!);
      writeFileSync(file, broken(bytes));
      const again = await sharePng(cache, card, icon);
      expect(again.made).toBe(true);
      expect(Buffer.compare(again.bytes, bytes)).toBe(0);
      expect((await sharePng(cache, card, icon)).made).toBe(false);
    },
    60_000,
  );

  test('icons come in their sizes, in the light colours on paper', async () => {
    const cache = folder();
    const icons = iconPaths().map(({ params }) => params.name);
    const made = await Promise.all(icons.map((name) => iconPng(cache, name)));
    expect(made.map(({ bytes }) => sizeOf(bytes)[0])).toEqual(
      icons.map((name) => Number(/\d+/.exec(name)?.[0] ?? 180)),
    );
    const source =
      '<svg xmlns="x"><style>path{fill:#111}@media(prefers-color-scheme:dark){path{fill:#eee}.l{fill:#fff}}</style></svg>';
    expect(iconSvg(source, '#fed', false)).toContain('<style>path{fill:#111}</style>');
  }, 60_000);
});

describe('how text finds room', () => {
  const room = { width: 1000, height: 270, steps: [96, 60, 38], leading: 1.12 };
  const word = fc.string({ minLength: 1, maxLength: 24, unit: fc.constantFrom(...'abcdefgh,.') });
  const texts = fc.array(word, { minLength: 1, maxLength: 120 });
  const measured = (words: string[]) => ({ words: words.map(({ length }) => length * 0.45), space: 0.25 });

  test('nothing overflows, no word is cut, and what is left out is said to be', () => {
    fc.assert(
      fc.property(texts, (list) => {
        const words = toWords([{ words: list.join(' '), rated: false }]);
        const { size, lines } = place(words, measured(list), room);
        expect(lines.length * size * room.leading).toBeLessThanOrEqual(room.height);
        const shown = lines.map((line) => line.map((run) => run.words).join('')).join(' ');
        if (shown.endsWith('…')) {
          const kept = shown.slice(0, -1).split(' ');
          expect(kept.slice(0, -1)).toEqual(list.slice(0, kept.length - 1));
          expect(list[kept.length - 1]!.startsWith(kept.at(-1)!)).toBe(true);
          expect(list[kept.length - 1]!.slice(kept.at(-1)!.length)).toMatch(/^[,.]*$/);
        } else expect(shown).toBe(list.join(' '));
        for (const line of lines) {
          const width = line
            .map((run) => run.words)
            .join('')
            .split(' ')
            .reduce((sum, { length }) => sum + length * 0.45 + 0.25, -0.25);
          expect(width * size).toBeLessThanOrEqual(room.width + 1);
        }
      }),
      { seed: 4 },
    );
  });

  test('lines are balanced without one more of them', () => {
    fc.assert(
      fc.property(texts, (list) => {
        const fitted = fit(measured(list), room);
        if (fitted)
          expect(fitted.lines).toHaveLength(breakLines(measured(list), room.width / fitted.size).length);
      }),
      { seed: 4 },
    );
  });

  test('a sentence that finds no room is left out whole', () => {
    const text = `${'One two three four. '.repeat(3)}${'Long words without an end '.repeat(40)}stop.`;
    const words = toWords([{ words: text, rated: false }]);
    const { lines } = place(words, measured(words.map(spell)), room, sentenceEnds(words));
    expect(
      lines
        .flat()
        .map((run) => run.words)
        .join(' '),
    ).toMatch(/^(One two three four\.( |$)){3}$/);
  });

  test('the rated words stay rated, with the space between them', () => {
    const pieces = [
      { words: 'lost track of ', rated: false },
      { words: 'more than 320,000', rated: true },
      { words: ', it says', rated: false },
    ];
    expect(toRuns(toWords(pieces))).toEqual(pieces);
  });
});
