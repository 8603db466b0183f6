import type { AstroIntegration } from 'astro';
import type { VFile } from 'vfile';
import { failed } from '../../model/problem.ts';
import { format } from '../report.ts';

/** Characters that HTML reads as markup. */
const escape = (text: string): string => text.replace(/[&<>"]/g, (mark) => `&#${mark.charCodeAt(0)};`);

/** The page that stands in for every other while the content has problems. It goes away when they do. */
const problemPage = (messages: string, base: string): string => `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <title>The content has problems</title>
    <script type="module" src="${escape(base)}@vite/client"></script>
  </head>
  <body style="font: 16px/1.5 system-ui; margin: 3rem auto; max-width: 70rem; padding: 0 1rem">
    <h1>The content has problems</h1>
    <p>These are the messages of <code>npm run check</code>. The page comes back when they are mended.</p>
    <pre style="white-space: pre-wrap">${escape(messages)}</pre>
  </body>
</html>
`;

/**
 * Under `npm run dev`, lets no page be seen that a build would refuse: while the gate finds errors, every page shows
 * them.
 *
 * @param gate reads and checks the content; asked once after every change
 * @param say prints what the gate found
 */
export function gatekeeper(gate: () => Promise<VFile[]>, say: (files: VFile[]) => void): AstroIntegration {
  let root = '';
  let base = '/';
  let found: Promise<VFile[]> | undefined;
  const ask = (): Promise<VFile[]> =>
    (found ??= gate().then((files) => {
      say(files);
      return files;
    }));
  return {
    name: 'gatekeeper',
    hooks: {
      'astro:config:done': ({ config }) => {
        root = config.root.pathname;
        base = config.base.replace(/\/?$/, '/');
      },
      'astro:server:setup': ({ server }) => {
        found = undefined;
        server.watcher.on('all', (_event, path) => {
          if (/^(content|seeds)[\\/]/.test(path.slice(root.length))) found = undefined;
        });
        server.middlewares.use((request, response, next) => {
          if (!request.headers.accept?.includes('text/html')) return next();
          ask().then((files) => {
            if (!failed(files)) return next();
            response.writeHead(500, { 'content-type': 'text/html; charset=utf-8' });
            return response.end(problemPage(format(files), base));
          }, next);
        });
      },
    },
  };
}
