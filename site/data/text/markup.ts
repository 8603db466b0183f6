const ENTITIES: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

/** A text as it stands in HTML and XML, where none of it is markup. */
export const escapeMarkup = (text: string): string => text.replace(/[&<>"]/g, (mark) => ENTITIES[mark]!);
