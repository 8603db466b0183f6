/**
 * JSON for a `<script type="application/ld+json">`: nothing in it can end the script or open a comment,
 * for `<`, `>` and `&` are written as escapes that JSON reads as the same characters.
 */
export const scriptJson = (value: unknown): string =>
  JSON.stringify(value).replace(
    /[<>&\u2028\u2029]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );

/** The same as a JavaScript module. */
export const moduleOf = (value: unknown): string => `export default ${scriptJson(value)};\n`;
