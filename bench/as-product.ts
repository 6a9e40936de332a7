/** Imported first: a bench that runs the server runs it with the flags that `./sluis` gives Node, by starting itself anew. */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

const launcher = readFileSync(new URL('../sluis', import.meta.url), 'utf8');
const flags = /^const tuned = \[(.*)\];$/m.exec(launcher)?.[1]?.match(/--[a-z-]+/g);
if (!flags) throw new Error('the launcher names no flags (const tuned = [...]): mend bench/as-product.ts');

if (!flags.every((flag) => process.execArgv.includes(flag))) {
  const { status } = spawnSync(process.execPath, [...process.execArgv, ...flags, ...process.argv.slice(1)], {
    stdio: 'inherit',
  });
  process.exit(status ?? 1);
}
