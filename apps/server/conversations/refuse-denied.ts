import type { Decision, Reason } from '#access';
import { SluisError } from '#ground';

/** A decision's no, on its way to an answer that says why. */
export class AccessDenied extends SluisError {
  readonly reasons: readonly Reason[];

  constructor(reasons: readonly Reason[]) {
    super('access-denied', 'You may not do this now. The reasons say what is in the way.', { status: 403 });
    this.name = 'AccessDenied';
    this.reasons = reasons;
  }
}

export function refuseDenied(decision: Decision): void {
  if (!decision.allow) throw new AccessDenied(decision.reasons);
}
