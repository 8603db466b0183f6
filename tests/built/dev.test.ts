import { expect, it } from 'vitest';
import { edit } from '../small/hostile.ts';
import { ask, askUntil, startServer } from '../small/server.ts';
import { removeSite, run, smallSite } from '../small/site.ts';

it(
  'shows what check says in place of every page, and the page again when it is mended',
  { timeout: 180_000 },
  async () => {
    const root = smallSite();
    run(root, ['convert']);
    const server = await startServer(root, 'dev');
    try {
      const about = `${server.origin}/about/`;
      expect(await ask(about)).toMatchObject({
        status: 200,
        text: expect.stringContaining('A site for tests.'),
      });
      edit(root, 'content/people/mayor.yml', (text) => `${text}colour: <b>red</b>\n`);
      const refused = await askUntil(about, ({ status }) => status === 500);
      expect(refused.text).toContain('content/people/mayor.yml:4:1 error Unexpected');
      expect(refused.text).toContain('colour');
      expect(refused.text).not.toContain('<b>red');
      edit(root, 'content/people/mayor.yml', (text) => text.replace(/colour.*\n/, ''));
      expect((await askUntil(about, ({ status }) => status === 200)).status).toBe(200);
      edit(root, 'content/pages/about.md', (text) =>
        text.replace('A site for tests.', 'A site for more tests.'),
      );
      const shown = await askUntil(about, ({ text }) => text.includes('A site for more tests.'));
      expect(shown.text).not.toContain('A site for tests.');
      // The address of the site is part of the configuration.
      edit(root, 'content/site.yml', (text) =>
        text.replace('https://desk.example', 'https://desk.example/claims/'),
      );
      const moved = await askUntil(`${server.origin}/claims/about/`, ({ status }) => status === 200);
      expect(moved.text).toContain('href="/claims/checks/"');
    } finally {
      await server.stop();
      removeSite(root);
    }
  },
);
