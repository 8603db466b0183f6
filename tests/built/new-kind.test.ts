import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { edit } from '../small/hostile.ts';
import { removeSite, run, smallSite } from '../small/site.ts';

/** The one row that makes a kind of entry; the schema stands in it. */
const ROW = `
  ferries: {
    ...entry,
    folder: 'content/ferries',
    schema: z.strictObject({
      name: schema.text.describe('The name of the boat.'),
      source: schema.ref('sources').describe('Where it is described.'),
      beside: z.array(schema.ref('ferries')).default([]).describe('Boats on the same line.'),
    }),
    leftover: 'Name it beside another boat, or remove the file',
    address: ({ id }: { id: string }) => \`ferries/\${id}/\`,
  },
`;

/** The one page that shows it. */
const PAGE = `---
import { linksOf } from '../../../model/links.ts';
import Base from '../../layouts/Base.astro';
import { frame } from '../../data/frame.ts';
import { urls } from '../../data/urls.ts';
import { corpus } from '../../data/world.ts';

export const getStaticPaths = () =>
  [...corpus.ferries.values()].map((ferry) => ({ params: { id: ferry.id }, props: { ferry } }));
const { ferry } = Astro.props;
const path = urls.local(\`/ferries/\${ferry.id}/\`);
const { publisher } = corpus.sources.get(ferry.source);
const others = linksOf(corpus).into('ferries', ferry.id, 'ferries.beside[]');
---
<Base frame={frame(corpus, { title: ferry.name, description: 'A boat.', path })}>
  <h1>{ferry.name}</h1>
  <p><a href={urls.source(ferry.source)}>{publisher}</a></p>
  {others.map(({ entry }) => <p><a href={urls.local(\`/ferries/\${entry.id}/\`)}>{entry.name}</a></p>)}
  <p><a href={urls.home()}>Home</a></p>
</Base>
`;

let root: string;
const write = (path: string, text: string): void => {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
};
const read = (path: string): string => readFileSync(join(root, path), 'utf8');

/** What \`npm run check\` prints of content that it refuses. */
function refused(): string {
  try {
    run(root, ['check']);
  } catch (error) {
    return (error as { stderr: string }).stderr;
  }
  return '';
}

beforeAll(() => {
  root = smallSite();
  run(root, ['convert']);
  edit(root, 'model/kinds.ts', (text) =>
    text
      .replace("import type { z } from 'zod';", "import { z } from 'zod';")
      .replace('const kinds = {', `const kinds = {${ROW}`),
  );
  write('site/pages/ferries/[id].astro', PAGE);
  write('content/ferries/north.yml', 'name: North\nsource: county-count\nbeside: [south]\n');
  write('content/ferries/south.yml', 'name: South\nsource: toll-report\nbeside: [north]\n');
});
afterAll(() => removeSite(root));

// Each asks commands of ours, which start in a second or more.
describe('a kind of entry that is one row and one page', { timeout: 120_000 }, () => {
  it('is held to its schema, its edges, its use and its TODOs', () => {
    expect(refused()).toBe('');
    edit(root, 'content/ferries/north.yml', (text) => text.replace('county-count', 'county-cuont'));
    expect(refused()).toMatch(/content\/ferries\/north\.yml:2:9 error .*"county-cuont" in `source`/);
    write('content/ferries/north.yml', 'name: North\nsource: county-count\nbeside: []\nspeed: 4\n');
    expect(refused()).toMatch(/content\/ferries\/north\.yml:4:1 error .*`speed`/);
    write('content/ferries/north.yml', 'name: TODO\nsource: county-count\nbeside: []\n');
    const messages = refused();
    expect(messages).toMatch(/content\/ferries\/north\.yml:1:7 error .*TODO/);
    expect(messages).toMatch(/content\/ferries\/south\.yml:1:1 error .*Name it beside another boat/);
    write('content/ferries/north.yml', 'name: North\nsource: county-count\nbeside: [south]\n');
  });

  it('has its fields in the tables', () => {
    run(root, ['docs']);
    const fields = read('docs/fields.md');
    expect(fields).toContain('## content/ferries/\\<id\\>.yml');
    expect(fields).toMatch(/`beside` +\| +\| Boats on the same line\./);
    expect(refused()).toBe('');
  });

  it('has pages with links back, in the sitemap', () => {
    run(root, ['build']);
    const page = read('dist/ferries/north/index.html');
    expect(page).toMatch(/<h1[^>]*>North<\/h1>/);
    expect(page).toContain('href="/ferries/south/"');
    expect(read('dist/sitemap-0.xml')).toContain('/ferries/north/');
  });
});
