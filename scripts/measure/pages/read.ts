/** What a line of a labelled page is. */
export type LineLabel = 'H' | 'B' | 'D' | 'P' | 'F';

/** An invented page without its marks, and what they said. */
export interface GoldPage {
  text: string;
  /** Labels of lines that are not blank, with the offset at which each begins. */
  lines: { label: LineLabel; start: number }[];
  /** What the page states about itself; empty where it does not. */
  stated: { title: string; authors: string[]; published: string; updated: string };
}

const FIELD = /^(title|authors|published|updated):[ ]?(.*)$/;

/**
 * Reads a page of `tests/gold/pages/`.
 *
 * @throws Error where a line has no label: labels must be whole
 */
export function readPage(marked: string): GoldPage {
  const [head = '', ...rest] = marked.split('\n---\n');
  const fields = new Map(
    head.split('\n').map((line) => {
      const [, name, value] = FIELD.exec(line) ?? [];
      if (name === undefined)
        throw new Error(`Unexpected "${line}" above a page, expected one of its fields`);
      return [name, value!];
    }),
  );
  const page: GoldPage = {
    text: '',
    lines: [],
    stated: {
      title: fields.get('title') ?? '',
      authors: (fields.get('authors') ?? '').split(/;\s*/).filter((name) => name !== ''),
      published: fields.get('published') ?? '',
      updated: fields.get('updated') ?? '',
    },
  };
  for (const line of rest.join('\n---\n').split('\n')) {
    const [, label, words] = /^([HBDPF]) (.*)$/.exec(line) ?? [];
    if (line.trim() !== '' && label === undefined)
      throw new Error(`Unexpected line "${line}" in a page, expected its label`);
    if (label !== undefined) page.lines.push({ label: label as LineLabel, start: page.text.length });
    page.text += `${words ?? ''}\n`;
  }
  return page;
}
