import { parseArgs } from 'node:util';
import { startSandbox } from '#sandbox';

/** A server to be killed: a sandbox in a process of its own that says where it is and then serves. */
const { values } = parseArgs({
  options: { folder: { type: 'string' }, port: { type: 'string' }, process: { type: 'boolean' } },
});
const sandbox = await startSandbox({
  dataFolder: values.folder ?? '',
  port: Number(values.port ?? 0),
  keyServiceAs: values.process ? 'process' : 'inside',
  logFile: `${values.folder}-log`,
  unwrapLimit: { burst: 10_000, perMinute: 10_000 },
  policy: { budgets: { 'team-leader': 100_000 } },
});
const { url, links, tokens } = sandbox;
const { clusterFolder } = sandbox.house.parts.data.marker.database ?? {};
process.stdout.write(`${JSON.stringify({ url, links, tokens, clusterFolder })}\n`);
process.once('SIGTERM', () => void sandbox.close().then(() => process.exit(0)));
