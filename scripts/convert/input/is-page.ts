/** What of a file is looked at to tell its form. */
const HEAD = 64 * 1024;
/** Elements that make up pages; a text about HTML names a few of them, a page holds many. */
const TAG =
  /<(?:p|div|span|a|br|li|ul|h[1-6]|section|article|script|meta|link|img|table|td|tr)\b[^<>]{0,2000}>/gi;
const FEWEST_TAGS = 6;
/** A page opens with its type or its root, comments and white space aside. */
const OPENING =
  /^\s*(?:<\?xml[^>]{0,200}\?>\s*)?(?:<!--[\s\S]{0,2000}?-->\s*)*<(?:!doctype\s+html|html|head|body)\b/i;

/**
 * Whether a file is a saved web page, by its content: its ending says nothing.
 *
 * @param bytes content of the file
 */
export function isPage(bytes: Uint8Array): boolean {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, HEAD)).replace(/^ï»¿/, '');
  if (OPENING.test(head)) return true;
  // A part of a page, such as an article copied out of its source, opens with any element.
  return /^\s*<[a-z]/i.test(head) && (head.match(TAG)?.length ?? 0) >= FEWEST_TAGS;
}

/** The encoding that a page names; UTF-8 where it names none. */
function charsetOf(bytes: Uint8Array): string {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 4096));
  return /<meta[^>]{0,200}charset\s*=\s*["']?\s*([\w-]{2,30})/i.exec(head)?.[1] ?? 'utf-8';
}

/**
 * Decodes a page: as UTF-8 where its bytes are that, else as the encoding it names.
 *
 * @returns null where they are neither
 */
export function decodePage(bytes: Uint8Array): string | null {
  for (const charset of ['utf-8', charsetOf(bytes)]) {
    try {
      return new TextDecoder(charset, { fatal: true }).decode(bytes);
    } catch {
      // The next encoding, if there is one: both a wrong name and wrong bytes end here.
      continue;
    }
  }
  return null;
}
