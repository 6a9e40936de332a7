import { parseArgs } from 'node:util';
import { type Sandbox, startSandbox } from '#sandbox';

type House = Sandbox['house']['house'];

/** While something is masked: with its parts written but no rows, with the rows, or with the key given up. */
function hangAt(step: string | undefined, { vault, keyService }: House): void {
  const hang = () => new Promise<never>(() => process.stdout.write('hanging\n'));
  const { rewrite } = vault;
  if (step === 'rows') vault.rewrite = (...asked) => ({ ...rewrite(...asked), commit: hang });
  if (step === 'key') keyService.retire = hang;
  if (step === 'objects') vault.finishRetirement = hang;
}

/** A server to be killed: a sandbox in a process of its own that says where it is and then serves. */
const { values } = parseArgs({
  options: {
    folder: { type: 'string' },
    port: { type: 'string' },
    process: { type: 'boolean' },
    hang: { type: 'string' },
  },
});
const sandbox = await startSandbox({
  dataFolder: values.folder ?? '',
  port: Number(values.port ?? 0),
  keyServiceAs: values.process ? 'process' : 'inside',
  logFile: `${values.folder}-log`,
  unwrapLimit: { burst: 10_000, perMinute: 10_000 },
  policy: { budgets: { 'team-leader': 100_000 } },
});
hangAt(values.hang, sandbox.house.house);
const { url, links, tokens } = sandbox;
const { clusterFolder } = sandbox.house.parts.data.marker.database ?? {};
process.stdout.write(`${JSON.stringify({ url, links, tokens, clusterFolder })}\n`);
process.once('SIGTERM', () => void sandbox.close().then(() => process.exit(0)));
