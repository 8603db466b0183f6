import type { VFile } from 'vfile';
import { reservedHost } from '../rules/reserved-host.ts';

/** Rules whose warnings are no more than that while a site is tried, and errors when readers are to see it. */
const FOR_DEPLOY: readonly string[] = [reservedHost.name];

/** The files of the gate as a deploy takes them: what it refuses is an error. */
export function forDeploy(files: VFile[]): VFile[] {
  for (const { messages } of files)
    for (const message of messages) if (FOR_DEPLOY.includes(message.ruleId ?? '')) message.fatal = true;
  return files;
}
