import { format, resolveConfig } from 'prettier';

/** What people write is kept in the form of the formatter; what the converter writes, and what was received, stays. */
export async function formatted(path: string, content: string | Uint8Array): Promise<string | Uint8Array> {
  if (typeof content !== 'string' || /^(?:seeds\/|content\/articles\/)/.test(path)) return content;
  return format(content, { ...(await resolveConfig(path)), filepath: path });
}
