import ts from 'typescript';

/** Put before each word: a letter that stands there in no English word. */
const MARK = 'ö';
const marked = (text: string): string =>
  /\p{L}{2}/u.test(text.replace(/\{\w+\}/g, ''))
    ? text.replace(/(^|[^\p{L}{])(?=\p{L})/gu, `$1${MARK}`)
    : text;

interface Literal {
  start: number;
  end: number;
  text: string;
}

/** Every text of the table of the interface, but for the code of its language. */
function textsIn(source: string): Literal[] {
  const found: Literal[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isVariableDeclaration(node) && node.name.getText(file) === 'language') return;
    if (ts.isPropertyAssignment(node)) return visit(node.initializer);
    if (ts.isStringLiteralLike(node))
      found.push({ start: node.getStart(file), end: node.getEnd(), text: node.text });
    ts.forEachChild(node, visit);
  };
  const file = ts.createSourceFile('strings.ts', source, ts.ScriptTarget.Latest, true);
  for (const statement of file.statements) if (ts.isVariableStatement(statement)) visit(statement);
  return found;
}

/**
 * The table of the interface as another team might have it: every text in other words, what pages fill in as it was.
 *
 * @param source `site/strings.ts`
 */
export const otherWords = (source: string): string =>
  textsIn(source)
    .reverse()
    .reduce(
      (text, { start, end, text: words }) =>
        text.slice(0, start) + JSON.stringify(marked(words)) + text.slice(end),
      source,
    );

/** Runs of the table that are long enough to be known again: three words and more between what pages fill in. */
export const phrasesOf = (source: string): string[] => [
  ...new Set(
    textsIn(source)
      .flatMap(({ text }) => text.split(/\{\w+\}/))
      .map((part) => part.replace(/\s+/g, ' ').trim())
      .filter((part) => (part.match(/\p{L}{2,}/gu) ?? []).length >= 3),
  ),
];
