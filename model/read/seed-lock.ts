import type { VFile } from 'vfile';
import { report } from '../problem.ts';
import type { ArticleData } from '../schema/index.ts';

/**
 * Holds an article to the stored text of its seed: the checksum of its bytes, and every quotation at its place.
 *
 * @param article the generated article
 * @param seed the seed it names, decoded, with `data.sha256` of its bytes; null where there is no such file
 * @param file file of the article, for the messages
 * @returns the text of the seed, or null when the article does not agree with it
 */
export function lockToSeed(article: ArticleData, seed: VFile | null, file: VFile): string | null {
  const fix = 'Run `npm run convert`; a seed itself is never edited';
  if (!seed || seed.messages.length > 0) {
    report(file, {
      rule: 'seed-missing',
      reason: `Unexpected seed ${article.seed.file}, expected a file of UTF-8 text`,
      fix: 'Put the seed back, byte for byte',
    });
    return null;
  }
  const text = String(seed);
  const sha256 = String(seed.data.sha256);
  if (sha256 !== article.seed.sha256) {
    report(file, {
      rule: 'seed-changed',
      reason: `Unexpected checksum ${sha256.slice(0, 12)}… of ${article.seed.file}, expected ${article.seed.sha256.slice(0, 12)}…`,
      fix,
    });
    return null;
  }
  const moved = [...article.claims, ...article.notCheckable].filter(
    ({ quote, start, end }) => text.slice(start, end) !== quote,
  );
  for (const { quote, start, end } of moved)
    report(file, {
      rule: 'quote-moved',
      reason: `Unexpected "${text.slice(start, end).slice(0, 60)}" at ${start}-${end}, expected "${quote.slice(0, 60)}"`,
      fix,
    });
  return moved.length > 0 ? null : text;
}
