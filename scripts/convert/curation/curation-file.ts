import { Document, isMap, isSeq, visit } from 'yaml';
import type { DraftCuration } from '../../../model/schema/index.ts';
import { citedSources } from '../article/cited-sources.ts';
import type { Language, NameMatcher } from '../language.ts';
import type { Found } from '../found.ts';

/** What is safe without quotation marks in every version of YAML. */
const PLAIN = /^(?!(?:true|false|null|yes|no|on|off|y|n)$)[a-z]+(?:-[a-z]+)*$|^TODO$/;
/** Names listed at most: a crowd of them helps nobody. */
const MOST_NAMES = 30;

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();
const quoted = (text: string): string => JSON.stringify(oneLine(text).slice(0, 120));

/** Names of two words or more that content/people does not hold, with what the text says of them. */
function unknownNames({ text, blocks }: Found, language: Language, match: NameMatcher): string[] {
  const roles = new Map<string, string | undefined>();
  // Block by block, for a name does not go on over the end of one.
  for (const { start, end, kind } of blocks)
    for (const { name, role } of kind === 'paragraph' || kind === 'item'
      ? language.findNames(text.slice(start, end), [])
      : [])
      if (name.includes(' ') && match(name) === null && !roles.get(name)) roles.set(name, role);
  return [...roles]
    .slice(0, MOST_NAMES)
    .map(([name, role]) => `   ${quoted(name)}${role ? `: ${quoted(role)}` : ''}`);
}

/** What the editor may want to know, for the end of the file. */
function findings(found: Found, language: Language, match: NameMatcher): string {
  const sources = citedSources(found.sources, match).map(
    ({ name, person, type, cue, paragraphs }) =>
      `   ${quoted(name)}: ${type}, ${person ?? 'not in content/people'}, ${quoted(cue)}, paragraph ${paragraphs.join(', ')}`,
  );
  const dates = found.dates.map(
    ({ text, date, paragraph }) => `   ${quoted(text)}: ${date ?? 'not resolved'}, paragraph ${paragraph}`,
  );
  return [
    ' Sources that the text cites:',
    ...sources,
    ' Names in the text that content/people does not hold:',
    ...unknownNames(found, language, match),
    ' Dates in the text:',
    ...dates,
  ].join('\n');
}

/**
 * Writes a proposed curation: `seeds/<id>.yml`, with the score and reasons of each claim, the sources, names and
 * dates of the text as comments for the editor.
 *
 * @param draft what `propose` gave
 * @param language the pack that finds names
 * @param match finds the entry of content/people for a name
 */
export function toCurationFile(
  draft: DraftCuration,
  found: Found,
  language: Language,
  match: NameMatcher,
): string {
  const document = new Document(draft);
  document.commentBefore =
    ' Proposed by `npm run convert`; from now on it belongs to its editors and is never overwritten.\n' +
    ' Fill every TODO, keep the claims that can be checked, move the rest to notCheckable, then set status: curated.';
  const claims = document.get('claims');
  if (isSeq(claims))
    claims.items.forEach((item, index) => {
      const { quote } = draft.claims[index]!;
      const sentence = found.claims.find(({ start, end }) => found.text.slice(start, end) === quote);
      if (isMap(item) && sentence)
        item.commentBefore = ` ${sentence.score.toFixed(2)}: ${sentence.reasons.map(oneLine).join('; ') || 'no reason found'}`;
    });
  visit(document, {
    Scalar: (_key, node) => {
      if (typeof node.value === 'string' && PLAIN.test(node.value)) node.type = 'PLAIN';
    },
  });
  document.comment = findings(found, language, match);
  // Quotation marks elsewhere: a bare date would be read as a point in time, a bare "no" as false.
  return document.toString({ lineWidth: 0, defaultStringType: 'QUOTE_DOUBLE', defaultKeyType: 'PLAIN' });
}
