import { failed } from '../model/problem.ts';
import { gate } from './gate.ts';
import { note, printMessages } from './report.ts';
import { rules } from './rules/index.ts';

/** `npm run check`: exits 1 when the gate finds an error. */
const files = await gate(process.cwd(), new Date().toISOString().slice(0, 10));
printMessages(files);
if (failed(files)) process.exitCode = 1;
else note(`${files.length} files keep ${rules.length} rules.`);
