import { format, resolveConfig } from 'prettier';
import { MODEL_VERSION } from '../model/version.ts';
import { listFiles, PathError, readBytes, writeFiles } from './files.ts';
import { migrateAll, versionOf } from './migrate/run.ts';
import { note } from './report.ts';

/** Every file that people write, by path. What is generated is made anew by its own command. */
function gather(root: string): Map<string, string> {
  const folders = ['checks', 'sources', 'people', 'topics', 'events', 'figures'].map(
    (name) => `content/${name}`,
  );
  const paths = [
    ...listFiles(root, 'content', '.yml'),
    ...listFiles(root, 'seeds', '.yml'),
    ...[...folders, 'content/pages'].flatMap((folder) => [
      ...listFiles(root, folder, '.yml'),
      ...listFiles(root, folder, '.md'),
    ]),
  ];
  return new Map(paths.map((path) => [path, new TextDecoder().decode(readBytes(root, path)!)]));
}

const formatted = async (path: string, text: string): Promise<[string, string]> => [
  path,
  await format(text, { ...(await resolveConfig(path)), filepath: path }),
];

/** `npm run migrate`: moves content to this version of the model; returns the exit code. */
async function main(root: string): Promise<number> {
  const texts = gather(root);
  const version = versionOf(texts);
  if (version === null || version > MODEL_VERSION) {
    note(
      version === null
        ? 'error Unexpected content/site.yml, expected a readable file. Mend it first: `npm run check` says where'
        : `error Unexpected content of model ${version}, expected at most ${MODEL_VERSION}. Take a newer version of the program`,
    );
    return 1;
  }
  const { changed, done } = migrateAll(texts);
  const files = new Map(await Promise.all([...changed].map(([path, text]) => formatted(path, text))));
  writeFiles(root, files);
  for (const line of done) note(line);
  note(
    files.size > 0
      ? `${files.size} files moved to model ${MODEL_VERSION}. Run \`npm run convert\` and \`npm run check\`, which names every TODO that is left.`
      : `The content is of model ${MODEL_VERSION} already.`,
  );
  return 0;
}

process.exitCode = await main(process.cwd()).catch((error: unknown) => {
  if (!(error instanceof PathError)) throw error;
  note(`error ${error.message}. ${error.fix}`);
  return 1;
});
