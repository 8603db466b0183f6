import { readCorpus } from '../../model/read/corpus.ts';
import { convertInMemory } from '../../scripts/conversion/check.ts';
import { gate } from '../../scripts/gate.ts';
import { workspace, type Changes } from '../workspace.ts';

let articles: Changes | undefined;

/** The articles of the small repository as this converter writes them. */
function converted(): Changes {
  if (articles) return articles;
  const root = workspace();
  const { writes } = convertInMemory(root, readCorpus(root));
  articles = Object.fromEntries([...writes].filter(([path]) => path.startsWith('content/articles/')));
  return articles;
}

/** Makes the small repository with articles as they are to be, then changes it as told. */
export function repository(changes: Changes = {}): string {
  const same = Object.entries(converted()).map(([path, text]) => {
    const change = changes[path];
    return [
      path,
      typeof change === 'function' ? change(text as string) : change === undefined ? text : change,
    ];
  });
  return workspace({ ...changes, ...(Object.fromEntries(same) as Changes) });
}

/** What the gate says of a folder, as `path:line:column rule: reason`; warnings are left out. */
export async function told(root: string): Promise<string[]> {
  return (await gate(root, '2024-07-01')).flatMap((file) =>
    file.messages
      .filter(({ fatal }) => fatal)
      .map(({ line, column, ruleId, reason }) => `${file.path}:${line}:${column} ${ruleId}: ${reason}`),
  );
}
