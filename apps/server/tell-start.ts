import type { RunningHouse } from './start-house.ts';

/** What the person at the terminal needs to know: the address, and during set-up the links that enrol its people. */
export async function tellStart(
  { house, parts, operationsPort }: RunningHouse,
  origin: string,
  tell: (line: string) => void,
): Promise<void> {
  const { kind, version } = parts.database.description;
  tell(`Sluis runs at ${origin}`);
  tell(`  data in ${parts.data.path}, keys in ${parts.keyFolder}, PostgreSQL ${version} (${kind})`);
  tell(`  metrics and ledger tiles at http://127.0.0.1:${operationsPort}`);
  const { inSetUp } = await house.access.state();
  if (!inSetUp) return;
  tell('');
  tell('In set-up: conversations are received, and nothing is played until these people are enrolled.');
  tell('Give each of them their link. It works once, in the browser that will be theirs:');
  for (const { role, name, link } of await house.access.people.setUpLinks()) {
    tell(`  ${role} (${name}): ${link.url}`);
    tell(`    until ${new Date(link.expiresMs).toISOString()}`);
  }
}
