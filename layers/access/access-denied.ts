import { SluisError } from '#ground';
import type { Reason } from './decide/facts.ts';

/** A no with its reasons, on its way to whoever asked. */
export class AccessDenied extends SluisError {
  readonly reasons: readonly Reason[];

  constructor(reasons: readonly Reason[]) {
    super('access-denied', 'You may not do this now. The reasons say what is in the way.', { status: 403 });
    this.name = 'AccessDenied';
    this.reasons = reasons;
  }
}
