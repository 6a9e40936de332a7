import { writeFileSync } from 'node:fs';
import { exitWithParent, readSecret } from './index.ts';

/** What the tests of `startProcess` run: tells what it was given, then waits. */
exitWithParent();
const secret = readSecret();
const [file] = process.argv.slice(2);
const told = {
  pid: process.pid,
  secret: secret && Buffer.from(secret).toString('utf8'),
  environment: Object.keys(process.env).filter((name) => !name.startsWith('__')),
  flags: process.execArgv,
};
if (file !== undefined) writeFileSync(file, JSON.stringify(told));
process.stdout.write(process.env.SILENT === undefined ? 'ready\n' : 'something else\n');
