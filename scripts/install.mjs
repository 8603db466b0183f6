// Brings the dependencies to what package-lock.json says, when they are not. Runs before `npm start` and
// `npm test` on whatever Node the machine has (20 or later), so it is plain JavaScript without dependencies.
import { execFileSync } from 'node:child_process';
import { readFileSync, existsSync } from 'node:fs';

const installed = 'node_modules/.package-lock.json';

/** Versions by folder; platform-specific packages that npm skips on this machine are left out of the comparison. */
const versions = (file) =>
  Object.entries(JSON.parse(readFileSync(file, 'utf8')).packages)
    .filter(([path, entry]) => path !== '' && !entry.optional)
    .map(([path, entry]) => `${path} ${entry.version}`)
    .sort()
    .join('\n');

if (!existsSync(installed) || versions(installed) !== versions('package-lock.json')) {
  console.log('Installing the dependencies of package-lock.json (about a minute) ...');
  execFileSync('npm', ['ci', '--no-audit', '--no-fund'], {
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
}
