import { readFileSync } from 'node:fs';
import { globSync } from 'node:fs';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { around, fill, plural } from '../../site/fill-in.ts';
import * as strings from '../../site/strings.ts';

/** Files whose words readers meet; the page of samples is no page of the site. */
const FILES = globSync('site/{components,layouts,pages,data,read,search}/**/*.{astro,ts}')
  .map((path) => path.replaceAll('\\', '/'))
  .filter((path) => !path.includes('/design/'))
  .sort();
const TEXT = new Map(FILES.map((path) => [path, readFileSync(path, 'utf8')]));

/**
 * Words that stand in the program for a reason: names that belong to a format or a brand, and messages to whoever
 * builds the site. A literal that is no longer there has to leave this list, so it only shrinks.
 */
const ALLOWED: Readonly<Record<string, readonly string[]>> = {
  // What a program reads: the API says what it promises.
  'site/data/api/api.ts': [
    'Within version 1 no file and no field is renamed or removed and none changes its meaning; fields and kinds may be added. A change of the content model that cannot keep this makes a version 2 beside it.',
  ],
  // What schema.org calls them.
  'site/data/parts/works.ts': ['Person', 'Organization', 'Article'],
  // Of the build, for whoever makes it.
  'site/data/observed.ts': ['node of ', 'text of ', 'Nothing of the content is called …'],
  'site/data/search/index.ts': ['search …'],
  'site/data/text/jsonld.ts': ['export default …;\n'],
  // A key of the keyboard.
  'site/search/page.ts': ['Escape'],
  // Lines of formats, and typefaces.
  'site/data/robots.ts': ['User-agent: *\nAllow: /\n\nSitemap: …\n'],
  'site/data/security-txt.ts': [
    'Policy: …/security/policy',
    'Contact: …',
    'Expires: …',
    'Preferred-Languages: …',
    'Canonical: …',
  ],
  'site/data/share/fonts.ts': [
    'Newsreader, Newsreader Extended',
    'Public Sans, Public Sans Extended',
    'Newsreader',
    'Newsreader Extended',
    'Public Sans',
    'Public Sans Extended',
  ],
  'site/components/article/Provenance.astro': ['SHA-256'],
};

/** Attributes that are read out or shown. */
const SPOKEN = /^(?:aria-label|title|alt|placeholder|label|lede|kicker|words|heading|note|description)$/;
/** A tag or an attribute of markup, a piece of style, a header, a type of schema.org: no words for readers. */
const CODE =
  /[<{}=@]|:[\w(-]|'(?:none|self)'|^[\w-]+ (?:\w+-)?v-|^--|^(?:Unexpected|Pagefind|The content has problems)|\\|^[MLHVAZ][\d\s.-]/;

/** A text that has a word, and looks like words for people: a blank in it, or a capital at its head. */
const looksSpoken = (text: string): boolean =>
  /\p{L}{2}/u.test(text) &&
  /\p{L} +\p{L}{2}|^\s*\p{Lu}\p{Ll}+[\s,.:?!]*$|^[,·] \p{L}/u.test(text) &&
  !CODE.test(text);

/** Literals of our own in a file: text and spoken attributes of markup, and strings that look like sentences. */
function literalsOf(path: string, source: string): string[] {
  const [, script = '', markup = ''] = path.endsWith('.astro')
    ? (/^(?:---\n([\s\S]*?)\n---\n)?([\s\S]*)$/.exec(source) ?? [])
    : [undefined, source, ''];
  const page = markup
    .replace(/<(style|script)\b(?![^>]*\/>)[\s\S]*?<\/\1>/g, '')
    .replace(/<!doctype html>/, '');
  return [
    ...stringsIn(script, ts.ScriptKind.TS),
    ...stringsIn(`const page = <>${page}</>;`, ts.ScriptKind.TSX),
  ];
}

function stringsIn(code: string, kind: ts.ScriptKind): string[] {
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isPropertyAssignment(node) && /^(?:class|id)$/.test(node.name.getText(file))) return;
    if (ts.isImportDeclaration(node) || ts.isTypeNode(node) || ts.isInterfaceDeclaration(node)) return;
    if (ts.isJsxText(node)) {
      const text = node.text.replace(/\s+/g, ' ').trim();
      if (/\p{L}{2}/u.test(text)) found.push(text);
    } else if (ts.isJsxAttribute(node) && !SPOKEN.test(node.name.getText(file))) {
      // A class, an address or a measure says nothing to a reader; a component may be handed words.
      return;
    } else if (ts.isJsxAttribute(node) && node.initializer && ts.isStringLiteral(node.initializer)) {
      if (/\p{L}{2}/u.test(node.initializer.text)) found.push(node.initializer.text);
      return;
    } else if (ts.isStringLiteral(node) || ts.isNoSubstitutionTemplateLiteral(node)) {
      const named =
        ts.isPropertyAssignment(node.parent) && /^'@type'|Type$/.test(node.parent.name.getText(file));
      if (!named && looksSpoken(node.text)) found.push(node.text);
    } else if (ts.isTemplateExpression(node)) {
      const parts = [node.head.text, ...node.templateSpans.map(({ literal }) => literal.text)];
      if (!CODE.test(parts.join('0')) && parts.some((part) => / ?\p{L}{2,} ?/u.test(part) && / /.test(part)))
        found.push(parts.join('…'));
    }
    ts.forEachChild(node, visit);
  };
  const file = ts.createSourceFile(
    kind === ts.ScriptKind.TSX ? 'page.tsx' : 'query.ts',
    code,
    ts.ScriptTarget.Latest,
    true,
    kind,
  );
  visit(file);
  return found;
}

describe('words of pages', () => {
  it.each([...TEXT.keys()].filter((path) => path.endsWith('.astro')))('%s holds none of its own', (path) => {
    expect(literalsOf(path, TEXT.get(path)!)).toEqual(ALLOWED[path] ?? []);
  });

  it('stand in no query and no script of the browser either', () => {
    const left = [...TEXT]
      .filter(([path]) => path.endsWith('.ts'))
      .flatMap(([path, source]) =>
        literalsOf(path, source)
          .filter((text) => !ALLOWED[path]?.includes(text))
          .map((text) => `${path}: ${text}`),
      );
    expect(left).toEqual([]);
    const gone = Object.entries(ALLOWED).flatMap(([path, texts]) =>
      texts.filter((text) => !literalsOf(path, TEXT.get(path) ?? '').includes(text)),
    );
    expect(gone, 'leaves the list of what is allowed').toEqual([]);
  });

  it('are found where somebody leaves one', () => {
    const found = (source: string) => literalsOf('site/components/x.astro', source);
    expect(found('<p>Read the check</p>\n')).toEqual(['Read the check']);
    expect(found("---\nconst words = 'Next page';\n---\n\n<p>{words}</p>\n")).toEqual(['Next page']);
    expect(found('<nav aria-label="Sections"></nav>\n')).toEqual(['Sections']);
    expect(found('<p>{list.map((item) => <b>Said by {item}</b>)}</p>\n')).toEqual(['Said by']);
    expect(
      literalsOf('site/data/x.ts', 'export const a = (n: number) => `${n} checks in all`;'),
    ).toHaveLength(1);
    expect(found('<p class="soft small">{strings.list.next}</p>\n')).toEqual([]);
  });
});

describe('the table of words', () => {
  const sections = Object.entries<unknown>(strings).flatMap(([name, words]): [string, object][] =>
    typeof words === 'object' && words ? [[name, words]] : [],
  );
  const everything = [...TEXT.values()].join('\n') + readFileSync('site/fill-in.ts', 'utf8');

  it('holds no word that no page uses', () => {
    const whole = (section: string) => new RegExp(`strings\\.${section}\\b(?!\\.)`).test(everything);
    const unused = sections.flatMap(([section, words]) =>
      whole(section)
        ? []
        : Object.keys(words)
            .filter((key) => !new RegExp(`strings\\.${section}\\.${key}\\b`).test(everything))
            .map((key) => `${section}.${key}`),
    );
    expect(unused).toEqual([]);
  });

  it('names only what can be filled: letters in braces', () => {
    const texts = (value: unknown): string[] =>
      typeof value === 'string'
        ? [value]
        : typeof value === 'object' && value
          ? Object.values(value).flatMap(texts)
          : [];
    const odd = texts(Object.fromEntries(sections)).filter((text) =>
      /[{}]/.test(text.replace(/\{\w+\}/g, '')),
    );
    expect(odd).toEqual([]);
  });
});

describe('filling in', () => {
  it('writes values, groups numbers and leaves what it does not know', () => {
    expect(fill('{a} of {b}', { a: 3, b: 12000 })).toBe('3 of 12,000');
    expect(fill('by {name}', { name: 'Ana {x} $& $1' })).toBe('by Ana {x} $& $1');
  });

  it('takes the form of the plural, and the last one where a form is missing', () => {
    const forms = { one: '{n} check by {who}', other: '{n} checks by {who}' } as const;
    expect(plural(forms, 1, { who: 'us' })).toBe('1 check by us');
    expect(plural(forms, 0, { who: 'us' })).toBe('0 checks by us');
    expect(plural(forms, 2500, { who: 'us' })).toBe('2,500 checks by us');
    expect(plural({ other: '{n} left' } as const, 1)).toBe('1 left');
  });

  it('splits a text at the place of an element, wherever it stands', () => {
    expect(around('under {licence}; all of {year}', 'licence', { year: '2024' })).toEqual([
      'under ',
      '; all of 2024',
    ]);
    expect(around('{licence}', 'licence')).toEqual(['', '']);
  });
});
