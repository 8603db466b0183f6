import { chromium, type Browser } from 'playwright-core';
import { isThere } from '../files.ts';

/** Places where a system keeps its own Chrome or Chromium. */
const INSTALLED = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

/**
 * Starts a browser: an installed one, or the one that comes inside an npm package with its own libraries.
 *
 * @param more further arguments of its command line
 */
export async function launch(more: readonly string[] = []): Promise<Browser> {
  const args = [
    '--no-sandbox',
    '--headless=shell',
    '--no-zygote',
    '--disable-background-networking',
    '--disable-gpu',
    ...more,
  ];
  const installed = INSTALLED.find(isThere);
  if (installed)
    return chromium.launch({
      executablePath: installed,
      args: args.filter((arg) => !arg.startsWith('--headless')),
    });
  // Read when the package is loaded: it then unpacks the system libraries that a bare machine lacks.
  process.env['AWS_EXECUTION_ENV'] ??= 'AWS_Lambda_nodejs22.x';
  const { default: packaged } = await import('@sparticuz/chromium');
  return chromium.launch({ executablePath: await packaged.executablePath(), args });
}
