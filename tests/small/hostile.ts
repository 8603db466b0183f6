import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gate } from '../../scripts/gate.ts';
import { readCorpus } from '../../model/read/corpus.ts';
import { renderProse } from '../../site/data/prose.ts';
import { inject, type Injected } from './inject.ts';
import { run } from './site.ts';

/** A change of a file of a small repository. */
export function edit(root: string, path: string, change: (text: string) => string): void {
  writeFileSync(join(root, path), change(readFileSync(join(root, path), 'utf8')));
}

/** What stands between a small repository and its pages, but for the articles, which are converted when it is done. */
async function faultsOf(root: string) {
  const files = await gate(root, '2024-07-01');
  const { corpus, parsed } = readCorpus(root);
  const all = [...files, ...(corpus ? renderProse(corpus, parsed).files : [])];
  return all.map(({ path, messages }) => ({
    path,
    messages: messages.filter(({ ruleId }) => ruleId !== 'convert-check'),
  }));
}

/**
 * Puts hostile strings into every text of a small repository that takes them: the seed, what the editors write, the
 * prose. Its articles are up to date afterwards.
 *
 * @returns where which string stands
 */
export async function makeHostile(root: string, strings: readonly string[]): Promise<Injected[]> {
  // Behind the words of a claim, so that its page shows them as context.
  edit(root, 'seeds/bridge.txt', (text) =>
    text.replace(/(cars a day.*)/, `$1 ${strings[0]!.replaceAll('$', '$$$$')}`),
  );
  run(root, ['convert']);
  const injected = await inject(root, strings, () => faultsOf(root));
  run(root, ['convert']);
  return injected;
}
