import { Ajv } from 'ajv';
import addFormats from 'ajv-formats';
import { describe, expect, it } from 'vitest';
import { entriesOf } from '../../model/corpus.ts';
import { readCorpus } from '../../model/read/corpus.ts';
import { publicKinds } from '../../model/views/record.ts';
import { attribute, built, builtFiles, builtPages } from '../dist.ts';
import { csvRows } from '../csv.ts';
import { ROOT } from '../root.ts';

const corpus = readCorpus(ROOT).corpus!;
const { base } = corpus.site;

type Json = Record<string, unknown>;
const json = (path: string): Json => JSON.parse(built(path)) as Json;
/** File of an address of this site. */
const fileOf = (address: unknown): string =>
  String(address).slice(new URL(base).href.replace(/\/?$/, '/').length);

describe('the static API', () => {
  const files = builtFiles().filter((path) => path.startsWith('api/'));
  const index = json('api/v1/index.json') as unknown as {
    kinds: Record<string, { count: number; list: string; schema: string }>;
    singles: Record<string, { self: string; schema: string }>;
  };

  it('has a list for every kind that readers see, and a file for every entry', () => {
    expect(Object.keys(index.kinds)).toEqual(publicKinds);
    for (const [kind, { count, list }] of Object.entries(index.kinds)) {
      const ids = [...entriesOf(corpus, kind).keys()];
      const { entries } = json(fileOf(list)) as { entries: { id: string; url: string; self: string }[] };
      expect(entries.map(({ id }) => id)).toEqual(ids);
      expect(count).toBe(ids.length);
      for (const { self, url, id } of entries) {
        expect(json(fileOf(self))).toMatchObject({ id, kind, url });
        const page = new URL(url).pathname;
        expect(
          builtPages().some((one) => one.url === page),
          url,
        ).toBe(true);
      }
    }
  });

  it('holds what its own schemas say', () => {
    const ajv = new Ajv({ strict: false, allErrors: true });
    addFormats.default(ajv);
    const problems: string[] = [];
    for (const path of files) {
      const { schema, data, self } = json(path);
      if (path.includes('/schemas/')) continue;
      expect(fileOf(self), path).toBe(path);
      if (typeof schema !== 'string') continue;
      const validate = ajv.getSchema(schema) ?? ajv.compile(json(fileOf(schema)));
      if (!(validate(data) as boolean)) problems.push(`${path}: ${ajv.errorsText(validate.errors)}`);
    }
    expect(problems).toEqual([]);
  });

  it('says of a check what its page says', () => {
    for (const check of corpus.checks.values()) {
      const { data } = json(`api/v1/checks/${check.id}.json`) as { data: Json };
      expect(data).toMatchObject({
        status: check.status,
        answer: check.answer,
        evidence: check.evidence.map(({ source, stance }) => ({ source, stance })),
      });
      expect(data['verdict']).toBe('verdict' in check ? check.verdict : undefined);
    }
  });
});

describe('tables', () => {
  it('hold every entry of every kind, and nothing else', () => {
    for (const kind of publicKinds) {
      const [head, ...rows] = csvRows(built(`data/${kind}.csv`));
      const at = head!.indexOf('id');
      expect(rows.map((row) => row[at])).toEqual([...entriesOf(corpus, kind).keys()]);
      expect(new Set(rows.map((row) => row.length)), kind).toEqual(
        new Set(rows.length > 0 ? [head!.length] : []),
      );
    }
    const [head, ...rows] = csvRows(built('data/checks.csv'));
    const column = (name: string) => rows.map((row) => row[head!.indexOf(name)]);
    const checks = [...corpus.checks.values()];
    expect(column('proposition')).toEqual(checks.map(({ proposition }) => proposition));
    expect(column('body')).toEqual(checks.map(({ body }) => body.trim()));
  });

  it('stand in one file, too', () => {
    const all = json('data/all.json');
    for (const kind of publicKinds)
      expect((all[kind] as { id: string }[]).map(({ id }) => id)).toEqual([
        ...entriesOf(corpus, kind).keys(),
      ]);
  });
});

describe('embeds', () => {
  const embeds = builtPages().filter(({ url }) => url.startsWith('/embed/'));

  it('stand there for every check, weigh at most 8 kB with their style, and have no script', () => {
    expect(embeds).toHaveLength(corpus.checks.size);
    const style = Buffer.byteLength(built('embed/style.css'));
    for (const { url, html, elements } of embeds) {
      expect(Buffer.byteLength(html) + style, url).toBeLessThanOrEqual(8_000);
      expect(
        elements.some(({ tagName }) => tagName === 'script'),
        url,
      ).toBe(false);
    }
  });

  it('say what the page says, lead to it out of the frame, and are offered on it ready to paste', () => {
    for (const { url, elements } of embeds) {
      const id = url.split('/').at(-2)!;
      const link = elements.find(({ tagName }) => tagName === 'a')!;
      expect(attribute(link, 'target')).toBe('_top');
      expect(new URL(attribute(link, 'href')).pathname).toBe(`/checks/${id}/`);
      const { html } = builtPages().find((page) => page.url === `/checks/${id}/`)!;
      expect(html, url).toContain(`&lt;iframe src=&quot;${new URL(url, base).href}&quot;`);
    }
  });
});

it('tells search engines and previews the last day on which a check was touched', () => {
  const sitemap = built('sitemap-0.xml');
  for (const { id, status, published, corrections, reviewed } of corpus.checks.values()) {
    if (status !== 'reviewed') continue;
    const last = [published, reviewed ?? '', ...corrections.map(({ date }) => date)].sort().at(-1)!;
    const entry = new RegExp(`<url><loc>[^<]*/checks/${id}/</loc><lastmod>([^<]*)</lastmod>`).exec(sitemap);
    expect(entry?.[1]?.slice(0, 10), id).toBe(last);
    const { html } = builtPages().find(({ url }) => url === `/checks/${id}/`)!;
    expect(html, id).toContain(`<meta property="article:published_time" content="${published}">`);
    expect(html, id).toContain(`<meta property="article:modified_time" content="${last}">`);
  }
});
