import { XMLValidator } from 'fast-xml-parser';

/** Characters that XML 1.0 cannot hold, not even as references. */
const FORBIDDEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff\p{Surrogate}]/u;
const REFERENCE = /&([^;&<\s]{0,12};?)/g;

/** Whether XML knows what `&...;` stands for without a document type. */
function isKnown(reference: string): boolean {
  if (/^(amp|lt|gt|quot|apos);$/.test(reference)) return true;
  const [, hex, decimal] = /^#(?:x([\da-f]+)|(\d+));$/i.exec(reference) ?? [];
  const code = hex ? Number.parseInt(hex, 16) : Number(decimal);
  return code > 0 && code <= 0x10ffff && !FORBIDDEN.test(String.fromCodePoint(code));
}

/**
 * What keeps a document from being well-formed XML, which readers of feeds refuse altogether.
 *
 * @returns the fault and where it is; null where there is none
 */
export function xmlFault(xml: string): { fault: string; line: number; column: number } | null {
  const at = (index: number) => {
    const before = xml.slice(0, index);
    return { line: before.split('\n').length, column: index - before.lastIndexOf('\n') };
  };
  const forbidden = FORBIDDEN.exec(xml);
  if (forbidden) {
    const code = forbidden[0].codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0');
    return { fault: `character U+${code}`, ...at(forbidden.index) };
  }
  const reference = [...xml.matchAll(REFERENCE)].find((found) => !isKnown(found[1]!));
  if (reference) return { fault: `reference ${reference[0]}`, ...at(reference.index) };
  const valid = XMLValidator.validate(xml);
  return valid === true ? null : { fault: valid.err.msg, line: valid.err.line, column: valid.err.col };
}

/** Text of every element of a name, with its references resolved. */
export const textsOf = (xml: string, name: string): string[] =>
  [...xml.matchAll(new RegExp(`<${name}(?:\\s[^>]*)?>([^<]*)</${name}>`, 'g'))].map((match) =>
    match[1]!.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&'),
  );
