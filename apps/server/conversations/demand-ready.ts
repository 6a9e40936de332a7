import { SluisError } from '#ground';
import type { KeyService } from '#keys';
import type { Ledger } from '#watch';

/** Fail closed (rule 4): without key service or ledger nothing is taken in. The sender tries again; nothing is lost. */
export async function demandReady(parts: {
  keyService: Pick<KeyService, 'info'>;
  ledger: Pick<Ledger, 'health'>;
}): Promise<void> {
  const { sealed } = await parts.keyService.info();
  if (!sealed && parts.ledger.health().state === 'running') return;
  throw new SluisError('not-ready', 'The key service or the ledger is not ready. Try again in a moment.', {
    status: 503,
  });
}
