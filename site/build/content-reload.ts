import type { AstroIntegration } from 'astro';
import { fileURLToPath } from 'node:url';

/**
 * Under `npm run dev`, reads the corpus again and reloads the page when anything in `content/` or `seeds/`
 * changes. The corpus is read with plain file calls, so Vite does not know that pages depend on those files. Modules run
 * again and are not made again: no content is part of one.
 */
export function contentReload(): AstroIntegration {
  let folders: string[] = [];
  return {
    name: 'content-reload',
    hooks: {
      'astro:config:setup': ({ addWatchFile, config }) => {
        // The address of the site is part of the configuration: a change of it starts the server anew.
        addWatchFile(new URL('content/site.yml', config.root));
      },
      'astro:config:done': ({ config }) => {
        folders = ['content/', 'seeds/'].map((folder) => fileURLToPath(new URL(folder, config.root)));
      },
      'astro:server:setup': ({ server }) => {
        server.watcher.add(folders);
        server.watcher.on('all', (_event, path) => {
          if (!folders.some((folder) => path.startsWith(folder))) return;
          for (const environment of Object.values(server.environments))
            environment.hot.send({ type: 'full-reload', path: '*' });
        });
      },
    },
  };
}
