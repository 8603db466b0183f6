import { format, resolveConfig } from 'prettier';

/** What people write is in the form of the formatter from its first day; articles, and what was received, stay. */
export async function formatted(path: string, content: string | Uint8Array): Promise<string | Uint8Array> {
  if (typeof content !== 'string' || /^(?:seeds\/.*\.txt$|content\/articles\/)/.test(path)) return content;
  return format(content, { ...(await resolveConfig(path)), filepath: path });
}
