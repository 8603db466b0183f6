import remarkStringify from 'remark-stringify';
import type { InlineCode, Root, Text } from 'mdast';
import { unified } from 'unified';
import type { ArticleData } from '../../../model/schema/index.ts';
import { escapeMarkdown } from './escape-markdown.ts';
import { toTree } from './tree.ts';
import { toYaml } from './yaml.ts';

const stringify = unified()
  .use(remarkStringify, {
    bullet: '-',
    // The tree is built here and holds text, inline code, comments, paragraphs, headings and lists only.
    handlers: {
      text: (node: Text) => escapeMarkdown(node.value),
      // Always a code such as U+0000: there is nothing in it to escape.
      inlineCode: (node: InlineCode) => `\`${node.value}\``,
    },
  })
  .freeze();

/** Blocks in their own line, a blank line between them, one line end at the end. */
export const toBody = (tree: Root): string => stringify.stringify(tree) as unknown as string;

/**
 * Writes an article file: front matter in the order of the schema, then the text as Markdown.
 *
 * @param data front matter, keys in the order in which they are to stand
 * @param text text of the seed
 * @returns content of `content/articles/<slug>.md`
 */
export function toMarkdown(data: ArticleData, text: string): string {
  const curation = data.seed.file.replace(/\.txt$/, '.yml');
  return [
    '---\n',
    `# Generated from ${data.seed.file} and ${curation} by \`npm run convert\`. Do not edit: change the curation.\n`,
    toYaml(data),
    '---\n\n',
    toBody(toTree(text, data.blocks)),
  ].join('');
}
